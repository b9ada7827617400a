/**
 * The one element that is added to a page: `<before-you-post>`, from the first focus of a composer
 * on, outside everything of the site's own. Dialog, hint and notices live in its open shadow root.
 */
export type HostState = 'idle' | 'checking' | 'asking';

const TAG = 'before-you-post';

/** Marks a host that had to go without its own name. */
const MARK = 'data-before-you-post';

/** The host element, made or put back if the page has thrown it out. */
export function ensureHost(known: HTMLElement | undefined): HTMLElement {
  if (known?.isConnected) return known;
  const host = known ?? newHost();
  host.dataset.state ??= 'idle';
  document.documentElement.append(host);
  return host;
}

/** A page may define our tag as an element of its own and take its shadow root: then a plain one. */
function newHost(): HTMLElement {
  const named = document.createElement(TAG);
  try {
    if (!named.shadowRoot) {
      named.attachShadow({ mode: 'open' });
      return named;
    }
  } catch {
    // Taken: the plain element below.
  }
  const plain = document.createElement('div');
  plain.setAttribute(MARK, '');
  plain.attachShadow({ mode: 'open' });
  return plain;
}

export function setState(host: HTMLElement | undefined, state: HostState): void {
  if (host) host.dataset.state = state;
}

/** Takes away hosts that an earlier copy of the extension left behind. */
export function removeHosts(): void {
  for (const old of document.querySelectorAll(`${TAG}, [${MARK}]`)) old.remove();
}

/** A notice for when the analyser, with the real ones, could not be loaded. */
export function plainNotice(host: HTMLElement, id: string, text: string, lang: string): void {
  const note = document.createElement('div');
  note.setAttribute('role', 'status');
  note.dataset.notice = id;
  note.lang = lang;
  note.textContent = text;
  note.style.cssText =
    'all:initial;position:fixed;right:16px;bottom:16px;max-width:min(22rem,calc(100vw - 32px));' +
    'box-sizing:border-box;padding:12px 16px;border-radius:8px;z-index:2147483647;' +
    'font:14px/1.4 system-ui,sans-serif;background:#1d2b36;color:#fff;border:1px solid #fff';
  host.shadowRoot?.replaceChildren(note);
  setTimeout(() => note.remove(), 10_000);
}
