import { createHash, generateKeyPairSync } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { extensionIdOf } from '../kit/extension-id.ts';
import { runPack } from './run-pack.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const UPDATE = 'https://it.hillview.example/ext/update.xml';
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pack-'));
  mkdirSync(join(folder, 'build', 'icon'), { recursive: true });
  writeFileSync(
    join(folder, 'build', 'manifest.json'),
    JSON.stringify({ manifest_version: 3, name: 'x', version: '1.2.3' }),
  );
  writeFileSync(join(folder, 'build', 'icon', '16.png'), 'x');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string): string => join(folder, name);

async function pack(...args: string[]) {
  let stdout = '';
  let stderr = '';
  const status = await runPack(args, {
    write: (text) => {
      stdout += text;
    },
    complain: (message) => {
      stderr += `${message}\n`;
    },
  });
  return { status, stdout, stderr };
}

const packBuild = (...args: string[]) =>
  pack('--build', at('build'), '--out', at('out'), '--update-url', UPDATE, ...args);

/** Key and signature of a CRX3 file. Its head is a protobuf: field 2 holds the proofs. */
function publicKeyOf(crx: Buffer): Buffer {
  expect(crx.subarray(0, 4).toString()).toBe('Cr24');
  expect(crx.readUInt32LE(4)).toBe(3);
  const head = crx.subarray(12, 12 + crx.readUInt32LE(8));
  const start = head.indexOf(Buffer.from([0x30, 0x82]));
  return head.subarray(start, start + 4 + head.readUInt16BE(start + 2));
}

describe('the command', () => {
  it('makes a key once, and signs with it ever after: the id stays', async () => {
    const first = await packBuild('--key', at('school.pem'), '--new-key');
    expect(first).toMatchObject({ status: 0, stderr: '' });
    expect(statSync(at('school.pem')).mode & 0o777).toBe(0o600);
    const id = /^id ([a-p]{32})$/m.exec(first.stdout)?.[1];
    const crx = readFileSync(at('out/before-you-post.crx'));
    const digest = createHash('sha256').update(publicKeyOf(crx)).digest('hex');
    expect(extensionIdOf(digest)).toBe(id);
    const xml = readFileSync(at('out/update.xml'), 'utf8');
    expect(xml).toContain(`appid="${id}"`);
    expect(xml).toContain('codebase="https://it.hillview.example/ext/before-you-post.crx"');
    expect(xml).toContain('version="1.2.3"');
    expect(first.stdout).toContain(`--id ${id} --update-url ${UPDATE}`);
    const second = await packBuild('--key', at('school.pem'), '--id', id!);
    expect(second.status).toBe(0);
    expect(second.stdout).toContain(`id ${id}\n`);
  });

  it('gives no key away: neither in the package nor in what it says', async () => {
    const { stdout } = await packBuild('--key', at('school.pem'), '--new-key');
    const secret = readFileSync(at('school.pem'), 'utf8').split('\n')[15]!;
    expect(secret.length).toBeGreaterThan(40);
    expect(stdout).not.toContain(secret);
    const packed = readFileSync(at('out/before-you-post.crx'));
    expect(packed.includes(Buffer.from(secret, 'base64'))).toBe(false);
    expect(packed.includes(secret)).toBe(false);
  });

  it('explains itself', async () => {
    expect(await pack('--help')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('--update-url URL'),
    });
  });
});

describe('bad input', () => {
  beforeEach(() => {
    const pem = (type: 'rsa' | 'ec', options: object): string =>
      generateKeyPairSync(type as 'rsa', options as { modulusLength: number })
        .privateKey.export({ type: 'pkcs8', format: 'pem' })
        .toString();
    writeFileSync(at('good.pem'), pem('rsa', { modulusLength: 2048 }));
    writeFileSync(at('short.pem'), pem('rsa', { modulusLength: 1024 }));
    writeFileSync(at('curve.pem'), pem('ec', { namedCurve: 'P-256' }));
    writeFileSync(at('text.pem'), 'no key');
  });

  it.each([
    [['--out', 'O', '--update-url', UPDATE], /--key FILE is missing/],
    [['--out', 'O', '--key', 'good.pem'], /--update-url URL is missing: the address/],
    [['--key', 'good.pem', '--update-url', UPDATE], /--out DIR is missing/],
    [['--out', 'O', '--key', 'none.pem', '--update-url', UPDATE], /no key at .*add --new-key/],
    [
      ['--out', 'O', '--key', 'good.pem', '--new-key', '--update-url', UPDATE],
      /stands at .*already/,
    ],
    [['--out', 'O', '--key', 'short.pem', '--update-url', UPDATE], /RSA of 2048 bits/],
    [['--out', 'O', '--key', 'curve.pem', '--update-url', UPDATE], /RSA of 2048 bits/],
    [['--out', 'O', '--key', 'text.pem', '--update-url', UPDATE], /must be a PEM file/],
    [['--out', 'O', '--key', 'good.pem', '--update-url', 'ftp://x'], /--update-url must be/],
    [
      ['--out', 'O', '--key', 'good.pem', '--update-url', 'https://clients2.google.com/x/crx'],
      /a store packs/,
    ],
    [
      ['--out', 'O', '--key', 'good.pem', '--update-url', UPDATE, '--id', 'a'.repeat(32)],
      /but the key .* gives [a-p]{32}/,
    ],
    [['--out', 'O', '--key', 'good.pem', '--update-url', UPDATE, '--build', 'none'], /no build at/],
    [['--out', 'good.pem/under', '--key', 'good.pem', '--update-url', UPDATE], /cannot be written/],
    [['--nope'], /nope/],
  ])('%j is refused', async (args, message) => {
    const own = args.map((one) => (/^(O|none|\w+\.pem(\/under)?)$/.test(one) ? at(one) : one));
    const run = await pack(...(own.includes('--build') ? own : ['--build', at('build'), ...own]));
    expect(run.status).toBe(2);
    expect(run.stderr).toMatch(message);
    expect(run.stdout).toBe('');
    expect(existsSync(at('O'))).toBe(false);
  });

  it('refuses a key inside the project, also one that is not there yet', async () => {
    for (const args of [[], ['--new-key']]) {
      const path = join(ROOT, 'test', 'school.pem');
      const run = await packBuild('--key', path, ...args);
      expect(run.status).toBe(2);
      expect(run.stderr).toMatch(/outside of the project/);
      expect(existsSync(path)).toBe(false);
    }
  });

  it('refuses a build with a key of its own', async () => {
    writeFileSync(at('build/manifest.json'), JSON.stringify({ version: '1', key: 'abc' }));
    expect((await packBuild('--key', at('good.pem'))).stderr).toMatch(/made with BYP_KEY/);
  });
});

describe('the id', () => {
  it.each([
    ['0123456789abcdef0123456789abcdef00', 'abcdefghijklmnopabcdefghijklmnop'],
    ['ff'.repeat(32), 'p'.repeat(32)],
  ])('of %s', (digest, id) => expect(extensionIdOf(digest)).toBe(id));
});
