/**
 * The site's own handling of its buttons. Delegated at a container in the bubble phase, as React does
 * it (root container since version 17; interception notes, section 2).
 */
import { options } from './options.ts';
import type { How } from './record.ts';

export type Press = (control: HTMLElement, event: Event, how: How) => void;

/** Whether the site lets this event submit, given the variant that the test asked for. */
export function accepts(event: Event): boolean {
  return options.variant !== 'trusted-only' || event.isTrusted;
}

/**
 * Calls `act` when an enabled `div[role=button]` matching `selector` is pressed. Such a `div` gets no
 * `click` from Enter or Space by itself, so the site handles those keys: see `keysClick`.
 */
export function onPress(container: Node, selector: string, act: Press): void {
  const pressed = (event: Event, how: How): void => {
    const control = controlIn(event, selector);
    if (!control || control.getAttribute('aria-disabled') === 'true' || !accepts(event)) return;
    act(control, event, how);
  };
  if (options.variant === 'pointer') {
    listenForPointer(container, selector, (event) => pressed(event, 'click'));
  } else {
    container.addEventListener('click', (event) => pressed(event, 'click'));
  }
  container.addEventListener('keydown', (event) => {
    const { key, repeat } = event as KeyboardEvent;
    if (event.target !== controlIn(event, selector) || repeat) return;
    if (key !== 'Enter' && key !== ' ') return;
    event.preventDefault();
    if (options.keysClick) (event.target as HTMLElement).click();
    else pressed(event, 'key');
  });
}

/** Acts on `pointerup` after a `pointerdown` on the same control, and on no lone `click`. */
function listenForPointer(container: Node, selector: string, act: (event: Event) => void): void {
  let down: HTMLElement | undefined;
  container.addEventListener('pointerdown', (event) => {
    down = controlIn(event, selector);
  });
  container.addEventListener('pointerup', (event) => {
    const control = controlIn(event, selector);
    if (control && control === down) act(event);
    down = undefined;
  });
}

function controlIn(event: Event, selector: string): HTMLElement | undefined {
  return (event.target as Element).closest<HTMLElement>(selector) ?? undefined;
}
