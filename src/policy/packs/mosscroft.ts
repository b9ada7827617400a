/**
 * Mosscroft Primary School: "Social Networking Policy" (reviewed February 2018). Our own words. Its
 * "everyone" is staff, governors, friends of the school and volunteers; "Key principles 3" speaks of
 * people working in the school. It binds no parent.
 */
import { atWork, clause, pack, section } from './pack.ts';

export const mosscroft = pack(
  'mosscroft',
  'Mosscroft Primary School, Social Networking Policy',
  section(
    'Key principles',
    atWork,
    clause(
      'Key principles 1',
      ['abuse', 'criticism'],
      'Everyone who works or helps at the school should protect its good name and treat its people with respect.',
      "Dylai pawb sy'n gweithio neu'n helpu yn yr ysgol amddiffyn ei henw da a thrin ei phobl â pharch.",
    ),
    clause(
      'Key principles 3',
      ['pupil-contact*'],
      'People who work in the school should not talk with its children on social media.',
      "Ni ddylai pobl sy'n gweithio yn yr ysgol siarad â'i phlant ar y cyfryngau cymdeithasol.",
      ['staff', 'volunteer'],
    ),
    clause(
      'Key principles 4',
      ['working-hours*'],
      'Do not write blogs or go on social media at work. School computers and other equipment are not for that.',
      'Peidiwch ag ysgrifennu blogiau na mynd ar y cyfryngau cymdeithasol yn y gwaith. Nid at hynny y mae cyfrifiaduron ac offer arall yr ysgol.',
    ),
  ),
  section(
    'Code of conduct',
    atWork,
    clause(
      'Conduct 1',
      ['school-identity*', 'brand*'],
      'Ask first. The head must agree in writing before you post the school name, its logo or things it has made.',
      "Gofynnwch yn gyntaf. Rhaid i'r pennaeth gytuno'n ysgrifenedig cyn i chi bostio enw'r ysgol, ei logo neu bethau y mae wedi'u creu.",
    ),
    clause(
      'Conduct 2',
      ['disrepute', 'defamation', 'criticism', 'image'],
      'Do not share words or pictures that link the school with a crime or could spoil its good name.',
      "Peidiwch â rhannu geiriau na lluniau sy'n cysylltu'r ysgol â throsedd neu a allai ddifetha ei henw da.",
    ),
    clause(
      'Conduct 3',
      ['confidential*', 'security*', 'pupil*', 'image*'],
      'Do not share private facts about the school or a pupil. Leave out words and pictures that could make the school less safe.',
      'Peidiwch â rhannu ffeithiau preifat am yr ysgol neu ddisgybl. Gadewch allan eiriau a lluniau a allai wneud yr ysgol yn llai diogel.',
    ),
  ),
  section(
    'Everyone at Mosscroft',
    atWork,
    clause(
      'Everyone 1',
      ['abuse*', 'defamation*', 'criticism*', 'discrimination*'],
      'Do not post comments about the school or its people that are rude, hurtful, threatening or untrue.',
      "Peidiwch â phostio sylwadau am yr ysgol neu ei phobl sy'n anghwrtais, yn gas, yn fygythiol neu'n anwir.",
    ),
    clause(
      'Everyone 2',
      ['disrepute*'],
      'Use social media wisely. A careless post could harm your good name, or that of the school.',
      "Defnyddiwch y cyfryngau cymdeithasol yn ddoeth. Gallai postiad diofal niweidio eich enw da chi, neu enw da'r ysgol.",
    ),
    clause(
      'Everyone 3',
      ['personal-details*'],
      'Take care with facts about yourself. Someone could use them to pretend to be you or to find you.',
      'Cymerwch ofal gyda ffeithiau amdanoch eich hun. Gallai rhywun eu defnyddio i esgus mai chi ydyw, neu i ddod o hyd i chi.',
    ),
  ),
);
