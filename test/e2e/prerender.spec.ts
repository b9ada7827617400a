/**
 * Pages that the browser prepares before they are visited (speculation rules), with the stand-in pages
 * from a real server, since only a real request is prerendered.
 */
import { expect, test } from '@playwright/test';
import { findChromium } from '../../src/cli/setup.mjs';
import { openAddressBook } from '../pages/serve.ts';
import { openBareChromium, type Target } from './bare/chromium.ts';
import { serveTls } from './bare/https.ts';
import { BUILD } from './chromium.ts';
import { surfaceNamed } from './surfaces.ts';
import { RISKY, TEST_SETTINGS } from './texts.ts';

/** As much of the extension's API as is used in its background here. */
interface ExtensionApi {
  readonly storage: { readonly local: { set(items: object): Promise<void> } };
  readonly runtime: {
    readonly onMessage: {
      addListener(
        heard: (message: { type: string }, sender: { documentLifecycle?: string }) => void,
      ): void;
    };
  };
  readonly tabs: {
    query(filter: object): Promise<{ id: number }[]>;
    sendMessage(tab: number, message: object, options: object): Promise<{ counts: object }>;
  };
  readonly action: { getBadgeText(of: { tabId: number }): Promise<string> };
}
declare const chrome: ExtensionApi;
declare global {
  /** What the background was told, and in which state the page that told it was. */
  var __told: [type: string, lifecycle: string | undefined][];
}

/** Where a visit begins, and what the site itself sends: a request that looks like a post. */
const VISITS = [
  {
    surface: surfaceNamed('youtube comment'),
    request: 'https://www.youtube.com/youtubei/v1/comment/create_comment',
  },
  { surface: surfaceNamed('x home'), request: 'https://x.com/i/api/graphql/abc/CreateTweet' },
];
const START = '/start-of-a-visit';

test('a page prerendered and then visited: silent before, and held after', async () => {
  // A browser of its own.
  test.slow();
  const book = await openAddressBook();
  const served = await serveTls((method, url) => {
    const visit = VISITS.find(({ surface }) => url === new URL(START, surface.address).href);
    return visit ? startPage(visit.surface.address) : book(method, url);
  });
  const hosts = VISITS.map(({ surface }) => new URL(surface.address).host);
  const browser = await openBareChromium(findChromium()!, BUILD, hosts, served.port);
  try {
    const { worker } = browser;
    await browser.closePage(/options\.html\?welcome$/);
    await worker.run((settings) => chrome.storage.local.set({ settings }), TEST_SETTINGS);
    await worker.run(() => {
      chrome.runtime.onMessage.addListener(({ type }, { documentLifecycle }) => {
        globalThis.__told.push([type, documentLifecycle]);
      });
    });
    for (const { surface, request } of VISITS) {
      await test.step(surface.name, async () => {
        await worker.run(() => {
          globalThis.__told = [];
        });
        const tab = await browser.openTab();
        await tab.first.run((url) => location.assign(url), new URL(START, surface.address).href);
        const page = await tab.prerendered();
        await page.until((css) => document.querySelector(css) !== null, surface.opener);

        // All that could wake the guard: a box is opened, and something like a post is sent.
        await page.run(
          async (opener, editor, url) => {
            document.querySelector<HTMLElement>(opener)!.click();
            const box = document.querySelector<HTMLElement>(editor)!;
            box.focus();
            box.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
            await fetch(url, { method: 'POST' });
          },
          surface.opener,
          surface.editor,
          request,
        );
        expect(await page.run(() => (document as { prerendering?: boolean }).prerendering)).toBe(
          true,
        );
        expect(await worker.run(() => globalThis.__told)).toEqual([]);
        expect(await worker.run(markOnIcon)).toBe('');

        await tab.first.run(() => document.querySelector('a')!.click());
        await page.until(() => !(document as { prerendering?: boolean }).prerendering);
        const activated = await page.run(
          () => performance.getEntriesByType('navigation')[0] as { activationStart?: number },
        );
        expect(activated.activationStart).toBeGreaterThan(0);

        await page.click(surface.editor);
        await page.insert(RISKY);
        await page.click(surface.control);
        await page.until(isAsking);
        expect(await page.run(() => window.__posts)).toEqual([]);
        await pressPostAnyway(page);
        await page.until(() => window.__posts.length > 0);
        await expect.poll(() => worker.run(countsHere)).toMatchObject({ proved: 1 });
        expect(await page.run(() => window.__posts)).toMatchObject([{ text: RISKY }]);
        const told = await worker.run(() => globalThis.__told);
        expect(told).toContainEqual(['load-analyser', 'active']);
        expect(told.filter(([, lifecycle]) => lifecycle !== 'active')).toEqual([]);
      });
    }
    expect(served.requests.filter(({ kind }) => kind === 'unexpected')).toEqual([]);
    const prepared = served.requests.filter(({ purpose }) => purpose?.includes('prerender'));
    expect(prepared.map(({ url }) => url)).toEqual(
      expect.arrayContaining(VISITS.map(({ surface }) => surface.address)),
    );
  } finally {
    await browser.close();
    await served.close();
  }
});

/** A page that asks the browser to prepare where its link leads. */
function startPage(next: string) {
  const rules = { prerender: [{ source: 'list', urls: [next], eagerness: 'immediate' }] };
  return {
    kind: 'page',
    status: 200,
    headers: { 'content-type': 'text/html; charset=utf-8' },
    body: `<!doctype html><title>Start</title>
<script type="speculationrules">${JSON.stringify(rules)}</script><a href="${next}">On</a>`,
  } as const;
}

function isAsking(): boolean {
  return document.querySelector<HTMLElement>('before-you-post')?.dataset.state === 'asking';
}

async function pressPostAnyway(page: Target): Promise<void> {
  await page.run(() => {
    const host = document.querySelector('before-you-post');
    for (const button of host?.shadowRoot?.querySelectorAll('button') ?? []) {
      if (button.textContent?.trim() === 'Post anyway') button.id = 'post-anyway-of-the-test';
    }
  });
  await page.click('#post-anyway-of-the-test', 'before-you-post');
}

async function markOnIcon(): Promise<string> {
  const [tab] = await chrome.tabs.query({ active: true, url: 'https://*/*' });
  return chrome.action.getBadgeText({ tabId: tab!.id });
}

async function countsHere(): Promise<object> {
  const [tab] = await chrome.tabs.query({ active: true, url: 'https://*/*' });
  return (await chrome.tabs.sendMessage(tab!.id, { type: 'status' }, { frameId: 0 })).counts;
}
