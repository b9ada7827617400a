import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BAD_FILES, RULES } from '../../test/policies/bad-files.ts';
import { sayProblem } from '../policy/readers/problem.ts';
import { resolve } from '../settings/resolve.ts';
import { runPolicy } from './run-policy.ts';

// Whole documents: real files are made and read, which is no matter of a few seconds everywhere.
vi.setConfig({ testTimeout: 60_000 });

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'policy-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: Uint8Array | string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function policy(...args: string[]) {
  let stdout = '';
  let stderr = '';
  const status = await runPolicy(args, {
    write: (text) => {
      stdout += text;
    },
    complain: (message) => {
      stderr += `${message}\n`;
    },
  });
  return { status, stdout, stderr };
}

const text = `# Hill View Primary, social media policy\n\n## Staff\n\n1.1 ${RULES[0]}\n\n1.2 ${RULES[1]}\n\n1.3 The Malicious Communications Act 1998 may apply to abusive posts.\n`;
const clauses = (stdout: string) =>
  stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe('the command', () => {
  it('prints a line a clause, with the fields of the contract', async () => {
    const { status, stdout, stderr } = await policy(file('p.md', text), '--json');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(clauses(stdout)[0]).toEqual({
      ref: '1.1',
      heading: 'Staff',
      text: RULES[0],
      roles: ['staff'],
      topics: ['image'],
      best: ['image'],
    });
  });

  it('prints a report with what a person wants to know, and the law that has changed', async () => {
    const { stdout } = await policy(file('p.md', text));
    expect(stdout).toMatch(/^Hill View Primary, social media policy\n/);
    expect(stdout).toContain('[1.2] Staff\n');
    expect(stdout).toContain('about: pupil-contact*');
    expect(stdout).toContain('The year of this Act is 1988.');
    expect(stdout).toContain('Nothing on: ');
    const scottish = await policy(file('p.md', text), '--nation', 'scotland');
    expect(scottish.stdout).toContain('In Scotland look at the Communications Act 2003.');
  });

  it('saves clauses that it reads back as they were', async () => {
    const out = join(folder, 'clauses.json');
    const url = 'https://example.org/p.pdf';
    const first = await policy(file('p.md', text), '--json', '--out', out, '--url', url);
    expect(await policy(out, '--json')).toEqual(first);
    expect(JSON.parse(readFileSync(out, 'utf8'))).toMatchObject({ version: 1, url });
  });

  it('saves settings that the settings table takes whole', async () => {
    const out = join(folder, 'settings.json');
    await policy(file('p.md', text), '--settings-out', out);
    const { values, refused } = resolve({}, JSON.parse(readFileSync(out, 'utf8')));
    expect(refused).toEqual([]);
    expect(values).toMatchObject({
      policyPack: 'custom',
      policyTitle: 'Hill View Primary, social media policy',
    });
    expect(values.policyClauses[0]).toBe(`1.1 | image* | staff | Staff | ${RULES[0]}`);
  });

  it('names a saved clause that it leaves out', async () => {
    const out = join(folder, 'clauses.json');
    await policy(file('p.md', text), '--out', out);
    const saved = JSON.parse(readFileSync(out, 'utf8'));
    saved.clauses[1].topics = ['pupils'];
    saved.clauses[1].best = [];
    const read = await policy(file('c.json', JSON.stringify(saved)), '--json');
    expect(read.status).toBe(0);
    expect(clauses(read.stdout)).toHaveLength(saved.clauses.length - 1);
    expect(read.stderr).toContain('clause 2 (1.2) is left out. There is no topic called pupils.');
  });
});

describe('unusable options and files', () => {
  it.each([
    ['no file', [], 'no FILE given'],
    ['two files', ['a', 'b'], 'only one FILE'],
    ['an unknown option', ['a', '--jason'], '--jason'],
    ['an unknown nation', ['a', '--nation', 'france'], '--nation is one of england'],
    ['a file that is not there', ['none.txt'], 'none.txt: there is no such file'],
    ['a folder', [tmpdir()], 'is a folder, not a file'],
  ])('%s: status 2 and the reason', async (_, args, reason) => {
    const { status, stdout, stderr } = await policy(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(reason);
  });

  it('a place that cannot be written: status 2, nothing printed', async () => {
    mkdirSync(join(folder, 'taken'));
    const made = await policy(file('p.md', text), '--out', join(folder, 'taken'));
    expect(made).toMatchObject({ status: 2, stdout: '' });
    expect(made.stderr).toContain('could not be written');
  });

  it.each(
    BAD_FILES.filter(({ code }) => code !== 'too-long' && code !== 'too-much-inside').map(
      (bad) => [bad.what, bad] as const,
    ),
  )('%s: status 2, what is wrong and what to do, nothing saved', async (_, bad) => {
    const out = join(folder, 'out.json');
    const made = await policy(file(bad.name, bad.bytes()), '--json', '--out', out);
    const { why, fix } = sayProblem({ code: bad.code, detail: bad.detail ?? '' }, 'en');
    expect(made).toMatchObject({ status: 2, stdout: '' });
    expect(made.stderr).toContain(`${bad.name}: ${why} ${fix}`);
    expect(() => readFileSync(out)).toThrow('ENOENT');
  });
});

describe('the process', () => {
  const run = (args: string[], env: Record<string, string> = {}) =>
    spawnSync(process.execPath, [join(import.meta.dirname, 'policy.ts'), ...args], {
      encoding: 'utf8',
      env: { ...process.env, ...env },
    });

  it('gives status and output of the command', () => {
    const good = run([file('p.md', text), '--json']);
    expect({ status: good.status, stderr: good.stderr }).toEqual({ status: 0, stderr: '' });
    expect(clauses(good.stdout)).toHaveLength(3);
    const bad = run([file('p.rtf', '{\\rtf1 x}')]);
    expect(bad).toMatchObject({ status: 2, stdout: '' });
    expect(bad.stderr).toMatch(/^policy: .*p\.rtf: This kind of file \(\.rtf\)/);
  }, 20_000);

  it('gives up on a document that would keep it busy for ever', () => {
    const slow = run([file('p.md', text)], { POLICY_PATIENCE: '1' });
    expect(slow).toMatchObject({ status: 2, stdout: '' });
    expect(slow.stderr).toContain('took too long');
  }, 20_000);
});
