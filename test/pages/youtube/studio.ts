/**
 * YouTube Studio, site notes 4.6 [Y5]: the dialog of an upload with its panels, the page of a video,
 * and the replies to comments.
 */
import { el } from '../common/dom.ts';
import { options } from '../common/options.ts';
import { accepts } from '../common/press.ts';
import { record, registerModel } from '../common/record.ts';
import { sendByFetch } from '../common/request.ts';
import { styled, textOf } from './comment-box.ts';

const asked = new URLSearchParams(location.search);

/** Title and description, each the browser's own contenteditable, and the tags that become chips. */
function newMetadata(title: string, description: string): HTMLElement {
  const box = (id: string, text: string): HTMLElement => {
    const editor = el('div', { id: 'textbox', contenteditable: 'true', role: 'textbox' }, text);
    registerModel(editor, () => textOf(editor));
    return styled(
      'ytcp-social-suggestions-textbox',
      { id },
      styled('div', { id: 'child-input' }, editor),
    );
  };
  return styled(
    'ytcp-video-metadata-editor',
    {},
    box('title-textarea', title),
    box('description-textarea', description),
    newTags(),
  );
}

function newTags(): HTMLElement {
  const input = el('input', { 'aria-label': 'Tags', type: 'text', maxlength: '500' });
  const bar = styled('ytcp-free-text-chip-bar', {}, input);
  input.addEventListener('input', () => {
    const [tag, ...rest] = input.value.split(',');
    if (rest.length === 0 || !tag?.trim()) return;
    input.before(styled('ytcp-chip', {}, el('div', { id: 'chip-text' }, tag.trim())));
    input.value = rest.join(',').trim();
  });
  return bar;
}

/** A button of Studio's own make around a native one. */
function button(id: string | undefined, label: string, act: (event: Event) => void): HTMLElement {
  const made = styled(
    'ytcp-button',
    id ? { id } : {},
    el('button', { type: 'button', 'aria-label': label }, label),
  );
  made.addEventListener(options.variant === 'pointer' ? 'pointerup' : 'click', act);
  return made;
}

function saver(
  surface: string,
  editorIn: () => HTMLElement,
  done: () => void,
): (event: Event) => void {
  let isBusy = false;
  return (event) => {
    if (isBusy || !accepts(event)) return;
    isBusy = true;
    const text = textOf(editorIn());
    record(surface, text, event.isTrusted, 'click');
    const request = { description: { newDescription: text, shouldSegment: true } };
    void sendByFetch('/youtubei/v1/video_manager/metadata_update', request).then(() => {
      isBusy = false;
      done();
    });
  };
}

/** Details, Elements, Checks, Visibility. The boxes stay, hidden, or go, as the test asks. */
export function newUploadPage(): HTMLElement {
  let panel = 0;
  const details = newMetadata('clip_0042', '');
  const description = details.querySelector<HTMLElement>('#description-textarea #textbox')!;
  const visibility = styled(
    'div',
    { id: 'privacy-radios' },
    ...['PRIVATE', 'UNLISTED', 'PUBLIC'].map((name) =>
      styled(
        'tp-yt-paper-radio-button',
        {
          name,
          role: 'radio',
          'aria-checked': String(name === (asked.get('visibility') ?? 'PUBLIC')),
        },
        name.toLowerCase(),
      ),
    ),
  );
  const panels = [details, el('div', {}, 'Video elements'), el('div', {}, 'Checks'), visibility];
  const body = styled('div', { id: 'scrollable-content' }, ...panels);
  const next = button('next-button', 'Next', () => {
    panel += 1;
    draw();
  });
  const page = styled('ytcp-app', {});
  const done = button(
    'done-button',
    'Publish',
    saver(
      'upload',
      () => description,
      () => dialog.remove(),
    ),
  );
  const dialog = styled('ytcp-uploads-dialog', {}, body, next, done);

  function draw(): void {
    for (const [i, one] of panels.entries()) one.hidden = i !== panel;
    next.hidden = panel === panels.length - 1;
    done.hidden = !next.hidden;
    if (asked.has('unmount') && panel > 0) details.remove();
  }
  draw();
  page.append(dialog);
  return page;
}

export function newVideoPage(): HTMLElement {
  const metadata = newMetadata('Perfect scones at home', 'Flour, butter, patience');
  const description = metadata.querySelector<HTMLElement>('#description-textarea #textbox')!;
  const save = button(asked.get('button') ?? 'save', 'Save', (event) => run(event));
  const inner = save.querySelector('button')!;
  inner.disabled = true;
  metadata.addEventListener('input', () => {
    inner.disabled = false;
  });
  const run = saver(
    'video',
    () => description,
    () => {
      // The page stays as it is, text and all.
      inner.disabled = true;
    },
  );
  return styled('ytcp-app', {}, styled('div', { id: 'header' }, save), metadata);
}

/** A row with its box. A row that has been answered is used again for the next comment. */
export function newCommentsPage(): HTMLElement {
  const rows = ['@patbrook', '@tildavance'].map((author) => newRow(author));
  return styled('ytcp-app', {}, ...rows);
}

function newRow(author: string): HTMLElement {
  const isLit = asked.has('lit');
  const box = el('textarea', { id: 'textarea', placeholder: 'Add a reply...' });
  registerModel(box, () => box.value);
  let isBusy = false;
  let isPressed = false;
  const isOld = asked.get('button') === 'old';
  const reply = isOld
    ? styled(
        'ytcp-comment-button',
        { id: 'submit-button' },
        el('button', { type: 'button' }, 'Reply'),
      )
    : styled('ytcp-button', { 'aria-label': 'Reply' }, el('button', { type: 'button' }, 'Reply'));
  const cancel = styled(
    'ytcp-button',
    { 'aria-label': 'Cancel' },
    el('button', { type: 'button' }, 'Cancel'),
  );
  // A click that no pointer went before does nothing (seen 2026-09); keys press the native button.
  reply.addEventListener('pointerdown', () => {
    isPressed = true;
  });
  reply.addEventListener('click', (event) => {
    const isWhole = isPressed || event.isTrusted;
    isPressed = false;
    if (isBusy || !isWhole || !accepts(event) || box.value.trim() === '') return;
    isBusy = true;
    record('studio-reply', box.value, event.isTrusted, 'click');
    const request = { commentText: box.value, createReplyParams: 'EgZzdGFuZGlu' };
    void sendByFetch('/youtubei/v1/comment/create_comment_reply', request).then(() => {
      isBusy = false;
      box.value = '';
      commentbox.hidden = true;
    });
  });
  const commentbox = styled(
    isLit ? 'ytcp-commentbox-lit' : 'ytcp-commentbox',
    {},
    styled(
      'div',
      { id: 'body' },
      styled('div', { id: 'main' }, styled('tp-yt-iron-autogrow-textarea', {}, box)),
    ),
    styled('div', { id: 'footer' }, cancel, reply),
  );
  commentbox.hidden = true;
  const open = styled(
    'ytcp-comment-button',
    { id: 'reply-button' },
    el('button', { type: 'button' }, 'Reply'),
  );
  open.addEventListener('click', () => {
    commentbox.hidden = false;
    box.focus();
  });
  cancel.addEventListener('click', () => {
    commentbox.hidden = true;
  });
  return styled(
    'ytcp-comment-thread',
    {},
    styled('div', { id: 'author-text' }, author),
    styled('div', { id: 'content-text' }, options.parent ?? 'Mine came out flat'),
    open,
    commentbox,
  );
}
