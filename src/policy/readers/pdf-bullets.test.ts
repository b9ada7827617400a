import { describe, expect, it } from 'vitest';
import { type Drawing, withDrawnBullets } from './pdf-bullets.ts';
import type { PlacedWords } from './pdf-layout.ts';

const steps = { save: 1, restore: 2, transform: 3, constructPath: 4, endPath: 28 };
const page = { left: 0, top: 800 };
const word: PlacedWords = { text: 'no names', x: 80, right: 130, y: 100, size: 11, font: 'F' };

/** A shape between two places, counted from the foot of the page. */
const shape = (x0: number, y0: number, x1: number, y1: number, how = 22): Drawing => ({
  fnArray: [steps.constructPath],
  argsArray: [[how, [[]], [x0, y0, x1, y1]]],
});
const signs = (drawing: Drawing) =>
  withDrawnBullets([word], drawing, steps, page).filter(({ text }) => text === '• ');

describe('a drawn bullet', () => {
  // The line stands at 700 from the foot; the middle of a bullet some 3.6 points above it.
  it('becomes a sign on the line of its words', () => {
    expect(signs(shape(68, 702, 72, 706))).toEqual([{ ...word, text: '• ', x: 68, right: 72 }]);
  });

  it('is found where the page is turned and scaled', () => {
    const drawing = {
      fnArray: [steps.save, steps.transform, steps.constructPath, steps.restore],
      argsArray: [null, [2, 0, 0, -2, 0, 800], [22, [[]], [34, 47, 36, 49]], null],
    };
    expect(signs(drawing)).toHaveLength(1);
  });

  it.each([
    ['a rule', shape(68, 703, 78, 704)],
    ['a box to tick', shape(60, 698, 72, 710)],
    ['a speck', shape(70, 703, 71, 704)],
    ['too far from the words', shape(30, 702, 34, 706)],
    ['after the words', shape(140, 702, 144, 706)],
    ['on another line', shape(68, 716, 72, 720)],
    ['an outline that only clips', shape(68, 702, 72, 706, steps.endPath)],
    ['a path without an outline', { fnArray: [4], argsArray: [[22, [[]], null]] }],
  ])('is not %s', (_, drawing) => {
    expect(signs(drawing)).toEqual([]);
  });
});
