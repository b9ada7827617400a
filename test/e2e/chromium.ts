/** A headless Chromium of the machine with the stand-in pages, with or without the extension. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Worker } from '@playwright/test';
import { findChromium } from '../../src/cli/setup.mjs';
import { fulfilPages, type SeenRequest } from '../pages/serve.ts';

const OUTPUT = join(import.meta.dirname, '..', '..', '.output');
/** The build under test; another one can be named in `EXTENSION`. */
export const BUILD = process.env.EXTENSION ?? join(OUTPUT, 'chrome-mv3');
/** The same with a background that does nothing. */
export const BUILD_WITHOUT_BACKGROUND = join(OUTPUT, 'e2e', 'without-background');

export interface Bench {
  readonly context: BrowserContext;
  /** All requests so far, growing. */
  readonly requests: SeenRequest[];
  /** The extension's service worker, where it is loaded. */
  readonly worker: Worker | undefined;
  close(): Promise<void>;
}

/** `extension`: folder of an unpacked build, or undefined for a browser without it. */
export async function openBench(
  extension: string | undefined,
  {
    change,
    ignoreDefaultArgs = [],
    installLater = false,
    others = [],
  }: {
    /** Changes scripts and styles of the stand-in pages. */
    readonly change?: (text: string) => string;
    /** Switches of Playwright's own to leave out. */
    readonly ignoreDefaultArgs?: readonly string[];
    /** The browser starts without the extension and takes it from `installInto`. */
    readonly installLater?: boolean;
    /** Folders of further extensions. */
    readonly others?: readonly string[];
  } = {},
): Promise<Bench> {
  const executablePath = findChromium();
  if (!executablePath)
    throw new Error('No Chromium found: install it, or set CHROMIUM to its path');
  const profile = mkdtempSync(join(tmpdir(), 'before-you-post-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    ignoreDefaultArgs: [...ignoreDefaultArgs, ...(installLater ? ['--disable-extensions'] : [])],
    viewport: { width: 1100, height: 900 },
    permissions: ['clipboard-read', 'clipboard-write'],
    args: [
      // The browser's own look-ups end here; the pages come from `fulfilPages`.
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
      ...(installLater ? ['--enable-unsafe-extension-debugging'] : []),
      ...(extension
        ? ['load-extension', 'disable-extensions-except'].map(
            (name) => `--${name}=${[...others, extension].join(',')}`,
          )
        : []),
    ],
  });
  const requests = await fulfilPages(context, change);
  const worker = extension
    ? (context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker')))
    : undefined;
  return {
    context,
    requests,
    worker,
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** Installs an unpacked build for the first time into a running browser; gives its worker. */
export async function installInto(context: BrowserContext, folder: string): Promise<Worker> {
  const session = await context.browser()!.newBrowserCDPSession();
  const started = context.waitForEvent('serviceworker');
  await session.send('Extensions.loadUnpacked', { path: folder });
  await session.detach();
  return started;
}
