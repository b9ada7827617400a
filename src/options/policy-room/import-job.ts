/** One document on its way in: progress, an outcome, and a way to stop it. */
import { problem } from '../../policy/readers/problem.ts';
import type { ImportMessage, ImportOutcome, ImportRequest } from './import-messages.ts';

/** A document that takes longer is given up, in ms. */
const PATIENCE = 60_000;

export interface ImportJob {
  /** Ends without an outcome; nothing of the document is kept. */
  stop(): void;
}

/** Starts reading. `progress` hears how much is done, from 0 to 1; `done` is called once, unless the job is stopped; never throws. */
export function startImport(
  request: ImportRequest,
  progress: (share: number) => void,
  done: (outcome: ImportOutcome) => void,
): ImportJob {
  const worker = new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' });
  const clock = setTimeout(
    () => finish({ ok: false, of: 'document', problem: problem('too-slow') }),
    PATIENCE,
  );
  const stop = (): void => {
    clearTimeout(clock);
    worker.terminate();
  };
  const finish = (outcome: ImportOutcome): void => {
    stop();
    done(outcome);
  };
  worker.addEventListener('message', ({ data }: MessageEvent<ImportMessage>) => {
    if ('outcome' in data) finish(data.outcome);
    else progress(data.share);
  });
  worker.addEventListener('error', () =>
    finish({ ok: false, of: 'document', problem: problem('failed') }),
  );
  worker.postMessage(request);
  return { stop };
}
