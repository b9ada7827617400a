import { detector } from './disrepute.ts';
import { type Judged, judgeTable } from './judged.testing.ts';

const hits: Judged[] = [
  {
    text: 'still drunk from last night and ive got year 2 phonics in 20 mins god help me',
    quote: 'still drunk from last night',
  },
  { text: 'pulled a sickie today and im in the beer garden 😎🍻', quote: 'pulled a sickie' },
  {
    text: 'Off my face in Ibiza, woke up next to a bin. See you Monday kids',
    quote: 'Off my face',
  },
  { text: 'who do you have to shag to get a decent pen in this staffroom', quote: 'shag' },
  {
    text: 'me n the girls got barred from the Crown for dancing on the bar, OUT OUT',
    quote: 'barred from the Crown',
  },
  {
    text: 'snuck out of INSET to go to the pub, best CPD i ever had',
    quote: 'snuck out of INSET to go to the pub',
  },
  { text: 'Got done doing 96 on the M6, six points, worth it', quote: 'doing 96 on the M6' },
  {
    text: 'Popped an edible before parents evening. Everyone was so lovely??',
    quote: 'Popped an edible',
  },
  {
    text: 'ringing in sick tmrw cough cough 🤧😉 twickenham here we come',
    quote: 'ringing in sick',
  },
  {
    text: 'drove home steaming last night, dunno how i got in the drive',
    quote: 'drove home steaming',
  },
  {
    text: 'a cheeky line in the staff toilets to get through the nativity ❄️',
    quote: 'a cheeky line',
  },
  { text: 'my onlyfans is live x message me for the link x', quote: 'my onlyfans' },
  { text: 'Hungover, teaching fractions, wearing yesterdays tights', quote: 'Hungover' },
  {
    text: 'ive got a bottle of vodka in my desk drawer and its only tuesday',
    quote: 'bottle of vodka in my desk drawer',
  },
  {
    text: 'Spent a night in the cells after the rugby club dinner, they gave me a cornflake',
    quote: 'a night in the cells',
  },
  {
    text: 'Nicked a traffic cone on the way home and now he lives with us',
    quote: 'Nicked a traffic cone',
  },
  {
    role: 'governor',
    text: "Did the whole governors' meeting half cut on port and nobody noticed",
    quote: 'half cut on port',
  },
  {
    role: 'volunteer',
    text: 'been helping myself to the tuck shop crisps for months, sorry not sorry',
    quote: 'helping myself to the tuck shop crisps',
  },
  {
    text: 'puked in my handbag on the night bus. i am a primary school teacher',
    quote: 'puked in my handbag',
  },
  {
    text: 'told work im at the dentist. am in fact in primark',
    quote: 'told work im at the dentist',
  },
  {
    text: 'Copped off with a dad from my class at the school disco, oops 🙈',
    quote: 'Copped off with a dad',
  },
  {
    text: 'got high as a kite on saturday, still seeing colours in assembly',
    quote: 'high as a kite',
  },
  { text: 'im so horny today its not even funny', quote: 'horny' },
  { text: 'marking these in bed naked with a bottle of red, living the dream', quote: 'naked' },
  {
    text: '9 jägerbombs 2 kebabs 1 lost shoe. sir is BROKEN. do not talk to me before 10 class',
    quote: '9 jägerbombs',
  },
  {
    text: 'Scrapping outside the kebab shop at 43 years of age, what am I like. Lost a tooth, won the fight',
    quote: 'Scrapping outside the kebab shop',
  },
  {
    text: 'Anyone know a dealer thats not my usual? Asking before half term 😏🌿',
    quote: 'a dealer',
  },
];

const nearMisses: Judged[] = [
  { text: 'One glass of prosecco at the christening and I was asleep by nine' },
  { text: 'Drunk on power: I have been given the remote' },
  { text: 'High as a kite on Calpol and cuddles, poor little man. My two year old I mean' },
  { text: 'Gin tasting at the village fete, all for the air ambulance' },
  { text: 'Police: man arrested for drink driving in Kestrelby' },
  { text: 'Dry January day 12. I miss cheese more than wine, turns out' },
  { text: 'hungover from that finale, emotionally' },
  { text: 'Baby shark is my crack cocaine, said no parent ever' },
  { text: 'I have not been drunk since 2009 and I intend to keep it that way' },
  { text: 'Line dancing tonight, bring boots' },
  { text: 'Naked cake for the wedding, naked panic in the kitchen' },
  { text: 'The sherry trifle got me tipsy and I only licked the spoon' },
  { text: 'Nan nicked my chips. She is 91 and fast' },
  { text: 'Throwing up pictures of our old kitchen so you can see the tiles' },
  { text: 'snow on the pitch, match off, pub it is' },
  { text: 'Called in at the chemist, off to the seaside' },
  { text: 'Sick day. Real one. Tonsils like golf balls' },
  { text: 'The weed in my pond has won' },
  { text: 'Getting stoned: cherry season has begun and the gadget works' },
  { text: 'My brother stole my childhood teddy and I stole it back last Christmas' },
  { text: 'A pint with my dad after the match. Perfect.' },
  { text: 'Sexing chickens is a real job and somebody in this village does it' },
  { text: 'We were robbed, absolutely robbed, 2-1' },
  { text: 'Speeding up my knitting, any tips' },
  { text: 'In the film he wakes up hungover in a zoo with a tiger' },
  { text: 'This heat has me in bed by 8 with a fan' },
  { text: 'Bunking in with my sister for the weekend, five of us and one loo' },
  { text: 'The vicar got merry on mulled wine and sang all of Grease' },
];

judgeTable(detector, hits, nearMisses);
