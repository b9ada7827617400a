/**
 * Whether a draft is in another language than English, which the rules read. A guess from two plain
 * facts: the script of its letters, and the small words that every sentence of a language needs. It
 * errs on the side of English: a wrong "not checked" would be worse than none.
 */
import { ENGLISH_WORDS, FOREIGN_LETTERS, FOREIGN_WORDS } from './words/language-words.ts';

/** Letters looked at; a draft does not change its language after a page. */
const MOST_LOOKED_AT = 2000;
/** So many letters of another script are no name or emoji any more. */
const FEWEST_LETTERS = 4;
/** So many small words of one other language make a sentence of it. */
const FEWEST_WORDS = 3;
/** Share of the words that must speak for the other language; letters of its own lower it. */
const SHARE = 0.25;
const SHARE_WITH_LETTERS = 0.12;
/** Small words are half of English; other languages share a few of them (`do`, `on`, `die`). */
const ENGLISH_SHARE = 0.25;

/** What nobody reads as language: addresses, account names, hashtags. */
const NO_LANGUAGE = /(?:https?:\/\/|www\.)\S+|[@#][\p{L}\p{N}_]+|[^\s@]{1,64}@\S+/gu;
/** Scripts that English is never written in. Mathematical and full-width letters are Latin after
 * normalising. */
const OTHER_SCRIPT =
  /[\p{Script=Arabic}\p{Script=Bengali}\p{Script=Cyrillic}\p{Script=Devanagari}\p{Script=Greek}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Han}\p{Script=Hangul}\p{Script=Hebrew}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Sinhala}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Thai}\p{Script=Ethiopic}\p{Script=Georgian}\p{Script=Armenian}]/gu;

/**
 * Whether most of the text is in another language than English. Pure; linear up to a fixed length.
 * Short and mixed texts count as English.
 */
export function isOtherLanguage(text: string): boolean {
  const plain = text
    .slice(0, MOST_LOOKED_AT)
    .normalize('NFKC')
    .replace(NO_LANGUAGE, ' ')
    .replace(/’/g, "'");
  const letters = plain.match(/\p{L}/gu)?.length ?? 0;
  const others = plain.match(OTHER_SCRIPT)?.length ?? 0;
  // One sign of Chinese or Japanese says about as much as a whole word.
  const latin = (letters - others) / 3;
  if (others >= FEWEST_LETTERS && others > latin) return true;
  return isOtherLatin(plain.toLowerCase());
}

function isOtherLatin(text: string): boolean {
  const words = text.match(/\p{L}[\p{L}\p{M}']*/gu) ?? [];
  if (words.length < FEWEST_WORDS) return false;
  let english = 0;
  const hits = new Map<string, number>();
  const kinds = new Map<string, Set<string>>();
  for (const word of words) {
    if (ENGLISH_WORDS.has(word) || /'(?:s|t|re|ve|ll|d|m)$/.test(word)) english += 1;
    for (const language of FOREIGN_WORDS.get(word) ?? []) {
      hits.set(language, (hits.get(language) ?? 0) + 1);
      kinds.set(language, (kinds.get(language) ?? new Set()).add(word));
    }
  }
  if (english / words.length >= ENGLISH_SHARE) return false;
  for (const [language, count] of hits) {
    const different = kinds.get(language)!.size;
    const own = FOREIGN_LETTERS[language];
    const lettered = own === undefined ? 0 : words.filter((word) => own.test(word)).length;
    const speaks = count + Math.min(lettered, count);
    const share = lettered > 1 ? SHARE_WITH_LETTERS : SHARE;
    // Two small words do, where letters that English has not stand beside them.
    const isSentence = different >= FEWEST_WORDS || (different >= 2 && lettered >= 2);
    if (isSentence && count / words.length >= share && speaks > english * 1.5) return true;
  }
  return false;
}
