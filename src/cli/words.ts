/** Words of the command line's report: the dialog's own, so that both tell the same thing. */
import { fill, type Words, wordsFor } from '../dialog/words.ts';
import { type Finding, SOUNDS_LIKE } from '../review/finding.ts';
import type { TopicId } from '../review/topics.ts';

const words: Words = wordsFor('en');

/** What the topic's warning is headed with. */
export function topicTitle(topic: TopicId): string {
  return words.topics[topic].headline;
}

/** Why a finding stands, as a plain sentence: by its reason code, else the topic's own. */
export function reasonSentence({ topic, reason }: Finding): string {
  const { why } = words.topics[topic];
  if (reason.code === SOUNDS_LIKE) return `${why.general} ${words.soundsLike}`;
  const special = Object.hasOwn(why, reason.code)
    ? fill(why[reason.code]!, reason.data)
    : undefined;
  return special ?? why.general;
}
