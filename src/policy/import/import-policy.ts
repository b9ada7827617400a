/** From a document to the clauses of a policy, each with what it is about and whom it binds. */
import type { Role, TopicId } from '../../review/topics.ts';
import type { Clause } from '../clause.ts';
import { chooseBest } from './best.ts';
import type { PolicyPaper } from './blocks.ts';
import { type CutClause, cut } from './cut.ts';
import { divide } from './divide.ts';
import { outline } from './outline.ts';
import {
  type Binds,
  type DefinedTerm,
  definedTerms,
  rolesOfHeading,
  rolesOfPolicy,
  rolesOfText,
} from './roles.ts';
import { scoreTopics, type TopicScores, topicsFrom } from './topics.ts';

/** A clause of an imported document. */
export interface ImportedClause extends Clause {
  /** How sure each topic is; from `ABOUT` on it counts. */
  readonly scores: TopicScores;
}

export interface ImportedPolicy {
  /** As the document names itself; empty where it does not. */
  readonly title: string;
  readonly clauses: readonly ImportedClause[];
}

/** Between the parts of a heading path. */
export const PATH_SIGN = ' › ';

/** Takes what a reader gave; never fails. What is no policy has no clause with a topic. */
export function importPolicy(paper: PolicyPaper): ImportedPolicy {
  const made = cut(outline(paper.blocks));
  const title = made.title === '' ? paper.title : made.title;
  const parts = divide(made.clauses);
  const roles = rolesOf(parts, title);
  const weighed = parts.map((part, at) => {
    const scores = scoreTopics(part);
    return { part, scores, text: part.text, topics: topicsFrom(scores), roles: roles[at] ?? [] };
  });
  const best = chooseBest(weighed);
  const clauses = weighed.map(({ part, scores, topics, roles: bound }, at) =>
    asClause(part, topics, best[at] ?? [], bound, scores),
  );
  return { title, clauses };
}

function asClause(
  part: CutClause,
  topics: readonly TopicId[],
  best: readonly TopicId[],
  roles: readonly Role[],
  scores: TopicScores,
): ImportedClause {
  return {
    policy: 'custom',
    ref: part.ref,
    heading: [...part.path, ...part.leads].join(PATH_SIGN).replaceAll(' | ', ' / '),
    text: part.text,
    topics,
    best,
    roles,
    kind: 'quote',
    scores,
  };
}

/** Own subject first, then the lead-in, then the heading, then whom the policy is for. */
function rolesOf(parts: readonly CutClause[], title: string): (readonly Role[])[] {
  const texts = parts.map(({ text }) => text);
  const terms = definedTerms(texts);
  const ofPolicy = rolesOfPolicy(title, texts);
  let before: Binds;
  return parts.map((part) => {
    const own = ownRoles(part, terms, before);
    before = own;
    return own ?? ofPolicy ?? [];
  });
}

function ownRoles(part: CutClause, terms: readonly DefinedTerm[], before: Binds): Binds {
  const text = rolesOfText(part.text, terms);
  if (text !== undefined) return text;
  for (const lead of [...part.leads].reverse()) {
    const named = rolesOfText(lead, terms);
    if (named !== undefined) return named;
  }
  if (before !== undefined && /^(?:They|These|Such)\b/.test(part.text)) return before;
  for (const heading of [...part.path].reverse()) {
    const named = rolesOfHeading(heading);
    if (named !== undefined) return named;
  }
  return undefined;
}
