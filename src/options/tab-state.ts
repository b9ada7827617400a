/** What the popup says of the tab in front: pure. */
import type { TabReason, TabState } from './words.ts';

const REASONS: readonly string[] = [
  'analyser-missing',
  'analyser-late',
  'unseen-request',
  'unreadable',
  'failed',
  'switched-off',
] satisfies TabReason[];

export interface TabReport {
  readonly state: TabState;
  readonly reason?: TabReason;
}

/**
 * Takes the school's name from the settings, the tab's address (undefined where the browser keeps it
 * from us: then it is none of our sites, or one that we have been kept from), the match patterns of the
 * sites, the guard's answer (undefined where nobody answered), and whether the browser lets us in at
 * all of the sites: a person may take that back, or give it only by a press.
 */
export function tabReport(
  schoolName: string,
  url: string | undefined,
  patterns: readonly string[],
  answer: unknown,
  isAllowed: boolean,
): TabReport {
  if (schoolName === '') return { state: 'finish-set-up' };
  if (url === undefined && !isAllowed) return { state: 'no-access' };
  if (url === undefined || !patterns.some((pattern) => matches(pattern, url))) {
    return { state: 'not-our-site' };
  }
  const { state, reason } = (answer ?? {}) as { state?: unknown; reason?: unknown };
  if (state === 'checking' || state === 'guessing') return { state };
  if (state !== 'not-checking') return { state: 'reload' };
  const known = typeof reason === 'string' && REASONS.includes(reason);
  return { state: 'not-checking', reason: known ? (reason as TabReason) : 'other' };
}

/** `https://*.name.tld/*`: the name itself and everything under it. */
function matches(pattern: string, url: string): boolean {
  const host = /^https:\/\/(?:\*\.)?([^/]+)\//.exec(pattern)?.[1];
  const asked = URL.canParse(url) ? new URL(url) : undefined;
  if (!host || asked?.protocol !== 'https:') return false;
  return asked.hostname === host || asked.hostname.endsWith(`.${host}`);
}
