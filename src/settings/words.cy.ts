/** Enwau a disgrifiadau'r gosodiadau yn Gymraeg. Not yet reviewed by a Welsh reader. */
import type { SettingKey } from './schema.ts';
import type { SettingWords } from './words.en.ts';

export const SETTING_WORDS_CY: Readonly<Record<SettingKey, SettingWords>> = {
  schoolName: {
    title: 'Enw eich ysgol',
    description:
      'Yr enw llawn. Hyd nes y bydd wedi’i lenwi, dim ond ychydig o bethau sy’n cael eu gwirio.',
    example: 'Ysgol Gynradd Bryn Golau',
  },
  schoolAliases: {
    title: 'Enwau eraill arni',
    description: 'Ffurfiau byr, blaenlythrennau, llysenwau a hashnodau. Un ar bob llinell.',
    example: 'Bryn Golau\nYGBG',
  },
  schoolHandles: {
    title: 'Ei chyfrifon',
    description: 'Enwau cyfrifon yr ysgol ei hun ar Facebook, X ac YouTube. Un ar bob llinell.',
    example: '@ysgolbryngolau',
  },
  schoolDomains: {
    title: 'Ei chyfeiriadau gwe',
    description:
      'Mae dolenni a chyfeiriadau e-bost yno’n cyfrif fel rhai’r ysgol. Un ar bob llinell.',
    example: 'bryngolau.cymru',
  },
  locality: {
    title: 'Ble mae hi',
    description: 'Pentref, tref neu ran o dref. Gall ysgol fod â’r un enw â’i thref.',
    example: 'Llanfryn',
  },
  nation: {
    title: 'Gwlad',
    description: 'Mae cyfreithiau a geiriau am ysgolion yn wahanol yn y pedair gwlad.',
  },
  role: {
    title: 'Pwy ydych chi',
    description: 'Mae polisi’n gofyn pethau gwahanol gan staff, llywodraethwyr, rhieni ac eraill.',
  },
  ownFamily: {
    title: 'Eich teulu eich hun',
    description:
      'Enwau cyntaf eich plant a’ch teulu eich hun. Cewch sôn amdanyn nhw. Ni fydd eich ysgol byth yn gweld y rhestr hon. Un ar bob llinell.',
    example: 'Rosie\nTomos',
  },
  staffNames: {
    title: 'Pobl sy’n gweithio yn yr ysgol',
    description:
      'Enwau fel y byddech chi’n eu hysgrifennu. Un ar bob llinell; gallwch ludo colofn.',
    example: 'Mrs Agnes Marlow\nMr Pryce',
  },
  pupilNames: {
    title: 'Disgyblion',
    description:
      'Gallwch adael hwn yn wag: mae llawer o enwau’n cael eu hadnabod o’r geiriau o’u cwmpas. Un ar bob llinell; gallwch ludo colofn.',
    example: 'Ffion Bellamy\nArjun S',
  },
  pupilNameHashes: {
    title: 'Enwau disgyblion fel codau',
    description: 'Enwau wedi’u troi’n godau (SHA-256 gyda’r halen), fel na ellir darllen y rhestr.',
  },
  pupilNameSalt: {
    title: 'Halen y codau enwau',
    description: 'Y llythrennau a gymysgwyd i mewn pan wnaed y codau enwau.',
  },
  policyPack: {
    title: 'Pa bolisi',
    description: 'Dangosir ei gymalau pan gaiff neges ei dal yn ôl.',
  },
  policyTitle: {
    title: 'Teitl y polisi',
    description:
      'Dangosir hwn wrth ymyl pob cymal. Gadewch ef yn wag i ddefnyddio teitl y polisi ei hun.',
    example: 'Ysgol Gynradd Bryn Golau, Polisi Cyfryngau Cymdeithasol',
  },
  policyUrl: {
    title: 'Ble gellir darllen y polisi',
    description: 'Cyfeiriad gwe. Fe’i dangosir fel dolen a dim ond os pwyswch chi hi y mae’n agor.',
    example: 'https://bryngolau.cymru/polisiau',
  },
  policyClauses: {
    title: 'Cymalau polisi’r ysgol ei hun',
    description:
      'Un cymal yr un: cyfeirnod | pynciau | rolau | pennawd | testun. Mae seren ar ôl pwnc yn nodi’r cymal i’w ddangos gyntaf.',
  },
  severities: {
    title: 'Beth i’w wirio, a pha mor gadarn',
    description:
      'Stopio: yn dal y neges ac yn aros am eiliad. Meddwl: yn dal y neges. Nodyn: awgrym tawel yn unig. I ffwrdd: heb ei wirio.',
  },
  schoolDay: {
    title: 'Diwrnod ysgol',
    description:
      'Defnyddir hwn i sylwi ar negeseuon a ysgrifennir yn ystod amser ysgol, heblaw gwyliau.',
  },
  contacts: {
    title: 'At bwy i droi',
    description:
      'Dangosir hyn pan fydd neges yn swnio fel pryder y gallai’r person iawn helpu ag ef.',
  },
  sites: {
    title: 'Ble mae negeseuon yn cael eu gwirio',
    description: 'Nid yw negeseuon preifat yn cael eu gwirio oni bai eich bod yn eu troi ymlaen.',
  },
  language: {
    title: 'Iaith',
    description: 'Iaith y dudalen hon, yr awgrymiadau a’r rhybuddion.',
  },
  hints: {
    title: 'Awgrymiadau tawel wrth imi ysgrifennu',
    description: 'Llinell fer ger y blwch. Nid yw byth yn eich rhwystro.',
  },
  postAnywayWait: {
    title: 'Eiliadau cyn y gellir pwyso “Postio beth bynnag”',
    description: 'Dim ond ar gyfer y rhybuddion mwyaf difrifol. 0 yw dim aros; 5 yw’r mwyaf.',
  },
  showWelcome: {
    title: 'Agor y dudalen osod ar ôl gosod yr estyniad',
    description: 'Gall ysgolion sy’n llenwi popeth ei diffodd.',
  },
  lockedKeys: {
    title: 'Gosodiadau wedi’u cloi',
    description: 'Enwau’r gosodiadau na all pobl eu newid.',
  },
};
