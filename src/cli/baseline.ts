/**
 * The list of known errors on the development corpus. Worse than the list is red; better is red too,
 * until the list is made shorter: so every change of judgement is seen and meant.
 */
import { errorsOf, type JudgedPost } from './scores.ts';

export interface Baseline {
  /** Topics found though not labelled, by post id. */
  readonly falseAlarms: Readonly<Record<string, readonly string[]>>;
  /** Topics labelled and not found. */
  readonly misses: Readonly<Record<string, readonly string[]>>;
  /** Posts held for nothing, and posts let through. */
  readonly heldForNothing: readonly string[];
  readonly letThrough: readonly string[];
}

/** The errors of a judged corpus. */
export function errorsBaseline(posts: readonly JudgedPost[]): Baseline {
  const falseAlarms: Record<string, readonly string[]> = {};
  const misses: Record<string, readonly string[]> = {};
  const heldForNothing: string[] = [];
  const letThrough: string[] = [];
  const byId = [...posts].sort((a, b) => (String(a.post.id) < String(b.post.id) ? -1 : 1));
  for (const judged of byId) {
    const id = String(judged.post.id);
    const { extra, missing, interrupt } = errorsOf(judged);
    if (extra.length > 0) falseAlarms[id] = extra;
    if (missing.length > 0) misses[id] = missing;
    if (interrupt === 'false-alarm') heldForNothing.push(id);
    if (interrupt === 'missed') letThrough.push(id);
  }
  return { falseAlarms, misses, heldForNothing, letThrough };
}

/** The same as the text of `baseline.json`: one post a line. */
export function baselineOf(posts: readonly JudgedPost[]): string {
  const { falseAlarms, misses, heldForNothing, letThrough } = errorsBaseline(posts);
  const map = (rows: Readonly<Record<string, readonly string[]>>) => {
    const lines = Object.entries(rows).map(
      ([id, topics]) =>
        `    ${JSON.stringify(id)}: [${topics.map((topic) => JSON.stringify(topic)).join(', ')}]`,
    );
    return lines.length === 0 ? '{}' : `{\n${lines.join(',\n')}\n  }`;
  };
  // As the formatter would have it: on one line where that is short.
  const list = (ids: readonly string[]) =>
    ids.length <= 8
      ? `[${ids.map((id) => JSON.stringify(id)).join(', ')}]`
      : `[\n${ids.map((id) => `    ${JSON.stringify(id)}`).join(',\n')}\n  ]`;
  return `{
  "falseAlarms": ${map(falseAlarms)},
  "misses": ${map(misses)},
  "heldForNothing": ${list(heldForNothing)},
  "letThrough": ${list(letThrough)}
}
`;
}
