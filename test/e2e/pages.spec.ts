/**
 * The stand-in pages alone, without the extension: that they behave as the notes say, and that their
 * record of posts is true. What the other specs prove rests on this.
 */
import { Composer } from './composer.ts';
import { isWhole } from './extent.ts';
import { expect, test } from './fixture.ts';
import { endCompositionByEnter, startComposition } from './input-method.ts';
import type { Surface } from './surface.ts';
import { SURFACES } from './surfaces.ts';
import { CLEAN } from './texts.ts';

test.use({ extension: undefined });

const all = Object.values(SURFACES).flat();
const postsIn = (requests: readonly { kind: string; body: string | null }[]): string[] =>
  requests.filter(({ kind }) => kind === 'post').map(({ body }) => body ?? '');

for (const surface of all) {
  test.describe(`page: ${surface.name}`, () => {
    for (const way of isWhole(surface) ? surface.ways : surface.ways.slice(0, 1)) {
      test(`posts by ${way.name}, once, from a trusted event`, async ({ page, requests }) => {
        const composer = new Composer(page, surface);
        await composer.open();
        await composer.type(CLEAN);
        await composer.submit(way);
        await expect
          .poll(() => composer.posts())
          .toMatchObject([
            {
              surface: surface.recordedAs,
              text: CLEAN,
              trusted: true,
              how: 'press' in way && way.press === 'mouse' ? 'click' : expect.anything(),
            },
          ]);
        await expect.poll(() => postsIn(requests()).length).toBe(1);
        expect(decodeURIComponent(postsIn(requests())[0] ?? '').replaceAll('+', ' ')).toContain(
          'brass pineapple',
        );
      });
    }

    if (!isWhole(surface)) return;
    test('breaks lines without posting, and posts them', async ({ page }) => {
      const composer = new Composer(page, surface);
      await composer.open();
      await composer.type('one\ntwo\n\nthree');
      expect(await composer.draft()).toBe('one\ntwo\n\nthree');
      expect(await composer.posts()).toEqual([]);
      await composer.submit(surface.ways[0]!);
      await expect.poll(() => composer.posts()).toMatchObject([{ text: 'one\ntwo\n\nthree' }]);
    });

    test('takes a paste from the clipboard', async ({ page }) => {
      const composer = new Composer(page, surface);
      await composer.open();
      await composer.paste(CLEAN);
      await expect.poll(() => composer.draft()).toBe(CLEAN);
    });

    test('posts nothing while the box is empty', async ({ page }) => {
      // A share needs no words of one's own: there is nothing to prove on such a surface.
      test.skip(surface.postsEmpty === true, 'goes out without words, too');
      const composer = new Composer(page, surface);
      await composer.open();
      if (!surface.steps) {
        for (const way of surface.ways) if ('key' in way) await composer.submit(way);
      }
      await composer.locator(surface.steps?.[0] ?? surface.control).click({ force: true });
      expect(await composer.posts()).toEqual([]);
    });

    test('takes a scripted click, except in the variant that refuses it', async ({ page }) => {
      const composer = new Composer(page, surface);
      await composer.open();
      await composer.type(CLEAN);
      await composer.toLastPanel();
      await composer.control.evaluate((control) => (control as HTMLElement).click());
      await expect.poll(() => composer.posts()).toMatchObject([{ trusted: false, how: 'click' }]);
      await composer.open('variant=trusted-only');
      await composer.type(CLEAN);
      await composer.toLastPanel();
      await composer.control.evaluate((control) => (control as HTMLElement).click());
      expect(await composer.posts()).toEqual([]);
      await composer.submit(surface.ways[0]!);
      await expect.poll(() => composer.posts()).toMatchObject([{ trusted: true }]);
    });

    if (surface.mention) {
      test('Enter picks from the list of names', async ({ page }) => {
        const { typed, picked } = surface.mention!;
        const composer = new Composer(page, surface);
        await composer.open();
        await composer.type(`hello ${typed}`);
        await page.keyboard.press('Enter');
        await expect.poll(() => composer.draft()).toBe(`hello ${picked} `);
        expect(await composer.posts()).toEqual([]);
      });
    }

    test('an Enter that ends a composition posts nothing', async ({ page }) => {
      const composer = new Composer(page, surface);
      await composer.open();
      await composer.type('sushi ');
      await startComposition(page, 'にほん');
      await endCompositionByEnter(page, '日本');
      // Draft.js takes the accepted word up a moment after the composition has ended.
      await expect.poll(() => composer.draft()).toContain('日本');
      expect(await composer.posts()).toEqual([]);
    });
  });
}

const facebook = (name: string): Surface => SURFACES.facebook.find((s) => s.name === name)!;

test('Facebook empties a comment within the keydown that posts it', async ({ page }) => {
  const composer = new Composer(page, facebook('facebook comment'));
  await composer.open();
  await composer.type(CLEAN);
  await composer.editor.evaluate((editor) => {
    editor.addEventListener('keydown', () => {
      document.title = `seen: ${window.__draftOf(editor)}`;
    });
  });
  await page.keyboard.press('Enter');
  await expect(page).toHaveTitle('seen: ');
});

test('Facebook keeps the focus inside its dialog, and Escape closes it', async ({ page }) => {
  const composer = new Composer(page, facebook('facebook post'));
  await composer.open();
  await page.locator('[role="combobox"]').focus();
  await expect(composer.editor).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(composer.editor).toHaveCount(0);
});

test('Facebook sets the audience by its button', async ({ page }) => {
  const composer = new Composer(page, facebook('facebook post'));
  await composer.open('audience=Only%20me');
  await page.getByLabel('Edit privacy. Sharing with Only me.').click();
  await page.getByRole('radio', { name: 'Friends', exact: true }).click();
  await expect(page.getByLabel('Edit privacy. Sharing with Friends.')).toBeVisible();
});

test('X opens the modal by its hotkey, keeps the home box behind it, closes it by Escape', async ({
  page,
}) => {
  await page.goto('https://x.com/home');
  await page.locator('article').first().focus();
  await page.keyboard.press('n');
  await expect(page).toHaveURL('https://x.com/compose/post');
  await expect(page.locator('[data-testid="tweetTextarea_0"]')).toHaveCount(2);
  await expect(page.locator('[role="dialog"] [data-testid="tweetTextarea_0"]')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('[role="dialog"]')).toHaveCount(0);
});

test('X says that the post was sent', async ({ page }) => {
  const composer = new Composer(page, SURFACES.x[0]!);
  await composer.open();
  await composer.type(CLEAN);
  await composer.submit(SURFACES.x[0]!.ways[0]!);
  await expect(page.locator('[data-testid="toast"]')).toHaveText('Your post was sent.');
  await expect.poll(() => composer.draft()).toBe('');
});

test('YouTube posts emoji pictures as their characters, under enforced Trusted Types', async ({
  page,
}) => {
  const composer = new Composer(page, SURFACES.youtube[0]!);
  await composer.open();
  await composer.type('party ');
  await page.locator('#emoji-button').click();
  await composer.submit(SURFACES.youtube[0]!.ways[0]!);
  await expect.poll(() => composer.posts()).toMatchObject([{ text: 'party 🎉' }]);
  const refused = await page.evaluate(() => {
    try {
      document.createElement('div').innerHTML = '<b>no</b>';
      return false;
    } catch {
      return true;
    }
  });
  expect(refused).toBe(true);
});
