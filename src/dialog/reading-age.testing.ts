/** Flesch-Kincaid grade (Kincaid and others, 1975): US school year in which a text can be read.
 * Grade plus 5 is about the age; 9 to 11 years is grade 4 to 6. */

export function grade(text: string): number {
  const sentences = Math.max(1, text.split(/[.!?…:]+(?:\s|$)/).filter((s) => /\w/.test(s)).length);
  const words = text.match(/[\p{L}\p{N}’'-]+/gu) ?? [];
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return (0.39 * words.length) / sentences + (11.8 * syllables) / Math.max(1, words.length) - 15.59;
}

/** Vowel groups, less the silent ones: good to about one word in twenty. */
export function syllablesOf(word: string): number {
  const plain = word.toLowerCase().replace(/[^a-z]/g, '');
  if (plain.length <= 3) return 1;
  const groups = plain
    .replace(/(?:[^laeiouy]es|[^td]ed|[^l]e)$/, (end) => end.slice(0, 1))
    .replace(/^y/, '')
    .match(/[aeiouy]+/g);
  return Math.max(1, groups?.length ?? 1);
}
