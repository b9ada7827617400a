/**
 * The core of the main job in Firefox, on every surface: a risky post is held and posted once when
 * asked, a clean one goes out by its own event. Prints a line a test; writes the counts for
 * `npm test`. Says so and passes where there is no Firefox.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findFirefox } from '../../../src/cli/setup.mjs';
import { isWhole } from '../extent.ts';
import { oneOfEachKind, type Surface, type Way } from '../surface.ts';
import { SURFACES } from '../surfaces.ts';
import { CLEAN, RISKY, TEST_SETTINGS } from '../texts.ts';
import { type Firefox, openFirefox } from './browser.ts';
import { core } from './core.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const BUILD = join(ROOT, '.output', 'firefox-mv3');
const RESULTS = join(ROOT, 'test-results');
const surfaces: readonly Surface[] = Object.values(SURFACES).flat();
/** By mouse and by key where nearly everybody writes or one asks for it, else by the everyday way. */
const waysOf = (surface: Surface): Way[] =>
  oneOfEachKind(surface).slice(0, isWhole(surface) || asked.length > 0 ? 2 : 1);
const counts = { passed: 0, failed: 0, skipped: 0, failures: [] as string[] };
/** `node test/e2e/firefox/run.ts "x poll" youtube`: only surfaces whose names begin so. */
const asked = process.argv.slice(2);
const chosen = surfaces.filter(
  ({ name }) => asked.length === 0 || asked.some((start) => name.startsWith(start)),
);

const program = findFirefox();
if (!program) {
  counts.skipped = surfaces.flatMap(waysOf).length * 2;
  process.stdout.write('Skipped: no Firefox on this machine.\n');
} else if (!existsSync(BUILD)) {
  counts.failed = 1;
  process.stdout.write('No build for Firefox: run "npm run build:firefox" first.\n');
} else {
  const firefox = await openFirefox(program, BUILD);
  try {
    for (const surface of chosen) {
      await core.seed(firefox, {
        ...TEST_SETTINGS,
        ...(surface.optIn ? { sites: [surface.site, surface.optIn] } : {}),
      });
      await testSurface(firefox, surface);
    }
  } finally {
    await firefox.close();
  }
}
mkdirSync(RESULTS, { recursive: true });
writeFileSync(join(RESULTS, 'firefox.json'), JSON.stringify(counts));
process.stdout.write(
  `Firefox: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped\n`,
);
process.exitCode = counts.failed > 0 ? 1 : 0;

async function testSurface(firefox: Firefox, surface: Surface): Promise<void> {
  if (surface.frame) {
    // The same row stands in a window of its own, which is tested; frames are tested in Chromium.
    counts.skipped += waysOf(surface).length * 2;
    process.stdout.write(`  - ${surface.name}: in a frame, skipped here\n`);
    return;
  }
  for (const way of waysOf(surface)) {
    await report(`${surface.name} › risky by ${way.name}: held, then posted once`, () =>
      core.heldThenPostedOnce(firefox, surface, way, RISKY),
    );
    await report(`${surface.name} › clean by ${way.name}: the person's own event, once`, () =>
      core.cleanIsUntouched(firefox, surface, way, CLEAN),
    );
  }
}

async function report(title: string, test: () => Promise<void>): Promise<void> {
  try {
    await test();
    counts.passed += 1;
    process.stdout.write(`  ✓ ${title}\n`);
  } catch (error) {
    counts.failed += 1;
    counts.failures.push(`${title}: ${String(error).split('\n')[0]}`);
    process.stdout.write(`  ✘ ${title}\n${error instanceof Error ? error.stack : error}\n`);
  }
}
