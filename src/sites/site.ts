/**
 * A site as the guard sees it: which elements are composers, what counts as a posting attempt, how
 * to read a draft and how to press the site's own button. Data first, then few functions.
 */
import type { Audience, ComposerSnapshot, SiteId } from '../review/snapshot.ts';

/** Which key, pressed in an editor, posts. */
export type SubmitKey = 'enter' | 'mod-enter' | 'none';

export interface SurfaceSpec {
  /** Surface id, as in the corpora where it exists there. */
  readonly id: string;
  /** Selector of the smallest element that holds the editors and (mostly) the submit control. */
  readonly root: string;
  /** Selector of the editors inside the root. */
  readonly editors: string;
  /** Selector of the submit controls inside the root (or `submitScope`). */
  readonly submit: string;
  /** Where to look for submit controls when they are outside the root; default: the root. */
  readonly submitScope?: string | undefined;
  readonly submitKey: SubmitKey;
  /** Source tags of the site notes and the date of the newest. */
  readonly source: string;
  readonly checked: string;
  readonly confidence: 'high' | 'med' | 'low' | 'none';
}

/** One composer on the page, found afresh for each event; never kept. */
export interface Composer {
  readonly site: SiteAdapter;
  readonly surface: SurfaceSpec;
  readonly root: Element;
  readonly editors: readonly HTMLElement[];
}

export type ReadResult =
  | { readonly ok: true; readonly snapshot: Omit<ComposerSnapshot, 'time'> }
  | { readonly ok: false; readonly reason: string };

export interface SiteAdapter {
  readonly id: SiteId;
  /** Whether the adapter works on this host. */
  matches(host: string): boolean;
  readonly surfaces: readonly SurfaceSpec[];
  /** Composer around this element (an editor, or a submit control), or undefined. */
  composerOf(element: Element): Composer | undefined;
  /** The enabled submit control in an event's path, with its composer. */
  submitOf(path: readonly EventTarget[]): { control: HTMLElement; composer: Composer } | undefined;
  /** The visible, enabled control that posts this composer, for the replay. */
  controlOf(composer: Composer): HTMLElement | undefined;
  /** Whether a list of suggestions is open, so that Enter only chooses. */
  suggesting(editor: HTMLElement): boolean;
  read(composer: Composer): ReadResult;
}

export type { Audience };
