/** Whom each clause is about: the school, a person, a group, the author, the one spoken to. */
import { phraseAt, phrases } from './phrases.ts';
import type { Clause, PersonMention, SchoolMention, Sentence, Target, Word } from './reading.ts';
import { groupWords, schoolWordsAsTarget } from './words/target-words.ts';

const groups = phrases(groupWords);
const schoolPhrases = phrases(schoolWordsAsTarget);
const pronouns = new Set(
  "he she they him her them his hers their he's she's they're hes shes theyre theyve they've he'd she'd".split(
    ' ',
  ),
);
const addressee = new Set(
  "you u ya ye yer your ur you're youre you've youve yous youse y'all yourself yourselves".split(
    ' ',
  ),
);
const self = new Set(
  "i i'm im i've ive i'd i'll me my mine myself we we're we've us our".split(' '),
);
const pets = new Set(['own-family', 'public-figure']);

/** Targets in order of place: one for each mention, group and resolved pronoun; `self` and
 * `addressee` once a clause. */
export function findTargets(
  words: readonly Word[],
  sentences: readonly Sentence[],
  clauses: readonly Clause[],
  people: readonly PersonMention[],
  schools: readonly SchoolMention[],
): Target[] {
  const targets: Target[] = [];
  let p = 0;
  let s = 0;
  /** Last person of either kind spoken of, for pronouns. */
  let last: number | undefined;
  for (const clause of clauses) {
    let seenSelf = false;
    let seenYou = false;
    let k = clause.firstWord;
    while (k < clause.endWord) {
      const word = words[k]!;
      while (p < people.length && people[p]!.end <= word.start) p++;
      while (s < schools.length && schools[s]!.end <= word.start) s++;
      const person = people[p];
      const school = schools[s];
      const sentence = clause.sentence;
      if (person !== undefined && person.start <= word.start) {
        const kind = person.kind === 'public-figure' ? 'other' : 'person';
        targets.push({ start: person.start, end: person.end, kind, person: p, sentence });
        if (!pets.has(person.kind) && person.kind !== 'handle') last = p;
        while (k < clause.endWord && words[k]!.start < person.end) k++;
        continue;
      }
      if (school !== undefined && school.start <= word.start) {
        const kind = school.which === 'this' ? 'school' : 'other';
        targets.push({ start: school.start, end: school.end, kind, sentence });
        while (k < clause.endWord && words[k]!.start < school.end) k++;
        continue;
      }
      const place = phraseAt(words, k, schoolPhrases, clause.endWord);
      if (place !== undefined) {
        targets.push({ start: place.start, end: place.end, kind: 'school', sentence });
        k = place.endWord;
        continue;
      }
      const group = phraseAt(words, k, groups, clause.endWord);
      if (group !== undefined) {
        targets.push({ start: group.start, end: group.end, kind: 'group', sentence });
        k = group.endWord;
        continue;
      }
      if (pronouns.has(word.text) && last !== undefined && sentence - people[last]!.sentence <= 3) {
        targets.push({ start: word.start, end: word.end, kind: 'person', person: last, sentence });
      } else if (addressee.has(word.text) && !seenYou) {
        seenYou = true;
        targets.push({ start: word.start, end: word.end, kind: 'addressee', sentence });
      } else if (self.has(word.text) && !seenSelf) {
        seenSelf = true;
        targets.push({ start: word.start, end: word.end, kind: 'self', sentence });
      }
      k++;
    }
  }
  void sentences;
  return targets;
}
