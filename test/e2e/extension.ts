/** The extension seen from its own service worker. */
import type { Page, Worker } from '@playwright/test';

/** As much of the API as the tests use; the project carries no types for `chrome`. */
interface ExtensionApi {
  readonly storage: Record<
    'local' | 'session' | 'sync',
    { get(key: null): Promise<unknown>; set(items: object): Promise<void> }
  >;
  readonly tabs: {
    query(filter: object): Promise<{ id?: number; url?: string }[]>;
    sendMessage(tab: number, message: unknown): Promise<unknown>;
  };
  readonly scripting: { executeScript(options: unknown): Promise<unknown> };
}
declare const chrome: ExtensionApi;

export async function seedSettings(
  worker: Worker,
  settings: Record<string, unknown>,
): Promise<void> {
  await worker.evaluate((values) => chrome.storage.local.set({ settings: values }), settings);
}

/** Everything that the extension keeps, as text. */
export function storedText(worker: Worker): Promise<string> {
  return worker.evaluate(async () => {
    const { local, session, sync } = chrome.storage;
    return JSON.stringify(await Promise.all([local.get(null), session.get(null), sync.get(null)]));
  });
}

/** What the guard on this page counted, as the popup asks for it. */
export function counts(worker: Worker, page: Page): Promise<Record<string, number>> {
  return worker.evaluate(async (url) => {
    const tabs = await chrome.tabs.query({ url: 'https://*/*' });
    const tab = tabs.find((candidate) => candidate.url === url);
    const status = await chrome.tabs.sendMessage(tab?.id ?? -1, { type: 'status' });
    return (status as { counts: Record<string, number> }).counts;
  }, page.url());
}

/**
 * Makes the background take its time over the analyser (`'never'`: refuse it). Gives back what ends
 * that.
 */
export async function slowAnalyser(
  worker: Worker,
  delay: number | 'never',
): Promise<() => Promise<void>> {
  await worker.evaluate((wait) => {
    const { scripting } = chrome;
    const real = scripting.executeScript;
    Object.assign(globalThis, { realExecuteScript: real });
    scripting.executeScript = async (options) => {
      if (wait === 'never') throw new Error('refused by the test');
      await new Promise((resolve) => setTimeout(resolve, wait));
      return real(options);
    };
  }, delay);
  return () =>
    worker.evaluate(() => {
      const { realExecuteScript } = globalThis as unknown as {
        realExecuteScript: ExtensionApi['scripting']['executeScript'];
      };
      chrome.scripting.executeScript = realExecuteScript;
    });
}
