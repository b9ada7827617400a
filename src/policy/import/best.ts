/** Which clause to show first for each topic, by whom it binds. */
import { ROLES, type Role, TOPIC_IDS, TOPICS, type TopicId } from '../../review/topics.ts';
import type { TopicScores } from './topics.ts';

/** What is weighed of a clause. */
export interface Contender {
  readonly text: string;
  readonly topics: readonly TopicId[];
  readonly roles: readonly Role[];
  readonly scores: TopicScores;
}

/** Longer texts than this are tiring to read in a warning, in characters. */
const LONG = 500;

/** For each clause, the topics for which it is the one to show first. */
export function chooseBest(clauses: readonly Contender[]): TopicId[][] {
  const best: TopicId[][] = clauses.map(() => []);
  for (const topic of TOPIC_IDS) {
    const chosen = new Set<number>();
    for (const role of bySeniority(topic)) {
      const about = clauses
        .map((clause, at) => ({ clause, at }))
        .filter(({ clause }) => clause.topics.includes(topic) && binds(clause, role));
      if (about.length === 0 || about.some(({ at }) => chosen.has(at))) continue;
      const isAsked = (TOPICS[topic].roles as readonly Role[]).includes(role);
      if (chosen.size > 0 && !isAsked) continue;
      const first = about.reduce((one, other) =>
        fitness(other.clause, topic) > fitness(one.clause, topic) ? other : one,
      );
      chosen.add(first.at);
    }
    for (const at of chosen) best[at]!.push(topic);
  }
  return best;
}

/** Staff first, then the others the topic is looked for in; the rest only where no clause binds those. */
function bySeniority(topic: TopicId): Role[] {
  const asked: readonly Role[] = TOPICS[topic].roles;
  return [...ROLES].sort((a, b) => Number(asked.includes(b)) - Number(asked.includes(a)));
}

function binds({ roles }: Contender, role: Role): boolean {
  return roles.length === 0 || roles.includes(role);
}

/** How well a clause would serve as the one shown: to the point, about little else, short. */
function fitness({ text, topics, scores }: Contender, topic: TopicId): number {
  const own = Math.min(scores.get(topic) ?? 1, 2.5);
  const others = topics.length - 1;
  const tiring = Math.max(0, text.length - LONG) / 1000;
  return own - 0.15 * others - tiring;
}
