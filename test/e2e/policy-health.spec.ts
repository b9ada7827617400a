/**
 * The policy health panel in the real extension: what arrived, what was refused, what is locked, and the
 * comparison with a pasted policy. That real policies arrive at all is `test/managed`'s.
 */
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { seedSettings } from './extension.ts';
import { expect, test } from './fixture.ts';
import { TEST_SETTINGS } from './texts.ts';

const PICTURES = join(import.meta.dirname, '..', '..', 'test-results', 'policy-health');

/** What the technician wrote; the browser dropped the keys of `DROPPED`. */
const MEANT = {
  schoolName: 'Elm Row Primary School',
  nation: 'wales',
  staffNames: ['Mr Tobias Lund', 'Mrs Rudge', 'Mr Vane'],
  schoolDay: { days: ['mon'], start: '09:00', end: '15:00' },
  role: 'wizard',
  hints: 'yes',
  schoolname: 'a slip',
  postAnywayWait: '2',
  ownFamily: ['Wilf'],
  language: 'en',
  lockedKeys: ['schoolName', 'sites'],
};
const ARRIVED = {
  schoolName: 'Elm Row Primary School',
  nation: 'wales',
  staffNames: ['Mr Tobias Lund', 'Mrs Rudge', '<b>'],
  schoolDay: { days: ['mon'], start: '09:00', end: '16:00' },
  role: 'wizard',
  locality: 'Thornby',
  lockedKeys: ['schoolName', 'sites'],
};
const DROPPED = ['hints', 'schoolname', 'postAnywayWait', 'ownFamily', 'language'];
const AT = '2026-11-20T09:30:00.000Z';

interface Local {
  get(keys: unknown): Promise<Record<string, unknown>>;
}
declare const chrome: { storage: { local: Local } };

/** Lets the page read this as the background's copy of the policy. */
async function openUnder(page: Page, policy: object | undefined, url: string): Promise<void> {
  await page.addInitScript(
    ([managedCopy, managedCopyAt]) => {
      if (managedCopy === undefined) return;
      const { local } = chrome.storage;
      const real = local.get.bind(local);
      local.get = async (keys) => ({ ...(await real(keys)), managedCopy, managedCopyAt });
    },
    [policy, AT] as const,
  );
  await page.goto(url);
  await expect(page.locator('#fromSchool')).toBeVisible();
}

const panel = (page: Page) => page.locator('#fromSchool');
const difference = (page: Page, key: string) => panel(page).locator(`[data-difference="${key}"]`);

async function paste(page: Page, text: string): Promise<void> {
  if ((await panel(page).locator('.compare[open]').count()) === 0) {
    await panel(page).locator('.compare > summary').click();
  }
  await panel(page).locator('textarea').fill(text);
  await panel(page).locator('form .primary').click();
}

const wrapped = (id: string): string =>
  JSON.stringify({ '3rdparty': { extensions: { [id]: MEANT } } }, null, 2);

test.describe('policy health', () => {
  let url = '';
  let id = '';
  test.beforeEach(async ({ bench }) => {
    url = new URL('/options.html', bench.worker!.url()).href;
    id = new URL(url).host;
    await seedSettings(bench.worker!, { nation: 'scotland', showWelcome: false });
  });
  test.afterEach(({ bench }) => seedSettings(bench.worker!, TEST_SETTINGS));

  test('says of each setting that came what became of it, and when that was', async ({ page }) => {
    await openUnder(page, ARRIVED, url);
    const became = await panel(page)
      .locator('[data-arrived]')
      .evaluateAll((all) =>
        all.map((one) => {
          const { arrived, became } = (one as HTMLElement).dataset;
          return [arrived, became];
        }),
      );
    expect(Object.fromEntries(became)).toEqual({
      schoolName: 'locked',
      nation: 'own',
      staffNames: 'partly',
      schoolDay: 'used',
      role: 'unused',
      locality: 'used',
    });
    await expect(panel(page).locator('[data-changed]')).toHaveText(
      /Last change seen: 20\/11\/2026/,
    );
    await expect(panel(page).locator('[data-refused]')).toHaveText([
      /role.*not one of the choices/,
      /staffNames.*Line 3.*can’t hold < or >/,
      /sites.*not locked/,
    ]);
  });

  test('names what was pasted and did not come, with the reason', async ({ page }) => {
    await openUnder(page, ARRIVED, url);
    await paste(page, wrapped(id));
    const missing = panel(page).locator('[data-kind="missing"]');
    expect(
      await missing.evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.difference)),
    ).toEqual(DROPPED);
    await expect(difference(page, 'hints')).toContainText('Write true or false');
    await expect(difference(page, 'schoolname')).toContainText('no setting with this name');
    await expect(difference(page, 'postAnywayWait')).toContainText('without quotation marks');
    await expect(difference(page, 'ownFamily')).toContainText('Only the person can set this');
    await expect(difference(page, 'language')).toContainText('chrome://policy');
  });

  test('names what came otherwise, and what came besides', async ({ page }) => {
    await openUnder(page, ARRIVED, url);
    await paste(page, wrapped(id));
    await expect(difference(page, 'staffNames')).toContainText('Missing from the list: "Mr Vane"');
    await expect(difference(page, 'staffNames')).toContainText('not meant: "<b>"');
    await expect(difference(page, 'schoolDay')).toContainText('Different in: end');
    await expect(difference(page, 'locality')).toContainText('Came: "Thornby"');
    await expect(panel(page).locator('[data-kind="extra"]')).toHaveCount(1);
    await expect(panel(page)).toContainText('Arrived as meant: 4.');
    await expect(panel(page).locator('.compared b')).toHaveCount(0);
  });

  test('says so when all is as meant, for a file of any kind', async ({ page }) => {
    await openUnder(page, ARRIVED, url);
    const google = Object.fromEntries(
      Object.entries(ARRIVED).map(([key, Value]) => [key, { Value }]),
    );
    const firefox = { policies: { '3rdparty': { Extensions: { 'a@b.example': ARRIVED } } } };
    for (const file of [ARRIVED, google, { '3rdparty': { extensions: { [id]: ARRIVED } } }]) {
      await paste(page, JSON.stringify(file));
      await expect(panel(page).locator('[data-compared="same"]')).toContainText('compared: 7.');
      await panel(page).getByRole('button', { name: 'Clear' }).click();
      await expect(panel(page).locator('[data-compared="same"]')).toHaveCount(0);
    }
    await paste(page, JSON.stringify(firefox));
    await expect(panel(page)).toContainText('This file is for another kind of browser.');
    await expect(panel(page).locator('[data-compared="same"]')).toBeVisible();
  });

  test('helps where the text or the id is wrong', async ({ page }) => {
    await openUnder(page, ARRIVED, url);
    const problem = panel(page).locator('[data-problem]');
    await paste(page, '');
    await expect(problem).toHaveText('Paste the policy first.');
    await paste(page, '{\n  "schoolName": "x",\n}');
    await expect(problem).toContainText('near line 3, place 1');
    await paste(page, '[1]');
    await expect(problem).toContainText('This is not a policy');
    await paste(page, wrapped('p'.repeat(32)));
    await expect(problem).toContainText(`another extension: ${'p'.repeat(32)}`);
    await expect(problem).toContainText(id);
  });

  test('where nothing has come, the comparison says where to look', async ({ page }) => {
    await openUnder(page, undefined, url);
    await expect(panel(page)).toContainText('Your school has not sent any settings');
    await paste(page, wrapped(id));
    await expect(panel(page)).toContainText('Nothing has arrived at all.');
    await expect(panel(page).locator('[data-kind="missing"]')).toHaveCount(
      Object.keys(MEANT).length,
    );
  });

  test('keeps nothing of what was pasted', async ({ page, bench }) => {
    await openUnder(page, ARRIVED, url);
    await paste(page, JSON.stringify({ locality: 'Quillhaven' }));
    await expect(difference(page, 'locality')).toContainText('Quillhaven');
    const stored = await bench.worker!.evaluate(() => chrome.storage.local.get(null));
    expect(JSON.stringify(stored)).not.toContain('Quillhaven');
    await page.reload();
    await expect(panel(page).locator('textarea')).toHaveValue('');
  });

  test('is worked by keyboard', async ({ page }) => {
    await openUnder(page, ARRIVED, url);
    await panel(page).locator('.compare > summary').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await expect(panel(page).getByLabel('The policy that was meant')).toBeFocused();
    await page.keyboard.type('{"nation":"england"}');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(difference(page, 'nation')).toContainText('Meant: "england"');
  });

  const looks = [
    { name: 'light', width: 1180 },
    { name: 'dark', width: 1180, scheme: 'dark' },
    { name: 'narrow', width: 320 },
    { name: 'welsh', width: 1180, language: 'cy' },
    { name: 'welsh-narrow-dark', width: 320, language: 'cy', scheme: 'dark' },
  ] as const;
  for (const look of looks) {
    test(`${look.name}: no violation, nothing cut off`, async ({ page, bench }) => {
      const language = 'language' in look ? look.language : 'en';
      await seedSettings(bench.worker!, { nation: 'scotland', language, showWelcome: false });
      await page.emulateMedia({ colorScheme: 'scheme' in look ? look.scheme : 'light' });
      await page.setViewportSize({ width: look.width, height: 900 });
      await openUnder(page, ARRIVED, url);
      await paste(page, wrapped(id));
      await expect(difference(page, 'hints')).toBeVisible();
      const wider = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(wider).toBe(0);
      const { violations } = await new AxeBuilder({ page })
        .setLegacyMode()
        .include('#fromSchool')
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      await panel(page).screenshot({ path: join(PICTURES, `${look.name}.png`) });
    });
  }
});
