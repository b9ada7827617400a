/** What belongs to what in one section: points to their number, list items to the words before them. */
import { type Block, CELL_SIGN } from './blocks.ts';
import { kindOfMarker } from './markers.ts';
import { endsOpen, isOpen, NumberChain } from './number-chain.ts';
import type { Section } from './sections.ts';

export interface Child {
  readonly text: string;
  /** Heading of its column, where a table says in its columns what is and is not allowed. */
  readonly column: string;
}

interface Holder {
  readonly children: Child[];
  /** Its children are rows of a table. */
  isTable?: boolean;
}

export interface Plain {
  readonly is: 'plain';
  readonly text: string;
}
export interface Lead extends Holder {
  readonly is: 'lead';
  readonly text: string;
}
export interface ItemList extends Holder {
  readonly is: 'list';
}
export interface NumberedPiece extends Holder {
  readonly is: 'number';
  readonly ref: string;
  readonly leads: readonly string[];
  text: string;
}
export type Piece = Plain | Lead | ItemList | NumberedPiece;

/** Takes a section, gives its pieces in order. */
export function piecesOf(section: Section, restarts: boolean): Piece[] {
  const pieces: Piece[] = [];
  const chain = new NumberChain(section.name, restarts);
  const isDecimal = section.blocks.some(({ marker }) => kindOfMarker(marker) === 'decimal');
  /** The lead-in that numbered points complete. */
  let lead = '';
  for (const [at, one] of section.blocks.entries()) {
    const last = pieces.at(-1);
    const again = (ref: string): NumberedPiece => ({
      is: 'number',
      ref,
      leads: [],
      text: one.text,
      children: [],
    });
    if (one.kind === 'row') {
      for (const child of rowsOf(one)) place(pieces, child, true);
    } else if (one.marker !== '') {
      const { ref, leads, isInner } = chain.next(one.marker, one.text);
      if (last?.is === 'lead' && last.children.length === 0) lead = last.text;
      else if (!isInner && last?.is !== 'number') lead = '';
      const above = lead === '' || leads.length > 0 ? leads : [lead];
      pieces.push({ is: 'number', ref, leads: above, text: one.text, children: [] });
    } else if (one.kind === 'item') {
      place(pieces, { text: one.text, column: '' }, false);
    } else if (opensList(one, section.blocks[at + 1])) {
      const isOfNumber = isDecimal && last?.is === 'number' && last.children.length === 0;
      pieces.push(isOfNumber ? again(last.ref) : { is: 'lead', text: one.text, children: [] });
    } else if (isDecimal && last?.is === 'number') {
      if (last.children.length === 0) last.text = `${last.text} ${one.text}`;
      else pieces.push(again(last.ref));
    } else pieces.push({ is: 'plain', text: one.text });
  }
  return pieces;
}

/** A list item goes to the lead-in or the number it stands under, else into a list of its own; so
 * does a table row, but to a number only where its words wait for it. */
function place(pieces: Piece[], child: Child, isRow: boolean): void {
  const last = pieces.at(-1);
  if (last === undefined || last.is === 'plain' || !takes(last, isRow)) {
    pieces.push({ is: 'list', children: [child], isTable: isRow });
    return;
  }
  last.children.push(child);
  if (isRow) last.isTable = true;
}

function takes(holder: Lead | ItemList | NumberedPiece, isRow: boolean): boolean {
  if (!isRow) return holder.isTable !== true;
  if (holder.children.length > 0) return holder.isTable === true;
  return holder.is === 'lead' || (holder.is === 'number' && isOpen(holder.text));
}

function opensList(one: Block, next: Block | undefined): boolean {
  if (next === undefined) return false;
  if (next.kind === 'item' && next.marker === '')
    return /[:–-]$/.test(one.text) || endsOpen(one.text);
  return (next.kind === 'row' || next.marker !== '') && /[:–-]$/.test(one.text);
}

const allowedOrNot =
  /\b(?:do|don['’]?t|dos|donts|should|must|not|acceptable|unacceptable|allowed|permitted|never|always|may|can|cannot|prohibited)\b|[✓✔✗✘]/i;

/** A row as one clause, or as one a cell where the columns say what is and is not allowed. */
function rowsOf({ cells, columns }: Block): Child[] {
  const isByColumn =
    columns.length > 1 && columns.filter((column) => allowedOrNot.test(column)).length > 1;
  if (isByColumn) {
    return cells
      .map((text, at) => ({ text, column: columns[at] ?? '' }))
      .filter(({ text }) => text !== '');
  }
  return [{ text: cells.filter((cell) => cell !== '').join(CELL_SIGN), column: '' }];
}
