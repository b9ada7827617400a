/**
 * Facebook. Facts and source tags (F1 ...) from the project's site notes of 2026-11, compiled from
 * public repositories; none was checked on a live page by us. Class names are rebuilt every few
 * weeks, so only addresses, roles, ids and attributes of the editor are used; labels come second.
 */
import { LABELS, learnLabels } from './facebook.labels.ts';
import type { SiteAdapter, SiteReader, SurfaceSpec } from './site.ts';

const EDITABLE = '[contenteditable="true"][role="textbox"]';
const LEXICAL = '[data-lexical-editor="true"][role="textbox"]';
export const BUTTON = '[role="button"]';
export const DIALOG = '[role="dialog"][aria-modal="true"]';
export const ARTICLE = '[role="article"]';
const COMMENT_FORM = 'form[role="presentation"]';
/** Boxes of forms; searches (friends to tag, GIFs) are comboboxes or of type `search`. */
const BOXES = 'textarea, input[type="text"]:not([role="combobox"])';
/** Chat boxes go by their label alone (2.10; F5 2026-02). */
const CHAT = ':is([aria-label="Message" i], [aria-label="Aa"], [aria-label^="Type a message" i])';
const DIALOG_EDITOR = `${DIALOG} ${LEXICAL}:not(${COMMENT_FORM} *, ${ARTICLE} *, ${CHAT})`;

/** A page that makes one thing only, over one or several panels: its address is its mark. */
const page = {
  editors: BOXES,
  submit: '',
  labelled: {
    controls: BUTTON,
    words: LABELS.page,
  },
  root: 'body',
  steps: true,
  submitKey: 'none',
} as const;

const surfaces: readonly SurfaceSpec[] = [
  {
    id: 'message',
    optIn: 'messenger',
    editors: LEXICAL + CHAT,
    submit: `${BUTTON}[aria-label="Press enter to send" i]`,
    root: 'body',
    submitKey: 'enter',
    audience: 'friends',
    source: 'F5; 2.10',
    checked: '2026-07',
    confidence: 'med',
  },
  {
    // Replies and edited comments too. Before `post`: a photo viewer is a modal dialog with comment
    // boxes in it. The edited comment's box is rated Low (2.7), its Enter is by analogy.
    id: 'comment',
    editors: [
      `${COMMENT_FORM} ${LEXICAL}`,
      `${ARTICLE} ${LEXICAL}`,
      ...['Comment as', 'Reply to', 'Answer as', 'Write a comment', 'Write a public comment'].map(
        (label) => `${LEXICAL}[aria-label^="${label}"]`,
      ),
    ].join(', '),
    submit: `[id="focused-state-composer-submit"] ${BUTTON}`,
    root: `${COMMENT_FORM}, ${ARTICLE}, [role="dialog"], [role="main"], body`,
    submitKey: 'enter',
    source: 'F5, F9',
    checked: '2026-05',
    confidence: 'high',
  },
  {
    // Profile, group and page. One step High; Next and a second panel Med (2.2).
    id: 'post',
    editors: DIALOG_EDITOR,
    // Captions of single photos, poll options.
    fields: BOXES,
    submit: '',
    labelled: { controls: BUTTON, words: LABELS.post },
    root: DIALOG,
    steps: true,
    // No shortcut is proven here; Ctrl+Enter is taken for a submit until somebody has tried it live.
    submitKey: 'mod-enter',
    source: 'F1, F3',
    checked: '2026-09',
    confidence: 'high',
  },
  {
    // The same dialog with other words on its button. Not with steps: "Save" and "Submit" stand in
    // many dialogs that hold no post.
    id: 'edit-post',
    editors: DIALOG_EDITOR,
    fields: BOXES,
    submit: '',
    labelled: { controls: BUTTON, words: LABELS.save },
    root: DIALOG,
    submitKey: 'mod-enter',
    source: 'F15; 2.7',
    checked: '2026-09',
    confidence: 'low',
  },
  {
    id: 'share',
    editors: DIALOG_EDITOR,
    fields: BOXES,
    submit: '',
    labelled: { controls: BUTTON, words: LABELS.share },
    root: DIALOG,
    submitKey: 'mod-enter',
    source: 'F15; 2.3, 2.7',
    checked: '2026-09',
    confidence: 'low',
  },
  {
    // Description of a profile photo, caption in the photo viewer.
    id: 'photo',
    editors: `${DIALOG} textarea`,
    submit: '',
    labelled: { controls: BUTTON, words: LABELS.save },
    root: DIALOG,
    submitKey: 'none',
    source: 'F4; 2.7',
    checked: '2026-01',
    confidence: 'low',
  },
  {
    ...page,
    id: 'story',
    path: /^\/stories\/create/,
    editors: `textarea, ${EDITABLE}:not(${CHAT})`,
    source: 'F21; 2.8',
    checked: '2026-09',
    confidence: 'low',
  },
  {
    ...page,
    id: 'reel',
    path: /^\/reels?\/create/,
    editors: `textarea, ${EDITABLE}:not(${CHAT})`,
    source: 'F14',
    checked: '2026-01',
    confidence: 'low',
  },
  {
    ...page,
    id: 'marketplace',
    path: /^\/marketplace\/(create|edit)/,
    audience: 'public',
    source: 'F20; 2.9',
    checked: '2025-06',
    confidence: 'med',
  },
  {
    ...page,
    id: 'event',
    path: /^\/events\/(create|edit)/,
    source: '2.9',
    checked: '2024-01',
    confidence: 'low',
  },
  {
    // Work and introduction on the About pages.
    ...page,
    id: 'profile',
    path: /\bdirectory_(work|intro)\b|\/about(_overview|_work\w*)?\/?($|\?(?!sk=))/,
    root: '[role="main"]',
    steps: undefined,
    source: 'F4, F19',
    checked: '2026-01',
    confidence: 'med',
  },
  {
    ...page,
    id: 'profile',
    editors: 'textarea[maxlength="101"]',
    root: undefined,
    steps: undefined,
    source: 'F4, F22',
    checked: '2026-01',
    confidence: 'med',
  },
  {
    id: 'friend-request',
    manner: 'note',
    editors: '',
    submit: '',
    labelled: { controls: BUTTON, words: LABELS.confirm },
    subject: 'a[href*="/friends/requests/"]',
    submitKey: 'none',
    audience: 'friends',
    source: 'F17; a script of 2024',
    checked: '2026-07',
    confidence: 'med',
  },
  {
    // m.facebook.com, drawn from the server: its buttons carry no usable label (2.12).
    id: 'mobile',
    editors: 'textarea:is(.native-input, .multi-line-floating-textbox), .mentions textarea',
    submit: 'button[type="submit"]',
    labelled: { controls: BUTTON, words: LABELS.post },
    root: 'form, [role="dialog"], body',
    submitKey: 'none',
    source: 'F6, F7, F18',
    checked: '2024-06',
    confidence: 'low',
  },
];

let reader: SiteReader | undefined;

export const facebook: SiteAdapter = {
  id: 'facebook',
  matches: (host) => host === 'facebook.com' || host.endsWith('.facebook.com'),
  surfaces,
  // Comments and replies stand in the page, posts in a dialog.
  enterPosts: (box) => !box.closest('[role="dialog"]') && box.tagName !== 'INPUT',
  // Lexical's own list; Facebook's mention list has not been seen live (open question 3).
  suggestions: '#typeahead-menu, [role="listbox"][aria-label="Typeahead menu"]',
  // Nothing is reviewed before the analyser is there, and with it comes the reader.
  surfaceOf: (composer) => reader?.surfaceOf(composer) ?? composer.surface.id,
  audienceOf: (composer) => reader?.audienceOf(composer) ?? 'unknown',
  replyToOf: (composer) => reader?.replyToOf(composer),
  imagesOf: (composer) => reader?.imagesOf(composer) ?? [],
  learn(more) {
    reader = more.reader;
    learnLabels(more.labels);
  },
};
