/** The dialog in the page, by its contract. Locators pierce the open shadow root. */
import { expect, type FrameLocator, type Page } from '@playwright/test';

export class Dialog {
  readonly #page: Page | FrameLocator;

  /** `page`: where the surface stands, the page itself or a frame in it. */
  constructor(page: Page | FrameLocator) {
    this.#page = page;
  }

  get host() {
    return this.#page.locator('before-you-post');
  }

  get element() {
    return this.host.getByRole('dialog', { name: 'Before you post' });
  }

  get edit() {
    return this.element.getByRole('button', { name: 'Edit my post' });
  }

  get postAnyway() {
    return this.element.getByRole('button', { name: 'Post anyway' });
  }

  get findings() {
    return this.element.locator('[data-topic]');
  }

  notice(id: string) {
    return this.host.locator(`[data-notice="${id}"]`);
  }

  /** Open, modal, and with a reason to show. */
  async expectAsking(): Promise<void> {
    await expect(this.element).toBeVisible();
    await expect(this.host).toHaveAttribute('data-state', 'asking');
    expect(await this.element.evaluate((dialog) => dialog.matches(':modal'))).toBe(true);
    await expect(this.findings).not.toHaveCount(0);
  }

  async expectClosed(): Promise<void> {
    await expect(this.element).toHaveCount(0);
  }
}
