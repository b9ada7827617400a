/** Loaded into a frame at the first focus of a composer; see `src/guard/door.ts`. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { newAnalyser } from '../src/dialog/analyser.ts';
import { ANALYSER_KEY } from '../src/guard/door.ts';

export default defineUnlistedScript(() => {
  (globalThis as Record<string, unknown>)[ANALYSER_KEY] ??= newAnalyser();
});
