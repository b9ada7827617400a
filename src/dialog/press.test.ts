import { describe, expect, it } from 'vitest';
import { newPressRun } from './press.ts';

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
