/**
 * What keeps a school and its people safe, given away: codes and passwords, a hidden key, a broken
 * alarm, when nobody is there, where a trip will be and when, a child's way home.
 */
import type { Span } from '../review/finding.ts';
import type { PersonMention, Reading } from '../review/reading.ts';
import type { Detector, DetectorInput } from './detector.ts';
import { type FrameMatch, findFrames, frames, spanOfFrame } from './frame.ts';
import { textOfWords } from './lines.ts';
import { frameRows, lists, rows, vetoes } from './security.lexicon.ts';
import { findShapes, type ShapeMatch, shapes, spanOfMatch } from './shape.ts';

const wordings = shapes(rows, lists);
const together = frames(frameRows, lists, ['pupilNamed']);

/** What shapes and frames have in common. */
interface Stretch extends Pick<ShapeMatch, 'line' | 'from' | 'to' | 'code' | 'score'> {
  readonly slots?: ShapeMatch['slots'] | undefined;
}

/** A wording with what its judges look at. */
interface Scene {
  readonly input: DetectorInput;
  readonly match: Stretch;
  /** Five words before, the wording itself, and all three with six words after. */
  readonly before: string;
  readonly inside: string;
  readonly around: string;
  /** How surely the draft is about the person's school, 0 to 1. */
  readonly tie: number;
}

function sceneOf(input: DetectorInput, match: Stretch): Scene {
  const { line, from, to } = match;
  const before = textOfWords(line, Math.max(0, from - 5), from - 1);
  const inside = textOfWords(line, from, to);
  const after = textOfWords(line, to + 1, to + 6);
  return {
    input,
    match,
    before,
    inside,
    around: `${before} ${inside} ${after}`,
    tie: schoolTie(input.reading),
  };
}

function schoolTie(reading: Reading): number {
  if (reading.school.which === 'this' || reading.parent?.school.which === 'this') return 1;
  return reading.school.strength;
}

const schoolLock =
  /\b(?:gate|alarm|keypad|staffroom|staff|nursery|school|pe shed|medicine|boiler|office|key ?safe|side|back gate|padlock|entry|door)\b/;

function codeScore({ match, before, inside, around, tie }: Scene): number {
  if (vetoes.otherCode.test(around) || vetoes.codeUntold.test(`${before} ${inside}`)) return 0;
  const { secret } = match.slots ?? {};
  if (!validSecret(secret))
    return /year|birthday|backwards|postcode|same/.test(inside) ? match.score : 0;
  if (vetoes.lockAndTime.test(inside)) return 0;
  return tie >= 0.3 ? match.score : schoolLock.test(inside) ? 0.74 : 0.45;
}

const schoolSystem =
  /\b(?:school|staff|class|office|pupils?|sims|arbor|cpoms|wifi|wi fi|laptops?|ipads?)\b/;
const whose =
  /\b(?:our|my|staff|school|class|office|admin|thisschool|pupils?|kids|sims|arbor|cpoms|heads?)\b/;

function passwordScore({ match, before, inside, around, tie }: Scene): number {
  if (vetoes.otherCode.test(around) || vetoes.codeUntold.test(`${before} ${inside}`)) return 0;
  const said = /\b(?:is|its|are|was|now|literally)\b/.test(inside);
  if (!said && !validSecret(match.slots?.secret)) return 0;
  if (vetoes.passwordIsSo.test(inside)) {
    const shown = /\b(?:post ?it|sticky|written|taped|stuck)\b/.test(around);
    return shown && (tie >= 0.3 || schoolSystem.test(around)) ? 0.8 : 0;
  }
  const ours = whose.test(around) && schoolSystem.test(around);
  return tie >= 0.3 || ours ? match.score : 0.45;
}

function keyScore({ match, around, tie }: Scene): number {
  if (vetoes.ownKey.test(around)) return 0;
  const place = /\b(?:boiler|hall|office|caretaker|staff|classroom|nursery|pe|side gate)\b/;
  return tie >= 0.3 || place.test(around) ? match.score : 0.45;
}

const firmGuard =
  /\b(?:alarm panel|alarm|cctv|keypad|entry system|side gate|back gate|intercom|school gates?|fence|fencing)\b/;
const workAlarm =
  /\b(?:the|our|school|fire) (?:\S+ )?(?:alarm|cctv|cameras)\b.*\b(?:set|locked|off|record\w*|work\w*)\b/;

function unguardedScore({ input, match, inside, around, tie }: Scene): number {
  const line = match.line.text;
  if (vetoes.otherGuard.test(around) || vetoes.mended.test(around)) return 0;
  if (/\b(?:pretend|loo|toilets?|cubicle)\b/.test(line)) return 0;
  const heating =
    /\b(?:kettle|telly|tv|heating|boiler|radiators?|lights?|computer|wifi|oven|phone)\b/;
  if (heating.test(around) && !/\b(?:alarm|cctv|camera|gate)\b/.test(line)) return 0;
  if (tie >= 0.3) return match.score;
  if (!firmGuard.test(line)) return 0;
  // People who work in a school and speak of `the alarm` and `they` mean the school's.
  const atSchool = input.role !== 'parent' && input.role !== 'pupil';
  if (tie >= 0.1) return 0.76;
  if (/\bthey(?:ve|re)?\b/.test(line)) return 0.74;
  return atSchool && workAlarm.test(inside) ? 0.73 : 0;
}

function emptyScore({ match, around, tie }: Scene): number {
  if (vetoes.otherEmpty.test(around)) return 0;
  const place = /\b(?:hall|boiler room|caretaker|gate)\b/;
  return tie >= 0.3 || place.test(match.line.text) ? match.score : 0;
}

const firstPerson = /^(?:i|ive|ill|im|we|weve|hubby)$/;

function wayHomeScore({ input, match, before, inside, tie }: Scene): number {
  const subject = textOfWords(match.line, Math.max(0, match.from - 3), match.from - 1).split(' ');
  if (subject.some((word) => firstPerson.test(word))) return 0;
  if (vetoes.past.test(inside) && !/\bevery\b/.test(inside)) return 0;
  const child = childOf(input.reading, match);
  if (child) return match.score;
  return tie >= 0.45 && /\b(?:he|she|they)\b/.test(before) ? match.score : 0;
}

const childWord =
  /\b(?:kid|kids|child|children|little|son|daughter|lad|lass|girl|boy|twins|pupils?|year \d|y\d|reception|infants|youngest|eldest|grandson|granddaughter|bairn|wean|nephew|niece)\b/;

/** Whether a child is spoken of in the wording or just before it. */
function childOf(reading: Reading, { line, from, to }: Stretch): boolean {
  const end = reading.words[line.last[to]!]!.end;
  const start = reading.words[line.first[Math.max(0, from - 9)]!]!.start;
  const named = reading.people.some(
    (one) =>
      one.start >= start &&
      one.end <= end &&
      (one.as === 'pupil' ||
        one.as === 'family' ||
        one.kind === 'own-family' ||
        one.kind === 'first-name'),
  );
  return named || childWord.test(textOfWords(line, Math.max(0, from - 7), to));
}

const schoolGroup =
  /\b(?:y|yr|years?) ?(?:\d|r\b)|class\b|residential|school|kids|children|\b[1-6][a-f]\b|pupils|reception|nursery|infants|juniors|trip|sick bucket|\bthey\b|\bthem\b/;

function tripScore({ match, tie }: Scene): number {
  const { line, from, to, score } = match;
  if (vetoes.past.test(textOfWords(line, Math.max(0, from - 4), to))) return 0;
  if (vetoes.openToAll.test(line.text) || tie < 0.3) return 0;
  const placed = /\b(?:coach|leaves?|dorm|at \d|from \d)\b/.test(line.text);
  if (vetoes.tripPaper.test(line.text) && !placed) return 0.45;
  return schoolGroup.test(line.text) || tie >= 0.6 ? score : 0.45;
}

function ifAboutSchool({ match, tie }: Scene): number {
  return tie >= 0.3 ? match.score : 0;
}

function lockdownScore(scene: Scene): number {
  const word = /\b(?:code word|codeword|password|signal)\b/.test(scene.inside);
  return word ? scene.match.score : ifAboutSchool(scene);
}

const judges: Readonly<Record<string, (scene: Scene) => number>> = {
  code: codeScore,
  password: passwordScore,
  'key-hidden': keyScore,
  unguarded: unguardedScore,
  empty: emptyScore,
  'way-home': wayHomeScore,
  release: ifAboutSchool,
  lockdown: lockdownScore,
  trip: tripScore,
};

function scoreOf(input: DetectorInput, match: Stretch): number {
  return judges[match.code]!(sceneOf(input, match));
}

/** A code has digits in it (or stands in words); a year group, a time or a score is none. */
function validSecret(secret: string | undefined): boolean {
  if (secret === undefined) return false;
  if (/^[a-z]+$/.test(secret)) return true;
  if (
    /^(?:\d{1,2}(?:am|pm|th|st|nd|rd|mins?|ish)|y\d|ks\d|\d[a-f]|\d{1,2}|\d0s|covid\d*)$/.test(
      secret,
    )
  ) {
    return false;
  }
  return /\d/.test(secret) && secret.length >= 3;
}

/** A frame's own conditions, then those of its sort. */
function frameScore(input: DetectorInput, match: FrameMatch): number {
  const { line, from, to, code, cues } = match;
  const inside = textOfWords(line, from, to);
  const around = textOfWords(line, Math.max(0, from - 5), Math.min(line.at.length - 1, to + 5));
  if (code === 'code') {
    const place = cues.codeWritten!;
    const before = textOfWords(line, Math.max(0, place.from - 2), place.from - 1);
    if (/\b(?:since|in|at|from|by|till|until|room|year|class|page|row|bus|number) ?$/.test(before))
      return 0;
    const written = textOfWords(line, place.from, place.to);
    return scoreOf(input, {
      ...match,
      slots: { secret: written.includes(' ') ? 'spelt' : written },
    });
  }
  if (code === 'way-home') {
    if (vetoes.past.test(inside) && !/\b(?:every|still|now)\b/.test(around)) return 0;
    const stopped = /\b(?:dont|never|not|no longer|stopped|wont|instead of|until)\b/;
    if (stopped.test(around) && !/\bno (?:adult|one)\b/.test(around)) return 0;
    return /\b(?:i|ive|im) (?:walk|walked|cycle|always|usually|got|get)\b/.test(around)
      ? 0
      : match.score;
  }
  if (code === 'trip' && vetoes.indoors.test(around)) return 0;
  return scoreOf(input, match);
}

interface Found {
  readonly span: Span;
  readonly score: number;
  readonly code: string;
}

export const detector: Detector = {
  topic: 'security',
  detect(input) {
    const { reading } = input;
    const pupilNamed = (person: PersonMention) => person.as === 'pupil' && person.score >= 0.5;
    const found: Found[] = [
      ...findShapes(reading, wordings).map((match) => ({
        span: spanOfMatch(reading, match),
        score: scoreOf(input, match),
        code: match.code,
      })),
      ...findFrames(reading, together, { pupilNamed }).map((match) => ({
        span: spanOfFrame(reading, match),
        score: frameScore(input, match),
        code: match.code,
      })),
    ]
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score);
    // One finding for each sort of secret; no words are marked twice.
    const sorts = new Map<string, Found[]>();
    const marked: Span[] = [];
    for (const one of found) {
      if (marked.some((kept) => kept.start < one.span.end && one.span.start < kept.end)) continue;
      marked.push(one.span);
      sorts.set(one.code, [...(sorts.get(one.code) ?? []), one]);
    }
    return [...sorts].map(([code, ones]) => ({
      topic: 'security' as const,
      spans: ones.map((one) => one.span).sort((a, b) => a.start - b.start),
      score: Math.max(...ones.map((one) => one.score)),
      reason: { code },
    }));
  },
};
