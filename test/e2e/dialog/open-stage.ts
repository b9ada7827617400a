/** A bare page with the real dialog in it, built once a worker. */
import { fileURLToPath } from 'node:url';
import { test as base, type Page } from '@playwright/test';
import { build, type Rolldown } from 'vite';
import { findChromium } from '../../../src/cli/setup.mjs';
import type { Stage } from './stage.ts';

declare global {
  var stage: Stage;
}

const ORIGIN = 'https://stage.example/';

async function bundle(): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      lib: {
        entry: fileURLToPath(new URL('./stage.ts', import.meta.url)),
        formats: ['iife'],
        name: 'stageBundle',
      },
    },
  })) as Rolldown.RolldownOutput[];
  return built[0]!.output[0].code;
}

export const test = base.extend<
  { open: (html?: string, headers?: Record<string, string>) => Promise<Page> },
  { script: string }
>({
  script: [
    // biome-ignore lint/correctness/noEmptyPattern: the shape Playwright asks for.
    async ({}, use) => use(await bundle()),
    { scope: 'worker' },
  ],
  launchOptions: async ({ launchOptions }, use) => {
    const executablePath = findChromium();
    await use(executablePath ? { ...launchOptions, executablePath } : launchOptions);
  },
  open: async ({ page, script }, use) => {
    await use(async (html = PLAIN, headers = {}) => {
      await page.route(`${ORIGIN}**`, (route) =>
        route.fulfill({ contentType: 'text/html', body: html, headers }),
      );
      await page.goto(ORIGIN);
      // Through the debugger, as an extension's script would come: no page policy stops it.
      await page.evaluate(script);
      return page;
    });
  },
});

/** A page with a box to write in and a button that posts. */
export const PLAIN = `<!doctype html><html lang="en"><head><title>Stage</title></head>
<body><main><h1>A page</h1><p>Words of the page.</p>
<label>Your post <textarea id="box">draft</textarea></label>
<button id="post">Post</button></main></body></html>`;
