/** The command `pack`, apart from the process it runs in. */
import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import crx3 from 'crx3';
import { extensionIdOf } from '../kit/extension-id.ts';
import { isSelfHosted, readTarget } from '../kit/target.ts';
import { PACKED, updateManifest } from '../kit/update-manifest.ts';

export interface PackStreams {
  readonly write: (text: string) => void;
  readonly complain: (message: string) => void;
}

const ROOT = join(import.meta.dirname, '..', '..');
/** What Chromium takes: shorter keys are no longer safe, others than RSA it does not read. */
const LEAST_BITS = 2048;

const usage = `usage: npm run --silent pack -- --key FILE --update-url URL --out DIR
         [--new-key] [--id ID] [--build DIR]

  --key FILE        private key (RSA, PEM) that the package is signed with; the extension's
                    id follows from it. Keep it outside of the project's folder, and safe
  --new-key         make that key first; refused where the file stands already
  --update-url URL  address at which update.xml will stand; the package goes beside it
  --out DIR         folder for ${PACKED} and update.xml
  --id ID           the id that the kit was made for; refused where the key gives another
  --build DIR       the build to pack; .output/chrome-mv3 unless given
`;

interface Options {
  readonly key?: string;
  readonly 'new-key'?: boolean;
  readonly 'update-url'?: string;
  readonly out?: string;
  readonly id?: string;
  readonly build?: string;
  readonly help?: boolean;
}

/** Runs the command. Gives the exit status: 0 done, 2 nothing written. */
export async function runPack(
  args: readonly string[],
  { write, complain }: PackStreams,
): Promise<number> {
  const options = readOptions(args);
  if (typeof options === 'string') return refuse(options);
  if (options.help) {
    write(usage);
    return 0;
  }
  const { key: keyPath, out, build = join(ROOT, '.output', 'chrome-mv3') } = options;
  if (keyPath === undefined) return refuse('--key FILE is missing: a package must be signed');
  if (options['update-url'] === undefined) {
    return refuse('--update-url URL is missing: the address at which update.xml will stand');
  }
  if (out === undefined) return refuse('--out DIR is missing');
  const version = versionOf(build);
  if (!version.ok) return refuse(version.why);
  const key = options['new-key'] ? newKey(keyPath) : oldKey(keyPath);
  if (!key.ok) return refuse(key.why);
  const id = extensionIdOf(createHash('sha256').update(key.publicDer).digest('hex'));
  if (options.id !== undefined && options.id !== id) {
    return refuse(
      `--id is ${options.id}, but the key ${keyPath} gives ${id}; use the kit's own key`,
    );
  }
  const target = readTarget({ id, updateUrl: options['update-url'] });
  if (typeof target === 'string') return refuse(target);
  if (!isSelfHosted(target)) {
    return refuse('--update-url is a store’s: a store packs, signs and serves by itself');
  }
  const crxPath = join(resolve(out), PACKED);
  const xmlPath = join(resolve(out), 'update.xml');
  try {
    mkdirSync(resolve(out), { recursive: true });
    await crx3([join(resolve(build), 'manifest.json')], { crxPath, keyPath: resolve(keyPath) });
    for (const { text } of updateManifest(target, version.value)) writeFileSync(xmlPath, text);
  } catch (error) {
    return refuse(`folder ${out} cannot be written: ${messageOf(error)}`);
  }
  write(
    [
      `id ${id}`,
      join(out, PACKED),
      join(out, 'update.xml'),
      `Next: npm run --silent kit -- --settings FILE --out DIR --id ${id} --update-url ${target.updateUrl}`,
      '',
    ].join('\n'),
  );
  return 0;

  function refuse(message: string): number {
    complain(message);
    if (message.startsWith('--')) complain('see --help');
    return 2;
  }
}

function readOptions(args: readonly string[]): Options | string {
  try {
    const text = { type: 'string' } as const;
    const flag = { type: 'boolean' } as const;
    return parseArgs({
      args: [...args],
      options: {
        key: text,
        'new-key': flag,
        'update-url': text,
        out: text,
        id: text,
        build: text,
        help: { ...flag, short: 'h' },
      },
    }).values;
  } catch (error) {
    return messageOf(error);
  }
}

interface No {
  readonly ok: false;
  readonly why: string;
}
const no = (why: string): No => ({ ok: false, why });

/** The build's own version. A build that carries a store's key would keep that key's id. */
function versionOf(build: string): { readonly ok: true; readonly value: string } | No {
  const path = join(build, 'manifest.json');
  if (!existsSync(path)) return no(`there is no build at ${build}: run "npm run build" first`);
  try {
    const { version, key } = JSON.parse(readFileSync(path, 'utf8'));
    if (key !== undefined) {
      return no(
        `the build at ${build} was made with BYP_KEY and has an id of its own: build it without`,
      );
    }
    if (typeof version === 'string') return { ok: true, value: version };
    return no(`${path} has no version`);
  } catch (error) {
    return no(`${path} cannot be read: ${messageOf(error)}`);
  }
}

type Key = { readonly ok: true; readonly publicDer: Buffer } | No;

function oldKey(path: string): Key {
  if (isInProject(path)) return no(NOT_HERE);
  if (!existsSync(path)) {
    return no(`there is no key at ${path}: to make one there, add --new-key (once; then keep it)`);
  }
  try {
    const key = createPrivateKey(readFileSync(path));
    const bits = key.asymmetricKeyDetails?.modulusLength ?? 0;
    if (key.asymmetricKeyType !== 'rsa' || bits < LEAST_BITS) {
      return no(`the key at ${path} does not do: browsers want RSA of ${LEAST_BITS} bits or more`);
    }
    return { ok: true, publicDer: derOf(key) };
  } catch (error) {
    return no(`the key at ${path} cannot be read (${messageOf(error)}): it must be a PEM file`);
  }
}

function newKey(path: string): Key {
  if (isInProject(path)) return no(NOT_HERE);
  if (existsSync(path)) {
    return no(`a file stands at ${path} already; leave --new-key out to use that key`);
  }
  try {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: LEAST_BITS });
    mkdirSync(dirname(resolve(path)), { recursive: true });
    // For the owner's eyes only, and never over a file that has come meanwhile.
    writeFileSync(path, privateKey.export({ type: 'pkcs8', format: 'pem' }), {
      mode: 0o600,
      flag: 'wx',
    });
    return { ok: true, publicDer: derOf(privateKey) };
  } catch (error) {
    return no(`the key cannot be written to ${path}: ${messageOf(error)}`);
  }
}

const NOT_HERE =
  '--key must lie outside of the project’s folder, so that it gets into no commit and no archive of the sources';

function isInProject(path: string): boolean {
  const way = relative(realpathSync(ROOT), realOf(resolve(path)));
  return way !== '' && !way.startsWith('..') && !isAbsolute(way);
}

/** With links followed as far as the path stands. */
function realOf(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  const above = dirname(path);
  return above === path ? path : join(realOf(above), relative(above, path));
}

function derOf(key: Parameters<typeof createPublicKey>[0] & object): Buffer {
  return createPublicKey(key as never).export({ type: 'spki', format: 'der' });
}

function messageOf(error: unknown): string {
  return error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
}
