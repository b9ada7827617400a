/**
 * What a post is about, as the tone detectors need it: whether the talk is of the author's school, who
 * does what a matched wording says, and what takes the edge off it (denied, quoted, a film, a pet).
 */
import type { Reading, SentenceCues } from '../review/reading.ts';
import {
  type Classes,
  classAt,
  classesOf,
  type Hit,
  matcherOf,
  STRONG,
  type Stream,
  streamOf,
  type Trie,
  tokenAt,
  WORD,
} from './pattern.ts';
import { people } from './people.lexicon.ts';
import { scenery } from './scene.lexicon.ts';

export const PEOPLE: Trie = classesOf(people as Classes);
export const SCENERY: Trie = classesOf(scenery as Classes);

/** Who does something. `none`: the sentence names nobody before it. */
export type ActorKind =
  | 'self'
  | 'addressee'
  | 'staff'
  | 'school'
  | 'child'
  | 'parent'
  | 'person'
  | 'pronoun'
  | 'family'
  | 'public'
  | 'pet'
  | 'thing'
  | 'noone'
  | 'none';

export interface Actor {
  readonly kind: ActorKind;
  /** Token indexes, half-open; both 0 where `kind` is `none`. */
  readonly from: number;
  readonly to: number;
  /** Kind of what a pronoun stands for, as far as can be told; else the same as `kind`. */
  readonly means: ActorKind;
  /** A whole trade (`teachers`, `heads`), not particular people. */
  readonly generic: boolean;
}

const actorClasses: readonly (readonly [string, ActorKind])[] = [
  ['family', 'family'],
  ['publicfigure', 'public'],
  ['otherschool', 'thing'],
  ['anystaff', 'staff'],
  ['kids', 'child'],
  ['parents', 'parent'],
  ['ownfamily', 'family'],
  ['school', 'school'],
  ['person', 'person'],
  ['noone', 'noone'],
  ['self', 'self'],
  ['addressee', 'addressee'],
  ['she', 'pronoun'],
  ['pet', 'pet'],
  ['thing', 'thing'],
];
const actorNames = actorClasses.map(([name]) => name);
const actorKind = new Map(actorClasses);

const particular = new Set([
  'the',
  'our',
  'my',
  'your',
  'that',
  'this',
  'these',
  'those',
  'them',
  'his',
  'her',
  'their',
  'some',
  'certain',
  'two',
  'three',
  'four',
  'half',
  'both',
  'new',
  'old',
  'one',
  'year',
  'nursery',
  'reception',
  'other',
  'another',
  'office',
  'school',
  'kitchen',
  'support',
  'teaching',
]);
const trades = new Set([
  'teachers',
  'heads',
  'headteachers',
  'governors',
  'tas',
  'schools',
  'parents',
  'mums',
  'dads',
  'kids',
  'children',
  'pupils',
  'students',
  'boys',
  'girls',
  'staff',
  'caretakers',
  'families',
  'volunteers',
  'management',
  'leadership',
  'trainees',
  'teacher',
  'pupil',
  'child',
  'boy',
  'girl',
  'academy',
  'family',
]);
const hereWords = new Set(['here', 'there', 'at', 'up', 'in', 'round', 'from', 'on']);

function actorAt(stream: Stream, i: number): Actor | undefined {
  const found = classAt(stream, PEOPLE, i, actorNames) ?? bareHead(stream, i);
  if (found === undefined) return undefined;
  const kind = actorKind.get(found.name)!;
  const { tokens } = stream;
  const last = tokens[found.end - 1]!.text;
  const generic =
    found.end - i === 1 &&
    trades.has(last) &&
    !particular.has(tokens[i - 1]?.text ?? '') &&
    !(
      hereWords.has(tokens[found.end]?.text ?? '') &&
      !['in', 'on'].includes(tokens[found.end]!.text)
    );
  return { kind, from: i, to: found.end, means: kind, generic };
}

const headActs = new Set(
  'is was has hides told tells said says never wont doesnt didnt cant sent emailed rang reckons wants keeps just still lied thinks knows had walked walks came comes goes went does did could couldnt ignores ignored refuses refused spent made makes called calls gave gives decided decides turned looks looked at and dragged grabbed shouts shouted gets got makes smells reckons reeks stinks'.split(
    ' ',
  ),
);

/** `Head hides in her office`: the post without its article, at the start of a clause. */
function bareHead(stream: Stream, i: number): { name: string; end: number } | undefined {
  const { tokens } = stream;
  if (!['head', 'deputy', 'sir', 'miss'].includes(tokens[i]!.text)) return undefined;
  if (i > 0 && tokens[i - 1]!.kind === WORD) return undefined;
  const next = tokens[i + 1];
  if (next === undefined || next.kind !== WORD || !headActs.has(next.text)) return undefined;
  return { name: 'anystaff', end: i + 1 };
}

const NONE: Actor = { kind: 'none', from: 0, to: 0, means: 'none', generic: false };

/** Everyone the draft names, in order; overlapping runs give the longest. Made once for a reading. */
export function actorsOf(reading: Reading): readonly Actor[] {
  const held = casts.get(reading);
  if (held !== undefined) return held;
  const stream = streamOf(reading);
  const cast: Actor[] = [];
  for (let i = 0; i < stream.tokens.length; ) {
    if (stream.tokens[i]!.kind !== WORD) {
      i++;
      continue;
    }
    const actor = actorAt(stream, i);
    if (actor === undefined) i++;
    else {
      cast.push(actor);
      i = actor.to;
    }
  }
  casts.set(reading, cast);
  return cast;
}
const casts = new WeakMap<Reading, readonly Actor[]>();

/**
 * Who does what the hit says: the nearest one named before it in its sentence. A pronoun is followed
 * back to whoever was last named, in the draft and then in the post it answers.
 * @param reach how many tokens before the hit are looked at.
 */
export function actorOf(
  reading: Reading,
  from: number,
  reach = 14,
  skip: readonly ActorKind[] = [],
): Actor {
  const { tokens } = streamOf(reading);
  const cast = actorsOf(reading);
  let low = 0;
  let high = cast.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (cast[mid]!.to <= from) low = mid + 1;
    else high = mid;
  }
  const sentence = tokens[Math.min(from, tokens.length - 1)]?.sentence;
  for (let k = low - 1; k >= 0; k--) {
    const actor = cast[k]!;
    if (from - actor.to > reach || tokens[actor.from]!.sentence !== sentence) break;
    if (skip.includes(actor.kind)) continue;
    return actor.kind === 'pronoun' ? { ...actor, means: antecedent(reading, k) } : actor;
  }
  return NONE;
}

/** Whom a pronoun, or a sentence without a subject, goes on about. */
export function antecedent(reading: Reading, before: number): ActorKind {
  const cast = actorsOf(reading);
  for (let k = before - 1, seen = 0; k >= 0 && seen < 12; k--, seen++) {
    const { kind } = cast[k]!;
    if (['staff', 'child', 'parent', 'person', 'family', 'public', 'pet'].includes(kind))
      return kind;
  }
  const { parent } = reading;
  if (parent !== undefined) {
    const named = actorsOf(parent).filter((actor) =>
      ['staff', 'child', 'parent', 'person', 'public', 'pet'].includes(actor.kind),
    );
    const staff = named.find((actor) => actor.kind === 'staff');
    if (staff !== undefined) return 'staff';
    if (named.length > 0) return named.at(-1)!.kind;
    if (actorsOf(parent).some((actor) => actor.kind === 'school')) return 'school';
  }
  return 'none';
}

/** What kind the last named one before token `from` is, sentence edges not minded. */
export function lastNamed(reading: Reading, from: number): ActorKind {
  const cast = actorsOf(reading);
  let k = 0;
  while (k < cast.length && cast[k]!.from < from) k++;
  return antecedent(reading, k);
}

/** What the whole draft, with the post it answers, is about. */
export interface Scene {
  /** The author's school stands in the draft or in what it answers. */
  readonly thisSchool: boolean;
  /** A member of staff, a governor or the leadership stands there. */
  readonly staff: boolean;
  readonly parents: boolean;
  readonly children: boolean;
  /** 0 to 1: how surely it is about a school and not something else. */
  readonly school: number;
  /** Words of film, match, game, music, pet, kitchen: 0 where none. */
  readonly leisure: number;
  readonly pets: number;
  /** Story, screen and stage, also of what is answered. */
  readonly story: number;
  /** News, politics and policy of schools in general. */
  readonly policy: number;
}

const scenes = new WeakMap<Reading, Scene>();

export function sceneOf(reading: Reading): Scene {
  const held = scenes.get(reading);
  if (held !== undefined) return held;
  const own = tally(reading);
  const around = reading.parent === undefined ? undefined : tally(reading.parent);
  const thisSchool = own.thisSchool || around?.thisSchool === true;
  const kinds = new Set([...own.kinds, ...(around?.kinds ?? [])]);
  const talk =
    Math.max(own.firm, around?.firm ?? 0) * 0.45 + Math.max(own.soft, around?.soft ?? 0) * 0.2;
  const read = Math.max(reading.school.strength, reading.parent?.school.strength ?? 0);
  const scene: Scene = {
    thisSchool,
    staff: kinds.has('staff'),
    parents: kinds.has('parent'),
    children: kinds.has('child'),
    school: Math.min(1, Math.max(thisSchool ? 0.8 : 0, talk, read)),
    leisure: own.leisure,
    pets: own.pets,
    policy: own.policy,
    story: own.story + (around?.story ?? 0),
  };
  scenes.set(reading, scene);
  return scene;
}

const sceneNames = ['petword', 'story', 'firmschool', 'softschool', 'leisure', 'policytalk'];

function tally(reading: Reading) {
  const stream = streamOf(reading);
  let firm = 0;
  let soft = 0;
  let leisure = 0;
  let policy = 0;
  let story = 0;
  let pets = 0;
  for (let i = 0; i < stream.tokens.length; i++) {
    const found = classAt(stream, SCENERY, i, sceneNames);
    if (found === undefined) continue;
    if (found.name === 'firmschool') firm++;
    else if (found.name === 'softschool') soft++;
    else if (found.name === 'story') {
      story++;
      leisure++;
    } else if (found.name === 'leisure') leisure++;
    else if (found.name === 'petword') pets++;
    else policy++;
  }
  const kinds = new Set<ActorKind>();
  for (const actor of actorsOf(reading)) if (!actor.generic) kinds.add(actor.kind);
  return {
    firm,
    soft,
    leisure,
    policy,
    story,
    pets,
    kinds,
    thisSchool: reading.schools.some((school) => school.which === 'this' && school.score >= 0.5),
  };
}

/** Cues of the sentence a hit stands in. */
export function cuesOf(reading: Reading, hit: Hit): SentenceCues {
  return reading.sentences[hit.sentence]!.cues;
}

/** Words after which a denial no longer holds. */
const turning = new Set([
  'but',
  'because',
  'so',
  'then',
  'yet',
  'though',
  'although',
  'while',
  'when',
  'until',
  'till',
]);
const negators = new Set([
  'not',
  'never',
  'no',
  'noone',
  'dont',
  'doesnt',
  'didnt',
  'isnt',
  'arent',
  'wasnt',
  'werent',
  'wont',
  'wouldnt',
  'cant',
  'couldnt',
  'shouldnt',
  'hasnt',
  'havent',
  'hadnt',
  'aint',
  'without',
  'hardly',
  'none',
  'neither',
  'nor',
  'denies',
  'denied',
  'untrue',
  'stop',
  'stopped',
  'rather',
  'nobodys',
]);

/** Whether a word that denies stands within `reach` words before token `from`, in the same clause. */
export function deniedBefore(reading: Reading, from: number, reach = 5): boolean {
  const { tokens } = streamOf(reading);
  for (let k = from - 1, seen = 0; k >= 0 && seen < reach; k--) {
    const token = tokens[k]!;
    if (token.kind === STRONG) return false;
    if (token.kind !== WORD) {
      if (token.text === ',') return false;
      continue;
    }
    seen++;
    if (token.text === 'only' || token.text === 'just') continue;
    if (turning.has(token.text)) return false;
    if (negators.has(token.text)) return !(tokens[k + 1]?.text === 'only');
  }
  return false;
}

/** Whether token `i` stands between double quotation marks, or single ones that open and close. */
export function insideQuotes(reading: Reading, i: number): boolean {
  const { tokens } = streamOf(reading);
  const marks = quotationMarks(reading);
  let before = 0;
  while (before < marks.length && marks[before]! < i) before++;
  if (before % 2 === 1) return before < marks.length;
  const { cased } = reading.plain;
  const at = tokens[i]!.start;
  const lead = cased.slice(Math.max(0, at - 160), at);
  const opening = Math.max(lead.lastIndexOf(" '"), lead.startsWith("'") ? 0 : -1);
  if (opening < 0) return false;
  const after = cased.slice(at, at + 200);
  return (
    /[a-z.!?,]'(?![a-z])/i.test(after) && !/[a-z.!?,]'(?![a-z])/i.test(lead.slice(opening + 2))
  );
}

const quotations = new WeakMap<Reading, readonly number[]>();

/** Tokens that are double quotation marks; found once for each reading. */
function quotationMarks(reading: Reading): readonly number[] {
  let marks = quotations.get(reading);
  if (marks === undefined) {
    marks = streamOf(reading).tokens.flatMap(({ text }, k) => (text === '"' ? [k] : []));
    quotations.set(reading, marks);
  }
  return marks;
}

/** Index of the token at an offset of the plain text; for detectors that start from people. */
export function tokenIndex(reading: Reading, offset: number): number {
  return tokenAt(streamOf(reading).tokens, offset);
}

const disowning = matcherOf(
  [PEOPLE],
  [
    {
      code: 'disowned',
      score: 1,
      any: [
        '(whoever|anyone|anybody|anyone who|people who|those who|folk who|if anyone|if you) (say|says|said|saying|wrote|writes|writing|thinks|think|thinking|tells|tell|started|reckons|claims|claiming|calls|calling|muttering|believes|posted|posting|spreading|calling) ~~6',
        'whatever (people|anyone|they|folk|you) (say|says|heard|hear|may have heard)',
        '(dont|never|stop|please dont|do not) (believe|listen to|repeat|spread|share|pass on|say|post) ~4',
        'no truth in',
        '(is|was|its|thats|isnt|not) (a|complete|total|utter|pure|absolute)? (lie|nonsense|rubbish|untrue|false|fake news|true at all|true and) $',
        '(it|that|this|none of it|none of that) (did not|didnt|never|isnt|is not|wasnt) (happen|happened|true|what happened|like that)',
        '(someone|somebody|people|they|idiots) (wrote|posted|put) (that|on here)?',
      ],
    },
  ],
);
const denials = new WeakMap<Reading, readonly number[]>();

/** Whether the draft itself turns against what the hit says: `whoever says he …`, `it did not happen`. */
export function disowned(reading: Reading, hit: Hit): boolean {
  return disowns(reading, hit.sentence);
}

/** The same for a whole sentence. */
export function disowns(reading: Reading, index: number): boolean {
  let at = denials.get(reading);
  if (at === undefined) {
    at = disowning.find(reading).map((found) => found.sentence);
    denials.set(reading, at);
  }
  return at.some((sentence) => sentence === index || sentence === index + 1);
}

const telling = new Set([
  'called',
  'calls',
  'calling',
  'call',
  'shouted',
  'shouting',
  'screamed',
  'yelled',
  'being',
  'labelled',
  'branded',
  'says',
  'said',
  'telling',
  'told',
]);

/** Whether hurtful words are told of and not said: `he called me a …`, `if somebody calls you an idiot`. */
export function toldOf(reading: Reading, hit: Hit): boolean {
  const { tokens } = streamOf(reading);
  for (let k = Math.min(hit.from + 1, hit.to - 2); k >= Math.max(0, hit.from - 5); k--) {
    if (tokens[k]!.text === '.' || tokens[k]!.text === '!') return false;
    if (telling.has(tokens[k]!.text)) {
      const after = tokens[k + 1]?.text ?? '';
      return [
        'me',
        'you',
        'him',
        'her',
        'them',
        'us',
        'a',
        'an',
        'my',
        'someone',
        'people',
        'called',
        'each',
      ].includes(after);
    }
  }
  return false;
}
