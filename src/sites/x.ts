/**
 * X (Twitter). Facts and source tags (X1 ...) from the project's site notes of 2026-11. Test ids are
 * the same in every language and have lasted for years.
 */
import type { AttachedImage, Audience } from '../review/snapshot.ts';
import { textOf } from './editor-text.ts';
import { composedText } from './post-text.ts';
import { previewsIn } from './previews.ts';
import type { Composer, SiteAdapter, SurfaceSpec } from './site.ts';

const surfaces: readonly SurfaceSpec[] = [
  {
    // Home, modal, thread, reply and quote alike: editor and button differ only by their numbers.
    id: 'post',
    editors: [
      '[data-testid^="tweetTextarea_"][contenteditable="true"]',
      '[data-testid^="tweetTextarea_"] [contenteditable="true"]',
      'textarea[data-testid^="tweetTextarea_"]',
      '[data-testid^="tweetTextarea_"] textarea',
    ].join(', '),
    submit: '[data-testid="tweetButton"], [data-testid="tweetButtonInline"]',
    submitKey: 'mod-enter',
    source: 'X1, X2, X3, X7',
    checked: '2026-09',
    confidence: 'high',
  },
];

const TWEET = '[data-testid="tweet"]';

/** The tweet that is answered: in the same dialog, or the one on whose page the reply box stands. */
function parentTweet({ root }: Composer): Element | undefined {
  const dialog = root.closest('[role="dialog"]');
  if (dialog) return dialog.querySelector(TWEET) ?? undefined;
  if (!/\/status\/\d+/.test(location.pathname)) return undefined;
  const column = root.closest('[data-testid="primaryColumn"]') ?? document;
  return column.querySelector(TWEET) ?? undefined;
}

function surfaceOf(composer: Composer): string {
  return parentTweet(composer) || /in_reply_to=/.test(location.search) ? 'reply' : 'post';
}

function audienceOf(): Audience {
  // A protected account shows a lock by its own name; where there is none the post is public (X8).
  const own = document.querySelector('[data-testid="SideNav_AccountSwitcher_Button"]');
  return own?.querySelector('[data-testid="icon-lock"]') ? 'friends' : 'public';
}

function replyToOf(composer: Composer): string | undefined {
  const tweet = parentTweet(composer);
  if (!tweet) return undefined;
  const author = textOf(tweet, '[data-testid="User-Name"]', 200);
  return composedText(author, textOf(tweet, '[data-testid="tweetText"]')) || undefined;
}

function imagesOf({ root }: Composer): AttachedImage[] {
  const attached = root.querySelector('[data-testid="attachments"]');
  return previewsIn(attached ?? root, attached ? 'any' : 'local');
}

export const x: SiteAdapter = {
  id: 'x',
  matches: (host) => /^(.+\.)?(x|twitter)\.com$/.test(host),
  surfaces,
  suggestions: '[id^="typeaheadDropdown"]',
  surfaceOf,
  audienceOf,
  replyToOf,
  imagesOf,
};
