/** On every page of the three sites, from document start, in every frame. */
import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { ANALYSER_KEY, type Analyser } from '../src/guard/door.ts';
import { startGuard } from '../src/guard/guard.ts';
import { Health } from '../src/guard/health.ts';
import { removeHosts } from '../src/guard/host.ts';
import { newTally } from '../src/guard/tally.ts';
import type { Settings } from '../src/settings/schema.ts';
import { HOST_MATCHES } from '../src/sites/hosts.ts';
import { adapterFor } from '../src/sites/index.ts';

/** Marks the isolated world in which a guard runs: installing can bring the script twice. */
const GUARD_KEY = '__beforeYouPostGuard';
/** Tells an older copy, whose extension has gone, that this page is looked after. A page that forges
 * it keeps no more than a "please reload" from being shown. */
const STARTED_EVENT = 'before-you-post:started';

export default defineContentScript({
  matches: HOST_MATCHES,
  runAt: 'document_start',
  allFrames: true,
  // WXT would announce the script to the page, where anybody could see it and forge the answer.
  noScriptStartedPostMessage: true,
  // WXT's own context is left alone: it ends a script at an event on the document, which any page
  // could send.
  main() {
    const site = adapterFor(location.hostname);
    const world = globalThis as Record<string, unknown>;
    if (!site || world[GUARD_KEY] === true) return;
    world[GUARD_KEY] = true;
    removeHosts();
    document.dispatchEvent(new CustomEvent(STARTED_EVENT));
    let isSucceeded = false;
    document.addEventListener(STARTED_EVENT, () => {
      isSucceeded = true;
    });
    // Undefined once the extension has been updated, switched off or removed.
    const alive = (): boolean => browser.runtime?.id !== undefined;
    const send = (message: unknown): void => {
      if (alive()) void browser.runtime.sendMessage(message).catch(() => {});
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
        await browser.runtime.sendMessage({ type: 'load-finder' });
      },
      async loadAnalyser() {
        await browser.runtime.sendMessage({ type: 'load-analyser' });
        analyser = world[ANALYSER_KEY] as Analyser | undefined;
        if (!analyser) throw new Error('The analyser did not arrive.');
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
  },
});

/** The setting `sites` as it lies in the store, unchecked. */
function sitesIn(stored: unknown): string[] {
  const sites = (stored as { sites?: unknown } | null | undefined)?.sites;
  return Array.isArray(sites) ? sites.filter((name) => typeof name === 'string') : [];
}
