/**
 * The record of the silence test: that the end-to-end tests of one build saw no request but the
 * sites' own. It belongs to the bytes that were tested, so a build takes it in only if it is the same
 * build again, byte for byte; any other says "not run".
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface SilenceRecord {
  /** Day of the run, `YYYY-MM-DD`. */
  readonly date: string;
  /** Tests after each of which the promise was checked and kept. */
  readonly tests: number;
  /** Requests seen in them, all of them the sites' own. */
  readonly requests: number;
  /** Requests that no page of a site asked for. */
  readonly strangers: number;
}

interface StoredRecord extends SilenceRecord {
  /** `digestOf` the build that was tested. */
  readonly digest: string;
}

/** Where the test run leaves its record, below the project's root. */
export const RECORD = join('test-results', 'silence.json');
/** The page that shows the record, and the place in it. */
const PAGE = 'options.html';
const PLACE = /(<meta name="silence-test" content=")[^"]*(")/;

/** SHA-256 over a build's files with their names, but for the record itself. */
export function digestOf(folder: string): string {
  const hash = createHash('sha256');
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const path of names) {
    const name = path.slice(folder.length + 1).replaceAll('\\', '/');
    const bytes = readFileSync(path);
    hash.update(`${name}\0`);
    hash.update(name === PAGE ? bytes.toString('utf8').replace(PLACE, '$1$2') : bytes);
    hash.update('\0');
  }
  return hash.digest('hex');
}

/** Keeps what a test run found for the build in `folder`. */
export function keepRecord(root: string, digest: string, record: SilenceRecord): void {
  const stored: StoredRecord = { ...record, digest };
  writeFileSync(join(root, RECORD), `${JSON.stringify(stored, null, 2)}\n`);
}

/** Writes the record into the build, if there is one of this very build. Says whether it did. */
export function stampBuild(root: string, folder: string): boolean {
  const path = join(root, RECORD);
  const page = join(folder, PAGE);
  if (!existsSync(path) || !existsSync(page)) return false;
  const { digest, ...record } = JSON.parse(readFileSync(path, 'utf8')) as StoredRecord;
  if (digest !== digestOf(folder)) return false;
  const content = JSON.stringify(record).replaceAll('"', '&quot;');
  const html = readFileSync(page, 'utf8');
  writeFileSync(page, html.replace(PLACE, `$1${content}$2`));
  return PLACE.test(html);
}
