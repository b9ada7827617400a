import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { digestOf, keepRecord, stampBuild } from './silence.ts';

const RAN = { date: '2026-11-21', tests: 12, requests: 34, strangers: 0 };
const PAGE = '<head><meta name="silence-test" content="" /></head>';
let root = '';
let build = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'silence-'));
  build = join(root, 'build');
  mkdirSync(join(root, 'test-results'));
  mkdirSync(join(build, 'chunks'), { recursive: true });
  writeFileSync(join(build, 'options.html'), PAGE);
  writeFileSync(join(build, 'chunks', 'a.js'), 'one');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const page = () => readFileSync(join(build, 'options.html'), 'utf8');

describe('the record of the silence test', () => {
  it('goes into the very build that was tested, and into the same again', () => {
    keepRecord(root, digestOf(build), RAN);
    for (const _ of [1, 2]) {
      expect(stampBuild(root, build)).toBe(true);
      expect(page()).toContain('content="{&quot;date&quot;:&quot;2026-11-21&quot;,');
      expect(page()).not.toContain('digest');
    }
  });

  it.each([
    ['a file was changed', () => writeFileSync(join(build, 'chunks', 'a.js'), 'two')],
    ['a file came', () => writeFileSync(join(build, 'b.js'), '')],
    ['a file went', () => rmSync(join(build, 'chunks', 'a.js'))],
    ['the page was changed', () => writeFileSync(join(build, 'options.html'), `${PAGE} `)],
  ])('stays out where %s', (_, change) => {
    keepRecord(root, digestOf(build), RAN);
    change();
    expect(stampBuild(root, build)).toBe(false);
    expect(page()).toContain('content=""');
  });

  it('stays out where no test was run', () => {
    expect(stampBuild(root, build)).toBe(false);
  });
});
