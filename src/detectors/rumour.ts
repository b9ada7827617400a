/**
 * Rumour: hearsay or a guess about the school or its people. A hearsay marker counts only with a
 * matter of gossip and somebody or something of the school; the weather, a transfer and a recipe are
 * nobody's business here.
 */
import type { Finding } from '../review/finding.ts';
import type { Reading } from '../review/reading.ts';
import {
  type ActorKind,
  actorsOf,
  deniedBefore,
  disowned,
  insideQuotes,
  PEOPLE,
  sceneOf,
} from './about.ts';
import { allegations, allegationWords } from './defamation.lexicon.ts';
import type { Detector } from './detector.ts';
import {
  type Classes,
  classAt,
  classesOf,
  type Hit,
  matcherOf,
  STRONG,
  spanOfTokens,
  streamOf,
  strongest,
  WORD,
} from './pattern.ts';
import { markers, rumourWords } from './rumour.lexicon.ts';

export const WORDS = classesOf(rumourWords as Classes);
const matcher = matcherOf([PEOPLE, WORDS], markers);
const wrongs = matcherOf([PEOPLE, classesOf(allegationWords as Classes)], allegations);
const matterNames = ['matter'];
const benignNames = ['benign'];

export const detector: Detector = {
  topic: 'rumour',
  detect({ reading }) {
    const hits = matcher.find(reading);
    if (hits.length === 0) return [];
    const scene = sceneOf(reading);
    if (!scene.thisSchool && !scene.staff && scene.leisure > 0 && scene.school < 0.35) return [];
    const wrong = wrongs.find(reading);
    const found: Finding[] = [];
    for (const hit of hits) {
      const finding = weigh(
        reading,
        hit,
        wrong,
        !hits.some((other) => other.sentence === hit.sentence && other.from < hit.from),
      );
      if (finding !== undefined) found.push(finding);
    }
    return strongest(found);
  },
};

/** The reach of a marker: to the end of its sentence, and into the next where its own is short. */
function reachOf(reading: Reading, hit: Hit): number {
  const { tokens } = streamOf(reading);
  let words = 0;
  let k = hit.to;
  for (; k < tokens.length && words < 26; k++) {
    if (tokens[k]!.kind === WORD) words++;
    else if (tokens[k]!.kind === STRONG && words >= 4) break;
  }
  return k;
}

function weigh(
  reading: Reading,
  hit: Hit,
  wrong: readonly Hit[],
  opens: boolean,
): Finding | undefined {
  const stream = streamOf(reading);
  const { tokens } = stream;
  const scene = sceneOf(reading);
  if (insideQuotes(reading, hit.from) || disowned(reading, hit)) return undefined;
  if (
    deniedBefore(reading, hit.from, 2) &&
    !['not', 'dont', 'no', 'cant', 'you'].includes(tokens[hit.from]!.text)
  )
    return undefined;
  const start = sentenceStart(reading, hit);
  const end = reachOf(reading, hit);
  let matter = 0;
  let last = hit.to;
  let first = hit.from;
  for (let k = start; k < end; k++) {
    const found = classAt(stream, WORDS, k, matterNames);
    if (found !== undefined && (k >= hit.to || found.end <= hit.from)) {
      matter++;
      last = Math.max(last, found.end);
      if (found.end <= hit.from && hit.from - k < 12) first = Math.min(first, k);
    }
    if (classAt(stream, WORDS, k, benignNames) !== undefined) return undefined;
  }
  for (const one of wrong) {
    if (one.from >= start && one.from < end && one.to > hit.to) {
      matter += 2;
      last = Math.max(last, one.to);
    }
  }
  const who = new Set<ActorKind>();
  const after = new Set<ActorKind>();
  for (const actor of actorsOf(reading)) {
    if (actor.from < start || actor.from >= end) continue;
    if (actor.generic) continue;
    who.add(actor.kind);
    if (actor.from >= hit.to) {
      after.add(actor.kind);
      if (['staff', 'school', 'person'].includes(actor.kind)) last = Math.max(last, actor.to);
    }
  }
  let score = hit.rule.score * judge(hit, scene, who, after, matter);
  if (
    tokens[hit.to]?.text === 'i' ||
    tokens[hit.to]?.text === 'my' ||
    tokens[hit.to]?.text === 'im'
  )
    score *= 0.5;
  if (score < 0.3) return undefined;
  const to = Math.min(end, Math.max(last, clauseEnd(reading, Math.max(last, hit.to))));
  return {
    topic: 'rumour',
    spans: [spanOfTokens(reading, last === hit.to && opens ? first : hit.from, to)],
    score,
    reason: { code: hit.rule.code, data: { about: after.has('staff') ? 'staff' : 'school' } },
  };
}

function judge(
  hit: Hit,
  scene: ReturnType<typeof sceneOf>,
  who: ReadonlySet<ActorKind>,
  after: ReadonlySet<ActorKind>,
  matter: number,
): number {
  const target = after.has('staff') || after.has('school') || who.has('staff') || who.has('school');
  const school = scene.thisSchool || scene.staff || scene.school >= 0.5;
  if (matter > 0 && target) return school ? 1 : 0.85;
  if (matter > 0 && school)
    return after.has('pronoun') || after.has('person') || after.has('self') || matter > 1
      ? 0.92
      : 0.85;
  if (matter > 0 && scene.school >= 0.2) return 0.75;
  if (hit.rule.code === 'asking') return after.has('staff') && who.has('staff') ? 0.8 : 0;
  if (after.has('staff') && hit.rule.score >= 0.92) return 0.72;
  if (school && after.has('person')) return 0.85;
  if (school && hit.rule.score >= 0.95 && scene.school >= 0.4) return 0.85;
  return 0;
}

function sentenceStart(reading: Reading, hit: Hit): number {
  const { tokens } = streamOf(reading);
  let k = hit.from;
  while (k > 0 && tokens[k - 1]!.sentence === hit.sentence && hit.from - k < 24) k--;
  // `… any truth in it?` asks about the sentence before.
  const { firstWord, endWord } = reading.sentences[hit.sentence]!;
  if (endWord - firstWord < 8) {
    while (k > 0 && tokens[k - 1]!.sentence >= hit.sentence - 1 && hit.from - k < 24) k--;
  }
  return k;
}

function clauseEnd(reading: Reading, from: number): number {
  const { tokens } = streamOf(reading);
  let k = from;
  while (k < tokens.length && k - from < 12 && tokens[k]!.kind === WORD) k++;
  return k;
}
