/**
 * The walk of `npm start` where there is no display: a risky and a clean post on each site, in a real
 * Chromium with the built extension, on stand-in pages at the real addresses. Prints what happened and
 * saves pictures.
 */
import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { BUILD, openBench } from './chromium.ts';
import { Composer } from './composer.ts';
import { seedSettings } from './extension.ts';
import { SURFACES } from './surfaces.ts';
import { CLEAN, RISKY, TEST_SETTINGS } from './texts.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const PICTURES = join(ROOT, '.output', 'walk');
const SITE_NAMES = { facebook: 'Facebook', x: 'X', youtube: 'YouTube' } as const;

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

mkdirSync(PICTURES, { recursive: true });
const bench = await openBench(BUILD);
if (!bench.worker) throw new Error('The extension did not start.');
await seedSettings(bench.worker, TEST_SETTINGS);
let wentWrong = 0;
// The settings page opens by itself after installation; it would take the focus from the first page.
if (bench.context.pages().every((page) => !page.url().includes('options.html'))) {
  await bench.context.waitForEvent('page', { timeout: 5_000 }).catch(() => undefined);
}

say('No display here, so this walk shows the extension at work without a window.');
say('The pages are stand-ins at the real addresses; nothing is sent to anybody.');
say(`School: ${String(TEST_SETTINGS.schoolName)} (invented). Role: staff.`);

for (const site of ['facebook', 'x', 'youtube'] as const) {
  const surface = SURFACES[site][0]!;
  const page = await bench.context.newPage();
  const composer = new Composer(page, surface);
  const dialog = page.locator('before-you-post dialog');
  await page.bringToFront();
  await composer.open();
  say(`\n${SITE_NAMES[site]}`);

  say(`  Writing: "${CLEAN}"`);
  await composer.type(CLEAN);
  await composer.submit(surface.ways[0]!);
  await expectSoon(async () => (await composer.posts()).length === 1);
  const [clean] = await composer.posts();
  check('posted at once, by the person’s own press, untouched', clean?.trusted === true);

  await composer.open();
  say(`  Writing: "${RISKY}"`);
  await composer.type(RISKY);
  await composer.submit(surface.ways[0]!);
  await dialog.waitFor();
  check('held; the site has posted nothing', (await composer.posts()).length === 0);
  for (const card of await dialog.locator('[data-topic]').all()) {
    const topic = await card.getAttribute('data-topic');
    const words = (await card.locator('mark').allTextContents()).join(', ');
    const source = (await card.locator('cite').allTextContents())[0] ?? '';
    say(`      ${topic}${words ? `: “${words}”` : ''}${source ? `  [${source}]` : ''}`);
  }
  await picture(`${site}-held`);
  await page.keyboard.press('Escape');
  check('“Edit my post” gave the box back as it was', (await composer.draft()) === RISKY);

  await composer.submit(surface.ways[0]!);
  await dialog.getByRole('button', { name: 'Post anyway' }).click();
  await expectSoon(async () => (await composer.posts()).length > 0);
  const posted = await composer.posts();
  check('“Post anyway” posted it, once', posted.length === 1 && posted[0]?.text === RISKY);
  await picture(`${site}-posted`);
  await page.close();

  async function picture(name: string): Promise<void> {
    const path = join(PICTURES, `${name}.png`);
    await page.screenshot({ path });
    say(`      picture: ${relative(ROOT, path)}`);
  }
}

const extensionId = new URL(bench.worker.url()).host;
for (const name of ['practice', 'options']) {
  const page = await bench.context.newPage();
  await page.goto(`chrome-extension://${extensionId}/${name}.html`);
  await page.locator('h1').first().waitFor();
  await page.screenshot({ path: join(PICTURES, `${name}.png`), fullPage: true });
  await page.close();
}
say(`\nPictures of the practice and settings pages: ${relative(ROOT, PICTURES)}`);
const own = bench.requests.filter(({ kind }) => kind === 'unexpected');
check('the extension made no network request', own.length === 0);
await bench.close();
say(wentWrong === 0 ? '\nAll as it should be.' : `\n${wentWrong} went wrong.`);
process.exit(wentWrong === 0 ? 0 : 1);

function check(what: string, isSo: boolean): void {
  if (!isSo) wentWrong += 1;
  say(`    ${isSo ? '✓' : '✗ NOT:'} ${what}`);
}

/** Waits until something is so, at most five seconds; the check that follows says whether it is. */
async function expectSoon(isSo: () => Promise<boolean>): Promise<void> {
  const until = Date.now() + 5_000;
  while (!(await isSo()) && Date.now() < until) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
