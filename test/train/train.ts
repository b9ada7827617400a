/**
 * `npm run train`: learns the scorer's weights from our own labelled posts and writes
 * `src/detectors/scorer/weights.ts`. Always with the same result. `--try` writes nothing; `--kept` also
 * judges the third of the posts that is never trained on.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Logits } from '../../src/detectors/scorer/combine.ts';
import { SCORED } from '../../src/detectors/scorer/model.ts';
import { type Example, readExamples, root, SOURCES } from './scorer/examples.ts';
import { printFigures } from './scorer/figures.ts';
import { learn, learnSmall, sayOf } from './scorer/learn.ts';
import {
  heldCase,
  probabilities,
  reportFrom,
  type Said,
  weighHeld,
  weighTopics,
} from './scorer/weigh.ts';

const { values } = parseArgs({
  options: { try: { type: 'boolean', default: false }, kept: { type: 'boolean', default: false } },
});

const { examples, hashes } = await readExamples();
const taught = examples.filter(({ kept }) => !kept);
console.log(
  `${taught.length} posts to learn from, ${examples.length - taught.length} kept, ${hashes.length} features`,
);

// What a model that has not seen a writer says of that writer's posts.
const said = new Map<Example, Logits>();
const fitted = new Set(SOURCES.filter((source) => source.fitted).map(({ name }) => name));
const fair = taught.filter(
  ({ file }) => !fitted.has(file) && SOURCES.some(({ name }) => name === file),
);
/** Writers left out together, for the sake of time. */
const LEFT_OUT: readonly (readonly string[])[] = [
  ['a', 'fresh', 'e', 'h', 'm'],
  ['b', 'd', 'g', 'k', 'o'],
  ['c', 'f', 'i', 'p'],
  ['j', 'l', 'fresh2', 'n'],
];
for (const out of LEFT_OUT) {
  const others = taught.filter(({ file }) => !out.includes(file));
  // Not made small: that costs little, and this is done for each writer.
  const linear = learn(others, hashes.length);
  for (const one of fair) if (out.includes(one.file)) said.set(one, sayOf(linear, one));
}

const topics = weighTopics(fair, said);
/** Probabilities by weights that were not learnt from the same writer. */
const apart = new Map<Example, number[]>();
const files = [...new Set(fair.map((one) => one.file))];
for (const file of files) {
  const weights = weighTopics(
    fair.filter((one) => one.file !== file),
    said,
  );
  for (const one of fair)
    if (one.file === file) apart.set(one, probabilities(one, said.get(one)!, weights));
}
const report = SCORED.map((_, t) => {
  const open = fair.filter((one) => one.open[t] === 1);
  return reportFrom(
    open.map((one) => apart.get(one)![t]!),
    open.map((one) => one.whole.target[t]!),
  );
});
const heldOf = (list: readonly Example[], p: ReadonlyMap<Example, number[]>, from: Said) =>
  list.map((one) => ({ x: heldCase(one, from.get(one)!, p.get(one)!), y: one.should ? 1 : 0 }));
const held = weighHeld(heldOf(fair, apart, said));

const weighing = { topics, report, held };
console.log('\nOn writers not learnt from (cross-validation)');
const heldApart = new Map<Example, number[]>();
for (const file of files) {
  const weights = weighHeld(
    heldOf(
      fair.filter((one) => one.file !== file),
      apart,
      said,
    ),
  );
  for (const one of fair) if (one.file === file) heldApart.set(one, weights);
}
printFigures(
  fair,
  said,
  (one) => apart.get(one)!,
  report,
  (one) => heldApart.get(one)!,
);

const { packed, linear } = learnSmall(taught, hashes);
if (values.kept) {
  const kept = examples.filter((one) => one.kept && !['m', 'n', 'o', 'p'].includes(one.file));
  const of = new Map(kept.map((one) => [one, sayOf(linear, one)]));
  console.log('\nOn the kept third');
  printFigures(
    kept,
    of,
    (one) => probabilities(one, of.get(one)!, topics),
    report,
    () => held,
  );
}
if (!values.try) {
  const file = process.env.OUT ?? join(root, 'src/detectors/scorer/weights.ts');
  const text = `/**
 * Weights of the scorer, learnt from the labelled posts of \`test/train\` and \`test/corpus\`.
 * Written by \`npm run train\`; not by hand.
 */
import type { Weighing } from './combine.ts';
import type { Packed } from './model.ts';

export const weighing: Weighing = {
  topics: [
${topics.map((row) => `    [${row.join(', ')}],`).join('\n')}
  ],
  report: [${report.join(', ')}],
  held: [${held.join(', ')}],
};

export const packed: Packed = {
  bias: {
    parts: [${packed.bias.parts.join(', ')}],
    whole: [${packed.bias.whole.join(', ')}],
  },
  levels: [${packed.levels.join(', ')}],
  rows: '${packed.rows}',
};
`;
  writeFileSync(file, text);
  console.log(`\n${file}: ${text.length} bytes`);
}
void weighing;
