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

const ROUNDS = 8;
const STEP = 0.35;
const PULL = 3e-3;
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

/** Learns from posts over `count` features. `support`: where weights may differ from nought. */
export function learn(
  examples: readonly Example[],
  count: number,
  support?: { readonly mask: Uint8Array; readonly from: Linear },
): Linear {
  const rows = examples.flatMap(({ parts, whole }) => [
    ...parts.map((row) => ({ row, isWhole: false })),
    ...(whole.weight.some((w) => w > 0) ? [{ row: whole, isWhole: true }] : []),
  ]);
  const weights = support
    ? Float32Array.from(support.from.weights)
    : new Float32Array(count * COLUMNS);
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
  const biases = support
    ? { parts: Float32Array.from(support.from.parts), whole: Float32Array.from(support.from.whole) }
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
  const rounds = support ? 4 : ROUNDS;
  const stepSize = support ? STEP / 3 : STEP;
  for (let round = 0; round < rounds; round++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    for (const i of order) {
      const { row, isWhole } = rows[i]!;
      const { features, size, target, weight } = row;
      const bias = isWhole ? biases.whole : biases.parts;
      const biasSquare = isWhole ? biasSquares.whole : biasSquares.parts;
      const x = shrink(size);
      z.fill(0);
      for (let a = 0; a < features.length; a++) {
        const at = features[a]! * COLUMNS;
        for (let c = 0; c < COLUMNS; c++) z[c]! += weights[at + c]!;
      }
      for (let c = 0; c < COLUMNS; c++) {
        const p = 1 / (1 + Math.exp(-(z[c]! * x + bias[c]!)));
        const slope =
          (p - target[c]!) * weight[c]! * (target[c] ? GIVEN : 1) * (isWhole ? WHOLE : 1);
        z[c] = slope * x;
        if (slope === 0) continue;
        biasSquare[c]! += slope * slope;
        bias[c]! -= (0.3 * stepSize * slope) / Math.sqrt(biasSquare[c]!);
      }
      for (let a = 0; a < features.length; a++) {
        const at = features[a]! * COLUMNS;
        for (let c = 0; c < COLUMNS; c++) {
          if (support !== undefined && support.mask[at + c] === 0) continue;
          const slope = z[c]! + PULL * weights[at + c]!;
          if (slope === 0) continue;
          squares[at + c]! += slope * slope;
          weights[at + c]! -= (stepSize * slope) / Math.sqrt(squares[at + c]!);
        }
      }
    }
  }
  return { weights, ...biases };
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

const BYTES = 195_000;

/** Learns, keeps the weights that matter most within the size of the data file, learns those once
 * more, and rounds them. */
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
  const pruned: Linear = { ...first, weights: first.weights.map((w, i) => (mask[i] ? w : 0)) };
  return packOf(learn(examples, count, { mask, from: pruned }), mask, counts, hashes);
}

/** The values to which weights are rounded with the least loss: means of ten groups (Lloyd's way), a
 * weight counting for the posts that its feature stands in. */
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
      sums[level]! += weights[i]! * counts[Math.floor(i / COLUMNS)]!;
      sizes[level]! += counts[Math.floor(i / COLUMNS)]!;
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
