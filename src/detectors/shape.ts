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

export interface Shapes {
  readonly byFirst: ReadonlyMap<string, readonly Compiled[]>;
  /** Shapes that begin with a pattern: tried at words that hold a digit or an address. */
  readonly unanchored: readonly Compiled[];
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

/** Shapes, compiled at first use. Throws then on a list that does not exist: a bug of the lexicon, which
 * the table tests meet. */
export function shapes(rows: readonly ShapeRow[], lists: WordLists): Shapes {
  let made: Shapes | undefined;
  const get = (): Shapes => {
    made ??= compiled(rows, lists);
    return made;
  };
  return {
    get byFirst() {
      return get().byFirst;
    },
    get unanchored() {
      return get().unanchored;
    },
  };
}

function compiled(rows: readonly ShapeRow[], lists: WordLists): Shapes {
  const byFirst = new Map<string, Compiled[]>();
  const unanchored: Compiled[] = [];
  for (const [code, score, shape] of rows) {
    const tokens = shape.trim().split(/ +/);
    const named = new Set<string>();
    const pattern = new RegExp(
      tokens.map((token) => tokenPattern(token, lists, named)).join(''),
      'y',
    );
    const compiled = { code, score, pattern };
    const { firsts, opensByPattern } = firstWords(tokens, lists);
    if (opensByPattern) unanchored.push(compiled);
    for (const first of firsts) {
      const row = byFirst.get(first);
      if (row === undefined) byFirst.set(first, [compiled]);
      else row.push(compiled);
    }
  }
  return { byFirst, unanchored };
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
  return linesOf(reading).flatMap((line) => findInLine(line, set));
}

/** The same for one line. */
export function findInLine(line: Line, set: Shapes): ShapeMatch[] {
  const found: ShapeMatch[] = [];
  for (let k = 0; k < line.at.length; k++) {
    const match = bestAt(line, k, set);
    if (match !== undefined) found.push(match);
  }
  return found;
}

function bestAt(line: Line, k: number, set: Shapes): ShapeMatch | undefined {
  const at = line.at[k]!;
  const word = line.text.slice(at, line.text.indexOf(' ', at));
  let best: ShapeMatch | undefined;
  const attempt = ({ code, score, pattern }: Compiled) => {
    if (best !== undefined && best.score > score) return;
    pattern.lastIndex = at;
    const match = pattern.exec(line.text);
    if (match === null) return;
    const to = wordAt(line, at + Math.max(match[0].length - 2, 0));
    if (best !== undefined && best.score === score && best.to >= to) return;
    best = { code, score, line, from: k, to, slots: { ...match.groups } };
  };
  for (const compiled of set.byFirst.get(word) ?? []) attempt(compiled);
  if (set.unanchored.length > 0 && (mayOpenPattern.test(word) || beforeClass(line, k))) {
    set.unanchored.forEach(attempt);
  }
  return best;
}

function beforeClass({ text, at }: Line, k: number): boolean {
  return k + 1 < at.length && text.startsWith('class ', at[k + 1]!);
}

/** Whether any shape stands in the line. */
export function hasShape(line: Line, set: Shapes): boolean {
  for (let k = 0; k < line.at.length; k++) if (bestAt(line, k, set) !== undefined) return true;
  return false;
}

/** A match as a span of the original. */
export function spanOfMatch(reading: Reading, match: ShapeMatch): Span {
  return spanOfWords(reading, match.line, match.from, match.to);
}
