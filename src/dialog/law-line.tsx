/** A dated note on the law, with its source: what "may" and "could" rest on. */
import type { LawNote } from '../policy/law.ts';
import { OutLink } from './out-link.tsx';
import { say, type Words } from './words.ts';

export function LawLine({ note, words }: { note: LawNote; words: Words }) {
  const isWelsh = words.lang === 'cy';
  // Day first, in figures: read alike in both languages.
  const date = note.checkedOn.split('-').reverse().join('/');
  return (
    <p class="byp-law">
      {isWelsh ? note.text.cy : note.text.en}{' '}
      <OutLink href={note.source}>{words.lawSource}</OutLink>{' '}
      <span class="byp-quiet">{say(words.lawChecked, { date })}</span>
    </p>
  );
}
