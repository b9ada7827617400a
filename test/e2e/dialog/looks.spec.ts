/** Pictures of every state, for looking at: `test-results/dialog/`. */
import { SCENES, type SceneName } from './made-up.ts';
import { test } from './open-stage.ts';

const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Stage</title><style>
body{margin:0;font:16px Arial;background:#f0f2f5;color:#050505}.top{height:56px;background:#fff;box-shadow:0 1px 3px #0003}
.card{max-width:560px;margin:24px auto;background:#fff;padding:20px;border-radius:10px;min-height:150px}
@media(prefers-color-scheme:dark){body{background:#18191a;color:#e4e6eb}.top,.card{background:#242526}}
</style></head><body><div class="top"></div><div class="card">Write something…</div><div class="card">Another post</div><div class="card">Another</div></body></html>`;

const FOLDER = 'test-results/dialog';

for (const name of Object.keys(SCENES) as SceneName[]) {
  for (const look of ['light', 'dark'] as const) {
    test(`picture: ${name}, ${look}`, async ({ open, page }) => {
      await page.setViewportSize({ width: 1100, height: 860 });
      await page.emulateMedia({ colorScheme: look, reducedMotion: 'reduce' });
      await open(PAGE);
      await page.evaluate((name) => stage.ask(name), name);
      await page.screenshot({ path: `${FOLDER}/${name}-${look}.png` });
    });
  }
}

for (const name of ['stop', 'many', 'welsh'] as const) {
  test(`picture: ${name}, narrow`, async ({ open, page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(PAGE);
    await page.evaluate((name) => stage.ask(name), name);
    await page.screenshot({ path: `${FOLDER}/${name}-narrow.png` });
  });
}

test('picture: many, unfolded', async ({ open, page }) => {
  await page.setViewportSize({ width: 800, height: 2600 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(PAGE);
  await page.evaluate(() => {
    stage.ask('many');
    const root = stage.host.shadowRoot!;
    root.querySelector('dialog')!.style.maxHeight = 'none';
    for (const one of root.querySelectorAll('details')) one.open = true;
  });
  await page.screenshot({ path: `${FOLDER}/many-unfolded.png` });
});

test('picture: a window at 400 %', async ({ open, page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await open(PAGE);
  await page.evaluate(() => stage.ask('stop'));
  await page.screenshot({ path: `${FOLDER}/stop-400.png` });
});

test('picture: forced colours', async ({ open, page }) => {
  await page.setViewportSize({ width: 1100, height: 860 });
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await open(PAGE);
  await page.evaluate(() => stage.ask('many'));
  await page.screenshot({ path: `${FOLDER}/many-forced.png` });
});

for (const look of ['light', 'dark'] as const) {
  test(`picture: corner, ${look}`, async ({ open, page }) => {
    await page.setViewportSize({ width: 700, height: 420 });
    await page.emulateMedia({ colorScheme: look });
    await open(PAGE);
    await page.evaluate(() => {
      stage.check();
      stage.hint('stop');
      stage.notice('press-again');
    });
    await page.screenshot({ path: `${FOLDER}/corner-${look}.png` });
  });
}
