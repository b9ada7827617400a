import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROLES, TOPIC_IDS, TOPICS } from '../../review/topics.ts';
import { LAW_FACTS, STALE_CITATIONS } from '../law.ts';
import { MODEL_POLICY, PACKS } from './index.ts';

const root = join(import.meta.dirname, '../../..');
const table = readFileSync(join(root, 'test/corpus/clauses.tsv'), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t') as [policy: string, ref: string, topics: string]);
const packs = Object.values(PACKS);
const clauses = packs.flatMap((pack) => pack.clauses);
const named = clauses.map((clause) => [`${clause.policy} ${clause.ref}`, clause] as const);

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Syllables of an English word by its vowel groups: good to one in ten words, enough for a mean. */
function syllables(word: string): number {
  const core = word.replace(/([^laeiouy])es$|([^td])ed$|([^l])e$/, '$1$2$3');
  return Math.max(1, core.match(/[aeiouy]+/g)?.length ?? 1);
}

/** Flesch-Kincaid grade; the reading age is about five years more. */
function grade(text: string): number {
  const sentences = text.split(/[.!?:]+(?:\s|$)/).filter((part) => part.trim() !== '').length;
  const words = wordsOf(text);
  const beats = words.reduce((sum, word) => sum + syllables(word), 0);
  return (0.39 * words.length) / sentences + (11.8 * beats) / words.length - 15.59;
}

describe('the five packs and the table of clauses', () => {
  it.each(table)('%s %s stands in its pack on %s', (policy, ref, topics) => {
    const pack = packs.find(({ id }) => id === policy);
    const found = pack?.clauses.filter((clause) => clause.ref === ref) ?? [];
    expect(found).toHaveLength(1);
    expect([...(found[0]?.topics ?? [])].sort()).toEqual(topics.split(',').sort());
  });

  it('hold no clause beside the table', () => {
    const rows = new Set(table.map(([policy, ref]) => `${policy} ${ref}`));
    const others = named.filter(([name, clause]) => clause.policy !== 'model' && !rows.has(name));
    expect(others.map(([name]) => name)).toEqual([]);
  });

  it('stand in the order of the table, which is that of the documents', () => {
    const order = clauses.filter(({ policy }) => policy !== 'model');
    for (const pack of packs) {
      const printed = table.filter(([policy]) => policy === pack.id).map(([, ref]) => ref);
      const ours = order.filter(({ policy }) => policy === pack.id).map(({ ref }) => ref);
      expect(ours).toEqual(printed);
    }
  });
});

describe('the model policy', () => {
  it.each(TOPIC_IDS)('has one best clause on %s for every role the topic binds', (topic) => {
    for (const role of TOPICS[topic].roles) {
      const best = MODEL_POLICY.clauses.filter(
        (clause) =>
          clause.best.includes(topic) && (clause.roles.length === 0 || clause.roles.includes(role)),
      );
      expect(best).toHaveLength(1);
    }
  });

  it('binds nobody whom the topic does not bind', () => {
    for (const clause of MODEL_POLICY.clauses) {
      for (const role of clause.roles) {
        expect(
          clause.topics.some((topic) => (TOPICS[topic].roles as readonly string[]).includes(role)),
        ).toBe(true);
      }
    }
  });
});

describe('every clause', () => {
  it.each(named)('%s reads well in both languages', (_, clause) => {
    const count = wordsOf(clause.text).length;
    expect(count).toBeGreaterThanOrEqual(8);
    expect(count).toBeLessThanOrEqual(30);
    expect(clause.cy?.length).toBeGreaterThan(30);
    expect(clause.cy).not.toBe(clause.text);
    expect(clause.kind).toBe('summary');
    for (const text of [clause.text, clause.cy ?? '']) {
      expect(text).not.toMatch(/["“”‘’«»`]|\s{2}|^\s|\s$/);
      expect(text).toMatch(/^\p{Lu}.*\.$/u);
    }
    expect(clause.text).not.toContain("'");
    expect(grade(clause.text)).toBeLessThanOrEqual(8.5);
  });

  it('is best only on its own topics, and best is said at most once for a role', () => {
    for (const pack of packs) {
      for (const topic of TOPIC_IDS) {
        const best = pack.clauses.filter((clause) => clause.best.includes(topic));
        for (const clause of best) expect(clause.topics).toContain(topic);
        const roles = best.flatMap(({ roles: bound }) =>
          bound.length === 0 ? [...ROLES] : [...bound],
        );
        expect(new Set(roles).size).toBe(roles.length);
        const onTopic = pack.clauses.filter((clause) => clause.topics.includes(topic));
        expect(best.length > 0).toBe(onTopic.length > 0);
      }
    }
  });

  it('has a reference of its own', () => {
    const names = named.map(([name]) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(packs.map((pack) => [pack.id, pack] as const))('%s reads at age 9 to 11', (_, pack) => {
    const grades = pack.clauses.map((clause) => grade(clause.text));
    expect(grades.reduce((sum, one) => sum + one, 0) / grades.length).toBeLessThanOrEqual(6);
  });
});

describe('our own words', () => {
  const folder = join(root, '../shared/policies');
  const sources = existsSync(folder)
    ? readdirSync(folder).filter((name) => name.endsWith('.txt'))
    : [];
  const runsOf = (text: string) => {
    const words = wordsOf(text);
    return words.slice(7).map((_, at) => words.slice(at, at + 8).join(' '));
  };
  const name =
    sources.length > 0
      ? 'no eight words in a row stand in a source text'
      : 'NOT COMPARED: the source texts are not on this machine';

  it(name, () => {
    const printed = new Set(
      sources.flatMap((file) => runsOf(readFileSync(join(folder, file), 'utf8'))),
    );
    const law = [...LAW_FACTS, ...STALE_CITATIONS].flatMap((row) =>
      Object.values(row.texts).map((text) => text?.en ?? ''),
    );
    const copied = [...clauses.map((clause) => clause.text), ...law].flatMap(runsOf);
    expect(copied.filter((run) => printed.has(run))).toEqual([]);
  });
});
