/**
 * A school's clauses as a file: written by the options page and the `policy` command, read by both, so
 * that one person's review serves the whole school. JSON with a version:
 *
 * `{"format":"before-you-post-clauses","version":1,"title":"…","url":"…","clauses":[{"ref":"6.10",
 * "heading":"…","text":"…","roles":["staff"],"topics":["school-contact"],"best":["school-contact"]}]}`
 *
 * A clause has the same fields as a line of `npm run policy -- --json`. The same clauses as settings
 * are `policyTitle`, `policyUrl` and `policyClauses`; both ways round nothing is lost.
 */
import { isTopicId, ROLES, type Role, type TopicId } from '../review/topics.ts';
import { readText, readWebAddress } from '../settings/items.ts';
import type { Language } from '../settings/schema.ts';
import type { Clause } from './clause.ts';
import {
  type ClauseProblem,
  formatClauseLine,
  parseClauseLine,
  sayClauseProblem,
} from './clause-lines.ts';

export const CLAUSE_FORMAT = 'before-you-post-clauses';
export const CLAUSE_VERSION = 1;

/**
 * What settings take: so many lines, each so long in UTF-16 units (`settings/schema.ts`), and so many
 * bytes together. The last is ours: the person's own copy and the school's lie side by side in
 * `storage.local`, which holds 10 MB in Chromium, and are read at every start of a page. The longest
 * policies of 40 pages have some 150 kB.
 */
export const CLAUSE_LIMITS = { clauses: 1000, lineLength: 8000, bytes: 1_000_000 } as const;

/** A file bigger than this is not a clause set, in UTF-16 units. */
const LONGEST_FILE = 8_000_000;
const LONGEST_TITLE = 300;
const LONGEST_URL = 2000;

export interface ClauseSet {
  readonly title: string;
  /** Where the document can be read; empty where it is not known. */
  readonly url: string;
  /** Policy `custom`, kind `quote`. */
  readonly clauses: readonly Clause[];
}

/** The three settings that a clause set fills, for user settings and managed policy alike. */
export interface ClauseSettings {
  readonly policyTitle: string;
  readonly policyUrl: string;
  readonly policyClauses: readonly string[];
}

export type ClauseSetProblemCode =
  | 'not-json'
  | 'not-clauses'
  | 'newer-version'
  | 'no-clauses'
  | 'too-many'
  | 'too-big';

export interface ClauseSetProblem {
  readonly code: ClauseSetProblemCode;
  /** A number or a name that the sentence gives. */
  readonly value: string;
}

export type ClauseSetResult<T> =
  | ({ readonly ok: true } & T)
  | { readonly ok: false; readonly problem: ClauseSetProblem };

/** What else can be wrong with a clause than with a line of settings. */
interface OwnProblem {
  readonly code: 'not-a-clause' | 'too-long';
  readonly value: string;
}
export type SetClauseProblem = ClauseProblem | OwnProblem;

/** A clause that was left out: its place in the list from 0, its reference where it has one, and why. */
export interface RefusedClause {
  readonly index: number;
  readonly ref: string;
  readonly problem: SetClauseProblem;
}

/** Takes a clause set, gives the text of its file: one clause a line, so that two versions compare
 * well. Title and address are tidied as settings are. */
export function writeClauseSet(set: ClauseSet): string {
  const { title, url } = tidied(set.title, set.url);
  const head = [
    `"format": ${JSON.stringify(CLAUSE_FORMAT)}`,
    `"version": ${CLAUSE_VERSION}`,
    `"title": ${JSON.stringify(title)}`,
    `"url": ${JSON.stringify(url)}`,
  ].join(',\n  ');
  const rows = set.clauses.map(({ ref, heading, text, roles, topics, best }) =>
    JSON.stringify({ ref, heading, text, roles, topics, best }),
  );
  const list = rows.length === 0 ? '[]' : `[\n    ${rows.join(',\n    ')}\n  ]`;
  return `{\n  ${head},\n  "clauses": ${list}\n}\n`;
}

/** Takes the text of a file, gives its clause set and what of it could not be used; a bad clause is
 * named and left out alone, a file of another kind is refused whole. Never throws. */
export function readClauseSet(
  text: string,
): ClauseSetResult<{ readonly set: ClauseSet; readonly refused: readonly RefusedClause[] }> {
  if (text.length > LONGEST_FILE) return refuse('too-big', '');
  const value = parsed(text);
  if (value === undefined) return refuse('not-json', '');
  if (!isGroup(value) || value.format !== CLAUSE_FORMAT || !Array.isArray(value.clauses)) {
    return refuse('not-clauses', '');
  }
  const { version } = value;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return refuse('not-clauses', '');
  }
  if (version > CLAUSE_VERSION) return refuse('newer-version', String(version));
  const clauses: Clause[] = [];
  const refused: RefusedClause[] = [];
  for (const [index, one] of value.clauses.entries()) {
    const read = readClause(one);
    if (read.ok) clauses.push(read.clause);
    else refused.push({ index, ref: refOf(one), problem: read.problem });
  }
  if (clauses.length === 0 && value.clauses.length > 0) return refuse('no-clauses', '');
  const { title, url } = tidied(textOf(value.title), textOf(value.url));
  return { ok: true, set: { title, url, clauses }, refused };
}

/** Takes a clause set, gives the settings that carry it. Refused whole where settings could not hold
 * it; a clause that no line can say is left out and named. */
export function settingsOfClauseSet(set: ClauseSet): ClauseSetResult<{
  readonly settings: ClauseSettings;
  readonly refused: readonly RefusedClause[];
}> {
  const lines: string[] = [];
  const refused: RefusedClause[] = [];
  for (const [index, clause] of set.clauses.entries()) {
    const line = formatClauseLine(clause);
    if (!line.ok) refused.push({ index, ref: clause.ref, problem: line.problem });
    else if (line.value.length > CLAUSE_LIMITS.lineLength) {
      const tooLong = { code: 'too-long', value: String(CLAUSE_LIMITS.lineLength) } as const;
      refused.push({ index, ref: clause.ref, problem: tooLong });
    } else lines.push(line.value);
  }
  if (lines.length === 0) return refuse('no-clauses', '');
  if (lines.length > CLAUSE_LIMITS.clauses) return refuse('too-many', String(lines.length));
  const bytes = sizeOf(lines);
  if (bytes > CLAUSE_LIMITS.bytes) return refuse('too-big', `${Math.ceil(bytes / 1000)} kB`);
  const { title, url } = tidied(set.title, set.url);
  return {
    ok: true,
    settings: { policyTitle: title, policyUrl: url, policyClauses: lines },
    refused,
  };
}

/** Takes settings, gives the clause set in them and the lines that could not be read. */
export function clauseSetOfSettings({ policyTitle, policyUrl, policyClauses }: ClauseSettings): {
  readonly set: ClauseSet;
  readonly refused: readonly RefusedClause[];
} {
  const clauses: Clause[] = [];
  const refused: RefusedClause[] = [];
  for (const [index, line] of policyClauses.entries()) {
    const read = parseClauseLine(line);
    if (read.ok) clauses.push(read.value);
    else refused.push({ index, ref: line.split(' | ')[0] ?? '', problem: read.problem });
  }
  return { set: { title: policyTitle, url: policyUrl, clauses }, refused };
}

/** The set without clauses that are about no topic: nothing of it is ever shown, and it is some half
 * as big. What a school rolls out need hold no more. */
export function withoutSilentClauses(set: ClauseSet): ClauseSet {
  return { ...set, clauses: set.clauses.filter(({ topics }) => topics.length > 0) };
}

/** Bytes that lines take in storage, as JSON in UTF-8. */
export function sizeOf(lines: readonly string[]): number {
  return new TextEncoder().encode(JSON.stringify(lines)).length;
}

// ---- reading one clause ----

type Group = Readonly<Record<string, unknown>>;

function readClause(
  one: unknown,
): { ok: true; clause: Clause } | { ok: false; problem: SetClauseProblem } {
  const bad = (code: SetClauseProblem['code'], value: string) =>
    ({ ok: false, problem: { code, value } as SetClauseProblem }) as const;
  if (!isGroup(one)) return bad('not-a-clause', '');
  const { ref, heading = '', text } = one;
  if (typeof ref !== 'string' || typeof text !== 'string' || typeof heading !== 'string') {
    return bad('not-a-clause', refOf(one));
  }
  if (ref.trim() === '') return bad('no-ref', '');
  if (text.trim() === '') return bad('no-text', ref.trim());
  const topics = listOf(one.topics);
  const best = listOf(one.best);
  const roles = listOf(one.roles);
  if (topics === undefined || best === undefined || roles === undefined) {
    return bad('not-a-clause', ref.trim());
  }
  const odd = [...topics, ...best].find((topic) => !isTopicId(topic));
  if (odd !== undefined) return bad('unknown-topic', odd);
  const oddRole = roles.find((role) => !(ROLES as readonly string[]).includes(role));
  if (oddRole !== undefined) return bad('unknown-role', oddRole);
  const astray = best.find((topic) => !topics.includes(topic));
  if (astray !== undefined) return bad('best-without-topic', astray);
  return {
    ok: true,
    clause: {
      policy: 'custom',
      ref: ref.trim(),
      heading: heading.trim(),
      text,
      topics: topics as TopicId[],
      best: best as TopicId[],
      roles: roles as Role[],
      kind: 'quote',
    },
  };
}

/** A list of words, each once; nothing at all is an empty list. */
function listOf(value: unknown): string[] | undefined {
  if (value === undefined) return [];
  if (!Array.isArray(value) || value.some((word) => typeof word !== 'string')) return undefined;
  return [...new Set(value as string[])];
}

function refOf(one: unknown): string {
  return isGroup(one) && typeof one.ref === 'string' ? one.ref.trim().slice(0, 80) : '';
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function isGroup(value: unknown): value is Group {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    // `JSON.parse` tells of bad text by throwing alone.
    return undefined;
  }
}

/** Title and address in the form in which settings keep them; what they would refuse is left out. */
function tidied(title: string, url: string): { title: string; url: string } {
  const plain = readText(title.replace(/[<>]/g, ''), Number.POSITIVE_INFINITY);
  const address = readWebAddress(url, LONGEST_URL);
  const words = plain.ok ? plain.value : '';
  return {
    title: words.length > LONGEST_TITLE ? `${words.slice(0, LONGEST_TITLE - 1).trimEnd()}…` : words,
    url: address.ok ? address.value : '',
  };
}

function refuse(code: ClauseSetProblemCode, value: string) {
  return { ok: false, problem: { code, value } } as const;
}

// ---- words ----

type Sentence = Readonly<Record<Language, (value: string) => string>>;

const SENTENCES: Readonly<Record<ClauseSetProblemCode, Sentence>> = {
  'not-json': {
    en: () =>
      'This file is damaged, or was not made here. Save the clauses again, and choose the new file.',
    cy: () =>
      'Mae’r ffeil hon wedi’i difrodi, neu ni chafodd ei gwneud yma. Cadwch y cymalau eto, a dewiswch y ffeil newydd.',
  },
  'not-clauses': {
    en: () =>
      'This file holds no clauses. Choose a file that was saved here, or choose the policy itself.',
    cy: () =>
      'Nid oes cymalau yn y ffeil hon. Dewiswch ffeil a gadwyd yma, neu dewiswch y polisi ei hun.',
  },
  'newer-version': {
    en: () => 'A newer Before You Post made this file. Bring this one up to date, then try again.',
    cy: () =>
      'Fersiwn mwy newydd o Before You Post a wnaeth y ffeil hon. Diweddarwch hwn, yna rhowch gynnig arall arni.',
  },
  'no-clauses': {
    en: () => 'No clause of this can be used. Choose the policy itself and bring it in again.',
    cy: () =>
      'Ni ellir defnyddio unrhyw gymal o hyn. Dewiswch y polisi ei hun a dewch ag ef i mewn eto.',
  },
  'too-many': {
    en: (found) =>
      `There are ${found} clauses, and at most ${CLAUSE_LIMITS.clauses} can be kept. Keep only those with a topic, or bring in the part on social media alone.`,
    cy: (found) =>
      `Mae ${found} o gymalau, a gellir cadw ${CLAUSE_LIMITS.clauses} ar y mwyaf. Cadwch y rhai â phwnc yn unig, neu dewch â’r rhan ar gyfryngau cymdeithasol yn unig.`,
  },
  'too-big': {
    en: (found) =>
      `The clauses are too long to keep${found === '' ? '' : ` (${found}; ${CLAUSE_LIMITS.bytes / 1000} kB fit)`}. Keep only those with a topic, or bring in the part on social media alone.`,
    cy: (found) =>
      `Mae’r cymalau’n rhy hir i’w cadw${found === '' ? '' : ` (${found}; mae lle i ${CLAUSE_LIMITS.bytes / 1000} kB)`}. Cadwch y rhai â phwnc yn unig, neu dewch â’r rhan ar gyfryngau cymdeithasol yn unig.`,
  },
};

const OWN_SENTENCES: Readonly<Record<OwnProblem['code'], Sentence>> = {
  'not-a-clause': {
    en: () =>
      'It is not written as a clause. It needs “ref” and “text” as words, and “topics”, “best” and “roles” as lists.',
    cy: () =>
      'Nid yw wedi’i ysgrifennu fel cymal. Mae angen “ref” a “text” fel geiriau, a “topics”, “best” a “roles” fel rhestrau.',
  },
  'too-long': {
    en: (most) => `It is longer than ${most} characters. Split it in two.`,
    cy: (most) => `Mae’n hirach na ${most} o nodau. Rhannwch ef yn ddau.`,
  },
};

/** The problem in plain sentences: what is wrong, and what to do. */
export function sayClauseSetProblem({ code, value }: ClauseSetProblem, language: Language): string {
  return SENTENCES[code][language](value);
}

/** Why a clause was left out, and what to do. */
export function saySetClauseProblem(problem: SetClauseProblem, language: Language): string {
  return isOwn(problem)
    ? OWN_SENTENCES[problem.code][language](problem.value)
    : sayClauseProblem(problem, language);
}

function isOwn(problem: SetClauseProblem): problem is OwnProblem {
  return problem.code in OWN_SENTENCES;
}
