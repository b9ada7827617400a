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
import { type Example, GENERAL, readExamples, root, SOURCES } from './scorer/examples.ts';
import { printFigures } from './scorer/figures.ts';
import { learn, learnSmall, sayOf } from './scorer/learn.ts';
import {
  heldCase,
  jointProbabilities,
  probabilities,
  reportFrom,
  weighHeld,
  weighJointly,
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
const names = [...new Set(fair.map(({ file }) => file))];
/** Writers left out together, for the sake of time. */
const LEFT_OUT = Array.from({ length: 4 }, (_, k) => names.filter((_, i) => i % 4 === k));
for (const out of LEFT_OUT) {
  const others = taught.filter(({ file }) => !out.includes(file));
  // Not made small, for the sake of time; the small one is a little less sure (0.008 of mean precision).
  const large = learn(others, hashes.length);
  for (const one of fair) if (out.includes(one.file)) said.set(one, sayOf(large, one));
}

/** The three layers of sums, each learnt upon the one before. */
function weigh(list: readonly Example[]) {
  const topics = weighTopics(list, said);
  const alone = new Map(list.map((one) => [one, probabilities(one, said.get(one)!, topics)]));
  const joint = weighJointly(list, said, alone);
  const held = weighHeld(
    list.map((one) => {
      const logits = said.get(one)!;
      const p = jointProbabilities(one, logits, alone.get(one)!, joint);
      return { x: heldCase(one, logits, p), y: one.should ? 1 : 0 };
    }),
  );
  return { topics, joint, held };
}
type Sums = ReturnType<typeof weigh>;
const judged = (one: Example, logits: Logits, { topics, joint }: Sums) =>
  jointProbabilities(one, logits, probabilities(one, logits, topics), joint);

/** Probabilities by sums that were not learnt from the same writers. */
const apart = new Map<Example, number[]>();
const heldApart = new Map<Example, number[]>();
for (const out of LEFT_OUT) {
  const sums = weigh(fair.filter(({ file }) => !out.includes(file)));
  for (const one of fair) {
    if (!out.includes(one.file)) continue;
    apart.set(one, judged(one, said.get(one)!, sums));
    heldApart.set(one, sums.held);
  }
}
const report = SCORED.map((_, t) => {
  const open = fair.filter((one) => one.open[t] === 1);
  return reportFrom(
    open.map((one) => apart.get(one)![t]!),
    open.map((one) => one.whole.target[t]!),
  );
});
console.log('\nOn writers not learnt from (cross-validation)');
printFigures(
  fair,
  said,
  (one) => apart.get(one)!,
  report,
  (one) => heldApart.get(one)!,
);

const sums = weigh(fair);
const { packed, net } = learnSmall(taught, hashes);
if (values.kept) {
  const kept = examples.filter((one) => one.kept && !GENERAL.includes(one.file));
  const of = new Map(kept.map((one) => [one, sayOf(net, one)]));
  console.log('\nOn the kept third');
  printFigures(
    kept,
    of,
    (one) => judged(one, of.get(one)!, sums),
    report,
    () => sums.held,
  );
}
const tableOf = (rows: readonly (readonly number[])[]) =>
  `[\n${rows.map((row) => `    [${row.join(', ')}],`).join('\n')}\n  ]`;
if (!values.try) {
  const file = process.env.OUT ?? join(root, 'src/detectors/scorer/weights.ts');
  const text = `/**
 * Weights of the scorer, learnt from the labelled posts of \`test/train\` and \`test/corpus\`.
 * Written by \`npm run train\`; not by hand.
 */
// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: learnt, whatever they are near
import type { Weighing } from './combine.ts';
import type { Packed } from './model.ts';

export const weighing: Weighing = {
  topics: [
${sums.topics.map((row) => `    [${row.join(', ')}],`).join('\n')}
  ],
  joint: [
${sums.joint.map((row) => `    [${row.join(', ')}],`).join('\n')}
  ],
  report: [${report.join(', ')}],
  held: [${sums.held.join(', ')}],
};

export const packed: Packed = {
  bias: {
    parts: [${packed.bias.parts.join(', ')}],
    whole: [${packed.bias.whole.join(', ')}],
  },
  levels: ${tableOf(packed.levels)},
  rows: '${packed.rows}',
  hidden: {
    entries: '${packed.hidden.entries}',
    levels: [${packed.hidden.levels.join(', ')}],
    bias: {
      parts: [${packed.hidden.bias.parts.join(', ')}],
      whole: [${packed.hidden.bias.whole.join(', ')}],
    },
    out: {
      parts: ${tableOf(packed.hidden.out.parts)},
      whole: ${tableOf(packed.hidden.out.whole)},
    },
  },
};
`;
  writeFileSync(file, text);
  console.log(`\n${file}: ${text.length} bytes`);
}
