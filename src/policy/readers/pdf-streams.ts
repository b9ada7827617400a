/** Looks at the pressed parts of a PDF before a library does: a small file can unpack to a huge one. */
import { inflate } from './zip.ts';

/** All parts together, in bytes. Pictures count too; a policy with photographs stays far below. */
const MOST_UNPACKED = 400 * 1024 * 1024;
/** One part alone: words and shapes of a page, or a font. */
const MOST_IN_ONE = 120 * 1024 * 1024;

/** Whether what is pressed with Flate (twice, too) unpacks to more than any policy. */
export async function pressedTooMuch(bytes: Uint8Array): Promise<boolean> {
  let left = MOST_UNPACKED;
  for (const { dictionary, from, to } of streamsOf(bytes)) {
    const times = dictionary.match(/\/(?:FlateDecode|Fl)\b/g)?.length ?? 0;
    let packed: Uint8Array = bytes.subarray(from, to);
    for (let time = 0; time < times; time++) {
      const plain = await inflate(packed, Math.min(left, MOST_IN_ONE), 'deflate', true);
      if (plain === 'too-much') return true;
      if (plain === undefined) break;
      left -= plain.length;
      packed = plain;
    }
  }
  return false;
}

interface Stream {
  readonly dictionary: string;
  readonly from: number;
  readonly to: number;
}

const LONGEST_DICTIONARY = 2000;

/** The streams of a file, found by their key words; what lies between is looked at once. */
function* streamsOf(bytes: Uint8Array): Generator<Stream> {
  let at = 0;
  for (;;) {
    const word = indexOf(bytes, 'stream', at);
    if (word < 0) return;
    at = word + 6;
    if (isAt(bytes, word - 3, 'end')) continue;
    const from = bytes[at] === 13 ? at + 2 : at + 1;
    const end = indexOf(bytes, 'endstream', from);
    const to = end < 0 ? bytes.length : end;
    const dictionary = signs(bytes, Math.max(0, word - LONGEST_DICTIONARY), word);
    yield { dictionary: dictionary.slice(dictionary.lastIndexOf('obj') + 3), from, to };
    at = to;
  }
}

function indexOf(bytes: Uint8Array, word: string, from: number): number {
  const first = word.charCodeAt(0);
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (isAt(bytes, at, word)) return at;
  }
  return -1;
}

function isAt(bytes: Uint8Array, at: number, word: string): boolean {
  for (let k = 0; k < word.length; k++) {
    if (bytes[at + k] !== word.charCodeAt(k)) return false;
  }
  return true;
}

function signs(bytes: Uint8Array, from: number, to: number): string {
  let text = '';
  for (let at = from; at < to; at++) text += String.fromCharCode(bytes[at]!);
  return text;
}
