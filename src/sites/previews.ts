/** Previews of attached pictures and films, as the composer shows them. */
import type { AttachedImage } from '../review/snapshot.ts';

const EMOJI_SIZE = 32;

/**
 * Pictures in `scope`: `local` counts only previews of files on this computer (`blob:`, `data:`),
 * `any` every picture larger than an emoji.
 */
export function previewsIn(scope: ParentNode, which: 'local' | 'any'): AttachedImage[] {
  const found: AttachedImage[] = [];
  for (const shown of scope.querySelectorAll<HTMLElement>('img, video')) {
    const source = shown.getAttribute('src') ?? '';
    const isLocal = /^(blob|data):/.test(source);
    if (which === 'local' && !isLocal) continue;
    const box = shown.getBoundingClientRect();
    if (!isLocal && (box.width <= EMOJI_SIZE || box.height <= EMOJI_SIZE)) continue;
    found.push({ kind: shown.tagName === 'VIDEO' ? 'video' : 'unknown' });
  }
  return found;
}
