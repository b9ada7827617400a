import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ROLES, TOPIC_IDS } from '../review/topics.ts';
import type { Clause } from './clause.ts';
import {
  formatClauseLine,
  parseClauseLine,
  parseClauseLines,
  sayClauseProblem,
} from './clause-lines.ts';
import { PACKS } from './packs/index.ts';

const read = (line: string) => {
  const result = parseClauseLine(line);
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
};
const problem = (line: string) => {
  const result = parseClauseLine(line);
  return result.ok ? undefined : result.problem;
};

describe('a good line', () => {
  it('is read whole', () => {
    expect(
      read('6.10 | school-contact*,personal-details | staff,governor | Use | Keep | out.'),
    ).toEqual({
      policy: 'custom',
      ref: '6.10',
      heading: 'Use',
      text: 'Keep | out.',
      topics: ['school-contact', 'personal-details'],
      best: ['school-contact'],
      roles: ['staff', 'governor'],
      kind: 'quote',
    });
  });

  it.each([
    ['no roles: everybody', '1 | pupil |  | Heading | Text', { roles: [], heading: 'Heading' }],
    ['bars side by side', '1 | pupil | | | Text', { roles: [], heading: '', text: 'Text' }],
    ['no topics yet', '1 |  | staff | H | Text', { topics: [], best: [] }],
    [
      'room around words',
      ' 1  |  pupil , image *  |  Staff  | H | Text',
      { topics: ['pupil', 'image'], best: ['image'], roles: ['staff'] },
    ],
    [
      'said twice',
      '1 | pupil,pupil* | staff,staff | H | T',
      { topics: ['pupil'], best: ['pupil'], roles: ['staff'] },
    ],
    ['a bar without blanks', 'a|b | pupil | | c|d | T', { ref: 'a|b', heading: 'c|d' }],
    ['text that opens with a bar', '1 | pupil | |  | | x', { heading: '', text: '| x' }],
    [
      'text of several lines',
      '1 | pupil | | H | One\n | two | three ',
      { text: 'One\n | two | three ' },
    ],
    ['markup stays text', '1 | pupil | | H | <b>No</b>', { text: '<b>No</b>' }],
  ])('%s', (_, line, part) => {
    expect(read(line)).toMatchObject(part);
  });
});

describe('a bad line is refused and named', () => {
  it.each([
    ['', 'too-few-parts', '1'],
    ['just words', 'too-few-parts', '1'],
    ['1 | pupil | staff | Text', 'too-few-parts', '4'],
    ['1|pupil|staff|H|Text', 'too-few-parts', '1'],
    [' | pupil | staff | H | Text', 'no-ref', ''],
    ['1 | pupil | staff | H | ', 'no-text', '1'],
    ['1 | pupils | staff | H | Text', 'unknown-topic', 'pupils'],
    ['1 | pupil,*,image | staff | H | Text', 'unknown-topic', ''],
    ['1 | constructor | staff | H | Text', 'unknown-topic', 'constructor'],
    ['1 | pupil | teachers | H | Text', 'unknown-role', 'teachers'],
  ])('%s', (line, code, value) => {
    expect(problem(line)).toEqual({ code, value });
  });

  it('alone: the others are kept, with its place in the list', () => {
    const { clauses, refused } = parseClauseLines([
      '1 | pupil | | H | A',
      '??',
      '2 | image | | H | B',
    ]);
    expect(clauses.map(({ ref }) => ref)).toEqual(['1', '2']);
    expect(refused).toEqual([
      { index: 1, line: '??', problem: { code: 'too-few-parts', value: '1' } },
    ]);
  });

  it('in a sentence that names the fix, in both languages', () => {
    const said = { code: 'unknown-role', value: 'teachers' } as const;
    expect(sayClauseProblem(said, 'en')).toContain('no role called teachers. Use staff, governor');
    expect(sayClauseProblem(said, 'cy')).toContain("rôl o'r enw teachers");
    expect(sayClauseProblem({ code: 'too-few-parts', value: '2' }, 'en')).toContain('2 of 5 parts');
  });
});

describe('writing a line', () => {
  const clause: Clause = {
    policy: 'custom',
    ref: '1',
    heading: 'H',
    text: 'T',
    topics: ['pupil'],
    best: [],
    roles: [],
    kind: 'quote',
  };

  it.each([
    [{ ref: ' ' }, 'no-ref'],
    [{ text: ' \n' }, 'no-text'],
    [{ ref: 'a | b' }, 'bar-in-ref'],
    [{ heading: '| b' }, 'bar-in-heading'],
    [{ heading: 'b |' }, 'bar-in-heading'],
    [{ best: ['image'] }, 'best-without-topic'],
  ] as const)('refuses %j', (change, code) => {
    expect(formatClauseLine({ ...clause, ...change })).toMatchObject({
      ok: false,
      problem: { code },
    });
  });

  it('round trips every built-in clause', () => {
    for (const { clauses } of Object.values(PACKS)) {
      for (const { cy: _, headingCy: __, ...plain } of clauses) {
        const line = formatClauseLine(plain);
        if (!line.ok) throw new Error(line.problem.code);
        expect(read(line.value)).toEqual({ ...plain, policy: 'custom', kind: 'quote' });
      }
    }
  });

  const word = fc.string({ unit: 'binary' }).map((text) => text.trim());
  const barred = fc.array(fc.constantFrom(' ', '|', 'a', '*', ',', '\n'), { maxLength: 12 });
  const field = fc.oneof(
    word,
    barred.map((parts) => parts.join('').trim()),
  );
  const anyClause = fc.record({
    policy: fc.constant('custom'),
    ref: field.filter((text) => text !== ''),
    heading: field,
    text: fc
      .oneof(
        fc.string({ unit: 'binary' }),
        barred.map((parts) => parts.join('')),
      )
      .filter((text) => text.trim() !== ''),
    marks: fc.uniqueArray(fc.tuple(fc.constantFrom(...TOPIC_IDS), fc.boolean()), {
      selector: ([topic]) => topic,
    }),
    roles: fc.subarray([...ROLES]),
    kind: fc.constant('quote' as const),
  });

  it('round trips any clause without loss, or refuses it', () => {
    fc.assert(
      fc.property(anyClause, ({ marks, ...rest }) => {
        const topics = marks.map(([topic]) => topic);
        const best = marks.filter(([, first]) => first).map(([topic]) => topic);
        const whole: Clause = { ...rest, topics, best };
        const line = formatClauseLine(whole);
        if (line.ok) expect(read(line.value)).toEqual(whole);
        else expect(['bar-in-ref', 'bar-in-heading']).toContain(line.problem.code);
      }),
      { numRuns: 2000 },
    );
  });

  it('reads any line without throwing, and what it reads it can write', () => {
    const topical = fc.constantFrom('pupil', 'image*', 'staff', 'x', '|', '', ' ');
    const anyLine = fc.oneof(
      fc.array(topical, { minLength: 5, maxLength: 8 }).map((parts) => parts.join(' | ')),

      fc.string({ unit: 'binary' }),
      barred.map((parts) => parts.join(' | ')),
    );
    fc.assert(
      fc.property(anyLine, (line) => {
        const result = parseClauseLine(line);
        if (!result.ok) {
          expect(sayClauseProblem(result.problem, 'en')).toMatch(/\S/);
          return;
        }
        const written = formatClauseLine(result.value);
        if (written.ok) expect(read(written.value)).toEqual(result.value);
        else expect(written.problem.code).toBe('bar-in-ref');
      }),
      { numRuns: 2000 },
    );
  });
});
