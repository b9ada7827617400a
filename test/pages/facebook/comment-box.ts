/**
 * Comment and reply box, site notes 2.5 and 2.6 [F5][F9]: Lexical in `form[role=presentation]`; the
 * submit container comes when the box has the focus or text, and goes with them; Enter posts through
 * Lexical's own command and empties the box within the same keydown; Shift+Enter adds a line.
 */
import { el } from '../common/dom.ts';
import { accepts, onPress } from '../common/press.ts';
import { type How, record } from '../common/record.ts';
import { type LexicalBox, newLexicalBox } from './lexical-box.ts';
import { sendMutation } from './request.ts';

export interface CommentBoxOptions {
  readonly surface: 'comment' | 'reply' | 'edit comment';
  readonly label: string;
  readonly placeholder: string;
  /** The comment that is edited. */
  readonly initial?: string;
  /** Called with the text once the site has answered. */
  posted(text: string): void;
}

export function newCommentBox(options: CommentBoxOptions): { form: HTMLElement; box: LexicalBox } {
  const isEdit = options.surface === 'edit comment';
  const submit = el('div', {
    role: 'button',
    tabindex: '0',
    'aria-label': 'Comment',
    class: 'icon',
  });
  const container = el('div', { id: 'focused-state-composer-submit' }, submit);
  const file = el('input', { type: 'file', accept: 'image/*,video/*', class: 'file' });
  const previews = el('div', { class: 'previews' });
  const box = newLexicalBox({
    label: options.label,
    placeholder: options.placeholder,
    ...(options.initial === undefined ? {} : { initial: options.initial }),
    changed: draw,
    enter(event) {
      if (event?.shiftKey) return false;
      event?.preventDefault();
      if (event && !accepts(event)) return true;
      post(event?.isTrusted ?? true, event ? 'key' : 'composition');
      return true;
    },
  });
  const bar = el('div', { class: 'bar' }, file, previews);
  const form = el('form', { role: 'presentation' }, box.element, bar);

  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('focusin', draw);
  form.addEventListener('focusout', (event) => {
    if (!form.contains(event.relatedTarget as Node | null)) queueMicrotask(draw);
  });
  file.addEventListener('change', () => {
    for (const chosen of file.files ?? []) {
      previews.append(el('img', { src: URL.createObjectURL(chosen), alt: '' }));
    }
    draw();
  });
  onPress(form, '#focused-state-composer-submit [role="button"]', (_, event, how) =>
    post(event.isTrusted, how),
  );

  function draw(): void {
    const isShown = form.contains(document.activeElement) || !isEmpty();
    if (isShown && !container.isConnected) bar.append(container);
    if (!isShown) container.remove();
    submit.setAttribute('aria-disabled', String(isEmpty()));
  }

  function isEmpty(): boolean {
    return box.text().trim() === '' && previews.childElementCount === 0;
  }

  function post(trusted: boolean, how: How): void {
    if (isEmpty()) return;
    const text = box.text();
    record(options.surface, text, trusted, how);
    box.clear();
    previews.replaceChildren();
    file.value = '';
    const target = isEdit ? { comment_id: 'Y29tbWVudDox' } : { feedback_id: 'ZmVlZGJhY2s6MQ==' };
    const name = isEdit ? 'useCometUFIEditCommentMutation' : 'useCometUFICreateCommentMutation';
    const input = { ...target, message: { ranges: [], text } };
    sendMutation(name, input, () => options.posted(text));
  }

  return { form, box };
}
