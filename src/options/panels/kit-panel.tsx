/** The deployment kit from the current settings, for whoever looks after the school's computers. */
import { useId, useMemo, useRef, useState } from 'preact/hooks';
import { kitFiles } from '../../kit/kit.ts';
import { bytesOf } from '../../kit/kit-file.ts';
import { policyOf } from '../../kit/policy-values.ts';
import { readTarget, type Target } from '../../kit/target.ts';
import { packZip } from '../../policy/readers/zip.ts';
import { nameParts } from '../../review/roster.ts';
import { rosterHashes } from '../../review/roster-hash.ts';
import {
  DEFAULT_SETTINGS,
  SETTING_KEYS,
  SETTINGS,
  type SettingKey,
  type Settings,
} from '../../settings/schema.ts';
import { usePage } from '../page-context.ts';
import { say } from '../words.ts';
import { download } from './download.ts';
import { Tick } from './file-panel.tsx';
import { RosterBox } from './roster-box.tsx';
import { type PanelWords, panelWordsFor } from './words.ts';

type KitWords = PanelWords['kit'];

const PLATFORMS = ['windows', 'google-admin', 'macos', 'linux', 'firefox'] as const;
type Platform = (typeof PLATFORMS)[number];
/** Their files name the extension by its id. */
const NEED_ID: readonly Platform[] = ['windows', 'macos', 'linux'];

/** As many name codes as the settings take. */
const MOST_CODES = 5000;
/** Any id and address, to check one box without the others. */
const SOME_ID = 'a'.repeat(32);

interface Boxes {
  readonly id: string;
  readonly updateUrl: string;
  readonly xpiUrl: string;
}

type Wrong = Partial<Record<keyof Boxes | 'platforms', string>>;

export function KitPanel() {
  const { words } = usePage();
  const panels = panelWordsFor(words.lang);
  // Most people never need it: what the kit asks would only be in their way.
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <p>{panels.kit.lead}</p>
      <p class="note">{panels.kit.schoolOnly}</p>
      <button
        type="button"
        class="kit-open"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {panels.kit.open}
      </button>
      {isOpen && <Kit words={panels.kit} />}
      <RosterBox words={panels.roster} />
    </>
  );
}

/** Random bytes as hex, fresh for each kit or list of codes. */
export function freshSalt(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function Kit({ words }: { words: KitWords }) {
  const { state, browser, settingWords } = usePage();
  const { resolved } = state;
  const [left, setLeft] = useState<readonly SettingKey[]>([]);
  const [locked, setLocked] = useState<readonly SettingKey[]>(resolved.locked);
  const [platforms, setPlatforms] = useState<readonly Platform[]>(PLATFORMS);
  const [boxes, setBoxes] = useState<Boxes>({ id: '', updateUrl: '', xpiUrl: '' });
  const [wrong, setWrong] = useState<Wrong>({});
  const [outcome, setOutcome] = useState<{ text: string; turn: number }>();
  const form = useRef<HTMLFormElement>(null);
  const offered = useMemo(
    () => SETTING_KEYS.filter((key) => isForSchool(key) && !isDefault(key, resolved.values[key])),
    [resolved],
  );
  const chosen = offered.filter((key) => !left.includes(key));
  const tell = (text: string): void =>
    setOutcome((last) => ({ text, turn: (last?.turn ?? 0) + 1 }));

  function make(): void {
    const target = trimmed(boxes);
    const found = wrongIn(target, platforms, words);
    setWrong(found);
    setOutcome(undefined);
    if (Object.keys(found).length > 0) {
      requestAnimationFrame(() =>
        form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus(),
      );
      return;
    }
    try {
      const values = Object.fromEntries(
        SETTING_KEYS.map((key) => [
          key,
          chosen.includes(key) || isCompanion(key, chosen)
            ? resolved.values[key]
            : DEFAULT_SETTINGS[key],
        ]),
      ) as typeof resolved.values;
      const locks = locked.filter((key) => chosen.includes(key));
      const policy = policyOf({ ...resolved, values, locked: locks }, freshSalt());
      const files = kitFiles(
        policy.values,
        target,
        versionOf(browser.runtime.getManifest()),
      ).filter(({ path }) => isWanted(path, platforms));
      const zip = packZip(new Map(files.map((file) => [file.path, bytesOf(file)])));
      download(words.fileName, [zip as Uint8Array<ArrayBuffer>], 'application/zip');
      const lost = chosen.filter((key) => isLost(values[key], policy.values[key], key));
      const made = say(words.made, { name: words.fileName, n: files.length });
      tell(
        [
          made,
          ...(codesOf(values) > MOST_CODES ? [words.tooMany] : []),
          ...(lost.length > 0
            ? [say(words.lost, { keys: lost.map((key) => settingWords[key].title).join(', ') })]
            : []),
        ].join(' '),
      );
    } catch {
      tell(words.failed);
    }
  }

  if (offered.length === 0) return <p>{words.nothing}</p>;
  const { pupilNames } = resolved.values;
  const single = pupilNames.filter((name) => nameParts(name).length < 2).length;
  const box = (name: keyof Boxes) => ({
    value: boxes[name],
    wrong: wrong[name],
    onInput: (value: string) => setBoxes({ ...boxes, [name]: value }),
  });
  return (
    <form
      class="kit"
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        make();
      }}
    >
      <GoesIn
        offered={offered}
        left={left}
        locked={locked}
        words={words}
        onLeft={setLeft}
        onLocked={setLocked}
      />
      <p class="about">{words.family}</p>
      {chosen.includes('pupilNames') && <p class="note">{words.pupils}</p>}
      {chosen.includes('pupilNames') && single > 0 && <p>{say(words.single, { n: single })}</p>}
      <fieldset
        class="choices"
        aria-invalid={wrong.platforms !== undefined || undefined}
        aria-describedby={wrong.platforms === undefined ? undefined : 'kit-platforms-wrong'}
        tabIndex={-1}
      >
        <legend>{words.platforms}</legend>
        {PLATFORMS.map((one) => (
          <Tick
            key={one}
            label={words.platform[one]}
            checked={platforms.includes(one)}
            onChange={(on) =>
              setPlatforms(
                PLATFORMS.filter((other) => (other === one ? on : platforms.includes(other))),
              )
            }
          />
        ))}
      </fieldset>
      <p class="missing" role="alert" id="kit-platforms-wrong">
        {wrong.platforms}
      </p>
      <TextBox label={words.id} how={words.idHow} {...box('id')} />
      <TextBox label={words.updateUrl} how={words.updateHow} {...box('updateUrl')} />
      <TextBox label={words.xpiUrl} how={words.xpiHow} {...box('xpiUrl')} />
      <p class="about">
        {boxes.updateUrl.trim() === '' && boxes.xpiUrl.trim() === '' && `${words.notForced} `}
        {words.notRun}
      </p>
      <button type="submit" class="primary">
        {words.make}
      </button>
      <p role="status">{outcome && <span key={outcome.turn}>{outcome.text}</span>}</p>
    </form>
  );
}

interface GoesInProps {
  readonly offered: readonly SettingKey[];
  readonly left: readonly SettingKey[];
  readonly locked: readonly SettingKey[];
  readonly words: KitWords;
  onLeft(keys: readonly SettingKey[]): void;
  onLocked(keys: readonly SettingKey[]): void;
}

/** One line a setting: whether it goes in, and whether people may change it afterwards. */
function GoesIn({ offered, left, locked, words, onLeft, onLocked }: GoesInProps) {
  const { settingWords } = usePage();
  const turn = (keys: readonly SettingKey[], key: SettingKey, on: boolean): SettingKey[] =>
    on ? [...keys, key] : keys.filter((one) => one !== key);
  return (
    <div role="group" aria-labelledby="kit-which">
      <h3 id="kit-which">{words.which}</h3>
      <ul class="goes-in">
        {offered.map((key) => {
          const isIn = !left.includes(key);
          const { title } = settingWords[key];
          return (
            <li key={key} data-goes={key}>
              <Tick label={title} checked={isIn} onChange={(on) => onLeft(turn(left, key, !on))} />
              <label class="choice">
                <input
                  type="checkbox"
                  disabled={!isIn}
                  checked={isIn && locked.includes(key)}
                  aria-label={say(words.lockFor, { title })}
                  onChange={({ currentTarget }) =>
                    onLocked(turn(locked, key, currentTarget.checked))
                  }
                />
                <span>{words.lock}</span>
              </label>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

interface TextBoxProps {
  readonly label: string;
  readonly how: string;
  readonly value: string;
  readonly wrong: string | undefined;
  onInput(value: string): void;
}

function TextBox({ label, how, value, wrong, onInput }: TextBoxProps) {
  const id = useId();
  return (
    <div class="stacked">
      <label for={id}>{label}</label>
      <p class="about" id={`${id}-how`}>
        {how}
      </p>
      <input
        type="text"
        id={id}
        autocomplete="off"
        spellcheck={false}
        value={value}
        aria-describedby={`${id}-how ${id}-wrong`}
        aria-invalid={wrong !== undefined || undefined}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
      />
      <p class="missing" role="alert" id={`${id}-wrong`}>
        {wrong}
      </p>
    </div>
  );
}

/** Nobody's own, and nothing that only a policy can say. The salt goes with its codes. */
function isForSchool(key: SettingKey): boolean {
  return SETTINGS[key].setBy === 'anyone' && key !== 'pupilNameSalt';
}

function isCompanion(key: SettingKey, chosen: readonly SettingKey[]): boolean {
  return (
    key === 'pupilNameSalt' && (chosen.includes('pupilNameHashes') || chosen.includes('pupilNames'))
  );
}

/** How many name codes the values make. */
function codesOf({ pupilNames, pupilNameHashes }: Settings): number {
  return pupilNameHashes.length + rosterHashes('', pupilNames).length;
}

/** Whether the kit had to leave something of a value out. Names of pupils turn into codes. */
function isLost(value: unknown, kept: unknown, key: SettingKey): boolean {
  if (key === 'pupilNames' || key === 'pupilNameHashes') return false;
  return JSON.stringify(value) !== JSON.stringify(kept);
}

function isDefault(key: SettingKey, value: unknown): boolean {
  return JSON.stringify(value) === JSON.stringify(DEFAULT_SETTINGS[key]);
}

function isWanted(path: string, platforms: readonly Platform[]): boolean {
  const [folder] = path.split('/');
  if (path === 'README.txt') return true;
  // What a school's own server hands out serves Windows, Mac and Linux alike.
  if (folder === 'hosting') return NEED_ID.some((one) => platforms.includes(one));
  return platforms.some((one) => one === folder);
}

function trimmed({ id, updateUrl, xpiUrl }: Boxes): Target {
  const given = { id: id.trim(), updateUrl: updateUrl.trim(), xpiUrl: xpiUrl.trim() };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ''));
}

/** What stands in the way, by box, in the person's language. */
function wrongIn(target: Target, platforms: readonly Platform[], words: KitWords): Wrong {
  const { id, updateUrl, xpiUrl } = target;
  const isBad = (one: Target): boolean => typeof readTarget(one) === 'string';
  const needsId = NEED_ID.some((one) => platforms.includes(one));
  return {
    ...(platforms.length === 0 ? { platforms: words.needOne } : {}),
    ...(id !== undefined && isBad({ id })
      ? { id: words.idBad }
      : id === undefined && updateUrl !== undefined
        ? { id: words.updateNeedsId }
        : id === undefined && needsId
          ? { id: words.idNeeded }
          : {}),
    ...(updateUrl !== undefined && isBad({ id: SOME_ID, updateUrl })
      ? { updateUrl: words.updateBad }
      : {}),
    ...(xpiUrl !== undefined && isBad({ xpiUrl }) ? { xpiUrl: words.updateBad } : {}),
  };
}

function versionOf(manifest: unknown): string {
  return (manifest as { version: string }).version;
}
