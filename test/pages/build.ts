/** Bundles the stand-in pages into `.output/pages`, again only when their sources have changed. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { STAND_INS } from './sites.ts';

const SOURCES = import.meta.dirname;
const ROOT = join(SOURCES, '..', '..');
const OUT = join(ROOT, '.output', 'pages');

/** Builds what is stale; gives the folder with `<site>.js` and `<site>.css`. */
export async function buildPages(): Promise<string> {
  const digest = digestOfSources();
  const stamp = join(OUT, 'sources.sha256');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return OUT;
  mkdirSync(OUT, { recursive: true });
  for (const { folder } of STAND_INS) {
    await build({
      configFile: false,
      root: SOURCES,
      logLevel: 'error',
      publicDir: false,
      // Draft.js and its libraries were written for a bundler that knows `global`.
      define: { global: 'globalThis', 'process.env.NODE_ENV': '"production"' },
      build: {
        outDir: OUT,
        emptyOutDir: false,
        minify: false,
        lib: {
          entry: join(SOURCES, folder, 'index.ts'),
          formats: ['iife'],
          name: 'StandIn',
          fileName: () => `${folder}.js`,
        },
      },
    });
    writeFileSync(join(OUT, `${folder}.css`), readFileSync(join(SOURCES, folder, 'page.css')));
  }
  writeFileSync(stamp, digest);
  return OUT;
}

function digestOfSources(): string {
  const digest = createHash('sha256').update(readFileSync(join(ROOT, 'package-lock.json')));
  const files = readdirSync(SOURCES, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const file of files) digest.update(file).update(readFileSync(file));
  return digest.digest('hex');
}
