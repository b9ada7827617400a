/** Numbers of list items as a page or a Word document prints them. */

export type ListKind = 'bullet' | 'decimal' | 'letter' | 'capital' | 'roman' | 'capital-roman';

/** How an HTML list counts, by its element, `type` and style. */
export function listKindOf(element: string, type: string, style: string): ListKind {
  if (element === 'ul') return 'bullet';
  const css = /list-style(?:-type)?\s*:\s*([\w-]+)/i.exec(style)?.[1]?.toLowerCase() ?? '';
  if (css === 'none' || css === 'disc' || css === 'circle' || css === 'square') return 'bullet';
  if (type === 'a' || css === 'lower-alpha' || css === 'lower-latin') return 'letter';
  if (type === 'A' || css === 'upper-alpha' || css === 'upper-latin') return 'capital';
  if (type === 'i' || css === 'lower-roman') return 'roman';
  if (type === 'I' || css === 'upper-roman') return 'capital-roman';
  return 'decimal';
}

/** The printed marker of the item with this count; `above` is the number of the item around it. */
export function itemMarker(kind: ListKind, count: number, above = ''): string {
  if (kind === 'bullet') return '';
  if (kind === 'decimal') return above === '' ? String(count) : `${above}.${count}`;
  return `${countIn(kind, count)})`;
}

/** A count in letters or Roman numerals, or in figures where it has none. */
export function countIn(kind: ListKind, count: number): string {
  switch (kind) {
    case 'letter':
      return letters(count);
    case 'capital':
      return letters(count).toUpperCase();
    case 'roman':
      return roman(count);
    case 'capital-roman':
      return roman(count).toUpperCase();
    default:
      return String(count);
  }
}

const MOST_LETTERS = 26 * 4;

function letters(count: number): string {
  if (count < 1 || count > MOST_LETTERS) return String(count);
  // Word and browsers go on differently after z; a policy never does.
  const letter = String.fromCharCode(97 + ((count - 1) % 26));
  return letter.repeat(Math.floor((count - 1) / 26) + 1);
}

const NUMERALS: readonly (readonly [worth: number, sign: string])[] = [
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];
const MOST_ROMAN = 89;

function roman(count: number): string {
  if (count < 1 || count > MOST_ROMAN) return String(count);
  let rest = count;
  let written = '';
  for (const [worth, sign] of NUMERALS) {
    while (rest >= worth) {
      written += sign;
      rest -= worth;
    }
  }
  return written;
}
