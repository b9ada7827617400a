/**
 * Number formats of the United Kingdom and the checks that tell them from prices, scores and years.
 * All work on the folded text; spelt-out numbers are read word by word.
 */
import type { Range, Word } from '../review/reading.ts';

export interface NumberFound extends Range {
  readonly digits: string;
  /** Written in words, in part or whole. */
  readonly spelt: boolean;
}

const digitWords: Readonly<Record<string, string>> = {
  zero: '0',
  oh: '0',
  o: '0',
  nought: '0',
  naught: '0',
  nil: '0',
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  won: '1',
  ate: '8',
  sevn: '7',
  svn: '7',
  fore: '4',
  dim: '0',
  un: '1',
  dau: '2',
  tri: '3',
  pedwar: '4',
  pump: '5',
  chwech: '6',
  saith: '7',
  wyth: '8',
  naw: '9',
};

const tens: Readonly<Record<string, string>> = {
  ten: '10',
  eleven: '11',
  twelve: '12',
  thirteen: '13',
  fourteen: '14',
  fifteen: '15',
  sixteen: '16',
  seventeen: '17',
  eighteen: '18',
  nineteen: '19',
  twenty: '2',
  thirty: '3',
  forty: '4',
  fifty: '5',
  sixty: '6',
  seventy: '7',
  eighty: '8',
  ninety: '9',
};

/**
 * Runs of digits with blanks, dots, hyphens, brackets or pictures between them, read as one number
 * each. `O` and `l` within a run pass for 0 and 1. Colons, slashes and commas part numbers: they
 * write times, dates and lists.
 */
export function digitRuns(plain: string): NumberFound[] {
  const found: NumberFound[] = [];
  const run =
    /(?<![a-z\d])[+(]{0,2}(?:\d|o(?=[\do ]{3}))(?:[^\p{L}\p{N}\n:/,;£$€%&=]{0,3}(?:\d|[ol](?![a-kmnp-z])))+/gu;
  for (const match of plain.matchAll(run)) {
    const text = match[0];
    if (text.length > 60) continue;
    const digits = text.replace(/o/g, '0').replace(/l/g, '1').replace(/\D/g, '');
    const plus = text.startsWith('+') || text.startsWith('(+') ? '+' : '';
    found.push({
      start: match.index,
      end: match.index + text.length,
      digits: plus + digits,
      spelt: false,
    });
  }
  return found;
}

/** Numbers of eight digits or more written in words, or in words and figures mixed. */
export function speltNumbers(words: readonly Word[]): NumberFound[] {
  const found: NumberFound[] = [];
  let from = 0;
  while (from < words.length) {
    const read = readSpelt(words, from);
    if (read === undefined) {
      from++;
      continue;
    }
    if (read.digits.length >= 8 && read.spelt >= 2) {
      const last = words[read.next - 1]!;
      found.push({ start: words[from]!.start, end: last.end, digits: read.digits, spelt: true });
    }
    from = Math.max(read.next, from + 1);
  }
  return found;
}

function readSpelt(
  words: readonly Word[],
  from: number,
): { digits: string; next: number; spelt: number } | undefined {
  let digits = '';
  let spelt = 0;
  let times = 1;
  let at = from;
  for (; at < words.length && at < from + 24; at++) {
    const word = words[at]!.text;
    if (word === 'plus' && digits === '') {
      continue;
    }
    if (word === 'double' || word === 'dbl') {
      times = 2;
      continue;
    }
    if (word === 'triple' || word === 'treble') {
      times = 3;
      continue;
    }
    if ((word === 'hundred' || word === 'thousand') && digits !== '') {
      digits += word === 'hundred' ? '00' : '000';
      spelt++;
      continue;
    }
    const figure = /^\d{1,6}$/.test(word) ? word : digitWords[word];
    if (figure !== undefined) {
      digits += figure.repeat(times);
      times = 1;
      if (!/^\d/.test(word)) spelt++;
      continue;
    }
    const ten = tens[word];
    if (ten === undefined) break;
    // `twenty three` is 23, `twenty` alone 20.
    const next = at + 1 < words.length ? digitWords[words[at + 1]!.text] : undefined;
    if (ten.length === 2) digits += ten;
    else if (next !== undefined && next !== '0') {
      digits += ten + next;
      at++;
    } else digits += `${ten}0`;
    spelt++;
  }
  if (digits === '') return undefined;
  while (at > from && ['double', 'triple', 'treble', 'dbl', 'plus'].includes(words[at - 1]!.text))
    at--;
  return { digits, next: at, spelt };
}

export type PhoneKind = 'mobile' | 'landline' | 'abroad';

/**
 * Whether digits make a telephone number of a person. National numbers as Ofcom's numbering plan has
 * them: 07 mobile, 01 and 02 geographic; 03, 08 and 09 belong to bodies and services and are none.
 */
export function phoneKind(digits: string): PhoneKind | undefined {
  const national = digits.replace(/^\+?440?(?=[127])/, '0').replace(/^00440?(?=[127])/, '0');
  if (/^07[1-57-9]\d{8}$/.test(national) || /^07624\d{6}$/.test(national)) return 'mobile';
  if (/^0(?:1\d{9}|2[03489]\d{8})$/.test(national)) return 'landline';
  if (/^(?:\+|00)(?!44)[1-9]\d{8,13}$/.test(digits)) return 'abroad';
  return undefined;
}

/** Luhn's check, as payment cards use it; 13 to 19 digits that begin as cards do. */
export function isCardNumber(digits: string): boolean {
  if (
    !/^(?:4\d{12}(?:\d{3}){0,2}|5[1-5]\d{14}|2[2-7]\d{14}|3[47]\d{13}|6\d{15,18})$/.test(digits)
  ) {
    return false;
  }
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i]);
    const counted = i % 2 === 1 ? digit * 2 : digit;
    sum += counted > 9 ? counted - 9 : counted;
  }
  return sum % 10 === 0;
}

/** NHS number: ten digits, the last a check by modulus 11 (NHS Data Dictionary). */
export function isNhsNumber(digits: string): boolean {
  if (!/^\d{10}$/.test(digits) || /^(\d)\1+$/.test(digits)) return false;
  let sum = 0;
  for (let i = 0; i < 9; i++) sum += Number(digits[i]) * (10 - i);
  const check = 11 - (sum % 11);
  return check !== 10 && check % 11 === Number(digits[9]);
}

/** National Insurance number by HMRC's rule: letters that are given out, six digits, A to D. */
export function isInsuranceNumber(text: string): boolean {
  const bare = text.replace(/[^a-z\d]/g, '');
  return (
    /^[a-ceghj-prtw-z][a-ceghj-nprtw-z]\d{6}[a-d]$/.test(bare) &&
    !/^(?:bg|gb|nk|kn|tn|nt|zz)/.test(bare)
  );
}

/** IBAN by its check of modulus 97 (ISO 13616). */
export function isIban(text: string): boolean {
  const bare = text.replace(/[^a-z\d]/g, '');
  if (!/^[a-z]{2}\d{2}[a-z\d]{11,30}$/.test(bare)) return false;
  let rest = 0;
  for (const c of bare.slice(4) + bare.slice(0, 4)) {
    const value = Number.parseInt(c, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}

const months =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

/** A full date, day to year; the year in group `y`. */
export const fullDate = new RegExp(
  '\\b(?:[0-3]?\\d ?[-./] ?[01]?\\d ?[-./] ?(?<y1>(?:19|20)?\\d{2})' +
    `|[0-3]?\\d(?:st|nd|rd|th)? (?:of )?${months},? (?<y2>(?:19|20)\\d{2})` +
    `|${months} [0-3]?\\d(?:st|nd|rd|th)?,? (?<y3>(?:19|20)\\d{2}))\\b`,
  'g',
);

/** Day and month without a year. */
export const dayAndMonth = new RegExp(
  `\\b(?:[0-3]?\\d(?:st|nd|rd|th)? (?:of )?${months}|${months} [0-3]?\\d(?:st|nd|rd|th)?)\\b`,
  'g',
);
