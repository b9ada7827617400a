/** Key × browser, with what arrived: the table that the run prints. */
import { isDeepStrictEqual } from 'node:util';
import { resolve } from '../../src/settings/resolve.ts';
import { SETTING_KEYS, type SettingKey } from '../../src/settings/schema.ts';

type Values = Readonly<Record<string, unknown>>;
export type Column = Readonly<Record<SettingKey, string>>;

/**
 * What became of each key of `sent`. `arrived`: what `storage.managed` gave; `stored`: the settings
 * and the copy of the policy as the extension keeps them, from which every page and tab reads.
 */
export function columnOf(sent: Values, arrived: Values, stored: { managedCopy?: unknown }): Column {
  const { values, origins, refused } = resolve(undefined, stored.managedCopy);
  const expected = resolve(undefined, sent).values;
  const cell = (key: SettingKey): string => {
    const refusal = refused.find((one) => one.key === key && one.place === 'school');
    if (!Object.hasOwn(arrived, key)) return 'dropped by the browser';
    if (!isDeepStrictEqual(arrived[key], sent[key])) return 'arrived changed';
    if (refusal) return `arrived, refused (${refusal.code})`;
    if (origins[key] !== 'school') return 'arrived, not taken over';
    return isDeepStrictEqual(values[key], expected[key]) ? 'arrived, in force' : 'arrived, wrong';
  };
  return Object.fromEntries(SETTING_KEYS.map((key) => [key, cell(key)])) as Column;
}

/** What each column must say: everything in force, but for the key that is the person's alone. */
export function isAsItShouldBe(key: SettingKey, cell: string): boolean {
  return key === 'ownFamily'
    ? cell === 'dropped by the browser' || cell === 'arrived, refused (user-only)'
    : cell === 'arrived, in force';
}

/** The columns side by side, as lines of text. */
export function drawTable(columns: Readonly<Record<string, Column | undefined>>): string {
  const titles = ['key', ...Object.keys(columns)];
  const rows = SETTING_KEYS.map((key) => [
    key,
    ...Object.values(columns).map((column) => column?.[key] ?? 'not run'),
  ]);
  return drawRows([titles, ...rows]);
}

/** Rows of text with their columns in line; the first row is the head. */
export function drawRows(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, i) => Math.max(...rows.map((row) => row[i]!.length)));
  const lines = rows.map((row) =>
    row
      .map((cell, i) => cell.padEnd(widths[i]!))
      .join('  ')
      .trimEnd(),
  );
  return [lines[0], widths.map((width) => '-'.repeat(width)).join('  '), ...lines.slice(1)].join(
    '\n',
  );
}
