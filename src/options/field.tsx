/** The frame of one setting: title, where its value comes from, what it is for, what was refused. */
import type { ComponentChildren } from 'preact';
import type { Refusal } from '../settings/refusal.ts';
import { refusalWords, warningWords } from '../settings/refusal.ts';
import { SETTING_KEYS, SETTINGS, type SettingKey } from '../settings/schema.ts';
import { Attention, Lock, Person, School } from './marks.tsx';
import { usePage } from './page-context.ts';
import { say } from './words.ts';

/** An example for the empty field, said to be one. */
export function useExample(name: SettingKey): string | undefined {
  const { words, settingWords } = usePage();
  const { example } = settingWords[name];
  return example === undefined ? undefined : say(words.example, { text: example });
}

export const titleId = (key: SettingKey): string => `${key}-title`;

/** What a control of this setting needs to know of its frame. */
export function useField(key: SettingKey) {
  const { state } = usePage();
  const { resolved } = state;
  const isLocked = resolved.locked.includes(key);
  const refusals = resolved.refused.filter((one) => one.key === key && one.place === 'user');
  const parts = [`${key}-about`];
  if (isLocked) parts.push(`${key}-locked`);
  if (refusals.length > 0) parts.push(`${key}-refused`);
  return {
    isLocked,
    refusals,
    describedBy: parts.join(' '),
    isInvalid: refusals.length > 0 || undefined,
  };
}

interface FieldProps {
  readonly name: SettingKey;
  /** Id of the one input that the title labels; left out where there are several. */
  readonly input?: string;
  readonly children: ComponentChildren;
}

export function Field({ name, input, children }: FieldProps) {
  const { state, words, settingWords } = usePage();
  const { title, description } = settingWords[name];
  const { isLocked } = useField(name);
  return (
    <div
      class="field"
      data-key={name}
      data-origin={state.resolved.origins[name]}
      data-locked={isLocked}
      data-alone={isAlone(name)}
    >
      <div class="field-head">
        <h3 id={titleId(name)} class={isAlone(name) ? 'sr' : undefined}>
          {input ? <label for={input}>{title}</label> : title}
        </h3>
        <OriginTag name={name} isLocked={isLocked} />
      </div>
      <p class="about" id={`${name}-about`}>
        {description}
      </p>
      {isLocked && (
        <p class="locked-why" id={`${name}-locked`}>
          {words.locked}
        </p>
      )}
      {children}
      <Refusals name={name} />
      <ResetButton name={name} />
    </div>
  );
}

/** Filled in by hand, with nothing there at first. */
function isWritten(name: SettingKey): boolean {
  return ['text', 'address', 'lines', 'contacts'].includes(SETTINGS[name].control.kind);
}

/** Alone in its part of the page: that part's heading says the same. */
function isAlone(name: SettingKey): boolean {
  const { group } = SETTINGS[name];
  return SETTING_KEYS.filter((key) => SETTINGS[key].group === group).length === 1;
}

function OriginTag({ name, isLocked }: { name: SettingKey; isLocked: boolean }) {
  const { state, words } = usePage();
  const origin = state.resolved.origins[name];
  return (
    <span class={`origin origin-${origin}`}>
      {isLocked ? (
        <Lock />
      ) : origin === 'school' ? (
        <School />
      ) : origin === 'user' ? (
        <Person />
      ) : null}
      {origin === 'default' && isWritten(name) ? words.notFilledIn : words.origin[origin]}
      {origin === 'school' && !isLocked && <span class="origin-more">{words.schoolSuggests}</span>}
    </span>
  );
}

function ResetButton({ name }: { name: SettingKey }) {
  const { state, words, settingWords, base } = usePage();
  const isOwn = Object.hasOwn(state.user, name) && !state.resolved.locked.includes(name);
  // What one has written oneself is emptied by hand; only a choice has a standard to go back to.
  if (!isOwn || (isWritten(name) && base.origins[name] !== 'school')) return null;
  const wording = base.origins[name] === 'school' ? words.resetToSchool : words.resetToDefault;
  return (
    <button type="button" class="reset" onClick={() => state.reset(name)}>
      {wording} <span class="sr">({settingWords[name].title})</span>
    </button>
  );
}

/** Values of the person's that could not be used, each with its fix, and what else to know. */
function Refusals({ name }: { name: SettingKey }) {
  const { state, words } = usePage();
  const { refusals } = useField(name);
  const { warnings } = state.resolved;
  const mine = warnings.filter((one) => one.key === name && one.place === 'user');
  if (refusals.length === 0 && mine.length === 0) return null;
  return (
    <ul class="refusals" id={`${name}-refused`}>
      {refusals.map((refusal) => (
        <li key={`${refusal.part}${refusal.code}`}>
          <Attention />
          <RefusalLine refusal={refusal} />
        </li>
      ))}
      {mine.map((warning) => (
        <li key={warning.code}>
          <Attention />
          <span>{warningWords(warning.code, words.lang)}</span>
        </li>
      ))}
    </ul>
  );
}

export function RefusalLine({ refusal }: { refusal: Refusal }) {
  const { words } = usePage();
  const { why, fix } = refusalWords(refusal.code, words.lang, refusal.allowed);
  const isLine = /^\d+$/.test(refusal.part);
  const where = isLine ? say(words.line, { n: refusal.part }) : partName(refusal.part, words);
  return (
    <span>
      {where && <strong>{where}: </strong>}
      {refusal.value.trim() !== '' && `${say(words.notUsed, { value: refusal.value })} `}
      {why} {fix}
    </span>
  );
}

/** `head.address` in words; a topic or part without words stands as it is. */
function partName(part: string, words: ReturnType<typeof usePage>['words']): string {
  if (part === '') return '';
  const known: Readonly<Record<string, string>> = {
    ...words.topics,
    ...words.contact,
    start: words.start,
    end: words.end,
    days: words.schoolDays,
    holidays: words.holidays,
  };
  return part
    .split('.')
    .map((one) => (/^\d+$/.test(one) ? say(words.line, { n: one }) : (known[one] ?? one)))
    .join(', ');
}
