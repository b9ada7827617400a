// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { editorText } from './editor-text.ts';

function editor(html: string): HTMLElement {
  const box = document.createElement('div');
  box.contentEditable = 'true';
  box.innerHTML = html;
  return box;
}

describe('editorText', () => {
  test.each([
    [
      'Lexical, two paragraphs',
      '<p><span data-lexical-text="true">one</span></p><p><span>two</span></p>',
      'one\ntwo',
    ],
    [
      'Lexical, empty paragraph between',
      '<p><span>one</span></p><p><br></p><p><span>two</span></p>',
      'one\n\ntwo',
    ],
    [
      'Lexical, line break inside a paragraph',
      '<p><span>one</span><br><span>two</span></p>',
      'one\ntwo',
    ],
    ['Lexical, empty editor', '<p><br></p>', ''],
    ['Lexical, trailing empty paragraph', '<p><span>one</span></p><p><br></p>', 'one'],
    [
      'Draft.js, two blocks',
      '<div data-contents="true"><div data-block="true"><div><span><span data-text="true">one</span></span></div></div><div data-block="true"><div><span><span data-text="true">two</span></span></div></div></div>',
      'one\ntwo',
    ],
    [
      'Draft.js, empty block',
      '<div data-contents="true"><div data-block="true"><div><span><br data-text="true"></span></div></div></div>',
      '',
    ],
    [
      'YouTube, divs after a bare first line',
      'one<div>two</div><div>three</div>',
      'one\ntwo\nthree',
    ],
    ['YouTube, picture emoji', 'lovely <img class="emoji" alt="😀"> day', 'lovely 😀 day'],
    [
      'Lexical, emoji as a picture nobody can write in',
      '<p>lovely <span contenteditable="false"><img alt="😀"></span> day</p>',
      'lovely 😀 day',
    ],
    ['a widget nobody can write in', '<p>day<span contenteditable="false"></span></p>', 'day'],
    ['mention inside a span', '<p>hi <span>@Ann</span> there</p>', 'hi @Ann there'],
    ['no-break spaces and zero-width marks', '<p>a\u00a0b\u200b\ufeffc</p>', 'a bc'],
    ['plain text with newlines', 'one\ntwo', 'one\ntwo'],
    ['hidden decoration', '<p>one<span aria-hidden="true">ghost</span></p>', 'one'],
  ])('%s', (_, html, text) => {
    expect(editorText(editor(html))).toBe(text);
  });

  test('a text field gives its value', () => {
    const field = document.createElement('textarea');
    field.value = 'one\ntwo';
    expect(editorText(field)).toBe('one\ntwo');
  });
});
