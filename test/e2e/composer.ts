/** One composer on an open page, driven as by a person's hands; and what the site made of it. */
import { expect, type Frame, type FrameLocator, type Locator, type Page } from '@playwright/test';
import type { PostRecord } from '../pages/common/record.ts';
import type { Surface, Way } from './surface.ts';

export interface CaretPlace {
  readonly isFocused: boolean;
  /** Characters before the ends of the selection; line breaks are not counted. */
  readonly anchor: number;
  readonly focus: number;
}

export class Composer {
  readonly page: Page;
  readonly surface: Surface;
  #onLastPanel = false;

  constructor(page: Page, surface: Surface) {
    this.page = page;
    this.surface = surface;
  }

  /** Goes to the page and into the box. `query` asks for a variant of the page. */
  async open(query = ''): Promise<void> {
    const { address } = this.surface;
    const joined = query && `${address.includes('?') ? '&' : '?'}${query}`;
    await this.page.goto(`${address}${joined}`);
    this.#onLastPanel = false;
    const { before = [], opener } = this.surface;
    for (const press of [...before, opener]) await this.locator(press).click();
    await expect(this.editor).toBeFocused();
    if (this.surface.prefilled) await this.page.keyboard.press('ControlOrMeta+A');
  }

  /** Page or frame in which the surface stands. */
  get scope(): Page | FrameLocator {
    const { frame } = this.surface;
    return frame ? this.page.frameLocator(frame) : this.page;
  }

  /** First match on the surface's page. */
  locator(selector: string): Locator {
    return this.scope.locator(selector).first();
  }

  /** The document of the surface, for scripts of the test. */
  async document(): Promise<Page | Frame> {
    const { frame } = this.surface;
    if (!frame) return this.page;
    const element = await this.page.locator(frame).elementHandle();
    const inside = await element?.contentFrame();
    if (!inside) throw new Error(`${this.surface.name}: no frame at ${frame}`);
    return inside;
  }

  get editor() {
    return this.locator(this.surface.editor);
  }

  get control() {
    return this.locator(this.surface.control);
  }

  /** Key by key; `\n` is the key that breaks a line on this surface. */
  async type(text: string): Promise<void> {
    const lines = text.split('\n');
    for (const [i, line] of lines.entries()) {
      if (i > 0) await this.page.keyboard.press(this.surface.lineBreak);
      await this.page.keyboard.type(line);
    }
    await expect.poll(() => this.draft()).toContain(lines.at(-1));
  }

  /** Through the real clipboard. */
  async paste(text: string): Promise<void> {
    await this.page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
    await this.page.keyboard.press('Control+V');
  }

  /** Presses Next as often as the surface wants it, once after each `open`. */
  async toLastPanel(): Promise<void> {
    if (this.#onLastPanel) return;
    this.#onLastPanel = true;
    for (const step of this.surface.steps ?? []) await this.locator(step).click();
  }

  async submit(way: Way): Promise<void> {
    await this.toLastPanel();
    if ('key' in way) {
      await this.page.keyboard.press(way.key);
    } else if (way.press === 'mouse') {
      await this.control.click();
    } else {
      await this.control.focus();
      await this.page.keyboard.press(way.press);
    }
  }

  /** The text in the editor's own model. */
  draft(): Promise<string | undefined> {
    return this.editor.evaluate((element) => window.__draftOf(element));
  }

  /** Everything that the site posted so far. */
  async posts(): Promise<PostRecord[]> {
    return (await this.document()).evaluate(() => window.__posts);
  }

  caret(): Promise<CaretPlace> {
    return this.editor.evaluate((editor) => {
      const isFocused = document.activeElement === editor;
      if (editor instanceof HTMLTextAreaElement) {
        const { selectionStart, selectionEnd, selectionDirection } = editor;
        return selectionDirection === 'backward'
          ? { isFocused, anchor: selectionEnd, focus: selectionStart }
          : { isFocused, anchor: selectionStart, focus: selectionEnd };
      }
      const selection = document.getSelection();
      const before = (node: Node | null | undefined, offset: number): number => {
        if (!node || !editor.contains(node)) return -1;
        const range = document.createRange();
        range.setStart(editor, 0);
        range.setEnd(node, offset);
        return range.toString().length;
      };
      return {
        isFocused,
        anchor: before(selection?.anchorNode, selection?.anchorOffset ?? 0),
        focus: before(selection?.focusNode, selection?.focusOffset ?? 0),
      };
    });
  }
}
