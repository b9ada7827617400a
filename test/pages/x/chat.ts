/**
 * Direct messages, site notes 3.8: the chat of 2026 with a text area [X1], and the one before it with
 * Draft.js. Enter sends, Shift with Enter adds a line. The new chat's own request is not known; the
 * old one's stands for both.
 */
import { EditorState } from 'draft-js';
import {
  type FormEvent,
  createElement as h,
  type KeyboardEvent,
  type ReactElement,
  useRef,
  useState,
} from 'react';
import { accepts } from '../common/press.ts';
import { type How, record, registerModel } from '../common/record.ts';
import { DraftBox, emptied, plainText } from './draft-box.ts';
import { pressed } from './press.ts';
import { sendMessage } from './send.ts';

export function NewChat(): ReactElement {
  const [text, setText] = useState('');
  const box = useRef<HTMLTextAreaElement | null>(null);
  const send = useSender(
    'message',
    () => box.current?.value ?? '',
    () => setText(''),
  );

  function onKeyDown({ nativeEvent }: KeyboardEvent): void {
    const { key, shiftKey, isComposing, repeat, isTrusted } = nativeEvent;
    if (key !== 'Enter' || shiftKey || isComposing || nativeEvent.keyCode === 229) return;
    nativeEvent.preventDefault();
    if (!repeat && accepts(nativeEvent)) send(isTrusted, 'key');
  }

  return h(
    'main',
    { role: 'main', 'data-testid': 'dm-container' },
    h('div', { 'data-testid': 'dm-message-list' }, 'Tilda: see you at eight?'),
    h(
      'form',
      {
        'data-testid': 'dm-composer-form',
        onSubmit: (event: FormEvent) => event.preventDefault(),
      },
      h('textarea', {
        'data-testid': 'dm-composer-textarea',
        placeholder: 'Message',
        value: text,
        ref: (element: HTMLTextAreaElement | null) => {
          box.current = element;
          if (element) registerModel(element, () => element.value);
        },
        onKeyDown,
        onChange: (event: { target: HTMLTextAreaElement }) => setText(event.target.value),
      }),
      h(
        'button',
        {
          type: 'button',
          'data-testid': 'dm-composer-send-button',
          'aria-label': 'Send',
          disabled: text.trim() === '',
          ...pressed((trusted) => send(trusted, 'click')),
        },
        '➤',
      ),
    ),
  );
}

export function OldChat(): ReactElement {
  const [state, setState] = useState(() => EditorState.createEmpty());
  const latest = useRef(state);
  latest.current = state;
  const send = useSender(
    'old-message',
    () => plainText(latest.current),
    () => {
      latest.current = emptied(latest.current);
      setState(latest.current);
    },
  );
  return h(
    'main',
    { role: 'main', 'data-testid': 'DMDrawer' },
    h('div', { 'data-testid': 'messageEntry' }, 'Tilda: see you at eight?'),
    h(
      'aside',
      { className: 'composer' },
      h(DraftBox, {
        testId: 'dmComposerTextInput',
        state,
        placeholder: 'Start a new message',
        autoFocus: false,
        sendsOnEnter: true,
        onChange: setState,
        onSubmitKey: (trusted) => send(trusted, 'key'),
      }),
      h(
        'button',
        {
          type: 'button',
          'data-testid': 'dmComposerSendButton',
          'aria-label': 'Send',
          disabled: plainText(state).trim() === '',
          ...pressed((trusted) => send(trusted, 'click')),
        },
        '➤',
      ),
    ),
  );
}

function useSender(
  surface: string,
  read: () => string,
  empty: () => void,
): (trusted: boolean, how: How) => void {
  const busy = useRef(false);
  return (trusted, how) => {
    const text = read();
    if (busy.current || text.trim() === '') return;
    busy.current = true;
    record(surface, text, trusted, how);
    sendMessage(text, () => {
      busy.current = false;
      empty();
    });
  };
}
