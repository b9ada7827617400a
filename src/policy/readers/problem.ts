/** What can be wrong with a document, and what to do about it: said on the options page and by the
 * command alike. */
import type { Language } from '../../settings/schema.ts';

export const PROBLEM_CODES = [
  'empty',
  'too-big',
  'too-long',
  'too-much-inside',
  'encrypted',
  'scanned',
  'corrupt',
  'old-word',
  'other-office',
  'picture',
  'unknown-kind',
  'not-a-policy',
  'too-slow',
  'stopped',
  'failed',
] as const;
export type DocumentProblemCode = (typeof PROBLEM_CODES)[number];

export interface DocumentProblem {
  readonly code: DocumentProblemCode;
  /** A file kind or a number that the sentence names; often empty. */
  readonly detail: string;
}

export const problem = (code: DocumentProblemCode, detail = ''): DocumentProblem => ({
  code,
  detail,
});

/** Not wrong, but worth knowing. */
export const NOTICE_CODES = ['other-kind', 'few-topics', 'half-scanned'] as const;
export type DocumentNoticeCode = (typeof NOTICE_CODES)[number];

export interface DocumentNotice {
  readonly code: DocumentNoticeCode;
  readonly detail: string;
}

interface Wording {
  readonly why: string;
  readonly fix: string;
}

export const PROBLEM_WORDS: Readonly<
  Record<DocumentProblemCode, Readonly<Record<Language, Wording>>>
> = {
  empty: {
    en: {
      why: 'There are no words in this document.',
      fix: 'Check that you chose the right file. If it opens with words in it, save it again and try that.',
    },
    cy: {
      why: 'Nid oes geiriau yn y ddogfen hon.',
      fix: 'Gwiriwch eich bod wedi dewis y ffeil gywir. Os oes geiriau ynddi pan fyddwch yn ei hagor, cadwch hi eto a rhowch gynnig ar honno.',
    },
  },
  'too-big': {
    en: {
      why: 'This file is bigger than 20 MB.',
      fix: 'Save it without pictures, or copy its words and paste them here.',
    },
    cy: {
      why: 'Mae’r ffeil hon yn fwy na 20 MB.',
      fix: 'Cadwch hi heb luniau, neu copïwch ei geiriau a’u gludo yma.',
    },
  },
  'too-long': {
    en: {
      why: 'This document is far longer than a policy.',
      fix: 'Copy only the part on social media, and paste it here.',
    },
    cy: {
      why: 'Mae’r ddogfen hon yn llawer hirach na pholisi.',
      fix: 'Copïwch y rhan ar gyfryngau cymdeithasol yn unig, a’i gludo yma.',
    },
  },
  'too-much-inside': {
    en: {
      why: 'This file unpacks to far more than a policy could hold, so it was not opened.',
      fix: 'It may be harmful. If you trust it, open it, copy its words and paste them here.',
    },
    cy: {
      why: 'Mae’r ffeil hon yn dadbacio i lawer mwy nag y gallai polisi ei ddal, felly ni chafodd ei hagor.',
      fix: 'Gall fod yn niweidiol. Os ydych yn ymddiried ynddi, agorwch hi, copïwch ei geiriau a’u gludo yma.',
    },
  },
  encrypted: {
    en: {
      why: 'This file is locked with a password.',
      fix: 'Open it with the password, save a copy without one, and choose that copy.',
    },
    cy: {
      why: 'Mae’r ffeil hon wedi’i chloi â chyfrinair.',
      fix: 'Agorwch hi â’r cyfrinair, cadwch gopi heb un, a dewiswch y copi hwnnw.',
    },
  },
  scanned: {
    en: {
      why: 'The pages of this file are pictures of a paper, so there are no words to read.',
      fix: 'Ask for the Word file it was printed from, or copy the words from the school’s website and paste them here.',
    },
    cy: {
      why: 'Lluniau o bapur yw tudalennau’r ffeil hon, felly nid oes geiriau i’w darllen.',
      fix: 'Gofynnwch am y ffeil Word y cafodd ei hargraffu ohoni, neu copïwch y geiriau o wefan yr ysgol a’u gludo yma.',
    },
  },
  corrupt: {
    en: {
      why: 'This file is damaged or not whole.',
      fix: 'Download it again, or open it and save a new copy.',
    },
    cy: {
      why: 'Mae’r ffeil hon wedi’i difrodi neu’n anghyflawn.',
      fix: 'Lawrlwythwch hi eto, neu agorwch hi a chadwch gopi newydd.',
    },
  },
  'old-word': {
    en: {
      why: 'This is a Word file of the old kind (.doc).',
      fix: 'Open it, choose “Save as”, and save it as “Word document (.docx)”. Then choose the new file.',
    },
    cy: {
      why: 'Ffeil Word o’r hen fath (.doc) yw hon.',
      fix: 'Agorwch hi, dewiswch “Cadw fel”, a’i chadw fel “dogfen Word (.docx)”. Yna dewiswch y ffeil newydd.',
    },
  },
  'other-office': {
    en: {
      why: 'This kind of file ({detail}) can’t be read here.',
      fix: 'Open it and save it as Word (.docx) or PDF (“Save as”, “Export” or “Download as”), or copy its words and paste them here.',
    },
    cy: {
      why: 'Ni ellir darllen y math hwn o ffeil ({detail}) yma.',
      fix: 'Agorwch hi a’i chadw fel Word (.docx) neu PDF (“Cadw fel”, “Allforio” neu “Lawrlwytho fel”), neu copïwch ei geiriau a’u gludo yma.',
    },
  },
  picture: {
    en: {
      why: 'This is a picture, so there are no words to read.',
      fix: 'Choose the policy as Word, PDF, web page or text, or paste its words here.',
    },
    cy: {
      why: 'Llun yw hwn, felly nid oes geiriau i’w darllen.',
      fix: 'Dewiswch y polisi fel Word, PDF, tudalen we neu destun, neu gludwch ei eiriau yma.',
    },
  },
  'unknown-kind': {
    en: {
      why: 'This is not a document that can be read here.',
      fix: 'Choose the policy as Word (.docx), PDF, web page (.html) or text (.txt, .md), or paste its words here.',
    },
    cy: {
      why: 'Nid yw hon yn ddogfen y gellir ei darllen yma.',
      fix: 'Dewiswch y polisi fel Word (.docx), PDF, tudalen we (.html) neu destun (.txt, .md), neu gludwch ei eiriau yma.',
    },
  },
  'not-a-policy': {
    en: {
      why: 'No rule about posting was found in this document.',
      fix: 'Check that it is the social media policy. It can also be called online safety, acceptable use or code of conduct.',
    },
    cy: {
      why: 'Ni chafwyd rheol am bostio yn y ddogfen hon.',
      fix: 'Gwiriwch mai’r polisi cyfryngau cymdeithasol ydyw. Gall hefyd gael ei alw’n ddiogelwch ar-lein, defnydd derbyniol neu god ymddygiad.',
    },
  },
  'too-slow': {
    en: {
      why: 'Reading this document took too long, so it was stopped.',
      fix: 'Open it, copy the part on social media and paste it here.',
    },
    cy: {
      why: 'Cymerodd darllen y ddogfen hon ormod o amser, felly cafodd ei stopio.',
      fix: 'Agorwch hi, copïwch y rhan ar gyfryngau cymdeithasol a’i gludo yma.',
    },
  },
  stopped: {
    en: {
      why: 'Reading was stopped. Nothing was kept.',
      fix: 'Choose the document again when you are ready.',
    },
    cy: {
      why: 'Cafodd y darllen ei stopio. Ni chadwyd dim.',
      fix: 'Dewiswch y ddogfen eto pan fyddwch yn barod.',
    },
  },
  failed: {
    en: {
      why: 'This document could not be read.',
      fix: 'Open it, copy its words and paste them here.',
    },
    cy: {
      why: 'Nid oedd modd darllen y ddogfen hon.',
      fix: 'Agorwch hi, copïwch ei geiriau a’u gludo yma.',
    },
  },
};

export const NOTICE_WORDS: Readonly<
  Record<DocumentNoticeCode, Readonly<Record<Language, string>>>
> = {
  'other-kind': {
    en: 'The name of this file does not match what is in it. It was read as {detail}.',
    cy: 'Nid yw enw’r ffeil hon yn cyfateb i’r hyn sydd ynddi. Cafodd ei darllen fel {detail}.',
  },
  'few-topics': {
    en: 'Few rules about posting were found. Check that this is the social media policy.',
    cy: 'Ychydig o reolau am bostio a gafwyd. Gwiriwch mai’r polisi cyfryngau cymdeithasol yw hwn.',
  },
  'half-scanned': {
    en: 'Some pages are pictures, so their words are missing here: {detail}.',
    cy: 'Lluniau yw rhai tudalennau, felly mae eu geiriau ar goll yma: {detail}.',
  },
};

/** The problem in two sentences: what is wrong, and what to do. */
export function sayProblem({ code, detail }: DocumentProblem, language: Language): Wording {
  const { why, fix } = PROBLEM_WORDS[code][language];
  return { why: why.replace('{detail}', detail), fix: fix.replace('{detail}', detail) };
}

export function sayNotice({ code, detail }: DocumentNotice, language: Language): string {
  return NOTICE_WORDS[code][language].replace('{detail}', detail);
}
