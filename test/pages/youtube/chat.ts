/**
 * Live chat, site notes 4.4 [Y2][Y3]: a document of its own, in a frame of the watch page, in a window
 * or in Studio. Enter sends; with the list of emoji open, it picks one.
 */
import { el } from '../common/dom.ts';
import { options } from '../common/options.ts';
import { accepts } from '../common/press.ts';
import { type How, record, registerModel } from '../common/record.ts';
import { sendByFetch } from '../common/request.ts';
import { buttonRenderer, innerButton, insertEmoji, styled, textOf } from './comment-box.ts';

const TYPED = /:par\w*$/;

export function newChat(): HTMLElement {
  let isBusy = false;
  const input = el('div', {
    id: 'input',
    class: 'style-scope yt-live-chat-text-input-field-renderer',
    contenteditable: '',
    tabindex: '0',
    'aria-label': 'Chat...',
  });
  const list = styled('tp-yt-iron-dropdown', {}, el('div', { role: 'option' }, '🎉 party'));
  list.hidden = true;
  const field = styled('yt-live-chat-text-input-field-renderer', {}, input, list);
  const send = buttonRenderer('send-button', 'Send');
  const items = styled('div', { id: 'items' }, '@tildavance: hello from Thornby');
  registerModel(input, () => textOf(input));

  input.addEventListener('input', draw);
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229)
      return;
    event.preventDefault();
    if (!list.hidden && !event.ctrlKey) pick();
    else if (!event.repeat && accepts(event)) post(event.isTrusted, 'key');
  });
  send.addEventListener(options.variant === 'pointer' ? 'pointerup' : 'click', (event) => {
    if (accepts(event) && !innerButton(send).disabled) post(event.isTrusted, 'click');
  });

  function draw(): void {
    const text = textOf(input);
    innerButton(send).disabled = isBusy || text.trim() === '';
    list.hidden = !TYPED.test(text);
  }

  function pick(): void {
    for (let i = TYPED.exec(textOf(input))?.[0].length ?? 0; i > 0; i--) {
      getSelection()?.modify('extend', 'backward', 'character');
    }
    insertEmoji(input);
    document.execCommand('insertText', false, ' ');
    draw();
  }

  function post(trusted: boolean, how: How): void {
    const text = textOf(input);
    if (isBusy || text.trim() === '') return;
    isBusy = true;
    record('live-chat', text, trusted, how);
    const request = { params: 'EgZzdGFuZGlu', richMessage: { textSegments: [{ text }] } };
    void sendByFetch('/youtubei/v1/live_chat/send_message', request).then(() => {
      isBusy = false;
      input.replaceChildren();
      items.append(el('div', {}, text));
      draw();
    });
  }

  draw();
  return styled(
    'yt-live-chat-app',
    {},
    items,
    styled(
      'yt-live-chat-message-input-renderer',
      { id: 'live-chat-message-input' },
      field,
      styled('div', { id: 'message-buttons' }, send),
    ),
  );
}
