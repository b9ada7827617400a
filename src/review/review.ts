/**
 * The corridor: snapshot in, review out. Pure, synchronous, the same code in the browser and on the
 * command line.
 */
import type { Detector, DetectorInput } from '../detectors/detector.ts';
import { DETECTORS } from '../detectors/index.ts';
import { type Scores, scoresOf, weighed } from '../detectors/scorer/score.ts';
import type { ChosenClause } from '../policy/clause.ts';
import { clausesFor, policyOf } from '../policy/judge.ts';
import type { Settings } from '../settings/schema.ts';
import { type Finding, SOUNDS_LIKE } from './finding.ts';
import { isOtherLanguage } from './language.ts';
import { readDraft } from './read.ts';
import type { ComposerSnapshot } from './snapshot.ts';
import { toOriginal } from './text.ts';
import { SEVERITIES, type Severity } from './topics.ts';
import {
  interrupts,
  isLookedFor,
  loudness,
  REPORT,
  severityOf,
  shouldHold,
  worthShowing,
} from './verdict.ts';

/** A finding as the person will see it: severity decided, clauses chosen, best first. */
export interface JudgedFinding extends Finding {
  readonly severity: Severity;
  readonly clauses: readonly ChosenClause[];
  /** Strong enough to hold the post on its own. */
  readonly interrupts: boolean;
}

export interface Review {
  /** Loudest first, then surest. */
  readonly findings: readonly JudgedFinding[];
  /** Whether the post should be held: any finding interrupts. */
  readonly interrupt: boolean;
  /** Most of the draft is in a language that the rules can't read: names, school and numbers were
   * looked for, and little else. Said to the person, counted nowhere. */
  readonly isOtherLanguage?: true;
}

/**
 * Reviews one draft under one person's settings. Synchronous and linear in the text's length; spans
 * are UTF-16 offsets of `snapshot.text`. Throws only on a bug: the caller at the event handler
 * catches, lets the post through and says that checking is off.
 * @param withScorer false for the rules alone, to see what the scorer adds.
 */
export function review(
  snapshot: ComposerSnapshot,
  settings: Settings,
  detectors: readonly Detector[] = DETECTORS,
  withScorer = true,
): Review {
  const { role } = settings;
  // A friend request is confirmed, nothing is written: the name there is nobody's post.
  const isPost = snapshot.surface !== 'friend-request';
  const wanted = detectors.filter(
    ({ topic }) => isLookedFor(topic, role, settings) && (isPost || topic === 'pupil-contact'),
  );
  const reading = readDraft(snapshot, settings);
  const input = { reading, snapshot, settings, role };
  const rules = wanted.flatMap((detector) => detector.detect(input));
  const scores = withScorer && isPost ? scoresFor(input, rules, wanted) : undefined;
  const joint =
    scores === undefined ? rules : weighed(rules, withReason(scores, settings), reading);
  const found = worthShowing(
    scores === undefined ? joint : joint.filter((one) => isBelieved(one, scores, settings)),
    reading.sentences.map(({ start, end }) => toOriginal(reading.plain, start, end)),
  );
  const policy = policyOf(settings);
  const findings = found.map((finding): JudgedFinding => {
    const severity = severityOf(finding, settings);
    return {
      ...finding,
      severity,
      clauses: clausesFor(finding.topic, role, policy),
      interrupts: interrupts(finding, severity, scores),
    };
  });
  findings.sort(
    (a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || b.score - a.score,
  );
  return {
    findings,
    interrupt: findings.some((finding) => finding.interrupts),
    ...(isPost && isOtherLanguage(snapshot.text) ? { isOtherLanguage: true } : {}),
  };
}

/** What only the scorer heard in a post that it would by no means hold is nothing: no hint for that. */
const BELIEVED = 0.5;
function isBelieved({ reason, topic }: Finding, { held }: Scores, settings: Settings): boolean {
  return reason.code !== SOUNDS_LIKE || loudness(topic, settings) === 'note' || held >= BELIEVED;
}

/** A post that should be held is never held without a reason: if no loud topic is reported, the nearest
 * one is, if it is near at all. */
const NEAR_REPORT = 0.2;
function withReason(scores: Scores, settings: Settings): Scores {
  if (!shouldHold(scores)) return scores;
  const loud = [...scores.topics].filter(([topic]) => loudness(topic, settings) !== 'note');
  const [nearest] = loud.sort((a, b) => b[1] - a[1]);
  if (nearest === undefined || nearest[1] >= REPORT || nearest[1] < NEAR_REPORT) return scores;
  return { ...scores, topics: new Map([...scores.topics, [nearest[0], REPORT]]) };
}

/** What the scorer makes of a draft whose rules have spoken. */
function scoresFor(
  { reading, snapshot, settings, role }: DetectorInput,
  rules: readonly Finding[],
  wanted: readonly Detector[],
): Scores {
  const topics = new Set(wanted.map(({ topic }) => topic));
  return scoresOf(
    {
      reading,
      snapshot,
      role,
      isLookedFor: (topic) => topics.has(topic),
      isLoud: (topic) => loudness(topic, settings) !== 'note',
    },
    rules,
  );
}

/** The scorer's say on a draft by itself, for `check --explain`. */
export function explainScores(snapshot: ComposerSnapshot, settings: Settings): Scores {
  const { role } = settings;
  const wanted = DETECTORS.filter((detector) => isLookedFor(detector.topic, role, settings));
  const input = { reading: readDraft(snapshot, settings), snapshot, settings, role };
  return scoresFor(
    input,
    wanted.flatMap((detector) => detector.detect(input)),
    wanted,
  );
}
