/** The visible list of surfaces: one entry each. */
import {
  byButton,
  byEnterOnButton,
  byKey,
  bySpaceOnButton,
  type Surface,
  type Way,
} from './surface.ts';

const ENTER_POSTS: readonly Way[] = [byKey('Enter'), byButton, byKey('Control+Enter')];
const MOD_ENTER_POSTS: readonly Way[] = [
  byButton,
  byKey('Control+Enter'),
  byKey('Meta+Enter'),
  byEnterOnButton,
];

const FACEBOOK = {
  site: 'facebook',
  address: 'https://www.facebook.com/',
  mention: { typed: '@mar', picked: 'Marlowe Finch' },
} as const;
const COMMENT_EDITOR = '[role="article"] > form[role="presentation"] [aria-label^="Comment as"]';
const COMMENT_CONTROL = '#focused-state-composer-submit [role="button"]';

const facebook: readonly Surface[] = [
  {
    ...FACEBOOK,
    name: 'facebook post',
    recordedAs: 'post',
    opener: '[aria-label="Create a post"] [role="button"]',
    editor: '[role="dialog"] [data-lexical-editor="true"]',
    control: '[role="dialog"] [aria-label="Post"]',
    ways: [byButton, byEnterOnButton, bySpaceOnButton],
    lineBreak: 'Enter',
  },
  {
    ...FACEBOOK,
    name: 'facebook comment',
    recordedAs: 'comment',
    opener: COMMENT_EDITOR,
    editor: COMMENT_EDITOR,
    control: COMMENT_CONTROL,
    ways: [...ENTER_POSTS, byEnterOnButton],
    lineBreak: 'Shift+Enter',
  },
  {
    ...FACEBOOK,
    name: 'facebook reply',
    recordedAs: 'reply',
    opener: '[role="article"] .reply',
    editor: '[aria-label="Reply to Pat Brook"]',
    control: COMMENT_CONTROL,
    ways: ENTER_POSTS,
    lineBreak: 'Shift+Enter',
  },
];

const X_COLUMN = '[data-testid="primaryColumn"]';
const X_EDITOR = '[data-testid="tweetTextarea_0"]';
const X = {
  site: 'x',
  ways: MOD_ENTER_POSTS,
  lineBreak: 'Enter',
  mention: { typed: '@mar', picked: '@marlowefinch' },
} as const;

const x: readonly Surface[] = [
  {
    ...X,
    name: 'x home',
    recordedAs: 'home',
    address: 'https://x.com/home',
    opener: `${X_COLUMN} ${X_EDITOR}`,
    editor: `${X_COLUMN} ${X_EDITOR}`,
    control: `${X_COLUMN} [data-testid="tweetButtonInline"]`,
  },
  {
    ...X,
    name: 'x modal',
    recordedAs: 'modal',
    address: 'https://x.com/home',
    opener: '[data-testid="SideNav_NewTweet_Button"]',
    editor: `[role="dialog"] ${X_EDITOR}`,
    control: '[role="dialog"] [data-testid="tweetButton"]',
  },
  {
    ...X,
    name: 'x reply',
    recordedAs: 'reply',
    address: 'https://x.com/pat/status/1',
    opener: `${X_COLUMN} ${X_EDITOR}`,
    editor: `${X_COLUMN} ${X_EDITOR}`,
    control: `${X_COLUMN} [data-testid="tweetButtonInline"]`,
  },
];

const YOUTUBE = {
  site: 'youtube',
  address: 'https://www.youtube.com/watch?v=abc',
  ways: MOD_ENTER_POSTS,
  lineBreak: 'Enter',
} as const;

const youtube: readonly Surface[] = [
  {
    ...YOUTUBE,
    name: 'youtube comment',
    recordedAs: 'comment',
    opener: '#placeholder-area',
    editor: 'ytd-comment-dialog-renderer #contenteditable-root',
    control: 'ytd-comment-dialog-renderer #submit-button button',
  },
  {
    ...YOUTUBE,
    name: 'youtube reply',
    recordedAs: 'reply',
    opener: '#reply-button-end button',
    editor: 'ytd-comment-reply-dialog-renderer #contenteditable-root',
    control: 'ytd-comment-reply-dialog-renderer #submit-button button',
  },
];

export const SURFACES = { facebook, x, youtube } as const;
