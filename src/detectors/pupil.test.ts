import { expect, it } from 'vitest';
import { readDraft } from '../review/read.ts';
import { rosterHashes } from '../review/roster-hash.ts';
import { DEFAULT_SETTINGS } from '../settings/schema.ts';
import { findingsOf, type Post, table } from './identity.testing.ts';
import { detector } from './pupil.ts';

const hits: Post[] = [
  { text: 'Ruby Sands just told me I have "a face for assembly"', quote: 'Ruby Sands' },
  {
    text: 'idris mahmood scored a hat trick at dinner play and will not be told otherwise',
    quote: 'idris mahmood',
  },
  {
    text: 'Kaoimhe Doyle, Caoimhe Doyel, I will learn to spell it before July',
    quote: 'Caoimhe Doyel',
  },
  { text: 'jean luc p brought a snail to registration', quote: 'jean luc p' },
  { text: 'Leo M lost another tooth in the custard today', quote: 'Leo M' },
  {
    text: 'Szymon Z wrote "my techer is a lejend" and it is going on the fridge',
    quote: 'Szymon Z',
  },
  { text: 'R.S. in 4B has opinions about my shoes', quote: 'R.S. in 4B' },
  { text: 'little Idris fell asleep on the carpet during story time 😴', quote: 'little Idris' },
  { text: 'happy birthday faith okoro!! 7 today', quote: 'faith okoro' },
  { text: 'F*ith Ok*ro is top of the spelling league', quote: 'F*ith' },
  {
    text: 'Brayden in my class has learnt to burp the alphabet',
    quote: 'Brayden in my class',
    school: 'oak',
  },
  { text: 'Omari T in 3C asked if I was alive in the war', quote: 'Omari T in 3C', school: 'oak' },
  {
    text: 'had to ring Kaydens mum again about the biting, third time this term',
    quote: 'Kaydens mum',
    school: 'oak',
  },
  {
    text: "Aleksy's dad came to parents evening in a dressing gown",
    quote: "Aleksy's dad",
    school: 'brides',
  },
  {
    text: 'the twins in reception have swapped jumpers and nobody knows who is who',
    quote: 'the twins in reception',
    school: 'brides',
  },
  {
    text: "there's a boy in my class whose mum is in prison and he drew her a house",
    quote: 'a boy in my class whose mum is in prison',
    school: 'brides',
  },
  {
    text: 'our newest little one in Year 1, the one from Ukraine with the huge rucksack, said his first English word: "no"',
    quote: 'our newest little one in Year 1',
    school: 'brides',
  },
  { text: 'Siân off Year 2 has nits again and so do I', quote: 'Siân', school: 'brides' },
  {
    text: 'praise where its due, Zanele in year 5 read to the whole of assembly',
    quote: 'Zanele in year 5',
    school: 'marlpit',
  },
  { text: 'DJ (Y1) cried cos his banana was "too long"', quote: 'DJ (Y1)', school: 'marlpit' },
  {
    text: 'wee Hamish wet himself on the minibus, poor lamb',
    quote: 'wee Hamish',
    school: 'marlpit',
  },
  {
    text: 'that kid in 5A with the hearing aid wiped the floor with everyone at chess',
    quote: 'kid in 5A',
    school: 'marlpit',
  },
  {
    text: 'well done @kyle_mc_2014, see you in class tomorrow, bring your homework',
    quote: '@kyle_mc_2014',
    school: 'marlpit',
  },
  {
    text: 'Tobias from year 3 asked Siri to do his times tables under the desk',
    quote: 'Tobias from year 3',
    school: 'oak',
  },
  {
    text: "Ethan in my son's class hit him with a ruler again",
    quote: 'Ethan',
    school: 'oak',
    role: 'parent',
  },
  {
    text: 'Poppy W in Year 6 got into the county swimming squad!',
    quote: 'Poppy W in Year 6',
    school: 'oak',
  },
  {
    text: 'one of the lads in Y6, the one with the blue glasses, has asked me to prom',
    quote: 'the one with the blue glasses',
    school: 'oak',
  },
  {
    text: 'Mohammad-Ali B in 2J can do a backflip. In the library. Why',
    quote: 'Mohammad-Ali B in 2J',
    school: 'oak',
  },
];

const nearMisses: Post[] = [
  { text: 'Hattie has decided she is vegetarian except for sausages' },
  { text: "Max's parents evening tonight, pray for his teacher", role: 'parent' },
  { text: 'my nephew Leo is in the paper for his marrow' },
  { text: 'Ruby slippers, gin, sofa' },
  { text: 'Leo season starts tomorrow, sorry everyone' },
  { text: 'Have a little faith. We will be two down by half time' },
  { text: 'Ruby Wax on the radio being brilliant as ever' },
  { text: 'Idris Elba as Bond or I riot' },
  { text: 'Leo DiCaprio has never aged a girlfriend past 25' },
  { text: 'Marsh flooded again, sheep on the road' },
  { text: 'In faith schools nationally the picture is mixed' },
  { text: 'Will somebody mark my words, summer is over' },
  { text: 'Grace and Frankie rewatch, no regrets', school: 'oak' },
  { text: 'Jack Daniels is not a personality', school: 'oak' },
  { text: "Ethan Hawke's dad dancing, honestly", school: 'oak' },
  { text: 'my son Kayden made the bed. I have photographed it', school: 'oak', role: 'parent' },
  { text: 'Our Liam has passed his driving test, lock up your wing mirrors', school: 'oak' },
  { text: 'Matilda is the best musical in London and I will not be argued with', school: 'brides' },
  { text: 'Noor has a cough like a seal', school: 'marlpit' },
  { text: 'Poppy day appeal starts Saturday outside the co-op', school: 'marlpit' },
  { text: 'the twins next door have got a drum kit', school: 'marlpit' },
  { text: 'a kid on the bus offered me his seat, I am thirty four', school: 'marlpit' },
  { text: 'Harry Potter in class order: Hermione, everyone else' },
  { text: 'Children in Year 6 across England sit SATs this week' },
  { text: 'Charlie at the barbers has ruined my fringe' },
  { text: 'Tom Daley knitting on the poolside is a mood' },
  { text: 'the lad in the chip shop gave me extra scraps' },
  { text: 'Amelia Earhart would have had words with this airline' },
  { text: 'My Year 9 crush was called Darren and he had a moped' },
  { text: 'Sat in the garden with a Rose and a book, bliss' },
];

table(detector, hits, nearMisses);

it('meets names that are given as salted hashes only', () => {
  const settings = {
    ...DEFAULT_SETTINGS,
    schoolName: 'Oak Lane Academy',
    pupilNameSalt: 'gravel',
    pupilNameHashes: rosterHashes('gravel', [
      'Aoibhinn Ní Riain',
      "Tyrell O'Shea",
      'Ella-Mae Root',
    ]),
  };
  const read = (text: string) => {
    const snapshot = {
      site: 'x' as const,
      surface: 'post',
      text,
      audience: 'public' as const,
      images: [],
    };
    const reading = readDraft(snapshot, settings);
    return detector
      .detect({ reading, snapshot, settings, role: 'staff' })
      .flatMap((finding) => finding.spans.map((span) => text.slice(span.start, span.end)));
  };
  expect(read("tyrell o'shea did a cartwheel")).toEqual(["tyrell o'shea"]);
  expect(read('well done Ella Mae R today')).toEqual(['Ella Mae R']);
  expect(read('Aoibhinn Ni Riain can juggle')).toEqual(['Aoibhinn Ni Riain']);
  expect(read('Tyrell did a cartwheel')).toEqual([]);
});

it('says why, for a sentence of its own', () => {
  const [finding] = findingsOf(detector, { text: 'Leo M in my class lost a tooth' });
  expect(finding?.reason.code).toBe('first-name-and-initial');
  expect(finding?.reason.data?.words).toContain('Leo M');
});
