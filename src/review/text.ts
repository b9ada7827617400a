/**
 * One normalised form of the draft, unit for unit traceable to the original. Look-alike and
 * zero-width characters, accents, curly quotes and full-width forms are folded; case is kept in
 * `cased` and dropped in `value`. Detectors match on these and give spans of the original back.
 */
import type { Span } from './finding.ts';

export interface PlainText {
  /** Folded, lower case. */
  readonly value: string;
  /** Folded, case kept; same length as `value`. */
  readonly cased: string;
  /** Offset in the original where unit i of `value` begins; one more entry than `value` has units. */
  readonly starts: Int32Array;
  /** Offset in the original just past unit i. */
  readonly ends: Int32Array;
}

const invisible = /\p{Default_Ignorable_Code_Point}/u;

/** Characters that pass for others: Cyrillic and Greek letters drawn like Latin ones, typographic
 * quotes and dashes. From the Unicode confusables table (UTS #39), the part seen in disguises. */
const lookAlikes: Readonly<Record<string, string>> = {
  а: 'a',
  в: 'b',
  е: 'e',
  к: 'k',
  м: 'm',
  н: 'h',
  о: 'o',
  р: 'p',
  с: 'c',
  т: 't',
  у: 'y',
  х: 'x',
  і: 'i',
  ј: 'j',
  ѕ: 's',
  ԁ: 'd',
  ԛ: 'q',
  ԝ: 'w',
  ɡ: 'g',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ħ: 'h',
  ƒ: 'f',
  ɑ: 'a',
  А: 'A',
  В: 'B',
  Е: 'E',
  К: 'K',
  М: 'M',
  Н: 'H',
  О: 'O',
  Р: 'P',
  С: 'C',
  Т: 'T',
  У: 'Y',
  Х: 'X',
  І: 'I',
  Ј: 'J',
  Ѕ: 'S',
  Ł: 'L',
  Ø: 'O',
  Đ: 'D',
  Ħ: 'H',
  İ: 'I',
  α: 'a',
  ε: 'e',
  ι: 'i',
  κ: 'k',
  ν: 'v',
  ο: 'o',
  ρ: 'p',
  τ: 't',
  υ: 'u',
  χ: 'x',
  Α: 'A',
  Β: 'B',
  Ε: 'E',
  Ζ: 'Z',
  Η: 'H',
  Ι: 'I',
  Κ: 'K',
  Μ: 'M',
  Ν: 'N',
  Ο: 'O',
  Ρ: 'P',
  Τ: 'T',
  Υ: 'Y',
  Χ: 'X',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  Æ: 'AE',
  Œ: 'OE',
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  '′': "'",
  '`': "'",
  '´': "'",
  ʼ: "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '″': '"',
  '«': '"',
  '»': '"',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '−': '-',
  '…': '...',
};

const asciiOnly = /^[\n\r\t\x20-\x7e]*$/;

/**
 * Folds a draft. Takes any string (lone surrogates, right-to-left text, zalgo included) and gives
 * its plain form; linear in the length.
 */
export function plainText(original: string): PlainText {
  if (asciiOnly.test(original)) {
    const n = original.length;
    const starts = new Int32Array(n + 1);
    const ends = new Int32Array(n + 1);
    for (let i = 0; i <= n; i++) {
      starts[i] = i;
      ends[i] = i < n ? i + 1 : n;
    }
    const cased = original.replace(/[\r\t]/g, ' ').replaceAll('`', "'");
    return { value: cased.toLowerCase(), cased, starts, ends };
  }
  const starts: number[] = [];
  const ends: number[] = [];
  let value = '';
  let cased = '';
  let at = 0;
  for (const point of original) {
    const end = at + point.length;
    for (const unit of fold(point)) {
      const lower = unit.toLowerCase();
      value += lower.length === unit.length ? lower : unit;
      cased += unit;
      for (let k = 0; k < unit.length; k++) {
        starts.push(at);
        ends.push(end);
      }
    }
    at = end;
  }
  starts.push(original.length);
  ends.push(original.length);
  return { value, cased, starts: Int32Array.from(starts), ends: Int32Array.from(ends) };
}

function fold(point: string): string {
  if (point === '\r' || point === '\t') return ' ';
  if (point <= '\x7e') return point === '`' ? "'" : point;
  if (invisible.test(point)) return '';
  const direct = lookAlikes[point];
  if (direct !== undefined) return direct;
  if (/\p{M}/u.test(point)) return '';
  if (/\p{Zs}/u.test(point)) return ' ';
  let folded = '';
  for (const part of point.normalize('NFKD')) {
    if (/\p{M}/u.test(part)) continue;
    folded += lookAlikes[part] ?? part;
  }
  return folded;
}

/** Range of the plain text, as a span of the original. */
export function toOriginal(plain: PlainText, start: number, end: number): Span {
  if (end <= start) {
    const at = plain.starts[start] ?? 0;
    return { start: at, end: at };
  }
  return { start: plain.starts[start] ?? 0, end: plain.ends[end - 1] ?? 0 };
}
