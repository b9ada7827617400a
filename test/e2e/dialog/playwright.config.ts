import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  outputDir: '../../../test-results/dialog-run',
  reporter: 'list',
  workers: 1,
  timeout: 30_000,
});
