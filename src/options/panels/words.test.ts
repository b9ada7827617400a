import { describe, expect, test } from 'vitest';
import { PANELS_CY } from './words.cy.ts';
import { PANELS_EN } from './words.en.ts';

function leaves(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value as object).flatMap(([key, part]) => leaves(part, `${path}.${key}`));
}

const holes = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();

describe('words of the larger parts', () => {
  const english = leaves(PANELS_EN);
  const welsh = new Map(leaves(PANELS_CY));
  /** Names of people are the same in both languages. */
  const same = ['.roster.example'];

  test('stand in the same places in both languages', () => {
    expect([...welsh.keys()].sort()).toEqual(english.map(([path]) => path).sort());
  });

  test.each(english)('%s is in Welsh too, with the same values in it', (path, text) => {
    const other = welsh.get(path)!;
    expect(holes(other)).toEqual(holes(text));
    if (!same.includes(path)) expect(other).not.toBe(text);
  });
});
