/**
 * A Facebook text box: Lexical itself, with the attributes of site notes 2.1 [F1][F3][F5][F6].
 * Clearing happens through the editor's own model, as the site does it.
 */
import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $insertNodes,
  COMMAND_PRIORITY_LOW,
  createEditor,
  KEY_ENTER_COMMAND,
  type LexicalEditor,
} from 'lexical';
import { el } from '../common/dom.ts';
import { registerModel } from '../common/record.ts';
import { EmojiNode } from './emoji.ts';
import { registerMentions } from './mentions.ts';

export interface LexicalBox {
  /** Wrapper with placeholder and editor. */
  readonly element: HTMLElement;
  readonly root: HTMLElement;
  text(): string;
  clear(): void;
  focus(): void;
  /** Puts in an emoji as the site draws it: a picture. */
  addEmoji(emoji: string): void;
}

export interface BoxOptions {
  readonly label: string;
  readonly placeholder: string;
  /** What stands in it from the start: a post or comment that is edited. */
  readonly initial?: string;
  /** Called after every change of the text. */
  changed(): void;
  /** Enter in a comment box: true if it was used up. Called with Lexical's own event, or `null` where
   * a composition ended with a line feed (interception notes, section 2). */
  enter?(event: KeyboardEvent | null): boolean;
}

export function newLexicalBox(options: BoxOptions): LexicalBox {
  const root = el('div', {
    contenteditable: 'true',
    role: 'textbox',
    spellcheck: 'true',
    tabindex: '0',
    'aria-label': options.label,
    'aria-placeholder': options.placeholder,
    class: 'xzsf02u x1a2a7pz',
  });
  const hint = el('div', { 'aria-hidden': 'true', class: 'placeholder' }, options.placeholder);
  const element = el('div', { class: 'box' }, root, hint);
  const editor = createEditor({
    namespace: 'stand-in',
    nodes: [EmojiNode],
    onError(error) {
      throw error;
    },
  });
  editor.setRootElement(root);
  fill(editor, options.initial ?? '', options.initial !== undefined);
  registerRichText(editor);
  registerHistory(editor, createEmptyHistoryState(), 300);
  registerMentions(editor, root);
  const { enter } = options;
  if (enter) editor.registerCommand(KEY_ENTER_COMMAND, enter, COMMAND_PRIORITY_LOW);
  editor.registerUpdateListener(() => {
    hint.hidden = textOf(editor) !== '';
    // Later in the same task: the first report comes while the box is still being put together.
    queueMicrotask(options.changed);
  });
  registerModel(root, () => textOf(editor));
  return {
    element,
    root,
    text: () => textOf(editor),
    clear: () => fill(editor, '', true),
    addEmoji: (emoji) =>
      editor.update(() => $insertNodes([new EmojiNode(emoji)]), { discrete: true }),
    focus() {
      root.focus();
      editor.focus();
    },
  };
}

function textOf(editor: LexicalEditor): string {
  return editor.getEditorState().read(() =>
    $getRoot()
      .getChildren()
      .map((paragraph) => paragraph.getTextContent())
      .join('\n'),
  );
}

/** At once, also inside a command: Facebook's box is empty before the keydown is over [F5]. */
function fill(editor: LexicalEditor, text: string, select: boolean): void {
  editor.update(
    () => {
      const paragraphs = text.split('\n').map((line) => {
        const paragraph = $createParagraphNode();
        return line ? paragraph.append($createTextNode(line)) : paragraph;
      });
      $getRoot()
        .clear()
        .append(...paragraphs);
      if (select) paragraphs.at(-1)?.selectEnd();
    },
    { discrete: true },
  );
}
