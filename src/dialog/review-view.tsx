/** What was found, without dialog chrome: also shown by the options page's "try a post" box, which
 * imports `review-view.css` for its looks. */

import { teacherAnonymityNote } from '../policy/law.ts';
import type { JudgedFinding, Review } from '../review/review.ts';
import type { ComposerSnapshot } from '../review/snapshot.ts';
import type { Settings } from '../settings/schema.ts';
import { ClauseCard } from './clause-card.tsx';
import { excerpt } from './excerpt.ts';
import { SeverityIcon, Way } from './icons.tsx';
import { LawLine } from './law-line.tsx';
import { OutLink } from './out-link.tsx';
import {
  betterOf,
  type Card,
  cardsOf,
  contactFor,
  httpsOnly,
  lawBehind,
  whyOf,
  wordsConcerned,
} from './phrases.ts';
import { say, type Words, wordsFor } from './words.ts';

/** Cards shown opened out; the rest wait behind "and n more". */
const OPENED = 3;
/** Wordings shown on one card. */
const MOST_WORDINGS = 4;
/** Further findings of one topic shown before the rest are folded away. */
const MOST_SIBLINGS = 4;

export interface ReviewViewProps {
  readonly review: Review;
  readonly snapshot: ComposerSnapshot;
  readonly settings: Settings;
}

interface Context {
  /** With one card alone, the draft stands in the card itself. */
  readonly isAlone: boolean;
  readonly text: string;
  readonly settings: Settings;
  readonly words: Words;
}

export function ReviewView({ review, snapshot, settings }: ReviewViewProps) {
  const words = wordsFor(settings.language);
  const cards = cardsOf(review.findings);
  const loud = cards.filter(({ first }) => first.severity !== 'note');
  const isAlone = loud.length === 1;
  const context: Context = { isAlone, text: snapshot.text, settings, words };
  const notes = cards.filter(({ first }) => first.severity === 'note');
  const opened = loud.slice(0, OPENED);
  const later = loud.slice(OPENED);
  return (
    <div class="byp-review" lang={words.lang}>
      {cards.length === 0 && <p class="byp-clean">{words.clean}</p>}
      {cards.length > 0 && !isAlone && <Draft findings={review.findings} context={context} />}
      {opened.length > 0 && (
        <ul class="byp-cards">
          {opened.map((card) => (
            <FindingCard key={card.first.topic} card={card} context={context} />
          ))}
        </ul>
      )}
      {later.length > 0 && (
        <details class="byp-later">
          <summary>{say(words.moreFindings, { n: later.length })}</summary>
          <ul class="byp-cards">
            {later.map((card) => (
              <FindingCard key={card.first.topic} card={card} context={context} />
            ))}
          </ul>
        </details>
      )}
      {notes.length > 0 && <Notes cards={notes} context={context} under={loud.length > 0} />}
      <Law findings={review.findings} context={context} />
      <PolicyLink review={review} context={context} />
    </div>
  );
}

function Draft({ findings, context }: { findings: readonly JudgedFinding[]; context: Context }) {
  const { isAlone, text, words } = context;
  if (text.trim() === '') return null;
  return (
    <div class="byp-draft">
      <p class={isAlone ? 'byp-sr' : 'byp-label'}>{words.yourWords}</p>
      {/* The draft's language is not known; it need not be that of the dialog. */}
      <p class="byp-paper" lang="" dir="auto">
        {excerpt(text, findings).map((piece) =>
          piece.kind === 'gap' ? (
            <span key={`gap ${piece.at}`} class="byp-gap">
              {piece.at === 0 ? '… ' : ' … '}
            </span>
          ) : piece.severity ? (
            <mark key={piece.at} class={`byp-${piece.severity}`}>
              {piece.text}
            </mark>
          ) : (
            piece.text
          ),
        )}
      </p>
    </div>
  );
}

function FindingCard({ card, context }: { card: Card; context: Context }) {
  const { first, rest } = card;
  const { isAlone, settings, words } = context;
  return (
    <li
      class={`byp-card byp-${first.severity}`}
      data-topic={first.topic}
      data-severity={first.severity}
    >
      <p class="byp-kind">
        <SeverityIcon severity={first.severity} />
        {words.severity[first.severity]}
      </p>
      <h3 class="byp-why">{whyOf(first, words)}</h3>
      {isAlone ? (
        <Draft findings={[first, ...rest]} context={context} />
      ) : (
        <Wordings findings={[first]} context={context} />
      )}
      {rest.length > 0 && <Siblings first={first} rest={rest} context={context} />}
      <Clauses finding={first} context={context} />
      <AnonymityLine card={card} context={context} />
      <p class="byp-better">
        <Way />
        <span>
          <strong>{words.betterWay}:</strong> {betterOf(first, settings.role, words)}
          <RouteLine finding={first} context={context} />
        </span>
      </p>
    </li>
  );
}

interface SiblingsProps {
  readonly first: JudgedFinding;
  readonly rest: readonly JudgedFinding[];
  readonly context: Context;
}

/** Further findings of the same topic: each its own words, its reason only where it differs. */
function Siblings({ first, rest, context }: SiblingsProps) {
  const { words } = context;
  const known = new Set([whyOf(first, words)]);
  const items = rest.map((finding) => {
    const why = whyOf(finding, words);
    const isNew = !known.has(why);
    known.add(why);
    return (
      <li key={keyOf(finding)} data-topic={finding.topic} data-severity={finding.severity}>
        {isNew && <p>{why}</p>}
        <Wordings findings={[finding]} context={context} />
      </li>
    );
  });
  const later = items.slice(MOST_SIBLINGS);
  return (
    <>
      <ul class="byp-siblings">{items.slice(0, MOST_SIBLINGS)}</ul>
      {later.length > 0 && (
        <details class="byp-others">
          <summary>{say(words.moreWords, { n: later.length })}</summary>
          <ul class="byp-siblings">{later}</ul>
        </details>
      )}
    </>
  );
}

function keyOf({ reason, spans }: JudgedFinding): string {
  return `${reason.code} ${spans.map((span) => `${span.start}-${span.end}`).join(' ')}`;
}

function Wordings({ findings, context }: { findings: readonly JudgedFinding[]; context: Context }) {
  const { text, words } = context;
  const all = wordsConcerned(findings, text);
  if (all.length === 0) return null;
  const shown = all.slice(0, MOST_WORDINGS);
  return (
    <p class="byp-wordings">
      {shown.map((wording) => (
        <mark key={wording} class={`byp-${findings[0]!.severity}`} lang="" dir="auto">
          {wording}
        </mark>
      ))}
      {all.length > shown.length && (
        <span class="byp-more-words">{say(words.moreWords, { n: all.length - shown.length })}</span>
      )}
    </p>
  );
}

function Clauses({ finding, context }: { finding: JudgedFinding; context: Context }) {
  const { settings, words } = context;
  const [best, ...others] = finding.clauses;
  if (!best) return null;
  return (
    <>
      <ClauseCard chosen={best} nation={settings.nation} words={words} />
      {others.length > 0 && (
        <details class="byp-others">
          <summary>
            {others.length === 1 ? words.moreClause : say(words.moreClauses, { n: others.length })}
          </summary>
          {others.map((chosen) => (
            <ClauseCard
              key={chosen.clause.ref}
              chosen={chosen}
              nation={settings.nation}
              words={words}
            />
          ))}
        </details>
      )}
    </>
  );
}

function RouteLine({ finding, context }: { finding: JudgedFinding; context: Context }) {
  const { settings, words } = context;
  const contact = contactFor(finding.topic, settings);
  if (!contact) return null;
  const { label, address, href, route } = contact;
  const who = label || address;
  return (
    <span class="byp-route">
      {say(words.route[route], { who }).replace(/:$/, label && address ? ':' : '.')}{' '}
      {label && address && (href ? <OutLink href={href}>{address}</OutLink> : address)}
    </span>
  );
}

function Notes({
  cards,
  context,
  under,
}: {
  cards: readonly Card[];
  context: Context;
  under: boolean;
}) {
  const { settings, words } = context;
  return (
    <div class="byp-notes">
      <p class="byp-label">{under ? words.alsoNote : words.severity.note}</p>
      <ul>
        {cards.map(({ first, rest }) => (
          <li key={first.topic} class="byp-note-line" data-topic={first.topic} data-severity="note">
            <SeverityIcon severity="note" />
            <div>
              <p>{whyOf(first, words)}</p>
              <Wordings findings={[first]} context={context} />
              {rest.length > 0 && <Siblings first={first} rest={rest} context={context} />}
              {first.clauses[0] && (
                <details class="byp-others">
                  <summary>{words.whatPolicySays}</summary>
                  {first.clauses.map((chosen) => (
                    <ClauseCard
                      key={chosen.clause.ref}
                      chosen={chosen}
                      nation={settings.nation}
                      words={words}
                    />
                  ))}
                </details>
              )}
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Reasons that may be a crime against a pupil, which is what the rule on teachers' names is about. */
const AGAINST_PUPILS: readonly string[] = ['violence', 'sexual'];

/** In England and Wales, the note on a teacher whom a pupil accuses; only where the finding knows that
 * it is about staff. */
function AnonymityLine({ card, context }: { card: Card; context: Context }) {
  const { settings, words } = context;
  for (const { topic, reason } of [card.first, ...card.rest]) {
    const aboutTeacher = reason.data?.subject === 'staff' && AGAINST_PUPILS.includes(reason.code);
    const note = teacherAnonymityNote({ topic, aboutTeacher }, settings.nation);
    if (note) return <LawLine note={note} words={words} />;
  }
  return null;
}

/** The law behind the louder findings, folded away: it informs, it does not threaten. */
function Law({ findings, context }: { findings: readonly JudgedFinding[]; context: Context }) {
  const { settings, words } = context;
  const notes = lawBehind(findings, settings.nation, settings.role);
  if (notes.length === 0) return null;
  return (
    <details class="byp-others">
      <summary>{words.law}</summary>
      {notes.map((note) => (
        <LawLine key={note.id} note={note} words={words} />
      ))}
    </details>
  );
}

function PolicyLink({ review, context }: { review: Review; context: Context }) {
  const { settings, words } = context;
  const href = httpsOnly(settings.policyUrl);
  const isShown = review.findings.some((finding) => finding.clauses.some((one) => !one.fallback));
  if (!href || !isShown) return null;
  return (
    <p class="byp-policy-link">
      <OutLink href={href}>{words.readPolicy}</OutLink>
    </p>
  );
}
