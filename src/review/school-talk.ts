/** How much a sentence is about a school's everyday life, from words of school. */
import { findPhrases, phrasesOf } from './phrases.ts';
import type { Range, Sentence, Word } from './reading.ts';
import {
  likelySchoolWords,
  mildSchoolWords,
  notSchoolPhrases,
  strongSchoolWords,
} from './words/school-words.ts';

const weights = phrasesOf<number>([
  ...notSchoolPhrases.map((text) => [text, 0] as const),
  ...strongSchoolWords.map((text) => [text, 0.55] as const),
  ...likelySchoolWords.map((text) => [text, 0.38] as const),
  ...mildSchoolWords.map((text) => [text, 0.17] as const),
]);

const yearCode = /^(?:y|yr|year)[1-6r][a-z]?'?s?$/;
const yearNumber = /^(?:[1-6]|one|two|three|four|five|six)(?:[a-f]|'?s)?$/;
const classCode = /^[1-6][A-Z]$/;

/** School talk of each sentence, 0 to 1; several words add up. Words within `named` (schools' own names,
 * in order) do not count. */
export function schoolTalk(
  words: readonly Word[],
  sentences: readonly Sentence[],
  named: readonly Range[] = [],
): number[] {
  let n = 0;
  const isNamed = (start: number) => {
    while (n < named.length && named[n]!.end <= start) n++;
    return n < named.length && named[n]!.start <= start;
  };
  return sentences.map((sentence) => {
    let rest = 1;
    const seen = new Set<string>();
    for (const match of findPhrases(words, sentence.firstWord, sentence.endWord, weights)) {
      const key = words[match.firstWord]!.text;
      if (match.entry === 0 || seen.has(key) || isNamed(match.start)) continue;
      seen.add(key);
      rest *= 1 - match.entry;
    }
    for (let k = sentence.firstWord; k < sentence.endWord; k++) {
      const word = words[k]!;
      if (yearCode.test(word.text) || classCode.test(word.cased)) rest *= 0.5;
      else if (
        (word.text === 'year' || word.text === 'yr' || word.text === 'y') &&
        k + 1 < sentence.endWord
      ) {
        if (yearNumber.test(words[k + 1]!.text)) rest *= 0.45;
      }
    }
    return Math.min(1, 1 - rest);
  });
}
