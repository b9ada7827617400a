/**
 * Panels that take the composer's place for a while: the date of a scheduled post and the description
 * of a picture. Site notes 3.6 [X5][X8]; confirming a date posts nothing (idx#65907071199, 2026).
 */
import { createElement as h, type ReactElement, useLayoutEffect, useRef, useState } from 'react';
import { record, registerModel } from '../common/record.ts';
import { pressed } from './press.ts';
import { sendAltText } from './send.ts';

export function SchedulePanel({ confirmed }: { confirmed(): void }): ReactElement {
  const choices = { Month: ['May'], Day: ['4'], Year: ['2027'], Hour: ['10'], Minute: ['15'] };
  return h(
    'div',
    {},
    Object.entries(choices).map(([label, values]) =>
      h(
        'select',
        { key: label, 'aria-label': label },
        values.map((value) => h('option', { key: value }, value)),
      ),
    ),
    h(
      'button',
      {
        type: 'button',
        'data-testid': 'scheduledConfirmationPrimaryAction',
        onClick: confirmed,
      },
      'Confirm',
    ),
  );
}

export function AltTextPanel({ done }: { done(): void }): ReactElement {
  const [text, setText] = useState('');
  const box = useRef<HTMLTextAreaElement>(null);
  const busy = useRef(false);
  useLayoutEffect(() => {
    registerModel(box.current!, () => box.current!.value);
    box.current!.focus();
  }, []);
  function save(trusted: boolean): void {
    if (busy.current) return;
    busy.current = true;
    record('alt-text', text, trusted, 'click');
    sendAltText(text, done);
  }
  return h(
    'div',
    { 'data-testid': 'Sheet' },
    h('textarea', {
      ref: box,
      'data-testid': 'altTextInput',
      maxLength: 1000,
      value: text,
      onChange: (event: { target: HTMLTextAreaElement }) => setText(event.target.value),
    }),
    h(
      'button',
      { type: 'button', 'data-testid': 'applyButton', ...pressed(save) },
      h('span', {}, 'Save'),
    ),
  );
}
