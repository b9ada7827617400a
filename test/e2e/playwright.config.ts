import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/e2e',
  globalSetup: './prepare.ts',
  workers: 2,
  fullyParallel: false,
  timeout: 20_000,
  expect: { timeout: 5_000 },
  use: { actionTimeout: 5_000 },
  reporter: [
    ['list'],
    ['json', { outputFile: '../../test-results/e2e.json' }],
    ['./table-reporter.ts'],
  ],
});
