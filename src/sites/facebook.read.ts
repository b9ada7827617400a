/**
 * Reading a draft on Facebook: who will see it, what it answers, which pictures go with it. Comes with
 * the analyser, since nothing is reviewed before that. Facts and source tags as in `facebook.ts`.
 */
import type { AttachedImage, Audience } from '../review/snapshot.ts';
import { editorText, textOf } from './editor-text.ts';
import { AUDIENCE_WORDS } from './facebook.labels.more.ts';
import { ARTICLE, BUTTON, DIALOG } from './facebook.ts';
import { composedText } from './post-text.ts';
import { previewsIn } from './previews.ts';
import type { Composer, SiteReader } from './site.ts';

const STORY = [
  '[data-ad-rendering-role="story_message"]',
  '[data-ad-preview="message"]',
  '[data-ad-comet-preview="message"]',
].join(', ');

function surfaceOf(composer: Composer): string {
  const { surface } = composer;
  if (isDialog(composer)) {
    if (inGroup()) return 'group-post';
    return surface.id === 'post' && isPage(composer) ? 'page-post' : surface.id;
  }
  return surface.id === 'comment' && answeredComment(composer) ? 'reply' : surface.id;
}

function audienceOf(composer: Composer): Audience {
  const { surface, root, editors } = composer;
  if (surface.id === 'comment') {
    // A comment is seen by whoever sees the post; the post shows it as an icon with a label.
    const post = outermostArticle(editors[0]);
    const shared = post?.querySelector('[aria-label^="Shared with"], [title^="Shared with"]');
    const label = shared?.getAttribute('aria-label') ?? shared?.getAttribute('title');
    if (label) return audienceNamed(label);
    return inGroup() ? 'group' : 'unknown';
  }
  if (isDialog(composer) && inGroup()) return isPublicGroup(editors[0]) ? 'public' : 'group';
  const label = privacyLabel(root);
  if (label !== undefined) return audienceNamed(label);
  return isDialog(composer) && isPage(composer) ? 'public' : 'unknown';
}

function isDialog({ surface }: Composer): boolean {
  return surface.root === DIALOG && surface.id !== 'photo';
}

/**
 * What the privacy button says: "Edit privacy. Sharing with Public." (F11; the prefix is known in
 * English only), or a button that is an audience's name and nothing else.
 */
function privacyLabel(root: Element): string | undefined {
  const button = root.querySelector('[aria-label^="Edit privacy"]');
  const label = button?.getAttribute('aria-label')?.replace(/^Edit privacy\W*/, '');
  if (label) return label;
  const names = [...AUDIENCE_WORDS.public, ...AUDIENCE_WORDS.friends];
  return [...root.querySelectorAll(BUTTON)]
    .map((one) => one.textContent?.trim().toLowerCase() ?? '')
    .find((text) => names.includes(text));
}

function audienceNamed(label: string): Audience {
  const text = ` ${label.toLowerCase().replace(/[^\p{L}\p{M}]+/gu, ' ')} `;
  const names = (words: readonly string[]): boolean => words.some((w) => text.includes(` ${w} `));
  if (names(AUDIENCE_WORDS.public)) return 'public';
  if (names(AUDIENCE_WORDS.friends)) return 'friends';
  return / (group|members) /.test(text) ? 'group' : 'unknown';
}

function inGroup(): boolean {
  return location.pathname.startsWith('/groups/');
}

/** Pages have no privacy button, as all they post is public (2.4). Told in English alone, and not on a
 * later panel, where a person's has none either. */
function isPage({ root, editors }: Composer): boolean {
  if (editors.length === 0) return false;
  return document.documentElement.lang.startsWith('en') && privacyLabel(root) === undefined;
}

function isPublicGroup(editor: Element | undefined): boolean {
  const label = editor?.getAttribute('aria-label') ?? editor?.getAttribute('aria-placeholder');
  return AUDIENCE_WORDS.publicBox.some((words) => label?.toLowerCase().startsWith(words));
}

function outermostArticle(element: Element | undefined): Element | undefined {
  let found: Element | undefined;
  for (let at = element?.closest(ARTICLE); at; ) {
    found = at;
    at = at.parentElement?.closest(ARTICLE);
  }
  return found ?? element?.closest('[role="dialog"]') ?? undefined;
}

/**
 * The comment that a reply box belongs to: the nearest one before it, inside the post, whose author the
 * box names ("Reply to Pat Brook"). The box of an edited comment stands inside that comment and
 * answers the post alone.
 */
function answeredComment({ editors }: Composer): Element | undefined {
  const editor = editors[0];
  const label = editor?.getAttribute('aria-label') ?? '';
  const post = outermostArticle(editor);
  if (!editor || label.startsWith('Comment as')) return undefined;
  for (let at = editor.parentElement; at && at !== post; at = at.parentElement) {
    const comments = [...at.querySelectorAll(ARTICLE)].filter(
      (one) => !one.contains(editor) && label.includes(authorOf(one) || '\n'),
    );
    if (comments.length > 0) return comments.at(-1);
  }
  return undefined;
}

/** A comment's author: its first link or words. */
function authorOf(comment: Element): string {
  return textOf(comment, 'a[role="link"]:not(:empty), span', 100).split('\n')[0] ?? '';
}

function replyToOf(composer: Composer): string | undefined {
  const { surface, root, editors } = composer;
  // What else the card of a friend request says: school, friends in common.
  if (surface.subject) return editorText(root as HTMLElement).trim() || undefined;
  if (surface.id !== 'comment') return textOf(root, STORY) || undefined;
  const post = outermostArticle(editors[0]);
  if (!post) return undefined;
  const parts = [composedText(textOf(post, 'h2, h3, h4, strong', 200), textOf(post, STORY))];
  const comment = answeredComment(composer);
  if (comment) parts.push(composedText(authorOf(comment), textOf(comment, '[dir="auto"]')));
  return parts.filter(Boolean).join('\n') || undefined;
}

function imagesOf({ surface, root, editors }: Composer): AttachedImage[] {
  if (surface.id === 'comment' || surface.id === 'message') {
    const form = editors[0]?.closest('form');
    return form ? previewsIn(form, 'local') : [];
  }
  const group = root.querySelector('[role="group"][aria-label="Attached media"]');
  return previewsIn(group ?? root, group ? 'any' : 'local');
}

export const facebookReader: SiteReader = { surfaceOf, audienceOf, replyToOf, imagesOf };
