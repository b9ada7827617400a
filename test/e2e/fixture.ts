/**
 * What every test starts from: one browser a worker, a fresh page a test, and after each test the
 * promises that hold always: no request but the site's own, no word of a draft kept.
 */
import { test as base, expect, type Page } from '@playwright/test';
import type { SeenRequest } from '../pages/serve.ts';
import { type Bench, BUILD, openBench } from './chromium.ts';
import { counts, seedSettings, storedText } from './extension.ts';
import { TEST_SETTINGS, WORDS_OF_DRAFTS } from './texts.ts';

interface PerTest {
  page: Page;
  /** Requests made since the test began. */
  requests(): SeenRequest[];
  promises: undefined;
}
interface PerWorker {
  /** Folder of the build to load; undefined for a browser without the extension. */
  extension: string | undefined;
  bench: Bench;
}

export const test = base.extend<PerTest, PerWorker>({
  extension: [BUILD, { scope: 'worker', option: true }],
  bench: [
    async ({ extension }, use) => {
      const bench = await openBench(extension);
      if (bench.worker) await seedSettings(bench.worker, TEST_SETTINGS);
      await use(bench);
      await bench.close();
    },
    { scope: 'worker' },
  ],
  page: async ({ bench }, use) => {
    const page = await bench.context.newPage();
    await use(page);
    await page.close();
  },
  requests: async ({ bench }, use) => {
    const start = bench.requests.length;
    await use(() => bench.requests.slice(start));
  },
  promises: [
    async ({ bench, page, requests }, use, info) => {
      const failures: string[] = [];
      const said: string[] = [];
      page.on('pageerror', (error) => failures.push(error.message));
      page.on('console', (message) => said.push(message.text()));
      await use(undefined);
      if (bench.worker && info.status !== info.expectedStatus) {
        const health = await counts(bench.worker).catch((error: unknown) => String(error));
        await info.attach('health', { body: JSON.stringify(health), contentType: 'text/plain' });
      }
      const strangers = requests().filter(({ kind }) => kind === 'unexpected');
      expect(strangers).toEqual([]);
      // Only with the extension is its silence worth a record.
      if (bench.worker) {
        const description = `${requests().length} ${strangers.length}`;
        info.annotations.push({ type: 'silent', description });
      }
      expect(failures).toEqual([]);
      const stored = bench.worker ? await storedText(bench.worker) : '';
      for (const word of WORDS_OF_DRAFTS) {
        expect(stored).not.toContain(word);
        expect(said.join('\n')).not.toContain(word);
      }
    },
    { auto: true },
  ],
});

export { expect };
