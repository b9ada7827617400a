/** Lines of one paragraph joined again, with words that were broken at the end of a line. */
import { folded } from '../import/blocks.ts';

/** Openings of words that keep their hyphen. */
const KEEPS =
  /(?:^|[\s(“"])(?:anti|co|counter|cross|cyber|e|ex|face|follow|full|half|high|home|inter|long|low|multi|non|off|on|one|out|part|peer|post|pre|re|school|self|semi|short|sub|third|two|well|word|work|year)-$/i;

/** `words` are those of the whole document, lower case: a word that stands there whole decides. */
export function joinLines(lines: readonly string[], words: ReadonlySet<string>): string {
  // Joined once at the end: a text that grows line by line costs its square.
  const pieces: string[] = [];
  for (const line of lines) {
    const last = pieces.at(-1);
    if (last === undefined) pieces.push(line);
    else if (/\p{L}[-‐\u00ad]$/u.test(last) && /^\p{L}/u.test(line)) {
      if (!keepsHyphen(last, line, words)) pieces[pieces.length - 1] = last.slice(0, -1);
      pieces.push(line);
    } else if (/[/–—]$/.test(last) && !/\s[–—]$/.test(last)) pieces.push(line);
    else pieces.push(' ', line);
  }
  return pieces.join('');
}

function keepsHyphen(before: string, line: string, words: ReadonlySet<string>): boolean {
  const start = /[\p{L}'-]+$/u.exec(before.slice(0, -1))?.[0] ?? '';
  const end = /^[\p{L}'-]+/u.exec(line)?.[0] ?? '';
  if (before.endsWith('\u00ad') || words.has(folded(`${start}${end}`))) return false;
  return words.has(folded(`${start}-${end}`)) || KEEPS.test(before) || /^\p{Lu}/u.test(line);
}
