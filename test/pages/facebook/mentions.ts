/**
 * The list of names under an `@`. Facebook's own has not been seen (site notes, section 8, unknown 3);
 * this one has the attributes of Lexical's typeahead menu (interception notes, section 4).
 */
import {
  $createTextNode,
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  COMMAND_PRIORITY_NORMAL,
  KEY_ARROW_DOWN_COMMAND,
  KEY_ARROW_UP_COMMAND,
  KEY_ENTER_COMMAND,
  KEY_ESCAPE_COMMAND,
  KEY_TAB_COMMAND,
  type LexicalEditor,
} from 'lexical';
import { el } from '../common/dom.ts';

const NAMES = ['Marlowe Finch', 'Marian Oduya', 'Tilda Vance'];
const QUERY = /(^|\s)@(\p{L}{1,20})$/u;

export function registerMentions(editor: LexicalEditor, root: HTMLElement): void {
  let menu: HTMLElement | undefined;
  let names: string[] = [];
  let chosen = 0;

  editor.registerUpdateListener(({ editorState }) => {
    const query = editorState.read(queryAtCaret);
    names = query ? NAMES.filter((name) => name.toLowerCase().startsWith(query.toLowerCase())) : [];
    if (names.length === 0) close();
    else open();
  });
  const whileOpen =
    (act: () => void) =>
    (event: KeyboardEvent | null): boolean => {
      if (!menu || event?.shiftKey) return false;
      event?.preventDefault();
      event?.stopImmediatePropagation();
      act();
      return true;
    };
  const move = (step: number) =>
    whileOpen(() => {
      chosen = (chosen + step + names.length) % names.length;
      draw();
    });
  editor.registerCommand(KEY_ENTER_COMMAND, whileOpen(pick), COMMAND_PRIORITY_NORMAL);
  editor.registerCommand(KEY_TAB_COMMAND, whileOpen(pick), COMMAND_PRIORITY_NORMAL);
  editor.registerCommand(KEY_ESCAPE_COMMAND, whileOpen(close), COMMAND_PRIORITY_NORMAL);
  editor.registerCommand(KEY_ARROW_DOWN_COMMAND, move(1), COMMAND_PRIORITY_NORMAL);
  editor.registerCommand(KEY_ARROW_UP_COMMAND, move(-1), COMMAND_PRIORITY_NORMAL);

  function open(): void {
    if (!menu) {
      menu = el('div', { id: 'typeahead-menu', role: 'listbox', 'aria-label': 'Typeahead menu' });
      chosen = 0;
      document.body.append(menu);
      root.setAttribute('aria-controls', menu.id);
    }
    const box = root.getBoundingClientRect();
    menu.style.top = `${window.scrollY + box.bottom + 4}px`;
    menu.style.left = `${box.left}px`;
    draw();
  }

  function draw(): void {
    menu?.replaceChildren(
      ...names.map((name, i) =>
        el(
          'div',
          { id: `typeahead-item-${i}`, role: 'option', 'aria-selected': String(i === chosen) },
          name,
        ),
      ),
    );
    root.setAttribute('aria-activedescendant', `typeahead-item-${chosen}`);
  }

  function close(): void {
    menu?.remove();
    menu = undefined;
    root.removeAttribute('aria-controls');
    root.removeAttribute('aria-activedescendant');
  }

  function pick(): void {
    const name = names[chosen];
    editor.update(() => {
      const selection = $getSelection();
      if (!name || !$isRangeSelection(selection)) return;
      const node = selection.anchor.getNode();
      if (!$isTextNode(node)) return;
      const end = selection.anchor.offset;
      const start = node.getTextContent().lastIndexOf('@', end);
      node.select(start, end).insertNodes([$createTextNode(`${name} `)]);
    });
    close();
  }
}

function queryAtCaret(): string | undefined {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return undefined;
  const node = selection.anchor.getNode();
  if (!$isTextNode(node)) return undefined;
  return QUERY.exec(node.getTextContent().slice(0, selection.anchor.offset))?.[2];
}
