/** A school's own name in a policy, put as "the school" so that rules read alike for all schools. */

const kind =
  '(?:School|Academy|College|Nursery|Federation|Trust|Primary|Infants?|Juniors?|Partnership|Pre-?school)';
/** Words with a capital that only open a sentence. */
const opener =
  '(?!(?:The|If|When|Where|While|Whilst|At|On|In|For|All|Any|No|Our|Staff|Parents|Pupils|Governors|Everyone|Children|Social|Data|Photographs|As|And|Or|Members?|Local|Multi|Private|Primary|Secondary|Each|Every|This|Use|Using|Aims?|Values|Vision|Ethos|Purpose|Scope|Roles?|Code|Conduct|Policy|Polic(?:y|ies)|Guidance|Guidelines|Personal|Official|Employees?|Volunteers?|Visitors?|Students?|Carers?|Dear|Do|Never|Please)\\b)';
const word = `${opener}\\p{Lu}[\\p{L}.'’&-]*`;
const name = new RegExp(
  `(?:[Tt]he )?${word}(?: (?:of |and |the |at |in |C of E |CE |RC )*${word}){0,5} ${kind}(?: ${kind})*`,
  'gu',
);
const welsh = /\b(?:Ysgol)(?: \p{Lu}[\p{L}'’-]*(?: y| yr)?){1,4}/gu;
const council =
  /(?:[Tt]he )?(?:\p{Lu}\p{L}+ ){1,3}(?:(?:County|Borough|City|District) )?Council\b/gu;

/** Takes a sentence, gives it with names of schools and councils put plainly; for matching only. */
export function withoutSchoolNames(sentence: string): string {
  return sentence
    .replace(name, 'the school')
    .replace(welsh, 'the school')
    .replace(council, 'the council');
}

/** What is left of a school's name without the words that many share: "Calder Vale" of "Calder Vale
 * Community College". */
const common =
  /\b(?:the|school|academy|college|nursery|federation|trust|primary|infants?'?|juniors?'?|partnership|pre-?school|community|high|secondary|grammar|church of england|c ?of ?e|ce|rc|catholic|voluntary|aided|multi|policy|ysgol|gynradd|uwchradd)\b|[^\p{L}'’. -]/giu;
/** Single words are too often words of the language too. */
const FEWEST_WORDS = 2;

/** Takes the title of a policy, gives what puts the school's own short name plainly too. */
export function withoutOwnName(title: string): (text: string) => string {
  const short = (title.match(name) ?? [])
    .map((whole) => whole.replace(common, ' ').replace(/\s+/g, ' ').trim())
    .filter((words) => words.split(' ').length >= FEWEST_WORDS);
  if (short.length === 0) return (text) => text;
  const own = new RegExp(
    `\\b(?:${short.map((words) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})\\b(?! (?:School|Academy|College|Primary))`,
    'g',
  );
  return (text) => text.replace(own, 'the school');
}
