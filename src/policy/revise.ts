/**
 * Putting an imported policy right by hand: what a clause is about, whom it binds, where it begins and
 * ends, which one is shown first. The school's words are never changed, only cut and joined. Pure: each
 * function takes a draft and gives a new one, or the same one where there is nothing to do.
 */
import { ROLES, type Role, TOPIC_IDS, type TopicId } from '../review/topics.ts';
import type { Clause } from './clause.ts';
import { sentencesOf } from './import/sentences.ts';

/** A clause under a number that stays the same while it is worked on. */
export interface DraftClause extends Clause {
  readonly id: number;
}

export interface PolicyDraft {
  readonly title: string;
  /** Where the document can be read; empty where it is not known. */
  readonly url: string;
  /** In the order of the document. */
  readonly clauses: readonly DraftClause[];
}

/** A draft of these clauses, numbered from 0. */
export function draftOf(title: string, clauses: readonly Clause[], url = ''): PolicyDraft {
  return { title, url, clauses: clauses.map((clause, id) => ({ ...clause, id })) };
}

/** Between the references of joined clauses. */
const REF_SIGN = ', ';

/** Joins a clause with the one after it: both texts with a blank between, the topics of both. */
export function joinWithNext(draft: PolicyDraft, id: number): PolicyDraft {
  const at = draft.clauses.findIndex((clause) => clause.id === id);
  const one = draft.clauses[at];
  const next = draft.clauses[at + 1];
  if (!one || !next) return draft;
  const joined: DraftClause = {
    ...one,
    ref: one.ref === next.ref ? one.ref : `${one.ref}${REF_SIGN}${next.ref}`,
    text: `${one.text} ${next.text}`,
    topics: inOrder(TOPIC_IDS, [...one.topics, ...next.topics]),
    best: inOrder(TOPIC_IDS, [...one.best, ...next.best]),
    roles: bothRoles(one.roles, next.roles),
  };
  return { ...draft, clauses: draft.clauses.toSpliced(at, 2, joined) };
}

/** Where a text may be split: after each sentence but the last, as UTF-16 offsets of what follows. */
export function placesToSplit(text: string): number[] {
  const places: number[] = [];
  let from = 0;
  for (const part of sentencesOf(text).flatMap((sentence) => sentence.split(/(?<=;)\s+/))) {
    const at = text.indexOf(part, from);
    if (at < 0) continue;
    if (at > 0) places.push(at);
    from = at + part.length;
  }
  return places;
}

/**
 * Splits a clause before the character at `at` (UTF-16) of its text; both halves keep the reference and
 * the roles. `topicsOf` says what a text is about: each half keeps those of the clause's topics that it
 * is about itself, and what neither is stays with the first.
 */
export function splitAt(
  draft: PolicyDraft,
  id: number,
  at: number,
  topicsOf: (clause: Clause) => readonly TopicId[],
): PolicyDraft {
  const index = draft.clauses.findIndex((clause) => clause.id === id);
  const clause = draft.clauses[index];
  if (!clause || at <= 0) return draft;
  const before = clause.text.slice(0, at).trimEnd();
  const after = clause.text.slice(at).trimStart();
  if (before === '' || after === '') return draft;
  const own = topicsOf({ ...clause, text: after });
  const second = clause.topics.filter((topic) => own.includes(topic));
  const kept = topicsOf({ ...clause, text: before });
  const first = clause.topics.filter((topic) => kept.includes(topic) || !second.includes(topic));
  const halves: DraftClause[] = [
    { ...clause, text: before, topics: first, best: shared(clause.best, first) },
    {
      ...clause,
      id: Math.max(...draft.clauses.map((one) => one.id)) + 1,
      text: after,
      topics: second,
      best: shared(clause.best, second).filter((topic) => !first.includes(topic)),
    },
  ];
  return { ...draft, clauses: draft.clauses.toSpliced(index, 1, ...halves) };
}

/** Says whether a clause is about a topic. The first clause on a topic is the one shown for it; where
 * the one shown is taken away, the next in the document takes its place. */
export function setTopic(
  draft: PolicyDraft,
  id: number,
  topic: TopicId,
  isAbout: boolean,
): PolicyDraft {
  const changed = change(draft, id, (clause) => {
    if (clause.topics.includes(topic) === isAbout) return clause;
    return isAbout
      ? { ...clause, topics: inOrder(TOPIC_IDS, [...clause.topics, topic]) }
      : {
          ...clause,
          topics: clause.topics.filter((one) => one !== topic),
          best: clause.best.filter((one) => one !== topic),
        };
  });
  const about = changed.clauses.filter((clause) => clause.topics.includes(topic));
  const [first] = about;
  if (!first || about.some((clause) => clause.best.includes(topic))) return changed;
  return showFirst(changed, first.id, topic);
}

/** Shows a clause first for a topic (which it is about from now on); others that were shown first to
 * the same people step back. */
export function showFirst(draft: PolicyDraft, id: number, topic: TopicId): PolicyDraft {
  const chosen = draft.clauses.find((clause) => clause.id === id);
  if (!chosen) return draft;
  const clauses = draft.clauses.map((clause) => {
    if (clause.id === id) {
      return {
        ...clause,
        topics: inOrder(TOPIC_IDS, [...clause.topics, topic]),
        best: inOrder(TOPIC_IDS, [...clause.best, topic]),
      };
    }
    if (!clause.best.includes(topic) || !bindsSomeone(clause.roles, chosen.roles)) return clause;
    return { ...clause, best: clause.best.filter((one) => one !== topic) };
  });
  return { ...draft, clauses };
}

/** Whom a clause binds; none = everybody. */
export function setRoles(draft: PolicyDraft, id: number, roles: readonly Role[]): PolicyDraft {
  return change(draft, id, (clause) => ({ ...clause, roles: inOrder(ROLES, roles) }));
}

export function setTitle(draft: PolicyDraft, title: string): PolicyDraft {
  return { ...draft, title };
}

function change(
  draft: PolicyDraft,
  id: number,
  one: (clause: DraftClause) => DraftClause,
): PolicyDraft {
  return {
    ...draft,
    clauses: draft.clauses.map((clause) => (clause.id === id ? one(clause) : clause)),
  };
}

function inOrder<T>(order: readonly T[], some: readonly T[]): T[] {
  return order.filter((one) => some.includes(one));
}

function shared<T>(some: readonly T[], others: readonly T[]): T[] {
  return some.filter((one) => others.includes(one));
}

/** Everybody, if either binds everybody. */
function bothRoles(one: readonly Role[], other: readonly Role[]): Role[] {
  return one.length === 0 || other.length === 0 ? [] : inOrder(ROLES, [...one, ...other]);
}

function bindsSomeone(one: readonly Role[], other: readonly Role[]): boolean {
  return one.length === 0 || other.length === 0 || one.some((role) => other.includes(role));
}
