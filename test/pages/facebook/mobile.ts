/**
 * m.facebook.com as far as facts go, site notes 2.12 [F18]: drawn from the server, `div.m`, a
 * `textarea.native-input`; icons are private-use glyphs. That the button of a post says so in words is
 * a guess.
 */
import { el } from '../common/dom.ts';
import { onPress } from '../common/press.ts';
import { record, registerModel } from '../common/record.ts';
import { sendMutation } from './request.ts';

export function drawMobile(main: HTMLElement): void {
  const box = el('textarea', { class: 'internal-input input-box native-input', rows: '4' });
  const post = el(
    'div',
    { role: 'button', tabindex: '0', 'data-mcomponent': 'MContainer' },
    'POST',
  );
  const part = { class: 'm', 'data-mcomponent': 'MScreen' };
  const screen = el('div', part, post, el('div', { class: 'm mentions-text' }, box));
  const draw = (): void => post.setAttribute('aria-disabled', String(box.value.trim() === ''));
  registerModel(box, () => box.value);
  box.addEventListener('input', draw);
  onPress(screen, '[role="button"]', (_, event, how) => {
    if (box.value.trim() === '') return;
    const text = box.value;
    record('mobile', text, event.isTrusted, how);
    box.value = '';
    draw();
    sendMutation('ComposerStoryCreateMutation', { message: { text } }, () => {});
  });
  main.append(screen);
  draw();
}
