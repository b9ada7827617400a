/**
 * Watches one document: which events are posting attempts, and whether each may go on. Listeners in
 * the capture phase on `window`, from document start, so that they come before the site's own. A
 * clean post's event is never touched.
 */
import type { ComposerSnapshot } from '../review/snapshot.ts';
import {
  composerOfEditor,
  isGeneric,
  noteAt,
  readComposer,
  steppedComposerAt,
  submitInPath,
  surfaceName,
} from '../sites/composer.ts';
import { finder, TEXT_BOX } from '../sites/finder.ts';
import { REQUEST_KINDS } from '../sites/requests.ts';
import type { Composer, SiteAdapter } from '../sites/site.ts';
import { AttachedFiles } from './attached.ts';
import { type Attempt, attemptIn, isEnter, newKeyMemory, remember } from './attempt.ts';
import { type Caret, keepCaret } from './caret.ts';
import { Checker, type CheckerOptions } from './checker.ts';
import { DraftMemory } from './draft-memory.ts';
import { Holding } from './holding.ts';
import { HeldPress, isSamePress, PRESS_EVENTS } from './presses.ts';
import { REQUEST_EVENT } from './request-event.ts';

/** A pause in typing after which the hint is brought up to date. */
const HINT_PAUSE_MS = 700;

/** An event of the site's own making follows the person's within this time. */
const ECHO_MS = 100;

const ATTEMPT_EVENTS = ['click', 'keydown', 'beforeinput', 'compositionend', 'submit'];
const KEY_EVENTS = ['keydown', 'keypress', 'keyup', 'beforeinput', 'input'];
const FILE_EVENTS = ['change', 'drop', 'paste'];

export interface GuardOptions extends CheckerOptions {
  readonly site: SiteAdapter;
  /** Ends the guard: extension updated, switched off, page gone. */
  readonly signal: AbortSignal;
  /** Entries of the setting `sites`, as far as known before the analyser is there. */
  namedSites(): readonly string[];
  /** Loads the finder for boxes that no row knows into this frame; left out where there are none. */
  loadFinder?(): Promise<void>;
  /** Whether the extension behind this script still lives; asked at every attempt. */
  alive(): boolean;
  /** Whether a newer copy of the extension looks after this page. */
  isSucceeded?(): boolean;
}

/** Starts guarding this document until the signal aborts or the extension behind it has gone. */
export function startGuard(options: GuardOptions): void {
  const { site, health } = options;
  const ending = new AbortController();
  const signal = AbortSignal.any([options.signal, ending.signal]);
  const checker = new Checker(options);
  const memory = newKeyMemory();
  const files = new AttachedFiles();
  const drafts = new DraftMemory();
  const press = new HeldPress();
  const holding = new Holding({ site, signal, health, checker, read, posted });
  /** What stood in the composer, and where the caret was, when the last press began. */
  let before:
    | { at: number; caret?: Caret | undefined; held?: { root: Element; draft: ComposerSnapshot } }
    | undefined;
  let passed: { root: Element; text: string; at: number } | undefined;
  let isFinding = false;
  let commented: string | undefined;
  let hintTimer: ReturnType<typeof setTimeout> | undefined;

  listen(['compositionend', 'keydown'], (event) => remember(event, memory));
  listen(KEY_EVENTS, ownTheKeyboard);
  listen(['pointerdown', 'click', 'keydown'], keepDraft);
  listen(['focusin', 'focusout'], keepFromFocusTraps);
  listen(PRESS_EVENTS, onPress);
  listen(ATTEMPT_EVENTS, onAttempt);
  listen(['keyup'], (event) => press.covers(event) && stop(event));
  listen(['focusin'], onFocus);
  listen(['keydown', 'paste'], (event) => touchIn(event));
  if (site.surfaces.some(({ manner }) => manner === 'note')) {
    listen(['pointerover', 'focusin'], onNear);
  }
  listen(['toggle'], onCover);
  listen(FILE_EVENTS, (event) => files.note(event, site));
  // Editors with a model of their own stop `beforeinput` and draw for themselves: no `input` follows.
  listen(['beforeinput', 'input'], onInput);
  document.addEventListener(REQUEST_EVENT, onRequest, { signal });
  signal.addEventListener('abort', () => {
    clearTimeout(hintTimer);
    holding.end();
    if (options.signal.aborted) checker.remove();
  });

  // Put into a page on which somebody is writing already.
  if (document.activeElement) begin(document.activeElement);

  /** Adds listeners behind the one catch: whatever fails inside, the event goes on. */
  function listen(types: readonly string[], handler: (event: Event) => void): void {
    const caught = (event: Event): void => {
      try {
        handler(event);
      } catch {
        health.blind('failed');
      }
    };
    for (const type of types) window.addEventListener(type, caught, { capture: true, signal });
  }

  /** Whether the extension is still there; if not, this script takes itself out of the page. */
  function lives(): boolean {
    if (options.alive()) return true;
    ending.abort();
    if (options.isSucceeded?.()) checker.remove();
    else checker.notice('reload-page');
    return false;
  }

  function onFocus(event: Event): void {
    touchIn(event);
    const target = event.composedPath()[0];
    if (target instanceof Element) begin(target);
  }

  /** Somebody begins to write here. */
  function begin(element: Element): void {
    const composer = composerOfEditor(site, element);
    if (composer && !isOff(composer) && lives()) meet(composer);
  }

  function meet(composer: Composer): void {
    health.sees(surfaceName(site, composer));
    void checker.load();
  }

  /** Somebody is about to write in a box: of use to the finder, which comes when it is first wanted. */
  function touchIn(event: Event): void {
    const box = event.composedPath()[0];
    if (!(box instanceof Element) || !box.closest(TEXT_BOX)) return;
    const known = finder();
    if (known) known.touch(box);
    else if (!isFinding && options.loadFinder && options.alive()) {
      isFinding = true;
      options.loadFinder().then(
        () => {
          finder()?.touch(box);
          const composer = composerOfEditor(site, box);
          if (composer && isGeneric(composer) && !isOff(composer)) meet(composer);
        },
        () => {
          isFinding = false;
        },
      );
    }
  }

  function onAttempt(event: Event): void {
    if (holding.isPressing) return;
    const { kind } = holding;
    const attempt = attemptIn(event, site, memory);
    if (event.type === 'click') press.end();
    if (!attempt) {
      if (kind !== 'idle' && kind !== 'pass' && isRepeatedEnter(event)) stop(event);
      return;
    }
    if (isOff(attempt.composer) || !lives()) return;
    if (attempt.composer.surface.manner === 'note') comment(attempt.composer);
    else if (kind === 'checking') stop(event);
    else if (kind === 'asking') askAgain(event);
    else if (drafts.knows(attempt.composer)) judge(event, withDraft(attempt));
    if (event.defaultPrevented && event instanceof KeyboardEvent) press.holdKey(event.code);
  }

  /** A press from outside while the question stands: the page has covered it, or made it unmodal. */
  function askAgain(event: Event): void {
    stop(event);
    if (event.isTrusted) holding.raise();
  }

  function onCover(event: Event): void {
    if (holding.kind !== 'asking' || checker.isInside(event)) return;
    // Not a part of the page that folds out: only what lies above everything.
    const covers = (event.target as Element).matches(':popover-open, dialog[open]');
    if (covers) holding.raise();
  }

  function judge(event: Event, attempt: Attempt): void {
    const snapshot = readAt(event, attempt.composer);
    if (!snapshot) unread(attempt.composer);
    if (!snapshot || isBlank(snapshot)) {
      health.decided();
      return;
    }
    if (isEcho(attempt, snapshot, event)) return;
    health.count('attempt', snapshot.surface);
    if (holding.isSending(snapshot)) {
      // The site may submit its form a moment after our press: that is the same post going out.
      if (attempt.how !== 'form') stop(event);
      return;
    }
    const pass = holding.takePass(snapshot, event.isTrusted);
    if (pass === 'stop') stop(event);
    if (pass !== undefined) return;
    if (!checker.isReady) {
      withoutAnalyser(event, attempt, snapshot);
      return;
    }
    const review = checker.review(snapshot);
    if (!review) health.unchecked(snapshot.surface);
    if (!review?.interrupt) {
      health.decided();
      posted(attempt.composer);
      passed = { root: attempt.composer.root, text: snapshot.text, at: event.timeStamp };
      return;
    }
    stop(event);
    holding.ask(withCaret(attempt, event), review, snapshot);
  }

  /** A post that can't be read goes out as it is. */
  function unread(composer: Composer): void {
    const surface = surfaceName(site, composer);
    health.count('attempt', surface);
    health.unchecked(surface);
  }

  function posted(composer: Composer): void {
    files.forget(composer.root);
    drafts.forget(composer);
  }

  /**
   * A press on a submit control begins or goes on. The draft and the caret are noted, since either may
   * be gone by the click (Draft.js drops the selection, a site may empty its box); a press whose click
   * would be held is held from here on.
   */
  function onPress(event: Event): void {
    if (holding.isPressing || checker.isInside(event)) return;
    if (event.type === 'pointerdown') beginPress(event);
    if (press.covers(event)) event.stopImmediatePropagation();
  }

  function beginPress(event: Event): void {
    press.end();
    const editor = document.activeElement;
    const writing = editor ? composerOfEditor(site, editor) : undefined;
    before = { caret: writing && keepCaret(writing.editors), at: event.timeStamp };
    const pressed = submitInPath(site, event.composedPath());
    if (!pressed || pressed.composer.surface.manner === 'note') return;
    if (isOff(pressed.composer) || !drafts.knows(pressed.composer) || !options.alive()) return;
    const composer = drafts.recall(pressed.composer, event.timeStamp);
    const draft = read(composer);
    if (!draft || isBlank(draft)) return;
    if (holding.passes(draft) && event.isTrusted) {
      holding.watchPass(composer);
      return;
    }
    const isIdle = holding.kind === 'idle';
    if (isIdle && (checker.isMissing || (checker.isReady && !checker.review(draft)?.interrupt))) {
      health.decided();
      return;
    }
    before = { ...before, held: { root: composer.root, draft } };
    press.hold(event.timeStamp);
  }

  /** The draft as it stands, or as it stood when this press began if the site has emptied the box. */
  function readAt(event: Event, composer: Composer): ComposerSnapshot | undefined {
    const now = read(composer);
    const isPress = before && event.type === 'click' && isSamePress(before.at, event.timeStamp);
    const held = isPress && (!now || isBlank(now)) ? before?.held : undefined;
    return held?.root === composer.root ? held.draft : now;
  }

  function withCaret(attempt: Attempt, event: Event): Attempt {
    const isThisPress =
      attempt.how === 'click' && before?.caret && isSamePress(before.at, event.timeStamp);
    return isThisPress ? { ...attempt, caret: before?.caret } : attempt;
  }

  /** Before a press may bring the next panel, in which the boxes are gone. */
  function keepDraft(event: Event): void {
    const target = event.composedPath()[0];
    if (event instanceof KeyboardEvent && !isEnter(event) && event.key !== ' ') return;
    const composer = target instanceof Element ? steppedComposerAt(site, target) : undefined;
    if (!composer) return;
    drafts.note(site, composer, files.of(composer.root, event.timeStamp), event.timeStamp);
  }

  function withDraft(attempt: Attempt): Attempt {
    return { ...attempt, composer: drafts.recall(attempt.composer, performance.now()) };
  }

  /** Pointer or focus on a control that is only commented on: the person reads before pressing. */
  function onNear(event: Event): void {
    const target = event.composedPath()[0];
    const composer = target instanceof Element ? noteAt(site, target) : undefined;
    if (composer && !isOff(composer) && options.alive()) comment(composer);
  }

  /** A word about a press that goes on all the same. */
  function comment(composer: Composer): void {
    const snapshot = read(composer);
    if (!snapshot || snapshot.text === commented) return;
    commented = snapshot.text;
    health.sees(snapshot.surface);
    void checker.load().then(() => {
      // What reads the rest of the card comes with the analyser; the card may be gone by then.
      const later = composer.root.isConnected ? read(composer) : undefined;
      checker.hint(later?.text ? later : snapshot);
    });
  }

  /** A site may turn the key or press that has just gone by into a click or submit of its own. */
  function isEcho({ composer }: Attempt, { text }: ComposerSnapshot, event: Event): boolean {
    return (
      passed?.root === composer.root &&
      passed.text === text &&
      event.timeStamp - passed.at < ECHO_MS
    );
  }

  function withoutAnalyser(event: Event, attempt: Attempt, snapshot: ComposerSnapshot): void {
    if (!checker.isMissing) {
      stop(event);
      holding.wait(withCaret(attempt, event), snapshot);
      return;
    }
    // Known to be missing: the post's own event goes on, and the person is told.
    health.decided();
    health.unchecked(snapshot.surface);
    health.blind('analyser-missing');
    checker.notice('not-checking');
    void checker.load();
  }

  function isOff({ surface }: Composer): boolean {
    if (surface.optIn) return !sitesNamed().includes(surface.optIn);
    const settings = options.settings();
    const off = settings !== undefined && !settings.sites.includes(site.id);
    health.switchedOff(off);
    return off;
  }

  function sitesNamed(): readonly string[] {
    return options.settings()?.sites ?? options.namedSites();
  }

  /** Reads the draft; undefined (and counted) where it can't be read. */
  function read(composer: Composer): ComposerSnapshot | undefined {
    const draft = readComposer(site, composer, files.of(composer.root, performance.now()));
    if ('unreadable' in draft) {
      health.blind('unreadable');
      return undefined;
    }
    return { ...draft, time: localTime(new Date()) };
  }

  /** From the page's own world, so believed for no more than a count. */
  function onRequest(event: Event): void {
    // Anything may lie in a forged event, objects that no string can be made of included.
    const name: unknown = event instanceof CustomEvent ? event.detail : undefined;
    if (typeof name !== 'string') return;
    const kind = Object.hasOwn(REQUEST_KINDS, name) ? REQUEST_KINDS[name] : undefined;
    if (!kind || (kind.optIn && !sitesNamed().includes(kind.optIn))) return;
    if (kind.isOnlyCounted) health.count(`request:${name}`);
    else health.requested(name);
  }

  function onInput(event: Event): void {
    const editor = event.composedPath()[0];
    if (!(editor instanceof Element) || holding.kind === 'asking') return;
    // Also where hints are off: the draft is read ahead of the press.
    if (!checker.isReady) return;
    clearTimeout(hintTimer);
    hintTimer = setTimeout(() => updateHint(editor), HINT_PAUSE_MS);
  }

  function updateHint(editor: Element): void {
    try {
      const composer = editor.isConnected ? composerOfEditor(site, editor) : undefined;
      if (!composer || isOff(composer) || holding.kind === 'asking') return;
      // What is only guessed at is no place for hints.
      if (isGeneric(composer)) return;
      const snapshot = read(composer);
      checker.hint(snapshot?.text ? snapshot : null);
    } catch {
      health.blind('failed');
    }
  }

  /** While the dialog is open the page behind it is inert: no key may reach its hotkeys. The
   * browser's own doing (Tab, Escape, Enter on a button) is left alone. */
  function ownTheKeyboard(event: Event): void {
    if (holding.kind !== 'asking') return;
    event.stopImmediatePropagation();
    if (!(event instanceof KeyboardEvent) || !/^(Enter| )$/.test(event.key)) return;
    // The Enter that caused the hold may still be down, and must not press a button.
    if (event.repeat) event.preventDefault();
    // The focus has been taken out of the dialog: put the question in front again.
    else if (event.type === 'keydown' && event.isTrusted && !checker.isInside(event)) {
      event.preventDefault();
      holding.raise();
    }
  }

  function keepFromFocusTraps(event: Event): void {
    if (holding.kind === 'asking' && checker.isInside(event)) event.stopImmediatePropagation();
  }
}

function isBlank({ text, images }: ComposerSnapshot): boolean {
  return text === '' && images.length === 0;
}

/** An Enter kept down while a post is held must not reach the site as a new one. */
function isRepeatedEnter(event: Event): boolean {
  return (
    event.type === 'keydown' && isEnter(event as KeyboardEvent) && (event as KeyboardEvent).repeat
  );
}

function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** `YYYY-MM-DDTHH:MM` in the person's own time. */
function localTime(date: Date): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}`;
}
