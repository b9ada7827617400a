/**
 * A policy document as every reader hands it over: blocks in reading order, nothing but words and the
 * little that layout says about them. Readers know files; nobody after them does.
 */

export type BlockKind = 'heading' | 'paragraph' | 'item' | 'row';

export interface Block {
  readonly kind: BlockKind;
  /** The words as they stand, white space folded, without number or bullet. */
  readonly text: string;
  /** Heading: 1 is the highest. Item: 0 is the outermost list. Otherwise 0. */
  readonly level: number;
  /** Number or letter as printed (`6.10`, `(iv)`, `a)`); empty for bullets and where there is none. */
  readonly marker: string;
  /** Printed all in bold or the like: a hint that it may be a heading. */
  readonly strong: boolean;
  /** Cells of a table row, and of the row of headings above it; empty otherwise. */
  readonly cells: readonly string[];
  readonly columns: readonly string[];
}

export interface PolicyPaper {
  /** Title as the file names it (its properties, its `<title>`); often empty. */
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** A block from its parts; what is left out is empty. */
export function block(
  kind: BlockKind,
  text: string,
  rest: Partial<Omit<Block, 'kind' | 'text'>> = {},
): Block {
  return {
    kind,
    text: foldSpace(text),
    level: 0,
    marker: '',
    strong: false,
    cells: [],
    columns: [],
    ...rest,
  };
}

/** One blank for every run of white space; soft hyphens and characters of no width go. */
export function foldSpace(text: string): string {
  return text
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Stands before each item of a list that is part of a clause. One line, since settings that a school
 * rolls out are lists of lines. */
export const ITEM_SIGN = ' • ';
/** Between the cells of a table row. */
export const CELL_SIGN = ' – ';

/** Lower case with plain quotes and dashes, for matching words only; never shown. */
export function folded(text: string): string {
  return text
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/[“”„]/g, '"')
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/\s+/g, ' ');
}
