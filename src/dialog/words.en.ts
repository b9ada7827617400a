/**
 * English. Reading age 9 to 11 (`words.test.ts` measures it). "May", never "you have broken a rule";
 * no threat, no law; what is fine is said too. Reason codes are those of `src/detectors/*.ts`; a code
 * without a form here gets the general one. Wording: our own, after the lessons of the product notes.
 */
import type { Words } from './words.ts';

export const EN: Words = {
  lang: 'en-GB',
  reviewed: true,
  heading: 'Before you post',
  edit: 'Edit my post',
  postAnyway: 'Post anyway',
  wait: 'Take a moment to read this. You can post in {n} seconds.',
  waitLastSecond: 'Take a moment to read this. You can post in 1 second.',
  waitOver: 'You can post now if you want to.',
  yourWords: 'What you wrote',
  countOfThings: '{n} things to check',
  severity: { stop: 'Stop and think', think: 'Think first', note: 'Good to know' },
  audience: {
    public: 'Anyone can see this',
    friends: 'Your friends can see this, and can pass it on',
    group: 'All the group can see this, and can pass it on',
    unknown: 'We cannot see who will see this',
  },
  betterWay: 'A better way',
  route: {
    complaints: 'To get something put right, ask {who}:',
    safeguarding: 'Worried about someone? Tell {who}:',
    head: 'To talk it over first, ask {who}:',
  },
  inShort: 'In short, from {policy}, {ref}',
  quoted: '{policy}, {ref}',
  // The straight apostrophe is part of the contract (design, "The dialog in the page").
  notCovered: "Your school's policy does not cover this",
  forOthers: 'Your school wrote this rule for other people. It is still good advice.',
  moreClause: '1 more clause on this',
  moreClauses: '{n} more clauses on this',
  clauseRegion: 'The whole clause',
  whatPolicySays: 'What the policy says',
  readPolicy: 'Read the whole policy',
  moreFindings: 'and {n} more',
  moreWords: 'and {n} more like this',
  alsoNote: 'Also good to know',
  soundsLike: 'Your words sound like this, but we may be wrong.',
  law: 'What the law says on this',
  lawSource: 'Read the law',
  lawChecked: '(looked up on {date})',
  footer: 'We may be wrong: this check runs on your computer and understands little context.',
  promise: 'Nobody else is told. What you do next is up to you.',
  checking: 'Checking your post…',
  clean: 'We found nothing to ask you about.',
  otherLanguage: 'Not checked: we can only read English. We still look for names and numbers.',
  dismiss: 'Hide this message',
  notice: {
    'press-again': 'Press Post once more. Then your post will go out as it is.',
    'not-checking': 'Before You Post is not checking on this page. You can still post.',
    'reload-page': 'Before You Post has changed. Load this page again so that it can check.',
  },
  topics: {
    'school-identity': {
      headline: 'This may name your school',
      why: {
        general: 'Your post may name your school. People may think the school is speaking.',
        'school-initials':
          'These letters may stand for your school. People may think the school is speaking.',
        'school-hashtag':
          'This hashtag may point to your school. People may think the school is speaking.',
        'school-handle':
          'This may be your school’s own account name. The school and its parents may see your post.',
        'school-misspelt':
          'This may be your school’s name, spelt in another way. People may still know it.',
        'school-domain': 'This web address may name your school.',
      },
      better: { general: 'Try “at work” or “a school I know” in place of the name.' },
      hint: 'This may name your school.',
    },
    employment: {
      headline: 'This may show where you work',
      why: {
        general:
          'Your post may show that you work for the school. People may think you speak for it.',
        'job-and-school':
          'Your job and your school stand side by side here. People may think you speak for the school.',
        'we-and-school': '“We” with the school’s name may sound as if the school is speaking.',
        'we-near-school': '“We” with the school’s name may sound as if the school is speaking.',
        'job-here': 'Your post may show which job you do, and at which school.',
        'proud-here': 'Your post may show that you work at the school.',
        'our-school': '“Our school” may show that you work there.',
        'our-school-thing': 'A word like “our” may show that you work at the school.',
        duty: 'Your post may show that you are at work at the school.',
        'duty-in-reply': 'Your post may show that you are at work at the school.',
        'we-same-sentence': '“We” with the school’s name may sound as if the school is speaking.',
        'as-job': 'Your job and the school’s name may show where you work.',
        'our-mild-thing': 'A word like “our” may show that you work at the school.',
      },
      better: { general: 'Leave out your job and your school. The rest may be fine.' },
      hint: 'This may show where you work.',
    },
    'school-contact': {
      headline: 'This may share how to reach the school',
      why: {
        general: 'Your post may share a phone number, an e-mail or a web page of the school.',
        'school-mail': 'This may be an e-mail address of the school.',
        'school-web': 'This may be a link to the school’s own website.',
        'school-telephone': 'This may be the school’s phone number.',
      },
      better: { general: 'Leave it out. People can find it on the school’s own website.' },
      hint: 'This may share a school number or link.',
    },
    pupil: {
      headline: 'This may tell people who a child is',
      why: {
        general:
          'This may tell people which child you mean. Names, classes and small clues add up.',
        'pupil-name-listed':
          'This may be a name on the school’s list of pupils. People may know which child you mean.',
        'full-name-and-class':
          'A full name with talk of school may tell people which child you mean.',
        'first-name-and-initial':
          'A first name and one more letter may tell people which child you mean.',
        'first-name-and-class': 'A first name and a class may tell people which child you mean.',
        'first-name-at-school':
          'A first name with talk of school may tell people which child you mean.',
        'initials-and-class': 'A few letters and a class may tell people which child you mean.',
        description:
          'There is no name here, but people at school may still know which child you mean.',
        'family-of-pupil': 'Words about a child’s family may tell people which child you mean.',
        handle: 'This may be a pupil’s own account.',
      },
      better: {
        general: 'Try “one of our pupils” instead, and leave out the class.',
        parent: 'Try “a child I know” instead, and leave out the class.',
        pupil: 'Try “a friend of mine” instead, and leave out the class.',
      },
      hint: 'This may tell people who a child is.',
    },
    colleague: {
      headline: 'This may point to someone at school',
      why: {
        general: 'This may tell people which person at the school you mean.',
        'staff-name-listed': 'This may be the name of someone who works at the school.',
        nickname: 'People at the school may know this name well, so they may know who you mean.',
        'title-and-name': 'A title and a name may tell people which person at the school you mean.',
        'first-name-and-work': 'A name with talk of work may tell people who you mean.',
        'post-held-by-one':
          'There may be just one person with this job, so people may know who you mean.',
      },
      better: {
        general: 'Try “someone I work with” instead, or ask them first.',
        parent: 'Try “someone at school” instead, or ask them first.',
        pupil: 'Try “someone at school” instead, or ask them first.',
      },
      hint: 'This may point to someone at school.',
    },
    confidential: {
      headline: 'This may be private to the school',
      why: {
        general:
          'This sounds like something you only know through the school. It may not be yours to share.',
      },
      better: {
        general: 'Leave it out. If it worries you, talk to someone at the school who can help.',
      },
      hint: 'This may be private to the school.',
    },
    'school-matter': {
      headline: 'This is about a day at school',
      why: { general: 'Your post may be about things that go on in your school.' },
      better: { general: 'Keep it broad, so that no one can tell which school or which day.' },
      hint: 'This may be about your school day.',
    },
    security: {
      headline: 'This may make someone less safe',
      why: {
        general: 'Your post may show how the school is kept safe, or where children will be.',
        code: 'This may give away a code for a door, a gate or an alarm.',
        password: 'This may give away a password.',
        'key-hidden': 'This may tell people where a key is kept.',
        empty: 'This may tell people when the school is empty.',
        unguarded: 'This may tell people where it is easy to get in.',
        trip: 'This may tell people where children will be, and when.',
        'way-home': 'This may tell people how a child gets home.',
        release: 'This may tell people when and where children come out of school.',
        lockdown: 'This may tell people how the school keeps safe in an alarm.',
      },
      better: {
        general: 'Leave out codes, places and times. You can tell the tale when all are home.',
        code: 'Leave it out. Then ask the school if the code needs to change.',
        password: 'Leave it out. Then ask the school if the password needs to change.',
        unguarded: 'Leave it out, and tell the school at once, so that it can be made safe.',
        release: 'Leave it out. If you think it is not safe, tell the school at once.',
      },
      hint: 'This may give away something that keeps people safe.',
    },
    'personal-details': {
      headline: 'This may give out private details',
      why: {
        general: 'Your post may give out a phone number, a home, a birth date or the like.',
        phone: 'This may be someone’s phone number. Anyone who sees it could call or text.',
        email: 'This may be someone’s own e-mail address. Anyone who sees it could write to it.',
        address: 'This may show where someone lives.',
        'address-postcode': 'This may show where someone lives.',
        postcode: 'This may show where someone lives.',
        'birth-date': 'This may be a birth date. People can use one to act as someone else.',
        'bank-account': 'These may be bank details. Someone could use them to take money.',
        iban: 'These may be bank details. Someone could use them to take money.',
        'card-number': 'This may be a bank card number. Someone could use it to take money.',
        pin: 'This may be a secret number that keeps money or a phone safe.',
        'insurance-number': 'This may be a number that people use to prove who they are.',
        'nhs-number': 'This may be a number that people use to prove who they are.',
        'passport-number': 'This may be a number that people use to prove who they are.',
        'licence-number': 'This may be a number that people use to prove who they are.',
        'security-answer': 'This may answer a secret question, such as the name of a first pet.',
      },
      better: { general: 'Leave it out, or send it just to the one who needs it.' },
      hint: 'This may give out private details.',
    },
    defamation: {
      headline: 'This could harm someone’s good name',
      why: {
        general:
          'This says something bad about a person or the school as if it were a fact. If it is not true, it could do real harm.',
        theft:
          'This says as a fact that someone took money or things. If it is not true, it could do real harm.',
        violence:
          'This says as a fact that someone hurt a person. If it is not true, it could do real harm.',
        lying: 'This says as a fact that someone lied. If it is not true, it could do real harm.',
        'drink-drugs':
          'This says as a fact that someone drank or took drugs. If it is not true, it could do real harm.',
        sexual:
          'This says as a fact that someone did something sexual. If it is not true, it could do real harm.',
        bullying:
          'This says as a fact that someone is a bully. If it is not true, it could do real harm.',
        neglect:
          'This says as a fact that someone did not take care as they should. If it is not true, it could do real harm.',
        past: 'This says as a fact that someone did something bad in the past. If it is not true, it could do real harm.',
        favour:
          'This says as a fact that someone was not fair. If it is not true, it could do real harm.',
        crook:
          'This says as a fact that someone is not honest. If it is not true, it could do real harm.',
        unsafe:
          'This says as a fact that someone or some place is not safe. If it is not true, it could do real harm.',
      },
      better: {
        general:
          'Say what you saw, or how you feel, with no names. Or tell the school what is wrong.',
      },
      hint: 'This could harm someone’s good name.',
    },
    rumour: {
      headline: 'This may be a rumour',
      why: {
        general: 'You may be passing on something that no one has checked.',
        hearsay: 'You may be passing on what you heard from others. It may not be true.',
        asking: 'Asking about it in the open may start a rumour.',
      },
      better: { general: 'Wait until you know. You can ask the school.' },
      hint: 'This may be a rumour.',
    },
    criticism: {
      headline: 'This may hurt people at the school',
      why: {
        general:
          'You are free to think this. But the people you mean may read it, and it may not fix things.',
        worth: 'You are free to think this. But the people you mean may read it and be hurt.',
        complaint: 'It is fine to be unhappy with this. But a post may not get it fixed.',
        'mock-praise': 'This may read as making fun of the school or its people.',
      },
      better: { general: 'Tell the school what went wrong. That is more likely to help.' },
      hint: 'This may hurt people at the school.',
    },
    abuse: {
      headline: 'This may hurt or scare someone',
      why: {
        general: 'Your words may come across as an insult or a threat.',
        insult: 'Your words may come across as an insult.',
        threat: 'Your words may come across as a threat.',
        'gang-up': 'This may ask people to gang up on someone.',
        'self-harm': 'These words could push someone to hurt themselves.',
      },
      better: {
        general: 'Wait a while. Then say what upset you, without the hard words.',
        'self-harm':
          'Leave it out. Anyone who feels very low can ring Samaritans, free, day or night, on 116 123.',
      },
      hint: 'This may hurt or scare someone.',
    },
    discrimination: {
      headline: 'This may put people down for who they are',
      why: {
        general: 'Your words may put people down for their race, faith, sex, age or the like.',
        slur: 'This word may put down a whole group of people.',
        group: 'This may put down a whole group of people.',
        'put-down': 'This may put down a whole group of people.',
        belonging: 'This may say that some people do not belong here.',
        hiring: 'This may say that people should not get a job for who they are.',
        'only-because': 'This may say that someone got a job just for who they are.',
        language: 'This may put people down for how they speak.',
        family: 'This may put down families that are not like others.',
      },
      better: { general: 'Leave it out, or talk about what was done, not about who they are.' },
      hint: 'This may put people down for who they are.',
    },
    disrepute: {
      headline: 'This may make you or the school look bad',
      why: {
        general:
          'Your post may link you or the school with drink, drugs, sex or breaking the rules.',
        drunk: 'Your post may tell people that you were drunk.',
        drugs: 'Your post may link you with drugs.',
        driving: 'Your post may tell people that you drove when you should not have.',
        sexual: 'Your post may link you with sex in front of pupils and parents.',
        skiving: 'Your post may tell people that you were off work without a good reason.',
        taking: 'Your post may tell people that you took what was not yours.',
        trouble:
          'Your post may tell people that you were in a fight or in trouble with the police.',
      },
      better: { general: 'Leave it out, or keep it for close friends.' },
      hint: 'This may make you or the school look bad.',
    },
    'politics-religion': {
      headline: 'This may take sides',
      why: {
        general:
          'Your post may take sides on politics or faith. People may think the school agrees.',
      },
      better: {
        general: 'Your views are your own. Leave out the school, so that they stay yours.',
      },
      hint: 'This may take sides on politics or faith.',
    },
    image: {
      headline: 'This may show people from school',
      why: {
        general:
          'A picture may show people or things from school. Not all of them may be happy with that.',
        'pupils-unseen':
          'We cannot see who is in it, but your words are about school. Pupils may be shown.',
        'staff-unseen':
          'We cannot see who is in it, but people who work at the school may be shown.',
        'pupils-shown': 'Faces we can see in it: {faces}. Pupils may be among them.',
        'pupils-party':
          'Faces we can see in it: {faces}. Other people’s children may be among them.',
        'staff-shown':
          'Faces we can see in it: {faces}. People who work at the school may be among them.',
        'people-shown': 'Faces we can see in it: {faces}. Some may be people from school.',
        'pupils-announced': 'Your words point to pictures of pupils.',
        announced: 'Your words point to pictures from school.',
      },
      better: {
        general: 'Ask each person first. Or pick a picture with no faces and no names.',
        parent: 'Ask the other parents first. Or pick a picture with just your own child.',
      },
      hint: 'Check who is in the picture.',
    },
    brand: {
      headline: 'This may use the school’s own things',
      why: {
        general: 'Your post may use the school’s badge, uniform or letters.',
        badge: 'This may use the school’s badge or logo.',
        'badge-named': 'This may use the school’s badge or logo.',
        clothes: 'This may show the school’s uniform, and so which school it is.',
        'clothes-photo': 'This may show the school’s uniform, and so which school it is.',
        'clothes-sold': 'This may sell things with the school’s name or badge on them.',
        matter: 'This may copy what the school wrote or printed.',
        letter: 'This may copy a letter from the school.',
      },
      better: { general: 'Leave it out, or share a link to the school’s own page.' },
      hint: 'This may use the school’s badge or letters.',
    },
    copyright: {
      headline: 'This may be someone else’s work',
      why: {
        general: 'Your post may copy words, music or pictures that someone else made.',
        lyrics: 'This may copy the words of a song.',
        marked: 'This may be marked as the work of someone else.',
        'paid-work': 'This may share for free what others have to pay for.',
        pirated: 'This may share a film or a song that is not free to share.',
        'shares-work': 'This may share work that someone else made and sells.',
        'unknown-author': 'This may be someone else’s work, and we do not know whose.',
        'whole-work': 'This may copy the whole of what someone else wrote or made.',
      },
      better: { general: 'Share a link to it, and say who made it.' },
      hint: 'This may be someone else’s work.',
    },
    'private-conversation': {
      headline: 'This may share a private chat',
      why: {
        general: 'Your post may share what someone said or wrote just to you.',
        'in-confidence': 'This may have been told to you in trust.',
        'message-quoted': 'This may be a message that someone sent just to you.',
        'passed-on': 'This may pass on a message that was not for all to see.',
        screenshot: 'This may show a private chat in a picture.',
        staffroom: 'This may tell what was said in the staffroom or a meeting.',
        'talk-quoted': 'This may tell what someone said just to you.',
        'word-for-word': 'This may copy someone’s private words, word for word.',
      },
      better: { general: 'Ask them first, or leave it out.' },
      hint: 'This may share a private chat.',
    },
    'pupil-contact': {
      headline: 'This may make private contact with a pupil',
      why: {
        general: 'Your post may ask a pupil to get in touch with you, or say yes to one.',
        'accepts-pupil': 'Your post may say yes to a pupil as a friend or follower.',
        'answers-pupil': 'You may be answering a pupil on your own account.',
        'greets-pupil': 'Your post may speak to a pupil from your own account.',
        'invites-pupils': 'Your post may ask pupils to get in touch with you.',
        'joins-teacher': 'Your post may ask a teacher to be friends with you online.',
        secret: 'Your post may ask a pupil to keep a secret.',
        'through-others': 'Your post may send something to a pupil through someone else.',
      },
      better: {
        general: 'Use the school’s own ways to talk with pupils.',
        pupil: 'Use the school’s own ways to talk with your teachers.',
      },
      hint: 'This may make private contact with a pupil.',
    },
    'parent-contact': {
      headline: 'This may mix work and your own life',
      why: {
        general: 'Your post may ask parents to reach you on your own account or phone.',
        'accepts-parents': 'Your post may say yes to parents as friends on your own account.',
        'gives-details': 'Your post may give parents your own number or account.',
        'drop-number': 'Your post may ask parents for their numbers.',
        'instead-of-office':
          'Your post may ask parents to come to you and not to the school office.',
        'invites-parents': 'Your post may ask parents to join you on your own account.',
        'invites-some-parents': 'Your post may ask parents to join you on your own account.',
        'own-channel': 'Your post may send parents to a phone or page of your own.',
        social: 'Your post may ask parents of your pupils to meet you out of school.',
      },
      better: { general: 'Ask them to use the school office or the school’s own app.' },
      hint: 'This may ask parents to reach you in private.',
    },
    'unapproved-channel': {
      headline: 'This may look like the school’s own page',
      why: {
        general:
          'Your post may start or share a page or a group that the school has not agreed to.',
        'opens-channel': 'This may start a page or a group that the school has not agreed to.',
        'advertises-channel':
          'This may point people to a page or a group that the school has not agreed to.',
        'unofficial-channel': 'This may be about a page or a group that is not the school’s own.',
        'named-after-school': 'This name may look like a page of the school’s own.',
      },
      better: { general: 'Ask the head first. The school may have one you can use.' },
      hint: 'This may be a page the school has not agreed to.',
    },
    'reply-about-school': {
      headline: 'You are joining in a talk about the school',
      why: {
        general:
          'You are answering a post about the school. People may take it as the school’s answer.',
        'on-school-page':
          'You are writing on the school’s own page. Parents and pupils may read it.',
        'about-school':
          'You are answering a post about {school}. People may take it as the school’s answer.',
      },
      better: { general: 'Let the school answer. You can show the post to the head.' },
      hint: 'This answers a post about the school.',
    },
    'working-hours': {
      headline: 'This is school time',
      why: {
        general: 'It is school time now, or your post says so.',
        'school-time': 'It is {time}. Your school day runs from {start} to {end}.',
        'told-in-words': 'Your post says that you are at school now.',
      },
      better: { general: 'Keep it for after school.' },
      hint: 'It is school time now.',
    },
    audience: {
      headline: 'Anyone can see this',
      why: {
        general: 'Anyone can see this post, now and for years to come.',
        'public-site': 'Anyone can see what is put here, now and for years to come.',
      },
      better: { general: 'If the site lets you, pick who can see it.' },
      hint: 'Anyone can see this.',
    },
  },
};
