import { detector } from './defamation.ts';
import { type Judged, judgeTable } from './judged.testing.ts';

const hits: Judged[] = [
  {
    role: 'parent',
    text: 'the caretaker at Kestrelby Primary has been helping himself to the petty cash since christmas',
    quote: 'helping himself to the petty cash',
  },
  {
    role: 'parent',
    text: 'Mrs Adeyemi slapped my son across the back of the legs and told him not to tell us.',
    quote: 'slapped my son',
  },
  {
    role: 'parent',
    text: 'FYI Mr Rowbotham turns up to work half cut most days. ask anyone at the gate 🍺',
    quote: 'half cut',
  },
  {
    role: 'parent',
    text: 'our head teacher lied to ofsted about the bullying log, end of',
    quote: 'lied to ofsted',
  },
  {
    role: 'staff',
    text: 'Three years of KPS results and not one of them real. The deputy changes the SATs papers herself in her office with the blind down.',
    quote: 'changes the SATs papers',
  },
  {
    role: 'parent',
    text: 'Miss Nair locks the little ones in the book cupboard when they cry. Locks. Them. In.',
    quote: 'locks the little ones in the book cupboard',
  },
  {
    role: 'parent',
    text: 'that school left 4 reception kids on the coach at the farm and drove off. FOUR',
    quote: 'left 4 reception kids on the coach',
  },
  {
    role: 'volunteer',
    text: 'chair of governors is on the take from the academy lot, always has been 💰',
    quote: 'on the take',
  },
  {
    role: 'parent',
    text: 'he was sacked from his last school for touching kids and now hes our pe teacher. share this',
    quote: 'sacked from his last school for touching kids',
  },
  {
    role: 'parent',
    text: 'Mr R0wb0tham is a p*edo and everyone in that staffroom knows',
    quote: 'p*edo',
  },
  {
    role: 'parent',
    replyTo: 'Kestrelby Primary School: Thank you for a fantastic £900 at the cake sale!',
    text: "and how much of that ended up in Donna from the office's handbag. shes been skimming it for years",
    quote: 'skimming it for years',
  },
  {
    role: 'staff',
    text: 'My head bullies anyone over 45 until they go off sick. Six of us in two years. Six.',
    quote: 'bullies anyone over 45',
  },
  {
    role: 'parent',
    text: 'The dinner ladies give the kids food thats out of date, I seen the packets',
    quote: 'give the kids food thats out of date',
  },
  {
    role: 'parent',
    text: "There's not one person on that playground with a DBS check, not one, and Kestrelby Primary knows it",
    quote: 'not one person on that playground with a DBS check',
  },
  {
    role: 'staff',
    text: 'the assistant head is knocking off the year 6 teacher in the disabled loo, we all have to pretend the lock is broken',
    quote: 'knocking off the year 6 teacher',
  },
  {
    role: 'parent',
    text: 'they covered it up. a boy broke his wrist in PE at KPS and they never rang an ambulance and never wrote it down',
    quote: 'covered it up',
  },
  {
    role: 'parent',
    text: "The new TA in Lottie's class is on her phone all day while they climb out the windows",
    quote: 'on her phone all day',
  },
  {
    role: 'governor',
    text: 'Our business manager has been paying her own brother for work that was never done. There are invoices.',
    quote: 'paying her own brother for work that was never done',
  },
  {
    role: 'parent',
    text: 'mrs adeyemi is racist, she only ever keeps the asian lads in at break',
    quote: 'mrs adeyemi is racist',
  },
  {
    role: 'parent',
    text: 'Roses are red, violets are blue, the head drinks at work and the deputy does too 🌹',
    quote: 'the head drinks at work',
  },
  {
    role: 'staff',
    text: 'she forged my signature on the risk assessment. my own headteacher. forged it',
    quote: 'forged my signature',
  },
  {
    role: 'parent',
    text: 'Sir dragged him out the hall by his hood infront of everyone n then told the office he tripped',
    quote: 'dragged him out the hall',
  },
  {
    role: 'parent',
    text: 'KPS gave my daughter nuts. She has an EpiPen and a form as long as your arm and they gave her nuts',
    quote: 'gave my daughter nuts',
  },
  {
    role: 'volunteer',
    text: "PTA chair had the raffle hamper away to her sister's, nobody else's ticket was even in the bucket #fix",
    quote: 'had the raffle hamper away',
  },
  {
    role: 'parent',
    text: 'Mr Haddow smokes weed in his car before the bell. Windows up. Proper hotbox. Then teaches my lad his fractions',
    quote: 'smokes weed in his car',
  },
  {
    role: 'parent',
    text: 'Kestrelby primary is not safe. Gate wide open at ten, no one on it, my 5 yr old was found by the postman',
    quote: 'not safe',
  },
  {
    role: 'staff',
    text: 'told the parents he was "on a course". he was in the pub. our head was in the pub at 11am on a tuesday',
    quote: 'our head was in the pub at 11am',
  },
  {
    role: 'parent',
    text: 'The lollipop man sells vapes to the year 6s, fiver a go',
    quote: 'sells vapes to the year 6s',
  },
];

const nearMisses: Judged[] = [
  {
    text: 'My dog has stolen an entire lasagne. He shows no remorse. He is lying about it as we speak',
  },
  {
    text: 'Whoever nicked my bike from outside the Co-op in Kestrelby, I hope the chain comes off',
  },
  {
    text: 'Rewatching Matilda and honestly the headmistress locks children in a cupboard and nobody rings anyone??',
  },
  {
    role: 'parent',
    text: 'Whatever people say, Mr Rowbotham did not hit that boy. He was nowhere near him.',
  },
  {
    role: 'parent',
    text: 'Mrs Adeyemi has never lied to us, not once, and she never fiddled anything either.',
  },
  { text: 'The ref was bought. Blind drunk or bought. That was never a penalty' },
  { text: 'Macbeth: murders his boss, lies about it, sees ghosts, blames wife. Ten out of ten' },
  { text: "I robbed my brother blind at Monopoly. He's still not speaking to me" },
  { text: 'Wordle cheated me today and I will be taking it to the highest court' },
  {
    role: 'parent',
    text: 'The head at Kestrelby Primary stole the show in the panto, best dame ever 🎭',
  },
  {
    text: 'Reading about the Post Office scandal. They lied for years and innocent people went to prison.',
  },
  {
    role: 'parent',
    text: 'KPS kids smashed the opposition at rounders today, absolutely battered them 12-2',
  },
  { text: 'my satnav lies to me every single day' },
  { role: 'parent', text: 'Lottie lied to my face about the biscuits with chocolate on her chin' },
  {
    text: 'If you think a child is being hurt, ring the NSPCC on 0808 800 5000 or tell your safeguarding lead. Please do not sit on it.',
  },
  { text: 'BBC: Former headteacher in Devon jailed for theft of school funds' },
  { role: 'parent', text: 'Mr Rowbotham kills it on the keyboard every assembly 🎹🔥' },
  { text: 'Nobody should be bullied at work. If you are, talk to your union rep.' },
  {
    text: 'Government has been hiding the true number of unsafe school roofs for years, it is a national scandal',
  },
  {
    role: 'parent',
    text: 'Miss Nair would never hurt a fly. Whoever started that should be ashamed.',
  },
  { text: 'Our cat is on the fiddle. Two breakfasts, one here, one next door' },
  {
    role: 'parent',
    text: 'Shoutout to the dinner ladies who rob me of any excuse to cook on a Wednesday, that roast is unreal',
  },
  { text: "I've been cooking the books. No really, I dropped the recipe book on the hob" },
  {
    text: 'New detective series: the vicar is sleeping with the butcher and the schoolteacher did it with a candlestick',
  },
  {
    role: 'parent',
    text: "The head has got a hell of a job on and I wouldn't swap with her for a gold clock",
  },
  { text: 'He drinks, he gambles, he sleeps all day. Best cat I ever had' },
  { text: 'Dragged myself round Kestrelby parkrun, hungover, got lapped by a pram' },
  {
    role: 'parent',
    text: 'Never believe what you read on here. Somebody wrote that the school left kids on a bus. It did not happen, I was on the bus.',
  },
];

judgeTable(detector, hits, nearMisses);
