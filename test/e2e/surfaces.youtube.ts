/** The surfaces of YouTube: one entry each. */
import type { Surface } from './surface.ts';
import { MOD_ENTER_POSTS } from './ways.ts';

const YOUTUBE = {
  site: 'youtube',
  address: 'https://www.youtube.com/watch?v=abc',
  ways: MOD_ENTER_POSTS,
  lineBreak: 'Enter',
} as const;

export const youtube: readonly Surface[] = [
  {
    ...YOUTUBE,
    name: 'youtube comment',
    row: 'comment',
    recordedAs: 'comment',
    opener: '#placeholder-area',
    editor: 'ytd-comment-dialog-renderer #contenteditable-root',
    control: 'ytd-comment-dialog-renderer #submit-button button',
  },
  {
    ...YOUTUBE,
    name: 'youtube reply',
    row: 'comment',
    recordedAs: 'reply',
    opener: '#reply-button-end button',
    editor: 'ytd-comment-reply-dialog-renderer #contenteditable-root',
    control: 'ytd-comment-reply-dialog-renderer #submit-button button',
  },
];
