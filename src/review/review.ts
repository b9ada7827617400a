/**
 * The corridor: snapshot in, review out. Pure, synchronous, the same code in the browser and on the
 * command line.
 */
import type { ChosenClause } from '../policy/clause.ts';
import type { Finding } from './finding.ts';
import type { Severity, TopicId } from './topics.ts';

/** A finding as the person will see it: severity decided, clauses chosen, best first. */
export interface JudgedFinding extends Finding {
  readonly severity: Severity;
  readonly clauses: readonly ChosenClause[];
  /** Strong enough to hold the post on its own. */
  readonly interrupts: boolean;
}

export interface Review {
  readonly findings: readonly JudgedFinding[];
  /** Whether the post should be held: any finding interrupts. */
  readonly interrupt: boolean;
}

export type { TopicId };
