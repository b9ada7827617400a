/** The figures of the result table: each test says which it is to prove, and when it has. */
import { test } from '@playwright/test';

export const FIGURES = {
  held: 'risky post held',
  clean: 'clean post untouched and trusted',
  once: 'posted exactly once',
} as const;
export type Figure = keyof typeof FIGURES;

/** Called in a test at the point where the figure is proven; what fails later does not undo it. */
export function proven(figure: Figure): void {
  test.info().annotations.push({ type: 'proven', description: figure });
}
