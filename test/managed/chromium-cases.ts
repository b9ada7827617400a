/** Chromium with real policy files: first unpacked with a fixed id, then force-installed. */
import type { Page } from '@playwright/test';
import { resolve } from '../../src/settings/resolve.ts';
import { SETTINGS, type SettingKey } from '../../src/settings/schema.ts';
import { seedSettings } from '../e2e/extension.ts';
import { SURFACES } from '../e2e/surfaces.ts';
import { type Checks, waitFor } from './checks.ts';
import {
  installedHow,
  type ManagedChromium,
  managedIn,
  openForced,
  openOwnPage,
  openUnpacked,
  storedIn,
} from './chromium.ts';
import { type Column, columnOf } from './key-table.ts';
import type { Packages } from './packages.ts';
import { expect } from './patient.ts';
import { BAD, CHANGED, CHANGED_CLAUSE, FULL, OWN, PUPIL_CLAUSE } from './policies.ts';
import type { PolicyPlaces } from './policy-place.ts';
import { cleanUntouched, heldThenPosted } from './posting.ts';

type Values = Readonly<Record<string, unknown>>;

/** Chromium looks at its policy files again about every 5 s (measured in 156, 2026-11). */
const SOON = { timeout: 25_000 };
const settled = (policy: Values): Values => JSON.parse(JSON.stringify(policy));
const row = (page: Page, key: string) => page.locator(`[data-key="${key}"]`);
const firstOfEach = Object.values(SURFACES).map((surfaces) => surfaces[0]!);

/** Waits until the extension keeps a copy of this policy, and gives its whole storage. */
async function untilKept(browser: ManagedChromium, policy: Values): Promise<Values> {
  const wanted = JSON.stringify(Object.keys(settled(policy)).sort());
  return waitFor(
    () => storedIn(browser),
    ({ managedCopy }) => JSON.stringify(Object.keys(managedCopy ?? {}).sort()) === wanted,
  );
}

export async function unpackedCases(
  checks: Checks,
  places: PolicyPlaces,
  { id, unpacked }: Packages,
): Promise<Column | undefined> {
  const send = (policy: Values): void =>
    places.chromium({ '3rdparty': { extensions: { [id]: settled(policy) } } });
  const { ownFamily: _, ...taken } = FULL;
  let column: Column | undefined;

  send(FULL);
  const browser = await openUnpacked(unpacked);
  try {
    await seedSettings(browser.worker, OWN);

    await checks.check('every key that a school may set arrives and is in force', async () => {
      const stored = await untilKept(browser, taken);
      column = columnOf(FULL, await managedIn(browser), stored);
      expect(resolve(undefined, stored.managedCopy).values).toEqual(
        resolve(undefined, FULL).values,
      );
    });

    const options = await openOwnPage(browser, '/options.html');
    await checks.check(
      'the settings page shows each value as the school’s, and locks the locked',
      () => expectOrigins(options),
    );
    await checks.check(
      'a locked value cannot be changed, also not by what was stored before',
      async () => {
        await expect(options.locator('#schoolName')).toBeDisabled();
        await expect(options.locator('#schoolName')).toHaveValue(String(FULL.schoolName));
        await expect(options.getByRole('radio', { name: 'Wales' })).toBeChecked();
        await expect(options.getByRole('radio', { name: 'Wales' })).toBeDisabled();
        await expect(options.locator('#locality')).toHaveValue('Upper Thornby');
      },
    );

    for (const surface of firstOfEach) {
      await checks.check(
        `${surface.name}: held with the school’s clause and contact, posted once`,
        () =>
          heldThenPosted(browser, surface, {
            clause: PUPIL_CLAUSE,
            source: 'Elm Row staff code, 4.2',
          }),
      );
      await checks.check(`${surface.name}: a clean post is the person’s own event`, () =>
        cleanUntouched(browser, surface),
      );
    }

    await checks.check(
      'a change of the file counts while the browser runs, without a reload',
      async () => {
        send(CHANGED);
        await expect(row(options, 'nation')).toHaveAttribute('data-locked', 'false', SOON);
        await expect(options.getByRole('radio', { name: 'Scotland' })).toBeChecked();
        await expect(options.locator('.clauses li')).toHaveCount(1);
        expect(resolve(undefined, (await storedIn(browser)).managedCopy).values).toEqual(
          resolve(undefined, settled(CHANGED)).values,
        );
      },
    );
    await checks.check('… and shows in the next dialog', () =>
      heldThenPosted(browser, firstOfEach[0]!, {
        clause: CHANGED_CLAUSE,
        source: 'Elm Row staff code, 4.2',
      }),
    );

    await checks.check(
      'bad values: each that the browser passes on is named on the page, the rest kept',
      async () => {
        const { policy, named, kept } = BAD.PASSED_ON;
        send({ ...policy, ...BAD.DROPPED.policy });
        await expect(options.locator('#fromSchool')).toContainText('wizard', SOON);
        const { values } = resolve(undefined, (await storedIn(browser)).managedCopy);
        expect(values).toMatchObject(kept);
        expect(values).toMatchObject(BAD.DROPPED.kept);
        await expectNamed(options, named);
        await expect(options.locator('#fromSchool img')).toHaveCount(0);
      },
    );
    await checks.check(
      'values of the wrong kind and keys with a slip never come: Chromium drops them in silence',
      async () => {
        const arrived = await managedIn(browser);
        for (const key of Object.keys(BAD.DROPPED.policy)) expect(arrived).not.toHaveProperty(key);
      },
    );

    await checks.check(
      '… so the panel names them once the file is pasted, each with its reason',
      async () => {
        const policy = { ...BAD.DROPPED.policy, ...BAD.PASSED_ON.policy };
        const file = { '3rdparty': { extensions: { [id]: policy } } };
        await options.locator('.compare > summary').click();
        await options.locator('.compare textarea').fill(JSON.stringify(file));
        await options.locator('.compare .primary').click();
        const missing = options.locator('[data-kind="missing"]');
        await expect(missing).toHaveCount(Object.keys(BAD.DROPPED.policy).length);
        for (const [key, sentence] of Object.entries(BAD.DROPPED.named)) {
          await expect(options.locator(`[data-difference="${key}"]`)).toContainText(sentence);
        }
        await expect(options.locator('[data-difference]')).toHaveCount(await missing.count());
      },
    );

    await checks.check('the file gone: the person’s own choices count again', async () => {
      const name = options.locator('#schoolName');
      await expect(name).toHaveValue('Elm Row Primary School');
      places.removeChromium();
      await expect(name).toHaveValue('My own school', SOON);
      await expect(name).toBeEnabled();
      expect((await storedIn(browser)).managedCopy).toEqual({});
    });
    await checks.check('nobody asked the network for anything', () =>
      expect(browser.requests.filter(({ kind }) => kind === 'unexpected')).toEqual([]),
    );
  } finally {
    await browser.close();
    places.removeChromium();
  }
  return column;
}

/** Every row of the page against the policy; hidden keys have no row. */
async function expectOrigins(page: Page): Promise<void> {
  const locked = FULL.lockedKeys as readonly string[];
  for (const key of Object.keys(FULL) as SettingKey[]) {
    if (SETTINGS[key].group === 'hidden' || SETTINGS[key].setBy === 'user') continue;
    const isLocked = locked.includes(key);
    const isOwn = Object.hasOwn(OWN, key) && !isLocked;
    await expect(row(page, key), key).toHaveAttribute('data-origin', isOwn ? 'user' : 'school');
    await expect(row(page, key), key).toHaveAttribute('data-locked', String(isLocked));
    const controls = row(page, key).locator('input, textarea, select');
    const states = await controls.evaluateAll((all) =>
      all.map((one) => (one as HTMLInputElement).disabled),
    );
    expect([...new Set(states)], key).toEqual([isLocked]);
  }
}

/** One line of the page for each key, saying what is wrong. */
export async function expectNamed(
  page: Page,
  named: Readonly<Record<string, RegExp>>,
): Promise<void> {
  for (const [key, sentence] of Object.entries(named)) {
    const lines = page
      .locator('#fromSchool [data-refused]')
      .and(page.locator(`[data-refused="${key}"]`));
    await expect
      .poll(async () => (await lines.allTextContents()).join('\n'), key)
      .toMatch(sentence);
  }
}

export async function forcedCases(
  checks: Checks,
  places: PolicyPlaces,
  packages: Packages,
): Promise<Column | undefined> {
  const { ownFamily: _family, ...exported } = FULL;
  const kit = packages.kitFile(exported, 'linux/before-you-post.json');
  // The browser keeps its tools, and with them Playwright, out of what policy installs.
  places.chromium({ DeveloperToolsAvailability: 1 }, 'tools');
  places.chromium(kit);
  let browser: ManagedChromium | undefined;
  let column: Column | undefined;
  try {
    const isInstalled = await checks.check(
      'the kit’s Linux file has Chromium fetch update.xml and the package, and install it',
      async () => {
        browser = await openForced();
        expect(new URL(browser.worker.url()).host).toBe(packages.id);
        expect(packages.hosting.asked).toEqual(
          expect.arrayContaining(['update.xml', 'before-you-post.crx']),
        );
        expect(await installedHow(browser)).toMatchObject({
          installType: 'admin',
          mayDisable: false,
        });
      },
    );
    if (!isInstalled || !browser) return undefined;
    const forced = browser;

    await checks.check(
      'round trip: the settings in force are those the kit was made from',
      async () => {
        const { extensions } = kit['3rdparty'] as { extensions: Record<string, Values> };
        const { managedCopy } = await untilKept(forced, extensions[packages.id]!);
        expectSameSettings(exported, managedCopy);
      },
    );
    await checks.check(
      'the popup says that it is checking, with nothing set by the person',
      async () => {
        const popup = await openOwnPage(forced, '/popup.html');
        const site = await forced.context.newPage();
        await site.goto('https://www.facebook.com/');
        await site.bringToFront();
        await popup.evaluate(() => location.reload());
        await expect(popup.locator('[data-state]')).toHaveAttribute('data-state', 'checking');
        await site.close();
        await popup.close();
      },
    );
    for (const surface of firstOfEach) {
      await checks.check(
        `${surface.name}: held with the school’s clause and contact, posted once`,
        () =>
          heldThenPosted(forced, surface, {
            clause: PUPIL_CLAUSE,
            source: 'Elm Row staff code, 4.2',
          }),
      );
    }
    await checks.check('every key that a school may set arrives and is in force', async () => {
      const extensions = { [packages.id]: settled(FULL) };
      places.chromium({ ...kit, '3rdparty': { extensions } });
      const stored = await untilKept(forced, exported);
      column = columnOf(FULL, await managedIn(forced), stored);
      expect(resolve(undefined, stored.managedCopy).values).toEqual(
        resolve(undefined, FULL).values,
      );
    });
    await checks.check(
      'showWelcome off: no page opened by itself, though the policy came late',
      () =>
        expect(forced.context.pages().filter((page) => page.url().includes('welcome'))).toEqual([]),
    );
    await checks.check('taken out of the policy, the extension goes by itself', async () => {
      const gone = forced.worker.evaluate(() => new Promise(() => {})).catch(() => 'gone');
      places.chromium({});
      expect(await Promise.race([gone, patience()])).toBe('gone');
    });
  } finally {
    await browser?.close();
    places.removeChromium();
    places.removeChromium('tools');
  }
  return column;
}

const patience = (): Promise<string> =>
  new Promise((resolve) => setTimeout(() => resolve('still there'), SOON.timeout).unref());

/** The same settings, but that readable pupils' names have become codes. */
export function expectSameSettings(exported: Values, managedCopy: unknown): void {
  const { pupilNames, pupilNameHashes, lockedKeys, ...before } = resolve(
    undefined,
    exported,
  ).values;
  const after = resolve(undefined, managedCopy).values;
  expect(after).toMatchObject(before);
  expect(after.pupilNames).toEqual([]);
  expect(after.pupilNameHashes).toEqual(expect.arrayContaining([...pupilNameHashes]));
  expect(after.pupilNameHashes).toHaveLength(pupilNameHashes.length + pupilNames.length * 2);
  expect([...after.lockedKeys].sort()).toEqual([...lockedKeys].sort());
}
