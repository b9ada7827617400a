/**
 * `npm run matrix [-- filter]`: surface × behaviour in real Chromium, one browser and one page a
 * surface; what the notes rate High or Med apart from Low. A cell says how many cases hold. `filter`: a pattern
 * of surfaces' names.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Confidence } from '../../src/sites/site.ts';
import { BUILD, openBench } from '../e2e/chromium.ts';
import { seedSettings } from '../e2e/extension.ts';
import type { Surface } from '../e2e/surface.ts';
import { ALL_SURFACES, confidenceOf } from '../e2e/surfaces.ts';
import { TEST_SETTINGS } from '../e2e/texts.ts';
import { BEHAVIOURS } from './behaviours.ts';

const FILE = join(import.meta.dirname, '..', '..', 'test-results', 'matrix.json');
const BROWSERS = 2;
const ALL_SITES = ['facebook', 'x', 'youtube', 'messenger', 'x-messages'];

interface Cell {
  held: number;
  of: number;
  /** What went wrong first. */
  why?: string;
}

const filter = new RegExp(process.argv[2] ?? '');
const surfaces = ALL_SURFACES.filter(({ name }) => filter.test(name));
const table = new Map<string, Map<string, Cell>>();
const started = performance.now();
const waiting = [...surfaces];

await Promise.all(
  Array.from({ length: BROWSERS }, async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      table.set(next.name, await rowOf(next));
      process.stderr.write(`${next.name}\n`);
    }
  }),
);
print('Rated High or Med', (confidence) => confidence !== 'low');
print('Rated Low', (confidence) => confidence === 'low');
finish();

async function rowOf(surface: Surface): Promise<Map<string, Cell>> {
  const row = new Map<string, Cell>();
  const bench = await openBench(BUILD);
  const worker = bench.worker!;
  await seedSettings(worker, { ...TEST_SETTINGS, sites: ALL_SITES });
  const page = await bench.context.newPage();
  page.setDefaultTimeout(8_000);
  for (const behaviour of BEHAVIOURS) {
    const cell: Cell = { held: 0, of: 0 };
    for (const run of behaviour.cases(surface)) {
      cell.of += 1;
      try {
        await run({ page, worker, surface });
        cell.held += 1;
      } catch (error) {
        cell.why ??= String((error as Error).message)
          .split('\n')
          .slice(0, 12)
          .join(' ');
      }
    }
    row.set(behaviour.name, cell);
  }
  await bench.close();
  return row;
}

function print(title: string, isWanted: (confidence: Confidence) => boolean): void {
  const rows = surfaces.filter((surface) => isWanted(confidenceOf(surface)));
  if (rows.length === 0) return;
  const width = Math.max(title.length, ...rows.map(({ name }) => name.length));
  const heads = BEHAVIOURS.map(({ name }) => name);
  const totals = heads.map((): Cell => ({ held: 0, of: 0 }));
  const drawn = (cells: readonly (Cell | undefined)[]): string =>
    cells
      .map((cell, i) =>
        (cell && cell.of > 0 ? `${cell.held}/${cell.of}` : '-').padEnd(heads[i]!.length),
      )
      .join('  ');
  process.stdout.write(`\n${title.padEnd(width)}  ${heads.join('  ')}\n`);
  for (const { name } of rows) {
    const cells = heads.map((head) => table.get(name)?.get(head));
    for (const [i, cell] of cells.entries()) {
      totals[i]!.held += cell?.held ?? 0;
      totals[i]!.of += cell?.of ?? 0;
    }
    process.stdout.write(`${name.padEnd(width)}  ${drawn(cells)}\n`);
  }
  process.stdout.write(`${'all'.padEnd(width)}  ${drawn(totals)}\n`);
}

function finish(): void {
  const failures = [...table].flatMap(([name, row]) =>
    [...row].flatMap(([behaviour, { why }]) => (why ? [`${name}, ${behaviour}: ${why}`] : [])),
  );
  if (failures.length > 0) process.stdout.write(`\nNot held:\n${failures.join('\n')}\n`);
  const minutes = ((performance.now() - started) / 60_000).toFixed(1);
  process.stdout.write(`\n${surfaces.length} surfaces in ${minutes} minutes\n`);
  mkdirSync(join(FILE, '..'), { recursive: true });
  const rows = [...table].map(([name, row]) => [name, Object.fromEntries(row)]);
  writeFileSync(FILE, JSON.stringify(Object.fromEntries(rows), null, 2));
  if (failures.length > 0) process.exitCode = 1;
}
