/**
 * The shape of what the dialog says, and how a sentence is picked and filled. The sentences stand in
 * `words.en.ts` and `words.cy.ts`, one table each with the same keys.
 */
import type { Audience } from '../review/snapshot.ts';
import type { Severity, TopicId } from '../review/topics.ts';
import type { Settings } from '../settings/schema.ts';
import { CY } from './words.cy.ts';
import { EN } from './words.en.ts';

/** A sentence; `{key}` stands for the value of that key in the finding's reason. */
export type Template = string;

export interface TopicWords {
  /** Under the heading, where this topic is the strongest. No full stop. */
  readonly headline: Template;
  /** Why the person sees this: the general form, and forms by reason code. */
  readonly why: Readonly<{ general: Template } & Record<string, Template>>;
  /** What to do instead: the general form, and forms by reason code or by role. */
  readonly better: Readonly<{ general: Template } & Record<string, Template>>;
  /** The quiet hint while typing: one short line. */
  readonly hint: Template;
}

/** Whom the person can turn to instead of posting; `{who}` is the school's own label. */
export type Route = 'complaints' | 'safeguarding' | 'head';

export interface Words {
  /** BCP 47 tag of the language. */
  readonly lang: string;
  /** Whether a fluent reader has been over it. */
  readonly reviewed: boolean;
  readonly heading: string;
  readonly edit: string;
  readonly postAnyway: string;
  /** While "Post anyway" waits; `{n}` seconds. */
  readonly wait: string;
  readonly waitLastSecond: string;
  readonly waitOver: string;
  readonly yourWords: string;
  /** `{n}` findings, two or more. */
  readonly countOfThings: string;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly audience: Readonly<Record<Audience, string>>;
  readonly betterWay: string;
  readonly route: Readonly<Record<Route, string>>;
  /** Built-in clause: `{policy}` and `{ref}`. */
  readonly inShort: string;
  /** Imported clause: `{policy}` and `{ref}`. */
  readonly quoted: string;
  readonly notCovered: string;
  /** Said over a clause that binds other roles than the person's. */
  readonly forOthers: string;
  readonly moreClause: string;
  /** `{n}` clauses, two or more. */
  readonly moreClauses: string;
  readonly clauseRegion: string;
  readonly whatPolicySays: string;
  readonly readPolicy: string;
  /** `{n}` findings. */
  readonly moreFindings: string;
  readonly moreWords: string;
  readonly alsoNote: string;
  /** After the general reason, where the words only sound like it. */
  readonly soundsLike: string;
  readonly law: string;
  readonly lawSource: string;
  /** `{date}` on which the law was looked up. */
  readonly lawChecked: string;
  readonly footer: string;
  readonly promise: string;
  readonly checking: string;
  readonly clean: string;
  /** The hint for a draft that is not in English. */
  readonly otherLanguage: string;
  readonly dismiss: string;
  readonly notice: Readonly<Record<'press-again' | 'not-checking' | 'reload-page', string>>;
  readonly topics: Readonly<Record<TopicId, TopicWords>>;
}

export function wordsFor(language: Settings['language']): Words {
  return language === 'cy' ? CY : EN;
}

/** Values longer than this are cut: a sentence has to stay one that is read at a glance. */
const LONGEST_VALUE = 60;

/** Puts values into a template; undefined where one is missing. */
export function fill(
  template: Template,
  values: Readonly<Record<string, string | number>> = {},
): string | undefined {
  let isWhole = true;
  const text = template.replace(/\{(\w+)\}/g, (_, key: string) => {
    const value = Object.hasOwn(values, key) ? String(values[key]).trim() : '';
    if (value === '') isWhole = false;
    return shortened(value);
  });
  return isWhole ? text : undefined;
}

/** As `fill`, for templates of our own whose values are always there. */
export function say(template: Template, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (_, key: string) => String(values[key] ?? ''));
}

function shortened(value: string): string {
  const units = Array.from(value);
  return units.length <= LONGEST_VALUE ? value : `${units.slice(0, LONGEST_VALUE - 1).join('')}…`;
}
