/**
 * Frames: cues that mean something together, in whatever order a person writes them. A frame names
 * two or more word lists; it stands where one entry of each stands within a bounded window of one
 * sentence, or of two that follow each other. Shapes see wordings, frames see what is talked of.
 */
import type { Span } from '../review/finding.ts';
import type { PersonMention, Reading } from '../review/reading.ts';
import { type Line, linesOf, spanOfWords, textOfWords } from './lines.ts';
import { findInLine, mayStand, type Shapes, shapes, type WordLists } from './shape.ts';

/** Code, score, lists that must all be there, and the window in words. `!list` must not be there. */
export type FrameRow = readonly [code: string, score: number, lists: string, window: number];

interface CompiledFrame {
  readonly code: string;
  readonly score: number;
  readonly wanted: readonly string[];
  readonly unwanted: readonly string[];
  readonly window: number;
}

export interface Frames {
  readonly frames: readonly CompiledFrame[];
  readonly cues: ReadonlyMap<string, Shapes>;
}

/** Words of a line, both inclusive. */
export interface Place {
  readonly from: number;
  readonly to: number;
}

export interface FrameMatch extends Place {
  readonly code: string;
  readonly score: number;
  readonly line: Line;
  /** Where each wanted cue stands. */
  readonly cues: Readonly<Record<string, Place>>;
  /** Whether two sentences were needed. */
  readonly twoSentences: boolean;
}

/** Compiles frames over word lists; `people` names lists that are filled by mentions of people. */
export function frames(
  rows: readonly FrameRow[],
  lists: WordLists,
  people: readonly string[] = [],
): Frames {
  const cues = new Map<string, Shapes>();
  const compiled = rows.map(([code, score, names, window]) => {
    const all = names.split(' ');
    const wanted = all.filter((name) => !name.startsWith('!'));
    const unwanted = all.filter((name) => name.startsWith('!')).map((name) => name.slice(1));
    for (const name of [...wanted, ...unwanted]) {
      if (people.includes(name) && lists[name] === undefined) cues.set(name, nothing);
      else if (!cues.has(name)) cues.set(name, shapes([[name, 1, `{${name}}`]], lists));
    }
    return { code, score, wanted, unwanted, window };
  });
  return { frames: compiled, cues };
}

const nothing: Shapes = shapes([], {});

/** Places of people in a line, by the list they fill. */
export type PeopleLists = Readonly<Record<string, (person: PersonMention) => boolean>>;

/**
 * All frames that stand in a draft, the surest first. Pairs of sentences are looked at where neither
 * alone holds the frame; they score a little less.
 */
export function findFrames(reading: Reading, set: Frames, people: PeopleLists = {}): FrameMatch[] {
  const live = set.frames.filter(({ wanted }) =>
    wanted.every((name) => people[name] !== undefined || mayStand(reading, set.cues.get(name)!)),
  );
  if (live.length === 0) return [];
  const lines = linesOf(reading);
  const cues = lines.map((line) => cueFinder(reading, line, set, people));
  const found: FrameMatch[] = [];
  lines.forEach((line, index) => {
    const single = framesIn(line, live, cues[index]!, false);
    found.push(...single);
    const next = lines[index + 1];
    if (next === undefined || line.at.length + next.at.length > 60) return;
    const [here, there] = [cues[index]!, cues[index + 1]!];
    const across = live.filter(({ wanted }) =>
      wanted.every((name) => here(name).length > 0 || there(name).length > 0),
    );
    if (across.length === 0) return;
    const codes = new Set(single.map((match) => match.code));
    const border = line.at.length;
    const both = (name: string): readonly Place[] => {
      const after = there(name);
      return after.length === 0
        ? here(name)
        : [
            ...here(name),
            ...after.map(({ from, to }) => ({ from: from + border, to: to + border })),
          ];
    };
    const pair = framesIn(joinedLine(line, next), across, both, true).filter(
      // The pair counts where its cues lie on both sides of the border.
      (match) => !codes.has(match.code) && match.from < border && match.to >= border,
    );
    found.push(...pair);
  });
  return found.sort((a, b) => b.score - a.score || a.to - a.from - (b.to - b.from));
}

type CueFinder = (name: string) => readonly Place[];

/** Places of a line's cues, each list looked for once. */
function cueFinder(reading: Reading, line: Line, set: Frames, people: PeopleLists): CueFinder {
  const places = new Map<string, readonly Place[]>();
  return (name) => {
    let found = places.get(name);
    if (found === undefined) {
      const mentioned = people[name];
      const worded = findInLine(line, set.cues.get(name)!);
      found =
        mentioned === undefined ? worded : [...worded, ...peoplePlaces(reading, line, mentioned)];
      places.set(name, found);
    }
    return found;
  };
}

/** Two lines read as one; made only for a frame that needs both. */
function joinedLine(a: Line, b: Line): Line {
  const shift = a.text.length - 1;
  return {
    sentence: a.sentence,
    text: a.text + b.text.slice(1),
    words: [...a.words, ...b.words],
    at: [...a.at, ...b.at.map((at) => at + shift)],
    first: [...a.first, ...b.first],
    last: [...a.last, ...b.last],
  };
}

function framesIn(
  line: Line,
  live: readonly CompiledFrame[],
  placesOf: CueFinder,
  twoSentences: boolean,
): FrameMatch[] {
  return live.flatMap((frame): FrameMatch[] => {
    if (frame.wanted.some((name) => placesOf(name).length === 0)) return [];
    if (frame.unwanted.some((name) => placesOf(name).length > 0)) return [];
    const best = smallestWindow(frame.wanted, placesOf, frame.window);
    if (best === undefined) return [];
    const score = twoSentences ? frame.score - 0.04 : frame.score;
    return [{ code: frame.code, score, line, ...best, twoSentences }];
  });
}

function peoplePlaces(
  reading: Reading,
  line: Line,
  wanted: (person: PersonMention) => boolean,
): Place[] {
  const begin = reading.words[line.first[0] ?? 0]?.start ?? 0;
  const end = reading.words[line.last.at(-1) ?? 0]?.end ?? 0;
  return reading.people
    .filter((person) => person.start >= begin && person.end <= end && wanted(person))
    .map((person) => ({
      from: wordFrom(reading, line, person.start),
      to: wordFrom(reading, line, person.end - 1),
    }));
}

/** Index in the line of the word that holds a plain offset. */
function wordFrom(reading: Reading, line: Line, offset: number): number {
  let low = 0;
  let high = line.first.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (reading.words[line.first[middle]!]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The smallest window with one place of each cue, no two of which share a word. */
function smallestWindow(
  names: readonly string[],
  placesOf: (name: string) => readonly Place[],
  window: number,
): (Place & { readonly cues: Readonly<Record<string, Place>> }) | undefined {
  let best: (Place & { cues: Record<string, Place> }) | undefined;
  const [head, ...rest] = names;
  for (const anchor of placesOf(head!).slice(0, 40)) {
    const cues: Record<string, Place> = { [head!]: anchor };
    let { from, to } = anchor;
    for (const name of rest) {
      let nearest: Place | undefined;
      let distance = Number.POSITIVE_INFINITY;
      for (const place of placesOf(name)) {
        if (Object.values(cues).some((one) => one.from <= place.to && place.from <= one.to))
          continue;
        const away = place.from > to ? place.from - to : from > place.to ? from - place.to : 0;
        if (away < distance) {
          distance = away;
          nearest = place;
        }
      }
      if (nearest === undefined) break;
      cues[name] = nearest;
      from = Math.min(from, nearest.from);
      to = Math.max(to, nearest.to);
    }
    if (Object.keys(cues).length !== names.length || to - from >= window) continue;
    if (best === undefined || to - from < best.to - best.from) best = { from, to, cues };
  }
  return best;
}

/** A frame as a span of the original. */
export function spanOfFrame(reading: Reading, { line, from, to }: FrameMatch): Span {
  return spanOfWords(reading, line, from, to);
}

/** The text of a frame's line around it: `before` and `after` in words. */
export function textAround(
  { line, from, to }: Pick<FrameMatch, 'line' | 'from' | 'to'>,
  before: number,
  after: number,
): string {
  return textOfWords(line, Math.max(0, from - before), Math.min(line.at.length - 1, to + after));
}
