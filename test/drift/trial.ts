/** One risky post on a changed page: whether every way to submit it is held. */
import { type Bench, BUILD, openBench } from '../e2e/chromium.ts';
import { Composer } from '../e2e/composer.ts';
import { seedSettings } from '../e2e/extension.ts';
import { oneOfEachKind, type Surface, type Way } from '../e2e/surface.ts';
import { RISKY, TEST_SETTINGS } from '../e2e/texts.ts';
import { type Drift, drifted, wrapInsertions } from './drift.ts';

export type Outcome = 'held' | 'posted' | 'page broken';

export interface Trials {
  /** Tries each kind of way once; gives what came of it. */
  run(surface: Surface, drift: Drift): Promise<Map<Way, Outcome>>;
  close(): Promise<void>;
}

export async function openTrials(): Promise<Trials> {
  let change = (text: string): string => text;
  const bench = await openBench(BUILD, { change: (text) => change(text) });
  if (!bench.worker) throw new Error('The extension did not start.');
  const sites = ['facebook', 'x', 'youtube', 'messenger', 'x-messages'];
  await seedSettings(bench.worker, { ...TEST_SETTINGS, sites });
  return {
    async run(surface, drift) {
      change = drift.change;
      const outcomes = new Map<Way, Outcome>();
      for (const way of oneOfEachKind(surface)) {
        outcomes.set(way, await tryOne(bench, drifted(surface, drift), drift, way));
      }
      return outcomes;
    },
    close: () => bench.close(),
  };
}

async function tryOne(bench: Bench, surface: Surface, drift: Drift, way: Way): Promise<Outcome> {
  const page = await bench.context.newPage();
  page.setDefaultTimeout(5_000);
  try {
    if (drift.wrap) await page.addInitScript(wrapInsertions, drift.wrap);
    const composer = new Composer(page, surface);
    await composer.open();
    // A person is slower than this: by the first words the finder has come.
    await page.keyboard.type('x', { delay: 60 });
    await page.keyboard.press('Backspace');
    // The pause of a person before pasting; a measurement of drift, not a test: shorter only finds less.
    await page.waitForTimeout(150);
    await page.keyboard.insertText(RISKY);
    await composer.submit(way);
    const host = composer.scope.locator('before-you-post[data-state="asking"]');
    for (let i = 0; i < 30; i++) {
      if ((await composer.posts()).length > 0) return 'posted';
      if ((await host.count()) > 0) return 'held';
      // Between two looks: either outcome ends the wait, and neither is taken for the other.
      await page.waitForTimeout(50);
    }
    return 'page broken';
  } catch {
    return 'page broken';
  } finally {
    await page.close();
  }
}
