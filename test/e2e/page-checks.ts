/** What every page of the extension must pass in every state, and how one is set up. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './fixture.ts';

declare const chrome: {
  storage: { local: { get(keys: unknown): Promise<Record<string, unknown>> } };
};

/** Lets the page read this policy as the background's copy; the browser's own is another test's. */
export async function underPolicy(page: Page, policy: object): Promise<void> {
  await page.addInitScript((managedCopy) => {
    const { local } = chrome.storage;
    const real = local.get.bind(local);
    local.get = async (keys) => ({ ...(await real(keys)), managedCopy });
  }, policy);
}

export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}

/** By how many pixels the page is wider than the window. */
export function wider(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}
