/** Somebody's post on X, site notes 3.5 and 3.6. */
import { createElement as h, type ReactElement } from 'react';

export interface TweetText {
  readonly author: string;
  readonly handle: string;
  readonly text: string;
}

export interface TweetProps extends TweetText {
  /** What its buttons open: X has two of the three in menus, which are left out here. */
  readonly open?: ((to: 'in_reply_to' | 'quote' | 'edit') => void) | undefined;
  readonly isOwn?: boolean;
}

export function Tweet({ open, isOwn, ...tweet }: TweetProps): ReactElement {
  return h(
    'article',
    { 'data-testid': 'tweet', role: 'article', tabIndex: 0 },
    h(TweetBody, tweet),
    open &&
      h(
        'div',
        { role: 'group' },
        action('reply', 'Reply', () => open('in_reply_to')),
        action('quoteTweet', 'Quote', () => open('quote')),
        isOwn && action('editTweet', 'Edit post', () => open('edit')),
      ),
  );
}

/** A tweet that is quoted: no `tweet` of its own, the whole of it is a link. */
export function QuotedTweet(tweet: TweetText): ReactElement {
  return h('div', { role: 'link', tabIndex: 0, className: 'quoted' }, h(TweetBody, tweet));
}

function TweetBody({ author, handle, text }: TweetText): ReactElement {
  return h(
    'div',
    {},
    h(
      'div',
      { 'data-testid': 'User-Name' },
      h('span', {}, author),
      ' ',
      h('a', { href: `/${handle}` }, `@${handle}`),
    ),
    h('div', { 'data-testid': 'tweetText', dir: 'auto', lang: 'en' }, h('span', {}, text)),
  );
}

function action(testId: string, label: string, onClick: () => void): ReactElement {
  return h(
    'button',
    { type: 'button', 'data-testid': testId, 'aria-label': label, onClick },
    label,
  );
}
