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
const day = z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']);
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
    days: z.array(day),
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
  nation: z.enum(['england', 'wales', 'scotland', 'northern-ireland']),
  language: z.enum(['en', 'cy']),
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
