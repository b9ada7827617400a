/** Numbers, letters and bullets that open a clause, as printed. */

export type MarkerKind = 'decimal' | 'number' | 'letter' | 'roman' | 'bullet';

export interface Marked {
  readonly kind: MarkerKind;
  /** As printed, without a closing full stop; empty for a bullet. */
  readonly marker: string;
  /** What follows it. */
  readonly rest: string;
}

/** Signs that open a list item; the private-use range is what symbol fonts leave behind. */
const bullet = /^(?:[•●○◦▪▫■□‣⁃∙·➢➤►▶✓✔✗✘❖◆◇★*\ue000-\uf8ff]|[-–—](?=\s)|o(?=\s+[A-Z“"]))\s*(?=\S)/;
const decimal = /^(\d{1,2}(?:\.\d{1,3}){1,4})([.):]?)\s+(?=\S)/;
const decimalLetter =
  /^(\d{1,2}(?:\.\d{1,3}){0,4}\s?(?:\([a-z]{1,4}\)|[a-z]\)|\.[a-z]\b\.?|[a-z]\.(?=\s)))\s*(?=\S)/;
const number = /^(\(\d{1,2}\)|\d{1,2}[.)])\s+(?=\S)/;
const letter = /^(\([a-zA-Z]\)|[a-zA-Z]\)|[a-z]\.)\s+(?=\S)/;
const roman =
  /^(\((?=[ivxl])[ivxl]{1,6}\)|(?=[ivxl])[ivxl]{1,6}[.)]|(?=[IVXL])[IVXL]{1,6}[.)])\s+(?=\S)/;
/** Days are written with a nought before them, numbers of clauses are not. */
const day = /^0\d\./;
/** A clock, a sum of money or a measure, not a number of a clause. */
const measure = /^(?:am|pm|a\.m|p\.m|%|per cent|million|mb|gb|hours?|years?|minutes?)\b/i;

/** The marker at the start of a text, if there is one. */
export function readMarker(text: string): Marked | undefined {
  const found =
    take(text, decimalLetter, 'letter') ??
    take(text, decimal, 'decimal') ??
    take(text, number, 'number') ??
    take(text, roman, 'roman') ??
    take(text, letter, 'letter');
  if (found) return measure.test(found.rest) || day.test(found.marker) ? undefined : found;
  const sign = bullet.exec(text);
  if (!sign) return undefined;
  const rest = text.slice(sign[0].length);
  return { kind: 'bullet', marker: '', rest };
}

function take(text: string, pattern: RegExp, kind: MarkerKind): Marked | undefined {
  const found = pattern.exec(text);
  if (!found) return undefined;
  const marker = found[1]!.replace(/\.$/, '').replace(/^(\d+)\)$/, '$1');
  return { kind, marker, rest: text.slice(found[0].length) };
}

/** What kind of marker a printed one is. */
export function kindOfMarker(marker: string): MarkerKind {
  if (marker === '') return 'bullet';
  if (/^\d+(\.\d+)+$/.test(marker)) return 'decimal';
  if (/^\(?\d+\)?$/.test(marker)) return 'number';
  if (/^\(?[a-zA-Z]\)?$/.test(marker) && !/^\(?[ivx]\)?$/i.test(marker)) return 'letter';
  return /^\(?[ivxl]+\)?$/i.test(marker) ? 'roman' : 'letter';
}

/** How deep a number stands: `6` 1, `6.10` 2; nothing else has a depth. */
export function depthOfMarker(marker: string): number {
  return /^\d+(?:\.\d+)*$/.test(marker) ? marker.split('.').length : 0;
}
