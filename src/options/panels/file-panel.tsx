/** The person's settings as a file, out and in, and back to the start. */
import { useRef, useState } from 'preact/hooks';
import type { Refusal } from '../../settings/refusal.ts';
import { isSettingKey, type SettingKey } from '../../settings/schema.ts';
import {
  type FileSettings,
  LARGEST_SETTINGS_FILE,
  readSettingsBytes,
  type SettingsFileProblem,
  writeSettingsFile,
} from '../../settings/settings-file.ts';
import type { SettingChanges } from '../../settings/store.ts';
import { RefusalLine } from '../field.tsx';
import { Attention } from '../marks.tsx';
import { usePage } from '../page-context.ts';
import { groupOf } from '../settings-state.ts';
import { say } from '../words.ts';
import { download } from './download.ts';
import { FileDrop } from './file-drop.tsx';
import { showValue } from './show-value.ts';
import { type PanelWords, panelWordsFor } from './words.ts';

type FileWords = PanelWords['file'];

export function FilePanel() {
  const { words } = usePage();
  const file = panelWordsFor(words.lang).file;
  return (
    <>
      <SaveCopy words={file} />
      <TakeFile words={file} />
      <StartAgain words={file} />
    </>
  );
}

function SaveCopy({ words }: { words: FileWords }) {
  const { state } = usePage();
  const [pupils, setPupils] = useState(false);
  const [family, setFamily] = useState(false);
  const [saved, setSaved] = useState(0);
  return (
    <section class="panel-part" aria-labelledby="keep-title" data-part="keep">
      <h3 id="keep-title">{words.keep}</h3>
      <p class="about">{words.keepLead}</p>
      <div class="choices" role="group" aria-labelledby="keep-title" aria-describedby="keep-names">
        <Tick label={words.pupils} checked={pupils} onChange={setPupils} />
        <Tick label={words.family} checked={family} onChange={setFamily} />
      </div>
      <p class="about" id="keep-names">
        {words.names}
      </p>
      <button
        type="button"
        onClick={() => {
          const text = writeSettingsFile(state.user, { pupils, family });
          download(words.fileName, [text], 'application/json');
          setSaved(saved + 1);
        }}
      >
        {words.save}
      </button>
      <p role="status">
        {saved > 0 && <span key={saved}>{say(words.saved, { name: words.fileName })}</span>}
      </p>
    </section>
  );
}

interface TickProps {
  readonly label: string;
  readonly checked: boolean;
  onChange(checked: boolean): void;
}

export function Tick({ label, checked, onChange }: TickProps) {
  return (
    <label class="choice">
      <input
        type="checkbox"
        checked={checked}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      <span>{label}</span>
    </label>
  );
}

interface Wrong {
  readonly name: string;
  readonly problem: SettingsFileProblem | 'unreadable';
  readonly detail: string;
  readonly refused: readonly Refusal[];
}

function TakeFile({ words }: { words: FileWords }) {
  const [wrong, setWrong] = useState<Wrong>();
  const [found, setFound] = useState<{ name: string; schools: readonly FileSettings[] }>();
  const choose = useRef<HTMLButtonElement>(null);

  async function take(file: File): Promise<void> {
    setFound(undefined);
    const name = file.name;
    const no = (problem: Wrong['problem']): void =>
      setWrong({ name, problem, detail: '', refused: [] });
    if (file.size > LARGEST_SETTINGS_FILE) return no('too-big');
    try {
      const read = readSettingsBytes(new Uint8Array(await file.arrayBuffer()));
      if (read.ok) {
        setWrong(undefined);
        setFound({ name, schools: read.schools });
      } else setWrong({ name, ...read });
    } catch {
      // A folder was dropped, or the file is gone.
      no('unreadable');
    }
  }

  const leave = (): void => {
    setFound(undefined);
    // The buttons are gone: the focus goes back to where it began.
    requestAnimationFrame(() => choose.current?.focus());
  };

  return (
    <section class="panel-part" aria-labelledby="take-title" data-part="take">
      <h3 id="take-title">{words.take}</h3>
      <p class="about">{words.takeLead}</p>
      <FileDrop
        labelledBy="take-title"
        accept=".json,.txt"
        drop={words.drop}
        choose={words.choose}
        button={choose}
        onFile={(file) => void take(file)}
      />
      <div role="alert">{wrong && <WrongFile wrong={wrong} words={words} />}</div>
      {found && <Preview {...found} words={words} onLeave={leave} />}
    </section>
  );
}

function WrongFile({ wrong, words }: { wrong: Wrong; words: FileWords }) {
  const [line, column] = wrong.detail.split(':');
  const sentence =
    wrong.problem === 'not-json' && column !== undefined
      ? say(words.problem['not-json-at'], { line: line!, column })
      : words.problem[wrong.problem];
  return (
    <div class="problem" data-problem={wrong.problem}>
      <Attention />
      <div>
        <p class="problem-name">{wrong.name}</p>
        <p>{sentence}</p>
        <RefusalList refused={wrong.refused} />
      </div>
    </div>
  );
}

function RefusalList({ refused }: { refused: readonly Refusal[] }) {
  const { settingWords } = usePage();
  if (refused.length === 0) return null;
  return (
    <ul class="refusals">
      {refused.map((refusal) => (
        <li key={`${refusal.key}${refusal.part}${refusal.code}`} data-refused={refusal.key}>
          <Attention />
          <span>
            <strong>
              {isSettingKey(refusal.key) ? settingWords[refusal.key].title : refusal.key}.
            </strong>{' '}
            <RefusalLine refusal={refusal} />
          </span>
        </li>
      ))}
    </ul>
  );
}

interface PreviewProps {
  readonly name: string;
  readonly schools: readonly FileSettings[];
  readonly words: FileWords;
  onLeave(): void;
}

function Preview({ name, schools, words, onLeave }: PreviewProps) {
  const { state, words: page, settingWords } = usePage();
  const [chosen, setChosen] = useState(0);
  const school = schools[chosen] ?? schools[0]!;
  const { locked } = state.resolved;
  const keys = Object.keys(school.values) as SettingKey[];
  const lockedKeys = keys.filter((key) => locked.includes(key));
  const changes = changesBy(school, state.user, locked);
  const changed = Object.keys(changes) as SettingKey[];
  const show = (key: SettingKey, value: unknown): string =>
    showValue(key, value, page) || words.empty;
  return (
    <div class="preview" role="group" aria-labelledby="preview-title">
      <h4 id="preview-title" tabIndex={-1} ref={focusOnce}>
        {words.look}: {name}
      </h4>
      {schools.length > 1 && (
        <label class="stacked">
          <span>{words.which}</span>
          <select
            value={String(chosen)}
            onChange={({ currentTarget }) => setChosen(Number(currentTarget.value))}
          >
            {schools.map((one, at) => (
              <option key={one.id} value={String(at)}>
                {nameOf(one) || say(words.school, { n: at + 1 })}
              </option>
            ))}
          </select>
        </label>
      )}
      {changed.length === 0 ? (
        <p>{words.same}</p>
      ) : (
        <>
          <p id="would-change">{words.wouldChange}</p>
          <dl class="changes" aria-labelledby="would-change">
            {changed.map((key) => (
              <div key={key} data-change={key}>
                <dt>{settingWords[key].title}</dt>
                <dd>
                  <span class="about">{words.before}:</span> {show(key, state.resolved.values[key])}
                </dd>
                <dd>
                  <span class="about">{words.after}:</span>{' '}
                  <strong>{show(key, changes[key])}</strong>
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
      {lockedKeys.length > 0 && (
        <p>
          {say(words.lockedOnes, {
            keys: lockedKeys.map((key) => settingWords[key].title).join(', '),
          })}
        </p>
      )}
      {school.hasLocks && <p>{words.locks}</p>}
      {school.refused.length > 0 && <p>{words.refused}</p>}
      <RefusalList refused={school.refused} />
      <div class="buttons">
        {changed.length > 0 && (
          <button
            type="button"
            class="primary"
            onClick={() => {
              state.saveAll('file', changes);
              onLeave();
            }}
          >
            {words.yes}
          </button>
        )}
        <button type="button" onClick={onLeave}>
          {words.no}
        </button>
      </div>
    </div>
  );
}

/** The preview is what the person asked for: the focus goes there once. */
function focusOnce(heading: HTMLElement | null): void {
  heading?.focus();
}

function nameOf({ id, values }: FileSettings): string {
  return typeof values.schoolName === 'string' ? values.schoolName : id;
}

/** What of the file differs from the person's own choices. Parts of groups go over the stored ones. */
function changesBy(
  { values }: FileSettings,
  user: Readonly<Record<string, unknown>>,
  locked: readonly SettingKey[],
): SettingChanges {
  const wanted = Object.entries(values)
    .filter(([key]) => !locked.includes(key as SettingKey))
    .map(([key, value]) => [
      key,
      key === 'schoolDay' ? { ...groupOf(user[key]), ...(value as object) } : value,
    ]);
  return Object.fromEntries(
    wanted.filter(([key, value]) => JSON.stringify(user[String(key)]) !== JSON.stringify(value)),
  );
}

function StartAgain({ words }: { words: FileWords }) {
  const { state } = usePage();
  const [isAsking, setAsking] = useState(false);
  const keep = useRef<HTMLButtonElement>(null);
  const start = useRef<HTMLButtonElement>(null);
  const go = (asking: boolean): void => {
    setAsking(asking);
    // After the buttons have changed places.
    requestAnimationFrame(() => (asking ? keep : start).current?.focus());
  };
  const own = Object.keys(state.user);
  return (
    <section class="panel-part" aria-labelledby="reset-title" data-part="reset">
      <h3 id="reset-title">{words.reset}</h3>
      <p class="about">{words.resetLead}</p>
      {isAsking ? (
        <>
          <p>{words.resetSure}</p>
          <div class="buttons">
            <button type="button" ref={keep} onClick={() => go(false)}>
              {words.resetNo}
            </button>
            <button
              type="button"
              class="danger"
              onClick={() => {
                state.saveAll('all', Object.fromEntries(own.map((key) => [key, undefined])));
                go(false);
              }}
            >
              {words.resetYes}
            </button>
          </div>
        </>
      ) : own.length === 0 ? (
        <p>{words.resetNothing}</p>
      ) : (
        <button type="button" class="danger" ref={start} onClick={() => go(true)}>
          {words.resetButton}
        </button>
      )}
    </section>
  );
}
