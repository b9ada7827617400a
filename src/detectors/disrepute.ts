/**
 * Disrepute: conduct of the author, or of staff of the school, that would embarrass it. A glass at a
 * wedding, news of crime, films and other people's doings are left alone.
 */
import type { Finding } from '../review/finding.ts';
import type { Reading } from '../review/reading.ts';
import {
  actorOf,
  deniedBefore,
  disowned,
  insideQuotes,
  lastNamed,
  PEOPLE,
  sceneOf,
} from './about.ts';
import type { Detector } from './detector.ts';
import { type Conduct, conduct, conductWords, harmless } from './disrepute.lexicon.ts';
import {
  type Classes,
  classesOf,
  type Hit,
  matcherOf,
  spanOfTokens,
  streamOf,
  strongest,
} from './pattern.ts';

export const WORDS = classesOf(conductWords as Classes);
const matcher = matcherOf<Conduct>([PEOPLE, WORDS], conduct);
const harmlessly = matcherOf([PEOPLE, WORDS], harmless);

export const detector: Detector = {
  topic: 'disrepute',
  detect({ reading }) {
    const hits = matcher.find(reading);
    if (hits.length === 0) return [];
    const meant = harmlessly.find(reading);
    const found: Finding[] = [];
    for (const hit of hits) {
      if (meant.some((other) => other.from < hit.to && hit.from < other.to)) continue;
      const finding = weigh(reading, hit);
      if (finding !== undefined) found.push(finding);
    }
    return strongest(found);
  },
};

function weigh(reading: Reading, hit: Hit<Conduct>): Finding | undefined {
  const { rule } = hit;
  if (insideQuotes(reading, hit.from) || disowned(reading, hit)) return undefined;
  if (deniedBefore(reading, hit.from, 4)) return undefined;
  const scene = sceneOf(reading);
  if (scene.story > 0) return undefined;
  const weight = whose(reading, hit);
  if (weight === 0) return undefined;
  let score = rule.score * weight;
  if (scene.policy > 0 && weight < 1) score *= 0.6;
  const talk = Math.max(scene.school, reading.school.bySentence[hit.sentence] ?? 0);
  if (talk >= 0.3) score = Math.min(0.97, score * 1.1);
  if (score < 0.3) return undefined;
  return {
    topic: 'disrepute',
    spans: [spanOfTokens(reading, hit.spanFrom, hit.spanTo)],
    score,
    reason: { code: rule.code },
  };
}

/** How likely it is, 0 to 1, that this is told of the author or of the school's staff. */
function whose(reading: Reading, hit: Hit<Conduct>): number {
  const { tokens } = streamOf(reading);
  const inside = tokens
    .slice(hit.from, hit.to)
    .some((token) => /^(i|im|ive|my|me|myself|we|our|us)$/.test(token.text));
  const actor = actorOf(reading, hit.from, 10);
  switch (actor.kind) {
    case 'self':
    case 'staff':
      return 1;
    case 'none': {
      if (inside) return 1;
      if (ofOthers(reading, hit)) return 0.4;
      if (hit.rule.whose === 'self') {
        return ownVoice(reading, hit) || opensSentence(reading, hit) ? 0.85 : 0.5;
      }
      return 0.95;
    }
    case 'pronoun': {
      if (inside) return 0.9;
      const last = lastNamed(reading, actor.from);
      return last === 'staff' ? 0.9 : last === 'none' ? 0.4 : 0;
    }
    case 'school':
    case 'noone':
      return 0.9;
    case 'thing':
      return inside ? 0.9 : /^(it|its|this|thats?)$/.test(tokens[actor.from]!.text) ? 0.55 : 0.3;
    case 'addressee':
      return inside || hit.rule.code === 'sexual' ? 0.9 : 0.55;
    case 'child':
      // A child who is sick or nods off is no disgrace; "my class" in it does not make it the author's.
      return hit.rule.code === 'sexual' || joinedBySelf(reading, actor.from) ? 0.8 : 0.3;
    case 'parent':
      return inside || hit.rule.code === 'sexual' || ownVoice(reading, hit) ? 0.8 : 0.5;
    default:
      return inside && actor.kind !== 'public' && actor.kind !== 'pet' ? 0.7 : 0;
  }
}

/** `Nicked a cone …`: a sentence that opens with the verb is the author's own. */
function opensSentence(reading: Reading, hit: Hit): boolean {
  const { firstWord } = reading.sentences[hit.sentence]!;
  const start = reading.words[firstWord]?.start ?? 0;
  return streamOf(reading).tokens[hit.from]!.start - start < 6;
}

/** `me n the girls`: the author is one of them. */
function joinedBySelf(reading: Reading, at: number): boolean {
  const { tokens } = streamOf(reading);
  return tokens.slice(Math.max(0, at - 4), at).some(({ text }) => /^(i|me|we|us)$/.test(text));
}

function ownVoice(reading: Reading, hit: Hit): boolean {
  const { firstPerson, weVoice } = reading.sentences[hit.sentence]!.cues;
  return firstPerson || weVoice;
}

const others = new Set(
  'the a an that this some another his her their police bbc man woman'.split(' '),
);
const news = new Set(
  'police arrested jailed court judge sentenced charged man woman bbc'.split(' '),
);

/** News, or a sentence with a subject of its own: `The vicar got merry`. */
function ofOthers(reading: Reading, hit: Hit): boolean {
  if (ownVoice(reading, hit)) return false;
  const { tokens } = streamOf(reading);
  let first = hit.from;
  while (first > 0 && tokens[first - 1]!.sentence === hit.sentence) first--;
  if (hit.from - first >= 2 && others.has(tokens[first]!.text)) return true;
  let seen = 0;
  for (let k = first; k < tokens.length && tokens[k]!.sentence === hit.sentence; k++) {
    if (news.has(tokens[k]!.text)) seen++;
  }
  return seen >= 2;
}
