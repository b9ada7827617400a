/** Other names a school is likely to go by, worked out from its full name. */

export interface NameSuggestion {
  readonly name: string;
  readonly kind: 'short' | 'core' | 'initials' | 'hashtag';
}

/** Words at the end that say what sort of school it is. */
const SORTS =
  /^(?:school|primary|infants?|junior|nursery|first|middle|academy|community|foundation|voluntary|aided|controlled|catholic|roman|church|of|england|in|wales|c|e|ce|cofe|rc|vc|va|c\/e|methodist|jewish|muslim|sikh|hindu|hall|free|special|village|federation|and|&|the|pre-?school|preparatory|prep|welsh|medium)$/i;
/** Welsh puts the sort in front: Ysgol Gynradd Gymraeg Bryn Golau. */
const WELSH_SORTS =
  /^(?:ysgol|gynradd|gymraeg|gymunedol|babanod|iau|feithrin|gatholig|eglwys|yr|yng|nghymru|wirfoddol|gynorthwyedig|reoledig|y|arbennig|sylfaen)$/i;
const SMALL = /^(?:of|the|and|in|&|y|yr|a)$/i;
/** What stays in a short form: Hill View Primary, not Hill View School. */
const STAGES = ['Primary', 'Infant', 'Infants', 'Junior', 'Nursery', 'First', 'Academy'];

/**
 * Suggests other names for a school. Takes the full name, the place (a name that is also the place's
 * is never suggested alone: it would hold every post about the town) and the names it has already.
 * Pure; gives at most six, the likeliest first, none for a name that is empty or too short.
 */
export function suggestNames(
  schoolName: string,
  locality = '',
  have: readonly string[] = [],
): NameSuggestion[] {
  const words = schoolName
    .replace(/,.*$/, '')
    .replace(/[.()"“”]/g, ' ')
    .split(/\s+/)
    .filter((word) => word !== '');
  const hasThe = words[0]?.toLowerCase() === 'the';
  if (hasThe) words.shift();
  if (words.length < 2) return [];
  const isWelsh = /^ysgol$/i.test(words[0]!);
  const core = isWelsh ? words.filter((word) => !WELSH_SORTS.test(word)) : coreOf(words);
  if (core.length === 0) return [];
  const stage = words.slice(core.length).find((word) => STAGES.includes(word));
  const found: NameSuggestion[] = [];
  const add = (kind: NameSuggestion['kind'], name: string): void => {
    const known = [schoolName, locality, ...have, ...found.map((one) => one.name)];
    if (!known.some((one) => sameName(one, name))) found.push({ kind, name });
  };

  if (isWelsh) add('short', ['Ysgol', ...core].join(' '));
  else {
    if (hasThe) add('short', words.join(' '));
    if (stage) add('short', [...core, stage].join(' '));
    if (stage && stage !== 'Academy') add('short', [...core, stage, 'School'].join(' '));
  }
  // One word alone is mostly a place or a saint: too many posts hold it.
  if (core.length > 1) add('core', core.join(' '));
  const short = isWelsh || !stage || stage === 'Academy' ? words : [...core, stage, 'School'];
  const initials = initialsOf(short);
  if (initials.length >= 3 && initials.length <= 7) add('initials', initials);
  add('hashtag', hashtagOf(isWelsh ? ['Ysgol', ...core] : [...core, stage ?? 'School']));
  if (stage === 'Primary') add('hashtag', hashtagOf([...core, 'PS']));
  return found.slice(0, 6);
}

function initialsOf(words: readonly string[]): string {
  return words
    .filter((word) => !SMALL.test(word))
    .map((word) => /[\p{L}\p{N}]/u.exec(word)?.[0].toUpperCase() ?? '')
    .join('');
}

function hashtagOf(words: readonly string[]): string {
  return `#${words.map((word) => word.replace(/[^\p{L}\p{N}]/gu, '')).join('')}`;
}

/** The words before the sort: `Hill View` of Hill View C of E Primary School. */
function coreOf(words: readonly string[]): string[] {
  let end = words.length;
  while (end > 0 && SORTS.test(words[end - 1]!)) end--;
  return words.slice(0, end);
}

function sameName(one: string, other: string): boolean {
  const bare = (name: string): string => name.toLowerCase().replace(/^#|[^\p{L}\p{N}]/gu, '');
  return bare(one) === bare(other) && one.startsWith('#') === other.startsWith('#');
}
