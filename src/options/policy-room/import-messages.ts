/** What page and worker tell each other while a document is read. */
import type { Clause } from '../../policy/clause.ts';
import type { ClauseSetProblem, RefusedClause } from '../../policy/clause-set.ts';
import type { DocumentNotice, DocumentProblem } from '../../policy/readers/problem.ts';

export type ImportRequest =
  | { readonly kind: 'file'; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: 'pasted'; readonly text: string; readonly html: string };

/** A policy as it came in: a document, or a file of clauses saved here before. */
export interface Imported {
  readonly title: string;
  /** Empty where a document does not say. */
  readonly url: string;
  readonly clauses: readonly Clause[];
  readonly notices: readonly DocumentNotice[];
  /** Clauses of a saved file that could not be used. */
  readonly refused: readonly RefusedClause[];
}

export type ImportProblem =
  | { readonly of: 'document'; readonly problem: DocumentProblem }
  | { readonly of: 'clauses'; readonly problem: ClauseSetProblem };

export type ImportOutcome =
  | { readonly ok: true; readonly imported: Imported }
  | ({ readonly ok: false } & ImportProblem);

/** How much is done, from 0 to 1. */
export type ImportMessage = { readonly share: number } | { readonly outcome: ImportOutcome };
