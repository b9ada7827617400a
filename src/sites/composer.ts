/**
 * The part of finding and reading a composer that is the same on every site. All functions look at
 * the page as it is now; none writes to it.
 */
import type { AttachedImage, Audience, ComposerSnapshot } from '../review/snapshot.ts';
import { editorText, isDisabled, isVisible, textOf } from './editor-text.ts';
import { finder, GENERIC_ID } from './finder.ts';
import { previewsIn } from './previews.ts';
import type { Composer, SiteAdapter, SurfaceSpec } from './site.ts';

/** How far up to look for the element that encloses editor and submit control. */
const MAX_CLIMB = 40;

/**
 * The composer in which this editor or field, or a node inside it, stands: by the adapter's rows, or,
 * where none of them knows it, as the generic finder sees it.
 */
export function composerOfEditor(site: SiteAdapter, element: Element): Composer | undefined {
  return knownComposer(site, element) ?? unknownComposer(site, element);
}

/** Whether this composer was found without a row of the adapter's. */
export function isGeneric({ surface }: Composer): boolean {
  return surface.id === GENERIC_ID;
}

/** Only on the site's own pages: elsewhere (the practice page) what no row knows is nobody's. */
function unknownComposer(site: SiteAdapter, element: Element): Composer | undefined {
  if (!site.matches(location.hostname)) return undefined;
  return finder()?.composerOf(element, site.enterPosts?.(element) ?? false);
}

/** The site's rows that count at this address. */
function surfacesHere(site: SiteAdapter): SurfaceSpec[] {
  const address = location.pathname + location.search;
  return site.surfaces.filter(({ path }) => !path || path.test(address));
}

/** By the rows. Those that only their buttons' words tell apart (a post, the same when edited) may
 * share a box: then the words decide. */
function knownComposer(site: SiteAdapter, element: Element): Composer | undefined {
  let first: Composer | undefined;
  for (const surface of surfacesHere(site)) {
    const box = boxAround(surface, element);
    if (!box) continue;
    // An editor whose submit control is not there yet (Facebook shows it on focus) is a composer
    // all the same, if its own root says so.
    const root = surface.root ? box.closest(surface.root) : nearestWithControl(surface, box);
    if (!root) continue;
    const isEditor = box.matches(surface.editors);
    // Where plain Enter posts, each editor is a composer of its own (several comment boxes may
    // share one article).
    if (isEditor && surface.submitKey === 'enter' && !surface.fields) {
      return { surface, root, editors: [box], fields: [] };
    }
    const composer = withEditors(surface, root, isEditor ? box : undefined);
    if (composer && (!surface.labelled || hasControl(composer))) return composer;
    first ??= composer;
  }
  return first;
}

/** The enabled submit control in an event's path and the composer that it posts. */
export function submitInPath(
  site: SiteAdapter,
  path: readonly EventTarget[],
): { control: HTMLElement; composer: Composer } | undefined {
  const surfaces = surfacesHere(site);
  let last: { control: HTMLElement; composer: Composer } | undefined;
  for (const node of path) {
    if (!(node instanceof HTMLElement)) continue;
    for (const surface of surfaces) {
      if (!isSubmit(surface, node)) continue;
      const composer = composerOfControl(surface, node);
      if (!composer) continue;
      const inner = innerControl(node);
      if (isDisabled(node) || isDisabled(inner)) return undefined;
      const found = { control: inner, composer };
      if (composer.editors.length > 0 || surface.subject) return found;
      last ??= found;
    }
  }
  // A panel without a box that the row knows: a later one of its steps, if no other box fits.
  return unknownSubmit(site, path) ?? last;
}

/** A control that no row knows, where it looks like the submit of a box that somebody has written in. */
function unknownSubmit(
  site: SiteAdapter,
  path: readonly EventTarget[],
): { control: HTMLElement; composer: Composer } | undefined {
  const found = finder()?.submittedBy(path);
  if (!found || isDisabled(found.control)) return undefined;
  const { control, boxes } = found;
  for (const box of boxes) {
    const composer = composerOfEditor(site, box);
    // Where a row knows both box and button, another button is only another button.
    if (!composer || (!isGeneric(composer) && knownControl(composer))) continue;
    return { control, composer };
  }
  return undefined;
}

/** The row that is only commented on, where this element is its control. */
export function noteAt(site: SiteAdapter, element: Element): Composer | undefined {
  for (const surface of surfacesHere(site)) {
    if (surface.manner !== 'note') continue;
    const control = element.closest(controlsOf(surface));
    if (control && isSubmit(surface, control)) return composerOfControl(surface, control);
  }
  return undefined;
}

/** The visible, enabled control that posts this composer: what the replay presses. */
export function controlOf(composer: Composer): HTMLElement | undefined {
  const control = isGeneric(composer) ? undefined : knownControl(composer);
  if (control) return control;
  const found = finder()?.controlOf(composer);
  return found && !isDisabled(found) ? found : undefined;
}

function knownControl(composer: Composer): HTMLElement | undefined {
  const { surface, root, editors } = composer;
  // Words and places are looked for in the whole root; ids are nearest first.
  const first = editors[0];
  const near = first && surface.submit ? nearestWith(first, surface.submit) : undefined;
  if (!controlsOf(surface)) return undefined;
  const isUsable = (control: HTMLElement): boolean => isVisible(control) && !isDisabled(control);
  const scope = near && root.contains(near) ? near : root;
  for (const where of scope === root ? [root] : [scope, root]) {
    const found = [...where.querySelectorAll<HTMLElement>(controlsOf(surface))]
      .filter((control) => isSubmit(surface, control))
      .map(innerControl)
      .filter(isUsable);
    if (found.length > 0) return found.at(-1);
  }
  return undefined;
}

/** The composer that a file field, a drop or a paste belongs to: the nearest one around it. */
export function composerAround(site: SiteAdapter, element: Element): Composer | undefined {
  const own = composerOfEditor(site, element);
  if (own) return own;
  for (const surface of surfacesHere(site)) {
    const near = surface.editors ? nearestWith(element, surface.editors) : undefined;
    const editor = near?.querySelector<HTMLElement>(surface.editors);
    const composer = editor && composerOfEditor(site, editor);
    if (composer) return composer;
  }
  return undefined;
}

/** The composer with steps in one of whose panels this element stands, if its boxes are there. */
export function steppedComposerAt(site: SiteAdapter, element: Element): Composer | undefined {
  for (const surface of surfacesHere(site)) {
    const root = surface.steps && surface.root ? element.closest(surface.root) : undefined;
    const composer = root ? withEditors(surface, root) : undefined;
    if (composer) return composer;
  }
  return undefined;
}

/** Composers on the page whose draft reads exactly `text`: for finding one that was rebuilt. */
export function composersReading(site: SiteAdapter, text: string): Composer[] {
  const found = new Map<Element, Composer>();
  for (const surface of surfacesHere(site)) {
    if (!surface.editors) continue;
    for (const editor of document.querySelectorAll<HTMLElement>(surface.editors)) {
      const composer = composerOfEditor(site, editor);
      if (composer && textOfComposer(composer) === text) found.set(composer.root, composer);
    }
  }
  for (const box of finder()?.reading(text) ?? []) {
    const composer = composerOfEditor(site, box);
    if (composer) found.set(composer.root, composer);
  }
  return [...found.values()];
}

/** All texts that the submit would send, the boxes apart by an empty line. */
export function textOfComposer(composer: Composer): string {
  const { surface, root, editors, fields, remembered } = composer;
  if (surface.subject) return textOf(root, surface.subject);
  const own = editors.map(editorText);
  const texts = [remembered?.text ?? '', ...own, ...fields.map(editorText)];
  return texts
    .filter((text) => text.trim() !== '')
    .join('\n\n')
    .trim();
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
  if (isBlank(composer)) return { unreadable: 'no editor' };
  const counts = [files, imagesOf(site, composer), composer.remembered?.images ?? []];
  const images = counts.reduce((most, one) => (one.length > most.length ? one : most));
  return {
    site: site.id,
    surface: surfaceName(site, composer),
    text: textOfComposer(composer),
    audience: audienceOf(site, composer),
    images,
    replyTo: isGeneric(composer) ? undefined : site.replyToOf(composer),
  };
}

/** The surface's name for review and health. */
export function surfaceName(site: SiteAdapter, composer: Composer): string {
  return isGeneric(composer) ? GENERIC_ID : site.surfaceOf(composer);
}

export function imagesOf(site: SiteAdapter, composer: Composer): AttachedImage[] {
  return isGeneric(composer) ? previewsIn(composer.root, 'local') : site.imagesOf(composer);
}

export function audienceOf(site: SiteAdapter, composer: Composer): Audience {
  if (isGeneric(composer)) return 'unknown';
  const shown = composer.surface.audience ?? site.audienceOf(composer);
  // The panel that showed it may be gone.
  return shown === 'unknown' ? (composer.remembered?.audience ?? shown) : shown;
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

/** Whether there is nothing on the page or in memory to read the draft from. */
function isBlank({ surface, editors, fields, remembered }: Composer): boolean {
  const boxes = editors.length + fields.length;
  return boxes === 0 && remembered === undefined && !surface.subject;
}

function isSubmit(surface: SurfaceSpec, node: Element): boolean {
  const { submit, labelled, lastOf } = surface;
  if (submit && node.matches(submit)) return true;
  if (labelled && node.matches(labelled.controls)) {
    const label = (node.getAttribute('aria-label') ?? node.textContent ?? '').trim().toLowerCase();
    if (labelled.words.includes(label)) return true;
  }
  return lastOf !== undefined && node.matches(lastOf) && isLastOf(surface, lastOf, node);
}

function isLastOf({ root }: SurfaceSpec, lastOf: string, node: Element): boolean {
  const scope = root ? node.closest(root) : undefined;
  return [...(scope?.querySelectorAll(lastOf) ?? [])].filter(isVisible).at(-1) === node;
}

/** Selector of everything that could be a submit control of this surface. */
function controlsOf({ submit, labelled, lastOf }: SurfaceSpec): string {
  return [submit, labelled?.controls, lastOf].filter(Boolean).join(', ');
}

function hasControl({ surface, root }: Composer): boolean {
  return [...root.querySelectorAll(controlsOf(surface))].some((node) => isSubmit(surface, node));
}

/** The editor or field of this surface that the element is, or stands in. */
function boxAround(surface: SurfaceSpec, element: Element): HTMLElement | undefined {
  const boxes = [surface.editors, surface.fields].filter(Boolean).join(', ');
  return boxes ? (element.closest<HTMLElement>(boxes) ?? undefined) : undefined;
}

function nearestWithControl(surface: SurfaceSpec, box: Element): Element | undefined {
  const controls = controlsOf(surface);
  return controls ? nearestWith(box, controls) : undefined;
}

/** The element that takes the press: sites wrap the real `button` in elements of their own. */
function innerControl(node: HTMLElement): HTMLElement {
  return node.querySelector<HTMLElement>('button') ?? node;
}

function composerOfControl(surface: SurfaceSpec, control: Element): Composer | undefined {
  if (surface.subject || surface.steps) {
    const root = surface.root
      ? control.closest(surface.root)
      : surface.subject && nearestWith(control, surface.subject);
    if (!root) return undefined;
    const none: Composer = { surface, root, editors: [], fields: [] };
    if (surface.subject) return root.querySelector(surface.subject) ? none : undefined;
    return withEditors(surface, root) ?? none;
  }
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

/** All visible editors of the root, outermost matches only; the event's own comes in any case. On a
 * surface with steps also hidden ones: they belong to a panel that will be sent too. */
function withEditors(surface: SurfaceSpec, root: Element, own?: HTMLElement): Composer | undefined {
  const boxesIn = (selector: string): HTMLElement[] => {
    const all = [...root.querySelectorAll<HTMLElement>(selector)];
    return all.filter(
      (box) =>
        box === own ||
        ((surface.steps || isVisible(box)) &&
          !all.some((other) => other !== box && other.contains(box))),
    );
  };
  const editors = boxesIn(surface.editors);
  if (editors.length === 0) return undefined;
  const fields = surface.fields ? boxesIn(surface.fields) : [];
  return { surface, root, editors, fields };
}
