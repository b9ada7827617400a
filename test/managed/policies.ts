/** Invented policies of an invented school, as its technician would send them, mistakes included. */
import { rosterHashes } from '../../src/review/roster-hash.ts';
import type { SettingKey } from '../../src/settings/schema.ts';

type Policy = Readonly<Record<string, unknown>>;

const SALT = 'elm-row-7f3a';
export const PUPIL_CLAUSE = 'We never write a child’s name where others can read it.';
export const CRITICISM_CLAUSE =
  'If something troubles you, talk to us before you talk to the world.';
export const CONTACT = { label: 'Mrs Rudge, the head', address: 'head@elmrow.example' };

/**
 * Every key of the contract, none at its default. The pupil of the draft stands in the name codes
 * alone, so that codes and salt must both have arrived for it to be held. `ownFamily` must be refused.
 */
export const FULL: Policy & Record<SettingKey, unknown> = {
  schoolName: 'Elm Row Primary School',
  schoolAliases: ['Elm Row', 'ERPS'],
  schoolHandles: ['elmrowprimary'],
  schoolDomains: ['elmrow.example'],
  locality: 'Thornby',
  role: 'governor',
  staffNames: ['Mr Tobias Lund'],
  pupilNames: ['Corin Ashworth'],
  pupilNameHashes: rosterHashes(SALT, ['Tamsin Okoro']),
  pupilNameSalt: SALT,
  ownFamily: ['Wilf'],
  policyPack: 'custom',
  policyTitle: 'Elm Row staff code',
  policyUrl: 'https://elmrow.example/code',
  policyClauses: [
    `4.2 | pupil* | | Children | ${PUPIL_CLAUSE}`,
    `6.1 | criticism*,rumour* | staff,governor | Worries | ${CRITICISM_CLAUSE}`,
    '7 | school-identity* | | Our name | Please leave the name of the school out of your own posts.',
  ],
  severities: { criticism: 'stop', audience: 'off' },
  schoolDay: {
    days: ['mon', 'tue'],
    start: '09:00',
    end: '15:00',
    holidays: ['2027-02-15/2027-02-19'],
  },
  contacts: { complaints: CONTACT },
  sites: ['facebook', 'x', 'youtube', 'messenger'],
  nation: 'wales',
  language: 'en',
  hints: false,
  postAnywayWait: 0,
  showWelcome: false,
  lockedKeys: ['schoolName', 'policyPack', 'policyClauses', 'language', 'contacts', 'nation'],
};

/** What a person chose before the school's policy came; `schoolName` and `nation` are locked then. */
export const OWN: Policy = {
  schoolName: 'My own school',
  nation: 'scotland',
  locality: 'Upper Thornby',
};

/** The pupil must be told by the name codes alone, on every surface. */
export const RISKY =
  "Elm Row is a joke. Tamsin Okoro got excluded from my class today, sick all over the head's shoes";
export const CLEAN = 'Car boot haul: fondue set, a brass pineapple, regret';

/** The same school a term later: another clause, another contact, a lock gone, a key gone. */
export const CHANGED_CLAUSE = 'Leave children out of it, always.';
export const CHANGED: Policy = {
  ...FULL,
  policyClauses: [`4.2 | pupil* | | Children | ${CHANGED_CLAUSE}`],
  lockedKeys: ['schoolName', 'policyPack', 'policyClauses'],
  locality: undefined,
};

interface Bad {
  readonly policy: Policy;
  /** Key, and words of the sentence that names what is wrong with it. */
  readonly named: Readonly<Record<string, RegExp>>;
  /** What the rest must come to. */
  readonly kept: Policy;
}

/** Wrong kinds of values and wrong names: Chromium drops these without a word. */
const DROPPED: Bad = {
  policy: {
    hints: 'yes',
    schoolAliases: 'Elm Row',
    postAnywayWait: '2',
    schoolDay: 'always',
    severities: ['stop'],
    schoolname: 'a slip of the shift key',
    schoolHandels: ['elmrowprimary'],
    ownFamily: ['Wilf'],
  },
  named: {
    hints: /true or false/,
    schoolAliases: /should be a list/,
    postAnywayWait: /should be a number/,
    schoolDay: /group of named values/,
    severities: /group of named values/,
    schoolname: /no setting with this name/,
    schoolHandels: /no setting with this name/,
    ownFamily: /Only the person can set this/,
  },
  kept: { hints: true, schoolAliases: [], postAnywayWait: 3, severities: {}, ownFamily: [] },
};

/** Right kinds of values that still do not do: every browser passes these on. */
const PASSED_ON: Bad = {
  policy: {
    schoolName: 'Elm Row Primary School',
    role: 'wizard',
    locality: '<img src=x onerror=alert(1)>',
    staffNames: ['Mr Tobias Lund', '<b>', 'x'],
    pupilNameHashes: ['a'.repeat(63), ...rosterHashes(SALT, ['Tamsin Okoro'])],
    pupilNameSalt: SALT,
    policyPack: 'custom',
    policyClauses: [
      'no bars at all',
      `4.2 | pupil* | | Children | ${PUPIL_CLAUSE}`,
      '5 | dragons | | Myths | Beware.',
    ],
    policyUrl: 'javascript:alert(1)',
    sites: ['facebook', 'x', 'youtube', 'tiktok'],
    contacts: { head: { label: 'Mrs Rudge', address: 'javascript:alert(1)' } },
    lockedKeys: ['schoolName', 'nonsense', 'nation'],
  },
  named: {
    role: /not one of the choices/,
    locality: /can’t hold < or >/,
    staffNames: /can’t hold < or >.*too short/s,
    pupilNameHashes: /Line 1/,
    policyClauses: /Line 1.*Line 3/s,
    policyUrl: /address/,
    sites: /tiktok/,
    contacts: /address/,
    lockedKeys: /nonsense/,
    nation: /not locked/,
  },
  kept: {
    schoolName: 'Elm Row Primary School',
    role: 'staff',
    locality: '',
    staffNames: ['Mr Tobias Lund'],
    pupilNameHashes: rosterHashes(SALT, ['Tamsin Okoro']),
    policyClauses: [`4.2 | pupil* | | Children | ${PUPIL_CLAUSE}`],
    policyUrl: '',
    sites: ['facebook', 'x', 'youtube'],
    contacts: { head: { label: 'Mrs Rudge', address: '' } },
    lockedKeys: ['schoolName'],
  },
};

export const BAD = { DROPPED, PASSED_ON };
