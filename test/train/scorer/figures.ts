/** How well probabilities judge posts: topics at their thresholds, and holding at several. */
import { type Logits, probability } from '../../../src/detectors/scorer/combine.ts';
import { SCORED } from '../../../src/detectors/scorer/model.ts';
import type { Example } from './examples.ts';
import { heldCase } from './weigh.ts';

const percent = (part: number, all: number) =>
  (all === 0 ? '-' : ((100 * part) / all).toFixed(1)).padStart(6);

class Tally {
  right = 0;
  wrong = 0;
  missed = 0;
  add(found: boolean, given: boolean): void {
    if (found && given) this.right++;
    else if (found) this.wrong++;
    else if (given) this.missed++;
  }
  toString(): string {
    const { right, wrong, missed } = this;
    return `P ${percent(right, right + wrong)} R ${percent(right, right + missed)} F1 ${percent(2 * right, 2 * right + wrong + missed)}`;
  }
}

export function printFigures(
  examples: readonly Example[],
  said: ReadonlyMap<Example, Logits>,
  probabilitiesOf: (example: Example) => readonly number[],
  report: readonly number[],
  heldOf: (example: Example) => readonly number[],
): void {
  const both = new Tally();
  const alone = new Tally();
  const scorer = new Tally();
  SCORED.forEach((topic, t) => {
    const tally = new Tally();
    const rules = new Tally();
    const words = new Tally();
    let n = 0;
    for (const one of examples) {
      const given = one.whole.target[t] === 1;
      if (given) n++;
      const p = probabilitiesOf(one)[t]!;
      tally.add(p >= report[t]!, given);
      rules.add(one.rules[t]! >= 0.5, given);
      const { parts, whole } = said.get(one)!;
      const z = Math.max(-9, ...parts.map((row) => row[t]!)) + whole[t]!;
      words.add(one.open[t] === 1 && z >= -0.8, given);
    }
    for (const [sum, of] of [
      [both, tally],
      [alone, rules],
      [scorer, words],
    ] as const) {
      sum.right += of.right;
      sum.wrong += of.wrong;
      sum.missed += of.missed;
    }
    console.log(
      `${topic.padEnd(22)}${String(n).padStart(4)}  rules ${rules}   scorer ${words}   both ${tally}`,
    );
  });
  for (const topic of ['reply-about-school', 'working-hours'] as const) {
    for (const one of examples) {
      const given = one.post.labels.some((label) => label.topic === topic);
      const found = one.findings.some((finding) => finding.topic === topic && finding.score >= 0.5);
      for (const sum of [both, alone, scorer]) sum.add(found, given);
    }
  }
  const wordsOf = (one: Example, t: number) => {
    const { parts, whole } = said.get(one)!;
    return Math.max(-9, ...parts.map((row) => row[t]!)) + whole[t]!;
  };
  const ranked = [
    ['rules', (one: Example, t: number) => one.rules[t]!],
    ['scorer', wordsOf],
    ['both', (one: Example, t: number) => probabilitiesOf(one)[t]!],
  ] as const;
  console.log(
    `mean average precision: ${ranked.map(([name, z]) => `${name} ${meanPrecision(examples, z).toFixed(3)}`).join(', ')}`,
  );
  console.log(`${'together'.padEnd(26)}  rules ${alone}   scorer ${scorer}   both ${both}`);
  const held = examples.map((one) => {
    const x = heldCase(one, said.get(one)!, probabilitiesOf(one));
    return probability(x, heldOf(one));
  });
  const clean = examples.filter(({ post }) => post.labels.length === 0).length;
  for (const from of [0.5, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9]) {
    const tally = new Tally();
    let wrongly = 0;
    examples.forEach((one, i) => {
      tally.add(held[i]! >= from, one.should);
      if (held[i]! >= from && one.post.labels.length === 0) wrongly++;
    });
    console.log(`held from ${from}: ${tally}  clean held ${percent(wrongly, clean)}`);
  }
}

/** How well a score ranks posts, mean of all topics. */
function meanPrecision(
  examples: readonly Example[],
  scoreOf: (example: Example, topic: number) => number,
): number {
  let mean = 0;
  SCORED.forEach((_, t) => {
    const ranked = examples
      .filter((one) => one.open[t] === 1)
      .map((one) => ({ one, z: scoreOf(one, t) }))
      .sort((a, b) => b.z - a.z);
    let right = 0;
    let sum = 0;
    ranked.forEach(({ one }, rank) => {
      if (one.whole.target[t] === 1) sum += ++right / (rank + 1);
    });
    mean += sum / Math.max(1, right) / SCORED.length;
  });
  return mean;
}
