/** People whom the settings name: rosters, rosters as hashes, the author's own family. */
import type { PersonKind, PersonMention } from '../reading.ts';
import { matchRoster, type RosterMatch } from '../roster.ts';
import { hashParts } from '../roster-hash.ts';
import { commonWords } from '../words/common-words.ts';
import { clans, kinWords, titles } from '../words/people-words.ts';
import { wordNames } from '../words/word-names.ts';
import { postBefore } from './posts.ts';
import { type Found, isSurnameLike, isUpper, type Scene } from './scene.ts';

const kin = new Set<string>(kinWords.filter((word) => !word.includes(' ')));
const mine = new Set(['my', 'our', 'me', 'ma', 'wor']);

/** A name of the rosters that begins at word `i`, or one of the author's own family. */
export function rosterName(scene: Scene, i: number): Found | undefined {
  const { words, text, roster } = scene;
  if (roster.entries.length === 0) return ownFamily(scene, i);
  const match = matchRoster(text, words, i, roster);
  if (match === undefined) return ownFamily(scene, i);
  const pupil = match.entry.who === 'pupil';
  const kind: PersonKind = pupil ? 'roster-pupil' : 'roster-staff';
  const as = pupil ? 'pupil' : 'staff';
  switch (match.form) {
    case 'full':
      return scene.make(i, match.endWord, kind, as, match.slips > 0 ? 0.9 : 0.97, 'roster');
    case 'titled':
      return scene.make(i, match.endWord, kind, as, match.slips > 0 ? 0.88 : 0.95, 'roster');
    case 'first-initial':
    case 'title-initial': {
      const end = scene.familyTail(match.endWord) ?? match.endWord;
      const score = 0.74 + 0.2 * scene.company(i);
      return scene.make(scene.withLittle(i), end, kind, as, score, 'roster-initial');
    }
    case 'nickname':
      return scene.make(i, match.endWord, kind, as, 0.72 + 0.2 * scene.company(i), 'nickname');
    case 'surname':
      return surnameAlone(scene, i, match, kind, as);
    case 'first':
      return firstAlone(scene, i, match, kind, as);
  }
}

function surnameAlone(
  scene: Scene,
  i: number,
  match: RosterMatch,
  kind: PersonKind,
  as: PersonMention['as'],
): Found | undefined {
  const before = scene.words[i - 1];
  // "Great Orme", "Beth Orton": part of another name.
  if (
    before !== undefined &&
    scene.adjoins(i - 1) &&
    isUpper(before.cased[0]) &&
    !commonWords.has(before.text) &&
    titles[before.text] === undefined
  ) {
    return undefined;
  }
  if (!isUpper(scene.words[i]!.cased[0])) return undefined;
  let score = 0.38 + 0.46 * scene.company(i) - (scene.hasOutside(i) ? 0.3 : 0);
  const next = scene.words[match.endWord];
  if (next !== undefined && scene.adjoins(match.endWord - 1) && clans.has(next.bare)) score += 0.3;
  return scene.make(i, match.endWord, kind, as, score, 'roster-surname');
}

function firstAlone(
  scene: Scene,
  i: number,
  match: RosterMatch,
  kind: PersonKind,
  as: PersonMention['as'],
): Found | undefined {
  const word = scene.words[i]!;
  const letters = word.bare;
  const other = otherSurname(scene, i, match.endWord);
  if (other !== undefined) {
    return scene.make(i, other, 'full-name', 'unknown', 0.15, 'another-surname');
  }
  if (scene.roster.ownFamily.has(letters)) return ownFamily(scene, i);
  if (!isUpper(word.cased[0]) && wordNames.has(letters)) return undefined;
  const own = kinName(scene, i);
  if (own !== undefined) return own;
  const tail = scene.tail(match.endWord);
  const family = scene.familyTail(match.endWord);
  const from = scene.withLittle(i);
  let score = 0.4 + 0.46 * scene.company(i);
  if (tail !== undefined && (tail.kind === 'class' || as === 'staff')) score += 0.3;
  if (scene.hasOutside(i)) score -= 0.2;
  if (speaksAsTeacher(scene, i)) score += 0.14;
  if (as === 'staff' && postBefore(scene, i) !== undefined) score += 0.24;
  if (from < i || family !== undefined) score += 0.22;
  if (scene.sentenceOf(i).cues.fiction) score -= 0.25;
  if (!isUpper(word.cased[0])) score -= 0.05;
  const end = family ?? (tail?.kind === 'class' ? tail.endWord : match.endWord);
  return scene.make(from, end, kind, as, score, 'roster-first-name');
}

/** "Kai Havertz" when the roster has Kai Lin: one past the other surname. */
function otherSurname(scene: Scene, i: number, endWord: number): number | undefined {
  const { words, text } = scene;
  const next = words[endWord];
  if (next === undefined || !scene.adjoins(endWord - 1)) return undefined;
  if (text[words[endWord - 1]!.end] !== ' ') return undefined;
  const first = words[i]!.cased;
  if (!isUpper(first[0]) || first === first.toUpperCase()) return undefined;
  return isSurnameLike(next) ? endWord + 1 : undefined;
}

/** A teacher speaking as pupils call them: "it's Miss", "from Miss", "love Sir". */
function speaksAsTeacher(scene: Scene, i: number): boolean {
  const { words } = scene;
  const sentence = scene.sentenceOf(i);
  const end = Math.min(sentence.endWord, i + 14);
  for (let k = Math.max(sentence.firstWord, i - 14) + 1; k < end; k++) {
    const text = words[k]!.text;
    if (text !== 'miss' && text !== 'sir') continue;
    const before = words[k - 1]!.text;
    if (['its', "it's", 'from', 'love', 'your', 'is', 'with', 'ask', 'tell'].includes(before)) {
      return true;
    }
  }
  return false;
}

function ownFamily(scene: Scene, i: number): Found | undefined {
  const { words, text, roster } = scene;
  const word = words[i]!;
  const letters = word.bare;
  const base = letters.endsWith('s') ? letters.slice(0, -1) : letters;
  const name = [letters, base].find((one) => roster.ownFamily.has(one));
  if (name === undefined) return undefined;
  if (!isUpper(word.cased[0]) && wordNames.has(name)) return undefined;
  const next = words[i + 1];
  // Another child of the same first name: "Ava T in my class", "Ava-Leigh".
  if (next !== undefined && scene.adjoins(i)) {
    if (text[word.end] === '-' && isUpper(next.cased[0]) === isUpper(word.cased[0])) {
      return undefined;
    }
    const initial = next.cased.length === 1 && isUpper(next.cased) && next.cased !== 'I';
    if (initial || isSurnameLike(next)) return undefined;
    const second = words[i + 2]?.text;
    if (scene.tail(i + 1)?.kind === 'class' && (second === 'my' || second === 'our'))
      return undefined;
  }
  return scene.make(i, i + 1, 'own-family', 'family', 0.02, 'own-family');
}

/** "my daughter Ella", "our Ella": the author's own people, in the settings or not. */
export function kinName(scene: Scene, i: number): Found | undefined {
  const { words } = scene;
  const before = words[i - 1];
  if (before === undefined || before.sentence !== words[i]!.sentence) return undefined;
  const isMine = (k: number) => mine.has(words[k]?.text ?? '');
  if (kin.has(before.text) && (isMine(i - 2) || isMine(i - 3))) {
    return scene.make(i, i + 1, 'own-family', 'family', 0.05, 'kin');
  }
  // "my Evie", "our Liam"; but "our Liam in 4B" is one of a class.
  if (mine.has(before.text) && scene.tail(i + 1) === undefined) {
    return scene.make(i, i + 1, 'own-family', 'family', 0.25, 'our-name');
  }
  return undefined;
}

const hashSets = new WeakMap<readonly string[], Set<string>>();

function hashSet(hashes: readonly string[]): Set<string> {
  const held = hashSets.get(hashes);
  if (held !== undefined) return held;
  const made = new Set(hashes);
  hashSets.set(hashes, made);
  return made;
}

/** Finds names given as salted hashes: runs of one to four words, hashed and looked up. */
export function hashFinder(scene: Scene): (i: number) => Found | undefined {
  const { pupilNameHashes, pupilNameSalt } = scene.settings;
  if (pupilNameHashes.length === 0) return () => undefined;
  const set = hashSet(pupilNameHashes);
  /** Runs already hashed in this draft. */
  const tried = new Map<string, boolean>();
  const isListed = (run: string) => {
    let held = tried.get(run);
    if (held === undefined) {
      held = set.has(hashParts(pupilNameSalt, [run]));
      tried.set(run, held);
    }
    return held;
  };
  return (i) => {
    const first = scene.words[i]!;
    if (commonWords.has(first.text) || first.text.length < 2) return undefined;
    let run = first.bare;
    let best = isListed(run) ? 1 : 0;
    for (let n = 2; n <= 4; n++) {
      const next = scene.words[i + n - 1];
      if (next === undefined || !scene.adjoins(i + n - 2)) break;
      if (commonWords.has(next.text) && next.text.length > 1) break;
      run += ` ${next.bare}`;
      if (isListed(run)) best = n;
    }
    if (best === 0) return undefined;
    const score = best > 1 ? 0.96 : 0.4;
    return scene.make(i, i + best, 'roster-pupil', 'pupil', score, 'roster-hash');
  };
}
