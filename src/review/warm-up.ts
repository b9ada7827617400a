/**
 * Lexicons are compiled when a detector first meets a draft. Left to the person's own press on Post
 * that would cost a tenth of a second once; so it is done beforehand, a detector at a time, while the
 * page is idle.
 */
import { DETECTORS } from '../detectors/index.ts';
import { warmScorer } from '../detectors/scorer/score.ts';
import type { Settings } from '../settings/schema.ts';
import { readDraft } from './read.ts';
import { review } from './review.ts';
import type { ComposerSnapshot } from './snapshot.ts';

/** Touches every lexicon: people, class, school, a quotation, a number, a picture. Invented. */
const SAMPLE: ComposerSnapshot = {
  site: 'facebook',
  surface: 'post',
  text:
    'Apparently Mrs Okafor told me "we need to talk" in the staffroom. Little Sam in my class, Year 4, ' +
    'was off sick again. The head is useless. Any parents, message me on 07700 900123! My pics below, ' +
    'our school logo on the new group for the mums. I was hungover, vote for them, the gate code is 1234.',
  audience: 'public',
  images: [{ kind: 'photo', faces: 2 }],
  replyTo: 'What a day at school',
};

/** One step a call of `next()`; each is short enough for a pause between two keystrokes. */
export function* warmUp(settings: Settings): Generator<void, void, void> {
  const reading = readDraft(SAMPLE, settings);
  yield;
  for (const detector of DETECTORS) {
    detector.detect({ reading, snapshot: SAMPLE, settings, role: settings.role });
    yield;
  }
  warmScorer();
  yield;
  review(SAMPLE, settings);
}
