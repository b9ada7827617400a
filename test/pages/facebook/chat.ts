/** A chat tab, site notes 2.10 [F5]: Lexical too, Enter sends; the button's label is from a script of 2024. */
import { el } from '../common/dom.ts';
import { options } from '../common/options.ts';
import { accepts, onPress } from '../common/press.ts';
import { type How, record } from '../common/record.ts';
import { newLexicalBox } from './lexical-box.ts';
import { sendMutation } from './request.ts';

export function openChat(mount: HTMLElement): void {
  if (options.dialog !== 'chat') return;
  const send = el(
    'div',
    { role: 'button', tabindex: '0', 'aria-label': 'Press Enter to send', class: 'send' },
    '➤',
  );
  const box = newLexicalBox({
    label: 'Message',
    placeholder: 'Aa',
    changed: draw,
    enter(event) {
      if (event?.shiftKey) return false;
      event?.preventDefault();
      if (!event || accepts(event)) post(event?.isTrusted ?? true, event ? 'key' : 'composition');
      return true;
    },
  });
  const tab = el('div', { class: 'chat' }, el('h2', {}, 'Tilda Vance'), box.element, send);
  onPress(tab, '.send', (_, event, how) => post(event.isTrusted, how));
  mount.append(tab);
  draw();

  function draw(): void {
    send.setAttribute('aria-disabled', String(box.text().trim() === ''));
  }

  function post(trusted: boolean, how: How): void {
    const text = box.text();
    if (text.trim() === '') return;
    record('message', text, trusted, how);
    box.clear();
    sendMutation('MessengerSendMutation', { message: { text } }, () => {});
  }
}
