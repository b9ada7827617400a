/** Loaded into a frame at the first focus of a composer; see `src/guard/door.ts`. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { newAnalyser } from '../src/dialog/analyser.ts';
import { ANALYSER_KEY, type Analyser } from '../src/guard/door.ts';
import { MORE_OF_SITES } from '../src/sites/more.ts';

export default defineUnlistedScript(() => {
  const here = globalThis as unknown as Record<string, Analyser | undefined>;
  here[ANALYSER_KEY] ??= { ...newAnalyser(), sites: MORE_OF_SITES };
});
