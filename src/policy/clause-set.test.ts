import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ROLES, TOPIC_IDS } from '../review/topics.ts';
import { resolve } from '../settings/resolve.ts';
import { settingsSchema } from '../settings/schema.ts';
import type { Clause } from './clause.ts';
import {
  CLAUSE_LIMITS,
  type ClauseSet,
  clauseSetOfSettings,
  readClauseSet,
  sayClauseSetProblem,
  saySetClauseProblem,
  settingsOfClauseSet,
  sizeOf,
  withoutSilentClauses,
  writeClauseSet,
} from './clause-set.ts';

const clause: Clause = {
  policy: 'custom',
  ref: '6.10',
  heading: 'Use',
  text: 'Keep the office number off your page.',
  topics: ['school-contact', 'personal-details'],
  best: ['school-contact'],
  roles: ['staff'],
  kind: 'quote',
};
const set: ClauseSet = {
  title: 'Hill View, online code',
  url: 'https://example.org/code.pdf',
  clauses: [clause],
};

const file = (change: object = {}, ...clauses: unknown[]) =>
  JSON.stringify({
    format: 'before-you-post-clauses',
    version: 1,
    title: 'T',
    url: '',
    clauses,
    ...change,
  });
const good = { ref: '1', text: 'Be kind.', topics: ['abuse'], best: ['abuse'] };

describe('a file', () => {
  it('is written for people too: one clause a line', () => {
    expect(writeClauseSet(set)).toBe(`{
  "format": "before-you-post-clauses",
  "version": 1,
  "title": "Hill View, online code",
  "url": "https://example.org/code.pdf",
  "clauses": [
    {"ref":"6.10","heading":"Use","text":"Keep the office number off your page.","roles":["staff"],"topics":["school-contact","personal-details"],"best":["school-contact"]}
  ]
}
`);
  });

  it('is read back as the same set', () => {
    expect(readClauseSet(writeClauseSet(set))).toEqual({ ok: true, set, refused: [] });
  });

  it('needs no more of a clause than reference and text', () => {
    const read = readClauseSet(`\ufeff${file({}, { ref: ' 2 ', text: 'Ask first.' })}`);
    expect(read).toMatchObject({
      ok: true,
      set: { clauses: [{ ref: '2', heading: '', topics: [], best: [], roles: [], kind: 'quote' }] },
    });
  });

  it.each([
    ['nothing', '', 'not-json'],
    ['words', 'Social media policy', 'not-json'],
    ['cut off', writeClauseSet(set).slice(0, -20), 'not-json'],
    ['other JSON', '{"name":"x"}', 'not-clauses'],
    ['a list', '[]', 'not-clauses'],
    ['null', 'null', 'not-clauses'],
    ['another format', file({ format: 'bookmarks' }), 'not-clauses'],
    ['no list of clauses', file({ clauses: {} }), 'not-clauses'],
    ['a version that is no number', file({ version: '1' }), 'not-clauses'],
    ['a later version', file({ version: 2 }), 'newer-version'],
    ['none but bad clauses', file({}, 1, {}), 'no-clauses'],
    ['far too much', ' '.repeat(8_000_001), 'too-big'],
  ])('is refused whole: %s', (_, text, code) => {
    const read = readClauseSet(text);
    expect(read).toMatchObject({ ok: false, problem: { code } });
    if (read.ok) return;
    expect(sayClauseSetProblem(read.problem, 'en')).toMatch(/\. \p{L}|,/u);
    expect(sayClauseSetProblem(read.problem, 'cy')).not.toBe(
      sayClauseSetProblem(read.problem, 'en'),
    );
  });

  it.each([
    ['a word', 'not-a-clause', ''],
    [{ ref: 1, text: 'x' }, 'not-a-clause', ''],
    [{ ref: '3', text: 'x', topics: 'pupil' }, 'not-a-clause', '3'],
    [{ ref: '3', text: 'x', roles: [1] }, 'not-a-clause', '3'],
    [{ ref: ' ', text: 'x' }, 'no-ref', ''],
    [{ ref: '3', text: ' ' }, 'no-text', '3'],
    [{ ref: '3', text: 'x', topics: ['pupils'] }, 'unknown-topic', 'pupils'],
    [{ ref: '3', text: 'x', topics: ['__proto__'] }, 'unknown-topic', '__proto__'],
    [{ ref: '3', text: 'x', roles: ['teacher'] }, 'unknown-role', 'teacher'],
    [{ ref: '3', text: 'x', best: ['pupil'] }, 'best-without-topic', 'pupil'],
  ])('loses a bad clause alone: %j', (bad, code, value) => {
    const read = readClauseSet(file({}, good, bad, good));
    expect(read).toMatchObject({ ok: true, refused: [{ index: 1, problem: { code, value } }] });
    if (!read.ok) return;
    expect(read.set.clauses).toHaveLength(2);
    const [{ problem } = { problem: undefined }] = read.refused;
    if (problem === undefined) throw new Error('nothing refused');
    expect(saySetClauseProblem(problem, 'en')).toMatch(/\.$/);
    expect(saySetClauseProblem(problem, 'cy')).not.toBe(saySetClauseProblem(problem, 'en'));
  });

  it('with an address that is none loses the address alone', () => {
    const read = readClauseSet(file({ url: 'javascript:alert(1)', title: 7 }, good));
    expect(read).toMatchObject({ ok: true, set: { title: '', url: '' } });
  });
});

describe('settings', () => {
  it('carry a set and give it back', () => {
    const made = settingsOfClauseSet(set);
    if (!made.ok) throw new Error(made.problem.code);
    expect(made.settings.policyClauses).toEqual([
      '6.10 | school-contact*,personal-details | staff | Use | Keep the office number off your page.',
    ]);
    expect(clauseSetOfSettings(made.settings)).toEqual({ set, refused: [] });
  });

  it('name a line that cannot be read, and keep the rest', () => {
    const { set: read, refused } = clauseSetOfSettings({
      policyTitle: 'T',
      policyUrl: '',
      policyClauses: ['1 | pupil | | H | A', '2 | pupils | | H | B', '3 | image | | H | C'],
    });
    expect(read.clauses.map(({ ref }) => ref)).toEqual(['1', '3']);
    expect(refused).toEqual([
      { index: 1, ref: '2', problem: { code: 'unknown-topic', value: 'pupils' } },
    ]);
  });

  it('leave out by name what no line can say', () => {
    const made = settingsOfClauseSet({
      ...set,
      clauses: [
        clause,
        { ...clause, ref: 'a | b' },
        { ...clause, ref: '7', text: 'x'.repeat(CLAUSE_LIMITS.lineLength) },
      ],
    });
    expect(made).toMatchObject({
      ok: true,
      refused: [
        { index: 1, problem: { code: 'bar-in-ref' } },
        { index: 2, ref: '7', problem: { code: 'too-long', value: '8000' } },
      ],
    });
  });

  it.each([
    ['as many as they take', 1000, 'x', undefined],
    ['one more', 1001, 'x', 'too-many'],
    ['none', 0, '', 'no-clauses'],
    ['just not too much', 130, 'é'.repeat(3700), undefined],
    ['too much', 140, 'é'.repeat(3700), 'too-big'],
  ])('have known limits: %s', (_, count, text, code) => {
    const made = settingsOfClauseSet({
      ...set,
      clauses: Array.from({ length: count }, () => ({ ...clause, text })),
    });
    expect(made.ok ? undefined : made.problem.code).toBe(code);
    if (made.ok) {
      expect(sizeOf(made.settings.policyClauses)).toBeLessThanOrEqual(CLAUSE_LIMITS.bytes);
      expect(resolve({}, { ...made.settings }).refused).toEqual([]);
    }
  });

  it('hold exactly what the settings table takes', () => {
    const line = (length: number) => `1 | pupil | | H | ${'x'.repeat(length - 18)}`;
    const takes = (lines: string[]) => settingsSchema.shape.policyClauses.safeParse(lines).success;
    expect(takes([line(CLAUSE_LIMITS.lineLength)])).toBe(true);
    expect(takes([line(CLAUSE_LIMITS.lineLength + 1)])).toBe(false);
    expect(takes(Array(CLAUSE_LIMITS.clauses).fill(line(20)))).toBe(true);
    expect(takes(Array(CLAUSE_LIMITS.clauses + 1).fill(line(20)))).toBe(false);
  });

  it('may do without clauses that are about nothing', () => {
    const silent = { ...clause, ref: '1.1', topics: [], best: [] };
    expect(withoutSilentClauses({ ...set, clauses: [silent, clause] })).toEqual(set);
  });
});

describe('round trips lose nothing', () => {
  const word = fc.string({ unit: 'binary' }).map((text) => text.trim());
  const barred = fc
    .array(fc.constantFrom(' ', '|', 'a', '*', ',', '\n', '"', '•'), { maxLength: 12 })
    .map((parts) => parts.join(''));
  const field = fc.oneof(
    word,
    barred.map((text) => text.trim()),
  );
  const anyClause: fc.Arbitrary<Clause> = fc
    .record({
      ref: field.filter((text) => text !== ''),
      heading: field,
      text: fc.oneof(fc.string({ unit: 'binary' }), barred).filter((text) => text.trim() !== ''),
      marks: fc.uniqueArray(fc.tuple(fc.constantFrom(...TOPIC_IDS), fc.boolean()), {
        selector: ([topic]) => topic,
      }),
      roles: fc.subarray([...ROLES]),
    })
    .map(({ marks, ...rest }) => ({
      ...rest,
      policy: 'custom',
      kind: 'quote',
      topics: marks.map(([topic]) => topic),
      best: marks.filter(([, first]) => first).map(([topic]) => topic),
    }));
  const anySet = fc.record({
    title: fc.stringMatching(/^(?:[A-Za-z'é]+(?: [A-Za-z'é]+)*)?$/),
    url: fc.constantFrom('', 'https://example.org/policy.pdf'),
    clauses: fc.array(anyClause, { maxLength: 6 }),
  });

  it('to a file and back', () => {
    fc.assert(
      fc.property(anySet, (one) => {
        expect(readClauseSet(writeClauseSet(one))).toEqual({ ok: true, set: one, refused: [] });
      }),
      { numRuns: 500 },
    );
  });

  it('to settings, through the settings table as a school’s policy, and back', () => {
    fc.assert(
      fc.property(anySet, (one) => {
        const made = settingsOfClauseSet(one);
        if (!made.ok) {
          expect(made.problem.code).toBe('no-clauses');
          return;
        }
        const left = new Set(made.refused.map(({ index }) => index));
        for (const { problem } of made.refused) expect(problem.code).toMatch(/^bar-in-/);
        const { values, refused } = resolve({}, JSON.parse(JSON.stringify(made.settings)));
        expect(refused).toEqual([]);
        expect(clauseSetOfSettings(values)).toEqual({
          set: { ...one, clauses: one.clauses.filter((_, at) => !left.has(at)) },
          refused: [],
        });
      }),
      { numRuns: 500 },
    );
  });

  it('reads any file without throwing', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.json().map((text) => file({}, JSON.parse(text))),
        ),
        (text) => {
          const read = readClauseSet(text);
          if (read.ok)
            expect(readClauseSet(writeClauseSet(read.set))).toMatchObject({ set: read.set });
          else expect(sayClauseSetProblem(read.problem, 'cy')).toMatch(/\S/);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
