/**
 * The settings as a school's policy gives them: only what differs from the defaults, nobody's own
 * family, and no readable pupil's name.
 */

import { nameParts } from '../review/roster.ts';
import { rosterHashes } from '../review/roster-hash.ts';
import type { Resolved } from '../settings/resolve.ts';
import {
  DEFAULT_SETTINGS,
  SETTING_KEYS,
  SETTINGS,
  type SettingKey,
  type Settings,
} from '../settings/schema.ts';

export type PolicyValues = Readonly<Partial<Settings>>;

export interface Policy {
  readonly values: PolicyValues;
  /** What was left out or changed on the way, in plain words, each naming its key. */
  readonly notes: readonly string[];
}

/** As many as the settings table takes. */
const MOST_HASHES = 5000;

/**
 * The policy for settings in force. `freshSalt` is used for pupils' names where the settings hold no
 * salt yet: at least 16 random bytes in hex, made anew for each kit. Pure; never throws.
 */
export function policyOf({ values: settings, locked }: Resolved, freshSalt: string): Policy {
  const notes: string[] = [];
  const values: Record<string, unknown> = {};
  for (const key of SETTING_KEYS) {
    if (SETTINGS[key].setBy === 'user' || key === 'pupilNames' || key === 'lockedKeys') continue;
    // A lock counts only beside a value, so a locked default has to be written out.
    const matters = !isSame(settings[key], DEFAULT_SETTINGS[key]) || locked.includes(key);
    if (!matters) continue;
    const value = holdable(key, settings[key], notes);
    if (value !== undefined) values[key] = value;
  }
  if (settings.ownFamily.length > 0) {
    notes.push('"ownFamily" is left out: it belongs to one person and is never part of a policy.');
  }
  addRoster(values, settings, freshSalt, notes);
  const locks = locked
    .flatMap((key): SettingKey[] =>
      key === 'pupilNames' ? ['pupilNameHashes', 'pupilNameSalt'] : [key],
    )
    .filter((key, index, all) => values[key] !== undefined && all.indexOf(key) === index);
  if (locks.length > 0) values.lockedKeys = locks;
  return { values: values as PolicyValues, notes };
}

/** Turns `pupilNames` into name codes beside those that stand already. */
function addRoster(
  values: Record<string, unknown>,
  settings: Settings,
  freshSalt: string,
  notes: string[],
): void {
  if (settings.pupilNameSalt !== '' && values.pupilNameSalt === undefined) {
    if (values.pupilNameHashes !== undefined) {
      notes.push('"pupilNameHashes" is left out: without their salt the codes match nobody.');
    }
    delete values.pupilNameHashes;
  }
  if (settings.pupilNames.length === 0) return;
  const before = (values.pupilNameHashes as string[] | undefined) ?? [];
  // Codes and salt belong together: where codes stand already, even an empty salt is kept.
  const salt =
    before.length > 0 ? settings.pupilNameSalt : String(values.pupilNameSalt ?? freshSalt);
  const made = rosterHashes(salt, settings.pupilNames);
  const single = settings.pupilNames.filter((name) => nameParts(name).length < 2).length;
  if (single > 0) {
    notes.push(
      `"pupilNames": ${single} of ${settings.pupilNames.length} are a single name and are left out; a first name alone would match too many people. Write first name and surname.`,
    );
  }
  const all = [...new Set([...before, ...made])];
  if (all.length > MOST_HASHES) {
    notes.push(
      `"pupilNames" make ${all.length} name codes; only ${MOST_HASHES} can be kept, so the last ${all.length - MOST_HASHES} are left out. Give fewer names.`,
    );
  }
  if (all.length === 0) return;
  notes.push(
    '"pupilNames" are given as name codes (pupilNameHashes). First names, and so whole names, can be guessed by trying many of them: treat the codes as personal data.',
  );
  values.pupilNameHashes = all.slice(0, MOST_HASHES);
  values.pupilNameSalt = salt;
}

/** Characters which XML 1.0 or the Windows registry cannot hold; half characters among them. */
const UNHOLDABLE = /(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]|\p{Cs}/u;

/** The value without what no policy file could carry; undefined where nothing is left. */
function holdable(key: SettingKey, value: unknown, notes: string[]): unknown {
  const name = (part: string): void => {
    const where = part === '' ? key : `${key}, ${part}`;
    notes.push(
      `"${where}" is left out: it has a character that policy files cannot hold. Type it afresh.`,
    );
  };
  if (typeof value === 'string') {
    if (!UNHOLDABLE.test(value)) return value;
    name('');
    return undefined;
  }
  if (Array.isArray(value)) {
    const kept = value.filter((item, index) => {
      const fits = !UNHOLDABLE.test(String(item));
      if (!fits) name(String(index + 1));
      return fits;
    });
    return kept.length === 0 && value.length > 0 ? undefined : kept;
  }
  if (typeof value === 'object' && value !== null) {
    if (!stringsOf(value).some((text) => UNHOLDABLE.test(text))) return value;
    name('');
    return undefined;
  }
  return value;
}

function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null
    ? Object.values(value).flatMap((part) => stringsOf(part))
    : [];
}

function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const names = Object.keys(a);
  return (
    names.length === Object.keys(b).length &&
    names.every((name) =>
      isSame((a as Record<string, unknown>)[name], (b as Record<string, unknown>)[name]),
    )
  );
}
