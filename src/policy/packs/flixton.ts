/**
 * Flixton Primary School: "Social Media and Networking Policy" (undated; cites the Data Protection
 * Act 1998). Our own words. Most of it binds staff, governors, parents and carers; rules that open
 * with "Staff should" bind staff alone, the last section pupils. Pictures stand under "Important
 * considerations 3", the only clause that could cover them.
 */
import type { Role } from '../../review/topics.ts';
import { clause, everybody, pack, section } from './pack.ts';

const adults: readonly Role[] = ['staff', 'governor', 'parent'];
const staff: readonly Role[] = ['staff'];
const pupils: readonly Role[] = ['pupil'];

export const flixton = pack(
  'flixton',
  'Flixton Primary School, Social Media and Networking Policy',
  section(
    'Introduction',
    adults,
    clause(
      'Introduction 2',
      ['confidential', 'copyright', 'defamation'],
      'You are free to use social media. Please stay within the law, keep school information private, and respect the work and good name of others.',
      "Mae croeso i chi ddefnyddio'r cyfryngau cymdeithasol. Arhoswch o fewn y gyfraith, cadwch wybodaeth yr ysgol yn breifat, a pharchwch waith ac enw da pobl eraill.",
    ),
    clause(
      'Introduction 3',
      ['pupil', 'colleague', 'personal-details'],
      'Do not share personal details about others. It could break data protection law, or the online safety policy.',
      "Peidiwch â rhannu manylion personol am eraill. Gallai hynny dorri'r gyfraith diogelu data neu'r polisi diogelwch ar-lein.",
    ),
    clause(
      'Introduction 3b',
      ['confidential*', 'pupil*', 'colleague'],
      'What you learn through school about children, families or staff stays private. Please do not post it.',
      "Mae'r hyn a ddysgwch drwy'r ysgol am blant, teuluoedd neu staff yn aros yn breifat. Peidiwch â'i bostio.",
    ),
  ),
  section(
    'Websites and blogs',
    adults,
    clause(
      'Websites and blogs 1',
      ['confidential'],
      'Do not post school information that is meant to stay private. The same goes for anything others have told the school in trust.',
      "Peidiwch â phostio gwybodaeth ysgol sydd i fod yn breifat. Mae'r un peth yn wir am unrhyw beth y mae eraill wedi'i ddweud wrth yr ysgol mewn ymddiriedaeth.",
    ),
    clause(
      'Websites and blogs 2',
      ['school-contact'],
      'Please do not link your own pages or profiles to the school website.',
      "Peidiwch â chysylltu eich tudalennau neu'ch proffiliau eich hun â gwefan yr ysgol.",
    ),
    clause(
      'Websites and blogs 3',
      ['school-contact*', 'working-hours'],
      'Keep the school website, computers and email addresses out of your own blog. Staff should not write it in work time.',
      'Peidiwch â defnyddio gwefan, cyfrifiaduron na chyfeiriadau e-bost yr ysgol ar gyfer eich blog eich hun. Ni ddylai staff ei ysgrifennu yn ystod amser gwaith.',
    ),
    clause(
      'Websites and blogs 4',
      ['unapproved-channel*'],
      'An official school page or blog has its own rules. The school will first explain how to run it and what to write.',
      "Mae gan dudalen neu flog swyddogol yr ysgol ei reolau ei hun. Bydd yr ysgol yn egluro'n gyntaf sut i'w redeg a beth i'w ysgrifennu.",
    ),
    clause(
      'Websites and blogs 5',
      ['criticism*'],
      'Please do not criticise the school on social media or blogs. If you are unhappy, use the complaints policy. Staff can also use the whistleblowing policy.',
      "Peidiwch â beirniadu'r ysgol ar y cyfryngau cymdeithasol nac mewn blogiau. Os ydych yn anhapus, defnyddiwch y polisi cwynion. Gall staff ddefnyddio'r polisi chwythu'r chwiban hefyd.",
      everybody,
    ),
  ),
  section(
    'Social networking sites',
    adults,
    clause(
      'Social networking sites 1',
      ['disrepute'],
      'Please do not behave online in a way that harms the school.',
      "Peidiwch ag ymddwyn ar-lein mewn ffordd sy'n niweidio'r ysgol.",
    ),
    clause(
      'Social networking sites 2',
      ['criticism', 'parent-contact'],
      'Take care that what you say online does not spoil trust between staff and the families the school serves.',
      "Gofalwch nad yw'r hyn a ddywedwch ar-lein yn difetha'r ymddiriedaeth rhwng staff a'r teuluoedd y mae'r ysgol yn eu gwasanaethu.",
    ),
  ),
  section(
    'Important considerations',
    adults,
    clause(
      'Important considerations 1',
      ['copyright*'],
      'Do not copy and paste the work of other people. Share a link to it instead.',
      'Peidiwch â chopïo a gludo gwaith pobl eraill. Rhannwch ddolen iddo yn lle hynny.',
    ),
    clause(
      'Important considerations 2',
      ['defamation*', 'rumour*'],
      'Do not write things that could unfairly harm the good name of anyone. The writer may have to answer for it in law.',
      "Peidiwch ag ysgrifennu pethau a allai niweidio enw da rhywun yn annheg. Efallai y bydd yn rhaid i'r awdur ateb amdano yn ôl y gyfraith.",
    ),
    clause(
      'Important considerations 3',
      ['personal-details', 'pupil', 'colleague', 'image*'],
      'Ask first before you post details or pictures of someone. Without a yes, it could break data protection law.',
      "Gofynnwch yn gyntaf cyn postio manylion neu luniau o rywun. Heb ganiatâd, gallai hynny dorri'r gyfraith diogelu data.",
    ),
    clause(
      'Important considerations 4',
      ['abuse*', 'discrimination*', 'defamation'],
      'Do not post anything cruel, sexist or racist, or that harms a good name. Nothing should feel like bullying or harassment.',
      "Peidiwch â phostio dim sy'n greulon, yn rhywiaethol neu'n hiliol, neu sy'n niweidio enw da. Ni ddylai dim deimlo fel bwlio neu aflonyddu.",
    ),
    clause(
      'Important considerations 5',
      ['disrepute*'],
      'Please do not post things that could damage the good name of the school.',
      "Peidiwch â phostio pethau a allai niweidio enw da'r ysgol.",
    ),
    clause(
      'Important considerations 6',
      ['working-hours*'],
      'Staff should use social media in their own free time, and not when they are at work.',
      "Dylai staff ddefnyddio'r cyfryngau cymdeithasol yn eu hamser rhydd eu hunain, ac nid tra byddant yn y gwaith.",
      staff,
    ),
    clause(
      'Important considerations 7',
      ['reply-about-school*'],
      'When somebody else posts about the school, staff should not reply or comment.',
      'Pan fydd rhywun arall yn postio am yr ysgol, ni ddylai staff ymateb na gadael sylw.',
      staff,
    ),
    clause(
      'Important considerations 8',
      ['school-matter*', 'school-identity*'],
      'Staff should keep the school and its everyday business out of their posts and online chats.',
      "Dylai staff gadw'r ysgol a'i materion bob dydd allan o'u postiadau a'u sgyrsiau ar-lein.",
      staff,
    ),
    clause(
      'Important considerations 9',
      ['parent-contact*'],
      'It is wiser for staff not to add parents and carers as friends online. If you know them well already, take care.',
      "Mae'n ddoethach i staff beidio ag ychwanegu rhieni a gofalwyr fel ffrindiau ar-lein. Os ydych eisoes yn eu hadnabod yn dda, cymerwch ofal.",
      staff,
    ),
    clause(
      'Important considerations 10',
      ['pupil-contact*'],
      'If a pupil of the school sends a friend request, staff should always say no.',
      "Os bydd disgybl o'r ysgol yn anfon cais i fod yn ffrind, dylai staff wrthod bob tro.",
      staff,
    ),
    clause(
      'Important considerations 11',
      ['audience*'],
      'Staff should use privacy settings, so that only the right people can see a post.',
      "Dylai staff ddefnyddio'r gosodiadau preifatrwydd, fel mai dim ond y bobl iawn sy'n gallu gweld postiad.",
      staff,
    ),
    clause(
      'Important considerations 12',
      ['private-conversation*'],
      'Staff should keep private talks and messages private, and not share them online.',
      "Dylai staff gadw sgyrsiau a negeseuon preifat yn breifat, a pheidio â'u rhannu ar-lein.",
      staff,
    ),
    clause(
      'Important considerations 13',
      ['politics-religion*'],
      'Staff should be polite. Please stay away from topics that may upset people, for example politics or religion.',
      'Dylai staff fod yn gwrtais. Cadwch draw oddi wrth bynciau a allai gynhyrfu pobl, er enghraifft gwleidyddiaeth neu grefydd.',
      staff,
    ),
  ),
  section(
    'Cyber bullying',
    everybody,
    clause(
      'Cyber bullying 2',
      ['abuse'],
      'Bullying is never accepted. That includes texts, pictures, videos and comments online.',
      "Nid yw bwlio byth yn dderbyniol. Mae hynny'n cynnwys negeseuon testun, lluniau, fideos a sylwadau ar-lein.",
    ),
    clause(
      'Cyber bullying 3',
      ['colleague*'],
      'Ask colleagues first before you write about them in a blog or post.',
      "Gofynnwch i'ch cydweithwyr yn gyntaf cyn ysgrifennu amdanynt mewn blog neu bostiad.",
      ['staff', 'governor'],
    ),
  ),
  section(
    'Personal use of the internet',
    everybody,
    clause(
      'Personal use of the internet',
      ['working-hours'],
      'During school sessions, the internet is not for personal use.',
      "Yn ystod sesiynau ysgol, nid yw'r rhyngrwyd at ddefnydd personol.",
    ),
  ),
  section(
    'Security and identity theft',
    adults,
    clause(
      'Security and identity theft',
      ['personal-details*', 'audience'],
      'More people may see a post than you think. Share few details about yourself, such as your birthday, to stop identity theft.',
      'Gall mwy o bobl nag y tybiwch weld postiad. Rhannwch cyn lleied â phosibl o fanylion amdanoch eich hun, fel eich pen-blwydd, i atal dwyn hunaniaeth.',
    ),
  ),
  section(
    'Guidance and protection for pupils',
    pupils,
    clause(
      'Pupils 2',
      ['working-hours*'],
      'Pupils should not go on social media during the school day.',
      'Ni ddylai disgyblion fynd ar y cyfryngau cymdeithasol yn ystod y diwrnod ysgol.',
    ),
    clause(
      'Pupils 4',
      ['pupil-contact*'],
      'Pupils should not try to join or follow a page that belongs to a member of staff.',
      "Ni ddylai disgyblion geisio ymuno â thudalen aelod o staff na'i dilyn.",
    ),
  ),
);
