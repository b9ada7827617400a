// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import type { Finder } from './finder.ts';
import { newFinder } from './generic.ts';

/** happy-dom lays nothing out: everything but `[hidden]` is given a size. */
Element.prototype.getBoundingClientRect = function (this: Element) {
  const side = this.closest('[hidden]') ? 0 : 10;
  return new DOMRect(0, 0, side, side);
};

let finder: Finder;
beforeEach(() => {
  finder = newFinder();
  history.replaceState({}, '', '/');
});

/** Puts the page up, writes in `#box`, presses `#go`: whether the finder takes it for a submit. */
function isHeld(html: string, path = '/'): boolean {
  history.replaceState({}, '', path);
  document.body.innerHTML = `<main>${html}</main>`;
  const box = document.querySelector<HTMLElement>('#box')!;
  finder.touch(box);
  if (box instanceof HTMLInputElement || box instanceof HTMLTextAreaElement) box.value = 'hello';
  else box.textContent = 'hello';
  const control = document.querySelector<HTMLElement>('#go')!;
  control.removeAttribute('aria-disabled');
  const pressed = finder.submittedBy([control, control.parentElement!])?.boxes ?? [];
  return pressed.includes(box) && finder.composerOf(box, false) !== undefined;
}

const BOX = '<div id="box" contenteditable="true" role="textbox"></div>';

describe('a composer that no row knows', () => {
  test.each([
    ['an English label', `<div>${BOX}<button>Emoji</button><button id="go">Post</button></div>`],
    ['a label in a longer form', `<div>${BOX}<button id="go">Comment now</button></div>`],
    [
      'a German label',
      `<div>${BOX}<button>Bild</button><button id="go">Veröffentlichen</button></div>`,
    ],
    ['a Welsh label', `<div>${BOX}<button id="go">Postio</button></div>`],
    ['an Urdu label', `<div>${BOX}<div role="button" id="go">پوسٹ کریں</div></div>`],
    ['a Chinese label', `<div>${BOX}<button id="go">发布</button></div>`],
    ['a button of a form', `<form>${BOX}<button type="submit" id="go">Ffrwd</button></form>`],
    ['a textarea', '<form><textarea id="box"></textarea><button id="go">Reply</button></form>'],
    [
      'a button in an unknown language that was off while the box was empty',
      `<div>${BOX}<div role="button" aria-label="Emoji">x</div><div role="button" id="go" aria-disabled="true" aria-label="Qapla">y</div></div>`,
    ],
    [
      'a button far from the box, in a bar before it',
      `<div><header><button>Back</button><button id="go">Post</button></header><section><div>${BOX}</div></section></div>`,
    ],
    [
      'wrapped many times',
      `<div><div><div><div>${BOX}</div></div></div><span><button id="go">Send</button></span></div>`,
    ],
  ])('is found by %s', (_, html) => {
    expect(isHeld(html)).toBe(true);
  });

  test.each([
    [
      'a search',
      '<div role="search"><input type="text" id="box"><button id="go">Search</button></div>',
    ],
    [
      'a search by its name',
      '<form><input name="q" id="box"><button type="submit" id="go">Go</button></form>',
    ],
    [
      'a search by its words',
      '<form><textarea id="box" placeholder="Suche auf der Seite"></textarea><button type="submit" id="go">Los</button></form>',
    ],
    [
      'a log-in',
      '<form><input type="text" id="box"><input type="password"><button type="submit" id="go">Send</button></form>',
    ],
    [
      'a filter',
      '<div><input type="text" id="box" aria-label="Filter"><button type="submit" id="go">Save</button></div>',
    ],
    [
      'a combobox',
      '<div><input role="combobox" id="box"><button type="submit" id="go">Send</button></div>',
    ],
    [
      'a line of text without a word of posting',
      '<div><input type="text" id="box"><button type="submit" id="go">OK</button></div>',
    ],
    [
      'a chat by its words',
      '<div><div id="box" contenteditable="true" aria-label="Message"></div><button id="go">Send</button></div>',
    ],
    [
      'a box that cannot be written in',
      '<form><textarea id="box" readonly></textarea><button id="go">Post</button></form>',
    ],
    ['the cancel button', `<div>${BOX}<button id="go">Cancel</button></div>`],
    [
      'a button that opens a menu',
      `<div>${BOX}<button id="go" aria-haspopup="menu">Share</button></div>`,
    ],
    [
      'a picture button',
      `<div>${BOX}<button id="go">Photo/video</button><button>Post</button></div>`,
    ],
    [
      'a button of something else',
      `<section><div>${BOX}<button>Post</button></div></section><aside><button id="go">Share</button></aside>`,
    ],
  ])('is not %s', (_, html) => {
    expect(isHeld(html)).toBe(false);
  });

  test('is not a box of private messages', () => {
    expect(isHeld(`<div>${BOX}<button id="go">Send</button></div>`, '/messages/12')).toBe(false);
  });

  test('is nothing that nobody has touched', () => {
    document.body.innerHTML = `<main><div>${BOX.replace('></div>', '>hello</div>')}<button id="go">Post</button></div></main>`;
    expect(finder.submittedBy([document.querySelector('#go')!])?.boxes).toEqual([]);
  });
});
