/** The main job in Chromium under policy: held with the school's own clause and contact, posted once
 * when asked, and a clean post never touched. */

import { Composer } from '../e2e/composer.ts';
import { Dialog } from '../e2e/dialog.ts';
import { analyserReady } from '../e2e/extension.ts';
import type { Surface } from '../e2e/surface.ts';
import type { ManagedChromium } from './chromium.ts';
import { expect } from './patient.ts';
import { CLEAN, CONTACT, RISKY } from './policies.ts';

/** What the dialog must show, words of the policy that arrived. */
export interface Shown {
  readonly clause: string;
  readonly source: string;
}

export async function heldThenPosted(
  browser: ManagedChromium,
  surface: Surface,
  shown: Shown,
): Promise<void> {
  const page = await browser.context.newPage();
  await page.bringToFront();
  const composer = new Composer(page, surface);
  const dialog = new Dialog(page);
  await composer.open();
  await composer.type(RISKY);
  await composer.submit(surface.ways[0]!);
  await dialog.expectAsking();
  const clause = dialog.element.locator('blockquote[data-clause="quote"]').filter({
    hasText: shown.clause,
  });
  await expect(clause.first()).toBeVisible();
  await expect(clause.first().locator('cite')).toContainText(shown.source);
  await expect(dialog.element).toContainText(CONTACT.label);
  await expect(dialog.element.getByRole('link', { name: CONTACT.address })).toHaveAttribute(
    'href',
    `mailto:${CONTACT.address}`,
  );
  expect(await composer.posts()).toEqual([]);
  await dialog.postAnyway.click();
  await expect.poll(() => composer.posts()).toHaveLength(1);
  expect((await composer.posts())[0]?.text).toBe(RISKY);
  await page.close();
}

export async function cleanUntouched(browser: ManagedChromium, surface: Surface): Promise<void> {
  const page = await browser.context.newPage();
  await page.bringToFront();
  const composer = new Composer(page, surface);
  await composer.open();
  await composer.type(CLEAN);
  await analyserReady(browser.worker);
  await composer.submit(surface.ways[0]!);
  await expect.poll(() => composer.posts()).toHaveLength(1);
  const [post] = await composer.posts();
  expect(post).toMatchObject({ text: CLEAN, trusted: true });
  await page.close();
}
