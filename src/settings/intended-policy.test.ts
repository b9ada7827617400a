import { describe, expect, test } from 'vitest';
import { comparePolicies, readIntended } from './intended-policy.ts';

const OWN = 'abcdefghijklmnopabcdefghijklmnop';
const OTHER = 'p'.repeat(32);
const FIREFOX = 'before-you-post@before-you-post.example';
const values = { schoolName: 'Elm Row' };
const chromium = (id: string): object => ({ '3rdparty': { extensions: { [id]: values } } });
const firefox = (id: string): object => ({
  policies: { '3rdparty': { Extensions: { [id]: values } }, ExtensionSettings: {} },
});

describe('reading what was meant', () => {
  test.each([
    ['Chromium’s file in Chromium', chromium(OWN), OWN, 'chromium', false],
    [
      '… beside other policies',
      { ...chromium(OWN), HomepageLocation: 'x' },
      OWN,
      'chromium',
      false,
    ],
    ['Firefox’s file in Firefox', firefox(FIREFOX), FIREFOX, 'firefox', false],
    ['Firefox’s file in Chromium', firefox(FIREFOX), OWN, 'firefox', true],
    ['Chromium’s file in Firefox', chromium(OWN), FIREFOX, 'chromium', true],
    ['Google’s value in Chromium', { schoolName: { Value: 'Elm Row' } }, OWN, 'google', false],
    ['Google’s value in Firefox', { schoolName: { Value: 'Elm Row' } }, FIREFOX, 'google', true],
    ['a settings file', values, OWN, 'plain', false],
  ])('%s', (_what, file, id, form, isForOtherBrowser) => {
    expect(readIntended(JSON.stringify(file), id)).toEqual({
      ok: true,
      form,
      isForOtherBrowser,
      values,
    });
  });

  test('a byte-order mark and blank lines do no harm', () => {
    expect(readIntended(`\uFEFF\n ${JSON.stringify(values)}\n`, OWN)).toMatchObject({ values });
  });

  test.each([
    ['', 'empty', {}],
    [' \n', 'empty', {}],
    ['{\n  "schoolName": "Elm Row",\n}', 'not-json', { line: '3', column: '1' }],
    ['schoolName: Elm Row', 'not-json', {}],
    ['[]', 'no-group', {}],
    ['"Elm Row"', 'no-group', {}],
    ['null', 'no-group', {}],
    [JSON.stringify({ '3rdparty': {} }), 'nothing-for-extensions', {}],
    [JSON.stringify({ '3rdparty': { extensions: [] } }), 'nothing-for-extensions', {}],
    [JSON.stringify({ policies: {} }), 'nothing-for-extensions', {}],
    [JSON.stringify(chromium(OTHER)), 'other-id', { ids: OTHER }],
    [JSON.stringify({ '3rdparty': { extensions: { [OWN]: 'x' } } }), 'no-group', {}],
    [
      JSON.stringify({ policies: { '3rdparty': { extensions: { [FIREFOX]: values } } } }),
      'small-e',
      {},
    ],
  ])('%j: %s', (text, problem, detail) => {
    expect(readIntended(text, OWN)).toEqual({ ok: false, problem, detail });
  });

  test('in Firefox a policy for another add-on is not taken for ours', () => {
    const read = readIntended(JSON.stringify(firefox('other@other.example')), FIREFOX);
    expect(read).toMatchObject({ problem: 'other-id', detail: { ids: 'other@other.example' } });
  });

  test('several entries for the other browser are not guessed at', () => {
    const two = { '3rdparty': { extensions: { [OWN]: values, [OTHER]: {} } } };
    expect(readIntended(JSON.stringify(two), FIREFOX)).toMatchObject({ problem: 'other-id' });
  });
});

describe('setting it against what arrived', () => {
  test('the same in another order of keys is the same', () => {
    const day = { start: '09:00', end: '15:00' };
    const other = { schoolDay: { end: '15:00', start: '09:00' }, hints: false };
    expect(comparePolicies({ hints: false, schoolDay: day }, other)).toEqual({
      same: ['hints', 'schoolDay'],
      differences: [],
    });
  });

  test('a value of the wrong kind is missing, and the reason is known', () => {
    const { differences } = comparePolicies(
      { hints: 'yes', schoolName: 'Elm Row' },
      {
        schoolName: 'Elm Row',
      },
    );
    expect(differences).toMatchObject([
      {
        key: 'hints',
        kind: 'missing',
        meant: '"yes"',
        came: '',
        refusals: [{ code: 'not-yes-no' }],
      },
    ]);
  });

  test.each([
    ['schoolname', 'unknown-key', 'Elm Row'],
    ['ownFamily', 'user-only', ['Wilf']],
    ['schoolAliases', 'not-list', 'Elm Row'],
    ['postAnywayWait', 'not-number', '2'],
  ])('%s is missing for a reason of its own', (key, code, value) => {
    expect(comparePolicies({ [key]: value }, {}).differences).toMatchObject([
      { key, kind: 'missing', refusals: [{ key, code }] },
    ]);
  });

  test('a good value that did not come has no fault of its own', () => {
    expect(comparePolicies(values, {}).differences).toMatchObject([
      { key: 'schoolName', kind: 'missing', refusals: [] },
    ]);
  });

  test('lists: what is absent, what is added, and mere order', () => {
    const compare = (meant: string[], came: string[]) =>
      comparePolicies({ staffNames: meant }, { staffNames: came }).differences[0];
    expect(compare(['A B', 'C D'], ['C D', 'E F'])).toMatchObject({
      kind: 'different',
      absent: ['"A B"'],
      added: ['"E F"'],
    });
    expect(compare(['A B', 'C D'], ['C D', 'A B'])).toMatchObject({ absent: [], added: [] });
  });

  test('groups: the parts that differ', () => {
    const { differences } = comparePolicies(
      { schoolDay: { start: '09:00', end: '15:00', days: ['mon'] } },
      { schoolDay: { start: '09:00', end: '16:00' } },
    );
    expect(differences).toMatchObject([{ kind: 'different', parts: ['end', 'days'] }]);
  });

  test('missing, then different, then extra', () => {
    const { differences } = comparePolicies(
      { role: 'parent', nation: 'wales' },
      { language: 'cy', role: 'staff' },
    );
    expect(differences.map(({ key, kind }) => [key, kind])).toEqual([
      ['nation', 'missing'],
      ['role', 'different'],
      ['language', 'extra'],
    ]);
    expect(differences[1]).toMatchObject({ meant: '"parent"', came: '"staff"' });
    expect(differences[2]).toMatchObject({ meant: '', came: '"cy"' });
  });

  test('a lock of a key in the same policy is no fault', () => {
    const policy = { nation: 'wales', lockedKeys: ['nation'] };
    expect(comparePolicies(policy, { nation: 'wales' }).differences).toMatchObject([
      { key: 'lockedKeys', kind: 'missing', refusals: [] },
    ]);
  });
});
