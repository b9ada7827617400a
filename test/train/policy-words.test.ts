/** The word weights are what the sentences teach, and the sentences are our own. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { TARGET, weightsFile } from './policy-words.ts';

const root = join(import.meta.dirname, '../..');
const ours = [
  'test/train/policy-sentences.txt',
  'test/policies/sentences.tsv',
  ...filesIn(join(root, 'test/policies/source')).map((name) => `test/policies/source/${name}`),
  ...filesIn(join(root, 'test/policies/held-out')).map((name) => `test/policies/held-out/${name}`),
  ...filesIn(join(root, 'test/policies/voices')).map((name) => `test/policies/voices/${name}`),
  ...filesIn(join(root, 'src/policy/import')).map((name) => `src/policy/import/${name}`),
];
const folder = join(root, '../shared/policies');
const sources = filesIn(folder).filter((name) => name.endsWith('.txt'));

function filesIn(path: string): string[] {
  return existsSync(path) ? readdirSync(path) : [];
}

/** Runs of eight words, each once. */
function runsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(7).map((_, at) => words.slice(at, at + 8).join(' '));
}

it('the weights are those that the sentences teach (npm run train:policy)', () => {
  expect(readFileSync(TARGET, 'utf8')).toBe(weightsFile());
}, 60_000);

const name =
  sources.length > 0
    ? 'no eight words in a row of our policies and sentences stand in a source text'
    : 'NOT COMPARED: the source texts are not on this machine';

it(name, () => {
  const printed = new Set(
    sources.flatMap((file) => runsOf(readFileSync(join(folder, file), 'utf8'))),
  );
  const copied = ours.flatMap((file) =>
    readFileSync(join(root, file), 'utf8')
      .split('\n')
      .flatMap(runsOf)
      .filter((run) => printed.has(run))
      .map((run) => `${file}: ${run}`),
  );
  expect(copied).toEqual([]);
});
