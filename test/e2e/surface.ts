/**
 * A surface as a person uses it, as plain data for Playwright and WebDriver BiDi alike: how to get to its box, every way to submit, which keys break a line
 * or pick a name. The shared behaviours are written against this.
 */
import type { SiteId } from '../../src/review/snapshot.ts';
import type { Confidence } from '../../src/sites/site.ts';

export interface Surface {
  /** `<site> <surface>`; heads the row of the result table. */
  readonly name: string;
  readonly site: SiteId;
  /** Id of the adapter's row that is to recognise it. */
  readonly row: string;
  /** How sure we are, where that is less than for the row's other surfaces. */
  readonly confidence?: Confidence;
  /** Name under which the stand-in page records its posts. */
  readonly recordedAs: string;
  readonly address: string;
  /** What is pressed, in this order, before `opener`: a panel to be opened first. */
  readonly before?: readonly string[];
  /** What is pressed to get into the box. Selectors mean their first match on the page. */
  readonly opener: string;
  readonly editor: string;
  /** The element that takes the press. */
  readonly control: string;
  /** The box holds a text from the start: it is selected, so that writing takes its place. */
  readonly prefilled?: boolean;
  /** It may go out without any words of one's own: a post that is shared. */
  readonly postsEmpty?: boolean;
  /** What is pressed, in this order, between writing and submitting: Next, Next ... */
  readonly steps?: readonly string[];
  /** Further boxes that the same submit sends: risky words in any one of them are held. Opened by a
   * press on `opener` first, where they are not there from the start. */
  readonly fields?: readonly { readonly box: string; readonly opener?: string }[];
  /** The frame in which all of this stands, where it is not the page itself. */
  readonly frame?: string;
  /** Entry of the setting `sites` that switches it on. */
  readonly optIn?: string;
  /** All ways to submit, the everyday one first. */
  readonly ways: readonly Way[];
  /** Key that adds a line. */
  readonly lineBreak: string;
  /** A list of suggestions that opens while typing; Enter picks from it. */
  readonly mention?: { readonly typed: string; readonly picked: string } | undefined;
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

/** One way by the mouse and, where there is one, one by key. */
export function oneOfEachKind({ ways }: Surface): Way[] {
  const mouse = ways.find((way) => 'press' in way && way.press === 'mouse');
  const key = ways.find((way) => 'key' in way);
  return [mouse, key].filter((way) => way !== undefined);
}
