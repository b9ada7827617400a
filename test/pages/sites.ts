/**
 * The stand-in pages: one line a source folder. A new surface of a site is a new file in its folder;
 * a new site, or a page with a document of its own (an iframe, a mobile layout), is a line here.
 */
export interface StandIn {
  /** Folder beside this file with `index.ts` and `page.css`. */
  readonly folder: string;
  /** Addresses at which the page is served. */
  readonly address: RegExp;
  /** The site's own posting requests: answered and counted. */
  readonly posts: RegExp;
  /** Requests that go with a post, of any origin: answered, not counted. */
  readonly alongside?: RegExp;
  readonly answer: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export const STAND_INS: readonly StandIn[] = [
  {
    folder: 'facebook',
    address:
      /^https:\/\/(www|m)\.facebook\.com\/((groups|stories|reels|marketplace|events|friends|me|thornby)\b.*)?(\?|$)/,
    posts: /^https:\/\/(www|m)\.facebook\.com\/api\/graphql\/$/,
    answer: '{"data":{"story_create":{"story_id":"1"}}}',
  },
  {
    folder: 'x',
    address:
      /^https:\/\/(mobile\.)?x\.com\/(home|compose\/post|settings\/profile|i\/chat\/\d+|messages\/\d+|[a-z]+\/status\/\d+)(\?|$)/,
    posts:
      /^https:\/\/(mobile\.)?x\.com\/i\/api\/(graphql\/[^/]+\/Create(Scheduled)?Tweet|1\.1\/(media\/metadata\/create|account\/update_profile|dm\/new2)\.json)$/,
    alongside: /^https:\/\/caps\.x\.com\/v2\/cards\/create\.json$/,
    answer: '{"data":{"create_tweet":{"tweet_results":{"result":{"rest_id":"1"}}}}}',
  },
  {
    folder: 'youtube',
    address:
      /^https:\/\/(www\.youtube\.com\/(watch|live_chat|shorts\/\w+|@\w+\/posts)|studio\.youtube\.com\/(live_chat|video\/\w+\/edit|channel\/\w+\/(videos\/upload|comments))|m\.youtube\.com\/watch)(\?|$)/,
    posts:
      /^https:\/\/(www|studio|m)\.youtube\.com\/youtubei\/v1\/(comment\/(create_comment(_reply)?|update_comment)|backstage\/create_post|live_chat\/send_message|video_manager\/metadata_update)(\?|$)/,
    answer: '{"actionResult":{"status":"STATUS_SUCCEEDED"}}',
    headers: {
      'content-security-policy':
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data: blob:; frame-src 'self'; require-trusted-types-for 'script'; base-uri 'none'",
    },
  },
];
