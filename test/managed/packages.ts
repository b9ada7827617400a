/**
 * What a school would have in hand: the build packed and signed with a key of its own, the same build
 * unpacked under the same id, and the add-on for Firefox. Made by the project's own commands; the key
 * is made anew for each run and thrown away.
 */
import { createPublicKey } from 'node:crypto';
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runKit } from '../../src/cli/run-kit.ts';
import { runPack } from '../../src/cli/run-pack.ts';
import { firefoxZip } from '../store/firefox-zip.ts';
import { type Hosting, openHosting } from './hosting.ts';

const BUILD = join(import.meta.dirname, '..', '..', '.output', 'chrome-mv3');

export interface Packages {
  /** The extension's id in Chromium, packed and unpacked. */
  readonly id: string;
  readonly unpacked: string;
  readonly hosting: Hosting;
  readonly updateUrl: string;
  readonly xpiUrl: string;
  /** Makes the kit for these settings and gives one of its JSON files. */
  kitFile(settings: object, path: string): Record<string, unknown>;
  close(): Promise<void>;
}

export async function openPackages(): Promise<Packages> {
  const folder = mkdtempSync(join(tmpdir(), 'before-you-post-managed-'));
  const served = join(folder, 'served');
  mkdirSync(served);
  const hosting = await openHosting(served);
  const updateUrl = `${hosting.address}update.xml`;
  const xpiUrl = `${hosting.address}before-you-post.xpi`;
  const key = join(folder, 'key.pem');
  const told = await packed([
    '--key',
    key,
    '--new-key',
    '--update-url',
    updateUrl,
    '--out',
    served,
  ]);
  const id = /^id (\S+)$/m.exec(told)![1]!;
  const unpacked = join(folder, 'unpacked');
  unpackWithKey(unpacked, key);
  copyFileSync(firefoxZip(), join(served, 'before-you-post.xpi'));
  return {
    id,
    unpacked,
    hosting,
    updateUrl,
    xpiUrl,
    kitFile(settings, path) {
      const file = join(folder, 'settings.json');
      const out = join(folder, 'kit');
      writeFileSync(file, JSON.stringify(settings));
      const args = ['--settings', file, '--out', out, '--id', id];
      let said = '';
      const status = runKit([...args, '--update-url', updateUrl, '--xpi-url', xpiUrl], {
        write: () => undefined,
        complain: (line) => {
          said += `${line}\n`;
        },
      });
      if (status !== 0) throw new Error(`The kit was not made as asked:\n${said}`);
      return JSON.parse(readFileSync(join(out, path), 'utf8'));
    },
    async close() {
      await hosting.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function packed(args: readonly string[]): Promise<string> {
  let told = '';
  const status = await runPack(args, {
    write: (text) => {
      told += text;
    },
    complain: (line) => {
      told += `${line}\n`;
    },
  });
  if (status !== 0) throw new Error(told);
  return told;
}

/** A copy of the build that has the key's id without being packed. */
function unpackWithKey(folder: string, keyPath: string): void {
  if (!existsSync(BUILD)) throw new Error(`No build at ${BUILD}: run "npm run build:chrome" first`);
  cpSync(BUILD, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  const key = createPublicKey(readFileSync(keyPath)).export({ type: 'spki', format: 'der' });
  writeFileSync(path, JSON.stringify({ ...manifest, key: key.toString('base64') }));
}
