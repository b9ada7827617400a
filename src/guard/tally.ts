/**
 * Counts by site and surface, gathered on a page and handed on in small parcels: how often a box was
 * met, a post tried, held, or seen going out unchecked. No word of a draft, no time, no name.
 */
import type { Tally } from './health.ts';

/** A parcel goes off this long after its first count, or when the page is left. */
const PARCEL_MS = 5_000;

export type Counts = Record<string, Record<string, number>>;

export interface TallyMessage {
  readonly type: 'tally';
  readonly site: string;
  /** By surface, then by what was counted. */
  readonly counts: Counts;
}

export function newTally(site: string, send: (message: TallyMessage) => void): Tally {
  let counts: Counts = {};
  let timer: ReturnType<typeof setTimeout> | undefined;
  const handOn = (): void => {
    clearTimeout(timer);
    timer = undefined;
    if (Object.keys(counts).length > 0) send({ type: 'tally', site, counts });
    counts = {};
  };
  addEventListener('pagehide', handOn);
  return (surface, what) => {
    counts[surface] ??= {};
    const row = counts[surface];
    row[what] = (row[what] ?? 0) + 1;
    timer ??= setTimeout(handOn, PARCEL_MS);
  };
}

const NAME = /^[a-z][a-z-]{0,39}$/;
const MOST_ROWS = 60;

/** The kept counts with a parcel added; whatever in either is not a small table of counts is left out. */
export function addTally(kept: unknown, message: unknown): Record<string, Counts> {
  const { site, counts } = (message ?? {}) as { site?: unknown; counts?: unknown };
  const sum: Record<string, Counts> = {};
  const add = (of: unknown, table: unknown): void => {
    if (typeof of !== 'string' || !NAME.test(of) || typeof table !== 'object' || !table) return;
    sum[of] ??= {};
    const rows = sum[of];
    for (const [surface, row] of Object.entries(table)) {
      if (!NAME.test(surface) || typeof row !== 'object' || !row) continue;
      if (!(surface in rows) && Object.keys(rows).length >= MOST_ROWS) continue;
      rows[surface] ??= {};
      const cells = rows[surface];
      for (const [what, n] of Object.entries(row as Record<string, unknown>)) {
        if (NAME.test(what) && typeof n === 'number' && Number.isSafeInteger(n) && n > 0)
          cells[what] = (cells[what] ?? 0) + n;
      }
    }
  };
  if (typeof kept === 'object' && kept)
    for (const [of, table] of Object.entries(kept)) add(of, table);
  add(site, counts);
  return sum;
}
