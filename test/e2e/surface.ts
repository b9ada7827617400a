/**
 * A surface as a person uses it: how to get to its box, every way to submit, which keys break a line
 * or pick a name. The shared behaviours are written against this.
 */
import type { Locator, Page } from '@playwright/test';
import type { SiteId } from '../../src/review/snapshot.ts';

export interface Surface {
  /** `<site> <surface>`; heads the row of the result table. */
  readonly name: string;
  readonly site: SiteId;
  /** Name under which the stand-in page records its posts. */
  readonly recordedAs: string;
  readonly address: string;
  /** Makes the box appear and puts the caret into it. */
  open(page: Page): Promise<void>;
  editor(page: Page): Locator;
  /** The element that takes the press. */
  control(page: Page): Locator;
  /** All ways to submit, the everyday one first. */
  readonly ways: readonly Way[];
  /** Key that adds a line. */
  readonly lineBreak: string;
  /** A list of suggestions that opens while typing; Enter picks from it. */
  readonly mention?: { readonly typed: string; readonly picked: string };
}

export type Way =
  | { readonly name: string; readonly key: string }
  | { readonly name: string; readonly press: 'mouse' }
  /** A key on the focused button. */
  | { readonly name: string; readonly press: 'Enter' | 'Space' };

export const byKey = (key: string): Way => ({ name: key, key });
export const byButton: Way = { name: 'button', press: 'mouse' };
export const byEnterOnButton: Way = { name: 'Enter on the button', press: 'Enter' };
export const bySpaceOnButton: Way = { name: 'Space on the button', press: 'Space' };
