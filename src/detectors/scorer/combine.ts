/**
 * One probability for each topic from what the words show, part by part and as a whole, and what the
 * rules found; weighed again beside the other topics and where the post stands, since topics come in
 * company; and one for holding the post. Small sums, so that anyone can follow them.
 */
import type { Finding } from '../../review/finding.ts';
import type { Reading } from '../../review/reading.ts';
import type { ComposerSnapshot } from '../../review/snapshot.ts';
import type { Role } from '../../review/topics.ts';
import { HELD, SCORED } from './model.ts';

/** Logits of the words: one row a part, and one of the whole. */
export interface Logits {
  readonly parts: readonly Float32Array[];
  readonly whole: Float32Array;
}

/** How the sums are weighed; learnt on posts that the rules were not fitted to. */
export interface Weighing {
  /** By topic, in the order of `SCORED`: one weight for each of the evidence. */
  readonly topics: readonly (readonly number[])[];
  /** The same once more, beside the other topics: one weight for each that `company` gives. */
  readonly joint: readonly (readonly number[])[];
  /** Probability from which a topic is reported. */
  readonly report: readonly number[];
  /** For holding: of `heldEvidence`, then of `company`. */
  readonly held: readonly number[];
}

export const EVIDENCE = 13;

/** The surest and the second surest part for a column; low where there is none. */
function surest(parts: readonly Float32Array[], column: number): [number, number] {
  let first = -8;
  let second = -8;
  for (const row of parts) {
    const z = row[column]!;
    if (z > first) {
      second = first;
      first = z;
    } else if (z > second) second = z;
  }
  return [first, second];
}

/** The strongest score of the rules for each scored topic. */
export function ruleScores(findings: readonly Finding[]): Float32Array {
  const scores = new Float32Array(SCORED.length);
  for (const { topic, score } of findings) {
    const t = SCORED.indexOf(topic);
    if (t >= 0 && score > scores[t]!) scores[t] = score;
  }
  return scores;
}

/** What speaks for a topic, in the order in which it is weighed. */
export function evidence(logits: Logits, rules: Float32Array, topic: number): number[] {
  const [first, second] = surest(logits.parts, topic);
  const rule = rules[topic]!;
  const whole = logits.whole[topic]!;
  return [
    1,
    first / 3,
    Math.max(-4, second) / 3,
    whole / 3,
    rule,
    rule >= 0.5 ? 1 : 0,
    rule >= 0.7 ? 1 : 0,
    rule > 0 ? 1 : 0,
    surest(logits.parts, HELD)[0] / 3,
    logits.whole[HELD]! / 3,
    Math.log(logits.parts.length + 1) / 3,
    // Agreement counts for more than its parts; a rule against the words for less.
    rule >= 0.5 ? Math.max(-2, Math.min(1, (first + whole) / 4)) : 0,
    Math.max(0, first + whole) / 3,
  ];
}

/** What of a draft tells whether to hold it, beside the words. */
export interface Surroundings {
  /** A rule's finding speaks for holding the post. */
  readonly ruleHolds: boolean;
  /** So does what it answers. */
  readonly byContext: boolean;
}

/** Whether the draft, or what it answers, shows any trace of school; and whether a plain one. */
export interface Place {
  readonly nearSchool: boolean;
  readonly atSchool: boolean;
}

/** School talk from which a draft shows a trace of school, and from which a plain one. */
const SOME_TALK = 0.15;
const PLAIN_TALK = 0.45;

export function placeOf({ school }: Reading): Place {
  const isThis = school.which === 'this';
  return {
    nearSchool: isThis || school.strength >= SOME_TALK,
    atSchool: isThis || school.strength >= PLAIN_TALK,
  };
}

/** Evidence for holding the post. `loud`: the probabilities of topics that may hold one. */
export function heldEvidence(
  logits: Logits,
  loud: readonly number[],
  { ruleHolds, byContext }: Surroundings,
): number[] {
  const top = Math.max(0, ...loud);
  const any = 1 - loud.reduce((rest, p) => rest * (1 - p), 1);
  return [
    1,
    logOdds(top),
    logOdds(any),
    logits.whole[HELD]! / 2,
    surest(logits.parts, HELD)[0] / 2,
    ruleHolds ? 1 : 0,
    byContext ? 1 : 0,
    Math.log(logits.parts.length + 1),
  ];
}

/** What a topic is weighed beside: where the post stands and who writes it. */
export function circumstances(
  { site, audience, replyTo }: Pick<ComposerSnapshot, 'site' | 'audience' | 'replyTo'>,
  role: Role,
  { nearSchool, atSchool }: Place,
  parts: number,
): number[] {
  return [
    site === 'x',
    site === 'youtube',
    audience === 'public',
    audience === 'group',
    replyTo !== undefined,
    role === 'parent',
    role === 'governor',
    role === 'volunteer',
    nearSchool,
    atSchool,
    parts < FEW_PARTS,
    parts > MANY_PARTS,
  ].map(Number);
}
const FEW_PARTS = 3;
const MANY_PARTS = 8;

/**
 * What a topic is weighed beside: every topic's probability (nought where it is not looked for), those
 * that are more than faint once more, what the whole post sounds like, and its circumstances.
 */
export function company(
  logits: Logits,
  probabilities: readonly number[],
  around: readonly number[],
): number[] {
  return [
    1,
    ...probabilities,
    ...probabilities.map((p) => Math.max(0, logOdds(p) / 3 + 0.5)),
    ...around,
    logits.whole[HELD]! / 3,
    Math.max(-5, surest(logits.parts, HELD)[0]) / 3,
    ...Array.from(logits.whole.subarray(0, SCORED.length), (z) => Math.max(0, z + 3) / 3),
  ];
}

/** A topic's probability beside the others. `beside`: `company`, the same for all topics. */
export function jointly(
  probability: number,
  beside: readonly number[],
  weights: readonly number[],
): number {
  let z = logOdds(probability);
  for (let i = 0; i < weights.length; i++) z += beside[i]! * weights[i]!;
  return 1 / (1 + Math.exp(-z));
}

export function logOdds(p: number): number {
  const q = Math.max(0.01, Math.min(0.99, p));
  return Math.log(q / (1 - q));
}

export function probability(evidence: readonly number[], weights: readonly number[]): number {
  let z = 0;
  for (let i = 0; i < weights.length; i++) z += evidence[i]! * weights[i]!;
  return 1 / (1 + Math.exp(-z));
}
