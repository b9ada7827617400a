/** One clause with its source. The school's own words stand in quotation marks, ours do not. */
import type { ChosenClause } from '../policy/clause.ts';
import { lawNotes, type Nation } from '../policy/law.ts';
import { LawLine } from './law-line.tsx';
import { citeOf } from './phrases.ts';
import type { Words } from './words.ts';

/** A clause longer than this gets a box of its own to scroll in, so that the way out stays in sight. */
const LONG = 600;

interface ClauseCardProps {
  readonly chosen: ChosenClause;
  readonly nation: Nation;
  readonly words: Words;
}

export function ClauseCard({ chosen, nation, words }: ClauseCardProps) {
  const { clause, fallback, forOthers } = chosen;
  const welsh = words.lang === 'cy' && clause.kind === 'summary' ? clause.cy : undefined;
  const text = welsh ?? clause.text;
  const shown = clause.kind === 'quote' ? `“${text}”` : text;
  const lang = welsh ? 'cy' : 'en-GB';
  // The school's words stay as they are, also where they cite law that has changed since.
  const notes = lawNotes(clause.text, nation);
  return (
    <>
      <blockquote class="byp-clause" data-clause={clause.kind}>
        {fallback && <p class="byp-over-clause">{words.notCovered}</p>}
        {forOthers && !fallback && <p class="byp-over-clause">{words.forOthers}</p>}
        {text.length > LONG ? (
          <section
            class="byp-clause-text byp-long"
            lang={lang}
            // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard.
            tabIndex={0}
            aria-label={words.clauseRegion}
          >
            {shown}
          </section>
        ) : (
          <p class="byp-clause-text" lang={lang}>
            {shown}
          </p>
        )}
        <cite>{citeOf(chosen, words)}</cite>
      </blockquote>
      {notes.map((note) => (
        <LawLine key={note.id} note={note} words={words} />
      ))}
    </>
  );
}
