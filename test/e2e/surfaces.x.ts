/** The surfaces of X: one entry each. */
import type { Surface } from './surface.ts';
import { MOD_ENTER_POSTS } from './ways.ts';

const X_COLUMN = '[data-testid="primaryColumn"]';
const X_EDITOR = '[data-testid="tweetTextarea_0"]';
const X = {
  site: 'x',
  ways: MOD_ENTER_POSTS,
  lineBreak: 'Enter',
  mention: { typed: '@mar', picked: '@marlowefinch' },
} as const;

export const x: readonly Surface[] = [
  {
    ...X,
    name: 'x home',
    row: 'post',
    recordedAs: 'home',
    address: 'https://x.com/home',
    opener: `${X_COLUMN} ${X_EDITOR}`,
    editor: `${X_COLUMN} ${X_EDITOR}`,
    control: `${X_COLUMN} [data-testid="tweetButtonInline"]`,
  },
  {
    ...X,
    name: 'x modal',
    row: 'post',
    recordedAs: 'modal',
    address: 'https://x.com/home',
    opener: '[data-testid="SideNav_NewTweet_Button"]',
    editor: `[role="dialog"] ${X_EDITOR}`,
    control: '[role="dialog"] [data-testid="tweetButton"]',
  },
  {
    ...X,
    name: 'x reply',
    row: 'post',
    recordedAs: 'reply',
    address: 'https://x.com/pat/status/1',
    opener: `${X_COLUMN} ${X_EDITOR}`,
    editor: `${X_COLUMN} ${X_EDITOR}`,
    control: `${X_COLUMN} [data-testid="tweetButtonInline"]`,
  },
];
