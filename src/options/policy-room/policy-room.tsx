/**
 * The room where a school's own policy is brought in, looked through and put right. Nothing is kept
 * until "Use this policy" is pressed, and then all of it at once.
 */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import {
  CLAUSE_LIMITS,
  type ClauseSettings,
  clauseSetOfSettings,
  type RefusedClause,
  sayClauseSetProblem,
  saySetClauseProblem,
  settingsOfClauseSet,
  withoutSilentClauses,
  writeClauseSet,
} from '../../policy/clause-set.ts';
import { type DocumentNotice, sayNotice } from '../../policy/readers/problem.ts';
import { draftOf, type PolicyDraft, setTitle } from '../../policy/revise.ts';
import { TOPIC_IDS, type TopicId } from '../../review/topics.ts';
import type { Language, Settings } from '../../settings/schema.ts';
import { Attention } from '../marks.tsx';
import { usePage } from '../page-context.ts';
import { say } from '../words.ts';
import { ClauseList } from './clause-list.tsx';
import { useDraftHistory } from './history.ts';
import { ImportBox } from './import-box.tsx';
import { type Room, RoomContext } from './room-context.ts';
import { TopicList } from './topic-list.tsx';
import { type RoomWords, roomWordsFor } from './words.ts';

const VIEWS = ['topics', 'clauses'] as const;
type View = (typeof VIEWS)[number];

/** As in the settings' table. */
const MOST_IN_TITLE = 300;

/** The keys that make up a school's own policy. */
export const POLICY_KEYS = ['policyPack', 'policyTitle', 'policyUrl', 'policyClauses'] as const;

export function PolicyRoom({ onLeave }: { onLeave: () => void }) {
  const { state, words: page } = usePage();
  const words = roomWordsFor(page.lang);
  const { values, locked } = state.resolved;
  const inUse = useMemo(() => draftInUse(values), [values]);
  const history = useDraftHistory(inUse);
  const [remarks, setRemarks] = useState<Remarks>(NO_REMARKS);
  /** The draft as it is in use; another object means that something is still to be kept. */
  const [kept, setKept] = useState(inUse);
  const [isBringing, setBringing] = useState(inUse === undefined);
  const heading = useRef<HTMLHeadingElement>(null);
  const { draft } = history;
  const isChanged = draft !== undefined && draft !== kept;

  useEffect(() => heading.current?.focus(), []);
  useEffect(() => {
    if (!isChanged) return;
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isChanged]);

  const isLocked = POLICY_KEYS.some((key) => locked.includes(key));
  return (
    <main class="room" id="main">
      <button type="button" class="plain" onClick={onLeave}>
        {words.backToSettings}
      </button>
      <h2 ref={heading} tabIndex={-1}>
        {words.title}
      </h2>
      {isLocked ? (
        <p class="locked-why">{words.lockedHere}</p>
      ) : (
        <>
          <p class="lead">{words.lead}</p>
          {isBringing ? (
            <ImportBox
              words={words}
              onPolicy={({ title, url, clauses, notices, refused }) => {
                history.start(draftOf(title, clauses, url === '' ? values.policyUrl : url));
                setRemarks({ notices, refused });
                setBringing(false);
              }}
            />
          ) : (
            <button type="button" class="again" onClick={() => setBringing(true)}>
              {words.bringAnother}
            </button>
          )}
          {draft && !isBringing && (
            <Found
              draft={draft}
              remarks={remarks}
              words={words}
              history={history}
              isChanged={isChanged}
              isInUse={draft === kept}
              onKept={(one) => setKept(one)}
              onThrow={() => {
                history.start(kept);
                setRemarks(NO_REMARKS);
                setBringing(kept === undefined);
              }}
            />
          )}
        </>
      )}
    </main>
  );
}

/** What is worth knowing of a policy that just came in. */
interface Remarks {
  readonly notices: readonly DocumentNotice[];
  readonly refused: readonly RefusedClause[];
}
const NO_REMARKS: Remarks = { notices: [], refused: [] };

function draftInUse(values: Settings): PolicyDraft | undefined {
  if (values.policyPack !== 'custom' || values.policyClauses.length === 0) return undefined;
  const { title, clauses, url } = clauseSetOfSettings(values).set;
  return draftOf(title, clauses, url);
}

interface FoundProps {
  readonly draft: PolicyDraft;
  readonly remarks: Remarks;
  readonly words: RoomWords;
  readonly history: ReturnType<typeof useDraftHistory>;
  readonly isChanged: boolean;
  readonly isInUse: boolean;
  onKept(draft: PolicyDraft): void;
  onThrow(): void;
}

function Found({
  draft,
  remarks,
  words,
  history,
  isChanged,
  isInUse,
  onKept,
  onThrow,
}: FoundProps) {
  const { words: page } = usePage();
  const [view, setView] = useState<View>('topics');
  const [choosing, setChoosing] = useState<TopicId>();
  const [said, setSaid] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  const room: Room = {
    draft,
    words,
    choosing,
    step(next, sentence, run) {
      history.step(next, run);
      setSaid(sentence);
    },
    choose(topic) {
      setChoosing(topic);
      setView(topic ? 'clauses' : 'topics');
      heading.current?.scrollIntoView();
      heading.current?.focus();
    },
  };
  return (
    <RoomContext.Provider value={room}>
      <section class="found" aria-labelledby="found-title">
        <h3 id="found-title" ref={heading} tabIndex={-1}>
          {choosing
            ? say(words.choosing.title, { topic: page.topics[choosing] })
            : words.found.title}
        </h3>
        {choosing ? (
          <button type="button" class="again" onClick={() => room.choose(undefined)}>
            {words.choosing.stop}
          </button>
        ) : (
          <>
            <Summary draft={draft} remarks={remarks} words={words} />
            <label class="stacked">
              <span>{words.found.name}</span>
              <input
                type="text"
                value={draft.title}
                maxLength={MOST_IN_TITLE}
                autocomplete="off"
                onInput={({ currentTarget }) =>
                  history.step(setTitle(draft, currentTarget.value), 'title')
                }
              />
            </label>
            <ViewSwitch view={view} words={words} onView={setView} />
          </>
        )}
        {view === 'topics' ? <TopicList /> : <ClauseList key={choosing ?? ''} />}
      </section>
      <Bar
        draft={draft}
        words={words}
        said={said}
        canUndo={history.canUndo}
        isChanged={isChanged}
        isInUse={isInUse}
        onUndo={() => {
          history.undo();
          setSaid(words.done.undone);
        }}
        onKept={onKept}
        onThrow={onThrow}
      />
    </RoomContext.Provider>
  );
}

interface SummaryProps {
  readonly draft: PolicyDraft;
  readonly remarks: Remarks;
  readonly words: RoomWords;
}

function Summary({ draft, remarks, words }: SummaryProps) {
  const { words: page } = usePage();
  const about = draft.clauses.filter(({ topics }) => topics.length > 0);
  const covered = new Set(about.flatMap(({ topics }) => topics));
  const notes = remarks.notices.map((notice) => sayNotice(notice, page.lang));
  if (remarks.refused.length > 0) notes.push(leftOut(remarks.refused, words, page.lang));
  return (
    <>
      <p>
        {say(words.found.counts, {
          clauses: draft.clauses.length,
          about: about.length,
          topics: covered.size,
          all: TOPIC_IDS.length,
        })}
      </p>
      {notes.length > 0 && (
        <ul class="refusals">
          {notes.map((note) => (
            <li key={note}>
              <Attention />
              <span>{note}</span>
            </li>
          ))}
        </ul>
      )}
      <p class="about">{words.found.unsure}</p>
    </>
  );
}

interface ViewSwitchProps {
  readonly view: View;
  readonly words: RoomWords;
  onView(view: View): void;
}

function ViewSwitch({ view, words, onView }: ViewSwitchProps) {
  return (
    <div class="switch" role="group" aria-label={words.views.label}>
      {VIEWS.map((one) => (
        <button key={one} type="button" aria-pressed={view === one} onClick={() => onView(one)}>
          {words.views[one]}
        </button>
      ))}
    </div>
  );
}

interface BarProps {
  readonly draft: PolicyDraft;
  readonly words: RoomWords;
  readonly said: string;
  readonly canUndo: boolean;
  readonly isChanged: boolean;
  readonly isInUse: boolean;
  onUndo(): void;
  onKept(draft: PolicyDraft): void;
  onThrow(): void;
}

function Bar({
  draft,
  words,
  said,
  canUndo,
  isChanged,
  isInUse,
  onUndo,
  onKept,
  onThrow,
}: BarProps) {
  const { state, words: page } = usePage();
  const [isSure, setSure] = useState(false);
  const [wrong, setWrong] = useState('');

  function use(): void {
    const kept = settingsOf(draft, words, page.lang);
    setWrong(kept.said);
    if (!kept.settings) return;
    state.saveAll('policyPack', { policyPack: 'custom', ...kept.settings });
    onKept(draft);
  }

  const doing = said === '' ? (isChanged ? words.bar.unused : '') : said;
  return (
    <div class="room-bar">
      <p role="status">{isInUse ? words.bar.inUse : doing}</p>
      <p class="missing" role="alert">
        {wrong}
      </p>
      {isSure ? (
        <div class="buttons">
          <p>{words.bar.awaySure}</p>
          <button
            type="button"
            class="danger"
            onClick={() => {
              setSure(false);
              onThrow();
            }}
          >
            {words.bar.awayYes}
          </button>
          <button type="button" onClick={() => setSure(false)}>
            {words.bar.awayNo}
          </button>
        </div>
      ) : (
        <div class="buttons">
          <button type="button" class="primary" disabled={!isChanged} onClick={use}>
            {words.bar.use}
          </button>
          <button type="button" disabled={!canUndo} onClick={onUndo}>
            {words.bar.undo}
          </button>
          <button type="button" onClick={() => saveAsFile(draft)}>
            {words.bar.save}
          </button>
          {isChanged && (
            <button type="button" class="plain" onClick={() => setSure(true)}>
              {words.bar.away}
            </button>
          )}
        </div>
      )}
    </div>
  );
}

/** The draft as settings, with what is left out; without settings where it can't be kept at all. */
function settingsOf(
  draft: PolicyDraft,
  words: RoomWords,
  language: Language,
): { readonly settings?: ClauseSettings; readonly said: string } {
  const isLong = draft.clauses.length > CLAUSE_LIMITS.clauses;
  const made = settingsOfClauseSet(isLong ? withoutSilentClauses(draft) : draft);
  if (!made.ok) return { said: sayClauseSetProblem(made.problem, language) };
  const said = [
    ...(isLong ? [words.silentLeftOut] : []),
    ...(made.refused.length > 0 ? [leftOut(made.refused, words, language)] : []),
  ].join(' ');
  return { settings: made.settings, said };
}

function leftOut(refused: readonly RefusedClause[], words: RoomWords, language: Language): string {
  const list = refused
    .map(({ ref, problem }) => `${ref}: ${saySetClauseProblem(problem, language)}`)
    .join(' ');
  return say(words.leftOut, { list });
}

/** Hands the clauses over as a file; made and taken on this computer. */
function saveAsFile(draft: PolicyDraft): void {
  const url = URL.createObjectURL(new Blob([writeClauseSet(draft)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = 'policy-clauses.json';
  link.click();
  URL.revokeObjectURL(url);
}
