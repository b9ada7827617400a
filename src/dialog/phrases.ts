/** From a finding, as data, to the sentences a person reads. Pure; the words stand in the tables. */
import type { ChosenClause } from '../policy/clause.ts';
import { type LawNote, lawFor, type Nation } from '../policy/law.ts';
import { SOUNDS_LIKE } from '../review/finding.ts';
import type { JudgedFinding } from '../review/review.ts';
import { type Role, SEVERITIES, type TopicId } from '../review/topics.ts';
import type { Settings } from '../settings/schema.ts';
import { fill, type Route, say, type Template, type Words } from './words.ts';

/** Findings of one topic, loudest first: they share a card, since they share clause and way out. */
export interface Card {
  readonly first: JudgedFinding;
  readonly rest: readonly JudgedFinding[];
}

/** Cards in the order in which they are read: severity, then score. */
export function cardsOf(findings: readonly JudgedFinding[]): Card[] {
  const byTopic = new Map<TopicId, JudgedFinding[]>();
  for (const finding of [...findings].sort(loudestFirst)) {
    const same = byTopic.get(finding.topic);
    if (same) same.push(finding);
    else byTopic.set(finding.topic, [finding]);
  }
  return [...byTopic.values()].map(([first, ...rest]) => ({ first: first!, rest }));
}

function loudestFirst(a: JudgedFinding, b: JudgedFinding): number {
  return SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || b.score - a.score;
}

/** The form for this reason, if there is one and its values are there; else the general one. */
export function whyOf(finding: JudgedFinding, words: Words): string {
  const { why } = words.topics[finding.topic];
  if (finding.reason.code === SOUNDS_LIKE) return `${why.general} ${words.soundsLike}`;
  return formFor(why, [finding.reason.code], finding.reason.data);
}

export function betterOf(finding: JudgedFinding, role: Role, words: Words): string {
  const { better } = words.topics[finding.topic];
  return formFor(better, [finding.reason.code, role], finding.reason.data);
}

function formFor(
  forms: Readonly<{ general: Template } & Record<string, Template>>,
  codes: readonly string[],
  values: Readonly<Record<string, string>> | undefined,
): string {
  for (const code of codes) {
    const form = Object.hasOwn(forms, code) ? forms[code] : undefined;
    const sentence = form && fill(form, values);
    if (sentence) return sentence;
  }
  return forms.general;
}

/** The words concerned, each once, as written. */
export function wordsConcerned(findings: readonly JudgedFinding[], text: string): string[] {
  const all = findings.flatMap(({ spans }) =>
    spans.map(({ start, end }) => text.slice(start, end).trim()),
  );
  return [...new Set(all)].filter((one) => one !== '');
}

/** Where a clause stands, as the person can find it in the document. */
export function citeOf(chosen: ChosenClause, words: Words): string {
  const { clause, policyTitleCy } = chosen;
  const policyTitle = (words.lang === 'cy' && policyTitleCy) || chosen.policyTitle;
  if (clause.kind === 'summary')
    return say(words.inShort, { policy: policyTitle, ref: clause.ref });
  return say(words.quoted, { policy: policyTitle, ref: placeOf(clause.ref, clause.heading) });
}

/** References of the heading-and-ordinal kind name their heading already. */
function placeOf(ref: string, heading: string): string {
  const isNamed = heading === '' || ref.toLowerCase().startsWith(heading.toLowerCase());
  return isNamed ? ref : `${ref} (${heading})`;
}

/** Law that protects people at work; to a parent or pupil it says nothing. */
const FOR_WORKERS: readonly string[] = ['whistleblowing'];

/** The law on the topics of the louder findings, each note once. */
export function lawBehind(
  findings: readonly JudgedFinding[],
  nation: Nation,
  role: Role,
): LawNote[] {
  const isAtWork = role !== 'parent' && role !== 'pupil';
  const notes = findings
    .filter((finding) => finding.severity !== 'note')
    .flatMap((finding) => lawFor(finding.topic, nation))
    .filter((note) => isAtWork || !FOR_WORKERS.includes(note.id));
  return [...new Map(notes.map((note) => [note.id, note])).values()];
}

/** Topics where there is a better place for what the person wants to say, best route first. Speaking
 * up is never discouraged (design, principle 7): it is shown where it will be heard. */
const ROUTES: Partial<Record<TopicId, readonly Route[]>> = {
  criticism: ['complaints', 'head'],
  defamation: ['complaints', 'head'],
  rumour: ['complaints', 'head'],
  discrimination: ['complaints', 'head'],
  abuse: ['complaints', 'head'],
  confidential: ['safeguarding', 'head'],
  'pupil-contact': ['safeguarding', 'head'],
  security: ['head'],
  'unapproved-channel': ['head'],
  'reply-about-school': ['head'],
  'private-conversation': ['head'],
};

export interface Contact {
  readonly label: string;
  readonly address: string;
  /** Where a click leads; undefined for a phone number or anything else that is just read. */
  readonly href: string | undefined;
  readonly route: Route;
}

/** Whom to turn to, if the school has said so. */
export function contactFor(topic: TopicId, settings: Settings): Contact | undefined {
  for (const route of ROUTES[topic] ?? []) {
    const contact = settings.contacts[route];
    const address = contact?.address.trim();
    const label = contact?.label.trim();
    if (address || label) {
      return { label: label ?? '', address: address ?? '', href: hrefOf(address ?? ''), route };
    }
  }
  return undefined;
}

/** `mailto:` for an e-mail address, the address itself for an https page, nothing else. */
function hrefOf(address: string): string | undefined {
  if (/^(mailto:)?[^\s@:/?#&]+@[^\s@:/?#&]+\.[^\s@:/?#&]+$/i.test(address)) {
    return address.toLowerCase().startsWith('mailto:') ? address : `mailto:${address}`;
  }
  return httpsOnly(address);
}

/** The address if it is a whole https address, else undefined. */
export function httpsOnly(address: string): string | undefined {
  try {
    const url = new URL(address);
    return url.protocol === 'https:' ? url.href : undefined;
  } catch {
    return undefined;
  }
}
