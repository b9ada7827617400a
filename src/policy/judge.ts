/** Which clauses are shown for a finding: the school's own first, the model policy's where it is
 * silent. Pure; knows no site and no text. */
import type { Role, TopicId } from '../review/topics.ts';
import type { Settings } from '../settings/schema.ts';
import type { ChosenClause, Clause, Policy } from './clause.ts';
import { parseClauseLines } from './clause-lines.ts';
import { MODEL_POLICY, PACKS } from './packs/index.ts';

/**
 * The clauses to show on `topic` to a person of `role`: the one marked best first, then the others
 * on that topic in the order of the document.
 *
 * Only clauses that bind the role are given. Where none does, what the policy asks of staff stands
 * for governors and volunteers too: they act for the school, and the topics bind the three alike
 * (`topics.md`). A parent or pupil is never told that a rule for others is theirs. Where nothing of
 * the policy is left, the model policy's clauses come, marked `fallback`.
 */
export function clausesFor(
  topic: TopicId,
  role: Role,
  policy: Policy,
  model: Policy = MODEL_POLICY,
): ChosenClause[] {
  const own = ordered(topic, role, policy);
  if (own.length > 0) return own.map((clause) => choose(clause, policy, false));
  return ordered(topic, role, model).map((clause) => choose(clause, model, policy !== model));
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
  const onTopic = policy.clauses.filter((clause) => clause.topics.includes(topic));
  const bound = onTopic.filter((clause) => binds(clause, role));
  const shown =
    bound.length > 0 || !actsForSchool(role)
      ? bound
      : onTopic.filter((clause) => binds(clause, 'staff'));
  const best = shown.filter((clause) => clause.best.includes(topic));
  return [...best, ...shown.filter((clause) => !best.includes(clause))];
}

function binds(clause: Clause, role: Role): boolean {
  return clause.roles.length === 0 || clause.roles.includes(role);
}

function actsForSchool(role: Role): boolean {
  return role === 'governor' || role === 'volunteer';
}

function choose(clause: Clause, policy: Policy, fallback: boolean): ChosenClause {
  return { clause, policyTitle: policy.title, policyTitleCy: policy.titleCy, fallback };
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
