/**
 * `npm run --silent check -- [--settings FILE] [--json] [--explain] [FILE]`: the review of the
 * browser, on posts from a file or standard input. Exit status 0 nothing found, 1 something found,
 * 2 unusable input or options.
 */
import { readFileSync } from 'node:fs';
import { runCheck } from './run-check.ts';

// `check ... | head` closes the pipe early: not our fault to report.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});
process.exitCode = runCheck(process.argv.slice(2), {
  readStandardInput: () => readFileSync(0),
  write: (text) => process.stdout.write(text),
  complain: (message) => process.stderr.write(`check: ${message}\n`),
});
