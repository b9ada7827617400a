/**
 * The trained weights, unpacked at first use, and what they say of a set of features. A feature is known
 * by 24 bits of its hash; the few that meet there share their weights, in training as here.
 */
import { TOPIC_IDS, type TopicId } from '../../review/topics.ts';

/** Topics that words decide. The others follow from clock, reply and audience. */
export const SCORED: readonly TopicId[] = TOPIC_IDS.filter(
  (topic) => !['audience', 'reply-about-school', 'working-hours'].includes(topic),
);
/** One more column: whether the post should be held at all. */
export const HELD = SCORED.length;
export const COLUMNS = SCORED.length + 1;
export const HASH_MASK = 0xffffff;

/** So many values a weight may have: with the columns they fill a byte. */
export const LEVELS = 10;

/** Weights as they stand in the data file. */
export interface Packed {
  /** Base64 of rows in the order of their hashes: two bytes, of which 14 bits are the step from the hash
   * before and 2 the number of weights less one; then a byte for each weight: level times `COLUMNS` plus column. */
  readonly rows: string;
  readonly bias: { readonly parts: readonly number[]; readonly whole: readonly number[] };
  /** What each level stands for. */
  readonly levels: readonly number[];
}

export interface Model {
  /** Logits of one part, by column. */
  part(features: Uint32Array): Float32Array;
  /** Logits of the whole draft, by column. */
  whole(features: Uint32Array): Float32Array;
}

/** Sets of features differ in size; a long part is no surer than a short one. */
export function shrink(size: number): number {
  return 1 / Math.sqrt(Math.max(30, size));
}

/** Farther than this to the next hash, and the step is parted. */
export const FARTHEST = 0x3fff;

/** Tells of each row its hash and where its weights lie; a feature of many weights has several rows. */
export function eachRow(
  bytes: Uint8Array,
  tell: (hash: number, start: number, end: number) => void,
): void {
  let hash = 0;
  for (let at = 0; at < bytes.length; ) {
    const head = bytes[at]! | (bytes[at + 1]! << 8);
    const step = head & FARTHEST;
    hash += step;
    at += 2;
    if (step === FARTHEST) continue;
    const end = at + (head >> 14) + 1;
    tell(hash, at, end);
    at = end;
  }
}

/** Makes the weights ready: a table by hash over the bytes as they are. */
export function unpack(packed: Packed): Model {
  const bytes = Uint8Array.from(atob(packed.rows), (c) => c.charCodeAt(0));
  let count = 0;
  eachRow(bytes, () => count++);
  let bits = 1;
  while (1 << bits < count * 2) bits++;
  const size = 1 << bits;
  const keys = new Int32Array(size).fill(-1);
  const starts = new Int32Array(size);
  const ends = new Int32Array(size);
  const slotOf = (key: number) => {
    let slot = (Math.imul(key, 0x9e3779b1) >>> 8) & (size - 1);
    while (keys[slot] !== -1 && keys[slot] !== key) slot = (slot + 1) & (size - 1);
    return slot;
  };
  const columns = new Uint8Array(bytes.length);
  const weights = new Float32Array(bytes.length);
  let filled = 0;
  eachRow(bytes, (hash, start, end) => {
    const slot = slotOf(hash);
    if (keys[slot] === -1) starts[slot] = filled;
    keys[slot] = hash;
    for (let k = start; k < end; k++) {
      columns[filled] = bytes[k]! % COLUMNS;
      weights[filled++] = packed.levels[Math.floor(bytes[k]! / COLUMNS)]!;
    }
    ends[slot] = filled;
  });
  const logits = (features: Uint32Array, bias: readonly number[]): Float32Array => {
    const sums = new Float64Array(COLUMNS);
    for (let i = 0; i < features.length; i++) {
      const slot = slotOf(features[i]! & HASH_MASK);
      if (keys[slot] === -1) continue;
      const end = ends[slot]!;
      for (let k = starts[slot]!; k < end; k++) sums[columns[k]!]! += weights[k]!;
    }
    const scale = shrink(features.length);
    return Float32Array.from(sums, (value, c) => bias[c]! + value * scale);
  };
  return {
    part: (features) => logits(features, packed.bias.parts),
    whole: (features) => logits(features, packed.bias.whole),
  };
}
