/**
 * Words on Facebook's buttons, lower case: most of them carry no id. This script knows English and
 * Welsh; further languages come with the analyser (`facebook.labels.more.ts`); until then, and in
 * a language that is not among them, the generic finder finds the button. Sources: site notes of 2026-11.
 */
import type { Labels } from './site.ts';

/** Lists by meaning; they grow as further languages are learnt. */
const known = {
  /** F1, 2026-05; "Schedule" F4, 2026. A post goes out by these. */
  post: ['post', 'publish', 'schedule', 'postio', 'cyhoeddi', 'trefnu'],
  /** F4, 2026, for profile and photo; for an edited post by analogy (site notes 2.7: not confirmed). */
  save: ['save', 'save changes', 'cadw'],
  /** "Submit" where a group's posts wait for approval or are anonymous (2.3, undated); "Share now" of
   * the share dialog is everyday knowledge, not seen in a source. */
  share: ['submit', 'share now', 'share', 'cyflwyno', 'rhannu nawr', 'rhannu'],
  /** Last buttons of pages that make one thing only: story (2.8; a script of 2026), event and its edit
   * ("Create event" and "Update", seen in Dutch in a script of about 2023), Marketplace (2.9, ~2025). */
  make: [
    'share to story',
    'create event',
    'update',
    'rhannu i’r stori',
    'creu digwyddiad',
    'diweddaru',
  ],
  /** F17, 2026-07. In all languages here: a friend request is confirmed without any box's focus. */
  confirm: (
    'confirm|confirm request|cadarnhau|confirmer|bestätigen|confirmar|potwierdź|confirmă|' +
    'підтвердити|подтвердить|تأكيد|تصدیق کریں|নিশ্চিত করুন|ਪੁਸ਼ਟੀ ਕਰੋ|पुष्टि करें'
  ).split('|'),
};

export const LABELS = {
  ...known,
  /** Any of the last buttons of pages that make one thing only. */
  page: [...known.post, ...known.make, ...known.save],
};

/** Takes in the words of further languages. */
export function learnLabels(more: Labels): void {
  for (const [meaning, words] of Object.entries(more)) {
    LABELS[meaning as keyof typeof LABELS].push(...words);
    if (/^(post|make|save)$/.test(meaning)) LABELS.page.push(...words);
  }
}
