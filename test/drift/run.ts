/**
 * `npm run drift [-- filter] [--minutes N]`: every surface on pages whose names, labels or wrappings have changed;
 * prints how many of the trials (surface × change × press and key) are still held. `filter`: a
 * pattern of surfaces' names; `--minutes`: as much of a sample over everything as that time allows.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ALL_SURFACES } from '../e2e/surfaces.ts';
import { numbersFrom } from '../random/sequences.ts';
import { DRIFTS } from './drift.ts';
import { type Outcome, openTrials } from './trial.ts';

const FILE = join(import.meta.dirname, '..', '..', 'test-results', 'drift.json');
const BROWSERS = 2;
const GOAL = 0.8;

const { values, positionals } = parseArgs({
  options: { minutes: { type: 'string' } },
  allowPositionals: true,
});
const filter = new RegExp(positionals[0] ?? '');
const end = performance.now() + Number(values.minutes ?? Number.POSITIVE_INFINITY) * 60_000;
const surfaces = ALL_SURFACES.filter(({ name }) => filter.test(name));
const outcomes = new Map<string, Outcome[]>();
const waiting = surfaces.flatMap((surface) => DRIFTS.map((drift) => ({ surface, drift })));
// A sample over everything, the same each time.
if (values.minutes) {
  const next = numbersFrom(1);
  for (let i = waiting.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    [waiting[i], waiting[j]] = [waiting[j]!, waiting[i]!];
  }
}
const key = (surface: string, drift: string): string => `${surface} | ${drift}`;

await Promise.all(
  Array.from({ length: BROWSERS }, async () => {
    const trials = await openTrials();
    for (let next = waiting.shift(); next && performance.now() < end; next = waiting.shift()) {
      const found = await trials.run(next.surface, next.drift);
      outcomes.set(key(next.surface.name, next.drift.name), [...found.values()]);
    }
    await trials.close();
  }),
);
print();

function print(): void {
  const cell = (surface: string, drift: string): string => {
    const found = outcomes.get(key(surface, drift)) ?? [];
    const held = found.filter((outcome) => outcome === 'held').length;
    const broken = found.filter((outcome) => outcome === 'page broken').length;
    return `${held}/${found.length}${broken > 0 ? ` (${broken} broken)` : ''}`;
  };
  const width = Math.max(...surfaces.map(({ name }) => name.length));
  const heads = DRIFTS.map(({ name }) => name);
  process.stdout.write(`${''.padEnd(width)}  ${heads.join('  ')}\n`);
  for (const { name } of surfaces) {
    const cells = heads.map((drift) => cell(name, drift).padEnd(drift.length));
    process.stdout.write(`${name.padEnd(width)}  ${cells.join('  ')}\n`);
  }
  const all = [...outcomes.values()].flat();
  const held = all.filter((outcome) => outcome === 'held').length;
  const share = ((100 * held) / all.length).toFixed(1);
  const missed = [...outcomes].filter(([, found]) => found.some((outcome) => outcome !== 'held'));
  for (const [name, found] of missed) process.stdout.write(`  ${name}: ${found.join(', ')}\n`);
  process.stdout.write(`\n${held} of ${all.length} held: ${share} % (goal ${GOAL * 100} %)\n`);
  mkdirSync(join(FILE, '..'), { recursive: true });
  writeFileSync(FILE, JSON.stringify(Object.fromEntries(outcomes), null, 2));
  if (held < all.length * GOAL) process.exitCode = 1;
}
