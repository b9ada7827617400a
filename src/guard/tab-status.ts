/** What the guards in all frames of one tab say, taken together: a chat may stand in a frame. */
import type { Status } from './health.ts';

/** What is needed of the extension's API. */
export interface TabsBrowser {
  readonly scripting: {
    executeScript(script: {
      readonly target: { readonly tabId: number; readonly allFrames: true };
      readonly func: () => boolean;
    }): Promise<readonly { readonly frameId: number }[]>;
  };
  readonly tabs: {
    sendMessage(tab: number, message: unknown, to: { frameId: number }): Promise<unknown>;
  };
}

/** Gives the worst of the answers; undefined where nobody answers, as on every other site. */
export async function tabStatus(browser: TabsBrowser, tabId: number): Promise<unknown> {
  const target = { tabId, allFrames: true } as const;
  // Gives one line for each frame that we may enter; none on a page of the browser's own.
  const frames = await browser.scripting
    .executeScript({ target, func: () => true })
    .catch(() => []);
  const answers = await Promise.all(
    frames.map(({ frameId }) =>
      browser.tabs.sendMessage(tabId, { type: 'status' }, { frameId }).catch(() => undefined),
    ),
  );
  return worst(answers);
}

const WORST_FIRST: readonly Status['state'][] = ['not-checking', 'guessing', 'checking'];

/** Of several answers the one a person should know of; the first of equals. */
export function worst(answers: readonly unknown[]): unknown {
  const stateOf = (answer: unknown): unknown =>
    (answer as { state?: unknown } | null | undefined)?.state;
  for (const state of WORST_FIRST) {
    const found = answers.find((answer) => stateOf(answer) === state);
    if (found !== undefined) return found;
  }
  return undefined;
}
