import { type Judged, judgeTable } from './judged.testing.ts';
import { detector } from './security.ts';

const hits: Judged[] = [
  {
    role: 'parent',
    text: 'gate code is 4471 now for anyone doing late pick up',
    quote: 'gate code is 4471',
  },
  { text: 'they changed the staffroom door code to C2580 and told nobody', quote: 'C2580' },
  {
    text: 'alarm code still one nine six six, thats football for you',
    quote: 'alarm code still one nine six six',
  },
  {
    role: 'volunteer',
    text: 'padlock combo 7319 on the PE shed if you need the cones',
    quote: 'padlock combo 7319',
  },
  {
    text: 'school wifi password is Sunflower9, youre welcome',
    quote: 'wifi password is Sunflower9',
  },
  { text: 'lol the office laptop pw is literally password1', quote: 'pw is literally password1' },
  { text: 'our SIMS login is on a post it: admin / kestrel22', quote: 'SIMS login is' },
  {
    role: 'volunteer',
    text: 'spare key for the school hall is under the gnome by the bins',
    quote: 'key',
  },
  {
    text: 'CCTV at school hasn’t worked since March, cameras are just for show',
    quote: 'cameras are just for show',
  },
  {
    role: 'parent',
    text: 'side gate at KPS doesn’t latch, anyone can walk in',
    quote: 'anyone can walk in',
  },
  { text: 'alarm’s bust so they’ve turned it off for half term', quote: 'alarm’s bust' },
  {
    role: 'volunteer',
    text: 'nobody in school till Monday so I had the hall to myself',
    quote: 'nobody in school till',
  },
  {
    role: 'parent',
    text: 'Y2 are at the farm on Wednesday, coach leaves at 9.15 from the front',
    quote: 'Y2 are at the farm on Wednesday',
  },
  {
    text: 'Year 6 residential is at Pine Ridge Monday to Friday, girls in the cabins by the road',
    quote: 'Year 6 residential',
  },
  { text: 'walking my class down to St Anne’s church on Thursday at 10', quote: 'my class' },
  {
    role: 'parent',
    text: 'little Amelia walks home on her own past the canal every day at twenty past three',
    quote: 'walks home on her own',
  },
  {
    role: 'parent',
    text: 'that poor lad in year 5 lets himself in and is home alone till six',
    quote: 'lets himself in',
  },
  {
    role: 'parent',
    text: 'they just let the kids out the back gate with no adult',
    quote: 'let the kids out the back gate',
  },
  {
    role: 'parent',
    text: 'nobody checks who’s picking up at KPS, you could take any child',
    quote: 'nobody checks who',
  },
  {
    text: 'swimming at Eastfield baths every Tuesday from 1.15, my class come out the side door at 2',
    quote: 'swimming',
  },
  {
    role: 'parent',
    text: 'theres a hole in the fence behind the nursery at school big enough for a dog',
    quote: 'hole in the fence',
  },
  {
    text: 'the code for the medicine cabinet is 1234 because of course it is',
    quote: 'code for the medicine cabinet is 1234',
  },
  {
    role: 'governor',
    text: 'School is empty all weekend if the lads want to do the fence',
    quote: 'School is empty all weekend',
  },
  { text: 'k e y safe code 2026, key to the side gate, dont all rush', quote: 'code 2026' },
  {
    role: 'parent',
    text: 'Reception off to Willow Farm tomorrow, leaving school 9.30, so excited',
    quote: 'Reception off to Willow Farm tomorrow',
  },
  {
    text: 'lockdown code word is pineapple, still makes me laugh',
    quote: 'lockdown code word is pineapple',
  },
  {
    role: 'volunteer',
    text: 'the caretaker leaves the hall door unlocked on Fridays so just come in',
    quote: 'leaves the hall door unlocked',
  },
  { text: 'g4te c0de is 9911 dont tell the kids', quote: '9911' },
];

const nearMisses: Judged[] = [
  { text: 'Use code SAVE10 at checkout for the leggings' },
  { text: 'dress code is beige apparently' },
  { text: 'what’s the wifi password in here, asks every teenager' },
  { text: 'locked myself out AGAIN, the key is in the house, so am I not' },
  { text: 'Gates open 6pm for the fireworks, side gate for wheelchairs, all welcome' },
  { text: 'Summer fair Saturday 12 till 3 on the school field, everyone welcome' },
  { text: 'car alarm going off since 4am, whoever you are' },
  { text: 'I walk home along the canal every day, best bit' },
  { text: 'forgot my laptop password on the first day of term, classic' },
  { role: 'parent', text: 'Trip to the zoo was brilliant, back in one piece' },
  { text: 'nobody home till seven, cheese on toast it is' },
  { text: 'The Da Vinci Code is on telly' },
  { text: 'escape room done in 41 minutes, the code was 1066' },
  { text: 'hole in my sock the size of Wales' },
  { text: 'Town were 2-0 up and left the back door open' },
  { role: 'parent', text: 'consent forms for the museum trip are due Friday' },
  { text: 'my bank has changed its password rules again' },
  { text: 'key under the mat of success is a nap' },
  { text: 'The pub is empty on Mondays, bliss' },
  { text: 'Highway Code test tonight, stopping distances coming out of my ears' },
  { text: 'coach to Scarborough leaves 8.30 from the Legion, bring a flask' },
  { text: 'Clocks go back Sunday, alarm off, lie in' },
  { role: 'parent', text: 'the school gate chat today was all about nits' },
  { text: 'She walks home from the pub like a newborn deer' },
  { text: 'door code for the holiday cottage was 1234, living on the edge' },
  { text: 'My class went to the castle last week and nobody fell in' },
  { text: 'combination skin, what a con' },
  { text: 'camera is broken so no pics' },
  { role: 'parent', text: 'Please shut the gate behind you at pick up, a toddler nearly got out' },
];

judgeTable(detector, hits, nearMisses);
