/** Previews of attached pictures and films, as the composer shows them. */
import type { AttachedImage } from '../review/snapshot.ts';

const EMOJI_SIZE = 32;

/**
 * Pictures in `scope`: `local` counts only previews of files on this computer (`blob:`, `data:`),
 * `any` every picture larger than an emoji. What stands in an element matching `except` is somebody
 * else's: the post that is answered or quoted.
 */
export function previewsIn(
  scope: ParentNode,
  which: 'local' | 'any',
  except?: string,
): AttachedImage[] {
  const found: AttachedImage[] = [];
  for (const shown of scope.querySelectorAll<HTMLElement>('img, video')) {
    const source = shown.getAttribute('src') ?? '';
    const isLocal = /^(blob|data):/.test(source);
    if ((which === 'local' && !isLocal) || (except && shown.closest(except))) continue;
    const box = shown.getBoundingClientRect();
    if (!isLocal && (box.width <= EMOJI_SIZE || box.height <= EMOJI_SIZE)) continue;
    found.push({ kind: kindOf(shown, source) });
  }
  return found;
}

/** Moving pictures out of a library are nobody's photos. */
const LIBRARY_GIF = /^data:image\/(gif|svg)|\.gif(\?|$)|\b(giphy|tenor)\./;

function kindOf(shown: HTMLElement, source: string): AttachedImage['kind'] {
  if (shown.tagName === 'VIDEO') return 'video';
  return LIBRARY_GIF.test(source) ? 'graphic' : 'unknown';
}
