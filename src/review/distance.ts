/** Bounded edit distance between short strings: how far a misspelling is from the name meant. */

/**
 * Number of insertions, deletions, changes and swaps of neighbours that part `a` from `b`, or
 * `limit + 1` where it is more. Cost is length × limit.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (a === b) return 0;
  const n = a.length;
  const m = b.length;
  if (Math.abs(n - m) > limit) return limit + 1;
  const over = limit + 1;
  let before: number[] = [];
  let last: number[] = [];
  for (let j = 0; j <= m; j++) last[j] = j;
  for (let i = 1; i <= n; i++) {
    const row: number[] = [i];
    let best = i;
    for (let j = 1; j <= m; j++) {
      if (Math.abs(i - j) > limit) {
        row[j] = over;
        continue;
      }
      const change = last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      let cost = Math.min(change, (last[j] ?? over) + 1, (row[j - 1] ?? over) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (before[j - 2] ?? over) + 1);
      }
      row[j] = cost;
      if (cost < best) best = cost;
    }
    if (best > limit) return over;
    before = last;
    last = row;
  }
  return Math.min(last[m]!, over);
}

/** How many slips a name of this many letters may carry and still be taken for itself. */
export function slipsAllowed(length: number): number {
  if (length < 6) return 0;
  if (length < 9) return 1;
  return length < 16 ? 2 : 3;
}
