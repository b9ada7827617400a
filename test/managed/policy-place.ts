/**
 * The places where Chromium and Firefox look for policy on Linux. What is written there counts for
 * every browser of the machine, so: only when asked for (`CI=true` or `BYP_MANAGED=1`), never beside a
 * policy of somebody else's, one run at a time, and gone again however the run ends. A second process
 * waits for that (`sweep.ts`); no handler in this one could outlive a `kill -9`.
 */
import { spawn } from 'node:child_process';
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** Stands in the name of each of our files, and inside of Firefox's, whose name is fixed. */
export const MARK = 'before-you-post-test';
const CHROMIUM = 'etc/chromium/policies/managed';
/** `recommended` would give other values beside ours. */
const CHROMIUM_OTHERS = ['etc/chromium/policies/recommended'];
const FIREFOX = 'etc/firefox/policies';
const FIREFOX_OTHERS = ['usr/lib/firefox-esr/distribution', 'usr/lib/firefox/distribution'];
const LOCK = 'tmp/before-you-post-managed.pid';

export interface PolicyPlaces {
  /** Writes or replaces one of our files for Chromium. `name` tells several apart. */
  chromium(policy: object, name?: string): void;
  removeChromium(name?: string): void;
  /** Writes or replaces the one file of Firefox. */
  firefox(policy: object): void;
  removeFirefox(): void;
  /** Takes everything of ours away; the end of the run. */
  close(): void;
}

export type Opened =
  | { readonly ok: true; readonly places: PolicyPlaces; readonly leftovers: readonly string[] }
  | { readonly ok: false; readonly why: string };

/** Whether these tests are asked for. */
export function isAllowed(env: Readonly<Record<string, string | undefined>>): boolean {
  return env.CI === 'true' || env.BYP_MANAGED === '1';
}

/**
 * Claims the places. What an earlier run of ours left behind is removed first and named. `root` is
 * another folder than `/` in the tests of this file; `firefox` is the program's path, beside which a
 * policy may lie too.
 */
export function openPolicyPlaces(root = '/', firefox?: string): Opened {
  const no = (why: string): Opened => ({ ok: false, why });
  const runner = runningIn(root);
  if (runner !== undefined)
    return no(`another run of these tests is under way (process ${runner})`);
  const leftovers = sweep(root);
  const others = othersIn(root, firefox);
  if (others.length > 0)
    return no(`a policy stands already, and is left alone: ${others.join(', ')}`);
  let made: string[];
  try {
    made = [CHROMIUM, FIREFOX].flatMap((folder) => madeFolders(root, folder));
    for (const folder of [CHROMIUM, FIREFOX]) accessSync(join(root, folder), constants.W_OK);
    mkdirSync(join(root, dirname(LOCK)), { recursive: true });
    writeFileSync(join(root, LOCK), String(process.pid));
  } catch (error) {
    return no(`policy files cannot be written here: ${(error as Error).message}`);
  }
  const sweeper = spawn(
    process.execPath,
    [join(import.meta.dirname, 'sweep.ts'), root, ...made],
    // Its own session, so that Ctrl+C does not reach it; it ends when the pipe from us does.
    { detached: true, stdio: ['pipe', 'ignore', 'ignore'] },
  );
  sweeper.unref();
  (sweeper.stdin as unknown as { unref(): void }).unref();
  const chromiumFile = (name: string): string => join(root, CHROMIUM, `${MARK}-${name}.json`);
  const firefoxFile = join(root, FIREFOX, 'policies.json');
  return {
    ok: true,
    leftovers,
    places: {
      chromium: (policy, name = 'settings') => replace(chromiumFile(name), policy),
      removeChromium: (name = 'settings') => rmSync(chromiumFile(name), { force: true }),
      firefox: (policy) => replace(firefoxFile, { [MARK]: true, ...policy }),
      removeFirefox: () => rmSync(firefoxFile, { force: true }),
      close() {
        sweepAll(root, made);
        sweeper.kill('SIGKILL');
      },
    },
  };
}

/** Removes our files, then the folders that we made, then the lock. */
export function sweepAll(root: string, made: readonly string[]): void {
  sweep(root);
  for (const folder of made.toReversed()) {
    // Somebody else's file may have come meanwhile: then the folder is theirs.
    if (existsSync(folder) && readdirSync(folder).length === 0) rmdirSync(folder);
  }
  rmSync(join(root, LOCK), { force: true });
}

/** Removes files of ours and gives their paths. */
function sweep(root: string): string[] {
  const ours = [
    ...filesIn(join(root, CHROMIUM)).filter((path) => path.includes(MARK)),
    ...filesIn(join(root, FIREFOX)).filter((path) => path.includes(MARK) || isOurs(path)),
  ];
  for (const path of ours) rmSync(path, { force: true });
  return ours;
}

function isOurs(path: string): boolean {
  try {
    return Object.hasOwn(JSON.parse(readFileSync(path, 'utf8')), MARK);
  } catch {
    return false;
  }
}

function othersIn(root: string, firefox: string | undefined): string[] {
  const beside =
    firefox === undefined ? [] : [join(dirname(realpathSync(firefox)), 'distribution')];
  const policies = [FIREFOX, ...FIREFOX_OTHERS].map((folder) => join(root, folder));
  return [
    ...[CHROMIUM, ...CHROMIUM_OTHERS].flatMap((folder) => filesIn(join(root, folder))),
    ...new Set(
      [...policies, ...beside].map((folder) => join(folder, 'policies.json')).filter(existsSync),
    ),
  ];
}

function filesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];
}

/** Makes the folder; gives what had to be made, outermost first. */
function madeFolders(root: string, folder: string): string[] {
  const made: string[] = [];
  let path = root;
  for (const name of folder.split('/')) {
    path = join(path, name);
    if (existsSync(path)) continue;
    mkdirSync(path, { mode: 0o755 });
    made.push(path);
  }
  return made;
}

/** A browser that looks at the wrong moment must not see half a file. */
function replace(path: string, policy: object): void {
  const half = `${path}.${MARK}.new`;
  writeFileSync(half, JSON.stringify(policy, null, 2), { mode: 0o644 });
  renameSync(half, path);
}

/** Process id of a run that goes on. */
function runningIn(root: string): number | undefined {
  const path = join(root, LOCK);
  if (!existsSync(path)) return undefined;
  const pid = Number(readFileSync(path, 'utf8'));
  if (!Number.isInteger(pid) || pid <= 0) return undefined;
  try {
    process.kill(pid, 0);
    return pid;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM' ? pid : undefined;
  }
}
