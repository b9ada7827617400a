import { describe, expect, it } from 'vitest';
import type { AttachedImage } from '../review/snapshot.ts';
import { detector } from './image.ts';
import { type Judged, judge, judgeTable } from './judged.testing.ts';

const photo = (faces: number | undefined, text: string, more: Partial<Judged> = {}): Judged => ({
  text,
  ...more,
  snapshot: { images: [{ kind: 'photo', faces }], ...more.snapshot },
});

const hits: Judged[] = [
  photo(8, 'What a sports day!! Sunburn and medals all round'),
  photo(1, 'look at her concentrating 😍 best reader in my class'),
  photo(12, 'and that is a wrap on the Year 6 production 🎭'),
  photo(3, 'staff night out, we do not discuss the karaoke'),
  photo(9, 'so proud of every one of these little monkeys'),
  photo(6, 'Lottie is 7! Bowling party with all her friends', { role: 'parent' }),
  photo(14, 'Harvest festival was beautiful 🌽', { role: 'parent' }),
  photo(1, 'budding scientist', {
    snapshot: { images: [{ kind: 'photo', faces: 1 }], time: '2026-06-09T10:40' },
  }),
  photo(undefined, 'Year 3 at the farm, not one wellie lost'),
  photo(4, 'thank you for having us', {
    replyTo: 'Kestrelby Primary School: our visitors from the fire station',
  }),
  { text: 'clip from the nativity', snapshot: { images: [{ kind: 'video' }] } },
  photo(22, 'Class of 2026 signing off'),
  { text: 'pics of the Year 1 trip in the comments', quote: 'pics of the Year 1 trip' },
  {
    text: 'Video of the leavers assembly now up on my channel, get the tissues',
    quote: 'Video of the leavers assembly',
  },
  { text: 'new reel!!! my year 3s doing the maypole 🎀', quote: 'my year 3s' },
  {
    text: 'sharing a few snaps from sports day for those who couldnt get off work',
    quote: 'snaps from sports day',
  },
  {
    role: 'parent',
    text: 'filmed the whole nativity, its on youtube, search kings and a camel',
    quote: 'filmed the whole nativity',
  },
  {
    role: 'volunteer',
    text: 'photos of the kids at forest school uploaded, help yourselves',
    quote: 'photos of the kids',
  },
  {
    text: 'live streaming the school choir concert at 2, tune in',
    quote: 'live streaming the school choir',
  },
  {
    role: 'parent',
    text: 'Full footage of the dads race below, I peak at 0:14',
    quote: 'footage of the dads race',
  },
  { text: 'first vid on here is reception v year 6 tug of war', quote: 'first vid' },
  {
    text: 'daily photos of what my class get up to on this page',
    quote: 'photos of what my class',
  },
  {
    role: 'governor',
    text: 'Album of the summer fair is up now',
    quote: 'Album of the summer fair',
  },
  { text: 'world book day pics going up tonight', quote: 'world book day pics' },
  {
    role: 'volunteer',
    text: 'vids of swimming lessons on my story, year 4 were AMAZING',
    quote: 'vids of swimming lessons',
  },
  { text: 'heres some piccies of 2B doing their assembly', quote: 'piccies of 2B' },
  {
    role: 'parent',
    text: 'recorded the whole year 2 carol service for the grandparents, link below',
    quote: 'recorded the whole year 2 carol service',
  },
];

const nearMisses: Judged[] = [
  photo(0, 'Loaf number nine'),
  photo(1, 'Lottie vs the wave machine', { role: 'parent' }),
  photo(1, 'post run selfie, do not zoom in'),
  photo(9, 'my brothers wedding, the speeches were longer than the marriage will be'),
  photo(2, 'me and mum at the garden centre'),
  photo(3, 'Not a bad view for a Tuesday'),
  photo(undefined, 'Not a bad view for a Tuesday'),
  photo(30, 'Wembley!!! We lost. Obviously'),
  { text: 'drew the band as teapots', snapshot: { images: [{ kind: 'graphic', faces: 4 }] } },
  { text: 'look at this group chat', snapshot: { images: [{ kind: 'screenshot', faces: 1 }] } },
  photo(2, 'grandma and Lottie conquering Snowdon', { role: 'parent' }),
  photo(4, 'hen do survivors'),
  { text: 'Film of the year for me, and I saw it twice' },
  { text: 'Please do not post photos of the nativity, some families can’t be shown' },
  { text: 'Anyone got a picture of the bus timetable?' },
  { text: 'photos of the new pond display are up, go and look' },
  { text: 'Video of my daughter’s solo, proud is not the word' },
  { text: 'Watching old footage of steam trains till midnight' },
  { text: 'the school website has photos of the fair' },
  { text: 'No pics of sports day because my phone drowned' },
  { text: 'picture this: me, a bath, silence' },
  { text: 'short answer: no. long answer: nooo' },
  { role: 'parent', text: 'did anyone take a video of the dads race, I need evidence' },
  { text: 'New album from the Arctic lads is up, class from start to finish' },
  { text: 'cake pics as promised 🎂' },
  { text: 'That video of the otters holding hands, on a loop' },
  { text: 'clip of the day: goalie throws it in his own net' },
  { role: 'parent', text: 'video of Lottie eating a lemon, link below' },
];

judgeTable(detector, hits, nearMisses);

describe('how loud a picture is', () => {
  const code = (post: Judged) => judge(detector, post)[0]?.reason.code;
  it.each([
    [photo(8, 'What a sports day!!'), 'pupils-shown'],
    [photo(3, 'staff night out'), 'staff-shown'],
    [{ text: 'photos of year 2 below' }, 'pupils-announced'],
    [photo(undefined, 'Year 3 at the farm'), 'pupils-unseen'],
  ])('%j: %s', (post, expected) => {
    expect(code(post)).toBe(expected);
  });

  it('hints at most at a few faces that nothing ties to a school', () => {
    const images: AttachedImage[] = [{ kind: 'photo', faces: 3 }];
    const [finding] = judge(detector, { text: 'lovely day', snapshot: { images } });
    expect(finding?.score).toBeLessThan(0.7);
    expect(finding?.spans).toEqual([]);
  });
});
