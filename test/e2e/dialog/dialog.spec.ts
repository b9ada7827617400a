/** The dialog by keyboard and pointer, on pages that mean it well and pages that do not. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { SCENES, type SceneName } from './made-up.ts';
import { PLAIN, test } from './open-stage.ts';

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Before you post' });
const edit = (page: Page) => page.getByRole('button', { name: 'Edit my post' });
const post = (page: Page) => page.getByRole('button', { name: 'Post anyway' });
const decisions = (page: Page) => page.evaluate(() => stage.decisions);
const state = (page: Page) => page.evaluate(() => stage.host.dataset.state);
const ask = (page: Page, name: SceneName, settings: object = {}) =>
  page.evaluate(([name, settings]) => stage.ask(name, settings), [name, settings] as const);
/** Text of what has the focus, through the shadow root. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const outer = document.activeElement;
    return (outer?.shadowRoot?.activeElement ?? outer)?.textContent?.trim();
  });

/** Texts, and buttons' outlines, with less contrast than WCAG 2.2 AA asks for. axe cannot tell inside
 * a dialog in the top layer ("incomplete"), so it is measured here. */
const faint = (page: Page) =>
  page.evaluate(() => {
    const channels = (colour: string) => colour.match(/[\d.]+/g)!.map(Number);
    const luminance = (colour: string) => {
      const [r, g, b] = channels(colour).map((value) => {
        const part = value / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
    };
    const behind = (element: Element | null): string => {
      if (!element) return 'rgb(255, 255, 255)';
      const colour = getComputedStyle(element).backgroundColor;
      return (channels(colour)[3] ?? 1) === 0 ? behind(element.parentElement) : colour;
    };
    const ratio = (one: string, other: string) => {
      const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
      return (high! + 0.05) / (low! + 0.05);
    };
    const found: string[] = [];
    let looked = 0;
    for (const element of stage.host.shadowRoot!.querySelectorAll('.byp *:not(svg, svg *)')) {
      const hasText = [...element.childNodes].some(
        (n) => n.nodeType === 3 && n.textContent?.trim(),
      );
      const style = getComputedStyle(element);
      if (hasText) {
        looked++;
        const contrast = ratio(style.color, behind(element));
        if (contrast < 4.5) found.push(`${element.textContent} ${contrast.toFixed(2)}`);
      }
      if (element.matches('.byp-button:not([aria-disabled])')) {
        const contrast = ratio(style.borderTopColor, behind(element.parentElement));
        if (contrast < 3) found.push(`outline of ${element.textContent} ${contrast.toFixed(2)}`);
      }
    }
    return looked > 0 ? found : ['nothing looked at'];
  });

test.describe('asking', () => {
  test('opens a modal dialog with the focus on its heading', async ({ open, page }) => {
    await open();
    await page.locator('#box').focus();
    await ask(page, 'think');
    await expect(dialogOf(page)).toBeVisible();
    expect(await state(page)).toBe('asking');
    expect(await focused(page)).toBe('Before you post');
    await expect(dialogOf(page)).not.toHaveAttribute('aria-describedby');
    await page.keyboard.press('Enter');
    expect(await decisions(page)).toEqual([]);
  });

  test('Edit gives one decision, after closing, and the focus goes back', async ({
    open,
    page,
  }) => {
    await open();
    await page.locator('#box').focus();
    await ask(page, 'think');
    await edit(page).click();
    expect(await decisions(page)).toEqual(['edit']);
    expect(await state(page)).toBe('idle');
    await expect(dialogOf(page)).toHaveCount(0);
    await expect(page.locator('#box')).toBeFocused();
  });

  test('Post anyway counts at once where nothing says stop', async ({ open, page }) => {
    await open();
    await ask(page, 'think');
    await expect(post(page)).toBeVisible();
    await page.evaluate(() => {
      // At once: the place of the button is asked for, no waiting for it to be steady.
      const box = stage.host.shadowRoot!.querySelector('.byp-post')!.getBoundingClientRect();
      Object.assign(globalThis, { at: [box.x + box.width / 2, box.y + box.height / 2] });
    });
    const [x, y] = await page.evaluate(() => (globalThis as unknown as { at: number[] }).at);
    await page.mouse.click(x!, y!);
    expect(await decisions(page)).toEqual(['post']);
  });

  test('Escape is Edit', async ({ open, page }) => {
    await open();
    await ask(page, 'stop');
    await page.keyboard.press('Escape');
    expect(await decisions(page)).toEqual(['edit']);
    await ask(page, 'think');
    await page.keyboard.press('Escape');
    expect(await decisions(page)).toEqual(['edit', 'edit']);
  });

  test('by keyboard alone: Tab walks round inside, Space and Enter press', async ({
    open,
    page,
  }) => {
    await open();
    await ask(page, 'think');
    const walk: (string | undefined)[] = [];
    for (let i = 0; i < 6; i++) {
      await page.keyboard.press('Tab');
      walk.push(await focused(page));
    }
    expect(walk.slice(0, 2)).toEqual(['Edit my post', 'Post anyway']);
    expect(walk.filter((name) => name === 'Post' || name === 'draft')).toEqual([]);
    expect(walk.filter((name) => name === 'Edit my post').length).toBeGreaterThan(1);
    await edit(page).focus();
    await page.keyboard.press('Space');
    await ask(page, 'think');
    await post(page).focus();
    await page.keyboard.press('Enter');
    expect(await decisions(page)).toEqual(['edit', 'post']);
  });

  test('a stop finding lets Post anyway wait, and says so', async ({ open, page }) => {
    await page.clock.install({ time: 0 });
    await open();
    await page.clock.pauseAt(60_000);
    await ask(page, 'stop', { postAnywayWait: 2 });
    await expect(post(page)).toHaveAttribute('aria-disabled', 'true');
    await expect(post(page)).toHaveAccessibleDescription(/You can post in 2 seconds/);
    await post(page).click({ force: true });
    await post(page).focus();
    await page.keyboard.press('Enter');
    await page.clock.runFor(1_100);
    await expect(post(page)).toHaveAccessibleDescription(/You can post in 1 second\./);
    await page.keyboard.press('Enter');
    expect(await decisions(page)).toEqual([]);
    await page.clock.runFor(1_000);
    await expect(post(page)).not.toHaveAttribute('aria-disabled');
    await expect(page.getByText('You can post now if you want to.').first()).toBeVisible();
    await post(page).click();
    expect(await decisions(page)).toEqual(['post']);
  });

  test('no wait where the settings say so', async ({ open, page }) => {
    await open();
    await ask(page, 'stop', { postAnywayWait: 0 });
    await expect(post(page)).not.toHaveAttribute('aria-disabled');
    await post(page).click();
    expect(await decisions(page)).toEqual(['post']);
  });

  test('taken away without a decision; asked again, the old question is void', async ({
    open,
    page,
  }) => {
    await open();
    await ask(page, 'stop');
    await page.evaluate(() => stage.close());
    expect(await state(page)).toBe('idle');
    await ask(page, 'stop');
    await ask(page, 'think');
    await expect(page.locator('dialog')).toHaveCount(1);
    await edit(page).click();
    expect(await decisions(page)).toEqual(['edit']);
  });
});

test.describe('only the person decides', () => {
  test('what the page does by script presses nothing', async ({ open, page }) => {
    await open();
    await ask(page, 'think');
    await page.evaluate(() => {
      const root = stage.host.shadowRoot!;
      const dialog = root.querySelector('dialog')!;
      for (const button of root.querySelectorAll('button')) {
        button.click();
        button.dispatchEvent(new MouseEvent('mousedown', { bubbles: true, detail: 1 }));
        button.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 }));
        for (const type of ['keydown', 'keypress', 'keyup']) {
          button.dispatchEvent(new KeyboardEvent(type, { key: 'Enter', bubbles: true }));
        }
      }
      dialog.dispatchEvent(new Event('cancel'));
      dialog.dispatchEvent(new Event('close'));
      dialog.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    });
    expect(await decisions(page)).toEqual([]);
    await expect(dialogOf(page)).toBeVisible();
  });

  test('a page that closes the dialog posts nothing', async ({ open, page }) => {
    await open();
    await ask(page, 'think');
    await page.evaluate(() => stage.host.shadowRoot!.querySelector('dialog')!.close());
    await expect.poll(() => decisions(page)).toEqual(['edit']);
    expect(await state(page)).toBe('idle');
  });

  test('a double click that began on the page does not go through', async ({ open, page }) => {
    await open();
    await ask(page, 'think');
    const box = (await post(page).boundingBox())!;
    await page.evaluate(() => stage.close());
    // The page's own button exactly where "Post anyway" will be.
    await page.evaluate(({ x, y, width, height }) => {
      const button = document.querySelector<HTMLElement>('#post')!;
      button.style.cssText = `position:fixed;left:${x}px;top:${y}px;width:${width}px;height:${height}px`;
      button.addEventListener('click', () => stage.ask('think'));
    }, box);
    await page.mouse.dblclick(box.x + box.width / 2, box.y + box.height / 2);
    await expect(dialogOf(page)).toBeVisible();
    expect(await decisions(page)).toEqual([]);
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    expect(await decisions(page)).toEqual(['post']);
  });

  test('nor a double tap', async ({ browser, script }) => {
    const context = await browser.newContext({
      hasTouch: true,
      viewport: { width: 800, height: 700 },
    });
    const page = await context.newPage();
    await page.setContent(PLAIN);
    await page.evaluate(script);
    await ask(page, 'think');
    const box = (await post(page).boundingBox())!;
    await page.evaluate(() => stage.close());
    await page.evaluate(({ x, y, width, height }) => {
      const button = document.querySelector<HTMLElement>('#post')!;
      button.style.cssText = `position:fixed;left:${x}px;top:${y}px;width:${width}px;height:${height}px`;
      button.addEventListener('click', () => stage.ask('think'));
    }, box);
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await Promise.all([page.touchscreen.tap(x, y), page.touchscreen.tap(x, y)]);
    await expect(dialogOf(page)).toBeVisible();
    expect(await decisions(page)).toEqual([]);
    await context.close();
  });

  test('a double click on a button of the dialog is one decision', async ({ open, page }) => {
    await open();
    await ask(page, 'think');
    await post(page).dblclick();
    expect(await decisions(page)).toEqual(['post']);
  });

  for (const [name, button] of [['Edit', edit] as const, ['Post anyway', post] as const]) {
    test(`the second click of a double click on ${name} does not fall through to the page`, async ({
      open,
      page,
    }) => {
      await open();
      await ask(page, 'think');
      await page.evaluate(() => {
        for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click', 'dblclick']) {
          document.addEventListener(
            type,
            ({ target }) => {
              if (target !== stage.host) document.title += ` ${type}`;
            },
            true,
          );
        }
      });
      const before = await page.title();
      const box = (await button(page).boundingBox())!;
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      await page.mouse.dblclick(x, y);
      expect(await decisions(page)).toHaveLength(1);
      expect(await page.title()).toBe(before);
      // What is pressed elsewhere is the person's own again.
      await page.mouse.click(x - 100, y - 100);
      expect(await page.title()).toContain('click');
    });
  }

  test('an Enter that is still held down presses nothing', async ({ open, page }) => {
    await open();
    await page.evaluate(() => {
      document.querySelector('#box')!.addEventListener(
        'keydown',
        (event) => {
          event.preventDefault();
          stage.ask('think');
        },
        { once: true },
      );
    });
    await page.locator('#box').focus();
    await page.keyboard.down('Enter');
    for (let i = 0; i < 5; i++) await page.keyboard.down('Enter');
    await post(page).focus();
    for (let i = 0; i < 5; i++) await page.keyboard.down('Enter');
    expect(await decisions(page)).toEqual([]);
    await page.keyboard.up('Enter');
    await page.keyboard.press('Enter');
    expect(await decisions(page)).toEqual(['post']);
  });
});

test.describe('on a hostile page', () => {
  test('a focus trap does not get the focus', async ({ open, page }) => {
    await open(`${PLAIN}<script>
      document.addEventListener('focusin', (e) => { if (e.target.id !== 'box') box.focus(); });
      document.addEventListener('focusout', () => box.focus());
      setInterval(() => box.focus(), 20);
      box.focus();
    </script>`);
    await ask(page, 'think');
    expect(await focused(page)).toBe('Before you post');
    await page.keyboard.press('Tab');
    await expect.poll(() => focused(page)).toBe('Edit my post');
    await page.keyboard.press('Enter');
    expect(await decisions(page)).toEqual(['edit']);
  });

  test('the page hears nothing of what is done in the dialog', async ({ open, page }) => {
    await open();
    await ask(page, 'many');
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(globalThis, { heard });
      const types =
        'keydown keypress keyup input focusin focusout click mousedown mouseup pointerdown pointerup wheel';
      for (const type of types.split(' ')) {
        document.addEventListener(type, (event) => heard.push(event.type));
      }
    });
    await page.keyboard.press('Tab');
    await page.keyboard.press('n');
    await page.keyboard.press('Space');
    await page.mouse.wheel(0, 100);
    await page.getByText('and 2 more').click();
    await edit(page).click();
    expect(await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)).toEqual(
      [],
    );
  });

  test('its style rules change nothing', async ({ open, page }) => {
    const look = () =>
      page.evaluate(() => {
        const root = stage.host.shadowRoot!;
        return [...root.querySelectorAll('dialog, dialog *')].map((element) => {
          const { x, y, width, height } = element.getBoundingClientRect();
          const style = getComputedStyle(element);
          return [
            element.tagName,
            x,
            y,
            width,
            height,
            style.color,
            style.font,
            style.opacity,
          ].join();
        });
      });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open();
    await ask(page, 'many');
    const plain = await look();
    await page.unrouteAll();
    await open(
      PLAIN.replace(
        '</head>',
        `<style>
          html { font-size: 7px; zoom: 1; direction: rtl; --accent: red; --paper: red; filter: invert(1) }
          * { all: unset !important; font-size: 60px !important; color: lime !important; opacity: .2 !important; display: none !important; letter-spacing: 1em !important; text-transform: uppercase !important; cursor: none !important }
          before-you-post, before-you-post::part(x) { display: none !important; visibility: hidden !important; transform: scale(0) !important; pointer-events: none !important; content-visibility: hidden !important }
          dialog, button, mark, blockquote { background: lime !important; position: static !important }
          html, body { display: block !important }
        </style></head>`,
      ),
    );
    await page.evaluate(() => {
      stage.host.setAttribute('style', 'display: none !important; font-size: 50px !important');
      stage.host.setAttribute('hidden', '');
    });
    await ask(page, 'many');
    expect(await look()).toEqual(plain);
    await edit(page).click();
    expect(await decisions(page)).toEqual(['edit']);
  });

  test('made inert with the rest of the page, it comes back to life', async ({ open, page }) => {
    await open();
    await ask(page, 'think');
    await page.evaluate(() => {
      stage.host.inert = true;
      stage.host.setAttribute('aria-hidden', 'true');
    });
    await edit(page).click();
    expect(await decisions(page)).toEqual(['edit']);
  });

  test('a strict content policy and Trusted Types leave it whole', async ({ open, page }) => {
    const faults: string[] = [];
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    await open(PLAIN, {
      'content-security-policy':
        "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    });
    await ask(page, 'many');
    await expect(edit(page)).toHaveCSS('background-color', 'rgb(11, 85, 99)');
    expect(faults).toEqual([]);
  });

  test('where constructed style sheets are refused, a style element does', async ({
    open,
    page,
  }) => {
    await open();
    await page.evaluate(() => {
      Object.defineProperty(ShadowRoot.prototype, 'adoptedStyleSheets', {
        get: () => [],
        set: () => {
          throw new Error('Accessing from Xray wrapper is not supported.');
        },
      });
    });
    await ask(page, 'think');
    await expect(edit(page)).toHaveCSS('background-color', 'rgb(11, 85, 99)');
  });
});

test.describe('for everybody', () => {
  for (const name of Object.keys(SCENES) as SceneName[]) {
    for (const look of ['light', 'dark'] as const) {
      test(`axe finds nothing: ${name}, ${look}`, async ({ open, page }) => {
        await page.emulateMedia({ colorScheme: look, reducedMotion: 'reduce' });
        await open();
        await ask(page, name);
        await page.evaluate(() => {
          for (const one of stage.host.shadowRoot!.querySelectorAll('details')) one.open = true;
        });
        const { violations } = await new AxeBuilder({ page }).include('before-you-post').analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
        expect(await faint(page)).toEqual([]);
      });
    }
  }

  for (const look of ['light', 'dark'] as const) {
    test(`axe finds nothing: hint, notices and checking, ${look}`, async ({ open, page }) => {
      await page.emulateMedia({ colorScheme: look });
      await open();
      for (const id of ['press-again', 'not-checking', 'reload-page'] as const) {
        await page.evaluate((id) => {
          stage.check();
          stage.hint('stop');
          stage.notice(id);
        }, id);
        const { violations } = await new AxeBuilder({ page }).include('before-you-post').analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
        expect(await faint(page)).toEqual([]);
      }
    });
  }

  for (const name of ['many', 'welsh', 'long'] as const) {
    test(`nothing runs out sideways at 320 px: ${name}`, async ({ open, page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await open();
      await ask(page, name);
      const over = await page.evaluate(() => {
        const dialog = stage.host.shadowRoot!.querySelector('dialog')!;
        return [dialog.scrollWidth - dialog.clientWidth, dialog.getBoundingClientRect().right];
      });
      expect(over[0]).toBe(0);
      expect(over[1]).toBeLessThanOrEqual(320);
    });
  }

  test('at 400 % everything can be reached, and what has the focus is in sight', async ({
    open,
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 256 });
    await open();
    await ask(page, 'many');
    for (let i = 0; i < 10; i++) {
      await page.keyboard.press('Tab');
      const seen = await page.evaluate(() => {
        const element = stage.host.shadowRoot!.activeElement;
        if (!element) return true;
        const { left, top, width, height } = element.getClientRects()[0]!;
        const hit = stage.host.shadowRoot!.elementFromPoint(left + width / 2, top + height / 2);
        return element === hit || element.contains(hit);
      });
      expect(seen).toBe(true);
    }
  });

  test('what can be pressed is at least 24 px both ways', async ({ open, page }) => {
    await open();
    await ask(page, 'many');
    await page.evaluate(() => stage.notice('press-again'));
    const small = await page.evaluate(() =>
      [...stage.host.shadowRoot!.querySelectorAll('button, summary')]
        .map((element) => ({ box: element.getBoundingClientRect(), text: element.textContent }))
        .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24))
        .map(({ text }) => text),
    );
    expect(small).toEqual([]);
  });

  test('forced colours keep marks, buttons and borders apart', async ({ open, page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await open();
    await ask(page, 'many');
    const { mark, around, editing, posting } = await page.evaluate(() => {
      const root = stage.host.shadowRoot!;
      const background = (selector: string) =>
        getComputedStyle(root.querySelector(selector)!).backgroundColor;
      return {
        mark: background('mark'),
        around: background('dialog'),
        editing: background('.byp-edit'),
        posting: background('.byp-post'),
      };
    });
    expect(mark).not.toBe(around);
    expect(editing).not.toBe(posting);
  });
});

test.describe('the quiet hint and the notices', () => {
  const shown = (page: Page) => page.locator('[role=status][data-hint]');

  test('says one line, politely, and leaves the focus alone', async ({ open, page }) => {
    await open();
    await page.locator('#box').focus();
    await page.evaluate(() => stage.hint('stop'));
    await expect(shown(page)).toHaveText('This may tell people who a child is.');
    await expect(page.locator('#box')).toBeFocused();
    await page.evaluate(() => stage.hint(null));
    await expect(shown(page)).toHaveCount(0);
  });

  test('is silent while nothing changes', async ({ open, page }) => {
    await open();
    await page.evaluate(() => stage.hint('stop'));
    const changes = await page.evaluate(async () => {
      let count = 0;
      const watch = new MutationObserver((records) => {
        count += records.length;
      });
      watch.observe(stage.host.shadowRoot!, {
        subtree: true,
        childList: true,
        characterData: true,
      });
      for (let i = 0; i < 5; i++) stage.hint('stop');
      await new Promise((resolve) => setTimeout(resolve));
      return count;
    });
    expect(changes).toBe(0);
  });

  test('put away, it stays away until something else is found', async ({ open, page }) => {
    await open();
    await page.locator('#box').focus();
    await page.evaluate(() => stage.hint('stop'));
    const dismiss = page.getByRole('button', { name: 'Hide this message' });
    await dismiss.evaluate((button: HTMLElement) => button.click());
    await expect(shown(page)).toHaveCount(1);
    await dismiss.click();
    await expect(page.locator('#box')).toBeFocused();
    await page.evaluate(() => stage.hint('stop'));
    await expect(shown(page)).toHaveCount(0);
    await page.evaluate(() => stage.hint('think'));
    await expect(shown(page)).toHaveText('This may name your school.');
  });

  test('a notice comes, is replaced, and goes', async ({ open, page }) => {
    await open();
    await page.evaluate(() => stage.notice('press-again'));
    await expect(page.locator('[data-notice=press-again]')).toHaveText(/^Press Post once more/);
    await page.evaluate(() => stage.notice('not-checking'));
    await expect(page.locator('[data-notice]')).toHaveText(
      /^Before You Post is not checking on this page/,
    );
    await page.evaluate(() => stage.notice(null));
    await expect(page.locator('[data-notice]')).toHaveCount(0);
  });

  test('while a post is checked, the page says so', async ({ open, page }) => {
    await open();
    await page.evaluate(() => stage.check());
    await expect(page.getByText('Checking your post…')).toBeVisible();
    await page.evaluate(() => {
      stage.host.dataset.state = 'idle';
    });
    await expect(page.getByText('Checking your post…')).toHaveCount(0);
  });
});
