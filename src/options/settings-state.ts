/**
 * The settings as the page holds them: a change shows at once and is saved behind it; what changes in
 * storage from elsewhere (the school's policy, another tab) is taken over.
 */
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type Resolved, resolve } from '../settings/resolve.ts';
import type { SettingKey } from '../settings/schema.ts';
import {
  MANAGED_AT_KEY,
  MANAGED_KEY,
  type SettingChanges,
  type StorageBrowser,
  USER_KEY,
  watch,
  writeSettings,
} from '../settings/store.ts';

type Values = Readonly<Record<string, unknown>>;

/** The two sources, unchecked, read at one moment. */
export interface Sources {
  /** The person's own choices as stored, refused ones too. */
  readonly user: Values;
  readonly managed: Values;
  /** When the school's policy was last seen to change. */
  readonly managedAt: string | undefined;
}

/** What a change is called: one setting, all that a file brought, or everything put back. */
export type ChangeName = SettingKey | 'file' | 'all';

export interface Status {
  readonly kind: 'saved' | 'undone' | 'failed';
  readonly key: ChangeName;
  /** Counts up, so that the same sentence twice is announced twice. */
  readonly turn: number;
}

export interface SettingsState extends Sources {
  readonly resolved: Resolved;
  readonly status: Status | undefined;
  readonly canUndo: boolean;
  /** Saves one value. Saves of one `visit` to a field are undone together. */
  save(key: SettingKey, value: unknown, visit?: number): void;
  /** Saves several values at once, named and undone as one under `key`. */
  saveAll(key: ChangeName, changes: SettingChanges): void;
  /** Takes the person's choice back. */
  reset(key: SettingKey): void;
  undo(): void;
}

/** A bag of values; anything else counts as an empty one. */
export function groupOf(value: unknown): Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Values)
    : {};
}

interface Step {
  readonly key: ChangeName;
  readonly visit: number | undefined;
  /** What was stored before; undefined where nothing was. */
  readonly before: SettingChanges;
}

export async function readSources(browser: StorageBrowser): Promise<Sources> {
  const stored = await browser.storage.local.get([USER_KEY, MANAGED_KEY, MANAGED_AT_KEY]);
  const at = stored[MANAGED_AT_KEY];
  return {
    user: groupOf(stored[USER_KEY]),
    managed: groupOf(stored[MANAGED_KEY]),
    managedAt: typeof at === 'string' ? at : undefined,
  };
}

export function useSettings(browser: StorageBrowser, first: Sources): SettingsState {
  const [sources, setSources] = useState(first);
  const [status, setStatus] = useState<Status>();
  const [canUndo, setCanUndo] = useState(false);
  const now = useRef(first);
  const lastStep = useRef<Step | undefined>(undefined);
  const writing = useRef(0);

  const show = useCallback((next: Sources) => {
    now.current = next;
    setSources(next);
  }, []);

  /** Takes over what is stored, unless a change of our own is still on its way there. */
  const takeOver = useCallback(async () => {
    const stored = await readSources(browser);
    if (writing.current === 0) show(stored);
  }, [browser, show]);

  useEffect(() => {
    const stop = new AbortController();
    watch(browser, () => void takeOver(), stop.signal);
    // Something may have changed between the first reading and now.
    void takeOver();
    return () => stop.abort();
  }, [browser, takeOver]);

  const write = useCallback(
    async (key: ChangeName, changes: SettingChanges, kind: 'saved' | 'undone') => {
      const user = Object.entries({ ...now.current.user, ...changes });
      show({
        ...now.current,
        user: Object.fromEntries(user.filter(([, value]) => value !== undefined)),
      });
      writing.current += 1;
      const outcome = await writeSettings(browser, changes).then(
        () => kind,
        () => 'failed' as const,
      );
      writing.current -= 1;
      setStatus((last) => ({ kind: outcome, key, turn: (last?.turn ?? 0) + 1 }));
      await takeOver();
    },
    [browser, show, takeOver],
  );

  const changeAll = useCallback(
    (key: ChangeName, changes: SettingChanges, visit?: number) => {
      const keys = Object.keys(changes) as SettingKey[];
      const before = Object.fromEntries(keys.map((one) => [one, now.current.user[one]]));
      if (keys.every((one) => JSON.stringify(before[one]) === JSON.stringify(changes[one]))) return;
      const last = lastStep.current;
      const goesOn = visit !== undefined && last?.key === key && last.visit === visit;
      if (!goesOn) lastStep.current = { key, visit, before };
      setCanUndo(true);
      void write(key, changes, 'saved');
    },
    [write],
  );
  const change = useCallback(
    (key: SettingKey, value: unknown, visit?: number) => changeAll(key, { [key]: value }, visit),
    [changeAll],
  );

  const undo = useCallback(() => {
    const last = lastStep.current;
    if (!last) return;
    lastStep.current = undefined;
    setCanUndo(false);
    void write(last.key, last.before, 'undone');
  }, [write]);

  const resolved = useMemo(
    () => resolve(sources.user, sources.managed),
    [sources.user, sources.managed],
  );
  return {
    ...sources,
    resolved,
    status,
    canUndo,
    save: change,
    saveAll: changeAll,
    reset: useCallback((key) => change(key, undefined), [change]),
    undo,
  };
}
