/**
 * `npm run train:policy`: learns, from sentences of our own, how much each word speaks for
 * each topic of a policy clause, and writes `src/policy/import/word-weights.ts`. Logistic regression,
 * one topic against the rest, always with the same result.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { asMatched } from '../../src/policy/import/matched.ts';
import { featuresOf } from '../../src/policy/import/sentence-features.ts';
import { isTopicId, TOPIC_IDS, type TopicId } from '../../src/review/topics.ts';

interface Example {
  readonly features: readonly string[];
  readonly topics: readonly TopicId[];
}

const root = join(import.meta.dirname, '../..');
export const TARGET = join(root, 'src/policy/import/word-weights.ts');

/** A feature must be seen this often to count. */
const SEEN = 2;
const ROUNDS = 60;
const STEP = 0.5;
const SHRINK = 0.0005;

function example(sentence: string, list: string): Example {
  return { features: featuresOf(asMatched(sentence)), topics: list.split(',').filter(isTopicId) };
}

/** Sentences under lines of topics in brackets. */
function readSentences(): Example[] {
  const examples: Example[] = [];
  let list = '';
  for (const line of readFileSync(join(import.meta.dirname, 'policy-sentences.txt'), 'utf8').split(
    '\n',
  )) {
    if (line === '' || line.startsWith('#')) continue;
    if (line.startsWith('[')) list = line.slice(1, -1);
    else examples.push(example(line, list));
  }
  return examples;
}

/** The table of sentences that the tests use, all but the set kept back for judging. */
function readTable(): Example[] {
  const lines = readFileSync(join(root, 'test/policies/sentences.tsv'), 'utf8').trim().split('\n');
  return lines
    .slice(1)
    .map((line) => line.split('\t'))
    .filter(([set]) => set !== 'kept')
    .map(([, sentence = '', list = '']) => example(sentence, list));
}

const examples = [...readSentences(), ...readTable()];
const seen = new Map<string, number>();
for (const { features } of examples) {
  for (const feature of features) seen.set(feature, (seen.get(feature) ?? 0) + 1);
}
const known = [...seen].filter(([, count]) => count >= SEEN).map(([feature]) => feature);
const place = new Map(known.map((feature, at) => [feature, at]));
const rows = examples.map(({ features }) =>
  features.flatMap((feature) => place.get(feature) ?? []),
);

function learn(topic: TopicId): { bias: number; weights: Float64Array } {
  const weights = new Float64Array(known.length);
  const steps = new Float64Array(known.length + 1);
  const isAbout = examples.map(({ topics }) => topics.includes(topic));
  const about = isAbout.filter(Boolean).length;
  const weigh = Math.min(6, Math.sqrt((examples.length - about) / Math.max(1, about)));
  let bias = -2;
  for (let round = 0; round < ROUNDS; round++) {
    for (const [at, row] of rows.entries()) {
      const norm = 1 / Math.sqrt(row.length || 1);
      let sum = bias;
      for (const feature of row) sum += weights[feature]! * norm;
      const error = (1 / (1 + Math.exp(-sum)) - Number(isAbout[at])) * (isAbout[at] ? weigh : 1);
      for (const feature of row) {
        const slope = error * norm + SHRINK * weights[feature]!;
        steps[feature]! += slope * slope;
        weights[feature]! -= (STEP * slope) / Math.sqrt(steps[feature]! + 1e-6);
      }
      steps[known.length]! += error * error;
      bias -= (STEP * error) / Math.sqrt(steps[known.length]! + 1e-6);
    }
  }
  return { bias, weights };
}

/** Weights of one topic as whole numbers from -127 to 127, and what one of them is worth. */
function packed({ weights }: { weights: Float64Array }): { unit: number; bytes: string } {
  const unit = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-9) / 127;
  const bytes = Int8Array.from(weights, (weight) => Math.round(weight / unit));
  return { unit, bytes: Buffer.from(bytes.buffer).toString('base64') };
}

/** The whole file of weights as it should stand; the same for the same sentences. */
export function weightsFile(): string {
  const lines = TOPIC_IDS.map((topic) => {
    const learnt = learn(topic);
    const { unit, bytes } = packed(learnt);
    const key = topic.includes('-') ? `'${topic}'` : topic;
    const start = Number(learnt.bias.toFixed(3));
    return `  ${key}: [\n    ${start},\n    ${Number(unit.toFixed(4))},\n    '${bytes}',\n  ],`;
  });
  return `/**
 * How much each feature of a sentence speaks for each topic of a policy clause. Made by
 * \`npm run train:policy\` from sentences of our own; do not write in it by hand.
 */
import type { TopicId } from '../../review/topics.ts';

/** The features that have weights, in order. */
export const KNOWN =
  '${known.join(' ').replaceAll("'", "\\'")}';

/** For each topic a starting value, what one step of a weight is worth, and the weights of the
 * features in order as signed bytes in base 64. */
export const WORD_WEIGHTS: Readonly<
  Record<TopicId, readonly [start: number, unit: number, bytes: string]>
> = {
${lines.join('\n')}
};
`;
}

if (process.argv[1] === import.meta.filename) {
  writeFileSync(TARGET, weightsFile());
  process.stdout.write(`${examples.length} sentences, ${known.length} features\n`);
}
