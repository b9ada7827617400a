/** Logistic regression over many columns at once (AdaGrad, weights pulled to nought), always with the same result. */
import type { Logits } from '../../../src/detectors/scorer/combine.ts';
import {
  COLUMNS,
  FARTHEST,
  LEVELS,
  type Packed,
  shrink,
} from '../../../src/detectors/scorer/model.ts';
import type { Example, Row } from './examples.ts';

const ROUNDS = 6;
const STEP = 0.35;
const PULL = 1e-3;
/** The same for the small model, which learns from the large one and is not pulled. */
const ROUNDS_SMALL = 4;
const STEP_SMALL = 0.3;
/** A label given counts this often: most columns have few. */
const GIVEN = 2;
/** Whole posts are fewer than their parts. */
const WHOLE = 1;

/** One set of weights for parts and for whole posts, with a bias for each. */
export interface Linear {
  /** Row by feature, `COLUMNS` each. */
  readonly weights: Float32Array;
  readonly parts: Float32Array;
  readonly whole: Float32Array;
}

/**
 * Learns from posts over `count` features. With `small`: where weights may differ from nought, and the
 * large model that it starts from and whose say it learns instead of the labels. So it loses little: taught
 * by the labels once more it grew too sure of itself.
 */
export function learn(
  examples: readonly Example[],
  count: number,
  small?: { readonly mask: Uint8Array; readonly from: Linear },
): Linear {
  const rows = examples.flatMap(({ parts, whole }) => [
    ...parts.map((row) => ({ row, isWhole: false })),
    ...(whole.weight.some((w) => w > 0) ? [{ row: whole, isWhole: true }] : []),
  ]);
  const weights = small
    ? small.from.weights.map((w, i) => (small.mask[i] ? w : 0))
    : new Float32Array(count * COLUMNS);
  const wanted = small
    ? rows.map(({ row, isWhole }) =>
        say(small.from, isWhole ? small.from.whole : small.from.parts, row).map(chance),
      )
    : rows.map(({ row }) => row.target);
  const squares = new Float32Array(count * COLUMNS).fill(1e-2);
  const biasOf = (whole: boolean) => {
    const bias = new Float32Array(COLUMNS);
    for (let c = 0; c < COLUMNS; c++) {
      let given = 1;
      let all = 2;
      for (const { row, isWhole } of rows) {
        if (isWhole !== whole) continue;
        all += row.weight[c]!;
        given += row.weight[c]! * row.target[c]!;
      }
      bias[c] = Math.log(given / (all - given));
    }
    return bias;
  };
  const biases = small
    ? { parts: Float32Array.from(small.from.parts), whole: Float32Array.from(small.from.whole) }
    : { parts: biasOf(false), whole: biasOf(true) };
  const biasSquares = {
    parts: new Float32Array(COLUMNS).fill(1e-2),
    whole: new Float32Array(COLUMNS).fill(1e-2),
  };
  let seed = 12345;
  const random = () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 4294967296;
  };
  const order = rows.map((_, i) => i);
  const z = new Float32Array(COLUMNS);
  const rounds = small ? ROUNDS_SMALL : ROUNDS;
  const stepSize = small ? STEP_SMALL : STEP;
  const pull = small ? 0 : PULL;
  for (let round = 0; round < rounds; round++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    for (const i of order) {
      const { row, isWhole } = rows[i]!;
      const { features, size, target, weight } = row;
      const want = wanted[i]!;
      const bias = isWhole ? biases.whole : biases.parts;
      const biasSquare = isWhole ? biasSquares.whole : biasSquares.parts;
      const x = shrink(size);
      z.fill(0);
      for (let a = 0; a < features.length; a++) {
        const at = features[a]! * COLUMNS;
        for (let c = 0; c < COLUMNS; c++) z[c]! += weights[at + c]!;
      }
      for (let c = 0; c < COLUMNS; c++) {
        const p = chance(z[c]! * x + bias[c]!);
        const counts = small === undefined && target[c] ? GIVEN : 1;
        const slope = (p - want[c]!) * weight[c]! * counts * (isWhole ? WHOLE : 1);
        z[c] = slope * x;
        if (slope === 0) continue;
        biasSquare[c]! += slope * slope;
        bias[c]! -= (0.3 * stepSize * slope) / Math.sqrt(biasSquare[c]!);
      }
      for (let a = 0; a < features.length; a++) {
        const at = features[a]! * COLUMNS;
        for (let c = 0; c < COLUMNS; c++) {
          if (small !== undefined && small.mask[at + c] === 0) continue;
          const slope = z[c]! + pull * weights[at + c]!;
          if (slope === 0) continue;
          squares[at + c]! += slope * slope;
          weights[at + c]! -= (stepSize * slope) / Math.sqrt(squares[at + c]!);
        }
      }
    }
  }
  return { weights, ...biases };
}

function chance(logit: number): number {
  return 1 / (1 + Math.exp(-logit));
}

/** What a model says of a row. */
function say({ weights }: Linear, bias: Float32Array, { features, size }: Row): Float32Array {
  const z = new Float32Array(COLUMNS);
  for (let a = 0; a < features.length; a++) {
    const at = features[a]! * COLUMNS;
    for (let c = 0; c < COLUMNS; c++) z[c]! += weights[at + c]!;
  }
  const x = shrink(size);
  for (let c = 0; c < COLUMNS; c++) z[c] = z[c]! * x + bias[c]!;
  return z;
}

export function sayOf(linear: Linear, { parts, whole }: Example): Logits {
  return {
    parts: parts.map((row) => say(linear, linear.parts, row)),
    whole: say(linear, linear.whole, whole),
  };
}

const BYTES = 175_000;

/** Learns, keeps the weights that matter most within the size of the data file, has those learn to say
 * what all said together, and rounds them. */
export function learnSmall(
  examples: readonly Example[],
  hashes: Uint32Array,
): { linear: Linear; packed: Packed } {
  const count = hashes.length;
  const counts = new Float32Array(count);
  for (const { whole, parts } of examples) {
    const own = new Set([...whole.features, ...parts.flatMap(({ features }) => [...features])]);
    for (const f of own) counts[f]!++;
  }
  const first = learn(examples, count);
  const value = first.weights.map(
    (w, i) => Math.abs(w) * Math.sqrt(counts[Math.floor(i / COLUMNS)]!),
  );
  const order = Uint32Array.from(value.keys())
    .filter((i) => value[i]! > 0)
    .sort((a, b) => value[b]! - value[a]! || a - b);
  const mask = new Uint8Array(value.length);
  const opened = new Uint8Array(count);
  let bytes = 0;
  for (const i of order) {
    const feature = Math.floor(i / COLUMNS);
    bytes += opened[feature] ? 1 : 3;
    if (bytes > BYTES) break;
    opened[feature] = 1;
    mask[i] = 1;
  }
  return packOf(learn(examples, count, { mask, from: first }), mask, counts, hashes);
}

/** The values to which weights are rounded with the least loss: means of ten groups (Lloyd's way), a
 * weight counts for the posts that its feature stands in, by their square root. */
function levelsOf(weights: Float32Array, counts: Float32Array): number[] {
  const used = [...weights.keys()].filter((i) => weights[i] !== 0);
  used.sort((a, b) => weights[a]! - weights[b]!);
  let levels = Array.from(
    { length: LEVELS },
    (_, k) => weights[used[Math.floor(((k + 0.5) * used.length) / LEVELS)]!]!,
  );
  for (let round = 0; round < 30; round++) {
    const sums = new Float64Array(LEVELS);
    const sizes = new Float64Array(LEVELS);
    for (const i of used) {
      const level = nearest(levels, weights[i]!);
      const share = Math.sqrt(counts[Math.floor(i / COLUMNS)]!);
      sums[level]! += weights[i]! * share;
      sizes[level]! += share;
    }
    levels = levels.map((value, k) => (sizes[k]! > 0 ? sums[k]! / sizes[k]! : value));
  }
  return levels.map((value) => Number(value.toPrecision(4)));
}

function nearest(levels: readonly number[], weight: number): number {
  let best = 0;
  for (let level = 1; level < levels.length; level++) {
    if (Math.abs(levels[level]! - weight) < Math.abs(levels[best]! - weight)) best = level;
  }
  return best;
}

/** Weights rounded to a few values, one byte each. */
function packOf(
  { weights, parts, whole }: Linear,
  mask: Uint8Array,
  counts: Float32Array,
  hashes: Uint32Array,
): { linear: Linear; packed: Packed } {
  const levels = levelsOf(weights, counts);
  const rounded = new Float32Array(weights.length);
  const out: number[] = [];
  let last = 0;
  const features = [...hashes.keys()].sort((a, b) => hashes[a]! - hashes[b]!);
  for (const feature of features) {
    const row: number[] = [];
    for (let c = 0; c < COLUMNS; c++) {
      const i = feature * COLUMNS + c;
      if (mask[i] === 0) continue;
      if (weights[i] === 0) continue;
      const level = nearest(levels, weights[i]!);
      rounded[i] = levels[level]!;
      row.push(level * COLUMNS + c);
    }
    out.push(...rowsOf(hashes[feature]! - last, row));
    if (row.length > 0) last = hashes[feature]!;
  }
  const round = (list: Float32Array) => Float32Array.from(list, (v) => Number(v.toPrecision(4)));
  const bias = { parts: round(parts), whole: round(whole) };
  const write = (list: Float32Array) => [...list].map((v) => Number(v.toPrecision(4)));
  return {
    linear: { weights: rounded, ...bias },
    packed: {
      rows: Buffer.from(out).toString('base64'),
      bias: { parts: write(bias.parts), whole: write(bias.whole) },
      levels,
    },
  };
}

/** Bytes of a feature's weights, `step` after the one before: at most four in a row (`eachRow`). */
function rowsOf(step: number, weights: readonly number[]): number[] {
  if (weights.length === 0) return [];
  const out: number[] = [];
  let left = step;
  for (; left >= FARTHEST; left -= FARTHEST) out.push(FARTHEST & 0xff, FARTHEST >> 8);
  for (let i = 0; i < weights.length; i += 4) {
    const some = weights.slice(i, i + 4);
    const head = left | ((some.length - 1) << 14);
    out.push(head & 0xff, head >> 8, ...some);
    left = 0;
  }
  return out;
}
