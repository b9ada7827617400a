/** Divides unnumbered prose where one paragraph holds rules on unlike things. */
import type { TopicId } from '../../review/topics.ts';
import { ITEM_SIGN } from './blocks.ts';
import type { CutClause } from './cut.ts';
import { sentencesOf } from './sentences.ts';
import { ABOUT, scoreTopics, topicsFrom } from './topics.ts';

/** Shorter texts stay whole, in characters; the one paragraph of a section is a clause by itself for
 * longer, since it needs no ordinal. */
const SHORTEST = 150;
const SHORTEST_ONLY = 420;
/** A shorter sentence only adds to the one before it. */
const SHORTEST_SENTENCE = 60;

/** Takes a clause as cut, gives its parts in order; what has a printed number stays whole. `plainly`
 * puts the school's own name as any school's, for weighing only. */
export function divide(clause: CutClause, plainly = (text: string): string => text): CutClause[] {
  const shortest = clause.kind === 'only' ? SHORTEST_ONLY : SHORTEST;
  if (clause.kind === 'number' || clause.text.length < shortest) return [clause];
  if (clause.text.includes(ITEM_SIGN)) return [clause];
  const texts = groups(clause, plainly);
  if (texts.length < 2) return [clause];
  return texts.map((text, at) => ({ ...clause, text, ref: partRef(clause, at) }));
}

function partRef({ ref, kind, isPrinted }: CutClause, at: number): string {
  if (isPrinted) return ref;
  if (kind === 'only') return `${ref} ${at + 1}`;
  const letter = String.fromCharCode('a'.charCodeAt(0) + at);
  return at === 0 ? ref : /\d$/.test(ref) ? `${ref}${letter}` : `${ref} (${letter})`;
}

/** Sentences that belong together: a new rule on a new thing opens a group, reasons follow theirs. */
function groups(clause: CutClause, plainly: (text: string) => string): string[] {
  const made: { text: string; topics: Set<TopicId> }[] = [];
  let before = '';
  for (const sentence of sentencesOf(clause.text)) {
    const said = plainly(sentence);
    const topics = topicsOf(clause, said, before);
    before = said;
    const last = made.at(-1);
    const isLong = sentence.length >= SHORTEST_SENTENCE;
    const opens = last !== undefined && last.topics.size > 0 && topics.length > 0 && isLong;
    const isOther = another.test(sentence) || topics.some((topic) => !last?.topics.has(topic));
    const isNew = opens && isOther && !isReason.test(sentence);
    if (last === undefined || isNew) made.push({ text: sentence, topics: new Set(topics) });
    else {
      last.text = `${last.text} ${sentence}`;
      for (const topic of topics) last.topics.add(topic);
    }
  }
  return made.map(({ text }) => text);
}

/** Topics of a sentence; what goes on with the sentence before it is read together with that. */
function topicsOf(clause: CutClause, sentence: string, before: string): TopicId[] {
  const own = scoreTopics({ ...clause, text: sentence });
  if (!/^(?:This|These|It|That) /.test(sentence)) return topicsFrom(own);
  const known = topicsFrom(scoreTopics({ ...clause, text: before }));
  const both = topicsFrom(scoreTopics({ ...clause, text: `${before} ${sentence}` }));
  return both.filter(
    (topic) => own.has(topic) && (!known.includes(topic) || (own.get(topic) ?? 0) >= ABOUT),
  );
}

/** Openings of a sentence that gives another rule beside the one before it. */
const another =
  /^(?:Like-?wise|Similarly|In addition|Additionally|Furthermore|Equally|Moreover|Also),?\s/;

/** Openings of a sentence that explains or bends the one before it. */
const isReason =
  /^(?:This is (?:because|to)|It (?:also )?(?:will|would|is|may|could|reduces)|This (?:will|would|may|could|means)|They (?:may|might|could)|Unless|However, if|Instead|Neither|Nor|In such|Where this|If (?:this|so|they))\b/;
