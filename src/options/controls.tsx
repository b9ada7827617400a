/** The plain controls: one line of text, a choice, several choices, on or off, seconds. */
import type { Control, SettingKey } from '../settings/schema.ts';
import { useDraft } from './draft.ts';
import { Field, titleId, useExample, useField } from './field.tsx';
import { usePage } from './page-context.ts';
import { say, type Words } from './words.ts';

type Of<K extends Control['kind']> = Extract<Control, { kind: K }>;

/** The stored text of a setting, refused or not; else what counts. */
export function useStoredText(name: SettingKey): string {
  const { state } = usePage();
  const own = state.user[name];
  const value: unknown = state.resolved.values[name];
  if (typeof own === 'string' && !state.resolved.locked.includes(name)) return own;
  return typeof value === 'string' ? value : '';
}

export function TextField({ name }: { name: SettingKey }) {
  const { state } = usePage();
  const { isLocked, describedBy, isInvalid } = useField(name);
  const draft = useDraft(useStoredText(name), (text, visit) => state.save(name, text, visit));
  return (
    <Field name={name} input={name}>
      <input
        type="text"
        id={name}
        autocomplete="off"
        spellcheck={false}
        placeholder={useExample(name)}
        disabled={isLocked}
        aria-describedby={describedBy}
        aria-invalid={isInvalid}
        {...draft}
      />
    </Field>
  );
}

/** The words for the choices of a setting. */
function labelsOf(name: SettingKey, words: Words): Readonly<Record<string, string>> {
  const tables: Partial<Record<SettingKey, Readonly<Record<string, string>>>> = {
    role: words.roles,
    nation: words.nations,
    language: words.languages,
    sites: words.siteNames,
  };
  return tables[name] ?? {};
}

export function ChoiceField({ name, control }: { name: SettingKey; control: Of<'choice'> }) {
  const { state, words } = usePage();
  const { isLocked, describedBy } = useField(name);
  const labels = labelsOf(name, words);
  return (
    <Field name={name}>
      <div
        class="choices"
        role="radiogroup"
        aria-labelledby={titleId(name)}
        aria-describedby={describedBy}
      >
        {control.of.map((one) => (
          <label key={one} class="choice">
            <input
              type="radio"
              name={name}
              value={one}
              checked={state.resolved.values[name] === one}
              disabled={isLocked}
              onChange={() => state.save(name, one)}
            />
            <span lang={name === 'language' ? one : undefined}>{labels[one] ?? one}</span>
          </label>
        ))}
      </div>
    </Field>
  );
}

export function ChoicesField({ name, control }: { name: SettingKey; control: Of<'choices'> }) {
  const { state, words } = usePage();
  const { isLocked, describedBy } = useField(name);
  const labels = labelsOf(name, words);
  const chosen = state.resolved.values[name] as readonly string[];
  const turn = (one: string, on: boolean): void =>
    state.save(
      name,
      control.of.filter((other) => (other === one ? on : chosen.includes(other))),
    );
  return (
    <Field name={name}>
      <div
        class="choices"
        role="group"
        aria-labelledby={titleId(name)}
        aria-describedby={describedBy}
      >
        {control.of.map((one) => (
          <label key={one} class="choice">
            <input
              type="checkbox"
              checked={chosen.includes(one)}
              disabled={isLocked}
              onChange={({ currentTarget }) => turn(one, currentTarget.checked)}
            />
            <span>{labels[one] ?? one}</span>
          </label>
        ))}
      </div>
    </Field>
  );
}

export function FlagField({ name }: { name: SettingKey }) {
  const { state, words, settingWords } = usePage();
  const { isLocked, describedBy } = useField(name);
  return (
    <Field name={name}>
      <label class="choice">
        <input
          type="checkbox"
          checked={state.resolved.values[name] === true}
          disabled={isLocked}
          aria-describedby={describedBy}
          onChange={({ currentTarget }) => state.save(name, currentTarget.checked)}
        />
        <span>
          {words.on} <span class="sr">({settingWords[name].title})</span>
        </span>
      </label>
    </Field>
  );
}

export function SecondsField({ name, control }: { name: SettingKey; control: Of<'seconds'> }) {
  const { state, words } = usePage();
  const { isLocked, describedBy } = useField(name);
  const value = state.resolved.values[name] as number;
  const whole = Array.from(
    { length: control.most - control.least + 1 },
    (_, i) => control.least + i,
  );
  const steps = [...new Set([...whole, value])].sort((a, b) => a - b);
  const label = (n: number): string =>
    n === 0 ? words.noWait : n === 1 ? words.second : say(words.seconds, { n });
  return (
    <Field name={name} input={name}>
      <select
        id={name}
        disabled={isLocked}
        aria-describedby={describedBy}
        value={String(value)}
        onChange={({ currentTarget }) => state.save(name, Number(currentTarget.value))}
      >
        {steps.map((n) => (
          <option key={n} value={String(n)}>
            {label(n)}
          </option>
        ))}
      </select>
    </Field>
  );
}
