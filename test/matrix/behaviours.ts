/**
 * What the matrix tries on every surface, each on a page freshly loaded in the one tab of the surface's
 * browser. Shorter than the specs, which prove more; a behaviour throws where it does not hold.
 */
import { expect, type Page, type Worker } from '@playwright/test';
import { Composer } from '../e2e/composer.ts';
import { Dialog } from '../e2e/dialog.ts';
import { analyserReady, counts } from '../e2e/extension.ts';
import { endCompositionByEnter, startComposition } from '../e2e/input-method.ts';
import { oneOfEachKind, type Surface, type Way } from '../e2e/surface.ts';
import { CLEAN, RISKY } from '../e2e/texts.ts';

export interface Bed {
  readonly page: Page;
  readonly worker: Worker;
  readonly surface: Surface;
}

export interface Behaviour {
  /** Head of the column. */
  readonly name: string;
  /** Once for each case; none where the surface has no such thing. */
  cases(surface: Surface): readonly ((bed: Bed) => Promise<void>)[];
}

interface Ready {
  readonly composer: Composer;
  readonly dialog: Dialog;
}

async function written({ page, surface, worker }: Bed, text: string, query = ''): Promise<Ready> {
  const composer = new Composer(page, surface);
  await composer.open(query);
  await page.keyboard.insertText(text);
  await expect.poll(() => composer.draft()).toContain(text);
  await analyserReady(worker, surface.frame);
  return { composer, dialog: new Dialog(composer.scope) };
}

async function held({ composer, dialog }: Ready): Promise<void> {
  await dialog.expectAsking();
  expect(await composer.posts()).toEqual([]);
}

const posted = (composer: Composer, post: object) =>
  expect.poll(() => composer.posts()).toMatchObject([post]);

async function double(composer: Composer): Promise<void> {
  await composer.toLastPanel();
  const key = composer.surface.ways.flatMap((way) => ('key' in way ? [way.key] : []))[0];
  if (key) {
    await composer.page.keyboard.press(key);
    await composer.page.keyboard.press(key);
    return;
  }
  const box = (await composer.control.boundingBox())!;
  await composer.page.mouse.dblclick(box.x + box.width / 2, box.y + box.height / 2);
}

const byEachWay =
  (run: (bed: Bed, way: Way) => Promise<void>) =>
  ({ ways }: Surface) =>
    ways.map((way) => (bed: Bed) => run(bed, way));
const once = (run: (bed: Bed) => Promise<void>) => () => [run];

export const BEHAVIOURS: readonly Behaviour[] = [
  {
    name: 'held, posted once',
    cases: byEachWay(async (bed, way) => {
      const ready = await written(bed, RISKY);
      await ready.composer.submit(way);
      await held(ready);
      await ready.dialog.postAnyway.click();
      await posted(ready.composer, { text: RISKY });
      await expect
        .poll(() => counts(bed.worker, bed.surface.frame))
        .toMatchObject({ asked: 1, replayed: 1, proved: 1 });
      expect(await ready.composer.posts()).toHaveLength(1);
    }),
  },
  {
    name: 'clean untouched',
    cases: byEachWay(async (bed, way) => {
      const { composer, dialog } = await written(bed, CLEAN);
      await composer.submit(way);
      await posted(composer, { text: CLEAN, trusted: true });
      expect(await counts(bed.worker, bed.surface.frame)).not.toHaveProperty('replayed');
      await dialog.expectClosed();
      expect(await composer.posts()).toHaveLength(1);
    }),
  },
  {
    name: 'edit gives back',
    cases: (surface) =>
      oneOfEachKind(surface).map((way) => async (bed: Bed) => {
        const ready = await written(bed, RISKY);
        await ready.composer.submit(way);
        await held(ready);
        await ready.dialog.edit.click();
        await ready.dialog.expectClosed();
        if (!surface.steps) expect(await ready.composer.draft()).toBe(RISKY);
        await ready.composer.submit(way);
        await held(ready);
      }),
  },
  {
    name: 'every box read',
    cases: ({ fields = [] }) =>
      fields.map(({ box, opener }) => async (bed: Bed) => {
        const ready = await written(bed, CLEAN);
        if (opener) await ready.composer.locator(opener).click();
        await ready.composer.locator(box).click();
        await bed.page.keyboard.insertText(RISKY);
        await ready.composer.submit(bed.surface.ways[0]!);
        await held(ready);
      }),
  },
  {
    name: 'line break',
    cases: once(async (bed) => {
      const { composer, dialog } = await written(bed, RISKY);
      await bed.page.keyboard.press(bed.surface.lineBreak);
      await bed.page.keyboard.insertText('more');
      await expect.poll(() => composer.draft()).toContain('more');
      await dialog.expectClosed();
      expect(await composer.posts()).toEqual([]);
    }),
  },
  {
    name: 'composing',
    cases: once(async (bed) => {
      const ready = await written(bed, `${RISKY} `);
      await startComposition(bed.page, 'にほん');
      await endCompositionByEnter(bed.page, '日本');
      await expect.poll(() => ready.composer.draft()).toContain('日本');
      await ready.dialog.expectClosed();
      expect(await ready.composer.posts()).toEqual([]);
      await ready.composer.submit(bed.surface.ways[0]!);
      await held(ready);
    }),
  },
  {
    name: 'list of names',
    cases: ({ mention }) =>
      mention
        ? [
            async (bed) => {
              const ready = await written(bed, `${RISKY} `);
              await bed.page.keyboard.type(mention.typed);
              await expect.poll(() => ready.composer.draft()).toContain(mention.typed);
              await bed.page.keyboard.press('Enter');
              await expect.poll(() => ready.composer.draft()).toContain(mention.picked);
              await ready.dialog.expectClosed();
              expect(await ready.composer.posts()).toEqual([]);
            },
          ]
        : [],
  },
  {
    name: 'double press',
    cases: once(async (bed) => {
      const ready = await written(bed, RISKY);
      await double(ready.composer);
      await held(ready);
      await ready.dialog.postAnyway.dblclick();
      await expect
        .poll(() => counts(bed.worker, bed.surface.frame))
        .toMatchObject({ asked: 1, proved: 1 });
      expect(await ready.composer.posts()).toMatchObject([{ text: RISKY }]);
    }),
  },
  {
    name: 'press again',
    cases: once(async (bed) => {
      const ready = await written(bed, RISKY, 'variant=trusted-only');
      await ready.composer.submit(bed.surface.ways[0]!);
      await held(ready);
      await ready.dialog.postAnyway.click();
      await expect(ready.dialog.notice('press-again')).toBeVisible();
      expect(await ready.composer.posts()).toEqual([]);
      await ready.composer.submit(bed.surface.ways[0]!);
      await posted(ready.composer, { text: RISKY, trusted: true });
    }),
  },
  {
    name: 'thrown out',
    cases: once(async (bed) => {
      const ready = await written(bed, RISKY);
      await ready.composer.submit(bed.surface.ways[0]!);
      await held(ready);
      const inside = await ready.composer.document();
      await inside.evaluate(() => document.querySelector('before-you-post')?.remove());
      if (!bed.surface.steps) await ready.composer.editor.click();
      await ready.composer.submit(bed.surface.ways[0]!);
      await held(ready);
    }),
  },
];
