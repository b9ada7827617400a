/**
 * Puts together what counts: defaults, then the school's managed policy, then the person's own
 * choices, but for what the school has locked. Each value is checked on the way in; a bad one is
 * dropped alone and named, and never stops the rest.
 */
import { isTopicId, SEVERITIES, TOPIC_IDS } from '../review/topics.ts';
import {
  fine,
  type Read,
  readAddress,
  readHoliday,
  readItem,
  readText,
  readTime,
  readWebAddress,
  refused,
} from './items.ts';
import {
  type Place,
  type Refusal,
  type RefusalCode,
  refusalWords,
  shortly,
  type Warning,
  type WarningCode,
  warningWords,
} from './refusal.ts';
import {
  CONTACTS,
  type Control,
  DAYS,
  DEFAULT_SETTINGS,
  isSettingKey,
  SETTING_KEYS,
  SETTINGS,
  type SettingKey,
  type Settings,
} from './schema.ts';

/** Who set a value. Where a group is merged field by field, the last one who set a field of it. */
export type Origin = 'default' | 'user' | 'school';

export interface Resolved {
  /** Complete and valid whatever came in; frozen through and through. */
  readonly values: Settings;
  readonly origins: Readonly<Record<SettingKey, Origin>>;
  /** Keys which the school has locked and given a value that works. */
  readonly locked: readonly SettingKey[];
  readonly refused: readonly Refusal[];
  readonly warnings: readonly Warning[];
}

type Values = Readonly<Record<string, unknown>>;
/** Names a value that was dropped; `part` says where in the key's value it stood. */
type Refuse = (part: string, value: unknown, code: RefusalCode, allowed?: string) => void;

/**
 * Resolves settings from two unchecked sources, each `undefined` where there is none. `user` is what
 * lies in `storage.local` under `settings`, or one object of a settings file; `managed` is the
 * school's policy. Never throws; pure.
 */
export function resolve(user: unknown, managed: unknown): Resolved {
  const named: Refusal[] = [];
  const warnings: Warning[] = [];
  const refuseIn =
    (place: Place, key: string): Refuse =>
    (part, value, code, allowed = '') => {
      const words = refusalWords(code, 'en', allowed);
      named.push({ key, place, part, value: shortly(value), code, allowed, ...words });
    };
  const warn = (key: string, place: Place, code: WarningCode): void => {
    warnings.push({ key, place, code, why: warningWords(code, 'en') });
  };

  const fromSchool = sourceOf(managed, refuseIn('school', ''));
  const fromUser = sourceOf(user, refuseIn('user', ''));
  nameStrays(fromSchool, 'school', refuseIn, warn);
  nameStrays(fromUser, 'user', refuseIn, warn);

  const wanted = new Set<string>(
    Object.hasOwn(fromSchool, 'lockedKeys')
      ? (readLines('key', 100, fromSchool.lockedKeys, refuseIn('school', 'lockedKeys')) ?? [])
      : [],
  );
  const values: Record<string, unknown> = {};
  const origins: Partial<Record<SettingKey, Origin>> = {};
  const locked: SettingKey[] = [];

  for (const key of SETTING_KEYS) {
    if (key === 'lockedKeys') continue;
    const { control, setBy } = SETTINGS[key];
    let value: unknown = DEFAULT_SETTINGS[key];
    let origin: Origin = 'default';
    if (setBy !== 'user' && Object.hasOwn(fromSchool, key)) {
      const read = readValue(control, fromSchool[key], value, refuseIn('school', key));
      if (read !== undefined) {
        value = read;
        origin = 'school';
      }
    }
    if (wanted.has(key)) {
      if (origin === 'school') locked.push(key);
      else warn(key, 'school', 'lock-without-value');
    }
    if (!locked.includes(key) && Object.hasOwn(fromUser, key)) {
      const read = readValue(control, fromUser[key], value, refuseIn('user', key));
      if (read !== undefined) {
        value = read;
        origin = 'user';
      }
    }
    values[key] = value;
    origins[key] = origin;
  }
  values.lockedKeys = locked;
  origins.lockedKeys = locked.length > 0 ? 'school' : 'default';

  const settings = structuredClone(values) as Settings;
  if (origins.pupilNames === 'school' && settings.pupilNames.length > 0) {
    warn('pupilNames', 'school', 'names-in-policy');
  }
  if (settings.policyPack === 'custom' && settings.policyClauses.length === 0) {
    warn(
      'policyPack',
      origins.policyPack === 'school' ? 'school' : 'user',
      'custom-without-clauses',
    );
  }
  return {
    values: frozen(settings),
    origins: origins as Record<SettingKey, Origin>,
    locked,
    refused: named,
    warnings,
  };
}

/** A source as a bag of values; anything else is named and taken as empty. */
function sourceOf(source: unknown, refuse: Refuse): Values {
  if (source === undefined || source === null) return {};
  if (isGroup(source)) return source;
  refuse('', source, 'not-settings');
  return {};
}

/** Names keys that do not belong where they stand. */
function nameStrays(
  source: Values,
  place: Place,
  refuseIn: (place: Place, key: string) => Refuse,
  warn: (key: string, place: Place, code: WarningCode) => void,
): void {
  for (const [key, value] of Object.entries(source)) {
    if (!isSettingKey(key)) refuseIn(place, key)('', value, 'unknown-key');
    else if (place === 'school' && SETTINGS[key].setBy === 'user') {
      refuseIn(place, key)('', value, 'user-only');
    } else if (place === 'user' && SETTINGS[key].setBy === 'school') {
      warn(key, place, 'locks-only-from-school');
    }
  }
}

/**
 * Reads one key's value as its control says. `below` is the value so far: groups are merged into it
 * field by field. Gives undefined where nothing of the value can be used.
 */
function readValue(control: Control, value: unknown, below: unknown, refuse: Refuse): unknown {
  switch (control.kind) {
    case 'text':
      return whole(value, refuse, (text) =>
        control.exact ? exactText(text, control.max) : readText(text, control.max),
      );
    case 'address':
      return whole(value, refuse, (text) => readWebAddress(text, 2000));
    case 'choice':
      return whole(value, refuse, (text) =>
        control.of.includes(text) ? fine(text) : refused('not-a-choice', control.of.join(', ')),
      );
    case 'choices':
      return readLines('site', control.of.length, value, refuse);
    case 'lines':
      return readLines(control.item, control.most, value, refuse);
    case 'flag':
      if (typeof value === 'boolean') return value;
      refuse('', value, 'not-yes-no');
      return undefined;
    case 'seconds':
      return readSeconds(control.least, control.most, value, refuse);
    case 'severities':
      return readSeverities(value, below as Values, refuse);
    case 'school-day':
      return readSchoolDay(value, below as Settings['schoolDay'], refuse);
    case 'contacts':
      return readContacts(value, below as Settings['contacts'], refuse);
  }
}

function whole(
  value: unknown,
  refuse: Refuse,
  read: (text: string) => Read<string>,
): string | undefined {
  const result = typeof value === 'string' ? read(value) : refused('not-text');
  if (result.ok) return result.value;
  refuse('', value, result.code, result.allowed);
  return undefined;
}

function exactText(text: string, max: number): Read<string> {
  return text.length > max ? refused('too-long', String(max)) : fine(text);
}

function readSeconds(
  least: number,
  most: number,
  value: unknown,
  refuse: Refuse,
): number | undefined {
  if (typeof value !== 'number' || Number.isNaN(value)) refuse('', value, 'not-number');
  else if (value < least || value > most) refuse('', value, 'out-of-range', `${least} – ${most}`);
  else return value;
  return undefined;
}

/** A list without its bad items. A list that had items, all of them bad, gives undefined: to take it
 * as empty would switch off what stands below it. */
function readLines(
  item: Parameters<typeof readItem>[0],
  most: number,
  value: unknown,
  refuse: Refuse,
): string[] | undefined {
  if (!Array.isArray(value)) {
    refuse('', value, 'not-list');
    return undefined;
  }
  const kept = new Map<string, string>();
  for (const [index, one] of value.entries()) {
    if (kept.size === most) {
      refuse(String(index + 1), one, 'too-many', String(most));
      break;
    }
    const read = readItem(item, one);
    if (!read.ok) refuse(String(index + 1), one, read.code, read.allowed);
    else {
      // Clauses may repeat a wording; names that differ only in case are one name.
      const same = item === 'clause' ? String(index) : read.value.toLowerCase();
      if (!kept.has(same)) kept.set(same, read.value);
    }
  }
  return kept.size === 0 && value.length > 0 ? undefined : [...kept.values()];
}

function readSeverities(value: unknown, below: Values, refuse: Refuse): Values | undefined {
  if (!isGroup(value)) {
    refuse('', value, 'not-group', TOPIC_IDS.join(', '));
    return undefined;
  }
  const choices: readonly unknown[] = [...SEVERITIES, 'off'];
  const good = Object.entries(value).filter(([topic, severity]) => {
    if (!isTopicId(topic)) refuse(topic, severity, 'unknown-topic');
    else if (!choices.includes(severity))
      refuse(topic, severity, 'not-a-choice', choices.join(', '));
    else return true;
    return false;
  });
  return good.length === 0 ? undefined : { ...below, ...Object.fromEntries(good) };
}

function readSchoolDay(
  value: unknown,
  below: Settings['schoolDay'],
  refuse: Refuse,
): Settings['schoolDay'] | undefined {
  const parts = partsOf(value, ['days', 'start', 'end', 'holidays'], refuse);
  if (!parts) return undefined;
  const own: Partial<Settings['schoolDay']> = {};
  if (parts.days !== undefined) {
    own.days = readList(parts.days, 'days', refuse, (day) => {
      const known = DAYS.find((one) => one === day);
      return known ? fine(known) : refused('not-a-choice', DAYS.join(', '));
    });
  }
  if (parts.holidays !== undefined) {
    own.holidays = readList(parts.holidays, 'holidays', refuse, readHoliday, 200);
  }
  for (const part of ['start', 'end'] as const) {
    if (parts[part] === undefined) continue;
    const read = readTime(parts[part]);
    if (read.ok) own[part] = read.value;
    else refuse(part, parts[part], read.code);
  }
  const start = own.start ?? below.start;
  const end = own.end ?? below.end;
  if (start >= end) {
    refuse(own.end === undefined ? 'start' : 'end', `${start} – ${end}`, 'ends-before-start');
    own.start = undefined;
    own.end = undefined;
  }
  return mergedWith(below, own);
}

function readList<T>(
  value: unknown,
  part: string,
  refuse: Refuse,
  read: (item: unknown) => Read<T>,
  most = 7,
): T[] | undefined {
  if (!Array.isArray(value)) {
    refuse(part, value, 'not-list');
    return undefined;
  }
  const kept = new Set<T>();
  for (const [index, item] of value.entries()) {
    const one = read(item);
    if (!one.ok) refuse(`${part}.${index + 1}`, item, one.code, one.allowed);
    else if (kept.size < most) kept.add(one.value);
    else if (!kept.has(one.value)) {
      refuse(`${part}.${index + 1}`, item, 'too-many', String(most));
      break;
    }
  }
  return kept.size === 0 && value.length > 0 ? undefined : [...kept];
}

function readContacts(
  value: unknown,
  below: Settings['contacts'],
  refuse: Refuse,
): Settings['contacts'] | undefined {
  const parts = partsOf(value, CONTACTS, refuse);
  if (!parts) return undefined;
  const own: Settings['contacts'] = {};
  for (const who of CONTACTS) {
    if (parts[who] === undefined) continue;
    const fields = partsOf(parts[who], ['label', 'address'], (part, ...rest) =>
      refuse(part === '' ? who : `${who}.${part}`, ...rest),
    );
    if (!fields) continue;
    const field = (name: 'label' | 'address'): string | undefined => {
      const given = fields[name];
      if (given === undefined) return undefined;
      const read =
        typeof given !== 'string'
          ? refused('not-text')
          : name === 'label'
            ? readText(given, 200)
            : readAddress(given, 500);
      if (read.ok) return read.value;
      refuse(`${who}.${name}`, given, read.code, read.allowed);
      return undefined;
    };
    const label = field('label');
    const address = field('address');
    if (label === undefined && address === undefined) continue;
    own[who] = {
      label: label ?? below[who]?.label ?? '',
      address: address ?? below[who]?.address ?? '',
    };
  }
  const merged = mergedWith(below, own);
  if (!merged) return undefined;
  return Object.fromEntries(
    Object.entries(merged).filter(([, contact]) => contact.label !== '' || contact.address !== ''),
  );
}

/** The named parts of a group, strays named; undefined where it is no group at all. */
function partsOf(value: unknown, names: readonly string[], refuse: Refuse): Values | undefined {
  if (!isGroup(value)) {
    refuse('', value, 'not-group', names.join(', '));
    return undefined;
  }
  for (const [name, part] of Object.entries(value)) {
    if (!names.includes(name)) refuse(name, part, 'unknown-part', names.join(', '));
  }
  const known = names.filter((name) => Object.hasOwn(value, name));
  return Object.fromEntries(known.map((name) => [name, value[name]]));
}

/** The fields that were read, over those below; undefined where there are none. */
function mergedWith<T extends object>(below: T, own: Partial<T>): T | undefined {
  const good = Object.entries(own).filter(([, field]) => field !== undefined);
  return good.length === 0 ? undefined : { ...below, ...Object.fromEntries(good) };
}

function isGroup(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) frozen(part);
    Object.freeze(value);
  }
  return value;
}
