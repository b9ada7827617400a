/**
 * Bank holidays of the United Kingdom by rule. Source: Banking and Financial Dealings Act 1971,
 * Schedule 1, St Andrew's Day Bank Holiday (Scotland) Act 2007, and the lists that gov.uk publishes.
 * Days proclaimed for one year only stand in a dated list; its last look at gov.uk is `PROCLAIMED_AS_OF`.
 */
import type { Settings } from '../settings/schema.ts';

type Nation = Settings['nation'];

/** Month and day of holidays that keep their date; a weekend moves them to the next free weekday. */
const fixed: Readonly<Record<Nation, readonly (readonly [month: number, day: number])[]>> = {
  england: [
    [1, 1],
    [12, 25],
    [12, 26],
  ],
  wales: [
    [1, 1],
    [12, 25],
    [12, 26],
  ],
  scotland: [
    [1, 1],
    [1, 2],
    [11, 30],
    [12, 25],
    [12, 26],
  ],
  'northern-ireland': [
    [1, 1],
    [3, 17],
    [7, 12],
    [12, 25],
    [12, 26],
  ],
};

/** Days from Easter Sunday. */
const byEaster: Readonly<Record<Nation, readonly number[]>> = {
  england: [-2, 1],
  wales: [-2, 1],
  scotland: [-2],
  'northern-ireland': [-2, 1],
};

/** When the list of proclaimed days was last brought up to date. */
export const PROCLAIMED_AS_OF = '2026-11-21';

/** Days appointed by Royal Proclamation for one year only. Source: the proclamations. */
const proclaimed: readonly {
  readonly date: readonly [year: number, month: number, day: number];
  readonly nations: readonly Nation[];
}[] = [
  // Scotland's men at the World Cup; proclaimed 4 February 2026.
  { date: [2026, 6, 15], nations: ['scotland'] },
];

const dayLength = 86_400_000;

/** Number of a calendar day, without any time zone. Months count from 1. */
export function dayNumber(year: number, month: number, day: number): number {
  return Math.round(Date.UTC(year, month - 1, day) / dayLength);
}

/** 0 = Sunday ... 6 = Saturday. 1 January 1970 was a Thursday. */
export function weekday(number: number): number {
  return (((number + 4) % 7) + 7) % 7;
}

/** Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher's rule). */
export function easterSunday(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d =
    (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return dayNumber(year, Math.floor(f / 31), (f % 31) + 1);
}

/** The first Monday on or after a day. */
function mondayFrom(number: number): number {
  return number + ((8 - weekday(number)) % 7);
}

/** All bank holidays of a year, as day numbers (substitute days included). */
export function bankHolidays(year: number, nation: Nation): Set<number> {
  const days = new Set<number>();
  const moved: number[] = [];
  for (const [month, day] of fixed[nation]) {
    const number = dayNumber(year, month, day);
    if (weekday(number) === 0 || weekday(number) === 6) moved.push(number);
    else days.add(number);
  }
  for (const number of moved) {
    let to = number;
    while (weekday(to) === 0 || weekday(to) === 6 || days.has(to)) to++;
    days.add(to);
  }
  const easter = easterSunday(year);
  for (const offset of byEaster[nation]) days.add(easter + offset);
  days.add(mondayFrom(dayNumber(year, 5, 1)));
  days.add(mondayFrom(dayNumber(year, 5, 25)));
  days.add(mondayFrom(dayNumber(year, 8, nation === 'scotland' ? 1 : 25)));
  for (const { date, nations } of proclaimed) {
    if (date[0] === year && nations.includes(nation)) days.add(dayNumber(...date));
  }
  return days;
}

/** Whether a calendar day is a bank holiday in a nation. */
export function isBankHoliday(year: number, month: number, day: number, nation: Nation): boolean {
  return bankHolidays(year, nation).has(dayNumber(year, month, day));
}

/** The bank holidays of a year in order, each as `YYYY-MM-DD`. */
export function bankHolidayDates(year: number, nation: Nation): string[] {
  return [...bankHolidays(year, nation)]
    .sort((a, b) => a - b)
    .map((number) => new Date(number * dayLength).toISOString().slice(0, 10));
}
