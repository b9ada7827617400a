/**
 * The one table of settings: key, shape, default, who may set it. Types, defaults, the options rows,
 * the managed-policy schema and the README's table all follow from it. Keys are a lasting contract
 * (design, "Settings"): user settings, managed policy and the command line's file use the same.
 */
import * as z from 'zod/mini';
import { ROLES, SEVERITIES, TOPIC_IDS } from '../review/topics.ts';

const name = z.string().check(z.trim(), z.minLength(1), z.maxLength(200));
const names = z.array(name).check(z.maxLength(2000));
const clock = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
/** One date `YYYY-MM-DD`, or two joined by `/` (first and last day of a holiday). */
const holiday = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}(\/\d{4}-\d{2}-\d{2})?$/));
const contact = z.object({
  label: z.string().check(z.maxLength(200)),
  address: z.string().check(z.maxLength(500)),
});

export const POLICY_PACKS = [
  'flixton',
  'stoke-poges',
  'barleyhurst-park',
  'wivelsfield',
  'mosscroft',
  'model',
  'custom',
] as const;
export type PolicyPackId = (typeof POLICY_PACKS)[number];

export const NATIONS = ['england', 'wales', 'scotland', 'northern-ireland'] as const;
export const LANGUAGES = ['en', 'cy'] as const;
export type Language = (typeof LANGUAGES)[number];
export const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export const CONTACTS = ['complaints', 'safeguarding', 'head'] as const;
export const SITES = ['facebook', 'x', 'youtube', 'messenger', 'x-messages'] as const;

const shape = {
  schoolName: z.string().check(z.trim(), z.maxLength(200)),
  schoolAliases: names,
  schoolHandles: names,
  schoolDomains: names,
  locality: z.string().check(z.trim(), z.maxLength(200)),
  role: z.enum(ROLES),
  staffNames: names,
  pupilNames: names,
  pupilNameHashes: z.array(z.string().check(z.regex(/^[0-9a-f]{64}$/))).check(z.maxLength(5000)),
  pupilNameSalt: z.string().check(z.maxLength(200)),
  ownFamily: names,
  policyPack: z.enum(POLICY_PACKS),
  policyTitle: z.string().check(z.maxLength(300)),
  policyUrl: z.string().check(z.maxLength(2000)),
  policyClauses: z.array(z.string().check(z.maxLength(8000))).check(z.maxLength(1000)),
  severities: z.partialRecord(z.enum(TOPIC_IDS), z.enum([...SEVERITIES, 'off'])),
  schoolDay: z.object({
    days: z.array(z.enum(DAYS)),
    start: clock,
    end: clock,
    holidays: z.array(holiday).check(z.maxLength(200)),
  }),
  contacts: z.object({
    complaints: z.optional(contact),
    safeguarding: z.optional(contact),
    head: z.optional(contact),
  }),
  sites: z.array(z.enum(SITES)),
  nation: z.enum(NATIONS),
  language: z.enum(LANGUAGES),
  /** Quiet hint while typing. */
  hints: z.boolean(),
  /** Seconds before "Post anyway" can be pressed; only for `stop` findings, at most 5. */
  postAnywayWait: z.number().check(z.minimum(0), z.maximum(5)),
  showWelcome: z.boolean(),
  lockedKeys: z.array(z.string()),
} as const;

export const settingsSchema = z.object(shape);
export type Settings = z.infer<typeof settingsSchema>;
export type SettingKey = keyof Settings;
export const SETTING_KEYS = Object.keys(shape) as SettingKey[];

export const DEFAULT_SETTINGS: Settings = {
  schoolName: '',
  schoolAliases: [],
  schoolHandles: [],
  schoolDomains: [],
  locality: '',
  role: 'staff',
  staffNames: [],
  pupilNames: [],
  pupilNameHashes: [],
  pupilNameSalt: '',
  ownFamily: [],
  policyPack: 'model',
  policyTitle: '',
  policyUrl: '',
  policyClauses: [],
  severities: {},
  schoolDay: {
    days: ['mon', 'tue', 'wed', 'thu', 'fri'],
    start: '08:45',
    end: '15:30',
    holidays: [],
  },
  contacts: {},
  sites: ['facebook', 'x', 'youtube'],
  nation: 'england',
  language: 'en',
  hints: true,
  postAnywayWait: 3,
  showWelcome: true,
  lockedKeys: [],
};

/** Shape of one key's value, for checking values one by one. */
export const settingShapes = shape;

/** Parts of the options page, in the order in which they stand there. `hidden` keys have no row:
 * they come from the school, a file or the policy import. */
export const GROUPS = [
  'school',
  'you',
  'people',
  'policy',
  'topics',
  'day',
  'contacts',
  'sites',
  'language',
  'warnings',
  'hidden',
] as const;
export type Group = (typeof GROUPS)[number];

/** What one line of a list is; decides how it is tidied and checked (`items.ts`). */
export type ItemKind = 'name' | 'handle' | 'domain' | 'hash' | 'clause' | 'site' | 'key';

/** How a value is shown and set, and therefore how it is read. */
export type Control =
  | { readonly kind: 'text'; readonly max: number; readonly exact?: boolean }
  | { readonly kind: 'address' }
  | { readonly kind: 'choice'; readonly of: readonly string[] }
  | { readonly kind: 'choices'; readonly of: readonly string[] }
  | { readonly kind: 'lines'; readonly item: ItemKind; readonly most: number }
  | { readonly kind: 'flag' }
  | { readonly kind: 'seconds'; readonly least: number; readonly most: number }
  | { readonly kind: 'severities' }
  | { readonly kind: 'school-day' }
  | { readonly kind: 'contacts' };

export interface SettingRow {
  readonly group: Group;
  readonly control: Control;
  /** `user`: never taken from managed policy. `school`: only from there. */
  readonly setBy: 'anyone' | 'user' | 'school';
}

const lines = (item: ItemKind, most = 2000): Control => ({ kind: 'lines', item, most });
const text = (max = 200): Control => ({ kind: 'text', max });
const row = (
  group: Group,
  control: Control,
  setBy: SettingRow['setBy'] = 'anyone',
): SettingRow => ({ group, control, setBy });

/** The table. Titles, descriptions and examples stand beside it in `words.en.ts` and `words.cy.ts`. */
export const SETTINGS: Readonly<Record<SettingKey, SettingRow>> = {
  schoolName: row('school', text()),
  schoolAliases: row('school', lines('name')),
  schoolHandles: row('school', lines('handle')),
  schoolDomains: row('school', lines('domain')),
  locality: row('school', text()),
  role: row('you', { kind: 'choice', of: ROLES }),
  ownFamily: row('you', lines('name'), 'user'),
  staffNames: row('people', lines('name')),
  pupilNames: row('people', lines('name')),
  pupilNameHashes: row('hidden', lines('hash', 5000)),
  // A salt is kept to the character: hashes were made with it.
  pupilNameSalt: row('hidden', { kind: 'text', max: 200, exact: true }),
  policyPack: row('policy', { kind: 'choice', of: POLICY_PACKS }),
  policyTitle: row('policy', text(300)),
  policyUrl: row('policy', { kind: 'address' }),
  policyClauses: row('hidden', lines('clause', 1000)),
  severities: row('topics', { kind: 'severities' }),
  schoolDay: row('day', { kind: 'school-day' }),
  contacts: row('contacts', { kind: 'contacts' }),
  sites: row('sites', { kind: 'choices', of: SITES }),
  nation: row('school', { kind: 'choice', of: NATIONS }),
  language: row('language', { kind: 'choice', of: LANGUAGES }),
  hints: row('warnings', { kind: 'flag' }),
  postAnywayWait: row('warnings', { kind: 'seconds', least: 0, most: 5 }),
  showWelcome: row('hidden', { kind: 'flag' }),
  lockedKeys: row('hidden', lines('key', 100), 'school'),
};

/** Whether `value` is a key of the table. */
export function isSettingKey(value: string): value is SettingKey {
  return Object.hasOwn(SETTINGS, value);
}
