/**
 * What a composer holds at one moment, as plain data: the only thing the review knows of a page.
 * A snapshot can be saved as a test fixture as it is; it is also one line of the corpora.
 */

export type SiteId = 'facebook' | 'x' | 'youtube';

/** Who will see the post. `unknown` where the page does not show it. */
export type Audience = 'public' | 'friends' | 'group' | 'unknown';

/** A picture or film in the draft. Every field but `kind` may be unknown. */
export interface AttachedImage {
  readonly kind: 'photo' | 'screenshot' | 'graphic' | 'video' | 'unknown';
  /** How many faces are seen in it; undefined where nobody has looked. */
  readonly faces?: number | undefined;
  /** Whether the file holds a position. */
  readonly gps?: boolean | undefined;
  readonly camera?: string | undefined;
}

export interface ComposerSnapshot {
  readonly site: SiteId;
  /** Surface id of the adapter or corpus: `post`, `comment`, `reply`, `group-post`, `live-chat` ... */
  readonly surface: string;
  readonly text: string;
  readonly audience: Audience;
  readonly images: readonly AttachedImage[];
  /** Text (with author or page name, if known) of the post that this one answers. */
  readonly replyTo?: string | undefined;
  /** Local time without zone, `YYYY-MM-DDTHH:MM`; undefined where the clock is not to be judged. */
  readonly time?: string | undefined;
}
