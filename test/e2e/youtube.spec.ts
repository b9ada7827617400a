import { behaviours, written } from './behaviours.ts';
import { expect, test } from './fixture.ts';
import { SURFACES } from './surfaces.ts';
import { RISKY } from './texts.ts';

for (const surface of SURFACES.youtube) behaviours(surface);

const [comment, reply] = SURFACES.youtube;

test('youtube comment: pictures of emoji are read, and posted', async ({ page }) => {
  const { composer, dialog } = await written(page, comment!, RISKY);
  await page.locator('#emoji-button').click();
  await page.keyboard.type(' wow');
  await composer.submit(comment!.ways[0]!);
  await dialog.expectAsking();
  await dialog.postAnyway.click();
  await expect.poll(() => composer.posts()).toMatchObject([{ text: `${RISKY}🎉 wow` }]);
});

test('youtube reply: the box of the comment above is left out', async ({ page }) => {
  await written(page, comment!, RISKY);
  await page.locator(reply!.opener).first().click();
  await page.keyboard.type('Fewer eggs, more patience');
  await page.locator(reply!.control).click();
  await expect
    .poll(() => page.evaluate(() => window.__posts))
    .toMatchObject([{ surface: 'reply', text: 'Fewer eggs, more patience', trusted: true }]);
  await expect(page.locator('before-you-post dialog')).toHaveCount(0);
});

test('youtube comment: what is answered is read with its channel', async ({ page }) => {
  const parent = 'parent=Harrow%20Lane%20summer%20fair%202026';
  const { composer, dialog } = await written(page, comment!, RISKY, parent);
  await composer.submit(comment!.ways[0]!);
  await dialog.expectAsking();
  await expect(dialog.element.locator('[data-topic="reply-about-school"]')).not.toHaveCount(0);
});
