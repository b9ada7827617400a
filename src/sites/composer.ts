/**
 * The part of finding and reading a composer that is the same on every site. All functions look at
 * the page as it is now; none writes to it.
 */
import type { AttachedImage, ComposerSnapshot } from '../review/snapshot.ts';
import { editorText, isDisabled, isVisible } from './editor-text.ts';
import type { Composer, SiteAdapter, SurfaceSpec } from './site.ts';

/** How far up to look for the element that encloses editor and submit control. */
const MAX_CLIMB = 40;

/** The composer in which this editor, or a node inside it, stands. */
export function composerOfEditor(site: SiteAdapter, element: Element): Composer | undefined {
  for (const surface of site.surfaces) {
    const editor = element.closest<HTMLElement>(surface.editors);
    if (!editor) continue;
    // An editor whose submit control is not there yet (Facebook shows it on focus) is a composer
    // all the same, if its own root says so.
    const root = surface.root ? editor.closest(surface.root) : nearestWith(editor, surface.submit);
    if (!root) continue;
    // Where plain Enter posts, each editor is a composer of its own (several comment boxes may
    // share one article).
    if (surface.submitKey === 'enter') return { surface, root, editors: [editor] };
    return withEditors(surface, root, editor);
  }
  return undefined;
}

/** The enabled submit control in an event's path and the composer that it posts. */
export function submitInPath(
  site: SiteAdapter,
  path: readonly EventTarget[],
): { control: HTMLElement; composer: Composer } | undefined {
  for (const node of path) {
    if (!(node instanceof HTMLElement)) continue;
    for (const surface of site.surfaces) {
      if (!isSubmit(surface, node)) continue;
      const composer = composerOfControl(surface, node);
      if (!composer) continue;
      const inner = innerControl(node);
      if (isDisabled(node) || isDisabled(inner)) return undefined;
      return { control: inner, composer };
    }
  }
  return undefined;
}

/** The visible, enabled control that posts this composer: what the replay presses. */
export function controlOf(composer: Composer): HTMLElement | undefined {
  const { surface, root, editors } = composer;
  // Labels may match buttons of the toolbar's kind anywhere in the root; ids are nearest first.
  const near = surface.labels ? undefined : editors[0] && nearestWith(editors[0], surface.submit);
  const found = [...(near ?? root).querySelectorAll<HTMLElement>(surface.submit)]
    .filter((control) => isSubmit(surface, control))
    .map(innerControl)
    .filter((control) => isVisible(control) && !isDisabled(control));
  return found.at(-1);
}

/** The composer that a file field, a drop or a paste belongs to: the nearest one around it. */
export function composerAround(site: SiteAdapter, element: Element): Composer | undefined {
  const own = composerOfEditor(site, element);
  if (own) return own;
  for (const surface of site.surfaces) {
    const near = nearestWith(element, surface.editors);
    const editor = near?.querySelector<HTMLElement>(surface.editors);
    const composer = editor && composerOfEditor(site, editor);
    if (composer) return composer;
  }
  return undefined;
}

/** Composers on the page whose draft reads exactly `text`: for finding one that was rebuilt. */
export function composersReading(site: SiteAdapter, text: string): Composer[] {
  const found = new Map<Element, Composer>();
  for (const surface of site.surfaces) {
    for (const editor of document.querySelectorAll<HTMLElement>(surface.editors)) {
      const composer = composerOfEditor(site, editor);
      if (composer && textOfComposer(composer) === text) found.set(composer.root, composer);
    }
  }
  return [...found.values()];
}

export function textOfComposer(composer: Composer): string {
  return composer.editors.map(editorText).join('\n\n').trim();
}

/** Why a composer could not be read. */
export type Unreadable = { readonly unreadable: string };

/**
 * The draft as plain data. `files` are the pictures that the guard saw being attached; the previews
 * on the page may show more (or, where a site draws none, fewer): the larger count is taken.
 */
export function readComposer(
  site: SiteAdapter,
  composer: Composer,
  files: readonly AttachedImage[],
): Omit<ComposerSnapshot, 'time'> | Unreadable {
  if (composer.editors.length === 0) return { unreadable: 'no editor' };
  const shown = site.imagesOf(composer);
  return {
    site: site.id,
    surface: site.surfaceOf(composer),
    text: textOfComposer(composer),
    audience: site.audienceOf(composer),
    images: files.length >= shown.length ? files : shown,
    replyTo: site.replyToOf(composer),
  };
}

/**
 * Whether a list of suggestions is open for this editor, so that a plain Enter only picks from it.
 * Visibility decides: X keeps its layer container mounted.
 */
export function isSuggesting(site: SiteAdapter, editor: HTMLElement): boolean {
  if (editor.getAttribute('aria-activedescendant')) return true;
  for (const name of ['aria-controls', 'aria-owns']) {
    for (const id of (editor.getAttribute(name) ?? '').split(/\s+/).filter(Boolean)) {
      const list = document.getElementById(id);
      if (list?.matches('[role="listbox"], [role="menu"]') && isVisible(list)) return true;
    }
  }
  return [...document.querySelectorAll(site.suggestions)].some(isVisible);
}

function isSubmit(surface: SurfaceSpec, node: Element): boolean {
  if (!node.matches(surface.submit)) return false;
  if (!surface.labels) return true;
  const label = (node.getAttribute('aria-label') ?? node.textContent ?? '').trim().toLowerCase();
  return surface.labels.includes(label);
}

/** The element that takes the press: sites wrap the real `button` in elements of their own. */
function innerControl(node: HTMLElement): HTMLElement {
  return node.querySelector<HTMLElement>('button') ?? node;
}

function composerOfControl(surface: SurfaceSpec, control: Element): Composer | undefined {
  const near = nearestWith(control, surface.editors);
  const root = surface.root ? near?.closest(surface.root) : near;
  if (!near || !root) return undefined;
  return withEditors(surface, surface.submitKey === 'enter' ? near : root);
}

/** The nearest ancestor that also holds an element matching `counterpart`. */
function nearestWith(element: Element, counterpart: string): Element | undefined {
  let node = element.parentElement;
  for (let i = 0; node && node !== document.documentElement && i < MAX_CLIMB; i++) {
    if (node.querySelector(counterpart)) return node;
    node = node.parentElement;
  }
  return undefined;
}

/** All visible editors of the root, outermost matches only; the event's own comes in any case. */
function withEditors(surface: SurfaceSpec, root: Element, own?: HTMLElement): Composer | undefined {
  const all = [...root.querySelectorAll<HTMLElement>(surface.editors)];
  const editors = all.filter(
    (editor) =>
      editor === own ||
      (isVisible(editor) && !all.some((other) => other !== editor && other.contains(editor))),
  );
  if (editors.length === 0) return undefined;
  return { surface, root, editors };
}
