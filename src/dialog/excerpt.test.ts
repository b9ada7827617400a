import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Severity } from '../review/topics.ts';
import { excerpt, type Piece } from './excerpt.ts';

const show = (pieces: readonly Piece[]): string =>
  pieces
    .map((piece) => {
      if (piece.kind === 'gap') return '…';
      return piece.severity ? `[${piece.severity}:${piece.text}]` : piece.text;
    })
    .join('');

const mark = (text: string, wording: string, severity: Severity = 'think') => {
  const start = text.indexOf(wording);
  return { spans: [{ start, end: start + wording.length }], severity };
};

describe('a short draft', () => {
  it.each([
    ['Isla in 4B read well', ['Isla'], '[think:Isla] in 4B read well'],
    ['Isla in 4B read well', ['read well'], 'Isla in 4B [think:read well]'],
    ['Isla in 4B', [], 'Isla in 4B'],
    ['one two', ['one', 'two'], '[think:one] [think:two]'],
    ['one two', ['one ', 'two'], '[think:one two]'],
  ])('%s, marked %o', (text, wordings, expected) => {
    expect(
      show(
        excerpt(
          text,
          wordings.map((wording) => mark(text, wording)),
        ),
      ),
    ).toBe(expected);
  });

  it('shows the loudest where marks overlap', () => {
    const text = 'Mrs Hill took the money';
    const pieces = excerpt(text, [mark(text, text, 'think'), mark(text, 'Mrs Hill', 'stop')]);
    expect(show(pieces)).toBe('[stop:Mrs Hill][think: took the money]');
  });

  it('puts up with spans outside the text', () => {
    const pieces = excerpt('short', [{ spans: [{ start: 3, end: 99 }], severity: 'note' }]);
    expect(show(pieces)).toBe('sho[note:rt]');
  });
});

describe('a long draft', () => {
  const filler = 'It rained all day and we stayed in. ';
  const text = `${filler.repeat(12)}Ask Tommy H about it. ${filler.repeat(12)}Then Mrs Hill came.`;

  it('shows the sentences around the marks and gaps between', () => {
    const pieces = excerpt(text, [mark(text, 'Tommy H', 'stop'), mark(text, 'Mrs Hill')]);
    expect(pieces[0]?.kind).toBe('gap');
    expect(show(pieces)).toContain('[stop:Tommy H]');
    expect(show(pieces)).toContain('Then [think:Mrs Hill] came.');
    expect(show(pieces).length).toBeLessThan(450);
  });

  it('shows the beginning where nothing is marked', () => {
    const pieces = excerpt(text, []);
    expect(show(pieces)).toMatch(/^It rained .*…$/);
  });

  it('of long marked words, shows the beginning', () => {
    const long = 'word '.repeat(400);
    const pieces = excerpt(long, [{ spans: [{ start: 0, end: 2000 }], severity: 'stop' }]);
    expect(show(pieces).length).toBeLessThan(400);
  });
});

describe('any draft', () => {
  it('gives pieces of the text itself, in order, and no broken character', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('word ', 'a. ', '👩‍🏫', '\n', 'é', ' '), { maxLength: 400 }),
        fc.array(fc.tuple(fc.nat(900), fc.nat(200)), { maxLength: 5 }),
        (parts, at) => {
          const text = parts.join('');
          const spans = at
            .map(([start, length]) => ({ start, end: start + length }))
            .filter(
              ({ start, end }) => end <= text.length && whole(text, start) && whole(text, end),
            );
          let last = 0;
          for (const piece of excerpt(text, [{ spans, severity: 'stop' }])) {
            expect(piece.at).toBeGreaterThanOrEqual(last);
            if (piece.kind === 'gap') continue;
            expect(text.slice(piece.at, piece.at + piece.text.length)).toBe(piece.text);
            expect(encodeURIComponent(piece.text)).toBeTruthy();
            last = piece.at + piece.text.length;
          }
        },
      ),
    );
  });

  const whole = (text: string, at: number): boolean => !/[\udc00-\udfff]/.test(text[at] ?? '');
});
