/**
 * Pressing the site's own button for the person, once, and looking for proof that it was posted.
 * Never twice by itself: twin posts are the commonest bug of tools like this (interception notes,
 * section 7). Where no proof comes, the person is asked to press again.
 */
import { composersReading, controlOf, textOfComposer } from '../sites/composer.ts';
import type { Composer, SiteAdapter } from '../sites/site.ts';

const PROOF_WITHIN_MS = 3_000;
const LOOK_EVERY_MS = 50;

export interface Approved {
  readonly composer: Composer;
  /** Text the decision was about. */
  readonly text: string;
  /** The control that was pressed, for a click. */
  readonly control?: HTMLElement | undefined;
}

/** The composer as it stands now: the same nodes, or one rebuilt by the site with the same text. */
export function findAgain(site: SiteAdapter, approved: Approved): Composer | undefined {
  const { composer, text } = approved;
  const { root, editors } = composer;
  if (root.isConnected && editors.every((editor) => editor.isConnected)) return composer;
  // Without words (pictures alone) any empty box would look the same.
  return text === '' ? undefined : composersReading(site, text)[0];
}

/** Presses the submit control; false where there is none to press. */
export function press(composer: Composer, control: HTMLElement | undefined): boolean {
  const target = control && stillPosts(control, composer) ? control : controlOf(composer);
  if (!target) return false;
  if (composer.surface.press === 'pointer') sendPointer(target);
  target.click();
  return true;
}

/** The events of a press that come before its click. */
function sendPointer(target: HTMLElement): void {
  const { left, top, width, height } = target.getBoundingClientRect();
  const init = {
    bubbles: true,
    cancelable: true,
    composed: true,
    view: window,
    button: 0,
    clientX: left + width / 2,
    clientY: top + height / 2,
  };
  for (const type of ['down', 'up']) {
    const buttons = type === 'down' ? 1 : 0;
    const pointer = { ...init, buttons, isPrimary: true, pointerType: 'mouse', pointerId: 1 };
    target.dispatchEvent(new PointerEvent(`pointer${type}`, pointer));
    target.dispatchEvent(new MouseEvent(`mouse${type}`, { ...init, buttons, detail: 1 }));
  }
}

function stillPosts(control: HTMLElement, composer: Composer): boolean {
  return control.isConnected && composer.root.contains(control) && controlOf(composer) === control;
}

/**
 * Waits for a sign that the site took the post: the box emptied or changed, or gone without another
 * one holding the same text. Gives false when none came in time.
 */
export function proof(
  site: SiteAdapter,
  approved: Approved,
  composer: Composer,
  signal: AbortSignal,
): Promise<boolean> {
  const until = performance.now() + PROOF_WITHIN_MS;
  return new Promise((resolve) => {
    const look = (): void => {
      if (signal.aborted || posted(site, approved, composer)) resolve(true);
      else if (performance.now() > until) resolve(false);
      else setTimeout(look, LOOK_EVERY_MS);
    };
    setTimeout(look, 0);
  });
}

function posted(site: SiteAdapter, approved: Approved, composer: Composer): boolean {
  if (composer.editors.length === 0 || composer.surface.staysOpen) {
    return !composer.root.isConnected || controlOf(composer) === undefined;
  }
  if (composer.editors.some((editor) => editor.isConnected)) {
    return textOfComposer(composer) !== approved.text;
  }
  return composersReading(site, approved.text).length === 0;
}
