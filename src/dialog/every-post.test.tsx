// @vitest-environment happy-dom
/** Posts of the corpus through the real review and into the view: nothing found may be lost on the way. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { render } from 'preact';
import { describe, expect, it } from 'vitest';
import { review } from '../review/review.ts';
import type { ComposerSnapshot } from '../review/snapshot.ts';
import { DEFAULT_SETTINGS, type Settings } from '../settings/schema.ts';
import { ReviewView } from './review-view.tsx';

const corpus = join(import.meta.dirname, '..', '..', 'test', 'corpus');
const read = (name: string): string => readFileSync(join(corpus, name), 'utf8');

interface Post {
  readonly id: string;
  readonly text: string;
  readonly labels: readonly unknown[];
  readonly context: Omit<ComposerSnapshot, 'text' | 'images'> &
    Partial<Pick<ComposerSnapshot, 'images'>> & { role: Settings['role']; school: string };
}

const schools = JSON.parse(read('schools.json')) as (Partial<Settings> & { id: string })[];
const posts = read('posts.dev.jsonl')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Post);
/** Posts with several labels: the others have little to lose. */
const severalFold = posts.filter(({ labels }) => labels.length > 2).slice(0, 40);

describe('the view', () => {
  it('shows every finding of a post, with its words and its clauses', { timeout: 60_000 }, () => {
    let shown = 0;
    for (const { id, text, context } of severalFold) {
      const { role, school, ...rest } = context;
      const settings = {
        ...DEFAULT_SETTINGS,
        ...schools.find((one) => one.id === school),
        role,
      };
      const snapshot: ComposerSnapshot = { ...rest, images: rest.images ?? [], text };
      const found = review(snapshot, settings);
      const box = document.createElement('div');
      render(<ReviewView review={found} snapshot={snapshot} settings={settings} />, box);
      const elements = [...box.querySelectorAll<HTMLElement>('[data-topic]')];
      expect(elements.map((one) => one.dataset.topic).sort(), id).toEqual(
        found.findings.map((one) => one.topic).sort(),
      );
      const marked = [...box.querySelectorAll('mark')].map((mark) => mark.textContent).join('|');
      for (const { topic, spans, severity, clauses } of found.findings) {
        const [first] = spans;
        if (first) expect(marked, `${id} ${topic}`).toContain(firstWords(text, first));
        const element = elements.find((one) => one.dataset.topic === topic)!;
        expect(element.dataset.severity, `${id} ${topic}`).toBe(severity);
        expect(element.querySelectorAll('blockquote > cite').length, `${id} ${topic}`).toBe(
          clauses.length,
        );
        shown++;
      }
    }
    expect(shown).toBeGreaterThan(50);
  });
});

/** The beginning of marked words: long ones are cut, overlapping ones are split. */
function firstWords(text: string, span: { start: number; end: number }): string {
  return text.slice(span.start, Math.min(span.end, span.start + 4)).trim();
}
