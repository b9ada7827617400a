/**
 * The policy that somebody meant to send, read from the text of a policy file, and set against what
 * the browser passed on. Chromium drops values that break the schema without a word: only so can a
 * settings page name them.
 */
import type { Refusal } from './refusal.ts';
import { resolve } from './resolve.ts';
import { isSame } from './same.ts';

type Values = Readonly<Record<string, unknown>>;

/** Whose file it is. `plain`: a settings file, or the values alone. */
export type PolicyForm = 'chromium' | 'firefox' | 'google' | 'plain';

export type IntendedProblem =
  | 'empty'
  | 'not-json'
  | 'no-group'
  /** A policy file, but with no settings for any extension. */
  | 'nothing-for-extensions'
  /** For other extensions than this one: the commonest slip of all. */
  | 'other-id'
  /** Firefox wants `Extensions` with a capital letter and passes over anything else. */
  | 'small-e';

export type Intended =
  | {
      readonly ok: true;
      readonly form: PolicyForm;
      /** A file for the other family of browsers, which this one never reads. */
      readonly isForOtherBrowser: boolean;
      readonly values: Values;
    }
  | {
      readonly ok: false;
      readonly problem: IntendedProblem;
      /** `not-json`: where, as `line 3, column 5`, if the browser says so. `other-id`: the ids. */
      readonly detail: { readonly line?: string; readonly column?: string; readonly ids?: string };
    };

/**
 * Reads the pasted text: a file for the policy folder of Chromium, Chrome or Edge, Firefox's
 * `policies.json`, the value for the Google Admin console, or a settings file. `ownId` is this
 * extension's id in this browser. Pure; never throws.
 */
export function readIntended(text: string, ownId: string): Intended {
  const no = (problem: IntendedProblem, detail: object = {}): Intended => ({
    ok: false,
    problem,
    detail,
  });
  const bare = text.replace(/^\uFEFF/, '').trim();
  if (bare === '') return no('empty');
  let file: unknown;
  try {
    file = JSON.parse(bare);
  } catch (error) {
    // Chromium and Firefox both say "line 3 column 5".
    const place = /line (\d+) column (\d+)/.exec((error as Error).message);
    return no('not-json', place ? { line: place[1], column: place[2] } : {});
  }
  if (!isGroup(file)) return no('no-group');
  const isChromium = /^[a-p]{32}$/.test(ownId);

  if (isGroup(file.policies)) {
    const third = groupIn(file.policies, '3rdparty');
    if (third && !third.Extensions && third.extensions) return no('small-e');
    return valuesFor('firefox', groupIn(third, 'Extensions'), ownId, isChromium);
  }
  if (Object.hasOwn(file, '3rdparty')) {
    const extensions = groupIn(groupIn(file, '3rdparty'), 'extensions');
    return valuesFor('chromium', extensions, ownId, !isChromium);
  }
  const rows = Object.values(file);
  const isWrapped =
    rows.length > 0 && rows.every((row) => isGroup(row) && Object.keys(row).join() === 'Value');
  if (isWrapped) {
    const values = Object.entries(file).map(([key, row]) => [key, (row as Values).Value]);
    return {
      ok: true,
      form: 'google',
      isForOtherBrowser: !isChromium,
      values: Object.fromEntries(values),
    };
  }
  return { ok: true, form: 'plain', isForOtherBrowser: false, values: file };
}

/** The settings of one extension out of those of several. */
function valuesFor(
  form: PolicyForm,
  extensions: Values | undefined,
  ownId: string,
  isForOtherBrowser: boolean,
): Intended {
  const ids = Object.keys(extensions ?? {});
  if (!extensions || ids.length === 0) {
    return { ok: false, problem: 'nothing-for-extensions', detail: {} };
  }
  // The other family's id cannot be known here: a single entry must be the one that is meant.
  const id = ids.includes(ownId)
    ? ownId
    : isForOtherBrowser && ids.length === 1
      ? ids[0]
      : undefined;
  if (id === undefined) return { ok: false, problem: 'other-id', detail: { ids: ids.join(', ') } };
  const values = extensions[id];
  return isGroup(values)
    ? { ok: true, form, isForOtherBrowser, values }
    : { ok: false, problem: 'no-group', detail: {} };
}

export interface Difference {
  readonly key: string;
  readonly kind: 'missing' | 'different' | 'extra';
  /** `different`: for lists, entries that did not come and entries that nobody meant to send; for
   * groups the names of the parts that differ; both empty where only the order differs. */
  readonly absent: readonly string[];
  readonly added: readonly string[];
  readonly parts: readonly string[];
  /** What was meant and what came, as JSON; '' where there is none. */
  readonly meant: string;
  readonly came: string;
  /** Why the value that was meant could never do, if so. */
  readonly refusals: readonly Refusal[];
}

export interface Comparison {
  readonly same: readonly string[];
  readonly differences: readonly Difference[];
}

/** Sets what was meant against what arrived, key by key: missing ones first, then different, then
 * extra. Pure. */
export function comparePolicies(intended: Values, arrived: Values): Comparison {
  const all = [...new Set([...Object.keys(intended), ...Object.keys(arrived)])];
  const same = all.filter(
    (key) =>
      Object.hasOwn(intended, key) &&
      Object.hasOwn(arrived, key) &&
      isSame(intended[key], arrived[key]),
  );
  const differences = all
    .filter((key) => !same.includes(key))
    .map((key) => differenceOf(key, intended, arrived))
    .sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
  return { same, differences };
}

const KINDS: readonly Difference['kind'][] = ['missing', 'different', 'extra'];

function differenceOf(key: string, intended: Values, arrived: Values): Difference {
  const isMeant = Object.hasOwn(intended, key);
  const kind = !isMeant ? 'extra' : Object.hasOwn(arrived, key) ? 'different' : 'missing';
  const meant = intended[key];
  const came = arrived[key];
  const both = kind === 'different';
  return {
    key,
    kind,
    absent: both ? without(meant, came) : [],
    added: both ? without(came, meant) : [],
    parts: both ? partsThatDiffer(meant, came) : [],
    meant: isMeant ? JSON.stringify(meant) : '',
    came: kind === 'missing' ? '' : JSON.stringify(came),
    refusals: isMeant
      ? resolve(undefined, { [key]: meant }).refused.filter((one) => one.key === key)
      : [],
  };
}

/** Entries of the first list that are not in the second. */
function without(list: unknown, other: unknown): string[] {
  if (!Array.isArray(list) || !Array.isArray(other)) return [];
  const known = new Set(other.map((item) => JSON.stringify(item)));
  return list.map((item) => JSON.stringify(item)).filter((item) => !known.has(item));
}

function partsThatDiffer(a: unknown, b: unknown): string[] {
  if (!isGroup(a) || !isGroup(b)) return [];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].filter(
    (part) => !isSame(a[part], b[part]),
  );
}

function groupIn(group: Values | undefined, name: string): Values | undefined {
  const part = group?.[name];
  return isGroup(part) ? part : undefined;
}

function isGroup(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
