/**
 * Places: the school's town, and names that end like one ("Thornby Baths", "Mill Street") or are gone to
 * ("in Leeds"). A place tells where something is; it never names the school.
 */
import type { PersonMention, PlaceMention, Range, Sentence, Word } from './reading.ts';
import { commonWords } from './words/common-words.ts';
import { forenames } from './words/forenames.ts';
import { notSurnames } from './words/people-words.ts';
import { placeEndingWords, placeNouns } from './words/school-words.ts';

const endings = new Set<string>([...placeEndingWords, ...placeNouns]);
const towards = new Set('in at to near from outside around via past through towards'.split(' '));

/** Adds the places that no school or person mention covers to those already known; in order. */
export function findPlaces(
  words: readonly Word[],
  sentences: readonly Sentence[],
  known: readonly PlaceMention[],
  people: readonly PersonMention[],
  schools: readonly Range[],
): PlaceMention[] {
  const taken = new Uint8Array(words.length);
  for (const ranges of [known, people, schools]) cover(taken, words, ranges);
  const found = [...known];
  for (let i = 0; i < words.length; i++) {
    if (taken[i] === 1 || !isProper(words[i]!)) continue;
    const sentence = sentences[words[i]!.sentence]!;
    let end = i + 1;
    while (end < sentence.endWord && end < i + 4 && taken[end] === 0 && isAdjacent(words, end)) {
      if (!isProper(words[end]!) && !endings.has(words[end]!.bare)) break;
      end++;
    }
    const ends = end > i + 1 && endings.has(words[end - 1]!.bare) && isCapital(words[end - 1]!);
    const goneTo =
      i > sentence.firstWord && towards.has(words[i - 1]!.text) && !forenames.has(words[i]!.bare);
    if (ends || goneTo) {
      found.push({
        start: words[i]!.start,
        end: words[end - 1]!.end,
        kind: 'place',
        sentence: sentence.index,
      });
    }
    i = end - 1;
  }
  return found.sort((a, b) => a.start - b.start);
}

function cover(taken: Uint8Array, words: readonly Word[], ranges: readonly Range[]): void {
  let r = 0;
  for (let i = 0; i < words.length; i++) {
    while (r < ranges.length && ranges[r]!.end <= words[i]!.start) r++;
    if (r < ranges.length && ranges[r]!.start <= words[i]!.start) taken[i] = 1;
  }
}

const isCapital = (word: Word) => word.cased[0] !== word.text[0];

function isProper(word: Word): boolean {
  if (word.kind !== 'word' || !isCapital(word) || word.cased.length < 3) return false;
  if (word.cased === word.cased.toUpperCase()) return false;
  return !commonWords.has(word.bare) && !notSurnames.has(word.bare);
}

function isAdjacent(words: readonly Word[], k: number): boolean {
  return words[k]!.start - words[k - 1]!.end === 1;
}
