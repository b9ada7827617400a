import { type Judged, judgeTable } from './judged.testing.ts';
import { detector } from './pupil-contact.ts';

const hits: Judged[] = [
  { text: 'Year 5, follow my tiktok before the summer, I do dances', quote: 'follow my tiktok' },
  { text: 'y6 leavers u can add me now 🎓', quote: 'add me' },
  { text: 'if ur in 4B and u see this snap me x', quote: 'snap me' },
  { text: 'dm me if youre in my class and stuck on the fractions', quote: 'dm me' },
  { text: 'Lego club kids, join my server tonight at 6', quote: 'join my server' },
  {
    text: 'accepted a load of friend requests from old pupils today, theyre 12 now bless',
    quote: 'friend requests from old pupils',
  },
  {
    text: 'Half my class have added me on snapchat and I let them in, softie',
    quote: 'my class have added me',
  },
  {
    text: 'one of my year fours tracked me down on insta and i followed back 🙈',
    quote: 'tracked me down',
  },
  { text: 'gave my year 6 reading group my number for over the holidays', quote: 'my number' },
  { text: 'ask your big sister for my gamertag, we can do a duo later', quote: 'my gamertag' },
  { text: 'message me on here if you get stuck, our little secret', quote: 'our little secret' },
  { text: 'Happy birthday @lil_yusuf10!! See you in class tomorrow', quote: '@lil_yusuf10' },
  { text: 'Happy birthday Amelia! Dont forget your spellings, love Miss x', quote: 'Amelia' },
  {
    text: 'haha yes its me!! how are you getting on in year 7',
    replyTo: 'OMG MISS is that you 😂😂',
    quote: 'yes its me',
  },
  {
    text: 'of course you can, message me here any time',
    replyTo: 'sir can i ask you about the science fair',
    quote: 'message me',
  },
  {
    text: 'add me and ill send you the file',
    replyTo: "i'm in year 5 and i love your drawings",
    quote: 'add me',
  },
  {
    text: 'Hi Yusuf its Miss Nair from school, you can text me if you want',
    quote: 'you can text',
  },
  {
    text: 'Year 6!! Big news. Wait for it. YEAR SIX! Follow my insta 😂',
    quote: 'Follow my insta',
  },
  {
    text: 'anyone from chess club about for minecraft later? join my realm',
    quote: 'join my realm',
  },
  {
    role: 'governor',
    text: 'Any pupils watching, drop me a message and I will show you round the fire station',
    quote: 'drop me a message',
  },
  {
    role: 'volunteer',
    text: 'my readers can whatsapp me when they finish the book 📚',
    quote: 'whatsapp me',
  },
  {
    role: 'volunteer',
    text: 'Comment your username if you’re in reception or ks1 and I’ll gift you a skin',
    quote: 'Comment your username',
  },
  {
    text: 'befriended last years leavers on fb today, feels like the end of an era',
    quote: 'befriended',
  },
  { text: 'my old class all follow me on here now, accepted every one', quote: 'accepted' },
  {
    role: 'pupil',
    text: 'miss can u accept my friend request plssss',
    quote: 'accept my friend request',
  },
  {
    role: 'pupil',
    text: 'i followed mr rowbotham on insta and he followed me back 💀',
    quote: 'followed mr rowbotham',
  },
  { role: 'pupil', text: 'sir whats ur gamertag', quote: 'gamertag' },
  {
    role: 'pupil',
    text: 'can we join your minecraft server miss',
    quote: 'join your minecraft server',
  },
  { text: 'yr 6s my s n a p is the same as my twitter, add me', quote: 'yr 6s my s n a p' },
  { text: 'Amelia Hobbs', quote: 'Amelia Hobbs', snapshot: { surface: 'friend-request' } },
  {
    text: 'Robyn Castle',
    replyTo: 'Robyn Castle\nGoes to Kestrelby Primary School\nConfirm\nDelete',
    quote: 'Robyn Castle',
    snapshot: { surface: 'friend-request' },
  },
];

const nearMisses: Judged[] = [
  { text: 'Year 6 mums, any of you got the trip letter? Mine has eaten it' },
  { text: 'Netball ladies, add me on here for the fixtures' },
  { text: 'Follow me for more sourdough failures' },
  { text: 'Had a friend request from a pupil. Declined, told the DSL, as you do.' },
  { text: 'Pupils: please don’t add me on here, I can’t accept' },
  {
    text: 'One of my old pupils found me on here and she’s 34 now with two kids of her own!! accepted, cried',
  },
  { text: 'Year 4 teachers, follow me for display ideas' },
  { text: 'Lottie get off that tablet and message me when nan is there' },
  { text: 'my sister wants my gamertag, she is forty one' },
  { text: 'Happy birthday @dave_the_plumber see you in the pub' },
  { text: 'Book club, DM me for the link. It is the sad one this month' },
  { text: 'Spin class at 7, message me if you want a bike saved' },
  { text: 'World class goal that, text me when it’s on Match of the Day' },
  { text: 'ring me when you land mum' },
  { text: 'Join my step challenge! 10,000 a day till June' },
  { text: 'Subscribe and hit the bell, it helps the channel' },
  { text: 'tell your brother his tea is on the table' },
  { text: 'Reunion! If you were in the class of 1998 at St Bede’s, add me' },
  { text: 'My Year 6s made a volcano today. It worked. We have no ceiling' },
  { text: 'Guys add me on fortnite, im terrible', replyTo: 'squad for tonight?' },
  { text: 'Thanks Miss Marple, case closed', replyTo: 'it was the vicar' },
  { text: 'yes love, chips are in the oven', replyTo: 'Lottie: muuuum what time is tea' },
  { text: 'Please ask me in class tomorrow, not on here', replyTo: 'miss what was the homework' },
  { text: 'Had to tell three Year 5s that I do not do snapchat. Devastation' },
  { text: 'Never accept friend requests from pupils. Ever. Training was right' },
  { text: 'Parents of Year 3, email the office for a slot' },
  { text: 'whats your snapchat, asked my nan, to the barman' },
  { role: 'pupil', text: 'miss you grandad 😢' },
  { role: 'pupil', text: 'add me on roblox its yusufk4' },
  { text: 'Working class lad made good, follow him if you like maps' },
  { text: 'Amelia Hobbs' },
  {
    text: 'Robyn Castle',
    replyTo: 'Robyn Castle\n4 mutual friends\nConfirm\nDelete',
    snapshot: { surface: 'friend-request' },
  },
  {
    text: 'Robyn Castle',
    replyTo: 'Robyn Castle\nWorks at Kestrelby Primary School\nConfirm\nDelete',
    snapshot: { surface: 'friend-request' },
  },
];

judgeTable(detector, hits, nearMisses);
