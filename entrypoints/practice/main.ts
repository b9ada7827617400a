/** The practice page: three compose boxes that post nowhere, with the real guard on them. */
import { browser } from 'wxt/browser';
import { startGuard } from '../../src/guard/guard.ts';
import { Health } from '../../src/guard/health.ts';
import { ownAnalyser } from '../../src/options/own-analyser.ts';
import { showPractice } from '../../src/options/practice.tsx';
import { practiceSettings } from '../../src/options/practice-settings.ts';
import { ADAPTERS } from '../../src/sites/index.ts';
import { MORE_OF_SITES } from '../../src/sites/more.ts';

const stored = await browser.storage.local.get(['settings', 'managedCopy']);
const analyser = await ownAnalyser();
const own = analyser.resolve(stored.settings, stored.managedCopy);
const settings = practiceSettings(own);

showPractice(document.getElementById('app')!, settings, settings !== own);

for (const site of ADAPTERS) {
  const more = MORE_OF_SITES[site.id];
  if (more) site.learn?.(more);
  startGuard({
    site,
    signal: new AbortController().signal,
    alive: () => true,
    loadAnalyser: () => Promise.resolve(analyser),
    settings: () => settings,
    namedSites: () => settings.sites,
    health: new Health(site.id, () => undefined),
  });
}
