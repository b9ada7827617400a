/** Whom a policy speaks of, as policies word it; our own list. Folded text, lower case. */
import type { Role } from '../../review/topics.ts';

export const ROLE_WORDS: Readonly<Record<Role, string>> = {
  staff:
    '(?:teaching and (?:support|non-teaching) staff|members? of (?:the )?(?:school |teaching |support )?staff|(?:teaching |support |school |supply |paid |other |agency )*staff(?: members?)?|employees?|teachers?|teaching assistants?|adults? working (?:with|in)|agency workers?|those who work|senior leaders?|head ?teachers?)',
  governor:
    '(?:(?:school )?governors?|govern(?:ing|ance) (?:body|board)(?: members)?|members? of the govern\\w+ (?:body|board)|trustees?|directors)',
  volunteer:
    '(?:volunteers?|(?:external )?contractors?|trainees?|visitors?|students? on (?:placement|work experience)|anyone working in a voluntary capacity|friends of the school|individuals who work)',
  parent: '(?:parents?|carers?|guardians?|famil(?:y|ies)|those with parental responsibility)',
  pupil: '(?:pupils?|students?|children|child|learners?|young people)',
};

/** Words that mean everybody. */
export const EVERYBODY =
  '(?:everyone|everybody|anyone|no one|nobody|all (?:members|users)|members? of the (?:whole )?school community|(?:all )?users|the whole school community|all stakeholders|all individuals)';

/** Words that may stand before the subject of a rule. */
export const BEFORE_SUBJECT =
  "(?:all|any|no|every|each|both|if|where|when|whilst|while|however|similarly|likewise|like-wise|in addition|equally|also|therefore|the|our|a|an|of|school's|new|other|individual|neither|either|current|for|remember|to the above)";

/** What follows whom a rule addresses in mid-sentence: "the school asks parents to ...". */
export const ADDRESSED =
  '(?:expects|(?:we|would|is|are) (?:ask|expect|require|advise|remind)|asks|requires|requests|advises|encourages|reminds|advisable for|important for|unacceptable for|inappropriate for|acceptable for|necessary for|essential that|important that|expected that|expected of|asked that)';

/** What a heading goes on with after naming whom its part is for. */
export const AFTER_HEADING_ROLE =
  "(?:'s?)?(?:$|[:.]| (?:responsibilit|use|usage|guid|conduct|code|rules|expectation|should|must|using|and social|on |who |accounts?$|personal|behaviou?r|obligation|online|specific|members$))";

/** What follows the subject of a rule. */
export const MODAL =
  "\\b(?:must|should|shall|may|will|can|cannot|can't|need|needs|are|is|have|has|who|do|don't|could|ought|agree|wish|hold|enjoy|using|use|ensure)\\b";

/** After a name of people: something is done to them, so they are not the ones who are bound. */
export const DONE_TO =
  "^'?s? ?(?:\\w+ )?(?:must|should|may|can|cannot|could|will|are|is|shall)(?: \\w+)?(?: not| never| only)?(?: ever)? be(?:ing)? (?:named|identif\\w*|photographed|filmed|discussed|mentioned|shown|contacted|added|tagged|pictured|recorded|included|featured|befriended|posted|invited|accepted|talked|followed|messaged|described)\\b";
