/** One composer on an open page, driven as by a person's hands; and what the site made of it. */
import { expect, type Page } from '@playwright/test';
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

  constructor(page: Page, surface: Surface) {
    this.page = page;
    this.surface = surface;
  }

  /** Goes to the page and into the box. `query` asks for a variant of the page. */
  async open(query = ''): Promise<void> {
    const { address } = this.surface;
    const joined = query && `${address.includes('?') ? '&' : '?'}${query}`;
    await this.page.goto(`${address}${joined}`);
    await this.page.locator(this.surface.opener).first().click();
    await expect(this.editor).toBeFocused();
  }

  get editor() {
    return this.page.locator(this.surface.editor).first();
  }

  get control() {
    return this.page.locator(this.surface.control).first();
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

  async submit(way: Way): Promise<void> {
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
  posts(): Promise<PostRecord[]> {
    return this.page.evaluate(() => window.__posts);
  }

  caret(): Promise<CaretPlace> {
    return this.editor.evaluate((editor) => {
      const selection = document.getSelection();
      const before = (node: Node | null | undefined, offset: number): number => {
        if (!node || !editor.contains(node)) return -1;
        const range = document.createRange();
        range.setStart(editor, 0);
        range.setEnd(node, offset);
        return range.toString().length;
      };
      return {
        isFocused: document.activeElement === editor,
        anchor: before(selection?.anchorNode, selection?.anchorOffset ?? 0),
        focus: before(selection?.focusNode, selection?.focusOffset ?? 0),
      };
    });
  }
}
