/** A list edited as text, one entry a line, so that a column can be pasted. */
import { useRef } from 'preact/hooks';
import type { SettingKey } from '../settings/schema.ts';
import { suggestNames } from '../settings/suggest.ts';
import { useDraft } from './draft.ts';
import { Field, useExample, useField } from './field.tsx';
import { Plus } from './marks.tsx';
import { usePage } from './page-context.ts';
import { say } from './words.ts';

/** Lines as a list: blank ones and the tabs of a pasted table fall away. */
export function linesOf(text: string): string[] {
  return text
    .split(/\r\n?|\n/)
    .map((line) => line.replace(/\t+/g, ' ').trim())
    .filter((line) => line !== '');
}

/** What stands in the box: as stored where the person set it, refused lines too. */
function useStoredLines(name: SettingKey): readonly string[] {
  const { state } = usePage();
  const own = state.user[name];
  const value = state.resolved.values[name] as readonly string[];
  const isOwn = Array.isArray(own) && !state.resolved.locked.includes(name);
  return isOwn ? own.map(String) : value;
}

export function LineListField({ name }: { name: SettingKey }) {
  const { state, words } = usePage();
  const { isLocked, describedBy, isInvalid } = useField(name);
  const box = useRef<HTMLTextAreaElement>(null);
  const shown = useStoredLines(name);
  const draft = useDraft(shown.join('\n'), (text, visit) => state.save(name, linesOf(text), visit));
  const count = (state.resolved.values[name] as readonly string[]).length;
  const rows = Math.min(12, Math.max(2, draft.value.split('\n').length + (isLocked ? 0 : 1)));
  return (
    <Field name={name} input={name}>
      <textarea
        ref={box}
        id={name}
        rows={rows}
        autocomplete="off"
        spellcheck={false}
        placeholder={useExample(name)}
        disabled={isLocked}
        aria-describedby={describedBy}
        aria-invalid={isInvalid}
        {...draft}
      />
      <p class="count">
        {count === 0
          ? words.entries.none
          : count === 1
            ? words.entries.one
            : say(words.entries.many, { n: count })}
      </p>
      {name === 'schoolAliases' && !isLocked && (
        <NameSuggestions have={shown} onEmpty={() => box.current?.focus()} />
      )}
      {name === 'pupilNames' && <HashedNames />}
    </Field>
  );
}

/** Likely other names of the school, one press each. */
function NameSuggestions({ have, onEmpty }: { have: readonly string[]; onEmpty: () => void }) {
  const { state, words } = usePage();
  const list = useRef<HTMLUListElement>(null);
  const { schoolName, locality } = state.resolved.values;
  const found = suggestNames(schoolName, locality, have);
  if (found.length === 0) return null;
  const add = (name: string, at: number): void => {
    // The pressed button goes away with its suggestion: the focus goes to its neighbour.
    const buttons = list.current?.querySelectorAll('button') ?? [];
    const next = buttons[at + 1] ?? buttons[at - 1];
    if (next) next.focus();
    else onEmpty();
    state.save('schoolAliases', [...have, name]);
  };
  return (
    <div class="suggestions">
      <p id="suggestions-title">{words.suggestions}</p>
      <ul ref={list} aria-labelledby="suggestions-title">
        {found.map(({ name }, at) => (
          <li key={name}>
            <button type="button" class="chip" onClick={() => add(name, at)}>
              <Plus />
              <span>
                <span class="sr">{say(words.addName, { name: '' })}</span>
                {name}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function HashedNames() {
  const { state, words } = usePage();
  const n = state.resolved.values.pupilNameHashes.length;
  return n === 0 ? null : <p class="count">{say(words.hashedNames, { n })}</p>;
}
