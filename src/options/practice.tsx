/**
 * Three compose boxes with the marks by which the adapters know the real ones, so that the guard works
 * on them as on the sites. They are simple editable boxes: the real editors are in the test pages.
 */
import { type ComponentChildren, h, render } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Settings } from '../settings/schema.ts';
import { editorText } from '../sites/editor-text.ts';
import { PRACTICE_POSTS, PRACTICE_WORDS } from './practice.words.ts';

type Words = (typeof PRACTICE_WORDS)['en' | 'cy'];

/** Draws the page into `root`. `isExample` says that the settings are the invented school's. */
export function showPractice(root: HTMLElement, settings: Settings, isExample: boolean): void {
  document.documentElement.lang = settings.language;
  const words = PRACTICE_WORDS[settings.language];
  render(<Practice words={words} school={settings.schoolName} isExample={isExample} />, root);
}

interface Posted {
  readonly id: number;
  readonly where: string;
  readonly text: string;
}

function Practice(props: { words: Words; school: string; isExample: boolean }) {
  const { words } = props;
  const [posted, setPosted] = useState<readonly Posted[]>([]);
  const post = (where: string) => (text: string) =>
    setPosted((all) => [{ id: all.length, where, text }, ...all]);
  return (
    <>
      <header>
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
        {props.isExample && (
          <p class="note">
            {words.example} <a href="/options.html">{words.setUp}</a>
          </p>
        )}
      </header>
      <section class="samples">
        <h2>{words.tryOne}</h2>
        <ul>
          {PRACTICE_POSTS.map((text) => (
            <Sample key={text} text={text.replace('{school}', props.school)} words={words} />
          ))}
        </ul>
      </section>
      <div class="boxes">
        <FacebookBox words={words} onPost={post('Facebook')} />
        <XBox words={words} onPost={post('X')} />
        <YouTubeBox words={words} onPost={post('YouTube')} />
      </div>
      <section class="posted" aria-live="polite">
        <h2>{words.posted}</h2>
        {posted.length === 0 && <p>{words.nothing}</p>}
        <ol>
          {posted.map((one) => (
            <li key={one.id}>
              <strong>{one.where}</strong> {one.text}
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}

/** A post to try. It is copied rather than put into a box: writing is what the person practises. */
function Sample({ text, words }: { text: string; words: Words }) {
  const [isCopied, setCopied] = useState(false);
  const copy = (): void => {
    navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      // Without leave to use the clipboard the text can still be marked and copied by hand.
      () => setCopied(false),
    );
  };
  return (
    <li>
      <span class="sample">{text}</span>
      <button type="button" class="small" aria-label={`${words.copy}: ${text}`} onClick={copy}>
        {isCopied ? words.copied : words.copy}
      </button>
    </li>
  );
}

interface BoxProps {
  readonly words: Words;
  readonly onPost: (text: string) => void;
}

/** Takes the box's text, empties it and hands the text on; an empty box posts nothing. */
function usePosting(onPost: (text: string) => void) {
  const box = useRef<HTMLDivElement>(null);
  const submit = (): boolean => {
    const text = box.current ? editorText(box.current).trim() : '';
    if (!box.current || text === '') return false;
    box.current.textContent = '';
    onPost(text);
    return true;
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    submit();
  };
  return { box, submit, onKeyDown };
}

function Card(props: { site: string; children: ComponentChildren }) {
  return (
    <section class="card" aria-label={props.site}>
      <h2>{props.site}</h2>
      {props.children}
    </section>
  );
}

function FacebookBox({ words, onPost }: BoxProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const { box, submit } = usePosting(onPost);
  const close = (): void => {
    dialog.current?.close();
    opener.current?.focus();
  };
  return (
    <Card site="Facebook">
      <button
        class="opener"
        type="button"
        ref={opener}
        onClick={() => {
          dialog.current?.showModal();
          box.current?.focus();
        }}
      >
        {words.open}
      </button>
      <dialog
        ref={dialog}
        // biome-ignore lint/a11y/noRedundantRoles: the adapter knows the post dialog by this attribute.
        role="dialog"
        aria-modal="true"
        aria-label={words.createPost}
        class="facebook"
      >
        <p class="bar">
          <strong>{words.createPost}</strong>
          <button type="button" class="quiet" onClick={close}>
            {words.close}
          </button>
        </p>
        <div
          ref={box}
          class="box"
          contentEditable
          role="textbox"
          tabIndex={0}
          aria-multiline="true"
          aria-label={words.open}
          data-lexical-editor="true"
        />
        <div
          class="post"
          role="button"
          tabIndex={0}
          aria-label="Post"
          onClick={() => submit() && close()}
          onKeyDown={(event) => {
            if (event.key === 'Enter') event.currentTarget.click();
          }}
        >
          {words.post}
        </div>
      </dialog>
    </Card>
  );
}

function XBox({ words, onPost }: BoxProps) {
  const { box, submit, onKeyDown } = usePosting(onPost);
  return (
    <Card site="X">
      <div
        ref={box}
        class="box"
        contentEditable
        role="textbox"
        tabIndex={0}
        aria-multiline="true"
        aria-label={words.writeX}
        data-testid="tweetTextarea_0"
        onKeyDown={onKeyDown}
      />
      <p class="bar">
        <span class="keys">{words.keysX}</span>
        <button type="button" class="post" data-testid="tweetButtonInline" onClick={submit}>
          {words.post}
        </button>
      </p>
    </Card>
  );
}

function YouTubeBox({ words, onPost }: BoxProps) {
  const { box, submit, onKeyDown } = usePosting(onPost);
  return (
    <Card site="YouTube">
      {h(
        'ytd-commentbox',
        {},
        <div
          ref={box}
          class="box"
          id="contenteditable-root"
          contentEditable
          role="textbox"
          tabIndex={0}
          aria-multiline="true"
          aria-label={words.writeYouTube}
          onKeyDown={onKeyDown}
        />,
        <p class="bar">
          <span class="keys">{words.keysX}</span>
          <span id="submit-button">
            <button type="button" class="post" onClick={submit}>
              {words.comment}
            </button>
          </span>
        </p>,
      )}
    </Card>
  );
}
