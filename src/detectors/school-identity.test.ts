import { expect, it } from 'vitest';
import { findingsOf, type Post, table } from './identity.testing.ts';
import { detector } from './school-identity.ts';

const hits: Post[] = [
  {
    text: 'First week done at Ravensholme and my feet have filed a complaint',
    quote: 'Ravensholme',
  },
  {
    text: 'ravensholme primary u absolute legends, 400 quid on the cake stall',
    quote: 'ravensholme primary',
  },
  {
    text: 'Proud to wear the Ravensholme C of E Primary School hoodie today',
    quote: 'Ravensholme C of E Primary School',
  },
  {
    text: 'knackered. year 5 camp done. #RavensholmePrimary #send wine',
    quote: '#RavensholmePrimary',
  },
  { text: 'day out with the lovely lot from @ravensholme_ce 🦕', quote: '@ravensholme_ce' },
  { text: 'R.C.E.P. forever 💙 end of an era', quote: 'R.C.E.P.' },
  {
    text: 'Ravensholm primary summer fair was boss, sun came out n everything',
    quote: 'Ravensholm primary',
  },
  { text: 'R4v3nsh0lme kids smashed the cross country', quote: 'R4v3nsh0lme' },
  { text: 'Ravens-holme Prim@ry: best dinners in the county, fight me', quote: 'Ravens-holme' },
  { text: "Ravensholme's year 6 leavers assembly had me in bits", quote: 'Ravensholme' },
  { text: 'the ravensholmes nativity is not for the faint hearted', quote: 'ravensholmes' },
  {
    text: 'if you work at R a v e n s h o l m e you already know about the boiler',
    quote: 'R a v e n s h o l m e',
  },
  {
    text: "Governors' meeting at St Bride's tonight, biscuits promised",
    quote: "St Bride's",
    school: 'brides',
  },
  {
    text: 'st brides primary choir just made a grown man cry',
    quote: 'st brides primary',
    school: 'brides',
  },
  {
    text: "St. Bride's Catholic Primary, you were wonderful today",
    quote: "St. Bride's Catholic Primary",
    school: 'brides',
  },
  {
    text: 'shout out @stbridesprimary for the loan of the gazebo',
    quote: '@stbridesprimary',
    school: 'brides',
  },
  {
    text: '#StBridesPrimary litter pick was a triumph, one shopping trolley',
    quote: '#StBridesPrimary',
    school: 'brides',
  },
  {
    text: 'Marlpit PS football team lost 9-0 and loved every minute',
    quote: 'Marlpit PS',
    school: 'marlpit',
  },
  {
    text: 'marlpit primry are doing a car wash sat morning',
    quote: 'marlpit primry',
    school: 'marlpit',
  },
  {
    text: 'Our PTA at Marlpit School has raised enough for a pond',
    quote: 'Marlpit School',
    school: 'marlpit',
  },
  {
    text: 'marlpitprimary has the comfiest staffroom chairs in Britain',
    quote: 'marlpitprimary',
    school: 'marlpit',
  },
  { text: 'M A R L P I T primary till I die', quote: 'M A R L P I T primary', school: 'marlpit' },
  { text: 'Oak Lane Academy open morning was rammed', quote: 'Oak Lane Academy', school: 'oak' },
  {
    text: 'Twelve years teaching at Oak Lane and still cannot work the laminator',
    quote: 'Oak Lane',
    school: 'oak',
  },
  { text: 'O.L.A. staff v parents rounders, bring ice', quote: 'O.L.A.', school: 'oak' },
  {
    text: 'so the oak lane acadamy panto is a thing now 😂',
    quote: 'oak lane acadamy',
    school: 'oak',
  },
  {
    text: 'Οak Lane Аcademy minibus has passed its MOT, there is a God',
    quote: 'ak Lane',
    school: 'oak',
  },
  { text: 'new rav​ensholme primary jumpers just dropped', quote: 'ensholme primary' },
];

const nearMisses: Post[] = [
  { text: 'Lovely walk from Otterford up to Ravensholme tarn, boots ruined' },
  { text: '12 Ravensholme Close is up for sale at last' },
  { text: 'Roadworks at Ravensholme bridge till Friday, go round by the mill' },
  { text: 'The Ravensholme Arms does a pie the size of a hubcap' },
  { text: 'Otterford carnival was a washout and I loved it' },
  { text: 'Otterford High School are selling their old desks, tenner each' },
  { text: "Mass at St Bride's church then dinner at mum's", school: 'brides' },
  { text: 'Jazz at St Brides hall on Thursday, bring a bottle', school: 'brides' },
  {
    text: "Got stuck behind a tractor on St Bride's Road for the whole of the Archers",
    school: 'brides',
  },
  { text: "St Bridget's hospital did my knee, cannot fault them", school: 'brides' },
  { text: 'Sleepover at my cousin in Penhallow, sea fog and scones', school: 'brides' },
  { text: "St Mary's Primary won the quiz again, fix", school: 'brides' },
  { text: 'Marlpit in the snow is like a Christmas card', school: 'marlpit' },
  { text: 'Anyone in Marlpit lost a tortoise?', school: 'marlpit' },
  { text: 'marlpit is rammed today, avoid the co-op', school: 'marlpit' },
  { text: 'Marlpit High School prom night, so many limos', school: 'marlpit' },
  { text: 'Fish van is in Marlpit at five', school: 'marlpit' },
  { text: 'marlpit ps4 for sale, two pads, collect only', school: 'marlpit' },
  { text: 'Skip on Oak Lane has been there since the Jubilee', school: 'oak' },
  { text: 'Burst main, Oak Lane closed both ways', school: 'oak' },
  { text: 'Parked down oak lane and walked, quicker', school: 'oak' },
  { text: 'OAK flooring half price, lane six at the retail park', school: 'oak' },
  { text: "Hola! Two weeks in Nerja and I've learnt one word", school: 'oak' },
  { text: 'Ash Lane Academy beat us on penalties', school: 'oak' },
  { text: 'The ravens at the Tower of London have better manners than my lot' },
  { text: 'my sister teaches at a primary in Leeds and they have a therapy goat' },
  { text: 'Grange Hill was on and I was ten again' },
];

table(detector, hits, nearMisses);

it('names each form once, with all its places', () => {
  const text = 'Ravensholme Primary rocks. I love Ravensholme Primary. #RavensholmePrimary';
  const findings = findingsOf(detector, { text });
  expect(findings.map((finding) => finding.spans.length)).toEqual([2, 1]);
});
