import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Allowed, judgeLint, type LintReport } from './lint-judgement.ts';

const KNOWN: Allowed = {
  code: 'DANGEROUS_EVAL',
  file: 'assets/lib-*.js',
  near: 'Function\\(`return this`\\)',
  library: 'underscore',
  reason: 'never reached',
};
const FILES: Readonly<Record<string, string>> = {
  'assets/lib-Ab_1-x.js': 'first\na=1;b=Function(`return this`)();',
  'guard.js': 'c=Function(name)()',
};
const warning = (file: string, column: number, code = 'DANGEROUS_EVAL') => ({
  code,
  message: 'The Function constructor is eval.',
  file,
  line: file === 'guard.js' ? 1 : 2,
  column,
});
const judge = (report: Partial<LintReport>, list: readonly Allowed[] = [KNOWN]) =>
  judgeLint({ errors: [], warnings: [], notices: [], ...report }, list, (file) => FILES[file]);

describe('the linter’s report', () => {
  test('a known warning of a library passes, whatever hash the file has', () => {
    const { faults, allowed } = judge({ warnings: [warning('assets/lib-Ab_1-x.js', 7)] });
    expect(faults).toEqual([]);
    expect(allowed).toMatchObject([{ by: KNOWN }]);
  });

  test.each([
    ['in another file', warning('guard.js', 3)],
    ['of another kind', warning('assets/lib-Ab_1-x.js', 7, 'UNSAFE_VAR_ASSIGNMENT')],
    ['in a file that cannot be read', warning('assets/lib-gone.js', 7)],
  ])('one %s fails', (_what, message) => {
    expect(judge({ warnings: [message] }, [KNOWN]).faults[0]).toMatch(/^not in the list/);
  });

  test('a second of the same kind fails: one entry serves once', () => {
    const one = warning('assets/lib-Ab_1-x.js', 7);
    expect(judge({ warnings: [one, one] }).faults).toHaveLength(1);
  });

  test('notices count as warnings do, and no error is ever allowed', () => {
    const one = warning('assets/lib-Ab_1-x.js', 7);
    expect(judge({ notices: [one] }).faults).toEqual([]);
    expect(judge({ errors: [one], notices: [one] }).faults[0]).toMatch(/^error: DANGEROUS_EVAL/);
  });

  test('an entry that is needed no more fails', () => {
    expect(judge({}).faults).toEqual([expect.stringContaining('no longer there')]);
  });
});

describe('the list', () => {
  const list = JSON.parse(
    readFileSync(join(import.meta.dirname, 'lint-allowed.json'), 'utf8'),
  ) as Allowed[];

  test.each(list.map((one) => [`${one.code} in ${one.file} (${one.library})`, one] as const))(
    '%s is a package’s own code and says why it stays',
    (_what, { library, near, reason }) => {
      const modules = join(import.meta.dirname, '..', '..', 'node_modules');
      expect(existsSync(join(modules, library, 'package.json'))).toBe(true);
      expect(reason.length).toBeGreaterThan(40);
      expect(new RegExp(near).test('')).toBe(false);
    },
  );
});
