/**
 * What happens to one held post. One hold at a time.
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
import type { Composer, SiteAdapter } from '../sites/site.ts';
import type { Attempt } from './attempt.ts';
import { type Caret, keepCaret } from './caret.ts';
import type { Checker } from './checker.ts';
import type { Decision, OpenDialog } from './door.ts';
import type { Health } from './health.ts';
import { findAgain, press, proof } from './replay.ts';

/** A post may wait this long for the analyser, then it is let go (design, principle 3). */
const WAIT_FOR_ANALYSER_MS = 500;
/** How long "press once more" stays good. */
const PASS_MS = 60_000;
const RAISE_AT_MOST = 5;
/** The second half of a double press falls into the time just after the question was put. */
const SETTLE_MS = 600;
/** How often an open question looks whether its composer is still there. */
const LOOK_FOR_COMPOSER_MS = 1_000;

export interface Hold extends Attempt {
  readonly text: string;
  readonly surface: string;
  readonly caret: Caret;
}

type State =
  | { readonly kind: 'idle' }
  | { readonly kind: 'checking'; readonly hold: Hold }
  | {
      readonly kind: 'asking';
      readonly hold: Hold;
      readonly review: Review;
      readonly snapshot: ComposerSnapshot;
      readonly dialog?: OpenDialog | undefined;
    }
  | { readonly kind: 'sending'; readonly hold: Hold }
  | { readonly kind: 'pass'; readonly hold: Hold; readonly until: number };

export interface HoldingOptions {
  readonly site: SiteAdapter;
  readonly signal: AbortSignal;
  readonly health: Health;
  readonly checker: Checker;
  /** Reads the composer as it is now; undefined where it can't be read. */
  read(composer: Composer): ComposerSnapshot | undefined;
  /** The draft of this composer has gone out. */
  posted(composer: Composer): void;
}

export class Holding {
  readonly #options: HoldingOptions;
  #state: State = { kind: 'idle' };
  #raised = 0;
  #askedAt = -Infinity;
  /** True while our own press runs through the page: everything in it passes. */
  isPressing = false;

  constructor(options: HoldingOptions) {
    this.#options = options;
  }

  get kind(): State['kind'] {
    if (
      this.#state.kind === 'asking' &&
      this.#state.dialog &&
      !this.#options.checker.dialogStands
    ) {
      // The page threw the dialog out. The post stays held; the next press asks again.
      this.#become({ kind: 'idle' });
    }
    return this.#state.kind;
  }

  /** Whether this draft is the one that has just been pressed and is on its way. */
  isSending(snapshot: ComposerSnapshot): boolean {
    return this.#state.kind === 'sending' && this.#state.hold.text === snapshot.text;
  }

  /**
   * What the "press once more" pass says of this attempt: `go` lets it through and uses it up,
   * `stop` refuses a press that is not the person's own, undefined where there is no pass for it.
   */
  takePass(snapshot: ComposerSnapshot, isTrusted: boolean): 'go' | 'stop' | undefined {
    const state = this.#state;
    if (state.kind !== 'pass') return undefined;
    const isGood = snapshot.text === state.hold.text && performance.now() < state.until;
    if (isGood && !isTrusted) return 'stop';
    this.#become({ kind: 'idle' });
    this.#options.checker.notice(null);
    if (!isGood) return undefined;
    this.#options.health.count('passed');
    this.#options.health.decided();
    this.#options.posted(state.hold.composer);
    return 'go';
  }

  /** Whether "press once more" is good for this draft. */
  passes(snapshot: ComposerSnapshot): boolean {
    return this.#state.kind === 'pass' && this.#state.hold.text === snapshot.text;
  }

  /** The person is pressing again, on a site that may act before the click: looks for the proof. */
  watchPass(composer: Composer): void {
    const state = this.#state;
    if (state.kind !== 'pass') return;
    const { site, signal, health } = this.#options;
    health.decided();
    void proof(site, state.hold, composer, signal).then((proved) => {
      if (this.#state !== state || !proved) return;
      health.count('passed');
      this.#options.posted(composer);
      this.#options.checker.notice(null);
      this.#become({ kind: 'idle' });
    });
  }

  /** Puts the question in front again: the page has got something before it. A few times only, so
   * that a page bent on it does not make it flicker; the post stays held all the same. */
  raise(): void {
    const state = this.#state;
    if (state.kind !== 'asking' || this.#raised >= RAISE_AT_MOST) return;
    if (performance.now() - this.#askedAt < SETTLE_MS) return;
    this.#raised += 1;
    state.dialog?.close();
    this.#options.health.count('raised');
    this.#open(state.hold, state.review, state.snapshot);
  }

  /** Puts the question. The event behind `attempt` has been stopped. */
  ask(attempt: Attempt, review: Review, snapshot: ComposerSnapshot): void {
    this.#raised = 0;
    this.#ask(holdOf(attempt, snapshot), review, snapshot);
  }

  /** Holds a post until the analyser is there, or for half a second. */
  wait(attempt: Attempt, snapshot: ComposerSnapshot): void {
    const hold = holdOf(attempt, snapshot);
    this.#options.health.count('waited');
    const loading = this.#options.checker.load();
    this.#become({ kind: 'checking', hold });
    const late = new Promise<void>((resolve) => setTimeout(resolve, WAIT_FOR_ANALYSER_MS));
    void Promise.race([loading, late]).then(() => this.#waited(hold));
  }

  /** Lets go of everything: the extension ends. A post that only waited for us goes out. */
  end(): void {
    const state = this.#state;
    if (state.kind === 'asking') state.dialog?.close();
    if (state.kind === 'checking') this.#send(state.hold);
    this.#state = { kind: 'idle' };
  }

  #waited(hold: Hold): void {
    if (this.#state.kind !== 'checking' || this.#state.hold !== hold) return;
    const { checker, health } = this.#options;
    this.#become({ kind: 'idle' });
    if (!checker.isReady) {
      health.unchecked(hold.surface);
      health.blind(checker.isMissing ? 'analyser-missing' : 'analyser-late');
      checker.notice('not-checking');
      this.#send(hold);
      return;
    }
    const composer = findAgain(this.#options.site, hold);
    const snapshot = composer && this.#options.read(composer);
    const review = snapshot && checker.review(snapshot);
    if (composer && snapshot && review?.interrupt) {
      this.#ask({ ...hold, composer, text: snapshot.text }, review, snapshot);
    } else {
      if (!review) health.unchecked(hold.surface);
      this.#send(hold);
    }
  }

  #ask(hold: Hold, review: Review, snapshot: ComposerSnapshot): void {
    const { checker, health } = this.#options;
    checker.hint(null);
    health.count('asked', snapshot.surface);
    this.#open(hold, review, snapshot);
  }

  #open(hold: Hold, review: Review, snapshot: ComposerSnapshot): void {
    const { checker, health } = this.#options;
    this.#askedAt = performance.now();
    const asking = { kind: 'asking', hold, review, snapshot } as const;
    this.#become(asking);
    const dialog = checker.ask(review, snapshot, (decision) => this.#decided(hold, decision));
    if (dialog) {
      if (this.#state !== asking) return;
      this.#state = { ...asking, dialog };
      this.#whileComposerStands(this.#state);
    } else {
      // The question could not be put: the post is the person's, so it goes out.
      this.#become({ kind: 'idle' });
      health.unchecked(hold.surface);
      checker.notice('not-checking');
      this.#send(hold);
    }
  }

  /** Takes the question back when its composer has gone for good: navigated away, closed. */
  #whileComposerStands(state: State & { kind: 'asking' }): void {
    let missed = 0;
    const look = (): void => {
      if (this.#state !== state) return;
      missed = findAgain(this.#options.site, state.hold) ? 0 : missed + 1;
      // Once may be a composer that the site is just building anew.
      if (missed < 2) setTimeout(look, LOOK_FOR_COMPOSER_MS);
      else {
        state.dialog?.close();
        this.#options.health.count('composer-gone');
        this.#become({ kind: 'idle' });
      }
    };
    setTimeout(look, LOOK_FOR_COMPOSER_MS);
  }

  #decided(hold: Hold, decision: Decision): void {
    this.#become({ kind: 'idle' });
    this.#options.health.count(decision);
    hold.caret.restore();
    if (decision === 'post') this.#send(hold);
  }

  /** Posts what was held; a text that changed behind the dialog is reviewed as a new one. */
  #send(hold: Hold): void {
    const { site, checker, read } = this.#options;
    const composer = findAgain(site, hold);
    if (!composer) {
      this.#askToPressAgain(hold);
      return;
    }
    const now = read(composer);
    const isChanged = now !== undefined && now.text !== hold.text;
    const current = isChanged ? { ...hold, composer, text: now.text } : hold;
    const review = isChanged ? checker.review(now) : undefined;
    if (now && review?.interrupt) this.#ask(current, review, now);
    else this.#press(current, composer);
  }

  /** One press on the site's own button, then proof, or the person's own press. */
  #press(hold: Hold, composer: Composer): void {
    const { site, signal, health } = this.#options;
    this.#become({ kind: 'sending', hold });
    let pressed = false;
    health.decided();
    this.isPressing = true;
    try {
      pressed = press(composer, hold.control);
    } finally {
      this.isPressing = false;
    }
    if (!pressed) {
      this.#askToPressAgain(hold);
      return;
    }
    health.count('replayed');
    void proof(site, hold, composer, signal).then((proved) => {
      if (this.#state.kind !== 'sending' || this.#state.hold !== hold) return;
      if (proved) {
        health.count('proved');
        this.#options.posted(composer);
        this.#become({ kind: 'idle' });
      } else {
        this.#askToPressAgain(hold);
      }
    });
  }

  #askToPressAgain(hold: Hold): void {
    this.#options.health.count('asked-to-press-again');
    this.#become({ kind: 'pass', hold, until: performance.now() + PASS_MS });
    this.#options.checker.notice('press-again');
  }

  #become(state: State): void {
    this.#state = state;
    const shown = state.kind === 'checking' || state.kind === 'asking' ? state.kind : 'idle';
    this.#options.checker.show(shown);
  }
}

function holdOf(attempt: Attempt, snapshot: ComposerSnapshot): Hold {
  const caret = attempt.caret ?? keepCaret(attempt.composer.editors);
  return { ...attempt, text: snapshot.text, surface: snapshot.surface, caret };
}
