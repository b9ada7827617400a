import { describe, expect, test } from 'vitest';
import { ADAPTERS } from '../sites/index.ts';
import { REQUEST_KINDS } from '../sites/requests.ts';
import { countsBySite, PLACES } from './counts.ts';

describe('counts as the popup shows them', () => {
  test('by site and place, in a lasting order', () => {
    const stored = {
      youtube: { 'live-chat': { seen: 1, attempt: 4 } },
      facebook: {
        reply: { attempt: 2, asked: 1 },
        comment: { seen: 3, attempt: 9, asked: 2, unchecked: 1 },
      },
    };
    expect(countsBySite(stored)).toEqual([
      {
        site: 'facebook',
        places: [
          { place: 'comment', tries: 9, asked: 2, missed: 1 },
          { place: 'reply', tries: 2, asked: 1, missed: 0 },
        ],
      },
      { site: 'youtube', places: [{ place: 'live-chat', tries: 4, asked: 0, missed: 0 }] },
    ]);
  });

  test('a post that nobody saw coming counts at its place, as a try and as missed', () => {
    const stored = { x: { post: { attempt: 3 }, 'x-post': { 'unseen-request': 2 } } };
    expect(countsBySite(stored)).toEqual([
      { site: 'x', places: [{ place: 'post', tries: 5, asked: 0, missed: 2 }] },
    ]);
  });

  test.each<[string, unknown]>([
    ['nothing stored', undefined],
    ['no table', 'nonsense'],
    ['a box that was only opened', { x: { post: { seen: 4 } } }],
    ['a site that is none of ours', { elsewhere: { post: { attempt: 1 } } }],
    ['a count that is a word', { x: { post: { attempt: 'Jayden' } } }],
  ])('nothing to show: %s', (_, stored) => {
    expect(countsBySite(stored)).toEqual([]);
  });

  test('a place without a name of its own is not lost', () => {
    expect(countsBySite({ x: { 'new-thing': { attempt: 1 } } })).toEqual([
      { site: 'x', places: [{ place: 'other', tries: 1, asked: 0, missed: 0 }] },
    ]);
  });

  test('every box of the adapters and every request has a place', () => {
    // Told apart further when they are read (`surfaceOf`), or only commented on.
    const others = ['modal', 'upload', 'studio-reply', 'friend-request'];
    const boxes = ADAPTERS.flatMap(({ surfaces }) => surfaces.map(({ id }) => id));
    const requests = Object.entries(REQUEST_KINDS)
      .filter(([, { isOnlyCounted }]) => !isOnlyCounted)
      .map(([name]) => name.replace(/^(facebook|x|youtube)-/, ''));
    const places: readonly string[] = PLACES;
    expect(
      [...boxes, ...requests].filter((id) => !places.includes(id) && !others.includes(id)),
    ).toEqual([]);
  });
});
