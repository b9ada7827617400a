/**
 * What the lazily loaded analyser offers to the guard: review and dialog behind one door, so that the
 * script that lies on every page stays small. The analyser script puts an `Analyser` on
 * `globalThis[ANALYSER_KEY]` of the isolated world; the page cannot see it.
 */
import type { Review } from '../review/review.ts';
import type { ComposerSnapshot, SiteId } from '../review/snapshot.ts';
import type { Settings } from '../settings/schema.ts';
import type { MoreOfSite } from '../sites/site.ts';

export const ANALYSER_KEY = '__beforeYouPostAnalyser';

/** `edit`: give the box back. `post`: the person wants it posted as it is. */
export type Decision = 'edit' | 'post';

export interface OpenDialog {
  /** Takes the dialog away without a decision (composer gone, extension switched off). */
  close(): void;
}

export interface Analyser {
  /** For `SiteAdapter.learn`: what the sites' adapters need only once somebody writes. */
  readonly sites?: Partial<Record<SiteId, MoreOfSite>>;
  /** Settings in force, from what the user set and the school's last known policy, both unchecked. */
  resolve(user: unknown, managed: unknown): Settings;
  /** Makes ready for the first review in small steps, to be taken while the page is idle. */
  warmUp(settings: Settings): Generator<void, void, void>;
  /** Same review as on the command line; synchronous. */
  review(snapshot: ComposerSnapshot, settings: Settings): Review;
  /** For the hint while typing: as `review`, but reads again only what has changed. */
  preview(snapshot: ComposerSnapshot, settings: Settings): Review;
  /**
   * Opens the dialog in the host's shadow root, modal when this returns. Calls `decide` exactly once,
   * from a trusted event, after the dialog has closed. While it is open the guard stops every key
   * event at `window` (so that the site's hotkeys stay quiet): inside, only clicks, the browser's own
   * keyboard behaviour (Tab, Enter and Space on a button) and the dialog's `cancel` event arrive.
   */
  ask(
    host: HTMLElement,
    review: Review,
    snapshot: ComposerSnapshot,
    settings: Settings,
    decide: (decision: Decision) => void,
  ): OpenDialog;
  /** Shows or clears (`null`) the quiet hint while typing. */
  hint(host: HTMLElement, review: Review | null, settings: Settings): void;
  /** A short plain notice in the same root: `press-again`, `not-checking`, `reload`. */
  notice(host: HTMLElement, notice: NoticeId | null, settings: Settings): void;
}

export type NoticeId = 'press-again' | 'not-checking' | 'reload-page';
