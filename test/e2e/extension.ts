/** The extension seen from its own service worker. */
import { expect, type Worker } from '@playwright/test';
import type { Status } from '../../src/guard/health.ts';

/** As much of the API as the tests use; the project carries no types for `chrome`. */
interface ExtensionApi {
  readonly storage: Record<
    'local' | 'session' | 'sync',
    { get(key: null): Promise<unknown>; set(items: object): Promise<void> }
  >;
  readonly action: { getBadgeText(of: { readonly tabId: number }): Promise<string> };
  readonly tabs: {
    query(filter: object): Promise<{ id?: number; url?: string }[]>;
    sendMessage(
      tab: number,
      message: unknown,
      options: { readonly frameId: number },
    ): Promise<unknown>;
  };
  readonly scripting: {
    executeScript(options: {
      readonly target: {
        readonly tabId: number;
        readonly frameIds?: readonly number[];
        readonly allFrames?: boolean;
      };
      readonly files?: readonly string[];
      readonly func?: () => unknown;
    }): Promise<{ frameId: number; result?: unknown }[]>;
  };
}
declare const chrome: ExtensionApi;

export async function seedSettings(
  worker: Worker,
  settings: Record<string, unknown>,
): Promise<void> {
  await worker.evaluate((values) => chrome.storage.local.set({ settings: values }), settings);
}

/** What pages counted, as the background keeps it. */
export async function seedCounts(worker: Worker, counts: object): Promise<void> {
  await worker.evaluate((health) => chrome.storage.local.set({ health }), counts);
}

/** The mark that the extension's icon shows for the page in front. */
export function markOnIcon(worker: Worker): Promise<string> {
  return worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, url: 'https://*/*' });
    return chrome.action.getBadgeText({ tabId: tab?.id ?? -1 });
  });
}

/** Everything that the extension keeps, as text. */
export function storedText(worker: Worker): Promise<string> {
  return worker.evaluate(async () => {
    const { local, session, sync } = chrome.storage;
    return JSON.stringify(await Promise.all([local.get(null), session.get(null), sync.get(null)]));
  });
}

/** Tab in front and the frame meant: `inFrame` is given for a surface in the page's only subframe. */
interface Place {
  readonly tabId: number;
  readonly frameIds: readonly number[];
}

function placeOf(worker: Worker, inFrame: string | undefined): Promise<Place> {
  return worker.evaluate(async (isInside) => {
    const [tab] = await chrome.tabs.query({ active: true, url: 'https://*/*' });
    const tabId = tab?.id ?? -1;
    if (!isInside) return { tabId, frameIds: [0] };
    const target = { tabId, allFrames: true };
    const frames = await chrome.scripting.executeScript({ target, func: () => true });
    return { tabId, frameIds: frames.map(({ frameId }) => frameId).filter((id) => id !== 0) };
  }, inFrame !== undefined);
}

/** What the guard on the tab in front says of itself, as the popup asks for it. */
export async function status(worker: Worker, inFrame?: string): Promise<Status> {
  const place = await placeOf(worker, inFrame);
  return worker.evaluate(async ({ tabId, frameIds }) => {
    const frameId = frameIds[0] ?? 0;
    const told = await chrome.tabs.sendMessage(tabId, { type: 'status' }, { frameId });
    return told as Status;
  }, place);
}

/** What it counted. */
export async function counts(worker: Worker, inFrame?: string): Promise<Record<string, number>> {
  return { ...(await status(worker, inFrame)).counts };
}

/** Waits until the guard on the tab in front can review: analyser loaded, settings read. */
export async function analyserReady(worker: Worker, inFrame?: string): Promise<void> {
  const place = await placeOf(worker, inFrame);
  const look = (): Promise<boolean> =>
    worker.evaluate(async (target) => {
      const probe = async (): Promise<boolean> => {
        // The guard reads its settings when the analyser has come; a read asked for later ends later.
        const isThere = '__beforeYouPostAnalyser' in globalThis;
        await chrome.storage.local.get(null);
        return isThere;
      };
      return (await chrome.scripting.executeScript({ target, func: probe }))[0]?.result === true;
    }, place);
  await expect.poll(look, { message: 'the analyser is in the page' }).toBe(true);
  await look();
}

export interface SlowAnalyser {
  /** Lets the background load it now. */
  release(): Promise<void>;
  /** Puts everything back. */
  restore(): Promise<void>;
}

/** Keeps the background from loading the analyser into any page until it is released. */
export async function slowAnalyser(worker: Worker): Promise<SlowAnalyser> {
  await worker.evaluate(() => {
    const { scripting } = chrome;
    const real = scripting.executeScript;
    let release: () => void = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    Object.assign(globalThis, {
      releaseAnalyser: release,
      restoreScripting() {
        release();
        scripting.executeScript = real;
      },
    });
    scripting.executeScript = async (options) => {
      if (options.files?.some((file) => file.includes('analyser'))) await released;
      return real(options);
    };
  });
  const call = (name: string) => (): Promise<void> =>
    worker.evaluate(
      (asked) => (globalThis as unknown as Record<string, () => void>)[asked]!(),
      name,
    );
  return { release: call('releaseAnalyser'), restore: call('restoreScripting') };
}

/**
 * Gives the guard on the tab in front all the time it may want: its wait for the analyser is half a second
 * of real time, which a busy machine can use up by itself.
 */
export async function stretchWait(worker: Worker, inFrame?: string): Promise<void> {
  const place = await placeOf(worker, inFrame);
  await worker.evaluate(async (target) => {
    const stretch = (): void => {
      const real = globalThis.setTimeout;
      const patient = (act: () => void, delay = 0): unknown =>
        real(act, delay === 500 ? 15_000 : delay);
      globalThis.setTimeout = patient as typeof setTimeout;
    };
    await chrome.scripting.executeScript({ target, func: stretch });
  }, place);
}
