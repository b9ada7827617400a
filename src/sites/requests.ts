/**
 * The sites' own posting requests, by the names that last (site notes of 2026-11, section 5: ids of
 * queries and documents change with every deployment, names do not). Used only to notice that a post
 * went out which no decision went before.
 */

import type { OptIn } from './site.ts';

/** What each is called in counts, and when it is no sign of a blind guard. */
export const REQUEST_KINDS: Readonly<Record<string, RequestKind>> = {
  'facebook-post': {},
  'facebook-comment': {},
  'facebook-story': {},
  'facebook-marketplace': {},
  'facebook-profile': {},
  // An answer to a story goes into a private chat.
  'facebook-message': { optIn: 'messenger' },
  // Nothing is written or decided there, only commented on.
  'facebook-friend': { isOnlyCounted: true },
  'x-post': {},
  'x-profile': {},
  'x-message': { optIn: 'x-messages' },
  'youtube-comment': {},
  'youtube-post': {},
  'youtube-live-chat': {},
  // Studio keeps the draft of an upload by the same request, again and again (everyday knowledge).
  'youtube-video': { isOnlyCounted: true },
};

export interface RequestKind {
  /** Looked at only where the setting `sites` names this. */
  readonly optIn?: OptIn;
  /** Counted, and nothing concluded: the site sends it by itself too, or nothing is held there. */
  readonly isOnlyCounted?: boolean;
}

export interface PostingRequest {
  /** Ending of the request's path. */
  readonly path: RegExp;
  /** Facebook sends everything to one path; the operation's name tells. */
  readonly operation?: RegExp | undefined;
  /** A key of `REQUEST_KINDS`. */
  readonly name: string;
}

/** What Facebook calls them. Posts, comments, stories F15, F16, F21: newest 2026-09; Marketplace F20,
 * profile F19, F22: 2026; friends F17: 2026-07. A reel goes out as a post; an event's name is not known. */
const FACEBOOK: Readonly<Record<string, RegExp>> = {
  'facebook-post': /^ComposerStory(Create|Edit)Mutation$/,
  'facebook-comment': /^(use)?CometUFI(Create|Edit)CommentMutation$/,
  'facebook-story': /^StoriesCreateMutation$/,
  'facebook-marketplace': /^useCometMarketplaceListing(Create|Edit)Mutation$/,
  'facebook-profile': /^ProfileComet(WorkExperienceSave|SetBio)Mutation$/,
  'facebook-message': /^useStoriesSendReplyMutation$/,
  'facebook-friend': /^FriendingCometFriendRequestConfirmMutation$/,
};

export const POSTING_REQUESTS: readonly PostingRequest[] = [
  ...Object.entries(FACEBOOK).map(([name, operation]) => ({
    path: /\/api\/graphql\/?$/,
    operation,
    name,
  })),
  // X9: newest 2026-08. The last segment exactly: drafts and the like have longer names. A poll's card
  // and a picture's description go with a post and say no more than it does; descriptions of moving
  // pictures are sent without anybody having written them.
  { path: /\/graphql\/[^/]+\/(CreateTweet|CreateNoteTweet|CreateScheduledTweet)$/, name: 'x-post' },
  // Everyday knowledge of X's own interface, the second also X9.
  { path: /\/1\.1\/account\/update_profile\.json$/, name: 'x-profile' },
  { path: /\/1\.1\/dm\/new2\.json$/, name: 'x-message' },
  // Y4: newest 2026-08.
  {
    path: /\/youtubei\/v1\/comment\/(create_comment|create_comment_reply|update_comment|update_comment_reply)$/,
    name: 'youtube-comment',
  },
  { path: /\/youtubei\/v1\/backstage\/create_post$/, name: 'youtube-post' },
  { path: /\/youtubei\/v1\/live_chat\/send_message$/, name: 'youtube-live-chat' },
  // `upload/createvideo` is sent when the file is chosen, before anything has been written.
  { path: /\/youtubei\/v1\/video_manager\/metadata_update$/, name: 'youtube-video' },
];

/**
 * The posting request that this is, or undefined. `operation` gives Facebook's name for it, asked only
 * where the path leaves it open.
 */
export function postingRequest(
  path: string,
  operation: () => string | undefined,
): PostingRequest | undefined {
  return POSTING_REQUESTS.find(
    (known) =>
      known.path.test(path) && (!known.operation || known.operation.test(operation() ?? '')),
  );
}
