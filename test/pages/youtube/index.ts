/**
 * YouTube's watch page with comments and replies. Sources: site notes of 2026-11, 4.1 to 4.3. The
 * page is served with Trusted Types enforced, as the site does since 2024-08.
 */
import { el } from '../common/dom.ts';
import { options } from '../common/options.ts';
import { listenForHotkeys } from '../common/record.ts';
import { newCommentBox, styled } from './comment-box.ts';

const contents = styled('div', { id: 'contents' });
document.body.append(
  styled(
    'ytd-app',
    {},
    styled('div', { id: 'masthead' }, el('input', { id: 'search', name: 'search_query' })),
    styled(
      'ytd-watch-flexy',
      {},
      styled('div', { id: 'player' }),
      styled(
        'ytd-watch-metadata',
        {},
        styled(
          'div',
          { id: 'title' },
          el(
            'h1',
            {},
            styled('yt-formatted-string', {}, options.parent ?? 'Perfect scones at home'),
          ),
        ),
        styled(
          'div',
          { id: 'owner' },
          styled('ytd-channel-name', { id: 'channel-name' }, 'Thornby Bakes'),
        ),
      ),
      styled(
        'ytd-comments',
        { id: 'comments' },
        styled('ytd-comments-header-renderer', {}, newSimpleBox()),
        contents,
      ),
    ),
  ),
);
contents.append(newThread('@patbrook', 'Mine came out flat, what did I miss?'));
listenForHotkeys('kfjlm ');

/** The closed box: a placeholder that makes the real one when it is pressed. */
function newSimpleBox(): HTMLElement {
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
        contents.prepend(newThread('@samteacher', text));
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
  const reply = el('button', { type: 'button', 'aria-label': 'Reply' }, 'Reply');
  reply.addEventListener('click', () => {
    if (dialog.childElementCount > 0) return;
    const box = newCommentBox({
      surface: 'reply',
      posted(answer) {
        dialog.replaceChildren();
        replies.append(newComment('@samteacher', answer));
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

function newComment(author: string, text: string): HTMLElement {
  return styled(
    'ytd-comment-view-model',
    { id: 'comment' },
    el('a', { id: 'author-text', href: `/${author}` }, author),
    styled('yt-attributed-string', { id: 'content-text' }, text),
  );
}
