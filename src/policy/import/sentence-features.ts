/** What a sentence is made of, for the word weights: stems, neighbours, and the groups of words of the
 * lexicon with their pairs. Training and reading use the same. */
import { WORDS } from './topics.lexicon.ts';

/** Words that say nothing about a topic. */
const EMPTY = new Set(
  'the a an of to and or in on for by with at from as is are be been it its this that these those their your our his her he she they you we who which what any all such will would may might can could should must shall has have had do does'.split(
    ' ',
  ),
);

/** Endings and what stands in their place; the first that fits counts. Light, only for matching. */
const ENDINGS: readonly (readonly [ending: string, instead: string])[] = [
  ['isation', 'ise'],
  ['ization', 'ise'],
  ['ations', 'ate'],
  ['ation', 'ate'],
  ['ingly', ''],
  ['ments', ''],
  ['ment', ''],
  ['iness', 'y'],
  ['ness', ''],
  ['ities', 'ity'],
  ['ies', 'y'],
  ['ied', 'y'],
  ['ing', ''],
  ['ers', 'er'],
  ['ed', ''],
  ['ly', ''],
  ['es', ''],
  ['s', ''],
];

const SHORTEST_STEM = 3;

const groups: readonly (readonly [name: string, pattern: RegExp])[] = Object.entries(WORDS).map(
  ([name, source]) => [name, new RegExp(`\\b${expanded(source)}(?![a-z])`)],
);

function expanded(source: string): string {
  const once = source.replace(/\{([A-Z]+)\}/g, (whole, name: string) => WORDS[name] ?? whole);
  return once === source ? once : expanded(once);
}

/** Takes a sentence as the cues see it, gives its features, each once. */
export function featuresOf(matched: string): string[] {
  const low = matched
    .replace(/\S*@\S*|\b[a-z-]+\.sch\.uk\b/g, ' schooladdress ')
    .replace(/[^a-z0-9' ]/g, ' ');
  const stems = low
    .split(/\s+/)
    .map(stemOf)
    .filter((stem) => stem.length > 1);
  const found = groups.filter(([, pattern]) => pattern.test(low)).map(([name]) => name);
  const features = new Set([...stems, ...found]);
  for (let at = 0; at + 1 < stems.length; at++) features.add(`${stems[at]}_${stems[at + 1]}`);
  for (const [at, one] of found.entries()) {
    for (const other of found.slice(at + 1)) features.add(`${one}&${other}`);
  }
  return [...features];
}

function stemOf(word: string): string {
  if (EMPTY.has(word)) return '';
  // Only parents and pupils as subjects change what a rule is about.
  if (/^who\d+$/.test(word)) return /^who[45]$/.test(word) ? word : 'who';
  const bare = word.replace(/'s?$/, '').replace(/^'/, '');
  const ending = ENDINGS.find(
    ([one]) =>
      bare.endsWith(one) &&
      bare.length - one.length >= SHORTEST_STEM &&
      !(one === 's' && bare.endsWith('ss')),
  );
  const cut = ending ? bare.slice(0, -ending[0].length) + ending[1] : bare;
  return cut
    .replace(/([^aeiou])\1$/, '$1')
    .replace(/e$/, '')
    .replace(/i$/, 'y');
}
