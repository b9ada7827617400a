/**
 * The stand-in pages at the sites' real addresses. `Address` book and answers are plain data, so that
 * Playwright (Chromium) and WebDriver BiDi (Firefox) serve the same.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { buildPages } from './build.ts';
import { STAND_INS, type StandIn } from './sites.ts';

const ASSETS = '/__stand-in/';

export interface Answer {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: string;
  readonly kind: 'page' | 'asset' | 'post';
}

/** Answers requests; `undefined` means that the request must fail, since no page asks for it. */
export type AddressBook = (method: string, url: string) => Answer | undefined;

export async function openAddressBook(): Promise<AddressBook> {
  const folder = await buildPages();
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
  return (method, url) => {
    for (const standIn of STAND_INS) {
      if (method === 'GET' && standIn.address.test(url)) return pageOf(standIn);
      if (method === 'POST' && standIn.posts.test(url)) {
        return answer('post', 'application/json', standIn.answer);
      }
      if (method === 'POST' && standIn.alongside?.test(url)) {
        return answer('asset', 'application/json', '{}', { 'access-control-allow-origin': '*' });
      }
    }
    const { pathname } = new URL(url);
    if (pathname === '/favicon.ico') return answer('asset', 'image/x-icon', '');
    const asset = pathname.startsWith(ASSETS) ? pathname.slice(ASSETS.length) : undefined;
    if (!STAND_INS.some(({ folder }) => asset === `${folder}.js` || asset === `${folder}.css`)) {
      return undefined;
    }
    const type = asset!.endsWith('.js') ? 'text/javascript' : 'text/css';
    return answer('asset', `${type}; charset=utf-8`, read(asset!));
  };
}

function pageOf({ folder, headers }: StandIn): Answer {
  const html = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${folder}</title>
<link rel="stylesheet" href="${ASSETS}${folder}.css"></head>
<body><script src="${ASSETS}${folder}.js"></script></body>
</html>`;
  return answer('page', 'text/html; charset=utf-8', html, headers);
}

function answer(
  kind: Answer['kind'],
  type: string,
  body: string,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  return { status: 200, headers: { 'content-type': type, ...headers }, body, kind };
}

export interface SeenRequest {
  readonly method: string;
  readonly url: string;
  readonly kind: Answer['kind'] | 'unexpected';
  readonly body: string | null;
  /** Sent by a service worker: the extension's, as the stand-in pages have none. */
  readonly isServiceWorker: boolean;
}

/**
 * Serves the pages to every tab of the context and refuses everything else. Gives the list, growing,
 * of all requests that anybody made: pages, content scripts and the extension's background. `change`
 * is asked for every script and style, so that a page can be given other names.
 */
export async function fulfilPages(
  context: BrowserContext,
  change: (text: string) => string = (text) => text,
): Promise<SeenRequest[]> {
  const book = await openAddressBook();
  const seen: SeenRequest[] = [];
  await context.route(/^(https?|wss?):/, async (route) => {
    const request = route.request();
    const isServiceWorker = request.serviceWorker() !== null;
    const given = isServiceWorker ? undefined : book(request.method(), request.url());
    seen.push({
      method: request.method(),
      url: request.url(),
      kind: given?.kind ?? 'unexpected',
      body: request.postData(),
      isServiceWorker,
    });
    const isText = given?.kind === 'asset' && given.body !== '';
    if (given) await route.fulfill(isText ? { ...given, body: change(given.body) } : given);
    else await route.abort();
  });
  return seen;
}
