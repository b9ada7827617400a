/**
 * Who is spoken of: names from the rosters, titled names, first names in school company, posts that one
 * person holds, children described rather than named; with the author's own family, public figures and
 * characters told apart. A name alone, without roster or school company, gets a low score.
 */
import { phraseAt, phrases } from '../phrases.ts';
import type { PersonMention, SchoolMention, Word } from '../reading.ts';
import { publicFigures } from '../words/people-words.ts';
import { describedChild } from './described.ts';
import { freeName, initialsWithClass } from './named.ts';
import { heldPost, placedPerson } from './posts.ts';
import { hashFinder, rosterName } from './rostered.ts';
import { type Found, isUpper, type PeopleInput, Scene } from './scene.ts';
import { titledName } from './titled.ts';

const figures = phrases(publicFigures);

/** Finds the people mentioned, in order of place; mentions do not overlap. */
export function findPeople(input: PeopleInput): PersonMention[] {
  const scene = new Scene(input);
  const hashed = hashFinder(scene);
  const { words } = scene;
  const taken = takenWords(words, input.schools);
  const found: PersonMention[] = [];
  let i = 0;
  while (i < words.length) {
    const one = taken[i] === 1 ? undefined : personAt(scene, i, hashed);
    if (one === undefined) {
      i++;
      continue;
    }
    const { endWord, ...mention } = one;
    found.push({ ...mention, sentence: words[i]!.sentence });
    i = Math.max(i + 1, endWord);
  }
  return found;
}

function personAt(
  scene: Scene,
  i: number,
  hashed: (i: number) => Found | undefined,
): Found | undefined {
  const { kind } = scene.words[i]!;
  if (kind === 'url' || kind === 'email' || kind === 'number') return undefined;
  if (kind === 'handle') return scene.make(i, i + 1, 'handle', 'unknown', 0.3, 'handle');
  return (
    publicFigure(scene, i) ??
    rosterName(scene, i) ??
    hashed(i) ??
    titledName(scene, i) ??
    heldPost(scene, i) ??
    placedPerson(scene, i) ??
    describedChild(scene, i) ??
    initialsWithClass(scene, i) ??
    freeName(scene, i)
  );
}

function publicFigure(scene: Scene, i: number): Found | undefined {
  const match = phraseAt(scene.words, i, figures);
  if (match === undefined) return undefined;
  if (!isUpper(scene.words[i]!.cased[0]) && match.endWord - i < 2) return undefined;
  return scene.make(i, match.endWord, 'public-figure', 'public', 0.05, 'well-known');
}

/** Words inside a school's own name or address are nobody's. */
function takenWords(words: readonly Word[], schools: readonly SchoolMention[]): Uint8Array {
  const taken = new Uint8Array(words.length);
  let s = 0;
  for (let i = 0; i < words.length; i++) {
    while (s < schools.length && schools[s]!.end <= words[i]!.start) s++;
    const school = schools[s];
    if (school !== undefined && school.start <= words[i]!.start) taken[i] = 1;
  }
  return taken;
}
