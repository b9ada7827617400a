/**
 * The sites' own posting requests, by the names that last (site notes of 2026-11, section 5: ids of
 * queries and documents change with every deployment, names do not). Used only to notice that a post
 * went out which no decision went before.
 */

import type { OptIn } from './site.ts';

/** What each is called in counts, and when it is no sign of a blind guard. */
export const REQUEST_KINDS: Readonly<Record<string, RequestKind>> = {
  'facebook-post': {},
  'x-post': {},
  'x-profile': {},
  'x-message': { optIn: 'x-messages' },
  'youtube-comment': {},
  'youtube-post': {},
  'youtube-live-chat': {},
  // Studio keeps the draft of an upload by the same request, again and again (everyday knowledge).
  'youtube-video': { isAlsoDraft: true },
};

export interface RequestKind {
  /** Looked at only where the setting `sites` names this. */
  readonly optIn?: OptIn;
  /** The site sends it by itself too: counted, and nothing concluded. */
  readonly isAlsoDraft?: boolean;
}

export interface PostingRequest {
  /** Ending of the request's path. */
  readonly path: RegExp;
  /** Facebook sends everything to one path; the operation's name tells. */
  readonly operation?: RegExp | undefined;
  /** A key of `REQUEST_KINDS`. */
  readonly name: string;
}

/** F15, F16, F19 to F22: newest 2026-09. */
const FACEBOOK_POSTS =
  /^(ComposerStory(Create|Edit)Mutation|(use)?CometUFI(Create|Edit)CommentMutation|StoriesCreateMutation|useCometMarketplaceListing(Create|Edit)Mutation|ProfileComet(WorkExperienceSave|SetBio)Mutation)$/;

export const POSTING_REQUESTS: readonly PostingRequest[] = [
  { path: /\/api\/graphql\/?$/, operation: FACEBOOK_POSTS, name: 'facebook-post' },
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
