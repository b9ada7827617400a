/** Focus and caret of a composer, kept while a dialog is open and given back as they were. */

export interface Caret {
  /** Puts focus and selection back; does nothing where the editor has gone. */
  restore(): void;
}

/**
 * Remembers which of these editors the person was writing in and where the caret or selection is.
 * The press on Post has often moved the focus to the button by now; the selection still tells.
 */
export function keepCaret(editors: readonly HTMLElement[]): Caret {
  const selection = document.getSelection();
  const anchor = selection?.anchorNode ?? null;
  const editor =
    editors.find((one) => one.contains(document.activeElement)) ??
    editors.find((one) => one.contains(anchor)) ??
    editors[0];
  const range = editor && rangeOf(editor);
  const isInside = !range && editor?.contains(anchor) === true;
  const ends = selection && isInside ? endsOf(selection) : undefined;
  return {
    restore() {
      if (!editor?.isConnected) return;
      editor.focus({ preventScroll: true });
      if (range) (editor as HTMLTextAreaElement).setSelectionRange(...range);
      const now = document.getSelection();
      if (!now || !ends?.anchorNode.isConnected || !ends.focusNode.isConnected) return;
      if (same(now, ends)) return;
      now.setBaseAndExtent(ends.anchorNode, ends.anchorOffset, ends.focusNode, ends.focusOffset);
    },
  };
}

type Range = [start: number, end: number, direction: 'forward' | 'backward' | 'none'];

/** The selection of a text area or field, of which the document's own says nothing. Chromium forgets it
 * when a dialog opens over the field that has the focus. */
function rangeOf(editor: HTMLElement): Range | undefined {
  const { selectionStart, selectionEnd, selectionDirection } = editor as HTMLTextAreaElement;
  if (selectionStart === null || selectionStart === undefined) return undefined;
  return [selectionStart, selectionEnd, selectionDirection];
}

interface Ends {
  readonly anchorNode: Node;
  readonly anchorOffset: number;
  readonly focusNode: Node;
  readonly focusOffset: number;
}

function endsOf(selection: Selection): Ends | undefined {
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
  return anchorNode && focusNode ? { anchorNode, anchorOffset, focusNode, focusOffset } : undefined;
}

function same(now: Selection, kept: Ends): boolean {
  return (
    now.anchorNode === kept.anchorNode &&
    now.anchorOffset === kept.anchorOffset &&
    now.focusNode === kept.focusNode &&
    now.focusOffset === kept.focusOffset
  );
}
