/** A labelled corpus, read and judged. */
import { DETECTORS } from '../detectors/index.ts';
import { review } from '../review/review.ts';
import { isTopicId } from '../review/topics.ts';
import type { Settings } from '../settings/schema.ts';
import { type Fault, type Post, readInput } from './posts.ts';
import { type JudgedPost, type Label, type Verdict, verdictOf } from './scores.ts';
import { type SettingsFile, settingsFor } from './settings-file.ts';

export interface LabelledPost {
  readonly post: Post;
  readonly labels: readonly Label[];
  readonly difficulty: string;
  readonly settings: Settings;
}

/** Posts with their labels and settings; lines that cannot be used are faults. */
export function readCorpus(
  bytes: Uint8Array,
  file: SettingsFile,
): { readonly posts: readonly LabelledPost[]; readonly faults: readonly Fault[] } {
  const input = readInput(bytes);
  const posts: LabelledPost[] = [];
  const faults = [...input.faults];
  for (const post of input.posts) {
    const settings = settingsFor(file, post.school);
    const labels = labelsOf(post.row.labels);
    if (typeof settings === 'string') faults.push({ line: post.line, reason: settings });
    else if (typeof labels === 'string') faults.push({ line: post.line, reason: labels });
    else {
      posts.push({
        post,
        labels,
        difficulty: typeof post.row.difficulty === 'string' ? post.row.difficulty : '',
        settings: post.role === undefined ? settings : { ...settings, role: post.role },
      });
    }
  }
  return { posts, faults };
}

function labelsOf(value: unknown): Label[] | string {
  if (!Array.isArray(value)) return 'has no list of "labels"; only labelled posts can be scored';
  const labels: Label[] = [];
  for (const one of value as readonly Record<string, unknown>[]) {
    const { topic, quote } = one;
    if (typeof topic !== 'string' || !isTopicId(topic))
      return `has a label of unknown topic ${topic}`;
    labels.push({ topic, quote: typeof quote === 'string' ? quote : '' });
  }
  return labels;
}

/** Judges a corpus, by default with the review. */
export function judgeCorpus(
  posts: readonly LabelledPost[],
  judge: (post: LabelledPost) => Verdict = ({ post, settings }) =>
    verdictOf(review(post.snapshot, settings)),
): JudgedPost[] {
  return posts.map((one) => ({ ...one, verdict: judge(one) }));
}

/** The verdict of the rules alone, without the scorer. */
export function rulesAlone({ post, settings }: LabelledPost): Verdict {
  return verdictOf(review(post.snapshot, settings, DETECTORS, false));
}
