/**
 * The shared groundwork: what one pass over a draft tells about it, computed once and used by every
 * detector. All offsets named `start`/`end` here are in the PLAIN text (`plain.value`); findings are
 * given in the original through `spanOf`.
 */
import type { Span } from './finding.ts';
import type { PlainText } from './text.ts';

export interface Range {
  readonly start: number;
  readonly end: number;
}

/** What a word is: ordinary (also alphanumeric such as `4B`), digits, a part of a hashtag, `@name`,
 * an address kept whole, or letters joined by dots (`T.H.`, `H. L. P. S.`). */
export type WordKind = 'word' | 'number' | 'hashtag' | 'handle' | 'url' | 'email' | 'initials';

export interface Word extends Range {
  readonly kind: WordKind;
  /** Lower case, letters restored where disguised (`m0sscr0ft` -> `mosscroft`, `k e e p` -> `keep`);
   * a masked letter stays `*` (`st*pid`). */
  readonly text: string;
  /** `text` without apostrophes and without a possessive: `jayden` for "Jayden's". */
  readonly bare: string;
  /** As written, folded, case kept. */
  readonly cased: string;
  /** Index of the sentence it stands in. */
  readonly sentence: number;
}

/** Ways in which a sentence is not a plain statement of the author's. */
export interface SentenceCues {
  readonly negated: boolean;
  readonly question: boolean;
  readonly conditional: boolean;
  /** Hearsay: apparently, rumour has it, heard that, word is ... */
  readonly hearsay: boolean;
  /** Reported speech: she said that ..., according to ... */
  readonly reported: boolean;
  /** Holds a quotation of some length. */
  readonly quotation: boolean;
  readonly irony: boolean;
  /** About the author: I, me, my. */
  readonly firstPerson: boolean;
  /** we, us, our. */
  readonly weVoice: boolean;
  /** Film, book, song, match, game, history, pet: not real people around the author. */
  readonly fiction: boolean;
}

/** A part of a sentence between commas, dashes and joining words: the shortest wording that can hold
 * a target and what is said of it. */
export interface Clause extends Range {
  readonly sentence: number;
  readonly firstWord: number;
  /** One past the last word. */
  readonly endWord: number;
}

export interface Sentence extends Range {
  readonly index: number;
  readonly firstWord: number;
  /** One past the last word. */
  readonly endWord: number;
  readonly cues: SentenceCues;
}

export type PersonKind =
  | 'roster-pupil'
  | 'roster-staff'
  | 'own-family'
  | 'titled'
  | 'full-name'
  | 'first-name'
  | 'surname'
  | 'initials'
  | 'role'
  | 'description'
  | 'public-figure'
  | 'handle';

export interface PersonMention extends Range {
  readonly kind: PersonKind;
  /** What the person is, where the words tell: to the school, or nothing known. */
  readonly as: 'pupil' | 'staff' | 'governor' | 'parent' | 'family' | 'public' | 'unknown';
  /** 0 to 1: how surely this names one particular person of this school. */
  readonly score: number;
  readonly sentence: number;
  /** Why, in a word: `roster`, `class-context`, `title`, `post-held-by-one` ... A first name alone is
   * `first-name-child`, `first-name-adult` or `first-name` by the age of those who bear it today. */
  readonly why: string;
}

export interface SchoolMention extends Range {
  readonly which: 'this' | 'other';
  readonly form: 'name' | 'alias' | 'initials' | 'hashtag' | 'handle' | 'misspelt' | 'domain';
  readonly score: number;
  readonly sentence: number;
}

export interface PlaceMention extends Range {
  readonly kind: 'locality' | 'place';
  readonly sentence: number;
}

/** What a sentence is about: the grammatical or topical target of a claim. */
export interface Target extends Range {
  readonly kind: 'school' | 'person' | 'group' | 'self' | 'addressee' | 'other';
  /** Index into `people` where `kind` is `person`. */
  readonly person?: number | undefined;
  readonly sentence: number;
}

export interface SchoolTalk {
  /** 0 to 1: how surely the draft (with what it answers) is about a school's everyday life. */
  readonly strength: number;
  /** Whose: the author's own school, some other, or no telling. */
  readonly which: 'this' | 'other' | 'unknown' | 'none';
  /** Per sentence, 0 to 1: school words in it. */
  readonly bySentence: readonly number[];
  /** Per sentence, 0 to 1: its own school talk, or, less, that of the three on either side, or, least,
   * of the whole post. */
  readonly nearby: readonly number[];
}

export interface Reading {
  readonly text: string;
  readonly plain: PlainText;
  readonly words: readonly Word[];
  readonly sentences: readonly Sentence[];
  readonly clauses: readonly Clause[];
  /** Whole hashtags, `#` included; their parts are words of kind `hashtag`. */
  readonly hashtags: readonly Range[];
  /** Runs of emoji. */
  readonly emoji: readonly Range[];
  readonly people: readonly PersonMention[];
  readonly schools: readonly SchoolMention[];
  readonly places: readonly PlaceMention[];
  readonly targets: readonly Target[];
  readonly school: SchoolTalk;
  /** The reading of `replyTo`, if there is one: same fields, without a further reply. */
  readonly parent?: Reading | undefined;
}

export type { Span };
