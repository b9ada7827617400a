import { describe, expect, it } from 'vitest';
import type { ComposerSnapshot } from '../review/snapshot.ts';
import { worthShowing } from '../review/verdict.ts';
import { detector } from './audience.ts';
import { judge } from './judged.testing.ts';

type Row = readonly [ComposerSnapshot['site'], ComposerSnapshot['audience'], string];

const surfaces = ['post', 'comment', 'reply', 'live-chat', 'community-post', 'group-post'];

const open: Row[] = [
  ...surfaces.map((surface): Row => ['facebook', 'public', surface]),
  ...surfaces.map((surface): Row => ['x', 'public', surface]),
  ...surfaces.map((surface): Row => ['x', 'unknown', surface]),
  ...surfaces.map((surface): Row => ['youtube', 'public', surface]),
  ...surfaces.map((surface): Row => ['youtube', 'unknown', surface]),
];

const closed: Row[] = [
  ...surfaces.map((surface): Row => ['facebook', 'friends', surface]),
  ...surfaces.map((surface): Row => ['facebook', 'group', surface]),
  ...surfaces.map((surface): Row => ['facebook', 'unknown', surface]),
  ...surfaces.map((surface): Row => ['x', 'friends', surface]),
  ...surfaces.map((surface): Row => ['youtube', 'friends', surface]),
  ['x', 'unknown', 'message'],
  ['facebook', 'unknown', 'message'],
];

const found = ([site, audience, surface]: Row) =>
  judge(detector, { text: 'tea?', snapshot: { site, audience, surface } });

describe('audience', () => {
  it.each(open)('%s, %s, %s: everyone', (...row) => {
    const [finding] = found(row);
    expect(finding?.spans).toEqual([]);
    expect(finding?.reason).toEqual({
      code: row[1] === 'public' ? 'public' : 'public-site',
      data: { site: row[0] },
    });
  });

  it.each(closed)('%s, %s, %s: not everyone', (...row) => {
    expect(found(row)).toEqual([]);
  });

  it('is dropped where nothing else is found', () => {
    expect(worthShowing(found(['x', 'public', 'post']))).toEqual([]);
  });
});
