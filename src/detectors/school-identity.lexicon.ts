/**
 * Company in which an account of another kind carries the school's name: it is an account that nobody
 * approved (`unapproved-channel`), not the school. Our own list.
 */
export const unofficialParts = [
  'unofficial',
  'gossip',
  'confessions',
  'memes',
  'spotted',
  'rants',
  'secrets',
];
