/** The surfaces of YouTube: one entry each. */
import { byButton, byEnterOnButton, type Surface } from './surface.ts';
import { ENTER_POSTS, MOD_ENTER_POSTS } from './ways.ts';

const COMMENT = {
  site: 'youtube',
  row: 'comment',
  address: 'https://www.youtube.com/watch?v=abc',
  ways: MOD_ENTER_POSTS,
  lineBreak: 'Enter',
} as const;
const NEW_BOX = 'ytd-comment-dialog-renderer';
const REPLY_BOX = 'ytd-comment-reply-dialog-renderer';
const POST_DIALOG = 'ytd-backstage-post-dialog-renderer';
/** The box and its button in this element. */
const within = (element: string) => ({
  editor: `${element} #contenteditable-root`,
  control: `${element} ytd-commentbox #submit-button button`,
});
const CHAT = {
  site: 'youtube',
  row: 'live-chat',
  recordedAs: 'live-chat',
  opener: '#input[contenteditable]',
  editor: '#input[contenteditable]',
  control: '#send-button button',
  ways: [...ENTER_POSTS, byEnterOnButton],
  lineBreak: 'Shift+Enter',
  mention: { typed: ':par', picked: '🎉' },
} as const;
/** Boxes that only a button saves. */
const SAVED = { site: 'youtube', ways: [byButton, byEnterOnButton], lineBreak: 'Enter' } as const;
const VIDEO = {
  ...SAVED,
  opener: '#description-textarea #textbox',
  editor: '#description-textarea #textbox',
  fields: [{ box: '#title-textarea #textbox' }, { box: '[aria-label="Tags"]' }],
} as const;

export const youtube: readonly Surface[] = [
  {
    ...COMMENT,
    ...within(NEW_BOX),
    name: 'youtube comment',
    recordedAs: 'comment',
    opener: '#placeholder-area',
  },
  {
    ...COMMENT,
    ...within(REPLY_BOX),
    name: 'youtube reply',
    recordedAs: 'reply',
    opener: '#reply-button-end button',
  },
  {
    ...COMMENT,
    ...within(NEW_BOX),
    name: 'youtube edit',
    recordedAs: 'edit',
    opener: 'ytd-menu-renderer [aria-label="Edit"]',
    prefilled: true,
  },
  {
    ...COMMENT,
    ...within(NEW_BOX),
    name: 'youtube shorts',
    recordedAs: 'comment',
    address: 'https://www.youtube.com/shorts/abc',
    before: ['#comments-button button'],
    opener: '#placeholder-area',
  },
  {
    ...COMMENT,
    ...within(POST_DIALOG),
    name: 'youtube community post',
    row: 'community-post',
    recordedAs: 'community-post',
    address: 'https://www.youtube.com/@thornbybakes/posts',
    opener: '[aria-label="Create post"]',
    fields: ['Answer 1', 'Answer 2', 'Add an explanation'].map((hint) => ({
      box: `${POST_DIALOG} textarea[placeholder^="${hint}"]`,
      opener: '#quiz-button',
    })),
  },
  {
    ...CHAT,
    name: 'youtube live chat',
    address: 'https://www.youtube.com/watch?v=live',
    frame: '#chatframe',
  },
  {
    ...CHAT,
    name: 'youtube live chat in a window',
    address: 'https://www.youtube.com/live_chat?is_popout=1&v=live',
  },
  {
    ...CHAT,
    name: 'youtube live chat in Studio',
    address: 'https://studio.youtube.com/live_chat?v=live',
  },
  {
    ...VIDEO,
    name: 'youtube upload',
    row: 'upload',
    recordedAs: 'upload',
    address: 'https://studio.youtube.com/channel/UC1/videos/upload?d=ud',
    control: '#done-button button',
    steps: ['#next-button button', '#next-button button', '#next-button button'],
  },
  {
    ...VIDEO,
    name: 'youtube video details',
    row: 'video',
    recordedAs: 'video',
    address: 'https://studio.youtube.com/video/abc/edit',
    control: '#save button',
    prefilled: true,
  },
  {
    ...SAVED,
    name: 'youtube Studio reply',
    row: 'studio-reply',
    recordedAs: 'studio-reply',
    address: 'https://studio.youtube.com/channel/UC1/comments',
    opener: '#reply-button button',
    editor: 'ytcp-commentbox textarea',
    control: 'ytcp-commentbox ytcp-button[aria-label="Reply"] button',
  },
];

/** On phones: what sends the text is not known, so no row; the generic finder alone holds it. */
export const youtubeOnPhones: Surface = {
  ...SAVED,
  name: 'youtube on phones',
  row: 'generic',
  recordedAs: 'mobile',
  address: 'https://m.youtube.com/watch?v=abc',
  before: ['comments-entry-point-teaser-view-model button'],
  opener: 'button.YtmCommentSimpleboxRendererReply',
  editor: 'textarea.YtmCommentSimpleboxRendererReply',
  control: 'ytm-comment-simplebox-renderer [aria-label="Comment"]',
};
