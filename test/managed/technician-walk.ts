/**
 * `npm run walk:technician`: what the kit's guide asks of a technician, from a fresh settings file to a
 * managed Chromium, done step by step with the project's own commands and timed. The times are the
 * machine's; reading and typing come on top. Machine-wide policy: only with `CI=true` or
 * `BYP_MANAGED=1`, as the managed tests.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { findChromium } from '../../src/cli/setup.mjs';
import { SURFACES } from '../e2e/surfaces.ts';
import { buildPages } from '../pages/build.ts';
import { waitFor } from './checks.ts';
import { type ManagedChromium, openForced, openOwnPage, storedIn } from './chromium.ts';
import { openHosting } from './hosting.ts';
import { drawRows } from './key-table.ts';
import { expect } from './patient.ts';
import { FULL, PUPIL_CLAUSE } from './policies.ts';
import { isAllowed, openPolicyPlaces } from './policy-place.ts';
import { heldThenPosted } from './posting.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const SOON = { timeout: 25_000 };
const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
const opened = !isAllowed(process.env)
  ? { ok: false as const, why: 'it writes machine-wide policy: set BYP_MANAGED=1 (or CI=true)' }
  : findChromium() === undefined
    ? { ok: false as const, why: 'no Chromium on this machine' }
    : openPolicyPlaces();
if (!opened.ok) {
  say(`Not walked: ${opened.why}`);
  process.exit(0);
}
const { places } = opened;
const folder = mkdtempSync(join(tmpdir(), 'before-you-post-walk-'));
const at = (...names: string[]): string => join(folder, ...names);
const rows: string[][] = [['step', 'what the technician does', 'seconds']];
let browser: ManagedChromium | undefined;
let wentWrong: unknown;

// The school's server; the stand-in pages on which a post is tried.
mkdirSync(at('server'));
const hosting = await openHosting(at('server'));
const updateUrl = `${hosting.address}update.xml`;
await buildPages();

try {
  const { ownFamily: _, ...settings } = FULL;
  const settingsFile = at('settings.json');
  let id = '';
  await step('write the settings file', () =>
    writeFileSync(settingsFile, JSON.stringify(settings, null, 2)),
  );
  await step('npm run build:chrome', () => npm('build:chrome'));
  await step('npm run pack (makes the key too)', () => {
    const args = ['--key', at('key.pem'), '--new-key', '--update-url', updateUrl];
    id = /^id (\S+)$/m.exec(npm('pack', ...args, '--out', at('packed')))![1]!;
  });
  const makeKit = (): string =>
    npm(
      'kit',
      '--settings',
      settingsFile,
      '--out',
      at('kit'),
      '--id',
      id,
      '--update-url',
      updateUrl,
    );
  await step('npm run kit', makeKit);
  await step('put package and update.xml on the server', () => {
    for (const name of ['before-you-post.crx', 'update.xml']) {
      copyFileSync(at('packed', name), at('server', name));
    }
  });
  // The browser keeps its tools, and with them this walk, out of what policy installs.
  places.chromium({ DeveloperToolsAvailability: 1 }, 'tools');
  await step('copy linux/before-you-post.json to the policy folder', layOut);
  await step('start the browser: the extension installs itself', async () => {
    browser = await openForced();
  });
  await step('wait for the settings to arrive', () => untilName('Elm Row Primary School'));
  await step('look at chrome://policy: the values, each OK', async () => {
    const page = await browser!.context.newPage();
    await page.goto('chrome://policy');
    await expect(page.getByText('Before You Post').first()).toBeVisible(SOON);
    await expect(page.getByText('Elm Row Primary School').first()).toBeAttached(SOON);
    const listed = await page
      .locator('policy-row')
      .evaluateAll((all) =>
        all.map((row) => (row.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ').trim()),
      );
    const { extensions } = JSON.parse(kitFile())['3rdparty'];
    const bad = Object.keys(extensions[id]).filter(
      (key) => !listed.some((row) => row.startsWith(`${key} `) && row.includes(' Mandatory OK ')),
    );
    expect(bad).toEqual([]);
    await page.close();
  });
  await step('paste the file on the settings page: all as meant', async () => {
    const page = await openOwnPage(browser!, '/options.html');
    await page.locator('.compare > summary').click();
    await page.locator('.compare textarea').fill(kitFile());
    await page.locator('.compare .primary').click();
    await expect(page.locator('[data-compared="same"]')).toBeVisible();
    await page.close();
  });
  await step('try a post: held, with the school’s clause', () =>
    heldThenPosted(browser!, SURFACES.facebook[0]!, {
      clause: PUPIL_CLAUSE,
      source: 'Elm Row staff code, 4.2',
    }),
  );
  await step('change a setting, npm run kit again', () => {
    const changed = { ...settings, schoolName: 'Elm Row Academy' };
    writeFileSync(settingsFile, JSON.stringify(changed, null, 2));
    makeKit();
  });
  await step('copy the file again: it counts without a restart', async () => {
    layOut();
    await untilName('Elm Row Academy');
  });
  await step('take the file away: the extension goes by itself', async () => {
    const gone = browser!.worker.evaluate(() => new Promise(() => {})).catch(() => 'gone');
    const late = new Promise((resolve) => setTimeout(resolve, SOON.timeout, 'still there').unref());
    places.removeChromium();
    expect(await Promise.race([gone, late])).toBe('gone');
  });
} catch (error) {
  wentWrong = error;
} finally {
  await browser?.close();
  places.close();
  await hosting.close();
  rmSync(folder, { recursive: true, force: true });
}
const total = rows.slice(1).reduce((sum, row) => sum + Number(row[2]), 0);
say(`\n${drawRows([...rows, ['', 'together', total.toFixed(1)]])}`);
if (wentWrong) say(`\n✘ The walk broke off after step ${rows.length - 1}.\n${wentWrong}`);
process.exit(wentWrong ? 1 : 0);

async function step(what: string, act: () => unknown): Promise<void> {
  const start = performance.now();
  await act();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  rows.push([String(rows.length), what, seconds]);
  say(`  ✓ ${what} (${seconds} s)`);
}

/** Runs one of the project's commands as a technician would; gives what it printed. */
function npm(command: string, ...args: string[]): string {
  const run = spawnSync('npm', ['run', '--silent', command, '--', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(`npm run ${command}:\n${run.stdout}${run.stderr}`);
  return run.stdout;
}

function kitFile(): string {
  return readFileSync(at('kit', 'linux', 'before-you-post.json'), 'utf8');
}

function layOut(): void {
  places.chromium(JSON.parse(kitFile()));
}

async function untilName(name: string): Promise<void> {
  const { managedCopy } = await waitFor(
    () => storedIn(browser!),
    (stored) => (stored.managedCopy as { schoolName?: string } | undefined)?.schoolName === name,
  );
  expect(managedCopy).toMatchObject({ schoolName: name });
}
