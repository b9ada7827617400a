/** Which clauses are shown for a finding: the school's own first, the model policy's where it is
 * silent. Pure; knows no site and no text. */
import type { Role, TopicId } from '../review/topics.ts';
import type { Settings } from '../settings/schema.ts';
import type { ChosenClause, Clause, Policy } from './clause.ts';
import { parseClauseLines } from './clause-lines.ts';
import { MODEL_POLICY, PACKS } from './packs/index.ts';

/**
 * The clauses to show on `topic` to a person of `role`: those that bind the role, the one marked best
 * first, then the policy's others on that topic, marked `forOthers`.
 *
 * What the policy asks of staff comes before what it asks of anybody else: governors and volunteers
 * act for the school too, and for parents it is still the school's own view of the matter. Only where
 * the policy is silent on the topic do the model policy's clauses come, marked `fallback`.
 */
export function clausesFor(
  topic: TopicId,
  role: Role,
  policy: Policy,
  model: Policy = MODEL_POLICY,
): ChosenClause[] {
  const isSilent = !policy.clauses.some((clause) => clause.topics.includes(topic));
  const source = isSilent ? model : policy;
  const fallback = isSilent && policy !== model;
  return ordered(topic, role, source).map((clause) => ({
    clause,
    policyTitle: source.title,
    policyTitleCy: source.titleCy,
    fallback,
    forOthers: !binds(clause, role),
  }));
}

/** The policy in force under these settings: a built-in pack, or the school's own clauses. */
export function policyOf(settings: Settings): Policy {
  const url = /^https?:\/\//i.test(settings.policyUrl) ? settings.policyUrl : undefined;
  if (settings.policyPack === 'custom') {
    return { id: 'custom', title: customTitle(settings), url, clauses: customClauses(settings) };
  }
  const pack = PACKS[settings.policyPack];
  return url === undefined ? pack : { ...pack, url };
}

function ordered(topic: TopicId, role: Role, policy: Policy): Clause[] {
  const rank = (clause: Clause): number => {
    const whom = binds(clause, role) ? 0 : binds(clause, 'staff') ? 2 : 4;
    return whom + (clause.best.includes(topic) ? 0 : 1);
  };
  return policy.clauses
    .filter((clause) => clause.topics.includes(topic))
    .sort((a, b) => rank(a) - rank(b));
}

function binds(clause: Clause, role: Role): boolean {
  return clause.roles.length === 0 || clause.roles.includes(role);
}

function customTitle(settings: Settings): string {
  if (settings.policyTitle !== '') return settings.policyTitle;
  if (settings.schoolName !== '') return `${settings.schoolName}, social media policy`;
  return 'School social media policy';
}

/** Lines are read once for each list: settings are frozen, and every keystroke asks again. */
const readLists = new WeakMap<readonly string[], readonly Clause[]>();

function customClauses(settings: Settings): readonly Clause[] {
  const lines = settings.policyClauses;
  let clauses = readLists.get(lines);
  if (clauses === undefined) {
    clauses = parseClauseLines(lines).clauses;
    readLists.set(lines, clauses);
  }
  return clauses;
}
