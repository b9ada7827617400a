/**
 * A person's own choices as a file, to keep or to take to another computer, and back from one. The
 * file is flat, with the keys of the settings table beside its name and version, so that the commands
 * `check` and `kit` take it as it is. Read in turn: such a file, the command line's settings file (one
 * object, or a list of them with `id`), and the policy files that the kit makes. A bad value is
 * refused alone and named; the rest is kept.
 */
import type { Refusal } from './refusal.ts';
import { resolve } from './resolve.ts';
import { isSettingKey, SETTING_KEYS, SETTINGS, type SettingKey } from './schema.ts';

export const SETTINGS_FORMAT = 'before-you-post-settings';
export const SETTINGS_VERSION = 1;
/** Bytes. The fullest settings that the table takes stay below it, and so does the browser's store. */
export const LARGEST_SETTINGS_FILE = 5 * 1024 * 1024;
/** What the file says of itself; no settings. */
const LABELS: ReadonlySet<string> = new Set(['format', 'version', 'id']);

type Values = Readonly<Record<string, unknown>>;

/** Whether names of children go into the file. */
export interface Included {
  /** `pupilNames`, and the codes made of them with their salt. */
  readonly pupils: boolean;
  readonly family: boolean;
}

const PUPIL_KEYS: readonly string[] = ['pupilNames', 'pupilNameHashes', 'pupilNameSalt'];

/** Takes the person's choices as stored, gives the text of the file. Keys in the table's order, so
 * that two files compare well; what belongs to no key, or to the school alone, stays out. */
export function writeSettingsFile(user: Values, included: Included): string {
  const kept = SETTING_KEYS.filter(
    (key) =>
      user[key] !== undefined &&
      SETTINGS[key].setBy !== 'school' &&
      (included.pupils || !PUPIL_KEYS.includes(key)) &&
      (included.family || key !== 'ownFamily'),
  );
  const choices = Object.fromEntries(kept.map((key) => [key, user[key]]));
  const file = { format: SETTINGS_FORMAT, version: SETTINGS_VERSION, ...choices };
  return `${JSON.stringify(file, null, 2)}\n`;
}

export type SettingsFileProblem =
  | 'empty'
  | 'too-big'
  | 'not-json'
  /** JSON, but no settings: another program's file. */
  | 'other-file'
  /** A file of clauses, which the policy room takes. */
  | 'clause-file'
  | 'newer-version'
  /** Settings by their keys, but not one value that can be used. */
  | 'nothing-usable';

/** What a file, or one school of a list, would set. */
export interface FileSettings {
  /** Of a list; else empty. */
  readonly id: string;
  /** Good values only, tidied. A group has only the parts that the file names. */
  readonly values: Partial<Readonly<Record<SettingKey, unknown>>>;
  /** What stays out, each with its place and why. */
  readonly refused: readonly Refusal[];
  /** Locks in the file: they count in a school's policy, and nowhere else. */
  readonly hasLocks: boolean;
}

export type SettingsFileResult =
  | {
      readonly ok: true;
      /** At least one; several where the file is a list. */
      readonly schools: readonly FileSettings[];
    }
  | {
      readonly ok: false;
      readonly problem: SettingsFileProblem;
      /** `not-json`: line and column where the browser tells them. `newer-version`: the version. */
      readonly detail: string;
      /** `nothing-usable`: what was wrong. */
      readonly refused: readonly Refusal[];
    };

/** Reads the bytes of a file. Windows writes some text files in UTF-16, with a mark in front. */
export function readSettingsBytes(bytes: Uint8Array): SettingsFileResult {
  if (bytes.length > LARGEST_SETTINGS_FILE) return no('too-big');
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  return readSettingsFile(new TextDecoder(encoding).decode(bytes));
}

/** Reads the text of a file. Pure; never throws, whatever it is given. */
export function readSettingsFile(text: string): SettingsFileResult {
  if (text.length > LARGEST_SETTINGS_FILE) return no('too-big');
  const bare = text.replace(/^\uFEFF/, '').trim();
  if (bare === '') return no('empty');
  let value: unknown;
  try {
    value = JSON.parse(bare);
  } catch (error) {
    return no('not-json', placeIn(bare, error));
  }
  if (isGroup(value) && value.format === 'before-you-post-clauses') return no('clause-file');
  if (isGroup(value) && value.format === SETTINGS_FORMAT) {
    const { version } = value;
    if (typeof version === 'number' && version > SETTINGS_VERSION) {
      return no('newer-version', String(version));
    }
  }
  const rows = Array.isArray(value) ? value.filter(isGroup) : isGroup(value) ? [value] : [];
  const schools = rows
    .map(unwrapped)
    .filter((row) => Object.keys(row).some(isSettingKey))
    .map((row) => settingsOf(row));
  if (schools.length === 0) return no('other-file');
  const usable = schools.filter(({ values }) => Object.keys(values).length > 0);
  if (usable.length === 0) {
    return no(
      'nothing-usable',
      '',
      schools.flatMap(({ refused }) => refused),
    );
  }
  return { ok: true, schools: usable };
}

function no(
  problem: SettingsFileProblem,
  detail = '',
  refused: readonly Refusal[] = [],
): SettingsFileResult {
  return { ok: false, problem, detail, refused };
}

/** Line and column of a slip, as far as the browser names a place. */
function placeIn(text: string, error: unknown): string {
  const message = error instanceof Error ? error.message : '';
  const named = /line (\d+) column (\d+)/.exec(message);
  if (named) return `${named[1]}:${named[2]}`;
  const at = /position (\d+)/.exec(message)?.[1];
  if (at === undefined) return '';
  const before = text.slice(0, Number(at)).split('\n');
  return `${before.length}:${before.at(-1)!.length + 1}`;
}

/** The settings inside of a policy file of the kit; anything else as it is. */
function unwrapped(row: Values): Values {
  const policies = isGroup(row.policies) ? row.policies : row;
  const third = policies['3rdparty'];
  if (isGroup(third)) {
    const byId = third.Extensions ?? third.extensions;
    // One of them has our keys; the file may be for several extensions.
    const ours = isGroup(byId)
      ? Object.values(byId).find((one) => isGroup(one) && Object.keys(one).some(isSettingKey))
      : undefined;
    return isGroup(ours) ? ours : {};
  }
  const entries = Object.entries(row);
  const isGoogle =
    entries.length > 0 &&
    entries.every(([, one]) => isGroup(one) && Object.keys(one).join() === 'Value');
  return isGoogle
    ? Object.fromEntries(entries.map(([key, one]) => [key, (one as Values).Value]))
    : row;
}

function settingsOf(row: Values): FileSettings {
  const given = Object.fromEntries(Object.entries(row).filter(([key]) => !LABELS.has(key)));
  const resolved = resolve(given, undefined);
  const values: Partial<Record<SettingKey, unknown>> = {};
  for (const key of SETTING_KEYS) {
    if (resolved.origins[key] !== 'user') continue;
    values[key] =
      key === 'schoolDay' ? touchedDay(given.schoolDay as Values) : resolved.values[key];
  }
  return {
    id: typeof row.id === 'string' ? row.id : '',
    values,
    refused: resolved.refused,
    hasLocks: Object.hasOwn(given, 'lockedKeys'),
  };
}

/** The parts of a school day that the file gives and that can be used; the others stay untouched. */
function touchedDay(given: Values): Values {
  const day: Record<string, unknown> = {};
  for (const parts of [['days'], ['start', 'end'], ['holidays']]) {
    const own = Object.fromEntries(
      parts.filter((part) => Object.hasOwn(given, part)).map((part) => [part, given[part]]),
    );
    const { origins, values, refused } = resolve({ schoolDay: own }, undefined);
    if (origins.schoolDay !== 'user') continue;
    for (const part of Object.keys(own) as (keyof typeof values.schoolDay)[]) {
      if (!refused.some((one) => one.part === part)) day[part] = values.schoolDay[part];
    }
  }
  return day;
}

function isGroup(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
