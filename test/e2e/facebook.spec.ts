import { behaviours, written } from './behaviours.ts';
import { expect, test } from './fixture.ts';
import { SURFACES } from './surfaces.ts';
import { PICTURE, RISKY, SCHOOL_EVENT } from './texts.ts';

for (const surface of SURFACES.facebook) behaviours(surface);

const [post, comment] = SURFACES.facebook;

for (const [audience, said] of [
  ['Public', 'Anyone can see this'],
  ['Friends', 'Your friends can see this'],
] as const) {
  test(`facebook post: the dialog says who will see it (${audience})`, async ({ page }) => {
    const { composer, dialog } = await written(page, post!, RISKY, `audience=${audience}`);
    await composer.submit(post!.ways[0]!);
    await dialog.expectAsking();
    await expect(dialog.element).toContainText(said);
  });
}

test('facebook post: a picture counts', async ({ page }) => {
  const { composer, dialog } = await written(page, post!, SCHOOL_EVENT);
  await page.locator('[role="dialog"] input[type="file"]').setInputFiles(PICTURE);
  await expect(page.getByRole('group', { name: 'Attached media' }).locator('img')).toBeVisible();
  await composer.submit(post!.ways[0]!);
  await dialog.expectAsking();
  await expect(dialog.element.locator('[data-topic="image"]')).not.toHaveCount(0);
});

test('facebook comment: what is answered is read with its author', async ({ page }) => {
  const parent = 'parent=Harrow%20Lane%20summer%20fair%20is%20off%20again';
  const { composer, dialog } = await written(page, comment!, RISKY, parent);
  await composer.submit(comment!.ways[0]!);
  await dialog.expectAsking();
  await expect(dialog.element.locator('[data-topic="reply-about-school"]')).not.toHaveCount(0);
});

for (const key of ['Enter', 'Space']) {
  test(`facebook post: ${key} on the button, made a click by the site, is held, then posted once`, async ({
    page,
  }) => {
    const { composer, dialog } = await written(page, post!, RISKY, 'keys=click');
    await composer.control.focus();
    await page.keyboard.press(key);
    await dialog.expectAsking();
    expect(await composer.posts()).toEqual([]);
    await dialog.postAnyway.click();
    await expect.poll(() => composer.posts()).toMatchObject([{ text: RISKY }]);
  });
}
