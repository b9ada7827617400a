/**
 * How well documents are cut into clauses and told what they are about, against a table of labelled
 * quotes: `clauses.tsv` (policy, ref, quote, topics) beside one document a policy, in any format.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { folded } from '../policy/import/blocks.ts';
import { type ImportedClause, importPolicy } from '../policy/import/import-policy.ts';
import { readDocument } from '../policy/readers/read.ts';
import { isTopicId, TOPIC_IDS, type TopicId } from '../review/topics.ts';

export interface Share {
  readonly part: number;
  readonly whole: number;
}

export interface Counts {
  right: number;
  wrong: number;
  missed: number;
}

export interface Figures {
  /** Quotes that stand in exactly one clause, and those of them cited as labelled. */
  readonly once: Share;
  readonly cited: Share;
  /** Topics of the clauses that hold a labelled quote, and of all clauses. */
  readonly labelled: Counts;
  readonly all: Counts;
  readonly byTopic: ReadonlyMap<TopicId, Counts>;
  /** Pairs of policy and topic whose first clause is one labelled with it, and whose every marked one is. */
  readonly best: Share;
  readonly everyBest: Share;
  /** What went wrong, a line each. */
  readonly complaints: readonly string[];
}

interface Row {
  readonly policy: string;
  readonly ref: string;
  readonly quote: string;
  readonly topics: readonly TopicId[];
}

function readTable(folder: string): Row[] {
  const lines = readFileSync(join(folder, 'clauses.tsv'), 'utf8').trim().split('\n').slice(1);
  return lines.map((line) => {
    const [policy = '', ref = '', quote = '', topics = ''] = line.split('\t');
    return { policy, ref, quote, topics: topics.trim().split(',').filter(isTopicId) };
  });
}

const asWords = (text: string): string => folded(text).replace(/[*_]/g, '');

/** Numbers must be the same to the letter; of a heading the label's words must all be there, and its
 * ordinal must be the clause's. */
function isSameRef(label: string, clause: ImportedClause): boolean {
  const plain = (text: string) =>
    folded(text)
      .replace(/[()\s.]+$/g, '')
      .replace(/[()\s]/g, '');
  if (/^[\d(]+[^ ]*(?: \(?[a-z]{1,4}\)+)*$/.test(label)) return plain(label) === plain(clause.ref);
  const [, words = '', ordinal = ''] = /^(.*?)\s*(\d+[a-z]?)?$/.exec(label) ?? [];
  const there = folded(`${clause.ref} ${clause.heading} ${clause.text}`);
  const isHeading = (folded(words).match(/[a-z]{3,}/g) ?? []).every((word) =>
    there.includes(word.replace(/(?:s|ing)$/, '')),
  );
  const own = /(\d+[a-z]?)$/.exec(clause.ref)?.[1] ?? '';
  // `2b` is the second part of paragraph 2; a label that knows no parts means it all the same.
  const isPart = own.replace(/[a-z]$/, '') === ordinal;
  const isOnly = own === '' && ordinal === '1';
  return isHeading && (ordinal === '' || own === ordinal || isPart || isOnly);
}

function count(counts: Counts, found: readonly TopicId[], labels: readonly TopicId[]): void {
  for (const topic of found) labels.includes(topic) ? counts.right++ : counts.wrong++;
  counts.missed += labels.filter((topic) => !found.includes(topic)).length;
}

/** From 0 to 1. */
export function f1Of({ right, wrong, missed }: Counts): number {
  return (2 * right) / Math.max(1, 2 * right + wrong + missed);
}

export function shareOf({ part, whole }: Share): number {
  return whole === 0 ? 1 : part / whole;
}

const none = (): Counts => ({ right: 0, wrong: 0, missed: 0 });

/** Takes a folder of documents with their table. */
export async function figuresOf(folder: string): Promise<Figures> {
  const rows = readTable(folder);
  const files = readdirSync(folder);
  const tally = new Tally();
  for (const policy of new Set(rows.map((row) => row.policy))) {
    const own = rows.filter((row) => row.policy === policy);
    const file = files.find((name) => name.replace(/\.[a-z]+$/, '') === policy);
    if (file === undefined) {
      tally.complaints.push(`${policy}: no document`);
      continue;
    }
    const read = await readDocument(readFileSync(join(folder, file)), file);
    if (read.ok) tally.add(policy, own, importPolicy(read.paper).clauses);
    else tally.complaints.push(`${policy}: ${read.problem.code}`);
  }
  return tally.figures();
}

/** The figures of one document against its rows. */
export function figuresOfClauses(
  rows: readonly (readonly [ref: string, quote: string, topics: readonly TopicId[]])[],
  clauses: readonly ImportedClause[],
): Figures {
  const tally = new Tally();
  const own = rows.map(([ref, quote, topics]) => ({ policy: '', ref, quote, topics }));
  tally.add('', own, clauses);
  return tally.figures();
}

class Tally {
  readonly complaints: string[] = [];
  private readonly labelled = none();
  private readonly all = none();
  private readonly byTopic = new Map<TopicId, Counts>(TOPIC_IDS.map((topic) => [topic, none()]));
  private readonly counts = { rows: 0, once: 0, cited: 0, pairs: 0, first: 0, every: 0 };

  add(policy: string, own: readonly Row[], clauses: readonly ImportedClause[]): void {
    const labels = this.addQuotes(policy, own, clauses);
    for (const clause of clauses) this.addTopics(policy, clause, labels.get(clause));
    this.addBest(policy, own, clauses, labels);
  }

  figures(): Figures {
    const { rows, once, cited, pairs, first, every } = this.counts;
    return {
      once: { part: once, whole: rows },
      cited: { part: cited, whole: rows },
      labelled: this.labelled,
      all: this.all,
      byTopic: this.byTopic,
      best: { part: first, whole: pairs },
      everyBest: { part: every, whole: pairs },
      complaints: this.complaints,
    };
  }

  private addQuotes(
    policy: string,
    own: readonly Row[],
    clauses: readonly ImportedClause[],
  ): Map<ImportedClause, Set<TopicId>> {
    const labels = new Map<ImportedClause, Set<TopicId>>();
    for (const { ref, quote, topics } of own) {
      const holders = clauses.filter(({ text }) => asWords(text).includes(asWords(quote)));
      for (const holder of holders) {
        labels.set(holder, new Set([...(labels.get(holder) ?? []), ...topics]));
      }
      this.counts.rows++;
      const [holder, ...more] = holders;
      if (holder === undefined || more.length > 0) {
        this.complaints.push(`${policy} ${ref}: in ${holders.length} clauses: ${quote}`);
        continue;
      }
      this.counts.once++;
      if (isSameRef(ref, holder)) this.counts.cited++;
      else this.complaints.push(`${policy} ${ref}: cut as ${holder.ref}`);
      count(this.labelled, holder.topics, topics);
    }
    return labels;
  }

  private addTopics(
    policy: string,
    { ref, text, topics, scores }: ImportedClause,
    labels: ReadonlySet<TopicId> | undefined,
  ): void {
    const wanted = [...(labels ?? [])];
    count(this.all, topics, wanted);
    for (const topic of TOPIC_IDS) {
      const found = topics.filter((one) => one === topic);
      count(
        this.byTopic.get(topic)!,
        found,
        wanted.filter((one) => one === topic),
      );
    }
    const extra = topics.filter((topic) => !wanted.includes(topic));
    const missing = wanted.filter((topic) => !topics.includes(topic));
    if (extra.length + missing.length === 0) return;
    const scored = (topic: TopicId) => `${topic} ${(scores.get(topic) ?? 0).toFixed(2)}`;
    this.complaints.push(
      `${policy} [${ref}]${labels ? '' : ' (no label)'} extra: ${extra.map(scored).join(', ')}; missing: ${missing.map(scored).join(', ')} | ${text.slice(0, 160)}`,
    );
  }

  private addBest(
    policy: string,
    own: readonly Row[],
    clauses: readonly ImportedClause[],
    labels: ReadonlyMap<ImportedClause, ReadonlySet<TopicId>>,
  ): void {
    for (const topic of TOPIC_IDS) {
      if (!own.some(({ topics }) => topics.includes(topic))) continue;
      this.counts.pairs++;
      const marked = clauses.filter(({ best }) => best.includes(topic));
      const right = marked.map((clause) => labels.get(clause)?.has(topic) === true);
      if (right[0]) this.counts.first++;
      if (right.length > 0 && right.every(Boolean)) this.counts.every++;
      else
        this.complaints.push(
          `${policy} best for ${topic}: ${marked.map(({ ref }) => ref).join(' + ')}`,
        );
    }
  }
}
