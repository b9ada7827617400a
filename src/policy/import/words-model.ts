/** How likely a sentence is about each topic by its words alone. */
import { TOPIC_IDS, type TopicId } from '../../review/topics.ts';
import { featuresOf } from './sentence-features.ts';
import { KNOWN, WORD_WEIGHTS } from './word-weights.ts';

interface TopicWeights {
  readonly topic: TopicId;
  readonly start: number;
  readonly unit: number;
  readonly weights: Int8Array;
}

const places = new Map(KNOWN.split(' ').map((feature, at) => [feature, at]));
const models: readonly TopicWeights[] = TOPIC_IDS.map((topic) => {
  const [start, unit, bytes] = WORD_WEIGHTS[topic];
  return { topic, start, unit, weights: Int8Array.from(atob(bytes), (one) => one.charCodeAt(0)) };
});

/** Takes a sentence as matched, gives a likelihood from 0 to 1 for each topic. */
export function likelihoods(matched: string): ReadonlyMap<TopicId, number> {
  const found = featuresOf(matched).flatMap((feature) => places.get(feature) ?? []);
  const norm = 1 / Math.sqrt(found.length || 1);
  return new Map(
    models.map(({ topic, start, unit, weights }) => {
      const sum = found.reduce((total, at) => total + (weights[at] ?? 0), 0) * unit;
      return [topic, 1 / (1 + Math.exp(-(start + sum * norm)))];
    }),
  );
}
