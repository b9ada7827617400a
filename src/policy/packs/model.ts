/**
 * The project's own model policy: what a fair school could ask of everybody, one clause or more for
 * each of the 26 topics. Written for this project in 2026, from no other text. Clauses differ by role
 * where the fair request differs: a parent may share pictures of their own child, a pupil is asked
 * other things than a teacher. Clause 4.6 keeps the right routes open (law and product notes,
 * "never discourage safeguarding reports, whistleblowing, union activity").
 */
import type { Role } from '../../review/topics.ts';
import { atWork, clause, everybody, pack, section } from './pack.ts';

const families: readonly Role[] = ['parent', 'pupil'];

export const model = pack(
  'model',
  { en: 'Model social media policy', cy: 'Polisi enghreifftiol ar y cyfryngau cymdeithasol' },
  section(
    { en: 'Children', cy: 'Plant' },
    everybody,
    clause(
      '1.1',
      ['pupil*'],
      'Please do not name a child at school who is not your own, or say things that show who it is.',
      "Peidiwch ag enwi plentyn yn yr ysgol nad yw'n blentyn i chi, na dweud pethau sy'n dangos pwy ydyw.",
    ),
    clause(
      '1.2',
      ['image*'],
      'Keep pictures and videos of pupils, families and school life off your own pages. The school shares its own, with consent.',
      "Cadwch luniau a fideos o ddisgyblion, teuluoedd a bywyd yr ysgol oddi ar eich tudalennau eich hun. Mae'r ysgol yn rhannu ei rhai ei hun, gyda chaniatâd.",
      atWork,
    ),
    clause(
      '1.3',
      ['image*'],
      'Pictures of yourself or your own child are yours to share. If others from school can be seen, ask first.',
      "Chi biau'r dewis i rannu lluniau ohonoch eich hun neu o'ch plentyn eich hun. Os gellir gweld eraill o'r ysgol, gofynnwch yn gyntaf.",
      families,
    ),
    clause(
      '1.4',
      ['pupil-contact*'],
      'Do not add or message pupils from your own accounts. This includes former pupils under 18. Your own family is different.',
      "Peidiwch ag ychwanegu disgyblion na'u negeseuo o'ch cyfrifon eich hun. Mae hyn yn cynnwys cyn-ddisgyblion dan 18 oed. Mae eich teulu eich hun yn wahanol.",
      atWork,
    ),
    clause(
      '1.5',
      ['pupil-contact*'],
      'Please do not ask school staff to be friends online, or try to join their own pages.',
      "Peidiwch â gofyn i staff yr ysgol fod yn ffrindiau ar-lein, na cheisio ymuno â'u tudalennau eu hunain.",
      ['pupil'],
    ),
  ),
  section(
    { en: 'People at school', cy: 'Pobl yr ysgol' },
    everybody,
    clause(
      '2.1',
      ['colleague*'],
      'Ask first before you write about staff, governors or volunteers. Even without a name, people may know who is meant.',
      'Gofynnwch yn gyntaf cyn ysgrifennu am staff, llywodraethwyr neu wirfoddolwyr. Hyd yn oed heb enw, efallai y bydd pobl yn gwybod am bwy yr ydych yn sôn.',
    ),
    clause(
      '2.2',
      ['parent-contact*'],
      'Use school phones and email to talk with parents. Please do not add them as friends or give your own number.',
      "Defnyddiwch ffonau ac e-bost yr ysgol i siarad â rhieni. Peidiwch â'u hychwanegu fel ffrindiau na rhoi eich rhif eich hun.",
      ['staff'],
    ),
    clause(
      '2.3',
      ['private-conversation*'],
      'Keep private messages and talks private. Please share them only if everyone in them agrees.',
      'Cadwch negeseuon a sgyrsiau preifat yn breifat. Rhannwch nhw dim ond os yw pawb sydd ynddynt yn cytuno.',
      atWork,
    ),
  ),
  section(
    { en: 'What we know through school', cy: "Yr hyn a wyddom drwy'r ysgol" },
    everybody,
    clause(
      '3.1',
      ['confidential*'],
      'What you learn at school about children, families, staff or plans stays private. Worried about a child? Tell the safeguarding lead.',
      "Mae'r hyn a ddysgwch yn yr ysgol am blant, teuluoedd, staff neu gynlluniau yn aros yn breifat. Yn poeni am blentyn? Dywedwch wrth yr arweinydd diogelu.",
      atWork,
    ),
    clause(
      '3.2',
      ['school-matter*'],
      'Please think before you post about everyday life at school. Small stories could still show who is meant.',
      'Meddyliwch cyn postio am fywyd bob dydd yn yr ysgol. Gallai straeon bach ddangos o hyd am bwy y maent yn sôn.',
      atWork,
    ),
    clause(
      '3.3',
      ['security*'],
      'Do not share what keeps people safe: gate codes, passwords, when the school is empty, or where a trip will be.',
      "Peidiwch â rhannu'r hyn sy'n cadw pobl yn ddiogel: codau giatiau, cyfrineiriau, pryd y mae'r ysgol yn wag, neu ble y bydd taith ysgol.",
    ),
  ),
  section(
    { en: 'Kind and fair', cy: 'Caredig a theg' },
    everybody,
    clause(
      '4.1',
      ['abuse*'],
      'Do not insult, threaten or bully anyone. If somebody has upset you, take a break and ask for help.',
      "Peidiwch â sarhau, bygwth na bwlio neb. Os oes rhywun wedi'ch cynhyrfu, cymerwch saib a gofynnwch am help.",
    ),
    clause(
      '4.2',
      ['discrimination*'],
      'Treat everyone with respect. Do not put people down for age, disability, race, faith, sex, gender or whom they love.',
      'Triniwch bawb â pharch. Peidiwch â bychanu pobl oherwydd oed, anabledd, hil, ffydd, rhyw, rhywedd na phwy y maent yn ei garu.',
    ),
    clause(
      '4.3',
      ['defamation*'],
      'Do not state bad things about a person or the school as fact unless you can show they are true. Tell the school instead.',
      "Peidiwch â dweud pethau drwg am berson neu'r ysgol fel ffaith oni bai y gallwch ddangos eu bod yn wir. Dywedwch wrth yr ysgol yn lle hynny.",
    ),
    clause(
      '4.4',
      ['rumour*'],
      'Please do not pass on gossip or guesses about the school or its people. Ask the school what is true.',
      "Peidiwch â lledaenu clecs na sïon am yr ysgol neu ei phobl. Gofynnwch i'r ysgol beth sy'n wir.",
    ),
    clause(
      '4.5',
      ['criticism*'],
      'You may disagree. If something is wrong, please tell the school first so that it can be put right, and be fair.',
      "Cewch anghytuno. Os oes rhywbeth o'i le, dywedwch wrth yr ysgol yn gyntaf fel y gellir ei gywiro, a byddwch yn deg.",
    ),
    clause(
      '4.6',
      ['criticism', 'defamation', 'confidential'],
      'You can always keep a child safe, report something wrong or take part in a union. Nothing here stops you.',
      "Cewch bob amser gadw plentyn yn ddiogel, rhoi gwybod am rywbeth o'i le neu gymryd rhan mewn undeb. Nid oes dim yma yn eich atal.",
    ),
  ),
  section(
    { en: 'You and the school', cy: "Chi a'r ysgol" },
    atWork,
    clause(
      '5.1',
      ['school-identity*'],
      'Leave the school name, its short forms and hashtags out of your own posts, unless the head has agreed.',
      "Gadewch enw'r ysgol, ei ffurfiau byr a'i hashnodau allan o'ch postiadau eich hun, oni bai bod y pennaeth wedi cytuno.",
    ),
    clause(
      '5.2',
      ['employment*'],
      'Please do not say on your own accounts that you work or speak for the school. Your views are your own.',
      "Peidiwch â dweud ar eich cyfrifon eich hun eich bod yn gweithio i'r ysgol neu'n siarad drosti. Eich barn chi eich hun yw hi.",
    ),
    clause(
      '5.3',
      ['disrepute*'],
      'Think how a post may look to children and parents. Drink, drugs, sex or breaking rules could harm their trust in you.',
      'Meddyliwch sut y gall postiad edrych i blant a rhieni. Gallai diod, cyffuriau, rhyw neu dorri rheolau niweidio eu hymddiriedaeth ynoch.',
    ),
    clause(
      '5.4',
      ['politics-religion*'],
      'You may hold and share your own beliefs. Be fair, and do not seem to speak for the school.',
      'Cewch arddel a rhannu eich credoau eich hun. Byddwch yn deg, a pheidiwch ag ymddangos fel petaech yn siarad dros yr ysgol.',
    ),
    clause(
      '5.5',
      ['reply-about-school*'],
      'Please do not comment on posts about the school. Let the school answer, and tell the head if you are worried.',
      "Peidiwch â gadael sylwadau ar bostiadau am yr ysgol. Gadewch i'r ysgol ateb, a dywedwch wrth y pennaeth os ydych yn poeni.",
    ),
    clause(
      '5.6',
      ['working-hours*'],
      'Please leave your own social media until a break or until after work.',
      'Gadewch eich cyfryngau cymdeithasol eich hun tan egwyl neu tan ar ôl y gwaith.',
      ['staff', 'volunteer'],
    ),
    clause(
      '5.7',
      ['working-hours*'],
      'Please stay off social media until the school day is over.',
      'Cadwch oddi ar y cyfryngau cymdeithasol nes bydd y diwrnod ysgol ar ben.',
      ['pupil'],
    ),
  ),
  section(
    {
      en: 'What belongs to the school or to others',
      cy: "Yr hyn sy'n perthyn i'r ysgol neu i eraill",
    },
    everybody,
    clause(
      '6.1',
      ['school-contact*'],
      'Please do not put school email addresses, phone numbers or links into your own posts. The school shares them itself.',
      "Peidiwch â rhoi cyfeiriadau e-bost, rhifau ffôn na dolenni'r ysgol yn eich postiadau eich hun. Mae'r ysgol yn eu rhannu ei hun.",
    ),
    clause(
      '6.2',
      ['brand*'],
      'Ask the school before you use its logo, badge, uniform, letters or newsletters in a post.',
      "Gofynnwch i'r ysgol cyn defnyddio ei logo, ei bathodyn, ei gwisg, ei llythyrau neu ei chylchlythyrau mewn postiad.",
    ),
    clause(
      '6.3',
      ['unapproved-channel*'],
      'Ask the head before you start or share a page, group or channel for the school or a class.',
      "Gofynnwch i'r pennaeth cyn dechrau neu rannu tudalen, grŵp neu sianel ar gyfer yr ysgol neu ddosbarth.",
    ),
    clause(
      '6.4',
      ['copyright*'],
      'Do not copy texts, pictures, music, films or paid worksheets made by others. Share a link and say who made it.',
      "Peidiwch â chopïo testunau, lluniau, cerddoriaeth, ffilmiau na thaflenni gwaith y telir amdanynt gan eraill. Rhannwch ddolen a dywedwch pwy a'i gwnaeth.",
    ),
  ),
  section(
    { en: 'Privacy', cy: 'Preifatrwydd' },
    everybody,
    clause(
      '7.1',
      ['personal-details*'],
      'Do not post addresses, phone numbers, birthdays or bank details, your own or those of anyone else.',
      'Peidiwch â phostio cyfeiriadau, rhifau ffôn, penblwyddi na manylion banc, eich rhai chi na rhai neb arall.',
    ),
    clause(
      '7.2',
      ['audience*'],
      'Check who can see your post before you send it. A smaller group is safer than everyone.',
      "Gwiriwch pwy sy'n gallu gweld eich postiad cyn ei anfon. Mae grŵp llai yn fwy diogel na phawb.",
    ),
  ),
);
