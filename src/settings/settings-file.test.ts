import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  CONTACTS,
  DAYS,
  NATIONS,
  POLICY_PACKS,
  SETTING_KEYS,
  type SettingKey,
  SITES,
  settingShapes,
} from './schema.ts';
import {
  type FileSettings,
  LARGEST_SETTINGS_FILE,
  readSettingsBytes,
  readSettingsFile,
  writeSettingsFile,
} from './settings-file.ts';

const ALL = { pupils: true, family: true };
const HASH = 'a'.repeat(64);

/** The one school of a file that can be used. */
function only(value: unknown): FileSettings {
  const read = readSettingsFile(typeof value === 'string' ? value : JSON.stringify(value));
  if (!read.ok) throw new Error(read.problem);
  expect(read.schools).toHaveLength(1);
  return read.schools[0]!;
}

const codes = ({ refused }: FileSettings): string[] =>
  refused.map(({ key, part, code }) => [key, part, code].filter(Boolean).join(' '));

describe('writing', () => {
  const user = {
    pupilNames: ['Ffion Bellamy'],
    pupilNameHashes: [HASH],
    pupilNameSalt: 'x',
    ownFamily: ['Rosie'],
    schoolName: 'Elm Row School',
    staffNames: ['Mrs Rudge'],
  };

  test.each([
    [{ pupils: false, family: false }, ['schoolName', 'staffNames']],
    [
      { pupils: true, family: false },
      ['schoolName', 'staffNames', 'pupilNames', 'pupilNameHashes', 'pupilNameSalt'],
    ],
    [{ pupils: false, family: true }, ['schoolName', 'staffNames', 'ownFamily']],
  ])('%o: %o', (included, keys) => {
    const file = JSON.parse(writeSettingsFile(user, included));
    expect(Object.keys(file)).toEqual(['format', 'version', ...keys]);
    expect(file).toMatchObject({ format: 'before-you-post-settings', version: 1 });
  });

  test('leaves out what is no setting, and locks, which are the school’s', () => {
    const file = JSON.parse(writeSettingsFile({ stray: 1, lockedKeys: ['role'] }, ALL));
    expect(Object.keys(file)).toEqual(['format', 'version']);
  });
});

describe('files that are refused whole', () => {
  test.each([
    ['', 'empty', ''],
    ['  \n', 'empty', ''],
    ['{"schoolName": "Elm Row",}', 'not-json', '1:26'],
    ['{\n  "schoolName": "a"\n  "role": "staff"\n}', 'not-json', '3:3'],
    // For an odd sign the browser tells no place.
    ['<html><script>alert(1)</script></html>', 'not-json', ''],
    ['schoolName: Elm Row', 'not-json', ''],
    ['null', 'other-file', ''],
    ['"schoolName"', 'other-file', ''],
    ['42', 'other-file', ''],
    ['[]', 'other-file', ''],
    ['[1, 2]', 'other-file', ''],
    ['{}', 'other-file', ''],
    ['{"name":"before-you-post","version":"0.1.0"}', 'other-file', ''],
    ['{"format":"before-you-post-settings","version":1}', 'other-file', ''],
    ['{"format":"before-you-post-clauses","version":1,"clauses":[]}', 'clause-file', ''],
    ['{"format":"before-you-post-settings","version":2,"role":"staff"}', 'newer-version', '2'],
    ['{"role":"queen","schoolAliases":"ERPS"}', 'nothing-usable', ''],
    ['{"policies":{"3rdparty":{"Extensions":{"a":{"other":1}}}}}', 'other-file', ''],
  ])('%j: %s', (text, problem, detail) => {
    expect(readSettingsFile(text)).toMatchObject({ ok: false, problem, detail });
  });

  test('a huge one is not even parsed', () => {
    const huge = `{"schoolName":"${'x'.repeat(LARGEST_SETTINGS_FILE)}"}`;
    expect(readSettingsFile(huge)).toMatchObject({ ok: false, problem: 'too-big' });
    expect(readSettingsBytes(new Uint8Array(LARGEST_SETTINGS_FILE + 1))).toMatchObject({
      problem: 'too-big',
    });
  });

  test('one without a usable value names what was wrong', () => {
    const read = readSettingsFile('{"role":"queen"}');
    expect(!read.ok && read.refused).toMatchObject([{ key: 'role', code: 'not-a-choice' }]);
  });

  test.each([
    [new Uint8Array([0x50, 0x4b, 3, 4, 20, 0]), 'a zip file'],
    [new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), 'a photo'],
    [new TextEncoder().encode('%PDF-1.7'), 'a PDF'],
  ])('%#: %s', (bytes) => {
    expect(readSettingsBytes(bytes)).toMatchObject({ ok: false, problem: 'not-json' });
  });
});

describe('bad values are refused alone', () => {
  const good = { schoolName: 'Elm Row School' };
  test.each<[Record<string, unknown>, string[], Record<string, unknown>]>([
    [{ role: 7 }, ['role not-text'], {}],
    [{ hints: 'yes' }, ['hints not-yes-no'], {}],
    [{ nation: 'kent' }, ['nation not-a-choice'], {}],
    [{ schoolAliases: 'ERPS' }, ['schoolAliases not-list'], {}],
    [{ stray: true }, ['stray unknown-key'], {}],
    [{ __proto__x: 1 }, ['__proto__x unknown-key'], {}],
    [
      { staffNames: ['<img src=x onerror=alert(1)>', 'Mrs Rudge', 3] },
      ['staffNames 1 markup', 'staffNames 3 not-text'],
      { staffNames: ['Mrs Rudge'] },
    ],
    [{ policyTitle: '<b>Policy</b>' }, ['policyTitle markup'], {}],
    [
      { pupilNameHashes: ['abc', HASH, `${HASH}0`, 'g'.repeat(64)] },
      [
        'pupilNameHashes 1 not-a-hash',
        'pupilNameHashes 3 not-a-hash',
        'pupilNameHashes 4 not-a-hash',
      ],
      { pupilNameHashes: [HASH] },
    ],
    [
      {
        policyClauses: [
          '6.1 | pupil* | | Names | Never name a child.',
          'no bars',
          '1 | nope | | | x',
        ],
      },
      ['policyClauses 2 not-a-clause', 'policyClauses 3 unknown-topic'],
      { policyClauses: ['6.1 | pupil* | | Names | Never name a child.'] },
    ],
    [{ policyUrl: 'javascript:alert(1)' }, ['policyUrl not-an-address'], {}],
    [
      { contacts: { head: { label: 'Mrs Rudge', address: 'javascript:1' } } },
      ['contacts head.address not-an-address'],
      { contacts: { head: { label: 'Mrs Rudge', address: '' } } },
    ],
    [
      { severities: { pupil: 'shout', abuse: 'off' } },
      ['severities pupil not-a-choice'],
      { severities: { abuse: 'off' } },
    ],
    [
      { schoolDay: { start: '09:00', end: 'late', holidays: ['2027-02-30', '2027-02-15'] } },
      ['schoolDay holidays.1 not-a-date', 'schoolDay end not-a-time'],
      { schoolDay: { start: '09:00', holidays: ['2027-02-15'] } },
    ],
    [
      { schoolDay: { start: '16:00', days: ['mon'] } },
      ['schoolDay start ends-before-start'],
      { schoolDay: { days: ['mon'] } },
    ],
    [{ schoolDay: { holidays: ['soon'] } }, ['schoolDay holidays.1 not-a-date'], {}],
    [{ postAnywayWait: 60 }, ['postAnywayWait out-of-range'], {}],
  ])('%j', (bad, refused, kept) => {
    const read = only({ ...good, ...bad });
    expect(codes(read)).toEqual(refused);
    expect(read.values).toEqual({ ...good, ...kept });
  });

  test('locks are told, and not taken', () => {
    const read = only({ ...good, lockedKeys: ['schoolName'] });
    expect(read).toMatchObject({ values: good, hasLocks: true, refused: [] });
  });
});

describe('other forms', () => {
  const values = { schoolName: 'Elm Row School', role: 'governor' };
  test.each([
    ['one object', values],
    ['one object with an id', { id: 'elm-row', ...values }],
    ['Google Admin', { schoolName: { Value: 'Elm Row School' }, role: { Value: 'governor' } }],
    ['Linux', { '3rdparty': { extensions: { ['a'.repeat(32)]: values } } }],
    [
      'Firefox',
      { policies: { '3rdparty': { Extensions: { 'other@example': {}, 'a@example': values } } } },
    ],
    ['with a byte-order mark', `\uFEFF${JSON.stringify(values)}`],
  ])('%s', (_, file) => {
    expect(only(file)).toMatchObject({ values, refused: [] });
  });

  test('a list gives its schools by id, without those that hold nothing', () => {
    const read = readSettingsFile(
      JSON.stringify([
        { id: 'a', schoolName: 'Ash School' },
        7,
        { id: 'b', role: 'queen' },
        { id: 'c', role: 'staff' },
      ]),
    );
    expect(read.ok && read.schools.map(({ id }) => id)).toEqual(['a', 'c']);
  });

  test.each(['utf-16le', 'utf-16be'])('%s, as Windows PowerShell writes it', (form) => {
    const text = `\uFEFF${JSON.stringify(values)}`;
    const bytes = new Uint8Array(text.length * 2);
    const view = new DataView(bytes.buffer);
    for (let i = 0; i < text.length; i++) {
      view.setUint16(i * 2, text.charCodeAt(i), form === 'utf-16le');
    }
    expect(readSettingsBytes(bytes)).toMatchObject({ ok: true, schools: [{ values }] });
  });
});

describe('properties', () => {
  /** Names as the table keeps them. */
  const name = fc
    .array(fc.constantFrom('Ash', 'Elm', 'Ŵyn', 'O’Hara', 'Św', '李明'), {
      minLength: 1,
      maxLength: 3,
    })
    .map((parts) => parts.join(' '));
  const names = fc.uniqueArray(name, { selector: (one) => one.toLowerCase(), minLength: 1 });
  const choices = fc.record(
    {
      schoolName: name,
      schoolAliases: names,
      staffNames: names,
      pupilNames: names,
      ownFamily: names,
      pupilNameSalt: fc.string({ maxLength: 40 }),
      nation: fc.constantFrom(...NATIONS),
      policyPack: fc.constantFrom(...POLICY_PACKS),
      sites: fc.subarray([...SITES], { minLength: 1 }),
      hints: fc.boolean(),
      postAnywayWait: fc.integer({ min: 0, max: 5 }),
      schoolDay: fc.record(
        {
          days: fc.subarray([...DAYS]),
          start: fc.constantFrom('08:00', '09:15'),
          end: fc.constantFrom('15:00', '16:30'),
          holidays: fc.constantFrom(['2027-02-15/2027-02-19'], ['2027-05-03']),
        },
        { requiredKeys: ['start'] },
      ),
      contacts: fc.dictionary(
        fc.constantFrom(...CONTACTS),
        fc.record({ label: name, address: fc.constant('head@elmrow.example') }),
        { minKeys: 1 },
      ),
    },
    { requiredKeys: ['schoolName'] },
  );

  test('what is written is read back the same', () => {
    fc.assert(
      fc.property(choices, (user) => {
        const read = only(writeSettingsFile(user, ALL));
        expect(read.refused).toEqual([]);
        expect(read.values).toEqual(user);
      }),
    );
  });

  test('without a tick, no child’s name is in it', () => {
    fc.assert(
      fc.property(choices, (user) => {
        const text = writeSettingsFile(
          { ...user, pupilNames: ['Zebedee Quill'], ownFamily: ['Zuleika'] },
          { pupils: false, family: false },
        );
        expect(text).not.toMatch(/Zebedee|Zuleika|pupilName|ownFamily/);
      }),
    );
  });

  /** Anything at all under the table's keys. */
  const wild = fc.dictionary(
    fc.oneof(fc.constantFrom<string>(...SETTING_KEYS), fc.string()),
    fc.oneof(fc.jsonValue(), fc.array(fc.string()), fc.constant(['<b>x</b>', 'Ash'])),
  );

  test('nothing makes it throw, and what it takes fits the table', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), wild, fc.array(wild)), (value) => {
        const read = readSettingsFile(JSON.stringify(value));
        if (!read.ok) return;
        for (const { values } of read.schools) {
          for (const [key, one] of Object.entries(values)) {
            if (key === 'schoolDay') continue;
            expect(settingShapes[key as SettingKey].safeParse(one).success).toBe(true);
          }
          expect(JSON.stringify([values.staffNames, values.schoolName])).not.toMatch(/[<>]/);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('any text gives an answer', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(readSettingsFile(text)).toHaveProperty('ok');
      }),
    );
  });

  test('taking it twice changes nothing more', () => {
    fc.assert(
      fc.property(wild, (value) => {
        const first = readSettingsFile(JSON.stringify(value));
        if (!first.ok) return;
        const { values } = first.schools[0]!;
        expect(only(writeSettingsFile(values, ALL)).values).toEqual(values);
      }),
      { numRuns: 300 },
    );
  });
});
