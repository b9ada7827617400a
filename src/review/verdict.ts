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
 * - the dialog opens where the post's probability is `HOLD` or more and a `stop` or `think` finding is
 *   reported; `HOLD_NEAR` is asked where the post speaks of a school only in passing (much idle talk does),
 *   `HOLD_FAR` where it shows no trace of one, but for findings that need none and those that rules read
 *   off with `SURE`. A `note` never opens it;
 * - from `HOLD_BARE` on (`HOLD_FAR` where it is not plainly about a school) a post is held for its nearest
 *   topic even where none is sure (`withReason` in `review.ts`);
 * - facts that are read off, such as a name on the school's own list, hold the post by themselves.
 *
 * Without the scorer (rules alone) a `stop` or `think` finding from `INTERRUPT` on holds the post.
 */
import type { Settings } from '../settings/schema.ts';
import { type Finding, SOUNDS_LIKE, type Span } from './finding.ts';
import { bindsRole, type Role, type Severity, TOPICS, type TopicId } from './topics.ts';

export const REPORT = 0.5;
export const INTERRUPT = 0.7;
/** Probabilities of the post, as above. */
export const HOLD = 0.5;
/** A finding as sure as this is about the school even where nothing else in the post tells of it. */
export const SURE = 0.7;
export const HOLD_BARE = 0.55;
export const HOLD_NEAR = 0.6;
export const HOLD_FAR = 0.55;

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

/** What rules read off without weighing words: a name on the school's own list, numbers with check
 * digits. The scorer neither lowers nor overrules these. */
const FACTS = new Set([
  'pupil-name-listed',
  'staff-name-listed',
  'bank-account',
  'iban',
  'card-number',
  'insurance-number',
  'nhs-number',
]);
const SURE_FACT = 0.9;

export function isFact({ reason, score }: Finding): boolean {
  return FACTS.has(reason.code) && score >= SURE_FACT;
}

/** Whether a finding of this severity holds the post: by the post's probability, else by its own score. */
export function interrupts(finding: Finding, severity: Severity, post?: HeldScore): boolean {
  if (severity === 'note') return false;
  if (post === undefined || isFact(finding)) return finding.score >= INTERRUPT;
  if (!post.nearSchool && NAME_ALONE.has(finding.reason.code) && PERSON.has(finding.topic))
    return false;
  return finding.score >= REPORT && post.held >= holdFrom(finding, post);
}

/** Names of nobody in particular: without any trace of school they are nothing (topics, `pupil`). */
const NAME_ALONE = new Set([SOUNDS_LIKE, 'first-name-at-school', 'family-of-pupil']);

const PERSON: ReadonlySet<TopicId> = new Set(['pupil', 'colleague']);

/** The part of the scorer's say that the verdict needs. */
export interface HeldScore {
  readonly held: number;
  /** Whether it tells of a school at all, and whether plainly or of this one. */
  readonly nearSchool: boolean;
  readonly atSchool: boolean;
}

/** Whether a post is held even where no topic is sure: then the nearest is shown for it. */
export function shouldHold({ held, atSchool }: HeldScore): boolean {
  return held >= (atSchool ? HOLD_BARE : HOLD_FAR);
}

/** From which probability of the post a finding holds it: less where it is sure of itself, or needs no
 * school to matter. */
function holdFrom({ topic, score, reason }: Finding, { nearSchool, atSchool }: HeldScore): number {
  const isRead = reason.code !== SOUNDS_LIKE && score >= SURE && !PERSON.has(topic);
  if (atSchool || isRead || !TOPICS[topic].needsSchool) return HOLD;
  return nearSchool ? HOLD_NEAR : HOLD_FAR;
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
