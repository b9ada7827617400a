/**
 * What must hold on every surface, written once. A spec calls this for each of its surfaces; results
 * marked with a figure (`held`, `clean`, `once`) make up the table at the end of the run.
 */
import type { Frame, Page } from '@playwright/test';
import type { Bench } from './chromium.ts';
import { Composer } from './composer.ts';
import { Dialog } from './dialog.ts';
import {
  analyserReady,
  counts,
  seedSettings,
  slowAnalyser,
  status,
  storedText,
  stretchWait,
} from './extension.ts';
import { isWhole } from './extent.ts';
import { type Figure, proven } from './figures.ts';
import { expect, test } from './fixture.ts';
import { endCompositionByEnter, startComposition } from './input-method.ts';
import { oneOfEachKind, type Surface, type Way } from './surface.ts';
import { CLEAN, RISKY, TEST_SETTINGS, WORDS_OF_DRAFTS } from './texts.ts';

const expects = (...figures: Figure[]) => ({
  annotation: figures.map((figure) => ({ type: 'expects', description: figure })),
});

export function behaviours(surface: Surface): void {
  test.describe(surface.name, () => {
    if (surface.optIn) switchedOn(surface, surface.optIn);
    for (const way of surface.ways) postsOnlyWhenAsked(surface, way);
    for (const [i, field] of (surface.fields ?? []).entries()) readsEveryField(surface, field, i);
    if (!isWhole(surface)) return;
    for (const way of oneOfEachKind(surface)) givesTheBoxBack(surface, way);
    ignoresWhatIsNoSubmit(surface);
    postsOnceWhateverThePress(surface);
    waitsForTheAnalyser(surface);
    standsUpToThePage(surface);
    keepsItsPromises(surface);
  });
}

/** For the time of the surface's tests; and without it, nothing is held there. */
function switchedOn(surface: Surface, name: string): void {
  const sites = ['facebook', 'x', 'youtube'];
  const seed = (bench: Bench, named: string[]): Promise<void> =>
    seedSettings(bench.worker!, { ...TEST_SETTINGS, sites: named });
  test.beforeAll(({ bench }) => seed(bench, [...sites, name]));
  test.afterAll(({ bench }) => seedSettings(bench.worker!, TEST_SETTINGS));

  test(`off unless named: posted as if nobody looked`, async ({ page, bench }) => {
    await seed(bench, sites);
    try {
      const { composer, dialog } = await written(page, surface, RISKY);
      await composer.submit(surface.ways[0]!);
      await expect.poll(() => composer.posts()).toMatchObject([{ text: RISKY, trusted: true }]);
      await dialog.expectClosed();
      const { surfaces } = await status(bench.worker!, surface.frame);
      expect(surfaces).toEqual([]);
    } finally {
      await seed(bench, [...sites, name]);
    }
  });
}

function postsOnlyWhenAsked(surface: Surface, way: Way): void {
  test(
    `risky by ${way.name}: held, then posted once on "Post anyway"`,
    expects('held', 'once'),
    async ({ page, bench, requests }) => {
      const { composer, dialog } = await written(page, surface, RISKY);
      await composer.submit(way);
      await dialog.expectAsking();
      expect(await composer.posts()).toEqual([]);
      expect(sent(requests())).toBe(0);
      proven('held');

      await dialog.postAnyway.click();
      await expect
        .poll(() => composer.posts())
        .toMatchObject([{ surface: surface.recordedAs, text: RISKY }]);
      await dialog.expectClosed();
      // Proof found means that the guard has nothing left to do.
      await expect
        .poll(() => counts(bench.worker!, surface.frame))
        .toMatchObject({ proved: 1, replayed: 1 });
      expect(await composer.posts()).toHaveLength(1);
      await expect.poll(() => sent(requests())).toBe(1);
      proven('once');
    },
  );

  test(
    `clean by ${way.name}: the person's own event, once`,
    expects('clean', 'once'),
    async ({ page, bench, requests }) => {
      const { composer, dialog } = await written(page, surface, CLEAN);
      await analyserReady(bench.worker!, surface.frame);
      await composer.submit(way);
      await expect
        .poll(() => composer.posts())
        .toMatchObject([{ surface: surface.recordedAs, text: CLEAN, trusted: true }]);
      await expect.poll(() => sent(requests())).toBe(1);
      const counted = await counts(bench.worker!, surface.frame);
      expect(counted).toMatchObject({ attempt: 1, reviewed: expect.any(Number) });
      expect(counted).not.toHaveProperty('replayed');
      expect(counted).not.toHaveProperty('waited');
      proven('clean');
      await dialog.expectClosed();
      expect(await composer.posts()).toHaveLength(1);
      proven('once');
    },
  );
}

function readsEveryField(
  surface: Surface,
  { box, opener }: { box: string; opener?: string },
  index: number,
): void {
  test(`risky words in further box ${index + 1} alone: held`, expects('held'), async ({ page }) => {
    const { composer, dialog } = await written(page, surface, CLEAN);
    if (opener) await composer.locator(opener).click();
    await composer.locator(box).click();
    await page.keyboard.insertText(RISKY);
    await composer.submit(surface.ways[0]!);
    await dialog.expectAsking();
    expect(await composer.posts()).toEqual([]);
    proven('held');
  });
}

function givesTheBoxBack(surface: Surface, way: Way): void {
  if (surface.steps) {
    test(`"Edit my post" after ${way.name} leaves the last panel as it is`, async ({ page }) => {
      const { composer, dialog } = await asked(page, surface);
      await dialog.edit.click();
      await dialog.expectClosed();
      await expect(composer.control).toBeVisible();
      expect(await composer.posts()).toEqual([]);
      await composer.submit(way);
      await dialog.expectAsking();
      expect(await composer.posts()).toEqual([]);
    });
    return;
  }

  test(`"Edit my post" after ${way.name} gives text and caret back`, async ({ page }) => {
    const { composer, dialog } = await written(page, surface, RISKY);
    for (let i = 0; i < 6; i++) await page.keyboard.press('ArrowLeft');
    const before = await composer.caret();
    await composer.submit(way);
    await dialog.expectAsking();
    await dialog.edit.click();
    await dialog.expectClosed();
    expect(await composer.draft()).toBe(RISKY);
    expect(await composer.caret()).toEqual(before);
    await page.keyboard.type('not ');
    const expected = `${RISKY.slice(0, -6)}not ${RISKY.slice(-6)}`;
    await expect.poll(() => composer.draft()).toBe(expected);
    expect(await composer.posts()).toEqual([]);
  });

  test(`Escape after ${way.name} gives text and selection back, and closes nothing else`, async ({
    page,
  }) => {
    const { composer, dialog } = await written(page, surface, RISKY);
    for (let i = 0; i < 5; i++) await page.keyboard.press('Shift+ArrowLeft');
    const before = await composer.caret();
    await composer.submit(way);
    await dialog.expectAsking();
    await page.keyboard.press('Escape');
    await dialog.expectClosed();
    await expect(composer.editor).toBeVisible();
    expect(await composer.draft()).toBe(RISKY);
    expect(await composer.caret()).toEqual(before);
    await page.keyboard.type('later');
    await expect.poll(() => composer.draft()).toBe(`${RISKY.slice(0, -5)}later`);
    expect(await composer.posts()).toEqual([]);
  });
}

function ignoresWhatIsNoSubmit(surface: Surface): void {
  test('a line break is no submit', async ({ page }) => {
    const { composer, dialog } = await written(page, surface, `${RISKY}\nand again`);
    expect(await composer.draft()).toBe(`${RISKY}\nand again`);
    await dialog.expectClosed();
    expect(await composer.posts()).toEqual([]);
  });

  test('an Enter that ends a composition is no submit', async ({ page, bench }) => {
    const { composer, dialog } = await written(page, surface, `${RISKY} `);
    await analyserReady(bench.worker!, surface.frame);
    await startComposition(page, 'にほん');
    await endCompositionByEnter(page, '日本');
    await expect.poll(() => composer.draft()).toBe(`${RISKY} 日本`);
    await dialog.expectClosed();
    expect(await composer.posts()).toEqual([]);
    expect(await counts(bench.worker!, surface.frame)).not.toHaveProperty('attempt');
    await composer.submit(surface.ways[0]!);
    await dialog.expectAsking();
  });

  test('an Enter that an input method sends without a composition is no submit', async ({
    page,
    bench,
  }) => {
    const { composer, dialog } = await written(page, surface, RISKY);
    await analyserReady(bench.worker!, surface.frame);
    await composer.editor.evaluate((editor) => {
      // The guard's listener came first; the site's editor need not see what no person typed.
      window.addEventListener('keydown', (event) => event.stopImmediatePropagation(), true);
      const enter = { key: 'Enter', code: 'Enter', bubbles: true, composed: true, ctrlKey: true };
      editor.dispatchEvent(new KeyboardEvent('keydown', { ...enter, isComposing: true }));
      editor.dispatchEvent(new KeyboardEvent('keydown', { ...enter, keyCode: 229 }));
      editor.dispatchEvent(new KeyboardEvent('keydown', { ...enter, key: 'Process' }));
    });
    expect(await counts(bench.worker!, surface.frame)).not.toHaveProperty('attempt');
    await dialog.expectClosed();
    if (firstKey(surface) === undefined) return;
    // The same without the marks of an input method is one.
    await composer.editor.evaluate((editor) => {
      const enter = { key: 'Enter', code: 'Enter', bubbles: true, composed: true, ctrlKey: true };
      editor.dispatchEvent(new KeyboardEvent('keydown', enter));
    });
    await dialog.expectAsking();
    expect(await composer.posts()).toEqual([]);
  });

  const { mention } = surface;
  if (mention) {
    test('Enter in an open list of names picks one', async ({ page, bench }) => {
      const { composer, dialog } = await written(page, surface, `${RISKY} ${mention.typed}`);
      await analyserReady(bench.worker!, surface.frame);
      await page.keyboard.press('Enter');
      await expect.poll(() => composer.draft()).toBe(`${RISKY} ${mention.picked} `);
      await dialog.expectClosed();
      expect(await composer.posts()).toEqual([]);
      await composer.submit(surface.ways[0]!);
      await dialog.expectAsking();
    });
  }
}

function postsOnceWhateverThePress(surface: Surface): void {
  test('a double press is held once and posted once', async ({ page, bench, requests }) => {
    const { composer, dialog } = await written(page, surface, RISKY);
    await analyserReady(bench.worker!, surface.frame);
    await pressTwice(composer);
    await dialog.expectAsking();
    expect(await composer.posts()).toEqual([]);
    await dialog.postAnyway.dblclick();
    await expect
      .poll(() => counts(bench.worker!, surface.frame))
      .toMatchObject({ asked: 1, proved: 1 });
    expect(await composer.posts()).toMatchObject([{ text: RISKY }]);
    await expect.poll(() => sent(requests())).toBe(1);
  });

  test('a key held down is held once, and posts nothing by itself', async ({ page, bench }) => {
    const { composer, dialog } = await written(page, surface, RISKY);
    await analyserReady(bench.worker!, surface.frame);
    const key = firstKey(surface);
    await composer.toLastPanel();
    if (key === undefined) await composer.control.focus();
    const [modifier, last] = splitKey(key ?? 'Enter');
    if (modifier) await page.keyboard.down(modifier);
    for (let i = 0; i < 6; i++) await page.keyboard.down(last);
    await page.keyboard.up(last);
    if (modifier) await page.keyboard.up(modifier);
    await dialog.expectAsking();
    expect(await composer.posts()).toEqual([]);
    expect(await counts(bench.worker!, surface.frame)).toMatchObject({ asked: 1 });
  });

  test('a double press on a clean post posts it once', async ({ page, bench }) => {
    const { composer, dialog } = await written(page, surface, CLEAN);
    await analyserReady(bench.worker!, surface.frame);
    await pressTwice(composer);
    await expect.poll(() => composer.posts()).toMatchObject([{ text: CLEAN, trusted: true }]);
    await dialog.expectClosed();
  });

  test('asks to press again where the site wants a real press, and posts once', async ({
    page,
    bench,
    requests,
  }) => {
    const { composer, dialog } = await written(page, surface, RISKY, 'variant=trusted-only');
    await composer.submit(surface.ways[0]!);
    await dialog.expectAsking();
    await dialog.postAnyway.click();
    await expect(dialog.notice('press-again')).toBeVisible();
    expect(await composer.posts()).toEqual([]);
    await composer.submit(surface.ways[0]!);
    await expect.poll(() => composer.posts()).toMatchObject([{ text: RISKY, trusted: true }]);
    await dialog.expectClosed();
    await expect.poll(() => sent(requests())).toBe(1);
    expect(await counts(bench.worker!, surface.frame)).toMatchObject({
      asked: 1,
      replayed: 1,
      passed: 1,
    });
  });
}

function waitsForTheAnalyser(surface: Surface): void {
  for (const [kind, text] of [['clean', CLEAN] as const, ['risky', RISKY] as const]) {
    test(`${kind}, pasted and posted before the analyser is there: neither lost nor doubled`, async ({
      page,
      bench,
      requests,
    }) => {
      const analyser = await slowAnalyser(bench.worker!);
      try {
        const { composer, dialog } = await pasted(page, surface, text);
        await stretchWait(bench.worker!, surface.frame);
        await composer.submit(surface.ways[0]!);
        await expect(dialog.host).toHaveAttribute('data-state', 'checking');
        await analyser.release();
        if (kind === 'risky') {
          await dialog.expectAsking();
          expect(await composer.posts()).toEqual([]);
          await dialog.postAnyway.click();
        }
        await expect
          .poll(() => counts(bench.worker!, surface.frame))
          .toMatchObject({ waited: 1, proved: 1 });
        expect(await composer.posts()).toMatchObject([{ text }]);
        await expect.poll(() => sent(requests())).toBe(1);
        await dialog.expectClosed();
      } finally {
        await analyser.restore();
      }
    });
  }

  test('a post is let go, once, when the analyser does not come in time', async ({
    page,
    bench,
    requests,
  }) => {
    const analyser = await slowAnalyser(bench.worker!);
    try {
      const { composer, dialog } = await pasted(page, surface, RISKY);
      await composer.submit(surface.ways[0]!);
      await expect.poll(() => composer.posts()).toMatchObject([{ text: RISKY }]);
      await expect.poll(() => sent(requests())).toBe(1);
      await expect(dialog.notice('not-checking')).toBeVisible();
      await analyser.release();
      await analyserReady(bench.worker!, surface.frame);
      expect(await composer.posts()).toHaveLength(1);
      await dialog.expectClosed();
    } finally {
      await analyser.restore();
    }
  });
}

function standsUpToThePage(surface: Surface): void {
  test('a script of the page can press nothing in the dialog', async ({ page }) => {
    const { composer, dialog } = await asked(page, surface);
    await (await composer.document()).evaluate(() => {
      const root = document.querySelector('before-you-post')?.shadowRoot;
      const open = root?.querySelector('dialog');
      for (const button of root?.querySelectorAll('button') ?? []) {
        button.click();
        for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
          button.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, detail: 1 }));
        }
        button.dispatchEvent(
          new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }),
        );
      }
      open?.dispatchEvent(new Event('cancel', { cancelable: true }));
    });
    await dialog.expectAsking();
    expect(await composer.posts()).toEqual([]);
  });

  test('a page that throws the dialog out gets no post for it', async ({ page }) => {
    const { composer, dialog } = await asked(page, surface);
    const inside = await composer.document();
    await inside.evaluate(() => document.querySelector('before-you-post')?.remove());
    await dialog.expectClosed();
    expect(await composer.posts()).toEqual([]);
    if (!surface.steps) await composer.editor.click();
    await composer.submit(surface.ways[0]!);
    await dialog.expectAsking();
    expect(await composer.posts()).toEqual([]);
    await dialog.postAnyway.click();
    await expect.poll(() => composer.posts()).toMatchObject([{ text: RISKY }]);
  });

  test("the page's styles do not reach the dialog", async ({ page }) => {
    const { composer, dialog } = await written(page, surface, RISKY);
    await (await composer.document()).evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`
        before-you-post, before-you-post * { display: none !important; visibility: hidden !important;
          opacity: 0 !important; pointer-events: none !important; transform: scale(0) !important;
          clip-path: inset(50%) !important; filter: opacity(0) !important; width: 0 !important;
          height: 0 !important; position: absolute !important; left: -9999px !important; }
        * { color: rgb(255, 0, 0) !important; }
      `);
      document.adoptedStyleSheets = [sheet];
    });
    await composer.submit(surface.ways[0]!);
    await dialog.expectAsking();
    const box = await dialog.element.boundingBox();
    expect(box?.width).toBeGreaterThan(250);
    expect(box?.height).toBeGreaterThan(150);
    expect(box?.x).toBeGreaterThanOrEqual(0);
    for (const part of [dialog.element.getByRole('heading').first(), dialog.edit]) {
      const color = await part.evaluate((element) => getComputedStyle(element).color);
      expect(color).not.toBe('rgb(255, 0, 0)');
    }
    await dialog.edit.click();
    await dialog.expectClosed();
    expect(await composer.posts()).toEqual([]);
  });

  test("no key pressed in the dialog reaches the site's shortcuts", async ({ page }) => {
    const { composer, dialog } = await asked(page, surface);
    for (const key of ['n', 'k', 'j', 'f', 'l', ' ', '/', '.']) await page.keyboard.press(key);
    await dialog.expectAsking();
    const inside = await composer.document();
    expect(await inside.evaluate(() => window.__hotkeys)).toEqual([]);
    await expect(dialog.element).toBeVisible();
    await page.keyboard.press('Tab');
    expect(await focusIsInHost(inside)).toBe(true);
    if (!surface.steps) expect(await composer.draft()).toBe(RISKY);
    expect(await composer.posts()).toEqual([]);
  });
}

function keepsItsPromises(surface: Surface): void {
  test('in a pause of writing, the quiet hint says what was found', async ({ page, bench }) => {
    const composer = new Composer(page, surface);
    await composer.open();
    await analyserReady(bench.worker!, surface.frame);
    await composer.type(RISKY);
    await expect(composer.locator('before-you-post [role=status][data-hint]')).toBeVisible();
    expect(await composer.posts()).toEqual([]);
  });

  test('no request but the site’s own, and no word of the draft kept', async ({
    page,
    bench,
    requests,
  }) => {
    const { composer, dialog } = await asked(page, surface);
    await dialog.edit.click();
    await composer.submit(surface.ways[0]!);
    await dialog.expectAsking();
    await dialog.postAnyway.click();
    await expect.poll(() => counts(bench.worker!, surface.frame)).toMatchObject({ proved: 1 });
    await expect.poll(() => sent(requests())).toBe(1);
    expect(requests().filter(({ kind }) => kind === 'unexpected')).toEqual([]);
    expect(requests().filter(({ isServiceWorker }) => isServiceWorker)).toEqual([]);
    const stored = await storedText(bench.worker!);
    for (const word of WORDS_OF_DRAFTS) expect(stored).not.toContain(word);
  });
}

export interface Ready {
  readonly composer: Composer;
  readonly dialog: Dialog;
}

export async function written(
  page: Page,
  surface: Surface,
  text: string,
  query = '',
): Promise<Ready> {
  const composer = new Composer(page, surface);
  await composer.open(query);
  await composer.type(text);
  return { composer, dialog: new Dialog(composer.scope) };
}

async function pasted(page: Page, surface: Surface, text: string): Promise<Ready> {
  const composer = new Composer(page, surface);
  await composer.open();
  await composer.paste(text);
  await expect.poll(() => composer.draft()).toBe(text);
  return { composer, dialog: new Dialog(composer.scope) };
}

async function asked(page: Page, surface: Surface): Promise<Ready> {
  const ready = await written(page, surface, RISKY);
  await ready.composer.submit(surface.ways[0]!);
  await ready.dialog.expectAsking();
  return ready;
}

/** By button twice in the time of a double click, or by key twice without a pause. */
async function pressTwice(composer: Composer): Promise<void> {
  await composer.toLastPanel();
  const key = firstKey(composer.surface);
  if (key === undefined) {
    // By the mouse itself: Playwright's own click wants to see events that the guard may stop.
    const box = (await composer.control.boundingBox())!;
    await composer.page.mouse.dblclick(box.x + box.width / 2, box.y + box.height / 2);
    return;
  }
  await composer.page.keyboard.press(key);
  await composer.page.keyboard.press(key);
}

function firstKey(surface: Surface): string | undefined {
  return surface.ways.flatMap((way) => ('key' in way ? [way.key] : []))[0];
}

function splitKey(key: string): [modifier: string | undefined, last: string] {
  const parts = key.split('+');
  return parts.length > 1 ? [parts[0], parts[1]!] : [undefined, key];
}

function sent(requests: readonly { readonly kind: string }[]): number {
  return requests.filter(({ kind }) => kind === 'post').length;
}

function focusIsInHost(page: Page | Frame): Promise<boolean> {
  return page.evaluate(() => document.activeElement?.tagName === 'BEFORE-YOU-POST');
}
