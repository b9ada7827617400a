/**
 * School matter: everyday life of the school told by those who work there. Advice at most. The author's
 * own children, news and policy, stories, and ideas for teaching at large are left alone.
 */
import type { Finding } from '../review/finding.ts';
import type { Reading } from '../review/reading.ts';
import {
  type Actor,
  actorOf,
  actorsOf,
  cuesOf,
  insideQuotes,
  PEOPLE,
  type Scene,
  sceneOf,
} from './about.ts';
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
import { type Matter, matters, matterWords } from './school-matter.lexicon.ts';

export const WORDS = classesOf(matterWords as Classes);
const matcher = matcherOf<Matter>([PEOPLE, WORDS], matters);

export const detector: Detector = {
  topic: 'school-matter',
  detect({ reading }) {
    const scene = sceneOf(reading);
    if (scene.story > 0 && !scene.thisSchool) return [];
    const found: Finding[] = [];
    for (const hit of matcher.find(reading)) {
      const score = hit.rule.score * weightOf(reading, hit, scene);
      if (score < 0.3) continue;
      found.push({
        topic: 'school-matter',
        spans: [spanOfTokens(reading, hit.spanFrom, hit.spanTo)],
        score,
        reason: { code: hit.rule.code },
      });
    }
    return strongest(found);
  },
};

function weightOf(reading: Reading, hit: Hit<Matter>, scene: Scene): number {
  if (insideQuotes(reading, hit.from)) return 0;
  const cues = cuesOf(reading, hit);
  const { alone } = hit.rule;
  if (cues.fiction && !scene.thisSchool && alone < 0.7) return 0;
  if (isOfOwnFamily(reading, hit)) return 0;
  let weight = Math.max(hit.rule.alone, scene.school >= 0.45 ? 1 : scene.school >= 0.3 ? 0.85 : 0);
  if (scene.policy > 0 && !scene.thisSchool && !cues.firstPerson && !cues.weVoice) weight *= 0.5;
  if (scene.leisure > 0 && scene.school < 0.4 && alone < 0.7) weight *= 0.5;
  if (isAsked(reading, hit)) weight *= 0.6;
  return weight;
}

function isAsked(reading: Reading, hit: Hit): boolean {
  const { start, end } = reading.sentences[hit.sentence]!;
  return reading.plain.value.slice(start, end + 1).includes('?');
}

/** `My kids` may be a class. */
const isHome = (reading: Reading, { means, from, to }: Actor): boolean =>
  means === 'family' &&
  !['my kids', 'my children', 'my boys', 'my girls'].includes(
    streamOf(reading)
      .tokens.slice(from, to)
      .map(({ text }) => text)
      .join(' '),
  );

/** In the wording or before it in the sentence somebody of the author's own home is named. */
function isOfOwnFamily(reading: Reading, hit: Hit): boolean {
  if (isHome(reading, actorOf(reading, hit.from, 10))) return true;
  return actorsOf(reading).some(
    (one) => one.from >= hit.from && one.from < hit.to + 3 && isHome(reading, one),
  );
}
