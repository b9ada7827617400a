import fc from 'fast-check';
import { expect, it } from 'vitest';
import { editDistance } from './distance.ts';

it.each([
  ['mosscroft', 'mosscroft', 2, 0],
  ['moscroft', 'mosscroft', 2, 1],
  ['mosscrotf', 'mosscroft', 2, 1],
  ['barlyhurst', 'barleyhurst', 2, 1],
  ['deshmuck', 'deshmukh', 2, 2],
  ['harrow', 'narrow', 1, 1],
  ['flixton', 'felixstowe', 2, 3],
  ['', 'abc', 2, 3],
  ['abc', '', 3, 3],
])('parts %s from %s by (at most %i) %i', (a, b, limit, distance) => {
  expect(editDistance(a, b, limit)).toBe(distance);
});

it('is the same both ways, and no more than the limit and one', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
      const there = editDistance(a, b, 3);
      expect(there).toBe(editDistance(b, a, 3));
      expect(there).toBeLessThanOrEqual(4);
      expect(there === 0).toBe(a === b);
    }),
  );
});
