/**
 * Holidays as people write them, and as a school's list of term dates has them: `21 Dec 2026 – 1 Jan
 * 2027`, `Half term: Monday 15th to Friday 19th February 2027`, `03/05/2027`. Gives the form that
 * settings keep: `2026-12-21/2027-01-01`. Day before month, as in the United Kingdom.
 */

/** Month names by their first letters; English and Welsh. */
const MONTHS: readonly (readonly string[])[] = [
  ['jan', 'ion'],
  ['feb', 'chwef', 'chw'],
  ['mar', 'maw'],
  ['apr', 'ebr'],
  ['may', 'mai'],
  ['jun', 'meh'],
  ['jul', 'gorff', 'gor'],
  ['aug', 'awst', 'aws'],
  ['sep', 'medi', 'med'],
  ['oct', 'hyd'],
  ['nov', 'tach'],
  ['dec', 'rhag', 'rha'],
];
const MONTH_NAME =
  '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ion|chw|maw|ebr|mai|meh|gor|aws|med|hyd|tac|rha)\\p{L}*';
const DAY_NAME =
  '(?:(?:mon|tue|wed|thu|fri|sat|sun)\\p{L}*|(?:dydd\\s+)?(?:llun|mawrth|mercher|iau|gwener|sadwrn|sul))\\.?,?\\s+';
const NUMBER = '(\\d{1,2})(?:st|nd|rd|th|af|ail|fed|eg|ain)?';

/** One day: with its month and year, without the year, or the number alone. */
const WRITTEN = new RegExp(
  `^(?:${DAY_NAME})?${NUMBER}(?:\\s+(?:o\\s+)?(${MONTH_NAME})\\.?,?)?(?:\\s+(\\d{4}))?$`,
  'u',
);
const FIGURES = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4}|\d{2})$/;
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;

interface Parts {
  readonly day: number;
  readonly month?: number | undefined;
  readonly year?: number | undefined;
}

/**
 * One line as settings keep it; undefined where it holds no date that can be told for sure, such as
 * one without a year. Words before a colon are a title and are passed over. Pure.
 */
export function holidayOf(line: string): string | undefined {
  const plain = line
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^[-–—•*·\s]+/, '')
    .replace(/\s+/g, ' ')
    .trim();
  const untitled = plain.replace(/^[^\d:]*:\s*/, '');
  const spans = [untitled, withoutTitle(untitled)];
  for (const text of spans) {
    const [from, to, ...more] = splitSpan(text);
    if (from === undefined || more.length > 0) continue;
    const found = spanOf(from, to ?? from);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Lines as settings keep them where they can be told, and as they are where not. */
export function holidayLines(lines: readonly string[]): string[] {
  return lines.map((line) => holidayOf(line) ?? line);
}

/** A holiday in a few words, which `holidayOf` reads back; anything else as it is. `months`: the twelve
 * names, short. */
export function holidayInWords(holiday: string, months: readonly string[]): string {
  const written = holiday.split('/').map((iso) => {
    const [, year, month, day] = ISO.exec(iso) ?? [];
    const name = months[Number(month) - 1];
    return name === undefined ? undefined : `${Number(day)} ${name} ${year}`;
  });
  return written.includes(undefined) ? holiday : written.join(' – ');
}

/** Words in front of the first day: `Half term 15 Feb …`, `Christmas, Monday 21 …`. */
function withoutTitle(text: string): string {
  const day = new RegExp(`(?:(?:${DAY_NAME})?\\d).*$`, 'u').exec(text);
  return day?.[0] ?? text;
}

/** `hyd` is "until" in Welsh, and October too, so it joins only after a year. A dash joins two days only between blanks or after a letter: `2026-12-21` is one. */
function splitSpan(text: string): string[] {
  const isoSpan = /^(\d{4}-\d{2}-\d{2})(?:\s*[/–—-]\s*| (?:to|i) )(\d{4}-\d{2}-\d{2})$/.exec(text);
  if (isoSpan) return [isoSpan[1]!, isoSpan[2]!];
  if (ISO.test(text)) return [text];
  return text
    .replace(/^(?:from|between|o)\s+/, '')
    .split(
      /\s*[–—]\s*|\s+-\s*|(?<=\p{L}|\d)-(?=\p{L}|\d)|\s+(?:to|until|till|and|tan|i|a)\s+|(?<=\d{4})\s+hyd\s+/u,
    )
    .map((part) => part.trim());
}

/** The first day takes month and year from the last where it has none. */
function spanOf(from: string, to: string): string | undefined {
  const last = dayOf(to);
  const first = dayOf(from);
  if (!last || !first || last.month === undefined || last.year === undefined) return undefined;
  const month = first.month ?? last.month;
  // `21 Dec – 1 Jan 2027` begins in the year before.
  const year = first.year ?? (month > last.month ? last.year - 1 : last.year);
  const start = isoOf({ day: first.day, month, year });
  const end = isoOf({ day: last.day, month: last.month, year: last.year });
  if (start === undefined || end === undefined || start > end) return undefined;
  return start === end ? start : `${start}/${end}`;
}

function dayOf(text: string): Parts | undefined {
  const iso = ISO.exec(text);
  if (iso) return { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) };
  const figures = FIGURES.exec(text);
  if (figures) {
    const year = Number(figures[3]!.padStart(4, '20'));
    return { day: Number(figures[1]), month: Number(figures[2]), year };
  }
  const written = WRITTEN.exec(text);
  if (!written) return undefined;
  return {
    day: Number(written[1]),
    month: written[2] === undefined ? undefined : monthOf(written[2]),
    year: written[3] === undefined ? undefined : Number(written[3]),
  };
}

function monthOf(name: string): number | undefined {
  const at = MONTHS.findIndex((names) => names.some((one) => name.startsWith(one)));
  return at < 0 ? undefined : at + 1;
}

function isoOf({ day, month, year }: Required<Parts>): string | undefined {
  if (month === undefined || year === undefined || month < 1 || month > 12) return undefined;
  const isReal = day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (!isReal || year < 2000 || year > 2100) return undefined;
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${year}-${two(month)}-${two(day)}`;
}
