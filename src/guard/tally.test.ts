import { describe, expect, test } from 'vitest';
import { addTally } from './tally.ts';

describe('counts by site and surface', () => {
  test('are added up', () => {
    const once = addTally(undefined, { site: 'x', counts: { post: { attempt: 2, asked: 1 } } });
    const twice = addTally(once, {
      site: 'x',
      counts: { post: { attempt: 1 }, reply: { seen: 1 } },
    });
    expect(twice).toEqual({ x: { post: { attempt: 3, asked: 1 }, reply: { seen: 1 } } });
  });

  test.each<[string, unknown]>([
    ['no message', undefined],
    ['no counts', { site: 'x' }],
    ['a site that is a sentence', { site: 'Jayden was sick', counts: { post: { asked: 1 } } }],
    ['a surface that is a sentence', { site: 'x', counts: { 'what he wrote': { asked: 1 } } }],
    ['a count that is a text', { site: 'x', counts: { post: { asked: 'Jayden' } } }],
    ['a count below nothing', { site: 'x', counts: { post: { asked: -4 } } }],
    ['a count of no end', { site: 'x', counts: { post: { asked: Number.POSITIVE_INFINITY } } }],
    ['a table that is a list of nulls', { site: 'x', counts: [null, null] }],
  ])('leave out %s', (_, message) => {
    const kept = { x: { post: { asked: 1 } } };
    expect(addTally(kept, message)).toEqual(kept);
  });

  test('mend a kept table that is none', () => {
    const parcel = { site: 'x', counts: { post: { asked: 1 } } };
    expect(addTally('nonsense', parcel)).toEqual({ x: { post: { asked: 1 } } });
    expect(addTally({ x: 'nonsense' }, parcel)).toEqual({ x: { post: { asked: 1 } } });
  });

  test('do not grow without end', () => {
    const surface = (i: number): string =>
      `s-${String.fromCharCode(97 + (i % 26))}${'a'.repeat(i / 26)}`;
    let kept = {};
    for (let i = 0; i < 500; i++) {
      kept = addTally(kept, { site: 'x', counts: { [surface(i)]: { seen: 1 } } });
    }
    expect(Object.keys((kept as { x: object }).x).length).toBeLessThanOrEqual(60);
  });
});
