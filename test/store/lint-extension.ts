/**
 * `npm run lint:extension`: Mozilla's linter on the archive that the store gets. No error, and each
 * warning and notice one that `lint-allowed.json` lists with its reason; anything else fails.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { firefoxZip } from './firefox-zip.ts';
import { type Allowed, judgeLint, type LintReport } from './lint-judgement.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const BUILD = join(ROOT, '.output', 'firefox-mv3');

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const archive = firefoxZip();
const linter = join(ROOT, 'node_modules', '.bin', 'addons-linter');
const run = spawnSync(linter, ['--output', 'json', archive], {
  encoding: 'utf8',
  maxBuffer: 64 * 1024 * 1024,
});
if (run.error || !run.stdout.startsWith('{')) {
  say(`The linter did not run: ${run.error?.message ?? run.stderr}`);
  process.exit(1);
}
const report = JSON.parse(run.stdout) as LintReport;
const list = JSON.parse(readFileSync(join(import.meta.dirname, 'lint-allowed.json'), 'utf8'));
const { faults, allowed } = judgeLint(report, list as Allowed[], (file) => {
  const path = join(BUILD, file);
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
});
for (const { message, by } of allowed) {
  say(`  – ${message.code} in ${message.file}: ${versioned(by.library)}. ${by.reason}`);
}
for (const fault of faults) say(`  ✘ ${fault}`);
const { errors, warnings, notices } = report;
say(
  `addons-linter: ${errors.length} errors, ${warnings.length} warnings, ${notices.length} notices; ` +
    `${allowed.length} from libraries, each with its reason; ${faults.length} to put right`,
);
process.exitCode = faults.length > 0 ? 1 : 0;

function versioned(library: string): string {
  const path = join(ROOT, 'node_modules', library, 'package.json');
  return existsSync(path)
    ? `${library} ${JSON.parse(readFileSync(path, 'utf8')).version}`
    : library;
}
