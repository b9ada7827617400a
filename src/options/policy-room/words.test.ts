import { describe, expect, test } from 'vitest';
import { TOPIC_IDS } from '../../review/topics.ts';
import { PREVIEW_POSTS } from './preview-posts.ts';
import { ROOM_CY } from './words.cy.ts';
import { ROOM_EN } from './words.en.ts';

function leaves(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value as object).flatMap(([key, part]) => leaves(part, `${path}.${key}`));
}

const holes = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();

describe('words of the policy room', () => {
  const english = leaves(ROOM_EN);
  const welsh = new Map(leaves(ROOM_CY));

  test('stand in the same places in both languages', () => {
    expect([...welsh.keys()].sort()).toEqual(english.map(([path]) => path).sort());
  });

  test.each(english.filter(([, text]) => text !== '{what} ({ref})'))(
    '%s is in Welsh too, with the same values in it',
    (path, text) => {
      expect(holes(welsh.get(path)!)).toEqual(holes(text));
      expect(welsh.get(path)).not.toBe(text);
    },
  );
});

test.each(TOPIC_IDS)('the made-up post for %s marks at most one wording', (topic) => {
  expect(PREVIEW_POSTS[topic]).toMatch(/^[^[\]]*(\[[^[\]]+\])?[^[\]]*$/);
});
