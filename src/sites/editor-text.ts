/**
 * Text of other people's editors, read without ever touching them: text nodes, pictures' `alt`
 * (YouTube and Facebook draw emoji as images), a line break for every `br` and block. `textContent`
 * alone would join paragraphs; `innerText` drops picture emoji (site notes, section 7).
 */

const BLOCK = new Set(['P', 'DIV', 'LI', 'UL', 'OL', 'BLOCKQUOTE', 'PRE', 'SECTION', 'ARTICLE']);
/** Zero-width space and byte-order mark: editors put them around entities; nobody typed them. */
const EDITOR_ONLY = /[\u200b\ufeff]/g;

/** The draft as the person sees it, line breaks as `\n`, no-break spaces as spaces. */
export function editorText(editor: HTMLElement): string {
  if (editor instanceof HTMLTextAreaElement || editor instanceof HTMLInputElement) {
    return editor.value;
  }
  const lines: string[] = [''];
  append(editor, lines);
  while (lines.length > 1 && lines.at(-1) === '') lines.pop();
  return lines.join('\n').replace(EDITOR_ONLY, '').replaceAll('\u00a0', ' ');
}

function append(node: Node, lines: string[]): void {
  for (const child of node.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) {
      const parts = (child.nodeValue ?? '').split('\n');
      lines[lines.length - 1] += parts[0] ?? '';
      lines.push(...parts.slice(1));
      continue;
    }
    if (!(child instanceof Element)) continue;
    if (child.tagName === 'BR') {
      // The single `br` of an empty paragraph keeps its line open; it is no further line.
      if (!isFiller(child)) lines.push('');
    } else if (child.tagName === 'IMG') {
      lines[lines.length - 1] += child.getAttribute('alt') ?? '';
    } else if (!isDecoration(child)) {
      const block = BLOCK.has(child.tagName);
      if (block && child.previousSibling) lines.push('');
      append(child, lines);
    }
  }
}

/** The `br` that only holds a line open: the last thing in its block. */
function isFiller(br: Element): boolean {
  return br.nextSibling === null;
}

/** Placeholders and widgets inside the editor are not part of the draft. */
function isDecoration(element: Element): boolean {
  return (
    element.getAttribute('aria-hidden') === 'true' ||
    (element.getAttribute('contenteditable') === 'false' &&
      element.textContent === '' &&
      !element.querySelector('img[alt]')) ||
    element.tagName === 'STYLE' ||
    element.tagName === 'SCRIPT'
  );
}

/** Whether a person could see and use this element now. */
export function isVisible(element: Element): boolean {
  if (!element.isConnected) return false;
  const box = element.getBoundingClientRect();
  if (box.width === 0 || box.height === 0) return false;
  return getComputedStyle(element).visibility !== 'hidden';
}

/** Whether a control is switched off, by property or for assistive software. */
export function isDisabled(control: Element): boolean {
  return (
    (control as HTMLButtonElement).disabled === true ||
    control.hasAttribute('disabled') ||
    control.getAttribute('aria-disabled') === 'true'
  );
}

/** Trimmed text of the first element that matches, at most `limit` units; '' where there is none. */
export function textOf(
  scope: ParentNode | null | undefined,
  selector: string,
  limit = 2000,
): string {
  const element = scope?.querySelector<HTMLElement>(selector);
  return element ? editorText(element).trim().slice(0, limit) : '';
}
