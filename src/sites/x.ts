/**
 * X (Twitter). Facts and source tags (X1 ...) from the project's site notes of 2026-11. Test ids are
 * the same in every language and have lasted for years; a few were looked up anew in 2026-11, named
 * where they stand.
 */
import type { AttachedImage, Audience } from '../review/snapshot.ts';
import { textOf } from './editor-text.ts';
import { composedText } from './post-text.ts';
import { previewsIn } from './previews.ts';
import type { Composer, SiteAdapter, SurfaceSpec } from './site.ts';

const DIALOG = '[role="dialog"]';
const TAKES_TEXT = ':is(textarea, input, [contenteditable="true"])';

/** Boxes with one of these marks on themselves or on what encloses them. */
const boxes = (marks: string): string => `:is(${marks})${TAKES_TEXT}, :is(${marks}) ${TAKES_TEXT}`;
/** Editors are Draft.js on desktop and a real text area on phones. */
const POSTS = boxes('[data-testid^="tweetTextarea_"]');
const ALT_TEXT = boxes('[data-testid="altTextInput"]');

/** Home, modal, thread, reply, quote, edit and scheduled post alike: only numbers and places differ. */
const post = {
  editors: POSTS,
  // Sources disagree on a poll's options: X8 has the first and third form, `choiceInput` is of a
  // script of 2026 (idx#57128468751).
  fields: `${boxes('[data-testid^="pollOption"], [data-testid="choiceInput"]')}, input[name^="Choice"]`,
  submit: '[data-testid^="tweetButton"]',
  submitKey: 'mod-enter',
  source: 'X1, X2, X3, X7, X8',
  checked: '2026-09',
  confidence: 'high',
} as const;

const surfaces: readonly SurfaceSpec[] = [
  // The button of a thread is made anew and put elsewhere with each post that is added (X1), so in a
  // dialog all that stands in it counts.
  {
    ...post,
    id: 'modal',
    editors: `${DIALOG} :is(${POSTS})`,
    fields: `${post.fields}, ${ALT_TEXT}`,
    root: DIALOG,
  },
  // On phones the button stands in the bar at the top: the common ancestor may be the whole page.
  { ...post, id: 'post' },
  {
    // Saved by its own button, which idx#65907071199 (2026) names; the post goes out without the box.
    id: 'alt-text',
    editors: ALT_TEXT,
    submit: '[data-testid="applyButton"]',
    submitKey: 'none',
    source: 'X8, idx#65907071199',
    checked: '2026-02',
    confidence: 'low',
  },
  {
    id: 'profile',
    editors:
      'textarea[name="description"], input[name="displayName"], input[name="location"], input[name="url"]',
    submit: '[data-testid="Profile_Save_Button"]',
    submitKey: 'none',
    // Everybody sees a profile, be the account protected or not.
    audience: 'public',
    source: 'X8',
    checked: '2026-02',
    confidence: 'med',
  },
  {
    // The chat of 2026 and the one before it.
    id: 'message',
    optIn: 'x-messages',
    editors: boxes('[data-testid="dm-composer-textarea"], [data-testid="dmComposerTextInput"]'),
    submit: '[data-testid="dm-composer-send-button"], [data-testid="dmComposerSendButton"]',
    submitKey: 'enter',
    audience: 'friends',
    source: 'X1',
    checked: '2026-08',
    confidence: 'med',
  },
];

const TEXT = '[data-testid="tweetText"]';
/** Somebody's post; a quoted one may lack the test id. */
const TWEET = `[data-testid="tweet"], [role="link"]:has(${TEXT})`;
const OWN = /^(alt-text|profile|message)$/;

/** The tweet that is answered or quoted: in the same dialog, or on whose page the box stands. */
function parentTweet({ surface, root }: Composer): Element | undefined {
  if (OWN.test(surface.id)) return undefined;
  const dialog = root.closest(DIALOG);
  if (!dialog && !/\/status\/\d+|^\/compose\//.test(location.pathname)) return undefined;
  const page = dialog ?? root.closest('[data-testid="primaryColumn"], main') ?? document;
  return page.querySelector(TWEET) ?? undefined;
}

function surfaceOf(composer: Composer): string {
  const { surface, editors } = composer;
  if (OWN.test(surface.id)) return surface.id;
  const tweet = parentTweet(composer);
  // What is answered stands above the box, what is quoted below it.
  const isAbove = tweet && editors[0] && tweet.compareDocumentPosition(editors[0]) & 4;
  return isAbove || /in_reply_to=/.test(location.search) ? 'reply' : 'post';
}

function audienceOf({ root }: Composer): Audience {
  // Who can reply does not matter here: everybody can see it all the same.
  const picked = textOf(root, '[aria-label="Choose audience"]', 100);
  const isElsewhere = picked !== '' && !/^everyone$/i.test(picked);
  if (isElsewhere || location.pathname.startsWith('/i/communities/')) return 'group';
  // A protected account shows a lock by its own name; where there is none the post is public (X8).
  const own = document.querySelector('[data-testid="SideNav_AccountSwitcher_Button"]');
  return own?.querySelector('[data-testid="icon-lock"]') ? 'friends' : 'public';
}

function replyToOf(composer: Composer): string | undefined {
  const tweet = parentTweet(composer);
  if (!tweet) return undefined;
  const author = textOf(tweet, '[data-testid="User-Name"]', 200);
  return composedText(author, textOf(tweet, TEXT)) || undefined;
}

function imagesOf({ root }: Composer): AttachedImage[] {
  const attached = [...root.querySelectorAll('[data-testid="attachments"]')];
  if (attached.length === 0) return previewsIn(root, 'local', TWEET);
  return attached.flatMap((group) => previewsIn(group, 'any', TWEET));
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
