/**
 * The 26 topics a post is checked for, as one table: id, how the warning sounds by default, whom it
 * binds, and whether it makes sense before a school name is set. Source: `topics.md` of the project's
 * design (ids are a lasting contract: settings, corpora, policies and managed policy use them).
 */

export const ROLES = ['staff', 'governor', 'volunteer', 'parent', 'pupil'] as const;
export type Role = (typeof ROLES)[number];

/** `stop` likely harm or breach of law; `think` the policy restricts it; `note` advice, never
 * interrupts on its own. */
export const SEVERITIES = ['stop', 'think', 'note'] as const;
export type Severity = (typeof SEVERITIES)[number];

interface Row {
  readonly severity: Severity;
  readonly roles: readonly Role[];
  /** True where the topic means nothing until the person has named their school. */
  readonly needsSchool: boolean;
}

const all: readonly Role[] = ROLES;
const atWork: readonly Role[] = ['staff', 'governor', 'volunteer'];

export const TOPICS = {
  'school-identity': { severity: 'think', roles: atWork, needsSchool: true },
  employment: { severity: 'think', roles: atWork, needsSchool: true },
  'school-contact': { severity: 'think', roles: all, needsSchool: true },
  pupil: { severity: 'stop', roles: all, needsSchool: true },
  colleague: { severity: 'think', roles: all, needsSchool: true },
  confidential: { severity: 'stop', roles: atWork, needsSchool: true },
  'school-matter': { severity: 'note', roles: atWork, needsSchool: true },
  security: { severity: 'stop', roles: all, needsSchool: true },
  'personal-details': { severity: 'think', roles: all, needsSchool: false },
  defamation: { severity: 'stop', roles: all, needsSchool: true },
  rumour: { severity: 'think', roles: all, needsSchool: true },
  criticism: { severity: 'think', roles: all, needsSchool: true },
  abuse: { severity: 'stop', roles: all, needsSchool: false },
  discrimination: { severity: 'stop', roles: all, needsSchool: false },
  disrepute: { severity: 'think', roles: atWork, needsSchool: true },
  'politics-religion': { severity: 'note', roles: atWork, needsSchool: true },
  image: { severity: 'stop', roles: all, needsSchool: true },
  brand: { severity: 'think', roles: all, needsSchool: true },
  copyright: { severity: 'think', roles: all, needsSchool: false },
  'private-conversation': { severity: 'think', roles: atWork, needsSchool: true },
  'pupil-contact': {
    severity: 'stop',
    roles: ['staff', 'governor', 'volunteer', 'pupil'],
    needsSchool: true,
  },
  'parent-contact': { severity: 'think', roles: ['staff'], needsSchool: true },
  'unapproved-channel': { severity: 'think', roles: all, needsSchool: true },
  'reply-about-school': { severity: 'think', roles: atWork, needsSchool: true },
  'working-hours': { severity: 'note', roles: ['staff', 'volunteer', 'pupil'], needsSchool: true },
  audience: { severity: 'note', roles: all, needsSchool: false },
} as const satisfies Record<string, Row>;

export type TopicId = keyof typeof TOPICS;

export const TOPIC_IDS = Object.keys(TOPICS) as TopicId[];

/** Whether `value` is one of the 26 topic ids. */
export function isTopicId(value: string): value is TopicId {
  return Object.hasOwn(TOPICS, value);
}

/** Whether the topic binds this role by default. */
export function bindsRole(topic: TopicId, role: Role): boolean {
  return (TOPICS[topic].roles as readonly Role[]).includes(role);
}
