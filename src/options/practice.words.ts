/** Words of the practice page, English and Welsh side by side. Welsh not yet reviewed by a reader. */
export const PRACTICE_WORDS = {
  en: {
    title: 'Practise',
    lead: 'Write a post in any box and press Post. Nothing on this page is sent anywhere.',
    example:
      'Your school is not set up yet, so this page uses an invented one: Harrow Lane C of E Primary School, with an invented pupil, Jayden Mbeki.',
    setUp: 'Set up your school',
    tryOne: 'Posts to try',
    copy: 'Copy',
    copied: 'Copied',
    open: 'What’s on your mind?',
    createPost: 'Create post',
    close: 'Close',
    post: 'Post',
    comment: 'Comment',
    writeX: 'What is happening?',
    writeYouTube: 'Add a comment…',
    keysX: 'Ctrl or Cmd with Enter posts too.',
    posted: 'Posted on this page only',
    nothing: 'Nothing yet.',
  },
  cy: {
    title: 'Ymarfer',
    lead: 'Ysgrifennwch neges mewn unrhyw flwch a phwyswch Post. Does dim ar y dudalen hon yn cael ei anfon i unman.',
    example:
      'Nid yw eich ysgol wedi’i gosod eto, felly mae’r dudalen hon yn defnyddio ysgol ddychmygol: Harrow Lane C of E Primary School, gyda disgybl dychmygol, Jayden Mbeki.',
    setUp: 'Gosod eich ysgol',
    tryOne: 'Negeseuon i roi cynnig arnynt',
    copy: 'Copïo',
    copied: 'Wedi’i gopïo',
    open: 'Beth sydd ar eich meddwl?',
    createPost: 'Creu neges',
    close: 'Cau',
    post: 'Post',
    comment: 'Sylw',
    writeX: 'Beth sy’n digwydd?',
    writeYouTube: 'Ychwanegu sylw…',
    keysX: 'Mae Ctrl neu Cmd gydag Enter yn postio hefyd.',
    posted: 'Wedi’u postio ar y dudalen hon yn unig',
    nothing: 'Dim byd eto.',
  },
} as const;

/** Invented posts to try; `{school}` and `{pupil}` are filled from the settings. */
export const PRACTICE_POSTS: readonly string[] = [
  'Jayden Mbeki in my class was sick all over the reading corner today',
  'Teaching Year 4 at {school} has finished me off this week',
  'Apparently the head has been suspended?? Anyone know why',
  'His EHCP got turned down again and his mum is in bits',
  'My number is 07700 900123 if any of the Year 2 mums need me',
  'First frost this morning. The car took ten minutes and I took twenty',
];
