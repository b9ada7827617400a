/** The papers for stores, schools and technicians say what the built extension is. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { grade } from '../src/dialog/reading-age.testing.ts';
import { SETTING_KEYS } from '../src/settings/schema.ts';
import { HOST_MATCHES } from '../src/sites/hosts.ts';

const root = join(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const section = (text: string, heading: string): string =>
  text
    .split(/^## /m)
    .find((part) => part.startsWith(`${heading}\n`))
    ?.slice(heading.length)
    .trim() ?? '';

/** As in `wxt.config.ts`; the manifest's own test is the build. */
const PERMISSIONS = ['storage', 'scripting', ...HOST_MATCHES];

describe.each([
  ['en', 'Short text', 'Long text'],
  ['cy', 'Testun byr', 'Testun hir'],
])('store text, %s', (language, short, long) => {
  const text = read(`src/docs/store/${language}.md`);

  test('the short text is the manifest’s, and fits (132 characters)', () => {
    const { description } = JSON.parse(read(`assets/_locales/${language}/messages.json`));
    expect(section(text, short)).toBe(description.message);
    expect(description.message.length).toBeLessThanOrEqual(132);
  });

  test('the long text fits all stores (16,000 characters at most) and names no trade mark in the name', () => {
    expect(section(text, long).length).toBeGreaterThan(500);
    expect(section(text, long).length).toBeLessThan(16_000);
  });

  test.each(PERMISSIONS)('%s has its reason', (permission) => {
    expect(text).toContain(`\`${permission}\``);
  });
});

test('the manifest asks for these permissions and no other', () => {
  const config = read('wxt.config.ts');
  expect(config).toContain("permissions: ['storage', 'scripting']");
  expect(config).toContain('host_permissions: HOST_MATCHES');
});

test('English for everybody can be read at 9 to 11 years', () => {
  const long = section(read('src/docs/store/en.md'), 'Long text');
  const privacy = read('src/docs/privacy.md').replaceAll(/^#.*$/gm, '');
  for (const text of [long, privacy]) expect(grade(text)).toBeLessThanOrEqual(6);
});

test.each(SETTING_KEYS)('the README’s table has the key %s', (key) => {
  expect(read('README.md')).toContain(`\`${key}\``);
});

describe('links', () => {
  const papers = [
    'README.md',
    'CONTRIBUTING.md',
    'src/docs/admin-guide.md',
    'src/docs/dpia.md',
    'src/docs/privacy.md',
  ];
  test.each(papers)('%s points only to what is there', (paper) => {
    const links = [...read(paper).matchAll(/\]\(([^)#]+)[^)]*\)/g)].map(([, to]) => to!);
    const broken = links
      .filter((to) => !/^https?:/.test(to))
      .filter((to) => !existsSync(join(root, dirname(paper), to)));
    expect(broken).toEqual([]);
  });
});
