import { behaviours, written } from './behaviours.ts';
import { expect, test } from './fixture.ts';
import { byButton, type Surface } from './surface.ts';
import { SURFACES } from './surfaces.ts';
import { youtubeOnPhones } from './surfaces.youtube.ts';
import { CLEAN, PICTURE, RISKY, SCHOOL_EVENT } from './texts.ts';

for (const surface of [...SURFACES.youtube, youtubeOnPhones]) behaviours(surface);

const named = (name: string): Surface => SURFACES.youtube.find((surface) => surface.name === name)!;
const comment = named('youtube comment');
const reply = named('youtube reply');
const SCHOOL_VIDEO = 'parent=Harrow%20Lane%20summer%20fair%202026';

test('youtube comment: pictures of emoji are read, and posted', async ({ page }) => {
  const { composer, dialog } = await written(page, comment, RISKY);
  await page.locator('#emoji-button').click();
  await page.keyboard.type(' wow');
  await composer.submit(comment.ways[0]!);
  await dialog.expectAsking();
  await dialog.postAnyway.click();
  await expect.poll(() => composer.posts()).toMatchObject([{ text: `${RISKY}🎉 wow` }]);
});

test('youtube reply: the box of the comment above is left out', async ({ page }) => {
  await written(page, comment, RISKY);
  await page.locator(reply.opener).first().click();
  await page.keyboard.type('Fewer eggs, more patience');
  await page.locator(reply.control).click();
  await expect
    .poll(() => page.evaluate(() => window.__posts))
    .toMatchObject([{ surface: 'reply', text: 'Fewer eggs, more patience', trusted: true }]);
  await expect(page.locator('before-you-post dialog')).toHaveCount(0);
});

for (const name of [
  'youtube comment',
  'youtube edit',
  'youtube shorts',
  'youtube live chat',
  'youtube live chat in a window',
  'youtube Studio reply',
]) {
  test(`${name}: what is answered is read`, async ({ page }) => {
    const surface = named(name);
    const { composer, dialog } = await written(page, surface, RISKY, SCHOOL_VIDEO);
    await composer.submit(surface.ways[0]!);
    await dialog.expectAsking();
    await expect(dialog.element.locator('[data-topic="reply-about-school"]')).not.toHaveCount(0);
  });
}

test('youtube live chat: pictures of emoji are read, and posted', async ({ page }) => {
  const { composer, dialog } = await written(page, named('youtube live chat'), `${RISKY} :par`);
  await page.keyboard.press('Enter');
  await page.keyboard.type('wow');
  await composer.submit(byButton);
  await dialog.expectAsking();
  await dialog.postAnyway.click();
  await expect.poll(() => composer.posts()).toMatchObject([{ text: `${RISKY} 🎉 wow` }]);
});

const post = named('youtube community post');

test('youtube community post: what has no size is no part of it', async ({ page }) => {
  const { composer, dialog } = await written(page, post, CLEAN);
  await page.locator('#quiz-button').click();
  await page.locator('textarea[placeholder="Answer 1"]').fill('Scones');
  await composer.submit(byButton);
  await expect.poll(() => composer.posts()).toMatchObject([{ text: CLEAN, trusted: true }]);
  await dialog.expectClosed();
});

test('youtube community post: a picture counts', async ({ page }) => {
  const { composer, dialog } = await written(page, post, SCHOOL_EVENT);
  await page.locator('ytd-backstage-multi-image-select-renderer input').setInputFiles(PICTURE);
  await expect(page.locator('#thumbnail-images-container img')).toBeVisible();
  await composer.submit(byButton);
  await dialog.expectAsking();
  await expect(dialog.element.locator('[data-topic="image"]')).not.toHaveCount(0);
});

const upload = named('youtube upload');
for (const [visibility, seen] of [
  ['PUBLIC', 'Anyone can see this'],
  ['UNLISTED', 'We cannot see who will see this'],
  ['PRIVATE', 'Your friends can see this'],
] as const) {
  test(`youtube upload: ${visibility} is told`, async ({ page }) => {
    const { composer, dialog } = await written(page, upload, RISKY, `visibility=${visibility}`);
    await composer.submit(byButton);
    await dialog.expectAsking();
    await expect(dialog.element).toContainText(seen);
  });
}

test('youtube upload: what stood in panels that have gone is remembered', async ({ page }) => {
  const { composer, dialog } = await written(page, upload, RISKY, 'unmount');
  await composer.submit(byButton);
  await dialog.expectAsking();
  expect(await composer.posts()).toEqual([]);
  await dialog.postAnyway.click();
  await expect.poll(() => composer.posts()).toMatchObject([{ text: RISKY }]);
  await dialog.expectClosed();
});

for (const surface of [upload, named('youtube video details')]) {
  test(`${surface.name}: a tag that has become a chip is read`, async ({ page }) => {
    const { composer, dialog } = await written(page, surface, CLEAN);
    await composer.locator('[aria-label="Tags"]').click();
    await page.keyboard.type('baking, Jayden Mbeki in my class, ');
    await expect(composer.scope.locator('ytcp-chip')).toHaveCount(2);
    await composer.submit(byButton);
    await dialog.expectAsking();
    expect(await composer.posts()).toEqual([]);
  });
}

test('youtube video details: a save button of either name is known', async ({ page }) => {
  const details = named('youtube video details');
  const { composer, dialog } = await written(page, details, RISKY, 'button=save-button');
  await page.locator('#save-button button').click();
  await dialog.expectAsking();
  expect(await composer.posts()).toEqual([]);
});

const studio = named('youtube Studio reply');
for (const [asked, box, control] of [
  ['button=old', studio.editor, 'ytcp-commentbox #submit-button button'],
  ['lit', 'ytcp-commentbox-lit textarea', 'ytcp-commentbox-lit ytcp-button:last-child button'],
] as const) {
  test(`youtube Studio reply: held and posted once with ${asked}`, async ({ page }) => {
    const surface = { ...studio, editor: box, control };
    const { composer, dialog } = await written(page, surface, RISKY, asked);
    await composer.submit(byButton);
    await dialog.expectAsking();
    expect(await composer.posts()).toEqual([]);
    await dialog.postAnyway.click();
    await expect.poll(() => composer.posts()).toMatchObject([{ text: RISKY }]);
  });
}

test('youtube Studio reply: Cancel is no submit, and the other row is left out', async ({
  page,
}) => {
  const { composer, dialog } = await written(page, studio, RISKY);
  await page.locator('ytcp-commentbox [aria-label="Cancel"] button').first().click();
  await page.locator('#reply-button button').last().click();
  await page.keyboard.type(CLEAN);
  await page.locator(`${studio.control}`).last().click();
  await expect.poll(() => composer.posts()).toMatchObject([{ text: CLEAN, trusted: true }]);
  await dialog.expectClosed();
});
