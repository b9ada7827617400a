/**
 * Abuse: an insult, a threat, an ill wish or a call to gang up, aimed at a person. Jokes about
 * oneself, pets, printers, games and matches, idioms, and telling of abuse that one met are left alone.
 */
import type { Finding } from '../review/finding.ts';
import type { Reading } from '../review/reading.ts';
import {
  actorOf,
  cuesOf,
  deniedBefore,
  disowned,
  insideQuotes,
  PEOPLE,
  type Scene,
  sceneOf,
  toldOf,
} from './about.ts';
import { type Attack, abuseWords, attacks } from './abuse.lexicon.ts';
import type { Detector } from './detector.ts';
import {
  type Classes,
  classAt,
  classesOf,
  type Hit,
  matcherOf,
  spanOfTokens,
  streamOf,
  strongest,
  type Trie,
} from './pattern.ts';

export const WORDS: Trie = classesOf(abuseWords as Classes);
const matcher = matcherOf<Attack>([PEOPLE, WORDS], attacks);

export const detector: Detector = {
  topic: 'abuse',
  detect({ reading }) {
    const hits = matcher.find(reading);
    if (hits.length === 0) return [];
    const scene = sceneOf(reading);
    const friendly = isFriendly(reading);
    const found: Finding[] = [];
    for (const hit of hits) {
      const finding = weigh(reading, hit, scene, friendly);
      if (finding !== undefined) found.push(finding);
    }
    return strongest(found);
  },
};

const friendlyNames = ['friendly'];

/** Kisses, thanks, laughter: the way people soften what is not meant. */
function isFriendly(reading: Reading): boolean {
  const stream = streamOf(reading);
  for (let i = 0; i < stream.tokens.length; i++) {
    const text = stream.tokens[i]!.text;
    if (classAt(stream, WORDS, i, friendlyNames) !== undefined) return true;
    if (text === '\u2764' || text === '🥰' || text === '😂' || text === '🤣' || text === '💕')
      return true;
  }
  return false;
}

function weigh(
  reading: Reading,
  hit: Hit<Attack>,
  scene: Scene,
  friendly: boolean,
): Finding | undefined {
  const { rule } = hit;
  if (insideQuotes(reading, hit.from) || toldOf(reading, hit) || disowned(reading, hit))
    return undefined;
  const told =
    rule.code === 'gang-up' || /^(dont|noone|none|never|wont|not)$/.test(firstWord(reading, hit));
  if (!told && deniedBefore(reading, hit.from, 3)) return undefined;
  let score = rule.score;
  const actor = actorOf(reading, hit.from, 8);
  if (rule.aim === 'them') {
    score *= aimWeight(reading, hit, scene);
    if (score === 0) return undefined;
  } else if (rule.code === 'insult' && actor.kind === 'self' && hit.from - actor.to <= 2)
    return undefined;
  if (rule.code === 'insult') {
    if (scene.leisure > 0 && rule.score < 0.8) return undefined;
    if (friendly && rule.aim === 'you') score *= rule.score < 0.8 ? 0.6 : 0.8;
  }
  if (rule.code === 'threat' || rule.code === 'self-harm') {
    if (playful(reading, hit, scene, friendly)) return undefined;
  }
  if (cuesOf(reading, hit).fiction && scene.story > 0) return undefined;
  if (score < 0.3) return undefined;
  const start =
    rule.aim === 'them' && actor.kind !== 'none' && actor.kind !== 'self'
      ? Math.min(actor.from, hit.spanFrom)
      : hit.spanFrom;
  return {
    topic: 'abuse',
    spans: [spanOfTokens(reading, start, hit.spanTo)],
    score,
    reason: { code: rule.code, data: { aim: rule.aim } },
  };
}

function firstWord(reading: Reading, hit: Hit): string {
  return streamOf(reading).tokens[hit.from]!.text;
}

function aimWeight(reading: Reading, hit: Hit<Attack>, scene: Scene): number {
  const stream = streamOf(reading);
  for (let k = hit.from; k < hit.to; k++) {
    if (classAt(stream, PEOPLE, k, aimedNames) !== undefined) return 1;
  }
  const actor = actorOf(reading, hit.from, 10);
  switch (actor.kind === 'pronoun' ? actor.means : actor.kind) {
    case 'staff':
    case 'parent':
    case 'person':
      return 1;
    case 'child':
      return scene.school > 0.3 ? 0.95 : 0.7;
    case 'addressee':
      return 1;
    case 'public':
      return 0.5;
    case 'none':
      if (actor.kind === 'pronoun') return scene.leisure + scene.pets > 0 ? 0 : 0.85;
      return scene.leisure + scene.pets + scene.policy > 0 ? 0 : 0.7;
    default:
      return 0;
  }
}
const aimedNames = ['named', 'anystaff', 'parents', 'person'];

/** A game, a match, a lift home: wording of threat that means none. */
function playful(reading: Reading, hit: Hit, scene: Scene, friendly: boolean): boolean {
  if (scene.leisure > 0 && !scene.staff && !scene.thisSchool) return true;
  if (!friendly) return false;
  const { tokens } = streamOf(reading);
  const words = tokens.slice(hit.from, hit.to).map((token) => token.text);
  return (
    words.includes('waiting') ||
    words.includes('know') ||
    words.includes('kill') ||
    words.includes('dead') ||
    words.includes('murder')
  );
}
