import { describe, expect, it } from 'vitest';
import { type Judged, judge, judgeTable } from './judged.testing.ts';
import {
  isCardNumber,
  isIban,
  isInsuranceNumber,
  isNhsNumber,
  phoneKind,
} from './personal-details.numbers.ts';
import { detector } from './personal-details.ts';

// Numbers come from Ofcom's ranges for drama and from published examples.
const hits: Judged[] = [
  { text: 'new phone who dis 😂 im on 07700900123 now', quote: '07700900123' },
  { text: 'Sofa free to a good home, ring Bev on 07700 900 456 after six', quote: '07700 900 456' },
  { text: 'wats app me hun +44 7700 900789 xx', quote: '+44 7700 900789' },
  {
    text: 'lost me purse on the 82 bus if found ring 0 7 7 0 0 9 0 0 3 2 1 ta',
    quote: '0 7 7 0 0 9 0 0 3 2 1',
  },
  {
    text: 'call me. oh double seven double oh nine double oh four five six. not telling you twice',
    quote: 'oh double seven',
  },
  {
    text: 'zero seven seven hundred nine hundred one two three, thats me numba',
    quote: 'zero seven',
  },
  { text: '07.700.900.111 is my moby lads', quote: '07.700.900.111' },
  { text: 'text 077OO 9OO 246 if ur coming sat', quote: '077OO 9OO 246' },
  { text: 'My landline still works, 01632 960111, ring me like its 1994', quote: '01632 960111' },
  { text: 'Ring Dad on 0161 496 0345, he gets lonely', quote: '0161 496 0345' },
  {
    text: 'Housewarming!! 22 Rowan Crescent, TF9 9ZZ, from 7. Bring a chair',
    quote: '22 Rowan Crescent, TF9 9ZZ',
  },
  { text: 'come round to ours its 8 quarry lane, blue door, mind the cat', quote: '8 quarry lane' },
  { text: "we've moved!! cards to Flat 3, 41 Bramble Road please 🏡", quote: '41 Bramble Road' },
  { text: 'She lives at 7 Mill Terrace next to the chippy, go and knock', quote: '7 Mill Terrace' },
  {
    text: 'BBQ at ours Saturday. Orchard Drive, number 30. Bring meat',
    quote: 'Orchard Drive, number 30',
  },
  {
    text: 'email me at bronwen.pugh77@gmail.com for the pattern',
    quote: 'bronwen.pugh77@gmail.com',
  },
  {
    text: 'im on kev dot slater at hotmail dot com if anyone wants the fantasy league code',
    quote: 'kev dot slater at hotmail dot com',
  },
  {
    text: 'drop a line to maz.ali (at) yahoo (dot) co (dot) uk',
    quote: 'maz.ali (at) yahoo (dot) co (dot) uk',
  },
  {
    text: 'DOB 03/09/2016 if the doctors ask, shes got the red book with her',
    quote: '03/09/2016',
  },
  {
    text: 'My birthday is 14th February 1990 and yes I do get combined presents',
    quote: '14th February 1990',
  },
  {
    text: 'he was born on 2nd of March 2015 at ten past four in a lay-by',
    quote: '2nd of March 2015',
  },
  { text: 'Pay me back lads: sort code 20-00-00 account 55779911', quote: '20-00-00' },
  { text: 'bank details for the minibus money, s/c 12-34-56 acc no 12345678', quote: '12345678' },
  {
    text: 'IBAN is GB82 WEST 1234 5698 7654 32 for the villa deposit',
    quote: 'GB82 WEST 1234 5698 7654 32',
  },
  {
    text: 'does this card number look fake to you 4111 1111 1111 1111',
    quote: '4111 1111 1111 1111',
  },
  { text: 'my NI number is AB 12 34 56 C why do they keep asking', quote: 'AB 12 34 56 C' },
  {
    text: 'NHS number 943 476 5919, there, put it on the form yourself Gary',
    quote: '943 476 5919',
  },
  {
    text: "my mother's maiden name is Fazackerley and no I can't spell it either",
    quote: "mother's maiden name is Fazackerley",
  },
  {
    text: 'First pet: Sooty. First car: Metro. First street: Gas Street. God I feel old',
    quote: 'First pet: Sooty',
  },
  {
    text: 'first pet was Duchess lol so im Duchess Acacia',
    quote: 'first pet was Duchess',
    replyTo: 'Your royal name is your first pet and the first street you lived on 👑',
  },
  {
    text: "Tinker Bassett 😂 that's me sorted",
    quote: 'Tinker Bassett',
    replyTo: 'Stage name = first pet + mother’s maiden name. Go!',
  },
  {
    text: 'mi nan’s new number is 01632 960777, she says ring for a natter',
    quote: '01632 960777',
  },
  { text: 'my bank pin is 4477 dont tell the wife', quote: 'bank pin is 4477' },
  { text: '📱 07️⃣7️⃣0️⃣0️⃣ 900 135 hit me up', quote: '900 135' },
];

const nearMisses: Judged[] = [
  { text: 'Samaritans are on 116 123, any hour. Ring them. Please.' },
  { text: 'Childline 0800 1111 if any kid needs to hear it tonight' },
  { text: 'Power cut? dial 105. Ill? 111. On fire? 999.' },
  { text: 'Crimestoppers 0800 555 111, say nowt to nobody else' },
  { text: 'The Shah Jahan, 01632 960222, ask for the garlic naan, thank me later' },
  { text: 'Box office 020 7946 0018, matinee is cheaper' },
  { text: 'Taxi firm on 01632 960444 turned up in four minutes, gold star' },
  { text: 'won 6-4 3-6 7-6 in front of 10,000 people, 3 hours 41 minutes' },
  { text: 'Open 08:30-17:00 Mon-Fri, 9-12 Sat' },
  { text: 'Order number 1002003004 still not here, 14 days and counting' },
  { text: '£1,250 for a boiler part. 07 plate Corsa, 92,000 miles, worth £700' },
  { text: 'Lottery numbers were 07 12 19 23 31 44 and I had one of them' },
  { text: '1939-1945, 1914-1918, and Grandad never said a word about either' },
  { text: 'Temporary lights on Orchard Lane, 25 minutes to do half a mile' },
  { text: '3 new houses going up on Mill Road and not one of them affordable' },
  { text: 'The 14 to Station Road was late so I had 2 pies' },
  { text: 'Nobody at 10 Downing Street has ever waited for a dentist' },
  { text: 'Shakespeare was born 23 April 1564 and look at the fuss' },
  { text: 'Club AGM is 14th February 2026 at the cricket pavilion' },
  { text: 'Bake at 180 for 25-30 minutes, 12-34 muffins depending on greed' },
  { text: 'Email info@cathedral.example for the choir list' },
  { text: 'look at gmail again, it has a dark mode' },
  { text: 'meet me at costa dot, no, the other one' },
  { text: 'What was your first pet called? Ours ate a sofa' },
  { text: 'Film star name is your first pet plus the street you grew up on, GO' },
  { text: 'Reference 4929 1234 5678 9012 on the parcel, anyone else had this one' },
  { text: 'Model AB12 3CD of the toaster has been recalled apparently' },
  { text: 'my first car was a Metro and it hated me' },
  { text: 'Postcode lottery, honestly, different bins on every street' },
  { text: 'Kestrelby Primary office is on 01632 960300 from half eight' },
  { text: '07/07/2025 10:00 and I was still in bed' },
  { text: 'seven seven, nine nine, double six: full house! bingo with nan' },
  { text: 'Garage is 4 Quarry Road next to the tyre shop, MOT £35' },
  { text: 'Barcode 5012345678900 scans as a cabbage. I have bought a telly' },
];

judgeTable(detector, hits, nearMisses);

describe('the checks behind the numbers', () => {
  it.each(['07700900123', '+447700900123', '00447700900123', '+4407700900123'])(
    '%s is a mobile',
    (digits) => {
      expect(phoneKind(digits)).toBe('mobile');
    },
  );
  it.each(['08001111', '03001234567', '09011234567', '0770090012', '12345678901'])(
    '%s is no private number',
    (digits) => {
      expect(phoneKind(digits)).toBeUndefined();
    },
  );
  it('counts check digits', () => {
    expect(isCardNumber('4111111111111111')).toBe(true);
    expect(isCardNumber('4111111111111112')).toBe(false);
    expect(isNhsNumber('9434765919')).toBe(true);
    expect(isNhsNumber('9434765918')).toBe(false);
    expect(isInsuranceNumber('ab 12 34 56 c')).toBe(true);
    expect(isInsuranceNumber('qq 12 34 56 c')).toBe(false);
    expect(isInsuranceNumber('gb 12 34 56 c')).toBe(false);
    expect(isIban('gb82 west 1234 5698 7654 32')).toBe(true);
    expect(isIban('gb82 west 1234 5698 7654 33')).toBe(false);
  });
});

describe('reasons', () => {
  it.each([
    ['ring me on 07700 900123', 'phone'],
    ['we live at 9 Alder Close', 'address'],
    ['sort code 20-00-00 account 55779911', 'bank-account'],
  ])('%s: %s', (text, code) => {
    expect(judge(detector, { text }).map((finding) => finding.reason.code)).toEqual([code]);
  });
  it('keeps the address and the postcode in one span of the original', () => {
    const text = '🏡🏡 we’ve moved to 9 Alder Close,\u00a0TF9 9ZZ';
    const [finding] = judge(detector, { text });
    expect(finding?.spans.map(({ start, end }) => text.slice(start, end))).toEqual([
      '9 Alder Close,\u00a0TF9 9ZZ',
    ]);
  });
});
