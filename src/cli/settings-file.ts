/**
 * The settings of the command line: one object, or a list of them with `id` chosen by a post's
 * `context.school`. A bad value is dropped alone and named; the rest is used.
 */
import type { Refusal } from '../settings/refusal.ts';
import { resolve } from '../settings/resolve.ts';
import { DEFAULT_SETTINGS, type Settings } from '../settings/schema.ts';

export interface SettingsFile {
  /** By `id`; one entry under `''` where the file is a single object without one. */
  readonly schools: ReadonlyMap<string, Settings>;
  /** Whether the file is a list: then a post must say which one. */
  readonly isList: boolean;
  /** Values that could not be used, each with its place and the fix. */
  readonly faults: readonly string[];
  /** Things worth knowing that change nothing. */
  readonly warnings: readonly string[];
}

export const DEFAULT_FILE: SettingsFile = {
  schools: new Map([['', DEFAULT_SETTINGS]]),
  isList: false,
  faults: [],
  warnings: [],
};

/** Reads the text of a settings file; a string says why it cannot be used at all. */
export function readSettings(text: string): SettingsFile | string {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return `is no JSON (${error instanceof Error ? error.message : 'unknown error'})`;
  }
  const rows = Array.isArray(value) ? value : [value];
  if (rows.length === 0) return 'is an empty list; give at least one settings object';
  const schools = new Map<string, Settings>();
  const faults: string[] = [];
  const warnings: string[] = [];
  for (const [index, row] of rows.entries()) {
    const place = Array.isArray(value) ? `entry ${index + 1}` : '';
    if (typeof row !== 'object' || row === null || Array.isArray(row)) {
      if (!Array.isArray(value)) return 'is no settings object and no list of them';
      faults.push(`${place} is no settings object`);
      continue;
    }
    const id: unknown = row.id;
    if (id !== undefined && typeof id !== 'string') {
      faults.push(`${prefix(place)}"id" is no string`);
      continue;
    }
    if (Array.isArray(value) && id === undefined) {
      faults.push(`${place} has no "id"; a list is chosen from by context.school`);
      continue;
    }
    if (schools.has(id ?? '')) {
      faults.push(`${place} has the id "${id}" a second time; the first one is used`);
      continue;
    }
    schools.set(id ?? '', settingsOf(row, id ?? place, faults, warnings));
  }
  if (schools.size === 0) return `holds no usable settings: ${faults.join('; ')}`;
  return { schools, isList: Array.isArray(value), faults, warnings };
}

function settingsOf(
  row: Readonly<Record<string, unknown>>,
  place: string,
  faults: string[],
  warnings: string[],
): Settings {
  // A file from the browser also says what it is.
  const { id: _, format: _format, version: _version, ...own } = row;
  const resolved = resolve(own, undefined);
  for (const refusal of resolved.refused) {
    const list = harmless.has(refusal.code) ? warnings : faults;
    list.push(`${prefix(place)}${refusalLine(refusal)}`);
  }
  for (const warning of resolved.warnings) {
    warnings.push(`${prefix(place)}"${warning.key}": ${warning.why}`);
  }
  return resolved.values;
}

/** A key that is left aside changes no judgement that the file asked for. */
const harmless: ReadonlySet<string> = new Set(['unknown-key', 'user-only', 'school-only']);

function refusalLine({ key, part, value, why, fix }: Refusal): string {
  const where = part === '' ? key : `${key}, ${part}`;
  return `"${where}": ${why}${value === '' ? '' : ` (It says ${value}.)`} ${fix}`;
}

function prefix(place: string): string {
  return place === '' ? '' : `${place}: `;
}

/** The settings for a post, or why there are none. */
export function settingsFor(file: SettingsFile, school: string | undefined): Settings | string {
  const [only] = file.schools;
  if (!file.isList && only !== undefined) {
    const [id, settings] = only;
    // A single object without an id, or the defaults, is meant for every post.
    if (id === '' || school === undefined || school === id) return settings;
  }
  const known = [...file.schools.keys()].join(', ');
  if (school === undefined) return `names no school in context.school; use one of ${known}`;
  return (
    file.schools.get(school) ?? `has the unknown context.school "${school}"; use one of ${known}`
  );
}
