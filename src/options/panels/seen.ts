/** What this page itself can know of its own silence, counted from its first script on. */

export interface Seen {
  /** Files of the extension's own that the browser lists. Chromium lists none of them (156, tried
   * 2026-11). */
  readonly own: number;
  /** Anything loaded from elsewhere. */
  readonly other: number;
  /** Times the browser's rule (CSP) had to stop something. */
  readonly violations: number;
}

type Listener = (seen: Seen) => void;

let seen: Seen = { own: 0, other: 0, violations: 0 };
const listeners = new Set<Listener>();

function count(change: Seen): void {
  seen = change;
  for (const listener of listeners) listener(seen);
}

/** A file's address as the browser lists it; what was made on the page is its own. */
function isOwn(address: string): boolean {
  return address.startsWith(`${location.origin}/`) || /^(?:data|blob):/.test(address);
}

document.addEventListener('securitypolicyviolation', () =>
  count({ ...seen, violations: seen.violations + 1 }),
);
new PerformanceObserver((list) => {
  const names = list.getEntries().map(({ name }) => name);
  const own = names.filter(isOwn).length;
  count({ ...seen, own: seen.own + own, other: seen.other + names.length - own });
}).observe({ type: 'resource', buffered: true });

/** Calls back with the counts, now and at each change. Gives the way to stop. */
export function watchSeen(listener: Listener): () => void {
  listeners.add(listener);
  listener(seen);
  return () => listeners.delete(listener);
}
