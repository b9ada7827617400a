/**
 * Drafts of composers whose panels follow one another: when the panel with the real submit comes, the
 * boxes may be gone (interception notes, 5.6). Kept in this script's memory alone, never stored.
 */
import type { AttachedImage } from '../review/snapshot.ts';
import { audienceOf, imagesOf, textOfComposer } from '../sites/composer.ts';
import type { Composer, Remembered, SiteAdapter } from '../sites/site.ts';

/** A draft left lying longer than this is not taken for the one that is posted now. */
const KEPT_MS = 600_000;

interface Kept extends Remembered {
  readonly root: Element;
  readonly at: number;
}

export class DraftMemory {
  readonly #byRoot = new WeakMap<Element, Kept>();
  /** The last one of each surface: a site may build a new root for the next panel. */
  readonly #last = new Map<string, Kept>();

  /** Notes what this composer holds now; call while its boxes are on the page. */
  note(site: SiteAdapter, composer: Composer, files: readonly AttachedImage[], now: number): void {
    const shown = imagesOf(site, composer);
    const images = files.length >= shown.length ? files : shown;
    const audience = audienceOf(site, composer);
    const kept = { root: composer.root, text: textOfComposer(composer), images, audience, at: now };
    this.#byRoot.set(composer.root, kept);
    this.#last.set(composer.surface.id, kept);
  }

  /** Whether there is, or lately was, a draft here. A dialog of the site's with a "Save" button and no
   * box at all is no composer. */
  knows({ surface, root, editors, fields }: Composer): boolean {
    if (!surface.steps || editors.length + fields.length > 0) return true;
    return this.#byRoot.has(root) || this.#last.has(surface.id);
  }

  /** The composer with its draft of an earlier panel, where its own boxes have gone. */
  recall(composer: Composer, now: number): Composer {
    const { surface, root, editors } = composer;
    if (!surface.steps || editors.length > 0) return composer;
    const last = this.#last.get(surface.id);
    const kept = this.#byRoot.get(root) ?? (last?.root.isConnected ? undefined : last);
    if (!kept || now - kept.at > KEPT_MS) return composer;
    return { ...composer, remembered: kept };
  }

  forget({ root, surface }: Composer): void {
    this.#byRoot.delete(root);
    this.#last.delete(surface.id);
  }
}
