/**
 * The Stoke Poges School: "Social Media Policy" (approved September 2020). Our own words. Its scope
 * names employees, governors, parents, carers and pupils; the list "Applications" speaks to parents,
 * staff and governors, the two last points of it to employees (and governors) alone.
 */
import type { Role } from '../../review/topics.ts';
import { clause, everybody, pack, section } from './pack.ts';

const adults: readonly Role[] = ['staff', 'governor', 'parent'];

export const stokePoges = pack(
  'stoke-poges',
  'The Stoke Poges School, Social Media Policy',
  section(
    'Social networking as part of school service',
    everybody,
    clause(
      'School service',
      ['unapproved-channel*'],
      'Ask the headteacher before you set up a page, group or account for the school.',
      "Gofynnwch i'r pennaeth cyn sefydlu tudalen, grŵp neu gyfrif ar gyfer yr ysgol.",
    ),
  ),
  section(
    'Social networking applications',
    adults,
    clause(
      'Applications 1',
      ['defamation', 'discrimination', 'copyright*', 'personal-details*', 'confidential'],
      'Do not post things that could lead to a legal claim: harming a good name, unfair treatment, copying, or sharing personal data.',
      'Peidiwch â phostio pethau a allai arwain at hawliad cyfreithiol: niweidio enw da, trin pobl yn annheg, copïo, neu rannu data personol.',
    ),
    clause(
      'Applications 1b',
      ['disrepute'],
      'Do not post anything illegal, sexual or nasty. It could harm the good name of the school.',
      "Peidiwch â phostio dim sy'n anghyfreithlon, yn rhywiol neu'n gas. Gallai niweidio enw da'r ysgol.",
    ),
    clause(
      'Applications 2',
      ['abuse*', 'discrimination*'],
      'Never use social media to be cruel to people or to spread hate.',
      "Peidiwch byth â defnyddio'r cyfryngau cymdeithasol i fod yn greulon wrth bobl nac i ledaenu casineb.",
    ),
    clause(
      'Applications 4',
      ['abuse', 'discrimination'],
      'Posts need to fit the school rules on fair treatment, good conduct and bullying.',
      "Mae angen i bostiadau gyd-fynd â rheolau'r ysgol ar degwch, ymddygiad da a bwlio.",
    ),
    clause(
      'Applications 5',
      ['school-matter*', 'pupil*', 'colleague*', 'confidential*', 'reply-about-school*'],
      'Do not talk about the school on social media: its business, staff, pupils or parents. Do not give advice about them either.',
      "Peidiwch â thrafod yr ysgol ar y cyfryngau cymdeithasol: ei materion, ei staff, ei disgyblion na'r rhieni. Peidiwch â rhoi cyngor amdanynt chwaith.",
    ),
    clause(
      'Applications 6',
      ['image*'],
      'Only share pictures or videos of your own child. If other children are in them, ask their parents first.',
      "Rhannwch luniau neu fideos o'ch plentyn eich hun yn unig. Os oes plant eraill ynddynt, gofynnwch i'w rhieni yn gyntaf.",
    ),
    clause(
      'Applications 7',
      ['rumour*', 'defamation*', 'abuse'],
      'Do not post spiteful or made-up comments about anyone who belongs to the school.',
      "Peidiwch â phostio sylwadau maleisus neu ffug am neb sy'n perthyn i'r ysgol.",
    ),
    clause(
      'Applications 8',
      ['school-identity*', 'employment*'],
      'Staff and governors should not say in a post that they belong to the school or speak for it.',
      "Ni ddylai staff a llywodraethwyr ddweud mewn postiad eu bod yn perthyn i'r ysgol neu'n siarad drosti.",
      ['staff', 'governor'],
    ),
    clause(
      'Applications 9',
      ['disrepute*'],
      'What staff do outside work could embarrass the school or harm its good name. Think before you share it.',
      "Gallai'r hyn y mae staff yn ei wneud y tu allan i'r gwaith godi cywilydd ar yr ysgol neu niweidio ei henw da. Meddyliwch cyn ei rannu.",
      ['staff'],
    ),
  ),
  section(
    'Parents and carers',
    ['parent'],
    clause(
      'Parents',
      ['criticism*'],
      'Parents and carers, please bring questions, worries or complaints to the school. Please do not post them online.',
      "Rieni a gofalwyr, dewch â'ch cwestiynau, eich pryderon neu'ch cwynion at yr ysgol. Peidiwch â'u postio ar-lein.",
    ),
  ),
  section(
    'Guidance for staff',
    ['staff'],
    clause(
      'Staff guidance 1',
      ['pupil-contact*'],
      'Staff should not chat with pupils of the school on social media.',
      'Ni ddylai staff sgwrsio â disgyblion yr ysgol ar y cyfryngau cymdeithasol.',
    ),
    clause(
      'Staff guidance 2',
      ['pupil-contact'],
      'Staff should not chat on social media with former pupils who are not yet 18.',
      "Ni ddylai staff sgwrsio ar y cyfryngau cymdeithasol â chyn-ddisgyblion nad ydynt eto'n 18 oed.",
    ),
    clause(
      'Staff guidance 3',
      ['pupil-contact'],
      'Staff should not ask to join the page of a pupil, or let a pupil join theirs as a friend.',
      "Ni ddylai staff ofyn am gael ymuno â thudalen disgybl, na gadael i ddisgybl ymuno â'u tudalen nhw fel ffrind.",
    ),
    clause(
      'Staff guidance 4',
      ['working-hours*'],
      'Using social media for yourself should wait until after work, unless the head has said yes.',
      "Dylai defnyddio'r cyfryngau cymdeithasol at eich dibenion eich hun aros tan ar ôl y gwaith, oni bai bod y pennaeth wedi cytuno.",
    ),
  ),
  section(
    'Guidance for pupils',
    ['pupil'],
    clause(
      'Pupil guidance 2',
      ['working-hours*'],
      'Pupils should stay off social media during the school day, on school computers and on phones.',
      'Dylai disgyblion gadw oddi ar y cyfryngau cymdeithasol yn ystod y diwrnod ysgol, ar gyfrifiaduron yr ysgol ac ar ffonau.',
    ),
  ),
  section(
    'Cyber bullying',
    everybody,
    clause(
      'Cyber bullying',
      ['abuse'],
      'Online bullying is never all right. The school has a duty to look into it and keep children safe.',
      'Nid yw bwlio ar-lein byth yn iawn. Mae dyletswydd ar yr ysgol i ymchwilio iddo a chadw plant yn ddiogel.',
    ),
  ),
);
