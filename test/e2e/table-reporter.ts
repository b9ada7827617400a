/** Prints surface × (held, clean untouched and trusted, posted exactly once) at the end of a run. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';
import { FIGURES, type Figure } from './figures.ts';

type Row = Record<Figure, { proven: number; of: number }>;
const NAMES = Object.keys(FIGURES) as Figure[];
const FILE = join(import.meta.dirname, '..', '..', 'test-results', 'surfaces.json');

export default class TableReporter implements Reporter {
  readonly #rows = new Map<string, Row>();

  onTestEnd(test: TestCase, result: TestResult): void {
    const expected = figuresOf(test.annotations, 'expects');
    if (expected.length === 0) return;
    const row = this.#row(test.parent.title);
    for (const figure of expected) row[figure].of += 1;
    for (const figure of figuresOf(result.annotations, 'proven')) row[figure].proven += 1;
  }

  onEnd(): void {
    if (this.#rows.size === 0) return;
    const titles = ['surface', ...NAMES.map((name) => FIGURES[name])];
    const lines = [...this.#rows].map(([surface, row]) => [
      surface,
      ...NAMES.map((name) => `${row[name].proven} of ${row[name].of}`),
    ]);
    const widths = titles.map((title, i) =>
      Math.max(title.length, ...lines.map((line) => line[i]!.length)),
    );
    const drawn = [titles, widths.map((width) => '-'.repeat(width)), ...lines]
      .map((line) => line.map((cell, i) => cell.padEnd(widths[i]!)).join('  '))
      .join('\n');
    process.stdout.write(`\n${drawn}\n`);
    mkdirSync(join(FILE, '..'), { recursive: true });
    writeFileSync(FILE, JSON.stringify(Object.fromEntries(this.#rows), null, 2));
  }

  #row(surface: string): Row {
    const known = this.#rows.get(surface);
    if (known) return known;
    const row: Row = {
      held: { proven: 0, of: 0 },
      clean: { proven: 0, of: 0 },
      once: { proven: 0, of: 0 },
    };
    this.#rows.set(surface, row);
    return row;
  }
}

function figuresOf(
  annotations: readonly { type: string; description?: string }[],
  type: string,
): Figure[] {
  return annotations
    .filter((annotation) => annotation.type === type)
    .map(({ description }) => description as Figure);
}
