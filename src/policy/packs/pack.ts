/** Builder of the built-in packs: a clause is one short row, everything else is filled in here. */
import type { Role, TopicId } from '../../review/topics.ts';
import type { Clause, Policy } from '../clause.ts';

/** A topic; `*` marks the clause to show first for it. */
export type TopicMark = TopicId | `${TopicId}*`;

interface ClauseRow {
  readonly ref: string;
  readonly on: readonly TopicMark[];
  readonly en: string;
  readonly cy: string;
  /** Whom this clause binds, where it differs from its section. */
  readonly roles?: readonly Role[];
}

interface Section {
  readonly heading: string;
  readonly headingCy?: string;
  readonly roles: readonly Role[];
  readonly rows: readonly ClauseRow[];
}

export const everybody: readonly Role[] = [];
export const atWork: readonly Role[] = ['staff', 'governor', 'volunteer'];

/** One clause under its reference as printed, in our own words in English and Welsh. */
export function clause(
  ref: string,
  on: readonly TopicMark[],
  en: string,
  cy: string,
  roles?: readonly Role[],
): ClauseRow {
  return { ref, on, en, cy, roles };
}

/** Clauses under one heading of the source (a Welsh heading in the model policy only), binding
 * `roles` unless a row says otherwise; no roles = everybody. */
export function section(
  heading: string | { readonly en: string; readonly cy: string },
  roles: readonly Role[],
  ...rows: readonly ClauseRow[]
): Section {
  const named = typeof heading === 'string' ? { heading } : headings(heading);
  return { ...named, roles, rows };
}

function headings(heading: { readonly en: string; readonly cy: string }) {
  return { heading: heading.en, headingCy: heading.cy };
}

/** A whole policy from its sections, clauses in the order of the document. */
export function pack(
  id: string,
  title: string | { readonly en: string; readonly cy: string },
  ...sections: readonly Section[]
): Policy {
  const titles = typeof title === 'string' ? { title } : { title: title.en, titleCy: title.cy };
  const clauses = sections.flatMap(({ heading, headingCy, roles, rows }) =>
    rows.map(
      (row): Clause => ({
        policy: id,
        ref: row.ref,
        heading,
        headingCy,
        text: row.en,
        cy: row.cy,
        topics: row.on.map(topicOf),
        best: row.on.filter((mark) => mark.endsWith('*')).map(topicOf),
        roles: row.roles ?? roles,
        kind: 'summary',
      }),
    ),
  );
  return { id, ...titles, clauses };
}

function topicOf(mark: TopicMark): TopicId {
  return mark.replace('*', '') as TopicId;
}
