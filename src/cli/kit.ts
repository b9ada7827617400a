/**
 * `npm run --silent kit -- --settings FILE --out DIR [--id ID] [--update-url URL]`: the deployment kit
 * for a school's computers. Exit status 0 done, 1 done but for values that were refused, 2 nothing
 * written.
 */
import { runKit } from './run-kit.ts';

process.exitCode = runKit(process.argv.slice(2), {
  write: (text) => process.stdout.write(text),
  complain: (message) => process.stderr.write(`kit: ${message}\n`),
});
