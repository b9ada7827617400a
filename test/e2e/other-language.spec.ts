/** A draft that the rules can't read: said quietly while typing, counted nowhere, never held for it. */
import { join } from 'node:path';
import { written } from './behaviours.ts';
import { analyserReady, counts, seedSettings, storedText } from './extension.ts';
import { expect, test } from './fixture.ts';
import { expectAccessible, wider } from './page-checks.ts';
import { SURFACES } from './surfaces.ts';
import { TEST_SETTINGS } from './texts.ts';

const PICTURES = join(import.meta.dirname, '..', '..', 'test-results', 'options');
const POLISH =
  'Pierogi wyszły dzisiaj bardzo dobre, ale kuchnia jest cała w mące i nie mam już siły';
const WITH_PUPIL = 'Nie wiem co się dzieje, ale Jayden Mbeki znowu nie był dzisiaj w szkole';
const [post] = SURFACES.facebook;

for (const { name, language, scheme, said } of [
  {
    name: 'light',
    language: 'en',
    scheme: 'light',
    said: /^Not checked: we can only read English/,
  },
  { name: 'welsh-dark', language: 'cy', scheme: 'dark', said: /^Heb ei wirio/ },
] as const) {
  test(`says so, ${name}, and lets the post go as a clean one`, async ({ page, bench }) => {
    await seedSettings(bench.worker!, { ...TEST_SETTINGS, language });
    await page.emulateMedia({ colorScheme: scheme });
    const { composer, dialog } = await written(page, post!, POLISH);
    await analyserReady(bench.worker!);
    const hint = page.locator('[role=status][data-hint="other-language"]');
    await expect(hint).toHaveText(said);
    await page.screenshot({ path: join(PICTURES, `other-language-${name}.png`) });
    await composer.submit(post!.ways[0]!);
    await expect.poll(() => composer.posts()).toMatchObject([{ text: POLISH, trusted: true }]);
    await dialog.expectClosed();
    expect(JSON.stringify(await counts(bench.worker!))).not.toMatch(/language/i);
    expect(await storedText(bench.worker!)).not.toMatch(/other-?language|Pierogi/i);
  });
}

test('a pupil’s name in it is found all the same', async ({ page }) => {
  const { composer, dialog } = await written(page, post!, WITH_PUPIL);
  await composer.submit(post!.ways[0]!);
  await dialog.expectAsking();
  await expect(dialog.element.locator('[data-topic="pupil"]').first()).toBeVisible();
});

test('the box to try a post says it too', async ({ page, bench }) => {
  await page.goto(new URL('/options.html', bench.worker!.url()).href);
  const part = page.locator('#try');
  await part.getByLabel('Your draft').fill(POLISH);
  await part.getByRole('button', { name: 'Check it' }).click();
  await expect(part.locator('[data-other-language]')).toContainText('Not checked');
  expect(await wider(page)).toBe(0);
  await expectAccessible(page);
  await part
    .getByLabel('Your draft')
    .fill('So proud of our garden, the beans are nearly up to the gate');
  await part.getByRole('button', { name: 'Check it' }).click();
  await expect(part.locator('[data-other-language]')).toHaveCount(0);
});

test.afterEach(({ bench }) => seedSettings(bench.worker!, TEST_SETTINGS));
