import { type Judged, judgeTable } from './judged.testing.ts';
import { detector } from './politics-religion.ts';

const hits: Judged[] = [
  { text: "I'm voting Green and so should you 💚", quote: 'voting Green' },
  { text: 'get the tories OUT', quote: 'get the tories OUT' },
  { text: 'Anyone who votes Reform is thick, sorry', quote: 'votes Reform is thick' },
  {
    text: 'Proud Labour member since 1987 and never prouder than tonight 🌹',
    quote: 'Proud Labour member',
  },
  {
    text: 'Out canvassing for the SNP in the rain, four dogs and a doughnut',
    quote: 'canvassing for the SNP',
  },
  {
    role: 'governor',
    text: 'Delighted to be chosen as the Conservative candidate for Kestrelby West',
    quote: 'Conservative candidate',
  },
  {
    text: 'Free Palestine. March with us on Saturday, noon, outside the town hall',
    quote: 'Free Palestine',
  },
  {
    text: 'religion is just fairy tales for grown ups and the sooner it dies the better',
    quote: 'religion is just fairy tales',
  },
  {
    text: 'Jesus is the only way and every other road goes to hell',
    quote: 'Jesus is the only way',
  },
  {
    text: 'Starmer is a liar and the whole cabinet should be in the dock',
    quote: 'Starmer is a liar',
  },
  {
    text: 'brexit was the worst thing this country ever did and if you voted for it you should be ashamed',
    quote: 'if you voted for it you should be ashamed',
  },
  { text: 'VOTE PLAID 🏴󠁧󠁢󠁷󠁬󠁳󠁿 Thursday. Tell your mam', quote: 'VOTE PLAID' },
  { text: 'Nigel for PM. Only one telling the truth', quote: 'Nigel for PM' },
  {
    text: "Lib Dems winning here! Poster's up, come and get yours",
    quote: 'Lib Dems winning here',
  },
  { text: 'Abortion is murder and I will not be quiet about it', quote: 'Abortion is murder' },
  { text: 'never kissed a tory never will', quote: 'never kissed a tory' },
  {
    role: 'volunteer',
    text: 'Sign the petition to stop the boats before these clowns sell us down the river',
    quote: 'stop the boats',
  },
  {
    text: 'Islam has no place in this country and neither do church schools come to that',
    quote: 'Islam has no place in this country',
  },
  {
    text: 'a vote for the Lib Dems is a vote to close our library #thursday',
    quote: 'a vote for the Lib Dems',
  },
  {
    text: 'the King should be the last one. Not my king. Abolish the monarchy',
    quote: 'Abolish the monarchy',
  },
  {
    text: 'chuffed to bits, our Labour lot took the ward by 41 votes!! worth every blister',
    quote: 'our Labour lot took the ward',
  },
  {
    text: 'just stop oil are heroes, off to join the sit down on the ring road friday',
    quote: 'just stop oil are heroes',
  },
  {
    text: 'If your kids are taught there are more than two genders, pull them out. This woke rubbish has to end',
    quote: 'woke rubbish',
  },
  { text: 'Corbyn was right about everything, dont @ me', quote: 'Corbyn was right' },
  {
    text: 'Telling with the red rosette on all day at the polling station, feet like balloons',
    quote: 'red rosette',
  },
  {
    text: "catholics going on about sin again, you couldn't make up a bigger bunch of hypocrites",
    quote: 'hypocrites',
  },
];

const nearMisses: Judged[] = [
  { text: 'Polls are open till 10. Bring photo ID!' },
  { text: 'Happy Diwali to all our neighbours, those fireworks were something' },
  { text: 'Voted! Dog came too 🐶 #dogsatpollingstations' },
  { text: 'Vote for Sheila in the Strictly final, lines close at eight' },
  { text: 'The green on the village green needs cutting' },
  { text: 'In labour for 31 hours with this one, look at him now' },
  { text: 'Reform of the SEND system has been put off again. Read the report' },
  { text: 'Conservative estimate: nine thousand glue sticks' },
  { text: 'Ramadan Mubarak to everyone keeping it this month' },
  { text: 'Off to Mass then brunch' },
  { text: 'We made a mosque, a church and a mandir out of junk today, glitter in every carpet' },
  { text: 'Vote for our bake in the village hall competition!' },
  { text: 'Register to vote by Tuesday, whoever you fancy' },
  { text: "I don't do politics on here and I never will" },
  { text: 'Labour of love, this quilt' },
  { text: 'Watching the Budget with a biscuit. No idea what any of it means' },
  { text: 'Lovely Easter service, the lilies were a triumph' },
  { text: 'Suffragette assembly tomorrow, I am chained to the printer' },
  { text: 'Party at ours, Saturday, bring a bottle' },
  { text: 'The Tudor party games book is back in the library' },
  { text: 'Teachers deserve a proper pay rise. NEU ballot papers are out' },
  { text: 'God I need a coffee' },
  { text: 'Jesus wept, have you seen the price of butter' },
  { text: 'The debate on the radio about assisted dying was very fair, both sides listened' },
  { text: 'Rally car racing at Oulton Park, ears still ringing' },
  { text: 'Marching band practice on the rec' },
];

judgeTable(detector, hits, nearMisses);
