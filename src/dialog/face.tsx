/**
 * The one tree of elements behind the host `<before-you-post>`: dialog, hint, notice and the sign
 * that a post is being checked, in an open shadow root with its own looks.
 */
import { render } from 'preact';
import type { NoticeId } from '../guard/door.ts';
import type { Severity, TopicId } from '../review/topics.ts';
import { Corner } from './corner.tsx';
import { type AskProps, Question } from './question.tsx';
import reviewCss from './review-view.css?inline';
import dialogCss from './warning-dialog.css?inline';
import type { Words } from './words.ts';

export interface ShownHint {
  readonly topic: TopicId | 'other-language';
  /** `plain`: nothing was found, something is said. */
  readonly severity: Severity | 'plain';
  readonly text: string;
  dismiss(event: Event): void;
}

export interface ShownNotice {
  readonly id: NoticeId;
  dismiss(event: Event): void;
}

/** All that is on show in one host at one moment. */
export interface Shown {
  readonly words: Words;
  readonly asking?: AskProps | undefined;
  readonly hint?: ShownHint | undefined;
  readonly notice?: ShownNotice | undefined;
}

export interface Face {
  readonly root: ShadowRoot;
  readonly shown: Partial<Shown>;
  /** Changes what is on show, at once. */
  show(change: Partial<Shown> & Pick<Shown, 'words'>): void;
}

const faces = new WeakMap<HTMLElement, Face>();

/** The face of this host, made at the first call. */
export function faceOf(host: HTMLElement): Face {
  const known = faces.get(host);
  if (known) return known;
  const face = newFace(host);
  faces.set(host, face);
  return face;
}

/** Attributes by which a page could take the dialog from the person. */
const SHUTS_OFF = ['inert', 'aria-hidden'] as const;
/** A page that keeps putting them back is let have its way: no endless tug of war. */
const MOST_FREED = 50;

function newFace(host: HTMLElement): Face {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  const stage = document.createElement('div');
  stage.className = 'byp';
  const dress = dresserOf(root, `${reviewCss}\n${dialogCss}`);
  keepEventsIn(host);
  let shown: Partial<Shown> = {};

  const draw = (): void => {
    // The guard's plain notice, or the page, may have emptied the root meanwhile.
    if (stage.parentNode !== root) root.append(stage);
    dress();
    const { words } = shown;
    const isChecking = host.dataset.state === 'checking';
    if (words) render(<Stage {...shown} words={words} isChecking={isChecking} />, stage);
  };
  let freed = 0;
  const watch = new MutationObserver(() => {
    // Sites' own dialogs make everything around them inert; ours would be dead, and modal.
    const isShut = SHUTS_OFF.some((name) => host.hasAttribute(name));
    if (isShut && freed++ < MOST_FREED) for (const name of SHUTS_OFF) host.removeAttribute(name);
    draw();
  });
  watch.observe(host, { attributeFilter: ['data-state', ...SHUTS_OFF] });

  return {
    root,
    get shown() {
      return shown;
    },
    show(change) {
      shown = { ...shown, ...change };
      draw();
    },
  };
}

function Stage({ words, asking, hint, notice, isChecking }: Shown & { isChecking: boolean }) {
  return (
    <>
      {asking && <Question key={asking.id} {...asking} words={words} />}
      <Corner words={words} hint={hint} notice={notice} isChecking={isChecking} />
    </>
  );
}

/** Gives a function that puts the looks on, or back on where they were taken off. Constructed sheets
 * are allowed under every page's content policy. Older Firefox refuses them to content scripts (153
 * does not); there a style element whose text a content script sets is exempt from that policy. */
function dresserOf(root: ShadowRoot, css: string): () => void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    const dress = (): void => {
      if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [sheet];
    };
    dress();
    return dress;
  } catch {
    const style = document.createElement('style');
    style.textContent = css;
    return () => {
      if (style.parentNode !== root) root.prepend(style);
    };
  }
}

/** The page sees an event from in here as one on a plain element of its own, and runs its hotkeys
 * (interception notes, 5.5). Capture-phase listeners of the page are the guard's part. */
const KEPT_IN = [
  'keydown',
  'keypress',
  'keyup',
  'beforeinput',
  'input',
  'focusin',
  'focusout',
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'mousedown',
  'mouseup',
  'mousemove',
  'mouseover',
  'mouseout',
  'pointerdown',
  'pointerup',
  'pointermove',
  'pointerover',
  'pointerout',
  'pointercancel',
  'touchstart',
  'touchmove',
  'touchend',
  'touchcancel',
  'wheel',
  'copy',
  'selectstart',
  'dragstart',
] as const;

function keepEventsIn(host: HTMLElement): void {
  for (const type of KEPT_IN) {
    host.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
  }
}
