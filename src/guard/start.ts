/**
 * Starts the guard on a page of one site: analyser and settings brought in when they are first wanted,
 * health told, one copy a page. Each site has a content script of its own, so that a page carries the
 * rows of no other site.
 */
import type { Settings } from '../settings/schema.ts';
import type { SiteAdapter } from '../sites/site.ts';
import { ANALYSER_KEY, type Analyser } from './door.ts';
import { startGuard } from './guard.ts';
import { Health } from './health.ts';
import { removeHosts } from './host.ts';
import { newTally } from './tally.ts';

/** Marks the isolated world in which a guard runs: installing can bring the script twice. */
const GUARD_KEY = '__beforeYouPostGuard';
/** Tells an older copy, whose extension has gone, that this page is looked after. A page that forges
 * it keeps no more than a "please reload" from being shown. */
const STARTED_EVENT = 'before-you-post:started';

/** What is needed of the extension's API in a page. */
export interface PageBrowser {
  readonly runtime: {
    /** Undefined once the extension has been updated, switched off or removed. */
    readonly id?: string | undefined;
    sendMessage(message: unknown): Promise<unknown>;
    readonly onMessage: {
      addListener(
        heard: (message: unknown, sender: unknown, answer: (response: unknown) => void) => void,
      ): void;
    };
  };
  readonly storage: {
    readonly local: {
      get(keys: string[]): Promise<Record<string, unknown>>;
      readonly onChanged: {
        addListener(changed: (changes: Record<string, unknown>) => void): void;
      };
    };
  };
}

export function startOnPage(browser: PageBrowser, site: SiteAdapter): void {
  const world = globalThis as Record<string, unknown>;
  if (!site.matches(location.hostname) || world[GUARD_KEY] === true) return;
  world[GUARD_KEY] = true;
  removeHosts();
  document.dispatchEvent(new CustomEvent(STARTED_EVENT));
  let isSucceeded = false;
  document.addEventListener(STARTED_EVENT, () => {
    isSucceeded = true;
  });
  const alive = (): boolean => {
    try {
      return browser.runtime?.id !== undefined;
    } catch {
      // Firefox takes the whole object away.
      return false;
    }
  };
  const send = (message: unknown): void => {
    onceShown(() => {
      if (alive()) void browser.runtime.sendMessage(message).catch(() => {});
    });
  };
  const tally = newTally(site.id, send);
  const health = new Health(site.id, (status) => send({ type: 'health', status }), tally);
  let analyser: Analyser | undefined;
  let settings: Settings | undefined;
  let named: readonly string[] = [];

  async function readSettings(): Promise<void> {
    const stored = await browser.storage.local.get(['settings', 'managedCopy']);
    settings = analyser?.resolve(stored.settings, stored.managedCopy);
    named = settings?.sites ?? [...sitesIn(stored.settings), ...sitesIn(stored.managedCopy)];
  }

  startGuard({
    site,
    health,
    signal: new AbortController().signal,
    alive,
    isSucceeded: () => isSucceeded,
    settings: () => settings,
    namedSites: () => named,
    async loadFinder() {
      await new Promise<void>(onceShown);
      await browser.runtime.sendMessage({ type: 'load-finder' });
    },
    async loadAnalyser() {
      await new Promise<void>(onceShown);
      await browser.runtime.sendMessage({ type: 'load-analyser' });
      analyser = world[ANALYSER_KEY] as Analyser | undefined;
      if (!analyser) throw new Error('The analyser did not arrive.');
      const more = analyser.sites?.[site.id];
      if (more) site.learn?.(more);
      await readSettings();
      return analyser;
    },
  });

  // So that a chat that is switched on is known for one before the analyser is there.
  if (site.surfaces.some(({ optIn }) => optIn)) void readSettings().catch(() => {});
  browser.storage.local.onChanged.addListener((changes) => {
    if (alive() && ('settings' in changes || 'managedCopy' in changes)) void readSettings();
  });
  browser.runtime.onMessage.addListener((message: unknown, _sender, answer) => {
    if ((message as { type?: unknown } | null)?.type === 'status') answer(health.status());
  });
}

/**
 * Calls back at once, or when the page is first shown: one that is only being prerendered has no person
 * before it, and what it told of itself would be taken for the page that its tab still shows.
 */
function onceShown(act: () => void): void {
  const { prerendering } = document as Document & { readonly prerendering?: boolean };
  if (prerendering) document.addEventListener('prerenderingchange', () => act(), { once: true });
  else act();
}

/** The setting `sites` as it lies in the store, unchecked. */
function sitesIn(stored: unknown): string[] {
  const sites = (stored as { sites?: unknown } | null | undefined)?.sites;
  return Array.isArray(sites) ? sites.filter((name) => typeof name === 'string') : [];
}
