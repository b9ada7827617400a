/**
 * How one line of a list, or one piece of text, is tidied and checked. Tidying is what people mean
 * anyway: `@` before an account name, `https://www.` before an address, stray spaces.
 */
import { isTopicId, ROLES } from '../review/topics.ts';
import type { RefusalCode } from './refusal.ts';
import { type ItemKind, isSettingKey, SETTINGS, SITES } from './schema.ts';

export type Read<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: RefusalCode; readonly allowed?: string };

export const fine = <T>(value: T): Read<T> => ({ ok: true, value });
export const refused = (code: RefusalCode, allowed?: string): Read<never> => ({
  ok: false,
  code,
  allowed,
});

/** Reads one item of a list of this kind. */
export function readItem(kind: ItemKind, value: unknown): Read<string> {
  if (typeof value !== 'string') return refused('not-text');
  if (value.trim() === '') return refused('blank');
  return READERS[kind](value);
}

const READERS: Readonly<Record<ItemKind, (text: string) => Read<string>>> = {
  name: readName,
  handle: readHandle,
  domain: readDomain,
  hash: readHash,
  clause: readClause,
  site: readSite,
  key: readKey,
};

/** Trims, joins runs of blanks and drops characters that cannot be seen. */
export function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Zs}\s]+/gu, ' ')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .trim();
}

/** Plain words of at most `max` UTF-16 units; may be empty. */
export function readText(text: string, max: number): Read<string> {
  const tidied = tidy(text);
  if (tidied.length > max) return refused('too-long', String(max));
  if (/[<>]/.test(tidied)) return refused('markup');
  return fine(tidied);
}

function readName(text: string): Read<string> {
  // A hashtag is found by its words: `#HillviewPS` is the name `HillviewPS`.
  const read = readText(text.replace(/^\s*#/, ''), 200);
  if (!read.ok) return read;
  if (read.value === '') return refused('blank');
  const letters = read.value.match(/[\p{L}\p{N}]/gu) ?? [];
  return letters.length < 2 ? refused('too-short') : read;
}

/** Folders of the three sites after which the account's own name follows. */
const HANDLE_FOLDERS = new Set(['groups', 'pages', 'channel', 'c', 'user', 'p', 'people']);
const NO_HANDLE = new Set(['profile.php', 'watch', 'share', 'sharer', 'home', 'explore', 'search']);

function readHandle(text: string): Read<string> {
  let name = tidy(text);
  const link = /^(?:https?:\/\/)?(?:[\w-]+\.)*(?:facebook|fb|x|twitter|youtube)\.com\/(.*)$/i.exec(
    name,
  );
  if (link) {
    const parts = link[1]!.replace(/[?#].*$/, '').split('/');
    name = (HANDLE_FOLDERS.has(parts[0]!.toLowerCase()) ? parts[1] : parts[0]) ?? '';
  }
  name = name.replace(/^@+/, '');
  const isName = /^[\p{L}\p{N}._-]{2,100}$/u.test(name) && /[\p{L}\p{N}]/u.test(name);
  return isName && !NO_HANDLE.has(name.toLowerCase()) ? fine(name) : refused('not-a-handle');
}

/** Addresses that belong to nobody in particular: to look for them would flag every other post. */
const SHARED =
  /^(?:(?:[\w-]+\.)*(?:facebook|fb|twitter|x|youtube|youtu|instagram|google|gmail|googlemail|outlook|hotmail|live|yahoo|icloud|wordpress|blogspot|weebly|wixsite)\.(?:com|be|co\.uk)|(?:co|org|ac|gov|sch|nhs)\.uk|gov\.wales)$/;

function readDomain(text: string): Read<string> {
  const domain = tidy(text)
    .toLowerCase()
    .replace(/^(?:[a-z][a-z0-9+.-]*:)?\/\//, '')
    .replace(/^mailto:/, '')
    .replace(/[/?#].*$/, '')
    .replace(/^.*@/, '')
    .replace(/:\d+$/, '')
    .replace(/\.$/, '')
    .replace(/^www\d?\./, '');
  const label = '[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?';
  const whole = new RegExp(`^(?:${label}\\.)+(?:\\p{L}{2,63}|xn--[a-z0-9-]{2,59})$`, 'u');
  if (domain.length > 200 || !whole.test(domain)) return refused('not-a-domain');
  return SHARED.test(domain) ? refused('shared-domain') : fine(domain);
}

function readHash(text: string): Read<string> {
  const hash = text.trim().toLowerCase();
  return /^[0-9a-f]{64}$/.test(hash) ? fine(hash) : refused('not-a-hash');
}

/** `ref | topic,topic* | roles | heading | text`, split at the first four bars (design, "Settings"). */
function readClause(line: string): Read<string> {
  if (line.length > 8000) return refused('too-long', '8000');
  // A blank is only looked ahead for, so that an empty part may be written `| |`.
  const [ref, topics, roles, , ...text] = line.split(/ \|(?= |$)/);
  if (!ref?.trim() || topics === undefined || roles === undefined || !text.join('|').trim()) {
    return refused('not-a-clause');
  }
  const isKnown = names(topics).every((topic) => isTopicId(topic.replace(/\s*\*$/, '')));
  if (!isKnown) return refused('unknown-topic');
  const known: readonly string[] = ROLES;
  if (!names(roles).every((role) => known.includes(role))) {
    return refused('not-a-choice', ROLES.join(', '));
  }
  return fine(line);
}

function names(list: string): string[] {
  return list
    .split(',')
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== '');
}

function readSite(text: string): Read<string> {
  const site = text.trim();
  const known: readonly string[] = SITES;
  return known.includes(site) ? fine(site) : refused('not-a-choice', SITES.join(', '));
}

function readKey(text: string): Read<string> {
  const key = text.trim();
  const canLock = isSettingKey(key) && SETTINGS[key].setBy === 'anyone';
  return canLock ? fine(key) : refused('cannot-lock');
}

/** An address to open or show: web, e-mail, telephone or plain words; never code. */
export function readAddress(text: string, max: number): Read<string> {
  const address = tidy(text);
  if (address.length > max) return refused('too-long', String(max));
  if (/^(?:javascript|data|vbscript|file|blob):/i.test(address) || /[<>]/.test(address)) {
    return refused('not-an-address');
  }
  return fine(address);
}

/** A web address; a bare `www.` gets its scheme. May be empty. */
export function readWebAddress(text: string, max: number): Read<string> {
  const address = tidy(text).replace(/^www\./i, 'https://www.');
  if (address.length > max) return refused('too-long', String(max));
  if (address === '' || /^https?:\/\/[^\s<>"]+\.[^\s<>"]+$/i.test(address)) return fine(address);
  return refused('not-an-address');
}

/** Hours and minutes; `8:45` is taken as `08:45`. */
export function readTime(value: unknown): Read<string> {
  if (typeof value !== 'string') return refused('not-a-time');
  const time = value.trim().replace(/^\d:/, '0$&');
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(time) ? fine(time) : refused('not-a-time');
}

/** One real date, or first and last day joined by `/`. */
export function readHoliday(value: unknown): Read<string> {
  if (typeof value !== 'string') return refused('not-a-date');
  const days = value.trim().split(/\s*(?:\/|–|\bto\b|\bi\b)\s*/);
  const [first, last = first] = days;
  if (days.length > 2 || !isDay(first) || !isDay(last) || first > last)
    return refused('not-a-date');
  return fine(days.join('/'));
}

function isDay(text: string | undefined): text is string {
  if (text === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const [year, month, day] = text.split('-').map(Number) as [number, number, number];
  return (
    month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
  );
}
