/**
 * What comes and goes around a post: the page, its parts, the extension itself. Each test has a browser
 * of its own where it changes the extension.
 */
import { written } from './behaviours.ts';
import { type Bench, BUILD, installInto, openBench } from './chromium.ts';
import { analyserReady, counts, seedSettings } from './extension.ts';
import { expect, test } from './fixture.ts';
import { ALL_SURFACES } from './surfaces.ts';
import { CLEAN, RISKY, TEST_SETTINGS } from './texts.ts';

const surfaceNamed = (name: string) => ALL_SURFACES.find((surface) => surface.name === name)!;
const post = surfaceNamed('facebook post');
const comment = surfaceNamed('facebook comment');
const home = surfaceNamed('x home');
const modal = surfaceNamed('x modal');
const youtube = surfaceNamed('youtube comment');
const chat = surfaceNamed('youtube live chat');

test.describe('the page and its parts', () => {
  test('navigation within the page, there and back', async ({ page }) => {
    const { composer, dialog } = await written(page, home, RISKY);
    await page.locator(modal.opener).click();
    await expect(page).toHaveURL('https://x.com/compose/post');
    await page.keyboard.press('Escape');
    await page.goBack();
    await page.goForward();
    await composer.editor.click();
    await composer.submit(home.ways[0]!);
    await dialog.expectAsking();
    expect(await composer.posts()).toEqual([]);
  });

  test('the composer closed under the question: it is taken back, and nothing is posted', async ({
    page,
    bench,
  }) => {
    const { composer, dialog } = await written(page, youtube, RISKY);
    await composer.submit(youtube.ways[0]!);
    await dialog.expectAsking();
    await page.evaluate(() => document.querySelector('#comment-dialog')?.replaceChildren());
    await dialog.expectClosed();
    await expect.poll(() => counts(bench.worker!)).toMatchObject({ 'composer-gone': 1 });
    expect(await composer.posts()).toEqual([]);
    // The next one is held as ever.
    const next = await written(page, youtube, RISKY);
    await next.composer.submit(youtube.ways[0]!);
    await next.dialog.expectAsking();
  });

  test('the composer moved under the question: posted once', async ({ page }) => {
    const { composer, dialog } = await written(page, youtube, RISKY);
    await composer.submit(youtube.ways[0]!);
    await dialog.expectAsking();
    await page.evaluate(() => {
      const box = document.querySelector('ytd-comment-dialog-renderer')!;
      document.querySelector('ytd-watch-flexy')!.append(box);
    });
    await dialog.postAnyway.click();
    await expect.poll(() => composer.posts()).toMatchObject([{ text: RISKY }]);
    await dialog.expectClosed();
  });

  test('the composer taken out by scrolling and put in again: posted once', async ({ page }) => {
    const { composer, dialog } = await written(page, youtube, RISKY);
    await composer.submit(youtube.ways[0]!);
    await dialog.expectAsking();
    await page.evaluate(() => {
      const box = document.querySelector('ytd-comment-dialog-renderer')!;
      const place = box.parentElement!;
      box.remove();
      requestAnimationFrame(() => place.append(box));
    });
    await expect(composer.editor).toHaveCount(1);
    await dialog.postAnyway.click();
    await expect.poll(() => composer.posts()).toMatchObject([{ text: RISKY }]);
  });

  test('the composer built anew under the question, deaf: asks to press again', async ({
    page,
  }) => {
    const { composer, dialog } = await written(page, youtube, RISKY);
    await composer.submit(youtube.ways[0]!);
    await dialog.expectAsking();
    await page.evaluate(() => {
      const box = document.querySelector('ytd-comment-dialog-renderer')!;
      box.replaceWith(box.cloneNode(true));
    });
    await dialog.postAnyway.click();
    await expect(dialog.notice('press-again')).toBeVisible();
    expect(await composer.posts()).toEqual([]);
  });

  test('words changed under the question are judged anew', async ({ page }) => {
    const { composer, dialog } = await written(page, youtube, RISKY);
    await composer.submit(youtube.ways[0]!);
    await dialog.expectAsking();
    await composer.editor.evaluate((editor) => {
      editor.textContent = 'Sasha Okonkwo in my class at Harrow Lane was sick too';
    });
    await dialog.postAnyway.click();
    await dialog.expectAsking();
    expect(await composer.posts()).toEqual([]);
  });

  test('several composers at once: each for itself', async ({ page }) => {
    const { composer, dialog } = await written(page, comment, RISKY);
    const second = page.locator('[aria-label^="Comment as"]').nth(1);
    await second.click();
    await page.keyboard.type(CLEAN);
    await page.keyboard.press('Enter');
    await expect.poll(() => composer.posts()).toMatchObject([{ text: CLEAN, trusted: true }]);
    await dialog.expectClosed();
    await composer.editor.click();
    await page.keyboard.press('Enter');
    await dialog.expectAsking();
    await dialog.postAnyway.click();
    await expect.poll(() => composer.posts()).toMatchObject([{ text: CLEAN }, { text: RISKY }]);
  });

  test('a second Enter while the question stands posts nothing', async ({ page }) => {
    const { composer, dialog } = await written(page, comment, RISKY);
    await composer.submit(comment.ways[0]!);
    await dialog.expectAsking();
    for (let i = 0; i < 3; i++) {
      await composer.editor.evaluate((editor) =>
        editor.dispatchEvent(
          new KeyboardEvent('keydown', { key: 'Enter', code: 'Enter', bubbles: true }),
        ),
      );
    }
    await dialog.expectAsking();
    expect(await composer.posts()).toEqual([]);
  });

  test('the Enter of a soft keyboard, which names no key: held, then posted once', async ({
    page,
    bench,
  }) => {
    const { composer, dialog } = await written(page, comment, RISKY);
    await analyserReady(bench.worker!);
    const keyboard = await page.context().newCDPSession(page);
    const unnamed = { key: 'Unidentified', windowsVirtualKeyCode: 229 };
    await keyboard.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...unnamed });
    await keyboard.send('Input.dispatchKeyEvent', {
      type: 'char',
      text: '\r',
      key: 'Unidentified',
    });
    await keyboard.send('Input.dispatchKeyEvent', { type: 'keyUp', ...unnamed });
    await dialog.expectAsking();
    expect(await composer.posts()).toEqual([]);
    await dialog.postAnyway.click();
    await expect.poll(() => composer.posts()).toMatchObject([{ text: RISKY }]);
  });

  test('a page brought back from the back-forward cache', async () => {
    const bench = await newBench(['--disable-back-forward-cache']);
    try {
      const page = await bench.context.newPage();
      const { composer, dialog } = await written(page, youtube, RISKY);
      await page.evaluate(() => {
        addEventListener('pageshow', ({ persisted }) => {
          document.title = persisted ? 'brought back' : 'loaded';
        });
      });
      await page.goto('https://x.com/home');
      // Once this call has been answered: it would be lost together with the page.
      await page.evaluate(() => void setTimeout(() => history.back()));
      await expect(page).toHaveTitle('brought back');
      await composer.submit(youtube.ways[0]!);
      await dialog.expectAsking();
      expect(await composer.posts()).toEqual([]);
      await dialog.postAnyway.click();
      await expect.poll(() => composer.posts()).toMatchObject([{ text: RISKY }]);
    } finally {
      await bench.close();
    }
  });
});

test.describe('the extension', () => {
  test('drafts written before it was ever installed: held in their open tabs', async () => {
    // A browser of its own, and four pages in it.
    test.slow();
    const bench = await openBench(undefined, { installLater: true });
    try {
      const drafts = [];
      for (const surface of [comment, home, youtube, chat]) {
        const page = await bench.context.newPage();
        drafts.push({ page, surface, ...(await written(page, surface, RISKY)) });
      }
      const welcome = bench.context.waitForEvent('page');
      const worker = await installInto(bench.context, BUILD);
      // Comes by itself, and in front; the person goes on with the open tabs.
      await expect(await welcome).toHaveURL(/options\.html\?welcome$/);
      await seedSettings(worker, TEST_SETTINGS);
      for (const { page, surface, composer, dialog } of drafts) {
        await test.step(surface.name, async () => {
          await page.bringToFront();
          await expect
            .poll(() => counts(worker, surface.frame).catch(() => ({})))
            .toHaveProperty('seen');
          await composer.submit(surface.ways[0]!);
          await dialog.expectAsking();
          expect(await composer.posts()).toEqual([]);
          await dialog.postAnyway.click();
          await expect.poll(() => composer.posts()).toMatchObject([{ text: RISKY }]);
          await dialog.expectClosed();
          // Its second layer, the page hook, is there as well.
          const counted = Object.keys(await counts(worker, surface.frame));
          expect(counted).toContainEqual(expect.stringMatching(/^request:/));
        });
      }
      expect(bench.requests.filter(({ kind }) => kind === 'unexpected')).toEqual([]);
    } finally {
      await bench.close();
    }
  });

  test('a tab that was open before: guarded without loading it again', async () => {
    const bench = await newBench();
    try {
      const page = await bench.context.newPage();
      // Installing brings the guard to open tabs; here the tab is older than the running copy.
      const { composer, dialog } = await written(page, youtube, RISKY);
      const worker = await reload(bench);
      await composer.editor.click();
      await expect.poll(() => counts(worker).catch(() => ({}))).toHaveProperty('seen');
      await composer.submit(youtube.ways[0]!);
      await dialog.expectAsking();
      expect(await composer.posts()).toEqual([]);
      await dialog.postAnyway.click();
      await expect.poll(() => composer.posts()).toMatchObject([{ text: RISKY }]);
      await expect(dialog.notice('reload-page')).toHaveCount(0);
    } finally {
      await bench.close();
    }
  });

  test('updated while the question stands: the old question goes, the new copy asks', async () => {
    const bench = await newBench();
    try {
      const page = await bench.context.newPage();
      const { composer, dialog } = await written(page, comment, RISKY);
      await composer.submit(comment.ways[0]!);
      await dialog.expectAsking();
      await reload(bench);
      await dialog.expectClosed();
      expect(await composer.posts()).toEqual([]);
      await composer.editor.click();
      await composer.submit(comment.ways[0]!);
      await dialog.expectAsking();
      await dialog.postAnyway.click();
      await expect.poll(() => composer.posts()).toMatchObject([{ text: RISKY }]);
    } finally {
      await bench.close();
    }
  });

  for (const surface of [post, comment, home, youtube]) {
    test(`${surface.name}: switched off while the page stays: it posts, once, and is told`, async () => {
      const bench = await newBench();
      try {
        const page = await bench.context.newPage();
        const { composer, dialog } = await written(page, surface, RISKY);
        await switchOff(bench);
        await composer.submit(surface.ways[0]!);
        await expect.poll(() => composer.posts()).toMatchObject([{ text: RISKY, trusted: true }]);
        await expect(dialog.notice('reload-page')).toBeVisible();
        await dialog.expectClosed();
      } finally {
        await bench.close();
      }
    });
  }
});

async function newBench(ignoreDefaultArgs: readonly string[] = []): Promise<Bench> {
  const bench = await openBench(BUILD, { ignoreDefaultArgs });
  await seedSettings(bench.worker!, TEST_SETTINGS);
  return bench;
}

/** Starts the extension anew under the open pages, as an update does; gives the new worker. */
async function reload({ context, worker }: Bench) {
  const started = context.waitForEvent('serviceworker');
  const reloading = 'chrome.runtime.reload()';
  await worker!.evaluate(reloading).catch(() => undefined);
  return started;
}

/** By the browser's own page of extensions. */
async function switchOff({ context, worker }: Bench): Promise<void> {
  const id = new URL(worker!.url()).host;
  const page = await context.newPage();
  await page.goto('chrome://extensions/');
  await page.evaluate(
    (extension) =>
      (
        globalThis as unknown as {
          chrome: { management: { setEnabled(id: string, enabled: boolean): Promise<void> } };
        }
      ).chrome.management.setEnabled(extension, false),
    id,
  );
  await page.close();
}
