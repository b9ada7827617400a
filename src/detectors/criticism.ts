/**
 * Criticism: a complaint or a belittling word, as opinion, about the school, those who lead it, its
 * staff, parents or pupils. Talk of policy, unions and schools in general is left alone, as are films,
 * shops, trains and the author's own shortcomings.
 */
import type { Finding } from '../review/finding.ts';
import type { Reading } from '../review/reading.ts';
import { toOriginal } from '../review/text.ts';
import {
  type Actor,
  actorOf,
  actorsOf,
  cuesOf,
  deniedBefore,
  disowned,
  disowns,
  insideQuotes,
  lastNamed,
  PEOPLE,
  type Scene,
  sceneOf,
} from './about.ts';
import { type Complaint, complaints, complaintWords } from './criticism.lexicon.ts';
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
  WORD,
} from './pattern.ts';
import { ofSelf, schoolNear, targetIn, tonesOf } from './tone.ts';

export const WORDS = classesOf(complaintWords as Classes);
const matcher = matcherOf<Complaint>([PEOPLE, WORDS], complaints);

export const detector: Detector = {
  topic: 'criticism',
  detect({ reading }) {
    const scene = sceneOf(reading);
    const found: Finding[] = [];
    for (const hit of matcher.find(reading)) {
      const finding = weigh(reading, hit, scene);
      if (finding !== undefined) found.push(finding);
    }
    found.push(...byTone(reading, scene, found));
    return strongest(found);
  },
};

/** Complaints in words no pattern knows: much of it in one sentence about the school or its people. */
function byTone(reading: Reading, scene: Scene, known: readonly Finding[]): Finding[] {
  if (known.length > 0 || scene.story > 0) return [];
  if ((scene.leisure > 0 || scene.policy > 0) && !scene.thisSchool && !scene.staff) return [];
  const found: Finding[] = [];
  const tones = tonesOf(reading);
  for (const { index, cues, start, end } of reading.sentences) {
    const tone = tones[index]!;
    if (tone.gripe < 0.5 || tone.praise > 0 || cues.hearsay || ofSelf(reading, index)) continue;
    if (disowns(reading, index) || addressed(reading, index, scene)) continue;
    const target = targetIn(reading, index, ['staff', 'school', 'parent', 'child']);
    const near = schoolNear(reading, index, scene);
    if (target === undefined && !(scene.thisSchool && reading.sentences.length <= 4)) continue;
    if (near < 0.3 || tone.wrongs >= 2) continue;
    const score = Math.min(
      0.78,
      (0.5 + 0.4 * (tone.gripe - 0.45)) * (0.85 + 0.15 * near) + (target === undefined ? 0 : 0.04),
    );
    if (score < 0.5) continue;
    found.push({
      topic: 'criticism',
      spans: [toOriginal(reading.plain, start, end)],
      score,
      reason: { code: 'tone', data: { target: target?.means ?? 'school' } },
    });
  }
  return found;
}

const opensNegative = new Set([
  'not',
  'no',
  'noone',
  'none',
  'never',
  'dont',
  'doesnt',
  'didnt',
  'cant',
  'couldnt',
  'wont',
  'wouldnt',
  'havent',
  'hasnt',
  'isnt',
  'arent',
  'aint',
  'zero',
  'neither',
  'do',
  'nothing',
  'without',
]);

function weigh(reading: Reading, hit: Hit<Complaint>, scene: Scene): Finding | undefined {
  const { tokens } = streamOf(reading);
  if (insideQuotes(reading, hit.from) || disowned(reading, hit)) return undefined;
  if (!opensNegative.has(tokens[hit.from]!.text) && deniedBefore(reading, hit.from, 3))
    return undefined;
  if (negatedInside(reading, hit)) return undefined;
  if (!scene.thisSchool && scene.story > 0) return undefined;
  const actor = actorOf(reading, hit.from);
  const inside = targetInside(reading, hit);
  const weight =
    hit.rule.way === 'said-of'
      ? saidOf(reading, hit, actor, scene)
      : Math.max(
          inside === undefined ? 0 : weightOf(inside, scene),
          schoolSense(reading, hit, actor, scene),
        );
  let score = hit.rule.score * weight;
  if (cuesOf(reading, hit).conditional) score *= 0.85;
  if (score < 0.3) return undefined;
  const named = hit.rule.way === 'said-of' && actor.kind !== 'none' && hit.from - actor.to <= 8;
  const from = named ? Math.min(actor.from, hit.spanFrom) : hit.spanFrom;
  const target = named ? actor.means : (inside?.means ?? 'school');
  return {
    topic: 'criticism',
    spans: [spanOfTokens(reading, from, hit.spanTo)],
    score,
    reason: { code: hit.rule.code, data: { target } },
  };
}

/** An insult to somebody spoken to is another matter. */
function addressed(reading: Reading, sentence: number, scene: Scene): boolean {
  if (scene.thisSchool) return false;
  const { tokens } = streamOf(reading);
  return actorsOf(reading).some(
    (actor) => actor.kind === 'addressee' && tokens[actor.from]!.sentence === sentence,
  );
}

/** `is not useless`: a denial between the verb and the word of worth. */
function negatedInside(reading: Reading, hit: Hit<Complaint>): boolean {
  if (hit.rule.way !== 'said-of' || hit.rule.code !== 'worth') return false;
  const { tokens } = streamOf(reading);
  if (!/^(is|are|was|were|be|been|its|thats|hes|shes|theyre)$/.test(tokens[hit.from]!.text))
    return false;
  for (let k = hit.from + 1; k < Math.min(hit.to - 1, hit.from + 3); k++) {
    if (['not', 'never', 'no', 'far', 'hardly', 'anything'].includes(tokens[k]!.text)) return true;
  }
  return false;
}

/** The school's people or the school itself, named within the hit or just after it. */
function targetInside(reading: Reading, hit: Hit): Actor | undefined {
  return actorsOf(reading).find(
    (actor) =>
      actor.from >= hit.from &&
      actor.from < hit.to + 4 &&
      ['staff', 'school', 'parent', 'child', 'person'].includes(actor.kind),
  );
}

function weightOf(actor: Actor, scene: Scene): number {
  if (actor.generic) return scene.thisSchool ? 0.8 : 0.35;
  switch (actor.means) {
    case 'staff':
      return 1;
    case 'school':
      if (scene.school < 0.2) return 0.7;
      return scene.policy > 0 && !scene.thisSchool ? 0.6 : 1;
    case 'parent':
      return scene.school >= 0.35 ? 1 : scene.school >= 0.15 ? 0.85 : 0.4;
    case 'child':
      return scene.school >= 0.45 ? 0.85 : 0.3;
    case 'person':
      return scene.school >= 0.4 ? 0.95 : 0;
    default:
      return 0;
  }
}

function saidOf(reading: Reading, hit: Hit<Complaint>, actor: Actor, scene: Scene): number {
  const { tokens } = streamOf(reading);
  const opening = tokens[hit.from]!.text;
  switch (actor.kind) {
    case 'self':
    case 'family':
    case 'public':
    case 'pet':
      return 0;
    case 'thing': {
      // `it is all posters`, `that is a joke`: of whatever the post is about.
      if (!['it', 'its', 'that', 'thats', 'this'].includes(tokens[actor.from]!.text)) return 0;
      return scene.leisure > 0 && !scene.thisSchool
        ? 0
        : schoolSense(reading, hit, actor, scene) * 0.9;
    }
    case 'addressee':
      return scene.thisSchool ? 0.95 : 0;
    case 'noone':
      return schoolSense(reading, hit, actor, scene);
    case 'pronoun': {
      const target = { ...actor, kind: actor.means };
      const known = weightOf(target, scene);
      if (known > 0) return known * 0.97;
      if (actor.means !== 'none') return 0;
      return scene.thisSchool || scene.staff ? 0.9 : scene.school >= 0.5 ? 0.85 : 0;
    }
    case 'none':
      // `it's a joke`, `they're useless`: the pattern's own first word is the subject.
      if (/^(hes|shes|theyre|its|thats|theyve)$/.test(opening)) {
        const last = lastNamed(reading, hit.from);
        if (last === 'public' || last === 'pet' || last === 'family') return 0;
      }
      return schoolSense(reading, hit, actor, scene) * ownSubject(reading, hit);
    default:
      return weightOf(actor, scene);
  }
}

/** Doubt where the clause has a subject of its own that is neither a person nor a school matter:
 * `fractions are rubbish`. */
function ownSubject(reading: Reading, hit: Hit): number {
  const stream = streamOf(reading);
  let matter = hit.from === 0;
  for (let k = hit.from - 1, seen = 0; k >= 0 && seen < 6; k--, seen++) {
    const token = stream.tokens[k]!;
    if (token.kind !== WORD) {
      if (seen === 0) matter = true;
      break;
    }
    // `my first lesson was a shambles`: the author's own doing.
    if (token.text === 'my') return 0.5;
    if (classAt(stream, WORDS, k, schoolThings) !== undefined) matter = true;
  }
  return matter ? 1 : 0.5;
}
const schoolThings = ['schoolthing', 'initiative'];

/** How surely wording that names no target is about the school. */
function schoolSense(reading: Reading, hit: Hit<Complaint>, actor: Actor, scene: Scene): number {
  const near = Math.max(
    reading.school.bySentence[hit.sentence] ?? 0,
    reading.school.bySentence[hit.sentence - 1] ?? 0,
  );
  if (scene.policy > 0 && !scene.thisSchool && !scene.staff) return 0.4;
  if (actor.kind === 'self' && hit.rule.way === 'said-of') return 0;
  if (scene.thisSchool) return near > 0 || reading.sentences.length < 5 ? 1 : 0.75;
  if (scene.leisure > 0 && !scene.staff && scene.school < 0.6) return 0;
  if (scene.staff && scene.school >= 0.3) return 0.95;
  if (scene.staff && scene.leisure === 0) return 0.9;
  if (scene.school >= 0.6) return 0.92;
  if (scene.school >= 0.4) return 0.85;
  return near >= 0.3 ? 0.7 : 0;
}
