import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hashName } from '../review/roster-hash.ts';
import { TOPIC_IDS } from '../review/topics.ts';
import { resolve } from '../settings/resolve.ts';
import { DEFAULT_SETTINGS, type Settings } from '../settings/schema.ts';
import { LONGEST_SHOWN } from './admx.ts';
import { kitFiles, missingFrom } from './kit.ts';
import { bytesOf, type KitFile } from './kit-file.ts';
import { GUESSABLE, NOT_RUN, SCHOOL_ONLY } from './marks.ts';
import {
  allOf,
  applyReg,
  chromiumReads,
  readPlist,
  readScript,
  readTemplate,
  readXml,
} from './parsers.testing.ts';
import { policyOf } from './policy-values.ts';
import { FIREFOX_ID, readTarget, type Target } from './target.ts';

const ID = 'abcdefghijklmnopabcdefghijklmnop';
const UPDATE = 'https://it.hillview.example/byp/update.xml?a=1&b=2';
const XPI = 'https://it.hillview.example/byp/before-you-post.xpi';
const FULL: Target = { id: ID, updateUrl: UPDATE, xpiUrl: XPI };
const SALT = 'freshsalt';

const policyFor = (settings: unknown) => policyOf(resolve(undefined, settings), SALT);

function kitOf(settings: unknown, target: Target = FULL) {
  const { values, notes } = policyFor(settings);
  const files = new Map(kitFiles(values, target, '0.1.0').map((file) => [file.path, file]));
  const file = (path: string): KitFile => {
    const found = files.get(path);
    if (found === undefined) throw new Error(`the kit has no ${path}`);
    return found;
  };
  return { values, notes, files, file, text: (path: string) => file(path).text };
}

const policyKey = (browser: string): string =>
  `SOFTWARE\\Policies\\${browser}\\3rdparty\\extensions\\${ID}\\policy`;
const BROWSERS = [
  ['chrome', 'Google\\Chrome', 'com.google.Chrome'],
  ['edge', 'Microsoft\\Edge', 'com.microsoft.Edge'],
] as const;

/** The policy as each file of the kit gives it. */
function everyReading(settings: unknown): [path: string, values: unknown][] {
  const { file, text } = kitOf(settings);
  const readings: [string, unknown][] = [];
  for (const [browser, vendor, domain] of BROWSERS) {
    const reg = applyReg(bytesOf(file(`windows/${browser}.reg`)));
    const key = policyKey(vendor);
    readings.push([`${browser}.reg`, chromiumReads(reg.get(`HKEY_LOCAL_MACHINE\\${key}`)!)]);
    const plist = readPlist(text(`macos/${browser}.mobileconfig`)) as {
      PayloadContent: Record<string, unknown>[];
    };
    const payload = plist.PayloadContent.find(
      ({ PayloadType }) => PayloadType === `${domain}.extensions.${ID}`,
    )!;
    const own = Object.entries(payload).filter(([name]) => !name.startsWith('Payload'));
    readings.push([`${browser}.mobileconfig`, Object.fromEntries(own)]);
    for (const language of ['en-GB', 'en-US']) {
      const template = readTemplate(
        text('windows/admx/before-you-post.admx'),
        text(`windows/admx/${language}/before-you-post.adml`),
      );
      readings.push([`${browser} ${language}.adml`, chromiumReads(template.get(key)!)]);
    }
  }
  for (const script of ['deploy', 'detect']) {
    const read = readScript(bytesOf(file(`windows/${script}.ps1`)));
    readings.push([`${script}.ps1`, chromiumReads(read.settings)]);
  }
  const json = (path: string) => JSON.parse(new TextDecoder().decode(bytesOf(file(path))));
  const google: Record<string, { Value: unknown }> = json(
    'google-admin/policy-for-extensions.json',
  );
  readings.push([
    'google-admin',
    Object.fromEntries(Object.entries(google).map(([key, { Value }]) => [key, Value])),
  ]);
  readings.push(['linux', json('linux/before-you-post.json')['3rdparty'].extensions[ID]]);
  readings.push([
    'firefox',
    json('firefox/policies.json').policies['3rdparty'].Extensions[FIREFOX_ID],
  ]);
  return readings;
}

const clause = '6.1 | pupil*, image | staff | Photos ]]> | Ask \\ "first"\nthen <post> & smile';

const SETTINGS: [name: string, settings: Partial<Settings>][] = [
  ['none at all', {}],
  ['plain', { schoolName: 'Hill View Primary School', schoolAliases: ['Hill View', 'HVPS'] }],
  ['quotes', { schoolName: 'St Mary’s ‘All’ "Saints" & \'Sons\'', locality: 'C:\\new\\"' }],
  ['Welsh', { schoolName: 'Ysgol Tŷ-gwyn', language: 'cy', nation: 'wales' }],
  ['switches', { hints: false, showWelcome: false, postAnywayWait: 0 }],
  ['half a second', { postAnywayWait: 2.5 }],
  ['no site at all', { sites: [] }],
  ['more than nine in order', { staffNames: [...'abcdefghijkl'].map((c) => `Mx ${c}${c}`) }],
  ['a clause with everything', { policyPack: 'custom', policyClauses: [clause, clause] }],
  ['severities', { severities: { pupil: 'stop', image: 'off' } }],
  ['no school days', { schoolDay: { ...DEFAULT_SETTINGS.schoolDay, days: [] } }],
  ['holidays', { schoolDay: { ...DEFAULT_SETTINGS.schoolDay, holidays: ['2027-02-15'] } }],
  ['contacts', { contacts: { head: { label: 'Ms & Mr O’Dea', address: 'mailto:h@hv.example' } } }],
  ['a salt of odd kind', { pupilNameSalt: ' a\r\n\tb’"\\ ', pupilNameHashes: ['0a'.repeat(32)] }],
  ['locks', { schoolName: 'Hill View', role: 'staff', lockedKeys: ['schoolName', 'role'] }],
];

describe('every file gives the same values', () => {
  test.each(SETTINGS)('%s', (_, settings) => {
    const { values } = policyFor(settings);
    for (const [path, read] of everyReading(settings)) expect(read, path).toEqual(values);
  });

  test.each(SETTINGS)('and the same settings in force: %s', (_, settings) => {
    const { values } = policyFor(settings);
    expect(resolve(undefined, values).values).toEqual(resolve(undefined, settings).values);
    expect(resolve(undefined, values).refused).toEqual([]);
  });
});

const oddText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...['"', "'", '’', '‘', '‚', '“', '&', '&amp;', '<', '>', ']]>', '-->', '--', '\\', '\\"'],
        ...['\n', '\r', '\r\n', '\t', '\0', '\u0007', '\u0085', '\u2028', '\uFEFF', '\uFFFE'],
        ...['\uD800', '\uDC00', '😀', 'é', 'ŵ', '日本', '$env:x', '$(string.role)', '`', '%TEMP%'],
        ...[
          "'@",
          '"@',
          ';',
          '#',
          '[',
          ']',
          '{',
          '}',
          '|',
          ' | ',
          ',',
          '=',
          '%',
          '\u200b',
          'hex(1):',
        ],
      ),
      fc.string({ maxLength: 8 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));
const oddList = fc.array(oddText, { maxLength: 12 });
const oddSettings = fc.record(
  {
    schoolName: oddText,
    schoolAliases: oddList,
    locality: oddText,
    staffNames: oddList,
    pupilNames: oddList,
    pupilNameSalt: oddText,
    pupilNameHashes: fc.array(fc.stringMatching(/^[0-9a-f]{64}$/), { maxLength: 3 }),
    ownFamily: oddList,
    policyTitle: oddText,
    policyClauses: fc.array(
      oddText.map((text) => `1 | pupil | | ${text} | Be kind ${text}`),
      { maxLength: 3 },
    ),
    severities: fc.dictionary(fc.constantFrom(...TOPIC_IDS), fc.constantFrom('stop', 'off')),
    contacts: fc.record({ head: fc.record({ label: oddText, address: oddText }) }),
    hints: fc.boolean(),
    postAnywayWait: fc.double({ min: 0, max: 5, noNaN: true }).map((wait) => wait + 0),
    lockedKeys: fc.subarray(['schoolName', 'pupilNames', 'hints', 'severities', 'role']),
  },
  { requiredKeys: [] },
);

test('no text whatever breaks a file', () => {
  fc.assert(
    fc.property(oddSettings, (settings) => {
      const { values } = policyFor(settings);
      for (const [path, read] of everyReading(settings)) expect(read, path).toEqual(values);
      expect(resolve(undefined, values).refused).toEqual([]);
      expect(values).not.toHaveProperty('ownFamily');
      expect(values).not.toHaveProperty('pupilNames');
    }),
    { numRuns: 60 },
  );
}, 60_000);

describe('what the policy holds', () => {
  test('only what differs from the defaults', () => {
    const { values } = policyFor({ ...DEFAULT_SETTINGS, schoolName: 'Hill View' });
    expect(values).toEqual({ schoolName: 'Hill View' });
  });

  test('a default that is locked, for a lock needs its value', () => {
    const { values } = policyFor({ role: 'staff', hints: true, lockedKeys: ['role'] });
    expect(values).toEqual({ role: 'staff', lockedKeys: ['role'] });
  });

  test('a person’s own choices and the school’s, never the family', () => {
    const resolved = resolve({ locality: 'Thornby', ownFamily: ['Rosie'] }, { schoolName: 'HV' });
    const { values, notes } = policyOf(resolved, SALT);
    expect(values).toEqual({ schoolName: 'HV', locality: 'Thornby' });
    expect(notes.join()).toMatch(/"ownFamily" is left out/);
    for (const { text } of kitFiles(values, FULL, '1')) expect(text).not.toContain('Rosie');
  });

  test('pupils as codes that the reading matches, with a lock to go with them', () => {
    const names = ['Ffion Bellamy', 'Siôn ap Rhys'];
    const { values, files, notes } = kitOf({ pupilNames: names, lockedKeys: ['pupilNames'] });
    expect(values.pupilNameSalt).toBe(SALT);
    expect(values.lockedKeys).toEqual(['pupilNameHashes', 'pupilNameSalt']);
    for (const run of ['ffion bellamy', 'Ffion B', 'sion ap rhys']) {
      expect(values.pupilNameHashes).toContain(hashName(SALT, run));
    }
    for (const { path, text } of files.values()) {
      expect(text, path).not.toMatch(/Ffion|Bellamy|Siôn/);
    }
    expect(notes.join()).toMatch(/can be guessed/);
  });

  test('the codes and the salt that stand already, with new ones beside them', () => {
    const old = hashName('gravel', 'Arjun Shah');
    const { values } = policyFor({
      pupilNameHashes: [old],
      pupilNameSalt: 'gravel',
      pupilNames: ['Ffion Bellamy'],
    });
    expect(values.pupilNameSalt).toBe('gravel');
    expect(values.pupilNameHashes).toContain(old);
    expect(values.pupilNameHashes).toContain(hashName('gravel', 'Ffion Bellamy'));
  });

  test.each([
    ['a first name alone', { pupilNames: ['Rosie', 'Ffion Bellamy'] }, /1 of 2 are a single name/],
    [
      'a clause with a bell',
      { policyClauses: ['1 | pupil | | a | b\u0007'] },
      /"policyClauses, 1"/,
    ],
    ['half a character', { schoolName: 'Hill \uD800 View' }, /"schoolName" is left out/],
    [
      'a salt that cannot be held',
      { pupilNameSalt: 'a\0b', pupilNameHashes: ['0a'.repeat(32)] },
      /"pupilNameHashes" is left out/,
    ],
    [
      'too many codes',
      {
        pupilNames: ['Ffion Bellamy', 'Arjun Shah'],
        pupilNameHashes: Array.from({ length: 4999 }, (_, i) => i.toString(16).padStart(64, '0')),
      },
      /only 5000 can be kept/,
    ],
  ])('names %s', (_, settings, message) => {
    const { notes, values } = policyFor(settings);
    expect(notes.join('\n')).toMatch(message);
    expect(resolve(undefined, values).refused).toEqual([]);
  });
});

describe('force-install', () => {
  const line = `${ID};${UPDATE}`;

  test('is in the files for each platform', () => {
    const { file, text } = kitOf({ schoolName: 'HV' });
    for (const [browser, vendor, domain] of BROWSERS) {
      const key = `HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\${vendor}\\ExtensionInstallForcelist`;
      const reg = applyReg(bytesOf(file(`windows/${browser}.reg`)));
      expect([...reg.get(key)!.values()]).toEqual([line]);
      const plist = readPlist(text(`macos/${browser}.mobileconfig`));
      expect(plist).toMatchObject({
        PayloadContent: [{}, { PayloadType: domain, ExtensionInstallForcelist: [line] }],
      });
    }
    const { variables } = readScript(bytesOf(file('windows/deploy.ps1')));
    expect(variables.get('forceInstall')).toBe(line);
    expect(JSON.parse(text('linux/before-you-post.json')).ExtensionInstallForcelist).toEqual([
      line,
    ]);
    expect(JSON.parse(text('firefox/policies.json')).policies.ExtensionSettings).toEqual({
      [FIREFOX_ID]: { installation_mode: 'force_installed', install_url: XPI },
    });
  });

  test('update.xml names the packed file beside it', () => {
    const root = readXml(kitOf({}).text('hosting/update.xml'));
    expect(root.attributes).toMatchObject({ protocol: '2.0' });
    expect(allOf(root, 'app')[0]!.attributes.appid).toBe(ID);
    expect(allOf(root, 'updatecheck')[0]!.attributes).toEqual({
      codebase: 'https://it.hillview.example/byp/before-you-post.crx',
      version: '0.1.0',
    });
  });

  test('a store needs no update.xml', () => {
    const updateUrl = 'https://clients2.google.com/service/update2/crx';
    const { files } = kitOf({}, { id: ID, updateUrl });
    expect([...files.keys()]).not.toContain('hosting/update.xml');
  });

  test('is nowhere without --id and --update-url, and that is said', () => {
    for (const target of [{}, { id: ID }]) {
      const { files } = kitOf({ schoolName: 'HV' }, target);
      for (const path of [
        'windows/chrome.reg',
        'macos/edge.mobileconfig',
        'linux/before-you-post.json',
      ]) {
        expect(files.get(path)?.text ?? '').not.toContain('ExtensionInstallForcelist');
      }
      expect(files.get('firefox/policies.json')!.text).not.toContain('force_installed');
      expect(missingFrom(target).join()).toMatch(/refused: they need both --id and --update-url/);
      expect(files.get('README.txt')!.text).toMatch(/needs --id and --update-url/);
    }
    expect(missingFrom(FULL)).toEqual([]);
  });

  test('without an id only the files that need none are made', () => {
    expect([...kitOf({ schoolName: 'HV' }, {}).files.keys()]).toEqual([
      'README.txt',
      'google-admin/READ-FIRST.txt',
      'firefox/READ-FIRST.txt',
      'google-admin/policy-for-extensions.json',
      'firefox/policies.json',
    ]);
  });

  test.each([
    [{ id: 'ABCDEFGHIJKLMNOPABCDEFGHIJKLMNOP' }, /--id must be/],
    [{ id: 'abcdefghijklmnopabcdefghijklmno' }, /--id must be/],
    [{ id: 'abcdefghijklmnopabcdefghijklmnoq' }, /--id must be/],
    [{ id: '' }, /--id must be/],
    [{ id: ID, updateUrl: 'it.hillview.example/update.xml' }, /--update-url must be/],
    [{ id: ID, updateUrl: 'javascript:alert(1)' }, /--update-url must be/],
    [{ id: ID, updateUrl: 'https://a b/update.xml' }, /--update-url must be/],
    [{ id: ID, updateUrl: 'https://a.example/"x' }, /--update-url must be/],
    [{ id: ID, updateUrl: 'https://' }, /--update-url must be/],
    [{ xpiUrl: 'file:///x.xpi' }, /--xpi-url must be/],
    [{ updateUrl: UPDATE }, /need --id as well/],
  ])('%j is refused', (wanted, message) => {
    expect(readTarget(wanted)).toMatch(message);
  });

  test.each([
    [{}],
    [{ id: ID }],
    [{ id: ID, updateUrl: 'http://127.0.0.1:8080/update.xml' }],
    [{ xpiUrl: XPI }],
    [FULL],
  ])('%j is taken', (wanted) => {
    expect(readTarget(wanted)).toEqual(wanted);
  });
});

describe('taking it out again', () => {
  test.each(BROWSERS)('%s: nothing of ours is left, and all of theirs', (browser, vendor) => {
    const { file } = kitOf({ schoolName: 'HV', staffNames: ['Mrs Marlow'] });
    const list = `HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\${vendor}\\ExtensionInstallForcelist`;
    const theirs = new Map([[list, new Map([['1', 'theirs']])]]);
    const put = applyReg(bytesOf(file(`windows/${browser}.reg`)), theirs);
    expect(put.get(list)!.size).toBe(2);
    expect(applyReg(bytesOf(file(`windows/${browser}-remove.reg`)), put)).toEqual(theirs);
  });

  test('values of an earlier kit go before the new ones come', () => {
    const before = applyReg(bytesOf(kitOf({ locality: 'Thornby' }).file('windows/chrome.reg')));
    const after = applyReg(bytesOf(kitOf({ schoolName: 'HV' }).file('windows/chrome.reg')), before);
    const key = `HKEY_LOCAL_MACHINE\\${policyKey('Google\\Chrome')}`;
    expect([...after.get(key)!.keys()]).toEqual(['schoolName']);
  });
});

describe('what the files say', () => {
  const { files } = kitOf({ schoolName: 'HV', pupilNames: ['Ffion Bellamy'] });

  test.each([...files.keys()].filter((path) => /^(windows|macos)\/.*(?<!adml)$/.test(path)))(
    '%s is marked as not run',
    (path) => {
      expect(files.get(path)!.text).toContain(NOT_RUN);
    },
  );

  test.each(['windows/admx/en-GB/before-you-post.adml', 'google-admin/READ-FIRST.txt'])(
    '%s is marked as not run',
    (path) => {
      expect(files.get(path)!.text).toContain(NOT_RUN);
    },
  );

  test('each file with name codes, or a note beside it, says that they can be guessed', () => {
    for (const { path, text } of files.values()) {
      if (!text.includes('pupilNameHashes')) continue;
      const folder = path.slice(0, path.lastIndexOf('/') + 1);
      const beside = files.get(`${folder}READ-FIRST.txt`)?.text ?? '';
      // A template says what could be set; the words stand beside its values.
      if (path.endsWith('.admx')) continue;
      expect(text + beside, path).toContain(GUESSABLE);
      expect(text + beside, path).toContain(SCHOOL_ONLY);
    }
  });

  test('nothing is said of codes where there are none', () => {
    for (const { text } of kitOf({ schoolName: 'HV' }).files.values()) {
      expect(text).not.toContain(GUESSABLE);
    }
  });

  test.each([
    'chrome://policy',
    'edge://policy',
    'about:policies',
    'gpupdate /force',
    'signed by Mozilla',
    'Chrome Web Store',
    'joined to a domain',
    'managed school profiles only',
    'HOW TO REMOVE',
    'HOW TO CHECK',
    'Not run on Windows or macOS',
  ])('the guide says: %s', (words) => {
    expect(files.get('README.txt')!.text).toContain(words);
  });

  test('the guide speaks of no file that is not there', () => {
    const guide = files.get('README.txt')!.text;
    const named = guide.match(
      /(?<![/\w])(?:windows|macos|linux|firefox|google-admin|hosting)\/[\w./-]+\w/g,
    );
    for (const path of named ?? []) expect([...files.keys()]).toContain(path);
    expect(named!.length).toBeGreaterThan(8);
  });

  test('a value too long for the template’s box is left to the script', () => {
    const clauses = Array.from({ length: 30 }, (_, i) => `${i} | pupil | | h | ${'x'.repeat(700)}`);
    const { text, values } = kitOf({ policyClauses: clauses });
    expect(JSON.stringify(values.policyClauses).length).toBeGreaterThan(LONGEST_SHOWN);
    const adml = text('windows/admx/en-GB/before-you-post.adml');
    expect(adml).toContain('too long for this box');
    expect(adml).not.toContain('x'.repeat(700));
  });

  test('the add-on’s id is that of the manifest', () => {
    const config = readFileSync(join(import.meta.dirname, '../../wxt.config.ts'), 'utf8');
    expect(config).toContain(`id: '${FIREFOX_ID}'`);
  });
});

describe('the readers of these tests', () => {
  test.each([
    ['<a>', /not closed/],
    ['<a><b></a></b>', /closes/],
    ['<a>&</a>', /stray/],
    ['<a>]]></a>', /]]>/],
    ['<!-- a -- b --><a/>', /comment/],
    ['<a b="1" b="2"/>', /twice/],
    ['<a/><b/>', /after the root/],
    ['<a>\u0007</a>', /cannot hold/],
  ])('refuse %s', (xml, message) => {
    expect(() => readXml(`<?xml version="1.0" encoding="UTF-8"?>${xml}`)).toThrow(message);
  });
});
