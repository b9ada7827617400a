/** Review, settings and dialog put together behind the guard's door. */
import type { Analyser } from '../guard/door.ts';
import { newPreview } from '../review/preview.ts';
import { review } from '../review/review.ts';
import { warmUp } from '../review/warm-up.ts';
import { resolve } from '../settings/resolve.ts';
import { hint, notice } from './hint.tsx';
import { watchPresses } from './press.ts';
import { ask } from './warning-dialog.tsx';

export function newAnalyser(): Analyser {
  watchPresses(window);
  return {
    resolve: (user, managed) => resolve(user, managed).values,
    warmUp,
    review,
    preview: newPreview(),
    ask,
    hint,
    notice,
  };
}
