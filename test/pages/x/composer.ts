/**
 * One composer of X: text box, toolbar with file input, attached pictures, the button. Site notes
 * 3.2 to 3.5 and 3.7 [X1][X2][X3][X5].
 */
import { EditorState } from 'draft-js';
import {
  createElement as h,
  type MouseEvent,
  type ReactElement,
  useReducer,
  useRef,
  useState,
} from 'react';
import { options } from '../common/options.ts';
import { accepts } from '../common/press.ts';
import { type How, record } from '../common/record.ts';
import { sendByXhr } from '../common/request.ts';
import { DraftBox, emptied, plainText } from './draft-box.ts';

export interface ComposerProps {
  readonly surface: 'home' | 'modal' | 'reply';
  readonly button: 'tweetButtonInline' | 'tweetButton';
  readonly label: 'Post' | 'Reply';
  readonly autoFocus: boolean;
  /** Id of the tweet that is answered. */
  readonly inReplyTo?: string | undefined;
  onPosted(): void;
}

export function Composer(props: ComposerProps): ReactElement {
  const [state, setState] = useState(() => EditorState.createEmpty());
  const [pictures, setPictures] = useState<readonly string[]>([]);
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  // Not in React's state: a second press in the same task must find it set.
  const busy = useRef(false);
  const latest = useRef(state);
  latest.current = state;
  const isEmpty = plainText(state).trim() === '' && pictures.length === 0;
  const variant = options.variant;

  function post(trusted: boolean, how: How): void {
    const text = plainText(latest.current);
    if (busy.current || (text.trim() === '' && pictures.length === 0)) return;
    record(props.surface, text, trusted, how);
    busy.current = true;
    redraw();
    sendTweet(text, pictures.length, props.inReplyTo, () => {
      busy.current = false;
      // At once, not with the next drawing: a press in between must find the box empty.
      latest.current = emptied(latest.current);
      setState(latest.current);
      setPictures([]);
      props.onPosted();
    });
  }

  function onClick(event: MouseEvent): void {
    if (variant === 'pointer' || !accepts(event.nativeEvent)) return;
    post(event.nativeEvent.isTrusted, 'click');
  }

  return h(
    'div',
    { className: 'composer' },
    props.inReplyTo !== undefined &&
      props.surface === 'reply' &&
      h('div', { className: 'replying' }, 'Replying to ', h('a', { href: '/pat' }, '@pat')),
    h(DraftBox, {
      index: 0,
      state,
      placeholder: props.label === 'Reply' ? 'Post your reply' : "What's happening?",
      autoFocus: props.autoFocus,
      onChange: setState,
      onSubmitKey: (trusted) => post(trusted, 'key'),
    }),
    pictures.length > 0 &&
      h(
        'div',
        { 'data-testid': 'attachments' },
        pictures.map((src) =>
          h('div', { key: src, 'data-testid': 'tweetPhoto' }, h('img', { src, alt: '' })),
        ),
      ),
    h(
      'div',
      { 'data-testid': 'toolBar', className: 'toolbar' },
      h('input', {
        type: 'file',
        'data-testid': 'fileInput',
        accept: 'image/jpeg,image/png,image/webp,image/gif,video/mp4,video/quicktime',
        multiple: true,
        onChange: (event: { target: HTMLInputElement }) =>
          setPictures([
            ...pictures,
            ...[...(event.target.files ?? [])].map((file) => URL.createObjectURL(file)),
          ]),
      }),
      h(
        'button',
        {
          type: 'button',
          role: 'button',
          'data-testid': props.button,
          disabled: isEmpty || busy.current,
          'aria-disabled': isEmpty || busy.current || undefined,
          onClick,
          onPointerUp:
            variant === 'pointer'
              ? (event: MouseEvent) => post(event.nativeEvent.isTrusted, 'click')
              : undefined,
        },
        h('div', { dir: 'ltr' }, h('span', {}, h('span', {}, props.label))),
      ),
    ),
  );
}

/** Site notes 5.2: JSON to the operation's own path, by XHR. */
function sendTweet(
  text: string,
  pictures: number,
  inReplyTo: string | undefined,
  done: () => void,
): void {
  const variables = {
    tweet_text: text,
    dark_request: false,
    media: { media_entities: Array.from({ length: pictures }, () => ({ media_id: '1' })) },
    semantic_annotation_ids: [],
    ...(inReplyTo ? { reply: { in_reply_to_tweet_id: inReplyTo } } : {}),
  };
  sendByXhr(
    '/i/api/graphql/standinstandinstandin1/CreateTweet',
    JSON.stringify({ variables, queryId: 'standinstandinstandin1' }),
    { 'content-type': 'application/json' },
    done,
  );
}
