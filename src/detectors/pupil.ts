/**
 * `pupil`: names a pupil, or describes a pupil or the pupil's family so that someone at the school would
 * know who is meant. The author's own children, public figures and characters are not pupils here.
 */
import type { Finding } from '../review/finding.ts';
import { phraseCounts, phrases, spanOf, talkIn, textOf } from '../review/read.ts';
import type { PersonMention, Reading } from '../review/reading.ts';
import type { Detector } from './detector.ts';
import { adultTalk, childTalk, complaints, toPupil } from './pupil.lexicon.ts';

const child = phrases(childTalk);
const adult = phrases(adultTalk);
const parentTalk = phrases(complaints);
const addressed = phrases(toPupil);

export const detector: Detector = {
  topic: 'pupil',
  detect({ reading, role }) {
    const found = new Map<
      string,
      { person: PersonMention; score: number; spans: Finding['spans'][number][] }
    >();
    for (const person of reading.people) {
      const score = pupilScore(reading, person, role);
      if (score < 0.3) continue;
      const key = textOf(reading, person).toLowerCase();
      const span = spanOf(reading, person);
      const held = found.get(key);
      if (held === undefined) found.set(key, { person, score, spans: [span] });
      else {
        held.spans.push(span);
        held.score = Math.max(held.score, score);
      }
    }
    return [...found.values()].map(({ person, score, spans }) => ({
      topic: 'pupil',
      spans,
      score,
      reason: { code: codeOf(person), data: { words: textOf(reading, person), why: person.why } },
    }));
  },
};

function codeOf(person: PersonMention): string {
  if (person.why === 'family-of-pupil') return 'family-of-pupil';
  switch (person.kind) {
    case 'roster-pupil':
      return person.why === 'roster-initial' ? 'first-name-and-initial' : 'pupil-name-listed';
    case 'initials':
      return 'initials-and-class';
    case 'description':
      return 'description';
    case 'handle':
      return 'handle';
    case 'full-name':
      return 'full-name-and-class';
    default:
      return person.why === 'class-context' ? 'first-name-and-class' : 'first-name-at-school';
  }
}

function pupilScore(reading: Reading, person: PersonMention, role: string): number {
  const sentence = reading.sentences[person.sentence]!;
  const count = (set: typeof child) => phraseCounts(reading, set)[person.sentence] ?? 0;
  const has = (set: typeof child) => count(set) > 0;
  const atWork = role !== 'parent' && role !== 'pupil';
  let score = person.score;
  if (person.why === 'my-class-child' || person.why === 'my-child') {
    // To a parent these are the author's own.
    if (!atWork) return 0;
    if (person.why === 'my-child') score -= 0.15;
  }
  if (person.kind === 'handle') {
    if (!atWork || !has(addressed)) return 0;
    return Math.min(0.92, 0.66 + 0.3 * talkIn(reading, sentence));
  }
  if (person.as === 'unknown') {
    if (person.kind !== 'first-name' && person.kind !== 'full-name') return 0;
    if (person.why === 'capitals' || person.why === 'another-surname') return 0;
    score += nameScore(reading, person, atWork, count(child), has(adult));
  } else if (person.as === 'parent') {
    if (person.why !== 'family-of-pupil') return 0;
    const cares = count(parentTalk);
    if (atWork && (cares > 0 || reading.school.strength >= 0.2)) score += 0.12;
    score += cares > 1 ? 0.24 : cares > 0 ? 0.14 : 0;
  } else if (person.as !== 'pupil') return 0;
  else if (person.kind === 'description' && !atWork) score -= 0.05;
  else if (person.why === 'roster-surname' && has(child)) score += 0.15;
  else if (person.why === 'little' && atWork && has(child)) score += 0.15;
  if (reading.school.which === 'other' && person.kind !== 'roster-pupil') score *= 0.45;
  return Math.min(0.99, score);
}

/**
 * What the company of a first name adds: school talk and what children do, for authors at work; a
 * parent's own children are not in every settings, so a name alone weighs little with them.
 */
function nameScore(
  reading: Reading,
  person: PersonMention,
  atWork: boolean,
  deeds: number,
  grownUp: boolean,
): number {
  const talk = reading.school.bySentence[person.sentence] ?? 0;
  const around = reading.school.nearby[person.sentence] ?? 0;
  const initial = person.why === 'first-name-initial';
  if (!atWork) return initial && around >= 0.3 ? 0.2 : -0.2;
  let more = initial ? (talk >= 0.15 ? 0.17 : 0.05) : 0;
  if (person.why === 'first-name-adult') more -= 0.2;
  if (grownUp) return more - (initial ? 0 : 0.3);
  if (around < 0.15) return more - (initial ? 0 : 0.1);
  if (person.why === 'first-name-child') more += around >= 0.3 ? 0.14 : 0.04;
  if (deeds > 0) more += around >= 0.3 ? 0.26 : 0.16;
  if (deeds > 1) more += 0.06;
  if (deeds > 0 && talk >= 0.38 && person.why === 'first-name-child') more += 0.08;
  return more;
}
