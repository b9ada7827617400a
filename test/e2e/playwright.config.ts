import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/e2e',
  globalSetup: './prepare.ts',
  workers: 2,
  fullyParallel: false,
  timeout: 40_000,
  expect: { timeout: 10_000 },
  use: { actionTimeout: 10_000 },
  reporter: [
    ['list'],
    ['json', { outputFile: '../../test-results/e2e.json' }],
    ['./table-reporter.ts'],
    ['./silence-reporter.ts'],
  ],
});
