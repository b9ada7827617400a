/**
 * The room for a school's own policy in the real extension: a document comes in by every way, is put
 * right by hand, counts only once it is used, and what can't be read says why and what to do.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page, Worker } from '@playwright/test';
import { Document, Packer, Paragraph } from 'docx';
import { seedSettings } from './extension.ts';
import { expect, test } from './fixture.ts';
import { TEST_SETTINGS } from './texts.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const PICTURES = join(ROOT, 'test-results', 'policy-room');
const SOURCE = join(ROOT, 'test', 'policies', 'source', 'hollin-bank.md');
/** A short policy of our own. */
const SHORT = [
  'Elm Row Primary School: Social media policy',
  '1. Children',
  '1.1 Staff must never name a pupil in a post. They must not post photographs of pupils either.',
  '1.2 Staff must not accept friend requests from pupils.',
  '2. The school',
  '2.1 Staff must not use the name of the school in a post.',
  '2.2 Governors must not share confidential matters of the school.',
  '3. Review',
  '3.1 The governing body reviews this policy every second year.',
].join('\n\n');

declare const chrome: {
  storage: { local: { get(keys: string[]): Promise<Record<string, unknown>> } };
};

const stored = (worker: Worker | undefined): Promise<Record<string, unknown>> =>
  worker!.evaluate(async () => {
    const { settings } = await chrome.storage.local.get(['settings']);
    return (settings ?? {}) as Record<string, unknown>;
  });
const counts = (page: Page) => page.getByText(/^\d+ clauses, \d+ of them about posting/);
const file = (name: string, content: string | Buffer) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(content as string),
});
const choose = (page: Page, ...files: ReturnType<typeof file>[]) =>
  page.locator('input[type=file]').setInputFiles(files);

async function paste(page: Page, text: string): Promise<void> {
  await page.getByText('Or paste the words').click();
  await page.getByLabel('Words of the policy').fill(text);
  await page.getByRole('button', { name: 'Read these words' }).click();
}

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}

test.beforeEach(async ({ page, bench }) => {
  await page.goto(new URL('/options.html?policy', bench.worker!.url()).href);
  await expect(page.getByRole('heading', { name: 'Your school’s own policy' })).toBeFocused();
});
test.afterEach(({ bench }) => seedSettings(bench.worker!, TEST_SETTINGS));

test.describe('a document comes in', () => {
  const text = readFileSync(SOURCE, 'utf8');
  const lines = text.replaceAll(/^#+ |\*\*/gm, '').split(/\n+/);

  test('chosen as text', async ({ page }) => {
    await choose(page, file('policy.md', text));
    // What each clause is about is the figures' matter (`test/policies/figures.test.ts`).
    await expect(counts(page)).toHaveText(
      /^30 clauses, 2\d of them about posting\. 2\d of 26 topics are covered\.$/,
    );
    await expect(page.getByRole('heading', { name: 'Check what was found' })).toBeFocused();
  });

  test('chosen as a Word document', async ({ page }) => {
    const word = new Document({
      sections: [{ children: lines.map((line) => new Paragraph(line)) }],
    });
    await choose(page, file('policy.docx', await Packer.toBuffer(word)));
    await expect(counts(page)).toBeVisible();
    await expect(page.locator('[data-topic=pupil] .clause-text')).toContainText('medical needs');
  });

  test('chosen as a PDF', async ({ page, bench }) => {
    const maker = await bench.context.newPage();
    await maker.setContent(`<main>${lines.map((line) => `<p>${line}</p>`).join('')}</main>`);
    const pdf = await maker.pdf({ format: 'A4' });
    await maker.close();
    await choose(page, file('policy.pdf', pdf));
    await expect(counts(page)).toBeVisible();
    await expect(page.locator('[data-topic=pupil] .clause-text')).toContainText('medical needs');
  });

  test('dropped', async ({ page }) => {
    const data = await page.evaluateHandle((words) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([words], 'policy.txt'));
      return transfer;
    }, SHORT);
    await page.locator('.drop').dispatchEvent('drop', { dataTransfer: data });
    await expect(counts(page)).toBeVisible();
    await expect(page.getByLabel('Name of the policy')).toHaveValue(/Elm Row Primary School/);
  });

  test('pasted', async ({ page }) => {
    await page.getByText('Or paste the words').click();
    await page.getByRole('button', { name: 'Read these words' }).click();
    await expect(page.getByText('Paste the policy first.')).toBeVisible();
    await page.getByLabel('Words of the policy').fill(SHORT);
    await page.getByRole('button', { name: 'Read these words' }).click();
    await expect(counts(page)).toBeVisible();
  });
});

test.describe('what can’t be read', () => {
  const bad: readonly [string, string | Buffer, string][] = [
    ['empty.txt', '', 'empty'],
    [
      'noise.docx',
      Buffer.from(Array.from({ length: 900 }, (_, i) => (i * 37) % 251)),
      'unknown-kind',
    ],
    ['half.pdf', '%PDF-1.7\nthen nothing', 'corrupt'],
    ['cake.txt', 'Beat the eggs. Add the flour.\n\nBake for forty minutes.', 'not-a-policy'],
    ['clauses.json', '{"format":"another"}', 'not-clauses'],
    ['clauses.json', '{"format":', 'not-json'],
    ['big.pdf', Buffer.alloc(20 * 1024 * 1024 + 1), 'too-big'],
  ];
  for (const [name, content, code] of bad) {
    test(`${name} (${code}) says why and what to do, and keeps nothing`, async ({
      page,
      bench,
    }) => {
      await choose(page, file(name, content));
      const problem = page.locator('.problem');
      await expect(problem).toHaveAttribute('data-problem', code);
      await expect(problem).toContainText(name);
      await expect(page.getByRole('button', { name: 'Choose a file' })).toBeVisible();
      expect(await stored(bench.worker)).toEqual(TEST_SETTINGS);
    });
  }

  test('a page with scripts is read, and none of it runs', async ({ page }) => {
    const html = `<h1>Policy</h1><script>document.title='run'</script><img src=x onerror="document.title='run'">${SHORT.split(
      '\n\n',
    )
      .map((line) => `<p>${line}</p>`)
      .join('')}`;
    await choose(page, file('policy.html', html));
    await expect(counts(page)).toBeVisible();
    await expect(page).toHaveTitle('Settings: Before You Post');
    expect(await page.locator('.found img').count()).toBe(0);
  });
});

test.describe('put right by hand', () => {
  test.beforeEach(async ({ page }) => {
    await paste(page, SHORT);
    await expect(counts(page)).toBeVisible();
  });

  test('another clause is chosen for a topic, and the warning shows it', async ({ page }) => {
    const colleague = page.locator('[data-topic=colleague]');
    await expect(colleague.getByText('From the model policy')).toBeVisible();
    await colleague.getByRole('button', { name: 'Choose a clause' }).click();
    await expect(
      page.getByRole('heading', { name: 'Choose the clause for: Naming a colleague' }),
    ).toBeFocused();
    await page.getByRole('button', { name: 'Show this one (2.1)' }).click();
    await expect(colleague.locator('.clause-text')).toHaveText(
      /must not use the name of the school/,
    );
    await colleague.getByRole('button', { name: 'See the warning' }).click();
    const dialog = page.locator('before-you-post dialog');
    await expect(dialog).toBeVisible();
    await expect(dialog.locator('[data-clause=quote]')).toContainText('must not use the name');
    await expect(dialog.locator('mark')).toHaveText('Mrs Carter in Year 2');
    await dialog.getByRole('button', { name: 'Edit my post' }).click();
    await expect(dialog).toBeHidden();
    await expect(colleague.getByRole('button', { name: 'See the warning' })).toBeFocused();
    await expect(page.locator('before-you-post')).toHaveCount(0);
  });

  test('clauses are split, joined, given and relieved of topics, and every step is undone', async ({
    page,
  }) => {
    await page.getByRole('button', { name: 'All clauses' }).click();
    const first = page.locator('.by-clause > li').first();
    const words = () => page.locator('.by-clause .clause-text').allTextContents();
    const before = await words();
    await first.getByRole('button', { name: /^Split/ }).click();
    await first.getByRole('button', { name: 'Split here' }).click();
    await expect(page.getByText('Split: 1.1.')).toBeVisible();
    await expect(first.locator('.clause-text')).toHaveText(
      'Staff must never name a pupil in a post.',
    );
    await first.getByRole('button', { name: /^Join/ }).click();
    await expect.poll(words).toEqual(before);
    const second = page.locator('.by-clause > li').nth(1);
    await second.getByRole('button', { name: 'Add a topic to 1.2' }).click();
    await second.getByRole('combobox').selectOption({ label: 'Naming a colleague' });
    await expect(second.locator('.topic-chips')).toContainText('Naming a colleague shown first');
    await second.getByRole('button', { name: 'Take away: Naming a colleague (1.2)' }).click();
    await expect(second.locator('.topic-chips')).not.toContainText('Naming a colleague');
    const undo = page.getByRole('button', { name: 'Undo' });
    for (let i = 0; i < 4; i++) await undo.click();
    await expect(undo).toBeDisabled();
    await expect.poll(words).toEqual(before);
  });

  test('counts only once it is used, then after a reload too, and can be taken back', async ({
    page,
    bench,
  }) => {
    expect(await stored(bench.worker)).toEqual(TEST_SETTINGS);
    await page.getByRole('button', { name: 'Use this policy' }).click();
    await expect(page.getByText('This policy is in use.')).toBeVisible();
    await expect
      .poll(() => stored(bench.worker))
      .toMatchObject({
        policyPack: 'custom',
        policyTitle: expect.stringContaining('Elm Row Primary School'),
        policyClauses: expect.arrayContaining([
          expect.stringMatching(/^1\.2 \| pupil-contact\* \| staff \| .* \| Staff must not accept/),
        ]),
      });
    await page.reload();
    await expect(counts(page)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Use this policy' })).toBeDisabled();
    await page.getByRole('button', { name: 'Back to the settings' }).click();
    await expect(page.getByRole('radio', { name: /Elm Row Primary School/ })).toBeChecked();
    await page.getByRole('button', { name: 'Look through it' }).click();
    await expect(counts(page)).toBeVisible();
  });

  test('goes into a file and comes back the same', async ({ page }) => {
    await page.getByRole('button', { name: 'All clauses' }).click();
    await page.getByRole('radio', { name: /^All/ }).check();
    const words = () => page.locator('.by-clause').innerText();
    const before = await words();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save as a file' }).click(),
    ]);
    const content = readFileSync(await download.path());
    await page.getByRole('button', { name: 'Bring another policy' }).click();
    await choose(page, file('policy-clauses.json', content));
    await page.getByRole('button', { name: 'All clauses' }).click();
    await page.getByRole('radio', { name: /^All/ }).check();
    expect(await words()).toBe(before);
  });

  test('is thrown away after a question', async ({ page, bench }) => {
    await page.getByRole('button', { name: 'Throw away' }).click();
    await page.getByRole('button', { name: 'No, keep them' }).click();
    await page.getByRole('button', { name: 'Throw away' }).click();
    await page.getByRole('button', { name: 'Yes, throw away' }).click();
    await expect(page.getByRole('button', { name: 'Choose a file' })).toBeVisible();
    expect(await stored(bench.worker)).toEqual(TEST_SETTINGS);
  });
});

test('from the first run one goes to the policy and back to the same step', async ({
  page,
  bench,
}) => {
  await page.goto(new URL('/options.html?welcome', bench.worker!.url()).href);
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('button', { name: 'Bring your policy' }).click();
  await paste(page, SHORT);
  await page.getByRole('button', { name: 'Use this policy' }).click();
  await page.getByRole('button', { name: 'Back to the settings' }).click();
  await expect(page.getByText('Step 3 of 3')).toBeVisible();
  await expect(page.getByRole('radio', { name: /Elm Row Primary School/ })).toBeChecked();
});

test('where the school has locked the policy, it only says so', async ({ page }) => {
  const managedCopy = { policyPack: 'flixton', lockedKeys: ['policyPack'] };
  await page.addInitScript((copy) => {
    const { local } = chrome.storage;
    const real = local.get.bind(local);
    local.get = async (keys) => ({ ...(await real(keys)), managedCopy: copy });
  }, managedCopy);
  await page.reload();
  await expect(page.getByText('Your school has set the policy for everyone')).toBeVisible();
  await expect(page.locator('input[type=file]')).toHaveCount(0);
});

const looks = [
  { name: 'light', width: 1000 },
  { name: 'dark', width: 1000, scheme: 'dark' },
  { name: 'narrow', width: 320 },
  { name: 'welsh', width: 320, settings: { language: 'cy' } },
] as const;
for (const look of looks) {
  test(`${look.name}: every state is accessible and fits`, async ({ page, bench }) => {
    if ('settings' in look)
      await seedSettings(bench.worker!, { ...TEST_SETTINGS, ...look.settings });
    if ('scheme' in look) await page.emulateMedia({ colorScheme: look.scheme });
    await page.setViewportSize({ width: look.width, height: 900 });
    await page.reload();
    const shoot = async (state: string): Promise<void> => {
      await page.screenshot({ path: join(PICTURES, `${state}-${look.name}.png`), fullPage: true });
      await expectAccessible(page);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
    };
    await shoot('import');
    await choose(page, file('cake.txt', 'Beat the eggs. Add the flour.'));
    await expect(page.locator('.problem')).toBeVisible();
    await shoot('problem');
    await choose(page, file('policy.txt', SHORT));
    await expect(page.locator('.by-topic')).toBeVisible();
    await shoot('topics');
    await page.locator('.found .switch button').nth(1).click();
    await page.locator('.by-clause button[aria-expanded]').first().click();
    await shoot('clauses');
    await page.locator('.found .switch button').first().click();
    await page.locator('[data-topic=colleague] .plain').click();
    await shoot('choosing');
  });
}
