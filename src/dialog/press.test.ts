import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepRestOff, newPressRun } from './press.ts';

type Fields = Partial<PointerEvent>;
const event = (fields: Fields): MouseEvent =>
  ({
    isTrusted: true,
    detail: 1,
    clientX: 100,
    clientY: 100,
    timeStamp: 1000,
    pointerType: 'mouse',
    ...fields,
  }) as MouseEvent;

const before = { x: 100, y: 100, at: 900 };

describe('a press', () => {
  it.each([
    ['one click', {}, true],
    ['a key or a screen reader', { detail: 0, pointerType: '' }, true],
    ['made by a script', { isTrusted: false }, false],
    ['made by a script as a key', { isTrusted: false, detail: 0 }, false],
    ['the second of a double click', { detail: 2 }, false],
    ['the third of three', { detail: 3 }, false],
    ['a tap where the page was just tapped', { pointerType: 'touch' }, false],
    ['the same by pen', { pointerType: 'pen' }, false],
    ['a tap elsewhere', { pointerType: 'touch', clientX: 160 }, true],
    ['a tap there later', { pointerType: 'touch', timeStamp: 1500 }, true],
    ['a mouse click there at once', { pointerType: 'mouse' }, true],
  ] as [string, Fields, boolean][])('%s', (_, fields, counts) => {
    expect(newPressRun(before).counts(event(fields))).toBe(counts);
  });

  it('of a run that began in the dialog counts', () => {
    const run = newPressRun(before);
    run.begin(event({ detail: 1 }));
    expect(run.counts(event({ detail: 2 }))).toBe(true);
  });

  it('of a run that a script pretends to begin does not', () => {
    const run = newPressRun(before);
    run.begin(event({ detail: 1, isTrusted: false }));
    run.begin(event({ detail: 2 }));
    expect(run.counts(event({ detail: 2 }))).toBe(false);
  });

  it('by tap counts where no press on the page was seen', () => {
    expect(newPressRun(undefined).counts(event({ pointerType: 'touch' }))).toBe(true);
  });
});

describe('after a press that closed the dialog', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const own = new EventTarget();

  /** A target that tells which events its listeners stop. */
  function pageAfter(closing: Fields) {
    const listeners = new Map<string, (event: Event) => void>();
    const target = {
      addEventListener: (type: string, take: (event: Event) => void) => listeners.set(type, take),
      removeEventListener: (type: string) => listeners.delete(type),
      dispatchEvent: () => true,
    };
    keepRestOff(target, event(closing), own);
    return (type: string, fields: Fields): boolean => {
      const stop = vi.fn();
      const preventDefault = vi.fn();
      const at = { ...event(fields), type, preventDefault, stopImmediatePropagation: stop };
      listeners.get(type)?.(at as unknown as Event);
      expect(preventDefault).toHaveBeenCalledTimes(stop.mock.calls.length);
      return stop.mock.calls.length > 0;
    };
  }

  it.each([
    ['the second press there is kept off', {}, { timeStamp: 1150 }, true],
    ['one a little beside it too', {}, { timeStamp: 1150, clientX: 110 }, true],
    ['a press elsewhere is not', {}, { timeStamp: 1150, clientX: 180 }, false],
    ['a press there later is not', {}, { timeStamp: 1600 }, false],
    ['a script of the page, or our own replay, is not', {}, { isTrusted: false }, false],
    ['a press in our next question is not', {}, { timeStamp: 1150, target: own }, false],
    ['after a key nothing is', { detail: 0 }, { timeStamp: 1150 }, false],
  ] as [string, Fields, Fields, boolean][])('%s', (_, closing, next, isKept) => {
    const page = pageAfter(closing);
    for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click', 'dblclick']) {
      expect(page(type, next)).toBe(isKept);
    }
  });

  it('listens no longer than a double click may take', () => {
    const page = pageAfter({});
    vi.advanceTimersByTime(500);
    expect(page('click', { timeStamp: 1100 })).toBe(false);
  });
});
