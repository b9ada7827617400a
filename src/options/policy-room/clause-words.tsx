/** A clause as it stands in the document. */
import type { Clause } from '../../policy/clause.ts';
import type { Role } from '../../review/topics.ts';
import { usePage } from '../page-context.ts';
import type { Words } from '../words.ts';
import type { RoomWords } from './words.ts';

export function rolesLine(roles: readonly Role[], words: Words, room: RoomWords): string {
  if (roles.length === 0) return room.clauses.everyone;
  return roles.map((role) => words.roles[role]).join(', ');
}

/** Reference, heading and words; `isQuote` where they are the school's own. */
export function ClauseWords({ clause, isQuote }: { clause: Clause; isQuote: boolean }) {
  const { words } = usePage();
  const welsh = words.lang === 'cy' ? clause.cy : undefined;
  const heading = (words.lang === 'cy' ? clause.headingCy : undefined) ?? clause.heading;
  const isHeadingNew = heading !== '' && !clause.ref.startsWith(heading);
  return (
    <div class="clause-body">
      <p class="clause-ref">
        {clause.ref}
        {isHeadingNew && <span class="clause-heading"> {heading}</span>}
      </p>
      {/* A school's own policy may be in either language; nothing here knows which. */}
      <p
        class="clause-text"
        data-quote={isQuote}
        lang={isQuote ? '' : welsh ? 'cy' : 'en'}
        dir="auto"
      >
        {welsh ?? clause.text}
      </p>
    </div>
  );
}
