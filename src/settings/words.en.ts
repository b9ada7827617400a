/** What each setting is called and what it is for, in English. Titles and descriptions also reach
 * the managed-policy schema and the guides. */
import type { SettingKey } from './schema.ts';

export interface SettingWords {
  readonly title: string;
  readonly description: string;
  /** What could stand there; shown in the empty field, one entry a line for lists. */
  readonly example?: string;
}

export const SETTING_WORDS_EN: Readonly<Record<SettingKey, SettingWords>> = {
  schoolName: {
    title: 'Name of your school',
    description: 'The full name. Until it is filled in, only a few things are checked.',
    example: 'Hill View Primary School',
  },
  schoolAliases: {
    title: 'Other names for it',
    description: 'Short forms, initials, nicknames and hashtags. One on each line.',
    example: 'Hill View\nHVPS',
  },
  schoolHandles: {
    title: 'Its accounts',
    description: 'The school’s own account names on Facebook, X and YouTube. One on each line.',
    example: '@hillviewprimary',
  },
  schoolDomains: {
    title: 'Its web addresses',
    description:
      'Links and e-mail addresses there are taken as the school’s own. One on each line.',
    example: 'hillview.sch.uk',
  },
  locality: {
    title: 'Where it is',
    description: 'Village, town or part of town. A school can have the same name as its town.',
    example: 'Thornby',
  },
  nation: {
    title: 'Nation',
    description: 'Laws and words for schools differ between the four nations.',
  },
  role: {
    title: 'You are',
    description: 'A policy asks different things of staff, governors, parents and others.',
  },
  ownFamily: {
    title: 'Your own family',
    description:
      'First names of your own children and family. You may talk about them. Your school never sees this list. One on each line.',
    example: 'Rosie\nTom',
  },
  staffNames: {
    title: 'People who work at the school',
    description: 'Names as you would write them. One on each line; you can paste a column.',
    example: 'Mrs Agnes Marlow\nMr Pryce',
  },
  pupilNames: {
    title: 'Pupils',
    description:
      'You can leave this empty: many names are spotted by the words around them. One on each line; you can paste a column.',
    example: 'Ffion Bellamy\nArjun S',
  },
  pupilNameHashes: {
    title: 'Pupils’ names as codes',
    description: 'Names turned into codes (SHA-256 with the salt), so that the list can’t be read.',
  },
  pupilNameSalt: {
    title: 'Salt of the name codes',
    description: 'The letters that were mixed in when the name codes were made.',
  },
  policyPack: {
    title: 'Which policy',
    description: 'Its clauses are shown when a post is held.',
  },
  policyTitle: {
    title: 'Title of the policy',
    description: 'Shown beside each clause. Leave it empty to use the policy’s own title.',
    example: 'Hill View Primary School, Social Media Policy',
  },
  policyUrl: {
    title: 'Where the policy can be read',
    description: 'A web address. It is shown as a link and opened only if you press it.',
    example: 'https://hillview.sch.uk/policies',
  },
  policyClauses: {
    title: 'Clauses of the school’s own policy',
    description:
      'One clause each: reference | topics | roles | heading | text. A star after a topic marks the clause to show first.',
  },
  severities: {
    title: 'What to check, and how firmly',
    description:
      'Stop: holds the post and waits a moment. Think: holds the post. Note: only a quiet hint. Off: not checked.',
  },
  schoolDay: {
    title: 'School day',
    description: 'Used to notice posts written in school time. Holidays are left out.',
  },
  contacts: {
    title: 'Whom to turn to',
    description: 'Shown when a post sounds like a worry that the right person could help with.',
  },
  sites: {
    title: 'Where posts are checked',
    description: 'Private messages are not checked unless you switch them on.',
  },
  language: {
    title: 'Language',
    description: 'Language of this page, of the hints and of the warnings.',
  },
  hints: {
    title: 'Quiet hints while I write',
    description: 'A short line near the box. It never gets in the way.',
  },
  postAnywayWait: {
    title: 'Seconds before “Post anyway” can be pressed',
    description: 'Only for the most serious warnings. 0 is no wait; 5 is the most.',
  },
  showWelcome: {
    title: 'Open the set-up page after installing',
    description: 'Schools that fill everything in can switch it off.',
  },
  lockedKeys: {
    title: 'Locked settings',
    description: 'Names of the settings that people can’t change.',
  },
};
