/**
 * `npm run --silent pack -- --key FILE --update-url URL --out DIR`: the built extension signed and
 * packed for a school's own server, with its `update.xml`. Exit status 0 done, 2 nothing written.
 */
import { runPack } from './run-pack.ts';

process.exitCode = await runPack(process.argv.slice(2), {
  write: (text) => process.stdout.write(text),
  complain: (message) => process.stderr.write(`pack: ${message}\n`),
});
