/**
 * Phrases of a lexicon, found in a run of words. A phrase is words parted by blanks; `a|b` gives
 * alternatives, `_` stands for any one word. Lexicons stay plain lists that anyone can review.
 */
import type { Range, Word } from './reading.ts';

export interface PhraseMatch<T = string> extends Range {
  /** Index of the first word, and one past the last. */
  readonly firstWord: number;
  readonly endWord: number;
  readonly entry: T;
}

interface Compiled<T> {
  readonly tokens: readonly string[];
  readonly entry: T;
}

export interface Phrases<T = string> {
  readonly byFirst: ReadonlyMap<string, readonly Compiled<T>[]>;
}

/** Contractions that are other words without their apostrophe. */
const keepApostrophe = new Set([
  "we're",
  "he'll",
  "she'll",
  "we'll",
  "i'll",
  "we'd",
  "she'd",
  "i'd",
]);

/** Compiles a list of phrases; apostrophes may be left out by the writer (`dont`). */
export function phrases(list: readonly string[]): Phrases<string> {
  return phrasesOf(list.map((text) => [text, text] as const));
}

/** Phrases that carry something: a weight, a class, a reason code. Compiled at first use, so that the
 * page does not wait for all lexicons at once. */
export function phrasesOf<T>(list: Iterable<readonly [string, T]>): Phrases<T> {
  let byFirst: Phrases<T>['byFirst'] | undefined;
  return {
    get byFirst() {
      byFirst ??= compiled(list);
      return byFirst;
    },
  };
}

function compiled<T>(list: Iterable<readonly [string, T]>): Phrases<T>['byFirst'] {
  const byFirst = new Map<string, Compiled<T>[]>();
  for (const [text, entry] of list) {
    for (const tokens of spellings(text.toLowerCase().split(' '))) {
      const first = tokens[0]!;
      const row = byFirst.get(first);
      if (row === undefined) byFirst.set(first, [{ tokens, entry }]);
      else row.push({ tokens, entry });
    }
  }
  for (const row of byFirst.values()) row.sort((a, b) => b.tokens.length - a.tokens.length);
  return byFirst;
}

function spellings(tokens: readonly string[]): string[][] {
  let all: string[][] = [[]];
  for (const token of tokens) {
    const ways: string[] = [];
    for (const way of token.split('|')) {
      ways.push(way);
      if (way.includes("'") && !keepApostrophe.has(way)) ways.push(way.replaceAll("'", ''));
    }
    all = all.flatMap((start) => ways.map((way) => [...start, way]));
  }
  return all;
}

/** The longest phrase that begins at word `at` and ends before word `end`; undefined if none. */
export function phraseAt<T>(
  words: readonly Word[],
  at: number,
  set: Phrases<T>,
  end = words.length,
): PhraseMatch<T> | undefined {
  const first = words[at];
  if (first === undefined) return undefined;
  const row = set.byFirst.get(first.text);
  // "the head's", "our caretaker's": a possessive or a short "is" hides no word.
  const owned = first.text.endsWith("'s") ? set.byFirst.get(first.text.slice(0, -2)) : undefined;
  if (row === undefined && owned === undefined) return undefined;
  const longest = row === undefined ? undefined : longestOf(words, at, row, end);
  if (longest !== undefined || owned === undefined) return longest;
  return longestOf(
    words,
    at,
    owned.filter(({ tokens }) => tokens.length === 1),
    end,
  );
}

function longestOf<T>(
  words: readonly Word[],
  at: number,
  row: readonly Compiled<T>[],
  end: number,
): PhraseMatch<T> | undefined {
  const first = words[at]!;
  for (const { tokens, entry } of row) {
    if (at + tokens.length > end) continue;
    let same = true;
    for (let k = 1; k < tokens.length; k++) {
      const want = tokens[k]!;
      const text = words[at + k]!.text;
      const last = k === tokens.length - 1;
      if (want !== '_' && text !== want && !(last && text === `${want}'s`)) {
        same = false;
        break;
      }
    }
    if (!same) continue;
    const last = words[at + tokens.length - 1]!;
    return {
      start: first.start,
      end: last.end,
      firstWord: at,
      endWord: at + tokens.length,
      entry,
    };
  }
  return undefined;
}

/** All phrases between two word indexes, longest first at each place, never overlapping. */
export function findPhrases<T>(
  words: readonly Word[],
  from: number,
  end: number,
  set: Phrases<T>,
): PhraseMatch<T>[] {
  const found: PhraseMatch<T>[] = [];
  let at = from;
  while (at < end) {
    const match = phraseAt(words, at, set, end);
    if (match === undefined) at++;
    else {
      found.push(match);
      at = match.endWord;
    }
  }
  return found;
}

/** Whether any phrase stands between two word indexes. */
export function hasPhrase<T>(
  words: readonly Word[],
  from: number,
  end: number,
  set: Phrases<T>,
): boolean {
  for (let at = from; at < end; at++) {
    if (phraseAt(words, at, set, end) !== undefined) return true;
  }
  return false;
}
