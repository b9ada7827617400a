/**
 * Defamation: an allegation of fact against somebody who can be told, or against the school. Found as
 * wording of wrongdoing with a subject from the school; what is denied, quoted, supposed, passed on
 * (that is a rumour) or told of films, pets and the author is left alone.
 */
import type { Finding } from '../review/finding.ts';
import type { Reading } from '../review/reading.ts';
import { toOriginal } from '../review/text.ts';
import {
  type Actor,
  actorOf,
  cuesOf,
  deniedBefore,
  disowned,
  insideQuotes,
  lastNamed,
  PEOPLE,
  sceneOf,
} from './about.ts';
import type { Allegation } from './defamation.lexicon.ts';
import { allegations, allegationWords } from './defamation.lexicon.ts';
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
import { ofSelf, schoolNear, targetIn, tonesOf } from './tone.ts';

const matcher = matcherOf<Allegation>([PEOPLE, classesOf(allegationWords as Classes)], allegations);

export const detector: Detector = {
  topic: 'defamation',
  detect({ reading }) {
    const found: Finding[] = [];
    for (const hit of matcher.find(reading)) {
      const finding = weigh(reading, hit);
      if (finding !== undefined) found.push(finding);
    }
    if (found.length === 0) found.push(...byTone(reading));
    return strongest(found);
  },
};

/** Accusations in words no pattern knows: several words of wrongdoing, or one that is vouched for, in
 * one sentence about somebody of the school or the school itself. */
function byTone(reading: Reading): Finding[] {
  const scene = sceneOf(reading);
  if (scene.story > 0 || (scene.policy > 0 && !scene.thisSchool)) return [];
  const found: Finding[] = [];
  const tones = tonesOf(reading);
  const vouched = tones.some((tone) => tone.proof > 0);
  for (const { index, cues, start, end } of reading.sentences) {
    const tone = tones[index]!;
    const weight = tone.wrongs + (vouched && tone.wrongs > 0 ? 1 : 0);
    if (weight < 2 || cues.hearsay || cues.question || cues.conditional || tone.praise > 0)
      continue;
    if (ofSelf(reading, index) || deniedBefore(reading, tone.from, 4)) continue;
    const target = targetIn(reading, index, ['staff', 'school']);
    if (target === undefined && !(scene.thisSchool && reading.sentences.length <= 4)) continue;
    if (schoolNear(reading, index, scene) < 0.3) continue;
    found.push({
      topic: 'defamation',
      spans: [toOriginal(reading.plain, start, end)],
      score: Math.min(0.74, 0.5 + 0.08 * weight),
      reason: { code: 'tone', data: { subject: target?.means ?? 'school' } },
    });
  }
  return found;
}

/** Words with which a pattern says itself that something was not done. */
const negativeOpening = new Set([
  'not',
  'no',
  'noone',
  'noones',
  'none',
  'never',
  'without',
  'isnt',
  'arent',
  'hasnt',
  'havent',
  'didnt',
  'wont',
  'wouldnt',
  'dont',
  'doesnt',
  'there',
  'theres',
  'hardly',
  'nothing',
]);

function weigh(reading: Reading, hit: Hit<Allegation>): Finding | undefined {
  const { tokens } = streamOf(reading);
  const { rule } = hit;
  const opening = tokens[hit.from]!.text;
  if (!negativeOpening.has(opening) && deniedBefore(reading, hit.from)) return undefined;
  if (insideQuotes(reading, hit.from) || disowned(reading, hit)) return undefined;
  const cues = cuesOf(reading, hit);
  const scene = sceneOf(reading);
  if (cues.hearsay) return undefined;
  if (!scene.thisSchool && scene.story > 0) return undefined;
  if (!scene.thisSchool && !scene.staff && scene.leisure > 0 && scene.school < 0.6)
    return undefined;
  const actor = actorOf(reading, hit.from);
  let weight =
    rule.subject === 'alone' ? aloneWeight(reading, actor) : subjectWeight(reading, hit, actor);
  if (cues.conditional && !cues.question) weight *= 0.75;
  if (cues.question) weight *= 0.8;
  const score = rule.score * weight;
  if (score < 0.3) return undefined;
  const withActor = actor.kind !== 'none' && actor.kind !== 'noone' && hit.from - actor.to <= 10;
  const span = spanOfTokens(
    reading,
    withActor ? Math.min(actor.from, hit.spanFrom) : hit.spanFrom,
    hit.spanTo,
  );
  return {
    topic: 'defamation',
    spans: [span],
    score,
    reason: { code: rule.code, data: { subject: actor.means } },
  };
}

/** How likely it is, 0 to 1, that the subject is somebody of the school who can be told. */
function subjectWeight(reading: Reading, hit: Hit<Allegation>, actor: Actor): number {
  const scene = sceneOf(reading);
  const talk = Math.max(scene.school, reading.school.bySentence[hit.sentence] ?? 0);
  if (actor.generic) return 0.3;
  switch (actor.kind === 'pronoun' ? actor.means : actor.kind) {
    case 'staff':
      return 1;
    case 'school':
      return hit.rule.subject === 'any' && talk > 0.3 ? 1 : 0.75;
    case 'parent':
      return talk > 0.3 && actor.kind !== 'pronoun' ? 0.8 : 0.4;
    case 'person':
      return talk > 0.3 ? 0.95 : 0.6;
    case 'addressee':
      return scene.thisSchool ? 0.9 : 0;
    case 'child':
      // A child as the last one named before a pronoun is more often the victim than the doer.
      return actor.kind === 'pronoun' && scene.staff ? 0.85 : 0;
    case 'family':
      return actor.kind === 'pronoun' && scene.staff ? 0.8 : 0;
    case 'none': {
      if (actor.kind === 'pronoun') return scene.staff ? 0.95 : talk > 0.5 ? 0.85 : 0;
      const last = lastNamed(reading, hit.from);
      if (last === 'staff') return 0.95;
      if (last === 'person' && talk > 0.3) return 0.85;
      return scene.staff || scene.thisSchool ? 0.8 : 0;
    }
    default:
      return 0;
  }
}

/** The same for wording that says by itself that a school failed its children. */
function aloneWeight(reading: Reading, actor: Actor): number {
  const scene = sceneOf(reading);
  if (actor.generic && !scene.thisSchool) return 0.3;
  if (actor.kind === 'public' || actor.kind === 'pet' || actor.kind === 'thing') return 0.3;
  if (scene.thisSchool || scene.staff) return 1;
  return scene.school >= 0.4 ? 0.92 : scene.school >= 0.3 ? 0.85 : 0;
}
