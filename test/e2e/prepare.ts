/** Before all tests, once, so that workers do not do it side by side. */
import { cpSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildPages } from '../pages/build.ts';
import { BUILD, BUILD_WITHOUT_BACKGROUND } from './chromium.ts';

export default async function prepare(): Promise<void> {
  await buildPages();
  if (!existsSync(BUILD)) throw new Error(`No build at ${BUILD}: run "npm run build:chrome" first`);
  rmSync(BUILD_WITHOUT_BACKGROUND, { recursive: true, force: true });
  cpSync(BUILD, BUILD_WITHOUT_BACKGROUND, { recursive: true });
  writeFileSync(join(BUILD_WITHOUT_BACKGROUND, 'background.js'), '');
}
