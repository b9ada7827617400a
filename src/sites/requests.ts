/**
 * The sites' own posting requests, by the names that last (site notes of 2026-11, section 5: ids of
 * queries and documents change with every deployment, names do not). Used only to notice that a post
 * went out which no decision went before.
 */

export interface PostingRequest {
  /** Ending of the request's path. */
  readonly path: RegExp;
  /** Facebook sends everything to one path; the operation's name tells. */
  readonly operation?: RegExp | undefined;
  /** What the counter is called. */
  readonly name: string;
}

/** F15, F16, F19 to F22: newest 2026-09. */
const FACEBOOK_POSTS =
  /^(ComposerStory(Create|Edit)Mutation|(use)?CometUFI(Create|Edit)CommentMutation|StoriesCreateMutation|useCometMarketplaceListing(Create|Edit)Mutation|ProfileComet(WorkExperienceSave|SetBio)Mutation)$/;

export const POSTING_REQUESTS: readonly PostingRequest[] = [
  { path: /\/api\/graphql\/?$/, operation: FACEBOOK_POSTS, name: 'facebook-post' },
  // X9: newest 2026-08. The last segment exactly: drafts and the like have longer names.
  { path: /\/graphql\/[^/]+\/(CreateTweet|CreateNoteTweet|CreateScheduledTweet)$/, name: 'x-post' },
  // Y4: newest 2026-08.
  {
    path: /\/youtubei\/v1\/comment\/(create_comment|create_comment_reply|update_comment|update_comment_reply)$/,
    name: 'youtube-comment',
  },
  { path: /\/youtubei\/v1\/backstage\/create_post$/, name: 'youtube-post' },
  { path: /\/youtubei\/v1\/live_chat\/send_message$/, name: 'youtube-live-chat' },
  {
    path: /\/youtubei\/v1\/(upload\/createvideo|video_manager\/metadata_update)$/,
    name: 'youtube-video',
  },
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
