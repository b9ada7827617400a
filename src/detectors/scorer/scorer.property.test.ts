/** Any text, garbage included: the scorer never throws, gives the same twice, and names places that exist. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainScores, review } from '../../review/review.ts';
import type { ComposerSnapshot } from '../../review/snapshot.ts';
import { KESTRELBY } from '../judged.testing.ts';
import { COLUMNS, eachRow, HASH_MASK, MARK, UNITS } from './model.ts';
import { stem } from './stem.ts';
import { packed } from './weights.ts';

const pieces = fc.constantFrom(
  'Mrs Adeyemi',
  'Kestrelby Primary',
  'is off sick again',
  'apparently',
  '“we need to talk”',
  'add me on snap',
  '😂',
  '\ud800',
  '\u200b',
  'ö̲̈',
  'مدرسة',
  '<b>',
  '\n\n',
  '...',
  '07700 900123',
  'she told me the head was drunk',
  '#Kestrelby',
);
const drafts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(pieces, { maxLength: 60 }).map((list) => list.join(' ')),
);

function snapshotOf(text: string): ComposerSnapshot {
  return { site: 'facebook', surface: 'post', text, audience: 'public', images: [] };
}

describe('the scorer', () => {
  it('gives scores from 0 to 1 and spans within the text, the same each time', () => {
    fc.assert(
      fc.property(drafts, (text) => {
        const { topics, held } = explainScores(snapshotOf(text), KESTRELBY);
        for (const score of [held, ...topics.values()]) {
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(1);
        }
        const first = review(snapshotOf(text), KESTRELBY);
        for (const { start, end } of first.findings.flatMap(({ spans }) => spans)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
        expect(review(snapshotOf(text), KESTRELBY)).toEqual(first);
      }),
      { numRuns: 150, seed: 11 },
    );
  });

  it('keeps the file of its weights within 300 kB, each row under one hash', () => {
    const file = join(import.meta.dirname, 'weights.ts');
    expect(statSync(file).size).toBeLessThanOrEqual(300_000);
    const bytes = Buffer.from(packed.rows, 'base64');
    let last = -1;
    let marked = 0;
    eachRow(bytes, (hash, start, end) => {
      expect(hash).toBeGreaterThan(last);
      expect(hash).toBeLessThanOrEqual(HASH_MASK);
      const weights = bytes.subarray(start, end).filter((byte) => byte !== MARK);
      expect(new Set(weights.map((byte) => byte % COLUMNS)).size).toBe(weights.length);
      for (const weight of weights) expect(weight).toBeLessThan(MARK);
      marked += end - start - weights.length;
      last = hash;
    });
    expect(last).toBeGreaterThan(0);
    expect(Buffer.from(packed.hidden.entries, 'base64')).toHaveLength((marked * UNITS) / 2);
  });
});

describe('stem', () => {
  it.each([
    ['walks', 'walk'],
    ['walked', 'walk'],
    ['walking', 'walk'],
    ['stories', 'story'],
    ['stopped', 'stop'],
    ['hiding', 'hide'],
    ['classes', 'class'],
  ])('%s and %s meet', (a, b) => {
    expect(stem(a)).toBe(stem(b));
  });
});
