/** One clause with its source. The school's own words stand in quotation marks, ours do not. */
import type { ChosenClause } from '../policy/clause.ts';
import { citeOf } from './phrases.ts';
import type { Words } from './words.ts';

/** A clause longer than this gets a box of its own to scroll in, so that the way out stays in sight. */
const LONG = 600;

export function ClauseCard({ chosen, words }: { chosen: ChosenClause; words: Words }) {
  const { clause, fallback, forOthers } = chosen;
  const welsh = words.lang === 'cy' && clause.kind === 'summary' ? clause.cy : undefined;
  const text = welsh ?? clause.text;
  const shown = clause.kind === 'quote' ? `“${text}”` : text;
  const lang = welsh ? 'cy' : 'en-GB';
  return (
    <blockquote class="byp-clause" data-clause={clause.kind}>
      {fallback && <p class="byp-not-covered">{words.notCovered}</p>}
      {forOthers && !fallback && <p class="byp-not-covered">{words.forOthers}</p>}
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
  );
}
