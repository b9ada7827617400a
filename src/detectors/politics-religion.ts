/**
 * Politics and religion: party politics, campaigning, contentious causes, and attacks on beliefs or
 * claims that only one is right. Greetings, festivals, lessons, registering to vote and union matters
 * are left alone.
 */
import type { Finding } from '../review/finding.ts';
import type { Reading } from '../review/reading.ts';
import { disowned, insideQuotes, PEOPLE, sceneOf } from './about.ts';
import type { Detector } from './detector.ts';
import {
  type Classes,
  classesOf,
  type Hit,
  matcherOf,
  spanOfTokens,
  streamOf,
  strongest,
} from './pattern.ts';
import { neutral, politicsWords, type Stance, stances } from './politics-religion.lexicon.ts';

export const WORDS = classesOf(politicsWords as Classes);
const matcher = matcherOf<Stance>([PEOPLE, WORDS], stances);
const neutrally = matcherOf([PEOPLE, WORDS], neutral);

export const detector: Detector = {
  topic: 'politics-religion',
  detect({ reading }) {
    const hits = matcher.find(reading);
    if (hits.length === 0) return [];
    const meant = neutrally.find(reading);
    const found: Finding[] = [];
    for (const hit of hits) {
      if (meant.some((other) => other.to > hit.from && other.from <= hit.from + 2)) continue;
      const finding = weigh(reading, hit);
      if (finding !== undefined) found.push(finding);
    }
    return strongest(found);
  },
};

function weigh(reading: Reading, hit: Hit<Stance>): Finding | undefined {
  if (insideQuotes(reading, hit.from) || disowned(reading, hit)) return undefined;
  const scene = sceneOf(reading);
  let score = hit.rule.score;
  if (scene.story > 0) score *= 0.6;
  const { tokens } = streamOf(reading);
  const lesson = tokens.some((token) => token.text === 'lesson' || token.text === 'display');
  if (lesson && scene.school >= 0.4) score *= 0.6;
  return {
    topic: 'politics-religion',
    spans: [spanOfTokens(reading, hit.spanFrom, hit.spanTo)],
    score,
    reason: { code: hit.rule.code },
  };
}
