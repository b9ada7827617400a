/** The surfaces of X: one entry each. */
import { byButton, byEnterOnButton, byKey, type Surface } from './surface.ts';
import { ENTER_POSTS, MOD_ENTER_POSTS } from './ways.ts';

const X_COLUMN = '[data-testid="primaryColumn"]';
const DIALOG = '[role="dialog"]';
const X_EDITOR = '[data-testid="tweetTextarea_0"]';
const X = {
  site: 'x',
  ways: MOD_ENTER_POSTS,
  lineBreak: 'Enter',
  mention: { typed: '@mar', picked: '@marlowefinch' },
} as const;
/** In the column of a page. */
const INLINE = {
  ...X,
  row: 'post',
  opener: `${X_COLUMN} ${X_EDITOR}`,
  editor: `${X_COLUMN} ${X_EDITOR}`,
  control: `${X_COLUMN} [data-testid="tweetButtonInline"]`,
} as const;
const MODAL = {
  ...X,
  row: 'modal',
  address: 'https://x.com/home',
  editor: `${DIALOG} ${X_EDITOR}`,
  control: `${DIALOG} [data-testid="tweetButton"]`,
} as const;
/** Boxes that only a button saves. */
const SAVED = { site: 'x', ways: [byButton, byEnterOnButton], lineBreak: 'Enter' } as const;

export const x: readonly Surface[] = [
  { ...INLINE, name: 'x home', recordedAs: 'home', address: 'https://x.com/home' },
  {
    ...MODAL,
    name: 'x modal',
    recordedAs: 'modal',
    opener: '[data-testid="SideNav_NewTweet_Button"]',
  },
  { ...INLINE, name: 'x reply', recordedAs: 'reply', address: 'https://x.com/pat/status/1' },
  {
    ...MODAL,
    name: 'x reply in the modal',
    recordedAs: 'modal',
    opener: '[data-testid="reply"]',
  },
  {
    ...MODAL,
    name: 'x thread',
    recordedAs: 'modal',
    address: 'https://x.com/compose/post?thread=3',
    opener: `${DIALOG} [data-testid="tweetTextarea_1"]`,
    editor: `${DIALOG} [data-testid="tweetTextarea_1"]`,
    fields: [
      { box: `${DIALOG} ${X_EDITOR}` },
      { box: `${DIALOG} [data-testid="tweetTextarea_2"]` },
      {
        box: `${DIALOG} [data-testid="tweetTextarea_3"]`,
        opener: `${DIALOG} [data-testid="addButton"]`,
      },
    ],
  },
  { ...MODAL, name: 'x quote', recordedAs: 'quote', opener: '[data-testid="quoteTweet"]' },
  {
    ...MODAL,
    name: 'x edit',
    recordedAs: 'edit',
    opener: '[data-testid="editTweet"]',
    prefilled: true,
  },
  {
    ...MODAL,
    name: 'x scheduled post',
    recordedAs: 'schedule',
    opener: '[data-testid="SideNav_NewTweet_Button"]',
    steps: ['[data-testid="scheduleOption"]', '[data-testid="scheduledConfirmationPrimaryAction"]'],
    ways: [byButton, byKey('Control+Enter'), byEnterOnButton],
  },
  {
    ...INLINE,
    name: 'x poll',
    recordedAs: 'home',
    address: 'https://x.com/home',
    fields: ['0', '1'].map((number) => ({
      box: `${X_COLUMN} [data-testid="pollOption_${number}"]`,
      opener: `${X_COLUMN} [data-testid="createPollButton"]`,
    })),
  },
  {
    ...SAVED,
    name: 'x alt text',
    row: 'alt-text',
    recordedAs: 'alt-text',
    address: 'https://x.com/compose/post?picture',
    opener: `${DIALOG} [data-testid="altTextButton"]`,
    editor: '[data-testid="altTextInput"]',
    control: '[data-testid="applyButton"]',
  },
  {
    ...SAVED,
    name: 'x profile',
    row: 'profile',
    recordedAs: 'profile',
    address: 'https://x.com/settings/profile',
    opener: 'textarea[name="description"]',
    editor: 'textarea[name="description"]',
    control: '[data-testid="Profile_Save_Button"]',
    fields: ['displayName', 'location', 'url'].map((name) => ({ box: `input[name="${name}"]` })),
  },
  {
    ...X,
    name: 'x mobile',
    row: 'post',
    recordedAs: 'mobile',
    address: 'https://mobile.x.com/compose/post',
    opener: `${X_EDITOR} textarea`,
    editor: `${X_EDITOR} textarea`,
    control: '[data-testid="tweetButton"]',
    mention: undefined,
  },
  {
    ...X,
    name: 'x message',
    row: 'message',
    recordedAs: 'message',
    address: 'https://x.com/i/chat/1',
    opener: '[data-testid="dm-composer-textarea"]',
    editor: '[data-testid="dm-composer-textarea"]',
    control: '[data-testid="dm-composer-send-button"]',
    optIn: 'x-messages',
    ways: ENTER_POSTS,
    lineBreak: 'Shift+Enter',
    mention: undefined,
  },
  {
    ...X,
    name: 'x message, old chat',
    row: 'message',
    recordedAs: 'old-message',
    address: 'https://x.com/messages/1',
    opener: '[data-testid="dmComposerTextInput"]',
    editor: '[data-testid="dmComposerTextInput"]',
    control: '[data-testid="dmComposerSendButton"]',
    optIn: 'x-messages',
    ways: ENTER_POSTS,
    lineBreak: 'Shift+Enter',
  },
];
