/** Chromium under policy: the extension unpacked, or fetched and installed by the browser itself. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page, type Worker } from '@playwright/test';
import { findChromium } from '../../src/cli/setup.mjs';
import { type Bench, openBench } from '../e2e/chromium.ts';
import { fulfilPages } from '../pages/serve.ts';

/** A browser in which the extension surely runs. */
export type ManagedChromium = Bench & { readonly worker: Worker };

interface Area {
  get(keys: null): Promise<Record<string, unknown>>;
  set(values: object): Promise<void>;
}
declare const chrome: {
  readonly storage: { readonly local: Area; readonly managed: Area };
  readonly management: { getSelf(): Promise<{ installType: string; mayDisable: boolean }> };
};

export async function openUnpacked(folder: string): Promise<ManagedChromium> {
  const bench = await openBench(folder);
  return { ...bench, worker: bench.worker! };
}

/** Without any word of the extension: that is what the policy is for. */
export async function openForced(): Promise<ManagedChromium> {
  const profile = mkdtempSync(join(tmpdir(), 'before-you-post-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium()!,
    headless: true,
    viewport: { width: 1100, height: 900 },
    // Either of the two, left in place, keeps the browser from asking for update.xml.
    ignoreDefaultArgs: ['--disable-extensions', '--disable-background-networking'],
    args: ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost'],
  });
  const close = async (): Promise<void> => {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  };
  try {
    const requests = await fulfilPages(context);
    const worker =
      context.serviceWorkers()[0] ??
      (await context.waitForEvent('serviceworker', { timeout: 30_000 }));
    return { context, requests, worker, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Everything in `storage.local`. */
export const storedIn = ({ worker }: ManagedChromium): Promise<Record<string, unknown>> =>
  worker.evaluate(() => chrome.storage.local.get(null));

/** What the browser itself gives as policy; takes up to 5 s after the start. */
export const managedIn = ({ worker }: ManagedChromium): Promise<Record<string, unknown>> =>
  worker.evaluate(() => chrome.storage.managed.get(null));

export const installedHow = ({ worker }: ManagedChromium) =>
  worker.evaluate(() => chrome.management.getSelf());

/** Opens a page of the extension. */
export async function openOwnPage(
  { context, worker }: ManagedChromium,
  name: string,
): Promise<Page> {
  const page = await context.newPage();
  await page.goto(new URL(name, worker.url()).href);
  return page;
}
