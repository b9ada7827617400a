import { detector } from './brand.ts';
import { type Judged, judgeTable } from './judged.testing.ts';

const worn = { images: [{ kind: 'photo' as const, faces: 1 }] };

const hits: Judged[] = [
  {
    text: 'Put the school crest on my daughter’s birthday cake, icing everywhere',
    quote: 'Put the school crest on',
  },
  {
    role: 'parent',
    text: 'stuck the school logo on the petition so it looks proper',
    quote: 'stuck the school logo',
  },
  {
    text: 'photoshopped our logo onto a pirate flag',
    quote: 'photoshopped our logo',
    replyTo: 'Kestrelby Primary School: talk like a pirate day!',
  },
  {
    role: 'volunteer',
    text: 'mugs with the KPS badge on, £6 each, all for the roof',
    quote: 'mugs with the KPS badge',
  },
  {
    text: 'our Kestrelby Primary hoodies have arrived and I live in mine now',
    quote: 'Kestrelby Primary hoodies',
  },
  {
    role: 'parent',
    text: 'First day in her Kestrelby Primary cardigan, someone hold me',
    quote: 'Kestrelby Primary cardigan',
  },
  {
    role: 'parent',
    text: 'Lottie all grown up in her school uniform 😭',
    quote: 'in her school uniform',
    snapshot: worn,
  },
  {
    role: 'parent',
    text: 'selling Kestrelby Primary jumpers age 7, hardly worn',
    quote: 'Kestrelby Primary jumpers',
  },
  {
    text: 'pasting the newsletter in full for anyone who lost it',
    quote: 'pasting the newsletter',
    replyTo: 'Kestrelby Primary School: newsletter went home today',
  },
  {
    role: 'parent',
    text: 'Here’s the letter home word for word: "Dear parents, the pool will be closed until further notice"',
    quote: 'letter home word for word',
  },
  {
    role: 'parent',
    text: 'photo of the school policy below so you can see what they really say',
    quote: 'photo of the school policy',
  },
  {
    role: 'parent',
    text: 'typed out the head’s letter because they never put it online',
    quote: 'typed out the head’s letter',
  },
  {
    text: 'screenshot of the school bulletin for those asking',
    quote: 'screenshot of the school bulletin',
  },
  {
    role: 'governor',
    text: 'Used the school letterhead for the raffle begging letters',
    quote: 'Used the school letterhead',
  },
  {
    text: 'leavers hoodies are HERE, y6 looking fab in their leavers hoodies',
    quote: 'in their leavers hoodies',
    snapshot: worn,
  },
  {
    role: 'parent',
    text: 'knitted the school badge in real wool, took 40 hours',
    quote: 'knitted the school badge',
  },
  {
    role: 'parent',
    text: 'copied and pasted the school email: "Dear families, we have been made aware of parking"',
    quote: 'copied and pasted the school email',
  },
  { text: 'turned the school logo into a meme, forgive me', quote: 'turned the school logo' },
  {
    role: 'volunteer',
    text: 'got t-shirts printed with the school crest for the fun run',
    quote: 'the school crest',
  },
  {
    role: 'parent',
    text: 'uploaded the whole Kestrelby Primary prospectus here so you dont have to ring for it',
    quote: 'uploaded the whole',
  },
  { text: 'KPS bobble hats, got mine on, warm ears', quote: 'KPS bobble hats' },
  {
    role: 'parent',
    text: '"Dear Parents and Carers, As you will know the Year 4 residential is now full and places have been allocated by ballot. Thank you." I mean. Really',
    quote: 'Dear Parents and Carers',
  },
  {
    role: 'parent',
    text: 'both of them in school uniform at last, matching',
    quote: 'in school uniform',
    snapshot: { images: [{ kind: 'photo', faces: 2 }] },
  },
  { text: 'Slapped the sch00l l0go on the quiz poster', quote: 'l0go' },
  {
    text: 'wearing my Kestrelby Primary fleece to big Asda again',
    quote: 'Kestrelby Primary fleece',
  },
  {
    role: 'parent',
    text: 'scanned the school report, all of it, judge for yourselves',
    quote: 'scanned the school report',
  },
];

const nearMisses: Judged[] = [
  { text: 'City shirt on, scarf on, misery loading' },
  { text: 'England badge on the cake and we still lost' },
  { role: 'parent', text: 'Has anyone seen Lottie’s school jumper? Age 7, gravy on sleeve' },
  { role: 'parent', text: 'Need to buy school uniform and I would rather eat it' },
  { role: 'parent', text: 'did anyone read the newsletter, when is inset day' },
  { text: 'The new logo of that bank looks like a sad bean' },
  { text: 'My Blue Peter badge is my greatest achievement' },
  { text: 'wearing a jumper my nan knitted in 1988' },
  { role: 'parent', text: 'The newsletter says bring wellies on Friday' },
  { text: 'nurse’s uniform at a fancy dress party, he is a plumber' },
  { text: 'Council logo on a bin. My street. My bin. Not collected' },
  { text: 'Dear parents of teenagers, does it end' },
  { text: 'tie dye hoodies are back and so am I' },
  { role: 'parent', text: 'Sewing name labels in uniform till midnight' },
  { text: 'shield your eyes, I am in shorts' },
  { text: 'Scouts: neckers on, badges to sew, tea to drink' },
  { role: 'parent', text: 'Letter home about nits. Again. I itch' },
  { text: 'copied my nan’s parkin recipe word for word' },
  { text: 'Crest of the wave, me, briefly, then underneath it' },
  { text: 'got a new hoodie from the gig' },
  { role: 'parent', text: 'Term dates are on the school website if you need them' },
  { text: 'New football kit is £90. Ninety. Pounds' },
  { text: 'my lanyard from the conference has a cat on it' },
  { role: 'parent', text: 'why is uniform so expensive' },
  { text: 'Prospectus for the allotment society arrived, riveting' },
  { text: 'the badge on my car fell off and now it is just a car' },
];

judgeTable(detector, hits, nearMisses);
