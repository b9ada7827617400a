import { describe, expect, it } from 'vitest';
import { bankHolidayDates, dayNumber, easterSunday, isBankHoliday } from './bank-holidays.ts';

const dates = (rows: string): [number, number, number][] =>
  rows.split(' ').map((date) => date.split('-').map(Number) as [number, number, number]);

describe('Easter', () => {
  it.each(dates('2024-3-31 2025-4-20 2026-4-5 2027-3-28 2028-4-16 2030-4-21 2038-4-25 2285-3-22'))(
    'falls on %d-%d-%d',
    (year, month, day) => {
      expect(easterSunday(year)).toBe(dayNumber(year, month, day));
    },
  );
});

describe('bank holidays', () => {
  it.each(
    dates(
      '2026-1-1 2026-4-3 2026-4-6 2026-5-4 2026-5-25 2026-8-31 2026-12-25 2026-12-28 2027-12-27 2027-12-28 2022-12-26 2022-12-27 2028-1-3',
    ),
  )('England and Wales: %d-%d-%d', (year, month, day) => {
    expect(isBankHoliday(year, month, day, 'england')).toBe(true);
    expect(isBankHoliday(year, month, day, 'wales')).toBe(true);
  });

  it.each(
    dates(
      '2026-1-1 2026-1-2 2026-4-3 2026-5-4 2026-5-25 2026-6-15 2026-8-3 2026-11-30 2026-12-25 2026-12-28 2027-1-4 2025-12-1',
    ),
  )('Scotland: %d-%d-%d', (year, month, day) => {
    expect(isBankHoliday(year, month, day, 'scotland')).toBe(true);
  });

  it.each(dates('2026-3-17 2026-4-6 2026-7-13 2026-8-31 2027-7-12 2024-3-18'))(
    'Northern Ireland: %d-%d-%d',
    (year, month, day) => {
      expect(isBankHoliday(year, month, day, 'northern-ireland')).toBe(true);
    },
  );

  it.each([
    ['england', 2026, 6, 15],
    ['scotland', 2027, 6, 15],
    ['england', 2026, 1, 2],
    ['england', 2026, 3, 17],
    ['england', 2026, 8, 3],
    ['england', 2026, 12, 24],
    ['wales', 2026, 3, 2],
    ['scotland', 2026, 4, 6],
    ['scotland', 2026, 8, 31],
    ['northern-ireland', 2026, 11, 30],
    ['england', 2026, 4, 7],
    ['england', 2026, 5, 11],
  ] as const)('is none: %s %d-%d-%d', (nation, year, month, day) => {
    expect(isBankHoliday(year, month, day, nation)).toBe(false);
  });

  it('are listed in order', () => {
    expect(bankHolidayDates(2027, 'wales')).toEqual([
      '2027-01-01',
      '2027-03-26',
      '2027-03-29',
      '2027-05-03',
      '2027-05-31',
      '2027-08-30',
      '2027-12-27',
      '2027-12-28',
    ]);
  });
});
