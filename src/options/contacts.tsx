/** Three people to turn to: a name and an address each. */
import { CONTACTS } from '../settings/schema.ts';
import { useDraft } from './draft.ts';
import { Field, titleId, useField } from './field.tsx';
import { usePage } from './page-context.ts';
import { groupOf } from './settings-state.ts';

const KEY = 'contacts';

export function ContactsField() {
  const { words } = usePage();
  const { describedBy } = useField(KEY);
  return (
    <Field name={KEY}>
      <div class="parts" role="group" aria-labelledby={titleId(KEY)} aria-describedby={describedBy}>
        {CONTACTS.map((who) => (
          <fieldset key={who} class="contact">
            <legend>{words.contact[who]}</legend>
            <ContactInput who={who} part="label" />
            <ContactInput who={who} part="address" />
          </fieldset>
        ))}
      </div>
    </Field>
  );
}

interface InputProps {
  readonly who: (typeof CONTACTS)[number];
  readonly part: 'label' | 'address';
}

function ContactInput({ who, part }: InputProps) {
  const { state, words } = usePage();
  const { isLocked } = useField(KEY);
  const own = groupOf(state.user[KEY]);
  const ownContact = groupOf(own[who]);
  const given = ownContact[part];
  const counts = state.resolved.values.contacts[who]?.[part] ?? '';
  const shown = typeof given === 'string' && !isLocked ? given : counts;
  const draft = useDraft(shown, (text, visit) =>
    state.save(KEY, { ...own, [who]: { ...ownContact, [part]: text } }, visit),
  );
  return (
    <label class="stacked">
      <span>{words.contact[part]}</span>
      <input type="text" autocomplete="off" spellcheck={false} disabled={isLocked} {...draft} />
    </label>
  );
}
