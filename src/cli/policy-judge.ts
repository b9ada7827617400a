/**
 * `npm run policy:judge -- [DIR] [--all]`: how well documents are cut into clauses and told what they
 * are about, against a table of labelled quotes. DIR holds `clauses.tsv` (policy, ref, quote, topics)
 * and one document a policy, in any format. Developers' own tool.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { folded } from '../policy/import/blocks.ts';
import { type ImportedClause, importPolicy } from '../policy/import/import-policy.ts';
import { ABOUT } from '../policy/import/topics.ts';
import { readDocument } from '../policy/readers/read.ts';
import { isTopicId, TOPIC_IDS, type TopicId } from '../review/topics.ts';

interface Row {
  readonly policy: string;
  readonly ref: string;
  readonly quote: string;
  readonly topics: readonly TopicId[];
}

interface Judged extends Row {
  readonly holders: readonly ImportedClause[];
  readonly isRef: boolean;
}

// `policy:judge ... | head` closes the pipe early.
process.stdout.on('error', () => process.exit(0));

function print(line = ''): void {
  process.stdout.write(`${line}\n`);
}

const share = (part: number, whole: number): string =>
  whole === 0 ? '-' : `${((part / whole) * 100).toFixed(1)} % (${part} of ${whole})`;

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

interface Counts {
  right: number;
  wrong: number;
  missed: number;
}

function f1({ right, wrong, missed }: Counts): string {
  const p = right / Math.max(1, right + wrong);
  const r = right / Math.max(1, right + missed);
  const f = (2 * p * r) / Math.max(Number.EPSILON, p + r);
  return `P ${(p * 100).toFixed(1)}  R ${(r * 100).toFixed(1)}  F1 ${(f * 100).toFixed(1)}`;
}

function count(counts: Counts, found: readonly TopicId[], labels: readonly TopicId[]): void {
  for (const topic of found) labels.includes(topic) ? counts.right++ : counts.wrong++;
  counts.missed += labels.filter((topic) => !found.includes(topic)).length;
}

async function run(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: { all: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const folder = positionals[0] ?? join(import.meta.dirname, '../../../shared/policies');
  const rows = readTable(folder);
  const policies = [...new Set(rows.map(({ policy }) => policy))];
  const judged: Judged[] = [];
  const byRow: Counts = { right: 0, wrong: 0, missed: 0 };
  const overall: Counts = { right: 0, wrong: 0, missed: 0 };
  const byTopic = new Map<TopicId, Counts>(
    TOPIC_IDS.map((topic) => [topic, { right: 0, wrong: 0, missed: 0 }]),
  );
  let pairs = 0;
  let rightFirst = 0;
  let rightAll = 0;
  const complaints: string[] = [];

  for (const policy of policies) {
    const file = readdirSync(folder).find((name) => name.replace(/\.[a-z]+$/, '') === policy);
    if (file === undefined) {
      print(`${policy}: no document in ${folder}, left out`);
      continue;
    }
    const read = await readDocument(readFileSync(join(folder, file)), file);
    if (!read.ok) {
      print(`${policy}: ${read.problem.code}`);
      continue;
    }
    const { clauses } = importPolicy(read.paper);
    const own = rows.filter((row) => row.policy === policy);
    const labels = new Map<ImportedClause, Set<TopicId>>();
    for (const row of own) {
      const holders = clauses.filter(({ text }) => asWords(text).includes(asWords(row.quote)));
      const isRef = holders.length === 1 && isSameRef(row.ref, holders[0]!);
      judged.push({ ...row, holders, isRef });
      for (const holder of holders) {
        const known = labels.get(holder) ?? new Set();
        for (const topic of row.topics) known.add(topic);
        labels.set(holder, known);
      }
      if (holders.length !== 1) {
        complaints.push(`${policy} ${row.ref}: in ${holders.length} clauses: ${row.quote}`);
        continue;
      }
      if (!isRef) complaints.push(`${policy} ${row.ref}: cut as ${holders[0]!.ref}`);
      count(byRow, holders[0]!.topics, row.topics);
    }
    for (const clause of clauses) {
      const wanted = [...(labels.get(clause) ?? [])];
      count(overall, clause.topics, wanted);
      for (const topic of TOPIC_IDS) {
        const counts = byTopic.get(topic)!;
        const isFound = clause.topics.includes(topic);
        const isWanted = wanted.includes(topic);
        if (isFound && isWanted) counts.right++;
        else if (isFound) counts.wrong++;
        else if (isWanted) counts.missed++;
      }
      const extra = clause.topics.filter((topic) => !wanted.includes(topic));
      const missing = wanted.filter((topic) => !clause.topics.includes(topic));
      if (extra.length + missing.length > 0) {
        const scored = (topic: TopicId) => `${topic} ${(clause.scores.get(topic) ?? 0).toFixed(2)}`;
        complaints.push(
          `${policy} [${clause.ref}]${labels.has(clause) ? '' : ' (no label)'} extra: ${extra.map(scored).join(', ')}; missing: ${missing.map(scored).join(', ')} | ${clause.text.slice(0, 160).replaceAll('\n', ' / ')}`,
        );
      }
    }
    for (const topic of TOPIC_IDS) {
      if (!own.some(({ topics }) => topics.includes(topic))) continue;
      pairs++;
      const first = clauses.filter(({ best }) => best.includes(topic));
      const isRight = (clause: ImportedClause) => labels.get(clause)?.has(topic) === true;
      if (first[0] !== undefined && isRight(first[0])) rightFirst++;
      if (first.length > 0 && first.every(isRight)) rightAll++;
      else
        complaints.push(`${policy} best for ${topic}: ${first.map(({ ref }) => ref).join(' + ')}`);
    }
  }
  const once = judged.filter(({ holders }) => holders.length === 1).length;
  print(`Quotes inside exactly one clause         ${share(once, judged.length)}`);
  print(
    `  and with the printed reference         ${share(judged.filter(({ isRef }) => isRef).length, judged.length)}`,
  );
  print(`Topics of labelled clauses               ${f1(byRow)}`);
  print(`Topics of all clauses (no label = none)  ${f1(overall)}`);
  print(
    `Best clause is one labelled with it      ${share(rightFirst, pairs)}; all marked ones ${share(rightAll, pairs)}`,
  );
  if (values.all) {
    print(`\nA topic counts from ${ABOUT} on.`);
    for (const [topic, counts] of byTopic)
      print(`${topic.padEnd(22)}${f1(counts)}  ${counts.wrong} wrong, ${counts.missed} missed`);
    print();
    for (const line of complaints) print(line);
  }
  return 0;
}

process.exitCode = await run();
