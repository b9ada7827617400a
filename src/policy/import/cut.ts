/**
 * Cuts a settled document into clauses: each with its reference as printed (or heading and ordinal),
 * the headings above it, the lead-ins it completes, and its exact words.
 */
import { type Block, ITEM_SIGN } from './blocks.ts';
import { kindOfMarker } from './markers.ts';
import {
  type Child,
  type ItemList,
  type Lead,
  type NumberedPiece,
  type Piece,
  piecesOf,
} from './pieces.ts';
import { type Section, sectionsOf, shortName, takeTitle } from './sections.ts';
import { sentencesOf } from './sentences.ts';

/** One clause as cut; `text` holds the document's words and nothing else. */
export interface CutClause {
  readonly ref: string;
  /** Headings above it from the outermost, as printed. */
  readonly path: readonly string[];
  /** Words before a colon that a list item completes, the outermost first. */
  readonly leads: readonly string[];
  readonly text: string;
  /** `lead`: the words before a list. `number`: printed with a number of its own, never divided.
   * `only`: the one paragraph of its section. `part`: one of several. */
  readonly kind: 'lead' | 'number' | 'only' | 'part';
  /** The reference is a printed number, so parts of the clause keep it as it is. */
  readonly isPrinted: boolean;
}

export interface CutPolicy {
  /** Lines of the title, joined; empty where the document opens with prose. */
  readonly title: string;
  readonly clauses: readonly CutClause[];
}

/** Takes settled blocks (`outline`), gives the clauses in the order of the document. */
export function cut(blocks: readonly Block[]): CutPolicy {
  const { title, body } = takeTitle(blocks);
  const sections = sectionsOf(body);
  const restarts = numbersRestart(sections);
  const clauses = sections.flatMap((section) =>
    new SectionCutter(section, piecesOf(section, restarts)).clauses(),
  );
  return { title, clauses };
}

/** Single numbers that begin anew under several headings say nothing without the heading. */
function numbersRestart(sections: readonly Section[]): boolean {
  const seen = new Set<string>();
  for (const { blocks } of sections) {
    for (const { marker } of blocks) {
      if (marker === '' || kindOfMarker(marker) !== 'number') continue;
      if (seen.has(marker)) return true;
      seen.add(marker);
    }
  }
  return false;
}

/** Gives the clauses of one section their references. */
class SectionCutter {
  private readonly made: CutClause[] = [];
  private readonly section: Section;
  private readonly pieces: readonly Piece[];
  private readonly prose: number;
  private readonly hasLists: boolean;
  private proseSoFar = 0;
  private itemsSoFar = 0;
  private listsSoFar = 0;

  constructor(section: Section, pieces: readonly Piece[]) {
    this.section = section;
    this.pieces = pieces;
    this.prose = pieces.filter((piece) => piece.is === 'plain' || isOwnProse(piece)).length;
    this.hasLists = pieces.some(({ is }) => is === 'list' || is === 'lead');
  }

  clauses(): CutClause[] {
    for (const piece of this.pieces) {
      if (piece.is === 'number') this.cutNumber(piece);
      else if (piece.is === 'lead') this.cutLead(piece);
      else if (piece.is === 'list') this.cutList(piece);
      else {
        const isOnly = this.prose === 1 && !this.hasLists;
        this.add(this.proseRef(), piece.text, [], isOnly ? 'only' : 'part');
      }
    }
    return this.made;
  }

  private cutNumber({ ref, leads, text, children }: NumberedPiece): void {
    const add = (words: string, above: readonly string[], kind: CutClause['kind']) =>
      this.push({ ref, text: words, leads: above, kind, isPrinted: true });
    if (isOneThing(text, children)) {
      add(whole(text, children), leads, 'number');
      return;
    }
    add(text, leads, 'lead');
    for (const child of children) add(child.text, [...leads, child.column || text], 'number');
  }

  private cutLead(piece: Lead): void {
    const { text, children } = piece;
    if (isOneThing(text, children)) {
      this.add(this.proseRef(), whole(text, children), [], 'part');
      return;
    }
    if (isOwnProse(piece)) this.add(this.proseRef(), text, [], 'lead');
    this.listsSoFar++;
    const isFirst = this.listsSoFar === 1 && this.itemsSoFar === 0;
    // A second list under one heading is told from the first by the words that open it.
    const name = isFirst ? this.section.name : shortName(text);
    if (isFirst) this.itemsSoFar = children.length;
    for (const [at, child] of children.entries()) {
      this.add(`${name} ${at + 1}`, child.text, [child.column || text], 'part');
    }
  }

  private cutList({ children }: ItemList): void {
    for (const { text, column } of children) {
      this.itemsSoFar++;
      const leads = column === '' ? [] : [column];
      this.add(`${this.section.name} ${this.itemsSoFar}`, text, leads, 'part');
    }
  }

  private proseRef(): string {
    this.proseSoFar++;
    const { name } = this.section;
    if (this.prose === 1) return name;
    return this.hasLists ? `${name}, paragraph ${this.proseSoFar}` : `${name} ${this.proseSoFar}`;
  }

  /** Adds what has no number of its own; under a heading with one (`2.1 Photographs`) people cite that. */
  private add(ref: string, text: string, leads: readonly string[], kind: CutClause['kind']): void {
    const { number } = this.section;
    const isPrinted = number !== '';
    this.push({ ref: isPrinted ? number : ref, text, leads, kind, isPrinted });
  }

  private push(clause: Omit<CutClause, 'path'>): void {
    this.made.push({ ...clause, path: this.section.path });
  }
}

/** A list after such words is one thing told in several lines. */
const enumeration =
  /\b(?:includ(?:e|es|ing)|such as|for example|e\.g\.?|namely|defined as|means?)\b[^.:]{0,45}[:–-]?$|\b(?:laws?|legislation|acts?|policies|documents|guidance|forms)[:–-]$/i;
/** List items shorter than this on average name things and give no rules. */
const SHORT_ITEM = 25;

/** A lead-in that says more than to open its list stands as a clause of its own too. */
function isOwnProse(piece: Piece): boolean {
  if (piece.is !== 'lead') return false;
  return isOneThing(piece.text, piece.children) || sentencesOf(piece.text).length > 1;
}

function isOneThing(lead: string, children: readonly Child[]): boolean {
  if (children.length === 0) return true;
  const last = sentencesOf(lead).at(-1) ?? '';
  const average = children.reduce((sum, { text }) => sum + text.length, 0) / children.length;
  return enumeration.test(last) || average < SHORT_ITEM;
}

function whole(lead: string, children: readonly Child[]): string {
  return [lead, ...children.map(({ text }) => text)].join(ITEM_SIGN);
}
