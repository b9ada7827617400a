/** People, schools, places and targets, read together under the settings of invented schools. */
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../settings/schema.ts';
import { readDraft, sentenceAt, spanOf, targetsIn, wordsIn } from './read.ts';
import type { PersonMention } from './reading.ts';

const settings: Settings = {
  ...DEFAULT_SETTINGS,
  schoolName: 'Tarnbeck Primary School',
  schoolAliases: ['Tarnbeck', 'TBPS'],
  schoolHandles: ['tarnbeckps'],
  schoolDomains: ['tarnbeck.example'],
  locality: 'Gillthwaite',
  staffNames: ['Mrs Olwen Hughes', 'Mr Ravi Chandra', 'Bev Tinker'],
  pupilNames: ['Zainab Malik', 'Rory MacLeod', 'Lily-Ann Frost', 'Summer Bright'],
  ownFamily: ['Seren'],
};

const read = (text: string, replyTo?: string) =>
  readDraft(
    { site: 'facebook', surface: 'post', text, audience: 'unknown', images: [], replyTo },
    settings,
  );

type Line = [text: string, kind: PersonMention['kind'], as: PersonMention['as'], words: string];

describe('people', () => {
  it.each<Line>([
    ['zainab malik won', 'roster-pupil', 'pupil', 'zainab malik'],
    ['Zainab M won', 'roster-pupil', 'pupil', 'Zainab M'],
    ['Zanab Malik won', 'roster-pupil', 'pupil', 'Zanab Malik'],
    ['lily ann frost won', 'roster-pupil', 'pupil', 'lily ann frost'],
    ['Lily-Ann F won', 'roster-pupil', 'pupil', 'Lily-Ann F'],
    ['RORY MACLEOD', 'roster-pupil', 'pupil', 'RORY MACLEOD'],
    ["Rory M's mum rang", 'roster-pupil', 'pupil', "Rory M's mum"],
    ['Mrs Hughes is ace', 'roster-staff', 'staff', 'Mrs Hughes'],
    ['mrs h is ace', 'roster-staff', 'staff', 'mrs h'],
    ['olwen hughes is ace', 'roster-staff', 'staff', 'olwen hughes'],
    ['Mr Ch*ndra is late', 'roster-staff', 'staff', 'Mr Ch*ndra'],
    ['Tinkers on holiday, ask Tinky', 'roster-staff', 'staff', 'Tinkers'],
    ['Seren is asleep', 'own-family', 'family', 'Seren'],
    ['my daughter Zainab is asleep', 'own-family', 'family', 'Zainab'],
    ['Miss Peverell in Year 2 is leaving', 'titled', 'staff', 'Miss Peverell in Year 2'],
    ['our deputy head is leaving', 'role', 'staff', 'our deputy head'],
    ['the chair of governors is leaving', 'role', 'governor', 'the chair of governors'],
    ['Aled in my class is six', 'first-name', 'pupil', 'Aled in my class'],
    ['Bronwen from the office is sixty', 'first-name', 'staff', 'Bronwen from the office'],
    ["Iestyn's nan came to school", 'first-name', 'parent', "Iestyn's nan"],
    ['Q.D. in 4B is six', 'initials', 'pupil', 'Q.D. in 4B'],
    ['the twins in Year 2', 'description', 'pupil', 'the twins in Year 2'],
    ['Harry Styles sang', 'public-figure', 'public', 'Harry Styles'],
    ['Mr Bean fell over', 'public-figure', 'public', 'Mr Bean'],
  ])('in %j: %s, %s', (text, kind, as, words) => {
    const reading = read(text);
    const seen = reading.people.map((one) => ({
      kind: one.kind,
      as: one.as,
      words: text.slice(spanOf(reading, one).start, spanOf(reading, one).end),
    }));
    expect(seen).toContainEqual({ kind, as, words });
  });

  it.each([
    'summer is bright and so am I',
    'grace, will and mark are words',
    'the head of the queue',
    'missed the bus',
    'I will miss you',
    'in May and June we walk',
    'a pat on the back',
    'Monday to Friday',
  ])('nobody in %j', (text) => {
    expect(read(text).people.filter((one) => one.score >= 0.4)).toEqual([]);
  });
});

describe('schools and places', () => {
  it.each<[string, string, string]>([
    ['Tarnbeck Primary rocks', 'this', 'Tarnbeck Primary'],
    ['Tarnbek primary skool', 'this', 'Tarnbek primary skool'],
    ['T.B.P.S.', 'this', 'T.B.P.S.'],
    ['#TarnbeckPS', 'this', '#TarnbeckPS'],
    ['@tarnbeckps', 'this', '@tarnbeckps'],
    ['office@tarnbeck.example', 'this', 'office@tarnbeck.example'],
    ['Tarnbeck High School prom', 'other', 'Tarnbeck High School'],
    ["St Joseph's Primary prom", 'other', "St Joseph's Primary"],
    ["my niece's school has a llama", 'other', "niece's school"],
    ['Hogwarts it is not', 'other', 'Hogwarts'],
  ])('%j: %s', (text, which, words) => {
    const reading = read(text);
    const seen = reading.schools.map((one) => [
      one.which,
      text.slice(spanOf(reading, one).start, spanOf(reading, one).end),
    ]);
    expect(seen).toContainEqual([which, words]);
  });

  it.each([
    ['the bus from Tarnbeck was late', 'place'],
    ['rain in Gillthwaite again', undefined],
  ])('no school in %j', (text, place) => {
    const reading = read(text);
    expect(reading.schools).toEqual([]);
    if (place !== undefined) expect(reading.places.map((one) => one.kind)).toContain(place);
  });
});

describe('targets', () => {
  const targets = (text: string) => {
    const reading = read(text);
    return reading.targets.map(
      (one) =>
        `${one.kind}:${text.slice(spanOf(reading, one).start, spanOf(reading, one).end)}` +
        (one.person === undefined ? '' : `=${reading.people[one.person]!.as}`),
    );
  };
  it.each<[string, string[]]>([
    ['The headteacher lied. She knew.', ['person:The headteacher=staff', 'person:She=staff']],
    ['this school is a joke', ['school:this school']],
    ['SLT have no clue', ['group:SLT']],
    ['you thick cow', ['addressee:you']],
    ['I am thick', ['self:I']],
    ['Tarnbeck Primary is a joke', ['school:Tarnbeck Primary']],
  ])('of %j', (text, expected) => {
    expect(targets(text)).toEqual(expected);
  });
});

describe('questions to the reading', () => {
  const reading = read('One two. Mrs Hughes shouted at us. End');
  it('finds the sentence of an offset, and what stands in it', () => {
    const sentence = sentenceAt(reading, 12)!;
    expect(sentence.index).toBe(1);
    expect(wordsIn(reading, sentence).map((word) => word.text)).toEqual([
      'mrs',
      'hughes',
      'shouted',
      'at',
      'us',
    ]);
    expect(targetsIn(reading, sentence).map((target) => target.kind)).toEqual(['person', 'self']);
    expect(sentenceAt(reading, 8)).toBeUndefined();
  });
  it('reads what is answered', () => {
    const comment = read('so good', 'Tarnbeck Primary School: sports day is on!');
    expect(comment.parent?.school.which).toBe('this');
    expect(comment.school.which).toBe('this');
    expect(comment.school.strength).toBeGreaterThan(0.5);
  });
});
