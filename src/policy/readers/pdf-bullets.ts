/**
 * Bullets that are drawn and not written: browsers print a list's discs as small shapes. They are put
 * back as signs before the words that they stand by. Pure: takes what pdf.js lists of a page's drawing.
 */
import type { PlacedWords } from './pdf-layout.ts';

/** Names of drawing steps and their numbers, as pdf.js gives them (`OPS`). */
export type DrawingSteps = Readonly<
  Record<'save' | 'restore' | 'transform' | 'constructPath' | 'endPath', number>
>;

export interface Drawing {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

type Matrix = readonly [number, number, number, number, number, number];

/** Sides of a bullet, in points, and how far apart they may be. */
const SMALLEST = 1.5;
const LARGEST = 7;
const SQUARE = 1.4;
/** Between a bullet and its words, in type sizes. */
const NEAR = 3;
/** The middle of a bullet stands so far above the line, in type sizes. */
const ABOVE = 0.33;

interface Spot {
  readonly x: number;
  readonly right: number;
  /** From the top of the page. */
  readonly y: number;
}

/** Takes a page's drawing and its words, gives the words with a sign for each bullet drawn by one.
 * `left` and `top` are the edges of the page in its own units. */
export function withDrawnBullets(
  words: readonly PlacedWords[],
  drawing: Drawing,
  steps: DrawingSteps,
  { left, top }: { readonly left: number; readonly top: number },
): PlacedWords[] {
  const bullets = spotsOf(drawing, steps, left, top).flatMap((spot) => {
    const word = words.find((one) => standsBy(spot, one));
    return word === undefined ? [] : [{ ...word, text: '• ', x: spot.x, right: spot.right }];
  });
  return [...words, ...bullets];
}

function standsBy({ right, y }: Spot, { x, y: line, size, text }: PlacedWords): boolean {
  const gap = x - right;
  const isLevel = Math.abs(line - size * ABOVE - y) < size * 0.25;
  return text.trim() !== '' && isLevel && gap > 0 && gap < size * NEAR;
}

function spotsOf(drawing: Drawing, steps: DrawingSteps, left: number, top: number): Spot[] {
  const spots: Spot[] = [];
  const kept: Matrix[] = [];
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  for (const [at, step] of drawing.fnArray.entries()) {
    const given = drawing.argsArray[at];
    if (step === steps.save) kept.push(matrix);
    else if (step === steps.restore) matrix = kept.pop() ?? matrix;
    else if (step === steps.transform && isMatrix(given)) matrix = product(matrix, given);
    else if (step === steps.constructPath && Array.isArray(given) && given[0] !== steps.endPath) {
      const box = boxOf(given[2], matrix);
      if (box !== undefined && isSmallSquare(box)) {
        const [x0, y0, x1, y1] = box;
        spots.push({ x: x0 - left, right: x1 - left, y: top - (y0 + y1) / 2 });
      }
    }
  }
  return spots;
}

function isMatrix(given: unknown): given is Matrix {
  return (
    Array.isArray(given) && given.length === 6 && given.every((one) => typeof one === 'number')
  );
}

function product([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [
    a * g + c * h,
    b * g + d * h,
    a * i + c * j,
    b * i + d * j,
    a * k + c * l + e,
    b * k + d * l + f,
  ];
}

type Box = readonly [x0: number, y0: number, x1: number, y1: number];

/** The outline of a path on the page, from its least and greatest places. */
function boxOf(given: unknown, [a, b, c, d, e, f]: Matrix): Box | undefined {
  const [x0, y0, x1, y1] = Array.from((given ?? []) as ArrayLike<number>);
  if (x0 === undefined || y0 === undefined || x1 === undefined || y1 === undefined)
    return undefined;
  const xs = [a * x0 + c * y0 + e, a * x1 + c * y1 + e];
  const ys = [b * x0 + d * y0 + f, b * x1 + d * y1 + f];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

function isSmallSquare([x0, y0, x1, y1]: Box): boolean {
  const [width, height] = [x1 - x0, y1 - y0];
  const [small, large] = [Math.min(width, height), Math.max(width, height)];
  return small >= SMALLEST && large <= LARGEST && large <= small * SQUARE;
}
