import { type Post, table } from './identity.testing.ts';
import { detector } from './school-contact.ts';

const hits: Post[] = [
  {
    text: 'email office@ravensholme.example if you want a place',
    quote: 'office@ravensholme.example',
  },
  {
    text: 'Menu is on https://www.ravensholme.example/dinners/week-2 lads',
    quote: 'https://www.ravensholme.example/dinners/week-2',
  },
  { text: 'ravensholme.example has all the term dates', quote: 'ravensholme.example' },
  { text: 'Drop the head a line: head@ravensholme.example', quote: 'head@ravensholme.example' },
  {
    text: 'write to the office at office [at] ravensholme [dot] example and see if they reply',
    quote: 'ravensholme [dot] example',
  },
  {
    text: 'admin AT ravensholme DOT example, tell them what you think',
    quote: 'ravensholme DOT example',
  },
  {
    text: 'letters.ravensholme.example/y4 is the link for the trip form',
    quote: 'letters.ravensholme.example/y4',
  },
  { text: 'ring the school office on 01632 960123 before nine', quote: '01632 960123' },
  { text: 'School office is 01632960123 if ur kid is poorly', quote: '01632960123' },
  { text: 'Ravensholme Primary: 01632 960 123. You are welcome', quote: '01632 960 123' },
  { text: 'Lost coat? Reception has a mountain of them. (01632) 960123', quote: '01632) 960123' },
  {
    text: 'Breakfast club number changed to 01632 960555, parents pls share',
    quote: '01632 960555',
  },
  { text: 'call +44 1632 960123 and ask for the school office', quote: '1632 960123' },
  {
    text: "St Bride's reception line 0121 496 0456 is working again",
    quote: '0121 496 0456',
    school: 'brides',
  },
  {
    text: 'info@stbrides.example 👈 for the hall hire',
    quote: 'info@stbrides.example',
    school: 'brides',
  },
  { text: 'HTTP://STBRIDES.EXAMPLE/PTA', quote: 'HTTP://STBRIDES.EXAMPLE/PTA', school: 'brides' },
  { text: 'Tickets: pta@marlpit.example', quote: 'pta@marlpit.example', school: 'marlpit' },
  {
    text: 'Form here -> www.marlpit.example/forms/nursery.pdf',
    quote: 'www.marlpit.example/forms/nursery.pdf',
    school: 'marlpit',
  },
  {
    text: 'absence line for marlpit primary is 0113 496 0777 fyi',
    quote: '0113 496 0777',
    school: 'marlpit',
  },
  {
    text: 'everyone bombard governors@oaklane.example til they listen',
    quote: 'governors@oaklane.example',
    school: 'oak',
    role: 'parent',
  },
  {
    text: 'oaklane.example/vacancies, closing Friday',
    quote: 'oaklane.example/vacancies',
    school: 'oak',
  },
  {
    text: 'the office at Oak Lane Academy, 029 2018 0999, ask about lettings',
    quote: '029 2018 0999',
    school: 'oak',
  },
  {
    text: 'got through to school eventually!! 01632-960-123 is the one to use not the one on the letter',
    quote: '01632-960-123',
  },
  {
    text: 'office@marlpitprimary.leics.sch.uk is the old address, still works',
    quote: 'office@marlpitprimary.leics.sch.uk',
    school: 'marlpit',
  },
  { text: 'Absence? 01632 960 123 option 1. From the office x', quote: '01632 960 123' },
  {
    text: 'nursery number is 01632 960321 if anyone needs it',
    quote: '01632 960321',
    role: 'parent',
  },
];

const nearMisses: Post[] = [
  { text: 'Call Childline on 0800 1111, free, any time' },
  { text: 'Samaritans 116 123' },
  { text: 'Taxi firm that actually turns up: 01632 960888' },
  { text: 'Window cleaner, 01632 960777, does conservatories' },
  { text: 'text me on 07700 900123 if you want the pram' },
  { text: 'Council pothole line is 01632 960200, keep at them' },
  { text: 'apply at www.gov.uk/apply-for-primary-school-place' },
  { text: 'bbc.co.uk/bitesize is brilliant for fractions' },
  { text: 'my email is wobblybob@example.com' },
  { text: 'the surgery is on 01632 960400 and good luck getting past the receptionist' },
  { text: 'Village hall bookings 01632 960601, ask for Jean' },
  { text: 'ref 01632 00451 for the parcel, any ideas?' },
  { text: 'order number 0163296012 came broken' },
  { text: 'Score at half time 0-1, 63 minutes gone' },
  { text: 'marlpit.parish.example has the minutes of the council', school: 'marlpit' },
  { text: 'Pizza place by the station, 0121 496 0999, thank me later', school: 'brides' },
  { text: 'Police non emergency is 101' },
  { text: 'donate at justgiving.example/ravens-hospice' },
  { text: 'ring me on 01632 960050 about the piano, buyer collects' },
  { text: 'Leisure centre 01632 960700 for swimming lessons' },
  { text: 'Email your MP, it takes two minutes, writetothem.example' },
  { text: 'Ofsted parent view: parentview.ofsted.gov.uk' },
  { text: 'In 1632 Rembrandt was 26. 960 people came' },
  { text: 'Uniform shop on the high street 01632 960811 has 20% off' },
  { text: 'stbridesabbey.example does weddings', school: 'brides' },
  { text: 'dot the i and cross the t, example one' },
];

table(detector, hits, nearMisses);
