/**
 * The checker for the extension's own pages: the very file that is loaded into the sites, so that its
 * word lists and weights lie in the package only once.
 */
import { ANALYSER_KEY, type Analyser } from '../guard/door.ts';

const FILE = '/analyser.js';

let loading: Promise<Analyser> | undefined;

/** Loads it at the first call. Rejects where the file can't be run; the next call tries again. */
export function ownAnalyser(): Promise<Analyser> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

function load(): Promise<Analyser> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = FILE;
    script.addEventListener('load', () => {
      const analyser = (globalThis as unknown as Record<string, Analyser | undefined>)[
        ANALYSER_KEY
      ];
      if (analyser) resolve(analyser);
      else reject(new Error(`${FILE} left no checker`));
    });
    script.addEventListener('error', () => reject(new Error(`${FILE} did not load`)));
    document.head.append(script);
  });
}
