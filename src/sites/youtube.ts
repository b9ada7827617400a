/**
 * YouTube. Facts and source tags (Y1 ...) from the project's site notes of 2026-11. Polymer elements
 * in the light DOM; several boxes with the same ids stand on one page, so the nearest box counts.
 */
import type { AttachedImage, Audience } from '../review/snapshot.ts';
import { isVisible, textOf } from './editor-text.ts';
import { composedText } from './post-text.ts';
import { previewsIn } from './previews.ts';
import type { Composer, SiteAdapter, SurfaceSpec } from './site.ts';

const EDITOR = '#contenteditable-root[contenteditable="true"]';
const POST_DIALOG = 'ytd-backstage-post-dialog-renderer';
const UPLOAD = 'ytcp-uploads-dialog';
const STUDIO_BOX = ':is(ytcp-commentbox, ytcp-commentbox-lit)';
const ABOUT_VIDEO = ':is(#title-textarea, #description-textarea) #textbox';
/** Tags become chips as they are written; the chips' element is everyday knowledge of Studio. */
const TAGS = ':is([aria-label="Tags"], ytcp-free-text-chip-bar ytcp-chip)';
const video = { submitKey: 'none', source: 'Y5', checked: '2026-01', confidence: 'high' } as const;

const surfaces: readonly SurfaceSpec[] = [
  {
    // Before `comment`: the same box stands in the dialog. Options of polls and quizzes are text areas
    // of ViewModel components since 2026-08-30; those of before stay as ghosts without size.
    id: 'community-post',
    editors: `${POST_DIALOG} ${EDITOR}`,
    fields: `${POST_DIALOG} :is(textarea, input[type="text"], input:not([type]))`,
    submit: `${POST_DIALOG} :is(#submit-button, button[aria-label="Post"])`,
    root: POST_DIALOG,
    submitKey: 'mod-enter',
    source: 'idx#70773830416, idx#56287861510',
    checked: '2026-08',
    confidence: 'med',
  },
  {
    // Comment, reply, edit and Shorts panel share this box.
    id: 'comment',
    editors: `ytd-commentbox ${EDITOR}`,
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
  {
    ...video,
    id: 'upload',
    editors: `${UPLOAD} ${ABOUT_VIDEO}`,
    fields: `${UPLOAD} ${TAGS}`,
    submit: `${UPLOAD} #done-button`,
    root: UPLOAD,
    steps: true,
  },
  {
    ...video,
    id: 'video',
    editors: ABOUT_VIDEO,
    fields: TAGS,
    submit: '#save, #save-button',
    staysOpen: true,
  },
  {
    // The button had an id before and has none now; Cancel stands in front of it (seen 2026-09-21).
    id: 'studio-reply',
    editors: `${STUDIO_BOX} textarea`,
    submit: `${STUDIO_BOX} #submit-button`,
    lastOf: `${STUDIO_BOX} ytcp-button`,
    root: STUDIO_BOX,
    submitKey: 'none',
    press: 'pointer',
    source: 'idx#68906307988, idx#54544113347',
    checked: '2026-09',
    confidence: 'med',
  },
];

const COMMENT =
  'ytd-comment-view-model, ytd-comment-renderer, ytd-comment-thread-renderer, ytcp-comment-thread';

function surfaceOf({ surface, root }: Composer): string {
  if (surface.id === 'studio-reply') return 'reply';
  if (surface.id === 'upload') return 'video';
  if (surface.id !== 'comment') return surface.id;
  return root.hasAttribute('is-reply') || root.closest('ytd-comment-reply-dialog-renderer')
    ? 'reply'
    : 'comment';
}

/** All is public but a video that is not; on its own page one cannot see which it is. */
function audienceOf({ surface: { id }, root }: Composer): Audience {
  if (id !== 'upload' && id !== 'video') return 'public';
  const chosen = root.querySelector('#privacy-radios :is([aria-checked="true"], [checked])');
  const name = chosen?.getAttribute('name');
  // Whoever has the address of an unlisted video can see it and pass it on.
  return name === 'PUBLIC' ? 'public' : name === 'PRIVATE' ? 'friends' : 'unknown';
}

function replyToOf(composer: Composer): string | undefined {
  const { surface, root } = composer;
  if (!/^(comment|live-chat|studio-reply)$/.test(surface.id)) return undefined;
  const page = pageAround();
  const channel = shownIn(
    page,
    'ytd-watch-metadata #channel-name, ytd-backstage-post-renderer #author-text',
  );
  const title =
    shownIn(page, 'ytd-watch-metadata #title, ytd-backstage-post-renderer #content-text') ||
    page.title.replace(/^\(\d+\) |( - )?YouTube( Studio)?$/g, '');
  const parts = [composedText(channel, title)];
  if (surfaceOf(composer) === 'reply') {
    const comment = root.closest(COMMENT);
    parts.push(
      composedText(textOf(comment, '#author-text', 200), textOf(comment, '#content-text')),
    );
  }
  return parts.filter(Boolean).join('\n') || undefined;
}

/** The page with the video: a chat stands in a frame of it. */
function pageAround(): Document {
  try {
    return window.top?.document ?? document;
  } catch {
    // Of another origin.
    return document;
  }
}

/** Text of the first match that is shown: pages that were left stay in the document, hidden. The page
 * may be another frame's, whose elements are of other classes than this one's. */
function shownIn(page: Document, selector: string): string {
  const shown = [...page.querySelectorAll(selector)].find(isVisible);
  return (shown?.textContent ?? '').trim().slice(0, 500);
}

function imagesOf({ surface, root }: Composer): AttachedImage[] {
  if (surface.id === 'upload') return [{ kind: 'video' }];
  return surface.id === 'community-post' ? previewsIn(root, 'local') : [];
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
