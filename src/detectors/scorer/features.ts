/**
 * What the scorer looks at: each part of a draft (a sentence, or a piece of a long one) as a set of
 * hashed features. Words and their neighbours, families of words, classes of the detectors' lexicons,
 * people and schools by what the reading took them for, and what stands around the part.
 */
import type { PersonMention, Reading, SentenceCues, Word } from '../../review/reading.ts';
import type { ComposerSnapshot } from '../../review/snapshot.ts';
import type { Role } from '../../review/topics.ts';
import { PEOPLE, SCENERY } from '../about.ts';
import { WORDS as ABUSE } from '../abuse.ts';
import { WORDS as CONFIDENTIAL } from '../confidential.ts';
import { WORDS as CRITICISM } from '../criticism.ts';
import { WORDS as DISCRIMINATION } from '../discrimination.ts';
import { WORDS as DISREPUTE } from '../disrepute.ts';
import { classesAt, type Stream, streamOf, type Trie, WORD } from '../pattern.ts';
import { WORDS as POLITICS } from '../politics-religion.ts';
import { WORDS as PRIVATE } from '../private-conversation.ts';
import { WORDS as RUMOUR } from '../rumour.ts';
import { WORDS as MATTER } from '../school-matter.ts';
import { WORDS as TONE } from '../tone.ts';
import { senses } from './senses.lexicon.ts';
import { stem } from './stem.ts';

/** Parts longer than this are cut at clause ends. */
const LONG_PART = 30;
const PIECE = 22;

/** A part of the draft; offsets in the plain text, words of the reading half-open. */
export interface Part {
  readonly start: number;
  readonly end: number;
  readonly firstWord: number;
  readonly endWord: number;
  readonly sentence: number;
  /** Hashes, each once. */
  readonly features: Uint32Array;
}

export interface PostFeatures {
  readonly parts: readonly Part[];
  /** Of the draft as a whole, with what it answers and where it is written. */
  readonly whole: Uint32Array;
}

/** For whoever wants to read the weights: names by hash, kept where set. */
export const debug: { names: Map<number, string> | undefined } = { names: undefined };

/** Hash of a feature's name (FNV-1a, 32 bits). */
export function hashOf(name: string, seed = 0x811c9dc5): number {
  let h = seed;
  for (let i = 0; i < name.length; i++) {
    h ^= name.charCodeAt(i);
    h = Math.imul(h, 0x01000193);
  }
  h ^= h >>> 15;
  h = Math.imul(h, 0x2c1b3c6d);
  h = (h ^ (h >>> 13)) >>> 0;
  debug.names?.set(h, name);
  return h;
}

/** Hash of two features together, in this order. */
function both(a: number, b: number, sign = '_'): number {
  let h = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b, 0xc2b2ae35);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  h = (h ^ (h >>> 13)) >>> 0;
  const { names } = debug;
  if (names !== undefined) names.set(h, `${names.get(a)}${sign}${names.get(b)}`);
  return h;
}

/** One token of a part as the scorer sees it. */
interface Token {
  readonly hash: number;
  readonly stem: number;
  readonly word: number;
  /** Families and classes, hashed. */
  readonly kinds: readonly number[];
  /** Endings and beginnings of longer words. */
  readonly pieces: readonly number[];
}

const families = new Map<string, number[]>();
/** Runs of two words or three, by the first two. */
const runs = new Map<string, { readonly third: string | undefined; readonly hash: number }[]>();
let familiesReady = false;
function readyFamilies(): void {
  if (familiesReady) return;
  familiesReady = true;
  for (const [name, list] of Object.entries(senses)) {
    const hash = hashOf(`~${name}`);
    for (const entry of list.split(' ')) {
      const [first, second, third] = entry.replace(/['’]/g, '').split('_').map(stem);
      if (second === undefined) {
        const row = families.get(first!) ?? [];
        families.set(first!, row);
        if (!row.includes(hash)) row.push(hash);
      } else {
        const key = `${first} ${second}`;
        const row = runs.get(key) ?? [];
        runs.set(key, row);
        row.push({ third, hash });
      }
    }
  }
}

/** Families of the run that begins with these words. */
function familiesOfRun(first: Spelled, second: Spelled, third: string | undefined): number[] {
  const row = runs.get(`${first.stemText} ${second.stemText}`);
  if (row === undefined) return [];
  return row.filter((run) => run.third === undefined || run.third === third).map((run) => run.hash);
}

interface Spelled {
  readonly text: string;
  readonly stemText: string;
  readonly hash: number;
  readonly stem: number;
  readonly kinds: readonly number[];
  readonly pieces: readonly number[];
}
let spelled = new Map<string, Spelled>();

/** A word's own features; kept, since drafts repeat their words. */
function spell(text: string): Spelled {
  const held = spelled.get(text);
  if (held !== undefined) return held;
  if (spelled.size > 20_000) spelled = new Map();
  const bare = text.replaceAll("'", '');
  const root = stem(bare);
  const pieces: number[] = [];
  if (bare.length >= 6) {
    pieces.push(hashOf(`${bare.slice(0, 5)}-`), hashOf(`-${bare.slice(-4)}`));
    if (bare.length >= 8) pieces.push(hashOf(`-${bare.slice(2, 7)}-`));
  }
  const made: Spelled = {
    text,
    stemText: root,
    hash: hashOf(bare),
    stem: root === bare ? 0 : hashOf(`${root}+`),
    kinds: families.get(root) ?? [],
    pieces,
  };
  spelled.set(text, made);
  return made;
}

const TABLES: readonly (readonly [string, Trie])[] = [
  ['p', PEOPLE],
  ['s', SCENERY],
  ['t', TONE],
  ['a', ABUSE],
  ['c', CONFIDENTIAL],
  ['g', CRITICISM],
  ['x', DISCRIMINATION],
  ['d', DISREPUTE],
  ['v', POLITICS],
  ['m', PRIVATE],
  ['r', RUMOUR],
  ['o', MATTER],
];
const classHashes = new Map<string, number>();
function classHash(table: string, name: string): number {
  const key = `${table}:${name}`;
  let hash = classHashes.get(key);
  if (hash === undefined) {
    hash = hashOf(`=${key}`);
    classHashes.set(key, hash);
  }
  return hash;
}

const CUES: readonly (keyof SentenceCues)[] = [
  'negated',
  'question',
  'conditional',
  'hearsay',
  'reported',
  'quotation',
  'irony',
  'firstPerson',
  'weVoice',
  'fiction',
];

function personName(person: PersonMention): string {
  const { kind, as, why } = person;
  if (as === 'family' || kind === 'own-family') return '@family';
  if (as === 'public' || kind === 'public-figure') return '@public';
  if (kind === 'roster-pupil') return '@pupil';
  if (kind === 'roster-staff') return '@staff';
  if (kind === 'role') return '@role';
  if (kind === 'description') return '@description';
  if (kind === 'handle') return '@handle';
  if (kind === 'initials') return '@initials';
  if (kind === 'titled') return '@titled';
  if (as === 'pupil') return '@child';
  if (as === 'staff' || as === 'governor') return '@worker';
  if (as === 'parent') return '@parent';
  if (kind === 'full-name') return '@fullname';
  if (kind === 'surname') return '@surname';
  return `@${why}`;
}

/** Words of the part, people and schools replaced by what they are. */
function tokensOf(reading: Reading, from: number, to: number, marks: Marks): Token[] {
  const out: Token[] = [];
  const { words } = reading;
  for (let i = from; i < to; i++) {
    const word = words[i]!;
    const mark = marks.at.get(i);
    const kinds = marks.kinds[i] ?? NONE;
    if (mark !== undefined) {
      const hash = hashOf(mark.name);
      const inner: number[] = [hash, ...kinds];
      if (mark.detail !== '') inner.push(hashOf(`${mark.name}:${mark.detail}`));
      for (let k = i; k < Math.min(mark.end, to); k++) {
        // A post or description keeps its words; a name's own letters tell nothing.
        if (mark.keeps) inner.push(spell(words[k]!.text).hash, ...spell(words[k]!.text).kinds);
        if (k > i) inner.push(...(marks.kinds[k] ?? NONE));
      }
      out.push({ hash, stem: 0, word: i, kinds: inner, pieces: NONE });
      i = Math.min(mark.end, to) - 1;
      continue;
    }
    const shape = shapeOf(word);
    if (shape !== undefined) {
      out.push({ hash: hashOf(shape), stem: 0, word: i, kinds, pieces: NONE });
      continue;
    }
    const made = spell(word.text);
    let mine = made.kinds;
    const next = words[i + 1];
    if (next !== undefined && i + 1 < to) {
      const third = i + 2 < to ? spell(words[i + 2]!.text).stemText : undefined;
      const pair = familiesOfRun(made, spell(next.text), third);
      if (pair.length > 0) mine = [...mine, ...pair];
    }
    if (kinds.length > 0) mine = mine.length > 0 ? [...mine, ...kinds] : kinds;
    out.push({ hash: made.hash, stem: made.stem, word: i, kinds: mine, pieces: made.pieces });
  }
  return out;
}
const NONE: readonly number[] = [];

/** Numbers, times, classes, addresses by their shape. */
function shapeOf(word: Word): string | undefined {
  const { text, kind } = word;
  if (kind === 'url') return '#url';
  if (kind === 'email') return '#email';
  if (kind === 'handle') return '#handle';
  if (/^(?:y|yr|year)[1-6r][a-z]?s?$/.test(text)) return '#year';
  if (/^[1-6][a-z]{1,2}$/.test(text) && !/^\d(?:st|nd|rd|th|pm|am|k|m|x|d)$/.test(text))
    return '#class';
  if (!/\d/.test(text)) return undefined;
  if (/^\d{1,2}(?:[.:]\d\d)?(?:am|pm)$/.test(text) || /^\d{1,2}[.:]\d\d$/.test(text))
    return '#time';
  if (/^£/.test(text)) return '#money';
  if (/^[\d.,]+$/.test(text)) {
    const digits = text.replace(/\D/g, '').length;
    return digits >= 8 ? '#longnumber' : `#number${digits}`;
  }
  return '#mixed';
}

interface Mark {
  readonly name: string;
  readonly detail: string;
  readonly end: number;
  readonly keeps: boolean;
}
interface Marks {
  readonly at: ReadonlyMap<number, Mark>;
  /** Classes that begin at each word. */
  readonly kinds: readonly (readonly number[] | undefined)[];
}

function marksOf(reading: Reading): Marks {
  const at = new Map<number, Mark>();
  const { words } = reading;
  let w = 0;
  const mentions = [
    ...reading.schools.map((one) => ({
      start: one.start,
      end: one.end,
      name: one.which === 'this' ? '@thisschool' : '@otherschool',
      detail: one.which === 'this' ? one.form : '',
      keeps: false,
    })),
    ...reading.people.map((one) => ({
      start: one.start,
      end: one.end,
      name: personName(one),
      detail: `${one.kind}/${one.why}`,
      keeps: ['role', 'description', 'titled'].includes(one.kind) || one.as === 'parent',
    })),
    ...reading.places.map((one) => ({
      start: one.start,
      end: one.end,
      name: one.kind === 'locality' ? '@locality' : '@place',
      detail: '',
      keeps: false,
    })),
  ].sort((a, b) => a.start - b.start);
  for (const one of mentions) {
    while (w < words.length && words[w]!.end <= one.start) w++;
    if (w >= words.length) break;
    let end = w;
    while (end < words.length && words[end]!.start < one.end) end++;
    if (end === w || at.has(w)) continue;
    at.set(w, { name: one.name, detail: one.detail, end, keeps: one.keeps });
  }
  return { at, kinds: classesByWord(reading, streamOf(reading)) };
}

/** Classes of the detectors' lexicons that begin at each word of the reading. */
function classesByWord(reading: Reading, stream: Stream): (readonly number[] | undefined)[] {
  const rows: (readonly number[] | undefined)[] = new Array(reading.words.length);
  let word = 0;
  for (let i = 0; i < stream.tokens.length; i++) {
    if (stream.tokens[i]!.kind !== WORD) continue;
    let row: number[] | undefined;
    for (const [table, trie] of TABLES) {
      for (const { name } of classesAt(stream, trie, i)) {
        row ??= [];
        row.push(classHash(table, name));
      }
    }
    if (row !== undefined) rows[word] = row;
    word++;
  }
  return rows;
}

/** Where the parts of a reading lie: sentences, long ones cut at clause ends. */
function cut(reading: Reading): { from: number; to: number; sentence: number }[] {
  const parts: { from: number; to: number; sentence: number }[] = [];
  let c = 0;
  for (const sentence of reading.sentences) {
    const { firstWord, endWord, index } = sentence;
    if (endWord - firstWord <= LONG_PART) {
      parts.push({ from: firstWord, to: endWord, sentence: index });
      continue;
    }
    while (c < reading.clauses.length && reading.clauses[c]!.endWord <= firstWord) c++;
    let from = firstWord;
    for (let k = c; k < reading.clauses.length; k++) {
      const clause = reading.clauses[k]!;
      if (clause.firstWord >= endWord) break;
      if (clause.endWord - from >= PIECE && endWord - clause.endWord > 5) {
        parts.push({ from, to: clause.endWord, sentence: index });
        from = clause.endWord;
      }
    }
    parts.push({ from, to: endWord, sentence: index });
  }
  return parts;
}

/** Hashes of what a run of tokens shows, into `out`; families seen are collected in `kinds`. */
function gather(tokens: readonly Token[], out: Set<number>, kinds: Set<number>): void {
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    out.add(token.hash);
    if (token.stem !== 0) out.add(token.stem);
    for (const kind of token.kinds) kinds.add(kind);
    for (const piece of token.pieces) out.add(piece);
    const next = tokens[i + 1];
    if (next === undefined) continue;
    out.add(both(token.hash, next.hash));
    for (const a of token.kinds) out.add(both(a, next.hash));
    for (const b of next.kinds) out.add(both(token.hash, b));
  }
}

const EMOJI = /\p{Extended_Pictographic}/gu;

/** Features of a draft for the scorer. */
export function featuresOf(reading: Reading, snapshot: ComposerSnapshot, role: Role): PostFeatures {
  readyFamilies();
  const marks = marksOf(reading);
  const pieces = cut(reading);
  const context = contextOf(reading, snapshot, role);
  const whole = new Set<number>(context.all);
  const seen: { own: Set<number>; kinds: Set<number> }[] = [];
  for (const { from, to, sentence } of pieces) {
    const own = new Set<number>();
    const kinds = new Set<number>();
    const tokens = tokensOf(reading, from, to, marks);
    gather(tokens, own, kinds);
    const { cues } = reading.sentences[sentence]!;
    for (const cue of CUES) if (cues[cue]) kinds.add(hashOf(`?${cue}`));
    const first = reading.words[from];
    const last = reading.words[to - 1];
    if (first !== undefined && last !== undefined) {
      const text = reading.text.slice(
        reading.plain.starts[first.start] ?? 0,
        (reading.plain.ends[last.end - 1] ?? 0) + 4,
      );
      for (const emoji of text.match(EMOJI) ?? []) kinds.add(hashOf(emoji));
      if (text.includes('!')) kinds.add(hashOf('?!'));
      if (/["“]/.test(text)) kinds.add(hashOf('?"'));
    }
    seen.push({ own, kinds });
  }
  const parts = pieces.map(({ from, to, sentence }, k): Part => {
    const { own, kinds } = seen[k]!;
    const features = [...own];
    // Families among themselves, pair by pair, were tried: ten times the work, and nothing better.
    for (const kind of kinds) {
      if (!own.has(kind)) features.push(kind);
      for (const one of context.strong) features.push(both(one, kind, '&'));
    }
    features.push(...context.all);
    const before = seen[k - 1]?.kinds;
    for (const kind of before ?? []) features.push(both(NEAR, kind, ''));
    for (const kind of seen[k + 1]?.kinds ?? []) {
      if (before?.has(kind) !== true) features.push(both(NEAR, kind, ''));
    }
    const words = to - from;
    features.push(hashOf(words < 5 ? '*short' : words < 12 ? '*middling' : '*long'));
    features.push(hashOf(k === 0 ? '*first' : k === pieces.length - 1 ? '*last' : '*inside'));
    for (const one of own) whole.add(one);
    for (const one of kinds) whole.add(one);
    const start = reading.words[from]?.start ?? reading.sentences[sentence]!.start;
    const end = reading.words[to - 1]?.end ?? reading.sentences[sentence]!.end;
    return {
      start,
      end,
      firstWord: from,
      endWord: to,
      sentence,
      features: Uint32Array.from(features),
    };
  });
  whole.add(
    hashOf(
      pieces.length < 2
        ? '*one'
        : pieces.length < 5
          ? '*few'
          : pieces.length < 12
            ? '*many'
            : '*lots',
    ),
  );
  return { parts, whole: Uint32Array.from(whole) };
}
const NEAR = hashOf('near:');

interface Context {
  /** Those that are joined with what a part shows. */
  readonly strong: readonly number[];
  readonly all: readonly number[];
}

function contextOf(reading: Reading, snapshot: ComposerSnapshot, role: Role): Context {
  const strong = [hashOf(`*role:${role}`)];
  const faces = snapshot.images.some((image) => (image.faces ?? 0) > 0);
  if (snapshot.images.length > 0) strong.push(hashOf(faces ? '*faces' : '*picture'));
  const talk = reading.school.strength;
  strong.push(hashOf(talk >= 0.6 ? '*talk2' : talk >= 0.25 ? '*talk1' : '*talk0'));
  const all = [
    ...strong,
    hashOf(`*site:${snapshot.site}`),
    hashOf(`*surface:${snapshot.surface}`),
    hashOf(`*which:${reading.school.which}`),
  ];
  const { parent } = reading;
  if (parent !== undefined) {
    const own = parent.schools.some((one) => one.which === 'this');
    const reply = hashOf(
      own ? '*reply:ours' : parent.school.strength > 0.3 ? '*reply:school' : '*reply',
    );
    strong.push(reply);
    all.push(reply);
    const kinds = new Set<number>();
    const words = new Set<number>();
    gather(tokensOf(parent, 0, Math.min(parent.words.length, 60), marksOf(parent)), words, kinds);
    for (const one of new Set([...kinds, ...words])) all.push(both(REPLY, one, ''));
  }
  return { strong, all };
}
const REPLY = hashOf('re:');
