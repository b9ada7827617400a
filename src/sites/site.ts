/**
 * A site as the guard sees it: which elements are composers, what counts as their submit control, how
 * to read a draft. An adapter is data first (`SurfaceSpec` rows), then few functions; the shared part
 * of the work is done in `composer.ts` for all of them.
 *
 * How to say what a surface is like:
 *
 * - One box, one button: `editors`, `submit`, `submitKey`. `root` only where the nearest common
 *   ancestor of box and button is not the composer.
 * - Several boxes of any kind (`contenteditable`, `textarea`, `input`) that go out together: all of
 *   them in `editors` where any of them alone makes a composer (thread, title and description), the
 *   rest in `fields` (poll options, alt texts, tags). All are read at the submit.
 * - Several panels (Next, then Post): `steps: true` and a `root` that encloses every panel. The guard
 *   keeps the draft while its boxes are on the page and uses it when the last panel has none.
 * - Boxes that only the page's address tells from others: `path`.
 * - The button is known by its words alone: `labelled`. By its place alone: `lastOf`. Both are looked
 *   for in the whole `root`, so the button may stand far from the box (a bar at the top).
 * - A press that is only commented on and never held: `manner: 'note'` with `subject`, the element
 *   whose text is looked at (the name on a friend request). Such a row needs no `editors`.
 * - Private chats and the like: `optIn` names the entry of the setting `sites` that switches it on.
 *   Without it the row still says "this is a chat", so that nothing else takes it for a composer.
 * - What the review is told: `SiteAdapter.surfaceOf` (default: the row's `id`) and the row's
 *   `audience` or else `SiteAdapter.audienceOf`.
 * - How sure we are: `confidence`, `source` and `checked`. Whoever has looked at the live site puts the
 *   new date into `checked` (`src/docs/live-sites.md`).
 */
import type { AttachedImage, Audience, SiteId } from '../review/snapshot.ts';

/** Which key, pressed in an editor, posts: Enter without Shift, Ctrl or Cmd with Enter, or none. */
export type SubmitKey = 'enter' | 'mod-enter' | 'none';

/** Entries of the setting `sites` that are off unless named. */
export type OptIn = 'messenger' | 'x-messages';

/** As the site notes rate it; what is rated None gets no row, only the generic finder. */
export type Confidence = 'high' | 'med' | 'low';

/** Controls that only their words tell apart from others of the same kind. */
export interface LabelledControls {
  readonly controls: string;
  /** Whole labels in lower case, in every language known: compared with `aria-label`, else the text. */
  readonly words: readonly string[];
}

export interface SurfaceSpec {
  /** Surface id, as in the corpora where it exists there. */
  readonly id: string;
  /** The row counts only where the address's path and query match this. */
  readonly path?: RegExp | undefined;
  /** `hold` (default): a risky post waits for the person. `note`: a hint is shown, nothing is held. */
  readonly manner?: 'hold' | 'note' | undefined;
  /** Selector of the editors; any one of them makes a composer. '' for a `note` row without any. */
  readonly editors: string;
  /** Selector of further fields that the same submit sends; alone they make no composer. */
  readonly fields?: string | undefined;
  /** Selector of submit controls that it alone identifies; '' where there are none. */
  readonly submit: string;
  /** Submit controls known by their words, inside `root`. */
  readonly labelled?: LabelledControls | undefined;
  /** Selector of buttons of which the last visible one in `root` submits, whatever its words. */
  readonly lastOf?: string | undefined;
  /** Selector of the element that encloses one composer, editors and submit control alike. Where it
   * is left out, the nearest common ancestor of editor and control is taken. */
  readonly root?: string | undefined;
  /** Whether editors and submit control may stand in panels that follow one another inside `root`:
   * hidden editors are read too, and a draft whose editors have gone is remembered. */
  readonly steps?: boolean | undefined;
  /** Selector of what a `note` row looks at: inside `root`, or else the nearest around the control. */
  readonly subject?: string | undefined;
  /** Off unless the setting `sites` names this. */
  readonly optIn?: OptIn | undefined;
  readonly submitKey: SubmitKey;
  /** How the control is pressed for the person: one `click()` (default), or a pointer sequence that
   * ends in one click, where the notes say that a lone click is not enough. */
  readonly press?: 'click' | 'pointer' | undefined;
  /** Saving leaves page and text as they are: that the control has gone or is off is the proof. */
  readonly staysOpen?: boolean | undefined;
  /** Who will see it, where that is always the same; else the adapter's `audienceOf` is asked. */
  readonly audience?: Audience | undefined;
  /** Source tags of the site notes, and year and month of the newest source. */
  readonly source: string;
  readonly checked: string;
  readonly confidence: Confidence;
}

/** What stood in the boxes of an earlier panel. */
export interface Remembered {
  readonly text: string;
  readonly images: readonly AttachedImage[];
  readonly audience: Audience;
}

/** One composer on the page, found afresh for each event and never kept: sites rebuild their nodes. */
export interface Composer {
  readonly surface: SurfaceSpec;
  readonly root: Element;
  /** Empty on the last panel of a surface with `steps`, and for a `note` without a box. */
  readonly editors: readonly HTMLElement[];
  /** Filled-in fields that go out with it. */
  readonly fields: readonly HTMLElement[];
  /** The draft of an earlier panel, where this one has no editors; the guard puts it in. */
  readonly remembered?: Remembered | undefined;
}

/** Words of buttons and the like in further languages, by what they mean to the adapter. */
export type Labels = Readonly<Record<string, readonly string[]>>;

/** How a draft on this site is read. */
export interface SiteReader {
  /** Surface id as the review knows it, told by where the composer stands. */
  surfaceOf(composer: Composer): string;
  audienceOf(composer: Composer): Audience;
  /** Author and text of what the draft answers; undefined for a post of its own. */
  replyToOf(composer: Composer): string | undefined;
  /** Pictures and films whose previews the composer shows. */
  imagesOf(composer: Composer): AttachedImage[];
}

/** What an adapter can leave to be loaded with the analyser. */
export interface MoreOfSite {
  readonly labels: Labels;
  readonly reader: SiteReader;
}

export interface SiteAdapter extends SiteReader {
  readonly id: SiteId;
  /** Whether the adapter works on this host name. */
  matches(host: string): boolean;
  /** Rows in the order in which they are tried. */
  readonly surfaces: readonly SurfaceSpec[];
  /** Selector of a suggestion list known to swallow plain Enter while it is visible. */
  readonly suggestions: string;
  /** Whether plain Enter posts from a box that no row knows; where it is left out, it never does. */
  enterPosts?(box: Element): boolean;
  /** Takes in what comes with the analyser; called once it is there. */
  learn?(more: MoreOfSite): void;
}
