/**
 * Discrimination: wording that demeans people for a protected characteristic. Slurs, put-downs, sayings
 * about a group, about who belongs and who should get a job. Reporting or opposing prejudice, and what
 * people call themselves, are left alone.
 */
import type { Finding } from '../review/finding.ts';
import type { Reading } from '../review/reading.ts';
import { actorOf, actorsOf, disowned, insideQuotes, PEOPLE, sceneOf, toldOf } from './about.ts';
import type { Detector } from './detector.ts';
import { opposing, type Prejudice, prejudices, prejudiceWords } from './discrimination.lexicon.ts';
import {
  type Classes,
  classAt,
  classesOf,
  type Hit,
  matcherOf,
  spanOfTokens,
  streamOf,
  strongest,
} from './pattern.ts';

export const WORDS = classesOf(prejudiceWords as Classes);
const matcher = matcherOf<Prejudice>([PEOPLE, WORDS], prejudices);
const against = matcherOf([PEOPLE, WORDS], opposing);
const groupNames = ['group', 'deictic', 'slur', 'garb'];

export const detector: Detector = {
  topic: 'discrimination',
  detect({ reading }) {
    const hits = matcher.find(reading);
    if (hits.length === 0) return [];
    const opposed = against.find(reading);
    const found: Finding[] = [];
    for (const hit of hits) {
      const near = opposed.some((other) => Math.abs(other.sentence - hit.sentence) <= 1);
      if (near) continue;
      const finding = weigh(reading, hit);
      if (finding !== undefined) found.push(finding);
    }
    return strongest(found);
  },
};

function weigh(reading: Reading, hit: Hit<Prejudice>): Finding | undefined {
  const { rule } = hit;
  if (insideQuotes(reading, hit.from) || disowned(reading, hit)) return undefined;
  if (rule.code !== 'slur' && toldOf(reading, hit)) return undefined;
  const actor = actorOf(reading, hit.from, 5);
  const selfish = actor.kind === 'self' && hit.from - actor.to <= 3;
  if (
    selfish &&
    ['slur', 'put-down', 'hiring', 'family'].includes(rule.code) &&
    !opinion(reading, hit)
  ) {
    return undefined;
  }
  if (selfish && rule.code === 'only-because') return undefined;
  let score = rule.score;
  if (rule.needs === 'of-group' && !groupNear(reading, hit)) score *= 0.5;
  if (rule.code === 'hiring' && !personNear(reading, hit)) score *= 0.55;
  if (sceneOf(reading).story > 0 && rule.code !== 'slur') score *= 0.6;
  if (score < 0.3) return undefined;
  return {
    topic: 'discrimination',
    spans: [spanOfTokens(reading, hit.spanFrom, hit.spanTo)],
    score,
    reason: { code: rule.code },
  };
}

const opinions = new Set([
  'dont',
  'wouldnt',
  'hate',
  'cant',
  'think',
  'not',
  'never',
  "i'd",
  'want',
  'only',
]);

/** `I wouldn't …`, `I'd not …`: the author's view of others, not a word about themselves. */
function opinion(reading: Reading, hit: Hit): boolean {
  const { tokens } = streamOf(reading);
  for (let k = Math.max(0, hit.from - 3); k < Math.min(hit.to, hit.from + 3); k++) {
    if (opinions.has(tokens[k]!.text)) return true;
  }
  return false;
}

/** Whether people of some kind are spoken of in the hit, or within a sentence of it. */
function groupNear(reading: Reading, hit: Hit): boolean {
  const stream = streamOf(reading);
  for (let k = 0; k < stream.tokens.length; k++) {
    if (Math.abs(stream.tokens[k]!.sentence - hit.sentence) > 1) continue;
    if (stream.tokens[k]!.text === 'english') return true;
    if (classAt(stream, WORDS, k, groupNames) !== undefined) return true;
  }
  return false;
}

/** Whether somebody other than the author and the family is spoken of, here or in what is answered. */
function personNear(reading: Reading, hit: Hit): boolean {
  const kinds = ['staff', 'person', 'pronoun', 'parent', 'child'];
  if (actorsOf(reading).some((actor) => kinds.includes(actor.kind) && actor.from >= hit.from - 14))
    return true;
  const { parent } = reading;
  if (parent !== undefined && actorsOf(parent).some((actor) => kinds.includes(actor.kind)))
    return true;
  const { tokens } = streamOf(reading);
  return tokens
    .slice(hit.from, hit.to)
    .some((token) => /^(man|bloke|men|male|women|woman|girls|boys|lad)$/.test(token.text));
}
