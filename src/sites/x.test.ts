// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import type { Composer } from './site.ts';
import { x } from './x.ts';

const PARENT = `<article data-testid="tweet"><div data-testid="User-Name"><span>Pat Brook</span></div>
  <div data-testid="tweetText">Three buses at once</div></article>`;
const QUOTED = PARENT.replace('<article data-testid="tweet">', '<div role="link">').replace(
  '</article>',
  '</div>',
);
const BOX = '<div data-testid="tweetTextarea_0" contenteditable="true"></div>';
const HOME = `<div data-testid="primaryColumn"><div id="root">${BOX}</div>${PARENT}</div>`;
const STATUS = `<div data-testid="primaryColumn">${PARENT}<div id="root">${BOX}</div></div>`;
const dialog = (inside: string): string => `${HOME}<div role="dialog" id="root">${inside}</div>`;

/** The composer whose root has the id, at this address. */
function composerIn(html: string, path: string, row: string): Composer {
  history.replaceState({}, '', path);
  document.body.innerHTML = html;
  const root = [...document.querySelectorAll('#root')].at(-1)!;
  const editors = [...root.querySelectorAll<HTMLElement>('[contenteditable], textarea')];
  return { surface: x.surfaces.find(({ id }) => id === row)!, root, editors, fields: [] };
}

beforeEach(() => {
  (globalThis as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(
    'https://x.com/home',
  );
});

describe('which surface, and what it answers', () => {
  test.each([
    ['home', HOME, '/home', 'post', 'post', undefined],
    ['its own page', STATUS, '/pat/status/1', 'post', 'reply', 'Pat Brook: Three buses at once'],
    ['new post over the home page', dialog(BOX), '/compose/post', 'modal', 'post', undefined],
    [
      'reply in the modal',
      dialog(PARENT + BOX),
      '/compose/post',
      'modal',
      'reply',
      'Pat Brook: Three buses at once',
    ],
    [
      'quote',
      dialog(BOX + QUOTED),
      '/compose/post',
      'modal',
      'post',
      'Pat Brook: Three buses at once',
    ],
    [
      'reply known by its address',
      dialog(BOX),
      '/compose/post?in_reply_to=1',
      'modal',
      'reply',
      undefined,
    ],
    [
      'picture description over a reply',
      dialog(PARENT),
      '/compose/post',
      'alt-text',
      'alt-text',
      undefined,
    ],
    ['profile over a tweet', dialog(PARENT), '/pat/status/1', 'profile', 'profile', undefined],
    ['chat beside a tweet', STATUS, '/pat/status/1', 'message', 'message', undefined],
  ])('%s', (_, html, path, row, surface, replyTo) => {
    const composer = composerIn(html, path, row);
    expect(x.surfaceOf(composer)).toBe(surface);
    expect(x.replyToOf(composer)).toBe(replyTo);
  });
});

describe('who will see it', () => {
  const lock = '<svg data-testid="icon-lock"></svg>';
  const own = (inside: string): string =>
    `<button data-testid="SideNav_AccountSwitcher_Button">${inside}</button>`;
  const picker = (label: string): string =>
    `<div id="root"><button aria-label="Choose audience"><span>${label}</span></button>${BOX}</div>`;
  test.each([
    ['an open account', HOME + own('Sam'), '/home', 'public'],
    ['a protected one', HOME + own(`Sam ${lock}`), '/home', 'friends'],
    ["somebody else's lock", HOME + own('Sam') + lock, '/home', 'public'],
    ['no account to be seen', HOME, '/home', 'public'],
    ['a community by its picker', picker('Thornby Gardeners'), '/home', 'group'],
    ['the picker on everyone', picker('Everyone'), '/home', 'public'],
    ['a community by its page', HOME, '/i/communities/1', 'group'],
    ['a list of communities', HOME, '/sam/communities', 'public'],
    [
      'who can reply',
      `<div id="root">${BOX}<button>Accounts you follow can reply</button></div>`,
      '/home',
      'public',
    ],
  ])('%s', (_, html, path, audience) => {
    expect(x.audienceOf(composerIn(html, path, 'post'))).toBe(audience);
  });
});

describe('what is attached', () => {
  const blob = (tag: string): string => `<${tag} src="blob:https://x.com/1"></${tag}>`;
  const attached = (inside: string): string => `<div data-testid="attachments">${inside}</div>`;
  test.each([
    ['nothing', BOX, []],
    ['a picture', BOX + attached(blob('img')), ['unknown']],
    ['a film', BOX + attached(blob('video')), ['video']],
    ['one for each of two posts', (BOX + attached(blob('img'))).repeat(2), ['unknown', 'unknown']],
    ['a picture without the test id', BOX + blob('img'), ['unknown']],
    [
      'a film of the tweet that is answered',
      PARENT.replace('</article>', `${blob('video')}</article>`) + BOX,
      [],
    ],
    [
      'a film of the tweet that is quoted',
      BOX + attached(QUOTED.replace(/<\/div>$/, `${blob('video')}</div>`)),
      [],
    ],
  ])('%s', (_, inside, kinds) => {
    const composer = composerIn(dialog(inside), '/compose/post', 'modal');
    expect(x.imagesOf(composer).map(({ kind }) => kind)).toEqual(kinds);
  });
});
