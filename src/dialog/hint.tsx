/** The quiet hint while typing, and short notices: never modal, never taking the focus. */
import type { NoticeId } from '../guard/door.ts';
import type { Review } from '../review/review.ts';
import type { Settings } from '../settings/schema.ts';
import { type Face, faceOf, type ShownHint } from './face.tsx';
import { cardsOf } from './phrases.ts';
import { type Words, wordsFor } from './words.ts';

/** A notice that asks for nothing goes by itself after this time. */
const PASSING_NOTICE_MS = 20_000;

/** The last hint the person has put away, by host: it stays away until something else is found. */
const dismissed = new WeakMap<HTMLElement, string>();
const passing = new WeakMap<HTMLElement, ReturnType<typeof setTimeout>>();

/** Makes the face ready, so that the "checking" sign and the status elements are there in time. */
export function prepare(host: HTMLElement, settings: Settings): Face {
  const face = faceOf(host);
  const words = wordsFor(settings.language);
  if (face.shown.words !== words) face.show({ words });
  return face;
}

/** Shows the strongest finding in one line, or clears the hint (`null`, or nothing found). Silent
 * where nothing has changed. */
export function hint(host: HTMLElement, review: Review | null, settings: Settings): void {
  const face = prepare(host, settings);
  const words = wordsFor(settings.language);
  const said = review ? hintFor(review, words) : undefined;
  if (!said) {
    dismissed.delete(host);
    if (face.shown.hint) face.show({ words, hint: undefined });
    return;
  }
  const { topic, severity, text } = said;
  if (dismissed.get(host) === topic) return;
  if (face.shown.hint?.text === text && face.shown.hint.severity === severity) return;
  const dismiss = (event: Event): void => {
    if (!event.isTrusted) return;
    dismissed.set(host, topic);
    face.show({ words, hint: undefined });
  };
  face.show({ words, hint: { topic, severity, text, dismiss } });
}

/** What the one line says. That a draft can't be read goes before a mere note on it. */
function hintFor(review: Review, words: Words): Omit<ShownHint, 'dismiss'> | undefined {
  const first = cardsOf(review.findings)[0]?.first;
  if (review.isOtherLanguage && (first === undefined || first.severity === 'note')) {
    return { topic: 'other-language', severity: 'plain', text: words.otherLanguage };
  }
  if (first === undefined) return undefined;
  const { topic, severity } = first;
  return { topic, severity, text: words.topics[topic].hint };
}

/** Shows a notice in place of the last one, or clears it (`null`). */
export function notice(host: HTMLElement, id: NoticeId | null, settings: Settings): void {
  clearTimeout(passing.get(host));
  const face = prepare(host, settings);
  const words = wordsFor(settings.language);
  const clear = (): void => face.show({ words, notice: undefined });
  if (id === null) {
    if (face.shown.notice) clear();
    return;
  }
  const dismiss = (event: Event): void => {
    if (event.isTrusted) clear();
  };
  face.show({ words, notice: { id, dismiss } });
  if (id === 'not-checking') passing.set(host, setTimeout(clear, PASSING_NOTICE_MS));
}
