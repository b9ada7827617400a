/** `employment`: the post says or shows that the author works for, helps or represents this school. */
import type { Finding } from '../review/finding.ts';
import { phraseCounts, phrases, spanOf, talkIn } from '../review/read.ts';
import type { Reading, Sentence, Word } from '../review/reading.ts';
import type { Detector } from './detector.ts';
import {
  type EmploymentRule,
  employmentClasses,
  employmentRules,
  familyTalk,
  otherBodies,
} from './employment.lexicon.ts';
import { classesOf, matcherOf, spanOfTokens, strongest } from './pattern.ts';

const matcher = matcherOf<EmploymentRule>([classesOf(employmentClasses)], employmentRules);

const bodies = phrases(otherBodies);
const family = phrases(familyTalk);
const selves = new Set("i i'm im i've ive i'd we we've weve".split(' '));

export const detector: Detector = {
  topic: 'employment',
  detect({ reading, snapshot }) {
    const findings: Finding[] = snapshot.surface === 'profile' ? inProfile(reading) : [];
    for (const hit of matcher.find(reading)) {
      const sentence = reading.sentences[hit.sentence]!;
      if (!isMet(reading, hit.rule.needs, sentence)) continue;
      if (sentence.cues.fiction && hit.rule.needs === undefined && reading.school.which !== 'this')
        continue;
      const span = spanOfTokens(reading, hit.spanFrom, hit.spanTo);
      let score = hit.rule.score;
      if (reading.school.which === 'other') score *= 0.4;
      if (
        hit.rule.code.startsWith('our-') &&
        reading.school.which !== 'this' &&
        (phraseCounts(reading, bodies)[hit.sentence] ?? 0) > 0
      ) {
        score *= 0.4;
      }
      findings.push({
        topic: 'employment',
        spans: [span],
        score,
        reason: { code: hit.rule.code, data: { words: reading.text.slice(span.start, span.end) } },
      });
    }
    for (const finding of atSchool(reading)) findings.push(finding);
    return strongest(findings);
  },
};

/** In the fields of one's profile the school's name alone says where one works. */
function inProfile(reading: Reading): Finding[] {
  return reading.schools
    .filter((mention) => mention.which === 'this' && mention.score >= 0.5)
    .map((mention) => {
      const span = spanOf(reading, mention);
      const data = { words: reading.text.slice(span.start, span.end) };
      return {
        topic: 'employment',
        spans: [span],
        score: 0.9,
        reason: { code: 'as-job', data },
      };
    });
}

function isMet(reading: Reading, needs: EmploymentRule['needs'], sentence: Sentence): boolean {
  const mentions = reading.schools.filter(
    (mention) => mention.which === 'this' && mention.score >= 0.5,
  );
  const named = mentions.length > 0;
  const reply = reading.parent?.school.which === 'this';
  switch (needs) {
    case 'named':
      return named;
    case 'reply':
      return reply;
    case 'either':
      return named || reply;
    case 'talk':
      return named || reply || talkIn(reading, sentence) >= 0.3 || reading.school.strength >= 0.28;
    case 'near':
      return mentions.some((mention) => Math.abs(mention.sentence - sentence.index) <= 1);
    default:
      return true;
  }
}

/**
 * The author in one sentence with the school's name and its everyday life ("I listen to readers at Oak
 * Lane"): no wording of the list, yet it shows where the author belongs. From the first word of self to
 * the name, or the other way round.
 */
function atSchool(reading: Reading): Finding[] {
  const found: Finding[] = [];
  const seen = new Set<number>();
  for (const mention of reading.schools) {
    if (mention.which !== 'this' || mention.form === 'domain' || mention.score < 0.6) continue;
    if (seen.has(mention.sentence)) continue;
    seen.add(mention.sentence);
    const sentence = reading.sentences[mention.sentence]!;
    if ((phraseCounts(reading, family)[mention.sentence] ?? 0) > 0 || sentence.cues.question)
      continue;
    // School talk besides the name itself.
    const talk = 1 - (1 - talkIn(reading, sentence)) / (1 - 0.6 * mention.score);
    if (talk < 0.3) continue;
    const self = subjectBefore(reading, sentence, mention.start);
    if (self === undefined) continue;
    const range = { start: self.start, end: mention.end };
    const span = spanOf(reading, range);
    found.push({
      topic: 'employment',
      spans: [span],
      score: 0.64,
      reason: { code: 'self-at-school', data: { words: reading.text.slice(span.start, span.end) } },
    });
  }
  return found;
}

/** "I" or "we" in the twelve words before a plain offset of the sentence. */
function subjectBefore(reading: Reading, sentence: Sentence, offset: number): Word | undefined {
  let seen = 0;
  for (let k = sentence.endWord - 1; k >= sentence.firstWord; k--) {
    const word = reading.words[k]!;
    if (word.start >= offset) continue;
    if (selves.has(word.text)) return word;
    if (++seen > 12) return undefined;
  }
  return undefined;
}
