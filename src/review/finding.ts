/** What a detector finds: topic, place, certainty and reason as data. No sentences, no severity. */
import type { TopicId } from './topics.ts';

/** Half-open range of UTF-16 units in the text exactly as the person wrote it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Why, as data: `code` names the pattern (kebab-case, unique within the topic), `data` what it saw.
 * The dialog turns `topic` + `code` into a sentence; unknown codes fall back to the topic's own. */
export interface Reason {
  readonly code: string;
  readonly data?: Readonly<Record<string, string>>;
}

/** Reason code of a finding that no rule made: the words as a whole sound like the topic. */
export const SOUNDS_LIKE = 'sounds-like';

export interface Finding {
  readonly topic: TopicId;
  /** Empty where the reason lies in the context alone (audience, clock, attached picture). */
  readonly spans: readonly Span[];
  /** 0 to 1: how sure the detector is that a fair-minded deputy head would agree. See `verdict.ts`. */
  readonly score: number;
  readonly reason: Reason;
}
