/**
 * The analyser as the guard uses it: loaded once, asked for reviews, and every failure turned into
 * "cannot tell" with health told why. Also keeper of the host element that the analyser draws in.
 */
import type { Review } from '../review/review.ts';
import type { ComposerSnapshot } from '../review/snapshot.ts';
import type { Settings } from '../settings/schema.ts';
import type { Analyser, Decision, NoticeId, OpenDialog } from './door.ts';
import type { Health } from './health.ts';
import { ensureHost, type HostState, plainNotice, setState } from './host.ts';
import { NOT_CHECKING, RELOAD_PAGE } from './words.ts';

/** Warming up goes on while at least this much of an idle moment is left, and waits no longer. */
const SHORTEST_STEP_MS = 5;
const STEP_WITHIN_MS = 500;

interface LastReview {
  readonly key: string;
  readonly settings: Settings;
  readonly review: Review;
  /** By a press of Post; else it was only read ahead. */
  isAskedFor: boolean;
}

/** Drafts up to this length are read in full while the person pauses: some 10 ms of an idle moment. */
const READ_AHEAD = 1000;

export interface CheckerOptions {
  /** Loads review and dialog into this frame and reads the settings; rejects where the background or
   * the storage is missing. Asked again after a failure. */
  loadAnalyser(): Promise<Analyser>;
  /** Settings in force; `undefined` until `loadAnalyser` has resolved. */
  settings(): Settings | undefined;
  readonly health: Health;
}

export class Checker {
  readonly #options: CheckerOptions;
  #analyser: Analyser | undefined;
  #loading: Promise<void> | undefined;
  #host: HTMLElement | undefined;
  /** What the hint is about; it may have been asked for before the analyser was warm. */
  #hinted: ComposerSnapshot | null = null;
  #last: LastReview | undefined;
  /** Whether the last try to load the analyser failed. */
  isMissing = false;

  constructor(options: CheckerOptions) {
    this.#options = options;
  }

  /** Whether a review can be made at once. */
  get isReady(): boolean {
    return this.#analyser !== undefined && this.#options.settings() !== undefined;
  }

  /** Loads the analyser, once; never rejects. */
  load(): Promise<void> {
    this.#host = ensureHost(this.#host);
    this.#loading ??= this.#options.loadAnalyser().then(
      (analyser) => {
        this.#analyser = analyser;
        this.isMissing = false;
        this.#warmUp();
      },
      () => {
        this.isMissing = true;
        this.#loading = undefined;
        this.#options.health.blind('analyser-missing');
      },
    );
    return this.#loading;
  }

  /** Compiles the lexicons between the person's keystrokes; a failure will show at the review. */
  #warmUp(): void {
    const settings = this.#options.settings();
    const steps = settings && this.#analyser?.warmUp(settings);
    const step = (deadline: IdleDeadline): void => {
      try {
        while (steps && !steps.next().done) {
          if (deadline.timeRemaining() < SHORTEST_STEP_MS) {
            requestIdleCallback(step, { timeout: STEP_WITHIN_MS });
            return;
          }
        }
        // Puts the looks of the "checking" sign into the host, before it is ever needed.
        this.hint(this.#hinted);
      } catch {
        this.#options.health.blind('failed');
      }
    };
    requestIdleCallback(step, { timeout: STEP_WITHIN_MS });
  }

  /** The review, or undefined (counted, and said to the person) where it failed. One press asks
   * several times for the same draft: it is read once. */
  review(snapshot: ComposerSnapshot): Review | undefined {
    const settings = this.#options.settings();
    if (!this.#analyser || !settings) return undefined;
    try {
      const last = this.#read(this.#analyser, snapshot, settings);
      if (!last.isAskedFor) this.#options.health.seeing();
      last.isAskedFor = true;
      return last.review;
    } catch {
      this.#options.health.blind('failed');
      this.notice('not-checking');
      return undefined;
    }
  }

  #read(analyser: Analyser, snapshot: ComposerSnapshot, settings: Settings): LastReview {
    const last = this.#last;
    const key = JSON.stringify(snapshot);
    if (last?.settings === settings && last.key === key) return last;
    const review = analyser.review(snapshot, settings);
    this.#last = { key, settings, review, isAskedFor: false };
    return this.#last;
  }

  /** Reads a short draft before it is posted, so that a press of Post finds it read. */
  #readAhead(snapshot: ComposerSnapshot): void {
    requestIdleCallback(() => {
      const settings = this.#options.settings();
      if (!this.#analyser || !settings || this.#hinted !== snapshot) return;
      try {
        this.#read(this.#analyser, snapshot, settings);
      } catch {
        // The press of Post meets the same, and says so.
      }
    });
  }

  /** Opens the dialog; undefined (counted) where it could not be opened. */
  ask(
    review: Review,
    snapshot: ComposerSnapshot,
    decide: (decision: Decision) => void,
  ): OpenDialog | undefined {
    const settings = this.#options.settings();
    if (!this.#analyser || !settings) return undefined;
    try {
      this.#host = ensureHost(this.#host);
      return this.#analyser.ask(this.#host, review, snapshot, settings, decide);
    } catch {
      this.#options.health.blind('failed');
      return undefined;
    }
  }

  /** Brings the quiet hint up to date with a draft; `null` clears it. */
  hint(snapshot: ComposerSnapshot | null): void {
    this.#hinted = snapshot;
    const settings = this.#options.settings();
    if (!this.#host || !this.#analyser || !settings) return;
    const review = snapshot && settings.hints ? this.#analyser.preview(snapshot, settings) : null;
    this.#analyser.hint(this.#host, review, settings);
    if (snapshot && snapshot.text.length <= READ_AHEAD) this.#readAhead(snapshot);
  }

  notice(notice: NoticeId | null): void {
    const settings = this.#options.settings();
    if (this.#analyser && settings) {
      this.#host = ensureHost(this.#host);
      this.#analyser.notice(this.#host, notice, settings);
    } else if (notice === 'not-checking' || notice === 'reload-page') {
      this.#host = ensureHost(this.#host);
      const language = settings?.language ?? 'en';
      const words = notice === 'not-checking' ? NOT_CHECKING : RELOAD_PAGE;
      plainNotice(this.#host, notice, words[language], language);
    }
  }

  show(state: HostState): void {
    setState(this.#host, state);
  }

  /** Whether the dialog is still on the page, open: a page may have thrown it out. */
  get dialogStands(): boolean {
    return (
      this.#host?.isConnected === true &&
      this.#host.shadowRoot?.querySelector('dialog')?.open === true
    );
  }

  /** Whether an event came through the host, that is from the dialog or a notice. */
  isInside(event: Event): boolean {
    return this.#host !== undefined && event.composedPath().includes(this.#host);
  }

  remove(): void {
    this.#host?.remove();
  }
}
