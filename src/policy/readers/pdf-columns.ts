/** Columns of a page, and tables that look like columns. */
import type { BodyType, Line } from './pdf-layout.ts';

/** What is read in one go: lines of one column, or the rows of a table. */
export interface Stream {
  readonly lines: readonly Line[];
  readonly rows: readonly (readonly string[])[];
  /** Edges of the column, in points. */
  readonly left: number;
  readonly right: number;
}

/** Lines on each side that a gutter must part. */
const FEWEST = 4;
/** Share of the lines that may run across it (headings, a picture's caption). */
const ACROSS = 0.3;
const MIDDLE = [0.28, 0.72] as const;
/** Left-hand pieces that fill less than this share of their side are cells, not lines of a column. */
const CELL = 0.6;

/** Takes the lines of one page, gives them in the order in which they are read. */
export function columnsOf(lines: readonly Line[], width: number, type: BodyType): Stream[] {
  const sorted = lines.toSorted((a, b) => a.y - b.y || a.x - b.x);
  const gutter = gutterOf(sorted, width);
  if (gutter === undefined) return [streamOf(rowsJoined(sorted))];
  const streams: Stream[] = [];
  let band: Line[] = [];
  let across: Line[] = [];
  const closeBand = (): void => {
    if (band.length > 0) streams.push(...bandStreams(band, gutter, type));
    band = [];
  };
  const closeAcross = (): void => {
    if (across.length > 0) streams.push(streamOf(across));
    across = [];
  };
  for (const line of sorted) {
    const isAcross = line.x < gutter - 4 && line.right > gutter + 4;
    if (isAcross) {
      closeBand();
      across.push(line);
    } else {
      closeAcross();
      band.push(line);
    }
  }
  closeBand();
  closeAcross();
  return streams;
}

function streamOf(lines: readonly Line[]): Stream {
  const rights = lines.map(({ right }) => right).sort((a, b) => a - b);
  return {
    lines,
    rows: [],
    left: Math.min(...lines.map(({ x }) => x)),
    // One line may stick out; the edge is where most of the long ones end.
    right: rights[Math.floor(rights.length * 0.97)] ?? 0,
  };
}

/** Pieces of one line on a page without columns stand for themselves, but in order. */
function rowsJoined(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    if (last && Math.abs(last.y - line.y) < line.size * 0.35 && last.page === line.page) {
      joined[joined.length - 1] = {
        ...last,
        text: `${last.text} ${line.text}`,
        right: line.right,
        font: last.font === line.font ? last.font : '',
      };
    } else joined.push(line);
  }
  return joined;
}

/** The upright strip in the middle of the page that few lines cross, if there is one. */
function gutterOf(lines: readonly Line[], width: number): number | undefined {
  let best: { x: number; across: number } | undefined;
  // A page can be said to be any width.
  const step = Math.max(3, width / 300);
  for (let x = width * MIDDLE[0]; x <= width * MIDDLE[1]; x += step) {
    const left = lines.filter((line) => line.right <= x + 1).length;
    const right = lines.filter((line) => line.x >= x - 1).length;
    const across = lines.length - left - right;
    if (left < FEWEST || right < FEWEST || across > lines.length * ACROSS) continue;
    if (best === undefined || across < best.across) best = { x, across };
  }
  if (best === undefined) return undefined;
  // The middle of the free strip, so that neither side touches it.
  const { across } = best;
  let end = best.x;
  const isFree = (x: number) =>
    lines.filter((line) => line.x < x - 1 && line.right > x + 1).length <= across;
  while (isFree(end + step) && end < width * MIDDLE[1]) end += step;
  return (best.x + end) / 2;
}

function bandStreams(band: readonly Line[], gutter: number, type: BodyType): Stream[] {
  const left = band.filter((line) => line.right <= gutter + 4);
  const right = band.filter((line) => line.right > gutter + 4);
  if (left.length === 0 || right.length === 0) return [streamOf(band)];
  const from = Math.min(...left.map(({ x }) => x));
  const filled =
    left.reduce((sum, line) => sum + (line.right - from), 0) / left.length / (gutter - from);
  const paired = left.filter((line) =>
    right.some((other) => Math.abs(other.y - line.y) < line.size * 0.4),
  ).length;
  const isTable =
    paired >= left.length * 0.7 && (filled < CELL || left.length < right.length * 0.6);
  if (isTable) return [{ lines: [], rows: tableRows(left, right, type), left: from, right: 0 }];
  return [streamOf(left), streamOf(right)];
}

/** Rows begin where a left-hand cell begins after a wider step. */
function tableRows(left: readonly Line[], right: readonly Line[], type: BodyType): string[][] {
  const rows: { y: number; cells: [string[], string[]] }[] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const line of left) {
    const isNew = line.y - last > type.pitch * 1.3 || rows.length === 0;
    if (isNew) rows.push({ y: line.y, cells: [[], []] });
    rows.at(-1)!.cells[0].push(line.text);
    last = line.y;
  }
  for (const line of right) {
    const row = rows.findLast(({ y }) => y <= line.y + line.size * 0.4) ?? rows[0]!;
    row.cells[1].push(line.text);
  }
  return rows.map(({ cells }) => cells.map((parts) => parts.join(' ')));
}
