/**
 * The ratchet: known misses and known false alarms on the development corpus, by post. Worse is red;
 * better is red too, until the list is written anew (`npm run judge -- --update-baseline`), so that
 * every change of judgement is seen and meant.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { baselineOf } from '../../src/cli/baseline.ts';
import { judgeCorpus, readCorpus } from '../../src/cli/corpus.ts';
import { readSettings } from '../../src/cli/settings-file.ts';

const read = (name: string): Buffer => readFileSync(join(import.meta.dirname, name));

test('the review judges the development corpus as the baseline says', () => {
  const settings = readSettings(read('schools.json').toString('utf8'));
  if (typeof settings === 'string') throw new Error(settings);
  const { posts, faults } = readCorpus(read('posts.dev.jsonl'), settings);
  expect(faults).toEqual([]);
  expect(posts).toHaveLength(360);
  expect(
    JSON.parse(baselineOf(judgeCorpus(posts))),
    'If this is better, or worse on purpose, write the list anew: npm run judge -- --update-baseline',
  ).toEqual(JSON.parse(read('baseline.json').toString('utf8')));
}, 60_000);
