import { type Judged, judgeTable } from './judged.testing.ts';
import { detector } from './rumour.ts';

const hits: Judged[] = [
  {
    role: 'parent',
    text: 'Does anyone know why Miss Nair has gone?? Heard she was marched out on Monday',
    quote: 'Heard she was marched out',
  },
  {
    role: 'parent',
    text: 'rumour going round that Kestrelby Primary is being shut next summer, anyone heard the same',
    quote: 'rumour going round that Kestrelby Primary is being shut',
  },
  {
    role: 'staff',
    text: 'allegedly our head is on gardening leave. allegedly. 🪴',
    quote: 'allegedly our head is on gardening leave',
  },
  {
    role: 'parent',
    text: "a little bird tells me the caretaker's been given his marching orders",
    quote: 'a little bird tells me',
  },
  {
    role: 'parent',
    text: 'Is it right that the deputy and the chair of governors are, you know... 👀',
    quote: 'Is it right that the deputy',
  },
  {
    role: 'volunteer',
    text: 'Word on the playground is the PTA money has gone walkies',
    quote: 'Word on the playground is the PTA money',
  },
  {
    role: 'parent',
    text: 'my sister works in the council and she reckons KPS are going to fail their ofsted',
    quote: 'she reckons KPS are going to fail',
  },
  {
    role: 'parent',
    replyTo:
      'Kestrelby Primary School: We say goodbye to Mr Rowbotham this term and wish him well.',
    text: 'pushed not jumped is what I was told 🤐',
    quote: 'pushed not jumped',
  },
  {
    role: 'staff',
    text: "Don't quote me but I think three of the TAs are getting the chop before Easter",
    quote: "Don't quote me",
  },
  {
    role: 'parent',
    text: 'supposedly mr rowbotham got caught with something in his car by the police, dont no if its true tho',
    quote: 'supposedly mr rowbotham got caught',
  },
  {
    role: 'parent',
    text: "You didn't hear it from me but the new head was moved on from her last two schools",
    quote: "You didn't hear it from me",
  },
  {
    role: 'parent',
    text: "Has anyone else heard that they're scrapping the nursery? Got told it in the chippy by someone who cleans there",
    quote: 'heard that they',
  },
  {
    role: 'parent',
    text: 'people are saying mrs adeyemi only got the job cos her husband knows the governors, just saying what im hearing',
    quote: 'people are saying mrs adeyemi',
  },
  {
    role: 'staff',
    text: "grapevine says we're being taken over by a trust and nobody's told the TAs",
    quote: "grapevine says we're being taken over",
  },
  {
    role: 'parent',
    text: "So who was the police car outside KPS for this morning? I've heard drugs, I've heard a fight, I've heard a governor",
    quote: "I've heard drugs",
  },
  {
    role: 'governor',
    text: 'I gather, third hand, that a certain Year 5 teacher will not be coming back after half term.',
    quote: 'I gather, third hand',
  },
  {
    role: 'parent',
    text: 'whats the real reason they got rid of the breakfast club lady, cos its not what it says in the letter',
    quote: 'the real reason',
  },
  {
    role: 'parent',
    text: 'Not one to gossip BUT two of the teachers from Kestrelby were seen coming out the Premier Inn',
    quote: 'Not one to gossip',
  },
  {
    role: 'parent',
    text: 'apparantly the office lady has been suspended over the dinner money 😳😳',
    quote: 'apparantly the office lady has been suspended',
  },
  {
    role: 'parent',
    text: 'Our Kyle says that the teacher threw a chair and thats why theres a supply in. any truth in it??',
    quote: 'says that the teacher threw a chair',
  },
  {
    role: 'volunteer',
    text: "They say she walked out. They say there was shouting. I'm only saying what they say, and I say there's something going off up at that school",
    quote: 'They say she walked out',
  },
  {
    role: 'parent',
    text: 'anyone got the goss on why the Year 2 teacher left so sudden 🍿',
    quote: 'the goss on why the Year 2 teacher left',
  },
  {
    role: 'staff',
    text: 'hearing on the quiet that the head has applied for a job in Dubai 🤫 cant say who told me',
    quote: 'hearing on the quiet',
  },
  {
    role: 'parent',
    text: "Bet it's because of that thing with the money. Why else would two governors resign the same night",
    quote: "Bet it's because",
  },
  {
    role: 'parent',
    text: 'i heard off tracey whos girl is in his class that mr rowbotham has been arrested',
    quote: 'i heard off tracey',
  },
  {
    role: 'parent',
    text: 'rumor has it the head of kps is pregnant, explains a lot lol',
    quote: 'rumor has it the head',
  },
  {
    role: 'parent',
    text: 'someone at baby group said the cook got sacked for nicking the chicken. cant be true can it',
    quote: 'someone at baby group said the cook got sacked',
  },
];

const nearMisses: Judged[] = [
  { text: 'Apparently we are getting snow by the weekend. I will believe it when I lick it' },
  { text: 'Rumours by Fleetwood Mac is a perfect album and I will fight anyone' },
  { text: 'Heard the new one from Adele? On repeat since tea time' },
  { text: "Word is that Salah's off in the summer. Gutted if true" },
  { text: 'apparently my knees have a loyalty card at the physio' },
  { text: 'My mum reckons a wet tea towel cures everything' },
  {
    role: 'parent',
    text: "Please don't pass on rumours about Mr Rowbotham. Ring the school and ask.",
  },
  { role: 'parent', text: 'Does anyone know what time the summer fair starts?' },
  {
    role: 'parent',
    text: 'Is it true that Kestrelby Primary do a breakfast club? Looking for Sept',
  },
  { role: 'parent', text: 'Anyone know if its PE tomorrow? Lottie has lost the letter, obviously' },
  {
    role: 'parent',
    text: 'Heard lovely things about Kestrelby Primary so we are going to look round on Thursday',
  },
  { text: 'Someone told me you can clean a kettle with cola. It is now a brown kettle' },
  { text: 'supposedly the dress is blue. it is gold. i will not be moved' },
  { text: 'Heard it through the grapevine. 60 years old this year, that record. What a bassline' },
  { text: 'The rumour mill at the WI says it is a lemon drizzle year' },
  {
    role: 'parent',
    text: 'Heard the recorders from the far end of the street. Proud mum. Also deaf mum',
  },
  { text: 'They say you should never go back. I went back. The chippy is a vape shop' },
  { text: 'Apparently Prince Harry has a new podcast, someone check on him' },
  { text: "I've heard that one before 😂" },
  { text: 'Allegedly it serves four. It served me' },
  { text: "My neighbour reckons they're putting a roundabout by Lidl" },
  { text: "is it true you can't get a dentist anywhere in the county now?" },
  {
    role: 'parent',
    text: 'Word of warning, the car park at Kestrelby is a swamp today, wellies on',
  },
  { text: 'A little bird has nested in my hanging basket so the door stays shut till June' },
  { text: 'No smoke without fire: the barbecue edition' },
  {
    role: 'parent',
    text: 'Apparently I have to make a Tudor house by Monday. Out of what. Out of WHAT',
  },
  { text: 'The report says that pupil numbers are falling across England, according to the ONS.' },
];

judgeTable(detector, hits, nearMisses);
