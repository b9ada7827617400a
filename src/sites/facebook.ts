/**
 * Facebook. Facts and source tags (F1 ...) from the project's site notes of 2026-11, compiled from
 * public repositories; none was checked on a live page by us. Class names are rebuilt every few
 * weeks, so only roles, ids and attributes of the editor are used; labels come second.
 */
import type { AttachedImage, Audience } from '../review/snapshot.ts';
import { textOf } from './editor-text.ts';
import { POST_LABELS } from './facebook.labels.ts';
import { composedText } from './post-text.ts';
import { previewsIn } from './previews.ts';
import type { Composer, SiteAdapter, SurfaceSpec } from './site.ts';

const LEXICAL = '[data-lexical-editor="true"][role="textbox"]';
const COMMENT_SUBMIT = '[id="focused-state-composer-submit"] [role="button"]';

const surfaces: readonly SurfaceSpec[] = [
  {
    // Before `post`: a photo viewer is a modal dialog too, with comment boxes in it.
    id: 'comment',
    editors: [
      `form[role="presentation"] ${LEXICAL}`,
      `[role="article"] ${LEXICAL}`,
      `${LEXICAL}[aria-label^="Comment as"]`,
      `${LEXICAL}[aria-label^="Reply to"]`,
      `${LEXICAL}[aria-label^="Answer as"]`,
      `${LEXICAL}[aria-label^="Write a comment"]`,
      `${LEXICAL}[aria-label^="Write a public comment"]`,
    ].join(', '),
    submit: COMMENT_SUBMIT,
    root: 'form[role="presentation"], [role="article"], [role="dialog"], [role="main"], body',
    submitKey: 'enter',
    source: 'F5, F9',
    checked: '2026-05',
    confidence: 'high',
  },
  {
    id: 'post',
    editors: `[role="dialog"][aria-modal="true"] ${LEXICAL}`,
    submit: '',
    labelled: { controls: '[role="button"]', words: POST_LABELS },
    root: '[role="dialog"][aria-modal="true"]',
    // No shortcut is proven here; Ctrl+Enter is taken for a submit until somebody has tried it live.
    submitKey: 'mod-enter',
    source: 'F1, F3',
    checked: '2026-09',
    confidence: 'high',
  },
];

const STORY = [
  '[data-ad-rendering-role="story_message"]',
  '[data-ad-preview="message"]',
  '[data-ad-comet-preview="message"]',
].join(', ');

function surfaceOf({ surface, editors }: Composer): string {
  if (surface.id === 'post') return inGroup() ? 'group-post' : 'post';
  const editor = editors[0];
  const nested = editor?.closest('[role="article"]')?.parentElement?.closest('[role="article"]');
  return nested || editor?.getAttribute('aria-label')?.startsWith('Reply to') ? 'reply' : 'comment';
}

function audienceOf({ surface, root, editors }: Composer): Audience {
  if (inGroup()) return 'group';
  if (surface.id === 'post') {
    // "Edit privacy. Sharing with Public." (F11; the prefix is known in English only).
    const label = root.querySelector('[aria-label^="Edit privacy"]')?.getAttribute('aria-label');
    return label ? audienceNamed(label.replace(/^Edit privacy\W*/, '')) : 'unknown';
  }
  // A comment is seen by whoever sees the post; the post shows it as an icon with a label.
  const post = outermostArticle(editors[0]);
  const shared = post?.querySelector('[aria-label^="Shared with"], [title^="Shared with"]');
  const label = shared?.getAttribute('aria-label') ?? shared?.getAttribute('title');
  return label ? audienceNamed(label) : 'unknown';
}

function audienceNamed(label: string): Audience {
  if (/\bpublic\b/i.test(label)) return 'public';
  if (/\b(friends|only me|custom|specific|close)\b/i.test(label)) return 'friends';
  if (/\bgroup|members\b/i.test(label)) return 'group';
  return 'unknown';
}

function inGroup(): boolean {
  return location.pathname.startsWith('/groups/');
}

function outermostArticle(element: Element | undefined): Element | undefined {
  let found: Element | undefined;
  for (let at = element?.closest('[role="article"]'); at; ) {
    found = at;
    at = at.parentElement?.closest('[role="article"]');
  }
  return found ?? element?.closest('[role="dialog"]') ?? undefined;
}

function replyToOf(composer: Composer): string | undefined {
  if (composer.surface.id === 'post') return sharedPost(composer.root);
  const editor = composer.editors[0];
  const post = outermostArticle(editor);
  if (!post) return undefined;
  const parts = [composedText(textOf(post, 'h2, h3, h4, strong', 200), textOf(post, STORY))];
  const comment = editor?.closest('[role="article"]');
  if (comment && comment !== post) parts.push(textOf(comment, '[dir="auto"]'));
  return parts.filter(Boolean).join('\n') || undefined;
}

/** A post shared with a text of one's own stands in the same dialog. */
function sharedPost(dialog: Element): string | undefined {
  return textOf(dialog, STORY) || undefined;
}

function imagesOf({ surface, root, editors }: Composer): AttachedImage[] {
  const group = root.querySelector('[role="group"][aria-label="Attached media"]');
  if (surface.id === 'post') return previewsIn(group ?? root, group ? 'any' : 'local');
  const form = editors[0]?.closest('form');
  return form ? previewsIn(form, 'local') : [];
}

export const facebook: SiteAdapter = {
  id: 'facebook',
  matches: (host) => host === 'facebook.com' || host.endsWith('.facebook.com'),
  surfaces,
  // Lexical's own list; Facebook's mention list has not been seen live (open question 3).
  // Comments and replies stand in the page, posts in a dialog.
  enterPosts: (box) => !box.closest('[role="dialog"]') && box.tagName !== 'INPUT',
  suggestions: '#typeahead-menu, [role="listbox"][aria-label="Typeahead menu"]',
  surfaceOf,
  audienceOf,
  replyToOf,
  imagesOf,
};
