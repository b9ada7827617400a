import { describe, expect, test } from 'vitest';
import { grade } from '../../dialog/reading-age.testing.ts';
import { HEALTH_CY } from './words.cy.ts';
import { HEALTH_EN } from './words.en.ts';

function leaves(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value as object).flatMap(([key, part]) => leaves(part, `${path}.${key}`));
}

const holes = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();

describe('words of the policy health panel', () => {
  const english = leaves(HEALTH_EN);
  const welsh = new Map(leaves(HEALTH_CY));

  test('stand in the same places in both languages', () => {
    expect([...welsh.keys()].sort()).toEqual(english.map(([path]) => path).sort());
  });

  test.each(english)('%s is in Welsh too, with the same values in it', (path, text) => {
    expect(holes(welsh.get(path)!)).toEqual(holes(text));
    expect(welsh.get(path)).not.toBe(text);
  });

  test('are plain to read, also for a technician', () => {
    const whole = english.map(([, text]) => text.replace(/[.:]?$/, '.')).join(' ');
    expect(grade(whole)).toBeLessThan(6);
  });
});
