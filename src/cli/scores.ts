/** Figures of a judged corpus, as the corpora README defines them. */
import type { Span } from '../review/finding.ts';
import type { Review } from '../review/review.ts';
import { TOPIC_IDS, TOPICS, type TopicId } from '../review/topics.ts';
import type { Post } from './posts.ts';

export interface Label {
  readonly topic: TopicId;
  /** Exact substring of the text; empty where the reason is the context. */
  readonly quote: string;
}

/** What was found in a post, by whatever judged it. */
export interface Verdict {
  readonly interrupt: boolean;
  readonly findings: readonly { readonly topic: TopicId; readonly spans: readonly Span[] }[];
}

export interface JudgedPost {
  readonly post: Post;
  readonly labels: readonly Label[];
  readonly difficulty: string;
  readonly verdict: Verdict;
}

/** Right, wrong and missed, with the rates that follow; rates are 0 where there is nothing to count. */
export interface Counts {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export function counts(right: number, wrong: number, missed: number): Counts {
  const precision = ratio(right, right + wrong);
  const recall = ratio(right, right + missed);
  return {
    right,
    wrong,
    missed,
    precision,
    recall,
    f1: ratio(2 * precision * recall, precision + recall),
  };
}

export function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

/** Whether a fair reader would hold the post: a label of a topic that is `stop` or `think`. */
export function shouldInterrupt(labels: readonly Label[]): boolean {
  return labels.some((label) => TOPICS[label.topic].severity !== 'note');
}

/** The posts that were held against those that should be. */
export function interruptCounts(posts: readonly JudgedPost[]): Counts {
  let right = 0;
  let wrong = 0;
  let missed = 0;
  for (const { labels, verdict } of posts) {
    const should = shouldInterrupt(labels);
    if (should && verdict.interrupt) right++;
    else if (verdict.interrupt) wrong++;
    else if (should) missed++;
  }
  return counts(right, wrong, missed);
}

/** Clean posts (no label at all), and how many of them were held. */
export function cleanPosts(posts: readonly JudgedPost[]): { clean: number; held: number } {
  const clean = posts.filter(({ labels }) => labels.length === 0);
  return { clean: clean.length, held: clean.filter(({ verdict }) => verdict.interrupt).length };
}

export function foundTopics({ verdict }: JudgedPost): Set<TopicId> {
  return new Set(verdict.findings.map((finding) => finding.topic));
}

export function labelledTopics({ labels }: JudgedPost): Set<TopicId> {
  return new Set(labels.map((label) => label.topic));
}

/** One topic, counted by post. */
export function topicCounts(posts: readonly JudgedPost[], topic: TopicId): Counts {
  let right = 0;
  let wrong = 0;
  let missed = 0;
  for (const post of posts) {
    const found = foundTopics(post).has(topic);
    const labelled = labelledTopics(post).has(topic);
    if (found && labelled) right++;
    else if (found) wrong++;
    else if (labelled) missed++;
  }
  return counts(right, wrong, missed);
}

/** All topics but `audience`, which follows from the others, counted together. */
export function microCounts(posts: readonly JudgedPost[]): Counts {
  const each = TOPIC_IDS.filter((topic) => topic !== 'audience').map((topic) =>
    topicCounts(posts, topic),
  );
  const sum = (key: 'right' | 'wrong' | 'missed') =>
    each.reduce((total, one) => total + one[key], 0);
  return counts(sum('right'), sum('wrong'), sum('missed'));
}

/** Of labels with a quote whose topic was found: how many a found span of that topic touches. */
export function spanOverlap(posts: readonly JudgedPost[]): { quotes: number; touched: number } {
  let quotes = 0;
  let touched = 0;
  for (const post of posts) {
    for (const label of post.labels) {
      if (label.quote === '' || !foundTopics(post).has(label.topic)) continue;
      quotes++;
      if (touches(post, label)) touched++;
    }
  }
  return { quotes, touched };
}

export function touches({ post, verdict }: JudgedPost, label: Label): boolean {
  const places = occurrences(post.snapshot.text, label.quote);
  return verdict.findings.some(
    (finding) =>
      finding.topic === label.topic &&
      finding.spans.some((span) =>
        places.some((place) => span.start < place.end && place.start < span.end),
      ),
  );
}

function occurrences(text: string, quote: string): Span[] {
  const found: Span[] = [];
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    found.push({ start: at, end: at + quote.length });
  }
  return found;
}

/** What is wrong with the judgement of a post: topics too many, topics missing, held or not held. */
export interface Errors {
  readonly extra: readonly TopicId[];
  readonly missing: readonly TopicId[];
  readonly interrupt: 'false-alarm' | 'missed' | undefined;
}

export function errorsOf(post: JudgedPost): Errors {
  const found = foundTopics(post);
  const labelled = labelledTopics(post);
  const should = shouldInterrupt(post.labels);
  return {
    extra: [...found].filter((topic) => !labelled.has(topic)).sort(),
    missing: [...labelled].filter((topic) => !found.has(topic)).sort(),
    interrupt: should === post.verdict.interrupt ? undefined : should ? 'missed' : 'false-alarm',
  };
}

/** The verdict of the review. */
export function verdictOf(review: Review): Verdict {
  return { interrupt: review.interrupt, findings: review.findings };
}
