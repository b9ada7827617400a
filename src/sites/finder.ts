/**
 * The generic finder as the rest sees it. It comes in a script of its own (`generic.ts`), loaded into
 * a frame when somebody begins to write in a box that no row knows, so that the script that lies on
 * every page stays small. It stands on `globalThis[FINDER_KEY]` of the isolated world.
 */
import type { Composer } from './site.ts';

export const FINDER_KEY = '__beforeYouPostFinder';
/** Id of the row that stands for whatever was found without one of the adapter's. */
export const GENERIC_ID = 'generic';

export interface Finder {
  /** Notes that a person is about to write in this box; call on focus, and while it is empty. */
  touch(element: Element): void;
  /** The composer around a box that no row knows, if there is a button to submit it. `enterPosts`:
   * whether plain Enter submits in this box. */
  composerOf(element: Element, enterPosts: boolean): Composer | undefined;
  /** The control that would submit what stands in this composer. */
  controlOf(composer: Composer): HTMLElement | undefined;
  /** Boxes with words in them, and lately touched, whose submit the control in this path may be. */
  submittedBy(
    path: readonly EventTarget[],
  ): { control: HTMLElement; boxes: HTMLElement[] } | undefined;
  /** Touched boxes that read exactly `text`. */
  reading(text: string): HTMLElement[];
}

/** Boxes that may turn out to be an editor: for them the finder is loaded. */
export const TEXT_BOX =
  'textarea, [contenteditable]:not([contenteditable="false"]), input[type="text"], input:not([type])';

/** The finder, if it has been loaded into this frame. */
export function finder(): Finder | undefined {
  return (globalThis as Record<string, unknown>)[FINDER_KEY] as Finder | undefined;
}
