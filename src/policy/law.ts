/**
 * The law, in one dated place: what stands today by nation, and which citations in a policy are out
 * of date. A school's own words are never changed; a small dated note stands beside them. Nothing
 * here says that somebody broke a law: "may" and "could", and a source to read.
 *
 * Every row was looked up on the day in `checkedOn`; look again when that is a year old.
 */
import type { TopicId } from '../review/topics.ts';
import type { Settings } from '../settings/schema.ts';

export type Nation = Settings['nation'];

export interface LawText {
  readonly en: string;
  readonly cy: string;
}

/** A small note to show beside a clause or finding. */
export interface LawNote {
  readonly id: string;
  readonly text: LawText;
  /** Day on which this was looked up, `YYYY-MM-DD`. */
  readonly checkedOn: string;
  /** Where to read it. */
  readonly source: string;
}

const ukLaw = 'https://www.legislation.gov.uk/';

/** One text for several nations. */
function inNations(nations: readonly Nation[], text: LawText): Partial<Record<Nation, LawText>> {
  return Object.fromEntries(nations.map((nation) => [nation, text]));
}

const everywhere: readonly Nation[] = ['england', 'wales', 'scotland', 'northern-ireland'];
const englandAndWales: readonly Nation[] = ['england', 'wales'];

interface LawFact {
  readonly id: string;
  readonly topics: readonly TopicId[];
  readonly texts: Partial<Record<Nation, LawText>>;
  readonly checkedOn: string;
  readonly source: string;
}

/** What the law is about, topic by topic. Facts: product notes of the project, section 4.2, checked
 * against the sources named. */
export const LAW_FACTS: readonly LawFact[] = [
  {
    id: 'data-protection',
    topics: ['pupil', 'colleague', 'confidential', 'personal-details', 'image'],
    texts: inNations(everywhere, {
      en: 'Details about people are protected by the UK GDPR and the Data Protection Act 2018, as changed by the Data (Use and Access) Act 2025. Family photos for your own use are outside it.',
      cy: "Mae manylion am bobl wedi'u diogelu gan GDPR y DU a Deddf Diogelu Data 2018, fel y'u newidiwyd gan Ddeddf Data (Defnydd a Mynediad) 2025. Mae lluniau teulu at eich defnydd eich hun y tu allan iddi.",
    }),
    checkedOn: '2026-11-21',
    source: `${ukLaw}ukpga/2018/12`,
  },
  {
    id: 'defamation-england-wales',
    topics: ['defamation', 'rumour'],
    texts: inNations(englandAndWales, {
      en: 'The Defamation Act 2013 covers words that cause serious harm to a good name. Passing on what others said could count too.',
      cy: "Mae Deddf Difenwi 2013 yn ymwneud â geiriau sy'n achosi niwed difrifol i enw da. Gallai ailadrodd geiriau eraill gyfrif hefyd.",
    }),
    checkedOn: '2026-11-21',
    source: `${ukLaw}ukpga/2013/26`,
  },
  {
    id: 'defamation-scotland',
    topics: ['defamation', 'rumour'],
    texts: {
      scotland: {
        en: 'The Defamation and Malicious Publication (Scotland) Act 2021 covers words that cause serious harm to a good name. Public bodies cannot claim under it; people can.',
        cy: "Mae Deddf Difenwi a Chyhoeddi Maleisus (Yr Alban) 2021 yn ymwneud â geiriau sy'n achosi niwed difrifol i enw da. Ni all cyrff cyhoeddus hawlio o dani; gall pobl.",
      },
    },
    checkedOn: '2026-11-21',
    source: `${ukLaw}asp/2021/10`,
  },
  {
    id: 'defamation-northern-ireland',
    topics: ['defamation', 'rumour'],
    texts: {
      'northern-ireland': {
        en: 'The Defamation Act (Northern Ireland) 2022 applies. It asks for no proof of serious harm, so take extra care with a good name.',
        cy: "Mae Deddf Difenwi (Gogledd Iwerddon) 2022 yn berthnasol. Nid yw'n gofyn am brawf o niwed difrifol, felly cymerwch ofal arbennig gydag enw da.",
      },
    },
    checkedOn: '2026-11-21',
    source: `${ukLaw}nia/2022/30`,
  },
  {
    id: 'harmful-messages',
    topics: ['abuse'],
    texts: {
      ...inNations(englandAndWales, {
        en: 'The Protection from Harassment Act 1997, the Malicious Communications Act 1988 and the Online Safety Act 2023 may apply to cruel or threatening messages.',
        cy: 'Gall Deddf Diogelu rhag Aflonyddu 1997, Deddf Cyfathrebu Maleisus 1988 a Deddf Diogelwch Ar-lein 2023 fod yn berthnasol i negeseuon creulon neu fygythiol.',
      }),
      scotland: {
        en: 'The Protection from Harassment Act 1997 and the Communications Act 2003 may apply to cruel or threatening messages.',
        cy: 'Gall Deddf Diogelu rhag Aflonyddu 1997 a Deddf Cyfathrebiadau 2003 fod yn berthnasol i negeseuon creulon neu fygythiol.',
      },
      'northern-ireland': {
        en: 'The Protection from Harassment (Northern Ireland) Order 1997 and the Online Safety Act 2023 may apply to cruel or threatening messages.',
        cy: 'Gall Gorchymyn Diogelu rhag Aflonyddu (Gogledd Iwerddon) 1997 a Deddf Diogelwch Ar-lein 2023 fod yn berthnasol i negeseuon creulon neu fygythiol.',
      },
    },
    checkedOn: '2026-11-21',
    source: `${ukLaw}ukpga/2023/50/part/10`,
  },
  {
    id: 'equality',
    topics: ['discrimination'],
    texts: inNations(['england', 'wales', 'scotland'], {
      en: 'The Equality Act 2010 protects people at work and at school from being treated unfairly for who they are.',
      cy: 'Mae Deddf Cydraddoldeb 2010 yn amddiffyn pobl yn y gwaith ac yn yr ysgol rhag cael eu trin yn annheg oherwydd pwy ydynt.',
    }),
    checkedOn: '2026-11-21',
    source: `${ukLaw}ukpga/2010/15`,
  },
  {
    id: 'whistleblowing',
    topics: ['confidential', 'criticism'],
    texts: {
      ...inNations(['england', 'wales', 'scotland'], {
        en: 'The Employment Rights Act 1996 protects workers who report wrongdoing in the right way. A public post is seldom that way.',
        cy: "Mae Deddf Hawliau Cyflogaeth 1996 yn amddiffyn gweithwyr sy'n rhoi gwybod am ddrwgweithredu yn y ffordd iawn. Anaml y mae postiad cyhoeddus yn ffordd iawn.",
      }),
      'northern-ireland': {
        en: 'The Employment Rights (Northern Ireland) Order 1996 protects workers who report wrongdoing in the right way. A public post is seldom that way.',
        cy: "Mae Gorchymyn Hawliau Cyflogaeth (Gogledd Iwerddon) 1996 yn amddiffyn gweithwyr sy'n rhoi gwybod am ddrwgweithredu yn y ffordd iawn. Anaml y mae postiad cyhoeddus yn ffordd iawn.",
      },
    },
    checkedOn: '2026-11-21',
    source: 'https://www.gov.uk/whistleblowing',
  },
  {
    id: 'beliefs',
    topics: ['politics-religion'],
    texts: inNations(everywhere, {
      en: 'The Human Rights Act 1998 protects your beliefs and your right to speak. This is advice, not a ban.',
      cy: "Mae Deddf Hawliau Dynol 1998 yn amddiffyn eich credoau a'ch hawl i siarad. Cyngor yw hwn, nid gwaharddiad.",
    }),
    checkedOn: '2026-11-21',
    source: `${ukLaw}ukpga/1998/42`,
  },
];

interface StaleCitation {
  readonly id: string;
  /** Matched against the clause in lower case, with white space folded and marks between words gone. */
  readonly cited: RegExp;
  /** No note where the clause names the newer law as well. */
  readonly unless?: RegExp;
  readonly texts: Partial<Record<Nation, LawText>>;
  readonly checkedOn: string;
  readonly source: string;
}

const defamationNow: Readonly<Record<Nation, LawText>> = {
  ...(inNations(englandAndWales, {
    en: 'Today claims come under the Defamation Act 2013.',
    cy: 'Heddiw daw hawliadau o dan Ddeddf Difenwi 2013.',
  }) as Record<'england' | 'wales', LawText>),
  scotland: {
    en: 'Today claims come under the Defamation and Malicious Publication (Scotland) Act 2021.',
    cy: 'Heddiw daw hawliadau o dan Ddeddf Difenwi a Chyhoeddi Maleisus (Yr Alban) 2021.',
  },
  'northern-ireland': {
    en: 'Today look at the Defamation Act (Northern Ireland) 2022.',
    cy: 'Heddiw gweler Deddf Difenwi (Gogledd Iwerddon) 2022.',
  },
};

/** Each nation's "today" with one opening sentence. */
function afterOpening(opening: LawText, nations: readonly Nation[] = everywhere) {
  return Object.fromEntries(
    nations.map((nation) => [
      nation,
      {
        en: `${opening.en} ${defamationNow[nation].en}`,
        cy: `${opening.cy} ${defamationNow[nation].cy}`,
      },
    ]),
  );
}

const malicious1988: Partial<Record<Nation, LawText>> = {
  ...inNations(englandAndWales, {
    en: 'Since 31 January 2024 the Online Safety Act 2023 covers threats and false messages. The Malicious Communications Act 1988 keeps indecent and grossly offensive ones.',
    cy: 'Ers 31 Ionawr 2024 mae Deddf Diogelwch Ar-lein 2023 yn ymdrin â bygythiadau a negeseuon ffug. Mae Deddf Cyfathrebu Maleisus 1988 yn cadw rhai anweddus a hynod sarhaus.',
  }),
  scotland: {
    en: 'The Malicious Communications Act 1988 is for England and Wales. In Scotland look at the Communications Act 2003.',
    cy: 'Ar gyfer Cymru a Lloegr y mae Deddf Cyfathrebu Maleisus 1988. Yn yr Alban gweler Deddf Cyfathrebiadau 2003.',
  },
  'northern-ireland': {
    en: 'The Malicious Communications Act 1988 is for England and Wales. In Northern Ireland look at the Online Safety Act 2023.',
    cy: 'Ar gyfer Cymru a Lloegr y mae Deddf Cyfathrebu Maleisus 1988. Yng Ngogledd Iwerddon gweler Deddf Diogelwch Ar-lein 2023.',
  },
};

/** Citations that are out of date, most telling first. Sources: product notes, section 4.2 (S66 to
 * S69), and the pages named. */
export const STALE_CITATIONS: readonly StaleCitation[] = [
  {
    id: 'data-protection-act-1998',
    cited:
      /data protection acts? (?:of )?(?:1984 (?:and|&) )?1998|dpa 1998|deddf diogelu data 1998/,
    unless: /data protection act (?:of )?2018|dpa 2018|deddf diogelu data 2018/,
    texts: inNations(everywhere, {
      en: 'The Data Protection Act 1998 has been replaced. Today look at the UK GDPR and the Data Protection Act 2018, as changed by the Data (Use and Access) Act 2025.',
      cy: "Mae Deddf Diogelu Data 1998 wedi'i disodli. Heddiw gweler GDPR y DU a Deddf Diogelu Data 2018, fel y'u newidiwyd gan Ddeddf Data (Defnydd a Mynediad) 2025.",
    }),
    checkedOn: '2026-11-21',
    source: `${ukLaw}ukpga/2018/12`,
  },
  {
    id: 'malicious-communications-act-wrong-year',
    cited: /malicious communications act (?:of )?1998|deddf cyfathrebu maleisus 1998/,
    texts: {
      ...malicious1988,
      ...inNations(englandAndWales, {
        en: 'The year of this Act is 1988. Since 31 January 2024 the Online Safety Act 2023 covers threats and false messages.',
        cy: 'Blwyddyn y Ddeddf hon yw 1988. Ers 31 Ionawr 2024 mae Deddf Diogelwch Ar-lein 2023 yn ymdrin â bygythiadau a negeseuon ffug.',
      }),
    },
    checkedOn: '2026-11-21',
    source: `${ukLaw}ukpga/1988/27`,
  },
  {
    id: 'malicious-communications-act-1988',
    cited: /malicious communications act (?:of )?1988|deddf cyfathrebu maleisus 1988/,
    texts: malicious1988,
    checkedOn: '2026-11-21',
    source: `${ukLaw}ukpga/2023/50/part/10`,
  },
  {
    id: 'libel-act-1843',
    cited: /libel act (?:of )?1843/,
    texts: {
      ...afterOpening(
        {
          en: 'Libel has not been a crime since 12 January 2010, and the parts of this Act that made it one are gone.',
          cy: "Nid yw enllib wedi bod yn drosedd ers 12 Ionawr 2010, ac mae'r rhannau o'r Ddeddf hon a'i gwnaeth yn un wedi mynd.",
        },
        ['england', 'wales', 'northern-ireland'],
      ),
      ...afterOpening(
        {
          en: 'This Act is not for Scotland.',
          cy: "Nid yw'r Ddeddf hon ar gyfer yr Alban.",
        },
        ['scotland'],
      ),
    },
    checkedOn: '2026-11-21',
    source: `${ukLaw}ukpga/2009/25/section/73`,
  },
  {
    id: 'defamation-acts-1952-1996',
    cited: /defamation acts? (?:of )?(?:1952|1996)/,
    unless: /defamation act (?:of )?2013|northern ireland 2022|scotland act 2021/,
    texts: afterOpening({
      en: 'Newer law has changed or replaced much of this.',
      cy: 'Mae cyfraith newydd wedi newid neu ddisodli llawer o hyn.',
    }),
    checkedOn: '2026-11-21',
    source: `${ukLaw}ukpga/2013/26`,
  },
  {
    id: 'equality-acts-before-2010',
    cited:
      /sex discrimination act (?:of )?1975|race relations act (?:of )?1976|disability discrimination act (?:of )?1995|equal pay act (?:of )?1970/,
    unless: /equality act (?:of )?2010/,
    texts: inNations(['england', 'wales', 'scotland'], {
      en: 'Since 1 October 2010 the Equality Act 2010 stands in place of this law.',
      cy: "Ers 1 Hydref 2010 mae Deddf Cydraddoldeb 2010 yn lle'r gyfraith hon.",
    }),
    checkedOn: '2026-11-21',
    source: `${ukLaw}ukpga/2010/15`,
  },
  {
    id: 'keeping-children-safe-in-education-older-edition',
    cited:
      /(?:keeping children safe in education|kcsie) (?:september |sept |dfe )?20(?:1\d|2[0-4])\b/,
    texts: {
      england: {
        en: 'This guide is renewed often, and the newest edition takes the place of all before it. Please look for it on gov.uk.',
        cy: "Caiff y canllaw hwn ei adnewyddu'n aml, ac mae'r rhifyn diweddaraf yn disodli pob un o'i flaen. Chwiliwch amdano ar gov.uk.",
      },
    },
    checkedOn: '2026-11-21',
    source: 'https://www.gov.uk/government/publications/keeping-children-safe-in-education--2',
  },
];

/**
 * Small dated notes for a clause that cites law which has changed, for one nation. Takes the clause's
 * text in any language; gives an empty list where nothing is out of date. Linear in its length.
 */
export function lawNotes(clauseText: string, nation: Nation): LawNote[] {
  const folded = clauseText.toLowerCase().replace(/[\s,():–—-]+/g, ' ');
  return STALE_CITATIONS.flatMap(({ id, cited, unless, texts, checkedOn, source }) => {
    const text = texts[nation];
    const stale = cited.test(folded) && unless?.test(folded) !== true;
    return text !== undefined && stale ? [{ id, text, checkedOn, source }] : [];
  });
}

/** What the law says on a topic in one nation; empty where nothing is known to apply. */
export function lawFor(topic: TopicId, nation: Nation): LawNote[] {
  return LAW_FACTS.flatMap(({ id, topics, texts, checkedOn, source }) => {
    const text = texts[nation];
    return text !== undefined && topics.includes(topic) ? [{ id, text, checkedOn, source }] : [];
  });
}

const teacherAnonymity: LawNote = {
  id: 'teacher-anonymity',
  text: {
    en: 'A pupil may say that a teacher of the school committed a crime against a pupil. Until there is a charge, the law in England and Wales protects the name of that teacher. A post that shows who it is could break this law. Please tell the school, the safeguarding lead or the police instead.',
    cy: "Efallai y bydd disgybl yn dweud bod athro neu athrawes yn yr ysgol wedi cyflawni trosedd yn erbyn disgybl. Nes y bydd cyhuddiad, mae'r gyfraith yng Nghymru a Lloegr yn diogelu enw'r athro neu'r athrawes. Gallai postiad sy'n dangos pwy ydyw dorri'r gyfraith hon. Dywedwch wrth yr ysgol, yr arweinydd diogelu neu'r heddlu yn lle hynny.",
  },
  checkedOn: '2026-11-21',
  source: `${ukLaw}ukpga/2002/32/section/141F`,
};

/**
 * The note on section 141F of the Education Act 2002: in England and Wales a teacher whom a pupil of
 * the same school accuses of a crime may not be made known until charged. Given for an allegation or
 * rumour about a teacher, whoever posts it, parents included; there is no like rule elsewhere.
 */
export function teacherAnonymityNote(
  finding: { readonly topic: TopicId; readonly aboutTeacher: boolean },
  nation: Nation,
): LawNote | undefined {
  const accuses = finding.topic === 'defamation' || finding.topic === 'rumour';
  const covered = englandAndWales.includes(nation);
  return accuses && finding.aboutTeacher && covered ? teacherAnonymity : undefined;
}
