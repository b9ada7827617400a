/**
 * YouTube. Facts and source tags (Y1 ...) from the project's site notes of 2026-11. Polymer elements
 * in the light DOM; several boxes with the same ids stand on one page, so the nearest box counts.
 */
import type { AttachedImage, Audience } from '../review/snapshot.ts';
import { textOf } from './editor-text.ts';
import { composedText } from './post-text.ts';
import { previewsIn } from './previews.ts';
import type { Composer, SiteAdapter, SurfaceSpec } from './site.ts';

const surfaces: readonly SurfaceSpec[] = [
  {
    // Comment, reply, edit, Shorts panel and community post share this box.
    id: 'comment',
    editors: 'ytd-commentbox #contenteditable-root[contenteditable="true"]',
    submit: 'ytd-commentbox #submit-button',
    root: 'ytd-commentbox',
    submitKey: 'mod-enter',
    source: 'idx#47282558295, idx#52009630817',
    checked: '2026-09',
    confidence: 'high',
  },
  {
    id: 'live-chat',
    editors: 'yt-live-chat-text-input-field-renderer #input[contenteditable]',
    submit: 'yt-live-chat-message-input-renderer #send-button',
    root: 'yt-live-chat-message-input-renderer',
    submitKey: 'enter',
    source: 'Y2, Y3',
    checked: '2026-08',
    confidence: 'high',
  },
];

const COMMENT = 'ytd-comment-view-model, ytd-comment-renderer, ytd-comment-thread-renderer';

function surfaceOf({ surface, root }: Composer): string {
  if (surface.id === 'live-chat') return 'live-chat';
  if (root.closest('ytd-backstage-post-dialog-renderer')) return 'community-post';
  return root.hasAttribute('is-reply') || root.closest('ytd-comment-reply-dialog-renderer')
    ? 'reply'
    : 'comment';
}

function audienceOf(): Audience {
  return 'public';
}

function replyToOf(composer: Composer): string | undefined {
  const surface = surfaceOf(composer);
  if (surface === 'community-post') return undefined;
  const channel = textOf(document, 'ytd-watch-metadata #owner #channel-name', 200);
  const title = textOf(document, 'ytd-watch-metadata #title', 500);
  const parts = [composedText(channel, title)];
  if (surface === 'reply') parts.push(textOf(composer.root.closest(COMMENT), '#content-text'));
  return parts.filter(Boolean).join('\n') || undefined;
}

function imagesOf({ root }: Composer): AttachedImage[] {
  const post = root.closest('ytd-backstage-post-dialog-renderer');
  return post ? previewsIn(post, 'local') : [];
}

export const youtube: SiteAdapter = {
  id: 'youtube',
  matches: (host) => host === 'youtube.com' || host.endsWith('.youtube.com'),
  surfaces,
  enterPosts: () => location.pathname.startsWith('/live_chat'),
  suggestions: 'yt-live-chat-text-input-field-renderer tp-yt-iron-dropdown',
  surfaceOf,
  audienceOf,
  replyToOf,
  imagesOf,
};
