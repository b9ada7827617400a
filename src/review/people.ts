/**
 * Who is spoken of: names from the rosters, titled names, first names in school company, posts that one
 * person holds, children described rather than named; with the author's own family, public figures and
 * characters told apart. A name alone, without roster or school company, gets a low score.
 */
import type { Settings } from '../settings/schema.ts';
import { hasPhrase, phraseAt, phrases, phrasesOf } from './phrases.ts';
import type { PersonKind, PersonMention, Range, SchoolMention, Sentence, Word } from './reading.ts';
import {
  adjoining,
  matchRoster,
  nameLetters,
  type Roster,
  type RosterMatch,
  rosterOf,
} from './roster.ts';
import { hashName } from './roster-hash.ts';
import { commonWords } from './words/common-words.ts';
import { forenames } from './words/forenames.ts';
import {
  childNouns,
  determiners,
  familyOf,
  famousTitled,
  heldPosts,
  kinWords,
  outsideWords,
  postAdjectives,
  publicFigures,
  titles,
  workPlaces,
} from './words/people-words.ts';
import { wordNames } from './words/word-names.ts';

const famous = phrases(famousTitled);
const figures = phrases(publicFigures);
const posts = phrasesOf(heldPosts.map(([text, as, score]) => [text, { as, score }] as const));
const kin = new Set<string>(kinWords.filter((word) => !word.includes(' ')));
const outside = phrases(outsideWords);

export interface PeopleInput {
  /** Folded text, case kept. */
  readonly text: string;
  readonly words: readonly Word[];
  readonly sentences: readonly Sentence[];
  readonly schools: readonly SchoolMention[];
  /** School talk per sentence, and of the whole post with what it answers; 0 to 1. */
  readonly talk: readonly number[];
  readonly around: number;
  readonly settings: Settings;
}

type Draft = Omit<PersonMention, 'sentence'>;

interface Found extends Draft {
  /** One past the last word read. */
  readonly endWord: number;
}

/** Finds the people mentioned, in order of place; mentions do not overlap. */
export function findPeople(input: PeopleInput): PersonMention[] {
  const { words } = input;
  const taken = takenWords(words, input.schools);
  const reader = new PeopleReader(input, rosterOf(input.settings));
  const found: PersonMention[] = [];
  let i = 0;
  while (i < words.length) {
    if (taken[i] === 1) {
      i++;
      continue;
    }
    const one = reader.at(i);
    if (one === undefined) {
      i++;
      continue;
    }
    const { endWord, ...mention } = one;
    found.push({ ...mention, sentence: words[i]!.sentence });
    i = Math.max(i + 1, endWord);
  }
  return found;
}

/** Words inside the school's own name or address are nobody's. */
function takenWords(words: readonly Word[], schools: readonly SchoolMention[]): Uint8Array {
  const taken = new Uint8Array(words.length);
  let s = 0;
  for (let i = 0; i < words.length; i++) {
    while (s < schools.length && schools[s]!.end <= words[i]!.start) s++;
    const school = schools[s];
    if (school !== undefined && school.start <= words[i]!.start) taken[i] = 1;
  }
  return taken;
}

const isUpper = (c: string | undefined) => c !== undefined && c !== c.toLowerCase();
const classCode = /^(?:[1-6][a-z]|(?:y|yr|year|p)[1-7r][a-z]?s?|[1-6][a-z]{2}|r[a-z]|ks[12]|eyfs)$/;
const yearNumber = /^(?:[1-7]|one|two|three|four|five|six|seven|r)(?:s|[a-z])?$/;
const classNouns = new Set(
  'class form group set reception nursery preschool infants juniors foundation table guided'.split(
    ' ',
  ),
);

interface ClassTail {
  readonly endWord: number;
  readonly kind: 'class' | 'work' | 'school';
}

class PeopleReader {
  readonly input: PeopleInput;
  readonly roster: Roster;

  readonly longQuotes: readonly Range[];
  /** Mentions of the author's school, by where they begin. */
  readonly ownSchoolAt: ReadonlyMap<number, SchoolMention>;

  constructor(input: PeopleInput, roster: Roster) {
    this.input = input;
    this.roster = roster;
    this.longQuotes = longQuotes(input.text);
    this.ownSchoolAt = new Map(
      input.schools
        .filter((mention) => mention.which === 'this')
        .map((mention) => [mention.start, mention]),
    );
  }

  at(i: number): Found | undefined {
    const word = this.input.words[i]!;
    if (word.kind === 'url' || word.kind === 'email' || word.kind === 'number') return undefined;
    if (word.kind === 'handle') return this.handle(i);
    return (
      this.publicFigure(i) ??
      this.listed(i) ??
      this.hashed(i) ??
      this.titled(i) ??
      this.held(i) ??
      this.placed(i) ??
      this.described(i) ??
      this.initials(i) ??
      this.named(i)
    );
  }

  private make(
    from: number,
    endWord: number,
    kind: PersonKind,
    as: PersonMention['as'],
    score: number,
    why: string,
  ): Found {
    const { words } = this.input;
    const last = words[endWord - 1]!;
    const end = last.text.endsWith("'s") ? last.end - 2 : last.end;
    return {
      start: words[from]!.start,
      end,
      kind,
      as,
      score: Math.max(0, Math.min(0.99, score)),
      why,
      endWord,
    };
  }

  private talkAt(i: number): number {
    return this.input.talk[this.input.words[i]!.sentence] ?? 0;
  }

  /** School company of a word: its sentence's talk, or, less, the whole post's. */
  private company(i: number): number {
    return Math.max(this.talkAt(i), this.input.around * 0.75);
  }

  private sentenceOf(i: number): Sentence {
    return this.input.sentences[this.input.words[i]!.sentence]!;
  }

  /** Word runs already hashed in this draft, and whether the roster has them. */
  private readonly hashedRuns = new Map<string, boolean>();
  private readonly outsideOf = new Map<number, boolean>();

  /** Whether the sentence speaks of people who are strangers to the school. */
  private hasOutside(i: number): boolean {
    const sentence = this.sentenceOf(i);
    let found = this.outsideOf.get(sentence.index);
    if (found === undefined) {
      found = hasPhrase(this.input.words, sentence.firstWord, sentence.endWord, outside);
      this.outsideOf.set(sentence.index, found);
    }
    return found;
  }

  private handle(i: number): Found | undefined {
    return this.make(i, i + 1, 'handle', 'unknown', 0.3, 'handle');
  }

  private publicFigure(i: number): Found | undefined {
    const match = phraseAt(this.input.words, i, figures);
    if (match === undefined) return undefined;
    if (!isUpper(this.input.words[i]!.cased[0]) && match.endWord - i < 2) return undefined;
    return this.make(i, match.endWord, 'public-figure', 'public', 0.05, 'well-known');
  }

  /** Roster names. */
  private listed(i: number): Found | undefined {
    const { words, text } = this.input;
    if (this.roster.entries.length === 0) return this.ownFamily(i);
    const match = matchRoster(text, words, i, this.roster);
    if (match === undefined) return this.ownFamily(i);
    const pupil = match.entry.who === 'pupil';
    const kind: PersonKind = pupil ? 'roster-pupil' : 'roster-staff';
    const as = pupil ? 'pupil' : 'staff';
    const from = this.withLittle(i);
    switch (match.form) {
      case 'full':
        return this.make(i, match.endWord, kind, as, match.slips > 0 ? 0.9 : 0.97, 'roster');
      case 'titled':
        return this.make(i, match.endWord, kind, as, match.slips > 0 ? 0.88 : 0.95, 'roster');
      case 'first-initial':
      case 'title-initial': {
        const family = this.familyTail(match.endWord);
        const score = 0.74 + 0.2 * this.company(i);
        return this.make(from, family ?? match.endWord, kind, as, score, 'roster-initial');
      }
      case 'nickname':
        return this.make(i, match.endWord, kind, as, 0.72 + 0.2 * this.company(i), 'nickname');
      case 'surname':
        return this.surname(i, match, kind, as);
      case 'first':
        return this.rosterFirst(i, from, match, kind, as);
    }
  }

  private surname(
    i: number,
    match: RosterMatch,
    kind: PersonKind,
    as: PersonMention['as'],
  ): Found | undefined {
    const { words, text } = this.input;
    const word = words[i]!;
    const before = words[i - 1];
    // "Great Orme", "Beth Orton": part of another name.
    if (
      before !== undefined &&
      adjoining(text, words, i - 1) &&
      isUpper(before.cased[0]) &&
      !commonWords.has(before.text) &&
      titles[before.text] === undefined
    ) {
      return undefined;
    }
    if (!isUpper(word.cased[0])) return undefined;
    const score = 0.38 + 0.46 * this.company(i) - (this.hasOutside(i) ? 0.3 : 0);
    return this.make(i, match.endWord, kind, as, score, 'roster-surname');
  }

  private rosterFirst(
    i: number,
    from: number,
    match: RosterMatch,
    kind: PersonKind,
    as: PersonMention['as'],
  ): Found | undefined {
    const { words } = this.input;
    const word = words[i]!;
    const letters = nameLetters(word);
    const other = this.otherSurname(i, match.endWord);
    if (other !== undefined) {
      return this.make(i, other, 'full-name', 'unknown', 0.15, 'another-surname');
    }
    if (this.roster.ownFamily.has(letters)) return this.ownFamily(i);
    if (!isUpper(word.cased[0]) && wordNames.has(letters)) return undefined;
    const own = this.kinBefore(i);
    if (own !== undefined) return own;
    const tail = this.classTail(match.endWord);
    const family = this.familyTail(match.endWord);
    const little = from < i;
    let score = 0.4 + 0.46 * this.company(i);
    if (tail !== undefined && (tail.kind === 'class' || as === 'staff')) score += 0.3;
    if (this.hasOutside(i)) score -= 0.2;
    if (this.staffSpeaks(i)) score += 0.14;
    if (little || family !== undefined) score += 0.22;
    if (this.sentenceOf(i).cues.fiction) score -= 0.25;
    if (!isUpper(word.cased[0])) score -= 0.05;
    return this.make(
      from,
      family ?? (tail?.kind === 'class' ? tail.endWord : match.endWord),
      kind,
      as,
      score,
      'roster-first-name',
    );
  }

  /** Index of "little" before a name, if it stands there; else the name's own. */
  private withLittle(i: number): number {
    const before = this.input.words[i - 1];
    if (before === undefined || before.sentence !== this.input.words[i]!.sentence) return i;
    return ['little', 'wee', 'lil', 'young'].includes(before.text) &&
      adjoining(this.input.text, this.input.words, i - 1)
      ? i - 1
      : i;
  }

  /** "Kai Havertz" when the roster has Kai Lin: one past the other surname. */
  private otherSurname(i: number, endWord: number): number | undefined {
    const { words, text } = this.input;
    const next = words[endWord];
    if (next === undefined || !adjoining(text, words, endWord - 1)) return undefined;
    if (text[words[endWord - 1]!.end] !== ' ') return undefined;
    const first = words[i]!.cased;
    if (!isUpper(first[0]) || first === first.toUpperCase()) return undefined;
    if (!isSurnameLike(next)) return undefined;
    return endWord + 1;
  }

  private ownFamily(i: number): Found | undefined {
    const word = this.input.words[i]!;
    const letters = nameLetters(word);
    const base = letters.endsWith('s') ? letters.slice(0, -1) : letters;
    const name = this.roster.ownFamily.has(letters)
      ? letters
      : this.roster.ownFamily.has(base)
        ? base
        : undefined;
    if (name === undefined) return undefined;
    if (!isUpper(word.cased[0]) && wordNames.has(name)) return undefined;
    const next = this.input.words[i + 1];
    // Another child of the same first name: "Ava T in my class".
    if (next !== undefined && adjoining(this.input.text, this.input.words, i)) {
      if (this.input.text[word.end] === '-' && isUpper(next.cased[0]) === isUpper(word.cased[0])) {
        return undefined;
      }
      const initial = next.cased.length === 1 && isUpper(next.cased) && next.cased !== 'I';
      const surname = isSurnameLike(next) && !commonWords.has(next.text);
      if (initial || surname) return undefined;
      const tail = this.classTail(i + 1);
      if (tail?.kind === 'class' && this.mineTail(i + 1)) return undefined;
    }
    return this.make(i, i + 1, 'own-family', 'family', 0.02, 'own-family');
  }

  /** Whether the words from `at` are "in my class" or "in our class". */
  private mineTail(at: number): boolean {
    const [, second] = [this.input.words[at], this.input.words[at + 1]];
    return second !== undefined && (second.text === 'my' || second.text === 'our');
  }

  /** "my daughter Ella", "our Ella": the author's own people. */
  private kinBefore(i: number): Found | undefined {
    const { words } = this.input;
    const before = words[i - 1];
    if (before === undefined || before.sentence !== words[i]!.sentence) return undefined;
    const mine = (k: number) => {
      const text = words[k]?.text;
      return text === 'my' || text === 'our' || text === 'me' || text === 'ma' || text === 'wor';
    };
    if (kin.has(before.text) && (mine(i - 2) || mine(i - 3))) {
      return this.make(i, i + 1, 'own-family', 'family', 0.05, 'kin');
    }
    if (before.text === 'our' || before.text === 'wor' || before.text === 'r') {
      if (this.classTail(i + 1) === undefined) {
        return this.make(i, i + 1, 'own-family', 'family', 0.25, 'our-name');
      }
    }
    return undefined;
  }

  /** "in my class", "in 4B", "from the kitchen" after a name. */
  private classTail(at: number): ClassTail | undefined {
    const { words } = this.input;
    const age = words[at];
    // "Noah (6) in my group": the age stands between.
    if (age?.kind === 'number' && age.text.length <= 2 && this.gapIs(at, ' (')) {
      if (this.input.text[age.start - 1] === '(' && this.input.text[age.end] === ')') {
        const further = this.classTail(at + 1);
        return further ?? { endWord: at + 1, kind: 'class' };
      }
    }
    const first = words[at];
    if (first === undefined || words[at - 1]?.sentence !== first.sentence) return undefined;
    const after = words[at - 1]!.end;
    if (classCode.test(first.text) && this.input.text[after + 0] === ' ' && /\d/.test(first.text)) {
      return this.gapIs(at, ' (') ? { endWord: at + 1, kind: 'class' } : undefined;
    }
    if (!['in', 'from', 'of', 'off', 'on', 'at', 'frm', 'fae'].includes(first.text))
      return undefined;
    const limit = Math.min(words.length, at + 6);
    for (let k = at + 1; k < limit; k++) {
      const word = words[k]!;
      if (word.sentence !== first.sentence) return undefined;
      const text = nameLetters(word);
      if (classCode.test(text) && (/\d/.test(text) || text === 'eyfs')) {
        return { endWord: k + 1, kind: 'class' };
      }
      if (
        (text === 'year' || text === 'yr' || text === 'y' || text === 'primary') &&
        words[k + 1]
      ) {
        if (yearNumber.test(nameLetters(words[k + 1]!))) return { endWord: k + 2, kind: 'class' };
      }
      if (classNouns.has(text)) return { endWord: k + 1, kind: 'class' };
      if (workPlaces.has(text) && k <= at + 3) return { endWord: k + 1, kind: 'work' };
      const school = this.ownSchoolAt.get(word.start);
      if (school !== undefined) {
        let end = k + 1;
        while (end < words.length && words[end]!.end <= school.end) end++;
        return { endWord: end, kind: 'school' };
      }
      if (skippedInTail.has(text)) continue;
      if (word.text.endsWith("'s") || isUpper(word.cased[0])) continue;
      return undefined;
    }
    return undefined;
  }

  private gapIs(at: number, allowed: string): boolean {
    const { words, text } = this.input;
    const gap = text.slice(words[at - 1]!.end, words[at]!.start);
    return gap.length <= 2 && [...gap].every((c) => allowed.includes(c));
  }

  /** "'s mum" after a name: one past "mum". The name's own word carries the possessive. */
  private familyTail(at: number): number | undefined {
    const { words } = this.input;
    const owner = words[at - 1]!;
    const next = words[at];
    if (next === undefined || next.sentence !== owner.sentence) return undefined;
    if (!owner.text.endsWith('s')) return undefined;
    if (!familyOf.has(nameLetters(next)) && !familyOf.has(nameLetters(next).replace(/s$/, ''))) {
      return undefined;
    }
    if (words[at + 1]?.text === 'in' && words[at + 2]?.text === 'law') return undefined;
    return at + 1;
  }

  /** Names given as salted hashes: word runs of one to four, hashed and looked up. */
  private hashed(i: number): Found | undefined {
    const { pupilNameHashes, pupilNameSalt } = this.input.settings;
    if (pupilNameHashes.length === 0) return undefined;
    const { words, text } = this.input;
    const first = words[i]!;
    if (commonWords.has(first.text) || first.text.length < 2) return undefined;
    const set = hashSet(pupilNameHashes);
    let run = nameLetters(first);
    let best: number | undefined;
    for (let n = 1; n <= 4; n++) {
      if (n > 1) {
        const next = words[i + n - 1];
        if (next === undefined || !adjoining(text, words, i + n - 2)) break;
        if (commonWords.has(next.text) && next.text.length > 1) break;
        run += ` ${nameLetters(next)}`;
      }
      let held = this.hashedRuns.get(run);
      if (held === undefined) {
        held = set.has(hashName(pupilNameSalt, run));
        this.hashedRuns.set(run, held);
      }
      if (held) best = n;
    }
    if (best === undefined) return undefined;
    return this.make(i, i + best, 'roster-pupil', 'pupil', best > 1 ? 0.96 : 0.4, 'roster-hash');
  }

  /** Title and name. */
  private titled(i: number): Found | undefined {
    const { words, text } = this.input;
    const word = words[i]!;
    const kind = titles[word.text];
    if (kind === undefined) return undefined;
    const next = words[i + 1];
    if (next === undefined || next.sentence !== word.sentence) return undefined;
    const gap = text.slice(word.end, next.start);
    if (gap !== ' ' && gap !== '. ' && gap !== '.') return undefined;
    const upper = isUpper(next.cased[0]);
    const lone = nameLetters(next).length === 1;
    if (phraseAt(words, i, famous) !== undefined && !(lone && upper)) {
      const match = phraseAt(words, i, famous)!;
      return upper
        ? this.make(i, match.endWord, 'public-figure', 'public', 0.05, 'famous')
        : undefined;
    }
    if (!upper && !lone) {
      if (kind === 'doubtful' || commonWords.has(next.text)) return undefined;
      if (next.kind !== 'word') return undefined;
    }
    if (word.text === 'miss' && word.cased === 'miss' && this.isVerbMiss(i)) return undefined;
    if (lone && !upper && kind === 'doubtful') {
      const sure = isUpper(word.cased[0]) || this.company(i) >= 0.2;
      if (!sure && !this.actsLikePerson(i + 2, next, true)) return undefined;
    }
    if (
      commonWords.has(next.text) &&
      !lone &&
      next.cased !== next.cased.toUpperCase() &&
      !isUpper(next.cased[0])
    )
      return undefined;
    let endWord = i + 2;
    const further = words[endWord];
    if (further !== undefined && adjoining(text, words, endWord - 1) && isSurnameLike(further))
      endWord++;
    const tail = this.classTail(endWord);
    const company = Math.max(this.company(i), this.input.around * 0.9);
    let score = 0.48 + 0.56 * company + (tail === undefined ? 0 : 0.25);
    if (this.childNear(i)) score += 0.22;
    if (company >= 0.3) score += 0.07;
    if (this.presented(i)) score += 0.18;
    // "addressed to a Mr Singh": a stranger to the writer too.
    if (['a', 'an', 'some'].includes(words[i - 1]?.text ?? '')) score -= 0.2;
    if (this.hasOutside(i)) score -= 0.32;
    if (this.sentenceOf(i).cues.fiction) score -= 0.2;
    if (this.inLongQuote(i) && this.talkAt(i) < 0.3) score -= 0.2;
    return this.make(
      i,
      tail?.endWord ?? endWord,
      'titled',
      'staff',
      score,
      tail === undefined ? 'title' : 'title-and-class',
    );
  }

  /** "our wonderful Mrs Deshmukh", "a certain Mr Orme": as people of one place speak of each other. */
  private presented(i: number): boolean {
    const { words } = this.input;
    for (let k = i - 1; k >= Math.max(0, i - 3); k--) {
      const text = words[k]!.text;
      if (words[k]!.sentence !== words[i]!.sentence) return false;
      if (text === 'our' || text === 'certain' || text === 'ur') return true;
      if (!postAdjectives.has(text) && text !== 'very' && text !== 'own') return false;
    }
    return false;
  }

  /** "I miss Rusty", "gonna miss May": the verb. */
  private isVerbMiss(i: number): boolean {
    const before = this.input.words[i - 1];
    if (before === undefined || before.sentence !== this.input.words[i]!.sentence) return false;
    return missBefore.has(before.text);
  }

  /** Whether a word stands in a quotation of many lines: a story or article copied out. */
  private inLongQuote(i: number): boolean {
    const { start } = this.input.words[i]!;
    return this.longQuotes.some((quote) => quote.start < start && start < quote.end);
  }

  /** A child of the author's in the sentence or the one before it: "grabbed my lad". */
  private childNear(i: number): boolean {
    const { words, sentences } = this.input;
    const s = words[i]!.sentence;
    const from = sentences[Math.max(0, s - 1)]!.firstWord;
    const end = sentences[Math.min(sentences.length - 1, s + 1)]!.endWord;
    for (let k = Math.max(from, i - 60) + 1; k < Math.min(end, i + 60); k++) {
      const mine = words[k - 1]!.text;
      if (mine !== 'my' && mine !== 'our' && mine !== 'me') continue;
      if (
        /^(?:son|daughter|lad|lass|boy|girl|child|kid|kids|eldest|youngest|little|two|twins|bairn|wean)s?$/.test(
          words[k]!.text,
        )
      )
        return true;
    }
    return false;
  }

  /** Posts held by one person: "the head", "our deputy", "that TA in Isla's class". */
  private held(i: number): Found | undefined {
    const { words } = this.input;
    const sentence = this.sentenceOf(i);
    let k = i;
    const word = words[i]!;
    const determined = determiners.has(word.text);
    if (determined) {
      k++;
      while (k < sentence.endWord && k < i + 4 && postAdjectives.has(words[k]!.text)) k++;
    } else if (!this.opens(i)) {
      return undefined;
    }
    let year = 0;
    const yearWord = words[k];
    if (yearWord !== undefined && k < sentence.endWord) {
      if (classCode.test(yearWord.text) && /\d/.test(yearWord.text)) year = 1;
      else if (['year', 'yr', 'y', 'primary'].includes(yearWord.text)) {
        if (words[k + 1] && yearNumber.test(words[k + 1]!.text)) year = 2;
      }
    }
    const match = phraseAt(words, k + year, posts, sentence.endWord);
    if (match === undefined || match.entry.score === 0) return undefined;
    const { as, score: base } = match.entry;
    if (!determined && base < 0.75 && year === 0) return undefined;
    const next = words[match.endWord];
    const lastWord = words[match.endWord - 1]!;
    if (lastWord.text === 'head' || lastWord.text === 'heads') {
      if (!this.headIsPerson(i, match.endWord)) return undefined;
    }
    if (year === 0 && base < 0.5 && next !== undefined && next.kind === 'word') {
      if (['of', 'boy', 'girl', 'teacher', 'chef', 'coach', 'office', 'book'].includes(next.text)) {
        return undefined;
      }
    }
    const tail = this.classTail(match.endWord);
    const company = this.company(i);
    const det = word.text;
    let score = base * 0.72 + 0.32 * company;
    if (year > 0) score = Math.max(score, 0.55) + 0.2;
    if (tail !== undefined) score += 0.2;
    if (determined && ['our', 'my', 'ur', 'your'].includes(det)) score += 0.12;
    if (!determined) score -= 0.25;
    const acts = this.actsLikePerson(match.endWord, lastWord, base >= 0.7) || this.spokenWith(i);
    // "Headteacher's PA" in a profile is the author's own post.
    if (!determined && !acts) return undefined;
    if (acts) score += 0.16;
    // In a tool for a school's people "the head said" has one reading.
    if (
      acts &&
      determined &&
      ['head', 'heads', "head's"].includes(lastWord.text) &&
      det !== 'that'
    ) {
      score = Math.max(score, 0.74);
    }
    if (acts && determined && company >= 0.1 && base >= 0.5 && det !== 'that') {
      score = Math.max(score, 0.71);
    }
    if (k > i && words[k - 1]!.text === 'new' && company >= 0.2) score += 0.1;
    if (this.elsewhere(match.endWord)) score -= 0.35;
    if (this.childNear(i)) score += 0.08;
    if (det === 'this' || det === 'that') score -= 0.02;
    if (this.sentenceOf(i).cues.fiction) score -= 0.15;
    // "her class teacher", "my son's teacher": one of several, known only to the family.
    if (['his', 'her', 'their'].includes(det)) score -= 0.2;
    const end = tail?.kind === 'class' || tail?.kind === 'school' ? tail.endWord : match.endWord;
    return this.make(i, end, 'role', as, score, 'post-held-by-one');
  }

  /** "that woman in the office", "the lady on reception", "him in year 6 who shouts". */
  private placed(i: number): Found | undefined {
    const { words } = this.input;
    const word = words[i]!;
    const sentence = this.sentenceOf(i);
    let k = i;
    const pronoun = word.text === 'him' || word.text === 'her';
    if (!pronoun) {
      if (!determiners.has(word.text)) return undefined;
      k++;
      while (k < sentence.endWord && k < i + 4 && postAdjectives.has(words[k]!.text)) k++;
      if (k >= sentence.endWord || !grownUps.has(nameLetters(words[k]!))) return undefined;
    }
    const tail = this.classTail(k + 1);
    if (tail === undefined || words[k + 1]!.text === 'of') return undefined;
    const room = nameLetters(words[tail.endWord - 1]!);
    const company = this.company(i);
    if (pronoun && tail.kind === 'work' && homeRooms.has(room) && company < 0.4) return undefined;
    let score = (tail.kind === 'class' ? 0.56 : 0.5) + 0.36 * company;
    if (tail.kind === 'work' && !homeRooms.has(room)) score += 0.06;
    if (this.hasOutside(i)) score -= 0.2;
    return this.make(i, tail.endWord, 'role', 'staff', score, 'place-of-work');
  }

  /** Whether a verb that only people do follows: "the head has told", "our deputys off sick". */
  private actsLikePerson(at: number, last: Word, sure: boolean): boolean {
    const { words } = this.input;
    const sentence = last.sentence;
    for (let k = at; k < at + 3; k++) {
      const word = words[k];
      if (word === undefined || word.sentence !== sentence) return false;
      if (personVerbs.has(word.text) || /..ed$/.test(word.text)) return true;
      if (!auxiliaries.has(word.text)) return false;
      if (k === at && sure && haveWords.has(word.text)) return true;
    }
    return false;
  }

  /** "an email from the head", "complained to the deputy", "told the caretaker". */
  private spokenWith(i: number): boolean {
    const { words } = this.input;
    const sentence = words[i]!.sentence;
    for (let k = i - 1; k >= 0 && k >= i - 2; k--) {
      const word = words[k]!;
      if (word.sentence !== sentence) return false;
      if (spokenBefore.has(word.text)) return true;
      if (!['from', 'to', 'with', 'by', 'off'].includes(word.text)) return false;
    }
    return false;
  }

  /** Whether a post named without "the" may begin here: at the start, after a sign, after "and". */
  private opens(i: number): boolean {
    const { words, text } = this.input;
    if (i === this.sentenceOf(i).firstWord) return true;
    const before = words[i - 1]!;
    if (/[,;:("-]/.test(text.slice(before.end, words[i]!.start))) return true;
    return [
      'and',
      'from',
      'by',
      'to',
      'with',
      'because',
      'cos',
      'that',
      'apparently',
      'but',
      'so',
      'now',
    ].includes(before.text);
  }

  /** "the caretaker in The Shining", "the cook at the Fox": somebody of another place. */
  private elsewhere(at: number): boolean {
    const { words } = this.input;
    const first = words[at];
    if (first === undefined || first.sentence !== words[at - 1]!.sentence) return false;
    if (
      first.text !== 'in' &&
      first.text !== 'at' &&
      first.text !== 'of' &&
      first.text !== 'from'
    ) {
      return false;
    }
    let k = at + 1;
    if (words[k]?.text === 'the' || words[k]?.text === 'that') k++;
    const name = words[k];
    if (name === undefined || !isSurnameLike(name)) return false;
    return !this.ownSchoolAt.has(name.start) && this.classTail(at) === undefined;
  }

  /** A teacher speaking as pupils call them: "it's Miss", "from Miss", "love Sir". */
  private staffSpeaks(i: number): boolean {
    const { words } = this.input;
    const sentence = this.sentenceOf(i);
    const end = Math.min(sentence.endWord, i + 14);
    for (let k = Math.max(sentence.firstWord, i - 14) + 1; k < end; k++) {
      const text = words[k]!.text;
      if (text !== 'miss' && text !== 'sir') continue;
      if (
        ['its', "it's", 'from', 'love', 'your', 'is', 'with', 'ask', 'tell'].includes(
          words[k - 1]!.text,
        )
      ) {
        return true;
      }
    }
    return false;
  }

  /** Whether "head" is a headteacher here and not a part of the body or the front of a queue. */
  private headIsPerson(i: number, endWord: number): boolean {
    const { words } = this.input;
    const next = words[endWord]?.text ?? '';
    const before = words[i - 1]?.text ?? '';
    if (
      [
        'of',
        'over',
        'first',
        'start',
        'office',
        'space',
        'band',
        'gear',
        'phones',
        'count',
      ].includes(next)
    ) {
      return false;
    }
    if (
      [
        'on',
        'in',
        'over',
        'off',
        'round',
        'hit',
        'around',
        'inside',
        'scratching',
        'shaved',
        'bang',
        'through',
        'into',
        'up',
        'above',
      ].includes(before)
    ) {
      return false;
    }
    const det = words[i]!.text;
    if (det === 'my' || det === 'ur' || det === 'your' || det === 'his' || det === 'her') {
      return (
        [
          'said',
          'says',
          'told',
          'tells',
          'asked',
          'wants',
          'wanted',
          'called',
          'emailed',
          'gave',
          'made',
          'has',
          'had',
          'just',
          'reckons',
          'thinks',
          'knows',
          'retired',
          'left',
          'observed',
          'teacher',
          'sent',
          'never',
          'always',
          'keeps',
          'walked',
          'came',
          'put',
          'lets',
          'won',
          'and',
          'is',
          'was',
        ].includes(next) &&
        (next !== 'is' && next !== 'was' && next !== 'has' && next !== 'and'
          ? true
          : this.company(i) >= 0.3)
      );
    }
    return true;
  }

  /** Children described: "a little one who joined us in January", "the twins in Year 2". */
  private described(i: number): Found | undefined {
    const { words } = this.input;
    const det = words[i]!.text;
    if (
      !['a', 'the', 'that', 'this', 'one', 'another', 'our', 'those', 'these', 'some'].includes(det)
    ) {
      return undefined;
    }
    const sentence = this.sentenceOf(i);
    let k = i + 1;
    let adjectives = 0;
    let fresh = false;
    let coded = false;
    while (
      k < sentence.endWord &&
      adjectives < 4 &&
      !childNouns.has(nameLetters(words[k]!)) &&
      (describing.has(words[k]!.text) || isClassCode(words[k]!))
    ) {
      if (isClassCode(words[k]!)) coded = true;
      if (words[k]!.text === 'new' || words[k]!.text === 'only') fresh = true;
      adjectives++;
      k++;
    }
    const noun = words[k];
    if (noun === undefined || k >= sentence.endWord) return undefined;
    const plain = nameLetters(noun);
    if (!childNouns.has(plain)) return undefined;
    if (plain === 'one' && !this.childBefore(i, k)) return undefined;
    const owner = noun.text.endsWith("'s");
    const tail = this.classTail(k + 1);
    let endWord = k + 1;
    const company = this.company(i);
    let score = 0.16 + 0.36 * company;
    let told = false;
    if (tail?.kind === 'class') {
      endWord = tail.endWord;
      score +=
        plain.startsWith('twin') || plain.startsWith('triplet') || adjectives > 0 ? 0.32 : 0.2;
      told = true;
    }
    const link = words[endWord];
    if (
      link !== undefined &&
      endWord < sentence.endWord &&
      ['who', 'whos', "who's", 'whose', 'with', 'that', 'wearing', 'in', 'wi', 'from'].includes(
        link.text,
      )
    ) {
      if (link.text === 'from' && !isSurnameLike(words[endWord + 1] ?? link)) told = false;
      else if (
        link.text !== 'in' ||
        this.input.text.slice(link.start, link.start + 40).includes('wheelchair')
      ) {
        score += link.text === 'that' ? 0.15 : link.text === 'from' ? 0.24 : 0.32;
        told = true;
        endWord = clauseEnd(this.input.text, words, endWord, sentence.endWord);
      }
    }
    if (owner || (this.familyTail(k + 1) ?? 0) > 0) {
      const family = this.familyTail(k + 1);
      if (family !== undefined) {
        endWord = family;
        score += 0.15;
        told = true;
      }
    }
    if (fresh) score += 0.1;
    if (this.joins(k + 1)) score += 0.14;
    if (!coded && told && tail === undefined) {
      for (let w = k + 1; w < endWord; w++) {
        const spelt = words[w]!.text === 'year' && yearNumber.test(words[w + 1]?.text ?? '');
        if (spelt || isClassCode(words[w]!)) coded = true;
      }
    }
    if (coded) {
      score += 0.22;
      told = true;
    }
    if (!told) score -= 0.1;
    if (this.hasOutside(i)) score -= 0.2;
    if (score < 0.2) return undefined;
    return this.make(i, endWord, 'description', 'pupil', score, 'description');
  }

  /** "who joined us", "that started with us": a newcomer to the class. */
  private joins(at: number): boolean {
    const { words } = this.input;
    const end = Math.min(this.sentenceOf(at - 1).endWord, at + 5);
    for (let k = at; k < end; k++) {
      if (['joined', 'started', 'arrived', 'moved', 'transferred'].includes(words[k]!.text))
        return true;
    }
    return false;
  }

  /** Whether "one" is a child: "a little one", or a child or class stands earlier in the sentence. */
  private childBefore(i: number, at: number): boolean {
    const { words } = this.input;
    for (let k = i + 1; k < at; k++) {
      if (['little', 'wee', 'tiny', 'small', 'newest', 'new', 'lil'].includes(words[k]!.text))
        return true;
    }
    const first = Math.max(this.sentenceOf(i).firstWord, i - 12);
    for (let k = first; k < i; k++) {
      const text = nameLetters(words[k]!);
      if (childNouns.has(text) && text !== 'one') return true;
      if (['kids', 'children', 'pupils', 'lads', 'lasses', 'ones', 'class'].includes(text))
        return true;
      if (classCode.test(text) && /\d/.test(text)) return true;
    }
    return false;
  }

  /** "T.H. in 3D", "JM in my class". */
  private initials(i: number): Found | undefined {
    const { words } = this.input;
    const word = words[i]!;
    const letters = nameLetters(word);
    if (letters.length < 2 || letters.length > 3) return undefined;
    const dotted = word.kind === 'initials';
    if (!dotted && word.cased !== word.cased.toUpperCase()) return undefined;
    if (!dotted && (initialWords.has(letters) || !/^[a-z]+$/.test(letters))) return undefined;
    if (dotted && !isUpper(word.cased[0])) return undefined;
    const tail = this.classTail(i + 1);
    if (tail?.kind !== 'class') return undefined;
    const known = this.roster.entries.some(
      (entry) =>
        entry.who === 'pupil' &&
        [...entry.first.slice(0, 1), ...entry.last].map((part) => part[0]).join('') === letters,
    );
    const score = (dotted ? 0.82 : 0.6) + (known ? 0.1 : 0);
    return this.make(i, tail.endWord, 'initials', 'pupil', score, 'initials-and-class');
  }

  /** First names and full names that no roster lists. */
  private named(i: number): Found | undefined {
    const { words, text } = this.input;
    const word = words[i]!;
    const letters = nameLetters(word);
    const upper = isUpper(word.cased[0]);
    const possessive =
      letters.endsWith('s') && !forenames.has(letters) ? letters.slice(0, -1) : letters;
    const name = forenames.has(letters) || forenames.has(possessive);
    if (!name && !upper) return undefined;
    if (word.kind === 'hashtag') return undefined;
    if (
      !upper &&
      (wordNames.has(letters) || wordNames.has(possessive) || commonWords.has(letters))
    ) {
      return undefined;
    }
    if (!name && (commonWords.has(letters) || word.cased === word.cased.toUpperCase()))
      return undefined;
    if (months.has(letters) && beforeMonth.has(words[i - 1]?.text ?? '')) return undefined;
    const kinFound = name ? this.kinBefore(i) : undefined;
    if (kinFound !== undefined) return kinFound;
    const from = this.withLittle(i);
    let endWord = i + 1;
    let kind: PersonKind = 'first-name';
    const next = words[endWord];
    const near = next !== undefined && adjoining(text, words, i) && next.sentence === word.sentence;
    // Second part of a double name: "Ella-Mae".
    if (near && text[word.end] === '-' && next.kind === 'word') endWord++;
    const after = words[endWord];
    const nextTo =
      after !== undefined &&
      adjoining(text, words, endWord - 1) &&
      after.sentence === word.sentence;
    let initial = false;
    if (
      nextTo &&
      isUpper(after.cased[0]) &&
      nameLetters(after).length === 1 &&
      after.kind === 'word'
    ) {
      if (after.cased !== 'I' && upper && (name || this.company(i) >= 0.3)) {
        initial = true;
        endWord++;
      }
    } else if (nextTo && upper && isSurnameLike(after)) {
      kind = 'full-name';
      endWord++;
      const third = words[endWord];
      if (third !== undefined && adjoining(text, words, endWord - 1) && isSurnameLike(third))
        endWord++;
    } else if (nextTo && name && !upper && !commonWords.has(after.text)) {
      // lower case: "tariq osei in 4b" is a full name only where a class follows.
      const tail = this.classTail(endWord + 1);
      if (tail !== undefined) {
        kind = 'full-name';
        endWord++;
      }
    }
    const tail = this.classTail(endWord);
    const family = this.familyTail(endWord);
    const little = from < i;
    const located =
      tail?.kind === 'class' ||
      (tail?.kind === 'work' && !homeRooms.has(nameLetters(words[tail.endWord - 1]!)));
    if (!name && !located && family === undefined && !little && !initial) {
      return kind === 'full-name' && this.company(i) >= 0.3 && i !== this.sentenceOf(i).firstWord
        ? this.make(i, endWord, kind, 'unknown', 0.15, 'capitals')
        : undefined;
    }
    if (!name && i === this.sentenceOf(i).firstWord && !located && family === undefined) {
      return undefined;
    }
    const company = this.company(i);
    const wordName = wordNames.has(letters) || wordNames.has(possessive);
    let score = 0.16 + 0.34 * company;
    let as: PersonMention['as'] = 'unknown';
    let why = 'first-name';
    if (tail?.kind === 'class') {
      score += name ? 0.54 : 0.3;
      as = 'pupil';
      why = 'class-context';
    } else if (tail?.kind === 'work') {
      score += !located ? 0.45 : name ? 0.54 : 0.38;
      as = 'staff';
      why = 'workplace';
    } else if (tail?.kind === 'school') {
      score += 0.25;
      why = 'school-named';
    }
    if (family !== undefined) {
      score += kind === 'full-name' ? 0.12 : 0.3;
      as = 'parent';
      why = 'family-of-pupil';
    }
    if (little && company >= 0.15) {
      score += 0.2;
      as = 'pupil';
      why = 'little';
    }
    if (initial) {
      score += 0.22;
      why = as === 'unknown' ? 'first-name-initial' : why;
    }
    if (kind === 'full-name' && as !== 'unknown') score += 0.1;
    const post = this.postBefore(i);
    if (post !== undefined) {
      as = post;
      score += 0.3;
      why = 'post-and-name';
    }
    if (wordName && as === 'unknown') score -= 0.1;
    // "as Elvis", "like Adele", "by Julia Donaldson".
    if (
      tail?.kind !== 'class' &&
      ['as', 'like', 'by', 'vs', 'feat', 'ft'].includes(words[from - 1]?.text ?? '')
    ) {
      score -= 0.25;
    }
    const cues = this.sentenceOf(i).cues;
    if (cues.fiction) score -= 0.2;
    if (this.hasOutside(i)) score -= 0.1;
    const end = family ?? tail?.endWord ?? endWord;
    return this.make(little && as === 'pupil' ? from : i, end, kind, as, score, why);
  }

  /** "our caretaker Dave": what the post just before a name makes of its bearer. */
  private postBefore(i: number): 'staff' | 'governor' | 'parent' | undefined {
    const { words } = this.input;
    for (const back of [1, 2, 3]) {
      const at = i - back;
      if (at < 0 || words[at]!.sentence !== words[i]!.sentence) return undefined;
      const match = phraseAt(words, at, posts, i);
      if (match !== undefined && match.endWord === i && match.entry.score >= 0.35)
        return match.entry.as;
    }
    return undefined;
  }
}

const missBefore = new Set(
  "i we u you they ill i'll we'll will would i'd gonna really still do did dont don't didnt didn't to so never always might may should wont won't also kinda proper and cant can't even".split(
    ' ',
  ),
);

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

const months = new Set('april may june august'.split(' '));
const beforeMonth = new Set(
  'in by since until till last next this of early mid late from before after for through to end'.split(
    ' ',
  ),
);

const spokenBefore = new Set(
  'email emails letter letters message messages meeting meetings word words call text told tell ask asked saw seen emailed complained complain complaining wrote written speak spoke spoken talk talked meet met rang ring phoned contact contacted report reported thank thanks tellin askin note apology chat'.split(
    ' ',
  ),
);

/** Verbs and states of people at work. */
const personVerbs = new Set(
  'said says told tells asked asks wants wanted called emailed emails gave gives made makes reckons thinks knows retired retiring left leaves leaving observed sent sends never always keeps walked came comes put lets let took takes won cried laughed shouted screamed swore lied lies fell sat stood resigned sacked suspended fired hired appointed promoted refused refuses banned bans ignored ignores hates loves likes does did does doesnt wears wore drives drove brought brings fixed hid counted looked looks looked smells stinks thinks thought decided announced admitted blamed bullied bullies grabbed hit smacked pushed threatened off away back poorly ill sick pregnant drunk useless brilliant amazing lovely fab ace class fuming lazy hasnt wont cant didnt wants deserves runs ran turned turns spent steals stole nicked pinched fiddled fiddling sleeping shagging seeing dating caught seen heard given found rang phoned texted messaged bought wore danced sang did does deserves went caught clueless joke clown gone'.split(
    ' ',
  ),
);
const haveWords = new Set('has had have is was will'.split(' '));
const auxiliaries = new Set(
  "is was has had been being be will would can could should might must may also just really still even actually literally finally once again clearly obviously apparently is's not who that and".split(
    ' ',
  ),
);

const skippedInTail = new Set(
  'the my our his her their this that your school main front bottom top new same other'.split(' '),
);

const grownUps = new Set(
  'woman lady man bloke guy fella fellow chap gent cow dragon witch jobsworth person girl lass lad'.split(
    ' ',
  ),
);

/** Rooms that homes have too: "Dave in the kitchen". */
const homeRooms = new Set('kitchen hall playground gate library classroom'.split(' '));

function isClassCode(word: Word): boolean {
  const letters = nameLetters(word);
  return /\d/.test(letters) && classCode.test(letters);
}

const describing = new Set(
  'little wee young new lovely small tiny poor naughty quiet shy sweet cute cheeky big older younger only blonde blond ginger red haired headed curly tall autistic deaf blind disabled polish syrian ukrainian chinese romanian somali afghan refugee foster fostered adopted same certain other special particular lil newest youngest smallest tiniest'.split(
    ' ',
  ),
);

/** Two or three letters in capitals that are no initials of a person. */
const initialWords = new Set(
  'pe re ta tas it ok uk us usa eu tv dt pta slt ppa nhs bbc itv id ict sen lsa ht aht dht dsl pm am mp ni gp lol omg wtf idk tbh imo fyi diy dvd cd pc ai vr xl xs ks ey nqt ect hr ceo mat ofs ps ok ofc asap so in on at he we me my do go be if of or as an by up no to is'.split(
    ' ',
  ),
);

const capitalWords = new Set(
  'i monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december christmas easter diwali eid year class school primary ofsted facebook whatsapp england wales scotland ireland britain english welsh scottish irish maths'.split(
    ' ',
  ),
);

/** A capitalised word that may be a surname: not a common word, not all capitals, not a weekday. */
function isSurnameLike(word: Word): boolean {
  if (word.kind !== 'word' || word.cased.length < 3) return false;
  if (!isUpper(word.cased[0]) || word.cased === word.cased.toUpperCase()) return false;
  const letters = nameLetters(word);
  return !commonWords.has(letters) && !capitalWords.has(letters) && /^\p{L}+$/u.test(letters);
}

/** One past the last word of the wording that begins at `at`: to the next verb-like break, at most
 * twelve words, or the end of the sentence. */
function clauseEnd(text: string, words: readonly Word[], at: number, end: number): number {
  let k = at + 1;
  while (k < end && k < at + 9) {
    const gap = text.slice(words[k - 1]!.end, words[k]!.start);
    if (/[,;:()"]| - /.test(gap)) break;
    k++;
  }
  return k;
}

const hashSets = new WeakMap<readonly string[], Set<string>>();

function hashSet(hashes: readonly string[]): Set<string> {
  const before = hashSets.get(hashes);
  if (before !== undefined) return before;
  const made = new Set(hashes);
  hashSets.set(hashes, made);
  return made;
}

export type { Range };
