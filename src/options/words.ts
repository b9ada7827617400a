/** The shape of the words of settings page, first run and popup, and how one is picked and filled. */
import type { Blindness } from '../guard/health.ts';
import type { Audience } from '../review/snapshot.ts';
import type { Role, Severity, TopicId } from '../review/topics.ts';
import type { Origin } from '../settings/resolve.ts';
import type { CONTACTS, DAYS, Group, Language, NATIONS, SITES } from '../settings/schema.ts';
import { SETTING_WORDS_CY } from '../settings/words.cy.ts';
import { SETTING_WORDS_EN } from '../settings/words.en.ts';
import type { Place } from './counts.ts';
import { CY } from './words.cy.ts';
import { EN } from './words.en.ts';

interface Section {
  readonly title: string;
  readonly lead: string;
  readonly open?: string;
}

export type TabState =
  | 'checking'
  | 'guessing'
  | 'not-our-site'
  | 'finish-set-up'
  | 'not-checking'
  | 'no-access'
  | 'reload';
type CountColumn = 'tries' | 'asked' | 'missed';
export type TabReason = Blindness | 'switched-off' | 'other';

type Named<T extends string> = Readonly<Record<T, string>>;

/** `{name}` in a sentence stands for a value. */
export interface Words {
  readonly lang: Language;
  readonly product: string;
  readonly pageTitle: string;
  readonly tagline: string;
  readonly savedAsYouGo: string;
  readonly skip: string;
  readonly nav: string;
  readonly practise: string;
  readonly settings: string;
  readonly switchLanguage: string;
  readonly finishSetUp: { readonly title: string; readonly text: string; readonly start: string };
  readonly sections: Readonly<
    Record<Exclude<Group, 'hidden'> | 'try' | 'file' | 'fromSchool' | 'kit' | 'privacy', Section>
  >;
  readonly origin: Named<Origin>;
  readonly notFilledIn: string;
  /** Before an example in an empty field. */
  readonly example: string;
  readonly locked: string;
  readonly schoolSuggests: string;
  readonly resetToSchool: string;
  readonly resetToDefault: string;
  readonly saved: string;
  readonly notSaved: string;
  readonly undone: string;
  readonly undo: string;
  readonly entries: { readonly none: string; readonly one: string; readonly many: string };
  readonly line: string;
  readonly notUsed: string;
  readonly suggestions: string;
  readonly addName: string;
  readonly hashedNames: string;
  readonly roles: Named<Role>;
  readonly nations: Named<(typeof NATIONS)[number]>;
  readonly languages: Named<Language>;
  readonly siteNames: Named<(typeof SITES)[number]>;
  readonly days: Named<(typeof DAYS)[number]>;
  readonly schoolDays: string;
  readonly start: string;
  readonly end: string;
  readonly holidays: string;
  readonly contact: Named<(typeof CONTACTS)[number] | 'label' | 'address'>;
  readonly severity: Named<Severity | 'off'>;
  readonly severityDefault: string;
  readonly notAsked: string;
  readonly noWait: string;
  readonly second: string;
  readonly seconds: string;
  readonly on: string;
  readonly pack: Named<
    'ours' | 'custom' | 'customNone' | 'count' | 'gaps' | 'readClauses' | 'model'
  >;
  readonly tryPost: Named<
    | 'text'
    | 'placeholder'
    | 'site'
    | 'role'
    | 'audience'
    | 'check'
    | 'held'
    | 'hintOnly'
    | 'clear'
    | 'empty'
    | 'failed'
    | 'needsSchool'
    | 'anyPost'
    | 'otherLanguage'
  > & { readonly audiences: Named<Audience>; readonly samples: readonly string[] };
  readonly school: Named<'none' | 'changed' | 'refused' | 'warnings' | 'whole'>;
  readonly privacy: Named<
    | 'permissions'
    | 'unknownPermission'
    | 'hosts'
    | 'stored'
    | 'storedLead'
    | 'storedNothing'
    | 'show'
    | 'csp'
    | 'erase'
    | 'eraseSure'
    | 'eraseYes'
    | 'eraseNo'
    | 'erased'
  > & { readonly permission: Named<'storage' | 'scripting'> };
  readonly welcome: Named<
    | 'title'
    | 'lead'
    | 'step'
    | 'schoolTitle'
    | 'roleTitle'
    | 'policyTitle'
    | 'policyLead'
    | 'next'
    | 'back'
    | 'later'
    | 'needName'
    | 'finish'
    | 'doneTitle'
    | 'doneLead'
    | 'more'
  > & { readonly notes: readonly string[] };
  readonly popup: {
    readonly states: Readonly<Record<TabState, { readonly title: string; readonly text: string }>>;
    readonly reasons: Named<TabReason>;
    readonly counts: Named<'title' | 'lead' | 'none' | 'place' | CountColumn | 'clear'> & {
      readonly meaning: Named<CountColumn>;
    };
    readonly places: Named<Place>;
    readonly finish: string;
    readonly allow: string;
    readonly reload: string;
    readonly privacy: string;
    /** What it can't do, wherever one looks. */
    readonly limits: string;
  };
  /** Said at the foot of the page until a fluent reader has been over the language; else empty. */
  readonly notReviewed: string;
  readonly topics: Named<TopicId>;
}

export function wordsFor(language: Language): Words {
  return language === 'cy' ? CY : EN;
}

/** Title, description and example of each setting. */
export function settingWordsFor(language: Language): typeof SETTING_WORDS_EN {
  return language === 'cy' ? SETTING_WORDS_CY : SETTING_WORDS_EN;
}

/** Fills `{name}` in a sentence. */
export function say(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
