/**
 * Opens a zip file warily: reads only the parts asked for, counts what really comes out and stops
 * where it is too much (a small file can hold a huge one), and packs chosen parts anew, so that a
 * library never meets the rest. Layout of the format: PKWARE APPNOTE 6.3.
 */
import { type DocumentProblem, problem } from './problem.ts';

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly isLocked: boolean;
  readonly from: number;
  readonly packed: number;
}

export interface Archive {
  readonly names: readonly string[];
  /** The part's bytes; undefined where there is none. */
  read(name: string): Promise<Uint8Array | DocumentProblem | undefined>;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const MOST_ENTRIES = 10_000;
/** All parts that are read may hold this much together, in bytes; a long policy holds some 3 MB. */
const MOST_UNPACKED = 40 * 1024 * 1024;

/** Takes the bytes of a zip file; refuses what is damaged or absurd. */
export function openZip(bytes: Uint8Array): Archive | DocumentProblem {
  const entries = entriesOf(bytes);
  if ('code' in entries) return entries;
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  let left = MOST_UNPACKED;
  return {
    names: [...byName.keys()],
    read: async (name) => {
      const entry = byName.get(name);
      if (entry === undefined) return undefined;
      if (entry.isLocked) return problem('encrypted');
      const packed = packedBytes(bytes, entry);
      if (packed === undefined) return problem('corrupt');
      const plain = entry.method === 0 ? packed : await inflate(packed, left);
      if (plain === undefined || (entry.method !== 0 && entry.method !== 8))
        return problem('corrupt');
      if (plain === 'too-much' || plain.length > left) return problem('too-much-inside');
      left -= plain.length;
      return plain;
    },
  };
}

function entriesOf(bytes: Uint8Array): Entry[] | DocumentProblem {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(view);
  if (end === undefined) return problem('corrupt');
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > MOST_ENTRIES) return problem('too-much-inside');
  const entries: Entry[] = [];
  for (let n = 0; n < count; n++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL) return problem('corrupt');
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    entries.push({
      name,
      method: view.getUint16(at + 10, true),
      isLocked: (view.getUint16(at + 8, true) & 1) === 1,
      packed: view.getUint32(at + 20, true),
      from: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The record at the end, before which a comment of at most 64 kB may stand. */
function endRecord(view: DataView): number | undefined {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - 65_535); at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  return undefined;
}

function packedBytes(bytes: Uint8Array, { from, packed }: Entry): Uint8Array | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (from + 30 > bytes.length || view.getUint32(from, true) !== LOCAL) return undefined;
  const start = from + 30 + view.getUint16(from + 26, true) + view.getUint16(from + 28, true);
  return start + packed <= bytes.length ? bytes.subarray(start, start + packed) : undefined;
}

/** Unpacks, and gives up as soon as more than `most` bytes come out. Undefined where it is damaged; or,
 * where damage is suffered, what came out before it. */
export async function inflate(
  packed: Uint8Array,
  most: number,
  format: 'deflate-raw' | 'deflate' = 'deflate-raw',
  suffersDamage = false,
): Promise<Uint8Array | 'too-much' | undefined> {
  const stream = new Blob([packed as Uint8Array<ArrayBuffer>])
    .stream()
    .pipeThrough(new DecompressionStream(format));
  const reader = stream.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for (let step = await reader.read(); !step.done; step = await reader.read()) {
      size += step.value.length;
      if (size > most) {
        await reader.cancel();
        return 'too-much';
      }
      chunks.push(step.value);
    }
  } catch {
    // Damaged streams, and bytes after the end of one, are told by an error alone.
    if (!suffersDamage) return undefined;
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/** Packs parts into a zip file without pressing them. */
export function packZip(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const pieces: Uint8Array[] = [];
  const central: Uint8Array[] = [];
  let at = 0;
  for (const [name, bytes] of parts) {
    const label = new TextEncoder().encode(name);
    const sum = checksum(bytes);
    const local = record(30, label, (view) => {
      view.setUint32(0, LOCAL, true);
      view.setUint16(4, 20, true);
      view.setUint32(14, sum, true);
      view.setUint32(18, bytes.length, true);
      view.setUint32(22, bytes.length, true);
      view.setUint16(26, label.length, true);
    });
    central.push(
      record(46, label, (view) => {
        view.setUint32(0, CENTRAL, true);
        view.setUint16(4, 20, true);
        view.setUint16(6, 20, true);
        view.setUint32(16, sum, true);
        view.setUint32(20, bytes.length, true);
        view.setUint32(24, bytes.length, true);
        view.setUint16(28, label.length, true);
        view.setUint32(42, at, true);
      }),
    );
    pieces.push(local, bytes);
    at += local.length + bytes.length;
  }
  const size = central.reduce((sum, one) => sum + one.length, 0);
  const end = record(22, new Uint8Array(), (view) => {
    view.setUint32(0, END, true);
    view.setUint16(8, parts.size, true);
    view.setUint16(10, parts.size, true);
    view.setUint32(12, size, true);
    view.setUint32(16, at, true);
  });
  return joined([...pieces, ...central, end]);
}

function record(size: number, label: Uint8Array, fill: (view: DataView) => void): Uint8Array {
  const bytes = new Uint8Array(size + label.length);
  fill(new DataView(bytes.buffer));
  bytes.set(label, size);
  return bytes;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  return sum;
});

/** CRC-32 as zip files use it. */
function checksum(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (sum >>> 8) ^ table[(sum ^ byte) & 0xff]!;
  return (sum ^ 0xffffffff) >>> 0;
}
