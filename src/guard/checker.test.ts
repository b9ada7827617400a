import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Review } from '../review/review.ts';
import type { ComposerSnapshot } from '../review/snapshot.ts';
import { DEFAULT_SETTINGS } from '../settings/schema.ts';
import { Checker } from './checker.ts';
import type { Analyser } from './door.ts';
import type { Health } from './health.ts';

vi.mock('./host.ts', () => ({
  ensureHost: () => ({}),
  plainNotice: () => undefined,
  setState: () => undefined,
}));

const NOTHING: Review = { findings: [], interrupt: false };
const snapshotOf = (text: string): ComposerSnapshot => ({
  site: 'x',
  surface: 'post',
  text,
  audience: 'public',
  images: [],
});

let idle: (() => void)[] = [];
beforeEach(() => {
  idle = [];
  vi.stubGlobal('requestIdleCallback', (step: () => void) => idle.push(step));
});
afterEach(() => void vi.unstubAllGlobals());
/** What was put off to an idle moment is done. */
const pause = (): void => {
  for (const step of idle.splice(0)) step();
};

async function ready(review: () => Review = () => NOTHING) {
  const reads = vi.fn(review);
  const health = { seeing: vi.fn(), blind: vi.fn() };
  const analyser = {
    *warmUp() {},
    review: reads,
    preview: () => NOTHING,
    hint: () => undefined,
    notice: () => undefined,
  } as unknown as Analyser;
  const checker = new Checker({
    loadAnalyser: async () => analyser,
    settings: () => DEFAULT_SETTINGS,
    health: health as unknown as Health,
  });
  await checker.load();
  pause();
  return { checker, reads, health };
}

describe('a draft', () => {
  it('is read in a pause, and not again at the press', async () => {
    const { checker, reads, health } = await ready();
    checker.hint(snapshotOf('Lovely scones'));
    expect(reads).not.toHaveBeenCalled();
    pause();
    expect(reads).toHaveBeenCalledTimes(1);
    expect(health.seeing).not.toHaveBeenCalled();
    expect(checker.review(snapshotOf('Lovely scones'))).toBe(NOTHING);
    checker.review(snapshotOf('Lovely scones'));
    expect(reads).toHaveBeenCalledTimes(1);
    expect(health.seeing).toHaveBeenCalledTimes(1);
  });

  it('that has changed since is read again', async () => {
    const { checker, reads } = await ready();
    checker.hint(snapshotOf('Lovely scones'));
    pause();
    checker.review(snapshotOf('Lovely scones, and jam'));
    expect(reads).toHaveBeenCalledTimes(2);
  });

  it('that changes before the pause is read once, as it is then', async () => {
    const { checker, reads } = await ready();
    checker.hint(snapshotOf('Lovely'));
    checker.hint(snapshotOf('Lovely scones'));
    pause();
    expect(reads.mock.calls).toMatchObject([[{ text: 'Lovely scones' }, DEFAULT_SETTINGS]]);
  });

  it('that is long, or gone, is not read ahead', async () => {
    const { checker, reads } = await ready();
    checker.hint(snapshotOf('a'.repeat(1001)));
    checker.hint(snapshotOf('Lovely scones'));
    checker.hint(null);
    pause();
    expect(reads).not.toHaveBeenCalled();
  });

  it('that cannot be read says so at the press, not before', async () => {
    const { checker, health } = await ready(() => {
      throw new Error('a bug');
    });
    checker.hint(snapshotOf('Lovely scones'));
    pause();
    expect(health.blind).not.toHaveBeenCalled();
    expect(checker.review(snapshotOf('Lovely scones'))).toBeUndefined();
    expect(health.blind).toHaveBeenCalledWith('failed');
  });
});
