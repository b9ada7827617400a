import { describe, expect, test } from 'vitest';
import { tabStatus, worst } from './tab-status.ts';

const checking = { state: 'checking' };
const guessing = { state: 'guessing' };
const blind = { state: 'not-checking', reason: 'unreadable' };

describe('what the frames of a tab say together', () => {
  test.each<[string, unknown[], unknown]>([
    ['nobody', [], undefined],
    ['frames without a guard', [undefined, undefined], undefined],
    ['an odd answer', [null, 'yes', { state: 'asleep' }], undefined],
    ['one that checks', [undefined, checking], checking],
    ['one that guesses beside one that checks', [checking, guessing], guessing],
    ['one that is blind beside both', [guessing, checking, blind], blind],
    ['the first of two that are blind', [blind, { state: 'not-checking' }], blind],
  ])('%s', (_, answers, expected) => {
    expect(worst(answers)).toBe(expected);
  });

  test('each frame is asked for itself, and one that is silent keeps nobody back', async () => {
    const answers = new Map<number, unknown>([
      [0, checking],
      [5, blind],
    ]);
    const browser = {
      scripting: { executeScript: async () => [{ frameId: 0 }, { frameId: 3 }, { frameId: 5 }] },
      tabs: {
        sendMessage: async (tab: number, _message: unknown, { frameId }: { frameId: number }) => {
          expect(tab).toBe(7);
          if (!answers.has(frameId)) throw new Error('No receiver');
          return answers.get(frameId);
        },
      },
    };
    expect(await tabStatus(browser, 7)).toBe(blind);
  });

  test('a tab that takes no script says nothing', async () => {
    const refuse = () => Promise.reject(new Error('Cannot access'));
    const browser = { scripting: { executeScript: refuse }, tabs: { sendMessage: refuse } };
    expect(await tabStatus(browser, 7)).toBeUndefined();
  });
});
