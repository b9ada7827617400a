/** Shows the real warning for one topic over the page, with a made-up post; nothing is posted. */
import type { Policy } from '../../policy/clause.ts';
import { clausesFor } from '../../policy/judge.ts';
import type { Review } from '../../review/review.ts';
import { type Role, TOPICS, type TopicId } from '../../review/topics.ts';
import type { Settings } from '../../settings/schema.ts';
import { PREVIEW_POSTS } from './preview-posts.ts';

/** A review that found this one topic in its made-up post. */
export function previewOf(
  topic: TopicId,
  role: Role,
  policy: Policy,
  settings: Settings,
): { readonly review: Review; readonly text: string } {
  const marked = PREVIEW_POSTS[topic];
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const chosen = settings.severities[topic];
  const finding = {
    topic,
    spans: start < 0 ? [] : [{ start, end }],
    score: 1,
    reason: { code: 'preview' },
    severity: chosen === undefined || chosen === 'off' ? TOPICS[topic].severity : chosen,
    clauses: clausesFor(topic, role, policy),
    interrupts: true,
  };
  return {
    review: { findings: [finding], interrupt: true },
    text: marked.replace('[', '').replace(']', ''),
  };
}

export async function showPreview(
  topic: TopicId,
  role: Role,
  policy: Policy,
  values: Settings,
): Promise<void> {
  const { ask } = await import('../../dialog/warning-dialog.tsx');
  const settings = { ...values, role };
  const { review, text } = previewOf(topic, role, policy, settings);
  const before = document.activeElement;
  const host = document.createElement('before-you-post');
  document.body.append(host);
  const snapshot = {
    site: 'facebook',
    surface: 'post',
    text,
    audience: 'public',
    images: [],
    time: '2027-01-11T19:00',
  } as const;
  ask(host, review, snapshot, settings, () => {
    host.remove();
    if (before instanceof HTMLElement) before.focus();
  });
}
