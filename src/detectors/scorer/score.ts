/**
 * The scorer beside the rules. It raises and lowers what the rules found, and adds what their wording
 * misses; each finding still names its words. Pure, synchronous, linear, always the same.
 */
import { type Finding, SOUNDS_LIKE, type Span } from '../../review/finding.ts';
import { spanOf } from '../../review/read.ts';
import type { PersonMention, Reading } from '../../review/reading.ts';
import type { ComposerSnapshot } from '../../review/snapshot.ts';
import type { Role, TopicId } from '../../review/topics.ts';
import { isFact } from '../../review/verdict.ts';
import {
  circumstances,
  company,
  evidence,
  heldEvidence,
  jointly,
  placeOf,
  probability,
  ruleScores,
} from './combine.ts';
import { featuresOf, type Part } from './features.ts';
import { type Model, SCORED, unpack } from './model.ts';
import { packed, weighing } from './weights.ts';

export interface Scores {
  /** 0 to 1 by topic, for those that words decide and that are looked for; 0.5 is where one is reported. */
  readonly topics: ReadonlyMap<TopicId, number>;
  /** 0 to 1: that a fair reader would have the post held. */
  readonly held: number;
  /** Whether the draft, or what it answers, shows any trace of school. */
  readonly nearSchool: boolean;
  readonly atSchool: boolean;
  readonly parts: readonly Part[];
  /** By part, then by the order of `SCORED`. */
  readonly partLogits: readonly Float32Array[];
}

/** How the review asks: which topics count here, and which of them may hold a post. */
export interface Asked {
  readonly reading: Reading;
  readonly snapshot: ComposerSnapshot;
  readonly role: Role;
  readonly isLookedFor: (topic: TopicId) => boolean;
  readonly isLoud: (topic: TopicId) => boolean;
}

let model: Model | undefined;

/** Unpacks the weights; done beforehand, while the page is idle. */
export function warmScorer(): Model {
  model ??= unpack(packed);
  return model;
}

/** What the scorer makes of a draft, given what the rules found. */
export function scoresOf(asked: Asked, findings: readonly Finding[]): Scores {
  const { reading, snapshot, role, isLookedFor, isLoud } = asked;
  const ready = warmScorer();
  const { parts, whole } = featuresOf(reading, snapshot, role);
  const logits = {
    parts: parts.map(({ features }) => ready.part(features)),
    whole: ready.whole(whole),
  };
  const rules = ruleScores(findings);
  const place = placeOf(reading);
  const alone = SCORED.map((topic, t) =>
    isLookedFor(topic) ? probability(evidence(logits, rules, t), weighing.topics[t]!) : 0,
  );
  const around = circumstances(snapshot, role, place, parts.length);
  const beside = company(logits, alone, around);
  const together = SCORED.map((topic, t) =>
    isLookedFor(topic) ? jointly(alone[t]!, beside, weighing.joint[t]!) : 0,
  );
  const topics = new Map<TopicId, number>();
  const loud: number[] = [];
  SCORED.forEach((topic, t) => {
    if (!isLookedFor(topic)) return;
    topics.set(topic, fromReport(together[t]!, weighing.report[t]!));
    if (isLoud(topic)) loud.push(together[t]!);
  });
  const holds = (finding: Finding) => finding.score >= RULE_HOLDS && isLoud(finding.topic);
  const forHolding = heldEvidence(logits, loud, {
    ruleHolds: findings.some((finding) => holds(finding)),
    byContext: findings.some((finding) => finding.topic === 'reply-about-school' && holds(finding)),
  });
  return {
    topics,
    held: probability([...forHolding, ...company(logits, together, around)], weighing.held),
    ...place,
    parts,
    partLogits: logits.parts,
  };
}

/** From this score on a rule's finding speaks for holding the post. */
export const RULE_HOLDS = 0.7;

/** A probability drawn out so that a topic is reported from a half on. */
function fromReport(p: number, report: number): number {
  return p >= report ? 0.5 + (0.5 * (p - report)) / (1 - report) : (0.5 * p) / report;
}

/** A part speaks for its topic from this logit on. */
const PART_SPEAKS = 0;

/**
 * Findings with the scorer's say: of each topic that words decide, the rules' findings carry the joint
 * score; where they named nothing, or not the part that speaks for it most, the words there are named.
 */
export function weighed(findings: readonly Finding[], scores: Scores, reading: Reading): Finding[] {
  const out = findings.filter(({ topic }) => !scores.topics.has(topic));
  for (const [topic, score] of scores.topics) {
    const facts = findings.filter((finding) => finding.topic === topic && isFact(finding));
    out.push(...facts);
    const own = findings.filter((finding) => finding.topic === topic && !isFact(finding));
    if (score < 0.5) {
      out.push(...own.map((finding) => ({ ...finding, score: Math.min(finding.score, score) })));
      continue;
    }
    const sure = own.filter((finding) => finding.score >= 0.5);
    const kept = sure.length > 0 ? sure : own;
    out.push(...kept.map((finding) => ({ ...finding, score })));
    const named = [...facts, ...kept].flatMap(({ spans }) => spans);
    const byContext = kept.length > 0 && named.length === 0;
    const column = SCORED.indexOf(topic);
    const best = bestPart(scores, column);
    for (const [k, part] of scores.parts.entries()) {
      const speaks = scores.partLogits[k]![column]! >= PART_SPEAKS;
      if (!(speaks && !byContext) && !(k === best && kept.length === 0 && facts.length === 0))
        continue;
      if (part.endWord <= part.firstWord && kept.length > 0) continue;
      const around = spanOf(reading, part);
      if (named.some((span) => span.start < around.end && around.start < span.end)) continue;
      const spans = wordsFor(topic, reading, part);
      if (spans.length === 0) continue;
      out.push({ topic, spans, score, reason: { code: SOUNDS_LIKE } });
    }
  }
  return out;
}

function bestPart({ partLogits }: Scores, column: number): number {
  let best = -1;
  let most = Number.NEGATIVE_INFINITY;
  partLogits.forEach((row, k) => {
    if (row[column]! > most) {
      most = row[column]!;
      best = k;
    }
  });
  return best;
}

/** The words that a finding of the scorer names: the person or school meant, else the part. */
function wordsFor(topic: TopicId, reading: Reading, part: Part): Span[] {
  const within = (one: { start: number; end: number }) =>
    one.start >= part.start && one.end <= part.end;
  if (topic === 'pupil' || topic === 'colleague') {
    const people = reading.people.filter((one) => within(one) && mayBe(topic, one));
    if (people.length > 0) return people.map((one) => spanOf(reading, one));
  }
  if (topic === 'school-identity') {
    const schools = reading.schools.filter((one) => within(one) && one.which === 'this');
    if (schools.length > 0) return schools.map((one) => spanOf(reading, one));
  }
  const span = spanOf(reading, part);
  return span.end > span.start ? [span] : [];
}

function mayBe(topic: TopicId, { as, kind }: PersonMention): boolean {
  if (as === 'family' || as === 'public' || kind === 'own-family') return false;
  if (topic === 'pupil') return as === 'pupil' || as === 'unknown' || as === 'parent';
  return as === 'staff' || as === 'governor' || as === 'unknown' || kind === 'titled';
}
