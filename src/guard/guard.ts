/**
 * Watches one document: which events are posting attempts, and whether each may go on. Listeners in
 * the capture phase on `window`, from document start, so that they come before the site's own. A
 * clean post's event is never touched.
 */
import type { ComposerSnapshot } from '../review/snapshot.ts';
import { composerOfEditor, readComposer, steppedComposerAt } from '../sites/composer.ts';
import { POSTING_REQUESTS } from '../sites/requests.ts';
import type { Composer, SiteAdapter } from '../sites/site.ts';
import { AttachedFiles } from './attached.ts';
import { type Attempt, attemptIn, isEnter, newKeyMemory, remember } from './attempt.ts';
import { type Caret, keepCaret } from './caret.ts';
import { Checker, type CheckerOptions } from './checker.ts';
import { DraftMemory } from './draft-memory.ts';
import { Holding } from './holding.ts';
import { REQUEST_EVENT } from './request-event.ts';

/** A pause in typing after which the hint is brought up to date. */
const HINT_PAUSE_MS = 700;

/** An event of the site's own making follows the person's within this time. */
const ECHO_MS = 100;

/** From the finger or button going down to the click that it makes. */
const PRESS_LASTS_MS = 3_000;

const ATTEMPT_EVENTS = ['click', 'keydown', 'beforeinput', 'submit'];
const KEY_EVENTS = ['keydown', 'keypress', 'keyup', 'beforeinput', 'input'];
const FILE_EVENTS = ['change', 'drop', 'paste'];

const KNOWN_REQUESTS = new Set(POSTING_REQUESTS.map(({ name }) => name));

export interface GuardOptions extends CheckerOptions {
  readonly site: SiteAdapter;
  /** Ends the guard: extension updated, switched off, page gone. */
  readonly signal: AbortSignal;
  /** Entries of the setting `sites`, as far as known before the analyser is there. */
  namedSites(): readonly string[];
  /** Whether the extension behind this script still lives; asked at every attempt. */
  alive(): boolean;
}

/** Starts guarding this document until the signal aborts. */
export function startGuard(options: GuardOptions): void {
  const { site, signal, health } = options;
  const checker = new Checker(options);
  const memory = newKeyMemory();
  const files = new AttachedFiles();
  const drafts = new DraftMemory();
  const holding = new Holding({
    site,
    signal,
    health,
    checker,
    read,
    posted,
  });
  let caret: { kept: Caret; at: number } | undefined;
  let passed: { root: Element; text: string; at: number } | undefined;
  let hintTimer: ReturnType<typeof setTimeout> | undefined;

  listen(['compositionend', 'keydown'], (event) => remember(event, memory));
  listen(KEY_EVENTS, ownTheKeyboard);
  listen(['pointerdown', 'click', 'keydown'], keepDraft);
  listen(['focusin', 'focusout'], keepFromFocusTraps);
  listen(ATTEMPT_EVENTS, onAttempt);
  listen(['focusin'], onFocus);
  listen(['pointerdown'], onPointerDown);
  listen(FILE_EVENTS, (event) => files.note(event, site));
  listen(['input'], onInput);
  document.addEventListener(REQUEST_EVENT, onRequest, { signal });
  signal.addEventListener('abort', () => {
    clearTimeout(hintTimer);
    holding.end();
    checker.remove();
  });

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

  function onFocus(event: Event): void {
    const target = event.composedPath()[0];
    const composer = target instanceof Element ? composerOfEditor(site, target) : undefined;
    if (!composer || isOff(composer) || !options.alive()) return;
    health.sees(site.surfaceOf(composer));
    void checker.load();
  }

  function onAttempt(event: Event): void {
    if (holding.isPressing) return;
    const { kind } = holding;
    const attempt = attemptIn(event, site, memory);
    if (!attempt) {
      if (kind !== 'idle' && kind !== 'pass' && isRepeatedEnter(event)) stop(event);
      return;
    }
    if (!options.alive() || isOff(attempt.composer)) return;
    if (attempt.composer.surface.manner === 'note') comment(attempt.composer);
    else if (kind === 'asking' || kind === 'checking') stop(event);
    else judge(event, withDraft(attempt));
  }

  function posted(composer: Composer): void {
    files.forget(composer.root);
    drafts.forget(composer);
  }

  /** Before a press may bring the next panel, in which the boxes are gone. */
  function keepDraft(event: Event): void {
    const target = event.composedPath()[0];
    if (event instanceof KeyboardEvent && !isEnter(event) && event.key !== ' ') return;
    const composer = target instanceof Element ? steppedComposerAt(site, target) : undefined;
    if (composer)
      drafts.note(site, composer, files.of(composer.root, event.timeStamp), event.timeStamp);
  }

  function withDraft(attempt: Attempt): Attempt {
    return { ...attempt, composer: drafts.recall(attempt.composer, performance.now()) };
  }

  /** A word about a press that goes on all the same. */
  function comment(composer: Composer): void {
    health.sees(site.surfaceOf(composer));
    void checker.load().then(() => {
      const snapshot = read(composer);
      if (snapshot) checker.hint(snapshot);
    });
  }

  function judge(event: Event, attempt: Attempt): void {
    const snapshot = read(attempt.composer);
    if (!snapshot || (snapshot.text === '' && snapshot.images.length === 0)) {
      health.decided();
      return;
    }
    if (isEcho(attempt, snapshot, event)) return;
    health.count('attempt');
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
    if (!review?.interrupt) {
      health.decided();
      posted(attempt.composer);
      passed = { root: attempt.composer.root, text: snapshot.text, at: event.timeStamp };
      return;
    }
    stop(event);
    holding.ask(withCaret(attempt, event), review, snapshot);
  }

  /** Draft.js drops the selection when the press on Post takes the focus, before the click comes. */
  function onPointerDown(event: Event): void {
    const editor = document.activeElement;
    const composer = editor ? composerOfEditor(site, editor) : undefined;
    caret = composer && { kept: keepCaret(composer.editors), at: event.timeStamp };
  }

  function withCaret(attempt: Attempt, event: Event): Attempt {
    const isThisPress =
      attempt.how === 'click' && caret && event.timeStamp - caret.at < PRESS_LASTS_MS;
    return isThisPress ? { ...attempt, caret: caret?.kept } : attempt;
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
    health.blind('analyser-missing');
    checker.notice('not-checking');
    void checker.load();
  }

  function isOff({ surface }: Composer): boolean {
    const settings = options.settings();
    const named: readonly string[] = settings?.sites ?? options.namedSites();
    if (surface.optIn) return !named.includes(surface.optIn);
    const off = settings !== undefined && !settings.sites.includes(site.id);
    health.switchedOff(off);
    return off;
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
    const name: unknown = event instanceof CustomEvent ? event.detail : undefined;
    if (typeof name === 'string' && KNOWN_REQUESTS.has(name)) health.requested(name);
  }

  function onInput(event: Event): void {
    const editor = event.composedPath()[0];
    if (!(editor instanceof Element) || holding.kind === 'asking') return;
    if (!checker.isReady || !options.settings()?.hints) return;
    clearTimeout(hintTimer);
    hintTimer = setTimeout(() => updateHint(editor), HINT_PAUSE_MS);
  }

  function updateHint(editor: Element): void {
    try {
      const composer = editor.isConnected ? composerOfEditor(site, editor) : undefined;
      if (!composer || isOff(composer) || holding.kind === 'asking') return;
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
    // The Enter that caused the hold may still be down, and must not press a button.
    if (event instanceof KeyboardEvent && event.repeat && /^(Enter| )$/.test(event.key)) {
      event.preventDefault();
    }
  }

  function keepFromFocusTraps(event: Event): void {
    if (holding.kind === 'asking' && checker.isInside(event)) event.stopImmediatePropagation();
  }
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
