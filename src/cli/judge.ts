/**
 * `npm run judge -- [FILE|test/train/held-out] [--settings FILE] [--external DIR] [--all] [--topic ID] [--update-baseline]`:
 * how well the review judges a labelled corpus, beside two simple baselines. Developers' own tool.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { review } from '../review/review.ts';
import { isTopicId, TOPIC_IDS, type TopicId } from '../review/topics.ts';
import { HOLD } from '../review/verdict.ts';
import { baselineOf } from './baseline.ts';
import { judgeCorpus, type LabelledPost, readCorpus, rulesAlone } from './corpus.ts';
import { readInput } from './posts.ts';
import { isRude } from './profanity-baseline.ts';
import {
  type Counts,
  cleanPosts,
  errorsOf,
  interruptCounts,
  type JudgedPost,
  microCounts,
  ratio,
  spanOverlap,
  topicCounts,
  touches,
} from './scores.ts';
import { readSettings, type SettingsFile, settingsFor } from './settings-file.ts';

const root = join(import.meta.dirname, '../..');
const corpusFolder = join(root, 'test/corpus');

function print(line = ''): void {
  process.stdout.write(`${line}\n`);
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '-' : `${(ratio(part, whole) * 100).toFixed(1)} %`;
}

function rate(value: number): string {
  return (value * 100).toFixed(1).padStart(6);
}

function row(name: string, n: number, c: Counts): string {
  return `${name.padEnd(24)}${String(n).padStart(5)}${rate(c.precision)}${rate(c.recall)}${rate(c.f1)}   ${c.wrong} wrong, ${c.missed} missed`;
}

function summary(name: string, posts: readonly JudgedPost[]): void {
  const held = interruptCounts(posts);
  const { clean, held: cleanHeld } = cleanPosts(posts);
  print(
    `${name.padEnd(24)}precision ${rate(held.precision)}  recall ${rate(held.recall)}  clean posts held ${cleanHeld} of ${clean} (${percent(cleanHeld, clean)})`,
  );
}

function tables(posts: readonly JudgedPost[], rules: readonly JudgedPost[]): void {
  print(`${posts.length} posts\n`);
  print('Held before posting');
  summary('review', posts);
  summary('rules alone', rules);
  const micro = microCounts(posts);
  const { quotes, touched } = spanOverlap(posts);
  const alone = microCounts(rules);
  print(
    `\nTopics without audience, counted together: precision ${rate(micro.precision)}  recall ${rate(micro.recall)}  F1 ${rate(micro.f1)}`,
  );
  print(
    `The same, rules alone:                     precision ${rate(alone.precision)}  recall ${rate(alone.recall)}  F1 ${rate(alone.f1)}`,
  );
  print(
    `Labelled quotes touched by a span: ${touched} of ${quotes} (${percent(touched, quotes)})\n`,
  );
  print(`${'topic'.padEnd(24)}    n     P     R    F1   rules alone F1`);
  for (const topic of TOPIC_IDS) {
    const n = posts.filter(({ labels }) => labels.some((label) => label.topic === topic)).length;
    print(
      `${row(topic, n, topicCounts(posts, topic))}; rules alone ${rate(topicCounts(rules, topic).f1).trim()}`,
    );
  }
  for (const [title, group] of [
    ['difficulty', (post: JudgedPost) => post.difficulty],
    ['site', (post: JudgedPost) => post.post.snapshot.site],
    ['role', (post: JudgedPost) => String(post.post.role ?? '')],
  ] as const) {
    print(`\n${title.padEnd(24)}    n     P     R    F1   (topics together), held P and R`);
    for (const value of [...new Set(posts.map(group))].sort()) {
      const some = posts.filter((post) => group(post) === value);
      const held = interruptCounts(some);
      print(
        `${row(value, some.length, microCounts(some))}; held ${rate(held.precision)}${rate(held.recall)}`,
      );
    }
  }
}

function shortly(text: string, most = 150): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > most ? `${line.slice(0, most - 3)}...` : line;
}

/** The worst errors: posts held for nothing, posts let through, then topics. */
function worst(posts: readonly JudgedPost[], most: number, topic: TopicId | undefined): void {
  const counted = posts.map((post) => ({ post, errors: errorsOf(post) }));
  const list = (title: string, rows: readonly string[]) => {
    print(`\n${title} (${rows.length})`);
    for (const line of rows.slice(0, most)) print(line);
    if (rows.length > most) print(`  ... and ${rows.length - most} more (--all)`);
  };
  const line = ({ post }: JudgedPost, what: string) =>
    `  ${post.id} [${post.role ?? ''}] ${what}: ${shortly(post.snapshot.text)}`;
  const found = (post: JudgedPost, topics: readonly TopicId[]) =>
    topics
      .map((one) => {
        const spans = post.verdict.findings
          .filter((finding) => finding.topic === one)
          .flatMap((finding) => finding.spans)
          .map((span) => `"${shortly(post.post.snapshot.text.slice(span.start, span.end), 60)}"`);
        return `${one} ${spans.join(' ')}`.trim();
      })
      .join(', ');
  if (topic === undefined) {
    list(
      'Held for nothing',
      counted
        .filter(({ errors }) => errors.interrupt === 'false-alarm')
        .map(({ post, errors }) => line(post, found(post, errors.extra))),
    );
    list(
      'Let through',
      counted
        .filter(({ errors }) => errors.interrupt === 'missed')
        .map(({ post, errors }) => line(post, `missing ${errors.missing.join(', ')}`)),
    );
  }
  const wanted = (topics: readonly TopicId[]) =>
    topics.filter((one) => (topic === undefined ? one !== 'audience' : one === topic));
  list(
    'Topics found for nothing',
    counted
      .filter(({ errors }) => wanted(errors.extra).length > 0)
      .map(({ post, errors }) => line(post, found(post, wanted(errors.extra)))),
  );
  list(
    'Topics missed',
    counted
      .filter(({ errors }) => wanted(errors.missing).length > 0)
      .map(({ post, errors }) => {
        const quotes = post.labels
          .filter((label) => wanted(errors.missing).includes(label.topic))
          .map((label) => `${label.topic} "${shortly(label.quote, 70)}"`);
        return line(post, quotes.join(', '));
      }),
  );
  list(
    'Quotes that no span touches',
    counted.flatMap(({ post }) =>
      post.labels
        .filter(
          (label) =>
            label.quote !== '' &&
            (topic === undefined || label.topic === topic) &&
            post.verdict.findings.some((finding) => finding.topic === label.topic) &&
            !touches(post, label),
        )
        .map((label) => line(post, `${label.topic} "${shortly(label.quote, 70)}"`)),
    ),
  );
}

/** Two baselines on the same posts: a name finder and a word filter. */
function baselines(posts: readonly JudgedPost[]): void {
  const texts = posts.map(({ post }) => post.snapshot.text);
  const child = spawnSync(process.execPath, [join(import.meta.dirname, 'people-baseline.ts')], {
    input: JSON.stringify(texts),
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  print('\nBaselines: the same posts held by one simple rule');
  summary('review', posts);
  const as = (held: (index: number) => boolean): JudgedPost[] =>
    posts.map((post, index) => ({ ...post, verdict: { interrupt: held(index), findings: [] } }));
  if (child.status === 0) {
    const people = JSON.parse(child.stdout) as number[];
    summary(
      'names (compromise)',
      as((index) => people[index]! > 0),
    );
  } else print('names (compromise)      could not be run');
  summary(
    'rude words',
    as((index) => isRude(texts[index]!)),
  );
}

/** General posts of elsewhere, judged as staff of one school: what is held there is a false alarm. */
function external(folder: string, settings: SettingsFile): void {
  const file = join(folder, 'wnut17.dev.jsonl');
  if (!existsSync(file)) {
    print(`\nNo wnut17.dev.jsonl in ${folder}`);
    return;
  }
  const chosen = settingsFor(settings, 'harrow-lane');
  if (typeof chosen === 'string') {
    print(`\nGeneral posts: ${chosen}`);
    return;
  }
  const { posts } = readInput(readFileSync(file));
  const byTopic = new Map<string, number>();
  const lines: string[] = [];
  let held = 0;
  let tone = 0;
  for (const post of posts) {
    const snapshot = { ...post.snapshot, site: 'youtube', surface: 'comment' } as const;
    const { findings } = review(snapshot, { ...chosen, role: 'staff' });
    for (const topic of new Set(findings.map((one) => one.topic))) {
      byTopic.set(topic, (byTopic.get(topic) ?? 0) + 1);
    }
    const loud = findings.filter((finding) => finding.interrupts);
    if (loud.length === 0) continue;
    const counted = loud.filter(({ topic }) => topic !== 'abuse' && topic !== 'discrimination');
    if (counted.length === 0) tone++;
    else held++;
    const what = (counted.length > 0 ? counted : loud).map(
      ({ topic, score, reason }) => `${topic}/${reason.code} ${score.toFixed(2)}`,
    );
    lines.push(
      `  ${counted.length === 0 ? '(not counted) ' : ''}${what.join(', ')}: ${shortly(post.snapshot.text, 130)}`,
    );
  }
  print(
    `\nGeneral posts (wnut17): ${held} of ${posts.length} held, ${((held / posts.length) * 1000).toFixed(1)} per 1,000; ${tone} more for abuse or discrimination alone`,
  );
  print(`  found, held or not: ${[...byTopic].map(([topic, n]) => `${topic} ${n}`).join(', ')}`);
  for (const line of lines) print(line);
}

/** The posts of a file; or, for `test/train/held-out`, the third of the training posts (numbers divisible
 * by three) that `npm run train` never learns from. */
function readPosts(
  path: string,
  settings: SettingsFile,
): { readonly posts: readonly LabelledPost[]; readonly faults: readonly string[] } {
  const isKept = basename(path) === 'held-out';
  const folder = dirname(path);
  const files = isKept
    ? readdirSync(folder)
        .filter((name) => /^posts\.\w+\.jsonl$/.test(name))
        .sort()
        .map((name) => join(folder, name))
    : [path];
  const read = files.map((file) => ({ file, ...readCorpus(readFileSync(file), settings) }));
  return {
    posts: read
      .flatMap(({ posts }) => posts)
      .filter(({ post }) => !isKept || Number(/\d+/.exec(String(post.id))?.[0] ?? 1) % 3 === 0),
    faults: read.flatMap(({ file, faults }) =>
      faults.map(({ line, reason }) => `${file}, line ${line} ${reason}`),
    ),
  };
}

function run(): number {
  const { values, positionals } = parseArgs({
    options: {
      settings: { type: 'string', default: join(corpusFolder, 'schools.json') },
      external: { type: 'string' },
      all: { type: 'boolean', default: false },
      topic: { type: 'string' },
      'update-baseline': { type: 'boolean', default: false },
    },
    allowPositionals: true,
  });
  const file = positionals[0] ?? join(corpusFolder, 'posts.dev.jsonl');
  const settings = readSettings(readFileSync(values.settings, 'utf8'));
  if (typeof settings === 'string') {
    process.stderr.write(`judge: ${values.settings} ${settings}\n`);
    return 2;
  }
  if (values.topic !== undefined && !isTopicId(values.topic)) {
    process.stderr.write(`judge: there is no topic "${values.topic}"\n`);
    return 2;
  }
  const { posts, faults } = readPosts(file, settings);
  for (const fault of faults) process.stderr.write(`judge: ${fault}\n`);
  const judged = judgeCorpus(posts);
  if (values['update-baseline']) {
    writeFileSync(join(corpusFolder, 'baseline.json'), baselineOf(judged));
    print('test/corpus/baseline.json is written anew.');
  }
  tables(judged, judgeCorpus(posts, rulesAlone));
  worst(judged, values.all || values.topic !== undefined ? judged.length : 15, values.topic);
  print(`\nA post is held from a probability of ${HOLD} on.`);
  baselines(judged);
  if (values.external !== undefined) external(values.external, settings);
  return faults.length === 0 ? 0 : 2;
}

process.exitCode = run();
