/**
 * Pages that work against the question, or only behave oddly. The post may go out undecided only where
 * the person could not be asked, and then health says so.
 */
import { type Ready, written } from './behaviours.ts';
import { counts, status } from './extension.ts';
import { expect, test } from './fixture.ts';
import { ALL_SURFACES } from './surfaces.ts';
import { CLEAN, RISKY } from './texts.ts';

/** One of each kind: a dialog, plain Enter, React, custom elements. */
const NAMES = ['facebook post', 'facebook comment', 'x home', 'youtube comment'];
const surfaces = ALL_SURFACES.filter(({ name }) => NAMES.includes(name));

/** Addresses of the sites' own posting requests. */
const REQUESTS = {
  facebook: '/api/graphql/',
  x: '/i/api/graphql/abc/CreateTweet',
  youtube: '/youtubei/v1/comment/create_comment',
} as const;

async function heldAndEdited({ composer, dialog }: Ready): Promise<void> {
  await dialog.expectAsking();
  expect(await composer.posts()).toEqual([]);
  await dialog.edit.click();
  await dialog.expectClosed();
  expect(await composer.posts()).toEqual([]);
}

for (const surface of surfaces) {
  const way = surface.ways[0]!;

  test.describe(`odd page: ${surface.name}`, () => {
    test('a script that goes on pressing the button posts nothing', async ({ page, bench }) => {
      const ready = await written(page, surface, RISKY);
      await page.evaluate((control) => {
        const press = (): void => document.querySelector<HTMLElement>(control)?.click();
        setInterval(press, 20);
      }, surface.control);
      await ready.dialog.expectAsking();
      expect(await ready.composer.posts()).toEqual([]);
      await ready.dialog.edit.click();
      // And again, as often as it presses.
      await expect.poll(async () => (await counts(bench.worker!)).asked ?? 0).toBeGreaterThan(1);
      expect(await ready.composer.posts()).toEqual([]);
    });

    test('a script that sends keys and submits of its own posts nothing', async ({ page }) => {
      const ready = await written(page, surface, RISKY);
      await ready.composer.editor.evaluate((editor) => {
        const enter = { key: 'Enter', code: 'Enter', keyCode: 13, bubbles: true, cancelable: true };
        for (const ctrlKey of [false, true]) {
          editor.dispatchEvent(new KeyboardEvent('keydown', { ...enter, ctrlKey, composed: true }));
        }
        editor.closest('form')?.requestSubmit();
      });
      await heldAndEdited(ready);
    });

    test('a dialog of the page over ours: the question comes to the front again', async ({
      page,
    }) => {
      const ready = await written(page, surface, RISKY);
      await ready.composer.submit(way);
      await ready.dialog.expectAsking();
      await page.evaluate(() => {
        const cover = document.createElement('dialog');
        cover.append('Nothing to see here');
        cover.style.cssText = 'width:95vw;height:95vh';
        document.body.append(cover);
        setTimeout(() => cover.showModal(), 700);
      });
      await expect(page.getByText('Nothing to see here')).toBeVisible();
      await heldAndEdited(ready);
    });

    test('a popover of the page over ours: the question comes to the front again', async ({
      page,
    }) => {
      const ready = await written(page, surface, RISKY);
      await ready.composer.submit(way);
      await ready.dialog.expectAsking();
      await page.evaluate(() => {
        const cover = document.createElement('div');
        cover.popover = 'manual';
        cover.append('Nothing to see here');
        cover.style.cssText = 'width:95vw;height:95vh';
        document.body.append(cover);
        setTimeout(() => cover.showPopover(), 700);
      });
      await expect(page.getByText('Nothing to see here')).toBeVisible();
      await heldAndEdited(ready);
    });

    test('a page that keeps pulling the focus away', async ({ page }) => {
      const ready = await written(page, surface, RISKY);
      await ready.composer.editor.evaluate((editor) => {
        const pull = (): void => (editor as HTMLElement).focus();
        for (const type of ['focusin', 'focusout', 'keydown']) {
          document.addEventListener(type, pull, true);
        }
        setInterval(pull, 15);
      });
      await ready.composer.submit(way);
      await ready.dialog.expectAsking();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Control+Enter');
      await heldAndEdited(ready);
    });

    test('a page that has made the methods of the DOM its own', async ({ page, bench }) => {
      await page.addInitScript(() => {
        const no = (): never => {
          throw new Error('not here');
        };
        class Ours extends HTMLElement {
          constructor() {
            super();
            this.attachShadow({ mode: 'closed' });
          }
        }
        customElements.define('before-you-post', Ours);
        Object.assign(HTMLDialogElement.prototype, { showModal: no, show: no });
        Object.assign(Event.prototype, { composedPath: () => [] });
        Object.assign(Document.prototype, { getSelection: () => null });
      });
      const ready = await written(page, surface, RISKY);
      await ready.composer.submit(way);
      await expect(page.getByRole('dialog', { name: 'Before you post' })).toBeVisible();
      expect(await ready.composer.posts()).toEqual([]);
      expect(await counts(bench.worker!)).toMatchObject({ asked: 1 });
      await page.getByRole('button', { name: 'Edit my post' }).click();
      expect(await ready.composer.posts()).toEqual([]);
    });

    test('a page that changes itself without end', async ({ page }) => {
      const ready = await written(page, surface, RISKY);
      await page.evaluate(() => {
        const box = document.body.appendChild(document.createElement('div'));
        const churn = (): void => {
          for (let i = 0; i < 300; i++) {
            const node = document.createElement('p');
            node.append(String(i));
            box.append(node);
          }
          box.replaceChildren();
          requestAnimationFrame(churn);
        };
        churn();
      });
      await ready.composer.submit(way);
      await heldAndEdited(ready);
    });

    test('somebody who listens first and presses the button instead of the key', async ({
      page,
    }) => {
      await page.addInitScript((control) => {
        window.addEventListener(
          'keydown',
          (event) => {
            if (event.key !== 'Enter' || event.shiftKey || !event.isTrusted) return;
            event.preventDefault();
            event.stopImmediatePropagation();
            document.querySelector<HTMLElement>(control)?.click();
          },
          true,
        );
      }, surface.control);
      const ready = await written(page, surface, RISKY);
      await page.keyboard.press('Enter');
      await heldAndEdited(ready);
    });

    test('somebody who listens first and posts by himself: health says that it was not seen', async ({
      page,
      bench,
    }) => {
      await page.addInitScript(
        ({ control, target }) => {
          window.addEventListener(
            'pointerdown',
            (event) => {
              if (!(event.target as Element).closest(control)) return;
              event.stopImmediatePropagation();
              const request = new XMLHttpRequest();
              request.open('POST', target.url);
              request.setRequestHeader('x-fb-friendly-name', 'ComposerStoryCreateMutation');
              request.send('{}');
              document.querySelector('main, #mount_0_0_Qx, ytd-app')?.remove();
            },
            true,
          );
        },
        { control: surface.control, target: { url: REQUESTS[surface.site] } },
      );
      const ready = await written(page, surface, RISKY);
      await ready.composer.control.click({ force: true, noWaitAfter: true });
      await expect
        .poll(() => status(bench.worker!))
        .toMatchObject({ state: 'not-checking', reason: 'unseen-request' });
    });

    test('a button that acts when the finger comes up: held, then posted once by the person', async ({
      page,
      bench,
    }) => {
      const ready = await written(page, surface, RISKY, 'variant=pointer');
      await ready.composer.control.click();
      await ready.dialog.expectAsking();
      expect(await ready.composer.posts()).toEqual([]);
      await ready.dialog.postAnyway.click();
      await expect(ready.dialog.notice('press-again')).toBeVisible();
      await ready.composer.control.click();
      await expect
        .poll(() => ready.composer.posts())
        .toMatchObject([{ text: RISKY, trusted: true }]);
      await expect.poll(() => counts(bench.worker!)).toMatchObject({ asked: 1, passed: 1 });
      await expect(ready.dialog.notice('press-again')).toHaveCount(0);
    });

    test('a button that acts when the finger comes up: a clean post is left alone', async ({
      page,
      bench,
    }) => {
      const ready = await written(page, surface, CLEAN, 'variant=pointer');
      await ready.composer.control.click();
      await expect
        .poll(() => ready.composer.posts())
        .toMatchObject([{ text: CLEAN, trusted: true }]);
      await ready.dialog.expectClosed();
      expect(await counts(bench.worker!)).not.toHaveProperty('replayed');
      expect(await status(bench.worker!)).toMatchObject({ state: 'checking' });
    });

    test('a button that acts when the finger goes down', async ({ page }) => {
      const ready = await written(page, surface, RISKY);
      await page.evaluate((control) => {
        document.addEventListener('pointerdown', (event) => {
          const pressed = (event.target as Element).closest<HTMLElement>(control);
          // What would go out, taken at this moment.
          if (pressed) document.title = 'acted on the finger going down';
        });
      }, surface.control);
      await ready.composer.control.click();
      await heldAndEdited(ready);
      await expect(page).not.toHaveTitle('acted on the finger going down');
    });

    test('forged messages make the count wrong, and no more', async ({ page, bench }) => {
      const ready = await written(page, surface, RISKY);
      await page.evaluate(() => {
        for (let i = 0; i < 500; i++) {
          for (const detail of ['x-post', 'facebook-post', '../../evil', { toString: null }, i]) {
            document.dispatchEvent(new CustomEvent('before-you-post:request', { detail }));
          }
          document.dispatchEvent(new CustomEvent('before-you-post:started'));
        }
      });
      await ready.composer.submit(way);
      await heldAndEdited(ready);
      const counted = await counts(bench.worker!);
      expect(Object.keys(counted).filter((name) => name.includes('evil'))).toEqual([]);
    });
  });
}
