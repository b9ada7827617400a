/** How a judged post is written out: one JSON line for machines, or lines that a person reads. */

import type { Scores } from '../detectors/scorer/score.ts';
import type { Reading } from '../review/reading.ts';
import type { JudgedFinding, Review } from '../review/review.ts';
import { toOriginal } from '../review/text.ts';
import type { Post } from './posts.ts';
import { reasonSentence, topicTitle } from './words.ts';

interface Cut {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The reading of a draft with offsets of the original text, for `--explain`. */
export interface Explained {
  readonly people: readonly object[];
  readonly schools: readonly object[];
  readonly places: readonly object[];
  readonly targets: readonly object[];
  readonly sentences: readonly object[];
  readonly school: object;
  /** Probabilities of the scorer, rules weighed in: a topic is reported from 0.5 on. */
  readonly scorer: object;
}

/** One line of `--json`. Offsets are UTF-16 units of the post's text; the best clause is first. */
export function jsonLine(post: Post, review: Review, ms: number, reading?: Explained): string {
  const { text } = post.snapshot;
  return JSON.stringify({
    id: post.id,
    interrupt: review.interrupt,
    findings: review.findings.map((finding) => ({
      topic: finding.topic,
      severity: finding.severity,
      score: Math.round(finding.score * 100) / 100,
      spans: finding.spans.map((span) => cut(text, span.start, span.end)),
      reason: reasonSentence(finding),
      code: finding.reason.code,
      ...(finding.reason.data === undefined ? {} : { data: finding.reason.data }),
      clauses: finding.clauses.map(({ clause, fallback }) => ({
        policy: clause.policy,
        ref: clause.ref,
        text: clause.text,
        ...(fallback ? { fallback } : {}),
      })),
    })),
    ms: Math.round(ms * 1000) / 1000,
    ...(reading === undefined ? {} : { reading }),
  });
}

function cut(text: string, start: number, end: number): Cut {
  return { start, end, text: text.slice(start, end) };
}

/** What the review saw in a draft: people, schools, places, targets and sentences. */
export function explain(reading: Reading, scores: Scores): Explained {
  const range = (at: { readonly start: number; readonly end: number }): Cut => {
    const span = toOriginal(reading.plain, at.start, at.end);
    return cut(reading.text, span.start, span.end);
  };
  return {
    people: reading.people.map(({ kind, as, score, sentence, why, ...at }) => ({
      ...range(at),
      kind,
      as,
      score,
      why,
      sentence,
    })),
    schools: reading.schools.map(({ which, form, score, sentence, ...at }) => ({
      ...range(at),
      which,
      form,
      score,
      sentence,
    })),
    places: reading.places.map(({ kind, sentence, ...at }) => ({ ...range(at), kind, sentence })),
    targets: reading.targets.map(({ kind, person, sentence, ...at }) => ({
      ...range(at),
      kind,
      ...(person === undefined ? {} : { person }),
      sentence,
    })),
    sentences: reading.sentences.map(({ cues, index, ...at }) => ({
      ...range(at),
      index,
      cues: Object.entries(cues).flatMap(([cue, on]) => (on === true ? [cue] : [])),
    })),
    school: {
      strength: reading.school.strength,
      which: reading.school.which,
    },
    scorer: {
      held: rounded(scores.held),
      topics: Object.fromEntries(
        [...scores.topics]
          .sort((a, b) => b[1] - a[1])
          .map(([topic, score]) => [topic, rounded(score)]),
      ),
    },
  };
}

const rounded = (score: number): number => Math.round(score * 1000) / 1000;

const bullet = { stop: 'STOP ', think: 'THINK', note: 'NOTE ' } as const;

/** The report a person reads: a heading, then topic, words, why and clause of each finding. */
export function plainReport(post: Post, review: Review, name: string, reading?: Explained): string {
  const { text } = post.snapshot;
  const lines = [`${name}: ${heading(review)}`];
  if (review.findings.length > 0) lines.push(`  ${quote(text, 100)}`);
  for (const finding of review.findings) lines.push(...findingLines(text, finding));
  if (reading !== undefined) lines.push(...readingLines(reading));
  return lines.join('\n');
}

function heading(review: Review): string {
  if (review.findings.length === 0) return 'nothing found';
  return review.interrupt ? 'held before posting' : 'not held, worth a look';
}

function findingLines(text: string, finding: JudgedFinding): string[] {
  const words = finding.spans.map((span) => quote(text.slice(span.start, span.end), 80));
  const [best] = finding.clauses;
  return [
    '',
    `  ${bullet[finding.severity]} ${topicTitle(finding.topic)} (${finding.topic})`,
    ...(words.length > 0 ? [`        words:  ${words.join(', ')}`] : []),
    `        why:    ${reasonSentence(finding)}`,
    ...(best === undefined ? [] : [`        clause: ${clauseLine(best)}`]),
  ];
}

function clauseLine({ clause, policyTitle, fallback }: JudgedFinding['clauses'][number]): string {
  const source = `${policyTitle}, ${clause.ref}`;
  const words =
    clause.kind === 'quote'
      ? `"${clause.text}" (${source})`
      : `In short, from ${source}: ${clause.text}`;
  return fallback ? `Your school's policy does not cover this. ${words}` : words;
}

function readingLines(reading: Explained): string[] {
  const lines = ['', '  reading:'];
  for (const key of ['people', 'schools', 'places', 'targets', 'sentences'] as const) {
    for (const item of reading[key]) {
      const { start, end, text, ...rest } = item as Cut & Record<string, unknown>;
      const facts = Object.entries(rest).map(([name, value]) => `${name} ${value}`);
      lines.push(`    ${key} ${start}-${end} ${quote(text, 60)} ${facts.join(', ')}`);
    }
  }
  lines.push(`    scorer ${JSON.stringify(reading.scorer)}`);
  return lines;
}

/** On one line, shortened: a report is read in a terminal. Control signs are shown as blanks. */
function quote(text: string, most: number): string {
  const line = text.replace(/[\p{Cc}\s]+/gu, ' ').trim();
  const points = [...line];
  return `"${points.length > most ? `${points.slice(0, most - 3).join('')}...` : line}"`;
}
