/** Which extension the kit is for, and where browsers may fetch it. */

/** The add-on's id in Firefox; the same stands in the manifest (`wxt.config.ts`). */
export const FIREFOX_ID = 'before-you-post@before-you-post.example';

export interface Target {
  /** Chrome's and Edge's id: 32 letters a to p. Undefined: files that need it are not made. */
  readonly id?: string;
  /** Of the `update.xml` or the store. Undefined: nothing is force-installed. */
  readonly updateUrl?: string;
  /** Of the add-on file for Firefox, signed by Mozilla. Undefined: not force-installed there. */
  readonly xpiUrl?: string;
}

/** What was asked for, each unchecked. */
export interface Wanted {
  readonly id?: string | undefined;
  readonly updateUrl?: string | undefined;
  readonly xpiUrl?: string | undefined;
}

/** Checks what was asked for; a string says what is wrong and how to put it right. */
export function readTarget({ id, updateUrl, xpiUrl }: Wanted): Target | string {
  if (id !== undefined && !/^[a-p]{32}$/.test(id)) {
    return '--id must be the 32 letters (a to p) shown on chrome://extensions or edge://extensions when "Developer mode" is on';
  }
  for (const [option, url] of [
    ['--update-url', updateUrl],
    ['--xpi-url', xpiUrl],
  ] as const) {
    if (url !== undefined && !isWebAddress(url)) {
      return `${option} must be a web address that begins with https:// or http://, without blanks or quotes`;
    }
  }
  if (updateUrl !== undefined && id === undefined) {
    return 'force-install entries need --id as well as --update-url: a browser is told which extension to fetch by its id';
  }
  return {
    ...(id === undefined ? {} : { id }),
    ...(updateUrl === undefined ? {} : { updateUrl }),
    ...(xpiUrl === undefined ? {} : { xpiUrl }),
  };
}

function isWebAddress(url: string): boolean {
  return /^https?:\/\/[!#-&(-;=?-[\]-~]+$/.test(url) && URL.canParse(url);
}

/** Addresses of the two stores: they serve the extension themselves. */
const STORES = ['clients2.google.com', 'edge.microsoft.com'];

/** Whether the school serves the extension itself and so needs an `update.xml`. */
export function isSelfHosted(target: Target): target is Target & { id: string; updateUrl: string } {
  return (
    target.id !== undefined &&
    target.updateUrl !== undefined &&
    !STORES.includes(new URL(target.updateUrl).hostname)
  );
}

/** The line of `ExtensionInstallForcelist`; undefined where nothing is to be force-installed. */
export function forceLine({ id, updateUrl }: Target): string | undefined {
  return id === undefined || updateUrl === undefined ? undefined : `${id};${updateUrl}`;
}

export interface ChromiumBrowser {
  readonly key: 'chrome' | 'edge';
  readonly name: string;
  /** Below `HKEY_LOCAL_MACHINE`. */
  readonly registry: string;
  /** macOS preference domain. */
  readonly domain: string;
}

/** Places of policy: Chromium's and Microsoft's administrator pages (product research, 3.1). */
export const CHROMIUM_BROWSERS: readonly ChromiumBrowser[] = [
  {
    key: 'chrome',
    name: 'Google Chrome',
    registry: 'SOFTWARE\\Policies\\Google\\Chrome',
    domain: 'com.google.Chrome',
  },
  {
    key: 'edge',
    name: 'Microsoft Edge',
    registry: 'SOFTWARE\\Policies\\Microsoft\\Edge',
    domain: 'com.microsoft.Edge',
  },
];
