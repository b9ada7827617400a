/**
 * From words at places on pages to blocks in reading order: running headers and footers go, columns
 * are read one after the other, broken lines and hyphens are joined, large type makes headings. Pure:
 * knows no PDF library.
 */
import { type Block, block, folded } from '../import/blocks.ts';
import { readMarker } from '../import/markers.ts';
import { isOpen } from '../import/number-chain.ts';
import { joinLines } from './hyphens.ts';
import { columnsOf, type Stream } from './pdf-columns.ts';

/** A run of words set in one go. Lengths in points, y from the top of the page to the baseline. */
export interface PlacedWords {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly font: string;
}

export interface PlacedPage {
  readonly width: number;
  readonly height: number;
  readonly words: readonly PlacedWords[];
}

/** A line within one column. */
export interface Line {
  readonly page: number;
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  /** The one font it is set in; empty where there are several. */
  readonly font: string;
}

/** Takes the pages of a document, gives its blocks. */
export function blocksOfPages(pages: readonly PlacedPage[]): Block[] {
  const lines = pages.map((page, at) => linesOf(page, at));
  const kept = withoutRunning(withoutSmallEdges(lines, pages), pages);
  const type = typeOf(kept.flat());
  const streams = kept.flatMap((of, at) => columnsOf(of, pages[at]!.width, type));
  return joinStreams(streams, type);
}

// ---- lines ----

/** A gap wider than this many type sizes parts two pieces of a line, unless a blank was set there. */
const GAP = 1.4;
const WIDE_BLANK = 5;
/** A number or bullet may stand this many type sizes before its text. */
const MARKER_GAP = 7;

function linesOf({ words }: PlacedPage, page: number): Line[] {
  const sorted = words.toSorted((a, b) => a.y - b.y || a.x - b.x);
  const rows: PlacedWords[][] = [];
  for (const one of sorted) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && Math.abs(one.y - first.y) <= Math.max(first.size, one.size) * 0.35) {
      row.push(one);
    } else rows.push([one]);
  }
  return rows.flatMap((row) => segmentsOf(row, page));
}

function segmentsOf(row: readonly PlacedWords[], page: number): Line[] {
  const segments: PlacedWords[][] = [];
  let right = Number.NEGATIVE_INFINITY;
  for (const one of row.toSorted((a, b) => a.x - b.x)) {
    const isBlank = one.text.trim() === '';
    if (isBlank && one.right - one.x > one.size * WIDE_BLANK) continue;
    const last = segments.at(-1);
    const gap = one.x - right;
    const before = last?.at(-1)?.text ?? '';
    const isAfterMarker = last !== undefined && gap < one.size * MARKER_GAP && isMarker(last);
    if (last && (gap <= one.size * GAP || isAfterMarker)) {
      // A gap without a blank of its own still parts two words.
      if (gap > one.size * 0.15 && !/\s$/.test(before) && !isBlank)
        last.push({ ...one, text: ' ' });
      last.push(one);
    } else if (!isBlank) segments.push([one]);
    else continue;
    right = Math.max(right, one.right);
  }
  return segments.flatMap((words) => {
    const line = lineOf(words, page);
    return line.text === '' ? [] : [line];
  });
}

/** A number may be set in a few runs, never in many. */
const MOST_RUNS = 8;

function isMarker(words: readonly PlacedWords[]): boolean {
  if (words.length > MOST_RUNS) return false;
  const text = words.map((one) => one.text).join('');
  return readMarker(`${text.trim()} x`)?.rest === 'x';
}

function lineOf(words: readonly PlacedWords[], page: number): Line {
  const solid = words.filter(({ text }) => text.trim() !== '');
  const weight = (of: (one: PlacedWords) => string) => {
    const totals = new Map<string, number>();
    for (const one of solid) totals.set(of(one), (totals.get(of(one)) ?? 0) + one.text.length);
    return [...totals].sort(([, a], [, b]) => b - a);
  };
  const sizes = weight(({ size }) => size.toFixed(1));
  const fonts = weight(({ font }) => font);
  return {
    page,
    text: words
      .map(({ text }) => text)
      .join('')
      .replace(/\s+/g, ' ')
      .trim(),
    x: Math.min(...solid.map(({ x }) => x)),
    right: Math.max(...solid.map((one) => one.right)),
    y: solid[0]?.y ?? 0,
    size: Number(sizes[0]?.[0] ?? 0),
    font: fonts.length === 1 ? (fonts[0]?.[0] ?? '') : '',
  };
}

// ---- running headers and footers ----

/** They stand in the outer parts of a page, on at least this share of the pages. */
const EDGE = 0.13;
const SHARE = 0.4;
const pageNumber =
  /^(?:page|tudalen|p\.?)?\s*[-–|]?\s*\d{1,3}\s*(?:(?:of|\/|o|\|)\s*\d{1,3})?\s*[-–|]?\s*(?:page|tudalen)?$/i;

/** On one page or two nothing comes back often enough; there, small type at the very edge tells. */
const FEW_PAGES = 2;
const VERY_EDGE = 0.07;
const SMALL = 0.75;

function withoutSmallEdges(lines: readonly Line[][], pages: readonly PlacedPage[]): Line[][] {
  if (pages.length > FEW_PAGES) return [...lines];
  const { size } = typeOf(lines.flat());
  return lines.map((of) =>
    of.filter((line) => {
      const { height } = pages[line.page]!;
      const isOuter = line.y < height * VERY_EDGE || line.y > height * (1 - VERY_EDGE);
      return !isOuter || line.size > size * SMALL;
    }),
  );
}

function withoutRunning(lines: readonly Line[][], pages: readonly PlacedPage[]): Line[][] {
  const isEdge = ({ y, page }: Line): boolean => {
    const { height } = pages[page]!;
    return y < height * EDGE || y > height * (1 - EDGE);
  };
  const key = ({ text, y, page }: Line): string => {
    const place = y < pages[page]!.height / 2 ? 'top' : 'foot';
    return `${place} ${folded(text).replace(/\d+/g, '#')}`;
  };
  const seenOn = new Map<string, Set<number>>();
  for (const line of lines.flat().filter(isEdge)) {
    const on = seenOn.get(key(line)) ?? new Set();
    seenOn.set(key(line), on.add(line.page));
  }
  const enough = Math.max(2, Math.ceil(pages.length * SHARE));
  return lines.map((of) =>
    of.filter((line) => {
      if (!isEdge(line)) return true;
      return !pageNumber.test(line.text) && (seenOn.get(key(line))?.size ?? 0) < enough;
    }),
  );
}

// ---- type ----

/** What most of the document is set in. */
export interface BodyType {
  readonly size: number;
  readonly font: string;
  /** From baseline to baseline, in points. */
  readonly pitch: number;
}

function typeOf(lines: readonly Line[]): BodyType {
  const size = Number(commonest(lines, (line) => line.size.toFixed(1)) || 11);
  const body = lines.filter((line) => Math.abs(line.size - size) < 0.3);
  const font = commonest(
    body.filter((line) => line.font !== ''),
    (line) => line.font,
  );
  const steps = body.flatMap((line, at) => {
    const before = body[at - 1];
    const step = before?.page === line.page ? line.y - before.y : 0;
    return step > size * 0.8 && step < size * 2.2 ? [step.toFixed(0)] : [];
  });
  const pitch = Number(commonestOf(steps.map((step) => [step, 1])) || size * 1.2);
  return { size, font, pitch };
}

function commonest(lines: readonly Line[], of: (line: Line) => string): string {
  return commonestOf(lines.map((line) => [of(line), line.text.length]));
}

function commonestOf(pairs: readonly (readonly [string, number])[]): string {
  const totals = new Map<string, number>();
  for (const [key, weight] of pairs) totals.set(key, (totals.get(key) ?? 0) + weight);
  return [...totals].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '';
}

// ---- lines to blocks ----

/** Lines that belong together, on their way to a block. */
interface Open {
  readonly lines: Line[];
  readonly marker: boolean;
  readonly left: number;
  /** Right edge of the column that it has reached. */
  edge: number;
  /** Set in like a list whose bullets are drawn and not written, as browsers print them. */
  readonly isListed: boolean;
}

function joinStreams(streams: readonly Stream[], type: BodyType): Block[] {
  const groups: (Open | Block)[] = [];
  let open: Open | undefined;
  const hasInsetLists = insetShare(streams, type) < MOST_INSET;
  for (const stream of streams) {
    if (stream.rows.length > 0) {
      open = undefined;
      groups.push(...stream.rows.map((cells) => block('row', cells.join(' '), { cells })));
      continue;
    }
    for (const line of stream.lines) {
      const marker = readMarker(line.text) !== undefined;
      if (open !== undefined && goesOn(open, line, stream, type)) {
        open.lines.push(line);
        open.edge = stream.right;
      } else {
        const isListed = hasInsetLists && !marker && opensListed(open, line, stream, type);
        open = { lines: [line], marker, left: stream.left, edge: stream.right, isListed };
        groups.push(open);
      }
    }
  }
  const sizes = headingSizes(groups, type);
  const words = new Set(
    groups.flatMap((group) =>
      'lines' in group ? group.lines.flatMap(({ text }) => folded(text).split(/[^\p{L}'-]+/u)) : [],
    ),
  );
  let before: Block | undefined;
  return groups.map((group) => {
    before = 'lines' in group ? blockOf(group, before, type, sizes, words) : group;
    return before;
  });
}

/** Where more lines than this are set in, that is how the paper is set, and no sign of a list. */
const MOST_INSET = 0.85;

function insetOf(line: Line, { left }: { readonly left: number }): number {
  return line.x - left;
}

/** Share of the lines of a document that do not begin at the edge of their column. */
function insetShare(streams: readonly Stream[], { size }: BodyType): number {
  let all = 0;
  let inset = 0;
  for (const stream of streams) {
    all += stream.lines.length;
    inset += stream.lines.filter((line) => insetOf(line, stream) > size * 0.9).length;
  }
  return inset / Math.max(1, all);
}

/** Whether a line begins an item without a bullet: set in, under a heading, a colon or another item. */
function opensListed(
  before: Open | undefined,
  line: Line,
  stream: Stream,
  { size, font }: BodyType,
): boolean {
  if (before === undefined || insetOf(line, stream) <= size * 0.9) return false;
  if (line.font !== font && line.font !== '') return false;
  const last = before.lines.at(-1)!;
  if (before.isListed) return Math.abs(before.lines[0]!.x - line.x) < 2;
  const isHeading = last.size > size * 1.08 || (last.font !== '' && last.font !== font);
  return isOpen(last.text) || (isHeading && insetOf(last, before) < size * 0.9);
}

/** Whether a line belongs to the block that is open. */
function goesOn(
  { lines, marker, edge, isListed }: Open,
  line: Line,
  stream: Stream,
  type: BodyType,
): boolean {
  const last = lines.at(-1)!;
  const first = lines[0]!;
  if (Math.abs(last.size - line.size) > line.size * 0.08) return false;
  const ends = /[.;:!?]["”’')\]]*$/.test(last.text);
  const isSameColumn =
    last.page === line.page && line.y > last.y && Math.abs(stream.right - edge) < 3;
  // The first word would have had room: the line was ended on purpose.
  const firstWord = line.text.split(' ')[0]!.length * line.size * 0.5;
  const isShort = last.right + firstWord + line.size * 0.3 < edge;
  if (!isSameColumn) {
    if (last.font !== line.font && last.font !== '' && line.font !== '') return false;
    if (isListed && isShort) return false;
    const isWhole = readMarker(line.text) !== undefined || line.size > type.size * 1.1;
    return !ends && !isWhole && (/^\p{Ll}/u.test(line.text) || /[\p{Ll},-]$/u.test(last.text));
  }
  if (line.y - last.y > Math.max(type.pitch, line.size * 1.15) * 1.35) return false;
  if (last.font !== line.font && last.font !== '' && line.font !== '') return false;
  const step = line.x - last.x;
  if (startsMarked(line, first, last, marker, ends)) return false;
  if (line.size > type.size * 1.1) return !ends;
  // A first line set in, or the next of a list that lost its bullets.
  const isHanging = marker && lines.length === 1;
  if (Math.abs(step) > line.size * 0.8 && !isHanging) return isFirstSetIn(lines, step) && !isShort;
  const isCapital = /^[\p{Lu}"“‘(]/u.test(line.text);
  if (isListed) return !(isShort || (ends && isCapital));
  return !(isShort && (ends || isCapital));
}

/** The second line of a paragraph whose first is set in. */
function isFirstSetIn(lines: readonly Line[], step: number): boolean {
  return lines.length === 1 && step < 0;
}

/** A number at the start of a line opens a block, unless it only chanced to fall there. */
function startsMarked(
  line: Line,
  first: Line,
  last: Line,
  marker: boolean,
  ends: boolean,
): boolean {
  const found = readMarker(line.text);
  if (found === undefined) return false;
  if (ends || found.kind === 'bullet') return true;
  const isSetOut = line.x < last.x - line.size * 0.5 || (marker && Math.abs(line.x - first.x) < 2);
  return isSetOut || !/[\p{Ll},]$/u.test(last.text);
}

function headingSizes(groups: readonly (Open | Block)[], { size }: BodyType): number[] {
  const sizes = groups.flatMap((group) => {
    const line = 'lines' in group ? group.lines[0]! : undefined;
    return line !== undefined && line.size > size * 1.08 ? [line.size] : [];
  });
  return [...new Set(sizes.map((one) => Math.round(one * 2) / 2))].sort((a, b) => b - a);
}

function blockOf(
  { lines, left, edge, isListed }: Open,
  before: Block | undefined,
  type: BodyType,
  sizes: readonly number[],
  words: ReadonlySet<string>,
): Block {
  const text = joinLines(
    lines.map((line) => line.text),
    words,
  );
  const first = lines[0]!;
  const rank = sizes.indexOf(Math.round(first.size * 2) / 2);
  const isLarge = first.size > type.size * 1.08 && rank >= 0;
  const strong = lines.every((line) => line.font !== '' && line.font !== type.font) || isLarge;
  if (isLarge && text.length <= 160)
    return block('heading', text, { level: Math.min(6, rank + 1) });
  const inset = first.x - left;
  const isCentred = Math.abs(inset - (edge - first.right)) < type.size && inset > type.size * 3;
  const marked = readMarker(text);
  if (marked?.kind === 'bullet') {
    return block('item', marked.rest, { level: levelOf(inset, type), strong });
  }
  const isInset = inset > type.size * 0.9 && !isCentred && !strong;
  const follows = before?.kind === 'item' || /[:–-]$/.test(before?.text ?? '');
  if (marked === undefined && isInset && (isListed || follows || inset > type.size * 1.5)) {
    return block('item', text, { level: levelOf(inset, type), strong });
  }
  return block('paragraph', text, { strong });
}

function levelOf(inset: number, { size }: BodyType): number {
  return Math.max(0, Math.min(5, Math.round(inset / (size * 2)) - 1));
}
