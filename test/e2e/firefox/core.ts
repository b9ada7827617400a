/** The two behaviours that are tested in Firefox, and what they need. */
import assert from 'node:assert/strict';
import type { PostRecord } from '../../pages/common/record.ts';
import type { Surface, Way } from '../surface.ts';
import type { Firefox } from './browser.ts';
import type { Tab } from './tab.ts';

const HOST = 'before-you-post';

/** As much of the API as is used in the extension's page. */
interface ExtensionApi {
  readonly storage: {
    readonly local: { get(key: null): Promise<object>; set(items: object): Promise<void> };
  };
  readonly tabs: {
    query(filter: object): Promise<{ id: number }[]>;
    sendMessage(tab: number, message: unknown): Promise<{ counts: Record<string, number> }>;
  };
  readonly scripting: {
    executeScript(options: object): Promise<{ result?: unknown }[]>;
  };
}
declare const browser: ExtensionApi;

async function seed(firefox: Firefox, settings: Record<string, unknown>): Promise<void> {
  await firefox.extension.run(
    (values) => browser.storage.local.set({ settings: values }),
    settings,
  );
}

/** `look` may look at the open dialog. */
async function heldThenPostedOnce(
  firefox: Firefox,
  surface: Surface,
  way: Way,
  text: string,
  look: (page: Tab) => Promise<void> = async () => {},
): Promise<void> {
  const { page } = firefox;
  const requests = await write(firefox, surface, text);
  await submit(page, surface, way);
  await page.until(
    (host) => document.querySelector<HTMLElement>(host)?.dataset.state === 'asking',
    HOST,
  );
  const shown = await page.run((host) => {
    const dialog = document.querySelector(host)?.shadowRoot?.querySelector('dialog');
    const title = dialog?.querySelector(`#${dialog.getAttribute('aria-labelledby')}`);
    return {
      isModal: dialog?.matches(':modal'),
      title: title?.textContent?.trim(),
      findings: dialog?.querySelectorAll('[data-topic]').length ?? 0,
    };
  }, HOST);
  assert.equal(shown.isModal, true);
  assert.equal(shown.title, 'Before you post');
  assert.ok(shown.findings > 0, 'no finding is shown');
  assert.deepEqual(await posts(page), []);
  await look(page);

  const mark = 'data-test-post-anyway';
  await page.run(
    (host, name) => {
      const buttons = document.querySelector(host)?.shadowRoot?.querySelectorAll('button') ?? [];
      for (const button of buttons) {
        if (button.textContent?.trim() === 'Post anyway') button.setAttribute(name, '');
      }
    },
    HOST,
    mark,
  );
  await page.click(`[${mark}]`, HOST);
  await page.until(() => window.__posts.length > 0);
  await untilCounted(firefox, 'proved');
  const [post, ...more] = await posts(page);
  assert.equal(post?.text, text);
  assert.deepEqual(more, []);
  await assertOnlySiteRequests(firefox, requests);
}

async function cleanIsUntouched(
  firefox: Firefox,
  surface: Surface,
  way: Way,
  text: string,
): Promise<void> {
  const { page } = firefox;
  const requests = await write(firefox, surface, text);
  await untilReady(firefox);
  await submit(page, surface, way);
  await page.until(() => window.__posts.length > 0);
  const [post, ...more] = await posts(page);
  assert.equal(post?.text, text);
  assert.equal(post?.trusted, true, 'the site did not get the person’s own event');
  assert.deepEqual(more, []);
  const counted = await counts(firefox);
  assert.equal(counted.attempt, 1);
  assert.equal(counted.replayed, undefined);
  assert.equal(counted.waited, undefined);
  await assertOnlySiteRequests(firefox, requests);
}

/** Opens the surface and types; gives how many requests there were before. */
async function write({ page, requests }: Firefox, surface: Surface, text: string): Promise<number> {
  const before = requests.length;
  await page.go(surface.address);
  for (const press of [...(surface.before ?? []), surface.opener]) await page.click(press);
  await page.until((css) => document.activeElement === document.querySelector(css), surface.editor);
  if (surface.prefilled) await page.press('Control+a');
  await page.type(text);
  await page.until(
    (css, expected) => window.__draftOf(document.querySelector(css)!) === expected,
    surface.editor,
    text,
  );
  return before;
}

async function submit(page: Tab, surface: Surface, way: Way): Promise<void> {
  for (const step of surface.steps ?? []) await page.click(step);
  if ('key' in way) await page.press(way.key);
  else await page.click(surface.control);
}

function posts(page: Tab): Promise<PostRecord[]> {
  return page.run(() => window.__posts);
}

/** What the guard on the page counted, asked for as the popup does. */
function counts({ extension }: Firefox): Promise<Record<string, number>> {
  return extension.run(async () => {
    const [tab] = await browser.tabs.query({ active: true, url: 'https://*/*' });
    return (await browser.tabs.sendMessage(tab!.id, { type: 'status' })).counts;
  });
}

async function untilCounted({ extension }: Firefox, what: string): Promise<void> {
  await extension.until(async (name) => {
    const [tab] = await browser.tabs.query({ active: true, url: 'https://*/*' });
    return (await browser.tabs.sendMessage(tab!.id, { type: 'status' })).counts[name];
  }, what);
}

/** Waits until the guard can review: analyser loaded and, one read of the storage later, settings. */
async function untilReady({ extension }: Firefox): Promise<void> {
  const look = async (): Promise<boolean> => {
    const [tab] = await browser.tabs.query({ active: true, url: 'https://*/*' });
    const probe = async (): Promise<boolean> => {
      const isThere = '__beforeYouPostAnalyser' in globalThis;
      await browser.storage.local.get(null);
      return isThere;
    };
    const [found] = await browser.scripting.executeScript({
      target: { tabId: tab!.id },
      func: probe,
    });
    return found?.result === true;
  };
  await extension.until(look);
  await extension.run(look);
}

/** The page knows of its post a moment before the browser tells of the request. */
async function assertOnlySiteRequests({ requests }: Firefox, start: number): Promise<void> {
  const posted = (): number => requests.slice(start).filter(({ kind }) => kind === 'post').length;
  const end = performance.now() + 5_000;
  while (posted() === 0 && performance.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  assert.equal(posted(), 1);
  assert.deepEqual(
    requests.slice(start).filter(({ kind }) => kind === 'unexpected'),
    [],
  );
}

export const core = { seed, heldThenPostedOnce, cleanIsUntouched };
