/**
 * The post dialog and what is made of the same parts, site notes 2.2 to 2.4 and 2.7 [F1][F3][F4][F11]:
 * modal, focus kept inside by a `focusin` listener, Escape closes it, every button is a
 * `div[role=button]` known only by its label.
 */
import { el } from '../common/dom.ts';
import { options } from '../common/options.ts';
import { onPress } from '../common/press.ts';
import { record } from '../common/record.ts';
import { newLexicalBox } from './lexical-box.ts';
import { sendMutation } from './request.ts';
import { word } from './words.ts';

const AUDIENCES = ['Public', 'Friends', 'Friends except…', 'Only me'];

export interface DialogPlan {
  /** Name under which a post is recorded. */
  readonly surface: string;
  readonly title: string;
  /** Label and placeholder of the box. */
  readonly prompt: string;
  /** Words of the button that posts. */
  readonly finish: string;
  /** Next leads to a second panel, on which the box is no longer mounted. */
  readonly steps?: boolean;
  /** On the second panel the date is chosen first; the button that posts comes on a third. */
  readonly scheduled?: boolean;
  /** The audience, chosen by its button; a group or page has none. */
  readonly audience?: string;
  readonly mutation?: string;
  /** What is edited. */
  readonly initial?: string;
  /** The post that is shared. */
  readonly shared?: { readonly author: string; readonly text: string };
  /** Called with the text once the site has answered. */
  posted(text: string): void;
}

const button = (label: string, ...children: (Node | string)[]): HTMLElement =>
  el('div', { role: 'button', tabindex: '0', 'aria-label': label }, ...children);

/** Opens the dialog on `layer`. */
export function openPostDialog(layer: HTMLElement, plan: DialogPlan): void {
  let { audience } = plan;
  let isBusy = false;
  const post = button(plan.finish, el('span', {}, plan.finish));
  post.classList.add('finish');
  const next = button(word('Next'), el('span', {}, word('Next')));
  next.classList.add('next');
  const privacy = audience === undefined ? undefined : button('', el('span', {}, audience));
  privacy?.classList.add('privacy');
  const close = button('Close composer dialog', '×');
  const file = el('input', {
    type: 'file',
    accept: 'image/*,image/heif,image/heic,video/*,video/mp4',
    multiple: '',
    class: 'file',
  });
  const media = el('div', { role: 'group', 'aria-label': 'Attached media', class: 'previews' });
  const choices = el('div', { role: 'radiogroup', 'aria-label': 'Select audience' });
  const { prompt, initial } = plan;
  const box = newLexicalBox({
    label: prompt,
    placeholder: prompt,
    ...(initial === undefined ? {} : { initial }),
    changed: draw,
  });
  const panels = el('div', { class: 'panels' }, ...firstPanel());
  let dialog = newDialog();
  choices.hidden = true;
  const end = new AbortController();

  function firstPanel(): (HTMLElement | string)[] {
    return [
      el('div', { class: 'actor' }, el('strong', {}, 'Sam Teacher'), privacy),
      choices,
      box.element,
      media,
      ...(plan.shared ? [sharedPost(plan.shared)] : []),
      el(
        'div',
        { class: 'toolbar' },
        el('span', {}, 'Add to your post'),
        button('Photo/video', '▣'),
        button('Tag people', '☺'),
        button('Emoji', '☻'),
        button('GIF', '▤'),
        button('Check in', '⌖'),
        file,
      ),
      plan.steps ? next : post,
    ];
  }

  function secondPanel(): HTMLElement[] {
    const options = [button('Scheduling options', 'Scheduling options'), button('Boost post', '☆')];
    return [el('h3', {}, 'Post settings'), ...options, ...(plan.scheduled ? [] : [post])];
  }

  function thirdPanel(): HTMLElement[] {
    const date = el('input', { type: 'text', role: 'combobox', 'aria-label': 'Date' });
    return [el('h3', {}, 'Scheduling options'), date, button('Schedule for later', 'Later'), post];
  }

  function newDialog(): HTMLElement {
    const made = el(
      'div',
      { role: 'dialog', 'aria-modal': 'true', 'aria-label': plan.title },
      el('form', { method: 'POST' }, el('h2', {}, el('span', {}, plan.title)), close, panels),
    );
    listen(made);
    return made;
  }

  function listen(to: HTMLElement): void {
    onPress(to, '.next', () => {
      if (isEmpty()) return;
      panels.replaceChildren(...secondPanel());
      // Some rebuild the whole dialog for it.
      if (options.panel !== 'new') return;
      const before = dialog;
      dialog = newDialog();
      before.replaceWith(dialog);
    });
    onPress(to, '[aria-label="Scheduling options"]', () => panels.replaceChildren(...thirdPanel()));
    onPress(to, '.finish', (_, event, how) => {
      if (isBusy || isEmpty()) return;
      const text = box.text();
      record(plan.surface, text, event.isTrusted, how);
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
      sendMutation(plan.mutation ?? 'ComposerStoryCreateMutation', input, () => {
        shut();
        plan.posted(text);
      });
    });
    onPress(to, '[aria-label="Close composer dialog"]', shut);
    onPress(to, '[aria-label="Emoji"]', () => box.addEmoji('🎉'));
    onPress(to, '[aria-label="GIF"]', () => {
      media.append(el('img', { src: GIF, alt: 'GIF' }));
      draw();
    });
    onPress(to, '.privacy', () => {
      choices.hidden = !choices.hidden;
    });
    onPress(to, '[role="radio"]', (choice) => {
      audience = choice.textContent ?? audience;
      choices.hidden = true;
      draw();
    });
    to.querySelector('form')?.addEventListener('submit', (event) => event.preventDefault());
  }

  file.addEventListener('change', () => {
    for (const chosen of file.files ?? []) {
      const source = { src: URL.createObjectURL(chosen) };
      media.append(chosen.type.startsWith('video/') ? el('video', source) : el('img', source));
    }
    draw();
  });
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
    if (privacy && audience !== undefined) {
      privacy.setAttribute('aria-label', `${word('Edit privacy. Sharing with')} ${audience}.`);
      privacy.firstElementChild!.textContent = audience;
    }
    choices.replaceChildren(
      ...AUDIENCES.map((name) =>
        el(
          'div',
          { role: 'radio', tabindex: '0', 'aria-checked': String(name === audience) },
          name,
        ),
      ),
    );
    for (const one of [post, next]) one.setAttribute('aria-disabled', String(isBusy || isEmpty()));
  }

  function isEmpty(): boolean {
    return box.text().trim() === '' && media.childElementCount === 0 && !plan.shared;
  }

  function shut(): void {
    end.abort();
    dialog.remove();
  }

  draw();
  layer.append(dialog);
  box.focus();
}

function sharedPost({ author, text }: { author: string; text: string }): HTMLElement {
  return el(
    'div',
    { class: 'shared' },
    el('h4', {}, el('strong', {}, author)),
    el('div', { 'data-ad-rendering-role': 'story_message' }, el('div', { dir: 'auto' }, text)),
  );
}

function baseState(audience: string | undefined): string {
  if (audience === undefined || audience === 'Public') return 'EVERYONE';
  return audience === 'Only me' ? 'SELF' : 'FRIENDS';
}

/** One grey dot. */
const GIF = 'data:image/gif;base64,R0lGODlhAQABAIAAAICAgAAAACwAAAAAAQABAAACAkQBADs=';
