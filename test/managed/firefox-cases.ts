/**
 * Firefox ESR with a real policies.json, which installs the add-on too. Firefox reads the file only when
 * it starts, passes every value on unchecked, and rejects where there is no policy: so each policy has a
 * start of its own, in one profile.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { FIREFOX_ID } from '../../src/kit/target.ts';
import { resolve } from '../../src/settings/resolve.ts';
import { type Firefox, openFirefox } from '../e2e/firefox/browser.ts';
import { core } from '../e2e/firefox/core.ts';
import { oneOfEachKind } from '../e2e/surface.ts';
import { SURFACES } from '../e2e/surfaces.ts';
import { type Checks, waitFor } from './checks.ts';
import { expectSameSettings } from './chromium-cases.ts';
import { type Column, columnOf } from './key-table.ts';
import type { Packages } from './packages.ts';
import { expect } from './patient.ts';
import { BAD, CLEAN, CONTACT, FULL, PUPIL_CLAUSE, RISKY } from './policies.ts';
import type { PolicyPlaces } from './policy-place.ts';

type Values = Readonly<Record<string, unknown>>;
interface Area {
  get(keys: null): Promise<Record<string, unknown>>;
}
declare const browser: {
  readonly storage: { readonly local: Area; readonly managed: Area };
  readonly management: { getSelf(): Promise<{ installType: string; mayDisable: boolean }> };
};

/** Post, comment and reply, or what comes nearest; all the others are the Firefox stage's own. */
const EVERYDAY = Object.values(SURFACES).flatMap((surfaces) => surfaces.slice(0, 3));

/** ESR, Developer Edition and Nightly take an add-on without Mozilla's signature when told so. */
const UNSIGNED = { 'xpinstall.signatures.required': false };

export async function firefoxCases(
  checks: Checks,
  places: PolicyPlaces,
  packages: Packages,
  program: string,
): Promise<Column | undefined> {
  const profile = mkdtempSync(join(tmpdir(), 'before-you-post-firefox-'));
  const start = (): Promise<Firefox> =>
    openFirefox(program, undefined, {
      profile,
      prefs: UNSIGNED,
      isReal: (url) => url.startsWith(packages.hosting.address),
    });
  const { ownFamily: _family, ...exported } = FULL;
  const kit = packages.kitFile(exported, 'firefox/policies.json') as { policies: Values };
  const withSettings = (values: Values): object => ({
    policies: { ...kit.policies, '3rdparty': { Extensions: { [FIREFOX_ID]: values } } },
  });
  let column: Column | undefined;
  try {
    places.firefox(kit);
    const isInstalled = await inFirefox(
      checks,
      start,
      'the kit’s policies.json has Firefox fetch and install the add-on',
      async (firefox) => {
        expect(packages.hosting.asked).toContain('before-you-post.xpi');
        expect(await firefox.extension.run(() => browser.management.getSelf())).toMatchObject({
          installType: 'admin',
        });
      },
      async (firefox) => {
        await checks.check(
          'round trip: the settings in force are those the kit was made from',
          async () => {
            const { managedCopy } = await untilKept(firefox, sentIn(kit));
            expectSameSettings(exported, managedCopy);
          },
        );
        for (const surface of EVERYDAY) {
          for (const way of oneOfEachKind(surface)) {
            await checks.check(
              `${surface.name} › risky by ${way.name}: held with the school’s clause and contact, posted once`,
              () =>
                core.heldThenPostedOnce(firefox, surface, way, RISKY, (page) => expectClause(page)),
            );
            await checks.check(
              `${surface.name} › clean by ${way.name}: the person’s own event, once`,
              () => core.cleanIsUntouched(firefox, surface, way, CLEAN),
            );
          }
        }
        await checks.check('a change of the file counts only after the next start', async () => {
          places.firefox(withSettings(FULL));
          expect(await managedIn(firefox)).toEqual(sentIn(kit));
        });
      },
    );
    if (!isInstalled) return undefined;

    await inFirefox(
      checks,
      start,
      '… and then every key that a school may set is in force',
      async (firefox) => {
        const stored = await untilKept(firefox, FULL);
        column = columnOf(FULL, await managedIn(firefox), stored);
        expect(resolve(undefined, stored.managedCopy).values).toEqual(
          resolve(undefined, FULL).values,
        );
      },
      async (firefox) => {
        await checks.check('the settings page locks what the school has locked', () =>
          expectLocked(firefox),
        );
      },
    );

    const bad = { ...BAD.DROPPED.policy, ...BAD.PASSED_ON.policy };
    places.firefox(withSettings(bad));
    await inFirefox(
      checks,
      start,
      'bad values, of whatever kind: each is named on the page, the rest kept',
      async (firefox) => {
        const { managedCopy } = await untilKept(firefox, bad);
        const { values } = resolve(undefined, managedCopy);
        expect(values).toMatchObject(BAD.PASSED_ON.kept);
        expect(values).toMatchObject(BAD.DROPPED.kept);
        await expectNamed(firefox, { ...BAD.DROPPED.named, ...BAD.PASSED_ON.named });
      },
    );

    places.firefox({ policies: { ExtensionSettings: kit.policies.ExtensionSettings } });
    await inFirefox(
      checks,
      start,
      'no settings in the policy (Firefox rejects): all is at its default',
      async (firefox) => {
        const { managedCopy } = await untilKept(firefox, {});
        expect(resolve(undefined, managedCopy).values).toEqual(
          resolve(undefined, undefined).values,
        );
        expect(await managedIn(firefox)).toMatch(/Managed storage manifest not found/);
      },
    );

    await checks.check(
      'out of the policy, the add-on stays, for the person to remove',
      async () => {
        places.removeFirefox();
        const firefox = await start();
        const self = await firefox.extension
          .run(() => browser.management.getSelf())
          .finally(() => firefox.close());
        expect(self).toMatchObject({ installType: 'normal', mayDisable: true });
      },
    );
    await checks.check('blocked by the policy, the add-on goes', async () => {
      const blocked = { [FIREFOX_ID]: { installation_mode: 'blocked' } };
      places.firefox({ policies: { ExtensionSettings: blocked } });
      await expect(start()).rejects.toThrow(/browsingContext\.navigate/);
      const { addons } = JSON.parse(readFileSync(join(profile, 'extensions.json'), 'utf8'));
      expect(addons.map(({ id }: { id: string }) => id)).not.toContain(FIREFOX_ID);
    });
  } finally {
    places.removeFirefox();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
  return column;
}

/** Starts Firefox for one first check, and for more if it holds; gives whether it did. */
async function inFirefox(
  checks: Checks,
  start: () => Promise<Firefox>,
  title: string,
  test: (firefox: Firefox) => Promise<void>,
  more: (firefox: Firefox) => Promise<void> = async () => {},
): Promise<boolean> {
  let firefox: Firefox | undefined;
  try {
    const isSo = await checks.check(title, async () => {
      firefox = await start();
      await test(firefox);
    });
    if (isSo && firefox) await more(firefox);
    return isSo;
  } finally {
    await firefox?.close();
  }
}

const sentIn = (file: { policies: Values }): Values =>
  (file.policies['3rdparty'] as { Extensions: Record<string, Values> }).Extensions[FIREFOX_ID]!;

const storedIn = ({ extension }: Firefox): Promise<Values> =>
  extension.run(() => browser.storage.local.get(null));

/** What Firefox gives as policy, or its words where it rejects. */
const managedIn = ({ extension }: Firefox): Promise<Values> =>
  extension.run(() =>
    browser.storage.managed.get(null).catch((error: unknown) => String(error)),
  ) as Promise<Values>;

async function untilKept(firefox: Firefox, policy: Values): Promise<Values> {
  const wanted = JSON.stringify(Object.keys(policy).sort());
  return waitFor(
    () => storedIn(firefox),
    ({ managedCopy }) => JSON.stringify(Object.keys(managedCopy ?? {}).sort()) === wanted,
  );
}

async function expectClause(page: Firefox['page']): Promise<void> {
  const shown = await page.run(() => {
    const dialog = document.querySelector('before-you-post')?.shadowRoot?.querySelector('dialog');
    const clauses = [...(dialog?.querySelectorAll('blockquote[data-clause="quote"]') ?? [])];
    return {
      clauses: clauses.map((clause) => clause.textContent ?? ''),
      links: [...(dialog?.querySelectorAll('a') ?? [])].map((link) => link.href),
      text: dialog?.textContent ?? '',
    };
  });
  expect(shown.clauses.some((text) => text.includes(PUPIL_CLAUSE))).toBe(true);
  expect(shown.clauses.join('\n')).toContain('Elm Row staff code, 4.2');
  expect(shown.links).toContain(`mailto:${CONTACT.address}`);
  expect(shown.text).toContain(CONTACT.label);
}

async function expectLocked({ extension }: Firefox): Promise<void> {
  const locked = await extension.run(() =>
    [...document.querySelectorAll<HTMLElement>('[data-key]')]
      .filter((row) => row.dataset.locked === 'true')
      .map((row) => [
        row.dataset.key,
        [...row.querySelectorAll<HTMLInputElement>('input, textarea, select')].every(
          ({ disabled }) => disabled,
        ),
      ]),
  );
  const rows = ['schoolName', 'nation', 'policyPack', 'contacts', 'language'];
  expect(locked.map(([key]) => key).sort()).toEqual([...rows].sort());
  expect(locked.every(([, isDisabled]) => isDisabled)).toBe(true);
}

async function expectNamed(
  { extension }: Firefox,
  named: Readonly<Record<string, RegExp>>,
): Promise<void> {
  const lines = await extension.run(() =>
    [...document.querySelectorAll<HTMLElement>('#fromSchool [data-refused]')].map((line) => [
      line.dataset.refused,
      line.textContent,
    ]),
  );
  for (const [key, sentence] of Object.entries(named)) {
    const own = lines.filter(([refused]) => refused === key).map(([, text]) => text);
    expect(own.join('\n'), key).toMatch(sentence);
  }
}
