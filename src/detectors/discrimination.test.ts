import { detector } from './discrimination.ts';
import { type Judged, judgeTable } from './judged.testing.ts';

const hits: Judged[] = [
  { text: 'stop being such a sp*z and kick the ball', quote: 'sp*z' },
  { text: 'that is so gay lol', quote: 'so gay' },
  { text: 'They should all be sent home, the lot of them, on the next boat', quote: 'sent home' },
  {
    text: 'Sorry but women should not be running a building site. Its not what they are built for',
    quote: 'women should not be running',
  },
  {
    role: 'governor',
    text: 'We can hardly hire her, she will be on maternity leave by Christmas',
    quote: 'on maternity leave by Christmas',
  },
  {
    role: 'parent',
    text: "There's more of them than us in that reception class now. You can't hear an english voice at the gate",
    quote: "You can't hear an english voice",
  },
  {
    text: 'all travellers are thieves and i dont care who hears me say it',
    quote: 'all travellers are thieves',
  },
  { text: 'he only got it cos hes black, ticks a box dont it', quote: 'only got it cos hes black' },
  {
    text: 'bl00dy foreigners coming over here and taking our houses',
    quote: 'foreigners coming over here',
  },
  { text: 'Muslims are all the same, give them an inch', quote: 'Muslims are all the same' },
  {
    role: 'staff',
    text: 'The new supply is about a hundred. Too old for this game, love, go home and knit',
    quote: 'Too old for this game',
  },
  {
    role: 'parent',
    text: 'why are kids like that even allowed in a normal school. send them somewhere special',
    quote: 'kids like that even allowed in a normal school',
  },
  {
    text: 'man in a dress reading stories to kids?? no thanks, perverts the lot of them',
    quote: 'man in a dress',
  },
  {
    text: 'typical woman driver, took up two spaces and still hit the trolley',
    quote: 'typical woman driver',
  },
  { text: 'You throw like a girl mate 😂😂', quote: 'throw like a girl' },
  {
    text: 'are you autistic or something? its not that hard',
    quote: 'are you autistic or something',
  },
  {
    role: 'staff',
    text: 'Token hire. They needed somebody in a wheelchair for the prospectus',
    quote: 'Token hire',
  },
  {
    text: "If you can't speak English you shouldn't get a council house. Go back to wherever it was",
    quote: 'Go back to wherever',
  },
  { text: 'dirty p*key kids in the park again', quote: 'p*key' },
  { text: 'being gay is a lifestyle choice and its disgusting', quote: 'being gay' },
  {
    text: 'Kids need a mum AND a dad. Two blokes bringing up a baby is just wrong',
    quote: 'Two blokes bringing up a baby is just wrong',
  },
  { text: 'fucking r3tards the lot of yous', quote: 'r3tards' },
  { text: 'Single mums on benefits breeding like rabbits', quote: 'breeding like rabbits' },
  { text: "she's hormonal, ignore her, time of the month", quote: 'time of the month' },
  { text: 'deport them all. every last one. this is our country', quote: 'deport them all' },
  {
    role: 'parent',
    text: 'I dont want my kids taught by someone in a headscarf, sorry not sorry',
    quote: 'someone in a headscarf',
  },
  { text: 'tr*nny alert at the leisure centre, keep your daughters home', quote: 'tr*nny' },
  { text: 'that lot breed and breed and we pay for it', quote: 'that lot breed and breed' },
];

const nearMisses: Judged[] = [
  {
    text: "Somebody shouted 'go home' at my neighbour today. She was born in Leeds. I am so angry",
  },
  { text: 'Racism in football has to stop. Kick it out.' },
  { text: 'As a gay man who teaches I would have given anything for a lesson like that at school' },
  { text: 'I am autistic and proud and very good at trains' },
  { text: 'Women in science day! Look up Mary Anning, she is magic' },
  { text: "Calling somebody a 'retard' is never funny. Teach your kids." },
  { text: 'Gay Pride was a riot of colour, my feet are dead' },
  { text: 'too old for this, said my knees, halfway up Snowdon' },
  { text: "I'm 63 and past it and I don't care, pass the gin" },
  { text: 'Send them back where they came from: the trousers did not fit' },
  { text: 'Black is my favourite colour for a kitchen, fight me' },
  { text: 'Refugees are welcome here. Blankets and coats to the church hall please' },
  { text: 'these people at table four have ordered every pudding and I respect it' },
  { text: 'The Polish deli has the best pickles in Kestrelby' },
  { text: 'Old people get the best seats at the cricket and quite right' },
  { text: "When they said I only got the job because I'm a woman I framed the offer letter" },
  { text: 'My Jewish friends are having a hard week. Check on yours.' },
  { text: 'It is Disability History Month, our library has a lovely display' },
  { text: 'They came over here in 1958 with one suitcase and built a life. Love you Grandad' },
  { text: 'Whoever took my bike pump, give it back where it came from' },
  { text: 'Travellers stuck at Gatwick again, poor things, eleven hours' },
  { text: 'That cat is not normal' },
  { text: 'Half of the class of 84 were at the reunion, none of us can speak French' },
  { text: "Our lad's got two mums and more love than he knows what to do with" },
  { text: 'The home fans sang go home all game and then we scored three' },
  { text: 'Girls can do anything. Ours just mended the gate' },
  { text: 'Not all men wear odd socks. Mine does' },
  {
    text: 'The equality act lists nine protected characteristics: age, disability, race and so on. Handy poster below',
  },
];

judgeTable(detector, hits, nearMisses);
