/** Lines of one paragraph joined again, with words that were broken at the end of a line. */
import { folded } from '../import/blocks.ts';

/** Openings of words that keep their hyphen. */
const KEEPS =
  /(?:^|[\s(“"])(?:anti|co|counter|cross|cyber|e|ex|face|follow|full|half|high|home|inter|long|low|multi|non|off|on|one|out|part|peer|post|pre|re|school|self|semi|short|sub|third|two|well|word|work|year)-$/i;

/** `words` are those of the whole document, lower case: a word that stands there whole decides. */
export function joinLines(lines: readonly string[], words: ReadonlySet<string>): string {
  let text = '';
  for (const line of lines) {
    if (text === '') text = line;
    else if (/\p{L}[-‐\u00ad]$/u.test(text) && /^\p{L}/u.test(line))
      text = joinBroken(text, line, words);
    else if (/[/–—]$/.test(text) && !/\s[–—]$/.test(text)) text = `${text}${line}`;
    else text = `${text} ${line}`;
  }
  return text;
}

function joinBroken(text: string, line: string, words: ReadonlySet<string>): string {
  const start = /[\p{L}'-]+$/u.exec(text.slice(0, -1))?.[0] ?? '';
  const end = /^[\p{L}'-]+/u.exec(line)?.[0] ?? '';
  const whole = folded(`${start}${end}`);
  const hyphened = folded(`${start}-${end}`);
  const isSoft = text.endsWith('\u00ad');
  const keeps =
    !isSoft &&
    !words.has(whole) &&
    (words.has(hyphened) || KEEPS.test(text) || /^\p{Lu}/u.test(line));
  return keeps ? `${text}${line}` : `${text.slice(0, -1)}${line}`;
}
