/**
 * Sentences as plain lines of words: lower case, disguises undone, without apostrophes and signs,
 * text-speak written out. Patterns of the lexicons are held against these lines, so that `Yr 6's!!
 * add me on sn4p` and `year 6s add me on snap` read alike, and found words lead back to the text.
 */
import type { Span } from '../review/finding.ts';
import type { Reading, Word } from '../review/reading.ts';
import { toOriginal } from '../review/text.ts';

export interface Line {
  readonly sentence: number;
  /** ` word word word `: one blank before, between and after. */
  readonly text: string;
  /** Where word k begins in `text`. */
  readonly at: readonly number[];
  /** Index in `reading.words` of word k. */
  readonly firstWord: number;
}

/** Spellings of texts and live chat, as the lexicons write them. `4` and `2` stay: they are numbers. */
const textSpeak: Readonly<Record<string, string>> = {
  u: 'you',
  ur: 'your',
  n: 'and',
  r: 'are',
  yr: 'year',
  yrs: 'years',
  pls: 'please',
  plz: 'please',
  msg: 'message',
  fb: 'facebook',
  ig: 'insta',
  yt: 'youtube',
  tmrw: 'tomorrow',
  tmw: 'tomorrow',
  tomoz: 'tomorrow',
  tomorow: 'tomorrow',
  '2moro': 'tomorrow',
  '2morrow': 'tomorrow',
  weds: 'wednesday',
  wed: 'wednesday',
  thurs: 'thursday',
  thur: 'thursday',
  thu: 'thursday',
  tues: 'tuesday',
  tue: 'tuesday',
  mon: 'monday',
  fri: 'friday',
  skool: 'school',
  ppl: 'people',
  cuz: 'because',
  cos: 'because',
  coz: 'because',
  bday: 'birthday',
  oor: 'our',
};

const made = new WeakMap<Reading, readonly Line[]>();

/** The lines of a draft, one a sentence; made once for each reading. */
export function linesOf(reading: Reading): readonly Line[] {
  const known = made.get(reading);
  if (known !== undefined) return known;
  const lines = reading.sentences.map((sentence): Line => {
    const parts: string[] = [];
    const at: number[] = [];
    let length = 1;
    for (let k = sentence.firstWord; k < sentence.endWord; k++) {
      const word = plainWord(reading.words[k]!);
      at.push(length);
      parts.push(word);
      length += word.length + 1;
    }
    return {
      sentence: sentence.index,
      text: ` ${parts.join(' ')} `,
      at,
      firstWord: sentence.firstWord,
    };
  });
  made.set(reading, lines);
  return lines;
}

function plainWord(word: Word): string {
  const bare = word.text.replaceAll("'", '').replaceAll(' ', '');
  // A word of no length would unsettle the offsets; very long ones are no words of a lexicon.
  if (bare === '') return '-';
  const written = textSpeak[bare] ?? bare;
  return written.length > 64 ? written.slice(0, 64) : written;
}

/** Index of the word of `line` in which offset `at` of its text lies. */
export function wordAt(line: Line, at: number): number {
  let low = 0;
  let high = line.at.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (line.at[middle]! <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Words `from` to `to` (inclusive, counted within the line) as a span of the original. */
export function spanOfWords(reading: Reading, line: Line, from: number, to: number): Span {
  const first = reading.words[line.firstWord + from]!;
  const last = reading.words[line.firstWord + to]!;
  return toOriginal(reading.plain, first.start, last.end);
}
