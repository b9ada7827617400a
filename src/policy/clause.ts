/** A clause of a school's policy, in one form for built-in packs and imported documents alike. */
import type { Role, TopicId } from '../review/topics.ts';

export interface Clause {
  /** Policy pack id (`flixton` ... `model`) or `custom`. */
  readonly policy: string;
  /** The reference as printed: number, or heading and ordinal (`6.10`, `Important considerations 8`). */
  readonly ref: string;
  /** Where it stands: heading above it. */
  readonly heading: string;
  /** Welsh heading; the model policy only, since a school's document keeps its own headings. */
  readonly headingCy?: string | undefined;
  /** English text: our plain summary (built-in pack) or the school's exact words (imported). */
  readonly text: string;
  /** Welsh summary; built-in packs only. */
  readonly cy?: string | undefined;
  readonly topics: readonly TopicId[];
  /** The topics for which this clause is the one to show first. */
  readonly best: readonly TopicId[];
  /** Whom it binds; empty = everybody. */
  readonly roles: readonly Role[];
  /** `summary` = our words; `quote` = the school's own words. */
  readonly kind: 'summary' | 'quote';
}

export interface Policy {
  readonly id: string;
  /** As shown in the dialog: "Flixton Primary School, Social Media and Networking Policy". */
  readonly title: string;
  /** Welsh title; the model policy only. */
  readonly titleCy?: string | undefined;
  readonly url?: string | undefined;
  readonly clauses: readonly Clause[];
}

/** A clause chosen for a finding. `fallback` marks the model policy's clause shown because the
 * chosen policy says nothing on the topic ("Your school's policy does not cover this"). */
export interface ChosenClause {
  readonly clause: Clause;
  readonly policyTitle: string;
  readonly policyTitleCy?: string | undefined;
  readonly fallback: boolean;
  /** Written for other roles than the person's; shown after those that bind them. */
  readonly forOthers: boolean;
}
