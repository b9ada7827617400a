/**
 * Logistic regression over many columns at once, with a small hidden layer beside it that the commonest
 * features feed (AdaGrad, weights pulled to nought). Always with the same result.
 */
import type { Logits } from '../../../src/detectors/scorer/combine.ts';
import {
  type Both,
  COLUMNS,
  FARTHEST,
  HIDDEN_LEVELS,
  LEVELS,
  MARK,
  type Packed,
  shrink,
  UNITS,
} from '../../../src/detectors/scorer/model.ts';
import type { Example, Row } from './examples.ts';

const ROUNDS = 6;
const STEP = 0.35;
const PULL = 1e-3;
/** The same for the hidden layer. */
const STEP_HIDDEN = 0.05;
const PULL_HIDDEN = 1e-3;
/** Its weights begin at most so far from nought. */
const FIRST = 0.5;
/** So many features feed it. */
const FED = 3000;
/** The same for the small model, which learns from the large one and is not pulled. */
const ROUNDS_SMALL = 4;
const STEP_SMALL = 0.3;
/** The same once more, while its weights are rounded. */
const ROUNDS_ROUNDED = 6;
const STEP_ROUNDED = 0.2;
/** A label given counts this often: most columns have few. */
const GIVEN = 2;

/** One set of weights for parts and for whole posts, but for what stands by itself for each. */
export interface Net {
  /** Row by feature, `COLUMNS` each. */
  readonly weights: Float32Array;
  readonly bias: Both<Float32Array>;
  /** By feature: its row in `entries`, -1 where it has none. */
  readonly fed: Int32Array;
  /** Row by feature that feeds the hidden layer, `UNITS` each. */
  readonly entries: Float32Array;
  readonly hidden: Both<{
    readonly bias: Float32Array;
    /** Row by unit, `COLUMNS` each. */
    readonly out: Float32Array;
  }>;
}
type Kind = keyof Both<unknown>;

/**
 * Learns from posts over `count` features. With `small`: where weights may differ from nought, and the
 * large model that it starts from and whose say it learns instead of the labels (taught by the labels once
 * more it grew too sure of itself); with `rounding`, also what to begin from and the values that each
 * column's weights are rounded to after every step: the others then make up for what rounding loses.
 */
export function learn(
  examples: readonly Example[],
  count: number,
  small?: {
    readonly mask: Uint8Array;
    readonly from: Net;
    readonly rounding?: { readonly start: Net; readonly levels: readonly (readonly number[])[] };
  },
): Net {
  const random = randomFrom(12345);
  const rows = examples.flatMap(({ parts, whole }) => [
    ...parts.map((row) => ({ row, kind: 'parts' as Kind })),
    ...(whole.weight.some((w) => w > 0) ? [{ row: whole, kind: 'whole' as Kind }] : []),
  ]);
  const net = small
    ? masked(small.rounding?.start ?? small.from, small.mask)
    : fresh(rows, count, fedBy(examples, count), random);
  const wanted = rows.map(({ row, kind }) =>
    small ? say(small.from, kind, row).map(chance) : row.target,
  );
  const { weights, bias, fed, entries, hidden } = net;
  const levels = small?.rounding?.levels;
  /** What the weights would be before rounding. */
  const loose = weights.slice();
  if (levels)
    loose.forEach((w, i) => {
      const own = levels[i % COLUMNS]!;
      if (w !== 0) weights[i] = own[nearest(own, w)]!;
    });
  const squares = likeIn(weights);
  const biasSquares = { parts: likeIn(bias.parts), whole: likeIn(bias.whole) };
  const entrySquares = likeIn(entries);
  const hiddenSquares = {
    parts: { bias: likeIn(hidden.parts.bias), out: likeIn(hidden.parts.out) },
    whole: { bias: likeIn(hidden.whole.bias), out: likeIn(hidden.whole.out) },
  };
  const order = rows.map((_, i) => i);
  const z = new Float32Array(COLUMNS);
  const active = new Float32Array(UNITS);
  const back = new Float32Array(UNITS);
  const rounds = levels ? ROUNDS_ROUNDED : small ? ROUNDS_SMALL : ROUNDS;
  const stepSize = levels ? STEP_ROUNDED : small ? STEP_SMALL : STEP;
  const pull = small ? 0 : PULL;
  const pullHidden = small ? 0 : PULL_HIDDEN;
  for (let round = 0; round < rounds; round++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    for (const i of order) {
      const { row, kind } = rows[i]!;
      const { features, target, weight } = row;
      const want = wanted[i]!;
      const x = shrink(row.size);
      forward(net, kind, row, z, active);
      for (let c = 0; c < COLUMNS; c++) {
        const counts = small === undefined && target[c] ? GIVEN : 1;
        z[c] = (chance(z[c]!) - want[c]!) * weight[c]! * counts;
      }
      const own = hidden[kind];
      const ownSquares = hiddenSquares[kind];
      for (let u = 0; u < UNITS; u++) {
        back[u] = 0;
        if (active[u]! <= 0) continue;
        for (let c = 0; c < COLUMNS; c++) {
          const k = u * COLUMNS + c;
          back[u]! += z[c]! * own.out[k]!;
          const slope = z[c]! * active[u]! + pullHidden * own.out[k]!;
          stepAt(own.out, ownSquares.out, k, slope, STEP_HIDDEN);
        }
        stepAt(own.bias, ownSquares.bias, u, back[u]!, 0.3 * STEP_HIDDEN);
        back[u]! *= x;
      }
      for (let c = 0; c < COLUMNS; c++) {
        stepAt(bias[kind], biasSquares[kind], c, z[c]!, 0.3 * stepSize);
        z[c]! *= x;
      }
      for (let a = 0; a < features.length; a++) {
        const at = features[a]! * COLUMNS;
        for (let c = 0; c < COLUMNS; c++) {
          if (small !== undefined && small.mask[at + c] === 0) continue;
          if (levels === undefined) {
            stepAt(weights, squares, at + c, z[c]! + pull * weights[at + c]!, stepSize);
          } else if (z[c] !== 0) {
            stepAt(loose, squares, at + c, z[c]!, stepSize);
            weights[at + c] = levels[c]![nearest(levels[c]!, loose[at + c]!)]!;
          }
        }
        const entry = fed[features[a]!]! * UNITS;
        if (entry < 0 || levels !== undefined) continue;
        for (let u = 0; u < UNITS; u++) {
          const slope = back[u]! + pullHidden * entries[entry + u]!;
          stepAt(entries, entrySquares, entry + u, slope, STEP_HIDDEN);
        }
      }
    }
  }
  return net;
}

/** One step of AdaGrad down a slope. */
function stepAt(
  list: Float32Array,
  squares: Float32Array,
  at: number,
  slope: number,
  size: number,
) {
  if (slope === 0) return;
  squares[at]! += slope * slope;
  list[at]! -= (size * slope) / Math.sqrt(squares[at]!);
}

function likeIn(list: Float32Array): Float32Array {
  return new Float32Array(list.length).fill(1e-2);
}

function randomFrom(seed: number): () => number {
  let now = seed;
  return () => {
    now = (Math.imul(now, 1664525) + 1013904223) >>> 0;
    return now / 4294967296;
  };
}

/** The features that stand in most parts. */
function fedBy(examples: readonly Example[], count: number): Int32Array {
  const seen = new Uint32Array(count);
  for (const { parts } of examples) {
    for (const { features } of parts) for (const f of features) seen[f]!++;
  }
  const most = [...seen.keys()].sort((a, b) => seen[b]! - seen[a]! || a - b).slice(0, FED);
  const fed = new Int32Array(count).fill(-1);
  most.forEach((feature, i) => {
    fed[feature] = i;
  });
  return fed;
}

function fresh(
  rows: readonly { readonly row: Row; readonly kind: Kind }[],
  count: number,
  fed: Int32Array,
  random: () => number,
): Net {
  const biasOf = (wanted: Kind) => {
    const bias = new Float32Array(COLUMNS);
    for (let c = 0; c < COLUMNS; c++) {
      let given = 1;
      let all = 2;
      for (const { row, kind } of rows) {
        if (kind !== wanted) continue;
        all += row.weight[c]!;
        given += row.weight[c]! * row.target[c]!;
      }
      bias[c] = Math.log(given / (all - given));
    }
    return bias;
  };
  const layer = () => ({
    bias: new Float32Array(UNITS).fill(0.1),
    out: new Float32Array(UNITS * COLUMNS),
  });
  return {
    weights: new Float32Array(count * COLUMNS),
    bias: { parts: biasOf('parts'), whole: biasOf('whole') },
    fed,
    entries: new Float32Array(FED * UNITS).map(() => (random() - 0.5) * 2 * FIRST),
    hidden: { parts: layer(), whole: layer() },
  };
}

/** A copy in which only the weights of the mask stand. */
function masked({ weights, bias, fed, entries, hidden }: Net, mask: Uint8Array): Net {
  const layer = (kind: Kind) => ({
    bias: hidden[kind].bias.slice(),
    out: hidden[kind].out.slice(),
  });
  return {
    weights: weights.map((w, i) => (mask[i] ? w : 0)),
    bias: { parts: bias.parts.slice(), whole: bias.whole.slice() },
    fed,
    entries: entries.slice(),
    hidden: { parts: layer('parts'), whole: layer('whole') },
  };
}

function chance(logit: number): number {
  return 1 / (1 + Math.exp(-logit));
}

/** Writes a row's logits into `z` and what the hidden layer hears into `active`. */
function forward(net: Net, kind: Kind, row: Row, z: Float32Array, active: Float32Array): void {
  const { weights, fed, entries } = net;
  const { features, size } = row;
  const x = shrink(size);
  z.fill(0);
  active.fill(0);
  for (let a = 0; a < features.length; a++) {
    const at = features[a]! * COLUMNS;
    for (let c = 0; c < COLUMNS; c++) z[c]! += weights[at + c]!;
    const entry = fed[features[a]!]! * UNITS;
    if (entry < 0) continue;
    for (let u = 0; u < UNITS; u++) active[u]! += entries[entry + u]!;
  }
  const bias = net.bias[kind];
  for (let c = 0; c < COLUMNS; c++) z[c] = z[c]! * x + bias[c]!;
  const layer = net.hidden[kind];
  for (let u = 0; u < UNITS; u++) {
    active[u] = active[u]! * x + layer.bias[u]!;
    if (active[u]! <= 0) continue;
    for (let c = 0; c < COLUMNS; c++) z[c]! += active[u]! * layer.out[u * COLUMNS + c]!;
  }
}

/** What a model says of a row. */
function say(net: Net, kind: Kind, row: Row): Float32Array {
  const z = new Float32Array(COLUMNS);
  forward(net, kind, row, z, new Float32Array(UNITS));
  return z;
}

export function sayOf(net: Net, { parts, whole }: Example): Logits {
  return {
    parts: parts.map((row) => say(net, 'parts', row)),
    whole: say(net, 'whole', whole),
  };
}

/** So many bytes of rows, marks left aside, keep the data file within 300 kB. */
const BYTES = 172_000;

/** Learns, keeps the weights that matter most within the size of the data file, has those learn to say
 * what all said together, and rounds them. */
export function learnSmall(
  examples: readonly Example[],
  hashes: Uint32Array,
): { net: Net; packed: Packed } {
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
  const second = learn(examples, count, { mask, from: first });
  const rough = packOf(second, counts, hashes);
  const start = { ...second, entries: rough.net.entries };
  const { levels } = rough.packed;
  const third = learn(examples, count, { mask, from: first, rounding: { start, levels } });
  return packOf(third, counts, hashes, rough.packed);
}

/** The values to which weights are rounded with the least loss: means of groups (Lloyd's way); `share`
 * tells how much a weight counts. */
function levelsOf(
  weights: Float32Array,
  indices: readonly number[],
  levelCount: number,
  share: (index: number) => number,
): number[] {
  const used = indices.filter((i) => weights[i] !== 0);
  used.sort((a, b) => weights[a]! - weights[b]!);
  let levels = Array.from(
    { length: levelCount },
    (_, k) => weights[used[Math.floor(((k + 0.5) * used.length) / levelCount)]!]!,
  );
  for (let round = 0; round < 30; round++) {
    const sums = new Float64Array(levelCount);
    const sizes = new Float64Array(levelCount);
    for (const i of used) {
      const level = nearest(levels, weights[i]!);
      sums[level]! += weights[i]! * share(i);
      sizes[level]! += share(i);
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

/** Weights rounded to a few values: a byte each, half a byte into the hidden layer. */
function packOf(
  net: Net,
  counts: Float32Array,
  hashes: Uint32Array,
  like?: Packed,
): { net: Net; packed: Packed } {
  const { weights, fed } = net;
  const levels =
    like?.levels ??
    Array.from({ length: COLUMNS }, (_, c) =>
      levelsOf(
        weights,
        Array.from(hashes, (_, f) => f * COLUMNS + c),
        LEVELS,
        (i) => Math.sqrt(counts[Math.floor(i / COLUMNS)]!),
      ),
    );
  const entryLevels =
    like?.hidden.levels ?? levelsOf(net.entries, [...net.entries.keys()], HIDDEN_LEVELS, () => 1);
  const rounded = new Float32Array(weights.length);
  const entries = net.entries.map((value) => entryLevels[nearest(entryLevels, value)]!);
  const out: number[] = [];
  const halves: number[] = [];
  let last = 0;
  const features = [...hashes.keys()].sort((a, b) => hashes[a]! - hashes[b]!);
  for (const feature of features) {
    const row: number[] = [];
    for (let c = 0; c < COLUMNS; c++) {
      const i = feature * COLUMNS + c;
      if (weights[i] === 0) continue;
      const level = nearest(levels[c]!, weights[i]!);
      rounded[i] = levels[c]![level]!;
      row.push(level * COLUMNS + c);
    }
    const entry = fed[feature]!;
    if (entry >= 0) {
      row.push(MARK);
      for (let u = 0; u < UNITS; u++)
        halves.push(nearest(entryLevels, net.entries[entry * UNITS + u]!));
    }
    out.push(...rowsOf(hashes[feature]! - last, row));
    if (row.length > 0) last = hashes[feature]!;
  }
  const round = (list: Float32Array) => [...list].map((v) => Number(v.toPrecision(4)));
  const bias = { parts: round(net.bias.parts), whole: round(net.bias.whole) };
  const layer = (kind: Kind) => {
    const flat = round(net.hidden[kind].out);
    const bias = round(net.hidden[kind].bias);
    const byUnit = bias.map((_, u) => flat.slice(u * COLUMNS, (u + 1) * COLUMNS));
    return { bias, byUnit, flat };
  };
  const [parts, whole] = [layer('parts'), layer('whole')];
  const asNet = ({ bias: own, flat }: typeof parts) => ({
    bias: Float32Array.from(own),
    out: Float32Array.from(flat),
  });
  return {
    net: {
      weights: rounded,
      bias: { parts: Float32Array.from(bias.parts), whole: Float32Array.from(bias.whole) },
      fed,
      entries,
      hidden: { parts: asNet(parts), whole: asNet(whole) },
    },
    packed: {
      rows: Buffer.from(out).toString('base64'),
      bias,
      levels,
      hidden: {
        entries: Buffer.from(
          halves.flatMap((half, i) => (i % 2 === 0 ? half | (halves[i + 1]! << 4) : [])),
        ).toString('base64'),
        levels: entryLevels,
        bias: { parts: parts.bias, whole: whole.bias },
        out: { parts: parts.byUnit, whole: whole.byUnit },
      },
    },
  };
}

/** Bytes of a feature's row, `step` after the one before (`eachRow`). */
function rowsOf(step: number, row: readonly number[]): number[] {
  if (row.length === 0) return [];
  const out: number[] = [];
  let left = step;
  for (; left >= FARTHEST; left -= FARTHEST) out.push(FARTHEST & 0xff, FARTHEST >> 8);
  const head = left | (row.length << 11);
  out.push(head & 0xff, head >> 8, ...row);
  return out;
}
