import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../settings/schema.ts';
import { type Judged, judge, judgeTable } from './judged.testing.ts';
import { detector, isSchoolTime } from './working-hours.ts';

const at = (time: string, text: string): Judged => ({ text, snapshot: { time } });

const hits: Judged[] = [
  at('2026-06-09T10:15', 'who nicked my good scissors'),
  at('2026-09-14T08:45', 'sourdough lives!!'),
  at('2026-11-18T13:02', 'any plumbers about in NN14'),
  at('2026-02-03T15:29', 'HOME TIME NEARLY'),
  at('2027-01-21T11:00:30', 'goal 😱'),
  { text: 'stuck in assembly, third song about a worm', quote: 'stuck in assembly' },
  {
    text: 'Sat at the back of the hall in singing assembly refreshing the cricket',
    quote: 'singing assembly',
  },
  { text: 'typing this under the desk 😂 pray for me', quote: 'typing this under the desk' },
  {
    text: 'writing this while my class do silent reading. biscuit recommendations?',
    quote: 'writing this while my class do silent reading',
  },
  {
    text: 'posting this while year 4 are at swimming, nobody grass',
    quote: 'posting this while year 4 are at swimming',
  },
  { text: 'im supposed to be marking but the snooker is on', quote: 'supposed to be marking' },
  { text: 'hiding in the stock cupboard with a twix', quote: 'hiding in the stock cupboard' },
  { text: 'bored stiff in staff meeting send memes', quote: 'bored stiff in staff meeting' },
  { text: 'scrolling on playground duty lol its baltic', quote: 'scrolling on playground duty' },
  { text: 'meant to be doing guided reading rn, oops', quote: 'meant to be doing guided reading' },
  { text: 'kids are doing a spelling test so im on here', quote: 'kids are doing a spelling test' },
  { text: 'half asleep in phonics 💤', quote: 'half asleep in phonics' },
  { text: 'got the cricket on in the back of the classroom 🏏', quote: 'got the cricket on' },
  {
    text: 'sneaky scroll while they do handwriting',
    quote: 'sneaky scroll while they do handwriting',
  },
  { text: 'greetings from the stock cupboard, day 40', quote: 'greetings from the stock cupboard' },
  { text: 'should be planning instead of watching this', quote: 'should be planning' },
  { text: 'tweeting this from the staffroom toilets', quote: 'tweeting this' },
  {
    text: 'losing the will to live in safeguarding training',
    quote: 'losing the will to live in safeguarding training',
  },
  { text: 'they think im doing the register 🤭', quote: 'they think im doing the register' },
  {
    text: 'in assembly rn and a reception child has just bitten the vicar',
    quote: 'in assembly rn',
  },
  { text: 'booking my holidays on school time, sue me', quote: 'on school time' },
  {
    text: 'while the kids watch a film im doing the big shop',
    quote: 'while the kids watch a film',
  },
  { text: 'freezing on gate duty, someone bring tea', quote: 'freezing on gate duty' },
];

const nearMisses: Judged[] = [
  at('2026-06-09T07:40', 'who nicked my good scissors'),
  at('2026-06-09T15:31', 'home'),
  at('2026-06-13T10:15', 'car boot!!'),
  at('2026-06-14T11:00', 'church was packed'),
  at('2026-05-04T11:00', 'bank holiday rain as is the law'),
  at('2026-12-25T12:00', 'sprouts'),
  at('2026-04-03T10:00', 'buns'),
  at('2026-06-09T20:15', 'bored in assembly this morning, thought of all of you'),
  at('2026-06-09T23:59', 'typing this under the duvet'),
  { text: 'I was so bored in assembly as a kid I learned to sleep with my eyes open' },
  { text: 'the kids are asleep so im on here with a gin' },
  { text: 'bored on the train, someone text me' },
  { text: 'supposed to be dieting but crumpets' },
  { text: 'hiding in the bathroom from my own children' },
  { text: 'staff meeting tomorrow, send biscuits' },
  { text: 'Class act from the goalie. Stuck one in the top corner' },
  { text: 'dying for a brew' },
  { text: 'Great assembly today from our choir' },
  { text: 'Used to hide in the stock cupboard when I was an NQT' },
  { text: 'watching the snooker with my dad' },
  { text: 'typing this with one hand because of the cat' },
  { text: 'should be in bed' },
  { text: 'flat pack assembly: stuck on step four, weeping' },
  { text: 'Marking done by nine, telly till ten, bed' },
  { text: 'dont do phones in lessons, kids. Listen to your mum' },
  { text: 'sat in the garden with a book, this is the life' },
  { text: 'at home with the lurgy, watching homes under the hammer' },
  { text: 'posting this from the top of Snowdon!!' },
];

judgeTable(detector, hits, nearMisses);

describe('the clock', () => {
  const settings = DEFAULT_SETTINGS;
  it.each([
    ['2026-09-14T08:44', false],
    ['2026-09-14T08:45', true],
    ['2026-09-14T15:30', true],
    ['2026-09-14T15:31', false],
    ['2026-09-12T10:00', false],
    ['2026-08-31T10:00', false],
    ['not a time', false],
  ])('%s: %s', (time, expected) => {
    expect(isSchoolTime(time, settings)).toBe(expected);
  });

  it('knows the school’s own days, hours and holidays', () => {
    const own = {
      ...settings,
      schoolDay: {
        days: ['mon' as const, 'sat' as const],
        start: '09:00',
        end: '12:00',
        holidays: ['2026-10-26/2026-10-30', '2026-11-02'],
      },
    };
    expect(isSchoolTime('2026-09-14T08:50', own)).toBe(false);
    expect(isSchoolTime('2026-09-15T10:00', own)).toBe(false);
    expect(isSchoolTime('2026-09-19T10:00', own)).toBe(true);
    expect(isSchoolTime('2026-10-26T10:00', own)).toBe(false);
    expect(isSchoolTime('2026-11-02T10:00', own)).toBe(false);
    expect(isSchoolTime('2026-11-09T10:00', own)).toBe(true);
  });

  it('keeps each nation’s bank holidays', () => {
    const scotland = { ...settings, nation: 'scotland' as const };
    expect(isSchoolTime('2026-11-30T10:00', scotland)).toBe(false);
    expect(isSchoolTime('2026-11-30T10:00', settings)).toBe(true);
    expect(isSchoolTime('2026-04-06T10:00', scotland)).toBe(true);
  });

  it('says the time and the school day, and marks no words', () => {
    const [finding] = judge(detector, at('2026-06-09T10:15', 'tea?'));
    expect(finding).toEqual({
      topic: 'working-hours',
      spans: [],
      score: 0.95,
      reason: { code: 'school-time', data: { time: '10:15', start: '08:45', end: '15:30' } },
    });
  });
});
