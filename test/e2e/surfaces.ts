/** The visible list of surfaces: one entry each. */
import type { Page } from '@playwright/test';
import {
  byButton,
  byEnterOnButton,
  byKey,
  bySpaceOnButton,
  type Surface,
  type Way,
} from './surface.ts';

const FACEBOOK = 'https://www.facebook.com/';
const FEED_FORM = '[role="article"] > form[role="presentation"]';
const ENTER_POSTS: readonly Way[] = [byKey('Enter'), byButton, byKey('Control+Enter')];
const FACEBOOK_MENTION = { typed: '@mar', picked: 'Marlowe Finch' };

const facebookPost: Surface = {
  name: 'facebook post',
  site: 'facebook',
  recordedAs: 'post',
  address: FACEBOOK,
  async open(page) {
    await page.getByText("What's on your mind, Sam?").first().click();
  },
  editor: (page) => page.locator('[role="dialog"] [data-lexical-editor="true"]'),
  control: (page) => page.locator('[role="dialog"] [aria-label="Post"]'),
  ways: [byButton, byEnterOnButton, bySpaceOnButton],
  lineBreak: 'Enter',
  mention: FACEBOOK_MENTION,
};

const facebookComment: Surface = {
  name: 'facebook comment',
  site: 'facebook',
  recordedAs: 'comment',
  address: FACEBOOK,
  open: (page) => facebookComment.editor(page).click(),
  editor: (page) => page.locator(`${FEED_FORM} [aria-label^="Comment as"]`).first(),
  control: (page) => page.locator('#focused-state-composer-submit [role="button"]'),
  ways: [...ENTER_POSTS, byEnterOnButton],
  lineBreak: 'Shift+Enter',
  mention: FACEBOOK_MENTION,
};

const facebookReply: Surface = {
  name: 'facebook reply',
  site: 'facebook',
  recordedAs: 'reply',
  address: FACEBOOK,
  open: (page) => page.locator('[role="article"] .reply').first().click(),
  editor: (page) => page.locator('[aria-label="Reply to Pat Brook"]'),
  control: (page) => page.locator('#focused-state-composer-submit [role="button"]'),
  ways: ENTER_POSTS,
  lineBreak: 'Shift+Enter',
  mention: FACEBOOK_MENTION,
};

const X_WAYS = [byButton, byKey('Control+Enter'), byKey('Meta+Enter'), byEnterOnButton];
const X_MENTION = { typed: '@mar', picked: '@marlowefinch' };

function xSurface(
  name: string,
  recordedAs: string,
  path: string,
  scope: string,
  open?: (page: Page) => Promise<void>,
): Surface {
  const surface: Surface = {
    name: `x ${name}`,
    site: 'x',
    recordedAs,
    address: `https://x.com${path}`,
    open: open ?? ((page) => surface.editor(page).click()),
    editor: (page) => page.locator(`${scope} [data-testid="tweetTextarea_0"]`),
    control: (page) => page.locator(`${scope} [data-testid^="tweetButton"]`),
    ways: X_WAYS,
    lineBreak: 'Enter',
    mention: X_MENTION,
  };
  return surface;
}

const xHome = xSurface('home', 'home', '/home', '[data-testid="primaryColumn"]');
const xModal = xSurface('modal', 'modal', '/home', '[role="dialog"]', (page) =>
  page.locator('[data-testid="SideNav_NewTweet_Button"]').click(),
);
const xReply = xSurface('reply', 'reply', '/pat/status/1', '[data-testid="primaryColumn"]');

const YOUTUBE = 'https://www.youtube.com/watch?v=abc';
const YOUTUBE_WAYS = [byButton, byKey('Control+Enter'), byKey('Meta+Enter'), byEnterOnButton];

function youtubeSurface(name: 'comment' | 'reply', opener: string, scope: string): Surface {
  return {
    name: `youtube ${name}`,
    site: 'youtube',
    recordedAs: name,
    address: YOUTUBE,
    open: (page) => page.locator(opener).first().click(),
    editor: (page) => page.locator(`${scope} #contenteditable-root`),
    control: (page) => page.locator(`${scope} #submit-button button`),
    ways: YOUTUBE_WAYS,
    lineBreak: 'Enter',
  };
}

const youtubeComment = youtubeSurface(
  'comment',
  '#placeholder-area',
  'ytd-comment-dialog-renderer',
);
const youtubeReply = youtubeSurface(
  'reply',
  '#reply-button-end button',
  'ytd-comment-reply-dialog-renderer',
);

export const SURFACES: Readonly<Record<'facebook' | 'x' | 'youtube', readonly Surface[]>> = {
  facebook: [facebookPost, facebookComment, facebookReply],
  x: [xHome, xModal, xReply],
  youtube: [youtubeComment, youtubeReply],
};
