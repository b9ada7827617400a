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
