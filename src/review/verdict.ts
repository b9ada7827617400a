/**
 * The one rule that turns scores, severities and role into what the person meets.
 *
 * A finding's score is the detector's estimate that a fair-minded deputy head would give the post
 * this topic. Two thresholds, tuned on the corpus (`npm run judge`):
 *
 * - below `REPORT` a finding is dropped: false alarms are what make people switch the check off;
 * - from `REPORT` on it is shown: in the quiet hint, and in the dialog if that opens for another reason;
 * - from `INTERRUPT` on, a `stop` or `think` finding holds the post. A `note` never does.
 */
import type { Settings } from '../settings/schema.ts';
import type { Finding, Span } from './finding.ts';
import { bindsRole, type Role, type Severity, TOPICS, type TopicId } from './topics.ts';

export const REPORT = 0.5;
export const INTERRUPT = 0.7;

/** Whether this topic is looked for at all, for this role under these settings. */
export function isLookedFor(topic: TopicId, role: Role, settings: Settings): boolean {
  if (settings.severities[topic] === 'off') return false;
  if (TOPICS[topic].needsSchool && settings.schoolName === '') return false;
  return bindsRole(topic, role);
}

/** How loud a finding is: the school's choice, else the table's. Pictures warn as `stop` only where
 * pupils may be shown (reason codes `pupils-...`), else as `think`. */
export function severityOf(finding: Finding, settings: Settings): Severity {
  const chosen = settings.severities[finding.topic];
  if (chosen !== undefined && chosen !== 'off') return chosen;
  if (finding.topic === 'image' && !finding.reason.code.startsWith('pupils-')) return 'think';
  return TOPICS[finding.topic].severity;
}

/** Whether a finding of this severity and score holds the post by itself. */
export function interrupts(severity: Severity, score: number): boolean {
  return severity !== 'note' && score >= INTERRUPT;
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
