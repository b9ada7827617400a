/**
 * `colleague`: names a member of staff, a governor or a volunteer, or calls one by a post that one person
 * holds. Praise counts as much as blame.
 */
import type { Finding } from '../review/finding.ts';
import { phraseCounts, phrases, spanOf, textOf } from '../review/read.ts';
import type { PersonMention, Reading } from '../review/reading.ts';
import { privateTalk, workTalk } from './colleague.lexicon.ts';
import type { Detector } from './detector.ts';

const work = phrases(workTalk);
const life = phrases(privateTalk);

export const detector: Detector = {
  topic: 'colleague',
  detect({ reading, role }) {
    const found = new Map<
      string,
      { person: PersonMention; score: number; spans: Finding['spans'][number][] }
    >();
    for (const person of reading.people) {
      const score = colleagueScore(reading, person, role);
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
      topic: 'colleague',
      spans,
      score,
      reason: { code: codeOf(person), data: { words: textOf(reading, person), why: person.why } },
    }));
  },
};

/** Whether the first name stands in the post that is answered, and that one is about school. */
function signsReply(reading: Reading, person: PersonMention): boolean {
  const { parent } = reading;
  if (parent === undefined || parent.school.strength < 0.3) return false;
  const name = textOf(reading, person).toLowerCase();
  return parent.words.some((word) => word.text === name);
}

function codeOf(person: PersonMention): string {
  switch (person.kind) {
    case 'role':
      return 'post-held-by-one';
    case 'roster-staff':
      return person.why === 'nickname' ? 'nickname' : 'staff-name-listed';
    case 'titled':
      return 'title-and-name';
    default:
      return 'first-name-and-work';
  }
}

function colleagueScore(reading: Reading, person: PersonMention, role: string): number {
  const staffLike =
    person.as === 'staff' ||
    person.as === 'governor' ||
    (person.as === 'parent' && person.kind === 'role');
  const working = (phraseCounts(reading, work)[person.sentence] ?? 0) > 0;
  let score = person.score;
  if (!staffLike) {
    if (person.as !== 'unknown' || (person.kind !== 'first-name' && person.kind !== 'full-name'))
      return 0;
    const grownUp = person.why === 'first-name-adult';
    const talk = reading.school.bySentence[person.sentence] ?? 0;
    const near = grownUp && talk >= 0.3;
    if (!working && !signsReply(reading, person) && !near) return 0;
    score += near ? 0.14 : 0.08;
    if (working) score += talk >= 0.15 || reading.school.strength >= 0.3 ? 0.18 : 0.04;
    if (person.why === 'first-name-child') score -= 0.12;
    if ((phraseCounts(reading, life)[person.sentence] ?? 0) > 0) score -= 0.25;
    if (signsReply(reading, person)) score += 0.2;
  } else if (person.kind === 'titled' || person.why === 'roster-surname') {
    if (working) score += 0.22;
  } else if (person.kind === 'role') {
    if (working) score += 0.06;
    if (role === 'governor' && person.as === 'governor') score += 0.12;
  }
  if (reading.school.which === 'other' && person.kind !== 'roster-staff') score *= 0.45;
  return Math.min(0.99, score);
}
