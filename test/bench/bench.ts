/**
 * `npm run bench`: sizes and speeds beside their budgets (design, "Budgets"). Medians of 20 in a real
 * Chromium without throttling; never a timed test, since machines differ.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { CDPSession } from '@playwright/test';
import { BUILD, openBench } from '../e2e/chromium.ts';
import { Composer } from '../e2e/composer.ts';
import { seedSettings } from '../e2e/extension.ts';
import { ALL_SURFACES, SURFACES } from '../e2e/surfaces.ts';
import { CLEAN, TEST_SETTINGS } from '../e2e/texts.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const RUNS = 20;

interface Row {
  readonly what: string;
  readonly figure: number;
  readonly unit: string;
  readonly budget: number | undefined;
}
const rows: Row[] = [];
const add = (what: string, figure: number, unit: string, budget?: number): void => {
  rows.push({ what, figure, unit, budget });
};

/** Less than anyone needs to write 280 characters, in ms; meanwhile lexicons are compiled in idle moments. */
const TYPING = 2000;
const SUBMIT_EVENTS = [
  ...['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'],
  ...['keydown', 'keypress', 'keyup', 'beforeinput', 'submit'],
];

sizes();
await speedsOfReview();
await speedsInPage();
await costOfSubmit();
await costOfHook();
print();

function sizes(): void {
  const gz = (path: string): number =>
    gzipSync(readFileSync(join(BUILD, path)), { level: 9 }).length;
  for (const site of ['facebook', 'x', 'youtube']) {
    const together = gz(`content-scripts/guard-${site}.js`) + gz('content-scripts/page-hook.js');
    add(`scripts on a page of ${site}, gzipped`, together / 1000, 'kB', 15);
  }
  add('finder for boxes that no row knows, gzipped', gz('finder.js') / 1000, 'kB');
  add('analyser (review, lexicons, dialog), gzipped', gz('analyser.js') / 1000, 'kB');
  execFileSync('wxt', ['zip', '-b', 'chrome'], { cwd: ROOT, stdio: 'ignore' });
  const zip = readdirSync(join(ROOT, '.output')).find((name) => /-chrome\.zip$/.test(name));
  if (zip) add('zipped extension', statSync(join(ROOT, '.output', zip)).size / 1e6, 'MB', 2);
}

/** Posts of our own corpus joined to drafts of given lengths: real sentences, real findings. */
function draftOf(length: number): string {
  const lines = readFileSync(join(ROOT, 'test', 'corpus', 'posts.dev.jsonl'), 'utf8').trim();
  const text = lines.split('\n').map((line) => (JSON.parse(line) as { text: string }).text);
  let draft = '';
  for (let i = 0; draft.length < length; i++) draft += `${text[i % text.length]}\n`;
  return draft.slice(0, length);
}

async function speedsOfReview(): Promise<void> {
  const { review } = await import('../../src/review/review.ts');
  const { newPreview } = await import('../../src/review/preview.ts');
  const { resolve } = await import('../../src/settings/resolve.ts');
  const settings = resolve(TEST_SETTINGS, undefined).values;
  const snapshot = (text: string) =>
    ({ site: 'x', surface: 'post', text, audience: 'public', images: [] }) as const;
  for (const [length, budget] of [
    [280, 10],
    [5_000, 40],
    [63_206, 400],
  ] as const) {
    const text = draftOf(length);
    const times = timed(() => review(snapshot(text), settings));
    add(`review of ${length.toLocaleString('en-GB')} characters`, times.median, 'ms', budget);
  }
  const preview = newPreview();
  const long = draftOf(5_000);
  preview(snapshot(long), settings);
  let typed = long;
  const times = timed(() => {
    typed = `${typed.slice(0, 2_500)}x${typed.slice(2_500)}`;
    preview(snapshot(typed), settings);
  });
  add('hint after a keystroke pause in 5,000 characters', times.median, 'ms', 4);
}

function timed(work: () => void): { median: number } {
  const times: number[] = [];
  for (let i = 0; i < RUNS + 3; i++) {
    const start = performance.now();
    work();
    if (i >= 3) times.push(performance.now() - start);
  }
  return { median: median(times) };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

async function speedsInPage(): Promise<void> {
  const bench = await openBench(BUILD);
  if (!bench.worker) throw new Error('The extension did not start.');
  await seedSettings(bench.worker, TEST_SETTINGS);
  const surface = SURFACES.x[0]!;
  const load: number[] = [];
  const ready: number[] = [];
  const frozen: number[] = [];
  for (let i = 0; i < RUNS; i++) {
    const page = await bench.context.newPage();
    const session = await bench.context.newCDPSession(page);
    const trace = await startTrace(session);
    await page.goto(surface.address);
    const composer = new Composer(page, surface);
    await composer.editor.waitFor();
    const isReady = analyserReady(session);
    const before = performance.now();
    await composer.editor.click();
    await isReady();
    ready.push(performance.now() - before);
    await composer.type(CLEAN.padEnd(280, ' and so on'));
    await composer.submit(surface.ways[0]!);
    await page.waitForFunction(() => window.__posts.length === 1);
    const events = await trace.stop();
    load.push(scriptTime(events, 'guard-x.js') + scriptTime(events, 'page-hook.js'));
    frozen.push(scriptTime(events, 'analyser.js'));
    await page.close();
  }
  await bench.close();
  add('script at load, all scripts of the page together', median(load), 'ms', 10);
  add('focus of a composer to analyser ready', median(ready), 'ms', 200);
  add('  of which the page stands still', median(frozen), 'ms');
}

/**
 * Main-thread time that the guard adds to the submit of a clean post: the page notes when an event of
 * the press comes to the first listener of the window and when to the first one after the guard's.
 */
async function costOfSubmit(): Promise<void> {
  const bench = await openBench(BUILD);
  await seedSettings(bench.worker!, TEST_SETTINGS);
  for (const [name, how, pause] of [
    ['x home', 'button', TYPING],
    ['facebook comment', 'Enter', TYPING],
    ['x home', 'button', 0],
  ] as const) {
    const surface = ALL_SURFACES.find((one) => one.name === name)!;
    const way = surface.ways.find((one) => one.name === how)!;
    const added: number[] = [];
    for (let i = 0; i < RUNS + 1; i++) {
      const page = await bench.context.newPage();
      await page.addInitScript((types) => {
        const spent = { ms: 0 };
        let since = 0;
        Object.assign(window, { spentByGuard: spent });
        for (const type of types) {
          window.addEventListener(type, () => (since = performance.now()), true);
        }
        // Registered once the page is there: after the guard, which comes at document start.
        document.addEventListener('DOMContentLoaded', () => {
          for (const type of types) {
            window.addEventListener(type, () => (spent.ms += performance.now() - since), true);
          }
        });
      }, SUBMIT_EVENTS);
      const composer = new Composer(page, surface);
      await composer.open();
      const isReady = analyserReady(await bench.context.newCDPSession(page));
      await isReady();
      await page.keyboard.insertText(CLEAN.padEnd(280, ' and so on'));
      // The time of writing is part of what is measured (see TYPING); no outcome hangs on it.
      await page.waitForTimeout(pause);
      const before = await page.evaluate(readSpent);
      await composer.submit(way);
      await page.waitForFunction(() => window.__posts.length === 1);
      // The first one compiles what the later ones use.
      if (i > 0) added.push((await page.evaluate(readSpent)) - before);
      await page.close();
    }
    const label = `clean submit of 280 characters, ${name} by ${how}`;
    if (pause > 0) add(label, median(added), 'ms', 12);
    else add('  the same, pasted and posted in one breath', median(added), 'ms');
  }
  await bench.close();
}

function readSpent(): number {
  return (window as unknown as { spentByGuard: { ms: number } }).spentByGuard.ms;
}

/** What a request of the page's own costs more because it is looked at: many at once, with and without. */
async function costOfHook(): Promise<void> {
  const costs: number[] = [];
  for (const extension of [undefined, BUILD]) {
    const bench = await openBench(extension);
    const page = await bench.context.newPage();
    await page.goto('https://x.com/home');
    const times = await page.evaluate((rounds) => {
      const once = (): number => {
        const start = performance.now();
        for (let i = 0; i < 200; i++) {
          const request = new XMLHttpRequest();
          request.open('POST', `/i/api/graphql/abc/HomeTimeline?${i}`);
          request.setRequestHeader('content-type', 'application/json');
        }
        return ((performance.now() - start) * 1000) / 200;
      };
      return Array.from({ length: rounds }, once);
    }, RUNS);
    costs.push(median(times));
    await bench.close();
  }
  add('page hook, for each request of the page', costs[1]! - costs[0]!, 'µs');
}

interface TraceEvent {
  readonly name: string;
  readonly dur?: number;
  readonly args?: { readonly data?: { readonly url?: string; readonly fileName?: string } };
}

async function startTrace(session: CDPSession): Promise<{ stop(): Promise<TraceEvent[]> }> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    events.push(...(value as unknown as TraceEvent[]));
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: ['devtools.timeline', 'v8', 'disabled-by-default-v8.compile'],
    },
  });
  return {
    async stop() {
      const done = new Promise<void>((resolve) => {
        session.once('Tracing.tracingComplete', () => resolve());
      });
      await session.send('Tracing.end');
      await done;
      return events;
    },
  };
}

/** Milliseconds spent compiling and running the script of this name at its load. */
function scriptTime(events: readonly TraceEvent[], file: string): number {
  const own = events.filter(
    ({ name, args }) => name === 'EvaluateScript' && args?.data?.url?.endsWith(file),
  );
  return own.reduce((sum, { dur }) => sum + (dur ?? 0), 0) / 1000;
}

/** Waits until the analyser stands in the guard's own world, which the page cannot see. */
function analyserReady(session: CDPSession): () => Promise<void> {
  const worlds = new Set<number>();
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.auxData?.type === 'isolated') worlds.add(context.id);
  });
  const enabled = session.send('Runtime.enable');
  return async () => {
    await enabled;
    for (;;) {
      for (const contextId of worlds) {
        const { result } = await session.send('Runtime.evaluate', {
          contextId,
          expression: '"__beforeYouPostAnalyser" in globalThis',
        });
        if (result.value === true) return;
      }
    }
  };
}

function print(): void {
  const width = Math.max(...rows.map(({ what }) => what.length));
  const line = (a: string, b: string, c: string): string =>
    `${a.padEnd(width)}  ${b.padStart(10)}  ${c.padStart(10)}`;
  process.stdout.write(`${line('', 'measured', 'budget')}\n`);
  for (const { what, figure, unit, budget } of rows) {
    const over = budget !== undefined && figure > budget ? '  over' : '';
    const limit = budget === undefined ? '' : `≤ ${budget} ${unit}`;
    process.stdout.write(`${line(what, `${figure.toFixed(1)} ${unit}`, limit)}${over}\n`);
  }
}
