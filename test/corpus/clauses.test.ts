/**
 * End to end: posts of our own go through the review that runs in the browser, under the settings of
 * the school concerned, and the school's clause comes out. A topic counts from the day its detector
 * stands in the list; with all of them there, every row of `clauses.tsv` must be shown.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DETECTORS } from '../../src/detectors/index.ts';
import { review } from '../../src/review/review.ts';
import type { ComposerSnapshot } from '../../src/review/snapshot.ts';
import { type Role, TOPIC_IDS, type TopicId } from '../../src/review/topics.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/settings/schema.ts';

interface ClausePost {
  readonly id: string;
  readonly text: string;
  readonly context: Omit<ComposerSnapshot, 'text' | 'images'> & {
    readonly role: Role;
    readonly school: string;
    readonly images?: ComposerSnapshot['images'];
  };
  readonly policy: string;
  readonly topic: TopicId;
  readonly ref: string;
  /** All rows this post is there to show, where they are several. */
  readonly rows?: readonly string[];
}

const read = (name: string) => readFileSync(join(import.meta.dirname, name), 'utf8');
const schools = JSON.parse(read('schools.json')) as (Partial<Settings> & { id: string })[];
const posts = read('clause-posts.jsonl')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as ClausePost);
const table = read('clauses.tsv')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t') as [policy: string, ref: string, topics: string]);

const lookedFor = new Set(DETECTORS.map(({ topic }) => topic));
const waiting = TOPIC_IDS.filter((topic) => !lookedFor.has(topic));

function judge(post: ClausePost) {
  const { id: _, ...school } = schools.find(({ id }) => id === post.context.school) ?? { id: '' };
  const { role, school: __, images = [], ...context } = post.context;
  const found = review(
    { ...context, images, text: post.text },
    { ...DEFAULT_SETTINGS, ...school, role },
  );
  return found.findings.find(({ topic }) => topic === post.topic)?.clauses ?? [];
}

const judged = posts.map((post) => ({ post, clauses: judge(post) }));

describe('the clause that comes out', () => {
  const caught = judged.filter(({ clauses }) => clauses.length > 0);

  it.each(caught.map(({ post, clauses }) => [post.id, post, clauses] as const))(
    '%s shows the school’s own, the right one first',
    (_, post, clauses) => {
      const rightRefs = table
        .filter(
          ([policy, , topics]) => policy === post.policy && topics.split(',').includes(post.topic),
        )
        .map(([, ref]) => ref);
      expect(clauses.every(({ fallback }) => !fallback)).toBe(true);
      expect(rightRefs).toContain(clauses[0]?.clause.ref);
      const shown = clauses.map(({ clause }) => clause.ref);
      for (const ref of post.rows ?? [post.ref]) expect(shown).toContain(ref);
    },
  );
});

describe(`every row is shown (topics without a detector yet: ${waiting.join(', ') || 'none'})`, () => {
  it.each(table)('%s %s', (policy, ref) => {
    const its = judged.filter(
      ({ post }) => post.policy === policy && (post.rows ?? [post.ref]).includes(ref),
    );
    const due = its.filter(({ post }) => lookedFor.has(post.topic));
    const shown = due.filter(({ clauses }) => clauses.some(({ clause }) => clause.ref === ref));
    expect(its.length).toBeGreaterThan(0);
    if (due.length > 0) expect(shown.map(({ post }) => post.id)).not.toEqual([]);
  });
});
