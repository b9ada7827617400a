/** `employment`: the post says or shows that the author works for, helps or represents this school. */
import type { Finding } from '../review/finding.ts';
import { phraseCounts, phrases, talkIn } from '../review/read.ts';
import type { Reading, Sentence } from '../review/reading.ts';
import type { Detector } from './detector.ts';
import {
  type EmploymentRule,
  employmentClasses,
  employmentRules,
  otherBodies,
} from './employment.lexicon.ts';
import { classesOf, matcherOf, spanOfTokens, strongest } from './pattern.ts';

const matcher = matcherOf<EmploymentRule>([classesOf(employmentClasses)], employmentRules);

const bodies = phrases(otherBodies);

export const detector: Detector = {
  topic: 'employment',
  detect({ reading }) {
    const findings: Finding[] = [];
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
    return strongest(findings);
  },
};

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
