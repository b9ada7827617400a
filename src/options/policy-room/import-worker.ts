/** Reads one document beside the page, so that the page never freezes and can stop it at any time. */
import { problem } from '../../policy/readers/problem.ts';
import { policyFrom, readDocument, readPasted } from '../../policy/readers/read.ts';
import type { ImportMessage, ImportOutcome, ImportRequest } from './import-messages.ts';

const tell = (message: ImportMessage): void => self.postMessage(message);

self.addEventListener('message', ({ data }: MessageEvent<ImportRequest>) => {
  outcomeOf(data).then(
    (outcome) => tell({ outcome }),
    () => tell({ outcome: { ok: false, problem: problem('failed') } }),
  );
});

async function outcomeOf(request: ImportRequest): Promise<ImportOutcome> {
  tell({ stage: 'opening' });
  const read =
    request.kind === 'file'
      ? await readDocument(request.bytes, request.name)
      : await readPasted(request.text, request.html);
  if (!read.ok) return read;
  tell({ stage: 'sorting' });
  return policyFrom(read);
}
