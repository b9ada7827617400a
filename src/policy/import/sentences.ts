/** Sentences of a policy's prose. */

/** Words after which a full stop ends nothing. */
const abbreviation =
  /(?:^|[\s(])(?:e\.?g|i\.?e|etc|cf|vs|mr|mrs|ms|miss|dr|rev|no|nos|para|paras|sec|ref|st|approx|incl|tel|ext|dept|prof|fig|p|pp|s|ss|art)\.$/i;

/** With the blank before it. */
const LONGEST_ABBREVIATION = 8;

/** Splits a text into its sentences; joined by single blanks they give the text again. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let from = 0;
  for (const { index, 0: end } of text.matchAll(
    /[.!?]["”’')\]]*(?=\s+["“‘'(]?[\p{Lu}\d])|:(?=\s+[•▪●-]\s)/gu,
  )) {
    const to = index + end.length;
    const sentence = text.slice(from, to).trim();
    const before = text.slice(Math.max(from, index - LONGEST_ABBREVIATION), index + 1);
    const endsAbbreviated = abbreviation.test(before) || /\b\p{Lu}\.$/u.test(before);
    if (sentence === '' || endsAbbreviated) continue;
    sentences.push(sentence);
    from = to;
  }
  const last = text.slice(from).trim();
  return last === '' ? sentences : [...sentences, last];
}
