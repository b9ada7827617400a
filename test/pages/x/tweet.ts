/** Somebody's post on X, site notes 3.5. */
import { createElement as h, type ReactElement } from 'react';

export interface TweetText {
  readonly author: string;
  readonly handle: string;
  readonly text: string;
}

export function Tweet({ author, handle, text }: TweetText): ReactElement {
  return h(
    'article',
    { 'data-testid': 'tweet', role: 'article', tabIndex: 0 },
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
