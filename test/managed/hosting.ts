/** A school's own server, on loopback: hands out the files of one folder and notes what was asked. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, extname, join } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.xml': 'text/xml',
  '.crx': 'application/x-chrome-extension',
  '.xpi': 'application/x-xpinstall',
};

export interface Hosting {
  /** Ends in `/`. */
  readonly address: string;
  /** Names of the files handed out so far. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

export async function openHosting(folder: string): Promise<Hosting> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const name = basename(new URL(request.url ?? '/', 'http://127.0.0.1').pathname);
    const path = join(folder, name);
    const type = TYPES[extname(name)];
    if (!type || !existsSync(path)) {
      response.writeHead(404).end();
      return;
    }
    asked.push(name);
    response.writeHead(200, { 'content-type': type }).end(readFileSync(path));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
