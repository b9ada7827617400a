/** What page and worker tell each other while a document is read. */
import type { ImportedPolicy } from '../../policy/import/import-policy.ts';
import type { DocumentNotice, DocumentProblem } from '../../policy/readers/problem.ts';

export type ImportRequest =
  | { readonly kind: 'file'; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: 'pasted'; readonly text: string; readonly html: string };

export type ImportOutcome =
  | {
      readonly ok: true;
      readonly policy: ImportedPolicy;
      readonly notices: readonly DocumentNotice[];
    }
  | { readonly ok: false; readonly problem: DocumentProblem };

export type ImportStage =
  | { readonly stage: 'opening' | 'sorting' }
  | { readonly stage: 'pages'; readonly done: number; readonly all: number };

export type ImportMessage = ImportStage | { readonly outcome: ImportOutcome };
