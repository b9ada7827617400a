/**
 * Sentences and clauses of a draft, with cues for how each sentence is meant. Made for posts, where
 * lines, emoji and lower case do the work of full stops.
 */
import { findPhrases, hasPhrase, phraseAt, phrases } from './phrases.ts';
import type { Clause, Range, Sentence, SentenceCues, Word } from './reading.ts';
import type { PlainText } from './text.ts';
import type { LooseWord, Tokens } from './tokens.ts';
import {
  abbreviations,
  conditions,
  fictionWords,
  firstPerson,
  hearsay,
  irony,
  ironyEmoji,
  joiningWords,
  negations,
  numberedAbbreviations,
  questionOpenings,
  reportedSpeech,
  wePersons,
} from './words/cues.ts';

const abbreviated = new Set<string>(abbreviations);
const beforeNumber = new Set<string>(numberedAbbreviations);
const joining = new Set<string>(joiningWords);
const cueSets = {
  negated: phrases(negations),
  question: phrases(questionOpenings),
  conditional: phrases(conditions),
  hearsay: phrases(hearsay),
  reported: phrases(reportedSpeech),
  irony: phrases(irony),
  firstPerson: phrases(firstPerson),
  weVoice: phrases(wePersons),
  fiction: phrases(fictionWords),
};

export interface SentenceSplit {
  readonly words: readonly Word[];
  readonly sentences: readonly Sentence[];
  readonly clauses: readonly Clause[];
}

/** Parts a draft into sentences and clauses; every word lies in exactly one sentence. */
export function splitSentences(plain: PlainText, tokens: Tokens): SentenceSplit {
  const text = plain.cased;
  const loose = tokens.words;
  const emojiAt = new Set<number>();
  for (const run of tokens.emoji) for (let k = run.start; k < run.end; k++) emojiAt.add(k);

  const enclosed = enclosedUnits(text);
  const starts: number[] = [];
  const ends: number[] = [];
  const firsts: number[] = [];
  const begin = firstInk(text, 0, text.length);
  if (begin < text.length) {
    starts.push(begin);
    firsts.push(0);
    for (let k = 0; k + 1 < loose.length; k++) {
      const from = loose[k]!.end;
      const to = loose[k + 1]!.start;
      if (to - from < 1) continue;
      const cut = sentenceBreak(
        text,
        from,
        to,
        loose,
        k,
        firsts[firsts.length - 1]!,
        emojiAt,
        enclosed,
      );
      if (cut === undefined) continue;
      ends.push(lastInk(text, from, cut));
      starts.push(firstInk(text, cut, to));
      firsts.push(k + 1);
    }
    ends.push(lastInk(text, starts[starts.length - 1]!, text.length));
  }

  const words: Word[] = [];
  const sentences: Sentence[] = [];
  const clauses: Clause[] = [];
  let emojiIndex = 0;
  for (let s = 0; s < starts.length; s++) {
    const firstWord = firsts[s]!;
    const endWord = s + 1 < firsts.length ? firsts[s + 1]! : loose.length;
    for (let k = firstWord; k < endWord; k++) words.push({ ...loose[k]!, sentence: s });
    const range = { start: starts[s]!, end: ends[s]! };
    const pictures: string[] = [];
    while (emojiIndex < tokens.emoji.length && tokens.emoji[emojiIndex]!.start < range.end) {
      const run = tokens.emoji[emojiIndex]!;
      pictures.push(text.slice(run.start, run.end));
      emojiIndex++;
    }
    sentences.push({
      ...range,
      index: s,
      firstWord,
      endWord,
      cues: cuesOf(text, range, words, firstWord, endWord, pictures.join('')),
    });
    splitClauses(text, words, s, firstWord, endWord, range, clauses);
  }
  return { words, sentences, clauses };
}

/** Units inside round brackets: a full stop or emoji there ends no sentence. A bracket that is not
 * closed within 200 units on the same line encloses nothing. */
function enclosedUnits(text: string): Uint8Array {
  const inside = new Uint8Array(text.length);
  let at = text.indexOf('(');
  while (at >= 0) {
    let close = at + 1;
    const far = Math.min(text.length, at + 200);
    while (close < far && text[close] !== ')' && text[close] !== '\n' && text[close] !== '(')
      close++;
    if (text[close] === ')') inside.fill(1, at, close);
    at = text.indexOf('(', Math.max(close, at + 1));
  }
  return inside;
}

function firstInk(text: string, from: number, to: number): number {
  let i = from;
  while (i < to && (text[i] === ' ' || text[i] === '\n')) i++;
  return i;
}

function lastInk(text: string, from: number, to: number): number {
  let i = to;
  while (i > from && (text[i - 1] === ' ' || text[i - 1] === '\n')) i--;
  return i;
}

/** Where, in the gap between word `k` and the next, one sentence ends and another may begin. */
function sentenceBreak(
  text: string,
  from: number,
  to: number,
  words: readonly LooseWord[],
  k: number,
  firstWord: number,
  emojiAt: ReadonlySet<number>,
  enclosed: Uint8Array,
): number | undefined {
  const word = words[k]!;
  const next = words[k + 1]!;
  let i = from;
  while (i < to) {
    const c = text[i]!;
    if (c === '\n') return i;
    if (enclosed[i] === 1) {
      i++;
      continue;
    }
    if (c === '!' || c === '?') return pastEnd(text, i, to, emojiAt);
    if (c === '.') {
      let run = i;
      while (run < to && text[run] === '.') run++;
      const capital = next.cased[0] !== next.cased[0]!.toLowerCase();
      if (run - i >= 2) {
        if (capital) return pastEnd(text, i, to, emojiAt);
        i = run;
        continue;
      }
      if (run === to)
        return capital && word.kind === 'word' && word.text.length > 1 ? run : undefined;
      const initial = word.text.length === 1 && word.cased !== word.text;
      const counted = beforeNumber.has(word.text) && next.kind === 'number';
      const single = word.kind === 'word' && (abbreviated.has(word.text) || initial || counted);
      if (!single) return pastEnd(text, i, to, emojiAt);
    }
    if (emojiAt.has(i)) {
      let run = i;
      while (run < to && (emojiAt.has(run) || text[run] === ' ')) run++;
      const capital = next.cased[0] !== next.cased[0]!.toLowerCase();
      if (capital && k - firstWord >= 2 && next.kind !== 'hashtag') return run;
      i = run;
      continue;
    }
    i++;
  }
  return undefined;
}

/** Past the closing signs and emoji that still belong to the sentence ending at `at`. */
function pastEnd(text: string, at: number, to: number, emojiAt: ReadonlySet<number>): number {
  let i = at;
  while (i < to && text[i] !== ' ' && text[i] !== '\n') i++;
  let ahead = i;
  while (ahead < to && text[ahead] === ' ') ahead++;
  while (ahead < to && emojiAt.has(ahead)) {
    while (ahead < to && emojiAt.has(ahead)) ahead++;
    i = ahead;
    while (ahead < to && text[ahead] === ' ') ahead++;
  }
  return i;
}

function cuesOf(
  text: string,
  range: Range,
  words: readonly Word[],
  from: number,
  end: number,
  pictures: string,
): SentenceCues {
  const has = (set: keyof typeof cueSets) => hasPhrase(words, from, end, cueSets[set]);
  return {
    negated: has('negated'),
    question: asks(text, range, words, from, end),
    conditional: has('conditional'),
    hearsay: has('hearsay'),
    reported: has('reported'),
    quotation: quotes(text, range, words, from, end),
    irony: has('irony') || ironyEmoji.some((sign) => pictures.includes(sign)),
    firstPerson: has('firstPerson'),
    weVoice: has('weVoice'),
    fiction: findPhrases(words, from, end, cueSets.fiction).length > 0,
  };
}

function asks(text: string, range: Range, words: readonly Word[], from: number, end: number) {
  const last = end > from ? words[end - 1]!.end : range.start;
  for (let i = last; i < range.end; i++) if (text[i] === '?') return true;
  return phraseAt(words, from, cueSets.question, end) !== undefined;
}

/** Whether two double quotation marks in the sentence hold three words or more. */
function quotes(text: string, range: Range, words: readonly Word[], from: number, end: number) {
  const part = text.slice(range.start, range.end);
  const first = part.indexOf('"');
  if (first < 0) return false;
  const second = part.indexOf('"', first + 1);
  const open = range.start + first;
  const close = second < 0 ? range.end : range.start + second;
  let inside = 0;
  for (let k = from; k < end && inside < 3; k++) {
    if (words[k]!.start > open && words[k]!.end <= close) inside++;
  }
  return inside >= 3;
}

function splitClauses(
  text: string,
  words: readonly Word[],
  sentence: number,
  from: number,
  end: number,
  range: Range,
  out: Clause[],
): void {
  let first = from;
  const close = (endWord: number) => {
    if (endWord <= first) return;
    out.push({
      sentence,
      firstWord: first,
      endWord,
      start: words[first]!.start,
      end: endWord === end ? Math.max(words[endWord - 1]!.end, range.end) : words[endWord - 1]!.end,
    });
    first = endWord;
  };
  for (let k = from + 1; k < end; k++) {
    const gapFrom = words[k - 1]!.end;
    const gapTo = words[k]!.start;
    let cut = false;
    for (let i = gapFrom; i < gapTo && !cut; i++) {
      const c = text[i]!;
      if (',;:()"'.includes(c)) cut = true;
      else if (c === '-' && (text[i - 1] === ' ' || text[i + 1] === '-')) cut = true;
      else if (c === '.' && text[i + 1] === '.') cut = true;
    }
    if (cut || (joining.has(words[k]!.text) && k - first >= 3 && end - k >= 3)) close(k);
  }
  close(end);
}
