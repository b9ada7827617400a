/**
 * X on phones, site notes 3.9 [X1]: a page of its own with a real `<textarea>`, and the button in the
 * bar at the top, outside of the box's own part of the page.
 */
import { createElement as h, type KeyboardEvent, type ReactElement, useRef, useState } from 'react';
import { accepts } from '../common/press.ts';
import { type How, record, registerModel } from '../common/record.ts';
import { pressed } from './press.ts';
import { sendTweet } from './send.ts';

export function MobileComposePage(): ReactElement {
  const [text, setText] = useState('');
  const busy = useRef(false);
  const box = useRef<HTMLTextAreaElement | null>(null);

  function post(trusted: boolean, how: How): void {
    const draft = box.current?.value ?? '';
    if (busy.current || draft.trim() === '') return;
    busy.current = true;
    record('mobile', draft, trusted, how);
    sendTweet({ text: draft, pictures: 0 }, () => {
      busy.current = false;
      setText('');
    });
  }

  function onKeyDown({ nativeEvent }: KeyboardEvent): void {
    const { key, ctrlKey, metaKey, repeat, isTrusted } = nativeEvent;
    if (key !== 'Enter' || !(ctrlKey || metaKey) || repeat || !accepts(nativeEvent)) return;
    post(isTrusted, 'key');
  }

  return h(
    'div',
    { className: 'phone' },
    h(
      'div',
      { 'data-testid': 'TopNavBar', className: 'toolbar' },
      h('button', { type: 'button', 'data-testid': 'app-bar-back', 'aria-label': 'Back' }, '‹'),
      h(
        'button',
        {
          type: 'button',
          'data-testid': 'tweetButton',
          disabled: text.trim() === '',
          ...pressed((trusted) => post(trusted, 'click')),
        },
        h('span', {}, 'Post'),
      ),
    ),
    h(
      'main',
      { role: 'main' },
      h(
        'div',
        { 'data-testid': 'tweetTextarea_0', className: 'input' },
        h('textarea', {
          ref: (element: HTMLTextAreaElement | null) => {
            box.current = element;
            if (element) registerModel(element, () => element.value);
          },
          placeholder: "What's happening?",
          value: text,
          onKeyDown,
          onChange: (event: { target: HTMLTextAreaElement }) => setText(event.target.value),
        }),
      ),
    ),
  );
}
