/**
 * For table tests of the detectors that know who and which school is meant: posts judged under the
 * settings of four invented schools. Tests only; nothing shipped imports it.
 */
import { describe, expect, it } from 'vitest';
import type { Finding } from '../review/finding.ts';
import { readDraft } from '../review/read.ts';
import type { ComposerSnapshot } from '../review/snapshot.ts';
import type { Role } from '../review/topics.ts';
import { REPORT } from '../review/verdict.ts';
import { DEFAULT_SETTINGS, type Settings } from '../settings/schema.ts';
import type { Detector } from './detector.ts';

const school = (settings: Partial<Settings>): Settings => ({ ...DEFAULT_SETTINGS, ...settings });

export const SCHOOLS = {
  /** Short form that is also a hamlet; rosters given. */
  ravensholme: school({
    schoolName: 'Ravensholme C of E Primary School',
    schoolAliases: ['Ravensholme', 'Ravensholme Primary', 'RCEP'],
    schoolHandles: ['ravensholme_ce'],
    schoolDomains: ['ravensholme.example'],
    locality: 'Otterford',
    staffNames: ['Mr Gethin Pryce', 'Mrs Ngozi Balogun', 'Ms Fairweather', 'Kev Stubbs'],
    pupilNames: [
      'Ruby Sands',
      'Idris Mahmood',
      'Caoimhe Doyle',
      'Jean-Luc Petit',
      'Leo Marsh',
      'Szymon Zielinski',
      'Faith Okoro',
    ],
    ownFamily: ['Hattie', 'Max'],
  }),
  /** A saint's name, shared by churches and streets; no rosters. */
  brides: school({
    schoolName: "St Bride's Catholic Primary School",
    schoolAliases: ["St Bride's", 'St Brides Primary'],
    schoolHandles: ['stbridesprimary'],
    schoolDomains: ['stbrides.example'],
    locality: 'Penhallow',
  }),
  /** Named after its village: the village alone is never the school. */
  marlpit: school({
    schoolName: 'Marlpit Primary School',
    schoolAliases: ['Marlpit Primary', 'Marlpit PS'],
    schoolHandles: ['marlpitps'],
    schoolDomains: ['marlpit.example'],
    locality: 'Marlpit',
    ownFamily: ['Noor'],
  }),
  /** A street's name. */
  oak: school({
    schoolName: 'Oak Lane Academy',
    schoolAliases: ['Oak Lane', 'OLA'],
    schoolHandles: ['oaklaneacademy'],
    schoolDomains: ['oaklane.example'],
    locality: 'Wexcombe',
  }),
} as const;

export interface Post {
  readonly text: string;
  /** Wording that a span must touch. */
  readonly quote?: string;
  readonly school?: keyof typeof SCHOOLS;
  readonly role?: Role;
  readonly replyTo?: string;
  readonly surface?: string;
}

/** Findings of `detector` for one post. */
export function findingsOf(detector: Detector, post: Post): Finding[] {
  const settings = SCHOOLS[post.school ?? 'ravensholme'];
  const snapshot: ComposerSnapshot = {
    site: 'facebook',
    surface: post.surface ?? (post.replyTo === undefined ? 'post' : 'comment'),
    text: post.text,
    audience: 'unknown',
    images: [],
    replyTo: post.replyTo,
  };
  const role = post.role ?? 'staff';
  return detector.detect({ reading: readDraft(snapshot, settings), snapshot, settings, role });
}

/** Runs a table: every hit must be reported with a span on its quote, no near miss may be. */
export function table(
  detector: Detector,
  hits: readonly Post[],
  nearMisses: readonly Post[],
): void {
  describe(detector.topic, () => {
    it.each(hits)('sees: $text', (post) => {
      const shown = findingsOf(detector, post).filter((finding) => finding.score >= REPORT);
      expect(shown.length).toBeGreaterThan(0);
      if (post.quote === undefined) return;
      const start = post.text.indexOf(post.quote);
      expect(start, 'the quote stands in the post').toBeGreaterThanOrEqual(0);
      const touched = shown.some((finding) =>
        finding.spans.some((span) => span.start < start + post.quote!.length && start < span.end),
      );
      expect(touched, 'a span lies on the quote').toBe(true);
    });
    it.each(nearMisses)('leaves alone: $text', (post) => {
      const shown = findingsOf(detector, post).filter((finding) => finding.score >= REPORT);
      expect(shown.map((finding) => [finding.reason, finding.score])).toEqual([]);
    });
    it('has enough of both', () => {
      expect(hits.length).toBeGreaterThanOrEqual(25);
      expect(nearMisses.length).toBeGreaterThanOrEqual(25);
    });
  });
}
