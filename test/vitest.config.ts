import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: join(import.meta.dirname, '..'),
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.ts'],
    restoreMocks: true,
    // Against hanging only: property tests take seconds on a busy machine, and speed is the benchmark's matter.
    testTimeout: 60_000,
  },
});
