/** Lines that stand in every file that can carry them. No hyphen pairs: XML comments forbid them. */
import type { PolicyValues } from './policy-values.ts';

export const NOT_RUN =
  'Not run on Windows or macOS: made from the same values as the Linux and Firefox files, and checked for form only. Try it on one machine first.';
export const SCHOOL_ONLY = 'For managed school profiles only. Do not put it on personal profiles.';
export const READABLE = 'Whoever uses the machine can read these values on the policy page.';
export const GUESSABLE =
  'pupilNameHashes are codes of names. First names, and so whole names, can be guessed by trying many of them: treat the codes as personal data.';

/** What the reader of any file of these values must know. */
export function warningsFor(values: PolicyValues): string[] {
  return [SCHOOL_ONLY, READABLE, ...(values.pupilNameHashes === undefined ? [] : [GUESSABLE])];
}
