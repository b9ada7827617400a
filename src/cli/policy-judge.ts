/**
 * `npm run policy:judge -- [DIR] [--all]`: how well documents are cut into clauses and told what they
 * are about. DIR holds `clauses.tsv` (policy, ref, quote, topics) and one document a policy, in any
 * format. Developers' own tool.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ABOUT } from '../policy/import/topics.ts';
import { type Counts, f1Of, figuresOf, type Share, shareOf } from './policy-figures.ts';

// `policy:judge ... | head` closes the pipe early.
process.stdout.on('error', () => process.exit(0));

function print(line = ''): void {
  process.stdout.write(`${line}\n`);
}

const share = (one: Share): string =>
  one.whole === 0 ? '-' : `${(shareOf(one) * 100).toFixed(1)} % (${one.part} of ${one.whole})`;

function f1(counts: Counts): string {
  const { right, wrong, missed } = counts;
  const percent = (part: number, whole: number) => ((part / Math.max(1, whole)) * 100).toFixed(1);
  return `P ${percent(right, right + wrong)}  R ${percent(right, right + missed)}  F1 ${(f1Of(counts) * 100).toFixed(1)}`;
}

const { values, positionals } = parseArgs({
  options: { all: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const folder = positionals[0] ?? join(import.meta.dirname, '../../../shared/policies');
const figures = await figuresOf(folder);
print(`Quotes inside exactly one clause         ${share(figures.once)}`);
print(`  and with the printed reference         ${share(figures.cited)}`);
print(`Topics of labelled clauses               ${f1(figures.labelled)}`);
print(`Topics of all clauses (no label = none)  ${f1(figures.all)}`);
print(
  `Best clause is one labelled with it      ${share(figures.best)}; all marked ones ${share(figures.everyBest)}`,
);
if (values.all) {
  print(`\nA topic counts from ${ABOUT} on.`);
  for (const [topic, counts] of figures.byTopic) {
    print(`${topic.padEnd(22)}${f1(counts)}  ${counts.wrong} wrong, ${counts.missed} missed`);
  }
  print();
  for (const line of figures.complaints) print(line);
}
