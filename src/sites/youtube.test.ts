// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import type { Composer } from './site.ts';
import { youtube } from './youtube.ts';

const BOX = '<div id="contenteditable-root" contenteditable="true"></div>';
const VIDEO = `<ytd-watch-metadata><div id="owner"><div id="channel-name">Thornby Bakes</div></div>
  <div id="title">Perfect scones</div></ytd-watch-metadata>`;
const comment = (inside: string): string =>
  `<ytd-comment-view-model><a id="author-text">@pat</a><div id="content-text">Mine came out flat</div>
  ${inside}</ytd-comment-view-model>`;

/** The composer whose root is this element. Layout is left out: whatever is there counts as shown. */
function composerIn(html: string, row: string, root: string, title = 'YouTube'): Composer {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 50, 20));
  document.title = title;
  document.body.innerHTML = html;
  const surface = youtube.surfaces.find(({ id }) => id === row)!;
  return { surface, root: document.querySelector(root)!, editors: [], fields: [] };
}

describe('which surface, and what it answers', () => {
  const box = `<ytd-commentbox>${BOX}</ytd-commentbox>`;
  const reply = `<ytd-comment-reply-dialog-renderer>${box}</ytd-comment-reply-dialog-renderer>`;
  const ofVideo = 'Thornby Bakes: Perfect scones';
  test.each([
    ['comment', VIDEO + box, 'YouTube', 'comment', ofVideo],
    ['reply', VIDEO + comment(reply), 'YouTube', 'reply', `${ofVideo}\n@pat: Mine came out flat`],
    [
      'reply by its attribute',
      VIDEO + comment('<ytd-commentbox is-reply></ytd-commentbox>'),
      'YouTube',
      'reply',
      `${ofVideo}\n@pat: Mine came out flat`,
    ],
    ['edit, in the place of the text', VIDEO + comment(box), 'YouTube', 'comment', ofVideo],
    [
      'a Short, by the name of the page',
      box,
      '(12) Scones in a minute - YouTube',
      'comment',
      'Scones in a minute',
    ],
    ['nothing known', box, 'YouTube', 'comment', undefined],
  ])('%s', (_, html, title, surface, replyTo) => {
    const composer = composerIn(html, 'comment', 'ytd-commentbox', title);
    expect(youtube.surfaceOf(composer)).toBe(surface);
    expect(youtube.replyToOf(composer)).toBe(replyTo);
  });

  test.each([
    ['community-post', 'community-post', undefined],
    ['upload', 'video', undefined],
    ['video', 'video', undefined],
    ['live-chat', 'live-chat', 'Scones in a minute'],
    ['studio-reply', 'reply', 'Scones in a minute\n@pat: Too dry'],
  ])('row %s', (row, surface, replyTo) => {
    const html = `<ytcp-comment-thread><b id="author-text">@pat</b><i id="content-text">Too dry</i>
      <div id="root"></div></ytcp-comment-thread>`;
    const composer = composerIn(html, row, '#root', 'Scones in a minute - YouTube Studio');
    expect(youtube.surfaceOf(composer)).toBe(surface);
    expect(youtube.replyToOf(composer)).toBe(replyTo);
  });
});

describe('who will see it', () => {
  const radios = (chosen: string): string =>
    `<div id="root"><div id="privacy-radios">${['PRIVATE', 'UNLISTED', 'PUBLIC']
      .map((name) => `<b name="${name}" aria-checked="${name === chosen}"></b>`)
      .join('')}</div></div>`;
  test.each([
    ['a public upload', radios('PUBLIC'), 'upload', 'public'],
    ['an unlisted one', radios('UNLISTED'), 'upload', 'unknown'],
    ['a private one', radios('PRIVATE'), 'upload', 'friends'],
    ['none chosen yet', radios(''), 'upload', 'unknown'],
    ['the page of a video', '<div id="root"></div>', 'video', 'unknown'],
    ['a comment', radios('PRIVATE'), 'comment', 'public'],
    ['a live chat', '<div id="root"></div>', 'live-chat', 'public'],
  ])('%s', (_, html, row, audience) => {
    expect(youtube.audienceOf(composerIn(html, row, '#root'))).toBe(audience);
  });
});
