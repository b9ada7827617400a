/** Whom a clause binds, where the text says so. */
import { ROLES, type Role } from '../../review/topics.ts';
import { folded, ITEM_SIGN } from './blocks.ts';
import {
  ADDRESSED,
  AFTER_HEADING_ROLE,
  BEFORE_SUBJECT,
  DONE_TO,
  EVERYBODY,
  MODAL,
  ROLE_WORDS,
} from './roles.lexicon.ts';
import { sentencesOf } from './sentences.ts';

/** Undefined where the words do not say; an empty list means everybody. */
export type Binds = readonly Role[] | undefined;

const anyRole = `(?:${ROLES.map((role) => ROLE_WORDS[role]).join('|')})`;
/** "staff, governors, parents and carers", "parents/carers". */
const listOfRoles = `${anyRole}(?:(?:,| and| or|/|, and|, or|\\s?&|/ ) ?(?:all |any |other |our |the |school )?${anyRole})*`;
const before = `(?:"|'|\\()?(?:${BEFORE_SUBJECT}[,;]? )*`;
const opening = `^${before}`;
const ofPeople = `(${listOfRoles})\\b(?!'s? (?!must|should))`;
const subject = new RegExp(`${opening}${ofPeople}`);
/** "When writing a blog, staff should ...": the rule follows at once, or it is a list of people. */
const later = new RegExp(
  `^[^;]{0,160}?[,;] ${before}${ofPeople}(?= (?:\\w+ )?(?:must|should|shall|may|will|can|cannot|need|are)\\b)`,
);
const everybody = new RegExp(
  `${opening}(${EVERYBODY})\\b(?: (?:at|of|in) [^,.]{0,60})?(?: ?\\(([^)]*)\\))?`,
);
const byWhom = new RegExp(`\\bby (?:all |any |our )?(${listOfRoles})\\b`);
const addressed = new RegExp(`\\b${ADDRESSED} (?:all |any |our |that )*(${listOfRoles})\\b`);
const modal = new RegExp(MODAL);
const doneTo = new RegExp(DONE_TO);
const headingFor = new RegExp(
  `\\b(?:for|by) (?:all |our |the )*(?:${EVERYBODY} ?)?\\(?(${listOfRoles})\\b`,
);
const headingOf = new RegExp(`^(?:the )?(${listOfRoles})${AFTER_HEADING_ROLE}`);
const scope =
  /\b(?:this (?:policy|document|code|guidance|agreement|procedure)|it) (?:\w+ ){0,2}(?:applies|is (?:for|intended for|aimed at)|covers|relates)(?: equally)?(?: to)?\b([^.]*)/;
const each = ROLES.map((role) => [role, new RegExp(`\\b${ROLE_WORDS[role]}\\b`)] as const);

/** Roles named in some words, whatever is said of them. */
function rolesIn(words: string): Role[] {
  return each.filter(([, pattern]) => pattern.test(words)).map(([role]) => role);
}

/** All five are everybody; so are four, since volunteers are seldom named. */
function asBinds(roles: readonly Role[]): Binds {
  if (roles.length === 0) return undefined;
  return roles.length >= 4 ? [] : roles;
}

/** A word the policy explains, such as "known in this paper as 'members of the team'". */
export interface DefinedTerm {
  readonly term: string;
  readonly roles: readonly Role[];
}

const defining =
  /\b(?:collectively |together )?(?:referred to|known|described)(?: collectively| together)?(?: in this \w+)? as (?:the )?["']([a-z ]{3,30})["']/;

/** Terms that a text defines, each with the roles named in the same clause. */
export function definedTerms(texts: readonly string[]): DefinedTerm[] {
  return texts.flatMap((text) => {
    const low = folded(text);
    const term = defining.exec(low)?.[1];
    return term === undefined ? [] : [{ term, roles: rolesIn(low) }];
  });
}

/** Subjects stand near the beginning of a sentence, in characters. */
const FAR_ENOUGH = 1500;

/** Whom a text binds by the subject of its rules. */
export function rolesOfText(text: string, terms: readonly DefinedTerm[]): Binds {
  for (const sentence of text.split(ITEM_SIGN).flatMap(sentencesOf)) {
    const low = folded(sentence.slice(0, FAR_ENOUGH));
    const all = everybody.exec(low);
    if (all) return all[2] === undefined ? [] : (asBinds(rolesIn(all[2])) ?? []);
    const named = subjectIn(low)?.words ?? addressed.exec(low)?.[1] ?? byWhom.exec(low)?.[1];
    if (named === undefined) {
      // The first sentence that gives a rule decides; later ones speak of more than the clause does.
      if (modal.test(low)) return undefined;
      continue;
    }
    const defined = terms.find(({ term }) => named.includes(term) || `${named}s`.includes(term));
    return asBinds(defined ? defined.roles : rolesIn(named));
  }
  return undefined;
}

/** The people a sentence tells to do or leave something; not those to whom something is done. */
function subjectIn(low: string): { words: string; from: number; to: number } | undefined {
  const found = subject.exec(low) ?? later.exec(low);
  const words = found?.[1];
  if (found === null || words === undefined) return undefined;
  const to = found.index + found[0].length;
  const after = low.slice(to, to + 90);
  if (!modal.test(after) || doneTo.test(after)) return undefined;
  return { words, from: to - words.length, to };
}

/** Puts the subject of a rule as `who` with a digit for each role (1 staff ... 5 pupils), so that it
 * is not taken for somebody the rule speaks about. */
export function markSubject(low: string): string {
  const found = subjectIn(low);
  if (found === undefined) return low;
  const mark = rolesIn(found.words)
    .map((role) => DIGIT[role])
    .join('');
  return `${low.slice(0, found.from)}who${mark}${low.slice(found.to)}`;
}

const DIGIT: Readonly<Record<Role, number>> = {
  staff: 1,
  governor: 2,
  volunteer: 3,
  parent: 4,
  pupil: 5,
};

/** Whom a part is for by its heading. */
export function rolesOfHeading(heading: string): Binds {
  const low = folded(heading).replace(/^(?:[\d.]+|[a-z][.)])\s*/, '');
  const found = headingFor.exec(low)?.[1] ?? headingOf.exec(low)?.[1];
  if (found === undefined) return undefined;
  const bracket = /\(([^)]*)\)/.exec(low)?.[1] ?? '';
  return asBinds([...new Set([...rolesIn(found), ...rolesIn(bracket)])]);
}

/** Whom the whole policy is for: by its title, or by the sentence that gives its scope. */
export function rolesOfPolicy(title: string, texts: readonly string[]): Binds {
  for (const text of texts) {
    const reach = scope.exec(folded(text))?.[1];
    if (reach === undefined) continue;
    const roles = rolesIn(reach);
    if (roles.length > 0) return asBinds(roles);
  }
  for (const line of title.split(', ')) {
    const named = rolesOfHeading(line);
    if (named !== undefined) return named;
  }
  return undefined;
}
