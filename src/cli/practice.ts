/** Opens a browser with the built extension and its practice page, until the person closes it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';

const extension = join(import.meta.dirname, '..', '..', '.output', 'chrome-mv3');
const profile = mkdtempSync(join(tmpdir(), 'before-you-post-'));
const context = await chromium.launchPersistentContext(profile, {
  executablePath: process.env.CHROMIUM,
  headless: false,
  viewport: null,
  args: [`--load-extension=${extension}`, `--disable-extensions-except=${extension}`],
});
const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
const id = new URL(worker.url()).host;
const page = context.pages()[0] ?? (await context.newPage());
await page.goto(`chrome-extension://${id}/practice.html`);
process.stdout.write(
  'A browser has opened with Before You Post and a practice page. Nothing there is sent anywhere.\n' +
    'Close the browser window to end.\n',
);
await new Promise((resolve) => context.on('close', resolve));
rmSync(profile, { recursive: true, force: true });
