// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import type { SiteAdapter, SubmitKey } from '../sites/site.ts';
import { attemptIn, newKeyMemory, remember } from './attempt.ts';

function siteWith(submitKey: SubmitKey): SiteAdapter {
  return {
    id: 'x',
    matches: () => true,
    surfaces: [
      {
        id: 'post',
        editors: '[contenteditable="true"]',
        submit: '.post',
        root: '.box',
        submitKey,
        source: 'test',
        checked: '2026-11',
        confidence: 'high',
      },
    ],
    suggestions: '.list',
    surfaceOf: () => 'post',
    audienceOf: () => 'public',
    replyToOf: () => undefined,
    imagesOf: () => [],
  };
}

/** happy-dom lays nothing out: everything but `[hidden]` is given a size. */
Element.prototype.getBoundingClientRect = function (this: Element) {
  const side = this.closest('[hidden]') ? 0 : 10;
  return new DOMRect(0, 0, side, side);
};

let editor: HTMLElement;
let button: HTMLElement;

beforeEach(() => {
  document.body.innerHTML =
    '<div class="box"><div contenteditable="true">hello</div><button class="post"><b>Post</b></button></div>' +
    '<div class="list" hidden>list</div><input id="search">';
  editor = document.querySelector('[contenteditable]')!;
  button = document.querySelector('.post')!;
});

/** What `attemptIn` makes of an event sent to `target`. */
function attempt(target: Element, event: Event, submitKey: SubmitKey, memory = newKeyMemory()) {
  let found: ReturnType<typeof attemptIn>;
  const look = (seen: Event): void => {
    remember(seen, memory);
    found = attemptIn(seen, siteWith(submitKey), memory);
  };
  window.addEventListener(event.type, look, { capture: true });
  target.dispatchEvent(event);
  window.removeEventListener(event.type, look, { capture: true });
  return found;
}

function enter(options: KeyboardEventInit = {}): KeyboardEvent {
  return new KeyboardEvent('keydown', {
    key: 'Enter',
    code: 'Enter',
    bubbles: true,
    composed: true,
    ...options,
  });
}

describe('Enter where Enter posts', () => {
  test.each<[string, KeyboardEventInit, boolean]>([
    ['plain', {}, true],
    ['on the number pad', { code: 'NumpadEnter' }, true],
    ['with Ctrl', { ctrlKey: true }, true],
    ['with Alt', { altKey: true }, true],
    ['with Shift: a line break', { shiftKey: true }, false],
    ['kept down', { repeat: true }, false],
    ['choosing a word by IME', { isComposing: true }, false],
    ['IME in Safari (key code 229)', { keyCode: 229 } as KeyboardEventInit, false],
    ['IME by the key Process', { key: 'Process', code: '' }, false],
    ['another key', { key: 'a', code: 'KeyA' }, false],
  ])('%s', (_, options, posts) => {
    expect(attempt(editor, enter(options), 'enter') !== undefined).toBe(posts);
  });

  test('just after a composition has ended is no attempt', () => {
    const memory = newKeyMemory();
    const event = enter();
    memory.compositionEnd = event.timeStamp - 5;
    expect(attempt(editor, event, 'enter', memory)).toBeUndefined();
  });

  test('after the Enter that ended the composition is one, however soon', () => {
    const memory = newKeyMemory();
    remember(enter({ key: 'Process', keyCode: 229 } as KeyboardEventInit), memory);
    remember(new CompositionEvent('compositionend'), memory);
    expect(attempt(editor, enter(), 'enter', memory)).toBeDefined();
  });

  test('after a composition that no Enter ended is none', () => {
    const memory = newKeyMemory();
    const letter = { key: 'Process', code: 'KeyN', keyCode: 229 } as KeyboardEventInit;
    remember(new KeyboardEvent('keydown', letter), memory);
    remember(new CompositionEvent('compositionend'), memory);
    expect(attempt(editor, enter(), 'enter', memory)).toBeUndefined();
  });

  test('well after a composition is one', () => {
    const memory = newKeyMemory();
    const event = enter();
    memory.compositionEnd = event.timeStamp - 100;
    expect(attempt(editor, event, 'enter', memory)).toBeDefined();
  });

  test('with an open list only picks from it', () => {
    document.querySelector('.list')!.removeAttribute('hidden');
    expect(attempt(editor, enter(), 'enter')).toBeUndefined();
  });

  test('with a list that is mounted but not shown posts', () => {
    expect(attempt(editor, enter(), 'enter')).toBeDefined();
  });

  test('with a highlighted suggestion only picks it', () => {
    editor.setAttribute('aria-activedescendant', 'item-1');
    expect(attempt(editor, enter(), 'enter')).toBeUndefined();
  });

  test('in a search box is none', () => {
    expect(attempt(document.querySelector('#search')!, enter(), 'enter')).toBeUndefined();
  });
});

describe('Enter where Ctrl or Cmd with Enter posts', () => {
  test.each<[string, KeyboardEventInit, boolean]>([
    ['with Ctrl', { ctrlKey: true }, true],
    ['with Cmd', { metaKey: true }, true],
    ['plain: a line break', {}, false],
    ['with Shift: a line break', { shiftKey: true }, false],
    ['with Ctrl, kept down', { ctrlKey: true, repeat: true }, false],
  ])('%s', (_, options, posts) => {
    expect(attempt(editor, enter(options), 'mod-enter') !== undefined).toBe(posts);
  });

  test('posts even with a list open', () => {
    document.querySelector('.list')!.removeAttribute('hidden');
    expect(attempt(editor, enter({ ctrlKey: true }), 'mod-enter')).toBeDefined();
  });
});

describe('soft keyboards', () => {
  const edit = (inputType: string, options: InputEventInit = {}): InputEvent =>
    new InputEvent('beforeinput', { inputType, bubbles: true, composed: true, ...options });

  test('a new paragraph without a named key posts where Enter posts', () => {
    expect(attempt(editor, edit('insertParagraph'), 'enter')?.how).toBe('soft-key');
  });

  test('the edit that follows a named Enter was judged with the key', () => {
    const memory = newKeyMemory();
    const event = edit('insertParagraph');
    memory.lastKey = { key: 'Enter', at: event.timeStamp - 1, isEndingEnter: false };
    expect(attempt(editor, event, 'enter', memory)).toBeUndefined();
  });

  test.each([
    ['typing a letter', 'insertText', 'enter'],
    ['a new paragraph where Enter does not post', 'insertParagraph', 'mod-enter'],
  ] as const)('%s is none', (_, inputType, submitKey) => {
    expect(attempt(editor, edit(inputType), submitKey)).toBeUndefined();
  });
});

describe('keys on the submit control', () => {
  const key = (name: string, options: KeyboardEventInit = {}): KeyboardEvent =>
    new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true, ...options });

  test.each(['Enter', ' '])('%j on a div that plays the button', (name) => {
    const div = document.createElement('div');
    div.className = 'post';
    div.tabIndex = 0;
    button.replaceWith(div);
    expect(attempt(div, key(name), 'none')?.control).toBe(div);
    expect(attempt(div, key(name, { repeat: true }), 'none')).toBeUndefined();
  });

  test.each(['Enter', ' '])('%j on a native button will arrive as a click', (name) => {
    expect(attempt(button, key(name), 'none')).toBeUndefined();
  });

  test('another key is none', () => {
    expect(attempt(button, key('a'), 'none')).toBeUndefined();
  });
});

describe('clicks and forms', () => {
  const click = (): MouseEvent => new MouseEvent('click', { bubbles: true, composed: true });

  test('on the icon inside the button', () => {
    expect(attempt(button.querySelector('b')!, click(), 'none')?.control).toBe(button);
  });

  test('on a disabled button is none', () => {
    button.setAttribute('aria-disabled', 'true');
    expect(attempt(button, click(), 'none')).toBeUndefined();
  });

  test('elsewhere is none', () => {
    expect(attempt(editor, click(), 'none')).toBeUndefined();
  });

  test('a form that holds the composer', () => {
    const box = document.querySelector('.box')!;
    const form = document.createElement('form');
    box.replaceWith(form);
    form.append(box);
    const event = new Event('submit', { bubbles: true });
    expect(attempt(form, event, 'none')?.how).toBe('form');
  });

  test('a form elsewhere is none', () => {
    const form = document.createElement('form');
    document.body.append(form);
    expect(attempt(form, new Event('submit', { bubbles: true }), 'none')).toBeUndefined();
  });
});
