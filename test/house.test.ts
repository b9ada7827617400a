/**
 * Reads the repository and keeps the floor plan. Each rule says what to do instead.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { TOPIC_IDS } from '../src/review/topics.ts';

const root = join(import.meta.dirname, '..');
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((path) => path !== '' && existsSync(join(root, path)));
const sources = files.filter((path) => /\.(ts|tsx|mjs)$/.test(path));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** Which room may import from which. `review.ts`, `preview.ts` and `warm-up.ts` are the corridor: they alone join
 * detectors and policy. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  review: ['review', 'settings', 'policy', 'detectors'],
  detectors: ['detectors', 'review', 'settings'],
  policy: ['policy', 'review', 'settings'],
  settings: ['settings', 'review'],
  sites: ['sites', 'review'],
  guard: ['guard', 'sites', 'review', 'settings'],
  dialog: ['dialog', 'guard', 'review', 'settings', 'policy'],
  // The kit is pure, and the settings page hands it out by one click.
  options: ['options', 'dialog', 'guard', 'sites', 'review', 'settings', 'policy', 'kit'],
  cli: ['cli', 'kit', 'review', 'detectors', 'policy', 'settings', 'dialog'],
  kit: ['kit', 'settings', 'review'],
  docs: [],
};
const PURE = ['review', 'detectors', 'policy', 'settings'];

describe('top level', () => {
  const allowed =
    /^(entrypoints|src|assets|test|wxt\.config\.ts|package\.json|package-lock\.json|tsconfig\.json|README\.md|LICENSE|CHANGELOG\.md|CONTRIBUTING\.md|\..+)$/;

  test('holds what the design lists and nothing else', () => {
    const extra = [...new Set(files.map((path) => path.split('/')[0]!))].filter(
      (name) => !allowed.test(name),
    );
    expect(extra, 'Move it into src, test or a dotfile (design.md, "The parts")').toEqual([]);
  });

  test('src has only the rooms of the floor plan', () => {
    const rooms = new Set(files.filter((p) => p.startsWith('src/')).map((p) => p.split('/')[1]!));
    expect(
      [...rooms].filter((room) => !(room in MAY_IMPORT)),
      'Put the file into a room that stands, or change the plan and this test first',
    ).toEqual([]);
  });
});

describe('imports', () => {
  const inRooms = sources.filter((path) => path.startsWith('src/') && !path.includes('.test.'));

  test.each(inRooms)('%s points inward', (path) => {
    const room = path.split('/')[1]!;
    const outside = importsOf(path)
      .map((target) => target.split('/'))
      .filter(([top, to]) => top !== 'src' || !MAY_IMPORT[room]!.includes(to!))
      .map((parts) => parts.join('/'));
    expect(
      outside,
      `src/${room} may import only from: ${MAY_IMPORT[room]!.join(', ')}. Hand the thing in as an argument instead`,
    ).toEqual([]);
  });

  test.each(inRooms.filter((path) => PURE.includes(path.split('/')[1]!)))(
    '%s is pure: no browser, DOM or Node API',
    (path) => {
      const text = withoutComments(read(path));
      const found = text.match(
        /\b(document|window|localStorage|chrome|process)\.|from '(node:|wxt|webextension|preact)|\bfetch\(/g,
      );
      const isStore = /settings.store|readers.problem/.test(path);
      expect(isStore ? null : found, 'Pure rooms take data and give data').toBeNull();
    },
  );

  test('only review.ts, preview.ts and warm-up.ts of the review room know detectors and policy', () => {
    const offenders = inRooms
      .filter(
        (path) => path.startsWith('src/review/') && !/\/(review|preview|warm-up)\.ts$/.test(path),
      )
      .filter((path) =>
        importLines(path).some(
          (line) => !line.startsWith('import type') && /\/(detectors|policy)\//.test(line),
        ),
      );
    expect(offenders, 'Take the result in as an argument').toEqual([]);
  });

  test('the guard knows no site and no topic by name', () => {
    const words = new RegExp(`'(facebook|youtube|x|${TOPIC_IDS.join('|')})'`);
    const offenders = inRooms
      .filter((path) => path.startsWith('src/guard/'))
      .filter((path) => words.test(withoutComments(read(path))));
    expect(offenders, 'Ask the adapter or the review').toEqual([]);
  });
});

describe('detectors', () => {
  const index = read('src/detectors/index.ts');
  const stems = files
    .filter((path) => /^src\/detectors\/[a-z-]+\.test\.ts$/.test(path))
    .map((path) => path.slice('src/detectors/'.length, -'.test.ts'.length));

  test.each(TOPIC_IDS.filter((topic) => index.includes(`./${topic}.ts`)))(
    '%s has code and table test under one stem',
    (topic) => {
      expect(files).toContain(`src/detectors/${topic}.ts`);
      expect(files).toContain(`src/detectors/${topic}.test.ts`);
    },
  );

  test('every topic that has a test is in the list', () => {
    const unlisted = TOPIC_IDS.filter(
      (topic) => stems.includes(topic) && !index.includes(`./${topic}.ts`),
    );
    expect(unlisted, 'Add a line to src/detectors/index.ts').toEqual([]);
  });
});

describe('privacy and manners', () => {
  const shipped = sources.filter(
    (path) => /^(src|entrypoints)\//.test(path) && !path.startsWith('src/cli/'),
  );

  test('nothing shipped can reach the network or write to the console', () => {
    const offenders = shipped
      .filter((path) => !path.includes('.test.'))
      // Wraps the page's own calls to count them; makes none.
      .filter((path) => path !== 'src/guard/page-hook.ts')
      .flatMap((path) => {
        const found = withoutComments(read(path)).match(
          /\b(XMLHttpRequest|WebSocket|EventSource|sendBeacon|console\.\w+|importScripts)\b|\bfetch\(/,
        );
        return found ? [`${path}: ${found[0]}`] : [];
      });
    expect(offenders, 'Nothing leaves, nothing is logged (design, principle 4)').toEqual([]);
  });

  test('no test is skipped, focused, retried or asleep', () => {
    const offenders = sources
      .filter((path) => /\.(test|spec)\.tsx?$/.test(path) || path.startsWith('test/e2e/'))
      .filter((path) => path !== 'test/house.test.ts')
      .filter((path) => /\.(only|fixme|todo)\(|retries: *[1-9]|waitForTimeout\(/.test(read(path)));
    expect(offenders).toEqual([]);
  });

  test('no file names a path of a machine or a package host', () => {
    const pattern = /(^|[^.\w])\/(work|farm|root)\/|registry\.(npm|yarn)|deb\.debian\.org/;
    const offenders = files
      .filter((path) => /\.(ts|tsx|mjs|md|json|jsonc|html|css|yml|yaml)$/.test(path))
      .filter((path) => path !== 'test/house.test.ts')
      .filter((path) => pattern.test(read(path)));
    expect(offenders).toEqual([]);
  });

  test('no name says less than it could', () => {
    const vague = /(^|[./-])(manager|service|helpers?|utils?|engine|data)\.(ts|tsx)$/;
    expect(files.filter((path) => vague.test(path))).toEqual([]);
  });
});

/** Repository paths of a file's relative imports. */
function importsOf(path: string): string[] {
  return importLines(path).flatMap((line) => {
    const target = /from '(\.[^']+)'|import '(\.[^']+)'/.exec(line);
    const to = target?.[1] ?? target?.[2];
    if (!to) return [];
    return [relative(root, normalize(join(root, dirname(path), to.replace(/\?.*$/, ''))))];
  });
}

function importLines(path: string): string[] {
  return read(path).match(/^(?:import|export)\b[^;]*?from '[^']+'|^import '[^']+'/gm) ?? [];
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"])\/\/.*$/gm, '$1');
}
