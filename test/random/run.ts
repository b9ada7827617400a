/**
 * `npm run random -- [--seed N] [--runs N] [--minutes N] [--only FROM-TO]`: sequences of writing, attaching, submitting, answering,
 * navigating and closing on three surfaces of three kinds, by real input in real Chromium. After each
 * the page's own record must hold: no post that was not agreed to, none lost, none twice.
 */

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from '@playwright/test';
import { type Bench, BUILD, openBench } from '../e2e/chromium.ts';
import { Composer } from '../e2e/composer.ts';
import { Dialog } from '../e2e/dialog.ts';
import { analyserReady, counts, seedSettings } from '../e2e/extension.ts';
import type { Surface } from '../e2e/surface.ts';
import { ALL_SURFACES } from '../e2e/surfaces.ts';
import { PICTURE, TEST_SETTINGS } from '../e2e/texts.ts';
import { isRisky, numbersFrom, type Sequence, sequenceOf, type Writing } from './sequences.ts';

const FILE = join(import.meta.dirname, '..', '..', 'test-results', 'random.json');
/** Lexical and plain Enter; Draft.js and Ctrl+Enter; custom elements. */
const NAMES = ['facebook comment', 'x home', 'youtube comment'];
/** Files attached in any of the composers. */
const ATTACHED = '.previews > *, [data-testid="attachments"] > *';
/** One load of the page lasts for so many sequences, unless one of them loads it anew. */
const PER_LOAD = 40;

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    runs: { type: 'string', default: '2000' },
    minutes: { type: 'string', default: '60' },
    /** Indices of the sequences to run again, both ends included. */
    only: { type: 'string', default: '' },
  },
});
const seed = Number(values.seed);
const runs = Number(values.runs);
const surfaces = ALL_SURFACES.filter(({ name }) => NAMES.includes(name));
const seen = { sequences: 0, asked: 0, clean: 0, blank: 0, agreed: 0 };
const failures: string[] = [];

async function runOn(surface: Surface, own: readonly Sequence[]): Promise<void> {
  const bench = await openBench(BUILD);
  await seedSettings(bench.worker!, TEST_SETTINGS);
  let walk = await load(bench, surface);
  process.stderr.write(`${surface.name}: ${own.length} sequences\n`);
  for (const [i, sequence] of own.entries()) {
    if (performance.now() - started > Number(values.minutes) * 60_000) break;
    if (i > 0 && (i % PER_LOAD === 0 || sequence.before === 'load')) {
      await walk.page.close();
      walk = await load(bench, surface);
    }
    try {
      await walk.run(sequence);
    } catch (error) {
      const why = String((error as Error).message).split('\n')[0];
      const now = await walk.situation(bench).catch(String);
      failures.push(`${surface.name}, seed ${seed}, ${JSON.stringify(sequence)}: ${why}; ${now}`);
      await walk.page.close();
      walk = await load(bench, surface);
    }
    seen.sequences += 1;
  }
  await bench.close();
}

async function load(bench: Bench, surface: Surface): Promise<Walk> {
  const page = await bench.context.newPage();
  page.setDefaultTimeout(10_000);
  const composer = new Composer(page, surface);
  await composer.open();
  await ready(bench);
  return new Walk(page, composer);
}

/** A busy machine may take long to bring the analyser the first time. */
async function ready(bench: Bench): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      await analyserReady(bench.worker!);
      return;
    } catch (error) {
      if (tries === 6) throw error;
    }
  }
}

interface Seen {
  readonly posts: number;
  readonly last: { readonly text: string; readonly trusted: boolean } | undefined;
  readonly isAsking: boolean;
}

class Walk {
  readonly page: Page;
  readonly #composer: Composer;
  readonly #dialog: Dialog;

  constructor(page: Page, composer: Composer) {
    this.page = page;
    this.#composer = composer;
    this.#dialog = new Dialog(page);
  }

  async run(sequence: Sequence): Promise<void> {
    await this.#before(sequence);
    await this.#begin();
    for (const writing of sequence.writing) await this.#write(writing);
    // Also what an earlier sequence attached and did not post.
    const attached = (await this.page.locator(ATTACHED).count()) > 0;
    const text = ((await this.#composer.draft()) ?? '').trim();
    const before = await this.#look();
    await this.#submit(sequence);
    if (text === '' && !attached) {
      seen.blank += 1;
    } else if (isRisky(text)) {
      seen.asked += 1;
      await this.#until(({ isAsking }) => isAsking, 'not held');
      this.#same(await this.#look(), before, 'posted while asked');
      await this.#answer(sequence, before, text);
    } else {
      seen.clean += 1;
      await this.#until(({ posts }) => posts > before.posts, 'lost');
      await this.#expectPosted(before, text);
    }
    // Everything settles, so that a second post or a late question would show.
    await this.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 120)));
    const after = await this.#look();
    if (after.isAsking) throw new Error('asked without a reason');
    const allowed = before.posts + (text === '' && !attached ? 0 : 1);
    if (after.posts > allowed) throw new Error(`posted ${after.posts - before.posts} times`);
  }

  /** Everything that may tell why a sequence failed. */
  async situation({ worker }: Bench): Promise<string> {
    const page = await this.page.evaluate(() => ({
      posts: window.__posts.slice(-2),
      dialog: document.querySelector<HTMLElement>('before-you-post')?.dataset.state,
      active: document.activeElement?.outerHTML.slice(0, 120),
    }));
    const draft = await this.#composer.draft().catch(String);
    return JSON.stringify({ ...page, draft, counts: await counts(worker!) });
  }

  async #before({ before }: Sequence): Promise<void> {
    if (before === 'navigate') {
      await this.page.evaluate(() => {
        const here = location.href;
        history.pushState({}, '', '#elsewhere');
        history.pushState({}, '', here);
        dispatchEvent(new PopStateEvent('popstate'));
      });
    } else if (before === 'close') {
      await this.page.keyboard.press('Escape');
      const cancel = this.page.locator('#cancel-button button').first();
      if (await cancel.isVisible()) await cancel.click();
    }
  }

  /** Into the box, empty. */
  async #begin(): Promise<void> {
    const { editor, surface } = this.#composer;
    if ((await editor.count()) === 0 || !(await editor.isVisible())) {
      await this.#composer.locator(surface.opener).click();
    }
    await editor.focus();
    for (let i = 0; i < 3; i++) {
      if (((await this.#composer.draft()) ?? '').trim() === '') return;
      await this.page.keyboard.press('Control+A');
      await this.page.keyboard.press('Delete');
    }
  }

  async #write(writing: Writing): Promise<void> {
    const { page } = this;
    if (writing.act === 'attach') {
      const field = page.locator('input[type="file"]').first();
      if ((await field.count()) === 0) return;
      await field.setInputFiles(PICTURE);
      await this.#composer.editor.focus();
      await page.keyboard.press('Control+End');
      return;
    }
    if (writing.act === 'clear') {
      await page.keyboard.press('Control+A');
      await page.keyboard.press('Delete');
      return;
    }
    const text = `${writing.text} `;
    if (writing.act === 'type') await page.keyboard.type(text);
    else if (writing.act === 'insert') await page.keyboard.insertText(text);
    else await this.#composer.paste(text);
  }

  async #submit({ submitting }: Sequence): Promise<void> {
    const { surface, control } = this.#composer;
    if (submitting.by === 'way') {
      const way = surface.ways[submitting.way % surface.ways.length]!;
      const isOff = 'press' in way && (await control.isDisabled().catch(() => true));
      if (!isOff) await this.#composer.submit(way);
      else await control.evaluate((button) => (button as HTMLElement).click());
    } else if (submitting.by === 'script') {
      await control.evaluate((button) => (button as HTMLElement).click());
    } else {
      const way = surface.ways.find((one) => 'key' in one)!;
      await this.#composer.submit(way);
      await this.#composer.submit(way);
    }
  }

  async #answer({ answer }: Sequence, before: Seen, text: string): Promise<void> {
    const { edit, postAnyway } = this.#dialog;
    if (answer === 'post' || answer === 'post twice') {
      seen.agreed += 1;
      await (answer === 'post' ? postAnyway.click() : postAnyway.dblclick());
      await this.#until(({ posts }) => posts > before.posts, 'lost after it was agreed to');
      await this.#expectPosted(before, text);
      return;
    }
    if (answer === 'press again outside') {
      await this.#composer.control.evaluate((button) => (button as HTMLElement).click());
      await edit.click();
    } else if (answer === 'drop the box') {
      await this.page.evaluate(() => document.querySelector('before-you-post')?.remove());
    } else if (answer === 'escape') {
      await this.page.keyboard.press('Escape');
    } else {
      await edit.click();
    }
    await this.#until(({ isAsking }) => !isAsking, 'the question stayed');
    this.#same(await this.#look(), before, 'posted without being agreed to');
    if (((await this.#composer.draft()) ?? '').trim() !== text)
      throw new Error('the draft is lost');
  }

  async #expectPosted(before: Seen, text: string): Promise<void> {
    const now = await this.#look();
    if (now.posts !== before.posts + 1) throw new Error(`posted ${now.posts - before.posts} times`);
    if (now.last?.text.trim() !== text) throw new Error(`posted other words: ${now.last?.text}`);
  }

  #same(now: Seen, before: Seen, what: string): void {
    if (now.posts !== before.posts) throw new Error(what);
  }

  #look(): Promise<Seen> {
    return this.page.evaluate(() => ({
      posts: window.__posts.length,
      last: window.__posts.at(-1),
      isAsking: document.querySelector<HTMLElement>('before-you-post')?.dataset.state === 'asking',
    }));
  }

  async #until(holds: (seen: Seen) => boolean, otherwise: string): Promise<void> {
    const end = performance.now() + 10_000;
    while (!holds(await this.#look())) {
      if (performance.now() > end) throw new Error(otherwise);
    }
  }
}

const started = performance.now();
const next = numbersFrom(seed);
const [from = 0, to = runs] = values.only === '' ? [] : values.only.split('-').map(Number);
const sequences = Array.from({ length: runs }, (_, index) => sequenceOf(next, index)).filter(
  ({ index }) => index >= from && index <= to,
);
await Promise.all(
  surfaces.map((surface, part) =>
    runOn(
      surface,
      sequences.filter(({ index }) => index % surfaces.length === part),
    ),
  ),
);
const minutes = ((performance.now() - started) / 60_000).toFixed(1);
const summary = `seed ${seed}: ${seen.sequences} sequences on ${surfaces.length} surfaces in ${minutes} minutes; ${seen.clean} clean posts, ${seen.asked} held, ${seen.agreed} of them agreed to, ${seen.blank} submits of nothing; ${failures.length} failures`;
process.stdout.write(`${[...failures, summary].join('\n')}\n`);
mkdirSync(join(FILE, '..'), { recursive: true });
writeFileSync(FILE, JSON.stringify({ seed, ...seen, failures }, null, 2));
if (failures.length > 0) process.exitCode = 1;
