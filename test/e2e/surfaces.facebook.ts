/** The surfaces of Facebook: one entry each. */
import { byButton, byEnterOnButton, bySpaceOnButton, type Surface } from './surface.ts';
import { ENTER_POSTS } from './ways.ts';

const FACEBOOK = {
  site: 'facebook',
  address: 'https://www.facebook.com/',
  mention: { typed: '@mar', picked: 'Marlowe Finch' },
} as const;
const COMMENT_EDITOR = '[role="article"] > form[role="presentation"] [aria-label^="Comment as"]';
const COMMENT_CONTROL = '#focused-state-composer-submit [role="button"]';

export const facebook: readonly Surface[] = [
  {
    ...FACEBOOK,
    name: 'facebook post',
    row: 'post',
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
    row: 'comment',
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
    row: 'comment',
    recordedAs: 'reply',
    opener: '[role="article"] .reply',
    editor: '[aria-label="Reply to Pat Brook"]',
    control: COMMENT_CONTROL,
    ways: ENTER_POSTS,
    lineBreak: 'Shift+Enter',
  },
];
