/** Whatever the text, the reading comes back: offsets inside the text, in order, and in linear time. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../settings/schema.ts';
import { readDraft, spanOf } from './read.ts';
import type { Range, Reading } from './reading.ts';

const settings: Settings = {
  ...DEFAULT_SETTINGS,
  schoolName: 'Oak Lane C of E Primary School',
  schoolAliases: ['Oak Lane', 'OLPS'],
  schoolHandles: ['oaklane_ps'],
  schoolDomains: ['oaklane.example'],
  locality: 'Wexcombe',
  staffNames: ['Mrs Ngozi Balogun', 'Kev Stubbs'],
  pupilNames: ['Jean-Luc Petit', 'Faith Okoro'],
  pupilNameHashes: ['0'.repeat(64)],
  pupilNameSalt: 'x',
  ownFamily: ['Max'],
};

function read(text: string, replyTo?: string): Reading {
  return readDraft(
    { site: 'x', surface: 'post', text, audience: 'unknown', images: [], replyTo },
    settings,
  );
}

function checkOffsets(reading: Reading): void {
  const n = reading.plain.value.length;
  const inside = (range: Range) => {
    expect(range.start).toBeGreaterThanOrEqual(0);
    expect(range.end).toBeLessThanOrEqual(n);
    expect(range.start).toBeLessThanOrEqual(range.end);
    const span = spanOf(reading, range);
    expect(span.start).toBeGreaterThanOrEqual(0);
    expect(span.end).toBeLessThanOrEqual(reading.text.length);
    expect(span.start).toBeLessThanOrEqual(span.end);
  };
  const ordered = (ranges: readonly Range[]) => {
    for (let i = 1; i < ranges.length; i++) {
      expect(ranges[i]!.start).toBeGreaterThanOrEqual(ranges[i - 1]!.end);
    }
  };
  for (const list of [
    reading.words,
    reading.sentences,
    reading.clauses,
    reading.people,
    reading.schools,
    reading.places,
    reading.targets,
    reading.hashtags,
    reading.emoji,
  ]) {
    for (const range of list) inside(range);
  }
  for (const list of [reading.words, reading.sentences, reading.people, reading.hashtags]) {
    ordered(list);
  }
  expect(reading.school.bySentence.length).toBe(reading.sentences.length);
  let word = 0;
  for (const sentence of reading.sentences) {
    expect(sentence.firstWord).toBe(word);
    word = sentence.endWord;
  }
  expect(word).toBe(reading.words.length);
  for (const mention of [...reading.people, ...reading.schools]) {
    expect(reading.sentences[mention.sentence]).toBeDefined();
  }
}

const scraps = fc.constantFrom(
  'Oak Lane',
  'the head',
  'Mrs Balogun',
  'Faith O',
  'in 4B',
  "Max's mum",
  '#OakLanePS',
  '@oaklane_ps',
  'a.b@c.example',
  'www.oaklane.example/x',
  'H. L. P. S.',
  'k e e p',
  'st*pid',
  'M0ss',
  'wee lad who',
  '"',
  '...',
  '!?',
  '\n\n',
  '😂',
  '\ud83d',
  '\udc02',
  '\u200b',
  '\u202e',
  'مدرسة',
  '学校',
  'é́́́',
  '&amp;<b>',
  "o'",
  '-',
  '--',
  '*',
  '@',
  '#',
  '$',
  '0',
  '11:30',
  'ﬁ',
  'İ',
  'ß',
  'we',
);

describe('the reading of any text', () => {
  it('keeps every offset inside the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        checkOffsets(read(text, text));
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  it('keeps every offset inside any mixture of scraps', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(scraps, fc.constantFrom('', ' ', '\n', '-', "'", '.')), {
          maxLength: 40,
        }),
        (parts) => {
          checkOffsets(read(parts.flat().join('')));
        },
      ),
      { numRuns: 400 },
    );
  }, 60_000);

  it('keeps lone surrogates, whatever UTF-16 units come', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 120 }), (units) => {
        checkOffsets(read(String.fromCharCode(...units)));
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  // A step counter would be exact and slow everything; a ratio of processor time with a wide margin still
  // shows a quadratic loop, which costs sixteen times as much on four times the text.
  it.each([
    'a ',
    'a',
    '.',
    'a. ',
    '"a. ',
    '!? ',
    '😂',
    'Mr. ',
    '*',
    '@',
    'a@',
    'a.',
    '1.',
    '#a',
    '#Aa',
    'oak lane ',
    'the head ',
    'the little ',
    'Faith in ',
    'a-',
    'Ab Cd ',
    'my kids ',
    'http://a',
    "a'",
    'e\u0301',
    '\ud800',
    'مدرسة ',
    'our new old ',
    'the ',
    '$',
    'Miss Smith ',
    '" ',
    'office at ',
    'one of the ',
    'Ella ',
    'in in ',
    'dot ',
    '\n',
  ])(
    'stays linear on many of %j',
    (unit) => {
      const cost = (n: number) => {
        const text = unit.repeat(Math.ceil(n / unit.length));
        let best = Number.POSITIVE_INFINITY;
        for (let run = 0; run < 3; run++) {
          const from = process.threadCpuUsage();
          read(text);
          best = Math.min(best, process.threadCpuUsage(from).user / 1000);
        }
        return best;
      };
      cost(2000);
      const short = cost(6000);
      const long = cost(24000);
      expect(long).toBeLessThan(short * 11 + 25);
    },
    60_000,
  );

  it('reads 100,000 units of mixed noise', () => {
    const noise = fc.sample(fc.string({ unit: 'binary', minLength: 1000, maxLength: 1000 }), 30);
    checkOffsets(read(noise.join(' ').repeat(4).slice(0, 100_000)));
  }, 60_000);
});
