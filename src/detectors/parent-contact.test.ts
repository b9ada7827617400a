import { type Judged, judgeTable } from './judged.testing.ts';
import { detector } from './parent-contact.ts';

const hits: Judged[] = [
  { text: 'Year 2 mums, add me on here, I put all the photos up', quote: 'Year 2 mums, add me' },
  { text: 'reception parents can just whatsapp me, I’m always up', quote: 'whatsapp me' },
  { text: 'if any 5A parents are on here hmu', quote: 'hmu' },
  {
    text: 'gave all my class mums my number at the gate today, no regrets (yet)',
    quote: 'my number',
  },
  {
    text: 'Maple class families drop me a message on here if you need the spellings',
    quote: 'drop me a message',
  },
  {
    text: 'twelve friend requests from Year 1 parents after sports day. accepted every one 🥰',
    quote: 'friend requests from Year 1 parents',
  },
  { text: 'Wine and cheese at mine Friday for all my Y3 mums 🍷', quote: 'at mine' },
  {
    text: 'text me on my own mobile if its about the trip, class parents only pls',
    quote: 'my own mobile',
  },
  {
    text: 'great to chat at parents evening, use my personal email next time its quicker',
    quote: 'my personal email',
  },
  {
    text: 'message me hun ill sort it',
    quote: 'message me',
    replyTo: 'Kestrelby Primary School: Please ring the office about dinner money.',
  },
  {
    text: 'just dm me, the office never passes anything on',
    quote: 'just dm me',
    replyTo: 'does anyone at Kestrelby Primary know who to ask about the trip',
  },
  {
    text: 'Leave your number below year 4 mums and I’ll add you to the chat',
    quote: 'year 4 mums',
  },
  { text: 'nursery mums find me on insta, same name', quote: 'find me on' },
  { text: 'I’m friends with half the Year 5 parents on here and it’s fine', quote: 'friends with' },
  {
    text: 'accepted a friend request from one of my class mums, she’s a laugh',
    quote: 'accepted a friend request',
  },
  { text: 'the year 6 parents have all got my whatsapp so it’s easier', quote: 'my whatsapp' },
  {
    text: 'inbox me if youre one of the reception mums with a question about phonics',
    quote: 'inbox me',
  },
  { text: 'yr r mums n dads txt me any time i dont mind x', quote: 'txt me' },
  { text: 'Mums of year 3, coffee at mine after drop off', quote: 'coffee at mine' },
  {
    text: 'don’t bother ringing the office, ring me',
    quote: 'ring me',
    replyTo: 'Kestrelby Primary School: the phone lines are down this morning',
  },
  {
    text: 'sent my mobile number to all the SATs parents for revision questions',
    quote: 'my mobile number',
  },
  { text: 'All 4H parents follow me on insta for class updates', quote: 'follow me' },
  {
    text: 'Parents from school are welcome to message me here about homework at Kestrelby Primary',
    quote: 'message me',
  },
  {
    text: 'added the playground mums on facebook, what could go wrong',
    quote: 'added the playground mums',
  },
  { text: 'BBQ round ours for my reception parents, bring a bottle', quote: 'BBQ' },
  { text: 'SCHOOL MUMS!! My dms are open 😘', quote: 'dms are open' },
];

const nearMisses: Judged[] = [
  { text: 'Year 2 parents: please email the office with dietary needs' },
  { text: 'Running club mums, message me for the route' },
  { text: 'Parents, please don’t message me on here, ring the school' },
  { text: 'I don’t accept friend requests from parents in my class. Sorry, it’s the rules' },
  { text: 'My mum and dad finally added me on facebook' },
  { text: 'dm me for the recipe' },
  { text: 'Swimming dads, text me if the pool is shut' },
  { text: 'Mums are great. Ring yours' },
  { text: 'add me on strava, I am slow' },
  { text: 'drinks at mine, usual crew, bring crisps' },
  { text: 'friend request from my own mother in law. Pray' },
  { text: 'message me privately', replyTo: 'selling a pram £40' },
  { text: 'NCT mums, I am setting up coffee on Thursday, text me' },
  { text: 'use my own recipe every time, shop bought is for the weak' },
  { text: 'families in the flood area, ring the council line' },
  { text: 'Dad rang me on my own birthday to tell me about bins' },
  { text: 'Had a friend request from one of the Year 4 dads, ignored it' },
  { text: 'Good luck to every parent doing the science project tonight' },
  { text: 'Twins group mums, hmu if you have a spare double buggy' },
  { text: 'hit me up for tickets', replyTo: 'gig tonight?' },
  { text: 'our year 3 mums bake better than anyone' },
  { text: 'Parents evening done, feet up, kettle on' },
  { text: 'Working with my dad on his allotment, text me if you want marrows' },
  { text: 'Text me when you are home Mum x' },
  {
    role: 'staff',
    text: 'ask at the office',
    replyTo: 'Kestrelby Primary School: lost property day tomorrow',
  },
  { text: 'Email the school and they will ring you back, parents of Year 6' },
];

judgeTable(detector, hits, nearMisses);
