/** A post in the feed with its comments, site notes 2.1 [F5][F8] and 2.5. */
import { el } from '../common/dom.ts';
import { onPress } from '../common/press.ts';
import { newCommentBox } from './comment-box.ts';

/** What an Edit or Share button of the post opens. */
export interface ArticleActs {
  edit(words: HTMLElement): void;
  share(): void;
}

export interface ArticleText {
  readonly author: string;
  readonly text: string;
  /** Said by the icon beside the date: "Shared with Public". */
  readonly audience: string;
  readonly comments: readonly { readonly author: string; readonly text: string }[];
}

export function newArticle(index: number, shown: ArticleText, acts: ArticleActs): HTMLElement {
  const words = el('div', { dir: 'auto' }, shown.text);
  const comments = el('div', { class: 'comments' });
  const { form } = newCommentBox({
    surface: 'comment',
    label: 'Comment as Sam Teacher',
    placeholder: 'Write a comment…',
    posted: (text) => comments.append(newComment('Sam Teacher', text)),
  });
  comments.append(...shown.comments.map(({ author, text }) => newComment(author, text)));
  const unit = el(
    'div',
    { 'data-pagelet': `FeedUnit_${index}` },
    el(
      'div',
      { role: 'article', 'aria-posinset': String(index + 1), class: 'x1a2b3c' },
      el('h4', {}, el('strong', {}, shown.author)),
      el('span', { class: 'date', title: `Shared with ${shown.audience}` }, '3 h · '),
      el(
        'div',
        {
          'data-ad-rendering-role': 'story_message',
          'data-ad-comet-preview': 'message',
          'data-ad-preview': 'message',
        },
        words,
      ),
      el(
        'div',
        { class: 'actions' },
        el('div', { role: 'button', tabindex: '0', 'aria-label': 'Like' }, 'Like'),
        el('div', { role: 'button', tabindex: '0', 'aria-label': 'Leave a comment' }, 'Comment'),
        el('div', { role: 'button', tabindex: '0', class: 'share-post' }, 'Send'),
        shown.author === 'Sam Teacher' &&
          el('div', { role: 'button', tabindex: '0', class: 'edit-post' }, 'Edit post'),
      ),
      comments,
      form,
    ),
  );
  onPress(unit, '.share-post', () => acts.share());
  onPress(unit, '.edit-post', () => acts.edit(words));
  return unit;
}

/** A comment with its Reply button, which opens a box beside it, and for one's own an Edit button,
 * which puts a box in the words' place (site notes 2.7). */
function newComment(author: string, text: string): HTMLElement {
  const replies = el('div', { class: 'replies' });
  const words = el('div', { dir: 'auto' }, text);
  const article = el(
    'div',
    { role: 'article', 'aria-label': `Comment by ${author} 2 hours ago` },
    el('span', {}, author),
    words,
    el('div', { role: 'button', tabindex: '0', class: 'reply' }, 'Reply'),
    author === 'Sam Teacher' && el('div', { role: 'button', tabindex: '0', class: 'edit' }, 'Edit'),
  );
  const item = el('div', {}, article, replies);
  onPress(item, '.edit', () => {
    if (!words.isConnected) return;
    const { form, box } = newCommentBox({
      surface: 'edit comment',
      label: 'Edit your comment',
      placeholder: '',
      initial: words.textContent ?? '',
      posted(edited) {
        words.textContent = edited;
        form.replaceWith(words);
      },
    });
    words.replaceWith(form);
    box.focus();
  });
  onPress(item, '.reply', () => {
    if (replies.childElementCount > 0) return;
    const { form, box } = newCommentBox({
      surface: 'reply',
      label: `Reply to ${author}`,
      placeholder: `Reply to ${author}…`,
      posted: (reply) => item.append(newComment('Sam Teacher', reply)),
    });
    replies.append(form);
    box.focus();
  });
  return item;
}
