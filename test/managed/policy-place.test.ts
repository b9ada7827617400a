import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { isAllowed, MARK, openPolicyPlaces, type PolicyPlaces } from './policy-place.ts';

let root = '';
const opened: PolicyPlaces[] = [];
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'policy-place-'));
  mkdirSync(join(root, 'etc'));
});
afterEach(() => {
  for (const places of opened.splice(0)) places.close();
  rmSync(root, { recursive: true, force: true });
});

const CHROMIUM = 'etc/chromium/policies/managed';
const FIREFOX = 'etc/firefox/policies/policies.json';
function write(path: string, text = '{}'): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
function open(): PolicyPlaces {
  const result = openPolicyPlaces(root);
  if (!result.ok) throw new Error(result.why);
  opened.push(result.places);
  return result.places;
}
const whyNot = (): string | undefined => {
  const result = openPolicyPlaces(root);
  if (result.ok) opened.push(result.places);
  return result.ok ? undefined : result.why;
};

describe('asked for', () => {
  test.each([
    [{ CI: 'true' }, true],
    [{ BYP_MANAGED: '1' }, true],
    [{}, false],
    [{ CI: 'false' }, false],
    [{ CI: '' }, false],
    [{ BYP_MANAGED: '0' }, false],
  ])('%j', (env, expected) => expect(isAllowed(env)).toBe(expected));
});

test('files are written whole, and all is gone at the end, folders too', () => {
  const places = open();
  places.chromium({ a: 1 });
  places.chromium({ b: 2 }, 'more');
  places.firefox({ policies: {} });
  expect(readdirSync(join(root, CHROMIUM)).sort()).toEqual([
    `${MARK}-more.json`,
    `${MARK}-settings.json`,
  ]);
  places.chromium({ a: 3 });
  expect(JSON.parse(readFileSync(join(root, CHROMIUM, `${MARK}-settings.json`), 'utf8'))).toEqual({
    a: 3,
  });
  expect(JSON.parse(readFileSync(join(root, FIREFOX), 'utf8'))).toEqual({
    [MARK]: true,
    policies: {},
  });
  places.removeChromium('more');
  places.removeFirefox();
  expect(existsSync(join(root, FIREFOX))).toBe(false);
  places.close();
  expect(readdirSync(join(root, 'etc'))).toEqual([]);
  expect(readdirSync(join(root, 'tmp'))).toEqual([]);
});

describe('refused, and nothing touched, where a policy stands', () => {
  test.each([
    `${CHROMIUM}/school.json`,
    'etc/chromium/policies/recommended/school.json',
    FIREFOX,
    'usr/lib/firefox-esr/distribution/policies.json',
  ])('%s', (path) => {
    write(path, '{"policies":{"DisableTelemetry":true}}');
    expect(whyNot()).toContain(path);
    expect(readFileSync(join(root, path), 'utf8')).toContain('DisableTelemetry');
  });

  test('but not for folders that are empty, which stay', () => {
    mkdirSync(join(root, CHROMIUM), { recursive: true });
    open().close();
    expect(existsSync(join(root, CHROMIUM))).toBe(true);
    expect(existsSync(join(root, 'etc/firefox'))).toBe(false);
  });
});

test('leftovers of a run that broke off are known by their mark and removed', () => {
  write(`${CHROMIUM}/${MARK}-settings.json`);
  write(FIREFOX, JSON.stringify({ [MARK]: true, policies: {} }));
  write(`${FIREFOX}.${MARK}.new`, '{"half":');
  const result = openPolicyPlaces(root);
  expect(result).toMatchObject({ ok: true });
  if (!result.ok) return;
  opened.push(result.places);
  expect(result.leftovers).toHaveLength(3);
  expect(existsSync(join(root, FIREFOX))).toBe(false);
});

test('one run at a time; a lock whose process is gone does not count', () => {
  write('tmp/before-you-post-managed.pid', '999999999');
  open();
  expect(whyNot()).toContain(`process ${process.pid}`);
});

test.each(['SIGKILL', 'SIGTERM', 'SIGINT'] as const)(
  'a run that ends by %s leaves nothing behind',
  async (signal) => {
    const script = `
      import { openPolicyPlaces } from ${JSON.stringify(join(import.meta.dirname, 'policy-place.ts'))};
      const { places } = openPolicyPlaces(${JSON.stringify(root)});
      places.chromium({ a: 1 });
      places.firefox({ policies: {} });
      console.log('ready');
      setInterval(() => {}, 1000);
    `;
    const run = spawn(process.execPath, ['--input-type=module', '-e', script]);
    await new Promise((resolve) => run.stdout.once('data', resolve));
    expect(existsSync(join(root, FIREFOX))).toBe(true);
    run.kill(signal);
    await vi.waitFor(() => expect(readdirSync(join(root, 'etc'))).toEqual([]), 5000);
    expect(existsSync(join(root, 'tmp/before-you-post-managed.pid'))).toBe(false);
  },
);
