/** How far words and rules are trusted: learnt on what models say of posts by writers they have not seen. */
import {
  company,
  EVIDENCE,
  evidence,
  heldEvidence,
  jointly,
  type Logits,
  logOdds,
  probability,
  type Weighing,
} from '../../../src/detectors/scorer/combine.ts';
import { SCORED } from '../../../src/detectors/scorer/model.ts';
import { TOPICS } from '../../../src/review/topics.ts';
import type { Example } from './examples.ts';
import { INTERRUPT } from './examples.ts';

export type Said = ReadonlyMap<Example, Logits>;

/** Weights shared by all topics, and how far each may leave them: a topic has few labels. */
const PULL_SHARED = 0.1;
const PULL_OWN = 3;
const PULL_BIAS = 0.5;

interface Case {
  readonly topic: number;
  readonly x: readonly number[];
  readonly y: number;
}

/** Weights of the evidence for each topic. */
export function weighTopics(examples: readonly Example[], said: Said): number[][] {
  const cases = examples.flatMap((example) =>
    SCORED.flatMap((_, topic): Case[] =>
      example.open[topic] === 1
        ? [
            {
              topic,
              x: evidence(said.get(example)!, example.rules, topic),
              y: example.whole.target[topic]!,
            },
          ]
        : [],
    ),
  );
  const shared = new Float64Array(EVIDENCE);
  const own = SCORED.map(() => new Float64Array(EVIDENCE));
  const squares = [...own, shared].map(() => new Float64Array(EVIDENCE).fill(1e-6));
  for (let round = 0; round < 250; round++) {
    const slopes = [...own, shared].map((weights, k) =>
      weights.map((w, j) => w * (k === own.length ? PULL_SHARED : j === 0 ? PULL_BIAS : PULL_OWN)),
    );
    const all = slopes[own.length]!;
    for (const { topic, x, y } of cases) {
      let z = 0;
      for (let j = 0; j < EVIDENCE; j++) z += x[j]! * (shared[j]! + own[topic]![j]!);
      const error = 1 / (1 + Math.exp(-z)) - y;
      for (let j = 0; j < EVIDENCE; j++) {
        slopes[topic]![j]! += error * x[j]!;
        all[j]! += error * x[j]!;
      }
    }
    [...own, shared].forEach((weights, k) => {
      for (let j = 0; j < EVIDENCE; j++) {
        squares[k]![j]! += slopes[k]![j]! ** 2;
        weights[j]! -= (0.5 * slopes[k]![j]!) / Math.sqrt(squares[k]![j]!);
      }
    });
  }
  return own.map((weights) => [...weights].map((w, j) => Number((w + shared[j]!).toPrecision(4))));
}

export function probabilities(
  example: Example,
  logits: Logits,
  topics: readonly (readonly number[])[],
): number[] {
  return SCORED.map((_, t) =>
    example.open[t] === 1 ? probability(evidence(logits, example.rules, t), topics[t]!) : 0,
  );
}

/** How far the weights beside other topics may leave nought. */
const PULL_JOINT = 3;
const ROUNDS_JOINT = 120;

/** Weights of each topic beside the others. `alone`: what `probabilities` gave. */
export function weighJointly(
  examples: readonly Example[],
  said: Said,
  alone: ReadonlyMap<Example, readonly number[]>,
): number[][] {
  const cases = examples.map((one) => {
    const ps = alone.get(one)!;
    return { one, z: ps.map(logOdds), x: company(said.get(one)!, ps, one.around) };
  });
  const size = cases[0]!.x.length;
  const weights = SCORED.map(() => new Float64Array(size));
  const squares = SCORED.map(() => new Float64Array(size).fill(1e-6));
  for (let round = 0; round < ROUNDS_JOINT; round++) {
    SCORED.forEach((_, t) => {
      const own = weights[t]!;
      const slopes = own.map((w) => PULL_JOINT * w);
      for (const { one, z, x } of cases) {
        if (one.open[t] !== 1) continue;
        let sum = z[t]!;
        for (let j = 0; j < size; j++) sum += own[j]! * x[j]!;
        const error = 1 / (1 + Math.exp(-sum)) - one.whole.target[t]!;
        for (let j = 0; j < size; j++) slopes[j]! += error * x[j]!;
      }
      for (let j = 0; j < size; j++) {
        squares[t]![j]! += slopes[j]! ** 2;
        own[j]! -= (0.2 * slopes[j]!) / Math.sqrt(squares[t]![j]!);
      }
    });
  }
  return weights.map((row) => [...row].map((w) => Number(w.toPrecision(3))));
}

export function jointProbabilities(
  example: Example,
  logits: Logits,
  alone: readonly number[],
  joint: readonly (readonly number[])[],
): number[] {
  const beside = company(logits, alone, example.around);
  return SCORED.map((_, t) => (example.open[t] === 1 ? jointly(alone[t]!, beside, joint[t]!) : 0));
}

const loud = SCORED.map((topic) => TOPICS[topic].severity !== 'note');

export function heldCase(example: Example, logits: Logits, p: readonly number[]): number[] {
  const ruleHolds = example.findings.some(
    ({ topic, score }) => TOPICS[topic].severity !== 'note' && score >= INTERRUPT,
  );
  const byContext = example.findings.some(
    ({ topic, score }) => topic === 'reply-about-school' && score >= INTERRUPT,
  );
  return [
    ...heldEvidence(
      logits,
      p.filter((_, t) => loud[t]),
      { ruleHolds, byContext },
    ),
    ...company(logits, p, example.around),
  ];
}

const PULL_HELD = 2;

/** Weights of the evidence for holding a post. */
export function weighHeld(cases: readonly { x: readonly number[]; y: number }[]): number[] {
  const size = cases[0]!.x.length;
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(1e-6);
  for (let round = 0; round < 400; round++) {
    const slopes = weights.map((w) => PULL_HELD * w);
    const now = [...weights];
    for (const { x, y } of cases) {
      const error = probability(x, now) - y;
      for (let j = 0; j < size; j++) slopes[j]! += error * x[j]!;
    }
    for (let j = 0; j < size; j++) {
      squares[j]! += slopes[j]! ** 2;
      weights[j]! -= (0.3 * slopes[j]!) / Math.sqrt(squares[j]!);
    }
  }
  return [...weights].map((w) => Number(w.toPrecision(4)));
}

/** Few labels tell the threshold; below this one a topic is guessed. */
const LEAST = 0.33;

/** Where to report a topic for the best F1: half the F1 that can be had, drawn to the middle since few
 * labels tell it. */
export function reportFrom(ps: readonly number[], ys: readonly number[]): number {
  const order = ps.map((_, i) => i).sort((a, b) => ps[b]! - ps[a]! || a - b);
  const given = ys.reduce((a, b) => a + b, 0);
  let right = 0;
  let best = 0;
  order.forEach((i, rank) => {
    right += ys[i]!;
    best = Math.max(best, (2 * right) / (rank + 1 + given));
  });
  return Math.max(LEAST, Math.min(0.5, Number((best / 2).toFixed(3))));
}

export type { Weighing };
