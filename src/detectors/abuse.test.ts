import { detector } from './abuse.ts';
import { type Judged, judgeTable } from './judged.testing.ts';

const hits: Judged[] = [
  { text: 'you are a pathetic excuse for a human being', quote: 'pathetic excuse' },
  { text: 'shut up you daft old cow nobody asked you', quote: 'daft old cow' },
  {
    text: 'Dean Hartley you spineless little worm, I hope you read this',
    quote: 'spineless little worm',
  },
  {
    role: 'parent',
    text: 'Wait till I see that woman from 3B outside the gate. She wont know whats hit her',
    quote: 'wont know whats hit her',
  },
  { text: 'y0u st*pid f*cking m*ron', quote: 'st*pid' },
  {
    role: 'parent',
    text: 'Nobody talk to Carly at the disco tonight, pass it on. Let her see what it feels like',
    quote: 'Nobody talk to Carly',
  },
  { text: 'kys', quote: 'kys' },
  { text: 'i know where you live mate. sleep tight', quote: 'i know where you live' },
  {
    text: 'Say that to my face and I will knock your teeth down your throat',
    quote: 'knock your teeth',
  },
  { text: 'ur such a fat ugly b1tch jade n ur kids look like you', quote: 'fat ugly' },
  {
    role: 'parent',
    text: "Mrs Adeyemi is a miserable old bag who should've been put out to grass years ago",
    quote: 'miserable old bag',
  },
  {
    text: 'Go and crawl back under your rock, you absolute waste of oxygen',
    quote: 'waste of oxygen',
  },
  { text: 'watch your back shaz. thats all im saying. watch it', quote: 'watch your back' },
  {
    text: 'someone needs to put a brick through his window, see how he likes it',
    quote: 'put a brick through his window',
  },
  { text: 'i hope you get hit by a bus x', quote: 'hope you get hit by a bus' },
  {
    role: 'parent',
    text: "Here's his wife's number everyone, ring it all night",
    quote: 'ring it all night',
  },
  {
    text: 'your a joke, your channel is a joke and ur face is a joke. do one you muppet',
    quote: 'do one you muppet',
  },
  {
    text: 'What a nasty piece of work that Janine Prowse is. Poison.',
    quote: 'nasty piece of work',
  },
  { text: 'gonna batter him when i see him i swear down', quote: 'gonna batter him' },
  { text: 'two-faced snake. you know who you are Lisa 🐍', quote: 'two-faced snake' },
  {
    role: 'parent',
    text: 'that mum with the range rover wants a good slap',
    quote: 'wants a good slap',
  },
  {
    text: 'ye big daft eejit, ye couldnae teach a fish tae swim, away an bile yer heid ya tube',
    quote: 'ye big daft eejit',
  },
  { text: 'u r scum. pure scum', quote: 'scum' },
  {
    role: 'parent',
    text: 'lets all park across her drive every day till she moves. make her life hell',
    quote: 'make her life hell',
  },
  { text: 'Mind your own you nosey old witch or you will be sorry', quote: 'nosey old witch' },
  { text: 'i d i o t. you absolute i d i o t', quote: 'you absolute' },
  {
    text: 'if I ever see you near my house again I will set the dog on you',
    quote: 'set the dog on you',
  },
  { text: 'drop dead gary 🖕', quote: 'drop dead gary' },
];

const nearMisses: Judged[] = [
  { text: "you absolute legend, can't thank you enough" },
  { text: 'You beauty!!! What a goal. Sick finish you animal' },
  { text: 'I am an idiot. I have locked myself out in my dressing gown' },
  { text: 'Stupid printer. Stupid, stupid printer. I will end you' },
  { text: 'Killing it today mate, keep going' },
  {
    text: 'The dragon is a big stupid bully and the princess is the one who deals with him. Best picture book in years',
  },
  { text: 'someone tell this pigeon I will fight him' },
  { text: 'My husband will murder me when he sees the size of this sofa' },
  { text: 'The cat is a thug and a murderer and she is asleep on my chest' },
  { text: 'shoot! SHOOT!! oh you donkey how have you missed that' },
  { text: "I'd kill for a cup of tea" },
  { text: 'Love you, you daft sausage. Happy birthday xx' },
  { text: 'Headshot!! get rekt, you are dead mate gg 😂' },
  { text: 'Being called a stupid cow by a stranger on a bus was not on my list for today.' },
  { text: 'Bullying is never ok. If somebody calls you an idiot, tell a grown up.' },
  {
    text: 'He called me a fat pig in front of the whole team and everyone laughed. I was 12. I still think about it.',
  },
  { text: 'Beat the eggs, then knock back the dough. Hit it like it owes you money' },
  { text: 'I will be waiting for you at the station with the dog and a sign x' },
  { text: 'Slap on some sun cream and get out there' },
  { text: 'Your mum is an absolute gem, tell her happy birthday' },
  { text: 'Ugly Betty is on again and I have cancelled my plans' },
  { text: 'Dumb and Dumber is on again, you could not pay me to turn it off' },
  { text: 'My Sunday football team are rubbish and I am the rubbishest of all' },
  { text: 'Daft apeth that I am, I salted the tea' },
  { text: 'Punch and Judy on the pier, we howled. Sausages everywhere' },
  { text: 'i know where you live, i helped you move 😂 see you at 7' },
  { text: 'See you at the gate at 3, I will be waiting with the scooter' },
  { text: 'Everyone ignore the smell in the garage, I am pickling' },
];

judgeTable(detector, hits, nearMisses);
