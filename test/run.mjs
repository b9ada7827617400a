/**
 * `npm test`: sets up what is missing, then lint, types, builds, unit tests and end-to-end tests. All
 * stages run even where one fails; the last line counts everything: "N passed, N failed, N skipped".
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import {
  ensureBrowser,
  ensureNode,
  ensurePackages,
  findChromium,
  findFirefox,
  ROOT,
  run,
  say,
} from '../src/cli/setup.mjs';

const RESULTS = join(ROOT, 'test-results');
const totals = { passed: 0, failed: 0, skipped: 0 };
const failed = [];
/** What failed, by name, with the first line of why: said again at the end, where a log is cut to its tail. */
const failures = [];

ensurePackages();
ensureNode();
const chromium = ensureBrowser('Chromium', findChromium, 'chromium');
const firefox = ensureBrowser('Firefox', findFirefox, 'firefox-esr');
rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });

step('Format and lint', 'biome', ['check', '.']);
step('Types', 'tsc', ['--noEmit'], { before: ['wxt', ['prepare']] });
for (const target of [['chrome'], ['edge'], ['firefox', '--mv3']]) {
  step(`Build for ${target[0]}`, 'wxt', ['build', '-b', ...target], { quiet: true });
}
step('Linter of Mozilla’s store', 'node', ['test/store/lint-extension.ts']);
counted(
  'Unit tests',
  'vitest',
  [
    'run',
    '-c',
    'test/vitest.config.ts',
    '--reporter=default',
    '--reporter=json',
    '--outputFile.json=test-results/unit.json',
  ],
  unitCounts,
);
if (chromium) {
  counted(
    'End-to-end tests in Chromium',
    'playwright',
    ['test', '-c', 'test/e2e/playwright.config.ts'],
    browserCounts,
    { CHROMIUM: chromium },
  );
} else skip('End-to-end tests in Chromium: no Chromium on this machine');
if (firefox) {
  counted('Core tests in Firefox', 'node', ['test/e2e/firefox/run.ts'], firefoxCounts, {
    FIREFOX: firefox,
  });
} else skip('Core tests in Firefox: no Firefox on this machine');
// Says and counts by itself what it skips: without CI=true or BYP_MANAGED=1 it writes no policy.
counted('Managed policy in real browsers', 'node', ['test/managed/run.ts'], managedCounts);

if (failed.length > 0) say(`\nFailed: ${failed.join('; ')}`);
for (const failure of failures) say(`  ✘ ${failure}`);
say(`\n${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`);
process.exit(totals.failed > 0 ? 1 : 0);

/** A stage that counts as one test. */
function step(title, command, args, { before, quiet } = {}) {
  say(`\n== ${title}`);
  if (before) run(before[0], before[1], { stdio: 'ignore' });
  const done = run(command, args, quiet ? { stdio: 'pipe', encoding: 'utf8' } : {});
  if (done.status === 0) {
    totals.passed += 1;
    return;
  }
  if (quiet) say(`${done.stdout ?? ''}${done.stderr ?? ''}`);
  totals.failed += 1;
  failed.push(title);
}

/** A stage that counts its own tests and writes them down. */
function counted(title, command, args, read, env = {}) {
  say(`\n== ${title}`);
  const done = run(command, args, { env });
  const counts = read();
  if (!counts) {
    totals.failed += 1;
    failed.push(`${title} (no result was written)`);
    return;
  }
  for (const key of Object.keys(totals)) totals[key] += counts[key];
  failures.push(...(counts.failures ?? []));
  if (counts.failed > 0) failed.push(title);
  else if (done.status !== 0) {
    totals.failed += 1;
    failed.push(`${title} (ended with status ${done.status})`);
  }
}

function skip(why) {
  say(`\n== Skipped. ${why}`);
  totals.skipped += 1;
}

function readResult(name) {
  const path = join(RESULTS, name);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}

function unitCounts() {
  const result = readResult('unit.json');
  return (
    result && {
      passed: result.numPassedTests,
      failed:
        result.numFailedTests +
        (result.numFailedTestSuites > 0 && result.numFailedTests === 0 ? 1 : 0),
      skipped: result.numPendingTests + (result.numTodoTests ?? 0),
      failures: result.testResults.flatMap(({ name, message, status, assertionResults }) => {
        const own = assertionResults
          .filter((one) => one.status === 'failed')
          .map((one) => why(one.fullName, one.failureMessages?.[0]));
        return own.length > 0 || status !== 'failed' ? own : [why(name, message)];
      }),
    }
  );
}

/** The name of a failed test with the first line of its message, colours taken out. */
function why(name, message = '') {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: terminal colours are control characters
  const [line = ''] = message.replace(/\u001b\[[\d;]*m/g, '').split('\n');
  return line === '' ? name : `${name}: ${line}`;
}

/** Failed and flaky tests of Playwright's report. */
function browserFailures({ suites = [], specs = [], title: file = '' }, above = []) {
  const path = file === '' ? above : [...above, file];
  return [
    ...specs.flatMap(({ title, tests }) =>
      tests
        .filter(({ status }) => status === 'unexpected' || status === 'flaky')
        .map(({ results }) =>
          why([...path, title].join(' › '), results.find(({ error }) => error)?.error.message),
        ),
    ),
    ...suites.flatMap((suite) => browserFailures(suite, path)),
  ];
}

function browserCounts() {
  const result = readResult('e2e.json');
  const stats = result?.stats;
  return (
    stats && {
      passed: stats.expected,
      failed: stats.unexpected + stats.flaky,
      skipped: stats.skipped,
      failures: browserFailures(result),
    }
  );
}

function firefoxCounts() {
  return readResult('firefox.json');
}

function managedCounts() {
  return readResult('managed.json');
}
