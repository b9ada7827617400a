/** All clauses in the order of the document, with what each is about, and the ways to put it right. */
import { useMemo, useState } from 'preact/hooks';
import { scoreTopics, topicsFrom } from '../../policy/import/topics.ts';
import {
  type DraftClause,
  joinWithNext,
  placesToSplit,
  setRoles,
  setTopic,
  showFirst,
  splitAt,
} from '../../policy/revise.ts';
import { ROLES, TOPIC_IDS, type TopicId } from '../../review/topics.ts';
import { Away } from '../marks.tsx';
import { usePage } from '../page-context.ts';
import { say } from '../words.ts';
import { ClauseWords, rolesLine } from './clause-words.tsx';
import { useRoom } from './room-context.ts';

const FILTERS = ['about', 'none', 'all'] as const;
type Filter = (typeof FILTERS)[number];
/** Clauses drawn at once; a long document gets more by the press of a button. */
const PORTION = 100;

export function ClauseList() {
  const { draft, words, choosing } = useRoom();
  const [filter, setFilter] = useState<Filter>(choosing ? 'all' : 'about');
  const [most, setMost] = useState(PORTION);
  const about = draft.clauses.filter(({ topics }) => topics.length > 0);
  const lists: Record<Filter, readonly DraftClause[]> = {
    about,
    none: draft.clauses.filter(({ topics }) => topics.length === 0),
    all: draft.clauses,
  };
  const list = lists[filter];
  const last = draft.clauses.at(-1)?.id;
  return (
    <>
      <fieldset class="choices filter">
        <legend class="sr">{words.clauses.filter}</legend>
        {FILTERS.map((one) => (
          <label key={one} class="choice">
            <input
              type="radio"
              name="room-filter"
              checked={filter === one}
              onChange={() => {
                setFilter(one);
                setMost(PORTION);
              }}
            />
            <span>{say(words.clauses[one], { n: lists[one].length })}</span>
          </label>
        ))}
      </fieldset>
      {list.length === 0 && <p>{words.clauses.empty}</p>}
      <ol class="by-clause">
        {list.slice(0, most).map((clause) => (
          <ClauseRow key={clause.id} clause={clause} isLast={clause.id === last} />
        ))}
      </ol>
      {list.length > most && (
        <button type="button" onClick={() => setMost(most + PORTION)}>
          {words.clauses.more}
        </button>
      )}
    </>
  );
}

/** What a part of a clause is about; its heading path tells nothing of where it was cut. */
function topicsOf({ text, heading }: { text: string; heading: string }): TopicId[] {
  return topicsFrom(scoreTopics({ text, leads: [], path: heading === '' ? [] : [heading] }));
}

function ClauseRow({ clause, isLast }: { clause: DraftClause; isLast: boolean }) {
  const { draft, words, choosing, step, choose } = useRoom();
  const { words: page } = usePage();
  const [isSplitting, setSplitting] = useState(false);
  const places = useMemo(() => placesToSplit(clause.text), [clause.text]);
  const of = (what: string): string => say(words.clauses.of, { what, ref: clause.ref });

  if (choosing) {
    return (
      <li data-clause={clause.id}>
        <ClauseWords clause={clause} isQuote />
        <div class="buttons">
          <button
            type="button"
            class="primary"
            aria-label={of(words.choosing.pick)}
            onClick={() => {
              const topic = page.topics[choosing];
              step(
                showFirst(draft, clause.id, choosing),
                say(words.done.first, { topic, ref: clause.ref }),
              );
              choose(undefined);
            }}
          >
            {words.choosing.pick}
          </button>
        </div>
      </li>
    );
  }

  return (
    <li data-clause={clause.id}>
      {isSplitting ? (
        <SplitBody
          clause={clause}
          places={places}
          onSplit={(at) => {
            step(
              splitAt(draft, clause.id, at, topicsOf),
              say(words.done.split, { ref: clause.ref }),
            );
            setSplitting(false);
          }}
        />
      ) : (
        <ClauseWords clause={clause} isQuote />
      )}
      <TopicChips clause={clause} />
      <Whom clause={clause} />
      <div class="buttons">
        <AddTopic clause={clause} />
        {!isLast && (
          <button
            type="button"
            class="plain"
            aria-label={of(words.clauses.join)}
            onClick={() =>
              step(joinWithNext(draft, clause.id), say(words.done.joined, { ref: clause.ref }))
            }
          >
            {words.clauses.join}
          </button>
        )}
        {places.length > 0 && (
          <button
            type="button"
            class="plain"
            aria-expanded={isSplitting}
            aria-label={of(isSplitting ? words.clauses.stopSplit : words.clauses.split)}
            onClick={() => setSplitting(!isSplitting)}
          >
            {isSplitting ? words.clauses.stopSplit : words.clauses.split}
          </button>
        )}
      </div>
    </li>
  );
}

interface SplitBodyProps {
  readonly clause: DraftClause;
  readonly places: readonly number[];
  onSplit(at: number): void;
}

function SplitBody({ clause, places, onSplit }: SplitBodyProps) {
  const { words } = useRoom();
  const starts = [0, ...places];
  return (
    <div class="clause-body">
      <p class="clause-ref">{clause.ref}</p>
      {starts.map((start, i) => (
        <div key={start}>
          {i > 0 && (
            <button type="button" class="split-here" onClick={() => onSplit(start)}>
              {words.clauses.splitHere}
            </button>
          )}
          <p class="clause-text" data-quote lang="" dir="auto">
            {clause.text.slice(start, starts[i + 1]).trim()}
          </p>
        </div>
      ))}
    </div>
  );
}

function TopicChips({ clause }: { clause: DraftClause }) {
  const { draft, words, step } = useRoom();
  const { words: page } = usePage();
  if (clause.topics.length === 0) return null;
  return (
    <ul class="topic-chips">
      {clause.topics.map((topic) => (
        <li key={topic} data-first={clause.best.includes(topic)}>
          <span>
            {page.topics[topic]}
            {clause.best.includes(topic) && <em> {words.clauses.first}</em>}
          </span>
          <button
            type="button"
            class="chip-away"
            aria-label={say(words.clauses.of, {
              what: say(words.clauses.remove, { topic: page.topics[topic] }),
              ref: clause.ref,
            })}
            onClick={() =>
              step(
                setTopic(draft, clause.id, topic, false),
                say(words.done.topicGone, { topic: page.topics[topic], ref: clause.ref }),
              )
            }
          >
            <Away />
          </button>
        </li>
      ))}
    </ul>
  );
}

function AddTopic({ clause }: { clause: DraftClause }) {
  const { draft, words, step } = useRoom();
  const { words: page } = usePage();
  const [isOpen, setOpen] = useState(false);
  const label = say(words.clauses.addTo, { ref: clause.ref });
  // The list is drawn on demand: some hundred clauses with all topics each would be slow.
  if (!isOpen) {
    return (
      <button type="button" class="plain" aria-label={label} onClick={() => setOpen(true)}>
        {words.clauses.add}
      </button>
    );
  }
  return (
    <select
      aria-label={label}
      ref={(select) => select?.focus()}
      onBlur={() => setOpen(false)}
      onChange={({ currentTarget }) => {
        const topic = TOPIC_IDS.find((one) => one === currentTarget.value);
        setOpen(false);
        if (!topic) return;
        const said = say(words.done.topicAdded, { topic: page.topics[topic], ref: clause.ref });
        step(setTopic(draft, clause.id, topic, true), said);
      }}
    >
      <option value="">{words.clauses.pick}</option>
      {TOPIC_IDS.filter((topic) => !clause.topics.includes(topic)).map((topic) => (
        <option key={topic} value={topic}>
          {page.topics[topic]}
        </option>
      ))}
    </select>
  );
}

function Whom({ clause }: { clause: DraftClause }) {
  const { draft, words, step } = useRoom();
  const { words: page } = usePage();
  const line = say(words.clauses.binds, { roles: rolesLine(clause.roles, page, words) });
  return (
    <details class="whom">
      <summary>{line}</summary>
      <fieldset class="choices">
        <legend class="about">{words.clauses.whom}</legend>
        {ROLES.map((role) => (
          <label key={role} class="choice">
            <input
              type="checkbox"
              checked={clause.roles.includes(role)}
              onChange={({ currentTarget }) => {
                const others = clause.roles.filter((one) => one !== role);
                const roles = currentTarget.checked ? [...others, role] : others;
                const next = setRoles(draft, clause.id, roles);
                const said = rolesLine(roles, page, words);
                step(next, say(words.clauses.binds, { roles: said }));
              }}
            />
            <span>{page.roles[role]}</span>
          </label>
        ))}
      </fieldset>
    </details>
  );
}
