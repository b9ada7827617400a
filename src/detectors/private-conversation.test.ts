import { type Judged, judgeTable } from './judged.testing.ts';
import { detector } from './private-conversation.ts';

const hits: Judged[] = [
  {
    text: 'Screenshot of what my head sent me at half ten last night 👇 speechless',
    quote: 'what my head sent me',
  },
  {
    text: 'A parent just messaged me "can you not give homework it upsets the dog" and I have framed it',
    quote: 'messaged me "can you not give homework',
  },
  {
    text: "copying in full the email we all got from SLT today: 'Dear colleagues, the biscuits are for visitors'",
    quote: 'email we all got from SLT',
  },
  {
    text: 'In the staff meeting she actually said "if you don\'t like it there\'s the door"',
    quote: "if you don't like it there's the door",
  },
  {
    role: 'governor',
    text: 'From the confidential minutes: "the Chair expressed her disappointment." She threw a pen.',
    quote: 'From the confidential minutes',
  },
  {
    text: "whats said in the staffroom stays in the staffroom but TODAY someone said they'd rather eat chalk than do year 6",
    quote: "said they'd rather eat chalk",
  },
  {
    text: 'she dm\'d me last night saying "ur the only one i can trust in that place". not any more hun',
    quote: "dm'd me last night saying",
  },
  {
    text: 'the group chat is on fire tonight lads 🔥 "she is a menace with a lanyard" 😂',
    quote: 'the group chat',
  },
  {
    text: 'Overheard in the corridor: "if I have to see one more recorder I will go home"',
    quote: 'Overheard in the corridor',
  },
  {
    text: 'word for word from my appraisal: "you can be a bit much, Sandra"',
    quote: 'word for word from my appraisal',
  },
  {
    text: 'so he whatsapps me at 6am, i quote, "your display is letting us down"',
    quote: 'whatsapps me at 6am',
  },
  {
    role: 'volunteer',
    text: 'Little note from the teacher in my pigeonhole: "please stop giving them sweets". Charming',
    quote: 'note from the teacher',
  },
  {
    text: "Forwarded this from our year group chat because it needs to be seen: 'who has eaten my yoghurt, I have DNA'",
    quote: 'from our year group chat',
  },
  {
    text: 'my mentor told me in confidence that nobody gets made permanent here',
    quote: 'told me in confidence',
  },
  {
    text: 'I shouldnt share this but look at the text i got off a mum: "he says you smell of soup"',
    quote: 'the text i got off a mum',
  },
  {
    text: 'The head rang me on Sunday and her exact words were "nobody is irreplaceable"',
    quote: 'her exact words were',
  },
  { text: 'heres the voice note she left me, sound on 🔊', quote: 'the voice note she left me' },
  {
    text: 'Parents evening gold. Dad leans in and goes "between us miss, is he thick?"',
    quote: '"between us miss, is he thick?"',
  },
  {
    text: 'exit interview today. she said, and I\'m quoting, "we all wanted to leave, you just got out first"',
    quote: "she said, and I'm quoting",
  },
  {
    role: 'governor',
    text: 'Leaked to me tonight, the text of the letter that goes to parents on Monday',
    quote: 'Leaked to me tonight',
  },
  {
    text: 'me: can i have friday off for my sisters wedding. head by email: "I trust you understand the pressures." no i dont',
    quote: 'head by email',
  },
  {
    text: 'posting the emails. all of them. she wants to play it like that we can play it like that',
    quote: 'posting the emails',
  },
  {
    text: 'just got this off our deputy 😂 "pls can whoever is using the laminator for personal items stop"',
    quote: 'got this off our deputy',
  },
  {
    text: 'What they say to parents: lovely class. What they say in the PPA room: "pack of wolves"',
    quote: 'What they say in the PPA room',
  },
  {
    text: 'ppl asking what the boss said in my return to work meeting. she said "we managed fine without you". there u go',
    quote: 'the boss said in my return to work meeting',
  },
];

const nearMisses: Judged[] = [
  { text: 'My mum just texted me "WHO IS THIS" from her own phone' },
  { text: 'Got an email from the bank asking if I had been to Lagos. I have not been to Leigh' },
  { text: '"Be yourself, everyone else is taken," as the mug says' },
  { text: 'The Prime Minister said "we will get this done". Will you though' },
  { text: 'Overheard on the bus: "I only eat soup I can see through"' },
  { text: 'My daughter messaged me from upstairs: "send toast"' },
  { text: 'Text me if you are coming on Saturday' },
  { text: 'DM me for the knitting pattern' },
  { text: 'The letter from the Queen to my great gran is still on the wall' },
  { text: 'My husband said, and I quote, "how hard can tiling be"' },
  { text: 'Staff room biscuits are at an all time low' },
  { text: 'Screenshot of my Wordle, look away' },
  { text: 'She said yes!!! 💍' },
  { text: 'My mate sent me this video and I have watched it nine times' },
  { text: 'Sir David said it best: "no one will protect what they do not care about"' },
  { text: 'Our family WhatsApp is called The Gravy Train' },
  { text: 'Email from the airline: "your bag is having a different holiday"' },
  { text: 'I quote Blackadder at least once a day' },
  { text: 'As the old teacher used to say, measure twice and cut once' },
  { text: 'The doctor said "it is just your age". I am 34' },
  { text: 'The school has put a letter on its website about the new crossing' },
  { text: 'In the newsletter the head says the fair raised £900, well done everyone' },
  { text: 'Message from the chair on our public page: thank you all for coming' },
  { text: 'I told you all I would cry and I did' },
  { text: 'My nan left me a voicemail that was just her ordering a taxi' },
];

judgeTable(detector, hits, nearMisses);
