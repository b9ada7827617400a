/**
 * X's modal under `#layers`, site notes 3.3 to 3.6: new post, thread, reply, quote, edit. The focus is
 * kept inside; Escape closes it.
 */
import { createElement as h, type ReactElement, useEffect } from 'react';
import { threadLength } from './asked.ts';
import { Composer } from './composer.ts';
import { QuotedTweet, Tweet, type TweetText } from './tweet.ts';

export interface ModalProps {
  /** Path and query of its address. */
  readonly path: string;
  readonly parent: TweetText;
  close(): void;
  posted(): void;
}

export function Modal({ path, parent, close, posted }: ModalProps): ReactElement {
  useKeptFocus(close);
  const asked = new URL(path, location.origin).searchParams;
  const inReplyTo = asked.get('in_reply_to') ?? undefined;
  const isQuote = asked.has('quote');
  const edits = asked.get('edit') ?? undefined;
  const surface = isQuote ? 'quote' : edits ? 'edit' : 'modal';
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
      inReplyTo !== undefined && h(Tweet, parent),
      h(
        Composer,
        {
          surface,
          button: 'tweetButton',
          label: inReplyTo ? 'Reply' : edits ? 'Update' : 'Post',
          autoFocus: true,
          inReplyTo,
          edits,
          text: edits ? 'Kettle on, feet up' : undefined,
          quotes: isQuote ? `https://x.com/${parent.handle}/status/1` : undefined,
          onPosted: posted,
        },
        isQuote && h(QuotedTweet, parent),
      ),
    ),
  );
}

function useKeptFocus(close: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') close();
    };
    const dialog = document.querySelector('#modal-layer [role="dialog"]');
    const keepFocus = (event: FocusEvent): void => {
      if (dialog?.contains(event.target as Node)) return;
      const box = `[data-testid="tweetTextarea_${threadLength - 1}"]`;
      dialog?.querySelector<HTMLElement>(`${box}, [data-testid="tweetTextarea_0"]`)?.focus();
    };
    document.addEventListener('keydown', onKey);
    document.addEventListener('focusin', keepFocus);
    return () => {
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('focusin', keepFocus);
    };
  });
}
