/** Follows printed numbers through a section: `(a)` belongs to the number above it, `(iv)` to the letter. */
import { kindOfMarker } from './markers.ts';

type Depth = 'number' | 'letter' | 'roman';

/** Whether a text waits for the list that follows it. */
export function isOpen(text: string): boolean {
  return /[:–-]$/.test(text.slice(-1)) || endsOpen(text);
}

/** `Staff must not`, `Employees should`: a sentence that breaks off where its list begins. */
export function endsOpen(text: string): boolean {
  return /\b(?:must|should|shall|not|to|will|ensure|that|they|you|are)$/i.test(text.slice(-12));
}

export class NumberChain {
  private number = '';
  private letter = '';
  private depth: Depth = 'number';
  /** Open words of the number and of the letter, which the points under them complete. */
  private readonly open: { number: string; letter: string } = { number: '', letter: '' };
  private readonly name: string;
  private readonly restarts: boolean;

  /** `name` of the section goes before numbers that begin anew under each heading. */
  constructor(name: string, restarts: boolean) {
    this.name = name;
    this.restarts = restarts;
  }

  /** Takes the next marker as printed, gives the whole reference and the open words above it. */
  next(marker: string, text: string): { ref: string; leads: readonly string[]; isInner: boolean } {
    const ref = this.refOf(marker);
    const leads = this.leadsAbove();
    const words = isOpen(text) ? text : '';
    if (this.depth === 'number') {
      this.open.number = words;
      this.open.letter = '';
    } else if (this.depth === 'letter') this.open.letter = words;
    return { ref, leads, isInner: this.depth !== 'number' };
  }

  private refOf(marker: string): string {
    const kind = kindOfMarker(marker);
    if (kind === 'decimal' || kind === 'number') {
      this.depth = 'number';
      this.number = kind === 'number' && this.restarts ? `${this.name} ${marker}` : marker;
      this.letter = '';
      return this.number;
    }
    if (/^\d/.test(marker)) {
      // `3.2(a)`, printed whole.
      this.depth = 'letter';
      this.number = /^[\d.]*\d/.exec(marker)![0];
      this.letter = marker;
      return marker;
    }
    const above = this.number === '' ? this.name : this.number;
    if (kind === 'roman' && this.letter !== '' && !follows(this.letter, marker)) {
      this.depth = 'roman';
      const letter = /^\d/.test(this.letter) ? this.letter : `${above} ${this.letter}`;
      return `${letter} ${marker}`;
    }
    this.depth = 'letter';
    this.letter = marker;
    return `${above} ${marker}`;
  }

  private leadsAbove(): readonly string[] {
    if (this.depth === 'number') return [];
    const above =
      this.depth === 'roman' ? [this.open.number, this.open.letter] : [this.open.number];
    return above.filter((words) => words !== '');
  }
}

/** Whether a letter is the next of the alphabet: `i` after `h` is no Roman one. */
function follows(before: string, marker: string): boolean {
  const letter = (one: string) => /[a-z](?=\W*$)/i.exec(one)?.[0]?.toLowerCase() ?? '';
  const isOne = /^\W*[a-z]\W*$/i.test(marker);
  return isOne && letter(marker).charCodeAt(0) === letter(before).charCodeAt(0) + 1;
}
