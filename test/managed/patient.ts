/** Playwright's `expect` outside of its runner, as patient as the end-to-end tests are. */
import { expect as impatient } from '@playwright/test';

export const expect = impatient.configure({ timeout: 15_000 });
