/** Comments with their boxes, site notes 4.2 and 4.3: on the watch page and in the Shorts panel. */
import { el } from '../common/dom.ts';
import { newCommentBox, styled } from './comment-box.ts';

const OWN = '@samteacher';

/** Header with the closed box, and the list below it. */
export function newComments(): HTMLElement {
  const contents = styled('div', { id: 'contents' });
  contents.append(
    newThread('@patbrook', 'Mine came out flat, what did I miss?'),
    newThread(OWN, 'Lovely crust'),
  );
  return styled(
    'ytd-comments',
    { id: 'comments' },
    styled('ytd-comments-header-renderer', {}, newSimpleBox(contents)),
    contents,
  );
}

/** The closed box: a placeholder that makes the real one when it is pressed. */
function newSimpleBox(contents: HTMLElement): HTMLElement {
  const placeholder = styled(
    'div',
    { id: 'placeholder-area', tabindex: '0' },
    styled('yt-formatted-string', { id: 'simplebox-placeholder' }, 'Add a comment...'),
  );
  const dialog = styled('div', { id: 'comment-dialog' });
  placeholder.addEventListener('click', () => {
    const box = newCommentBox({
      surface: 'comment',
      posted(text) {
        close();
        contents.prepend(newThread(OWN, text));
      },
      cancelled: close,
    });
    dialog.replaceChildren(styled('ytd-comment-dialog-renderer', {}, box.element));
    placeholder.hidden = true;
    box.focus();
  });
  function close(): void {
    dialog.replaceChildren();
    placeholder.hidden = false;
  }
  return styled('ytd-comment-simplebox-renderer', { id: 'simple-box' }, placeholder, dialog);
}

/** A comment with its reply box, which is made when Reply is pressed. */
function newThread(author: string, text: string): HTMLElement {
  const dialog = styled('div', { id: 'reply-dialog' });
  const replies = styled('div', { id: 'replies' });
  const reply = button('Reply', () => {
    if (dialog.childElementCount > 0) return;
    const box = newCommentBox({
      surface: 'reply',
      posted(answer) {
        dialog.replaceChildren();
        replies.append(newComment(OWN, answer));
      },
      cancelled: () => dialog.replaceChildren(),
    });
    dialog.append(styled('ytd-comment-reply-dialog-renderer', {}, box.element));
    box.focus();
  });
  const comment = newComment(author, text);
  comment.append(
    styled(
      'div',
      { id: 'toolbar' },
      styled('ytd-button-renderer', { id: 'reply-button-end' }, reply),
    ),
    dialog,
  );
  return styled('ytd-comment-thread-renderer', {}, comment, replies);
}

/** One's own has an entry "Edit", which puts the box in the place of the text. */
function newComment(author: string, text: string): HTMLElement {
  const content = styled('yt-attributed-string', { id: 'content-text' }, text);
  const comment = styled(
    'ytd-comment-view-model',
    { id: 'comment' },
    el('a', { id: 'author-text', href: `/${author}` }, author),
    content,
  );
  if (author === OWN) comment.append(styled('ytd-menu-renderer', {}, button('Edit', edit)));
  function edit(): void {
    const box = newCommentBox({
      surface: 'edit',
      text: content.textContent ?? '',
      posted(changed) {
        content.textContent = changed;
        close();
      },
      cancelled: close,
    });
    const dialog = styled('ytd-comment-dialog-renderer', {}, box.element);
    content.hidden = true;
    content.after(dialog);
    box.focus();
    function close(): void {
      dialog.remove();
      content.hidden = false;
    }
  }
  return comment;
}

function button(label: string, act: () => void): HTMLElement {
  const made = el('button', { type: 'button', 'aria-label': label }, label);
  made.addEventListener('click', act);
  return made;
}
