/** Labelled posts as the scorer's training sees them: features, targets part by part, findings of the rules. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type LabelledPost, readCorpus } from '../../../src/cli/corpus.ts';
import { readSettings } from '../../../src/cli/settings-file.ts';
import { DETECTORS } from '../../../src/detectors/index.ts';
import { circumstances, placeOf, ruleScores } from '../../../src/detectors/scorer/combine.ts';
import { featuresOf } from '../../../src/detectors/scorer/features.ts';
import { COLUMNS, HASH_MASK, HELD, SCORED } from '../../../src/detectors/scorer/model.ts';
import type { Finding } from '../../../src/review/finding.ts';
import { readDraft } from '../../../src/review/read.ts';
import { toOriginal } from '../../../src/review/text.ts';
import { TOPICS, type TopicId } from '../../../src/review/topics.ts';
import { INTERRUPT, isLookedFor } from '../../../src/review/verdict.ts';
import { type TableRow, tableRows } from './tables.ts';

export const root = join(import.meta.dirname, '../../..');

/** A set of features with what it should give; weight 0 where that is not known. */
export interface Row {
  readonly features: Int32Array;
  /** How many features there were, known ones or not. */
  readonly size: number;
  readonly target: Uint8Array;
  readonly weight: Float32Array;
}

export interface Example {
  readonly id: string;
  /** The file it comes from: one writer. */
  readonly file: string;
  /** Kept for judging. */
  readonly kept: boolean;
  readonly post: LabelledPost;
  readonly parts: readonly Row[];
  readonly whole: Row;
  readonly findings: readonly Finding[];
  readonly rules: Float32Array;
  /** Whether the topic is looked for in this post, by `SCORED`. */
  readonly open: Uint8Array;
  readonly should: boolean;
  /** As `circumstances` gives them. */
  readonly around: readonly number[];
}

export interface Source {
  readonly name: string;
  readonly path: string;
  /** A third (numbers divisible by three) is kept for judging. */
  readonly keepsThird: boolean;
  /** Rules were fitted to these posts: they teach words but not how far rules are to be trusted. */
  readonly fitted: boolean;
  /** Only the one topic that each post was written for is known. */
  readonly partial?: boolean;
  /** How often each of its labels counts, where not once. */
  readonly counts?: number;
}

const train = (name: string) => join(root, 'test/train', `posts.${name}.jsonl`);
const general = (name: string) => join(root, 'test/train', `general.${name}.jsonl`);
const corpus = (name: string) => join(root, 'test/corpus', name);
/** One writer each, who had not seen the rules. */
export const WRITERS = [
  ...['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l', 'q', 'r', 's', 't', 'u', 'v'],
  ...['w', 'x', 'y', 'z', 'aa', 'ab', 'ac', 'ad', 'ae', 'af', 'ag', 'ah', 'ai', 'aj', 'ak'],
  ...['al', 'am', 'an', 'ao', 'ap', 'aq', 'ar', 'as', 'at', 'au', 'av', 'aw', 'ax', 'ay', 'az'],
  ...['ba', 'bb', 'bc', 'bd'],
];
export const GENERAL = ['m', 'n', 'o', 'p', 'ga', 'gb', 'gc'];
export const SOURCES: readonly Source[] = [
  ...WRITERS.map((name) => ({
    name,
    path: train(name),
    keepsThird: true,
    fitted: false,
  })),
  // People at large, who have nothing to do with any school (m, n), who speak of schools in general (o),
  // and parents who name theirs, mostly harmlessly (p); people at large once more (ga, gb),
  // and people of a school who speak of anything else (gc).
  ...GENERAL.map((name) => ({
    name,
    path: general(name),
    keepsThird: true,
    fitted: false,
  })),
  { name: 'fresh', path: corpus('posts.fresh.jsonl'), keepsThird: false, fitted: false },
  { name: 'fresh2', path: corpus('posts.fresh2.jsonl'), keepsThird: false, fitted: false },
  // The corpus that shows what the labels mean.
  { name: 'dev', path: corpus('posts.dev.jsonl'), keepsThird: false, fitted: true, counts: 3 },
  { name: 'more', path: corpus('posts.more.jsonl'), keepsThird: false, fitted: true },
  {
    name: 'clauses',
    path: corpus('clause-posts.jsonl'),
    keepsThird: false,
    fitted: true,
    partial: true,
  },
];

/** A feature must stand in this many posts to count. */
const SEEN = 5;

interface Loose {
  readonly example: Omit<Example, 'parts' | 'whole'>;
  readonly parts: readonly { features: Uint32Array; target: Uint8Array; weight: Float32Array }[];
  readonly whole: { features: Uint32Array; target: Uint8Array; weight: Float32Array };
}

/** `only`: the one topic of which the post tells, where the others are not known. */
function loosen(post: LabelledPost, source: Source, only?: TopicId): Loose {
  const { settings } = post;
  const { snapshot } = post.post;
  const { role } = settings;
  const reading = readDraft(snapshot, settings);
  const input = { reading, snapshot, settings, role };
  const findings = DETECTORS.filter(({ topic }) => isLookedFor(topic, role, settings)).flatMap(
    (detector) => detector.detect(input),
  );
  const { parts, whole } = featuresOf(reading, snapshot, role);
  const quotes = post.labels.map(({ topic, quote }) => ({
    column: SCORED.indexOf(topic),
    loud: TOPICS[topic].severity !== 'note',
    places: occurrences(snapshot.text, quote),
  }));
  const labelled = new Set(post.labels.map(({ topic }) => topic));
  const should = post.labels.some(({ topic }) => TOPICS[topic].severity !== 'note');
  const open = Uint8Array.from(SCORED, (topic) => (isLookedFor(topic, role, settings) ? 1 : 0));
  const isKnown = (column: number) => {
    if (only === undefined) return column === HELD || open[column] === 1;
    if (column === HELD) return labelled.has(only) && should;
    return SCORED[column] === only && open[column] === 1;
  };
  const known = (column: number) => (isKnown(column) ? (source.counts ?? 1) : 0);
  const quoted = (column: number) =>
    quotes.some((one) => (column === HELD ? one.loud : one.column === column) && one.places.length);
  const wholeTarget = new Uint8Array(COLUMNS);
  const wholeWeight = new Float32Array(COLUMNS);
  for (let c = 0; c < COLUMNS; c++) {
    wholeTarget[c] = (c === HELD ? should : labelled.has(SCORED[c]!)) ? 1 : 0;
    wholeWeight[c] = known(c);
  }
  return {
    example: {
      id: String(post.post.id),
      file: source.name,
      kept: source.keepsThird && Number(/\d+/.exec(String(post.post.id))?.[0] ?? 1) % 3 === 0,
      post,
      findings,
      rules: ruleScores(findings),
      open,
      should,
      around: circumstances(snapshot, role, placeOf(reading), parts.length),
    },
    whole: { features: whole, target: wholeTarget, weight: wholeWeight },
    parts: parts.map((part) => {
      const span = toOriginal(reading.plain, part.start, part.end);
      const target = new Uint8Array(COLUMNS);
      const weight = new Float32Array(COLUMNS);
      for (let c = 0; c < COLUMNS; c++) {
        const here = quotes.some(
          (one) =>
            (c === HELD ? one.loud : one.column === c) &&
            one.places.some(([start, end]) => start < span.end && span.start < end),
        );
        target[c] = here || (parts.length === 1 && wholeTarget[c] === 1 && quoted(c)) ? 1 : 0;
        // A part of a labelled post that holds none of its quotes counts against; where the reason is
        // not in the words at all, nothing is known.
        weight[c] = wholeTarget[c] === 0 || quoted(c) ? known(c) : 0;
        if (only !== undefined && !quoted(c) && wholeTarget[c] === 1) {
          target[c] = parts.length === 1 ? 1 : 0;
          weight[c] = parts.length === 1 ? known(c) : 0;
        }
      }
      return { features: part.features, target, weight };
    }),
  };
}

function occurrences(text: string, quote: string): [number, number][] {
  const found: [number, number][] = [];
  if (quote === '') return found;
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    found.push([at, at + quote.length]);
  }
  return found;
}

export interface Examples {
  readonly examples: readonly Example[];
  /** Hash of each feature by its number. */
  readonly hashes: Uint32Array;
}

/** Reads all sources that stand, and the tables of the detectors' tests. */
export async function readExamples(sources: readonly Source[] = SOURCES): Promise<Examples> {
  const settings = readSettings(readFileSync(corpus('schools.json'), 'utf8'));
  if (typeof settings === 'string') throw new Error(settings);
  const loose: Loose[] = [];
  for (const source of sources) {
    if (!existsSync(source.path)) continue;
    let bytes: Uint8Array = readFileSync(source.path);
    if (source.partial) {
      const lines = new TextDecoder().decode(bytes).trim().split('\n');
      bytes = new TextEncoder().encode(
        lines
          .map((line) => JSON.parse(line))
          .map((row) => JSON.stringify({ ...row, labels: [{ topic: row.topic, quote: '' }] }))
          .join('\n'),
      );
    }
    const { posts, faults } = readCorpus(bytes, settings);
    for (const fault of faults)
      throw new Error(`${source.path}, line ${fault.line} ${fault.reason}`);
    for (const post of posts) {
      loose.push(loosen(post, source, source.partial ? post.labels[0]?.topic : undefined));
    }
  }
  const names = [...settings.schools.keys()];
  const banks = readdirSync(join(root, 'test/train')).filter((name) =>
    /^bank\..+\.tsv$/.test(name),
  );
  for (const name of banks.sort()) {
    const path = join(root, 'test/train', name);
    const bank: Source = { name, path, keepsThird: false, fitted: true };
    const { posts, faults } = readCorpus(bankPosts(readFileSync(path, 'utf8'), names), settings);
    for (const fault of faults) throw new Error(`${path}, line ${fault.line} ${fault.reason}`);
    for (const post of posts) loose.push(asSentence(loosen(post, bank)));
  }
  const tables: Source = { name: 'tables', path: '', keepsThird: false, fitted: true };
  (await tableRows(join(root, 'src/detectors'))).forEach((row, i) => {
    if (SCORED.includes(row.topic)) loose.push(loosen(postOf(row, i), tables, row.topic));
  });
  const seen = new Map<number, number>();
  for (const { example, parts, whole } of loose) {
    if (example.kept) continue;
    const own = new Set<number>();
    for (const { features } of [...parts, whole]) {
      for (const hash of features) own.add(hash & HASH_MASK);
    }
    for (const hash of own) seen.set(hash, (seen.get(hash) ?? 0) + 1);
  }
  const hashes = [...seen].filter(([, count]) => count >= SEEN).map(([hash]) => hash);
  const number = new Map(hashes.map((hash, i) => [hash, i]));
  const row = (one: Loose['whole']): Row => ({
    features: Int32Array.from(
      [...one.features].flatMap((hash) => number.get(hash & HASH_MASK) ?? []),
    ),
    size: one.features.length,
    target: one.target,
    weight: one.weight,
  });
  return {
    examples: loose.map(({ example, parts, whole }) => ({
      ...example,
      parts: parts.map(row),
      whole: row(whole),
    })),
    hashes: Uint32Array.from(hashes),
  };
}

/** A bank of sentences (role, topics or `-`, sentence, parted by tabs) as posts; schools in turn. */
function bankPosts(text: string, schools: readonly (string | undefined)[]): Uint8Array {
  const rows = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, i) => {
      const [role, topics = '-', sentence = ''] = line.split('\t');
      return JSON.stringify({
        id: `bank${i}`,
        text: sentence,
        context: {
          site: 'facebook',
          surface: 'post',
          audience: 'friends',
          role,
          school: schools[i % schools.length],
        },
        labels:
          topics === '-' ? [] : topics.split(',').map((topic) => ({ topic, quote: sentence })),
      });
    });
  return new TextEncoder().encode(rows.join('\n'));
}

/** A sentence of a bank teaches what parts sound like; as a whole post it would be odd. */
function asSentence(loose: Loose): Loose {
  return { ...loose, whole: { ...loose.whole, weight: loose.whole.weight.fill(BANK_WHOLE) } };
}
const BANK_WHOLE = 0;

/** A row of a table test as a labelled post. */
function postOf(row: TableRow, i: number): LabelledPost {
  const { text, topic, given, quote, replyTo, settings } = row;
  return {
    post: {
      id: `table${i}`,
      line: i,
      row: {},
      snapshot: {
        site: (row.site ?? 'facebook') as 'facebook',
        surface: replyTo === undefined ? 'post' : 'comment',
        text,
        audience: 'public',
        images: [],
        replyTo,
        ...row.snapshot,
      },
      role: row.role,
      school: undefined,
    },
    labels: given ? [{ topic, quote: quote ?? '' }] : [],
    difficulty: '',
    settings: { ...settings, role: row.role ?? settings.role },
  };
}

export { INTERRUPT };
