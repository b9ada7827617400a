import { detector } from './employment.ts';
import { type Post, table } from './identity.testing.ts';

const onSchool =
  "St Bride's Catholic Primary School: Thank you to everybody who came to the Harvest Supper";

const hits: Post[] = [
  {
    text: 'Ravensholme C of E Primary School\n\nYear 4, mostly glue',
    surface: 'profile',
    quote: 'Ravensholme',
  },
  {
    text: 'I teach Year 4 at Ravensholme and I would not swap it',
    quote: 'I teach Year 4 at Ravensholme',
  },
  {
    text: 'Six years as a TA at Ravensholme Primary today 🎂',
    quote: 'as a TA at Ravensholme Primary',
  },
  {
    text: 'bio: EYFS lead @ravensholme_ce, cat dad, Leeds til i die',
    quote: 'EYFS lead @ravensholme_ce',
  },
  {
    text: 'started my new job at ravensholme primary and everyone is lovely',
    quote: 'new job at ravensholme primary',
  },
  { text: 'We at Ravensholme are raising money for a minibus', quote: 'We at Ravensholme' },
  { text: 'us staff at ravensholme have entered the raft race god help us', quote: 'us staff' },
  { text: 'lol our staff night out got banned from the bowling', quote: 'our staff night out' },
  { text: 'have a look at our website for the school dinners menu', quote: 'our website' },
  { text: 'Our Ofsted report is out and I have cried twice', quote: 'Our Ofsted report' },
  { text: 'our staffroom smells of kippers and im naming no names', quote: 'our staffroom' },
  {
    text: "I'm the caretaker at St Bride's so I see it all",
    quote: 'caretaker at',
    school: 'brides',
  },
  {
    text: 'proud governor of Marlpit Primary School',
    quote: 'governor of Marlpit Primary School',
    school: 'marlpit',
    role: 'governor',
  },
  {
    text: 'Delighted to be elected chair of governors at Oak Lane Academy',
    quote: 'chair of governors at Oak Lane Academy',
    school: 'oak',
    role: 'governor',
  },
  {
    text: 'As a teacher here I can promise you nobody sits still for that long',
    quote: 'As a teacher here',
    school: 'brides',
    replyTo: onSchool,
  },
  {
    text: 'i work here and even i cant get a car parking space',
    quote: 'i work here',
    school: 'brides',
    replyTo: onSchool,
  },
  {
    text: "That's me in the scarecrow outfit, never again",
    quote: 'me in the scarecrow outfit',
    school: 'brides',
    replyTo: onSchool,
  },
  {
    text: 'Thanks all, my class loved it ❤️',
    quote: 'my class',
    school: 'brides',
    replyTo: onSchool,
  },
  {
    text: 'been the cook at Oak Lane since 1998 and never served a cold chip',
    quote: 'cook at Oak Lane',
    school: 'oak',
  },
  {
    text: 'Left Oak Lane after nine years as deputy head. Lump in throat.',
    quote: 'as deputy head',
    school: 'oak',
  },
  {
    text: 'i volunteer at marlpit primary on a tuesday, hearing readers',
    quote: 'i volunteer at marlpit primary',
    school: 'marlpit',
    role: 'volunteer',
  },
  {
    text: 'My head at Marlpit Primary let us wear Christmas jumpers to assembly',
    quote: 'My head at Marlpit Primary',
    school: 'marlpit',
  },
  {
    text: 'Here at Marlpit Primary we take our conkers seriously',
    quote: 'Marlpit Primary we',
    school: 'marlpit',
  },
  {
    text: 'Monday. Back to Ravensholme and thirty year 2s full of Easter egg',
    quote: 'Back to Ravensholme',
  },
  {
    text: 'handed in my notice at Ravensholme Primary today. scared and excited',
    quote: 'my notice at Ravensholme Primary',
  },
  {
    text: 'Got the job!! Year 1 teacher at Ravensholme from September',
    quote: 'Year 1 teacher at Ravensholme',
  },
  {
    text: "i'm ur new lollipop man at ravensholme primary, wave or else 🍭",
    quote: 'lollipop man at ravensholme primary',
  },
  { text: 'we teachers at ravensholme run on custard creams', quote: 'we teachers' },
  {
    text: 'Come and see me on the gate if you want a ticket, ravensholme summer fair is Sat',
    quote: 'see me on the gate',
  },
];

const nearMisses: Post[] = [
  { text: "My daughter's teacher at Ravensholme is a saint", role: 'parent' },
  { text: 'Teaching is the only job where you steal pens from home' },
  { text: 'my class were feral today' },
  { text: 'Year 6 teachers, how are we all surviving SATs week?' },
  { text: 'I used to teach in Bradford in the nineties, different world' },
  { text: 'The head at Ravensholme said no dogs' },
  { text: 'our dog has eaten the remote' },
  { text: 'our website for the allotment society is finally up', school: 'oak', role: 'governor' },
  { text: 'As a mum I think the clocks going back is a hate crime' },
  { text: 'We at the bowls club are looking for a treasurer' },
  { text: 'my husband works at the hospital and does nights' },
  { text: 'I work from home and the cat is my line manager' },
  { text: 'Proud to be from Otterford' },
  {
    text: 'I work there too! The Otterford garden centre I mean, Saturdays on the tills',
    replyTo: 'Best place to buy bulbs?',
  },
  { text: 'Back to the gym and thirty minutes of regret' },
  { text: 'me in the costume from the panto at the Palace, 1989' },
  { text: 'Ofsted one-word grades are gone and good riddance' },
  { text: 'new deputy in that crime drama is clearly the murderer' },
  { text: 'they should pay TAs properly in this country, end of' },
  { text: 'been here eight years and the landlord has never fixed the tap' },
  { text: 'our football team needs a keeper, no experience required' },
  { text: 'The caretaker at Oak Lane found my car keys, legend', school: 'oak', role: 'volunteer' },
  { text: 'As a Leeds fan I am used to pain' },
  { text: 'help out at the food bank if you can, it opens at ten' },
  { text: 'I run on coffee and spite' },
  { text: 'working at the coast all week, office is a bench and a seagull' },
  { text: 'Ravensholme C of E Primary School' },
  { text: 'Dunmore Logistics\n\nForklift driver', surface: 'profile' },
];

table(detector, hits, nearMisses);
