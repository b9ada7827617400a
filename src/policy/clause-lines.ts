/**
 * A clause as one line of settings: `ref | topic,topic* | roles | heading | text`. The line is split
 * at its first four ` | `, so the text may hold any character; `*` marks the clause to show first for
 * that topic; no roles = everybody. Source: the design's contract on settings (`policyClauses`).
 */
import { isTopicId, ROLES, type Role, type TopicId } from '../review/topics.ts';
import type { Clause } from './clause.ts';

const PARTS = 5;

export type ClauseProblemCode =
  | 'too-few-parts'
  | 'no-ref'
  | 'no-text'
  | 'unknown-topic'
  | 'unknown-role'
  | 'bar-in-ref'
  | 'bar-in-heading'
  | 'best-without-topic';

export interface ClauseProblem {
  readonly code: ClauseProblemCode;
  /** The word that could not be read, or how many parts there were. */
  readonly value: string;
}

export type ClauseResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: ClauseProblem };

/** Takes one line, gives its clause (policy `custom`, kind `quote`) or the one thing that is wrong. */
export function parseClauseLine(line: string): ClauseResult<Clause> {
  const parts = splitLine(line);
  if (parts.length < PARTS) return refuse('too-few-parts', String(parts.length));
  const [ref, topicList, roleList, heading, text] = parts as [
    string,
    string,
    string,
    string,
    string,
  ];
  if (ref.trim() === '') return refuse('no-ref', '');
  if (text.trim() === '') return refuse('no-text', ref.trim());
  const marks = listOf(topicList);
  const topics = marks.map((mark) => mark.replace(/\*$/, '').trim());
  const oddTopic = topics.find((topic) => !isTopicId(topic));
  if (oddTopic !== undefined) return refuse('unknown-topic', oddTopic);
  const roles = listOf(roleList);
  const oddRole = roles.find((role) => !isRole(role));
  if (oddRole !== undefined) return refuse('unknown-role', oddRole);
  const best = topics.filter((_, at) => marks[at]?.endsWith('*'));
  return {
    ok: true,
    value: {
      policy: 'custom',
      ref: ref.trim(),
      heading: heading.trim(),
      text,
      topics: [...new Set(topics)] as TopicId[],
      best: [...new Set(best)] as TopicId[],
      roles: [...new Set(roles)] as Role[],
      kind: 'quote',
    },
  };
}

/** Takes a clause, gives the line that `parseClauseLine` reads back as the same clause. Refused where
 * a reference or heading holds a bar between blanks, which would split the line at the wrong place. */
export function formatClauseLine(clause: Clause): ClauseResult<string> {
  const ref = clause.ref.trim();
  const heading = clause.heading.trim();
  if (ref === '') return refuse('no-ref', '');
  if (clause.text.trim() === '') return refuse('no-text', ref);
  if (loneBar.test(ref)) return refuse('bar-in-ref', ref);
  if (loneBar.test(heading)) return refuse('bar-in-heading', heading);
  const astray = clause.best.find((topic) => !clause.topics.includes(topic));
  if (astray !== undefined) return refuse('best-without-topic', astray);
  const marks = clause.topics.map((topic) => (clause.best.includes(topic) ? `${topic}*` : topic));
  const parts = [ref, marks.join(','), clause.roles.join(','), heading, clause.text];
  return { ok: true, value: parts.join(' | ') };
}

/** A line that could not be read: where it stands in the list (from 0), as written, and why. */
export interface RefusedLine {
  readonly index: number;
  readonly line: string;
  readonly problem: ClauseProblem;
}

/** Takes a list of lines, gives the clauses of the good ones in order and the others by name. */
export function parseClauseLines(lines: readonly string[]): {
  readonly clauses: readonly Clause[];
  readonly refused: readonly RefusedLine[];
} {
  const clauses: Clause[] = [];
  const refused: RefusedLine[] = [];
  for (const [index, line] of lines.entries()) {
    const result = parseClauseLine(line);
    if (result.ok) clauses.push(result.value);
    else refused.push({ index, line, problem: result.problem });
  }
  return { clauses, refused };
}

const shape = 'ref | topic,topic* | roles | heading | text';

const sentences: Readonly<
  Record<ClauseProblemCode, Readonly<Record<'en' | 'cy', (value: string) => string>>>
> = {
  'too-few-parts': {
    en: (found) => `Only ${found} of ${PARTS} parts. Write it as: ${shape}`,
    cy: (found) => `Dim ond ${found} o ${PARTS} rhan. Ysgrifennwch fel hyn: ${shape}`,
  },
  'no-ref': {
    en: () => `The clause has no reference. Put its number first, such as 6.10.`,
    cy: () => `Nid oes cyfeirnod gan y cymal. Rhowch ei rif yn gyntaf, er enghraifft 6.10.`,
  },
  'no-text': {
    en: (ref) => `Clause ${ref} has no text. Put its words after the fourth bar.`,
    cy: (ref) => `Nid oes testun gan gymal ${ref}. Rhowch ei eiriau ar ôl y pedwerydd bar.`,
  },
  'unknown-topic': {
    en: (topic) => `There is no topic called ${topic}. Use the topic names of the guide.`,
    cy: (topic) => `Nid oes pwnc o'r enw ${topic}. Defnyddiwch enwau pynciau'r canllaw.`,
  },
  'unknown-role': {
    en: (role) => `There is no role called ${role}. Use ${ROLES.join(', ')}, or leave it empty.`,
    cy: (role) =>
      `Nid oes rôl o'r enw ${role}. Defnyddiwch ${ROLES.join(', ')}, neu gadewch yn wag.`,
  },
  'bar-in-ref': {
    en: (ref) => `The reference ${ref} holds a bar. Use another sign there.`,
    cy: (ref) => `Mae bar yn y cyfeirnod ${ref}. Defnyddiwch arwydd arall yno.`,
  },
  'bar-in-heading': {
    en: (heading) => `The heading ${heading} holds a bar. Use another sign there.`,
    cy: (heading) => `Mae bar yn y pennawd ${heading}. Defnyddiwch arwydd arall yno.`,
  },
  'best-without-topic': {
    en: (topic) =>
      `The clause is marked as the best on ${topic}, but is not about it. Add the topic.`,
    cy: (topic) =>
      `Mae'r cymal wedi'i nodi fel yr un gorau ar ${topic}, ond nid yw'n sôn amdano. Ychwanegwch y pwnc.`,
  },
};

/** The problem as a plain sentence that names the fix. */
export function sayClauseProblem(problem: ClauseProblem, language: 'en' | 'cy'): string {
  return sentences[problem.code][language](problem.value);
}

/** A bar with a blank or the end of the field on both sides. */
const loneBar = /(?:^| )\|(?: |$)/;

/** Splits at the first four bars between blanks. Neighbouring bars may share their blank, so that
 * `| |` written by hand is an empty part. */
function splitLine(line: string): string[] {
  const parts: string[] = [];
  let from = 0;
  let searchFrom = 0;
  while (parts.length < PARTS - 1) {
    const bar = line.indexOf(' | ', searchFrom);
    if (bar < 0) break;
    parts.push(line.slice(from, Math.max(from, bar)));
    from = bar + 3;
    searchFrom = bar + 2;
  }
  return [...parts, line.slice(from)];
}

function listOf(part: string): string[] {
  return part
    .split(',')
    .map((word) => word.trim().toLowerCase())
    .filter((word) => word !== '');
}

function isRole(word: string): word is Role {
  return (ROLES as readonly string[]).includes(word);
}

function refuse(code: ClauseProblemCode, value: string) {
  return { ok: false, problem: { code, value } } as const;
}
