import { type Judged, judgeTable } from './judged.testing.ts';
import { detector } from './school-matter.ts';

const hits: Judged[] = [
  { text: 'indoor PE with 30 six year olds and one wasp. ask me how it went', quote: 'indoor PE' },
  {
    text: 'Sports day called off for rain. Again. The beanbags are in mourning',
    quote: 'Sports day called off',
  },
  { text: 'report writing until midnight, my thesaurus has resigned', quote: 'report writing' },
  { text: 'playground duty in a hailstorm. my whistle froze', quote: 'playground duty' },
  {
    text: 'Nativity rehearsal 1: two Marys, no donkey, one very tall sheep',
    quote: 'Nativity rehearsal',
  },
  {
    role: 'governor',
    text: 'Long finance committee tonight but the new boiler is agreed at last',
    quote: 'finance committee',
  },
  {
    text: 'staff meeting about the photocopier went on so long I grew a beard',
    quote: 'staff meeting',
  },
  {
    text: 'my class have decided I am 100 years old and I have decided not to argue',
    quote: 'my class',
  },
  {
    role: 'volunteer',
    text: 'heard eleven readers this morning and learnt a lot about sharks',
    quote: 'heard eleven readers',
  },
  {
    text: "photocopier's jammed, boiler's bust, and it's assessment week. lovely stuff",
    quote: 'assessment week',
  },
  {
    text: 'What a day at school. Nosebleed, wobbly tooth, guinea pig on the loose, all before 10',
    quote: 'day at school',
  },
  {
    text: 'trip to the farm DONE. nobody lost, one welly lost, I smell of goat',
    quote: 'trip to the farm',
  },
  { text: 'year 6 leavers play tonight, i am not ready', quote: 'leavers play' },
  { text: 'INSET day tomorrow, powerpoint and a tray of sad sandwiches', quote: 'INSET day' },
  {
    text: 'first day back tmrw. classroom looks ace, teacher looks knackered',
    quote: 'first day back',
  },
  {
    text: 'The school guinea pig has had babies and Year 1 have not done a stroke since',
    quote: 'The school guinea pig',
  },
  {
    text: 'laminating. always laminating. new displays up in the corridor tho',
    quote: 'new displays',
  },
  {
    text: 'my kids did their assembly on the Romans today n i cried at a cardboard aqueduct',
    quote: 'assembly on the Romans',
  },
  { text: 'world book day tomorrow. going as a tired teacher', quote: 'world book day' },
  { text: 'fire drill in the middle of my phonics obs. of course there was', quote: 'fire drill' },
  { text: '32 sets of parents, 10 minutes each, one voice left', quote: '32 sets of parents' },
  {
    role: 'governor',
    text: 'Learning walk this morning, the reception garden looks wonderful',
    quote: 'Learning walk',
  },
  { text: 'PPA cancelled as usual so ill be planning on my sofa till ten', quote: 'PPA cancelled' },
  { text: 'dinner hall smelled of fish and fear today #termtime', quote: 'dinner hall' },
  {
    text: 'ten more sleeps till half term n ive lost the will and the good scissors',
    quote: 'half term',
  },
];

const nearMisses: Judged[] = [
  { text: 'Old school trainers, brand new knees' },
  { text: 'Primary colours only in this kitchen' },
  { text: 'Staff at the garden centre were so helpful with my dying fern' },
  { text: 'The class of this midfield' },
  { text: 'Anyone got a good idea for teaching coordinates?' },
  { text: "My daughter's assembly was at 9 and I cried like a tap" },
  { text: 'Fire drill at the gym, forty people in towels' },
  { text: 'Reports say snow on high ground' },
  { text: 'Play that one again!' },
  { text: 'BBC: schools in England to open late in heatwave' },
  { text: 'My spin class instructor has no mercy' },
  { text: 'First day at the new house' },
  { text: 'Parents coming to stay tonight, hoovering like mad' },
  { text: 'The library had a sale, came home with nine crime novels' },
  { text: 'Curtains up at the Playhouse tonight, so nervous for our Deb' },
  { text: 'The head on this pint is a disgrace' },
  { text: 'A lesson in how to park, from a man who cannot' },
  { text: 'Half time: 0-0' },
  { text: 'Year of the Horse! Dumplings all round' },
  { text: 'Rehearsal for choir moved to Thursday' },
  { text: "My own two are back at their dad's so the house is quiet" },
  { text: 'Phonics apps for toddlers, worth it or not?' },
  { text: 'Driving lesson number 40. I stalled on a bridge' },
  { text: 'Ofsted to drop single word grades' },
  { text: 'Dinner ladies on Corrie are my favourite characters' },
];

judgeTable(detector, hits, nearMisses);
