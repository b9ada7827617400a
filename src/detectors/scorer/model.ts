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

/** What a weight may be, in units: three bits of a byte, the column being the other five. */
export const LEVELS = [-3.4, -1.8, -1, -0.45, 0.45, 1, 1.8, 3.4] as const;

/** Weights as they stand in the data file. */
export interface Packed {
  /** Base64 of rows: hash (3 bytes), number of weights (1), then a byte each: level and column. */
  readonly rows: string;
  readonly bias: { readonly parts: readonly number[]; readonly whole: readonly number[] };
  readonly unit: number;
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

/** Makes the weights ready: a table by hash over the bytes as they are. */
export function unpack(packed: Packed): Model {
  const bytes = Uint8Array.from(atob(packed.rows), (c) => c.charCodeAt(0));
  let count = 0;
  for (let at = 0; at < bytes.length; at += 4 + bytes[at + 3]!) count++;
  let bits = 1;
  while (1 << bits < count * 2) bits++;
  const size = 1 << bits;
  const keys = new Int32Array(size).fill(-1);
  const places = new Int32Array(size);
  const slotOf = (key: number) => {
    let slot = (Math.imul(key, 0x9e3779b1) >>> 8) & (size - 1);
    while (keys[slot] !== -1 && keys[slot] !== key) slot = (slot + 1) & (size - 1);
    return slot;
  };
  for (let at = 0; at < bytes.length; at += 4 + bytes[at + 3]!) {
    const key = bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16);
    const slot = slotOf(key);
    keys[slot] = key;
    places[slot] = at;
  }
  const logits = (features: Uint32Array, bias: readonly number[]): Float32Array => {
    const sums = new Float64Array(COLUMNS);
    for (let i = 0; i < features.length; i++) {
      const slot = slotOf(features[i]! & HASH_MASK);
      if (keys[slot] === -1) continue;
      const at = places[slot]!;
      const end = at + 4 + bytes[at + 3]!;
      for (let k = at + 4; k < end; k++) sums[bytes[k]! & 31]! += LEVELS[bytes[k]! >> 5]!;
    }
    const scale = packed.unit * shrink(features.length);
    return Float32Array.from(sums, (value, c) => bias[c]! + value * scale);
  };
  return {
    part: (features) => logits(features, packed.bias.parts),
    whole: (features) => logits(features, packed.bias.whole),
  };
}
