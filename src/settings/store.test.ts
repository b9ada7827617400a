import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Resolved } from './resolve.ts';
import {
  eraseAll,
  keepManagedCopy,
  readSettings,
  readUserSettings,
  type StorageBrowser,
  watch,
  writeSettings,
} from './store.ts';

type Bag = Record<string, unknown>;

/** A browser's storage in memory, with a managed area that answers as told. */
function storage(local: Bag = {}, managed: () => Promise<Bag> = () => Promise.resolve({})) {
  const listeners = new Set<Parameters<StorageBrowser['storage']['onChanged']['addListener']>[0]>();
  const tell = (keys: string[], area: string): void => {
    for (const listener of listeners) listener(Object.fromEntries(keys.map((k) => [k, {}])), area);
  };
  const sets: Bag[] = [];
  const browser: StorageBrowser = {
    storage: {
      local: {
        get: (keys) =>
          Promise.resolve(
            structuredClone(
              Object.fromEntries(
                Object.entries(local).filter(([key]) => !keys || keys.includes(key)),
              ),
            ),
          ),
        set: async (items) => {
          sets.push(structuredClone(items));
          Object.assign(local, structuredClone(items));
          tell(Object.keys(items), 'local');
        },
        remove: async (keys) => {
          for (const key of keys) delete local[key];
          tell(keys, 'local');
        },
      },
      managed: { get: () => managed() },
      onChanged: {
        addListener: (listener) => void listeners.add(listener),
        removeListener: (listener) => void listeners.delete(listener),
      },
    },
  };
  return { browser, local, sets, tell, listeners };
}

describe('the person’s own settings', () => {
  test('lie under one key, as given, and are judged when read', async () => {
    const { browser, local } = storage();
    await writeSettings(browser, { schoolHandles: ['@hv', '??'] });
    expect(local).toEqual({ settings: { schoolHandles: ['@hv', '??'] } });
    expect(await readUserSettings(browser)).toEqual({ schoolHandles: ['@hv', '??'] });
    const { values, refused } = await readSettings(browser);
    expect(values.schoolHandles).toEqual(['hv']);
    expect(refused).toHaveLength(1);
  });

  test('changes at the same moment are all kept', async () => {
    const { browser, local } = storage();
    await Promise.all([
      writeSettings(browser, { schoolName: 'Hill View' }),
      writeSettings(browser, { role: 'parent' }),
      writeSettings(browser, { hints: false }),
      writeSettings(browser, { role: undefined }),
    ]);
    expect(local.settings).toEqual({ schoolName: 'Hill View', hints: false });
  });

  test('a failed write does not stop the next one', async () => {
    const { browser, local } = storage();
    const { set } = browser.storage.local;
    browser.storage.local.set = () => Promise.reject(new Error('full'));
    await expect(writeSettings(browser, { role: 'parent' })).rejects.toThrow('full');
    browser.storage.local.set = set;
    await writeSettings(browser, { role: 'governor' });
    expect(local.settings).toEqual({ role: 'governor' });
  });

  test('something else under the key does no harm', async () => {
    const { browser } = storage({ settings: 'broken' });
    expect((await readSettings(browser)).refused).toMatchObject([{ code: 'not-settings' }]);
    await writeSettings(browser, { role: 'parent' });
    expect((await readSettings(browser)).values.role).toBe('parent');
  });

  test('erasing leaves nothing but the school’s policy', async () => {
    const { browser, local } = storage({
      settings: { role: 'parent' },
      counts: { a: 1 },
      managedCopy: { role: 'staff' },
      managedCopyAt: '2026-11-20',
    });
    await eraseAll(browser);
    expect(local).toEqual({ managedCopy: { role: 'staff' }, managedCopyAt: '2026-11-20' });
  });

  test('whoever watches hears of both sources until they stop', async () => {
    const { browser, listeners } = storage();
    const heard: Resolved[] = [];
    const stop = new AbortController();
    watch(browser, (resolved) => heard.push(resolved), stop.signal);
    await writeSettings(browser, { role: 'parent' });
    await browser.storage.local.set({ managedCopy: { role: 'staff', lockedKeys: ['role'] } });
    await browser.storage.local.set({ counts: {} });
    await vi.waitFor(() =>
      expect(heard.map(({ values }) => values.role)).toEqual(['parent', 'staff']),
    );
    stop.abort();
    expect(listeners.size).toBe(0);
  });
});

describe('the copy of the school’s policy', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());
  const policy = { schoolName: 'Hill View' };

  test('is made as soon as the browser answers, however late', async () => {
    let answer: (bag: Bag) => void = () => {};
    const { browser, local } = storage({}, () => new Promise((resolve) => (answer = resolve)));
    keepManagedCopy(browser);
    await vi.advanceTimersByTimeAsync(4900);
    expect(local).toEqual({});
    answer(policy);
    await vi.advanceTimersByTimeAsync(0);
    expect(local.managedCopy).toEqual(policy);
    expect(local.managedCopyAt).toMatch(/^\d{4}-\d{2}-\d{2}T/);
  });

  test('whoever waits for the policy goes on when it is known, and not before', async () => {
    let managed: Bag = {};
    const { browser, local, tell } = storage({}, () => Promise.resolve(managed));
    const known: string[] = [];
    const { answered, settled } = keepManagedCopy(browser);
    void answered.then(() => known.push('answered'));
    void settled.then(() => known.push(`settled ${JSON.stringify(local.managedCopy)}`));
    await vi.advanceTimersByTimeAsync(2400);
    expect(known).toEqual(['answered']);
    managed = policy;
    tell(['schoolName'], 'managed');
    await vi.advanceTimersByTimeAsync(0);
    expect(known).toEqual(['answered', 'settled {"schoolName":"Hill View"}']);
  });

  test('where there is none, that is settled after the second look', async () => {
    const { browser, local } = storage();
    let isSettled = false;
    void keepManagedCopy(browser).settled.then(() => {
      isSettled = true;
    });
    await vi.advanceTimersByTimeAsync(5900);
    expect(isSettled).toBe(false);
    await vi.advanceTimersByTimeAsync(200);
    expect(isSettled).toBe(true);
    expect(local).toEqual({});
  });

  test('a copy that cannot be written stops nobody, and is tried again at the next change', async () => {
    const { browser, local, tell } = storage({}, () => Promise.resolve(policy));
    const { set } = browser.storage.local;
    browser.storage.local.set = () => Promise.reject(new Error('full'));
    const { answered, settled } = keepManagedCopy(browser);
    await vi.advanceTimersByTimeAsync(0);
    await expect(Promise.all([answered, settled])).resolves.toBeDefined();
    expect(local).toEqual({});
    browser.storage.local.set = set;
    tell(['schoolName'], 'managed');
    await vi.advanceTimersByTimeAsync(0);
    expect(local.managedCopy).toEqual(policy);
  });

  test('a key that goes, a key that comes and a key that turns bad each count at once', async () => {
    let managed: Bag = { schoolName: 'Hill View', nation: 'wales', role: 'governor' };
    const { browser, tell } = storage({ settings: { nation: 'scotland' } }, () =>
      Promise.resolve(managed),
    );
    keepManagedCopy(browser);
    await vi.advanceTimersByTimeAsync(0);
    const before = await readSettings(browser);
    expect(before.values).toMatchObject({ nation: 'scotland', role: 'governor' });
    managed = { schoolName: 'Hill View', nation: 'wales', role: 'wizard', lockedKeys: ['nation'] };
    tell(['role', 'lockedKeys'], 'managed');
    await vi.advanceTimersByTimeAsync(0);
    const after = await readSettings(browser);
    expect(after.values).toMatchObject({ schoolName: 'Hill View', nation: 'wales', role: 'staff' });
    expect(after.locked).toEqual(['nation']);
    expect(after.refused).toMatchObject([{ key: 'role', place: 'school', code: 'not-a-choice' }]);
    managed = { nation: 'wales' };
    tell(['schoolName', 'role', 'lockedKeys'], 'managed');
    await vi.advanceTimersByTimeAsync(0);
    const last = await readSettings(browser);
    expect(last.values).toMatchObject({ schoolName: '', nation: 'scotland', role: 'staff' });
    expect(last.locked).toEqual([]);
    expect(last.refused).toEqual([]);
  });

  test.each([
    ['text', 'none'],
    ['a list', [policy]],
    ['nothing', undefined],
  ])('an answer that is %s counts as no policy', async (_what, answer) => {
    const { browser, local } = storage({ managedCopy: policy }, () =>
      Promise.resolve(answer as unknown as Bag),
    );
    keepManagedCopy(browser);
    await vi.advanceTimersByTimeAsync(7000);
    expect(local.managedCopy).toEqual({});
  });

  test('a change of the person’s own does not set off another look', async () => {
    let looks = 0;
    const { browser } = storage({}, () => {
      looks += 1;
      return Promise.resolve(policy);
    });
    keepManagedCopy(browser);
    await vi.advanceTimersByTimeAsync(0);
    await browser.storage.local.set({ settings: { role: 'parent' } });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(looks).toBe(1);
  });

  test('the time of the last change moves only with a change', async () => {
    let managed: Bag = policy;
    const { browser, local, tell } = storage({}, () => Promise.resolve(managed));
    vi.setSystemTime('2026-11-20T09:00:00Z');
    keepManagedCopy(browser);
    await vi.advanceTimersByTimeAsync(0);
    expect(local.managedCopyAt).toBe('2026-11-20T09:00:00.000Z');
    vi.setSystemTime('2026-11-21T09:00:00Z');
    tell(['schoolName'], 'managed');
    await vi.advanceTimersByTimeAsync(0);
    expect(local.managedCopyAt).toBe('2026-11-20T09:00:00.000Z');
    managed = { schoolName: 'Elm Row' };
    tell(['schoolName'], 'managed');
    await vi.advanceTimersByTimeAsync(0);
    expect(local.managedCopyAt).toBe('2026-11-21T09:00:00.000Z');
  });

  test('an early empty answer is not believed; a later one is', async () => {
    const { browser, local } = storage({ managedCopy: policy });
    keepManagedCopy(browser);
    await vi.advanceTimersByTimeAsync(5900);
    expect(local.managedCopy).toEqual(policy);
    await vi.advanceTimersByTimeAsync(200);
    expect(local.managedCopy).toEqual({});
  });

  test('a policy that comes between the two answers is kept', async () => {
    let managed: Bag = {};
    const { browser, local, tell } = storage({}, () => Promise.resolve(managed));
    keepManagedCopy(browser);
    await vi.advanceTimersByTimeAsync(2400);
    managed = policy;
    tell(['schoolName'], 'managed');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(local.managedCopy).toEqual(policy);
  });

  test('a change while running is taken at once, also to nothing', async () => {
    let managed: Bag = policy;
    const { browser, local, tell } = storage({}, () => Promise.resolve(managed));
    keepManagedCopy(browser);
    await vi.advanceTimersByTimeAsync(0);
    managed = {};
    tell(['schoolName'], 'managed');
    await vi.advanceTimersByTimeAsync(0);
    expect(local.managedCopy).toEqual({});
  });

  test('a browser that rejects has no policy', async () => {
    const { browser, local } = storage({ managedCopy: policy }, () =>
      Promise.reject(new Error('Managed storage manifest not found')),
    );
    keepManagedCopy(browser);
    await vi.advanceTimersByTimeAsync(7000);
    expect(local.managedCopy).toEqual({});
  });

  test('the same policy again, in whatever order, is not written', async () => {
    const { browser, sets } = storage({ managedCopy: { a: 1, b: { c: 1, d: 2 } } }, () =>
      Promise.resolve({ b: { d: 2, c: 1 }, a: 1 }),
    );
    keepManagedCopy(browser);
    await vi.advanceTimersByTimeAsync(7000);
    expect(sets).toEqual([]);
  });
});
