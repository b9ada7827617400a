import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeSettingsFile } from '../settings/settings-file.ts';
import { runKit } from './run-kit.ts';

const ID = 'abcdefghijklmnopabcdefghijklmnop';
const UPDATE = 'https://it.hillview.example/update.xml';
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kit-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

function kit(...args: string[]) {
  let stdout = '';
  let stderr = '';
  const status = runKit(args, {
    write: (text) => {
      stdout += text;
    },
    complain: (message) => {
      stderr += `${message}\n`;
    },
  });
  return { status, stdout, stderr };
}

const out = () => join(folder, 'out');
const linux = () => JSON.parse(readFileSync(join(out(), 'linux/before-you-post.json'), 'utf8'));

describe('the command', () => {
  it('writes the kit and names the files', () => {
    const settings = file('s.json', { schoolName: 'Hill View' });
    const run = kit('--settings', settings, '--out', out(), '--id', ID, '--update-url', UPDATE);
    expect(run.status).toBe(0);
    for (const path of run.stdout.trim().split('\n')) expect(existsSync(path), path).toBe(true);
    expect(run.stdout.trim().split('\n').length).toBeGreaterThan(15);
    expect(linux()['3rdparty'].extensions[ID]).toEqual({ schoolName: 'Hill View' });
    expect(readFileSync(join(out(), 'windows/chrome.reg')).subarray(0, 2)).toEqual(
      Buffer.from([0xff, 0xfe]),
    );
    expect(readFileSync(join(out(), 'windows/deploy.ps1')).subarray(0, 3)).toEqual(
      Buffer.from([0xef, 0xbb, 0xbf]),
    );
  });

  it('runs as people run it', () => {
    const settings = file('s.json', { schoolName: 'Hill View' });
    const program = join(import.meta.dirname, 'kit.ts');
    const run = spawnSync(process.execPath, [program, '--settings', settings, '--out', out()], {
      encoding: 'utf8',
    });
    expect(run.status).toBe(0);
    expect(run.stderr).toMatch(/kit: force-install entries .*refused/);
    expect(run.stdout).toContain('policies.json');
  });

  it('drops a bad value alone, names it, and keeps the rest', () => {
    const settings = file('s.json', {
      schoolName: 'Hill View',
      role: 'wizard',
      nope: 1,
      staffNames: ['Mrs Marlow', '<b>'],
      pupilNameHashes: ['12'],
    });
    const run = kit('--settings', settings, '--out', out(), '--id', ID);
    expect(run.status).toBe(1);
    for (const name of ['"role"', '"nope"', '"staffNames, 2"', '"pupilNameHashes, 1"']) {
      expect(run.stderr).toContain(name);
    }
    expect(linux()['3rdparty'].extensions[ID]).toEqual({
      schoolName: 'Hill View',
      staffNames: ['Mrs Marlow'],
    });
  });

  it('takes the file that the settings page saves', () => {
    const text = writeSettingsFile({ schoolName: 'Hill View' }, { pupils: true, family: true });
    const run = kit('--settings', file('s.json', text), '--out', out(), '--id', ID);
    expect(run).toMatchObject({ status: 0 });
    expect(run.stderr).not.toContain('format');
    expect(linux()['3rdparty'].extensions[ID]).toEqual({ schoolName: 'Hill View' });
  });

  it('makes a salt of its own each time, and says what became of names and family', () => {
    const settings = file('s.json', { pupilNames: ['Ffion Bellamy'], ownFamily: ['Tom'] });
    const salts = [1, 2].map(() => {
      const run = kit('--settings', settings, '--out', out(), '--id', ID);
      expect(run.status).toBe(0);
      expect(run.stderr).toMatch(/"ownFamily" is left out/);
      expect(run.stderr).toMatch(/can be guessed/);
      return linux()['3rdparty'].extensions[ID].pupilNameSalt;
    });
    expect(salts[0]).toMatch(/^[0-9a-f]{32}$/);
    expect(salts[0]).not.toBe(salts[1]);
  });

  it('takes one school of a list', () => {
    const settings = file('s.json', [
      { id: 'north', schoolName: 'North' },
      { id: 'south', schoolName: 'South' },
    ]);
    const args = ['--settings', settings, '--out', out(), '--id', ID];
    expect(kit(...args).stderr).toMatch(/is a list; choose one with --school: north, south/);
    expect(kit(...args, '--school', 'east').stderr).toMatch(/no settings with the id "east"/);
    expect(kit(...args, '--school', 'south').status).toBe(0);
    expect(linux()['3rdparty'].extensions[ID]).toEqual({ schoolName: 'South' });
  });

  it('leaves nothing of an earlier kit behind, and touches no other folder', () => {
    const settings = file('s.json', { schoolName: 'Hill View' });
    const args = ['--settings', settings, '--out', out()];
    kit(...args, '--id', ID, '--update-url', UPDATE);
    expect(kit(...args).status).toBe(0);
    expect(existsSync(join(out(), 'windows/chrome.reg'))).toBe(false);
    const run = kit('--settings', settings, '--out', folder);
    expect(run.status).toBe(2);
    expect(run.stderr).toMatch(/holds other files/);
    expect(existsSync(join(folder, 'README.txt'))).toBe(false);
  });
});

describe('bad input', () => {
  it.each([
    [[], /--settings FILE is missing/],
    [['--settings', 'S'], /--out DIR is missing/],
    [['--settings', 'S', '--out', 'O', '--id', 'nonsense'], /--id must be/],
    [['--settings', 'S', '--out', 'O', '--update-url', UPDATE], /need --id as well/],
    [['--settings', 'S', '--out', 'O', '--id', ID, '--update-url', 'ftp://x'], /--update-url must/],
    [['--nope'], /nope/],
    [['--settings', 'NONE', '--out', 'O'], /cannot be read: ENOENT/],
    [['--settings', 'BROKEN', '--out', 'O'], /is no JSON/],
    [['--settings', 'TEXT', '--out', 'O'], /is no settings object/],
    [['--settings', 'S', '--out', 'S/under'], /cannot be written/],
  ])('%j is refused and nothing is written', (args, message) => {
    file('S', {});
    file('BROKEN', '{');
    file('TEXT', '"Hill View"');
    const run = kit(
      ...args.map((one) => (/^(S|O|NONE|BROKEN|TEXT)\b/.test(one) ? join(folder, one) : one)),
    );
    expect(run.status).toBe(2);
    expect(run.stderr).toMatch(message);
    expect(run.stdout).toBe('');
    expect(existsSync(join(folder, 'O'))).toBe(false);
  });

  it('explains itself', () => {
    expect(kit('--help')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('--out DIR'),
    });
  });
});
