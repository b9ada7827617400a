/**
 * Files seen on their way into a composer. The moment of attaching is the surest one: previews may
 * be drawn late or from another address. Only kind and count are kept, never the file.
 */
import type { AttachedImage } from '../review/snapshot.ts';
import { composerAround } from '../sites/composer.ts';
import type { SiteAdapter } from '../sites/site.ts';

/** A site that draws no preview within this time is taken to have refused or dropped the file. */
const UNSEEN_MS = 15_000;

interface Attached {
  readonly images: readonly AttachedImage[];
  readonly at: number;
}

export class AttachedFiles {
  readonly #byRoot = new WeakMap<Element, Attached>();

  /** Notes the files of a `change`, `drop` or `paste` event. */
  note(event: Event, site: SiteAdapter): void {
    const images = filesOf(event).flatMap(imageOf);
    const target = event.composedPath()[0];
    if (images.length === 0 || !(target instanceof Element)) return;
    const composer = composerAround(site, target);
    if (!composer) return;
    const before = this.of(composer.root, event.timeStamp);
    this.#byRoot.set(composer.root, { images: [...before, ...images], at: event.timeStamp });
  }

  /** Files attached to this composer lately enough to count without a preview. */
  of(root: Element, now: number): readonly AttachedImage[] {
    const attached = this.#byRoot.get(root);
    return attached && now - attached.at < UNSEEN_MS ? attached.images : [];
  }

  forget(root: Element): void {
    this.#byRoot.delete(root);
  }
}

function filesOf(event: Event): File[] {
  const target = event.composedPath()[0];
  if (event.type === 'change' && target instanceof HTMLInputElement) {
    return [...(target.files ?? [])];
  }
  if (event instanceof DragEvent) return [...(event.dataTransfer?.files ?? [])];
  if (event instanceof ClipboardEvent) return [...(event.clipboardData?.files ?? [])];
  return [];
}

function imageOf(file: File): AttachedImage[] {
  if (file.type.startsWith('video/')) return [{ kind: 'video' }];
  if (file.type === 'image/gif' || file.type === 'image/svg+xml') return [{ kind: 'graphic' }];
  return file.type.startsWith('image/') ? [{ kind: 'unknown' }] : [];
}
