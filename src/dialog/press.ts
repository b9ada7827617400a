/**
 * Which presses are the person's own decision. Only events the browser made count. A double click
 * that began on the page's Post button must not go through: its second click lands wherever the
 * dialog has put a button. The browser numbers the clicks of such a run (`detail` 1, 2, ...), so a
 * press counts if its run began in the dialog. Keys and assistive technology give `detail` 0; the
 * focus lies on the heading when the dialog opens, so that an Enter still held down presses nothing.
 */
export interface PressRun {
  /** Notes a press of the pointer anywhere in the dialog. */
  begin(event: MouseEvent): void;
  /** Whether this click may decide. */
  counts(event: MouseEvent): boolean;
}

export function newPressRun(): PressRun {
  let isBegunHere = false;
  return {
    begin(event) {
      if (event.isTrusted && event.detail <= 1) isBegunHere = true;
    },
    counts(event) {
      return event.isTrusted && (event.detail <= 1 || isBegunHere);
    },
  };
}

/** Keeps a key that is held down from pressing the button it comes to lie on. */
export function ignoreHeldKeys(event: KeyboardEvent): void {
  if (event.repeat && (event.key === 'Enter' || event.key === ' ')) event.preventDefault();
}
