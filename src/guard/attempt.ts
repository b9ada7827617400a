/**
 * Which event is a posting attempt, and of which composer. Reads the event and the page, touches
 * neither. What counts as a key press that posts: interception notes, sections 3 and 4.
 */
import { composerOfEditor, isSuggesting, submitInPath } from '../sites/composer.ts';
import type { Composer, SiteAdapter, SubmitKey } from '../sites/site.ts';
import type { Caret } from './caret.ts';

export interface Attempt {
  readonly how: 'click' | 'key' | 'soft-key' | 'form';
  readonly composer: Composer;
  /** The control that was pressed, for a click. */
  readonly control?: HTMLElement | undefined;
  /** Where the person was writing before the press took the focus away, if it was noted then. */
  readonly caret?: Caret | undefined;
}

/** Draft.js waits 20 ms to resolve a composition, and Safari sends the Enter that ends one after
 * `compositionend`; longer would let a fast, real Enter slip through. */
const COMPOSITION_TAIL_MS = 30;
/** A soft keyboard's `beforeinput` follows its nameless keydown within this time. */
const SOFT_KEY_MS = 100;

/** What has to be remembered between events to judge the next one. */
export interface KeyMemory {
  compositionEnd: number;
  /** `isEndingEnter`: an Enter that went to the input method, to accept a word. */
  lastKey: { key: string; at: number; isEndingEnter: boolean };
}

export function newKeyMemory(): KeyMemory {
  return { compositionEnd: -Infinity, lastKey: { key: '', at: -Infinity, isEndingEnter: false } };
}

/** Notes key and composition events; call for each before `attemptIn`. */
export function remember(event: Event, memory: KeyMemory): void {
  if (event.type === 'compositionend') {
    const { isEndingEnter, at } = memory.lastKey;
    // The Enter that ended it has been seen already: the next one is the person's own.
    const isOver = isEndingEnter && event.timeStamp - at < SOFT_KEY_MS;
    memory.compositionEnd = isOver ? -Infinity : event.timeStamp;
  }
  if (event.type === 'keydown') {
    const key = event as KeyboardEvent;
    const isByMethod = key.isComposing || key.keyCode === 229 || key.key === 'Process';
    memory.lastKey = {
      key: key.key,
      at: event.timeStamp,
      isEndingEnter: isByMethod && /^(Numpad)?Enter$/.test(key.code),
    };
  }
}

/** The posting attempt in this event, or undefined if it is none. */
export function attemptIn(event: Event, site: SiteAdapter, memory: KeyMemory): Attempt | undefined {
  switch (event.type) {
    case 'click':
      return clickAttempt(event, site);
    case 'keydown':
      return (
        keyAttempt(event as KeyboardEvent, site, memory) ??
        keyOnControlAttempt(event as KeyboardEvent, site)
      );
    case 'beforeinput':
      return softKeyAttempt(event as InputEvent, site, memory);
    case 'compositionend':
      return composedEnterAttempt(event as CompositionEvent, site);
    case 'submit':
      return formAttempt(event, site);
    default:
      return undefined;
  }
}

/** Whether this key press is an Enter, on either pad, whatever the layout calls it. */
export function isEnter(event: KeyboardEvent): boolean {
  return (
    event.key === 'Enter' ||
    event.code === 'NumpadEnter' ||
    (event.key === '' && event.keyCode === 13)
  );
}

function clickAttempt(event: Event, site: SiteAdapter): Attempt | undefined {
  const found = submitInPath(site, event.composedPath());
  return found && { how: 'click', ...found };
}

function keyAttempt(
  event: KeyboardEvent,
  site: SiteAdapter,
  memory: KeyMemory,
): Attempt | undefined {
  if (!isEnter(event) || event.repeat || isComposing(event, memory)) return undefined;
  const editor = editorIn(event);
  const composer = editor && composerOfEditor(site, editor);
  if (!composer || !posts(event, composer.surface.submitKey)) return undefined;
  const withCommand = event.ctrlKey || event.metaKey;
  if (!withCommand && isSuggesting(site, editor)) return undefined;
  return { how: 'key', composer };
}

/** Enter or Space on a `div` that plays the button: no click follows by itself, the site's own key
 * handler acts. A native button's press arrives as a click. */
function keyOnControlAttempt(event: KeyboardEvent, site: SiteAdapter): Attempt | undefined {
  if (event.repeat || !(isEnter(event) || event.key === ' ')) return undefined;
  const pressed = event.composedPath()[0];
  if (!(pressed instanceof Element) || pressed.closest(PRESSED_BY_CLICK)) return undefined;
  const found = submitInPath(site, event.composedPath());
  return found && { how: 'key', ...found };
}

/** Elements for which the browser turns keys into a click, and boxes in which keys are text. */
const PRESSED_BY_CLICK = 'button, input, textarea, a[href], summary, [contenteditable="true"]';

function posts(event: KeyboardEvent, submitKey: SubmitKey): boolean {
  if (submitKey === 'enter') return !event.shiftKey;
  if (submitKey === 'mod-enter') return event.ctrlKey || event.metaKey;
  return false;
}

function isComposing(event: KeyboardEvent, memory: KeyMemory): boolean {
  return (
    event.isComposing ||
    event.keyCode === 229 ||
    event.key === 'Process' ||
    event.timeStamp - memory.compositionEnd < COMPOSITION_TAIL_MS
  );
}

/** Soft keyboards name no key; only the edit that would follow tells that it was an Enter. */
function softKeyAttempt(
  event: InputEvent,
  site: SiteAdapter,
  memory: KeyMemory,
): Attempt | undefined {
  const isBreak = /^insert(Paragraph|LineBreak)$/.test(event.inputType) || event.data === '\n';
  if (!isBreak) return undefined;
  const { key, at } = memory.lastKey;
  const nameless = key === 'Unidentified' || key === 'Process' || key === '';
  const sawKey = event.timeStamp - at < SOFT_KEY_MS;
  if (event.isComposing || (sawKey && !nameless)) return undefined;
  const editor = editorIn(event);
  const composer = editor && composerOfEditor(site, editor);
  if (composer?.surface.submitKey !== 'enter' || isSuggesting(site, editor!)) return undefined;
  return { how: 'soft-key', composer };
}

/** Lexical takes a composition that ends with a line feed for an Enter; no other event tells of it. */
function composedEnterAttempt(event: CompositionEvent, site: SiteAdapter): Attempt | undefined {
  if (event.data !== '\n') return undefined;
  const editor = editorIn(event);
  const composer = editor && composerOfEditor(site, editor);
  if (composer?.surface.submitKey !== 'enter' || isSuggesting(site, editor!)) return undefined;
  return { how: 'soft-key', composer };
}

function formAttempt(event: Event, site: SiteAdapter): Attempt | undefined {
  const form = event.target;
  if (!(form instanceof HTMLFormElement)) return undefined;
  for (const surface of site.surfaces) {
    if (!surface.editors) continue;
    const editor = form.querySelector<HTMLElement>(surface.editors);
    const composer = editor && composerOfEditor(site, editor);
    if (composer) return { how: 'form', composer };
  }
  return undefined;
}

/** The innermost element of the event's path that takes text. */
function editorIn(event: Event): HTMLElement | undefined {
  const target = event.composedPath()[0];
  const element = target instanceof Text ? target.parentElement : target;
  return element instanceof HTMLElement ? element : undefined;
}
