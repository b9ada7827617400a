/** The site's words in another language, as asked for by `?language=`: a test of the labels. */
import { options } from '../common/options.ts';

const WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  pl: { Post: 'Opublikuj', Next: 'Dalej', 'Edit privacy. Sharing with': 'Edytuj. Udostępniasz:' },
  ur: { Post: 'پوسٹ کریں', Next: 'اگلا', 'Edit privacy. Sharing with': 'رازداری:' },
  /** No language that any list knows. */
  none: { Post: 'Zvork', Next: 'Blim', 'Edit privacy. Sharing with': 'Prask:' },
};

export function word(english: string): string {
  return WORDS[options.language]?.[english] ?? english;
}
