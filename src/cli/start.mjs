/**
 * `npm start`: sets up what is missing, builds the extension and shows it at work. With a display a
 * browser opens with the extension and the practice page; without one the same is walked through
 * headless, with the steps printed and pictures saved.
 */
import {
  ensureBrowser,
  ensureNode,
  ensurePackages,
  findChromium,
  run,
  say,
  stop,
} from './setup.mjs';

ensurePackages();
ensureNode();
const chromium = ensureBrowser('Chromium', findChromium, 'chromium');
if (!chromium) process.exit(1);

say('Building the extension …');
const built = run('wxt', ['build', '-b', 'chrome'], { stdio: ['ignore', 'ignore', 'inherit'] });
if (built.status !== 0) stop('The build failed: see the message above.');

const hasDisplay =
  process.platform === 'win32' ||
  process.platform === 'darwin' ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const wantsWalk = process.argv.includes('--walk');
const script = hasDisplay && !wantsWalk ? 'src/cli/practice.ts' : 'test/e2e/walk.ts';
const shown = run('node', [script], { env: { CHROMIUM: chromium } });
process.exit(shown.status ?? 1);
