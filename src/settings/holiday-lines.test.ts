import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PANELS_CY } from '../options/panels/words.cy.ts';
import { PANELS_EN } from '../options/panels/words.en.ts';
import { holidayInWords, holidayLines, holidayOf } from './holiday-lines.ts';
import { readHoliday } from './items.ts';

describe('a holiday as people write it', () => {
  test.each([
    ['2027-02-15', '2027-02-15'],
    ['2027-02-15/2027-02-19', '2027-02-15/2027-02-19'],
    ['2027-02-15 – 2027-02-19', '2027-02-15/2027-02-19'],
    ['2027-02-15 to 2027-02-19', '2027-02-15/2027-02-19'],
    ['21 Dec 2026 – 1 Jan 2027', '2026-12-21/2027-01-01'],
    ['21 Dec – 1 Jan 2027', '2026-12-21/2027-01-01'],
    ['21 December 2026 to 1 January 2027', '2026-12-21/2027-01-01'],
    ['Monday 21st December 2026 until Friday 1st January 2027', '2026-12-21/2027-01-01'],
    ['Mon 15 - Fri 19 Feb 2027', '2027-02-15/2027-02-19'],
    ['15-19 February 2027', '2027-02-15/2027-02-19'],
    ['15–19 February 2027', '2027-02-15/2027-02-19'],
    ['Half term: 15 Feb to 19 Feb 2027', '2027-02-15/2027-02-19'],
    ['Half term 15 Feb to 19 Feb 2027', '2027-02-15/2027-02-19'],
    ['February half term, Monday 15 to Friday 19 February 2027', '2027-02-15/2027-02-19'],
    ['• INSET day: Friday 3rd September 2027', '2027-09-03'],
    ['INSET day – Friday 3 September 2027', '2027-09-03'],
    ['May Day: 3/5/2027', '2027-05-03'],
    ['03/05/2027', '2027-05-03'],
    ['03.05.27', '2027-05-03'],
    ['21/12/2026 - 01/01/2027', '2026-12-21/2027-01-01'],
    ['Sept 1, 2027', undefined],
    ['1 Sept, 2027', '2027-09-01'],
    ['29 Feb 2028', '2028-02-29'],
    ['21 Rhag 2026 – 1 Ion 2027', '2026-12-21/2027-01-01'],
    ['Dydd Llun 15 i ddydd Gwener 19 Chwefror 2027', undefined],
    ['Dydd Llun 15 Chwefror i 19 Chwefror 2027', '2027-02-15/2027-02-19'],
    ['3 Mai 2027', '2027-05-03'],
    ['2 Mehefin 2027', '2027-06-02'],
  ])('%s: %s', (line, expected) => {
    expect(holidayOf(line)).toBe(expected);
  });

  test.each([
    '',
    'Christmas',
    '21 December',
    '21 Dec – 1 Jan',
    '30 February 2027',
    '32 May 2027',
    '13/13/2027',
    '5 March 1999',
    'Year 4 trip',
    '1 Jan 2027 – 21 Dec 2026',
    '15 Feb 2027, 19 Feb 2027, 22 Feb 2027',
    '2027',
    'Term starts 5 January 2027 and ends 12 February 2027 with a concert',
  ])('%s is not guessed', (line) => {
    expect(holidayOf(line)).toBeUndefined();
  });

  test('a list keeps what it can’t read, to be put right', () => {
    expect(holidayLines(['3 May 2027', 'soon'])).toEqual(['2027-05-03', 'soon']);
  });
});

describe('a holiday in words', () => {
  const months = PANELS_EN.dates.months.split(' ');
  test.each([
    ['2026-12-21/2027-01-01', '21 Dec 2026 – 1 Jan 2027'],
    ['2027-05-03', '3 May 2027'],
    ['soon', 'soon'],
    ['2027-13-03', '2027-13-03'],
    ['', ''],
  ])('%s: %s', (holiday, expected) => {
    expect(holidayInWords(holiday, months)).toBe(expected);
  });
});

describe('properties', () => {
  const day = fc
    .date({ min: new Date('2001-01-01'), max: new Date('2099-12-30'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const long = (iso: string): string =>
    new Date(`${iso}T12:00Z`).toLocaleDateString('en-GB', { dateStyle: 'full', timeZone: 'UTC' });

  test('what the page shows is read back the same', () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        const [first, last] = a <= b ? [a, b] : [b, a];
        const expected = first === last ? first : `${first}/${last}`;
        expect(holidayOf(`${long(first!)} to ${long(last!)}`)).toBe(expected);
        expect(holidayOf(expected)).toBe(expected);
        for (const { months } of [PANELS_EN.dates, PANELS_CY.dates]) {
          expect(holidayOf(holidayInWords(expected, months.split(' ')))).toBe(expected);
        }
      }),
    );
  });

  test('whatever it gives, settings take', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('', '3 May 2027', ' – 4 Jan 2027'), (text, tail) => {
        const found = holidayOf(text + tail);
        if (found !== undefined) expect(readHoliday(found)).toEqual({ ok: true, value: found });
      }),
    );
  });
});
