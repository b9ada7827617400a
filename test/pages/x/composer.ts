/**
 * One composer of X: posts (one, or several of a thread) with their pictures, a poll, the toolbar, the
 * button. Site notes 3.2 to 3.7 [X1][X2][X3][X5].
 */
import { EditorState } from 'draft-js';
import {
  Fragment,
  createElement as h,
  type ReactElement,
  type ReactNode,
  useReducer,
  useRef,
  useState,
} from 'react';
import { type How, record } from '../common/record.ts';
import { community, threadLength, withPicture } from './asked.ts';
import { DraftBox, emptied, plainText, withText } from './draft-box.ts';
import { Attachments, fromFiles, GIF, type Medium } from './media.ts';
import { AltTextPanel, SchedulePanel } from './panels.ts';
import { Poll } from './poll.ts';
import { pressed } from './press.ts';
import { sendCard, sendScheduled, sendTweet } from './send.ts';

export interface ComposerProps {
  readonly surface: 'home' | 'modal' | 'reply' | 'quote' | 'edit';
  readonly button: 'tweetButtonInline' | 'tweetButton';
  readonly label: 'Post' | 'Reply' | 'Update';
  readonly autoFocus: boolean;
  /** Id of the tweet that is answered, of the one that is edited, address of the one quoted. */
  readonly inReplyTo?: string | undefined;
  readonly edits?: string | undefined;
  readonly quotes?: string | undefined;
  /** What is in the box from the start. */
  readonly text?: string | undefined;
  /** Stands below the box: the quoted tweet. */
  readonly children?: ReactNode;
  onPosted(): void;
}

interface Post {
  readonly key: number;
  readonly state: EditorState;
  readonly media: readonly Medium[];
}

const newPost = (key: number, text = ''): Post => ({
  key,
  state: text ? withText(text) : EditorState.createEmpty(),
  media: key === 0 && withPicture ? [GIF] : [],
});
const isBlank = ({ state, media }: Post): boolean =>
  plainText(state).trim() === '' && media.length === 0;

export function Composer(props: ComposerProps): ReactElement {
  const isModal = props.button === 'tweetButton' && props.surface !== 'reply';
  const [posts, setPosts] = useState<readonly Post[]>(() =>
    Array.from({ length: isModal ? threadLength : 1 }, (_, i) => newPost(i, i ? '' : props.text)),
  );
  const [options, setOptions] = useState<readonly string[] | undefined>();
  const [panel, setPanel] = useState<'schedule' | 'alt-text' | undefined>();
  const [isScheduled, setScheduled] = useState(false);
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  // Not in React's state: a second press in the same task must find it set.
  const busy = useRef(false);
  const latest = useRef(posts);
  latest.current = posts;
  const isOff = posts.every(isBlank) || busy.current;

  function change(key: number, changed: Partial<Post>): void {
    setPosts((all) => all.map((post) => (post.key === key ? { ...post, ...changed } : post)));
  }

  function post(trusted: boolean, how: How): void {
    // Posts left empty are passed over. What X does with them is not known; so several boxes can be
    // on the page where a test counts one request.
    const filled = latest.current.filter((one) => !isBlank(one));
    if (busy.current || filled.length === 0) return;
    busy.current = true;
    redraw();
    sendNext(filled, trusted, how);
  }

  /** One request for each post of a thread, each after the answer to the one before. */
  function sendNext([first, ...rest]: readonly Post[], trusted: boolean, how: How): void {
    if (!first) {
      posted();
      return;
    }
    const text = plainText(first.state);
    record(isScheduled ? 'schedule' : props.surface, text, trusted, how);
    const next = (): void => sendNext(rest, trusted, how);
    if (isScheduled) {
      sendScheduled(text, next);
      return;
    }
    const { inReplyTo, edits, quotes } = props;
    const tweet = { text, pictures: first.media.length, inReplyTo, edits, quotes };
    const send = (): void => sendTweet({ ...tweet, hasCard: options !== undefined }, next);
    if (options) sendCard(options, send);
    else send();
  }

  function posted(): void {
    busy.current = false;
    // At once, not with the next drawing: a press in between must find the box empty.
    latest.current = [{ ...newPost(0), media: [], state: emptied(latest.current[0]!.state) }];
    setPosts(latest.current);
    setOptions(undefined);
    setScheduled(false);
    props.onPosted();
  }

  if (panel === 'schedule') {
    const confirmed = (): void => {
      setScheduled(true);
      setPanel(undefined);
    };
    return h(SchedulePanel, { confirmed });
  }
  if (panel === 'alt-text') return h(AltTextPanel, { done: () => setPanel(undefined) });

  const last = posts.at(-1)!;
  return h(
    'div',
    { className: 'composer' },
    props.inReplyTo !== undefined &&
      props.surface === 'reply' &&
      h('div', { className: 'replying' }, 'Replying to ', h('a', { href: '/pat' }, '@pat')),
    community !== undefined &&
      h('button', { type: 'button', 'aria-label': 'Choose audience' }, h('span', {}, community)),
    posts.map((one, i) =>
      h(
        Fragment,
        // Adding media may rebuild the box (X2).
        { key: `${one.key} ${one.media.length > 0}` },
        h(DraftBox, {
          testId: `tweetTextarea_${i}`,
          state: one.state,
          placeholder: props.label === 'Reply' ? 'Post your reply' : "What's happening?",
          autoFocus: props.autoFocus && one === last,
          onChange: (state) => change(one.key, { state }),
          onSubmitKey: (trusted) => post(trusted, 'key'),
        }),
        one.media.length > 0 && h(Attachments, { media: one.media }),
      ),
    ),
    props.children,
    options && h(Poll, { options, onChange: setOptions }),
    h('button', { type: 'button', className: 'who' }, 'Everyone can reply'),
    h(
      'div',
      { 'data-testid': 'toolBar', className: 'toolbar' },
      h('input', {
        type: 'file',
        'data-testid': 'fileInput',
        accept: 'image/jpeg,image/png,image/webp,image/gif,video/mp4,video/quicktime',
        multiple: true,
        onChange: (event: { target: HTMLInputElement }) =>
          change(last.key, { media: [...last.media, ...fromFiles(event.target.files)] }),
      }),
      tool('gifSearchButton', 'GIF', () => change(last.key, { media: [...last.media, GIF] })),
      tool('createPollButton', 'Poll', () => setOptions(['', ''])),
      isModal && tool('scheduleOption', 'Schedule', () => setPanel('schedule')),
      last.media.length > 0 && tool('altTextButton', '+ALT', () => setPanel('alt-text')),
      isModal &&
        tool('addButton', '+', () =>
          setPosts([...posts, newPost(Math.max(...posts.map(({ key }) => key)) + 1)]),
        ),
      h(
        'button',
        {
          // Made anew with each post that is added or taken away (X1).
          key: posts.length,
          type: 'button',
          role: 'button',
          'data-testid': props.button,
          disabled: isOff,
          'aria-disabled': isOff || undefined,
          ...pressed((trusted) => post(trusted, 'click')),
        },
        h('div', { dir: 'ltr' }, h('span', {}, h('span', {}, labelOf(props, posts, isScheduled)))),
      ),
    ),
  );
}

function labelOf({ label }: ComposerProps, posts: readonly Post[], isScheduled: boolean): string {
  if (isScheduled) return 'Schedule';
  return posts.length > 1 ? 'Post all' : label;
}

function tool(testId: string, label: string, onClick: () => void): ReactElement {
  return h('button', { type: 'button', key: testId, 'data-testid': testId, onClick }, label);
}
