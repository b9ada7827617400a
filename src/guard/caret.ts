/** Focus and caret, kept while a dialog is open and given back as they were. */

export interface Caret {
  /** Puts focus and selection back; does nothing where the editor has gone. */
  restore(): void;
}

/** Remembers what has the focus now and where its caret or selection is. */
export function keepCaret(fallback: HTMLElement | undefined): Caret {
  const active = document.activeElement;
  const focused = active instanceof HTMLElement && active !== document.body ? active : fallback;
  const selection = document.getSelection();
  const ends = selection?.anchorNode &&
    selection.focusNode && {
      anchorNode: selection.anchorNode,
      anchorOffset: selection.anchorOffset,
      focusNode: selection.focusNode,
      focusOffset: selection.focusOffset,
    };
  return {
    restore() {
      if (focused?.isConnected) focused.focus({ preventScroll: true });
      if (!ends?.anchorNode.isConnected || !ends.focusNode.isConnected) return;
      const now = document.getSelection();
      if (!now || same(now, ends)) return;
      now.setBaseAndExtent(ends.anchorNode, ends.anchorOffset, ends.focusNode, ends.focusOffset);
    },
  };
}

type Ends = Pick<Selection, 'anchorOffset' | 'focusOffset' | 'anchorNode' | 'focusNode'>;

function same(a: Ends, b: Ends): boolean {
  return (
    a.anchorNode === b.anchorNode &&
    a.anchorOffset === b.anchorOffset &&
    a.focusNode === b.focusNode &&
    a.focusOffset === b.focusOffset
  );
}
