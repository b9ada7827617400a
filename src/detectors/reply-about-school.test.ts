import { describe, expect, it } from 'vitest';
import { judge, judgeTable } from './judged.testing.ts';
import { detector } from './reply-about-school.ts';

const about = [
  'Kestrelby Primary School: Thank you to everyone who came to the fair!',
  'Kestrelby Primary: Year 2 had a wonderful time at the farm',
  'KPS: closed tomorrow because of snow',
  'anyone elses kid come home from Kestrelby Primary with nits again',
  'Thoughts on Kestrelby Primary School for a September start?',
  'kestrelby primary school parking is a JOKE',
  'So proud of everyone at #KestrelbyPrimary today',
  '@kestrelbyps is the fair still on?',
  'Is Mrs Adeyemi still head at Kestrelby Primary?',
  'Kestrelbyy Primary have lost another teacher',
  'Kestrelby Primary’s new uniform is £40',
  'just drove past Kestrelby Primary School, two police cars outside',
  'KESTRELBY PRIMARY SCHOOL is hiring a lunchtime supervisor',
  'does anyone know what time kestrelby primary finishes on friday',
  'K3strelby Primary can do one',
  'My two loved Kestrelby Primary, best years of their lives',
  'Local news: Kestrelby Primary School wins gardening prize',
  'Ofsted report for Kestrelby Primary is out',
  'petition to save the crossing outside Kestrelby Primary School',
  'Old photo of Kestrelby Primary School, 1954. Anyone recognise grandad?',
  'lost: blue scooter near Kestrelby Primary School',
  'the Kestrelby Primary choir were amazing at the care home',
  'Kestrelby Primary School - summer fair this Saturday, all welcome',
  'who else is at Kestrelby Primary disco tonight',
  'Kestrelby Primary PTA: we need cakes!',
  'K.P.S. have sent the wrong letter home again',
];

const notAbout = [
  'Best chips in Kestrelby, go',
  'Kestrelby station car park is flooded again',
  'St Aldhelm’s Primary School: our sports day was a triumph',
  'Anyone know a good plumber',
  'Should phones be banned in all schools?',
  'Rugby club appoints first woman coach',
  'Teachers, is six weeks really six weeks?',
  'the snooker is on',
  'Kestrelby village hall has a new roof',
  'Happy birthday mum',
  'what a goal',
  'My niece’s school in Leeds has a llama',
  'Primary colours only in this painting challenge',
  'Kestrels nesting on the church tower',
  'Kestrelby in bloom wins gold',
  'Is the Kestrelby bus running',
  'School of rock is on tonight',
  'Any tips for settling a puppy',
  'Spring sale now on at the garden centre',
  'University challenge was hard tonight',
  'Traffic on the ring road is biblical',
  'Kestrelby Road closed until Friday',
  'What is everyone cooking',
  'This song got me through school',
  'Kestrelby United 3 Visitors 0',
  '',
];

judgeTable(
  detector,
  about.map((replyTo) => ({ text: 'well I never', replyTo })),
  notAbout.map((replyTo) => ({ text: 'well I never', replyTo })),
);

describe('whose post it is', () => {
  it.each([
    ['Kestrelby Primary School: closed tomorrow', 'on-school-page'],
    ['is Kestrelby Primary School closed tomorrow', 'about-school'],
  ])('%s: %s', (replyTo, code) => {
    expect(judge(detector, { text: 'oh no', replyTo })[0]?.reason.code).toBe(code);
  });

  it('needs a post that is answered', () => {
    expect(judge(detector, { text: 'Kestrelby Primary School is closed' })).toEqual([]);
  });
});
