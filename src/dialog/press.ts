/**
 * Which presses are the person's own decision. Only events the browser made count. A double click
 * that began on the page's Post button must not go through: its second click lands wherever the
 * dialog has put a button.
 *
 * - Mouse: the browser numbers the clicks of such a run (`detail` 1, 2, ...), so a press counts if
 *   its run began in the dialog. Chromium numbers taps too.
 * - Touch in Firefox: every tap has `detail` 1 (seen in 153), so a tap is not taken that comes within
 *   double-tap time at the place of the last press on the page.
 * - Keys and assistive technology give `detail` 0. The focus lies on the heading when the dialog
 *   opens, so that an Enter still held down presses nothing.
 */
const DOUBLE_TAP_MS = 500;
const DOUBLE_TAP_PX = 40;

/** Where and when (`timeStamp`, ms) a pointer was last put down. */
export interface Press {
  readonly x: number;
  readonly y: number;
  readonly at: number;
}

let last: Press | undefined;

/** Keeps note of presses on the page; call once a document, before the first dialog. */
export function watchPresses(target: EventTarget, signal?: AbortSignal): void {
  target.addEventListener(
    'pointerdown',
    (event) => {
      const { clientX, clientY, timeStamp } = event as PointerEvent;
      last = { x: clientX, y: clientY, at: timeStamp };
    },
    { capture: true, passive: true, ...(signal && { signal }) },
  );
}

/** The last press on the page, if any was seen. */
export function lastPress(): Press | undefined {
  return last;
}

export interface PressRun {
  /** Notes a press of the pointer anywhere in the dialog. */
  begin(event: MouseEvent): void;
  /** Whether this click may decide. */
  counts(event: MouseEvent): boolean;
}

/** For one dialog, opened after the press `before`. */
export function newPressRun(before: Press | undefined = lastPress()): PressRun {
  let isBegunHere = false;
  return {
    begin(event) {
      if (event.isTrusted && event.detail <= 1) isBegunHere = true;
    },
    counts(event) {
      if (!event.isTrusted || isSecondTap(event, before)) return false;
      return event.detail <= 1 || isBegunHere;
    },
  };
}

function isSecondTap(event: MouseEvent, before: Press | undefined): boolean {
  const { pointerType } = event as PointerEvent;
  if (!before || (pointerType !== 'touch' && pointerType !== 'pen')) return false;
  const isNear = Math.hypot(event.clientX - before.x, event.clientY - before.y) < DOUBLE_TAP_PX;
  return isNear && event.timeStamp - before.at < DOUBLE_TAP_MS;
}

const POINTER_EVENTS = [
  ...['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'dblclick'],
  ...['touchstart', 'touchend'],
] as const;

/**
 * After a press that closed the dialog, keeps the rest of a double click from the page: its second click
 * would land on whatever lies under the button that is gone. Takes the closing click; lets go by itself.
 * `own`: our host, whose next question judges presses for itself.
 */
export function keepRestOff(target: EventTarget, closing: MouseEvent, own: EventTarget): void {
  // A key made it: nothing more comes at its place.
  if (closing.detail === 0) return;
  const take = (event: Event): void => {
    if (!event.isTrusted || event.target === own) return;
    if (event.timeStamp - closing.timeStamp > DOUBLE_TAP_MS) return;
    const { clientX: x, clientY: y } =
      'touches' in event
        ? ((event as TouchEvent).changedTouches[0] ?? closing)
        : (event as MouseEvent);
    if (Math.hypot(x - closing.clientX, y - closing.clientY) >= DOUBLE_TAP_PX) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const how = { capture: true, passive: false };
  for (const type of POINTER_EVENTS) target.addEventListener(type, take, how);
  setTimeout(() => {
    for (const type of POINTER_EVENTS) target.removeEventListener(type, take, how);
  }, DOUBLE_TAP_MS);
}

/** Keeps a key that is held down from pressing the button it comes to lie on. */
export function ignoreHeldKeys(event: KeyboardEvent): void {
  if (event.repeat && (event.key === 'Enter' || event.key === ' ')) event.preventDefault();
}
