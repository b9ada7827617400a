/**
 * `npm run --silent policy -- FILE [--json] [--out FILE] [--settings-out FILE]`: reads a policy
 * document as the options page does and prints its clauses, with what each is about. Exit status 0
 * read, 2 unusable input or options.
 *
 * The work is done in a thread of its own, which is ended where a document made to hang it does.
 */
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { problem, sayProblem } from '../policy/readers/problem.ts';
import { runPolicy } from './run-policy.ts';

/** A document that takes longer is given up, in milliseconds; a test may ask for less. */
const PATIENCE = Number(process.env.POLICY_PATIENCE ?? 60_000);

type Message =
  | { readonly write: string }
  | { readonly complain: string }
  | { readonly status: number };

if (isMainThread) lead();
else await work(workerData as readonly string[]);

async function work(args: readonly string[]): Promise<void> {
  const tell = (message: Message): void => parentPort?.postMessage(message);
  const status = await runPolicy(args, {
    write: (write) => tell({ write }),
    complain: (complain) => tell({ complain }),
  });
  tell({ status });
}

function lead(): void {
  // `policy ... | head` closes the pipe early: not our fault to report.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  const worker = new Worker(import.meta.filename, { workerData: process.argv.slice(2) });
  const complain = (message: string): void => {
    process.stderr.write(`policy: ${message}\n`);
  };
  const giveUp = (code: 'too-slow' | 'failed'): void => {
    const { why, fix } = sayProblem(problem(code), 'en');
    complain(`${why} ${fix}`);
    finish(2);
  };
  const clock = setTimeout(() => giveUp('too-slow'), PATIENCE);
  const finish = (status: number): void => {
    clearTimeout(clock);
    process.exitCode = status;
    void worker.terminate();
  };
  worker.on('error', () => giveUp('failed'));
  worker.on('message', (message: Message) => {
    if ('write' in message) process.stdout.write(message.write);
    else if ('complain' in message) complain(message.complain);
    else finish(message.status);
  });
}
