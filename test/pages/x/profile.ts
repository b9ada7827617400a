/** The dialog in which X's profile is edited, site notes 3.6 [X8]. */
import { createElement as h, type ReactElement, useRef, useState } from 'react';
import { record, registerModel } from '../common/record.ts';
import { pressed } from './press.ts';
import { sendProfile } from './send.ts';

const LIMITS = { displayName: 50, description: 160, location: 30, url: 100 };
type Field = keyof typeof LIMITS;

export function ProfileDialog(): ReactElement {
  const [isOpen, setOpen] = useState(true);
  const [fields, setFields] = useState<Record<Field, string>>({
    displayName: 'Sam Teacher',
    description: '',
    location: '',
    url: '',
  });
  const busy = useRef(false);
  if (!isOpen) return h('div', { 'data-testid': 'UserDescription' }, fields.description);

  function save(trusted: boolean): void {
    if (busy.current) return;
    busy.current = true;
    record('profile', fields.description, trusted, 'click');
    const { displayName: name, ...more } = fields;
    sendProfile({ name, ...more }, () => setOpen(false));
  }

  const field = (name: Field): ReactElement =>
    h(name === 'description' ? 'textarea' : 'input', {
      key: name,
      name,
      maxLength: LIMITS[name],
      value: fields[name],
      ref: (element: HTMLInputElement | null) => {
        if (element) registerModel(element, () => element.value);
      },
      onChange: (event: { target: HTMLInputElement }) =>
        setFields({ ...fields, [name]: event.target.value }),
    });
  return h(
    'div',
    { role: 'dialog', 'aria-modal': true, 'aria-labelledby': 'modal-header' },
    h('h2', { id: 'modal-header' }, 'Edit profile'),
    h(
      'button',
      { type: 'button', 'data-testid': 'Profile_Save_Button', ...pressed(save) },
      h('span', {}, 'Save'),
    ),
    h('div', { className: 'fields' }, (Object.keys(LIMITS) as Field[]).map(field)),
  );
}
