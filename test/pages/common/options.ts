/** What a test asks of a stand-in page in its address: `?variant=trusted-only&audience=Friends`. */

/** `trusted-only`: scripted clicks and keys on the site's submit control do nothing. `pointer`: the
 * control acts on a whole pointer sequence instead of on `click` (site notes, section 8, unknown 1). */
export type Variant = 'plain' | 'trusted-only' | 'pointer';

export interface PageOptions {
  readonly variant: Variant;
  /** Facebook: Enter and Space on a `div[role=button]` reach the site as a click that its own script
   * makes, instead of being acted on directly. Which one the site does is not known. */
  readonly keysClick: boolean;
  /** Facebook: the audience that the post dialog starts with. */
  readonly audience: string;
  /** Facebook: which kind of dialog (`steps`, `schedule`, `approval`) or extra (`own`, `chat`). */
  readonly dialog: string;
  /** Facebook: `new` builds the whole dialog anew for its second panel. */
  readonly panel: string;
  /** Facebook: language of the buttons. */
  readonly language: string;
  /** Facebook: text of the comment that is answered. */
  readonly comment: string | undefined;
  /** X: whether the account is protected. */
  readonly isProtected: boolean;
  /** Text of the post, tweet or video title that is answered. */
  readonly parent: string | undefined;
}

/** Read once at load: single-page sites change their address afterwards. */
export function readOptions(search = location.search): PageOptions {
  const asked = new URLSearchParams(search);
  const variant = asked.get('variant');
  return {
    variant: variant === 'trusted-only' || variant === 'pointer' ? variant : 'plain',
    keysClick: asked.get('keys') === 'click',
    audience: asked.get('audience') ?? 'Public',
    dialog: asked.get('dialog') ?? '',
    panel: asked.get('panel') ?? '',
    language: asked.get('language') ?? 'en',
    comment: asked.get('comment') ?? undefined,
    isProtected: asked.has('protected'),
    parent: asked.get('parent') ?? undefined,
  };
}

export const options = readOptions();
