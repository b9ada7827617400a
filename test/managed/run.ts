/**
 * The managed-policy tests: real browsers, real policy files. They count for the whole machine, so they
 * run only with `CI=true` or `BYP_MANAGED=1`. Prints a line a check and the table key × browser; writes
 * the counts for `npm test`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium, findFirefox } from '../../src/cli/setup.mjs';
import { SETTING_KEYS } from '../../src/settings/schema.ts';
import { buildPages } from '../pages/build.ts';
import { Checks } from './checks.ts';
import { forcedCases, unpackedCases } from './chromium-cases.ts';
import { firefoxCases } from './firefox-cases.ts';
import { type Column, drawTable, isAsItShouldBe } from './key-table.ts';
import { openPackages, type Packages } from './packages.ts';
import { isAllowed, openPolicyPlaces, type PolicyPlaces } from './policy-place.ts';

const RESULTS = join(import.meta.dirname, '..', '..', 'test-results');
const checks = new Checks();
const columns: Record<string, Column | undefined> = {
  'Chromium managed': undefined,
  'Chromium force-installed': undefined,
  Firefox: undefined,
};

const wanted = process.argv.slice(2);
const isWanted = (part: string): boolean => wanted.length === 0 || wanted.includes(part);
const opened = isAllowed(process.env)
  ? process.platform === 'linux'
    ? openPolicyPlaces('/', findFirefox())
    : { ok: false as const, why: 'their places of policy are known for Linux only' }
  : { ok: false as const, why: 'they write machine-wide policy: set CI=true or BYP_MANAGED=1' };

if (!opened.ok) {
  // Machine-wide policy is written only where somebody allows it; CI does, and skips nothing.
  checks.skip('Managed policy in Chromium', opened.why);
  checks.skip('Managed policy in Firefox', opened.why);
} else {
  for (const path of opened.leftovers)
    checks.say(`  Removed, left behind by an earlier run: ${path}`);
  try {
    await buildPages();
    const packages = await openPackages();
    try {
      await runAll(opened.places, packages);
    } finally {
      await packages.close();
    }
  } catch (error) {
    checks.fail('the run broke off', error);
  } finally {
    opened.places.close();
  }
  await report();
}
mkdirSync(RESULTS, { recursive: true });
writeFileSync(
  join(RESULTS, 'managed.json'),
  JSON.stringify({ ...checks.counts, failures: checks.failures, columns }, null, 2),
);
const { passed, failed, skipped } = checks.counts;
checks.say(`Managed policy: ${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exit(failed > 0 ? 1 : 0);

async function runAll(places: PolicyPlaces, packages: Packages): Promise<void> {
  // A browser that is missing can't be tested; CI installs both.
  if (!findChromium()) {
    checks.skip('Managed policy in Chromium', 'no Chromium on this machine');
  } else {
    if (isWanted('unpacked')) {
      checks.say('Chromium, unpacked, policy file in its managed folder');
      columns['Chromium managed'] = await unpackedCases(checks, places, packages);
    }
    if (isWanted('forced')) {
      checks.say('Chromium, force-installed from a package on loopback');
      columns['Chromium force-installed'] = await forcedCases(checks, places, packages);
    }
  }
  const firefox = findFirefox();
  if (!firefox) {
    // As above: nothing to test with.
    checks.skip('Managed policy in Firefox', 'no Firefox on this machine');
  } else if (isWanted('firefox')) {
    checks.say('Firefox, add-on and settings by policies.json');
    columns.Firefox = await firefoxCases(checks, places, packages, firefox);
  }
}

async function report(): Promise<void> {
  checks.say(`\n${drawTable(columns)}\n`);
  for (const [browser, column] of Object.entries(columns)) {
    if (!column) continue;
    await checks.check(
      `${browser}: each of ${SETTING_KEYS.length} keys came to what it should`,
      () => {
        const wrong = SETTING_KEYS.filter((key) => !isAsItShouldBe(key, column[key]));
        if (wrong.length > 0)
          throw new Error(wrong.map((key) => `${key}: ${column[key]}`).join('\n'));
      },
    );
  }
}
