/**
 * Holds a post that needs a second look, and nothing else. One listener a kind of event, capture
 * phase on `window`; one hold at a time; a clean post's own event is never touched.
 *
 *   idle --risky--> asking --edit--> idle
 *                          --post--> sending --proof--> idle
 *                                            --none---> pass (the person presses again) --> idle
 *   idle --analyser not loaded yet--> checking --clean--> sending
 *                                              --risky--> asking
 *                                              --too late--> sending (counted in health)
 */
import type { Review } from '../review/review.ts';
import type { ComposerSnapshot } from '../review/snapshot.ts';
import type { Settings } from '../settings/schema.ts';
import { composerOfEditor, readComposer } from '../sites/composer.ts';
import type { Composer, SiteAdapter } from '../sites/site.ts';
import { AttachedFiles } from './attached.ts';
import { type Attempt, attemptIn, isEnter, newKeyMemory, remember } from './attempt.ts';
import { type Caret, keepCaret } from './caret.ts';
import type { Analyser, Decision, OpenDialog } from './door.ts';
import type { Health } from './health.ts';
import { ensureHost, plainNotice, setState } from './host.ts';
import { findAgain, press, proof } from './replay.ts';
import { NOT_CHECKING } from './words.ts';

/** A post may wait this long for the analyser, then it is let go (design, principle 3). */
const WAIT_FOR_ANALYSER_MS = 500;
/** How long "press once more" stays good. */
const PASS_MS = 60_000;
/** A pause in typing after which the hint is brought up to date. */
const HINT_PAUSE_MS = 700;

export interface GuardOptions {
  readonly site: SiteAdapter;
  /** Ends the guard: extension updated, switched off, page gone. */
  readonly signal: AbortSignal;
  /** Whether the extension behind this script still lives; asked at every attempt. */
  alive(): boolean;
  /** Loads review and dialog into this frame and reads the settings; rejects where the background or
   * the storage is missing. Asked again after a failure. */
  loadAnalyser(): Promise<Analyser>;
  /** Settings in force; `undefined` until `loadAnalyser` has resolved. */
  settings(): Settings | undefined;
  readonly health: Health;
  now?(): Date;
}

interface Hold extends Attempt {
  readonly text: string;
  readonly caret: Caret;
}

type State =
  | { readonly kind: 'idle' }
  | { readonly kind: 'checking'; readonly hold: Hold }
  | { readonly kind: 'asking'; readonly hold: Hold; readonly dialog: OpenDialog | undefined }
  | { readonly kind: 'sending'; readonly hold: Hold }
  | { readonly kind: 'pass'; readonly hold: Hold; readonly until: number };

const ATTEMPT_EVENTS = ['click', 'keydown', 'beforeinput', 'submit'] as const;
const KEY_EVENTS = ['keydown', 'keypress', 'keyup', 'beforeinput', 'input'] as const;
const FILE_EVENTS = ['change', 'drop', 'paste'] as const;

/** Starts guarding this document until the signal aborts. */
export function startGuard(options: GuardOptions): void {
  const { site, signal, health } = options;
  const memory = newKeyMemory();
  const files = new AttachedFiles();
  let state: State = { kind: 'idle' };
  let host: HTMLElement | undefined;
  let analyser: Analyser | undefined;
  let loading: Promise<void> | undefined;
  let loadFailed = false;
  let pressing = false;
  let hintTimer: ReturnType<typeof setTimeout> | undefined;

  const listen = (types: readonly string[], handler: (event: Event) => void): void => {
    for (const type of types) {
      window.addEventListener(type, guarded(handler), { capture: true, signal });
    }
  };
  listen(['compositionend', 'keydown'], (event) => remember(event, memory));
  listen(KEY_EVENTS, ownTheKeyboard);
  listen(['focusin', 'focusout'], keepFromFocusTraps);
  listen(ATTEMPT_EVENTS, onAttempt);
  listen(['focusin'], onFocus);
  listen(FILE_EVENTS, (event) => files.note(event, site));
  listen(['input'], onInput);
  signal.addEventListener('abort', tidy);

  /** The one catch: whatever fails inside, the event goes on and the person can post. */
  function guarded(handler: (event: Event) => void): (event: Event) => void {
    return (event) => {
      try {
        handler(event);
      } catch {
        health.blind('failed');
      }
    };
  }

  function onFocus(event: Event): void {
    const target = event.composedPath()[0];
    if (!(target instanceof Element) || isOff()) return;
    const composer = composerOfEditor(site, target);
    if (!composer) return;
    health.sees(site.surfaceOf(composer));
    if (!options.alive()) return;
    host = ensureHost(host);
    void load();
  }

  function load(): Promise<void> {
    loading ??= options.loadAnalyser().then(
      (loaded) => {
        analyser = loaded;
        loadFailed = false;
      },
      () => {
        loadFailed = true;
        loading = undefined;
        health.blind('analyser-missing');
      },
    );
    return loading;
  }

  function isOff(): boolean {
    const settings = options.settings();
    const off = settings !== undefined && !settings.sites.includes(site.id);
    health.switchedOff(off);
    return off;
  }

  function onAttempt(event: Event): void {
    if (pressing) return;
    if (state.kind === 'asking' && !dialogStands(state)) state = { kind: 'idle' };
    const attempt = attemptIn(event, site, memory);
    if (!attempt) {
      swallowRepeat(event);
      return;
    }
    if (!options.alive() || isOff()) return;
    health.count('attempt');
    if (state.kind === 'asking' || state.kind === 'checking') {
      stop(event);
      return;
    }
    const snapshot = read(attempt.composer, event.timeStamp);
    if (!snapshot) return;
    if (snapshot.text === '' && snapshot.images.length === 0) return;
    if (state.kind === 'sending' && snapshot.text === state.hold.text) {
      // The site may submit its form a moment after our press: that is the same post going out.
      if (attempt.how !== 'form') stop(event);
      return;
    }
    if (state.kind === 'pass' && usesPass(state, snapshot, event)) return;
    if (!analyser || !options.settings()) {
      waitForAnalyser(event, attempt, snapshot);
      return;
    }
    const result = reviewed(snapshot);
    if (!result?.interrupt) {
      files.forget(attempt.composer.root);
      return;
    }
    stop(event);
    ask(holdOf(attempt, snapshot), result, snapshot);
  }

  /** An Enter kept down while a post is held must not reach the site as a new one. */
  function swallowRepeat(event: Event): void {
    if (state.kind === 'idle' || state.kind === 'pass') return;
    const isRepeat = event.type === 'keydown' && (event as KeyboardEvent).repeat;
    if (isRepeat && isEnter(event as KeyboardEvent)) stop(event);
  }

  function usesPass(
    pass: State & { kind: 'pass' },
    snapshot: ComposerSnapshot,
    event: Event,
  ): boolean {
    const good = snapshot.text === pass.hold.text && performance.now() < pass.until;
    if (!good) {
      endPass();
      return false;
    }
    // Only the person's own press: the pass stands for their decision.
    if (!event.isTrusted) {
      stop(event);
      return true;
    }
    health.count('passed');
    files.forget(pass.hold.composer.root);
    endPass();
    return true;
  }

  function endPass(): void {
    state = { kind: 'idle' };
    showNotice(null);
  }

  /** Reads the draft; undefined (and counted) where it can't be read. */
  function read(composer: Composer, at: number): ComposerSnapshot | undefined {
    const draft = readComposer(site, composer, files.of(composer.root, at));
    if ('unreadable' in draft) {
      health.blind('unreadable');
      return undefined;
    }
    return { ...draft, time: localTime(options.now?.() ?? new Date()) };
  }

  /** The review, or undefined (and counted) if it failed: then the post goes by. */
  function reviewed(snapshot: ComposerSnapshot): Review | undefined {
    const settings = options.settings();
    if (!analyser || !settings) return undefined;
    try {
      const result = analyser.review(snapshot, settings);
      health.seeing();
      return result;
    } catch {
      health.blind('failed');
      showNotice('not-checking');
      return undefined;
    }
  }

  function waitForAnalyser(event: Event, attempt: Attempt, snapshot: ComposerSnapshot): void {
    if (loadFailed) {
      // Known to be missing: the post's own event goes on, and the person is told.
      health.blind('analyser-missing');
      tellNotChecking();
      void load();
      return;
    }
    stop(event);
    host = ensureHost(host);
    setState(host, 'checking');
    health.count('waited');
    const hold = holdOf(attempt, snapshot);
    state = { kind: 'checking', hold };
    const late = new Promise<void>((resolve) => setTimeout(resolve, WAIT_FOR_ANALYSER_MS));
    void Promise.race([load(), late]).then(() => decideWaiting(hold));
  }

  function decideWaiting(hold: Hold): void {
    if (state.kind !== 'checking' || state.hold !== hold) return;
    state = { kind: 'idle' };
    setState(host, 'idle');
    const composer = findAgain(site, hold);
    const snapshot = composer && read(composer, performance.now());
    const isReady = analyser !== undefined && options.settings() !== undefined;
    if (!isReady) {
      health.blind(loadFailed ? 'analyser-missing' : 'analyser-late');
      tellNotChecking();
    }
    const result = isReady && snapshot ? reviewed(snapshot) : undefined;
    if (result?.interrupt && composer && snapshot)
      ask({ ...hold, composer, text: snapshot.text }, result, snapshot);
    else send(hold);
  }

  function ask(hold: Hold, result: Review, snapshot: ComposerSnapshot): void {
    const settings = options.settings();
    host = ensureHost(host);
    clearHint();
    health.count('asked');
    state = { kind: 'asking', hold, dialog: undefined };
    try {
      const dialog = analyser!.ask(host, result, snapshot, settings!, (decision) =>
        decided(hold, decision),
      );
      if (state.kind === 'asking') state = { kind: 'asking', hold, dialog };
    } catch {
      // The question could not be put: the post is the person's, so it goes out.
      health.blind('failed');
      state = { kind: 'idle' };
      setState(host, 'idle');
      send(hold);
    }
  }

  function decided(hold: Hold, decision: Decision): void {
    state = { kind: 'idle' };
    setState(host, 'idle');
    health.count(decision);
    hold.caret.restore();
    if (decision === 'post') send(hold);
  }

  /** Posts what was held: one press on the site's own button, and proof, or the person's own press. */
  function send(hold: Hold): void {
    const composer = findAgain(site, hold);
    const now = composer && read(composer, performance.now());
    if (!composer) {
      askToPressAgain(hold);
    } else if (now && now.text !== hold.text) {
      // Changed behind the dialog: a new text is a new attempt.
      const changed = { ...hold, composer, text: now.text };
      const result = reviewed(now);
      if (result?.interrupt) ask(changed, result, now);
      else pressAndProve(changed, composer);
    } else {
      pressAndProve(hold, composer);
    }
  }

  function pressAndProve(hold: Hold, composer: Composer): void {
    state = { kind: 'sending', hold };
    pressing = true;
    let pressed = false;
    try {
      pressed = press(composer, hold.control);
    } finally {
      pressing = false;
    }
    if (!pressed) {
      askToPressAgain(hold);
      return;
    }
    health.count('replayed');
    void proof(site, hold, composer, signal).then((proved) => {
      if (state.kind !== 'sending' || state.hold !== hold) return;
      if (proved) {
        health.count('proved');
        files.forget(composer.root);
        state = { kind: 'idle' };
      } else {
        askToPressAgain(hold);
      }
    });
  }

  function askToPressAgain(hold: Hold): void {
    health.count('asked-to-press-again');
    state = { kind: 'pass', hold, until: performance.now() + PASS_MS };
    showNotice('press-again');
  }

  function holdOf(attempt: Attempt, snapshot: ComposerSnapshot): Hold {
    return { ...attempt, text: snapshot.text, caret: keepCaret(attempt.composer.editors[0]) };
  }

  function onInput(event: Event): void {
    const target = event.composedPath()[0];
    if (!(target instanceof Element) || state.kind === 'asking') return;
    if (!analyser || !options.settings()?.hints) return;
    clearTimeout(hintTimer);
    hintTimer = setTimeout(() => updateHint(target), HINT_PAUSE_MS);
  }

  function updateHint(editor: Element): void {
    const settings = options.settings();
    const composer = editor.isConnected ? composerOfEditor(site, editor) : undefined;
    if (!host || !analyser || !settings?.hints || isOff()) return;
    try {
      const snapshot = composer && read(composer, performance.now());
      const result = snapshot?.text ? analyser.preview(snapshot, settings) : null;
      analyser.hint(host, result, settings);
    } catch {
      health.blind('failed');
    }
  }

  function clearHint(): void {
    clearTimeout(hintTimer);
    const settings = options.settings();
    if (host && analyser && settings) analyser.hint(host, null, settings);
  }

  function showNotice(notice: 'press-again' | 'not-checking' | null): void {
    const settings = options.settings();
    if (!analyser || !settings) return;
    if (notice !== null) host = ensureHost(host);
    if (host) analyser.notice(host, notice, settings);
  }

  function tellNotChecking(): void {
    if (analyser && options.settings()) {
      showNotice('not-checking');
      return;
    }
    host = ensureHost(host);
    const language = options.settings()?.language ?? 'en';
    plainNotice(host, NOT_CHECKING[language], language);
  }

  /** While the dialog is open the page behind it is inert: no key may reach its hotkeys. The
   * browser's own doing (Tab, Escape, Enter on a button) is left alone. */
  function ownTheKeyboard(event: Event): void {
    if (state.kind !== 'asking' || !dialogStands(state)) return;
    event.stopImmediatePropagation();
    // The Enter that caused the hold may still be down, and must not press a button.
    if (event instanceof KeyboardEvent && event.repeat && /^(Enter| )$/.test(event.key)) {
      event.preventDefault();
    }
  }

  function keepFromFocusTraps(event: Event): void {
    if (state.kind === 'asking' && host && event.composedPath().includes(host)) {
      event.stopImmediatePropagation();
    }
  }

  function dialogStands(asking: State & { kind: 'asking' }): boolean {
    if (!asking.dialog) return true;
    return host?.isConnected === true && host.shadowRoot?.querySelector('dialog')?.open === true;
  }

  function tidy(): void {
    clearTimeout(hintTimer);
    if (state.kind === 'asking') state.dialog?.close();
    if (state.kind === 'checking') send(state.hold);
    state = { kind: 'idle' };
    host?.remove();
  }

  function stop(event: Event): void {
    event.preventDefault();
    event.stopImmediatePropagation();
  }
}

/** `YYYY-MM-DDTHH:MM` in the person's own time. */
function localTime(date: Date): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}`;
}
