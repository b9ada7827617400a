/** What is read on Facebook beside the words: audience, what is answered, pictures, names, languages. */
import { rosterHashes } from '../../src/review/roster-hash.ts';
import { written } from './behaviours.ts';
import { analyserReady, counts, seedSettings } from './extension.ts';
import { expect, test } from './fixture.ts';
import { surfaceNamed } from './surfaces.ts';
import { CLEAN, PICTURE, RISKY, SCHOOL_EVENT, TEST_SETTINGS } from './texts.ts';

const ABOUT_SCHOOL = encodeURIComponent('Harrow Lane summer fair is off again');

for (const [name, query, said] of [
  ['facebook group post', 'audience=Public', 'Anyone can see this'],
  ['facebook group post', 'audience=Members', 'All the group can see this'],
  ['facebook page post', '', 'Anyone can see this'],
  ['facebook post', 'audience=Only%20me', 'Your friends can see this'],
  ['facebook post', 'audience=Friends%20except%E2%80%A6', 'Your friends can see this'],
  ['facebook post, Next', 'audience=Friends', 'Your friends can see this'],
  ['facebook post', 'audience=Znajomi&language=pl', 'Your friends can see this'],
  ['facebook comment', 'audience=Public', 'Anyone can see this'],
  ['facebook marketplace', '', 'Anyone can see this'],
] as const) {
  test(`${name}, ${query}: who will see it`, async ({ page }) => {
    const surface = surfaceNamed(name);
    const { composer, dialog } = await written(page, surface, RISKY, query);
    await composer.submit(surface.ways[0]!);
    await dialog.expectAsking();
    await expect(dialog.element).toContainText(said);
  });
}

for (const language of ['pl', 'ur', 'none']) {
  for (const name of ['facebook post', 'facebook post, Next']) {
    test(`${name}: held where the buttons speak "${language}"`, async ({ page, bench }) => {
      const surface = { ...surfaceNamed(name), control: '[role="dialog"] .finish' };
      const { composer, dialog } = await written(page, surface, RISKY, `language=${language}`);
      await analyserReady(bench.worker!);
      if (language === 'none' && surface.steps) {
        // Nothing tells Next from Post there: the first of them is held.
        await composer.locator(surface.steps[0]!).click();
      } else {
        await composer.submit(surface.ways[0]!);
      }
      await dialog.expectAsking();
      expect(await composer.posts()).toEqual([]);
    });
  }
}

test('facebook post, Next: a dialog built anew for the second panel keeps the draft', async ({
  page,
}) => {
  const surface = surfaceNamed('facebook post, Next');
  const { composer, dialog } = await written(page, surface, RISKY, 'panel=new');
  await composer.submit(surface.ways[0]!);
  await dialog.expectAsking();
  await dialog.postAnyway.click();
  await expect.poll(() => composer.posts()).toMatchObject([{ text: RISKY }]);
});

test('facebook reply: the comment and the post above it are answered', async ({ page }) => {
  const reply = surfaceNamed('facebook reply');
  const { composer, dialog } = await written(page, reply, RISKY, `comment=${ABOUT_SCHOOL}`);
  await composer.submit(reply.ways[0]!);
  await dialog.expectAsking();
  await expect(dialog.element.locator('[data-topic="reply-about-school"]')).not.toHaveCount(0);
});

test('facebook edit comment: another comment is not answered', async ({ page }) => {
  const edit = surfaceNamed('facebook edit comment');
  const { composer, dialog } = await written(page, edit, RISKY, `comment=${ABOUT_SCHOOL}`);
  await composer.submit(edit.ways[0]!);
  await dialog.expectAsking();
  await expect(dialog.element.locator('[data-topic="reply-about-school"]')).toHaveCount(0);
});

test('facebook share: what is shared is read', async ({ page }) => {
  const share = surfaceNamed('facebook share');
  const { composer, dialog } = await written(page, share, RISKY, `parent=${ABOUT_SCHOOL}`);
  await composer.submit(share.ways[0]!);
  await dialog.expectAsking();
  await expect(dialog.element.locator('[data-topic="reply-about-school"]')).not.toHaveCount(0);
});

test('facebook post: an emoji drawn as a picture is read, and posted with the rest', async ({
  page,
  bench,
}) => {
  const post = surfaceNamed('facebook post');
  const { composer, dialog } = await written(page, post, RISKY);
  await page.getByLabel('Emoji', { exact: true }).click();
  await composer.editor.click();
  await page.keyboard.press('Control+End');
  await composer.type(' and\nso on');
  await composer.submit(post.ways[0]!);
  await dialog.expectAsking();
  await dialog.postAnyway.click();
  await expect.poll(() => composer.posts()).toMatchObject([{ text: `${RISKY}🎉 and\nso on` }]);
  await expect.poll(() => counts(bench.worker!)).toMatchObject({ proved: 1 });
});

test('facebook post: hashtag, mention and link are read', async ({ page }) => {
  const post = surfaceNamed('facebook post');
  const draft = 'So proud #HLPS @harrowlaneprimary https://harrowlane.example/news';
  const { composer, dialog } = await written(page, post, draft);
  await composer.submit(post.ways[0]!);
  await dialog.expectAsking();
  const marked = (await dialog.element.locator('mark').allTextContents()).join(' ');
  for (const word of ['HLPS', 'harrowlaneprimary', 'harrowlane.example']) {
    expect(marked).toContain(word);
  }
});

test('facebook post: a film counts', async ({ page }) => {
  const post = surfaceNamed('facebook post');
  const { composer, dialog } = await written(page, post, SCHOOL_EVENT);
  const film = { ...PICTURE, name: 'race.mp4', mimeType: 'video/mp4' };
  await page.locator('[role="dialog"] input[type="file"]').setInputFiles(film);
  await expect(page.getByRole('group', { name: 'Attached media' }).locator('video')).toHaveCount(1);
  await composer.submit(post.ways[0]!);
  await dialog.expectAsking();
  await expect(dialog.element.locator('[data-topic="image"]')).not.toHaveCount(0);
});

test('facebook work: the school as employer is held, as where one works', async ({ page }) => {
  const work = surfaceNamed('facebook work');
  const { composer, dialog } = await written(page, work, 'Mostly glue');
  await composer.locator('[aria-label="Company"] input').click();
  await page.keyboard.type('Harrow Lane C of E Primary School');
  await composer.submit(work.ways[0]!);
  await dialog.expectAsking();
  await expect(dialog.element.locator('[data-topic="employment"]')).not.toHaveCount(0);
});

test.describe('friend requests', () => {
  const REQUESTS = 'https://www.facebook.com/friends/requests';
  const hint = 'before-you-post [data-hint="pupil-contact"]';

  test('a pupil of the roster gets a hint; the press goes on untouched', async ({
    page,
    bench,
  }) => {
    await page.goto(`${REQUESTS}?parent=Jayden%20Mbeki`);
    await page.getByLabel('Confirm').first().click();
    await expect(page.locator(hint)).toBeVisible();
    const posts = await page.evaluate(() => window.__posts);
    expect(posts).toMatchObject([{ surface: 'friend request', trusted: true }]);
    expect(await counts(bench.worker!)).not.toHaveProperty('asked');
  });

  test('so does one whose name stands in the roster as a code only', async ({ page, bench }) => {
    const { pupilNames, ...rest } = TEST_SETTINGS;
    const salt = 'a-salt-of-these-tests';
    const codes = {
      pupilNameSalt: salt,
      pupilNameHashes: rosterHashes(salt, pupilNames as string[]),
    };
    await seedSettings(bench.worker!, { ...rest, ...codes });
    await page.goto(`${REQUESTS}?parent=Jayden%20Mbeki`);
    await page.getByLabel('Confirm').first().click();
    await expect(page.locator(hint)).toBeVisible();
    await seedSettings(bench.worker!, TEST_SETTINGS);
  });

  test('so does a card that says pupil of this school', async ({ page }) => {
    await page.goto(
      `${REQUESTS}?parent=Robyn%20Castle&comment=Goes%20to%20Harrow%20Lane%20Primary`,
    );
    // What the card says is read with the pointer over the button, before the press.
    await page.getByLabel('Confirm').first().hover();
    await expect(page.locator(hint)).toBeVisible();
  });

  test('anybody else does not', async ({ page, bench }) => {
    await page.goto(REQUESTS);
    await page.getByLabel('Confirm').first().click();
    await expect.poll(() => page.evaluate(() => window.__posts.length)).toBe(1);
    await analyserReady(bench.worker!);
    await expect(page.locator('before-you-post [data-hint]')).toHaveCount(0);
  });
});

test('facebook message: the words beside it in the feed are still checked when chats are off', async ({
  page,
}) => {
  const post = surfaceNamed('facebook post');
  const { composer, dialog } = await written(page, post, CLEAN, 'dialog=chat');
  await page.keyboard.type(` ${RISKY}`);
  await composer.submit(post.ways[0]!);
  await dialog.expectAsking();
});
