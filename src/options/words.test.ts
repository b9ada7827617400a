import { describe, expect, test } from 'vitest';
import { CY } from './words.cy.ts';
import { EN } from './words.en.ts';
import { say } from './words.ts';

/** Names and words that are the same in both languages. */
const SAME = new Set([
  'Before You Post',
  'Facebook',
  'X (Twitter)',
  'YouTube',
  'English',
  'Cymraeg',
  ...EN.tryPost.samples,
  EN.tryPost.placeholder,
]);

function leaves(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value as object).flatMap(([key, part]) => leaves(part, `${path}.${key}`));
}

const holes = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();

describe('words of page and popup', () => {
  const english = leaves(EN);
  const welsh = new Map(leaves(CY));

  test('stand in the same places in both languages', () => {
    expect([...welsh.keys()].sort()).toEqual(english.map(([path]) => path).sort());
  });

  test.each(english)('%s is in Welsh too, with the same values in it', (path, text) => {
    const other = welsh.get(path)!;
    expect(holes(other)).toEqual(holes(text));
    expect(other === '').toBe(text === '' && path !== '.notReviewed');
    if (text !== '' && path !== '.lang' && !SAME.has(text)) expect(other).not.toBe(text);
  });

  test('say which language they are, and that nobody has read the Welsh yet', () => {
    expect([EN.lang, CY.lang]).toEqual(['en', 'cy']);
    expect(EN.notReviewed).toBe('');
    expect(CY.notReviewed).not.toBe('');
  });

  test('threaten nobody', () => {
    for (const [path, text] of english) {
      expect(text, path).not.toMatch(/\b(fired|sacked|disciplin\w*|illegal|must not|breach\w*)\b/i);
    }
  });
});

describe('filling a sentence', () => {
  test.each([
    ['{n} seconds', { n: 3 }, '3 seconds'],
    ['{a} and {a}', { a: 'x' }, 'x and x'],
    ['{unknown} stays', {}, '{unknown} stays'],
    ['{a}', { a: '{b}', b: 'not this' }, '{b}'],
  ])('%s', (sentence, values, expected) => {
    expect(say(sentence, values)).toBe(expected);
  });
});
