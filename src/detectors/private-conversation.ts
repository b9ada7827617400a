/**
 * Private conversation: a message, e-mail or talk among people of the school passed on to others. What
 * family, banks, films and the public say is left alone, as are public notices of the school itself.
 */
import type { Finding } from '../review/finding.ts';
import { spanOf } from '../review/read.ts';
import type { Range, Reading } from '../review/reading.ts';
import { type Actor, actorOf, actorsOf, PEOPLE, type Scene, sceneOf } from './about.ts';
import type { Detector } from './detector.ts';
import { classAt, classesOf, type Hit, matcherOf, streamOf, strongest } from './pattern.ts';
import { type Leak, leaks, privateWords } from './private-conversation.lexicon.ts';

export const WORDS = classesOf(privateWords);
const matcher = matcherOf<Leak>([PEOPLE, WORDS], leaks);

/** How far after "she texted me" its quotation may open: room for "this, at eleven at night:". */
const QUOTE_WITHIN = 60;
const LEAST_QUOTED_WORDS = 3;

export const detector: Detector = {
  topic: 'private-conversation',
  detect({ reading, snapshot, role }) {
    const scene = sceneOf(reading);
    const isScreenshot = snapshot.images.some(({ kind }) => kind === 'screenshot');
    const quotes = quotedRuns(reading);
    const found: Finding[] = [];
    for (const hit of matcher.find(reading)) {
      const finding = weigh(reading, hit, scene, quotes, isScreenshot, role === 'governor');
      if (finding !== undefined) found.push(finding);
    }
    return strongest(found);
  },
};

function weigh(
  reading: Reading,
  hit: Hit<Leak>,
  scene: Scene,
  quotes: readonly Quote[],
  isScreenshot: boolean,
  isGoverning: boolean,
): Finding | undefined {
  const { tokens } = streamOf(reading);
  const start = tokens[hit.from]!.start;
  const end = tokens[hit.to - 1]!.end;
  if (
    quotes.some(({ isColon, ...quote }) => !isColon && quote.start < start && start < quote.end)
  ) {
    return undefined;
  }
  if (scene.story > 0 && !scene.thisSchool) return undefined;
  if (isOpenWord(reading, hit)) return undefined;
  const actor = actorOf(reading, hit.from, 10);
  const spoken = hit.rule.code === 'talk-quoted' || hit.rule.code === 'staffroom';
  const quote = quotes.find(
    (one) => one.start >= end - 1 && one.start - end <= QUOTE_WITHIN && !(spoken && one.isColon),
  );
  const weight = weightOf(hit, actor, scene, quote, quotes, reading, isScreenshot, isGoverning);
  const score = hit.rule.score * weight;
  if (score < 0.3) return undefined;
  const named = hit.rule.way === 'from-somebody' && actor.kind !== 'none';
  const from = named ? Math.min(start, tokens[actor.from]!.start) : start;
  const remark = hit.rule.way === 'in-a-room' && !quote ? retold(reading, hit) : undefined;
  const last = remark === undefined ? end : tokens[remark]!.end;
  const to = quote ? Math.max(end, quote.end) : last;
  return {
    topic: 'private-conversation',
    spans: [spanOf(reading, { start: from, end: to })],
    score,
    reason: { code: hit.rule.code },
  };
}

function weightOf(
  hit: Hit<Leak>,
  actor: Actor,
  scene: Scene,
  quote: Range | undefined,
  quotes: readonly Quote[],
  reading: Reading,
  isScreenshot: boolean,
  isGoverning: boolean,
): number {
  const company = companyOf(sayerOf(reading, hit, actor), scene);
  if (company === 0 && hit.rule.way !== 'any-chat') return 0;
  switch (hit.rule.way) {
    case 'from-somebody':
      if (!quote || actor.kind === 'none' || actor.kind === 'self') return 0;
      // Words of somebody unknown, given with care: of work unless a pastime is about.
      if (hit.rule.code === 'word-for-word' && isUnplaced(actor, scene, reading)) {
        return Math.max(company, 0.8);
      }
      return company;
    case 'in-trust':
      if (['self', 'none', 'thing', 'noone'].includes(actor.means)) {
        return scene.school >= 0.15 ? 0.9 : isGoverning ? 0.9 : 0.5;
      }
      return Math.max(company, 0.85);
    case 'any-chat':
      if (quotes.length === 0 || (scene.leisure > 0 && scene.school < 0.3)) return 0;
      return scene.school >= 0.15 ? 1 : 0.85;
    case 'quoted-thing':
      return quote || scene.school >= 0.45 ? Math.max(scene.school >= 0.1 ? 1 : 0.8, company) : 0;
    case 'nearly-alone':
      if (scene.leisure > 0 && scene.school < 0.3) return 0;
      return scene.school >= 0.15 ? 1 : 0.7;
    case 'in-a-room': {
      const overheard = /^\(?(overheard|what)/.test(hit.pattern);
      const told = quote !== undefined || overheard || retold(reading, hit) !== undefined;
      return told && (scene.school >= 0.15 || overheard || isGoverning)
        ? Math.max(company, 0.85)
        : 0;
    }
    case 'with-school': {
      const school = Math.max(scene.school, namesStaffNear(reading, hit) ? 0.5 : 0);
      if (school >= 0.35 || (isScreenshot && school >= 0.1)) return 1;
      return school >= 0.15 ? 0.75 : 0;
    }
  }
}

const NOBODY: Pick<Actor, 'means'> = { means: 'none' };

/** Who wrote or spoke, where the wording says more than whoever stands before it. */
function sayerOf(reading: Reading, hit: Hit<Leak>, actor: Actor): Pick<Actor, 'means'> {
  if (hit.rule.way === 'in-a-room' && actor.means === 'addressee') return NOBODY;
  if (hit.rule.way !== 'quoted-thing') return actor;
  if (/^(head|deputy|boss)$/.test(streamOf(reading).tokens[hit.from]!.text))
    return { means: 'staff' };
  return actor.kind === 'thing' ? NOBODY : actor;
}

/** A notice, newsletter or page: what it says was meant for all. */
function isOpenWord(reading: Reading, hit: Hit): boolean {
  const stream = streamOf(reading);
  const last = Math.min(stream.tokens.length, hit.to + 4);
  for (let i = hit.from; i < last; i++) {
    if (classAt(stream, WORDS, i, OPEN) !== undefined) return true;
  }
  return false;
}
const OPEN = ['open'];

/** "in the staffroom ... someone said they'd rather": the end of a remark retold in the same sentence,
 * as a token index; undefined where none is. */
function retold(reading: Reading, hit: Hit): number | undefined {
  const { tokens } = streamOf(reading);
  for (let i = hit.to; i < Math.min(tokens.length, hit.to + 12); i++) {
    if (tokens[i]!.sentence !== hit.sentence) return undefined;
    if (/^(said|says|told|goes|reckons|whispered|muttered|admitted)$/.test(tokens[i]!.text)) {
      let end = i;
      while (end < i + RETOLD_WORDS && tokens[end + 1]?.sentence === hit.sentence) end++;
      return end;
    }
  }
  return undefined;
}
const RETOLD_WORDS = 8;

/** Words of somebody unknown in a short post that is of no pastime: likely of work. */
const isUnplaced = (actor: Actor, scene: Scene, reading: Reading): boolean =>
  actor.means === 'none' && scene.leisure === 0 && reading.sentences.length <= 6;

/** How surely the one who speaks belongs to the school: 0 for family, shops, the famous. */
function companyOf(actor: Pick<Actor, 'means'>, scene: Scene): number {
  switch (actor.means) {
    case 'staff':
    case 'school':
      return 1;
    case 'parent':
    case 'child':
      return scene.school >= 0.15 ? 1 : 0.6;
    case 'family':
    case 'public':
    case 'pet':
    case 'addressee':
      return 0;
    case 'person':
      return scene.school >= 0.3 ? 0.95 : 0.5;
    case 'thing':
      return scene.school >= 0.45 ? 0.7 : 0;
    default:
      return scene.school >= 0.35 ? 1 : scene.school >= 0.15 ? 0.85 : 0.45;
  }
}

function namesStaffNear(reading: Reading, hit: Hit): boolean {
  return actorsOf(reading).some(
    (actor) =>
      actor.kind === 'staff' &&
      !actor.generic &&
      actor.from < hit.to + 6 &&
      actor.to > hit.from - 6,
  );
}

interface Quote extends Range {
  /** Opened by a colon alone, without marks. */
  readonly isColon: boolean;
}

/** Quoted runs of some words, in double or single marks, and what follows a colon to the line's end. */
function quotedRuns(reading: Reading): Quote[] {
  const text = reading.plain.value;
  const runs: Quote[] = [];
  const add = (start: number, end: number, isColon: boolean): void => {
    const words = text.slice(start, end).split(/\s+/).filter(Boolean).length;
    if (words >= LEAST_QUOTED_WORDS) runs.push({ start, end, isColon });
  };
  for (const mark of ['"', "'"]) {
    for (let at = text.indexOf(mark); at !== -1; ) {
      const opens = mark === '"' || at === 0 || /[\s:(]/.test(text[at - 1]!);
      const close = opens ? closing(text, mark, at) : -1;
      if (close !== -1) add(at, close + 1, false);
      at = text.indexOf(mark, close === -1 ? at + 1 : close + 1);
    }
  }
  for (let at = text.indexOf(': '); at !== -1; at = text.indexOf(': ', at + 1)) {
    const line = text.indexOf('\n', at);
    add(at + 2, line === -1 ? text.length : line, true);
  }
  return runs.sort((a, b) => a.start - b.start);
}

const LONGEST_QUOTE = 600;

function closing(text: string, mark: string, from: number): number {
  const limit = Math.min(text.length, from + LONGEST_QUOTE);
  for (let at = text.indexOf(mark, from + 1); at !== -1 && at < limit; ) {
    // An apostrophe stands between letters; a closing mark does not.
    const isApostrophe = mark === "'" && /[a-z]/.test(text[at + 1] ?? '');
    if (!isApostrophe) return at;
    at = text.indexOf(mark, at + 1);
  }
  return -1;
}
