/**
 * The detectors' own table tests as labelled posts: of each only the one topic is known. Their files are
 * loaded with a stand-in for the test runner that collects the rows.
 */
import { readdirSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isTopicId, type Role, type TopicId } from '../../../src/review/topics.ts';
import type { Settings } from '../../../src/settings/schema.ts';

export interface TableRow {
  readonly topic: TopicId;
  readonly given: boolean;
  readonly text: string;
  readonly quote?: string;
  readonly role?: Role;
  readonly replyTo?: string;
  readonly site?: string;
  readonly snapshot?: Record<string, unknown>;
  readonly school?: string;
  /** Of the invented school under which the row is judged. */
  readonly settings: Settings;
}

const STAND_IN = `
const ignore = () => {};
const each = (rows) => (title, run) => globalThis.collectRows?.(rows, title);
export const it = Object.assign(ignore, { each });
export const test = it;
export const expect = ignore;
export const vi = new Proxy({}, { get: () => ignore });
export const beforeEach = ignore, afterEach = ignore, beforeAll = ignore, afterAll = ignore;
export const describe = Object.assign((name, run) => {
  const before = globalThis.tableTopic;
  globalThis.tableTopic = name;
  try { run(); } catch { /* not a table */ }
  globalThis.tableTopic = before;
}, { each: () => ignore });
`;

/** Topics whose tables stand under the schools of `identity.testing.ts`. */
const identities = new Set<TopicId>([
  'school-identity',
  'school-contact',
  'employment',
  'pupil',
  'colleague',
]);

/** Rows of all table tests, in the order of files and rows. */
export async function tableRows(folder: string): Promise<TableRow[]> {
  registerHooks({
    resolve(specifier, context, next) {
      return specifier === 'vitest'
        ? { url: `data:text/javascript,${encodeURIComponent(STAND_IN)}`, shortCircuit: true }
        : next(specifier, context);
    },
  });
  const { SCHOOLS } = await import('../../../src/detectors/identity.testing.ts');
  const { KESTRELBY } = await import('../../../src/detectors/judged.testing.ts');
  const found: TableRow[] = [];
  const seen = globalThis as { collectRows?: unknown; tableTopic?: string };
  seen.collectRows = (rows: readonly unknown[], title: unknown) => {
    const topic = seen.tableTopic ?? '';
    const given = String(title).startsWith('sees:');
    if (!isTopicId(topic) || !(given || String(title).startsWith('leaves alone:'))) return;
    for (const row of rows) {
      const post = (Array.isArray(row) ? row[1] : row) as Omit<TableRow, 'topic' | 'given'>;
      if (typeof post?.text !== 'string') continue;
      const school = (post.school ?? 'ravensholme') as keyof typeof SCHOOLS;
      const settings = identities.has(topic) ? SCHOOLS[school] : KESTRELBY;
      found.push({ ...post, topic, given, settings });
    }
  };
  for (const name of readdirSync(folder).sort()) {
    if (!/^[a-z-]+\.test\.ts$/.test(name)) continue;
    await import(pathToFileURL(join(folder, name)).href);
  }
  delete seen.collectRows;
  return found;
}
