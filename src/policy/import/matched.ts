/** A sentence in the form in which cues and word weights look at it; never shown. */
import { folded } from './blocks.ts';
import { markSubject } from './roles.ts';
import { withoutSchoolNames } from './school-words.ts';
import { AIM_BEFORE_RULE } from './topics.lexicon.ts';

const aim = new RegExp(AIM_BEFORE_RULE);

/** The school's name and the subject of the rule replaced, an aim before the rule gone. */
export function asMatched(sentence: string): string {
  return markSubject(folded(withoutSchoolNames(sentence)).replace(aim, ''));
}

/** A policy has no longer sentence or word, in characters; patterns would take the square of it. */
const LONGEST_SENTENCE = 1500;
const LONGEST_WORD = 60;
/** Fewer characters say nothing. */
const SHORTEST = 6;

/** A sentence in pieces that patterns can look at in little time, nearly always one. */
export function piecesOfSentence(sentence: string): string[] {
  if (sentence.length <= LONGEST_SENTENCE) {
    return sentence.trim().length < SHORTEST ? [] : [sentence];
  }
  const pieces: string[] = [];
  for (let from = 0; from < sentence.length; ) {
    const end = from + LONGEST_SENTENCE;
    const blank = end < sentence.length ? sentence.lastIndexOf(' ', end) : sentence.length;
    const to = blank > from ? blank : end;
    pieces.push(sentence.slice(from, to).replace(OVERLONG, '…'));
    from = to;
  }
  return pieces;
}

const OVERLONG = new RegExp(`\\S{${LONGEST_WORD},}`, 'g');
