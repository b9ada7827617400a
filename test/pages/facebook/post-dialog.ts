/**
 * The post dialog, site notes 2.2 [F1][F3][F11]: modal, focus kept inside by a `focusin` listener,
 * Escape closes it, Post is a `div[role=button]` known only by its label.
 */
import { el } from '../common/dom.ts';
import { options } from '../common/options.ts';
import { onPress } from '../common/press.ts';
import { record } from '../common/record.ts';
import { newLexicalBox } from './lexical-box.ts';
import { sendMutation } from './request.ts';

const AUDIENCES = ['Public', 'Friends', 'Friends except…', 'Only me'];

/** Opens the dialog on `layer`; `posted` is called with the text once the site has answered. */
export function openPostDialog(layer: HTMLElement, posted: (text: string) => void): void {
  let audience = options.audience;
  let isBusy = false;
  const button = (label: string, ...children: (Node | string)[]): HTMLElement =>
    el('div', { role: 'button', tabindex: '0', 'aria-label': label }, ...children);

  const post = button('Post', el('span', {}, 'Post'));
  const privacy = button('', el('span', {}, audience));
  const close = button('Close composer dialog', '×');
  const file = el('input', {
    type: 'file',
    accept: 'image/*,image/heif,image/heic,video/*,video/mp4',
    multiple: '',
    class: 'file',
  });
  const media = el('div', { role: 'group', 'aria-label': 'Attached media', class: 'previews' });
  const choices = el('div', { role: 'radiogroup', 'aria-label': 'Select audience' });
  const prompt = "What's on your mind, Sam?";
  const box = newLexicalBox({ label: prompt, placeholder: prompt, changed: draw });
  const dialog = el(
    'div',
    { role: 'dialog', 'aria-modal': 'true', 'aria-label': 'Create post' },
    el(
      'form',
      { method: 'POST' },
      el('h2', {}, el('span', {}, 'Create post')),
      close,
      el('div', { class: 'actor' }, el('strong', {}, 'Sam Teacher'), privacy),
      choices,
      box.element,
      media,
      el(
        'div',
        { class: 'toolbar' },
        el('span', {}, 'Add to your post'),
        button('Photo/video', '▣'),
        button('Tag people', '☺'),
        button('Feeling/activity', '☻'),
        button('Check in', '⌖'),
        file,
      ),
      post,
    ),
  );
  choices.hidden = true;
  const end = new AbortController();

  onPress(dialog, '[aria-label="Post"]', (_, event, how) => {
    if (isBusy || isEmpty()) return;
    const text = box.text();
    record('post', text, event.isTrusted, how);
    isBusy = true;
    draw();
    const input = {
      audience: { privacy: { base_state: baseState(audience) } },
      attachments: [...media.children].map(() => ({ photo: { id: '1' } })),
      composer_entry_point: 'inline_composer',
      idempotence_token: '00000000-0000-4000-8000-000000000000_FEED',
      message: { ranges: [], text },
      actor_id: '100000000000001',
    };
    sendMutation('ComposerStoryCreateMutation', input, () => {
      shut();
      posted(text);
    });
  });
  onPress(dialog, '[aria-label="Close composer dialog"]', shut);
  onPress(dialog, '[aria-label^="Edit privacy"]', () => {
    choices.hidden = !choices.hidden;
  });
  onPress(dialog, '[role="radio"]', (choice) => {
    audience = choice.textContent ?? audience;
    choices.hidden = true;
    draw();
  });
  file.addEventListener('change', () => {
    for (const chosen of file.files ?? []) {
      const source = { src: URL.createObjectURL(chosen) };
      media.append(chosen.type.startsWith('video/') ? el('video', source) : el('img', source));
    }
    draw();
  });
  dialog.querySelector('form')?.addEventListener('submit', (event) => event.preventDefault());
  document.addEventListener(
    'focusin',
    (event) => {
      if (!dialog.contains(event.target as Node)) box.focus();
    },
    { signal: end.signal },
  );
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Escape') shut();
    },
    { capture: true, signal: end.signal },
  );

  function draw(): void {
    privacy.setAttribute('aria-label', `Edit privacy. Sharing with ${audience}.`);
    privacy.firstElementChild!.textContent = audience;
    choices.replaceChildren(
      ...AUDIENCES.map((name) =>
        el(
          'div',
          { role: 'radio', tabindex: '0', 'aria-checked': String(name === audience) },
          name,
        ),
      ),
    );
    post.setAttribute('aria-disabled', String(isBusy || isEmpty()));
  }

  function isEmpty(): boolean {
    return box.text().trim() === '' && media.childElementCount === 0;
  }

  function shut(): void {
    end.abort();
    dialog.remove();
  }

  draw();
  layer.append(dialog);
  box.focus();
}

function baseState(audience: string): string {
  if (audience === 'Public') return 'EVERYONE';
  return audience === 'Only me' ? 'SELF' : 'FRIENDS';
}
