/** The stand-in pages on a real server with TLS, for a browser whose requests nobody may catch. */
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Answer, SeenRequest } from '../../pages/serve.ts';
import { selfSigned } from './certificate.ts';

export interface Served {
  readonly port: number;
  /** All requests so far, growing. */
  readonly requests: (SeenRequest & { readonly purpose: string | undefined })[];
  close(): Promise<void>;
}

/** On a free port of loopback; `book` is asked with the address that the browser asked for. */
export async function serveTls(
  book: (method: string, url: string) => Answer | undefined,
): Promise<Served> {
  const requests: Served['requests'] = [];
  const server = createServer(selfSigned(), (request, response) => {
    const { method = 'GET', headers } = request;
    const url = `https://${headers.host}${request.url}`;
    const given = book(method, url);
    requests.push({
      method,
      url,
      kind: given?.kind ?? 'unexpected',
      body: null,
      isServiceWorker: false,
      purpose: headers['sec-purpose']?.toString(),
    });
    request.resume();
    response.writeHead(given?.status ?? 404, given?.headers).end(given?.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
