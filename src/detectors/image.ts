/**
 * Pictures or film of pupils, families, staff or school life: attached to the draft, or announced in
 * its words. Reason codes that begin with `pupils-` say that pupils may be shown; the review makes
 * those loud. Drawings and screenshots are left to others; nobody is told that a picture is safe.
 */
import type { Finding, Span } from '../review/finding.ts';
import { hasPhrase, type Phrases, phrases } from '../review/phrases.ts';
import type { Reading } from '../review/reading.ts';
import type { AttachedImage } from '../review/snapshot.ts';
import type { Detector, DetectorInput } from './detector.ts';
import { type FrameMatch, findFrames, frames, spanOfFrame } from './frame.ts';
import { hailings } from './hailing.ts';
import { announced, cues, frameRows, lists, rows, things, told } from './image.lexicon.ts';
import { linesOf, textOfWords } from './lines.ts';
import { findShapes, hasShape, type ShapeMatch, shapes, spanOfMatch } from './shape.ts';
import { isSchoolTime } from './working-hours.ts';

const wordings = shapes(rows, lists);
const together = frames(frameRows, lists);
const newFilm = shapes(announced, lists);
const whatIsShown = shapes(told, lists);
const sets = {
  children: phrases(cues.children),
  party: phrases(cues.party),
  staff: phrases(cues.staff),
  staffDo: phrases(cues.staffDo),
  elsewhere: phrases(cues.elsewhere),
  self: phrases(cues.self),
  ownChild: phrases(cues.ownChild),
} as const;
const children = shapes([['who', 0.9, '{pupils}']], lists);
const schoolEvents = shapes([['event', 0.9, '{event}']], lists);
const looseSet = new Set(lists.loose);
const thingSet = phrases(things);

function has(reading: Reading, set: Phrases): boolean {
  return hasPhrase(reading.words, 0, reading.words.length, set);
}

/** How a draft ties an attached picture to the school and to whom it shows. */
interface Ties {
  readonly school: boolean;
  readonly children: boolean;
  readonly party: boolean;
  readonly staff: boolean;
  readonly staffDo: boolean;
  readonly elsewhere: boolean;
  readonly self: boolean;
  readonly own: boolean;
}

function tiesOf({ reading, snapshot, settings, role }: DetectorInput): Ties {
  const atWork =
    role !== 'parent' && snapshot.time !== undefined && isSchoolTime(snapshot.time, settings);
  const own =
    reading.people.some((person) => person.kind === 'own-family' || person.as === 'family') ||
    has(reading, sets.ownChild);
  return {
    school:
      reading.school.which === 'this' ||
      reading.school.strength >= 0.45 ||
      (atWork && role !== 'governor') ||
      linesOf(reading).some((line) => hasShape(line, schoolEvents)),
    children:
      has(reading, sets.children) ||
      reading.people.some((person) => person.as === 'pupil' && person.score >= 0.5) ||
      linesOf(reading).some((line) => hasShape(line, children)),
    party: has(reading, sets.party),
    staff:
      has(reading, sets.staff) ||
      reading.people.some((person) => person.as === 'staff' && person.score >= 0.6),
    staffDo: has(reading, sets.staffDo),
    elsewhere: has(reading, sets.elsewhere),
    self: has(reading, sets.self),
    own,
  };
}

function attachedFinding(code: string, score: number, faces: number | undefined): Finding {
  const reason = faces === undefined ? { code } : { code, data: { faces: String(faces) } };
  return { topic: 'image', spans: [], score, reason };
}

/** An attached photo or film, by its faces and by what the draft says of it. */
function attached(input: DetectorInput): Finding[] {
  const shown = input.snapshot.images.filter(mayShowPeople);
  if (shown.length === 0) return [];
  const ties = tiesOf(input);
  if (shown.every((image) => image.faces === undefined)) {
    if (ties.own && !ties.children && !ties.party) return [];
    if (ties.school && ties.staff && !ties.children)
      return [attachedFinding('staff-unseen', 0.72, undefined)];
    return ties.school ? [attachedFinding('pupils-unseen', 0.78, undefined)] : [];
  }
  const faces = Math.max(...shown.map((image) => image.faces ?? 0));
  if (faces === 0) return [];
  return [bySight(ties, faces, input.role === 'parent')];
}

function mayShowPeople({ kind, faces }: AttachedImage): boolean {
  return (kind === 'photo' || kind === 'video' || kind === 'unknown') && faces !== 0;
}

function bySight(ties: Ties, faces: number, isParent: boolean): Finding {
  const { school, children, party, staff, staffDo, elsewhere, self, own } = ties;
  if (own && faces === 1) return attachedFinding('own-child', 0.2, faces);
  if (party && faces >= 3 && !(elsewhere && !own))
    return attachedFinding('pupils-party', 0.86, faces);
  if (staffDo && !children) return attachedFinding('staff-shown', 0.85, faces);
  if (own && children && faces >= 3) return attachedFinding('pupils-shown', 0.8, faces);
  if (own && !school) return attachedFinding('family', faces > 5 && !elsewhere ? 0.45 : 0.2, faces);
  if (self && faces === 1 && !children) return attachedFinding('self', 0.2, faces);
  if (staff && !children && !elsewhere)
    return attachedFinding('staff-shown', school || faces > 1 ? 0.85 : 0.6, faces);
  if (staff && school && !children) return attachedFinding('staff-shown', 0.8, faces);
  if (school) return attachedFinding('pupils-shown', 0.92, faces);
  if (elsewhere || self) return attachedFinding('elsewhere', 0.2, faces);
  if (children && !(isParent && faces <= 2))
    return attachedFinding('pupils-shown', faces > 1 ? 0.8 : 0.6, faces);
  // Nothing tells: a few faces are a hint at most, a crowd is worth a question.
  if (faces >= 6) return attachedFinding('people-shown', 0.72, faces);
  return attachedFinding('people-shown', faces >= 4 ? 0.55 : 0.4, faces);
}

const noPictures =
  /\b(?:no|dont|do not|please dont|not|without|never|cant|cannot|didnt|havent|wont|forgot|banned?|ban|wish i|asked|permission|consent|delete|deleted|removed?|take down|stop)\b/;
const asksForPictures =
  /\b(?:anyone|anybody|does|did|has|can|could|who|someone|somebody) (?:\S+ ){0,3}(?:got|get|have|take|took|send|share|any|post)\b/;
const official =
  /\b(?:school website|school page|official page|newsletter|schools page|schools own|school facebook|tapestry|seesaw|dojo)\b/;
/** Somebody's film, not the school's: `the film of the book`, `a video on YouTube of a cat`. */
const otherFilm =
  /\b(?:film|video|clip|picture) (?:\S+ ){0,2}(?:on netflix|at the cinema|on bbc|on telly|on tv|by disney|from the 19\d0s)\b/;

interface Announcement {
  readonly span: Span;
  readonly text: string;
  readonly score: number;
}

/** Pictures or film that the words announce. */
function inWords(reading: Reading): Finding[] {
  const found: Announcement[] = [];
  for (const match of findShapes(reading, wordings)) {
    const text = textOfWords(match.line, match.from, match.to);
    found.push({ span: spanOfMatch(reading, match), text, score: announcedScore(reading, match) });
  }
  for (const match of findFrames(reading, together)) {
    const text = textOfWords(match.line, match.from, match.to);
    found.push({ span: spanOfFrame(reading, match), text, score: frameScore(reading, match) });
  }
  for (const { group, asked } of hailings(reading, newFilm, whatIsShown)) {
    if (noPictures.test(group.line.text)) continue;
    found.push({ span: spanOfMatch(reading, asked), text: asked.line.text, score: 0.85 });
  }
  const [best] = found
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || length(a) - length(b));
  if (best === undefined) return [];
  return [
    {
      topic: 'image',
      spans: [best.span],
      score: best.score,
      reason: { code: showsPupils(best.text) ? 'pupils-announced' : 'announced' },
    },
  ];
}

/** Words that are films and records to most people: only a set wording makes them pictures. */
const bareMedium = /^(?:film|album|short|shorts|stream|highlights|gallery|picture|clip)$/;
const somebodyElses =
  /\b(?:your|his|her|their) (?:\S+ )?(?:videos?|vids?|channel|clips?|photos?|pics?)\b/;

/** Frames stand under the conditions of the shapes; the loose ones need school talk. */
function frameScore(reading: Reading, match: FrameMatch): number {
  // Two sentences may speak of two things: of a class, and of holiday pictures.
  const family = has(reading, sets.elsewhere) || has(reading, sets.ownChild) || ownFamily(reading);
  if (match.twoSentences && (family || match.to - match.from > 9)) return 0;
  const slots: Record<string, string> = {};
  for (const [name, place] of Object.entries(match.cues)) {
    slots[name] = textOfWords(match.line, place.from, place.to);
  }
  if (bareMedium.test(slots.media ?? '') || somebodyElses.test(match.line.text)) return 0;
  const score = announcedScore(reading, { ...match, slots });
  if (slots.children !== undefined && reading.school.strength < 0.3) return Math.min(score, 0.72);
  return score;
}

function length({ span }: Announcement): number {
  return span.end - span.start;
}

function announcedScore(reading: Reading, match: ShapeMatch): number {
  const { line, from, to, code, score, slots } = match;
  const before = textOfWords(line, Math.max(0, from - 5), from - 1);
  const inside = textOfWords(line, from, to);
  if (noPictures.test(before) || noPictures.test(inside) || otherFilm.test(line.text)) return 0;
  if (asksForPictures.test(` ${before} ${inside}`) && code !== 'album') return 0;
  if (official.test(line.text)) return 0;
  if (showsThings(reading, match)) return 0;
  if (
    /\bof (?:my|our) (?:son|daughter|boy|girl|lad|little|youngest|eldest|baby|two|own)\b/.test(
      inside,
    )
  )
    return 0;
  const owns = reading.people.some(
    (person) =>
      person.kind === 'own-family' &&
      person.start >= reading.words[line.first[from]!]!.start &&
      person.end <= reading.words[line.last[to]!]!.end,
  );
  const withOthers =
    /\b(?:assembly|nativity|sports|class|party|concert|production|play|choir|kids|children|race|show)\b/.test(
      inside,
    );
  if (owns && !withOthers) return 0;
  const strength = reading.school.strength;
  const what = slots.event ?? slots.shown ?? slots.loose ?? '';
  // `sixty pics in the album below`: what they show stands elsewhere in the draft.
  if (code === 'album') {
    const family = has(reading, sets.elsewhere) || has(reading, sets.ownChild);
    return strength >= 0.5 && aboutChildren(reading) && !family && !ownFamily(reading) ? score : 0;
  }
  if (looseSet.has(what)) {
    if (strength < 0.35) return 0;
    if (code === 'opens') return from <= 3 ? 0.75 : 0;
  }
  if (code === 'opens') return from <= 3 ? score : 0.45;
  return score;
}

function ownFamily(reading: Reading): boolean {
  return reading.people.some((person) => person.kind === 'own-family');
}

/** Whether the rest of the draft speaks of children of a school. */
function aboutChildren(reading: Reading): boolean {
  return (
    has(reading, sets.children) ||
    reading.people.some((person) => person.as === 'pupil' && person.score >= 0.5) ||
    /\b(?:trip|swim|sports day|nativity|assembly|school)\b/.test(reading.plain.value)
  );
}

function showsThings(reading: Reading, { line, from, to }: ShapeMatch): boolean {
  const first = line.first[from]!;
  const last = Math.min(line.last[to]! + 2, reading.words.length);
  const sentence = reading.words[first]!.sentence;
  let end = first;
  while (end < last && reading.words[end]!.sentence === sentence) end++;
  return hasPhrase(reading.words, first, end, thingSet);
}

function showsPupils(text: string): boolean {
  return (
    !/\b(?:staff|teachers|tas|governors)\b/.test(text) ||
    /\b(?:year|class|kids|children|pupils|reception)\b/.test(text)
  );
}

export const detector: Detector = {
  topic: 'image',
  detect(input) {
    const shown = attached(input);
    const said = inWords(input.reading);
    const [best] = [...shown, ...said].sort((a, b) => b.score - a.score);
    return best === undefined ? [] : [best];
  },
};
