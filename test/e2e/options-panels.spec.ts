/**
 * The larger parts of the settings page in the real extension: settings as a file, the kit for the
 * school's computers, name codes.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Download, Locator, Page, Worker } from '@playwright/test';
import { rosterHashes } from '../../src/review/roster-hash.ts';
import { seedSettings } from './extension.ts';
import { expect, test } from './fixture.ts';
import { expectAccessible, underPolicy, wider } from './page-checks.ts';
import { TEST_SETTINGS } from './texts.ts';

const PICTURES = join(import.meta.dirname, '..', '..', 'test-results', 'options');
const OWN: Record<string, unknown> = {
  ...TEST_SETTINGS,
  pupilNames: ['Ffion Bellamy', 'Zebedee'],
  ownFamily: ['Zuleika'],
};

interface Manifest {
  readonly permissions: string[];
  readonly host_permissions: string[];
  readonly content_security_policy: { readonly extension_pages: string };
}
declare const chrome: {
  runtime: { getManifest(): Manifest };
  storage: {
    local: { get(keys: unknown): Promise<Record<string, unknown>> };
  };
};

const chosen = (worker: Worker | undefined): Promise<Record<string, unknown>> =>
  worker!.evaluate(async () => {
    const { settings } = await chrome.storage.local.get(['settings']);
    return (settings ?? {}) as Record<string, unknown>;
  });

const part = (page: Page, name: string): Locator => page.locator(`[data-part="${name}"]`);
const file = (name: string, content: string | Buffer) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(content),
});
const choose = (page: Page, content: unknown, name = 'settings.json'): Promise<void> =>
  part(page, 'take')
    .locator('input[type=file]')
    .setInputFiles(file(name, typeof content === 'string' ? content : JSON.stringify(content)));

async function downloadBy(page: Page, press: () => Promise<void>): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return download;
}
const textOf = async (download: Download): Promise<string> =>
  readFileSync((await download.path())!, 'utf8');

async function open(page: Page, worker: Worker | undefined): Promise<void> {
  await page.goto(new URL('/options.html', worker?.url() ?? '').href);
  await expect(part(page, 'take')).toBeVisible();
}

test.beforeEach(async ({ page, bench }) => {
  await seedSettings(bench.worker!, OWN);
  await open(page, bench.worker);
});
test.afterEach(({ bench }) => seedSettings(bench.worker!, TEST_SETTINGS));

test.describe('settings as a file', () => {
  test('leaves children’s names out unless they are ticked, and says so', async ({ page }) => {
    const keep = part(page, 'keep');
    await expect(keep).toContainText('names of children stay out unless you tick them');
    const save = keep.getByRole('button', { name: 'Save a copy' });
    const plain = await textOf(await downloadBy(page, () => save.click()));
    const { pupilNames: _pupils, ownFamily: _family, ...rest } = OWN;
    expect(JSON.parse(plain)).toEqual({ format: 'before-you-post-settings', version: 1, ...rest });
    await keep.getByLabel('Put in the pupils’ names').check();
    await keep.getByLabel('Put in the names of my own family').check();
    const whole = JSON.parse(await textOf(await downloadBy(page, () => save.click())));
    expect(whole).toMatchObject({ pupilNames: OWN.pupilNames, ownFamily: OWN.ownFamily });
    await expect(keep.getByRole('status')).toContainText('before-you-post-settings.json');
  });

  test('shows what would change, takes it as one, and undoes it as one', async ({
    page,
    bench,
  }) => {
    const take = part(page, 'take');
    await choose(page, {
      format: 'before-you-post-settings',
      version: 1,
      schoolName: 'Elm Row School',
      role: 'governor',
      schoolDay: { start: '09:00' },
      postAnywayWait: 0,
      staffNames: ['<img src=x onerror=document.title="run">', 'Mrs Rudge'],
      pupilNameHashes: ['abc'],
      policyClauses: ['no bars here'],
      hints: 'yes',
    });
    await expect(take.locator('h4')).toBeFocused();
    await expect(take.locator('[data-change]')).toHaveCount(4);
    await expect(take.locator('[data-change="role"]')).toContainText(/Now: Staff.*Then: Governor/s);
    await expect(take.locator('[data-refused]')).toHaveText([
      /People who work at the school.*Line 1.*<img/,
      /Pupils’ names as codes.*Line 1.*64 characters/,
      /Clauses of the school’s own policy.*Line 1.*five parts/,
      /Quiet hints.*true or false/,
    ]);
    expect(await chosen(bench.worker)).toEqual(OWN);
    expect(await take.locator('img').count()).toBe(0);
    await take.getByRole('button', { name: 'Take these settings' }).click();
    await expect(page.getByText('Saved: Settings from a file.')).toBeVisible();
    await expect(take.getByRole('button', { name: 'Choose a file' })).toBeFocused();
    const taken = {
      ...OWN,
      schoolName: 'Elm Row School',
      role: 'governor',
      staffNames: ['Mrs Rudge'],
    };
    await expect
      .poll(() => chosen(bench.worker))
      .toEqual({ ...taken, schoolDay: { ...(OWN.schoolDay as object), start: '09:00' } });
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await expect.poll(() => chosen(bench.worker)).toEqual(OWN);
    await expect(page).toHaveTitle('Settings: Before You Post');
  });

  const bad = [
    ['not-json', 'hello there'],
    ['not-json', '{"schoolName": "Elm"'],
    ['other-file', '{"name":"some-package","version":"1.0.0"}'],
    ['clause-file', '{"format":"before-you-post-clauses","version":1,"clauses":[]}'],
    ['newer-version', '{"format":"before-you-post-settings","version":9,"role":"staff"}'],
    ['nothing-usable', '{"role":"<b>queen</b>"}'],
    ['empty', ''],
    ['too-big', ' '.repeat(5 * 1024 * 1024 + 1)],
  ] as const;
  for (const [problem, content] of bad) {
    test(`${problem}: ${content.slice(0, 20)}… is refused in words, nothing is changed`, async ({
      page,
      bench,
    }) => {
      await choose(page, content, '<b>mine</b>.json');
      const said = part(page, 'take').locator('[data-problem]');
      await expect(said).toHaveAttribute('data-problem', problem);
      await expect(said.locator('.problem-name')).toHaveText('<b>mine</b>.json');
      await expect(part(page, 'take').locator('.preview')).toHaveCount(0);
      expect(await chosen(bench.worker)).toEqual(OWN);
    });
  }

  test('a dropped file counts as a chosen one; the same again changes nothing', async ({
    page,
  }) => {
    const data = await page.evaluateHandle((text) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], 'mine.json', { type: 'application/json' }));
      return transfer;
    }, JSON.stringify(OWN));
    await part(page, 'take').locator('.drop').dispatchEvent('drop', { dataTransfer: data });
    await expect(part(page, 'take')).toContainText('You have all of this already.');
    await expect(page.getByRole('button', { name: 'Take these settings' })).toHaveCount(0);
  });

  test('is worked by keyboard alone', async ({ page, bench }) => {
    const take = part(page, 'take');
    // The browser's own window for files is out of a test's reach: that the key asks for it must do.
    const input = take.locator('input[type=file]');
    await input.evaluate((box) =>
      box.addEventListener('click', (event) => {
        event.preventDefault();
        box.dataset.asked = 'yes';
      }),
    );
    await take.getByRole('button', { name: 'Choose a file' }).focus();
    await page.keyboard.press('Enter');
    await expect(input).toHaveAttribute('data-asked', 'yes');
    await choose(page, { locality: 'Upper Thornby' });
    await expect(take.locator('h4')).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(take.getByRole('button', { name: 'Take these settings' })).toBeFocused();
    await page.keyboard.press('Space');
    await expect.poll(async () => (await chosen(bench.worker)).locality).toBe('Upper Thornby');
    await expect(take.getByRole('button', { name: 'Choose a file' })).toBeFocused();
  });

  test('a list of schools lets one be chosen', async ({ page, bench }) => {
    await choose(page, [
      { id: 'ash', schoolName: 'Ash School' },
      { id: 'elm', schoolName: 'Elm School' },
    ]);
    const take = part(page, 'take');
    await take.getByLabel(/more than one school/).selectOption('Elm School');
    await take.getByRole('button', { name: 'Take these settings' }).click();
    await expect.poll(async () => (await chosen(bench.worker)).schoolName).toBe('Elm School');
  });

  test('puts everything back only when asked twice, and undoes it', async ({ page, bench }) => {
    const reset = part(page, 'reset');
    await reset.getByRole('button', { name: 'Put everything back' }).click();
    await expect(reset.getByRole('button', { name: 'No, keep it' })).toBeFocused();
    await page.keyboard.press('Enter');
    expect(await chosen(bench.worker)).toEqual(OWN);
    await reset.getByRole('button', { name: 'Put everything back' }).click();
    await reset.getByRole('button', { name: 'Yes, put it back' }).click();
    await expect.poll(() => chosen(bench.worker)).toEqual({});
    await expect(reset).toContainText('You have not changed anything yet.');
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await expect.poll(() => chosen(bench.worker)).toEqual(OWN);
  });
});

test.describe('kit for the school’s computers', () => {
  const ID = 'abcdefghijklmnopabcdefghijklmnop';

  /** The files of a zip, as the machine's own unzip reads it. */
  function unzipped(path: string): (name: string) => string {
    const folder = mkdtempSync(join(tmpdir(), 'kit-'));
    test.info().annotations.push({ type: 'folder', description: folder });
    execFileSync('python3', ['-m', 'zipfile', '-t', path]);
    execFileSync('python3', ['-m', 'zipfile', '-e', path, folder]);
    return (name) => readFileSync(join(folder, name), 'utf8');
  }
  test.beforeEach(({ page }) =>
    page.locator('#kit').getByRole('button', { name: 'Choose what goes in' }).click(),
  );
  test.afterEach(() => {
    for (const { type, description } of test.info().annotations) {
      if (type === 'folder' && description) rmSync(description, { recursive: true });
    }
  });

  test('one click makes the zip: values, locks, codes instead of names, nobody’s family', async ({
    page,
  }) => {
    const kit = page.locator('#kit');
    await kit.getByLabel('Its id in Chrome or Edge').fill(ID);
    await kit.getByLabel('Same for everyone: Name of your school').check();
    const download = await downloadBy(page, () =>
      kit.getByRole('button', { name: 'Make the kit' }).click(),
    );
    expect(download.suggestedFilename()).toBe('before-you-post-kit.zip');
    await expect(kit.locator('.kit').getByRole('status')).toContainText(/19 files/);
    const read = unzipped((await download.path())!);
    const values = JSON.parse(read('linux/before-you-post.json'))['3rdparty'].extensions[ID];
    expect(values).toMatchObject({ schoolName: OWN.schoolName, lockedKeys: ['schoolName'] });
    expect(values.pupilNameHashes).toEqual(rosterHashes(values.pupilNameSalt, ['Ffion Bellamy']));
    expect(JSON.stringify(values)).not.toMatch(/Ffion|Zebedee|Zuleika|ownFamily/);
    expect(JSON.parse(read('firefox/policies.json')).policies['3rdparty'].Extensions).toEqual({
      'before-you-post@before-you-post.example': values,
    });
    expect(read('README.txt')).toContain('DEPLOYMENT KIT');
    await expect(kit).toContainText('a first name can be guessed from a code');
    await expect(kit).toContainText('1 of the pupils’ names');
  });

  test('says why it can’t, at the box, and makes nothing', async ({ page }) => {
    const kit = page.locator('#kit');
    let downloads = 0;
    page.on('download', () => downloads++);
    const make = kit.getByRole('button', { name: 'Make the kit' });
    const id = kit.getByLabel('Its id in Chrome or Edge');
    const where = kit.getByLabel('Where Chrome and Edge fetch it');
    await make.click();
    await expect(id).toHaveAccessibleDescription(/need the id/);
    await expect(id).toBeFocused();
    await id.fill('nonsense');
    await make.click();
    await expect(id).toHaveAccessibleDescription(/32 letters, from a to p/);
    await id.fill(ID);
    await where.fill('school.example/update');
    await make.click();
    await expect(where).toHaveAccessibleDescription(/no web address/);
    await id.fill('');
    await where.fill('https://school.example/update.xml');
    await make.click();
    await expect(id).toHaveAccessibleDescription(/needs the id too/);
    for (const name of ['Windows', 'Google', 'Mac', 'Linux', 'Firefox']) {
      await kit
        .getByLabel(new RegExp(`^${name}`))
        .first()
        .uncheck();
    }
    await make.click();
    await expect(kit).toContainText('Tick at least one kind of computer.');
    expect(downloads).toBe(0);
  });

  test('makes only what is asked for; Firefox needs no id', async ({ page }) => {
    const kit = page.locator('#kit');
    for (const name of ['Windows', 'Google', 'Mac', 'Linux']) {
      await kit
        .getByLabel(new RegExp(`^${name}`))
        .first()
        .uncheck();
    }
    await kit.locator('[data-goes="staffNames"] input').first().uncheck();
    await expect(kit.locator('[data-goes="staffNames"] input').last()).toBeDisabled();
    const download = await downloadBy(page, () =>
      kit.getByRole('button', { name: 'Make the kit' }).click(),
    );
    const read = unzipped((await download.path())!);
    const { Extensions } = JSON.parse(read('firefox/policies.json')).policies['3rdparty'];
    const [values] = Object.values(Extensions) as Record<string, unknown>[];
    expect(values).not.toHaveProperty('staffNames');
    expect(() => read('linux/before-you-post.json')).toThrow();
  });

  test('makes codes of a list, and keeps the list nowhere', async ({ page, bench }) => {
    const roster = part(page, 'roster');
    await expect(roster).toContainText('can try many names');
    const list = roster.getByLabel('First name and surname, one on each line');
    await roster.getByRole('button', { name: 'Make the codes' }).click();
    await expect(roster.getByRole('alert')).toContainText('at least one first name and surname');
    await expect(list).toBeFocused();
    await list.fill('Arjun Sharma\nMoana\n  Ffion  Bellamy ');
    await roster.getByLabel('Salt').fill('elm-row-2026');
    await roster.getByRole('button', { name: 'Make the codes' }).click();
    await expect(roster).toContainText('Names: 2. Codes: 4.');
    await expect(roster).toContainText('they have no surname: Moana');
    await roster.getByRole('button', { name: 'Copy' }).click();
    await expect(roster).toContainText('Copied.');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(JSON.parse(copied)).toEqual({
      pupilNameHashes: rosterHashes('elm-row-2026', ['Arjun Sharma', 'Ffion Bellamy']),
      pupilNameSalt: 'elm-row-2026',
    });
    expect(await chosen(bench.worker)).toEqual(OWN);
  });
});

test.describe('proof that nothing leaves', () => {
  test('names every permission with its reason, the rule in force, and the steps to look', async ({
    page,
  }) => {
    const proof = page.locator('#privacy');
    const manifest = await page.evaluate(() => chrome.runtime.getManifest());
    await expect(proof.locator('.permissions dt')).toHaveText(manifest.permissions);
    await expect(proof).not.toContainText('Needed by this version.');
    await expect(proof.locator('.hosts li')).toHaveText(manifest.host_permissions);
    await expect(proof).toContainText(manifest.content_security_policy.extension_pages);
    await expect(proof.locator('.steps li')).toHaveCount(5);
  });

  test('counts what the page loads, and what the browser’s rule stops', async ({ page }) => {
    const seen = page.locator('.proof-seen li');
    await expect(seen).toHaveText([
      'Anything from another computer: none.',
      'Tries that the browser’s rule had to stop: none.',
    ]);
    await page.evaluate(() => {
      document.createElement('img').src = 'https://elsewhere.example/dot.png';
    });
    await expect(seen.last()).toHaveText(/had to stop: 1\./);
    await expect(seen.last()).toHaveClass('is-bad');
    await expectAccessible(page);
    // Nothing from elsewhere can be loaded here, so the browser's list is made to say so.
    await page.addInitScript(() => {
      const names = [
        'https://elsewhere.example/a.js',
        `${location.origin}/options.js`,
        'blob:x',
        'data:,',
      ];
      globalThis.PerformanceObserver = class {
        readonly #tell: (list: unknown) => void;
        constructor(tell: (list: unknown) => void) {
          this.#tell = tell;
        }
        observe(): void {
          this.#tell({ getEntries: () => names.map((name) => ({ name })) });
        }
      } as unknown as typeof PerformanceObserver;
    });
    await page.reload();
    await expect(seen).toHaveText([
      'Its own files that this page has loaded: 3.',
      'From somewhere else: 1. Please tell us.',
      'Tries that the browser’s rule had to stop: none.',
    ]);
  });

  test('shows the silence test of this very build, or says that it was not run', async ({
    page,
  }) => {
    const shown = page.locator('[data-silence]');
    const meta = page.locator('meta[name="silence-test"]');
    const record = (await meta.getAttribute('content')) ?? '';
    if (record === '') await expect(shown).toContainText('Not run for this build.');
    else
      await expect(shown).toContainText(`${JSON.parse(record).tests} tests ran on this very build`);
    const ran = { date: '2026-11-21', tests: 12, requests: 34, strangers: 0 };
    await page.addInitScript((content) => {
      document.addEventListener('readystatechange', () => {
        document.querySelector('meta[name="silence-test"]')?.setAttribute('content', content);
      });
    }, JSON.stringify(ran));
    await page.reload();
    await expect(shown).toHaveText(
      'On 21 November 2026, 12 tests ran on this very build. The sites asked for 34 things. Before You Post asked for 0.',
    );
  });
});

const MANAGED = {
  schoolName: 'Elm Row Primary School',
  role: 'volunteer',
  lockedKeys: ['schoolName', 'role'],
};

const looks = [
  { name: 'light', width: 1180 },
  { name: 'dark', width: 1180, scheme: 'dark' },
  { name: 'narrow', width: 320 },
  { name: 'welsh', width: 320, settings: { language: 'cy' } },
  { name: 'welsh-wide', width: 1180, settings: { language: 'cy' } },
  { name: 'managed', width: 1180, policy: MANAGED },
  { name: 'forced-colours', width: 1180, forced: true },
] as const;
for (const look of looks) {
  test(`${look.name}: every state is accessible and fits`, async ({ page, bench }) => {
    if ('settings' in look) await seedSettings(bench.worker!, { ...OWN, ...look.settings });
    if ('policy' in look) await underPolicy(page, look.policy);
    await page.emulateMedia({
      colorScheme: 'scheme' in look ? look.scheme : 'light',
      forcedColors: 'forced' in look ? 'active' : 'none',
      reducedMotion: 'reduce',
    });
    await page.setViewportSize({ width: look.width, height: 900 });
    await page.reload();
    const shoot = async (state: string, where: Locator): Promise<void> => {
      expect(await wider(page)).toBe(0);
      // Forced colours are the person's own: axe can't measure them.
      if (!('forced' in look)) await expectAccessible(page);
      await where.screenshot({ path: join(PICTURES, `panel-${state}-${look.name}.png`) });
    };
    const files = page.locator('#file');
    await expect(files).toBeVisible();
    await choose(page, 'no settings', 'shopping.txt');
    await expect(files.locator('.problem')).toBeVisible();
    await part(page, 'reset').locator('button').first().click();
    await shoot('file-problem', files);
    await choose(page, {
      schoolName: 'Elm Row School',
      role: 'governor',
      severities: { pupil: 'note' },
      staffNames: ['<i>', 'Mrs Rudge'],
      lockedKeys: ['role'],
    });
    await expect(files.locator('.preview')).toBeVisible();
    if ('policy' in look) {
      await expect(files.locator('.preview')).toContainText(
        'your school has locked them: Name of your school, You are.',
      );
    }
    await shoot('file-preview', files);
    const kit = page.locator('#kit');
    await kit.locator('.kit-open').click();
    await kit.locator('.kit [type=submit]').click();
    await expect(kit.locator('[aria-invalid=true]')).toBeVisible();
    await part(page, 'roster').locator('textarea').fill('Arjun Sharma\nMoana');
    await part(page, 'roster').locator('button').click();
    await expect(kit.locator('.codes')).toBeVisible();
    await shoot('kit', kit);
    const proof = page.locator('#privacy');
    await proof.locator('summary').click();
    await shoot('proof', proof);
  });
}
