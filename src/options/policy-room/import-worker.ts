/** Reads one document beside the page, so that the page never freezes and can stop it at any time. */
import { readClauseSet } from '../../policy/clause-set.ts';
import { problem } from '../../policy/readers/problem.ts';
import {
  importDocument,
  policyFromInTurns,
  type ReadPolicy,
  type ReadResult,
  readPasted,
} from '../../policy/readers/read.ts';
import type { ImportMessage, ImportOutcome, ImportRequest } from './import-messages.ts';

const tell = (message: ImportMessage): void => self.postMessage(message);
const progress = (share: number): void => tell({ share });

self.addEventListener('message', ({ data }: MessageEvent<ImportRequest>) => {
  outcomeOf(data).then(
    (outcome) => tell({ outcome }),
    () => tell({ outcome: { ok: false, of: 'document', problem: problem('failed') } }),
  );
});

async function outcomeOf(request: ImportRequest): Promise<ImportOutcome> {
  if (request.kind === 'file') {
    const { name, bytes } = request;
    if (/\.json$/i.test(name)) return savedClauses(new TextDecoder().decode(bytes));
    return asOutcome(await importDocument(bytes, name, { progress }));
  }
  if (request.text.trimStart().startsWith('{')) return savedClauses(request.text);
  const read = await readPasted(request.text, request.html);
  return asOutcome(read.ok ? await policyFromInTurns(read, { progress }) : read);
}

function savedClauses(text: string): ImportOutcome {
  const read = readClauseSet(text);
  if (!read.ok) return { ok: false, of: 'clauses', problem: read.problem };
  return { ok: true, imported: { ...read.set, notices: [], refused: read.refused } };
}

function asOutcome(read: ReadResult<ReadPolicy>): ImportOutcome {
  if (!read.ok) return { ok: false, of: 'document', problem: read.problem };
  const { title, clauses } = read.policy;
  return { ok: true, imported: { title, url: '', clauses, notices: read.notices, refused: [] } };
}
