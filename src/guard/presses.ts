/**
 * A press on a submit control that is to be held, from the finger going down to the click. Some sites
 * may act before the click does (interception notes, open question 1), so nothing of such a press
 * reaches them; the browser's own doing goes on, and the click at its end is where the person is asked.
 */
const PRESS_LASTS_MS = 3_000;

/** What comes before the click of a press. */
export const PRESS_EVENTS = [
  'pointerdown',
  'mousedown',
  'touchstart',
  'pointerup',
  'mouseup',
  'touchend',
];

export class HeldPress {
  #since = -Infinity;
  #key: string | undefined;

  /** From here on nothing of this press gets through. */
  hold(now: number): void {
    this.#since = now;
  }

  /** The release of a key whose going down was held must not reach the site either. */
  holdKey(code: string): void {
    this.#key = code;
  }

  /** Whether this event belongs to a held press. */
  covers(event: Event): boolean {
    if (event instanceof KeyboardEvent) {
      if (event.type !== 'keyup' || event.code !== this.#key) return false;
      this.#key = undefined;
      return true;
    }
    return event.timeStamp - this.#since < PRESS_LASTS_MS;
  }

  end(): void {
    this.#since = -Infinity;
  }
}

/** Whether a click at `now` belongs to a press that began at `since`. */
export function isSamePress(since: number, now: number): boolean {
  return now - since < PRESS_LASTS_MS;
}
