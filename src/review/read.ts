/**
 * The reading of a draft: words, sentences, schools, people, places, targets and school talk, computed
 * once and shared by all detectors. Pure, synchronous, linear in the text's length.
 */
import type { Settings } from '../settings/schema.ts';
import type { Span } from './finding.ts';
import { findPeople } from './people/find.ts';
import { findPhrases, type Phrases } from './phrases.ts';
import { findPlaces } from './places.ts';
import type {
  Clause,
  PersonMention,
  Range,
  Reading,
  SchoolMention,
  SchoolTalk,
  Sentence,
  Target,
  Word,
} from './reading.ts';
import { findSchools, knownSchool } from './school-names.ts';
import { schoolTalk } from './school-talk.ts';
import { splitSentences } from './sentences.ts';
import type { ComposerSnapshot } from './snapshot.ts';
import { findTargets } from './targets.ts';
import { plainText, toOriginal } from './text.ts';
import { splitWords } from './tokens.ts';

/** The longest part of what is answered that is read: the start of a post names its subject. */
const REPLY_READ = 2000;

/** Reads a draft under the settings. Takes any text; never throws on text. */
export function readDraft(snapshot: ComposerSnapshot, settings: Settings): Reading {
  const parent =
    snapshot.replyTo === undefined || snapshot.replyTo === ''
      ? undefined
      : readText(snapshot.replyTo.slice(0, REPLY_READ), settings, undefined);
  return readText(snapshot.text, settings, parent);
}

function readText(text: string, settings: Settings, parent: Reading | undefined): Reading {
  const plain = plainText(text);
  const tokens = splitWords(plain);
  const { words, sentences, clauses } = splitSentences(plain, tokens);
  const bySentence = schoolTalk(words, sentences);
  const inherited = parent === undefined ? 0 : parent.school.strength;
  const own = strengthOf(bySentence);
  const around = Math.max(own, inherited * 0.85);
  const { schools, places } = findSchools(
    plain.cased,
    words,
    sentences,
    tokens.hashtags,
    knownSchool(settings),
    bySentence,
    around,
  );
  // Once more without the words of the names found: "School" in a name is no talk of school life.
  const life = schools.length === 0 ? bySentence : schoolTalk(words, sentences, schools);
  const talk = [...life];
  for (const mention of schools) {
    if (mention.form === 'domain') continue;
    const had = talk[mention.sentence] ?? 0;
    talk[mention.sentence] = Math.max(had, 1 - (1 - had) * (1 - 0.6 * mention.score));
  }
  const strength = Math.max(strengthOf(talk), inherited * 0.85);
  const nearby = nearbyTalk(talk, strength, inherited);
  const people = findPeople({
    text: plain.cased,
    words,
    sentences,
    schools,
    talk,
    nearby,
    around: strength,
    settings,
  });
  return {
    text,
    plain,
    words,
    sentences,
    clauses,
    hashtags: tokens.hashtags,
    emoji: tokens.emoji,
    people,
    schools,
    places: findPlaces(words, sentences, places, people, schools),
    targets: findTargets(words, sentences, clauses, people, schools),
    school: { strength, which: whichSchool(schools, strength, parent), bySentence: talk, nearby },
    parent,
  };
}

/** A post's school talk from that of its sentences: the strongest, and a little for each further. */
function strengthOf(bySentence: readonly number[]): number {
  let best = 0;
  let sum = 0;
  for (const value of bySentence) {
    if (value > best) best = value;
    sum += value;
  }
  return Math.min(1, best + 0.1 * (sum - best));
}

/** School talk in reach of each sentence: a long post may leave the school after its first lines. */
function nearbyTalk(talk: readonly number[], strength: number, inherited: number): number[] {
  return talk.map((own, s) => {
    let near = 0;
    for (let k = Math.max(0, s - 3); k <= Math.min(talk.length - 1, s + 3); k++) {
      if (talk[k]! > near) near = talk[k]!;
    }
    return Math.max(own, near * 0.75, strength * 0.5, inherited * 0.8);
  });
}

function whichSchool(
  schools: readonly SchoolMention[],
  strength: number,
  parent: Reading | undefined,
): SchoolTalk['which'] {
  if (schools.some((mention) => mention.which === 'this')) return 'this';
  if (schools.some((mention) => mention.which === 'other')) return 'other';
  if (parent?.school.which === 'this') return 'this';
  if (strength < 0.3) return 'none';
  return parent?.school.which === 'other' ? 'other' : 'unknown';
}

/** A range of the plain text as a span of the text as written. */
export function spanOf(reading: Reading, range: Range): Span {
  return toOriginal(reading.plain, range.start, range.end);
}

/** Folded text of a range, case kept. */
export function textOf(reading: Reading, range: Range): string {
  return reading.plain.cased.slice(range.start, range.end);
}

/** The sentence that holds a plain offset; undefined between and outside sentences. */
export function sentenceAt(reading: Reading, offset: number): Sentence | undefined {
  return holding(reading.sentences, offset);
}

/** The clause that holds a plain offset. */
export function clauseAt(reading: Reading, offset: number): Clause | undefined {
  return holding(reading.clauses, offset);
}

function holding<T extends Range>(sorted: readonly T[], offset: number): T | undefined {
  let low = 0;
  let high = sorted.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const one = sorted[middle]!;
    if (offset < one.start) high = middle - 1;
    else if (offset >= one.end) low = middle + 1;
    else return one;
  }
  return undefined;
}

/** Index of the first item that begins at `offset` or later; items are in order of place. */
function firstFrom(sorted: readonly Range[], offset: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Items of an ordered list that lie wholly within a range; the cost is that of what is found. */
function within<T extends Range>(sorted: readonly T[], range: Range): T[] {
  const found: T[] = [];
  for (let i = firstFrom(sorted, range.start); i < sorted.length; i++) {
    const one = sorted[i]!;
    if (one.start >= range.end) break;
    if (one.end <= range.end) found.push(one);
  }
  return found;
}

/** Words that lie wholly within a range. */
export function wordsIn(reading: Reading, range: Range): readonly Word[] {
  return within(reading.words, range);
}

/** Words of a sentence or clause, without a search. */
export function wordsOf(reading: Reading, part: Sentence | Clause): readonly Word[] {
  return reading.words.slice(part.firstWord, part.endWord);
}

/** People mentioned in a sentence, clause or other range. */
export function peopleIn(reading: Reading, range: Range): readonly PersonMention[] {
  return within(reading.people, range);
}

/** School mentions in a sentence, clause or other range. */
export function schoolsIn(reading: Reading, range: Range): readonly SchoolMention[] {
  return within(reading.schools, range);
}

/** Targets in a sentence, clause or other range. */
export function targetsIn(reading: Reading, range: Range): readonly Target[] {
  return within(reading.targets, range);
}

const phraseSentences = new WeakMap<Reading, Map<Phrases<unknown>, Int32Array>>();

/** How many phrases of a set stand in each sentence; counted once for a reading and a set. */
export function phraseCounts<T>(reading: Reading, set: Phrases<T>): Int32Array {
  let held = phraseSentences.get(reading);
  if (held === undefined) {
    held = new Map();
    phraseSentences.set(reading, held);
  }
  let counts = held.get(set);
  if (counts === undefined) {
    counts = Int32Array.from(
      reading.sentences,
      (sentence) => findPhrases(reading.words, sentence.firstWord, sentence.endWord, set).length,
    );
    held.set(set, counts);
  }
  return counts;
}

/** School talk of a sentence, 0 to 1. */
export function talkIn(reading: Reading, sentence: Sentence): number {
  return reading.school.bySentence[sentence.index] ?? 0;
}

export { findPhrases, hasPhrase, phraseAt, phrases, phrasesOf } from './phrases.ts';
export { matchesMasked } from './tokens.ts';
