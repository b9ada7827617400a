/** The archive that Mozilla gets, made anew where the build is younger. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');
const OUTPUT = join(ROOT, '.output');

/** Path of the archive; throws with the builder's own words where it cannot be made. */
export function firefoxZip(): string {
  const { name, version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const path = join(OUTPUT, `${name}-${version}-firefox.zip`);
  const built = join(OUTPUT, 'firefox-mv3', 'manifest.json');
  const isFresh =
    existsSync(path) && existsSync(built) && statSync(path).mtimeMs >= statSync(built).mtimeMs;
  if (isFresh) return path;
  const made = spawnSync('wxt', ['zip', '-b', 'firefox', '--mv3'], { cwd: ROOT, encoding: 'utf8' });
  if (made.status !== 0 || !existsSync(path)) {
    throw new Error(`The archive for Firefox could not be made:\n${made.stdout}${made.stderr}`);
  }
  return path;
}
