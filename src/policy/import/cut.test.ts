/** What opens a clause and what only looks like it, line by line. */
import { describe, expect, it } from 'vitest';
import { readPlainText } from '../readers/plain-text.ts';
import { importPolicy } from './import-policy.ts';
import { readMarker } from './markers.ts';

const cutOf = (text: string) =>
  importPolicy(readPlainText(text)).clauses.map(({ ref, text: words }) => [ref, words]);

describe('a marker', () => {
  it.each([
    ['1.1 Staff must', '1.1'],
    ['6.10. Staff must', '6.10'],
    ['2.2.1. publish', '2.2.1'],
    ['3. Staff must', '3'],
    ['12) Staff must', '12'],
    ['(4) Staff must', '(4)'],
    ['(a) staff must', '(a)'],
    ['b) staff must', 'b)'],
    ['c. staff must', 'c'],
    ['(iv) staff must', '(iv)'],
    ['ii. staff must', 'ii'],
    ['3.2(a) staff must', '3.2(a)'],
    ['• staff must', ''],
    ['– staff must', ''],
    ['* staff must', ''],
    ['\uf0b7 staff must', ''],
    ['o Staff must', ''],
  ])('%s', (text, marker) => {
    expect(readMarker(text)?.marker).toBe(marker);
  });

  it.each([
    '1.9.2024 is the date from which this applies.',
    '01.09.24 Review date',
    '8.30 am is when phones go away.',
    '3.15pm is the end of the day.',
    '2.5 million people use it.',
    '01632 960123 is the office.',
    '2018 brought a new Act.',
    '13 is the least age for most sites.',
    'Section 5 of the Act applies.',
    'a member of staff must',
    'I will not post.',
    'v2.1 of the policy',
    'e.g. Facebook and X',
    'i.e. the head teacher',
    '-5 degrees outside',
    'of pupils',
    'Mr. A. Smith wrote it.',
    '£1.50 a day',
    '10% of staff',
  ])('none: %s', (text) => {
    expect(readMarker(text)).toBeUndefined();
  });
});

describe('cutting', () => {
  it.each([
    [
      'numbers within headings',
      '# Policy\n\n## 2. Staff\n\n2.1 Staff must be kind.\n\n2.2 Staff must be fair.',
      [
        ['2.1', 'Staff must be kind.'],
        ['2.2', 'Staff must be fair.'],
      ],
    ],
    [
      'letters and Roman numbers under a number',
      '# Policy\n\n4.1 Staff must not:\n\n(a) post names;\n\n(b) do as follows:\n\n(i) share pictures;\n\n(ii) share films.',
      [
        ['4.1', 'Staff must not:'],
        ['4.1 (a)', 'post names;'],
        ['4.1 (b)', 'do as follows:'],
        ['4.1 (b) (i)', 'share pictures;'],
        ['4.1 (b) (ii)', 'share films.'],
      ],
    ],
    [
      'a list of words, whole',
      '# Policy\n\n1.1 Social media includes:\n\n- blogs\n- forums\n- chats',
      [['1.1', 'Social media includes: • blogs • forums • chats']],
    ],
    [
      'a date at the start of a line',
      '# Policy\n\n1.1 This policy was agreed by the governors on\n1.9.2024 and will be looked at again.\n\n1.2 Staff must be kind.',
      [
        ['1.1', 'This policy was agreed by the governors on 1.9.2024 and will be looked at again.'],
        ['1.2', 'Staff must be kind.'],
      ],
    ],
    [
      'an Act at the start of a line',
      '# Policy\n\n3.1 Employees are bound by what is written in\nSection 5 of the Act, and by our code.',
      [['3.1', 'Employees are bound by what is written in Section 5 of the Act, and by our code.']],
    ],
    [
      'contents',
      '# Policy\n\nContents\n\n1. Staff ........ 2\n2. Parents ........ 3\n\n## 1. Staff\n\n1.1 Staff must be kind.',
      [['1.1', 'Staff must be kind.']],
    ],
    [
      'contents without dots',
      '# Policy\n\n## Contents\n\n1. Staff 2\n\n2. Parents 3\n\n## 1. Staff\n\n1.1 Staff must be kind.\n\n## 2. Parents\n\n2.1 Parents must be kind.',
      [
        ['1.1', 'Staff must be kind.'],
        ['2.1', 'Parents must be kind.'],
      ],
    ],
    [
      'signature and dates',
      '# Policy\n\n## Staff\n\nStaff must be kind.\n\nSigned: ________ Date: ________\n\nReview date: 1.9.2026',
      [['Staff', 'Staff must be kind.']],
    ],
    [
      'page numbers',
      '# Policy\n\n## Staff\n\nStaff must be kind to\n\nPage 2 of 9\n\nall whom they meet.',
      [['Staff', 'Staff must be kind to all whom they meet.']],
    ],
  ])('%s', (_, text, clauses) => {
    expect(cutOf(text)).toEqual(clauses);
  });

  it('keeps every word of a clause in order', () => {
    const words = 'Staff must not “share” photographs – ever – of pupils’ work & play (see 4.2).';
    expect(cutOf(`# Policy\n\n1.1 ${words}`)).toEqual([['1.1', words]]);
  });
});
