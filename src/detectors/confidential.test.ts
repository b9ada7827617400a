import { detector } from './confidential.ts';
import { type Judged, judgeTable } from './judged.testing.ts';

const hits: Judged[] = [
  {
    text: "Amelia's finally got her autism diagnosis, three years we've waited for that letter",
    quote: 'autism diagnosis',
  },
  {
    text: 'the little boy in my class who bites has been put on a reduced timetable',
    quote: 'put on a reduced timetable',
  },
  {
    text: 'Head has been signed off till after Easter, pass it on',
    quote: 'signed off till after Easter',
  },
  {
    role: 'governor',
    text: "We're setting a deficit budget of £112k and the nursery will have to go.",
    quote: 'a deficit budget of £112k',
  },
  { text: 'OFSTED TOMORROW. they rang at 10 past 10. hold me', quote: 'they rang' },
  {
    text: 'one of mine is in foster care again, second placement this year, breaks my heart',
    quote: 'in foster care',
  },
  {
    text: 'Yusuf got 12 on his spellings and he could not write his name in September 😭',
    quote: 'got 12 on his spellings',
  },
  {
    text: 'My Y5s are so low this year. Only four of them at age related in maths',
    quote: 'Only four of them at age related',
  },
  {
    text: 'social services came for him at dinner time. I packed his bag. I cant stop thinking about it',
    quote: 'social services came for him',
  },
  {
    text: "two ECTs are not having their contracts renewed and they don't know yet",
    quote: 'not having their contracts renewed',
  },
  {
    text: "he hit me again today. 7 years old and i've got a bruise the shape of a shoe",
    quote: 'he hit me again',
  },
  {
    text: "mum's boyfriend is back out of prison so we're all on high alert at home time",
    quote: 'back out of prison',
  },
  {
    role: 'governor',
    text: 'Interviewed five for deputy today, between us it is going to the chap from Hull',
    quote: 'Interviewed five for deputy',
  },
  { text: "Tyler's been excluded. Five days. Bliss", quote: 'been excluded' },
  {
    role: 'volunteer',
    text: 'bless him, the one I read with cannot do his letters at all and he is nearly eight',
    quote: 'cannot do his letters',
  },
  {
    text: 'Our SENCO has handed her notice in and nobody is allowed to say so until Friday',
    quote: 'handed her notice in',
  },
  {
    text: 'spent my lunch in a child protection meeting, parents screaming at each other',
    quote: 'child protection meeting',
  },
  { text: 'Zac wet himself on the carpet in front of everyone poor thing', quote: 'wet himself' },
  { text: 'got our ofsted report a week early, its RI again, keep schtum', quote: 'RI again' },
  {
    text: 'the TA next door is on a final warning and has no idea I know',
    quote: 'on a final warning',
  },
  {
    text: 'She comes in with no coat and no breakfast and a black eye she says was the door. I have done the form.',
    quote: 'a black eye',
  },
  {
    text: 'half my class have got chicken pox, its like teaching a dot to dot',
    quote: 'half my class have got chicken pox',
  },
  { text: "Mrs Adeyemi's scan was clear!!! tears in the staffroom 🎉", quote: 'scan was clear' },
  {
    role: 'volunteer',
    text: 'The dad of one of our reception twins has just been sent down, they think he is working away',
    quote: 'been sent down',
  },
  {
    text: 'School is being forced to join a trust, vote was last night, 7 to 4, not public till next week',
    quote: 'vote was last night',
  },
  {
    text: 'ta in y1 is pregnant again so we will be a body short by june lol',
    quote: 'pregnant again',
  },
  {
    text: 'his meds ran out and he was on the roof of the pe shed by 10',
    quote: 'his meds ran out',
  },
  {
    text: 'Two of my free school meals kids had no lunch box today cos dad spent it. Cried in the cupboard.',
    quote: 'free school meals kids',
  },
  {
    text: 'wee Callum finally came off the child protection plan today, happy tears in the car',
    quote: 'child protection plan',
  },
  {
    text: 'lad in my class has just lost his mum. I have no words. hug yours',
    quote: 'lost his mum',
  },
  {
    text: 'Our head is going to the secondary up the road at Christmas but governors want it kept quiet til Monday',
    quote: 'going to the secondary',
  },
  {
    text: 'We only had 14 first choices for September. Fourteen. A class of thirty. You do the sums',
    quote: '14 first choices',
  },
  {
    text: 'taught a girl today who is on a reading age of 5 in year 6, how has nobody noticed',
    quote: 'reading age of 5',
  },
  {
    text: 'three exclusions in a week. THREE. and one of them is seven',
    quote: 'three exclusions',
  },
  { text: 'our y4 lad with the tube feed had to go in the ambulance today', quote: 'tube feed' },
  {
    text: 'His dad turned up drunk at pick up and we had to ring the police again',
    quote: 'turned up drunk',
  },
  { text: 'Cleaner got sacked for nicking loo roll 😂 20 yrs service', quote: 'got sacked' },
];

const nearMisses: Judged[] = [
  { text: "I've been signed off with my back. Sofa, heat pad, quiz shows" },
  { text: 'Lottie has chicken pox and looks like a strawberry' },
  { text: 'The number of children waiting for an EHCP in England has doubled, says the report' },
  { text: 'My nephew got his autism assessment date at last' },
  { text: 'Ofsted published its annual report this morning' },
  { text: 'Our budget this month is one (1) takeaway' },
  { text: 'KS2 results for England are out: 61% at the expected standard' },
  { text: 'Hospital took great care of my dad, home tomorrow' },
  { text: 'He can hold a pencil! Our grandson I mean, upside down but still' },
  { text: 'I got my diagnosis at 41. ADHD. Everything makes sense' },
  { text: 'The kitten has been excluded from the bedroom' },
  { text: 'He hit me with a cushion so I ate his Twix. Marriage' },
  { text: 'I have handed my notice in at the gym' },
  { text: 'Redundancy is on the cards at my brothers factory, thinking of them all' },
  { text: 'My own two had free dinners in the nineties and it did them no harm' },
  { text: 'Watching 24 hours in A and E, the lad with the arm, I am in bits' },
  { text: "Reading age of about nine, that's what a newspaper is written for" },
  { text: 'She was pregnant in episode 2 and not in episode 5, sort it out BBC' },
  { text: "Our tests came back, it's damp. The house I mean" },
  { text: 'We have had the call: the boiler man can come Tuesday' },
  { text: 'Great reading by the young lad at the memorial service on the telly' },
  { text: 'Free school meals should be for every child. Full stop' },
  {
    text: 'A foster carer is worth their weight in gold. Have you thought about it? See the council page',
  },
  { text: 'I failed my driving test for the fourth time and the examiner got out and walked' },
  { text: 'My mum is in a care home in Whitby now and has taken over the bingo' },
  { text: 'Scan went well, baby number two is a wriggler 💛' },
  { role: 'governor', text: 'Our published accounts are on the website for anyone who wants them' },
  { text: 'Tried phonics apps with my own three year old, he thinks every letter is a bus' },
  { text: 'The vet says the dog has epilepsy, bless her' },
  { text: 'I have lost my mum this week. Be kind' },
  { text: 'My ADHD brain bought four lamps' },
  { text: 'Trolley bit my ankle in Aldi and I said sorry to it' },
  { text: 'He was excluded from the final squad with a hamstring, gutted for the lad' },
  { text: 'Our council is setting a deficit budget says the paper' },
  { text: 'the striker is out of contract in june and wont be renewed' },
  { text: 'My son got his dyslexia report and we are off for chips' },
  { text: 'We interviewed six bands for the wedding' },
  { text: 'One in four new teachers gone within three years, says a survey' },
];

judgeTable(detector, hits, nearMisses);
