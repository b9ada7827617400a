/**
 * The names given in the settings, ready to be met in a draft in all the ways people write them:
 * full, first name and initial, surname with a title, nickname, misspelt, masked, run together.
 */
import type { Settings } from '../settings/schema.ts';
import { editDistance } from './distance.ts';
import type { Word } from './reading.ts';
import { plainText } from './text.ts';
import { matchesMasked } from './tokens.ts';
import { titles } from './words/people-words.ts';
import { petForms } from './words/pet-forms.ts';

export interface RosterEntry {
  readonly who: 'pupil' | 'staff';
  readonly name: string;
  /** Parts of the first name: `ella`, `mae`; empty where only a surname is given. */
  readonly first: readonly string[];
  /** Parts of the surname; empty where only a first name is given. */
  readonly last: readonly string[];
}

export type RosterForm =
  | 'full'
  | 'first-initial'
  | 'first'
  | 'titled'
  | 'title-initial'
  | 'surname'
  | 'nickname';

export interface RosterMatch {
  readonly entry: RosterEntry;
  readonly form: RosterForm;
  readonly endWord: number;
  readonly slips: number;
}

export interface Roster {
  readonly entries: readonly RosterEntry[];
  readonly byFirst: ReadonlyMap<string, readonly RosterEntry[]>;
  readonly byLast: ReadonlyMap<string, readonly RosterEntry[]>;
  readonly ownFamily: ReadonlySet<string>;
}

const rosters = new WeakMap<Settings, Roster>();

/** The rosters of the settings, indexed by first letter. Remembered for the settings object. */
export function rosterOf(settings: Settings): Roster {
  const before = rosters.get(settings);
  if (before !== undefined) return before;
  const entries: RosterEntry[] = [];
  for (const name of settings.pupilNames) add(entries, 'pupil', name);
  for (const name of settings.staffNames) add(entries, 'staff', name);
  const made: Roster = {
    entries,
    byFirst: byLetter(entries, (entry) => entry.first[0]),
    byLast: byLetter(entries, (entry) => entry.last[0]),
    ownFamily: new Set(settings.ownFamily.flatMap((name) => nameParts(name).slice(0, 1))),
  };
  rosters.set(settings, made);
  return made;
}

/** A name as the reading sees it: folded, in small letters, parted at blanks and hyphens. */
export function nameParts(name: string): string[] {
  return (
    plainText(name)
      .value.replaceAll("'", '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

const particles = new Set('de da di van der den von la le el al bin ibn mac mc o st'.split(' '));

function add(entries: RosterEntry[], who: RosterEntry['who'], name: string): void {
  const words = name.trim().split(/\s+/);
  const titled = titles[nameParts(words[0] ?? '')[0] ?? ''] !== undefined && words.length > 1;
  const bare = titled ? words.slice(1) : words;
  let cut = bare.length - 1;
  while (cut > 1 && particles.has(nameParts(bare[cut - 1]!)[0] ?? '')) cut--;
  const single = bare.length === 1;
  const first = single
    ? titled
      ? []
      : nameParts(bare[0]!)
    : nameParts(bare.slice(0, cut).join(' '));
  const last = single ? (titled ? nameParts(bare[0]!) : []) : nameParts(bare.slice(cut).join(' '));
  if (first.length + last.length > 0) entries.push({ who, name, first, last });
}

function byLetter(
  entries: readonly RosterEntry[],
  part: (entry: RosterEntry) => string | undefined,
): Map<string, RosterEntry[]> {
  const map = new Map<string, RosterEntry[]>();
  for (const entry of entries) {
    const letter = part(entry)?.[0];
    if (letter === undefined) continue;
    const row = map.get(letter);
    if (row === undefined) map.set(letter, [entry]);
    else row.push(entry);
  }
  return map;
}

/** How far a word is from a name: 0 the same, 1 misspelt (one slip from five letters on, two from
 * eight), undefined another. */
export function nameDistance(word: Word, name: string): number | undefined {
  const letters = word.bare;
  if (letters === name) return 0;
  if (letters === `${name}s` && name.length >= 3) return 0;
  if (/[\d*@$!|]/.test(word.cased)) {
    const cased = word.cased.replace(/'s$/i, '');
    return matchesMasked({ text: letters, cased }, name) ? 0 : undefined;
  }
  const slips = name.length < 5 ? 0 : name.length < 8 ? 1 : 2;
  if (slips === 0 || Math.abs(letters.length - name.length) > slips) return undefined;
  if (letters[0] !== name[0]) return undefined;
  const distance = editDistance(letters, name, slips);
  return distance <= slips ? 1 : undefined;
}

/** Words from `at` that spell `parts`, in one word or several; undefined if they do not. */
function spell(
  words: readonly Word[],
  at: number,
  parts: readonly string[],
): { endWord: number; slips: number } | undefined {
  if (parts.length > 1 && words[at] !== undefined) {
    const joined = nameDistance(words[at]!, parts.join(''));
    if (joined !== undefined) return { endWord: at + 1, slips: joined };
  }
  let slips = 0;
  for (const [k, part] of parts.entries()) {
    const word = words[at + k];
    if (word === undefined) return undefined;
    const distance = nameDistance(word, part);
    if (distance === undefined) return spellSplit(words, at, parts);
    slips += distance;
  }
  return slips > 1 ? undefined : { endWord: at + parts.length, slips };
}

/** "Jay-den", "Desh.mukh": one name of one part, split once by a sign. */
function spellSplit(
  words: readonly Word[],
  at: number,
  parts: readonly string[],
): { endWord: number; slips: number } | undefined {
  const first = words[at];
  const second = words[at + 1];
  if (parts.length !== 1 || first === undefined || second === undefined) return undefined;
  if (second.start - first.end !== 1 || first.sentence !== second.sentence) return undefined;
  const joined = first.bare + second.bare;
  if (joined.length < 5 || joined !== parts[0]) return undefined;
  return { endWord: at + 2, slips: 0 };
}

/** Whether only a blank, a hyphen, an underscore or a single full stop parts two words. */
export function adjoining(text: string, words: readonly Word[], k: number): boolean {
  const from = words[k]?.end;
  const to = words[k + 1]?.start;
  if (from === undefined || to === undefined || to - from > 2) return false;
  if (to - from === 1 && text[from] === '.') return true;
  for (let i = from; i < to; i++) {
    const c = text[i]!;
    if (c !== ' ' && c !== '-' && c !== '_') return false;
  }
  return true;
}

/**
 * The best roster name that begins at word `at`, if any. A title before a surname is read with it.
 * A first name alone or a surname alone is given back as such: the caller weighs the context.
 */
export function matchRoster(
  text: string,
  words: readonly Word[],
  at: number,
  roster: Roster,
): RosterMatch | undefined {
  const word = words[at]!;
  const letter = firstLetter(word);
  if (letter === undefined) return undefined;
  if (titles[word.text] !== undefined && words[at + 1] !== undefined) {
    const titled = matchTitled(text, words, at, roster);
    if (titled !== undefined) return titled;
  }
  let best: RosterMatch | undefined;
  const better = (match: RosterMatch) => {
    const rank = (m: RosterMatch) => rankOf[m.form] * 10 - m.slips;
    if (best === undefined || rank(match) > rank(best)) best = match;
  };
  for (const entry of roster.byFirst.get(letter) ?? []) {
    if (entry.last.length > 0 && word.bare.length >= 6) {
      // "#KaiLin" in small letters, "k a i l i n": the whole name in one word.
      if (word.bare === entry.first.join('') + entry.last.join('')) {
        better({ entry, form: 'full', endWord: at + 1, slips: 0 });
        continue;
      }
    }
    const first = spell(words, at, entry.first);
    const short =
      first === undefined && entry.first.length > 1
        ? spell(words, at, entry.first.slice(0, 1))
        : undefined;
    const given = first ?? short ?? petForm(words, at, entry);
    if (given === undefined) continue;
    const next = given.endWord;
    if (entry.last.length > 0 && adjoining(text, words, next - 1)) {
      const last = spell(words, next, entry.last);
      if (last !== undefined && given.slips + last.slips <= 2) {
        better({ entry, form: 'full', endWord: last.endWord, slips: given.slips + last.slips });
        continue;
      }
      if (
        isInitial(words[next]!, entry.last[0]![0]!) ||
        standsAlone(words, next, entry.last[0]![0]!)
      ) {
        better({ entry, form: 'first-initial', endWord: next + 1, slips: given.slips });
        continue;
      }
    }
    if (given.slips === 0 && first !== undefined) {
      better({ entry, form: 'first', endWord: next, slips: 0 });
    }
  }
  if (best !== undefined) return best;
  const initial = initialAndSurname(text, words, at, roster);
  if (initial !== undefined) return initial;
  for (const entry of roster.byLast.get(letter) ?? []) {
    const last = spell(words, at, entry.last);
    if (last !== undefined && last.slips === 0) {
      const first = reversed(text, words, last.endWord, entry);
      if (first !== undefined) return { entry, form: 'full', endWord: first, slips: 0 };
      return { entry, form: 'surname', endWord: last.endWord, slips: 0 };
    }
    if (entry.who === 'staff' && entry.last.length === 1 && isNickname(word, entry.last[0]!)) {
      return { entry, form: 'nickname', endWord: at + 1, slips: 0 };
    }
  }
  return undefined;
}

/** "mo iqbal" for Mohammed Iqbal: pet forms and spellings of one name. */
function petForm(
  words: readonly Word[],
  at: number,
  entry: RosterEntry,
): { endWord: number; slips: number } | undefined {
  const forms = petForms.get(entry.first[0] ?? '');
  return forms?.has(words[at]!.bare) ? { endWord: at + 1, slips: 0 } : undefined;
}

/** "Mbeki, Jayden": one past the first name. */
function reversed(
  text: string,
  words: readonly Word[],
  at: number,
  entry: RosterEntry,
): number | undefined {
  const next = words[at];
  if (next === undefined || entry.first.length === 0) return undefined;
  if (text.slice(words[at - 1]!.end, next.start) !== ', ') return undefined;
  const first = spell(words, at, entry.first);
  return first?.slips === 0 ? first.endWord : undefined;
}

/** "C. Orme", "G Summers". */
function initialAndSurname(
  text: string,
  words: readonly Word[],
  at: number,
  roster: Roster,
): RosterMatch | undefined {
  const word = words[at]!;
  const next = words[at + 1];
  if (next === undefined || word.text.length !== 1 || word.cased === word.text) return undefined;
  const gap = text.slice(word.end, next.start);
  if (gap !== ' ' && gap !== '. ' && gap !== '.') return undefined;
  for (const entry of roster.byLast.get(next.bare[0] ?? '') ?? []) {
    if (entry.first[0]?.[0] !== word.text) continue;
    const last = spell(words, at + 1, entry.last);
    if (last !== undefined && last.slips === 0) {
      return { entry, form: 'first-initial', endWord: last.endWord, slips: 0 };
    }
  }
  return undefined;
}

const drawnLike: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
};

/** The letter a name is looked up by: `o` for `0rme`. */
function firstLetter(word: Word): string | undefined {
  const first = word.bare[0];
  return first === undefined ? undefined : (drawnLike[first] ?? first);
}

const rankOf: Readonly<Record<RosterForm, number>> = {
  full: 7,
  titled: 6,
  'first-initial': 5,
  'title-initial': 4,
  nickname: 3,
  surname: 2,
  first: 1,
};

function matchTitled(
  text: string,
  words: readonly Word[],
  at: number,
  roster: Roster,
): RosterMatch | undefined {
  const gap = text.slice(words[at]!.end, words[at + 1]!.start);
  const next = words[at + 1]!;
  const tagged = gap === '' && next.kind === 'hashtag';
  if (gap !== ' ' && gap !== '. ' && gap !== '.' && !tagged) return undefined;
  const letter = firstLetter(next);
  if (letter === undefined) return undefined;
  let initial: RosterMatch | undefined;
  for (const entry of roster.byLast.get(letter === '*' ? '' : letter) ?? []) {
    // "young Master Harker"; every other title is a grown-up's.
    if ((entry.who === 'staff') === (words[at]!.text === 'master')) continue;
    const last = spell(words, at + 1, entry.last);
    if (last !== undefined) {
      return { entry, form: 'titled', endWord: last.endWord, slips: last.slips };
    }
    if (isInitial(next, entry.last[0]![0]!)) {
      initial = { entry, form: 'title-initial', endWord: at + 2, slips: 0 };
    }
  }
  for (const entry of roster.byFirst.get(letter) ?? []) {
    if (entry.who !== 'staff' || initial !== undefined) continue;
    const first = spell(words, at + 1, entry.first);
    if (first !== undefined && first.slips === 0) {
      return { entry, form: 'titled', endWord: first.endWord, slips: 0 };
    }
  }
  return initial;
}

/** A single letter that stands for a surname: never the pronoun "I" nor the article "a". */
export function isInitial(word: Word, letter: string): boolean {
  const letters = word.bare;
  if (letters !== letter) return false;
  if (letter === 'i' || letter === 'a' || letter === 'u') {
    return word.text.endsWith("'s") || (letter !== 'i' && word.cased[0] !== letter);
  }
  return true;
}

/** "Mohammed I and Tommy H": a capital I or A that no verb of the first person follows. */
function standsAlone(words: readonly Word[], at: number, letter: string): boolean {
  const word = words[at]!;
  if (word.bare !== letter || word.cased === word.text) return false;
  return ['and', 'is', 'has', 'in', 'from', 'got'].includes(words[at + 1]?.text ?? '');
}

/** Ormey, Rudgie, Tullster: pet forms made from a colleague's surname. */
function isNickname(word: Word, surname: string): boolean {
  const letters = word.bare;
  if (surname.length < 4 || letters.length <= surname.length - 1) return false;
  const stem = surname.endsWith('e') || surname.endsWith('y') ? surname.slice(0, -1) : surname;
  if (!letters.startsWith(stem)) return false;
  return ['y', 'ey', 'ie', 'o', 'ster', 'ers', 'zy', 'sy', 'meister'].some(
    (end) => letters === stem + end || letters === surname + end,
  );
}
