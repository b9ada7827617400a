/**
 * For table tests: judges one post with one detector under the settings of an invented school.
 * Tests only; nothing shipped imports it.
 */
import { describe, expect, it } from 'vitest';
import type { Finding } from '../review/finding.ts';
import { readDraft } from '../review/read.ts';
import type { ComposerSnapshot } from '../review/snapshot.ts';
import type { Role } from '../review/topics.ts';
import { REPORT } from '../review/verdict.ts';
import { DEFAULT_SETTINGS, type Settings } from '../settings/schema.ts';
import type { Detector } from './detector.ts';

/** One post of a table. `quote`: wording that a span must touch. */
export interface Judged {
  readonly text: string;
  readonly quote?: string;
  readonly role?: Role;
  readonly replyTo?: string;
  readonly site?: ComposerSnapshot['site'];
  /** What else the composer holds: pictures, clock, audience, surface. */
  readonly snapshot?: Partial<ComposerSnapshot>;
}

export const KESTRELBY: Settings = {
  ...DEFAULT_SETTINGS,
  schoolName: 'Kestrelby Primary School',
  schoolAliases: ['Kestrelby Primary', 'KPS'],
  schoolHandles: ['kestrelbyps'],
  schoolDomains: ['kestrelby.example'],
  locality: 'Kestrelby',
  staffNames: ['Mrs Helen Adeyemi', 'Mr Tom Rowbotham', 'Miss Priya Nair'],
  pupilNames: ['Amelia Hobbs', 'Yusuf Karim'],
  ownFamily: ['Lottie'],
};

/** Findings of `detector` for one post; `role` goes before the settings' own. */
export function judge(detector: Detector, post: Judged): Finding[] {
  const role = post.role ?? KESTRELBY.role;
  const settings = { ...KESTRELBY, role };
  const snapshot: ComposerSnapshot = {
    site: post.site ?? 'facebook',
    surface: post.replyTo === undefined ? 'post' : 'comment',
    text: post.text,
    audience: 'public',
    images: [],
    replyTo: post.replyTo,
    ...post.snapshot,
  };
  return detector.detect({ reading: readDraft(snapshot, settings), snapshot, settings, role });
}

/** Runs a table: every hit must be reported with a span on its quote, no near miss may be. */
export function judgeTable(
  detector: Detector,
  hits: readonly Judged[],
  nearMisses: readonly Judged[],
): void {
  describe(detector.topic, () => {
    it('has as many near misses as hits, and enough of both', () => {
      expect(hits.length).toBeGreaterThanOrEqual(25);
      expect(nearMisses.length).toBeGreaterThanOrEqual(25);
    });
    it.each(hits.map((post) => [post.text, post] as const))('sees: %s', (_, post) => {
      const found = judge(detector, post).filter((finding) => finding.score >= REPORT);
      expect(found.map((finding) => finding.topic)).toContain(detector.topic);
      for (const { spans } of found) {
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(post.text.length);
        }
      }
      if (post.quote === undefined) return;
      const at = post.text.indexOf(post.quote);
      expect(at, 'the quote stands in the post').toBeGreaterThanOrEqual(0);
      const touched = found.some(({ spans }) =>
        spans.some(({ start, end }) => start < at + post.quote!.length && at < end),
      );
      expect(touched, `a span touches “${post.quote}”`).toBe(true);
    });
    it.each(nearMisses.map((post) => [post.text, post] as const))('leaves alone: %s', (_, post) => {
      expect(judge(detector, post).filter((finding) => finding.score >= REPORT)).toEqual([]);
    });
  });
}
