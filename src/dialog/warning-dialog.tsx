/** Asks the person: opens the dialog, keeps the short wait, hands back one decision. */
import type { Decision, OpenDialog } from '../guard/door.ts';
import type { Review } from '../review/review.ts';
import type { ComposerSnapshot } from '../review/snapshot.ts';
import type { Settings } from '../settings/schema.ts';
import { faceOf } from './face.tsx';
import { keepRestOff, newPressRun } from './press.ts';
import type { AskProps } from './question.tsx';
import { wordsFor } from './words.ts';

/** How often the countdown looks at the clock, in ms. */
const TICK_MS = 100;
/** The longest wait there may be, whatever the settings say, in seconds. */
const LONGEST_WAIT = 5;

let questions = 0;
const open = new WeakMap<HTMLElement, OpenDialog>();

/** Seconds before "Post anyway" can be pressed: only where a strong `stop` finding is shown. */
export function waitFor(review: Review, settings: Settings): number {
  const isRisky = review.findings.some((one) => one.severity === 'stop' && one.interrupts);
  return isRisky ? Math.min(LONGEST_WAIT, Math.max(0, settings.postAnywayWait)) : 0;
}

/**
 * Opens the dialog in the host's shadow root; modal when this returns. Calls `decide` once, after the
 * dialog has closed, unless it is taken away by `close()`. Throws if the host is not in the document.
 */
export function ask(
  host: HTMLElement,
  review: Review,
  snapshot: ComposerSnapshot,
  settings: Settings,
  decide: (decision: Decision) => void,
): OpenDialog {
  open.get(host)?.close();
  const face = faceOf(host);
  const words = wordsFor(settings.language);
  const presses = newPressRun();
  const wait = waitFor(review, settings);
  const readyAt = performance.now() + wait * 1000;
  const secondsLeft = (): number => Math.max(0, Math.ceil((readyAt - performance.now()) / 1000));
  let isSettled = false;

  const asking: AskProps = {
    id: ++questions,
    review,
    snapshot,
    settings,
    wait,
    secondsLeft: secondsLeft(),
    onPointer: presses.begin,
    onEdit(event) {
      if (presses.counts(event)) close(event, 'edit');
    },
    onPost(event) {
      if (presses.counts(event) && secondsLeft() === 0) close(event, 'post');
    },
    onCancel(event) {
      if (!event.isTrusted) return;
      event.preventDefault();
      settle('edit');
    },
    // Closed by other means than ours: the browser on a second Escape, or the page. Nothing is posted.
    onClose(event) {
      if (event.isTrusted) settle('edit');
    },
  };
  face.show({ words, asking, hint: undefined, notice: undefined });
  const dialog = face.root.querySelector('dialog');
  const ticking = wait > 0 ? setInterval(tick, TICK_MS) : undefined;
  try {
    dialog!.showModal();
  } catch (error) {
    settle();
    throw error;
  }
  dialog!.querySelector('h2')?.focus({ preventScroll: true });
  host.dataset.state = 'asking';
  const handle: OpenDialog = { close: () => settle() };
  open.set(host, handle);
  return handle;

  function tick(): void {
    const left = secondsLeft();
    if (left === face.shown.asking?.secondsLeft) return;
    face.show({ words, asking: { ...asking, secondsLeft: left } });
    if (left === 0) clearInterval(ticking);
  }

  function close(press: MouseEvent, decision: Decision): void {
    keepRestOff(window, press, host);
    settle(decision);
  }

  function settle(decision?: Decision): void {
    if (isSettled) return;
    isSettled = true;
    clearInterval(ticking);
    dialog?.close();
    face.show({ words, asking: undefined });
    host.dataset.state = 'idle';
    open.delete(host);
    if (decision) decide(decision);
  }
}
