import { detector } from './copyright.ts';
import { type Judged, judgeTable } from './judged.testing.ts';

const hits: Judged[] = [
  {
    text: 'scanned the entire phonics scheme, dm me for the pdf',
    quote: 'scanned the entire phonics scheme',
  },
  {
    text: 'Typed up the whole poem so you can all print it, saves buying the book',
    quote: 'Typed up the whole poem',
  },
  {
    role: 'parent',
    text: 'full movie here free, no ads 👉 watchitnow.example/moana9',
    quote: 'full movie here',
  },
  {
    text: 'paid £15 for this twinkl bundle so sharing it with you all, its in the files',
    quote: 'paid £15 for this twinkl bundle',
  },
  {
    role: 'governor',
    text: 'Pasting the whole article as it is behind a paywall: "MINISTER IN MUDDLE. By our political staff. There was confusion at the ministry on Monday after the minister said one thing and the paper in his hand another."',
    quote: 'Pasting the whole article',
  },
  {
    role: 'volunteer',
    text: 'ripped the panto backing tracks off the CD, google drive link below',
    quote: 'ripped the panto backing tracks',
  },
  {
    text: 'photocopied all 30 pages of the revision guide so no one has to buy it',
    quote: 'photocopied all 30 pages',
  },
  {
    role: 'parent',
    text: 'audiobook of the class novel, the whole thing, in dropbox for everyone',
    quote: 'the whole thing',
  },
  {
    text: 'Author unknown, but this is every teacher I know: "She comes in early and she leaves in the dark, and nobody sees the stars she has cut, and nobody counts the coats she has zipped, and nobody hears her say tomorrow"',
    quote: 'Author unknown',
  },
  {
    text: 'screenshots of every page of the new reading book below, youre welcome',
    quote: 'screenshots of every page',
  },
  {
    role: 'parent',
    text: 'got a dodgy copy of the new film if any mums want it for half term',
    quote: 'dodgy copy',
  },
  {
    text: 'full lyrics for anyone doing the song at leavers:\nwe came in small\nwe leave so tall\nand through it all\nwe had a ball',
    quote: 'full lyrics',
  },
  {
    text: 'uploaded the full maths scheme to the shared drive for all, dont tell the publisher 🤫',
    quote: 'uploaded the full maths scheme',
  },
  { role: 'parent', text: 'torrent link for the whole series in comments', quote: 'torrent link' },
  {
    text: 'why pay £40 when ive got the pdf of the whole workbook, inbox me',
    quote: 'pdf of the whole workbook',
  },
  {
    role: 'volunteer',
    text: 'Copied this off another page, no idea who wrote it: "To the one who sits and listens while they sound out every word, who never once has told them that she has already heard, who finds the missing reading book"',
    quote: 'Copied this off another page',
  },
  {
    text: 'burnt the whole album to usb sticks for the choir, saves you buying it',
    quote: 'burnt the whole album',
  },
  { text: 'scans of chapters 1 to 5 of the textbook here, all pages', quote: 'scans of chapters' },
  {
    role: 'governor',
    text: 'I have typed out the entire chapter below as it is so very good',
    quote: 'typed out the entire chapter',
  },
  {
    text: "© The Lantern Players\nCome, my love, the tide is turning\nAll the little lamps are burning\nDown the hill and by the water\nSings the miller's only daughter\nHey the tide and ho the turning",
    quote: 'The Lantern Players',
  },
  {
    text: 'downloaded all the white rose premium worksheets, google drive link in comments, help yourselves',
    quote: 'downloaded all the white rose',
  },
  {
    role: 'parent',
    text: 'match is on here free, watch it free on streamzone.example',
    quote: 'watch it free on',
  },
  {
    text: 'Sharing the full script of the nativity I bought so you dont have to pay, link lasts a week',
    quote: 'Sharing the full script',
  },
  {
    text: 'copied the complete story out for you all, its only 6 pages',
    quote: 'copied the complete story',
  },
  {
    text: 'use my login for the phonics site so nobody has to pay for the resources, sharing all the worksheets for free',
    quote: 'worksheets',
  },
  {
    role: 'parent',
    text: 'free pdf of the SATs revision book, message me',
    quote: 'free pdf of the SATs',
  },
];

const nearMisses: Judged[] = [
  {
    text: '"It is a truth universally acknowledged" Jane Austen, Pride and Prejudice. Never gets old',
  },
  { text: 'Read the whole book in one sitting, feet numb, no regrets' },
  { text: 'Watched the entire series again. Still cried at the goat' },
  { text: 'Good piece on library closures: readmore.example/libraries' },
  { text: 'full album out now on all the usual places, go and buy it' },
  { text: 'The whole film is about a man and a potato' },
  { text: 'I wrote a song about bins, whole thing on my channel' },
  { text: 'Does anyone know where I can buy the full score?' },
  { text: 'borrowed the audiobook from the library, free and brilliant' },
  { text: 'My own worksheet, free to anyone, I made it last night' },
  { text: 'nicked this biscuit recipe off my nan and she is furious' },
  { text: 'Copied my sister’s haircut. Regret' },
  { text: 'full match report: we lost' },
  { text: 'typed the whole email then deleted it, growth' },
  { text: 'all the photos from the walk are below' },
  { text: 'Please do not photocopy the play scripts, we only have one licence' },
  { text: 'Paid £12 for a book and the dog ate it' },
  { text: 'lyrics stuck in my head since Tuesday, send help' },
  { text: 'scanned my own shopping and the machine called the police' },
  { text: 'Recorded my nan telling the whole story of the flood' },
  { text: 'found this online and bought two, best mop ever' },
  { text: 'Screenshot of the weather. Look at it. LOOK' },
  { text: 'downloaded the app, deleted the app, downloaded the app' },
  { text: 'The series finale. All of it. What' },
  { text: 'free books in the phone box library, help yourselves' },
  { text: 'Anyone else think the film was better than the book' },
  { text: 'sharing my allotment notes with you all' },
  { text: 'Roses are red, violets are blue, the boiler is broken and so are you' },
];

judgeTable(detector, hits, nearMisses);
