/**
 * `npm run pictures`: takes the README's pictures anew, from the built extension on the stand-in pages.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { BUILD, openBench } from './chromium.ts';
import { Composer } from './composer.ts';
import { seedSettings } from './extension.ts';
import { SURFACES } from './surfaces.ts';
import { TEST_SETTINGS } from './texts.ts';

const FOLDER = join(import.meta.dirname, '..', '..', 'src', 'docs', 'pictures');
const DRAFT = 'Jayden Mbeki in my class was sick all over the reading corner today. Poor lad';

interface Look {
  readonly name: string;
  readonly site: 'facebook' | 'x' | 'youtube';
  readonly width: number;
  readonly height: number;
  readonly dark?: boolean;
  readonly settings?: Record<string, unknown>;
}

const LOOKS: readonly Look[] = [
  { name: 'dialog-facebook', site: 'facebook', width: 1000, height: 860 },
  { name: 'dialog-dark', site: 'x', width: 760, height: 860, dark: true },
  {
    name: 'dialog-welsh',
    site: 'youtube',
    width: 760,
    height: 860,
    settings: { language: 'cy', policyPack: 'wivelsfield' },
  },
  { name: 'dialog-narrow', site: 'x', width: 340, height: 860 },
];

mkdirSync(FOLDER, { recursive: true });
const bench = await openBench(BUILD);
if (!bench.worker) throw new Error('The extension did not start.');
for (const look of LOOKS) {
  await seedSettings(bench.worker, { ...TEST_SETTINGS, ...look.settings });
  const page = await bench.context.newPage();
  await page.emulateMedia({ colorScheme: look.dark ? 'dark' : 'light' });
  await page.setViewportSize({ width: 1000, height: look.height });
  await page.bringToFront();
  const surface = SURFACES[look.site][0]!;
  const composer = new Composer(page, surface);
  await composer.open();
  await composer.type(DRAFT);
  await composer.submit(surface.ways[0]!);
  await page.locator('before-you-post dialog').waitFor();
  await page.setViewportSize({ width: look.width, height: look.height });
  await page.screenshot({ path: join(FOLDER, `${look.name}.png`) });
  await page.close();
}
await bench.close();
