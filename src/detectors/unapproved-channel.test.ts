import { type Judged, judgeTable } from './judged.testing.ts';
import { detector } from './unapproved-channel.ts';

const hits: Judged[] = [
  {
    text: 'Made a WhatsApp group for Year 2 parents, comment to be added',
    quote: 'Made a WhatsApp group for Year 2 parents',
  },
  {
    role: 'parent',
    text: 'right ive set up a fb group for reception mums cos the app is useless',
    quote: 'set up a fb group for reception mums',
  },
  { text: 'New insta for my class!! @oakclass_adventures', quote: 'New insta for my class' },
  {
    role: 'parent',
    text: 'started a discord for the 6B lot so they can chat over summer',
    quote: 'started a discord for the 6B',
  },
  {
    role: 'governor',
    text: 'I have opened a Twitter account for the school as we are living in 1987',
    quote: 'Twitter account for the school',
  },
  {
    role: 'volunteer',
    text: 'set up a telegram for the year 5 trip helpers, link in comments',
    quote: 'telegram for the year 5 trip helpers',
  },
  {
    role: 'parent',
    text: 'Join our Year 4 WhatsApp, everyone welcome, no teachers 🤫',
    quote: 'Join our Year 4 WhatsApp',
  },
  {
    role: 'parent',
    text: 'follow @kestrelbyunofficial for the REAL news',
    quote: '@kestrelbyunofficial',
  },
  {
    role: 'parent',
    text: 'new account @kestrelby_confessions dm ur stories',
    quote: '@kestrelby_confessions',
  },
  {
    text: 'created a youtube channel for my year 6s, first vid friday',
    quote: 'created a youtube channel for my year 6s',
  },
  {
    text: 'made a minecraft server for my class 🎮',
    quote: 'made a minecraft server for my class',
  },
  {
    role: 'parent',
    text: 'Welcome to the unofficial KPS parents page! Say what you like',
    quote: 'unofficial KPS',
  },
  {
    role: 'parent',
    text: 'there is a new whats app for nursery parents, ask me for the link',
    quote: 'whats app for nursery parents',
  },
  {
    role: 'parent',
    text: 'class whatsapp!!! ive started a maple class group chat',
    quote: 'started a maple class group chat',
  },
  {
    text: 'Launching a TikTok for Year 3, they wrote the dances themselves',
    quote: 'TikTok for Year 3',
  },
  { role: 'parent', text: 'got a gc goin for the kids in 4B', quote: 'gc goin for the kids in 4B' },
  {
    role: 'volunteer',
    text: "I've created a Facebook page for Kestrelby Primary, like and share",
    quote: 'Facebook page for Kestrelby Primary',
  },
  {
    text: 'set up an instagram page for our school choir, follow it',
    quote: 'instagram page for our school',
  },
  {
    role: 'parent',
    text: 'link to the y1 mums chat is below 👇',
    quote: 'link to the y1 mums chat',
  },
  {
    role: 'parent',
    text: 'snapchat group for the leavers, get your kid to message mine',
    quote: 'snapchat group for the leavers',
  },
  { text: 'follow our class twitter for what we get up to', quote: 'follow our class twitter' },
  {
    role: 'parent',
    text: 'be added to the reception whatsapp by messaging me',
    quote: 'the reception whatsapp',
  },
  {
    role: 'parent',
    text: 'Anyone want to join the Year 6 parents Facebook group I run? No staff.',
    quote: 'join the Year 6 parents Facebook group',
  },
  {
    text: 'started a blog for my class, all their poems are on it',
    quote: 'started a blog for my class',
  },
  {
    role: 'parent',
    text: 'Kestrelby Primary gossip page now live, link in bio',
    quote: 'gossip page',
  },
  {
    role: 'parent',
    text: 'made a roblox group for yr 5 lads',
    quote: 'made a roblox group for yr 5',
  },
  { text: 'wh4tsapp group for year 1 families set up, join below', quote: 'year 1 families' },
];

const nearMisses: Judged[] = [
  { text: 'Made a WhatsApp group for our street, the bins chat is lively' },
  { text: 'Set up a Facebook page for the dog. He has more friends than me' },
  { text: 'Follow @kestrelbyps for all the photos of the fair' },
  { role: 'parent', text: 'The Year 3 WhatsApp is going off again and I have muted it' },
  { role: 'parent', text: 'left the class whatsapp, best day of my life' },
  { text: 'Started a group for people who cannot fold a fitted sheet' },
  { text: 'New channel on freeview is all trains. Goodbye everyone' },
  { text: 'made a page for my sourdough' },
  { text: 'Opened a reading group for Year 4 in the library, tea and biscuits' },
  { text: 'Have set up a Telegram for the running club, 6am starts' },
  { text: 'Follow our official page for closures, do not rely on the mums' },
  { text: 'started a podcast with my brother about gravel' },
  { text: 'Facebook group for the class of 1996 reunion, join if you dare' },
  { text: 'The server at Pizza place made a face for the kids' },
  { role: 'parent', text: 'is there a WhatsApp group for Year 1 or am I just not in it' },
  { text: 'Join the library, it is free' },
  { text: 'My niece has a YouTube channel about snails' },
  { text: 'created an account on the parking app and aged ten years' },
  { role: 'governor', text: 'The school website has the new term dates' },
  { text: 'got a blog? I miss blogs' },
  { text: 'Started a GC with my sisters called The Coven' },
  { role: 'parent', text: 'Never set up a school WhatsApp, they said. They were right' },
  { text: 'Opening a new page in the allotment story: slugs' },
  { text: 'Join me in wishing mum a happy 60th' },
  { text: 'Twitter account of the owl at the zoo is the best thing online' },
  { text: 'we got a Discord for the football manager save' },
  { text: 'Welcome to the channel, today we are re-felting a shed' },
];

judgeTable(detector, hits, nearMisses);
