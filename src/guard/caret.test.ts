// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { keepCaret } from './caret.ts';

let other: HTMLElement;
beforeEach(() => {
  document.body.innerHTML = '<button></button>';
  other = document.querySelector('button')!;
});

describe('a text area', () => {
  test.each([
    [3, 3, 'none'],
    [2, 7, 'forward'],
    [2, 7, 'backward'],
  ] as const)('selection %i to %i, %s', (start, end, direction) => {
    const box = document.createElement('textarea');
    box.value = 'half a thought';
    document.body.append(box);
    box.focus();
    box.setSelectionRange(start, end, direction);
    const caret = keepCaret([box]);
    other.focus();
    box.setSelectionRange(0, 0);
    caret.restore();
    expect(document.activeElement).toBe(box);
    expect([box.selectionStart, box.selectionEnd]).toEqual([start, end]);
    if (start !== end) expect(box.selectionDirection).toBe(direction);
  });

  test('that has gone is left alone', () => {
    const box = document.createElement('textarea');
    document.body.append(box);
    box.focus();
    const caret = keepCaret([box]);
    box.remove();
    other.focus();
    caret.restore();
    expect(document.activeElement).toBe(other);
  });
});

test('an editable element gets its selection back', () => {
  const box = document.createElement('div');
  box.contentEditable = 'true';
  box.tabIndex = 0;
  box.textContent = 'half a thought';
  document.body.append(box);
  const words = box.firstChild!;
  box.focus();
  document.getSelection()?.setBaseAndExtent(words, 5, words, 2);
  const caret = keepCaret([box]);
  document.getSelection()?.removeAllRanges();
  caret.restore();
  const selection = document.getSelection();
  expect([selection?.anchorNode, selection?.anchorOffset]).toEqual([words, 5]);
  expect(selection?.focusOffset).toBe(2);
});
