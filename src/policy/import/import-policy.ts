/** From a document to the clauses of a policy, each with what it is about and whom it binds. */
import { type Role, TOPIC_IDS, type TopicId } from '../../review/topics.ts';
import type { Clause } from '../clause.ts';
import { type Contender, chooseBest } from './best.ts';
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
import { withoutOwnName } from './school-words.ts';
import { PROBABLY, scoreTopics, type TopicScores, topicsFrom } from './topics.ts';
import { round, TURN, type Turns } from './turns.ts';

/** A clause of an imported document. */
export interface ImportedClause extends Clause {
  /** How sure each topic is; from `ABOUT` on it counts. A topic of the clause with a lower score is a
   * guess, made because no other clause speaks of it: worth a look by a person. */
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
  const steps = importSteps(paper);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** Like `importPolicy`, but in turns of some 30 ms, so that a page on which it runs does not freeze. */
export async function importPolicyInTurns(
  paper: PolicyPaper,
  { progress, pause = round, signal }: Turns = {},
): Promise<ImportedPolicy> {
  const steps = importSteps(paper);
  let began = performance.now();
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    if (performance.now() - began < TURN) continue;
    progress?.(step.value);
    await pause();
    signal?.throwIfAborted();
    began = performance.now();
  }
}

/** Share of the work that dividing takes; weighing takes the rest. */
const DIVIDING = 0.4;

/** The import clause by clause, giving the share of the work that is done. */
function* importSteps(paper: PolicyPaper): Generator<number, ImportedPolicy> {
  const made = cut(outline(paper.blocks));
  yield 0;
  const title = made.title === '' ? paper.title : made.title;
  const plainly = withoutOwnName(title);
  const parts: CutClause[] = [];
  for (const [at, clause] of made.clauses.entries()) {
    parts.push(...divide(clause, plainly));
    yield (DIVIDING * (at + 1)) / made.clauses.length;
  }
  const roles = rolesOf(parts, title);
  yield DIVIDING;
  const weighed: Weighed[] = [];
  for (const [at, part] of parts.entries()) {
    const scores = scoreTopics({ ...part, text: plainly(part.text) });
    const topics = topicsFrom(scores);
    weighed.push({ part, scores, text: part.text, topics, roles: roles[at] ?? [] });
    yield DIVIDING + ((1 - DIVIDING) * (at + 1)) / parts.length;
  }
  giveSilentTopics(weighed);
  const best = chooseBest(weighed);
  const clauses = weighed.map(({ part, scores, topics, roles: bound }, at) =>
    asClause(part, topics, best[at] ?? [], bound, scores),
  );
  return { title, clauses };
}

interface Weighed extends Contender {
  readonly part: CutClause;
  topics: TopicId[];
}

/** So many clauses with a topic make a policy; in anything else there is nothing to guess. */
const FEWEST = 3;

/** A topic on which nothing is said for certain goes to the clause that speaks of it most probably. */
function giveSilentTopics(weighed: readonly Weighed[]): void {
  if (weighed.filter(({ topics }) => topics.length > 0).length < FEWEST) return;
  for (const topic of TOPIC_IDS) {
    if (weighed.some(({ topics }) => topics.includes(topic))) continue;
    const scoreOf = ({ scores }: Weighed) => scores.get(topic) ?? 0;
    const likeliest = weighed.reduce<Weighed | undefined>(
      (one, other) => (one === undefined || scoreOf(other) > scoreOf(one) ? other : one),
      undefined,
    );
    if (likeliest && scoreOf(likeliest) >= PROBABLY) likeliest.topics.push(topic);
  }
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
