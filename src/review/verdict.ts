/**
 * The one rule that turns scores, severities and role into what the person meets.
 *
 * A finding's score is the estimate, by rules and scorer together, that a fair-minded deputy head would
 * give the post this topic; it is drawn out so that a topic is worth reporting from `REPORT` on. The
 * scorer also gives one probability that the post as a whole should be held. Tuned on posts by writers
 * whose other posts were not learnt from (`npm run train`):
 *
 * - below `REPORT` a finding is dropped: false alarms are what make people switch the check off;
 * - from `REPORT` on it is shown: in the quiet hint, and in the dialog if that opens;
 * - the dialog opens where the post's probability is `HOLD` or more (`HOLD_FAR` where it shows no trace of
 *   school) and a `stop` or `think` finding can be shown for it. A `note` never opens it.
 *
 * Without the scorer (rules alone) a `stop` or `think` finding from `INTERRUPT` on holds the post.
 */
import type { Settings } from '../settings/schema.ts';
import { type Finding, SOUNDS_LIKE, type Span } from './finding.ts';
import { bindsRole, type Role, type Severity, TOPICS, type TopicId } from './topics.ts';

export const REPORT = 0.5;
export const INTERRUPT = 0.7;
/** Probability from which a post is held; where it shows no trace of school, more is asked. */
export const HOLD = 0.55;
export const HOLD_FAR = 0.8;

/** Whether this topic is looked for at all, for this role under these settings. */
export function isLookedFor(topic: TopicId, role: Role, settings: Settings): boolean {
  if (settings.severities[topic] === 'off') return false;
  if (TOPICS[topic].needsSchool && settings.schoolName === '') return false;
  return bindsRole(topic, role);
}

/** How loud a topic is: the school's choice, else the table's. */
export function loudness(topic: TopicId, settings: Settings): Severity {
  const chosen = settings.severities[topic];
  return chosen !== undefined && chosen !== 'off' ? chosen : TOPICS[topic].severity;
}

/** How loud a finding is. Pictures warn as `stop` only where pupils may be shown (reason codes
 * `pupils-...`), else as `think`. */
export function severityOf(finding: Finding, settings: Settings): Severity {
  const chosen = settings.severities[finding.topic];
  if (chosen !== undefined && chosen !== 'off') return chosen;
  if (finding.topic === 'image' && !finding.reason.code.startsWith('pupils-')) return 'think';
  return TOPICS[finding.topic].severity;
}

/** Whether a finding of this severity holds the post: by the post's probability, else by its own score. */
export function interrupts(finding: Finding, severity: Severity, post?: HeldScore): boolean {
  if (severity === 'note') return false;
  if (post === undefined) return finding.score >= INTERRUPT;
  if (!post.nearSchool && NAME_ALONE.has(finding.reason.code) && isPerson(finding)) return false;
  return shouldHold(post) && finding.score >= REPORT;
}

/** Names of nobody in particular: without any trace of school they are nothing (topics, `pupil`). */
const NAME_ALONE = new Set([SOUNDS_LIKE, 'first-name-at-school', 'family-of-pupil']);

function isPerson({ topic }: Finding): boolean {
  return topic === 'pupil' || topic === 'colleague';
}

/** The part of the scorer's say that the verdict needs. */
export interface HeldScore {
  readonly held: number;
  readonly nearSchool: boolean;
}

/** Whether a post is held, where a reason can be shown. */
export function shouldHold({ held, nearSchool }: HeldScore): boolean {
  return held >= (nearSchool ? HOLD : HOLD_FAR);
}

/**
 * Drops what is too weak, what a stronger topic already says in the same sentence (`school-matter`; a
 * picture of it says the same), and `audience` where nothing else was found. Order is kept.
 * @param sentences of the draft, as spans of the original; without them only the words themselves count.
 */
export function worthShowing(
  findings: readonly Finding[],
  sentences: readonly Span[] = [],
): Finding[] {
  const strong = findings.filter((finding) => finding.score >= REPORT);
  const covering = strong.filter(
    (finding) => !['school-matter', 'audience', ...NOT_COVERING].includes(finding.topic),
  );
  const covered = covering.flatMap((finding) =>
    finding.topic === 'image' && finding.spans.length === 0 ? [WHOLE] : finding.spans,
  );
  const kept = strong.filter(
    (finding) =>
      finding.topic !== 'school-matter' ||
      !finding.spans.some((span) => {
        const around = sentences.filter((sentence) => overlap(sentence, span));
        return covered.some((one) => [span, ...around].some((range) => overlap(one, range)));
      }),
  );
  return kept.some((finding) => finding.topic !== 'audience') ? kept : [];
}

const WHOLE: Span = { start: 0, end: Number.MAX_SAFE_INTEGER };
const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Topics that do not displace `school-matter` on the same words (corpora README, "How labels were
 * given"). */
const NOT_COVERING: readonly TopicId[] = [
  'school-identity',
  'employment',
  'working-hours',
  'reply-about-school',
];
