/**
 * Confidential: something learnt through the school about a child and the family, about staff, or about
 * the school's own affairs before they are public. The author's own life and family, news, stories, pets
 * and talk of policy are left alone.
 */
import type { Finding } from '../review/finding.ts';
import { spanOf } from '../review/read.ts';
import type { Reading } from '../review/reading.ts';
import type { Role } from '../review/topics.ts';
import {
  type Actor,
  type ActorKind,
  actorOf,
  actorsOf,
  cuesOf,
  deniedBefore,
  disowned,
  insideQuotes,
  lastNamed,
  PEOPLE,
  type Scene,
  sceneOf,
} from './about.ts';
import { hush, type Secret, secrets, secretWords } from './confidential.lexicon.ts';
import type { Detector } from './detector.ts';
import {
  type Classes,
  classesOf,
  type Hit,
  matcherOf,
  spanOfTokens,
  streamOf,
  strongest,
  WORD,
} from './pattern.ts';

export const WORDS = classesOf(secretWords as Classes);
const matcher = matcherOf<Secret>([PEOPLE, WORDS], secrets);
const secrecy = matcherOf([PEOPLE, WORDS], hush);

export const detector: Detector = {
  topic: 'confidential',
  detect({ reading, role }) {
    const setting: Setting = {
      reading,
      role,
      scene: sceneOf(reading),
      hushed: secrecy.find(reading).length > 0,
      ownHome: actorsOf(reading).some(({ kind }) => kind === 'family'),
      childAge: CHILD_AGE.test(reading.plain.value),
      general: NEWS.test(reading.plain.value) || sceneOf(reading).policy > 0,
    };
    const found: Finding[] = [];
    for (const hit of matcher.find(reading)) {
      const finding = weigh(setting, hit);
      if (finding !== undefined) found.push(finding);
    }
    const kept = strongest(found);
    return kept.some(({ score }) => score >= 0.5) ? kept : [...kept, ...keptQuiet(setting)];
  },
};

interface Setting {
  readonly reading: Reading;
  readonly role: Role;
  readonly scene: Scene;
  /** The draft asks for secrecy or says that a thing is not yet known. */
  readonly hushed: boolean;
  readonly ownHome: boolean;
  readonly childAge: boolean;
  /** News and policy of schools at large. */
  readonly general: boolean;
}

/** An age that a primary school's children have. */
const CHILD_AGE =
  /\b(?:aged?|only|just|hes|she's|he's|nearly)? ?(?:[4-9]|1[01]|four|five|six|seven|eight|nine|ten|eleven)[ -](?:years?|yrs?)[ -]olds?\b|\b(?:is|nearly|only|barely|aged) (?:[4-9]|1[01]|four|five|six|seven|eight|nine|ten|eleven)\b(?! ?(?:%|am|pm|o'clock|minutes|hours|days|weeks|months|of|out))/;

const NEWS =
  /\b(?:england|wales|scotland|national(?:ly)?|country|uk|councils?|government|dfe|report says|research|campaign|survey|one in (?:two|three|four|five|six|ten|\d+))\b/;

function weigh(setting: Setting, hit: Hit<Secret>): Finding | undefined {
  const { reading, scene, hushed } = setting;
  if (insideQuotes(reading, hit.from) || disowned(reading, hit)) return undefined;
  if (scene.story > 0 && !scene.thisSchool) return undefined;
  const cues = cuesOf(reading, hit);
  if (cues.fiction && !scene.thisSchool) return undefined;
  const { rule } = hit;
  const subject = subjectOf(reading, hit);
  let weight = weightOf(setting, rule, subject);
  if (cues.conditional) weight *= 0.8;
  if (cues.question && !hushed) weight *= 0.75;
  // What is only heard is a rumour; what the author knows is a confidence.
  if ((cues.hearsay || isHeard(reading, hit)) && !hushed) weight *= 0.5;
  if (deniedBefore(reading, hit.from, 2) && rule.of !== 'child') weight *= 0.9;
  const score = Math.min(0.99, rule.score * weight * (hushed ? 1.1 : 1));
  if (score < 0.3) return undefined;
  return {
    topic: 'confidential',
    spans: [spanOfTokens(reading, hit.spanFrom, hit.spanTo)],
    score,
    reason: { code: rule.code, data: { about: subject.kind } },
  };
}

/** Nothing else was seen, but the author says that this is not to be told, and it is of the school. */
function keptQuiet({ reading, scene, hushed }: Setting): Finding[] {
  if (!hushed || scene.leisure > 0 || scene.story > 0 || scene.policy > 0) return [];
  if (scene.school < 0.4 || !scene.staff) return [];
  const hit = secrecy.find(reading)[0];
  if (hit === undefined || insideQuotes(reading, hit.from)) return [];
  const { start, end } = reading.sentences[hit.sentence]!;
  return [
    {
      topic: 'confidential',
      spans: [spanOf(reading, { start, end })],
      score: 0.7,
      reason: { code: 'kept-quiet' },
    },
  ];
}

const HEARD = /\b(?:heard|hear|apparently|grapevine|rumou?r|supposedly|allegedly|reckons?)\b/;

/** Only heard of: said before the wording, in its sentence. */
function isHeard(reading: Reading, hit: Hit): boolean {
  const { start } = reading.sentences[hit.sentence]!;
  const { tokens } = streamOf(reading);
  return HEARD.test(reading.plain.value.slice(start, tokens[hit.from]!.start));
}

interface Subject {
  readonly kind: ActorKind;
  readonly generic: boolean;
}

const PRONOUN = /^(his|her|their|him|he|she|hes|shes|they|theyre|them|he'd|she'd|theyve)$/;
const bound = new Set<ActorKind>(['child', 'staff', 'parent', 'person', 'family', 'pet']);

/** Of whom the wording tells: named in it, else before it, else whoever was last spoken of. */
function subjectOf(reading: Reading, hit: Hit): Subject {
  const { tokens } = streamOf(reading);
  // A description may reach into the wording: `the little lad with the Spurs bag read …`.
  const around = actorsOf(reading).find((one) => one.from < hit.from && hit.from < one.to);
  if (around !== undefined && bound.has(around.means)) return subjectFrom(around);
  const before = actorOf(reading, hit.from, 12);
  const near = before.kind !== 'none' ? hit.from - before.to : 99;
  if (before.kind === 'self' && !isPlainSubject(reading, before.to, hit.from)) {
    const other = actorOf(reading, hit.from, 14, ['self', 'addressee', 'thing']);
    if (bound.has(other.means) || other.kind === 'pronoun') return subjectFrom(other);
  } else if (near <= 2 && before.kind !== 'thing' && before.kind !== 'none') {
    return subjectFrom(before);
  }
  if (PRONOUN.test(tokens[hit.from]!.text)) {
    const last = lastNamed(reading, hit.from);
    return { kind: last === 'none' ? 'pronoun' : last, generic: false };
  }
  for (const actor of actorsOf(reading)) {
    if (actor.from >= hit.to) break;
    if (actor.from < hit.from) continue;
    if (actor.kind === 'pronoun' || bound.has(actor.means)) {
      if (actor.kind !== 'pronoun') return subjectFrom(actor);
      const last = lastNamed(reading, actor.from);
      return { kind: last === 'none' ? 'pronoun' : last, generic: false };
    }
  }
  if (before.kind !== 'none') return subjectFrom(before);
  return { kind: 'none', generic: false };
}

function subjectFrom(actor: Actor): Subject {
  if (actor.kind === 'pronoun' && actor.means === 'none')
    return { kind: 'pronoun', generic: false };
  return { kind: actor.means, generic: actor.generic };
}

const joining = new Set(
  'have ve had has been am was were be being got get just finally now still also both really only never not to going gonna might could would do did again actually so very all went done'.split(
    ' ',
  ),
);

/** `I have finally been …`: nothing but helping words between the author and the wording. */
function isPlainSubject(reading: Reading, from: number, to: number): boolean {
  const { tokens } = streamOf(reading);
  for (let k = from; k < to; k++) {
    const token = tokens[k]!;
    if (token.kind !== WORD || !joining.has(token.text)) return false;
  }
  return true;
}

function weightOf(setting: Setting, rule: Secret, subject: Subject): number {
  const { scene, role, hushed, ownHome, childAge } = setting;
  const isGeneral = setting.general && !scene.thisSchool && !hushed;
  const talk = Math.max(scene.school, childAge ? 0.35 : 0, hushed || role === 'governor' ? 0.2 : 0);
  if (['family', 'public', 'pet'].includes(subject.kind)) return 0;
  if (scene.pets > 0 && talk < 0.4) return 0;
  if (scene.leisure > 0 && talk < 0.35) return 0;
  if (rule.of === 'school' || rule.of === 'itself') {
    if (subject.kind === 'addressee' && !hushed) return 0;
    const tie = Math.max(talk, role === 'governor' ? 0.4 : 0, scene.staff ? 0.4 : 0);
    if (isGeneral && tie < 0.6) return 0.5 * rule.alone;
    return Math.max(rule.alone, tie >= 0.35 ? 1 : tie >= 0.15 ? 0.85 : 0);
  }
  const open = Math.max(rule.alone, talk >= 0.35 ? 0.95 : talk >= 0.15 ? 0.85 : 0);
  const general = isGeneral ? 0.6 : 1;
  switch (subject.kind) {
    case 'self':
    case 'addressee':
    case 'noone':
    case 'thing':
      return 0;
    case 'child':
      if (rule.of === 'staff') return 0.4;
      return subject.generic || (isGeneral && rule.code === 'attainment') ? 0.5 * general : 1;
    case 'staff':
      if (subject.generic) return 0.5 * general;
      return rule.of === 'child' ? 0.4 : 1;
    case 'parent':
      return rule.of === 'staff' ? 0.4 : open;
    case 'person':
      return Math.max(open, scene.parents || scene.children ? 0.8 : 0.55) * general;
    case 'pronoun':
      return ownHome ? open * 0.6 : open;
    default:
      return (rule.of === 'staff' || ownHome ? open * 0.5 : open * 0.88) * general;
  }
}
