/**
 * Sentences as plain lines of words: lower case, disguises undone, without apostrophes and signs,
 * text-speak written out, this school's name as one word (`thisschool`). Patterns of the lexicons are
 * held against these lines, so that `Yr 6's!! add me on sn4p` and `year 6s add me on snap` read
 * alike, and found words lead back to the text.
 */
import type { Span } from '../review/finding.ts';
import type { Reading, Word } from '../review/reading.ts';
import { toOriginal } from '../review/text.ts';

export interface Line {
  readonly sentence: number;
  /** ` word word word `: one blank before, between and after. */
  readonly text: string;
  readonly words: readonly string[];
  /** Where word k begins in `text`. */
  readonly at: readonly number[];
  /** Indexes in `reading.words` of the first and last word that word k stands for. */
  readonly first: readonly number[];
  readonly last: readonly number[];
}

/** What stands for a mention of the person's own school. */
export const THIS_SCHOOL = 'thisschool';

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
  '2mrw': 'tomorrow',
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
  const names = reading.schools.filter(
    ({ which, score, form }) =>
      which === 'this' && score >= 0.5 && form !== 'handle' && form !== 'domain',
  );
  let next = 0;
  const lines: Line[] = [];
  for (let s = 0; s < reading.sentences.length; s++) {
    const from = s;
    while (s + 1 < reading.sentences.length && bracketGoesOn(reading, s)) s++;
    const parts: string[] = [];
    const at: number[] = [];
    const first: number[] = [];
    const last: number[] = [];
    let length = 1;
    const endWord = reading.sentences[s]!.endWord;
    for (let k = reading.sentences[from]!.firstWord; k < endWord; k++) {
      const word = reading.words[k]!;
      while (next < names.length && names[next]!.end <= word.start) next++;
      const name = names[next];
      const begin = k;
      // `Yr R` keeps its letter; elsewhere `r` is `are`.
      const before = reading.words[k - 1]?.text ?? '';
      let part = word.text === 'r' && yearWord.test(before) ? 'r' : plainWord(word);
      if (name !== undefined && name.start <= word.start && word.end <= name.end) {
        part = THIS_SCHOOL;
        while (k + 1 < endWord && reading.words[k + 1]!.end <= name.end) k++;
      }
      at.push(length);
      first.push(begin);
      last.push(k);
      parts.push(part);
      length += part.length + 1;
    }
    lines.push({ sentence: from, text: ` ${parts.join(' ')} `, words: parts, at, first, last });
  }
  made.set(reading, lines);
  return lines;
}

const yearWord = /^(?:y|yr|year)$/;

/** `the (unofficial 🤫) HLPS channel`: emoji within a bracket end no sentence. */
function bracketGoesOn({ plain, sentences }: Reading, s: number): boolean {
  const gap = plain.value.slice(sentences[s]!.end, sentences[s + 1]!.start + 2);
  const tail = plain.value.slice(Math.max(0, sentences[s]!.end - 12), sentences[s]!.end) + gap;
  return tail.includes(')') && !/[.!?\n]/.test(tail);
}

function plainWord(word: Word): string {
  // Without its apostrophe `we're` would be the past of `are`.
  if (word.text === "we're") return 'weare';
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

/** Words `from` to `to` (inclusive, counted within the line) as text of the line. */
export function textOfWords(line: Line, from: number, to: number): string {
  const start = line.at[Math.max(0, from)];
  if (start === undefined || to < from) return '';
  const end = line.at[to + 1];
  return line.text.slice(start, end === undefined ? line.text.length - 1 : end - 1);
}

/** Words `from` to `to` (inclusive, counted within the line) as a span of the original. */
export function spanOfWords(reading: Reading, line: Line, from: number, to: number): Span {
  const first = reading.words[line.first[from]!]!;
  const last = reading.words[line.last[to]!]!;
  return toOriginal(reading.plain, first.start, last.end);
}
