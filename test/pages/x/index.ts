/**
 * X at `/home`, `/compose/post`, `/<somebody>/status/<id>`, `/settings/profile`, `/i/chat/<id>`,
 * `/messages/<id>` and on `mobile.x.com`, with React 18 as the site. The home composer stays mounted
 * behind the modal (interception notes, section 8).
 */
import { createElement as h, type ReactElement, useCallback, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { el } from '../common/dom.ts';
import { options } from '../common/options.ts';
import { listenForHotkeys } from '../common/record.ts';
import { replyButton } from './asked.ts';
import { NewChat, OldChat } from './chat.ts';
import { Composer } from './composer.ts';
import { MobileComposePage } from './mobile.ts';
import { Modal } from './modal.ts';
import { ProfileDialog } from './profile.ts';
import { Tweet, type TweetProps } from './tweet.ts';

const PARENT = {
  author: 'Pat Brook',
  handle: 'pat',
  text: options.parent ?? 'Three buses at once and all of them full. Thornby in a nutshell.',
};
const OWN = { author: 'Sam Teacher', handle: 'samteacher', text: 'Kettle on, feet up' };

const layers = el(
  'div',
  { id: 'layers' },
  el('div', { id: 'typeaheadDropdownWrapped-1' }),
  el('div', { id: 'modal-layer' }),
);
const reactRoot = el('div', { id: 'react-root' });
document.body.append(reactRoot, layers);
createRoot(reactRoot).render(h(pageAt(location)));

function pageAt({ hostname, pathname }: Location): () => ReactElement {
  if (hostname === 'mobile.x.com') return withHotkeys(MobileComposePage);
  if (pathname.startsWith('/settings/profile')) return withHotkeys(ProfileDialog);
  if (pathname.startsWith('/i/chat/')) return withHotkeys(NewChat);
  if (pathname.startsWith('/messages/')) return withHotkeys(OldChat);
  return App;
}

function withHotkeys(page: () => ReactElement): () => ReactElement {
  listenForHotkeys('njk./');
  return page;
}

function App(): ReactElement {
  const [path, setPath] = useState(location.pathname + location.search);
  const [toast, setToast] = useState(false);
  const isModal = path.startsWith('/compose/post');
  const status = /\/status\/(\d+)/.exec(path)?.[1];

  const go = useCallback((to: string): void => {
    history.pushState({}, '', to);
    setPath(to);
  }, []);

  function posted(): void {
    setToast(true);
    setTimeout(() => setToast(false), 4000);
  }

  useEffect(() => {
    addEventListener('popstate', () => setPath(location.pathname + location.search));
    listenForHotkeys('njk./', (key) => {
      if (key === 'n') go('/compose/post');
    });
  }, [go]);

  const open: TweetProps['open'] = (to) => go(`/compose/post?${to}=1`);
  return h(
    'div',
    { className: 'columns' },
    h(Navigation, { compose: () => go('/compose/post') }),
    h(
      'main',
      { role: 'main' },
      h(
        'div',
        { 'data-testid': 'primaryColumn' },
        status ? h(StatusPage, { id: status, posted }) : h(HomePage, { posted, open }),
      ),
    ),
    isModal &&
      createPortal(
        h(Modal, {
          path,
          parent: PARENT,
          close: () => go('/home'),
          posted: () => {
            go('/home');
            posted();
          },
        }),
        document.getElementById('modal-layer')!,
      ),
    toast &&
      createPortal(
        h(
          'div',
          { 'data-testid': 'toast', role: 'alert', className: 'toast' },
          h('span', {}, 'Your post was sent.'),
        ),
        layers,
      ),
  );
}

function Navigation({ compose }: { compose(): void }): ReactElement {
  return h(
    'header',
    { role: 'banner' },
    h(
      'a',
      {
        href: '/compose/post',
        'data-testid': 'SideNav_NewTweet_Button',
        'aria-label': 'Post',
        onClick: (event: { preventDefault(): void }) => {
          event.preventDefault();
          compose();
        },
      },
      'Post',
    ),
    h(
      'button',
      { type: 'button', 'data-testid': 'SideNav_AccountSwitcher_Button' },
      'Sam Teacher',
      options.isProtected &&
        h('svg', { 'data-testid': 'icon-lock', 'aria-label': 'Protected account' }),
    ),
  );
}

function HomePage({ posted, open }: { posted(): void; open: TweetProps['open'] }): ReactElement {
  return h(
    'div',
    {},
    h(Composer, {
      surface: 'home',
      button: 'tweetButtonInline',
      label: 'Post',
      autoFocus: false,
      onPosted: posted,
    }),
    h(Tweet, { ...PARENT, open }),
    h(Tweet, { ...OWN, open, isOwn: true }),
    h(Tweet, { author: 'Tilda Vance', handle: 'tildavance', text: 'Rain. Again. Naturally.' }),
  );
}

function StatusPage({ id, posted }: { id: string; posted(): void }): ReactElement {
  return h(
    'div',
    {},
    h(Tweet, PARENT),
    h(
      'div',
      { 'data-testid': 'inline_reply_offscreen' },
      h(Composer, {
        surface: 'reply',
        button: replyButton ?? 'tweetButtonInline',
        label: 'Reply',
        autoFocus: false,
        inReplyTo: id,
        onPosted: posted,
      }),
    ),
  );
}
