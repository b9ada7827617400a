/**
 * Composers found without any selector of the site's own, for when a site has changed: by what a box
 * is (a text box in which somebody has written) and by which button near it looks and behaves like the
 * one that submits. Only boxes that have had the focus are looked at, so that a page on which nobody
 * writes is left in peace; search boxes, log-ins, filters and private chats are no composers.
 */
import { editorText, isDisabled, isVisible } from './editor-text.ts';
import { type Finder, GENERIC_ID, TEXT_BOX } from './finder.ts';
import { CHAT_WORDS, OTHER_WORDS, SEARCH_WORDS, SUBMIT_WORDS } from './generic.words.ts';
import type { Composer, SurfaceSpec } from './site.ts';

/** The row that stands for whatever was found in this way. */
const GENERIC: SurfaceSpec = {
  id: GENERIC_ID,
  editors: '',
  submit: '',
  submitKey: 'mod-enter',
  source: 'no source: found by role, form and place',
  checked: '2026-11',
  confidence: 'low',
};
const GENERIC_ENTER: SurfaceSpec = { ...GENERIC, submitKey: 'enter' };

const CONTROL = 'button, [role="button"], input[type="submit"]';
/** Where looking further up would leave the composer. */
const OUTERMOST = 'body, main, [role="main"], [role="feed"]';
const MAX_CLIMB = 14;
/** Points from which a button is taken for the one that submits. */
const ENOUGH = 4;

const NO_DRAFT = [
  '[readonly]',
  '[disabled]',
  '[aria-hidden="true"] *',
  '[role="search"] *',
  '[role="searchbox"]',
  'input[role="combobox"]',
  'form[action*="search"] *',
  'form[action*="login"] *',
  'form:has(input[type="password"]) *',
  '[name="q"]',
  '[name="query"]',
  '[name="search_query"]',
  '[autocomplete*="username"]',
  '[autocomplete="one-time-code"]',
  '[inputmode="numeric"]',
].join(', ');
/** Addresses of private messages on the three sites. */
const CHAT_PATH = /^\/(messages|i\/chat|direct|messenger)(\/|$)/;

export function newFinder(): Finder {
  return {
    touch,
    composerOf,
    controlOf,
    submittedBy(path) {
      const control = controlIn(path);
      return control && { control, boxes: boxesSubmittedBy(control) };
    },
    reading: (text) =>
      [...touched].filter((box) => box.isConnected && editorText(box).trim() === text),
  };
}

/** Boxes that had the focus, and controls seen switched off while such a box was empty. */
const touched = new Set<HTMLElement>();
const wasOff = new WeakSet<Element>();

function touch(element: Element): void {
  const box = boxOf(element);
  if (!box) return;
  for (const old of touched) if (!old.isConnected) touched.delete(old);
  touched.add(box);
  if (editorText(box).trim() !== '') return;
  for (const control of controlsAround(box)) if (isDisabled(control)) wasOff.add(control);
}

function composerOf(element: Element, enterPosts: boolean): Composer | undefined {
  const box = boxOf(element);
  const found = box && bestAround(box);
  if (!box || !found) return undefined;
  // A line of text alone is a composer only beside a button that says so.
  if (box.tagName === 'INPUT' && !saysSubmit(found.control)) return undefined;
  const surface = enterPosts ? GENERIC_ENTER : GENERIC;
  const editors = enterPosts ? [box] : boxesIn(found.root);
  return { surface, root: found.root, editors: editors.length > 0 ? editors : [box], fields: [] };
}

/** The box here, if it is one that somebody may post from: no search, log-in or chat. */
function boxOf(element: Element): HTMLElement | undefined {
  const box = outermostBox(element);
  if (!box || box.matches(NO_DRAFT) || CHAT_PATH.test(location.pathname)) return undefined;
  const said = [
    box.getAttribute('aria-label'),
    box.getAttribute('placeholder'),
    box.dataset.placeholder,
  ];
  const hint = said
    .map((words) => words ?? '')
    .join('\n')
    .toLowerCase();
  const isOther = hint
    .split('\n')
    .some((words) => begins(words, SEARCH_WORDS) || begins(words, CHAT_WORDS));
  return isOther ? undefined : box;
}

function controlOf({ root, editors }: Composer): HTMLElement | undefined {
  const box = editors[0];
  return box ? bestOf(candidatesIn(root, box), box)?.control : undefined;
}

/** Boxes with words in them whose submit this control may be. */
function boxesSubmittedBy(control: HTMLElement): HTMLElement[] {
  return [...touched].filter((box) => {
    if (!box.isConnected || editorText(box).trim() === '') return false;
    const found = bestAround(box);
    if (!found?.root.contains(control)) return false;
    // Near enough to the best is held too: a held press on another button costs the person a glance,
    // a post that went by costs more.
    return (
      control === found.control ||
      points(control, box, found.all) >= Math.max(ENOUGH, found.best - 1)
    );
  });
}

/** The nearest control of an event's path. */
function controlIn(path: readonly EventTarget[]): HTMLElement | undefined {
  const found = path.find((node) => node instanceof HTMLElement && node.matches(CONTROL));
  return found as HTMLElement | undefined;
}

function outermostBox(element: Element): HTMLElement | undefined {
  const box = element.closest<HTMLElement>(TEXT_BOX) ?? undefined;
  const outer = box?.parentElement?.closest<HTMLElement>('[contenteditable="true"]');
  return outer ?? box;
}

function boxesIn(root: Element): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(TEXT_BOX)].filter(
    (box) => boxOf(box) === box && isVisible(box) && editorText(box).trim() !== '',
  );
}

interface Found {
  readonly root: Element;
  readonly control: HTMLElement;
  readonly best: number;
  readonly all: readonly HTMLElement[];
}

/** The smallest enclosing element in which some button looks enough like the submit. */
function bestAround(box: HTMLElement): Found | undefined {
  let root = box.parentElement;
  for (let i = 0; root && i < MAX_CLIMB; i++, root = root.parentElement) {
    const all = candidatesIn(root, box);
    const found = bestOf(all, box);
    if (found && found.best >= ENOUGH) return { root, all, ...found };
    if (root.matches(OUTERMOST)) return undefined;
  }
  return undefined;
}

function bestOf(
  all: readonly HTMLElement[],
  box: HTMLElement,
): { control: HTMLElement; best: number } | undefined {
  let best = -Infinity;
  let control: HTMLElement | undefined;
  for (const candidate of all) {
    const score = points(candidate, box, all);
    if (score < best) continue;
    best = score;
    control = candidate;
  }
  return control && { control, best };
}

function controlsAround(box: HTMLElement): HTMLElement[] {
  let root = box.parentElement;
  for (
    let i = 0;
    root?.parentElement && i < MAX_CLIMB && !root.parentElement.matches(OUTERMOST);
    i++
  ) {
    if (root.matches('form, [role="dialog"]')) break;
    root = root.parentElement;
  }
  return root ? [...root.querySelectorAll<HTMLElement>(CONTROL)] : [];
}

function candidatesIn(root: Element, box: HTMLElement): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(CONTROL)].filter(
    (control) => !box.contains(control) && !control.querySelector(CONTROL) && isVisible(control),
  );
}

function points(control: HTMLElement, box: HTMLElement, all: readonly HTMLElement[]): number {
  const label = labelOf(control);
  let sum = 0;
  if (begins(label, SUBMIT_WORDS)) sum += 4;
  if (begins(label, OTHER_WORDS)) sum -= 5;
  if (control.getAttribute('type') === 'submit') sum += 3;
  if (all.at(-1) === control) sum += 2;
  if (isAfter(control, box)) sum += 1;
  if (wasOff.has(control) && !isDisabled(control)) sum += 3;
  if (standsOut(control, all)) sum += 2;
  if (control.hasAttribute('aria-haspopup') || control.hasAttribute('aria-expanded')) sum -= 4;
  if (control.hasAttribute('aria-pressed') || control.closest('a[href]')) sum -= 3;
  return sum;
}

function isAfter(control: Element, box: Element): boolean {
  return (box.compareDocumentPosition(control) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** Whether this is the one filled button among plain ones. */
function standsOut(control: HTMLElement, all: readonly HTMLElement[]): boolean {
  const own = fillOf(control);
  if (own === '' || all.length < 2) return false;
  return all.filter((other) => fillOf(other) === own).length === 1;
}

function fillOf(control: Element): string {
  const fill = getComputedStyle(control).backgroundColor;
  return fill === 'transparent' || /, 0\)$/.test(fill) ? '' : fill;
}

function saysSubmit(control: HTMLElement): boolean {
  return begins(labelOf(control), SUBMIT_WORDS);
}

function labelOf(control: HTMLElement): string {
  const value = control instanceof HTMLInputElement ? control.value : control.textContent;
  return (control.getAttribute('aria-label') ?? value ?? '').trim().toLowerCase();
}

/** Whether a label is one of these words or begins with one. */
function begins(label: string, words: readonly string[]): boolean {
  return (
    label !== '' &&
    label.length < 60 &&
    words.some(
      (word) =>
        label === word || (label.startsWith(word) && !/\p{L}/u.test(label.charAt(word.length))),
    )
  );
}
