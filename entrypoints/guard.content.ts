/** On every page of the three sites, from document start, in every frame. */
import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { ANALYSER_KEY, type Analyser } from '../src/guard/door.ts';
import { startGuard } from '../src/guard/guard.ts';
import { Health } from '../src/guard/health.ts';
import { removeHosts } from '../src/guard/host.ts';
import type { Settings } from '../src/settings/schema.ts';
import { HOST_MATCHES } from '../src/sites/hosts.ts';
import { adapterFor } from '../src/sites/index.ts';

export default defineContentScript({
  matches: HOST_MATCHES,
  runAt: 'document_start',
  allFrames: true,
  // WXT would announce the script to the page, where anybody could see it and forge the answer.
  noScriptStartedPostMessage: true,
  main(ctx) {
    const site = adapterFor(location.hostname);
    if (!site) return;
    removeHosts();
    const health = new Health(site.id, (status) => {
      if (ctx.isValid) void browser.runtime.sendMessage({ type: 'health', status }).catch(() => {});
    });
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
      signal: ctx.signal,
      alive: () => ctx.isValid,
      settings: () => settings,
      namedSites: () => named,
      async loadAnalyser() {
        await browser.runtime.sendMessage({ type: 'load-analyser' });
        analyser = (globalThis as Record<string, unknown>)[ANALYSER_KEY] as Analyser | undefined;
        if (!analyser) throw new Error('The analyser did not arrive.');
        await readSettings();
        return analyser;
      },
    });

    const onStored = (): void => {
      if (ctx.isValid) void readSettings();
    };
    // So that a chat that is switched on is known for one before the analyser is there.
    if (site.surfaces.some(({ optIn }) => optIn)) void readSettings().catch(() => {});
    const onMessage = (message: unknown): Promise<unknown> | undefined =>
      isStatusRequest(message) ? Promise.resolve(health.status()) : undefined;
    browser.storage.local.onChanged.addListener(onStored);
    browser.runtime.onMessage.addListener(onMessage);
    ctx.onInvalidated(() => {
      // The listeners' own API may be gone by now; then there is nothing left to remove.
      browser.storage?.local?.onChanged?.removeListener(onStored);
      browser.runtime?.onMessage?.removeListener(onMessage);
    });
  },
});

/** The setting `sites` as it lies in the store, unchecked. */
function sitesIn(stored: unknown): string[] {
  const sites = (stored as { sites?: unknown } | null | undefined)?.sites;
  return Array.isArray(sites) ? sites.filter((name) => typeof name === 'string') : [];
}

function isStatusRequest(message: unknown): boolean {
  return (message as { type?: unknown } | null)?.type === 'status';
}
