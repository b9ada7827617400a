/**
 * More posts for the detectors of who and which school: one line each, role | school of the corpus | post
 * (| what it answers). Written by us after the rules of the day, in other voices, to see what they miss.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDraft } from '../review/read.ts';
import type { ComposerSnapshot } from '../review/snapshot.ts';
import type { Role } from '../review/topics.ts';
import { REPORT } from '../review/verdict.ts';
import { DEFAULT_SETTINGS, type Settings } from '../settings/schema.ts';
import { detector as colleague } from './colleague.ts';
import type { Detector } from './detector.ts';
import { detector as employment } from './employment.ts';
import { detector as pupil } from './pupil.ts';
import { detector as schoolIdentity } from './school-identity.ts';

const schools = new Map<string, Settings>(
  JSON.parse(readFileSync(new URL('../../test/corpus/schools.json', import.meta.url), 'utf8')).map(
    (school: Partial<Settings> & { id: string }) => [school.id, { ...DEFAULT_SETTINGS, ...school }],
  ),
);

function isReported(detector: Detector, line: string): boolean {
  const [role, school, text, replyTo] = line.split(' | ');
  const settings = schools.get(school!)!;
  const snapshot: ComposerSnapshot = {
    site: 'facebook',
    surface: 'post',
    text: text!,
    audience: 'unknown',
    images: [],
    replyTo,
  };
  return detector
    .detect({ reading: readDraft(snapshot, settings), snapshot, settings, role: role as Role })
    .some((finding) => finding.score >= REPORT);
}

const lines = (text: string) => text.trim().split('\n');

const tables: readonly (readonly [Detector, string, string])[] = [
  [
    schoolIdentity,
    `
staff | flixton | F1ixton Pr1m4ry rules
staff | flixton | fliiiixton primary rules
staff | flixton | Flixton-Primary rules
staff | flixton | flixton.primary rules
staff | flixton | Flixton "Primary" School rules
staff | flixton | ƒlixton primary rules
staff | flixton | F l i x t o n  P S
staff | flixton | #flixtonpsrocks
staff | flixton | F***ton Primary rules
staff | flixton | Flixton Prim Sch rules
staff | flixton | Flixtun Primry rules
staff | flixton | facebook.com/flixtonprimary
staff | flixton | the Flixton school rules
staff | stoke-poges | Stoke Poges Sch rules
staff | stoke-poges | stokepoges school rules
staff | stoke-poges | The Stoke-Poges School
staff | harrow-lane | HLPS!!!
staff | harrow-lane | H L P S
staff | harrow-lane | #hlps
staff | harrow-lane | Harrow-Lane CofE
staff | harrow-lane | Harrow Lane C.E. Primary
staff | harrow-lane | H@rrow L@ne primary
staff | harrow-lane | harrowlaneprimary.
staff | mosscroft | Mosscroft Prim
staff | mosscroft | mossy croft primary
staff | mosscroft | Mosscr0ft
staff | mosscroft | M*sscr*ft primary
staff | mosscroft | ѕсhооl Моѕѕсrоft Primary
staff | barleyhurst-park | Barleyhurst Pk Primary
staff | barleyhurst-park | BarleyhurstPark
staff | barleyhurst-park | Barley Hurst Park Primary
staff | wivelsfield | Wivelsfield Prm
staff | wivelsfield | wivlesfield primary
staff | wivelsfield | @WivelsfieldPrim
staff | harrow-lane | Harrow Lane summer fair raised £900 and I lost my voice on the tombola
staff | harrow-lane | What a bunch. Harrow Lane at its best tonight.
staff | harrow-lane | happy holidays to all at harrow lane, see you in september xx
staff | harrow-lane | Harrow Lane > every other school in the borough, sorry not sorry
staff | harrow-lane | so much love for everyone at Harrow Lane today, you know why ❤️
staff | harrow-lane | Harrow Lane Harlem shake 2013, who still has the video
staff | harrow-lane | nothing prepares you for a Harrow Lane christmas dinner. 300 sprouts.
staff | harrow-lane | Third year running the harrow lane quiz is won by the dinner ladies
staff | harrow-lane | Goodbye Harrow Lane, you were a good one
staff | harrow-lane | it’s a harrow lane thing you wouldn’t understand
staff | harrow-lane | Open evening Thursday at Harrow Lane, come and see the chickens
staff | mosscroft | Mosscroft you were unreal today. Proud isnt the word
staff | mosscroft | another year done at mosscroft. bring on the sun
staff | mosscroft | shout out to mosscroft for sorting our kid a coat, no fuss
staff | mosscroft | mosscroft disco, one slush puppy too many
staff | mosscroft | the mosscroft minibus has a new horn and it plays dixie
staff | mosscroft | Mosscroft panto cast photo, i am the tree
staff | barleyhurst-park | Barleyhurst bake sale: ate four, bought two
staff | barleyhurst-park | all the best to our barleyhurst leavers 🎓
staff | barleyhurst-park | Loved every second of Barleyhurst nativity, especially the camel
staff | barleyhurst-park | Barleyhurst Park staff vs PTA netball, I am in traction
staff | barleyhurst-park | first week back at barleyhurst and ive already lost my lanyard
staff | barleyhurst-park | barleyhurst smashing it at the county finals
staff | flixton | teaching at Flixton means never having a dry coat
staff | flixton | our Flixton Year 6s are off to the Lakes
staff | flixton | flxtn prmry till i die
staff | wivelsfield | Wivelsfield PTA have hired a donkey
`,
    `
staff | harrow-lane | Harrow Lane is shut both ways, burst main
staff | harrow-lane | lost cat, Harrow Lane area, answers to Steve
staff | harrow-lane | anyone know a good plumber near Harrow Lane
staff | harrow-lane | the Harrow Lane chippy has changed hands and the batter is a tragedy
staff | harrow-lane | number 9 harrow lane sold for HOW much
staff | harrow-lane | someone has hit the lamp post on harrow lane again
staff | harrow-lane | Bin day on Harrow Lane and the gulls are having a party
staff | harrow-lane | Ran from the canal to Harrow Lane without stopping, who am I
staff | harrow-lane | Harrow Lane garage robbed me blind for a fan belt
staff | harrow-lane | the 14 doesnt stop at harrow lane any more
staff | harrow-lane | bus terminates at Harrow Lane apparently. lovely. walking then
staff | harrow-lane | Grew up on Harrow Lane, played kerby til the street lights came on
staff | mosscroft | power cut in mosscroft, anyone else?
staff | mosscroft | mosscroft shops have a new barbers, cheap as chips
staff | mosscroft | our nan lives in Mosscroft and makes the best scouse on earth
staff | mosscroft | fireworks going off all over mosscroft, dogs in bits
staff | mosscroft | taxi from town to mosscroft is 22 quid now
staff | mosscroft | two fire engines just went past towards mosscroft
staff | mosscroft | born in mosscroft, you could leave your door open
staff | barleyhurst-park | Barleyhurst Park is underwater, the ducks are thrilled
staff | barleyhurst-park | dog off lead at Barleyhurst Park again, have a word
staff | barleyhurst-park | Sunset over Barleyhurst Park, no filter
staff | barleyhurst-park | The council have finally fixed the swings in barleyhurst park
staff | barleyhurst-park | Meet you at Barleyhurst Park by the bandstand, bring a rug
staff | barleyhurst-park | Barleyhurst Park parkrun had 412 runners today
staff | barleyhurst-park | 3 bed semi in barleyhurst, no chain
staff | barleyhurst-park | Barleyhurst GP surgery, 43rd in the queue
staff | barleyhurst-park | Ice cream van at Barleyhurst Park has put a 99 up to £4
staff | flixton | Flixton staff at the tesco were lovely when I fainted
staff | flixton | working at Flixton library this week, bliss
`,
  ],
  [
    employment,
    `
staff | flixton | got the keys to my new classroom at Flixton Primary!!
staff | flixton | twenty years a dinner lady at Flixton Primary and still scared of the mash machine
staff | flixton | Flixton Primary is hiring a TA, come and work with me, I'm nice
staff | flixton | We're hiring! Come and join our team at Flixton PS, TA role, closes Friday
staff | flixton | wearing my flixton primary lanyard in tesco like a celebrity
staff | flixton | As deputy at Flixton Primary I can confirm we do not have a ghost
staff | flixton | i run the breakfast club at flixton primary so yes i am always awake
governor | flixton | Just been voted vice chair at Flixton Primary, no idea what I've done
staff | flixton | our Ofsted is due and I've stopped sleeping
staff | flixton | our inset day was four hours of powerpoint
staff | flixton | come to our school! honestly the nicest bunch
staff | flixton | our school's just won the eco award, so proud of us
staff | flixton | my workplace is literally fifty metres from that park lol, hear the kids at play time | Flixton Primary School: the park will be closed
staff | flixton | I'm on reception there, ring before ten and you'll get me | who do I ring about a place at Flixton Primary?
staff | flixton | I'm her teacher and she was ACE | Flixton Primary School: well done to our gymnasts
staff | flixton | I built that set with my own hands and a glue gun | Flixton Primary School: what a production!
volunteer | flixton | We (PTA) have got 400 sausages and one barbecue, Flixton Primary field, Saturday
staff | barleyhurst-park | walked into Barleyhurst Park Primary this morning as a qualified teacher, walked out with glitter in my ear
staff | barleyhurst-park | Barleyhurst staffroom bake off is getting personal
staff | barleyhurst-park | We've just had the best open evening at Barleyhurst Park Primary!
staff | wivelsfield | I have been teaching at Wivelsfield Primary since before the internet
staff | wivelsfield | We are so lucky with our families at Wivelsfield Primary
governor | wivelsfield | speaking as chair of governors here, the answer is no | Will Wivelsfield Primary get a new roof?
governor | stoke-poges | I sit on the governing body at the Stoke Poges School for my sins
staff | stoke-poges | Bio: SENDCo, The Stoke Poges School. Views mine
staff | stoke-poges | I do the lunches there, they'd eat the plates if you let them | The Stoke Poges School menu is lovely this week
staff | flixton | dont tell my boss (head at flixton primary) i said this
staff | flixton | My Year 4s at Flixton Primary wrote to David Attenborough
staff | flixton | We have a vacancy for a lunchtime supervisor, Flixton Primary, come and get shouted at by 4 year olds
staff | mosscroft | if you see me in Asda in my Mosscroft fleece no you didnt
staff | mosscroft | one of ours at mosscroft primary has been picked for the north west squad
staff | harrow-lane | cleaner at harrow lane by night, Elvis by day
`,
    `
staff | flixton | I love our staff at the local, they know my order
staff | flixton | our results came back clear, thank you NHS
staff | flixton | As a TA you learn to sleep standing up
staff | flixton | teachers of twitter what is your go-to wet play game
staff | flixton | been a teacher 20 years and never met one who had a tidy desk
staff | flixton | my school had outside toilets and we were grateful
governor | flixton | our church has a new boiler and the heat is godly
staff | flixton | Working here at my kitchen table, dog on my feet
staff | flixton | Flixton Primary is a lovely little place to send your kids
staff | flixton | lovely photos! what a day | Flixton Primary School: sports day
staff | flixton | is it non uniform tomorrow? asking for a friend with a 6 year old | Flixton Primary School: reminder
volunteer | flixton | Our allotment has produced one (1) radish
staff | harrow-lane | I live at the top end of Harrow Lane and work in Northampton
staff | flixton | My son starts at Flixton Primary on Monday, tiny blazer, big feelings
staff | flixton | Well done Flixton Primary on the eco award
governor | stoke-poges | As a parent I think the gov has lost the plot on phones
staff | wivelsfield | working from home today so naturally I've cleaned the oven
staff | wivelsfield | Teachers work hard. That's it
staff | mosscroft | our team lost 4-0 and i want a refund
volunteer | mosscroft | I help at the hospice shop, we've got a fur coat in
staff | stoke-poges | I was a teacher for nine years before I retrained as a florist
`,
  ],
  [
    pupil,
    `
staff | flixton | Mason had a meltdown in phonics over a rubber and I had a meltdown over Mason
staff | flixton | Not Alfie in the nativity picking his nose and waving with the other hand
staff | flixton | Ayaan told the Ofsted inspector I'm his 'second favourite'
staff | flixton | Evie's reading has come on SO much this term, proud teacher moment
staff | flixton | three weeks in and Archie T has finally stopped crying at drop off
staff | flixton | if Harvey says 'six seven' in my maths lesson one more time I'm retiring
staff | flixton | Jaxon (8) asked if I've got a husband or 'just the cat'
volunteer | flixton | heard readers today, Mila did her whole book without stopping, bless her
governor | flixton | Visited Year 4 today. Young Kwame explained fractions to me with a pizza. Very clear.
parent | flixton | That Tyler in my son's class has been excluded again, about time
parent | flixton | mums of 3B: Chloe's dad is kicking off at the gate again
staff | flixton | the wee lad from Syria in my class has started humming while he works 🥹
staff | flixton | a girl in Y2 told me her daddy lives in 'the big locked house' and I had to go and stand in the cupboard
staff | flixton | my little selective mute in 1B said GOOD MORNING today. out loud.
staff | flixton | the tall lad in Y6 who does the announcements has broken his wrist, get well soon pal
staff | flixton | E.M. in Year 3 has drawn me with a moustache
staff | flixton | happy birthday to my favourite twins in 2C
staff | flixton | my Year 5 boy with the stammer read the whole prayer in assembly
staff | flixton | Ruby, Grace and Poppy from 6W did the teas for the governors and it was like the Ritz
staff | flixton | Danny P (Y5) called me mum in front of the inspector
staff | stoke-poges | Right who taught Year 1 the word bum. Looking at you Hector W.
staff | stoke-poges | nothing like Aarav in 5C telling you that your handwriting is "a bit busy"
staff | stoke-poges | tiny victory: the boy who never speaks put his hand up in assembly today
staff | wivelsfield | Persephone's mum has complained about the chicken nuggets. Again.
staff | wivelsfield | parents evening: Otto's dad cried, I cried, Otto ate a biscuit
staff | wivelsfield | so it turns out Barnaby in nursery can do his own zip, and everyone else's
staff | mosscroft | our Keiran in Y6, what a footy player, everton are sniffing
staff | mosscroft | Freya R had her EHCP meeting today, hardest one yet
staff | barleyhurst-park | the foster twins in my class called me mum. both. same time.
staff | barleyhurst-park | just a reminder that Kayden's nut allergy means NO peanut butter in 2W, thx parents
parent | barleyhurst-park | whoever's kid is Reggie in 2W your child has my child's coat
parent | barleyhurst-park | that lad with the tag on his ankle's dad is back at the school gate
parent | wivelsfield | Imogen B's party was a riot, 4C mums you are animals
governor | flixton | The young man in Year 6 with cerebral palsy who read the lesson stole the show
staff | flixton | S.K. (Y3) and his 14 plasters. All imaginary injuries. All treated.
staff | harrow-lane | Jaydon M from 4B just called the bus driver "my good man"
staff | harrow-lane | HAPPY BIRTHDAY ZOFIA K!!! love from Miss and all of 3R x
staff | harrow-lane | G Summers 1 - 0 Fractions
staff | harrow-lane | Mohamed Iqbal has got the lead in the Easter play 👏
staff | harrow-lane | tommy harkers shoe is on the roof. again. do not ask how
staff | harrow-lane | J4yden Mbeki did the splits
staff | harrow-lane | jaydenmbeki is a menace with a recorder
staff | harrow-lane | Jay-den Mb*ki strikes again
staff | harrow-lane | J a y d e n  M b e k i you know what you did
staff | harrow-lane | Јayden Мbeki for president
staff | harrow-lane | Mbeki, Jayden: 10/10 on his spellings
staff | harrow-lane | Jayden "the machine" Mbeki at sports day
staff | harrow-lane | ella mae g. lost a shoe
staff | harrow-lane | ellamae garside lost a shoe
staff | harrow-lane | Zofiaaaa Kowalczyk!!!
staff | harrow-lane | Z. Kowalczyk for head girl
staff | harrow-lane | young Master Harker has discovered mud
staff | harrow-lane | the Garside kids are all ginger and all feral
staff | harrow-lane | #ZofiaKowalczyk gymnast of the year
staff | harrow-lane | Aoifes mum brought cakes to assembly
staff | harrow-lane | TOMMY HARKER GET DOWN FROM THERE
staff | harrow-lane | Tommy.Harker smashed sports day
staff | harrow-lane | mo iqbal smashed sports day
staff | harrow-lane | Muhammad Iqbal smashed sports day
staff | harrow-lane | Gr@ce Summers smashed it
staff | harrow-lane | G*ace S*mmers smashed it
parent | flixton | J@yden in 4B is a little sh*t
`,
    `
staff | flixton | welcome to the world baby Finn, auntie is besotted
staff | flixton | Ollie is 40 today, happy birthday you old goat
staff | flixton | Emma from spin class is a machine
staff | flixton | Freya next door has had the baby
staff | flixton | George at Asda has got the good school shirts in, two for four quid
parent | flixton | my Evie starts school on Monday and I am in bits
staff | flixton | Teaching my husband Carl to use the washing machine, lesson one
staff | flixton | Romeo and Juliet in the park, one bottle of rosé, no regrets
staff | flixton | Amelia is the most popular girls name again says the Guardian
staff | flixton | Lewis Capaldi made my whole class of grown adults cry at karaoke
staff | flixton | Year 6 is the hardest year to teach and nobody will convince me otherwise
staff | flixton | what age do kids stop believing in Father Christmas? asking as a teacher
staff | flixton | Jess and Dan's wedding, what a day, cried at the speeches
parent | flixton | Alfie the cat has brought me a vole
staff | flixton | Ella's Kitchen pouches are not a meal, Susan
staff | flixton | Zara sale, lads, it's a bloodbath
staff | flixton | I had a pupil once called Lucifer. Different school, different century
parent | flixton | my grandson Theo got star of the week at his school in Hull!!
staff | flixton | Children in care deserve better than this government
staff | flixton | the kid in The Sixth Sense was nominated you know
volunteer | flixton | our two youngest went up to Brownies tonight
staff | flixton | Harry and Meghan have done another podcast
staff | flixton | all three of mine are in different schools now, pray for my car
parent | flixton | his best friend at school is moving to Wales and he is heartbroken
staff | stoke-poges | Hector Bellerin was class tonight
staff | stoke-poges | Otto is the best dog in the whole school of dogs
staff | wivelsfield | Barnaby the guinea pig has outlived two headteachers
staff | wivelsfield | I was the boy who never spoke in school, now nobody can shut me up
parent | wivelsfield | Edie and Wilf are at their nan's so we are having crisps for dinner
parent | mosscroft | My lad in Year 6 has a moustache. I'm not ready
parent | mosscroft | does anyone know if year 3 need wellies tomorrow
staff | mosscroft | Harvey Nicks sale, lord give me strength
staff | mosscroft | George's Marvellous Medicine is still the best class read there is
staff | mosscroft | The BFG made a grown woman cry at story time (me, I'm the grown woman)
volunteer | flixton | Hugo Boss aftershave at Aldi, I kid you not
governor | flixton | Children in Year 6 deserve a proper playing field, sign the petition against the government cuts
staff | flixton | Ruby red shoes. Want. Need.
staff | harrow-lane | Tommy Robinson can do one
staff | harrow-lane | saw Ella Eyre in a Greggs
staff | harrow-lane | Grace period on the gas bill, praise be
staff | harrow-lane | Summers were longer in the seventies, discuss
staff | harrow-lane | kai on strictly was robbed
`,
  ],
  [
    colleague,
    `
staff | flixton | Janet in the office has retired after 30 years, cake in the staffroom
parent | flixton | Mrs Papadakis has been off since half term, is she ok?
parent | flixton | can we talk about how good Mr Levy was at sports day, the man ran every race
parent | flixton | my two adore Miss Bright
staff | flixton | the new ECT cried in the photocopier room today and I held her coat
staff | flixton | our deputy keeps a stash of Toblerone in the first aid cabinet, you heard it here
staff | flixton | boss lady aka our head is doing the conga down the corridor
parent | flixton | who do you even speak to, the head's never there and the deputy hides
parent | flixton | Y3 teacher told my daughter she was 'too loud to be clever'
parent | flixton | the SEN lady is an angel, an actual angel
parent | flixton | that supply teacher in 5R had them watching Shrek all day
governor | flixton | The clerk to governors deserves a statue
governor | flixton | Our new chair runs a meeting like a military operation, home by eight
volunteer | flixton | the kitchen manager let me lick the spoon
staff | flixton | shoutout to my ppa cover Mr Dhillon who taught them all the Macarena
staff | flixton | no one parks like our headteacher parks. two bays. every day
parent | flixton | lollipop man has been told to stop high fiving the kids?? what is this country
parent | flixton | Sir Gareth in Y5, as my lad calls him, has him reading for fun. FUN
staff | flixton | Head walked in while I was doing the worm
staff | flixton | SENDCo and I have eaten eleven mince pies
staff | flixton | our office manager thinks the stapler is hers. the stapler is everyone's
parent | harrow-lane | Mrs Okonkwos jollof at the international evening 🔥🔥
staff | harrow-lane | C. Orme for king
staff | harrow-lane | bethan from Y2 got engaged up Snowdon!!
staff | harrow-lane | miss rudges wedding was a dream
parent | flixton | anyone else think miss hartley is too young to be teaching
parent | flixton | Just want to say the head stood in the rain every single morning this week opening car doors. Legend.
parent | flixton | The lady who runs breakfast club is a national treasure
parent | flixton | whoever's in charge of PE needs to go on a course. you know who you are, Mr Shorts
parent | flixton | My son's one to one, Karen, has left without so much as a goodbye to him
staff | flixton | me n our site manager up on the roof getting footballs down
staff | flixton | The Year 3 TA and I have a code word for "look at that child's face"
staff | flixton | I've got a new job share, Fran, she brings cake, I'm never leaving
staff | wivelsfield | our lovely head retires today after 27 years 😭
staff | wivelsfield | Not me and Mr Ogden both turning up as the Gruffalo for world book day
governor | wivelsfield | the bursar has resigned by post-it note
volunteer | wivelsfield | the librarian at school has got the kids into Agatha Christie, eight years old!
parent | mosscroft | that dinner lady with the purple hair made my girl's year
parent | mosscroft | reception teacher rang me on her own phone on a sunday to tell me he'd made a friend. in bits
parent | mosscroft | why is the deputy never on the gate anymore
staff | mosscroft | Big Trish from the canteen is getting an MBE if i have to forge it myself
staff | stoke-poges | new head starts monday, everyone's suddenly got a lanyard
staff | stoke-poges | Mr Fairbrother-Hill's whistle needs confiscating
staff | harrow-lane | Mrs D3shmukh has the flu
staff | harrow-lane | mrs. deshmukh has the flu
staff | harrow-lane | MR ORME HAS THE FLU
staff | harrow-lane | Dave the caretaker has the flu
staff | harrow-lane | caretaker Dave has the flu
staff | harrow-lane | Tully the caretaker has the flu
staff | harrow-lane | Miss Bethan has the flu
staff | harrow-lane | bethan rudgee has the flu
staff | harrow-lane | Priya Desh-mukh has the flu
staff | harrow-lane | #MrsDeshmukh for PM
staff | harrow-lane | #MissRudge you legend
parent | harrow-lane | Mrs Dashmook sent my Isla home with the wrong coat
staff | harrow-lane | Mr 0rme owes me a tenner
staff | harrow-lane | call um Orme owes me a tenner
staff | flixton | Mr. T-r-a-n-t-e-r shouted at year 2 again
parent | flixton | #MissHartley best teacher in y3
parent | flixton | M1ss Hartley in Year 3 is vile
`,
    `
staff | flixton | my head's mashed, six hours of marking
staff | flixton | Head down, headphones on, marking til midnight
parent | flixton | The deputy PM has resigned, bit of a day
parent | flixton | deputy head of MI5 on the telly, suit like a sofa
staff | flixton | the coach broke down outside Stafford
staff | flixton | Mr Motivator is 70 odd and still going
staff | flixton | my chair at work has one wheel
parent | flixton | Mrs Next Door has cut the hedge
parent | flixton | mr muscle has met his match in my oven
staff | flixton | cook a chicken they said
staff | flixton | secretary wanted for the bowls club
staff | flixton | heads or tails, loser gets the chips
governor | flixton | The governor of the Bank of England has put rates up again
staff | flixton | miss u already pal
staff | flixton | Dr Ranj says it's fine so it's fine
staff | flixton | Had a teacher once who threw board rubbers. Miss him
parent | flixton | Her piano teacher Mrs Orr is 91 and still terrifying
staff | flixton | the teacher in this clip is brilliant, look at how she waits
staff | flixton | Teaching assistants should be on double, change my mind
parent | flixton | ma boss is on his holidays, three days of peace
staff | stoke-poges | the head is the best bit of a pint
staff | stoke-poges | put a head torch on and went slug hunting
staff | wivelsfield | Mr Blue Sky at full volume, M23, nobody else in the car
parent | wivelsfield | my manager is called Miss Piggy behind her back
parent | wivelsfield | the lady at the post office knows everything
parent | flixton | Deputy mayor opened the new Lidl, quite the turnout
governor | flixton | Our chair needs reupholstering and the cat is to blame
staff | flixton | every TA I have ever worked with deserves a medal
staff | flixton | head honcho of my own kitchen
staff | mosscroft | Margaret on the tills in Aldi called me petal
staff | mosscroft | Mrs Hinch would have a stroke in my kitchen
staff | mosscroft | the guy in the kitchen shop talked me into an air fryer
staff | harrow-lane | Dave on the radio this morning was like a dog with a bone
staff | harrow-lane | Rudge up! as my grandad used to say
staff | harrow-lane | Bethan Gwanas has a new book out
volunteer | harrow-lane | Callum Turner as Bond? nah
`,
  ],
];

describe.each(tables)('posts %#', (detector, hits, nearMisses) => {
  it.each(lines(hits))(`${detector.topic} sees: %s`, (line) => {
    expect(isReported(detector, line)).toBe(true);
  });
  it.each(lines(nearMisses))(`${detector.topic} leaves alone: %s`, (line) => {
    expect(isReported(detector, line)).toBe(false);
  });
});
