/**
 * The only place where settings touch storage. The person's own choices lie in `storage.local` under
 * the one key `settings`; the last known copy of the school's policy under `managedCopy`, so that no
 * page ever waits for `storage.managed` (it can hang for 5 s after the browser starts, and rejects in
 * Firefox where there is no policy; measured in Chromium 156 and Firefox 153, 2026-11).
 */
import { type Resolved, resolve } from './resolve.ts';
import { isSame } from './same.ts';
import type { SettingKey } from './schema.ts';

export const USER_KEY = 'settings';
export const MANAGED_KEY = 'managedCopy';
/** When the copy last changed, as an ISO date and time. */
export const MANAGED_AT_KEY = 'managedCopyAt';

interface Change {
  readonly oldValue?: unknown;
  readonly newValue?: unknown;
}
type Listener = (changes: Record<string, Change>, area: string) => void;

/** What is needed of webextension-polyfill's `browser`. */
export interface StorageBrowser {
  readonly storage: {
    readonly local: {
      get(keys?: string[] | null): Promise<Record<string, unknown>>;
      set(items: Record<string, unknown>): Promise<void>;
      remove(keys: string[]): Promise<void>;
    };
    readonly managed: { get(keys?: null): Promise<Record<string, unknown>> };
    readonly onChanged: {
      addListener(listener: Listener): void;
      removeListener(listener: Listener): void;
    };
  };
}

/** What the person chose, exactly as stored: also values that are refused, so that a typing slip can
 * be shown and put right. */
export async function readUserSettings(browser: StorageBrowser): Promise<Record<string, unknown>> {
  const stored = await browser.storage.local.get([USER_KEY]);
  return asGroup(stored[USER_KEY]);
}

/** The settings in force; never waits for managed storage. */
export async function readSettings(browser: StorageBrowser): Promise<Resolved> {
  const stored = await browser.storage.local.get([USER_KEY, MANAGED_KEY]);
  return resolve(stored[USER_KEY], stored[MANAGED_KEY]);
}

/** Some of the person's choices; `undefined` takes one back, so that the school's value or the default
 * counts. */
export type SettingChanges = Readonly<Partial<Record<SettingKey, unknown>>>;

/** Keeps choices of the person's, all at once or none. Values are stored as given; `resolve` judges
 * them. */
export function writeSettings(browser: StorageBrowser, changes: SettingChanges): Promise<void> {
  return changeUserSettings(browser, (settings) =>
    Object.fromEntries(
      Object.entries({ ...settings, ...changes }).filter(([, value]) => value !== undefined),
    ),
  );
}

/** Erases everything this extension keeps, but the copy of the school's policy: that is not the
 * person's, and would be back at once. */
export async function eraseAll(browser: StorageBrowser): Promise<void> {
  const stored = await browser.storage.local.get(null);
  const own = Object.keys(stored).filter((key) => key !== MANAGED_KEY && key !== MANAGED_AT_KEY);
  await browser.storage.local.remove(own);
}

/** Calls back with the settings in force each time one of the two sources changes. */
export function watch(
  browser: StorageBrowser,
  changed: (resolved: Resolved) => void,
  signal?: AbortSignal,
): void {
  const listener: Listener = (changes, area) => {
    if (area !== 'local' || !(USER_KEY in changes || MANAGED_KEY in changes)) return;
    void readSettings(browser).then((resolved) => {
      if (!signal?.aborted) changed(resolved);
    });
  };
  browser.storage.onChanged.addListener(listener);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}

/** Chromium gives `{}` at once for a freshly force-installed extension and the values some 2.4 s
 * later; after this time an empty answer is believed. Measured 2026-11. */
const BELIEVE_EMPTY_AFTER = 6000;

/** When the school's policy is known; neither promise ever rejects. */
export interface PolicyKnown {
  /** The browser has answered for the first time, and what it gave is in the copy. */
  readonly answered: Promise<void>;
  /** Also an empty answer is now to be believed. */
  readonly settled: Promise<void>;
}

/**
 * Keeps the copy of the school's policy current. For the background, called at every start of it:
 * reads now, listens for changes, and believes an empty answer only when a later one agrees.
 */
export function keepManagedCopy(browser: StorageBrowser): PolicyKnown {
  let settle: () => void = () => {};
  const settled = new Promise<void>((resolve) => {
    settle = resolve;
  });
  const copy = async (believeEmpty: boolean): Promise<void> => {
    const found = await readManaged(browser);
    if (Object.keys(found).length === 0 && !believeEmpty) {
      setTimeout(() => void copy(true), BELIEVE_EMPTY_AFTER);
      return;
    }
    // Whoever waits may go on even where the copy could not be written.
    await keep(found).catch(() => undefined);
    settle();
  };
  const keep = async (found: Record<string, unknown>): Promise<void> => {
    const stored = await browser.storage.local.get([MANAGED_KEY]);
    if (isSame(stored[MANAGED_KEY] ?? {}, found)) return;
    await browser.storage.local.set({
      [MANAGED_KEY]: found,
      [MANAGED_AT_KEY]: new Date().toISOString(),
    });
  };
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === 'managed') void copy(true);
  });
  return { answered: copy(false), settled };
}

async function readManaged(browser: StorageBrowser): Promise<Record<string, unknown>> {
  try {
    return asGroup(await browser.storage.managed.get(null));
  } catch {
    // Firefox rejects where the administrator has set nothing.
    return {};
  }
}

let queue: Promise<unknown> = Promise.resolve();

/** One change after the other: two quick ones must not overwrite each other. */
function changeUserSettings(
  browser: StorageBrowser,
  change: (settings: Record<string, unknown>) => Record<string, unknown>,
): Promise<void> {
  const done = queue.then(async () => {
    const settings = await readUserSettings(browser);
    await browser.storage.local.set({ [USER_KEY]: change(settings) });
  });
  queue = done.catch(() => undefined);
  return done;
}

function asGroup(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
}
