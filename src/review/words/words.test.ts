/** Every entry of a lexicon can be met in a draft, and stands in it once. */
import { describe, expect, it } from 'vitest';
import { plainText } from '../text.ts';
import { splitWords } from '../tokens.ts';
import { commonWords } from './common-words.ts';
import * as cues from './cues.ts';
import { adultNames, childNames, forenames } from './forenames.ts';
import * as others from './other-schools.ts';
import * as people from './people-words.ts';
import * as school from './school-words.ts';
import * as targets from './target-words.ts';
import { wordNames } from './word-names.ts';

const lists = Object.entries({ ...cues, ...others, ...people, ...school, ...targets }).flatMap(
  ([name, list]) => {
    if (!Array.isArray(list) || name === 'ironyEmoji') return [];
    const entries = list.map((entry: string | readonly [string, ...unknown[]]) =>
      typeof entry === 'string' ? entry : entry[0],
    );
    return [[name, entries] as const];
  },
);
const sets = Object.entries({
  ...people,
  commonWords,
  forenames,
  childNames,
  adultNames,
  wordNames,
}).filter((entry): entry is [string, ReadonlySet<string>] => entry[1] instanceof Set);

/** The entry as a writer would type it, alternatives one by one. */
function spellings(entry: string): string[] {
  let all = [''];
  for (const token of entry.split(' ')) {
    all = all.flatMap((start) => token.split('|').map((way) => `${start} ${way}`.trim()));
  }
  return all;
}

describe.each(lists)('%s', (_, entries) => {
  it('has no entry twice', () => {
    expect(entries.filter((entry, at) => entries.indexOf(entry) !== at)).toEqual([]);
  });
  it('holds wordings as the reading splits them', () => {
    const dead = entries.flatMap(spellings).filter((text) => {
      const words = splitWords(plainText(text)).words.map((word) => word.text);
      return words.join(' ') !== text.replaceAll('_', '').trim();
    });
    expect(dead).toEqual([]);
  });
});

describe.each(sets)('%s', (_, words) => {
  it('holds single words in small letters', () => {
    for (const word of words) expect(word).toMatch(/^[\p{Ll}\p{N}'-]+$/u);
  });
});
