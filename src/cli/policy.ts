/**
 * `npm run --silent policy -- FILE [--json] [--out FILE] [--settings-out FILE]`: reads a policy
 * document as the options page does and prints its clauses, with what each is about. Exit status 0
 * read, 2 unusable input or options.
 */
import { problem, sayProblem } from '../policy/readers/problem.ts';
import { runPolicy } from './run-policy.ts';

/** A document that takes longer is given up, in milliseconds. */
const PATIENCE = 60_000;

function complain(message: string): void {
  process.stderr.write(`policy: ${message}\n`);
}

function give(code: 'too-slow' | 'failed'): never {
  const { why, fix } = sayProblem(problem(code), 'en');
  complain(`${why} ${fix}`);
  process.exit(2);
}

// `policy ... | head` closes the pipe early: not our fault to report.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});
// A library that waits for ever must not hang the command.
const clock = setTimeout(() => give('too-slow'), PATIENCE);
process.on('unhandledRejection', () => give('failed'));
try {
  process.exitCode = await runPolicy(process.argv.slice(2), {
    write: (text) => process.stdout.write(text),
    complain,
  });
} catch {
  give('failed');
}
clearTimeout(clock);
