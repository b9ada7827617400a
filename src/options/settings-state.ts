/** The settings as the page holds them: read once, kept in step with storage, saved as one goes. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Resolved } from '../settings/resolve.ts';
import type { SettingKey } from '../settings/schema.ts';
import {
  MANAGED_AT_KEY,
  MANAGED_KEY,
  readSettings,
  readUserSettings,
  resetSetting,
  type StorageBrowser,
  watch,
  writeSetting,
} from '../settings/store.ts';

/** Everything the page shows, read at one moment. */
export interface Held {
  readonly resolved: Resolved;
  /** The person's own choices as stored, refused ones too. */
  readonly user: Readonly<Record<string, unknown>>;
  readonly managed: Readonly<Record<string, unknown>>;
  readonly managedAt: string | undefined;
}

export interface Status {
  readonly kind: 'saved' | 'undone' | 'failed';
  readonly key: SettingKey;
  /** Counts up, so that the same sentence twice is announced twice. */
  readonly turn: number;
}

export interface SettingsState extends Held {
  readonly status: Status | undefined;
  readonly canUndo: boolean;
  /** Saves one value. Saves of one `visit` to a field are undone together. */
  save(key: SettingKey, value: unknown, visit?: number): void;
  /** Takes the person's choice back. */
  reset(key: SettingKey): void;
  undo(): void;
}

/** A bag of values; anything else counts as an empty one. */
export function groupOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
}

interface Step {
  readonly key: SettingKey;
  readonly visit: number | undefined;
  /** What was stored before; undefined where nothing was. */
  readonly before: unknown;
}

export async function readHeld(browser: StorageBrowser): Promise<Held> {
  const [resolved, user, stored] = await Promise.all([
    readSettings(browser),
    readUserSettings(browser),
    browser.storage.local.get([MANAGED_KEY, MANAGED_AT_KEY]),
  ]);
  const at = stored[MANAGED_AT_KEY];
  return {
    resolved,
    user,
    managed: groupOf(stored[MANAGED_KEY]),
    managedAt: typeof at === 'string' ? at : undefined,
  };
}

export function useSettings(browser: StorageBrowser, first: Held): SettingsState {
  const [held, setHeld] = useState(first);
  const [status, setStatus] = useState<Status>();
  const [step, setStep] = useState<Step>();
  // What is stored or on its way there: two saves in one turn must not take the same "before".
  const stored = useRef<Record<string, unknown>>({ ...first.user });
  const lastStep = useRef<Step | undefined>(undefined);

  useEffect(() => {
    const stop = new AbortController();
    watch(
      browser,
      () =>
        void readHeld(browser).then((now) => {
          stored.current = { ...now.user };
          setHeld(now);
        }),
      stop.signal,
    );
    return () => stop.abort();
  }, [browser]);

  const write = useCallback(
    async (key: SettingKey, value: unknown, kind: 'saved' | 'undone') => {
      if (value === undefined) delete stored.current[key];
      else stored.current[key] = value;
      const done =
        value === undefined ? resetSetting(browser, key) : writeSetting(browser, key, value);
      const outcome = await done.then(
        () => kind,
        () => 'failed' as const,
      );
      setStatus((before) => ({ kind: outcome, key, turn: (before?.turn ?? 0) + 1 }));
    },
    [browser],
  );

  const change = useCallback(
    (key: SettingKey, value: unknown, visit?: number) => {
      const before = stored.current[key];
      if (JSON.stringify(before) === JSON.stringify(value)) return;
      const last = lastStep.current;
      const goesOn = visit !== undefined && last?.key === key && last.visit === visit;
      const next = goesOn ? last : { key, visit, before };
      lastStep.current = next;
      setStep(next);
      void write(key, value, 'saved');
    },
    [write],
  );

  const undo = useCallback(() => {
    const last = lastStep.current;
    if (!last) return;
    lastStep.current = undefined;
    setStep(undefined);
    void write(last.key, last.before, 'undone');
  }, [write]);

  return {
    ...held,
    status,
    canUndo: step !== undefined,
    save: change,
    reset: useCallback((key) => change(key, undefined), [change]),
    undo,
  };
}
