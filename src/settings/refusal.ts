/** What was not taken over from a settings source, and how it is put into words. */
import type { Language } from './schema.ts';

/** `user`: what the person chose, or a settings file. `school`: managed policy. */
export type Place = 'user' | 'school';

export type RefusalCode =
  | 'not-settings'
  | 'unknown-key'
  | 'user-only'
  | 'not-text'
  | 'not-list'
  | 'not-yes-no'
  | 'not-number'
  | 'not-group'
  | 'blank'
  | 'too-short'
  | 'too-long'
  | 'too-many'
  | 'markup'
  | 'not-a-choice'
  | 'not-a-handle'
  | 'not-a-domain'
  | 'shared-domain'
  | 'not-an-address'
  | 'not-a-hash'
  | 'not-a-clause'
  | 'unknown-topic'
  | 'not-a-time'
  | 'ends-before-start'
  | 'not-a-date'
  | 'out-of-range'
  | 'unknown-part'
  | 'cannot-lock';

export type WarningCode =
  | 'names-in-policy'
  | 'lock-without-value'
  | 'locks-only-from-school'
  | 'custom-without-clauses';

export interface Refusal {
  /** Key of the table, the unknown key itself, or `''` where the whole source is unusable. */
  readonly key: string;
  readonly place: Place;
  /** Which part of the value: `3` (third item of a list), `start`, `head.address`; `''` = all. */
  readonly part: string;
  /** What stood there, shortened. */
  readonly value: string;
  readonly code: RefusalCode;
  /** What would have done; fills the sentence. */
  readonly allowed: string;
  /** Plain English: what is wrong, and how to put it right. */
  readonly why: string;
  readonly fix: string;
}

export interface Warning {
  readonly key: string;
  readonly place: Place;
  readonly code: WarningCode;
  readonly why: string;
}

interface Wording {
  readonly why: string;
  readonly fix: string;
}

/** `{allowed}` stands for the values that would do. Welsh not yet reviewed by a reader. */
const REFUSALS: Readonly<Record<RefusalCode, Readonly<Record<Language, Wording>>>> = {
  'not-settings': {
    en: {
      why: 'This is not a set of settings.',
      fix: 'Give an object with the names of settings and their values.',
    },
    cy: {
      why: 'Nid set o osodiadau yw hon.',
      fix: 'Rhowch wrthrych gydag enwau’r gosodiadau a’u gwerthoedd.',
    },
  },
  'unknown-key': {
    en: { why: 'There is no setting with this name.', fix: 'Check the spelling, or take it out.' },
    cy: { why: 'Nid oes gosodiad â’r enw hwn.', fix: 'Gwiriwch y sillafu, neu tynnwch ef allan.' },
  },
  'user-only': {
    en: {
      why: 'Only the person can set this. The school can’t.',
      fix: 'Take it out of the school’s policy.',
    },
    cy: {
      why: 'Dim ond y person ei hun all osod hwn. Ni all yr ysgol.',
      fix: 'Tynnwch ef allan o bolisi’r ysgol.',
    },
  },
  'not-text': {
    en: { why: 'This should be words.', fix: 'Write it as text.' },
    cy: { why: 'Dylai hwn fod yn eiriau.', fix: 'Ysgrifennwch ef fel testun.' },
  },
  'not-list': {
    en: { why: 'This should be a list.', fix: 'Write a list, even for one entry.' },
    cy: { why: 'Dylai hwn fod yn rhestr.', fix: 'Ysgrifennwch restr, hyd yn oed am un cofnod.' },
  },
  'not-yes-no': {
    en: { why: 'This should be on or off.', fix: 'Write true or false, without quotation marks.' },
    cy: {
      why: 'Dylai hwn fod ymlaen neu i ffwrdd.',
      fix: 'Ysgrifennwch true neu false, heb ddyfynodau.',
    },
  },
  'not-number': {
    en: { why: 'This should be a number.', fix: 'Write a number, without quotation marks.' },
    cy: { why: 'Dylai hwn fod yn rhif.', fix: 'Ysgrifennwch rif, heb ddyfynodau.' },
  },
  'not-group': {
    en: { why: 'This should be a group of named values.', fix: 'Use these names: {allowed}.' },
    cy: {
      why: 'Dylai hwn fod yn grŵp o werthoedd wedi’u henwi.',
      fix: 'Defnyddiwch yr enwau hyn: {allowed}.',
    },
  },
  blank: {
    en: { why: 'There is nothing in it.', fix: 'Fill it in, or take it out.' },
    cy: { why: 'Nid oes dim ynddo.', fix: 'Llenwch ef, neu tynnwch ef allan.' },
  },
  'too-short': {
    en: {
      why: 'This is too short to look for in a post.',
      fix: 'Use at least two letters or numbers.',
    },
    cy: {
      why: 'Mae hwn yn rhy fyr i chwilio amdano mewn neges.',
      fix: 'Defnyddiwch o leiaf ddwy lythyren neu rif.',
    },
  },
  'too-long': {
    en: { why: 'This is too long.', fix: 'Use {allowed} characters or fewer.' },
    cy: { why: 'Mae hwn yn rhy hir.', fix: 'Defnyddiwch {allowed} nod neu lai.' },
  },
  'too-many': {
    en: {
      why: 'The list is too long. What comes after was left out.',
      fix: 'Keep to {allowed} entries or fewer.',
    },
    cy: {
      why: 'Mae’r rhestr yn rhy hir. Gadawyd y gweddill allan.',
      fix: 'Cadwch at {allowed} cofnod neu lai.',
    },
  },
  markup: {
    en: {
      why: 'Names and titles can’t hold < or >.',
      fix: 'Write it in plain letters.',
    },
    cy: {
      why: 'Ni all enwau a theitlau gynnwys < na >.',
      fix: 'Ysgrifennwch ef mewn llythrennau plaen.',
    },
  },
  'not-a-choice': {
    en: { why: 'This is not one of the choices.', fix: 'Use one of these: {allowed}.' },
    cy: { why: 'Nid yw hwn yn un o’r dewisiadau.', fix: 'Defnyddiwch un o’r rhain: {allowed}.' },
  },
  'not-a-handle': {
    en: {
      why: 'This is not an account name.',
      fix: 'Write the name as the site shows it, such as @hillviewprimary.',
    },
    cy: {
      why: 'Nid enw cyfrif yw hwn.',
      fix: 'Ysgrifennwch yr enw fel y mae’r wefan yn ei ddangos, fel @hillviewprimary.',
    },
  },
  'not-a-domain': {
    en: {
      why: 'This is not a web address.',
      fix: 'Write the start of the school’s address, such as hillview.sch.uk.',
    },
    cy: {
      why: 'Nid cyfeiriad gwe yw hwn.',
      fix: 'Ysgrifennwch ddechrau cyfeiriad yr ysgol, fel hillview.sch.uk.',
    },
  },
  'shared-domain': {
    en: {
      why: 'Many people use this address, not your school alone.',
      fix: 'Give an address that is only the school’s. A page on a social site goes under account names.',
    },
    cy: {
      why: 'Mae llawer o bobl yn defnyddio’r cyfeiriad hwn, nid eich ysgol chi yn unig.',
      fix: 'Rhowch gyfeiriad sy’n eiddo i’r ysgol yn unig. Mae tudalen ar wefan gymdeithasol yn mynd o dan enwau cyfrifon.',
    },
  },
  'not-an-address': {
    en: {
      why: 'This is not an address that can be opened.',
      fix: 'Use a web address that starts with https://, an e-mail address or a phone number.',
    },
    cy: {
      why: 'Nid cyfeiriad y gellir ei agor yw hwn.',
      fix: 'Defnyddiwch gyfeiriad gwe sy’n dechrau â https://, cyfeiriad e-bost neu rif ffôn.',
    },
  },
  'not-a-hash': {
    en: {
      why: 'This is not a name code.',
      fix: 'A code has 64 characters, 0 to 9 and a to f. Make it again from the name.',
    },
    cy: {
      why: 'Nid cod enw yw hwn.',
      fix: 'Mae gan god 64 nod, 0 i 9 ac a i f. Gwnewch ef eto o’r enw.',
    },
  },
  'not-a-clause': {
    en: {
      why: 'This clause does not have its five parts.',
      fix: 'Write: reference | topics | roles | heading | text. An empty part still needs its bars.',
    },
    cy: {
      why: 'Nid oes gan y cymal hwn ei bum rhan.',
      fix: 'Ysgrifennwch: cyfeirnod | pynciau | rolau | pennawd | testun. Mae angen y bariau hyd yn oed am ran wag.',
    },
  },
  'unknown-topic': {
    en: { why: 'There is no topic with this name.', fix: 'Use the topic names of the guide.' },
    cy: { why: 'Nid oes pwnc â’r enw hwn.', fix: 'Defnyddiwch enwau pynciau’r canllaw.' },
  },
  'not-a-time': {
    en: { why: 'This is not a time of day.', fix: 'Write hours and minutes, such as 08:45.' },
    cy: { why: 'Nid amser o’r dydd yw hwn.', fix: 'Ysgrifennwch oriau a munudau, fel 08:45.' },
  },
  'ends-before-start': {
    en: {
      why: 'The school day would end before it starts.',
      fix: 'Make the end later than the start.',
    },
    cy: {
      why: 'Byddai’r diwrnod ysgol yn gorffen cyn dechrau.',
      fix: 'Gwnewch y diwedd yn hwyrach na’r dechrau.',
    },
  },
  'not-a-date': {
    en: {
      why: 'This is not a day or a span of days.',
      fix: 'Write 15 Feb 2027, or 15 Feb 2027 – 19 Feb 2027. In a file: 2027-02-15 or 2027-02-15/2027-02-19.',
    },
    cy: {
      why: 'Nid diwrnod na chyfnod o ddyddiau yw hwn.',
      fix: 'Ysgrifennwch 15 Chwef 2027, neu 15 Chwef 2027 – 19 Chwef 2027. Mewn ffeil: 2027-02-15 neu 2027-02-15/2027-02-19.',
    },
  },
  'out-of-range': {
    en: { why: 'This number is too small or too big.', fix: 'Use {allowed}.' },
    cy: { why: 'Mae’r rhif hwn yn rhy fach neu’n rhy fawr.', fix: 'Defnyddiwch {allowed}.' },
  },
  'unknown-part': {
    en: { why: 'This setting has no part with this name.', fix: 'Use these names: {allowed}.' },
    cy: {
      why: 'Nid oes gan y gosodiad hwn ran â’r enw hwn.',
      fix: 'Defnyddiwch yr enwau hyn: {allowed}.',
    },
  },
  'cannot-lock': {
    en: {
      why: 'There is nothing to lock under this name.',
      fix: 'Use the name of a setting that a school can set.',
    },
    cy: {
      why: 'Nid oes dim i’w gloi o dan yr enw hwn.',
      fix: 'Defnyddiwch enw gosodiad y gall ysgol ei osod.',
    },
  },
};

const WARNINGS: Readonly<Record<WarningCode, Readonly<Record<Language, string>>>> = {
  'names-in-policy': {
    en: 'Pupils’ names in the school’s policy can be read by anyone who uses one of its computers. Name codes (pupilNameHashes) are harder to read.',
    cy: 'Gall unrhyw un sy’n defnyddio un o gyfrifiaduron yr ysgol ddarllen enwau disgyblion yn ei pholisi. Mae codau enwau (pupilNameHashes) yn anos eu darllen.',
  },
  'lock-without-value': {
    en: 'The school locked this but gave no value that works, so it is not locked.',
    cy: 'Clodd yr ysgol hwn heb roi gwerth sy’n gweithio, felly nid yw wedi’i gloi.',
  },
  'locks-only-from-school': {
    en: 'Locks count only in the school’s policy. Here they do nothing.',
    cy: 'Dim ond ym mholisi’r ysgol y mae cloeon yn cyfrif. Yma nid ydynt yn gwneud dim.',
  },
  'custom-without-clauses': {
    en: 'Your school’s own policy is chosen, but no clauses of it are here yet. The model policy’s clauses are shown.',
    cy: 'Mae polisi eich ysgol chi wedi’i ddewis, ond nid oes cymalau ohono yma eto. Dangosir cymalau’r polisi enghreifftiol.',
  },
};

/** The sentences for a refusal: `allowed` lists what would have done. */
export function refusalWords(code: RefusalCode, language: Language, allowed = ''): Wording {
  const { why, fix } = REFUSALS[code][language];
  return { why, fix: fix.replace('{allowed}', allowed) };
}

export function warningWords(code: WarningCode, language: Language): string {
  return WARNINGS[code][language];
}

/** Puts any value shortly, for showing which one is meant. */
export function shortly(value: unknown): string {
  if (Array.isArray(value)) return '[…]';
  if (typeof value === 'object' && value !== null) return '{…}';
  if (typeof value === 'function') return 'function';
  const written = String(value);
  return written.length > 80 ? `${written.slice(0, 79)}…` : written;
}
