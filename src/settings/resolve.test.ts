import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { resolve } from './resolve.ts';
import {
  DEFAULT_SETTINGS,
  SETTING_KEYS,
  SETTINGS,
  type SettingKey,
  type Settings,
  settingsSchema,
} from './schema.ts';

const hash = 'a1'.repeat(32);
const clause = '6.10 | pupil*, image | staff | Photos | Ask first | then post.';

/** Every key: what is taken (as given, as kept), what is refused whole. */
const TABLE: Record<
  Exclude<SettingKey, 'lockedKeys'>,
  { good: [given: unknown, kept: unknown][]; bad: [given: unknown, code: string][] }
> = {
  schoolName: {
    good: [
      ['Hill View Primary School', 'Hill View Primary School'],
      ['  Hill\u00a0View \t School ', 'Hill View School'],
      ['Ysgol Tŷ-gwyn', 'Ysgol Tŷ-gwyn'],
      ['', ''],
    ],
    bad: [
      [7, 'not-text'],
      [null, 'not-text'],
      [['Hill View'], 'not-text'],
      ['x'.repeat(201), 'too-long'],
      ['<img src=x onerror=alert(1)>', 'markup'],
    ],
  },
  schoolAliases: {
    good: [
      [
        ['Hill View', 'HVPS', 'hvps', '#HillViewPS'],
        ['Hill View', 'HVPS', 'HillViewPS'],
      ],
      [[], []],
    ],
    bad: [
      ['Hill View', 'not-list'],
      [{ 0: 'Hill View' }, 'not-list'],
    ],
  },
  schoolHandles: {
    good: [
      [
        [
          '@hillview',
          'hill.view-2',
          'https://www.facebook.com/hillviewprimary/',
          'x.com/@hvps?s=20',
        ],
        ['hillview', 'hill.view-2', 'hillviewprimary', 'hvps'],
      ],
      [
        ['https://www.youtube.com/channel/UC12_ab', 'facebook.com/groups/hvpta'],
        ['UC12_ab', 'hvpta'],
      ],
    ],
    bad: [[42, 'not-list']],
  },
  schoolDomains: {
    good: [
      [
        ['https://www.HillView.sch.uk/about?x=1', 'office@hillview.org.uk', 'bryngolau.cymru.'],
        ['hillview.sch.uk', 'hillview.org.uk', 'bryngolau.cymru'],
      ],
      [
        ['hillview.example:8080', 'http://ysgol-tŷ.wales'],
        ['hillview.example', 'ysgol-tŷ.wales'],
      ],
    ],
    bad: [['hillview.sch.uk', 'not-list']],
  },
  locality: { good: [[' Thornby ', 'Thornby']], bad: [[{}, 'not-text']] },
  role: {
    good: [
      ['governor', 'governor'],
      ['pupil', 'pupil'],
    ],
    bad: [
      ['teacher', 'not-a-choice'],
      ['Staff', 'not-a-choice'],
      [1, 'not-text'],
    ],
  },
  staffNames: {
    good: [[['Mrs Agnes Marlow'], ['Mrs Agnes Marlow']]],
    bad: [['Mrs Marlow', 'not-list']],
  },
  pupilNames: {
    good: [
      [
        ['Ffion Bellamy', 'Siân O’Neill'],
        ['Ffion Bellamy', 'Siân O’Neill'],
      ],
    ],
    bad: [[3, 'not-list']],
  },
  pupilNameHashes: { good: [[[hash.toUpperCase()], [hash]]], bad: [[hash, 'not-list']] },
  pupilNameSalt: { good: [[' two words ', ' two words ']], bad: [[12, 'not-text']] },
  ownFamily: { good: [[['Rosie'], ['Rosie']]], bad: [['Rosie', 'not-list']] },
  policyPack: {
    good: [['stoke-poges', 'stoke-poges']],
    bad: [
      ['Stoke Poges', 'not-a-choice'],
      ['toString', 'not-a-choice'],
    ],
  },
  policyTitle: { good: [['Our policy', 'Our policy']], bad: [['<b>Our</b>', 'markup']] },
  policyUrl: {
    good: [
      ['https://hillview.example/policy', 'https://hillview.example/policy'],
      ['www.hillview.example', 'https://www.hillview.example'],
      ['', ''],
    ],
    bad: [
      ['javascript:alert(1)', 'not-an-address'],
      ['the office', 'not-an-address'],
    ],
  },
  policyClauses: {
    good: [
      [[clause], [clause]],
      [
        ['7 |  |  |  | Be kind.', '8 | audience | | | Think who reads.'],
        ['7 |  |  |  | Be kind.', '8 | audience | | | Think who reads.'],
      ],
    ],
    bad: [[clause, 'not-list']],
  },
  severities: {
    good: [
      [
        { pupil: 'think', audience: 'off' },
        { pupil: 'think', audience: 'off' },
      ],
    ],
    bad: [
      ['stop', 'not-group'],
      [['pupil'], 'not-group'],
    ],
  },
  schoolDay: {
    good: [
      [
        { start: '8:30', holidays: ['2027-02-15/2027-02-19', '2027-05-03'] },
        {
          ...DEFAULT_SETTINGS.schoolDay,
          start: '08:30',
          holidays: ['2027-02-15/2027-02-19', '2027-05-03'],
        },
      ],
      [{ days: [] }, { ...DEFAULT_SETTINGS.schoolDay, days: [] }],
    ],
    bad: [
      ['08:45-15:30', 'not-group'],
      [{ start: '16:00', end: '09:00' }, 'ends-before-start'],
      [{ start: '15:30' }, 'ends-before-start'],
    ],
  },
  contacts: {
    good: [
      [
        { head: { label: 'Mrs Marlow', address: 'head@hillview.example' } },
        { head: { label: 'Mrs Marlow', address: 'head@hillview.example' } },
      ],
      [
        { complaints: { address: 'https://hillview.example/complain' } },
        { complaints: { label: '', address: 'https://hillview.example/complain' } },
      ],
    ],
    bad: [
      ['head@hillview.example', 'not-group'],
      [{ head: 'Mrs Marlow' }, 'not-group'],
    ],
  },
  sites: {
    good: [
      [
        ['x', 'messenger'],
        ['x', 'messenger'],
      ],
      [[], []],
    ],
    bad: [['facebook', 'not-list']],
  },
  nation: { good: [['wales', 'wales']], bad: [['Cymru', 'not-a-choice']] },
  language: { good: [['cy', 'cy']], bad: [['cy-GB', 'not-a-choice']] },
  hints: {
    good: [[false, false]],
    bad: [
      ['false', 'not-yes-no'],
      [0, 'not-yes-no'],
    ],
  },
  postAnywayWait: {
    good: [
      [0, 0],
      [5, 5],
      [2.5, 2.5],
    ],
    bad: [
      ['3', 'not-number'],
      [6, 'out-of-range'],
      [-1, 'out-of-range'],
      [Number.NaN, 'not-number'],
    ],
  },
  showWelcome: { good: [[false, false]], bad: [['no', 'not-yes-no']] },
};

const keys = Object.keys(TABLE) as (keyof typeof TABLE)[];
const taken = keys.flatMap((key) => TABLE[key].good.map(([given, kept]) => ({ key, given, kept })));
const turnedDown = keys.flatMap((key) =>
  TABLE[key].bad.map(([given, code]) => ({ key, given, code })),
);

test('the table here has every key', () => {
  expect([...keys, 'lockedKeys'].sort()).toEqual([...SETTING_KEYS].sort());
});

test('nothing in, defaults out', () => {
  for (const nothing of [undefined, null, {}]) {
    const { values, origins, locked, refused, warnings } = resolve(nothing, nothing);
    expect(values).toEqual(DEFAULT_SETTINGS);
    expect(new Set(Object.values(origins))).toEqual(new Set(['default']));
    expect([locked, refused, warnings]).toEqual([[], [], []]);
  }
});

describe('a good value', () => {
  test.each(taken)('$key: $given is taken from the person', ({ key, given, kept }) => {
    const { values, origins, refused } = resolve({ [key]: given }, undefined);
    expect(values[key]).toEqual(kept);
    expect(origins[key]).toBe('user');
    expect(refused).toEqual([]);
  });

  test.each(taken)('$key: $given is taken from the school', ({ key, given, kept }) => {
    const { values, origins, refused } = resolve(undefined, { [key]: given });
    if (SETTINGS[key].setBy === 'user') {
      expect(values[key]).toEqual(DEFAULT_SETTINGS[key]);
      expect(refused).toMatchObject([{ key, place: 'school', code: 'user-only' }]);
    } else {
      expect(values[key]).toEqual(kept);
      expect(origins[key]).toBe('school');
      expect(refused).toEqual([]);
    }
  });
});

describe('a bad value', () => {
  test.each(turnedDown)('$key: $given is dropped alone and named', ({ key, given, code }) => {
    const other = key === 'role' ? 'locality' : 'role';
    const good = key === 'role' ? 'Thornby' : 'parent';
    const { values, origins, refused } = resolve({ [key]: given, [other]: good }, undefined);
    expect(values[key]).toEqual(DEFAULT_SETTINGS[key]);
    expect(origins[key]).toBe('default');
    expect(values[other]).toBe(good);
    expect(refused).toMatchObject([{ key, place: 'user', code }]);
    expect(refused[0]!.why).not.toBe('');
    expect(refused[0]!.fix).not.toMatch(/[{}]|^$/);
  });

  test('of the person falls back to the school’s, and of the school to the default', () => {
    const { values, origins } = resolve({ nation: 'Mars' }, { nation: 'wales', language: 'fr' });
    expect(values).toMatchObject({ nation: 'wales', language: 'en' });
    expect(origins).toMatchObject({ nation: 'school', language: 'default' });
  });
});

describe('partly bad values keep their good part', () => {
  test.each<[SettingKey, unknown, unknown, [part: string, code: string][]]>([
    [
      'schoolAliases',
      ['Hill View', '', 'H', 5, '<b>', 'HV PS'],
      ['Hill View', 'HV PS'],
      [
        ['2', 'blank'],
        ['3', 'too-short'],
        ['4', 'not-text'],
        ['5', 'markup'],
      ],
    ],
    [
      'schoolHandles',
      ['@', 'two words', 'hv', 'facebook.com/profile.php?id=7'],
      ['hv'],
      [
        ['1', 'not-a-handle'],
        ['2', 'not-a-handle'],
        ['4', 'not-a-handle'],
      ],
    ],
    [
      'schoolDomains',
      ['hillview', 'https://www.facebook.com/hv', 'a..b', 'co.uk', 'hv.sch.uk', 'gmail.com'],
      ['hv.sch.uk'],
      [
        ['1', 'not-a-domain'],
        ['2', 'shared-domain'],
        ['3', 'not-a-domain'],
        ['4', 'shared-domain'],
        ['6', 'shared-domain'],
      ],
    ],
    [
      'pupilNameHashes',
      [hash, 'abc', `${hash}0`],
      [hash],
      [
        ['2', 'not-a-hash'],
        ['3', 'not-a-hash'],
      ],
    ],
    [
      'policyClauses',
      [
        clause,
        'only words',
        '1 | nonsense | | | Text',
        '1 | pupil | teacher | | Text',
        '2 | pupil | | | ',
      ],
      [clause],
      [
        ['2', 'not-a-clause'],
        ['3', 'unknown-topic'],
        ['4', 'not-a-choice'],
        ['5', 'not-a-clause'],
      ],
    ],
    [
      'severities',
      { pupil: 'loud', image: 'off', weather: 'stop' },
      { image: 'off' },
      [
        ['pupil', 'not-a-choice'],
        ['weather', 'unknown-topic'],
      ],
    ],
    [
      'schoolDay',
      {
        days: ['mon', 'lundi'],
        start: '25:00',
        holidays: ['2027-02-30', '2027-03-01'],
        noon: '12:00',
      },
      { ...DEFAULT_SETTINGS.schoolDay, days: ['mon'], holidays: ['2027-03-01'] },
      [
        ['noon', 'unknown-part'],
        ['days.2', 'not-a-choice'],
        ['holidays.1', 'not-a-date'],
        ['start', 'not-a-time'],
      ],
    ],
    [
      'schoolDay',
      { days: ['tue'], start: '15:00', end: '14:00' },
      { ...DEFAULT_SETTINGS.schoolDay, days: ['tue'] },
      [['end', 'ends-before-start']],
    ],
    [
      'contacts',
      { head: { label: 'Head', address: 'javascript:alert(1)', fax: '1' }, cook: {} },
      { head: { label: 'Head', address: '' } },
      [
        ['cook', 'unknown-part'],
        ['head.fax', 'unknown-part'],
        ['head.address', 'not-an-address'],
      ],
    ],
    ['sites', ['youtube', 'tiktok'], ['youtube'], [['2', 'not-a-choice']]],
  ])('%s: %j', (key, given, kept, parts) => {
    const { values, refused } = resolve({ [key]: given }, undefined);
    expect(values[key]).toEqual(kept);
    expect(refused.map(({ part, code }) => [part, code])).toEqual(parts);
  });

  test('a list of nothing but bad items counts as none: sites stay as they were', () => {
    expect(resolve({ sites: ['tiktok', 4] }, undefined).values.sites).toEqual(
      DEFAULT_SETTINGS.sites,
    );
  });

  test('a list that is too long is cut and says so', () => {
    const { values, refused } = resolve(
      { pupilNames: Array.from({ length: 2005 }, (_, i) => `Child ${i}`) },
      {},
    );
    expect(values.pupilNames).toHaveLength(2000);
    expect(refused).toMatchObject([{ part: '2001', code: 'too-many' }]);
  });
});

describe('person and school', () => {
  test('the person goes before the school where nothing is locked', () => {
    const { values, origins, locked } = resolve(
      { role: 'parent' },
      { role: 'staff', nation: 'wales' },
    );
    expect(values).toMatchObject({ role: 'parent', nation: 'wales' });
    expect(origins).toMatchObject({ role: 'user', nation: 'school' });
    expect(locked).toEqual([]);
  });

  test.each(taken.filter(({ key }) => SETTINGS[key].setBy === 'anyone'))(
    '$key: the school goes before the person where it is locked ($given)',
    ({ key, given, kept }) => {
      const other = TABLE[key].good.at(-1)![0];
      const { values, origins, locked } = resolve(
        { [key]: other },
        { [key]: given, lockedKeys: [key] },
      );
      expect(values[key]).toEqual(kept);
      expect(origins[key]).toBe('school');
      expect(locked).toEqual([key]);
      expect(values.lockedKeys).toEqual([key]);
    },
  );

  test('groups are merged field by field: default, school, person', () => {
    const { values } = resolve(
      {
        schoolDay: { end: '15:00' },
        severities: { pupil: 'think' },
        contacts: { head: { label: 'Ms Fox', address: '' } },
      },
      {
        schoolDay: { start: '09:00', days: ['mon'] },
        severities: { pupil: 'note', image: 'off' },
        contacts: { complaints: { label: 'Office', address: 'office@hv.example' } },
      },
    );
    expect(values.schoolDay).toEqual({ days: ['mon'], start: '09:00', end: '15:00', holidays: [] });
    expect(values.severities).toEqual({ pupil: 'think', image: 'off' });
    expect(Object.keys(values.contacts)).toEqual(['complaints', 'head']);
  });

  test('a start after the other’s end is refused, not the other’s end', () => {
    const { values, refused } = resolve(
      { schoolDay: { start: '15:00' } },
      { schoolDay: { end: '14:30' } },
    );
    expect(values.schoolDay).toMatchObject({ start: '08:45', end: '14:30' });
    expect(refused).toMatchObject([{ place: 'user', part: 'start', code: 'ends-before-start' }]);
  });

  test('a lock without a value that works does not hold, and says so', () => {
    const { values, locked, warnings } = resolve(
      { schoolName: 'Hill View', role: 'parent' },
      { role: 'boss', lockedKeys: ['schoolName', 'role'] },
    );
    expect(values).toMatchObject({ schoolName: 'Hill View', role: 'parent', lockedKeys: [] });
    expect(locked).toEqual([]);
    expect(warnings.map(({ key, code }) => [key, code])).toEqual([
      ['schoolName', 'lock-without-value'],
      ['role', 'lock-without-value'],
    ]);
  });

  test('own family is never the school’s: neither its value nor its lock', () => {
    const { values, refused } = resolve(
      { ownFamily: ['Rosie'] },
      { ownFamily: ['Spy'], lockedKeys: ['ownFamily', 'nonsense', 'lockedKeys'] },
    );
    expect(values.ownFamily).toEqual(['Rosie']);
    expect(refused.map(({ key, code }) => [key, code])).toEqual([
      ['ownFamily', 'user-only'],
      ['lockedKeys', 'cannot-lock'],
      ['lockedKeys', 'cannot-lock'],
      ['lockedKeys', 'cannot-lock'],
    ]);
  });

  test('locks among the person’s own settings do nothing', () => {
    const { locked, warnings } = resolve(
      { role: 'parent', lockedKeys: ['role'] },
      { role: 'staff' },
    );
    expect(locked).toEqual([]);
    expect(warnings).toMatchObject([{ key: 'lockedKeys', code: 'locks-only-from-school' }]);
  });

  test('pupils’ names in the school’s policy are taken, with a warning', () => {
    const { values, warnings } = resolve(undefined, { pupilNames: ['Ffion Bellamy'] });
    expect(values.pupilNames).toEqual(['Ffion Bellamy']);
    expect(warnings).toMatchObject([
      { key: 'pupilNames', place: 'school', code: 'names-in-policy' },
    ]);
  });

  test('a policy of the school’s own without clauses is said', () => {
    expect(resolve({ policyPack: 'custom' }, {}).warnings).toMatchObject([
      { code: 'custom-without-clauses' },
    ]);
    expect(resolve({ policyPack: 'custom', policyClauses: [clause] }, {}).warnings).toEqual([]);
  });
});

describe('odd sources', () => {
  test.each([['text'], [7], [[]], [true]])('%j is named and taken as empty', (source) => {
    const { values, refused } = resolve(source, source);
    expect(values).toEqual(DEFAULT_SETTINGS);
    expect(refused.map(({ place, code }) => [place, code])).toEqual([
      ['school', 'not-settings'],
      ['user', 'not-settings'],
    ]);
  });

  test('unknown keys are named and ignored, also those every object has', () => {
    const managed = JSON.parse(
      '{"schoolname":"x","__proto__":{"role":"parent"},"constructor":1,"toString":2}',
    );
    const { values, refused } = resolve(undefined, managed);
    expect(values).toEqual(DEFAULT_SETTINGS);
    expect(refused.map(({ key, code }) => [key, code])).toEqual([
      ['schoolname', 'unknown-key'],
      ['__proto__', 'unknown-key'],
      ['constructor', 'unknown-key'],
      ['toString', 'unknown-key'],
    ]);
  });
});

test('values are frozen through and through, and never the source’s own objects', () => {
  const user = { schoolAliases: ['Hill View'], schoolDay: { days: ['mon'] } };
  const { values } = resolve(user, undefined);
  expect(() => (values.schoolAliases as string[]).push('x')).toThrow(TypeError);
  expect(() => ((values.schoolDay as Settings['schoolDay']).days[0] = 'tue')).toThrow(TypeError);
  user.schoolAliases.push('later');
  expect(values.schoolAliases).toEqual(['Hill View']);
  expect(Object.isFrozen(DEFAULT_SETTINGS.schoolDay)).toBe(false);
});

describe('whatever comes in', () => {
  const anyKey = fc.constantFrom(...SETTING_KEYS);
  const nearMiss = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom(...taken.map(({ given }) => given), ...turnedDown.map(({ given }) => given)),
    fc.array(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('Hill View', '@hv', 'hv.sch.uk', clause, hash),
      ),
    ),
    fc.dictionary(
      fc.constantFrom('start', 'end', 'days', 'holidays', 'head', 'pupil'),
      fc.jsonValue(),
    ),
    fc.record({ start: fc.string(), end: fc.constantFrom('08:00', '23:59') }),
  );
  const source = fc.oneof(fc.jsonValue(), fc.dictionary(anyKey, nearMiss));

  test('it never throws, and what counts is always valid', () => {
    fc.assert(
      fc.property(source, source, (user, managed) => {
        const resolved = resolve(user, managed);
        const checked = z.safeParse(settingsSchema, resolved.values);
        expect(checked.error?.issues ?? []).toEqual([]);
        expect(Object.keys(resolved.origins).sort()).toEqual([...SETTING_KEYS].sort());
        for (const key of resolved.locked) expect(resolved.origins[key]).toBe('school');
        expect(resolved.origins.ownFamily).not.toBe('school');
      }),
      { numRuns: 400 },
    );
  });

  test('what counts resolves to itself', () => {
    fc.assert(
      fc.property(source, (user) => {
        const { values } = resolve(user, undefined);
        const again = resolve(values, undefined);
        expect(again.values).toEqual(values);
        expect(again.refused).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
