/**
 * YouTube's comment box, site notes 4.1 and 4.2: Polymer elements in the light DOM. The text box is
 * the browser's own contenteditable; Ctrl or Cmd with Enter posts, Enter adds a line; emoji are
 * pictures with their character in `alt`.
 */
import { el } from '../common/dom.ts';
import { options } from '../common/options.ts';
import { accepts } from '../common/press.ts';
import { type How, record, registerModel } from '../common/record.ts';
import { sendByFetch } from '../common/request.ts';

export type CommentSurface = 'comment' | 'reply' | 'edit' | 'community-post';

export interface CommentBoxOptions {
  readonly surface: CommentSurface;
  /** What is in the box from the start. */
  readonly text?: string;
  /** Further parts of the request, and what stands between box and buttons. */
  readonly attachments?: { readonly element: HTMLElement; texts(): string[] };
  /** Called with the text once the site has answered. */
  posted(text: string): void;
  cancelled(): void;
}

export interface CommentBox {
  /** The `ytd-commentbox`. */
  readonly element: HTMLElement;
  focus(): void;
}

const LABELS: Record<CommentSurface, string> = {
  comment: 'Comment',
  reply: 'Reply',
  edit: 'Save',
  'community-post': 'Post',
};

export function newCommentBox(box: CommentBoxOptions): CommentBox {
  let isBusy = false;
  const editor = el(
    'div',
    {
      id: 'contenteditable-root',
      contenteditable: 'true',
      class: 'style-scope yt-formatted-string',
      'aria-label': box.surface === 'reply' ? 'Add a reply...' : 'Add a comment...',
    },
    box.text,
  );
  const submit = buttonRenderer('submit-button', LABELS[box.surface]);
  const cancel = buttonRenderer('cancel-button', 'Cancel');
  const emoji = el('button', { type: 'button', id: 'emoji-button', 'aria-label': 'Emoji' }, '☺');
  const element = styled(
    'ytd-commentbox',
    { id: 'commentbox', ...(box.surface === 'reply' ? { 'is-reply': '' } : {}) },
    styled(
      'div',
      { id: 'creation-box' },
      styled(
        'yt-user-mention-autosuggest-input',
        { id: 'input' },
        styled(
          'ytd-emoji-input',
          { id: 'emoji-input' },
          styled('yt-formatted-string', { id: 'contenteditable-textarea' }, editor),
        ),
      ),
    ),
    ...(box.attachments ? [box.attachments.element] : []),
    styled('div', { id: 'footer' }, emoji, styled('div', { id: 'buttons' }, cancel, submit)),
  );
  registerModel(editor, () => textOf(editor));

  editor.addEventListener('input', draw);
  editor.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.repeat) return;
    event.preventDefault();
    if (accepts(event)) post(event.isTrusted, 'key');
  });
  submit.addEventListener(options.variant === 'pointer' ? 'pointerup' : 'click', (event) => {
    if (accepts(event) && !innerButton(submit).disabled) post(event.isTrusted, 'click');
  });
  cancel.addEventListener('click', box.cancelled);
  // Without this the press would take the caret out of the box.
  emoji.addEventListener('mousedown', (event) => event.preventDefault());
  emoji.addEventListener('click', () => {
    insertEmoji(editor);
    draw();
  });

  function draw(): void {
    const off = isBusy || textOf(editor).trim() === '';
    const button = innerButton(submit);
    button.disabled = off;
    button.setAttribute('aria-disabled', String(off));
  }

  function post(trusted: boolean, how: How): void {
    const text = textOf(editor);
    if (isBusy || text.trim() === '') return;
    record(box.surface, text, trusted, how);
    isBusy = true;
    draw();
    void send(box.surface, text, box.attachments?.texts() ?? []).then(() => {
      element.remove();
      box.posted(text);
    });
  }

  draw();
  return { element, focus: () => editor.focus() };
}

/** An element with the class that Polymer's style scoping leaves on every node. */
export function styled(
  tag: string,
  attributes: Record<string, string>,
  ...children: (Node | string)[]
): HTMLElement {
  return el(tag, { class: 'style-scope', ...attributes }, ...children);
}

export function buttonRenderer(id: string, label: string): HTMLElement {
  const button = el(
    'button',
    { type: 'button', 'aria-label': label, class: 'yt-spec-button-shape-next' },
    el('div', { class: 'yt-spec-button-shape-next__button-text-content' }, label),
  );
  return styled('ytd-button-renderer', { id }, styled('yt-button-shape', {}, button));
}

export function innerButton(renderer: HTMLElement): HTMLButtonElement {
  return renderer.querySelector('button')!;
}

/** Site notes 5.3: path and the name of what tells the place. */
const REQUESTS: Record<CommentSurface, readonly [path: string, params: string]> = {
  comment: ['comment/create_comment', 'createCommentParams'],
  reply: ['comment/create_comment_reply', 'createReplyParams'],
  edit: ['comment/update_comment', 'updateCommentParams'],
  'community-post': ['backstage/create_post', 'createBackstagePostParams'],
};

function send(surface: CommentSurface, text: string, choices: readonly string[]): Promise<void> {
  const [path, params] = REQUESTS[surface];
  const poll = choices.length > 0 ? { pollAttachment: { choices } } : {};
  return sendByFetch(`/youtubei/v1/${path}`, {
    commentText: text,
    [params]: 'EgZzdGFuZGlu',
    ...poll,
  });
}

/** The site's own reading of its box: emoji by `alt`, lines by blocks and `br`. */
export function textOf(root: HTMLElement): string {
  let text = '';
  const walk = (node: Node): void => {
    for (const child of node.childNodes) {
      if (child instanceof Text) text += child.data;
      else if (child instanceof HTMLImageElement) text += child.alt;
      else if (child instanceof HTMLBRElement) text += '\n';
      else if (child instanceof HTMLElement) {
        if (child.tagName === 'DIV' && text !== '' && !text.endsWith('\n')) text += '\n';
        const hasOnlyBreak = child.childNodes.length === 1 && child.firstChild?.nodeName === 'BR';
        if (!hasOnlyBreak) walk(child);
        else if (child.nextSibling) text += '\n';
      }
    }
  };
  walk(root);
  return text.replaceAll('\u00a0', ' ').replace(/\n$/, '');
}

export function insertEmoji(editor: HTMLElement): void {
  const image = el('img', {
    class: 'emoji yt-formatted-string style-scope',
    alt: '🎉',
    'data-emoji-id': '🎉',
    src: 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7',
    width: '24',
    height: '24',
  });
  const selection = getSelection();
  const range = selection?.rangeCount ? selection.getRangeAt(0) : undefined;
  if (!range || !editor.contains(range.startContainer)) {
    editor.append(image);
    return;
  }
  range.deleteContents();
  range.insertNode(image);
  selection?.collapse(image.parentNode, [...image.parentNode!.childNodes].indexOf(image) + 1);
}
