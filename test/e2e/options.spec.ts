/**
 * Settings page, first run and popup in the real extension: what is typed is what counts, school goes
 * before person where locked, nothing is lost, and everybody can use it.
 */
import { join } from 'node:path';
import type { Page, Worker } from '@playwright/test';
import { Composer } from './composer.ts';
import { markOnIcon, seedCounts, seedSettings, storedText } from './extension.ts';
import { expect, test } from './fixture.ts';
import { expectAccessible, underPolicy, wider } from './page-checks.ts';
import { byKey } from './surface.ts';
import { surfaceNamed } from './surfaces.ts';
import { youtubeOnPhones } from './surfaces.youtube.ts';
import { CLEAN, RISKY, TEST_SETTINGS } from './texts.ts';

const PICTURES = join(import.meta.dirname, '..', '..', 'test-results', 'options');

/** What an administrator might set, mistakes included. */
const POLICY = {
  schoolName: 'Elm Row Primary School',
  policyPack: 'flixton',
  nation: 'wales',
  schoolAliases: ['ERPS', 'x'],
  contacts: { head: { label: 'Mrs Rudge', address: 'head@elmrow.example' } },
  hints: 'yes',
  schoolname: 'a slip',
  lockedKeys: ['schoolName', 'policyPack', 'contacts', 'sites'],
};

interface Local {
  get(keys: unknown): Promise<Record<string, unknown>>;
  remove(key: string): Promise<void>;
}
declare const chrome: {
  storage: { local: Local };
  tabs: Record<string, unknown>;
  scripting: Record<string, unknown>;
  permissions: Record<string, unknown>;
};

const addressOf = (worker: Worker | undefined, page: string): string =>
  new URL(page, worker?.url() ?? '').href;
const chosen = (worker: Worker | undefined): Promise<Record<string, unknown>> =>
  worker!.evaluate(async () => {
    const { settings } = await chrome.storage.local.get(['settings']);
    return (settings ?? {}) as Record<string, unknown>;
  });
const row = (page: Page, key: string) => page.locator(`[data-key="${key}"]`);

test.afterEach(({ bench }) => seedSettings(bench.worker!, TEST_SETTINGS));

test.describe('settings page', () => {
  test.beforeEach(async ({ page, bench }) => {
    await page.goto(addressOf(bench.worker, '/options.html'));
    await expect(page.getByLabel('Name of your school')).toBeVisible();
  });

  test('saves as one types, says so, and undoes the whole visit to a field', async ({
    page,
    bench,
  }) => {
    const box = page.getByLabel('Where it is');
    await box.fill('Thornby G');
    await expect(page.getByRole('status').filter({ hasText: 'Saved: Where it is.' })).toBeVisible();
    await expect.poll(() => chosen(bench.worker)).toMatchObject({ locality: 'Thornby G' });
    await box.press('End');
    await box.pressSequentially('reen');
    await box.blur();
    await expect.poll(() => chosen(bench.worker)).toMatchObject({ locality: 'Thornby Green' });
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(box).toHaveValue(TEST_SETTINGS.locality as string);
    await expect.poll(() => chosen(bench.worker)).toEqual(TEST_SETTINGS);
    await expect(page.getByText('Undone: Where it is.')).toBeVisible();
  });

  test('takes a pasted column, names the lines it can’t use, and keeps them to be put right', async ({
    page,
    bench,
  }) => {
    const box = page.getByLabel('Its accounts');
    await box.fill('@harrowlane\r\n\r\nnot an account\nhttps://x.com/hlps\t\n');
    await box.blur();
    const field = row(page, 'schoolHandles');
    await expect(field.getByText('2 entries')).toBeVisible();
    await expect(field.locator('.refusals li')).toHaveText([/^Line 2: .*“not an account”/]);
    await expect(box).toHaveAttribute('aria-invalid', 'true');
    await expect
      .poll(() => chosen(bench.worker))
      .toMatchObject({
        schoolHandles: ['@harrowlane', 'not an account', 'https://x.com/hlps'],
      });
    await page.reload();
    await expect(box).toHaveValue('@harrowlane\nnot an account\nhttps://x.com/hlps');
  });

  test('names with markup are refused, and shown as text only', async ({ page }) => {
    const box = page.getByLabel('Pupils', { exact: true });
    await box.fill('<img src=x onerror=document.title="run">\nGrace Summers');
    await box.blur();
    const field = row(page, 'pupilNames');
    await expect(field.locator('.refusals')).toContainText('can’t hold < or >');
    await expect(field.getByText('1 entry')).toBeVisible();
    expect(await field.locator('img').count()).toBe(0);
    await expect(page).toHaveTitle('Settings: Before You Post');
  });

  test('adds a suggested name by one press and goes on to the next', async ({ page, bench }) => {
    await page.getByRole('button', { name: 'Add Harrow Lane Primary', exact: true }).click();
    await expect(page.getByLabel('Other names for it')).toHaveValue(/\nHarrow Lane Primary$/);
    await expect(
      page.getByRole('button', { name: 'Add Harrow Lane Primary School' }),
    ).toBeFocused();
    await expect
      .poll(async () => (await chosen(bench.worker)).schoolAliases)
      .toContain('Harrow Lane Primary');
  });

  test('a choice can go back to the standard one', async ({ page }) => {
    const field = row(page, 'nation');
    await page.getByRole('radio', { name: 'Scotland' }).check();
    await expect(field).toHaveAttribute('data-origin', 'user');
    await field.getByRole('button', { name: 'Use the standard choice (Nation)' }).click();
    await expect(page.getByRole('radio', { name: 'England' })).toBeChecked();
    await expect(field).toHaveAttribute('data-origin', 'default');
  });

  test('keeps only the parts of the school day that were touched', async ({ page, bench }) => {
    await seedSettings(bench.worker!, { ...TEST_SETTINGS, schoolDay: {} });
    await page.reload();
    await expect(page.getByLabel('Starts at')).toHaveValue('08:45');
    await page.getByLabel('Starts at').fill('09:00');
    await page.getByLabel('Holidays and training days').fill('2027-02-15/2027-02-19\n2027-02-30');
    await page.getByLabel('Holidays and training days').blur();
    await expect(row(page, 'schoolDay').locator('.refusals')).toContainText('2027-02-30');
    await expect
      .poll(async () => (await chosen(bench.worker)).schoolDay)
      .toEqual({ start: '09:00', holidays: ['2027-02-15/2027-02-19', '2027-02-30'] });
  });

  test('takes the school’s list of dates as it is, and adds days by the calendar', async ({
    page,
    bench,
  }) => {
    const holidays = async (): Promise<unknown> =>
      ((await chosen(bench.worker)).schoolDay as { holidays?: unknown }).holidays;
    const box = page.getByLabel('Holidays and training days');
    await box.fill(
      'Christmas: 21 Dec 2026 – 1 Jan 2027\n• INSET day: Monday 4th January 2027\nsoon',
    );
    await box.blur();
    await expect.poll(holidays).toEqual(['2026-12-21/2027-01-01', '2027-01-04', 'soon']);
    await expect(row(page, 'schoolDay').locator('.refusals li')).toHaveText([/“soon”/]);
    await page.reload();
    await expect(box).toHaveValue('21 Dec 2026 – 1 Jan 2027\n4 Jan 2027\nsoon');
    await box.fill('');
    await box.blur();
    const add = page.getByRole('group', { name: 'Add days' });
    await add.getByRole('button', { name: 'Add' }).click();
    await expect(add).toContainText('Choose the first day.');
    await add.getByLabel('First day').fill('2027-02-15');
    await add.getByLabel(/^Last day/).fill('2027-02-12');
    await add.getByRole('button', { name: 'Add' }).click();
    await expect(add).toContainText('must come after the first');
    await add.getByLabel(/^Last day/).fill('2027-02-19');
    await add.getByRole('button', { name: 'Add' }).click();
    await expect.poll(holidays).toEqual(['2027-02-15/2027-02-19']);
    await expect(box).toHaveValue('15 Feb 2027 – 19 Feb 2027');
  });

  test('lists the bank holidays of the nation, which need no writing down', async ({ page }) => {
    const bank = row(page, 'schoolDay').locator('.bank');
    await bank.locator('summary').click();
    await expect(bank).not.toContainText(/(?:30 Nov|1 Dec|2 Dec)/);
    await page.getByRole('radio', { name: 'Scotland' }).check();
    await expect(bank).toContainText('Scotland, this year and next');
    await expect(bank).toContainText(/(?:30 Nov|1 Dec|2 Dec)/);
  });

  test('a topic can be made quieter, and the choice taken back', async ({ page, bench }) => {
    await page.getByText('Show all topics').click();
    await page.getByLabel('Naming a pupil').selectOption('Note');
    await expect
      .poll(async () => (await chosen(bench.worker)).severities)
      .toEqual({ pupil: 'note' });
    await page.getByLabel('Naming a pupil').selectOption('Standard (Stop)');
    await expect.poll(async () => (await chosen(bench.worker)).severities).toBeUndefined();
  });

  test('turns to Welsh as a whole, and back', async ({ page }) => {
    await page.getByRole('button', { name: 'Cymraeg' }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'cy');
    await expect(page.getByRole('heading', { name: 'Eich ysgol', exact: true })).toBeVisible();
    await expect(page).toHaveTitle('Gosodiadau: Before You Post');
    await page.getByRole('button', { name: 'English' }).click();
    await expect(page.getByRole('heading', { name: 'Your school', exact: true })).toBeVisible();
  });

  test('a change made elsewhere shows at once', async ({ page, bench }) => {
    await seedSettings(bench.worker!, { ...TEST_SETTINGS, schoolName: 'Elm Row School' });
    await expect(page.getByLabel('Name of your school')).toHaveValue('Elm Row School');
  });

  test('tries a post with the same review as on the sites', async ({ page }) => {
    const part = page.locator('#try');
    await part.getByLabel('Your draft').fill(RISKY);
    await part.getByRole('button', { name: 'Check it' }).click();
    await expect(part.locator('[data-verdict="held"]')).toBeVisible();
    await expect(part.locator('[data-topic="pupil"]').first()).toBeVisible();
    await expect(part.locator('blockquote').first()).toBeVisible();
    await part.getByLabel('Your draft').fill(CLEAN);
    await part.getByRole('button', { name: 'Check it' }).click();
    await expect(part.locator('[data-verdict="clear"]')).toBeVisible();
    await part.getByLabel('Your draft').fill('   ');
    await part.getByRole('button', { name: 'Check it' }).click();
    await expect(part).toContainText('Write something first.');
  });

  test('shows what is kept, and erases it only when asked twice', async ({ page, bench }) => {
    const part = page.locator('#privacy');
    await part.getByText('Show it').click();
    await expect(part.locator('pre')).toContainText('Harrow Lane C of E Primary School');
    await part.getByRole('button', { name: 'Erase all of it' }).click();
    await expect(part.getByRole('button', { name: 'No, keep it' })).toBeFocused();
    await part.getByRole('button', { name: 'No, keep it' }).click();
    expect(await chosen(bench.worker)).toEqual(TEST_SETTINGS);
    await part.getByRole('button', { name: 'Erase all of it' }).click();
    await part.getByRole('button', { name: 'Yes, erase' }).click();
    await expect(part.getByText('Erased.')).toBeVisible();
    expect(await chosen(bench.worker)).toEqual({});
    await expect(page.getByRole('heading', { name: 'Finish set-up' })).toBeVisible();
  });

  test('everything is reached and worked by keyboard', async ({ page, bench }) => {
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Skip to the settings' })).toBeFocused();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await expect(page.getByLabel('Name of your school')).toBeFocused();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('Elm Row School');
    await page.keyboard.press('Tab');
    await expect.poll(() => chosen(bench.worker)).toMatchObject({ schoolName: 'Elm Row School' });
    const undo = page.getByRole('button', { name: 'Undo' });
    await undo.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => chosen(bench.worker)).toEqual(TEST_SETTINGS);
  });
});

test.describe('under the school’s policy', () => {
  test.beforeEach(async ({ page, bench }) => {
    await seedSettings(bench.worker!, { schoolName: 'Mine', nation: 'scotland' });
    await underPolicy(page, POLICY);
    await page.goto(addressOf(bench.worker, '/options.html'));
  });

  test('locked values are the school’s, and say why they stay', async ({ page }) => {
    const name = page.getByLabel('Name of your school');
    await expect(name).toHaveValue('Elm Row Primary School');
    await expect(name).toBeDisabled();
    await expect(name).toHaveAccessibleDescription(/Your school keeps this the same for everyone/);
    await expect(row(page, 'schoolName')).toContainText('Set by your school');
    for (const radio of await row(page, 'policyPack').getByRole('radio').all()) {
      await expect(radio).toBeDisabled();
    }
    await expect(row(page, 'contacts').getByRole('textbox').first()).toBeDisabled();
  });

  test('the rest is the school’s until the person says otherwise', async ({ page }) => {
    await expect(page.getByLabel('Other names for it')).toHaveValue('ERPS');
    await expect(row(page, 'schoolAliases')).toContainText('You can change it for yourself.');
    await expect(page.getByRole('radio', { name: 'Scotland' })).toBeChecked();
    await row(page, 'nation')
      .getByRole('button', { name: /Use the school’s choice/ })
      .click();
    await expect(page.getByRole('radio', { name: 'Wales' })).toBeChecked();
  });

  test('what could not be used is named', async ({ page }) => {
    const part = page.locator('#fromSchool');
    await expect(part.locator('.refusals li')).toHaveText([
      /schoolname.*no setting with this name/,
      /schoolAliases.*Line 2.*too short/,
      /hints.*true or false/,
      /Where posts are checked.*not locked/,
    ]);
  });
});

test.describe('first run', () => {
  test('name, role, policy, done; a post to try', async ({ page, bench }) => {
    await seedSettings(bench.worker!, {});
    await page.goto(addressOf(bench.worker, '/options.html?welcome'));
    await page.getByRole('button', { name: 'Next' }).click();
    await expect(page.getByText('Please write the name of your school')).toBeVisible();
    await expect(page.getByLabel('Name of your school')).toBeFocused();
    await page.keyboard.type('Elm Row C of E Primary School');
    await page.getByRole('button', { name: 'Add ERPS' }).click();
    await page.getByRole('button', { name: 'Next' }).click();
    await expect(page.getByRole('heading', { name: 'Who are you there?' })).toBeFocused();
    await page.getByRole('radio', { name: 'Governor' }).check();
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByRole('radio', { name: /^Mosscroft/ }).check();
    await page.getByRole('button', { name: 'Finish' }).click();
    await expect(page.getByRole('heading', { name: 'You’re all set' })).toBeFocused();
    await expect
      .poll(() => chosen(bench.worker))
      .toEqual({
        schoolName: 'Elm Row C of E Primary School',
        schoolAliases: ['ERPS'],
        role: 'governor',
        policyPack: 'mosscroft',
      });
    await page.getByText('Or take one of these:').click();
    await page.getByRole('button', { name: /07700 900123/ }).click();
    await expect(page.locator('[data-topic="personal-details"]').first()).toBeVisible();
    await page.getByRole('button', { name: 'See all settings' }).click();
    await expect(page.getByLabel('Name of your school')).toHaveValue(/^Elm Row/);
    expect(page.url()).not.toContain('welcome');
  });

  test('can be put off, and begun again from the page', async ({ page, bench }) => {
    await seedSettings(bench.worker!, {});
    await page.goto(addressOf(bench.worker, '/options.html?welcome'));
    await page.getByRole('button', { name: 'I’ll do this later' }).click();
    await expect(page.getByRole('heading', { name: 'Finish set-up' })).toBeVisible();
    await page.getByRole('button', { name: 'Start: three short steps' }).click();
    await expect(page.getByText('Step 1 of 3')).toBeVisible();
  });
});

test.describe('popup', () => {
  const FACEBOOK = 'https://www.facebook.com/';
  const COUNTS = {
    facebook: {
      post: { seen: 6, attempt: 5, asked: 1 },
      comment: { seen: 20, attempt: 14, asked: 2 },
      'facebook-post': { 'unseen-request': 2 },
    },
    youtube: { reply: { attempt: 1, asked: 1 }, generic: { attempt: 3, unchecked: 1 } },
  };

  /** Opens the popup as a page; `answer` stands for the guard's, `null` for none. */
  async function openPopup(
    page: Page,
    worker: Worker | undefined,
    url: string | undefined,
    answer: unknown,
  ): Promise<void> {
    await page.addInitScript(
      ([url, answer]) => {
        chrome.tabs.query = () => Promise.resolve([{ id: 7, url: url ?? undefined }]);
        chrome.scripting.executeScript = () => Promise.resolve([{ frameId: 0 }]);
        chrome.tabs.sendMessage = () =>
          answer === null ? Promise.reject(new Error('No receiver')) : Promise.resolve(answer);
      },
      [url, answer] as const,
    );
    await page.setViewportSize({ width: 320, height: 460 });
    await page.goto(addressOf(worker, '/popup.html'));
  }

  const cases = [
    ['checking', FACEBOOK, { state: 'checking' }, 'Checking on this page'],
    ['guessing', FACEBOOK, { state: 'guessing' }, 'May not work here'],
    ['not-our-site', undefined, null, 'Not a site we check'],
    [
      'not-checking',
      FACEBOOK,
      { state: 'not-checking', reason: 'unreadable' },
      'Not checking here',
    ],
    ['reload', FACEBOOK, null, 'Load this page again'],
    ['finish-set-up', FACEBOOK, { state: 'checking' }, 'Finish set-up'],
  ] as const;

  for (const [state, url, answer, title] of cases) {
    test(`says: ${title}`, async ({ page, bench }) => {
      if (state === 'finish-set-up') await seedSettings(bench.worker!, {});
      await openPopup(page, bench.worker, url, answer);
      await expect(page.getByRole('heading', { name: title })).toBeVisible();
      await expect(page.locator('[data-state]')).toHaveAttribute('data-state', state);
      await expect(page.getByRole('button', { name: 'Settings' })).toBeVisible();
      await expect(page.getByRole('button', { name: 'Practise' })).toBeVisible();
      await expect(page.getByText('It can’t see phone apps.')).toBeVisible();
      expect(await wider(page)).toBe(0);
      await expectAccessible(page);
      await page.screenshot({ path: join(PICTURES, `popup-${state}.png`) });
    });
  }

  test('says that the browser keeps it out, and asks to be let in', async ({ page, bench }) => {
    await page.addInitScript(() => {
      chrome.permissions.contains = () => Promise.resolve(false);
      chrome.permissions.request = (what: { origins: string[] }) => {
        document.title = what.origins.join(' ');
        return new Promise(() => {});
      };
    });
    await openPopup(page, bench.worker, undefined, null);
    await expect(page.getByRole('heading', { name: 'Not let in' })).toBeVisible();
    await expectAccessible(page);
    await page.screenshot({ path: join(PICTURES, 'popup-no-access.png') });
    await page.getByRole('button', { name: 'Let it in' }).click();
    await expect(page).toHaveTitle(/https:\/\/\*\.facebook\.com\/\* .*youtube/);
  });

  test('gives the reason why it is not checking, and what helps', async ({ page, bench }) => {
    await openPopup(page, bench.worker, FACEBOOK, { state: 'not-checking', reason: 'failed' });
    await expect(page.getByText('Something went wrong inside the checker.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Load this page again' })).toBeVisible();
  });

  test('speaks Welsh, in the dark too', async ({ page, bench }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    for (const language of ['cy', 'en'] as const) {
      await seedSettings(bench.worker!, { ...TEST_SETTINGS, language });
      await seedCounts(bench.worker!, COUNTS);
      for (const [state, title] of [
        ['checking', 'Yn gwirio ar y dudalen hon'],
        ['guessing', 'Efallai na fydd yn gweithio yma'],
        ['not-checking', 'Ddim yn gwirio yma'],
      ] as const) {
        await openPopup(page, bench.worker, FACEBOOK, { state, reason: 'unseen-request' });
        if (language === 'cy')
          await expect(page.getByRole('heading', { name: title })).toBeVisible();
        await expect(page.locator('html')).toHaveAttribute('lang', language);
        await page.locator('summary').click();
        await expect(page.getByRole('table')).toBeVisible();
        expect(await wider(page)).toBe(0);
        await expectAccessible(page);
        const path = join(PICTURES, `popup-${state}-${language}-dark.png`);
        await page.screenshot({ path, fullPage: true });
      }
    }
  });

  test('shows what was counted, by site and place, and forgets it', async ({ page, bench }) => {
    const numbers = page.getByRole('row').filter({ has: page.getByRole('cell') });
    await seedCounts(bench.worker!, COUNTS);
    await openPopup(page, bench.worker, FACEBOOK, { state: 'checking' });
    await expect(page.getByRole('table')).toBeHidden();
    await page.getByText('What was counted').click();
    await expect(numbers).toHaveText([
      'Posts712',
      'Comments1420',
      'Replies110',
      'Boxes new to us301',
    ]);
    await expect(page.getByRole('rowheader', { name: 'YouTube' })).toBeVisible();
    await page.screenshot({ path: join(PICTURES, 'popup-counts.png'), fullPage: true });
    await seedCounts(bench.worker!, { x: { post: { attempt: 2 } } });
    await expect(numbers, 'brought up to date while open').toHaveText(['Posts200']);
    await page.getByRole('button', { name: 'Clear the numbers' }).click();
    await expect(page.getByText('Nothing yet.')).toBeVisible();
    await expect.poll(() => storedText(bench.worker!)).not.toContain('"attempt"');
  });

  test('asks the guards of the tab in front, in every frame', async ({ page, bench }) => {
    await seedCounts(bench.worker!, {});
    await page.goto(addressOf(bench.worker, '/popup.html'));
    const site = await bench.context.newPage();
    const says = async (state: string, text: string): Promise<void> => {
      await expect(async () => {
        await page.evaluate(() => location.reload());
        await expect(page.locator('[data-state]')).toHaveAttribute('data-state', state, {
          timeout: 1_000,
        });
      }).toPass();
      await expect(page.getByText(text)).toBeVisible();
    };
    await site.goto(FACEBOOK);
    await site.bringToFront();
    await says('checking', 'Your posts here get a second look');
    expect(await markOnIcon(bench.worker!)).toBe('');

    await new Composer(site, youtubeOnPhones).open();
    await says('guessing', 'The box you used here is new to us');
    await expect.poll(() => markOnIcon(bench.worker!)).toBe('?');

    // Known only to the guard in the frame.
    const chat = new Composer(site, surfaceNamed('youtube live chat'));
    await chat.open();
    await (await chat.document()).evaluate(() =>
      fetch('/youtubei/v1/live_chat/send_message', { method: 'POST' }),
    );
    await says('not-checking', 'A post went out that was not seen in time.');
    await expect.poll(() => markOnIcon(bench.worker!)).toBe('!');
    // The page hands its counts on once in a while; the open popup shows them when they come.
    await page.locator('summary').evaluate((summary: HTMLElement) => summary.click());
    await expect(page.locator('tbody tr').last()).toHaveText('Live chat101');

    await seedSettings(bench.worker!, { ...TEST_SETTINGS, sites: ['x'] });
    const comment = new Composer(site, surfaceNamed('facebook comment'));
    await comment.open();
    await comment.type(CLEAN);
    await comment.submit(byKey('Enter'));
    await says('not-checking', 'This site is switched off in the settings.');
    await site.close();
  });
});

test.describe('looks', () => {
  const looks = [
    { name: 'light', width: 1180 },
    { name: 'dark', width: 1180, scheme: 'dark' },
    { name: 'narrow', width: 320 },
    { name: 'welsh', width: 320, settings: { language: 'cy' } },
    { name: 'welsh-wide', width: 1180, settings: { language: 'cy' } },
    { name: 'managed', width: 1180, policy: POLICY },
    { name: 'managed-dark-narrow', width: 320, policy: POLICY, scheme: 'dark' },
    { name: 'forced-colours', width: 1180, forced: true },
    {
      name: 'faults',
      width: 1180,
      settings: { schoolHandles: ['?!'], schoolDay: { end: '07:00' } },
    },
    { name: 'nothing-set', width: 1180, settings: { schoolName: '' } },
  ] as const;

  for (const look of looks) {
    test(`settings page, ${look.name}: no violation, nothing cut off`, async ({ page, bench }) => {
      const own = 'settings' in look ? look.settings : {};
      await seedSettings(bench.worker!, { ...TEST_SETTINGS, ...own });
      if ('policy' in look) await underPolicy(page, look.policy);
      await page.emulateMedia({
        colorScheme: 'scheme' in look ? look.scheme : 'light',
        forcedColors: 'forced' in look ? 'active' : 'none',
      });
      await page.setViewportSize({ width: look.width, height: 900 });
      await page.goto(addressOf(bench.worker, '/options.html'));
      await page.locator('#topics summary').click();
      await page.locator('.bank summary').click();
      await page.locator('.clauses summary').click();
      const part = page.locator('#try');
      await part.locator('textarea').fill(RISKY);
      await part.locator('.primary').click();
      await expect(part.locator('.verdict')).toBeVisible();
      expect(await wider(page)).toBe(0);
      await page.screenshot({ path: join(PICTURES, `${look.name}.png`), fullPage: true });
      // Forced colours are the person's own: axe can't measure them.
      if (!('forced' in look)) await expectAccessible(page);
    });
  }

  for (const language of ['en', 'cy'] as const) {
    for (const width of [320, 1000]) {
      test(`first run, ${language}, ${width} px: each step without violation`, async ({
        page,
        bench,
      }) => {
        await seedSettings(bench.worker!, { ...TEST_SETTINGS, language });
        await page.setViewportSize({ width, height: 800 });
        await page.goto(addressOf(bench.worker, '/options.html?welcome'));
        for (const step of [1, 2, 3, 4]) {
          await expect(page.locator('main')).toBeVisible();
          expect(await wider(page)).toBe(0);
          await expectAccessible(page);
          const path = join(PICTURES, `first-run-${step}-${language}-${width}.png`);
          await page.screenshot({ path, fullPage: true });
          if (step < 4) await page.locator('form .primary').click();
        }
      });
    }
  }
});
