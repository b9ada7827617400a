/**
 * What the search for people knows of the draft around a word: sentence, school company, strangers, own
 * children, and the class or room that follows a name.
 */

import type { Settings } from '../../settings/schema.ts';
import { hasPhrase, phrases } from '../phrases.ts';
import type {
  PersonKind,
  PersonMention,
  Range,
  SchoolMention,
  Sentence,
  Word,
} from '../reading.ts';
import { adjoining, type Roster, rosterOf } from '../roster.ts';
import { commonWords } from '../words/common-words.ts';
import {
  auxiliaries,
  classNouns,
  familyOf,
  haveWords,
  homeRooms,
  littleWords,
  notSurnames,
  outsideWords,
  passedOver,
  personVerbs,
  placeLinks,
  roomCompounds,
  workPlaces,
} from '../words/people-words.ts';

const outside = phrases(outsideWords);

export interface PeopleInput {
  /** Folded text, case kept. */
  readonly text: string;
  readonly words: readonly Word[];
  readonly sentences: readonly Sentence[];
  readonly schools: readonly SchoolMention[];
  /** School talk per sentence, and of the whole post with what it answers; 0 to 1. */
  readonly talk: readonly number[];
  readonly nearby: readonly number[];
  readonly around: number;
  readonly settings: Settings;
}

export interface Found extends Omit<PersonMention, 'sentence'> {
  /** One past the last word read. */
  readonly endWord: number;
}

/** "in 4B", "on reception", "from the kitchen", "at Oak Lane" behind a name or post. */
export interface Tail {
  readonly endWord: number;
  readonly kind: 'class' | 'work' | 'school';
  /** A room that homes have too. */
  readonly homely: boolean;
}

const classCode = /^(?:[1-6][a-z]|(?:y|yr|year|p)[1-7r][a-z]?s?|[1-6][a-z]{2}|r[a-z]|ks[12]|eyfs)$/;
const yearNumber = /^(?:[1-7]|one|two|three|four|five|six|seven|r)(?:s|[a-z])?$/;
const ownChild =
  /^(?:son|daughter|lad|lass|boy|girl|child|kid|kids|eldest|youngest|little|two|twins|bairn|wean)s?$/;

export class Scene {
  readonly text: string;
  readonly words: readonly Word[];
  readonly sentences: readonly Sentence[];
  readonly settings: Settings;
  readonly roster: Roster;
  readonly around: number;
  private readonly talk: readonly number[];
  private readonly nearby: readonly number[];
  private readonly quotes: readonly Range[];
  private readonly ownSchoolAt: ReadonlyMap<number, SchoolMention>;
  private readonly outsideOf = new Map<number, boolean>();

  constructor(input: PeopleInput) {
    this.text = input.text;
    this.words = input.words;
    this.sentences = input.sentences;
    this.settings = input.settings;
    this.around = input.around;
    this.talk = input.talk;
    this.nearby = input.nearby;
    this.roster = rosterOf(input.settings);
    this.quotes = longQuotes(input.text);
    this.ownSchoolAt = new Map(
      input.schools
        .filter((mention) => mention.which === 'this')
        .map((mention) => [mention.start, mention]),
    );
  }

  /** A mention from word `from` to before `endWord`, without a possessive at its end. */
  make(
    from: number,
    endWord: number,
    kind: PersonKind,
    as: PersonMention['as'],
    score: number,
    why: string,
  ): Found {
    const last = this.words[endWord - 1]!;
    let end = last.text.endsWith("'s") ? last.end - 2 : last.end;
    // "Noah (6)": the bracket opened inside closes inside.
    if (this.text[end] === ')' && this.text.slice(this.words[from]!.start, end).includes('('))
      end++;
    return {
      start: this.words[from]!.start,
      end,
      kind,
      as,
      score: Math.max(0, Math.min(0.99, score)),
      why,
      endWord,
    };
  }

  sentenceOf(i: number): Sentence {
    return this.sentences[this.words[i]!.sentence]!;
  }

  /** School talk of the word's sentence. */
  talkAt(i: number): number {
    return this.talk[this.words[i]!.sentence] ?? 0;
  }

  /** School company of a word: talk in reach of its sentence. */
  company(i: number): number {
    return this.nearby[this.words[i]!.sentence] ?? 0;
  }

  /** Whether words `k` and `k + 1` stand in one sentence with nothing but a blank or hyphen between. */
  adjoins(k: number): boolean {
    return (
      adjoining(this.text, this.words, k) && this.words[k]!.sentence === this.words[k + 1]?.sentence
    );
  }

  /** Whether the sentence speaks of people who are strangers to the school. */
  hasOutside(i: number): boolean {
    const sentence = this.sentenceOf(i);
    let found = this.outsideOf.get(sentence.index);
    if (found === undefined) {
      found = hasPhrase(this.words, sentence.firstWord, sentence.endWord, outside);
      this.outsideOf.set(sentence.index, found);
    }
    return found;
  }

  /** Whether a word stands in a quotation of many lines: a story or article copied out. */
  inLongQuote(i: number): boolean {
    const { start } = this.words[i]!;
    let low = 0;
    let high = this.quotes.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const quote = this.quotes[middle]!;
      if (start < quote.start) high = middle - 1;
      else if (start >= quote.end) low = middle + 1;
      else return true;
    }
    return false;
  }

  /** A child of the author's close by: "grabbed my lad". */
  childNear(i: number): boolean {
    const { words, sentences } = this;
    const s = words[i]!.sentence;
    const from = Math.max(sentences[Math.max(0, s - 1)]!.firstWord, i - 60);
    const end = Math.min(sentences[Math.min(sentences.length - 1, s + 1)]!.endWord, i + 60);
    for (let k = from + 1; k < end; k++) {
      const mine = words[k - 1]!.text;
      if (mine !== 'my' && mine !== 'our' && mine !== 'me') continue;
      if (ownChild.test(words[k]!.text) || this.roster.ownFamily.has(words[k]!.bare)) return true;
    }
    return false;
  }

  /** Index of "little" before a name, if it stands there; else the name's own. */
  withLittle(i: number): number {
    if (i === 0 || !this.adjoins(i - 1)) return i;
    return littleWords.has(this.words[i - 1]!.text) ? i - 1 : i;
  }

  /** "in my class", "in 4B", "(Y5)", "from the kitchen" behind the word before `at`. */
  tail(at: number): Tail | undefined {
    const { words, text } = this;
    const first = words[at];
    const owner = words[at - 1]!;
    if (first === undefined || owner.sentence !== first.sentence) return undefined;
    const bracket = text[first.start - 1] === '(' && this.gapIs(at, ' (');
    // "Noah (6) in my group": an age stands between.
    if (bracket && first.kind === 'number' && first.text.length <= 2 && text[first.end] === ')') {
      return this.tail(at + 1) ?? { endWord: at + 1, kind: 'class', homely: false };
    }
    if (isClassCode(first)) {
      return this.gapIs(at, ' (') ? { endWord: at + 1, kind: 'class', homely: false } : undefined;
    }
    if (!placeLinks.has(first.text)) return undefined;
    const limit = Math.min(words.length, at + 6);
    for (let k = at + 1; k < limit; k++) {
      const word = words[k]!;
      if (word.sentence !== first.sentence) return undefined;
      const letters = word.bare;
      if (isClassCode(word)) return { endWord: k + 1, kind: 'class', homely: false };
      if (this.isYearAt(k)) return { endWord: k + 2, kind: 'class', homely: false };
      if (classNouns.has(letters)) return { endWord: k + 1, kind: 'class', homely: false };
      if (letters === 'school' && !this.leadsOn(k + 1)) {
        return { endWord: k + 1, kind: 'school', homely: false };
      }
      if (workPlaces.has(letters) && k <= at + 3) {
        if (roomCompounds.has(words[k + 1]?.text ?? '')) return undefined;
        return { endWord: k + 1, kind: 'work', homely: homeRooms.has(letters) };
      }
      const school = this.ownSchoolAt.get(word.start);
      if (school !== undefined) {
        let end = k + 1;
        while (end < words.length && words[end]!.end <= school.end) end++;
        return { endWord: end, kind: 'school', homely: false };
      }
      if (passedOver.has(letters)) continue;
      if (word.text.endsWith("'s") || isUpper(word.cased[0])) continue;
      return undefined;
    }
    return undefined;
  }

  /** Whether "school" at the word before leads on to a room: "in the school office". */
  private leadsOn(k: number): boolean {
    const word = this.words[k];
    return word !== undefined && workPlaces.has(word.bare) && this.adjoins(k - 1);
  }

  /** "year 4", "yr six" at word `k`. */
  isYearAt(k: number): boolean {
    const text = this.words[k]!.bare;
    if (text !== 'year' && text !== 'yr' && text !== 'y' && text !== 'primary') return false;
    const next = this.words[k + 1];
    return next !== undefined && yearNumber.test(next.bare);
  }

  private gapIs(at: number, allowed: string): boolean {
    const gap = this.text.slice(this.words[at - 1]!.end, this.words[at]!.start);
    if (gap.length > 2) return false;
    for (const c of gap) if (!allowed.includes(c)) return false;
    return true;
  }

  /** "'s mum" behind a name: one past "mum". The name's own word carries the possessive. */
  familyTail(at: number): number | undefined {
    const owner = this.words[at - 1]!;
    const next = this.words[at];
    if (next === undefined || next.sentence !== owner.sentence) return undefined;
    if (!owner.text.endsWith('s')) return undefined;
    const letters = next.bare;
    if (!familyOf.has(letters) && !familyOf.has(letters.replace(/s$/, ''))) return undefined;
    if (this.words[at + 1]?.text === 'in' && this.words[at + 2]?.text === 'law') return undefined;
    return at + 1;
  }

  /** Whether a verb or state that only people have follows: "the head has told", "our deputys off".
   * `sure`: the post is surely a person's, so that "has" alone is enough. */
  actsAt(at: number, sure: boolean): boolean {
    const sentence = this.words[at - 1]!.sentence;
    for (let k = at; k < at + 3; k++) {
      const word = this.words[k];
      if (word === undefined || word.sentence !== sentence) return false;
      if (personVerbs.has(word.text) || /..ed$/.test(word.text)) return true;
      if (k > at && /..ing$/.test(word.text)) return true;
      if (!auxiliaries.has(word.text)) return false;
      if (k === at && sure && haveWords.has(word.text)) return true;
    }
    return false;
  }

  /** "the caretaker in The Shining", "the cook at the Fox": somebody of another place. */
  elsewhereAt(at: number): boolean {
    const first = this.words[at];
    if (first === undefined || first.sentence !== this.words[at - 1]!.sentence) return false;
    if (!['in', 'at', 'of', 'from'].includes(first.text)) return false;
    let k = at + 1;
    if (this.words[k]?.text === 'the' || this.words[k]?.text === 'that') k++;
    const name = this.words[k];
    if (name === undefined || !isSurnameLike(name)) return false;
    return !this.ownSchoolAt.has(name.start) && this.tail(at) === undefined;
  }
}

export const isUpper = (c: string | undefined) => c !== undefined && c !== c.toLowerCase();

/** `4B`, `Y5`, `KS2`: a class, year or stage in letters and digits; also `eyfs`. */
export function isClassCode(word: Word): boolean {
  const letters = word.bare;
  return classCode.test(letters) && (/\d/.test(letters) || letters === 'eyfs');
}

/** A capitalised word that may be a surname: not a common word, not all capitals, not a weekday. */
export function isSurnameLike(word: Word): boolean {
  if (word.kind !== 'word' || word.cased.length < 3) return false;
  if (!isUpper(word.cased[0]) || word.cased === word.cased.toUpperCase()) return false;
  const letters = word.bare;
  return !commonWords.has(letters) && !notSurnames.has(letters) && /^\p{L}+$/u.test(letters);
}

/** Quotations of more than 200 units. */
function longQuotes(text: string): Range[] {
  const found: Range[] = [];
  let open = text.indexOf('"');
  while (open >= 0) {
    const close = text.indexOf('"', open + 1);
    if (close < 0) {
      if (text.length - open > 200) found.push({ start: open, end: text.length });
      break;
    }
    if (close - open > 200) found.push({ start: open, end: close });
    open = text.indexOf('"', close + 1);
  }
  return found;
}
