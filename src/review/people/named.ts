/** Names that no roster lists: initials with a class, first names in school company, full names. */
import type { PersonKind, PersonMention } from '../reading.ts';
import { commonWords } from '../words/common-words.ts';
import { adultNames, childNames, forenames } from '../words/forenames.ts';
import {
  beforeMonth,
  likening,
  monthNames,
  namedBrands,
  namedThings,
  notInitials,
  notSurnames,
} from '../words/people-words.ts';
import { wordNames } from '../words/word-names.ts';
import { postBefore } from './posts.ts';
import { kinName } from './rostered.ts';
import { type Found, isSurnameLike, isUpper, type Scene } from './scene.ts';

/** "T.H. in 3D", "JM in my class". */
export function initialsWithClass(scene: Scene, i: number): Found | undefined {
  const word = scene.words[i]!;
  const letters = word.bare;
  if (letters.length < 2 || letters.length > 3 || !isUpper(word.cased[0])) return undefined;
  const dotted = word.kind === 'initials';
  if (!dotted) {
    if (word.cased !== word.cased.toUpperCase()) return undefined;
    if (notInitials.has(letters) || !/^[a-z]+$/.test(letters)) return undefined;
  }
  const tail = scene.tail(i + 1);
  if (tail?.kind !== 'class') return undefined;
  const known = scene.roster.entries.some(
    (entry) =>
      entry.who === 'pupil' &&
      [...entry.first.slice(0, 1), ...entry.last].map((part) => part[0]).join('') === letters,
  );
  const score = (dotted ? 0.82 : 0.6) + (known ? 0.1 : 0);
  return scene.make(i, tail.endWord, 'initials', 'pupil', score, 'initials-and-class');
}

interface NameRun {
  readonly endWord: number;
  readonly kind: PersonKind;
  /** A surname's initial stands behind: "Ava T". */
  readonly initial: boolean;
}

/** A first name, with what follows it, that begins at word `i`. */
export function freeName(scene: Scene, i: number): Found | undefined {
  const { words } = scene;
  const word = words[i]!;
  const letters = word.bare;
  // "#TeamTariq"
  if (word.kind === 'hashtag' && (!forenames.has(letters) || words[i - 1]?.text !== 'team')) {
    return undefined;
  }
  const upper = isUpper(word.cased[0]);
  const owned = letters.endsWith('s') && !forenames.has(letters) ? letters.slice(0, -1) : letters;
  const isName = forenames.has(letters) || forenames.has(owned);
  const isWord = wordNames.has(letters) || wordNames.has(owned);
  if (!isName && word.text.includes('*')) return undefined;
  if (!upper && (!isName || isWord || commonWords.has(letters))) return undefined;
  if (!isName && (commonWords.has(letters) || word.cased === word.cased.toUpperCase()))
    return undefined;
  if (notSurnames.has(letters)) return undefined;
  if (monthNames.has(letters) && beforeMonth.has(words[i - 1]?.text ?? '')) return undefined;
  if (isName) {
    const own = kinName(scene, i);
    if (own !== undefined) return own;
  }
  if (isThing(scene, i)) return undefined;
  const run = nameRun(scene, i, isName, upper);
  const { kind, endWord, initial } = run;
  const tail = scene.tail(endWord);
  const family = scene.familyTail(endWord);
  const from = scene.withLittle(i);
  const little = from < i;
  const company = scene.company(i);
  const plural = !isName && letters.endsWith('s');
  const located = tail?.kind === 'class' || (tail?.kind === 'work' && !tail.homely && !plural);
  if (!isName) {
    const opens = i === scene.sentenceOf(i).firstWord;
    if (!located && family === undefined) {
      if (opens || (!little && !initial)) {
        return kind === 'full-name' && company >= 0.3 && !opens
          ? scene.make(i, endWord, kind, 'unknown', 0.15, 'capitals')
          : undefined;
      }
    }
  }

  let score = 0.16 + 0.34 * company;
  let as: PersonMention['as'] = 'unknown';
  let why = ageOf(letters, owned);
  if (tail?.kind === 'class') {
    score += isName ? 0.54 : 0.3;
    as = 'pupil';
    why = 'class-context';
  } else if (tail?.kind === 'work') {
    score += !located ? 0.45 : isName ? 0.54 : 0.38;
    as = 'staff';
    why = 'workplace';
  } else if (tail?.kind === 'school') {
    score += 0.25;
    why = 'school-named';
  }
  if (family !== undefined) {
    score += kind === 'full-name' ? 0.12 : 0.3;
    as = 'parent';
    why = 'family-of-pupil';
  }
  if (little && company >= 0.15) {
    score += 0.2;
    as = 'pupil';
    why = 'little';
  }
  if (initial) {
    score += 0.22;
    if (as === 'unknown' && why !== 'first-name-adult') why = 'first-name-initial';
  }
  if (kind === 'full-name' && as !== 'unknown') score += 0.1;
  const post = postBefore(scene, i);
  if (post !== undefined) {
    as = post;
    score += 0.42;
    why = 'post-and-name';
  }
  // "8 year old in my class ... her name is Wiktoria".
  if (as === 'unknown' && company >= 0.3 && isIntroduced(scene, i)) {
    as = 'pupil';
    score += 0.36;
    why = 'named-in-class';
  }
  if (isWord && as === 'unknown') score -= 0.1;
  if (tail?.kind !== 'class') {
    if (likening.has(words[from - 1]?.text ?? '')) score -= 0.25;
    if (scene.sentenceOf(i).cues.fiction && company < 0.5) score -= 0.2;
  }
  if (scene.hasOutside(i)) score -= 0.1;
  const end = family ?? tail?.endWord ?? endWord;
  return scene.make(little && as === 'pupil' ? from : i, end, kind, as, score, why);
}

/** "her name is Wiktoria", "a boy called Sol", in talk of a class. */
function isIntroduced(scene: Scene, i: number): boolean {
  const { words } = scene;
  if (words[i - 1]?.text === 'is' && words[i - 2]?.text === 'name') return true;
  if (words[i - 1]?.text !== 'called') return false;
  const child = words[i - 2]?.bare ?? '';
  return (
    ['boy', 'girl', 'lad', 'lass', 'kid', 'child', 'pupil'].includes(child) &&
    scene.talkAt(i) >= 0.3
  );
}

/** "a hamster called Kevin", "Barnaby the guinea pig", "George at Asda". */
function isThing(scene: Scene, i: number): boolean {
  const { words } = scene;
  const { sentence } = words[i]!;
  const at = (k: number) => (words[k]?.sentence === sentence ? words[k]!.bare : '');
  if (['called', 'named', 'christened'].includes(at(i - 1))) {
    for (let k = i - 2; k >= i - 6; k--) if (namedThings.has(at(k))) return true;
  }
  if (at(i + 1) === 'the' && (namedThings.has(at(i + 2)) || namedThings.has(at(i + 3))))
    return true;
  return namedBrands.has(at(i + 1)) || (at(i + 1) === 'at' && namedBrands.has(at(i + 2)));
}

/** Whether a first name is mostly a child's or a grown-up's today. */
function ageOf(letters: string, owned: string): string {
  if (childNames.has(letters) || childNames.has(owned)) return 'first-name-child';
  return adultNames.has(letters) || adultNames.has(owned) ? 'first-name-adult' : 'first-name';
}

/** How far the name goes: "Ella-Mae", "Ava T", "Harry Okafor", and in small letters "tariq osei in 4b". */
function nameRun(scene: Scene, i: number, isName: boolean, upper: boolean): NameRun {
  const { words, text } = scene;
  let endWord = i + 1;
  if (scene.adjoins(i) && text[words[i]!.end] === '-' && words[endWord]!.kind === 'word') endWord++;
  const after = words[endWord];
  if (after === undefined || !scene.adjoins(endWord - 1)) {
    return { endWord, kind: 'first-name', initial: false };
  }
  const single = after.bare.length === 1 && after.kind === 'word' && isUpper(after.cased[0]);
  if (single) {
    const initial = after.cased !== 'I' && upper && (isName || scene.company(i) >= 0.3);
    return { endWord: initial ? endWord + 1 : endWord, kind: 'first-name', initial };
  }
  if (upper && isSurnameLike(after)) {
    endWord++;
    const third = words[endWord];
    if (third !== undefined && scene.adjoins(endWord - 1) && isSurnameLike(third)) endWord++;
    return { endWord, kind: 'full-name', initial: false };
  }
  if (isName && !upper && !commonWords.has(after.text) && scene.tail(endWord + 1) !== undefined) {
    return { endWord: endWord + 1, kind: 'full-name', initial: false };
  }
  return { endWord, kind: 'first-name', initial: false };
}
