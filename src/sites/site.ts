/**
 * A site as the guard sees it: which elements are composers, what counts as its submit control, how
 * to read a draft. An adapter is data first (`SurfaceSpec` rows), then few functions; the shared part
 * of the work is done in `composer.ts` for all of them.
 */
import type { AttachedImage, Audience, SiteId } from '../review/snapshot.ts';

/** Which key, pressed in an editor, posts: Enter without Shift, Ctrl or Cmd with Enter, or none. */
export type SubmitKey = 'enter' | 'mod-enter' | 'none';

export interface SurfaceSpec {
  /** Surface id, as in the corpora where it exists there. */
  readonly id: string;
  /** Selector of the editors. */
  readonly editors: string;
  /** Selector of the submit controls. */
  readonly submit: string;
  /** Selector of the element that encloses one composer, editors and submit control alike. Where it
   * is left out, the nearest common ancestor of editor and control is taken. */
  readonly root?: string | undefined;
  /** The submit control says which surface it is by its words alone; see `labels`. */
  readonly labels?: readonly string[] | undefined;
  readonly submitKey: SubmitKey;
  /** Source tags of the site notes, and the date of the newest source. */
  readonly source: string;
  readonly checked: string;
  readonly confidence: 'high' | 'med' | 'low' | 'none';
}

/** One composer on the page, found afresh for each event and never kept: sites rebuild their nodes. */
export interface Composer {
  readonly surface: SurfaceSpec;
  readonly root: Element;
  readonly editors: readonly HTMLElement[];
}

export interface SiteAdapter {
  readonly id: SiteId;
  /** Whether the adapter works on this host name. */
  matches(host: string): boolean;
  /** Rows in the order in which they are tried. */
  readonly surfaces: readonly SurfaceSpec[];
  /** Selector of a suggestion list known to swallow plain Enter while it is visible. */
  readonly suggestions: string;
  /** Surface id as the review knows it, told by where the composer stands. */
  surfaceOf(composer: Composer): string;
  audienceOf(composer: Composer): Audience;
  /** Author and text of what the draft answers; undefined for a post of its own. */
  replyToOf(composer: Composer): string | undefined;
  /** Pictures and films whose previews the composer shows. */
  imagesOf(composer: Composer): AttachedImage[];
}
