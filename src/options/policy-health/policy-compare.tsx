/** Paste what was meant; see what did not come, came otherwise, or came besides. Nothing of it is kept. */
import { useState } from 'preact/hooks';
import {
  type Comparison,
  comparePolicies,
  type Difference,
  type Intended,
  readIntended,
} from '../../settings/intended-policy.ts';
import { RefusalLine } from '../field.tsx';
import { Attention, Tick } from '../marks.tsx';
import { usePage } from '../page-context.ts';
import { say } from '../words.ts';
import { KeyName } from './key-name.tsx';
import { type HealthWords, healthWordsFor } from './words.ts';

type Words = HealthWords['compare'];
/** Longest value that is shown; a technician has the file at hand. */
const LONGEST = 160;
const MOST_ITEMS = 5;

export function PolicyCompare() {
  const { browser, state, words } = usePage();
  const { compare } = healthWordsFor(words.lang);
  const [text, setText] = useState('');
  const [intended, setIntended] = useState<Intended>();
  const submit = (event: Event): void => {
    event.preventDefault();
    setIntended(readIntended(text, browser.runtime.id));
  };
  const clear = (): void => {
    setText('');
    setIntended(undefined);
  };
  return (
    <details class="compare">
      <summary>{compare.title}</summary>
      <div class="compare-body">
        <p>{compare.lead}</p>
        <form class="stacked" onSubmit={submit}>
          <label for="intended">{compare.label}</label>
          <p class="about" id="intended-about">
            {compare.formats}
          </p>
          <textarea
            id="intended"
            rows={8}
            spellcheck={false}
            autocomplete="off"
            aria-describedby="intended-about"
            value={text}
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
          <div class="buttons">
            <button type="submit" class="primary">
              {compare.button}
            </button>
            {(text !== '' || intended) && (
              <button type="button" onClick={clear}>
                {compare.clear}
              </button>
            )}
          </div>
        </form>
        <div class="compared" role="status">
          {intended && !intended.ok && <Problem intended={intended} words={compare} />}
          {intended?.ok && (
            <>
              {intended.isForOtherBrowser && <p>{compare.otherBrowser}</p>}
              {/* Set against what is there now: a policy that arrives later clears the list. */}
              <Result
                comparison={comparePolicies(intended.values, state.managed)}
                isEmpty={Object.keys(state.managed).length === 0}
                words={compare}
              />
            </>
          )}
        </div>
      </div>
    </details>
  );
}

interface ProblemProps {
  readonly intended: Extract<Intended, { ok: false }>;
  readonly words: Words;
}

function Problem({ intended: { problem, detail }, words }: ProblemProps) {
  const { browser } = usePage();
  const isPlaced = problem === 'not-json' && detail.line !== undefined;
  const sentence = words.problem[isPlaced ? 'not-json-at' : problem];
  return (
    <p class="problem" data-problem={problem}>
      <Attention />
      <span>{say(sentence, { ...detail, own: browser.runtime.id })}</span>
    </p>
  );
}

interface ResultProps {
  readonly comparison: Comparison;
  /** Nothing of any policy has come. */
  readonly isEmpty: boolean;
  readonly words: Words;
}

function Result({ comparison: { same, differences }, isEmpty, words }: ResultProps) {
  const page = usePolicyPage();
  if (differences.length === 0) {
    return (
      <p class="all-same" data-compared="same">
        <Tick />
        <span>{say(words.allSame, { n: same.length })}</span>
      </p>
    );
  }
  return (
    <>
      {isEmpty && <p>{say(words.nothingCame, { page })}</p>}
      {(['missing', 'different', 'extra'] as const).map((kind) => {
        const these = differences.filter((one) => one.kind === kind);
        return (
          these.length > 0 && (
            <div key={kind} class="kind">
              <h3>{words[kind]}</h3>
              <ul class="refusals">
                {these.map((one) => (
                  <DifferenceLine key={one.key} difference={one} isEmpty={isEmpty} words={words} />
                ))}
              </ul>
            </div>
          )
        );
      })}
      {same.length > 0 && <p>{say(words.sameCount, { n: same.length })}</p>}
    </>
  );
}

/** Where this browser lists the policies that it has read. */
function usePolicyPage(): string {
  const { browser } = usePage();
  return browser.runtime.id.includes('@') ? 'about:policies' : 'chrome://policy';
}

interface LineProps {
  readonly difference: Difference;
  readonly isEmpty: boolean;
  readonly words: Words;
}

function DifferenceLine({ difference, isEmpty, words }: LineProps) {
  const page = usePolicyPage();
  const { key, kind, absent, added, parts, meant, came, refusals } = difference;
  const isList = absent.length > 0 || added.length > 0;
  const isWhole = kind === 'different' && !isList && parts.length === 0;
  const isReordered = isWhole && meant.startsWith('[') && came.startsWith('[');
  return (
    <li data-difference={key} data-kind={kind}>
      <Attention />
      <div>
        <p>
          <KeyName name={key} />
        </p>
        {refusals.map((refusal) => (
          <p key={`${refusal.part}${refusal.code}`}>
            <RefusalLine refusal={refusal} />
          </p>
        ))}
        {kind === 'missing' && refusals.length === 0 && !isEmpty && (
          <p>{say(words.noFault, { page })}</p>
        )}
        {absent.length > 0 && <p>{say(words.absent, { items: some(absent, words) })}</p>}
        {added.length > 0 && <p>{say(words.added, { items: some(added, words) })}</p>}
        {parts.length > 0 && <p>{say(words.parts, { items: parts.join(', ') })}</p>}
        {isReordered && <p>{words.order}</p>}
        {((isWhole && !isReordered) || parts.length > 0) && (
          <p>{say(words.meant, { value: short(meant) })}</p>
        )}
        {((isWhole && !isReordered) || parts.length > 0 || kind === 'extra') && (
          <p>{say(words.came, { value: short(came) })}</p>
        )}
      </div>
    </li>
  );
}

function some(items: readonly string[], words: Words): string {
  const shown = items.slice(0, MOST_ITEMS).map(short);
  const rest = items.length - shown.length;
  return [...shown, ...(rest > 0 ? [say(words.more, { n: rest })] : [])].join(', ');
}

function short(json: string): string {
  return json.length > LONGEST ? `${json.slice(0, LONGEST - 1)}…` : json;
}
