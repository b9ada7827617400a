import { detector } from './criticism.ts';
import { type Judged, judgeTable } from './judged.testing.ts';

const hits: Judged[] = [
  {
    role: 'parent',
    text: 'Kestrelby Primary is an absolute shambles and has been since the new head started',
    quote: 'an absolute shambles',
  },
  {
    role: 'parent',
    text: 'that school couldnt care less about our kids, all they want is your voluntary contribution',
    quote: 'couldnt care less',
  },
  {
    role: 'staff',
    text: 'another twilight INSET on wellbeing. at 5.15. on a friday. you could not make it up #SLT',
    quote: 'another twilight INSET',
  },
  {
    role: 'staff',
    text: 'the parents at my place are so entitled. it is a reading book, Karen, not a Ming vase',
    quote: 'so entitled',
  },
  {
    role: 'parent',
    text: "@kestrelbyps why do you bother sending letters if you're going to change your mind the night before 🙄",
    quote: 'why do you bother sending letters',
  },
  {
    role: 'parent',
    text: 'Mr Rowbotham is the worst teacher that place has ever had and thats saying summat',
    quote: 'the worst teacher',
  },
  {
    role: 'staff',
    text: 'Management at ours have the communication skills of a boiled egg',
    quote: 'the communication skills of a boiled egg',
  },
  {
    role: 'parent',
    text: 'The office staff are so rude. Every time. You would think I was asking for a kidney',
    quote: 'so rude',
  },
  {
    role: 'parent',
    text: "KPS has gone right downhill, I've took mine out",
    quote: 'gone right downhill',
  },
  {
    role: 'volunteer',
    text: 'Six years I have given that school and not a single thank you. Not one. Good luck getting me back',
    quote: 'not a single thank you',
  },
  {
    role: 'parent',
    text: 'Utterly fed up of this school and its petty rules. Black socks?? BLACK socks??',
    quote: 'fed up of this school',
  },
  {
    role: 'staff',
    text: 'my class this year are feral. i said what i said',
    quote: 'my class this year are feral',
  },
  {
    role: 'parent',
    text: "Don't send your kids to Kestrelby. That's it, that's the review. One star ⭐",
    quote: "Don't send your kids to Kestrelby",
  },
  {
    role: 'staff',
    text: 'Oh wonderful, a new marking policy, thats the third since September. Because that is what was missing 👏👏',
    quote: 'a new marking policy',
  },
  {
    role: 'parent',
    text: 'the teaching in year 4 is dire. he has learnt nowt since october',
    quote: 'the teaching in year 4 is dire',
  },
  {
    role: 'governor',
    text: 'Our chair could bore for England and the meetings are a complete waste of an evening',
    quote: 'a complete waste of an evening',
  },
  {
    role: 'parent',
    text: 'Head hides in her office whenever theres a parent within fifty feet. Spineless',
    quote: 'Spineless',
  },
  {
    role: 'parent',
    text: 'nobody at that school ever gets back to you. rang 4 times. might as well ring the moon',
    quote: 'ever gets back to you',
  },
  {
    role: 'staff',
    text: 'so over this place. zero support, zero thanks, all the blame',
    quote: 'so over this place',
  },
  {
    role: 'parent',
    replyTo: 'Kestrelby Primary School: Our new uniform supplier is now live!',
    text: 'forty quid for a jumper with a bird on it. have a word with yourselves',
    quote: 'have a word with yourselves',
  },
  {
    role: 'staff',
    text: 'honestly some of these mums need to get a life, it is ONE missing water bottle',
    quote: 'some of these mums need to get a life',
  },
  { role: 'parent', text: 'joke of a school 🤡🤡🤡', quote: 'joke of a school' },
  {
    role: 'parent',
    text: "They've not got a clue in that office, sent three different dates for the same trip",
    quote: 'not got a clue in that office',
  },
  {
    role: 'staff',
    text: 'our head has never met a buzzword she didnt like. all fur coat and no knickers, that school',
    quote: 'all fur coat and no knickers',
  },
  {
    role: 'parent',
    text: 'Slow clap for KPS who have managed to put parents evening on the same night as the year 6 play. Again. 👏',
    quote: 'Slow clap for KPS',
  },
  {
    role: 'parent',
    text: 'not being funny but the standard of teaching at kestrelby primary is shocking these days',
    quote: 'shocking',
  },
  {
    role: 'staff',
    text: 'SLT: we have an open door policy. also SLT: *shuts door*. makes me sick',
    quote: 'makes me sick',
  },
  {
    role: 'parent',
    text: 'That lot in charge of our school are money grabbing so and sos, 3 quid for a disco',
    quote: 'money grabbing',
  },
];

const nearMisses: Judged[] = [
  { text: 'The government has no idea how much a classroom costs to heat. None.' },
  { text: 'Ofsted needs ripping up and starting again. Nobody is helped by it.' },
  { text: 'That film was a shambles from start to finish' },
  { text: 'Worst takeaway I have ever had and I once ate a kebab off a car' },
  {
    role: 'parent',
    text: 'Kestrelby Primary is amazing, the staff there could not do enough for us',
  },
  { text: 'I am a useless gardener. Even the mint died' },
  { text: 'My broadband is a joke. Three engineers, no internet, one missing biscuit' },
  { text: 'Wet play has finished me off. Send wine' },
  { text: 'SATs should be scrapped. There, I said it' },
  {
    text: 'Teachers are leaving because the pay is rubbish and the workload is worse. Back the strike',
  },
  { text: "this ref hasn't got a clue" },
  { text: 'Academies were a mistake and I have thought so since 2010.' },
  { text: 'the council are a disgrace, six weeks for a bin' },
  { role: 'parent', text: "Lottie's bedroom is an absolute disgrace and she says it is a habitat" },
  { role: 'parent', text: 'No complaints about KPS from us, brilliant from day one' },
  { role: 'parent', text: 'whoever says the teachers at Kestrelby are lazy has never met one' },
  {
    text: 'My first ever lesson observation was a shambles, a wasp got in and I cried. 1998. Happy days',
  },
  { text: 'Fed up of this weather now' },
  { text: 'Why is school uniform so expensive everywhere? Genuine question for the supermarkets' },
  { text: 'The wifi on this train is not fit for purpose' },
  { text: 'The villain in this book is spineless and I love him' },
  { role: 'parent', text: 'School run in the rain with a cello. I hate cellos' },
  {
    text: 'New curriculum review out today. Some of it is good, some of it is woolly, have a read',
  },
  {
    role: 'parent',
    text: "I'm the worst mum on the playground, forgot it was world book day AGAIN",
  },
  { text: 'parking at the hospital is a disgrace' },
  { text: 'Our quiz team is called the Spelling Bees and we are terrible' },
  { text: 'Fractions are rubbish. There, I said it. Signed, a maths graduate' },
  {
    role: 'parent',
    text: 'Massive well done KPS for the play, worst jokes ever, loved every second 👏👏',
  },
];

judgeTable(detector, hits, nearMisses);
