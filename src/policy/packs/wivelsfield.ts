/**
 * Wivelsfield Primary School: "Social Media Policy" (undated; a county council model). Our own words.
 * Section 2.1 counts governors, contractors, trainees and volunteers among "staff members", so every
 * clause binds the three roles at work. It binds no parent.
 */
import { atWork, clause, pack, section } from './pack.ts';

export const wivelsfield = pack(
  'wivelsfield',
  'Wivelsfield Primary School, Social Media Policy',
  section(
    'Introduction',
    atWork,
    clause(
      '1.4',
      ['employment'],
      'Remember at all times to keep your own life and your work life apart.',
      "Cofiwch bob amser gadw eich bywyd eich hun a'ch bywyd gwaith ar wahân.",
    ),
  ),
  section(
    'Legal framework',
    atWork,
    clause(
      '3.1',
      ['confidential'],
      'Everyone who works for the school has a legal duty to keep its private information private. Do not post it.',
      "Mae dyletswydd gyfreithiol ar bawb sy'n gweithio i'r ysgol i gadw ei gwybodaeth breifat yn breifat. Peidiwch â'i phostio.",
    ),
    clause(
      '3.2',
      ['confidential', 'pupil', 'colleague'],
      'Some things are always private: the records of pupils and staff, for example, and what people told you in trust.',
      "Mae rhai pethau bob amser yn breifat: cofnodion disgyblion a staff, er enghraifft, a'r hyn a ddywedodd pobl wrthych mewn ymddiriedaeth.",
    ),
    clause(
      '3.3',
      ['defamation', 'abuse', 'copyright*'],
      'The law may apply to what you post: rules on harming a good name, on harassment and on copying.',
      "Gall y gyfraith fod yn berthnasol i'r hyn a bostiwch: rheolau ar niweidio enw da, ar aflonyddu ac ar gopïo.",
    ),
    clause(
      '3.4',
      ['abuse', 'discrimination*', 'defamation'],
      'Do not bully people or harm their good name online, or put them down for race, sex or disability. The school may have to answer for it.',
      "Peidiwch â bwlio pobl na niweidio eu henw da ar-lein, na'u bychanu oherwydd hil, rhyw neu anabledd. Efallai y bydd yn rhaid i'r ysgol ateb am hynny.",
    ),
  ),
  section(
    'Principles',
    atWork,
    clause(
      '5.1',
      ['employment'],
      'Keep your home life and your job apart, so that your own interests do not clash with your work.',
      "Cadwch eich bywyd cartref a'ch swydd ar wahân, fel nad yw eich buddiannau eich hun yn gwrthdaro â'ch gwaith.",
    ),
    clause(
      '5.2',
      ['disrepute*'],
      'Do not do things on social media that could give the school or the council a bad name.',
      "Peidiwch â gwneud pethau ar y cyfryngau cymdeithasol a allai roi enw drwg i'r ysgol neu'r cyngor.",
    ),
    clause(
      '5.3',
      ['employment', 'school-identity', 'politics-religion*'],
      'Your views are your own. Do not put them forward as the views of the school or the council.',
      "Eich barn chi eich hun yw hi. Peidiwch â'i chyflwyno fel barn yr ysgol neu'r cyngor.",
    ),
    clause(
      '5.4',
      ['pupil*', 'colleague*', 'confidential'],
      'Do not post personal details about pupils, staff or other people you meet through your job.',
      'Peidiwch â phostio manylion personol am ddisgyblion, staff neu bobl eraill yr ydych yn cwrdd â nhw drwy eich swydd.',
    ),
    clause(
      '5.5',
      ['abuse*', 'defamation*', 'criticism*', 'discrimination'],
      'Never use the internet to attack, insult or harm the good name of others: pupils, families, colleagues or the school.',
      "Peidiwch byth â defnyddio'r rhyngrwyd i ymosod ar eraill, eu sarhau na niweidio eu henw da: disgyblion, teuluoedd, cydweithwyr neu'r ysgol.",
    ),
    clause(
      '5.6',
      ['rumour*'],
      'When you write facts online for the school or the council, be correct, fair and open.',
      "Pan fyddwch yn ysgrifennu ffeithiau ar-lein ar ran yr ysgol neu'r cyngor, byddwch yn gywir, yn deg ac yn agored.",
    ),
  ),
  section(
    'Personal use of social media',
    atWork,
    clause(
      '6.1',
      ['employment*', 'school-identity*'],
      'Do not say on your own pages that you work for the school or the council. It helps protect you and others.',
      "Peidiwch â dweud ar eich tudalennau eich hun eich bod yn gweithio i'r ysgol neu'r cyngor. Mae'n helpu i'ch amddiffyn chi ac eraill.",
    ),
    clause(
      '6.2',
      ['pupil-contact*'],
      'Do not use your own accounts to be in touch with pupils, unless they are in your family.',
      "Peidiwch â defnyddio eich cyfrifon eich hun i gysylltu â disgyblion, oni bai eu bod yn aelodau o'ch teulu.",
    ),
    clause(
      '6.3',
      ['confidential'],
      'You can stay in touch with your own family. Do not use what you learn at work for gain, or pass it on.',
      "Cewch gadw mewn cysylltiad â'ch teulu eich hun. Peidiwch â defnyddio'r hyn a ddysgwch yn y gwaith er elw, na'i drosglwyddo i eraill.",
    ),
    clause(
      '6.4',
      ['parent-contact*'],
      'Do not contact families of pupils from your own accounts if that could make it hard to stay fair.',
      "Peidiwch â chysylltu â theuluoedd disgyblion o'ch cyfrifon eich hun os gallai hynny ei gwneud yn anodd aros yn deg.",
    ),
    clause(
      '6.5',
      ['pupil-contact', 'unapproved-channel'],
      'If you want pupils to talk with you or each other online, ask the school first and use its website.',
      "Os ydych am i ddisgyblion siarad â chi neu â'i gilydd ar-lein, gofynnwch i'r ysgol yn gyntaf a defnyddiwch ei gwefan.",
    ),
    clause(
      '6.6',
      ['pupil-contact'],
      'Say no to friend requests from pupils. You can talk about such requests with the class in a general way.',
      "Gwrthodwch geisiadau gan ddisgyblion i fod yn ffrind. Cewch siarad yn gyffredinol am geisiadau o'r fath gyda'r dosbarth.",
    ),
    clause(
      '6.7',
      ['pupil-contact'],
      'When you leave the school, do not contact its pupils from your own accounts. The same goes for your old schools.',
      "Pan fyddwch yn gadael yr ysgol, peidiwch â chysylltu â'i disgyblion o'ch cyfrifon eich hun. Mae'r un peth yn wir am eich hen ysgolion.",
    ),
    clause(
      '6.8',
      ['confidential*', 'school-matter*', 'colleague', 'pupil'],
      'What you know through your job stays off your own pages: facts about pupils, families, colleagues, the school or the council.',
      "Dylai'r hyn a wyddoch drwy eich swydd aros oddi ar eich tudalennau eich hun: ffeithiau am ddisgyblion, teuluoedd, cydweithwyr, yr ysgol neu'r cyngor.",
    ),
    clause(
      '6.9',
      ['image*', 'brand', 'security*'],
      'Keep pictures of pupils and families off your own pages. Leave out staff in school clothing too, and places that must stay safe.',
      "Cadwch luniau o ddisgyblion a'u teuluoedd oddi ar eich tudalennau eich hun. Gadewch allan hefyd staff mewn dillad ysgol, a lleoedd y mae'n rhaid eu cadw'n ddiogel.",
    ),
    clause(
      '6.10',
      ['school-contact*'],
      'School email and other official contact details are for work. Do not open your own accounts or post with them.',
      'At waith y mae e-bost yr ysgol a manylion cyswllt swyddogol eraill. Peidiwch ag agor eich cyfrifon eich hun na phostio gyda nhw.',
    ),
    clause(
      '6.11',
      ['working-hours*'],
      'Do not edit sites like Wikipedia for yourself while at work. It could look as if the school had written it.',
      "Peidiwch â golygu gwefannau fel Wicipedia ar eich rhan eich hun yn y gwaith. Gallai edrych fel petai'r ysgol wedi'i ysgrifennu.",
    ),
    clause(
      '6.12',
      ['brand*'],
      'Do not use the logos or brands of the school or the council on your own pages.',
      "Peidiwch â defnyddio logos na brandiau'r ysgol neu'r cyngor ar eich tudalennau eich hun.",
    ),
    clause(
      '6.13',
      ['colleague'],
      'Take care before you add colleagues as friends online. Knowing too much about each other may make work awkward.',
      'Cymerwch ofal cyn ychwanegu cydweithwyr fel ffrindiau ar-lein. Gall gwybod gormod am eich gilydd wneud y gwaith yn lletchwith.',
    ),
    clause(
      '6.14',
      ['audience*', 'personal-details*'],
      'Set your privacy as tight as you can. Do not post your address or phone number, and keep passwords secret.',
      "Gosodwch eich preifatrwydd mor dynn ag y gallwch. Peidiwch â phostio eich cyfeiriad na'ch rhif ffôn, a chadwch gyfrineiriau'n gyfrinachol.",
    ),
  ),
  section(
    'Using social media on behalf of the school',
    atWork,
    clause(
      '7.1',
      ['unapproved-channel*', 'pupil-contact'],
      'Use only official school sites to talk with pupils, or to let pupils talk with each other.',
      "Defnyddiwch safleoedd swyddogol yr ysgol yn unig i siarad â disgyblion, neu i adael i ddisgyblion siarad â'i gilydd.",
    ),
    clause(
      '7.2',
      ['unapproved-channel'],
      'Only set up an official school page for a strong teaching or work reason. Small reasons could harm the school.',
      "Peidiwch â sefydlu tudalen swyddogol i'r ysgol heb reswm addysgu neu waith cryf. Gallai rhesymau dibwys niweidio'r ysgol.",
    ),
  ),
);
