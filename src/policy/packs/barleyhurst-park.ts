/**
 * Barleyhurst Park Primary School: "Social Networking Sites and Personal Internet Presence Policy for
 * School Staff" (agreed 19 October 2023). Our own words. A staff policy: its expectations reach "all
 * adults working with children", so the code of conduct binds governors and volunteers too, and the
 * passages on employees bind staff alone. It binds no parent.
 */
import type { Role } from '../../review/topics.ts';
import { atWork, clause, pack, section } from './pack.ts';

const staff: readonly Role[] = ['staff'];

export const barleyhurstPark = pack(
  'barleyhurst-park',
  'Barleyhurst Park Primary School, Social Networking Sites and Personal Internet Presence Policy',
  section(
    'Code of conduct',
    atWork,
    clause(
      'Conduct 1',
      ['school-identity*', 'brand*'],
      'Ask the headteacher for a yes in writing first. Then you may use the school name, logo or anything it has published.',
      "Gofynnwch yn gyntaf am ganiatâd ysgrifenedig gan y pennaeth. Wedyn cewch ddefnyddio enw'r ysgol, ei logo neu unrhyw beth y mae wedi'i gyhoeddi.",
    ),
    clause(
      'Conduct 2',
      ['disrepute', 'defamation', 'criticism'],
      'Do not post words or pictures that tie the school to breaking the law or that could harm its good name.',
      "Peidiwch â phostio geiriau na lluniau sy'n cysylltu'r ysgol â thorri'r gyfraith neu a allai niweidio ei henw da.",
    ),
    clause(
      'Conduct 3',
      ['confidential*', 'security*'],
      'Do not share private school business, or words or pictures that could make the school less safe.',
      'Peidiwch â rhannu busnes preifat yr ysgol, na geiriau neu luniau a allai wneud yr ysgol yn llai diogel.',
    ),
    clause(
      'Conduct 4',
      ['image*'],
      'Do not post pictures of people taking part in school life: children, staff, governors or families.',
      'Peidiwch â phostio lluniau o bobl yn cymryd rhan ym mywyd yr ysgol: plant, staff, llywodraethwyr neu deuluoedd.',
    ),
  ),
  section(
    'Everyone at Barleyhurst',
    atWork,
    clause(
      'Everyone 1',
      ['parent-contact*', 'pupil-contact'],
      'Keep contact with children and parents open. Use the school phone and school email, not your own.',
      'Cadwch eich cysylltiad â phlant a rhieni yn agored. Defnyddiwch ffôn ac e-bost yr ysgol, nid eich rhai chi.',
    ),
    clause(
      'Everyone 2',
      ['pupil-contact*'],
      'Never add a pupil of your school as a friend on social media.',
      "Peidiwch byth ag ychwanegu disgybl o'ch ysgol fel ffrind ar y cyfryngau cymdeithasol.",
    ),
    clause(
      'Everyone 3',
      ['abuse*', 'defamation', 'criticism*', 'discrimination*'],
      'Do not post rude, cruel, threatening or untrue comments about the school, or about people linked with it.',
      "Peidiwch â phostio sylwadau anghwrtais, creulon, bygythiol neu anwir am yr ysgol, nac am bobl sy'n gysylltiedig â hi.",
    ),
    clause(
      'Everyone 4',
      ['disrepute*'],
      'Post with care, so that your own good name and that of the school stay safe.',
      "Postiwch yn ofalus, fel bod eich enw da chi ac enw da'r ysgol yn aros yn ddiogel.",
    ),
    clause(
      'Everyone 5',
      ['personal-details*'],
      'Be careful with details about yourself. Thieves may use them, and they could put your safety at risk.',
      'Byddwch yn ofalus gyda manylion amdanoch eich hun. Gallai lladron eu defnyddio, a gallent beryglu eich diogelwch.',
    ),
    clause(
      'Everyone 6',
      ['audience*'],
      'If you use social media, turn your privacy settings up high.',
      "Os ydych yn defnyddio'r cyfryngau cymdeithasol, gosodwch eich preifatrwydd ar lefel uchel.",
    ),
    clause(
      'Everyone 7',
      ['politics-religion*'],
      'Do not use social media to campaign for a political party.',
      "Peidiwch â defnyddio'r cyfryngau cymdeithasol i ymgyrchu dros blaid wleidyddol.",
    ),
    clause(
      'Everyone 8',
      ['audience'],
      'Check your settings. Let only friends and family see your profile, and make sure others cannot get in through them.',
      'Gwiriwch eich gosodiadau. Gadewch i ffrindiau a theulu yn unig weld eich proffil, a gwnewch yn siŵr na all eraill ei gyrraedd drwyddynt.',
    ),
  ),
  section(
    'Safer online behaviour',
    staff,
    clause(
      'Safer 1',
      ['employment*', 'school-identity'],
      'Staff should not say on their page what job they do or which school they work at.',
      'Ni ddylai staff ddweud ar eu tudalen beth yw eu swydd nac ym mha ysgol y maent yn gweithio.',
    ),
    clause(
      'Safer 2',
      ['defamation'],
      'When staff write about others, even out of work, they should think whether it could unfairly harm a good name.',
      "Pan fydd staff yn ysgrifennu am eraill, hyd yn oed y tu allan i'r gwaith, dylent ystyried a allai hynny niweidio enw da yn annheg.",
    ),
    clause(
      'Safer 3',
      ['defamation*', 'rumour*', 'colleague*', 'pupil*'],
      'Staff should not accuse people on social media, even from home: colleagues, children or others linked with a school.',
      "Ni ddylai staff gyhuddo pobl ar y cyfryngau cymdeithasol, hyd yn oed gartref: cydweithwyr, plant nac eraill sy'n gysylltiedig ag ysgol.",
    ),
    clause(
      'Safer 4',
      ['image', 'disrepute'],
      'Staff should not put up photos that could give the school a bad name.',
      "Ni ddylai staff roi lluniau ar-lein a allai roi enw drwg i'r ysgol.",
    ),
  ),
  section(
    'Mobile phones, cameras and video',
    ['staff', 'volunteer'],
    clause(
      'Phones 4',
      ['image'],
      'Take pictures of children only if their parents agree, and only with a school camera or tablet. Keep them in school.',
      "Tynnwch luniau o blant dim ond os yw eu rhieni'n cytuno, a dim ond â chamera neu lechen yr ysgol. Cadwch nhw yn yr ysgol.",
    ),
    clause(
      'Phones 6',
      ['image'],
      'Photos and videos taken for school should be kept on a school computer and nowhere else.',
      'Dylid cadw lluniau a fideos a dynnwyd ar gyfer yr ysgol ar gyfrifiadur ysgol, ac nid yn unman arall.',
    ),
  ),
  section(
    'Protection of personal information',
    staff,
    clause(
      'Personal information 1',
      ['parent-contact', 'pupil-contact', 'personal-details'],
      'Staff should not give children or parents their own email address. Use the school one.',
      'Ni ddylai staff roi eu cyfeiriad e-bost eu hunain i blant na rhieni. Defnyddiwch un yr ysgol.',
    ),
    clause(
      'Personal information 2',
      ['parent-contact', 'personal-details'],
      'Staff should keep their own phone number private, and not use their own phone to reach parents about work.',
      'Dylai staff gadw eu rhif ffôn eu hunain yn breifat, a pheidio â defnyddio eu ffôn eu hunain i gysylltu â rhieni am waith.',
    ),
    clause(
      'Personal information 3',
      ['school-matter*', 'parent-contact'],
      'Staff may know some families outside school. When you write to them, leave school and work out of it.',
      "Efallai fod staff yn adnabod rhai teuluoedd y tu allan i'r ysgol. Wrth ysgrifennu atynt, peidiwch â sôn am yr ysgol na'r gwaith.",
    ),
  ),
);
