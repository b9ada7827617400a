/**
 * The page's own truth, for the tests: what reached the site's handlers and what they posted. Kept
 * on `window` of the page; the extension can neither see nor change it from its own world.
 */

/** How the site's own handler was reached. */
export type How = 'click' | 'key' | 'composition';

export interface PostRecord {
  readonly surface: string;
  /** From the editor's model, not from its DOM; lines joined with `\n`. */
  readonly text: string;
  /** Whether the event that reached the site's handler was the person's own. */
  readonly trusted: boolean;
  readonly how: How;
  readonly at: number;
}

declare global {
  interface Window {
    __posts: PostRecord[];
    /** Keys that the site took for its hotkeys. */
    __hotkeys: string[];
    /** Text in the model of the editor that this element belongs to. */
    __draftOf(element: Element): string | undefined;
  }
}

window.__posts = [];
window.__hotkeys = [];

const models = new WeakMap<Element, () => string>();
window.__draftOf = (element) => {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const text = models.get(at);
    if (text) return text();
  }
  return undefined;
};

/** Makes an editor's model readable for the tests. */
export function registerModel(root: Element, text: () => string): void {
  models.set(root, text);
}

export function record(surface: string, text: string, trusted: boolean, how: How): void {
  window.__posts.push({ surface, text, trusted, how, at: performance.now() });
}

/** Single-key shortcuts of the site, as all three have them: they fire outside of text boxes only,
 * judged by the event's target as sites do (so a shadow host looks like a plain element). */
export function listenForHotkeys(keys: string, act: (key: string) => void = () => {}): void {
  document.addEventListener('keydown', (event) => {
    const target = event.target as HTMLElement;
    const isText = target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
    if (isText || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (event.key.length !== 1 || !keys.includes(event.key)) return;
    window.__hotkeys.push(event.key);
    act(event.key);
  });
}
