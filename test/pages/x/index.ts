/**
 * X at `/home`, `/compose/post` and `/<somebody>/status/<id>`, with React 18 as the site. The home
 * composer stays mounted behind the modal (interception notes, section 8).
 */
import { createElement as h, type ReactElement, useCallback, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { el } from '../common/dom.ts';
import { options } from '../common/options.ts';
import { listenForHotkeys } from '../common/record.ts';
import { Composer } from './composer.ts';
import { Tweet } from './tweet.ts';

const PARENT = {
  author: 'Pat Brook',
  handle: 'pat',
  text: options.parent ?? 'Three buses at once and all of them full. Thornby in a nutshell.',
};

const layers = el(
  'div',
  { id: 'layers' },
  el('div', { id: 'typeaheadDropdownWrapped-1' }),
  el('div', { id: 'modal-layer' }),
);
const reactRoot = el('div', { id: 'react-root' });
document.body.append(reactRoot, layers);
createRoot(reactRoot).render(h(App));

function App(): ReactElement {
  const [path, setPath] = useState(location.pathname + location.search);
  const [toast, setToast] = useState(false);
  const isModal = path.startsWith('/compose/post');
  const inReplyTo = /in_reply_to=(\d+)/.exec(path)?.[1];
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
        status ? h(StatusPage, { id: status, posted }) : h(HomePage, { posted }),
      ),
    ),
    isModal &&
      createPortal(
        h(Modal, {
          inReplyTo,
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

function HomePage({ posted }: { posted(): void }): ReactElement {
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
    h(Tweet, PARENT),
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
        button: 'tweetButtonInline',
        label: 'Reply',
        autoFocus: false,
        inReplyTo: id,
        onPosted: posted,
      }),
    ),
  );
}

interface ModalProps {
  readonly inReplyTo: string | undefined;
  close(): void;
  posted(): void;
}

function Modal({ inReplyTo, close, posted }: ModalProps): ReactElement {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') close();
    };
    const dialog = document.querySelector('#modal-layer [role="dialog"]');
    const keepFocus = (event: FocusEvent): void => {
      if (dialog?.contains(event.target as Node)) return;
      dialog?.querySelector<HTMLElement>('[data-testid="tweetTextarea_0"]')?.focus();
    };
    document.addEventListener('keydown', onKey);
    document.addEventListener('focusin', keepFocus);
    return () => {
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('focusin', keepFocus);
    };
  });
  return h(
    'div',
    { role: 'group' },
    h('div', { 'data-testid': 'mask', onClick: close }),
    h(
      'div',
      { role: 'dialog', 'aria-modal': true, 'aria-labelledby': 'modal-header' },
      h('h2', { id: 'modal-header', className: 'offscreen' }, 'Compose new post'),
      h(
        'button',
        { type: 'button', 'data-testid': 'app-bar-close', 'aria-label': 'Close', onClick: close },
        '×',
      ),
      h('button', { type: 'button', 'data-testid': 'unsentButton' }, 'Drafts'),
      inReplyTo !== undefined && h(Tweet, PARENT),
      h(Composer, {
        surface: 'modal',
        button: 'tweetButton',
        label: inReplyTo === undefined ? 'Post' : 'Reply',
        autoFocus: true,
        inReplyTo,
        onPosted: posted,
      }),
    ),
  );
}
