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

/** So many values a weight may have: with the columns they fill a byte, but for the mark. */
export const LEVELS = 10;
/** In place of a weight: the feature feeds the hidden layer, too. */
export const MARK = LEVELS * COLUMNS;

/** Units of the hidden layer, which hears what the commonest features mean together. */
export const UNITS = 16;
/** So many values a weight into the hidden layer may have: half a byte. */
export const HIDDEN_LEVELS = 16;

/** One list for parts and one for whole drafts. */
export interface Both<T> {
  readonly parts: T;
  readonly whole: T;
}

/** Weights as they stand in the data file. */
export interface Packed {
  /** Base64 of rows in the order of their hashes: two bytes, of which 11 bits are the step from the hash
   * before and 5 the number of bytes to come; then a byte for each weight (level times `COLUMNS` plus
   * column) or `MARK`. */
  readonly rows: string;
  readonly bias: Both<readonly number[]>;
  /** What each level stands for, by column. */
  readonly levels: readonly (readonly number[])[];
  readonly hidden: {
    /** Base64: for each feature with a mark, in the order of the rows, half a byte for each unit. */
    readonly entries: string;
    readonly levels: readonly number[];
    /** By unit. */
    readonly bias: Both<readonly number[]>;
    /** By unit, then by column. */
    readonly out: Both<readonly (readonly number[])[]>;
  };
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
export const FARTHEST = 0x7ff;

/** Tells of each row its hash and where its bytes lie. */
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
    const end = at + (head >> 11);
    tell(hash, at, end);
    at = end;
  }
}

/** Makes the weights ready: a table by hash over the bytes as they are. */
export function unpack(packed: Packed): Model {
  const bytes = bytesOf(packed.rows);
  let count = 0;
  eachRow(bytes, () => count++);
  let bits = 1;
  while (1 << bits < count * 2) bits++;
  const size = 1 << bits;
  const keys = new Int32Array(size).fill(-1);
  const starts = new Int32Array(size);
  const ends = new Int32Array(size);
  /** Where the feature's weights into the hidden layer begin. */
  const entriesAt = new Int32Array(size).fill(-1);
  const slotOf = (key: number) => {
    let slot = (Math.imul(key, 0x9e3779b1) >>> 8) & (size - 1);
    while (keys[slot] !== -1 && keys[slot] !== key) slot = (slot + 1) & (size - 1);
    return slot;
  };
  const columns = new Uint8Array(bytes.length);
  const weights = new Float32Array(bytes.length);
  let filled = 0;
  let marked = 0;
  eachRow(bytes, (hash, start, end) => {
    const slot = slotOf(hash);
    keys[slot] = hash;
    starts[slot] = filled;
    for (let k = start; k < end; k++) {
      if (bytes[k] === MARK) {
        entriesAt[slot] = UNITS * marked++;
        continue;
      }
      const column = bytes[k]! % COLUMNS;
      columns[filled] = column;
      weights[filled++] = packed.levels[column]![Math.floor(bytes[k]! / COLUMNS)]!;
    }
    ends[slot] = filled;
  });
  const { hidden } = packed;
  const entries = Float32Array.from(halvesOf(bytesOf(hidden.entries)), (h) => hidden.levels[h]!);
  const logits = (features: Uint32Array, of: keyof Both<unknown>): Float32Array => {
    const sums = new Float64Array(COLUMNS);
    const units = new Float64Array(UNITS);
    for (let i = 0; i < features.length; i++) {
      const slot = slotOf(features[i]! & HASH_MASK);
      if (keys[slot] === -1) continue;
      const end = ends[slot]!;
      for (let k = starts[slot]!; k < end; k++) sums[columns[k]!]! += weights[k]!;
      const at = entriesAt[slot]!;
      if (at < 0) continue;
      for (let u = 0; u < UNITS; u++) units[u]! += entries[at + u]!;
    }
    const scale = shrink(features.length);
    const out = Float32Array.from(sums, (value, c) => packed.bias[of][c]! + value * scale);
    for (let u = 0; u < UNITS; u++) {
      const active = hidden.bias[of][u]! + units[u]! * scale;
      if (active <= 0) continue;
      const row = hidden.out[of][u]!;
      for (let c = 0; c < COLUMNS; c++) out[c]! += active * row[c]!;
    }
    return out;
  };
  return {
    part: (features) => logits(features, 'parts'),
    whole: (features) => logits(features, 'whole'),
  };
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
}

/** Each byte's lower half, then its upper. */
function halvesOf(bytes: Uint8Array): Uint8Array {
  const out = new Uint8Array(bytes.length * 2);
  bytes.forEach((byte, i) => {
    out[2 * i] = byte & 15;
    out[2 * i + 1] = byte >> 4;
  });
  return out;
}
