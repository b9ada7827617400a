import { behaviours, written } from './behaviours.ts';
import { expect, test } from './fixture.ts';
import { byButton, type Surface } from './surface.ts';
import { SURFACES } from './surfaces.ts';
import { CLEAN, PICTURE, RISKY, SCHOOL_EVENT } from './texts.ts';

for (const surface of SURFACES.x) behaviours(surface);

const named = (name: string): Surface => SURFACES.x.find((surface) => surface.name === name)!;
const home = named('x home');
const modal = named('x modal');
const reply = named('x reply');
const thread = named('x thread');

test('x home: a protected account is not called public', async ({ page }) => {
  const { composer, dialog } = await written(page, home, RISKY, 'protected');
  await composer.submit(home.ways[0]!);
  await dialog.expectAsking();
  await expect(dialog.element).toContainText('Your friends can see this');
});

test('x home: a picture counts', async ({ page }) => {
  const { composer, dialog } = await written(page, home, SCHOOL_EVENT);
  await page.getByTestId('fileInput').setInputFiles(PICTURE);
  await expect(page.getByTestId('attachments').locator('img')).toBeVisible();
  await composer.submit(home.ways[0]!);
  await dialog.expectAsking();
  await expect(dialog.element.locator('[data-topic="image"]')).not.toHaveCount(0);
});

test('x modal: the box behind it is left out', async ({ page }) => {
  const { composer } = await written(page, home, 'half a thought');
  expect(await composer.draft()).toBe('half a thought');
  await page.locator(modal.opener).click();
  await page.keyboard.type(RISKY);
  await page.locator(modal.control).click();
  const marks = page.locator('before-you-post mark');
  await expect(marks.first()).toBeVisible();
  await expect(page.locator('before-you-post dialog')).not.toContainText('half a thought');
});

test('x reply: what is answered is read with its author', async ({ page }) => {
  const parent = 'parent=Harrow%20Lane%20summer%20fair%20is%20off%20again';
  const { composer, dialog } = await written(page, reply, RISKY, parent);
  await composer.submit(reply.ways[0]!);
  await dialog.expectAsking();
  await expect(dialog.element.locator('[data-topic="reply-about-school"]')).not.toHaveCount(0);
});

test('x thread: all texts are asked about at the first submit, and each is posted once', async ({
  page,
  requests,
}) => {
  const { composer, dialog } = await written(page, thread, RISKY);
  const boxes = ['tweetTextarea_0', 'tweetTextarea_2', 'tweetTextarea_3'];
  const texts = ['First, the kettle', 'Then the biscuits', 'Thread ends'];
  await page.locator('[role="dialog"] [data-testid="addButton"]').click();
  for (const [i, box] of boxes.entries()) {
    await page.locator(`[role="dialog"] [data-testid="${box}"]`).click();
    await page.keyboard.type(texts[i]!);
  }
  await composer.submit(thread.ways[0]!);
  await dialog.expectAsking();
  expect(await composer.posts()).toEqual([]);
  await dialog.postAnyway.click();
  const expected = [texts[0], RISKY, texts[1], texts[2]].map((text) => ({ text }));
  await expect.poll(() => composer.posts()).toMatchObject(expected);
  expect(requests().filter(({ kind }) => kind === 'post')).toHaveLength(4);
  await dialog.expectClosed();
});

test('x reply: the button of either name is known', async ({ page }) => {
  const { composer, dialog } = await written(page, reply, RISKY, 'button=tweetButton');
  await page.locator('[data-testid="primaryColumn"] [data-testid="tweetButton"]').click();
  await dialog.expectAsking();
  expect(await composer.posts()).toEqual([]);
});

for (const name of ['x reply in the modal', 'x quote']) {
  test(`${name}: the other post is read with its author`, async ({ page }) => {
    const parent = 'parent=Harrow%20Lane%20summer%20fair%20is%20off%20again';
    const { composer, dialog } = await written(page, named(name), RISKY, parent);
    await composer.submit(byButton);
    await dialog.expectAsking();
    await expect(dialog.element.locator('[data-topic="reply-about-school"]')).not.toHaveCount(0);
  });
}

for (const spelling of ['pollOptionTextInput_', 'choiceInput', 'Choice']) {
  test(`x poll: options spelt ${spelling} are read`, async ({ page }) => {
    const { composer, dialog } = await written(page, home, CLEAN, `poll=${spelling}`);
    await page.getByTestId('createPollButton').click();
    await page.locator('.poll input').last().click();
    await page.keyboard.insertText(RISKY);
    await composer.submit(byButton);
    await dialog.expectAsking();
    expect(await composer.posts()).toEqual([]);
  });
}

test('x poll: posted with its options, once', async ({ page, requests }) => {
  const { composer } = await written(page, home, CLEAN);
  await page.getByTestId('createPollButton').click();
  await page.locator('.poll input').last().click();
  await page.keyboard.type('Tea');
  await composer.submit(byButton);
  await expect.poll(() => composer.posts()).toMatchObject([{ text: CLEAN, trusted: true }]);
  await expect.poll(() => requests().filter(({ kind }) => kind === 'post')).toHaveLength(1);
  const cards = requests().filter(({ url }) => url.includes('cards/create'));
  expect(cards).toHaveLength(1);
});

for (const [community, seen] of [
  ['Thornby Gardeners', 'All the group can see this'],
  ['Everyone', 'Anyone can see this'],
] as const) {
  test(`x home: an audience of ${community} is told`, async ({ page }) => {
    const { composer, dialog } = await written(page, home, RISKY, `community=${community}`);
    await composer.submit(byButton);
    await dialog.expectAsking();
    await expect(dialog.element).toContainText(seen);
  });
}

test('x home: a moving picture from the search and a film from a file count', async ({ page }) => {
  const { composer, dialog } = await written(page, home, SCHOOL_EVENT);
  await page.getByTestId('gifSearchButton').click();
  const film = { name: 'race.mp4', mimeType: 'video/mp4', buffer: Buffer.from('no film') };
  await page.getByTestId('fileInput').setInputFiles(film);
  await expect(page.getByTestId('attachments').locator('img, video')).toHaveCount(2);
  await composer.submit(byButton);
  await dialog.expectAsking();
  await expect(dialog.element.locator('[data-topic="image"]')).not.toHaveCount(0);
});

test('x profile: who one works for is asked about', async ({ page }) => {
  const { composer, dialog } = await written(
    page,
    named('x profile'),
    'I teach Year 4 at Harrow Lane Primary School',
  );
  await composer.submit(byButton);
  await dialog.expectAsking();
  await expect(dialog.element.locator('[data-topic="employment"]')).not.toHaveCount(0);
  await expect(dialog.element).toContainText('Anyone can see this');
});

test('x alt text: after it is saved, the post itself is free to go', async ({ page }) => {
  const { composer, dialog } = await written(page, named('x alt text'), RISKY);
  await composer.submit(byButton);
  await dialog.expectAsking();
  await dialog.postAnyway.click();
  await expect.poll(() => composer.posts()).toMatchObject([{ surface: 'alt-text', text: RISKY }]);
  await page.locator(modal.editor).click();
  await page.keyboard.type(CLEAN);
  await page.locator(modal.control).click();
  await expect
    .poll(() => composer.posts())
    .toMatchObject([{ surface: 'alt-text' }, { surface: 'modal', text: CLEAN, trusted: true }]);
});
