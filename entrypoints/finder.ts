/** Loaded into a frame where somebody writes in a box that no row knows; see `src/sites/finder.ts`. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { FINDER_KEY } from '../src/sites/finder.ts';
import { newFinder } from '../src/sites/generic.ts';

export default defineUnlistedScript(() => {
  (globalThis as Record<string, unknown>)[FINDER_KEY] ??= newFinder();
});
