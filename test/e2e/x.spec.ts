import { behaviours, written } from './behaviours.ts';
import { expect, test } from './fixture.ts';
import { SURFACES } from './surfaces.ts';
import { PICTURE, RISKY, SCHOOL_EVENT } from './texts.ts';

for (const surface of SURFACES.x) behaviours(surface);

const [home, modal, reply] = SURFACES.x;

test('x home: a protected account is not called public', async ({ page }) => {
  const { composer, dialog } = await written(page, home!, RISKY, 'protected');
  await composer.submit(home!.ways[0]!);
  await dialog.expectAsking();
  await expect(dialog.element).toContainText('Your friends can see this');
});

test('x home: a picture counts', async ({ page }) => {
  const { composer, dialog } = await written(page, home!, SCHOOL_EVENT);
  await page.getByTestId('fileInput').setInputFiles(PICTURE);
  await expect(page.getByTestId('attachments').locator('img')).toBeVisible();
  await composer.submit(home!.ways[0]!);
  await dialog.expectAsking();
  await expect(dialog.element.locator('[data-topic="image"]')).not.toHaveCount(0);
});

test('x modal: the box behind it is left out', async ({ page }) => {
  const { composer } = await written(page, home!, 'half a thought');
  expect(await composer.draft()).toBe('half a thought');
  await page.locator(modal!.opener).click();
  await page.keyboard.type(RISKY);
  await page.locator(modal!.control).click();
  const marks = page.locator('before-you-post mark');
  await expect(marks.first()).toBeVisible();
  await expect(page.locator('before-you-post dialog')).not.toContainText('half a thought');
});

test('x reply: what is answered is read with its author', async ({ page }) => {
  const parent = 'parent=Harrow%20Lane%20summer%20fair%20is%20off%20again';
  const { composer, dialog } = await written(page, reply!, RISKY, parent);
  await composer.submit(reply!.ways[0]!);
  await dialog.expectAsking();
  await expect(dialog.element.locator('[data-topic="reply-about-school"]')).not.toHaveCount(0);
});
