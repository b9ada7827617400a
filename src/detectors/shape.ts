/**
 * Shapes: wordings of a lexicon with slots, held against the lines of a draft. A shape is written as
 *
 *   {make} ~2 {platform} for ~3 {class}
 *
 * where `{list}` is any entry of a word list, `a|b` one of the words, `word?` may be missing, and `~n`
 * stands for up to n words of any sort. Each shape is tried only where its first word stands, so the
 * cost grows with the draft and not with the lexicon; gaps are bounded, so none can run away.
 */
import type { Span } from '../review/finding.ts';
import type { Reading } from '../review/reading.ts';
import { type Line, linesOf, spanOfWords, wordAt } from './lines.ts';

/** Entries of a list: phrases in lower case, or `/…/` for a word that a pattern tells better. */
export type WordLists = Readonly<Record<string, readonly string[]>>;

/** Code, score (0 to 1) and wording. */
export type ShapeRow = readonly [code: string, score: number, shape: string];

interface Compiled {
  readonly code: string;
  readonly score: number;
  readonly pattern: RegExp;
}

/** A set of shapes; what it holds is this module's own affair. */
export interface Shapes {
  /** Compiles the shapes, once, and files them under the words they begin with. */
  readonly ready: () => void;
}

export interface ShapeMatch {
  readonly code: string;
  readonly score: number;
  readonly line: Line;
  /** Words of the line, both inclusive. */
  readonly from: number;
  readonly to: number;
  /** What stood in the first slot of each name. */
  readonly slots: Readonly<Record<string, string>>;
}

/** Shapes of all sets by their first word, so that a line is looked through once for all of them. */
const byFirst = new Map<string, { readonly set: Shapes; readonly shapes: Compiled[] }[]>();
/** Shapes that begin with a pattern: tried at words that hold a digit or an address. */
const unanchored: { readonly set: Shapes; readonly shapes: Compiled[] }[] = [];
/** How many sets are filed. */
let filed = 0;

/** Shapes, compiled at first use. Throws then on a list that does not exist: a bug of the lexicon, which
 * the table tests meet. */
export function shapes(rows: readonly ShapeRow[], lists: WordLists): Shapes {
  let isReady = false;
  const set: Shapes = {
    ready: () => {
      if (isReady) return;
      isReady = true;
      if (rows.length > 0) file(set, rows, lists);
    },
  };
  return set;
}

function file(set: Shapes, rows: readonly ShapeRow[], lists: WordLists): void {
  const open: Compiled[] = [];
  const own = new Map<string, Compiled[]>();
  for (const [code, score, shape] of rows) {
    const tokens = shape.trim().split(/ +/);
    const named = new Set<string>();
    const pattern = new RegExp(
      tokens.map((token) => tokenPattern(token, lists, named)).join(''),
      'y',
    );
    const compiled = { code, score, pattern };
    const { firsts, opensByPattern } = firstWords(tokens, lists);
    if (opensByPattern) open.push(compiled);
    for (const first of firsts) {
      const row = own.get(first);
      if (row === undefined) own.set(first, [compiled]);
      else row.push(compiled);
    }
  }
  for (const [first, list] of own) {
    const entry = { set, shapes: list };
    const row = byFirst.get(first);
    if (row === undefined) byFirst.set(first, [entry]);
    else row.push(entry);
  }
  if (open.length > 0) unanchored.push({ set, shapes: open });
  filed++;
}

function tokenPattern(token: string, lists: WordLists, named: Set<string>): string {
  const gap = /^~(\d)$/.exec(token);
  if (gap !== null) return `(?:\\S+ ){0,${gap[1]}}?`;
  const optional = token.endsWith('?');
  const bare = optional ? token.slice(0, -1) : token;
  const slot = /^\{(\w+)\}$/.exec(bare)?.[1];
  const entries = slot === undefined ? bare.split('|') : listOf(lists, slot);
  const ways = entries.map((entry) =>
    entry.startsWith('/') ? entry.slice(1, -1) : literal(entry),
  );
  const body = ways.sort((a, b) => b.length - a.length).join('|');
  if (optional) return `(?:(?:${body}) )?`;
  if (slot === undefined || named.has(slot)) return `(?:${body}) `;
  named.add(slot);
  return `(?<${slot}>${body}) `;
}

function listOf(lists: WordLists, name: string): readonly string[] {
  const list = lists[name];
  if (list === undefined) throw new Error(`No word list "${name}"`);
  return list;
}

function literal(entry: string): string {
  return entry.replaceAll("'", '').replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** The words with which a shape may begin, and whether a pattern may open it too. */
function firstWords(
  tokens: readonly string[],
  lists: WordLists,
): { readonly firsts: ReadonlySet<string>; readonly opensByPattern: boolean } {
  const firsts = new Set<string>();
  let opensByPattern = false;
  for (const token of tokens) {
    if (token.startsWith('~'))
      throw new Error(`A shape cannot begin with a gap: ${tokens.join(' ')}`);
    const optional = token.endsWith('?');
    const bare = optional ? token.slice(0, -1) : token;
    const slot = /^\{(\w+)\}$/.exec(bare)?.[1];
    for (const entry of slot === undefined ? bare.split('|') : listOf(lists, slot)) {
      const fixed = /^\/([a-z]+) /.exec(entry)?.[1];
      if (fixed !== undefined) firsts.add(fixed);
      else if (entry.startsWith('/')) opensByPattern = true;
      else firsts.add(entry.replaceAll("'", '').split(' ')[0]!);
    }
    if (!optional) break;
  }
  return { firsts, opensByPattern };
}

/** Patterns open with class names (`4b`, `year 6`, `willow class`) and handles. */
const mayOpenPattern = /[\d@]|year/;

/** Where shapes stand in a draft: at each word the surest one, longest first; none overlap. */
export function findShapes(reading: Reading, set: Shapes): ShapeMatch[] {
  const found: ShapeMatch[] = [];
  for (const line of linesWith(reading, set)) found.push(...findInLine(line, set));
  return found;
}

/** Whether a shape of `set` may stand in the draft: its first word does. */
export function mayStand(reading: Reading, set: Shapes): boolean {
  return linesWith(reading, set).length > 0;
}

const NO_LINES: readonly Line[] = [];
const drafts = new WeakMap<Reading, { of: number; readonly bySet: Map<Shapes, Line[]> }>();

/** Lines of the draft in which a shape of `set` may begin. */
function linesWith(reading: Reading, set: Shapes): readonly Line[] {
  set.ready();
  let known = drafts.get(reading);
  if (known === undefined || known.of !== filed) {
    const bySet = new Map<Shapes, Line[]>();
    for (const line of linesOf(reading)) {
      for (const one of startsIn(line).keys()) {
        const lines = bySet.get(one);
        if (lines === undefined) bySet.set(one, [line]);
        else lines.push(line);
      }
    }
    known = { of: filed, bySet };
    drafts.set(reading, known);
  }
  return known.bySet.get(set) ?? NO_LINES;
}

/** The same for one line. */
export function findInLine(line: Line, set: Shapes): ShapeMatch[] {
  const found: ShapeMatch[] = [];
  for (const start of startsOf(line, set)) {
    const match = bestAt(line, start);
    if (match !== undefined) found.push(match);
  }
  return found;
}

/** Shapes to try at word `k` of a line. */
interface Start {
  readonly k: number;
  shapes: readonly Compiled[];
}

const NO_STARTS: readonly Start[] = [];
const starts = new WeakMap<Line, { of: number; readonly bySet: Map<Shapes, Start[]> }>();

/** Where shapes of `set` may begin in the line. */
function startsOf(line: Line, set: Shapes): readonly Start[] {
  set.ready();
  return startsIn(line).get(set) ?? NO_STARTS;
}

/** The same for all sets at once. */
function startsIn(line: Line): ReadonlyMap<Shapes, readonly Start[]> {
  let known = starts.get(line);
  if (known === undefined || known.of !== filed) {
    known = { of: filed, bySet: allStarts(line) };
    starts.set(line, known);
  }
  return known.bySet;
}

function allStarts(line: Line): Map<Shapes, Start[]> {
  const bySet = new Map<Shapes, Start[]>();
  const add = (set: Shapes, k: number, more: readonly Compiled[]) => {
    const row = bySet.get(set);
    const last = row?.at(-1);
    if (row === undefined) bySet.set(set, [{ k, shapes: more }]);
    else if (last?.k === k) last.shapes = [...last.shapes, ...more];
    else row.push({ k, shapes: more });
  };
  line.words.forEach((word, k) => {
    for (const { set, shapes } of byFirst.get(word) ?? []) add(set, k, shapes);
    if (mayOpenPattern.test(word) || line.words[k + 1] === 'class') {
      for (const { set, shapes } of unanchored) add(set, k, shapes);
    }
  });
  return bySet;
}

function bestAt(line: Line, { k, shapes }: Start): ShapeMatch | undefined {
  const at = line.at[k]!;
  let best: ShapeMatch | undefined;
  for (const { code, score, pattern } of shapes) {
    if (best !== undefined && best.score > score) continue;
    pattern.lastIndex = at;
    const match = pattern.exec(line.text);
    if (match === null) continue;
    const to = wordAt(line, at + Math.max(match[0].length - 2, 0));
    if (best !== undefined && best.score === score && best.to >= to) continue;
    best = { code, score, line, from: k, to, slots: { ...match.groups } };
  }
  return best;
}

/** Whether any shape stands in the line. */
export function hasShape(line: Line, set: Shapes): boolean {
  return startsOf(line, set).some((start) => bestAt(line, start) !== undefined);
}

/** A match as a span of the original. */
export function spanOfMatch(reading: Reading, match: ShapeMatch): Span {
  return spanOfWords(reading, match.line, match.from, match.to);
}
