/**
 * Mentions of the school, found from the settings alone: its name, short forms, initials, hashtags,
 * handles and addresses, misspelt, split or disguised. The town of the same name, the street and any
 * other school are told apart.
 */
import type { Settings } from '../settings/schema.ts';
import { editDistance, slipsAllowed } from './distance.ts';
import { findPhrases, hasPhrase, phrases } from './phrases.ts';
import type { PlaceMention, Range, SchoolMention, Sentence, Word } from './reading.ts';
import { plainText } from './text.ts';
import { fictionSchools, otherSchoolPhrases, secondaryPhrases } from './words/other-schools.ts';
import {
  decisiveTails,
  nounsOfSchools,
  placeEndingWords,
  placeLifeWords,
  placeNouns,
  placePrepositions,
  schoolKinds,
  schoolNameTails,
} from './words/school-words.ts';

const tails = new Set<string>(schoolNameTails);
const decisive = new Set<string>(decisiveTails);
const places = new Set<string>(placeNouns);
const prepositions = new Set<string>(placePrepositions);
const placeEndings = new Set<string>(placeEndingWords);
const schoolNouns = new Set<string>(nounsOfSchools);
const placeLife = phrases(placeLifeWords);
const otherPhrases = phrases(otherSchoolPhrases);
const secondary = phrases(secondaryPhrases);
const fictionNames = phrases(fictionSchools);
const before = new Set(
  'north south east west upper lower great little old new st saint mount'.split(' '),
);

/** Nouns that no town has: behind the town's name they make it the school. */
const ownNouns = new Set(
  'pta ptfa ofsted nativity headteacher governors leavers reception jumper jumpers sweatshirt inset eyfs ks1 ks2 pupils teachers'.split(
    ' ',
  ),
);
const teachingWords = new Set(
  'teach teaching taught teacher ta headteacher deputy senco pupils'.split(' '),
);

/** Of these, the ones that are also plain words at the start of a sentence: "New Oak Lane hoodies". */
/** Words that greet, thank or praise people, not streets. */
const addressing = new Set(
  'thanks thankyou goodbye bye farewell bleed proud congratulations congrats love cheers welcome'.split(
    ' ',
  ),
);
const streetEndings = new Set(
  'lane road street close avenue drive way grove crescent row terrace'.split(' '),
);
const strayBefore = new Set('great little old new mount'.split(' '));

interface Core {
  /** Letters of the name's own part, run together: `harrowlane`. */
  readonly letters: string;
  /** The same without vowels, as texters write it. */
  readonly skeleton: string;
  readonly words: number;
  /** Whether the settings give this part alone as a short form, and it is not the town. */
  readonly alone: boolean;
}

export interface KnownSchool {
  readonly cores: readonly Core[];
  readonly kinds: ReadonlySet<string>;
  /** Initials given in the settings, lower case. */
  readonly initials: readonly string[];
  /** Initials of the full name, taken for the school in school talk only. */
  readonly derivedInitials: string | undefined;
  readonly handles: readonly string[];
  readonly domains: readonly string[];
  readonly locality: string;
  /** Whether the full name begins with "The". */
  readonly hasArticle: boolean;
  /** Words of the school's own names: never read as a person's. */
  readonly ownWords: ReadonlySet<string>;
}

const known = new WeakMap<Settings, KnownSchool>();

/** What the settings say of the school, ready for matching. Remembered for the settings object. */
export function knownSchool(settings: Settings): KnownSchool {
  const before = known.get(settings);
  if (before !== undefined) return before;
  const made = compileSchool(settings);
  known.set(settings, made);
  return made;
}

function nameWords(name: string): string[] {
  return (
    plainText(name)
      .value.replaceAll("'", '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

function compileSchool(settings: Settings): KnownSchool {
  const locality = nameWords(settings.locality).join('');
  const cores = new Map<string, Core>();
  const kinds = new Set<string>();
  const initials: string[] = [];
  const ownWords = new Set<string>();
  let derived: string | undefined;
  for (const [index, name] of [settings.schoolName, ...settings.schoolAliases].entries()) {
    let words = nameWords(name);
    if (words[0] === 'the') words = words.slice(1);
    if (words.length === 0) continue;
    for (const word of words) {
      ownWords.add(word);
      const kind = schoolKinds[word];
      if (kind !== undefined) kinds.add(kind);
    }
    const only = words[0]!;
    if (words.length === 1 && only.length <= 6 && name.trim() === name.trim().toUpperCase()) {
      initials.push(only);
      continue;
    }
    let cut = words.length;
    while (cut > 0 && tails.has(words[cut - 1]!)) cut--;
    if (cut === 0) cut = words.length;
    const letters = words.slice(0, cut).join('');
    const alone = cut === words.length && letters !== locality;
    const had = cores.get(letters);
    if (letters.length >= 3) {
      cores.set(letters, {
        letters,
        skeleton: letters.replace(/[aeiou]/g, ''),
        words: cut,
        alone: alone || (had?.alone ?? false),
      });
    }
    if (index === 0) {
      const firsts = words
        .filter((word) => word !== 'of' && word.length > 1)
        .map((word) => word[0]);
      if (firsts.length >= 3) derived = firsts.join('');
    }
  }
  if (derived !== undefined && initials.includes(derived)) derived = undefined;
  return {
    cores: [...cores.values()].sort((a, b) => b.letters.length - a.letters.length),
    kinds,
    initials,
    derivedInitials: derived,
    handles: settings.schoolHandles.map(handleLetters).filter((handle) => handle.length >= 3),
    domains: settings.schoolDomains.map((domain) =>
      domain
        .toLowerCase()
        .replace(/^https?:\/\//, '')
        .replace(/^www\./, '')
        .replace(/\/.*$/, ''),
    ),
    locality,
    hasArticle: /^the /i.test(settings.schoolName),
    ownWords,
  };
}

function handleLetters(handle: string): string {
  return handle.toLowerCase().replace(/[^a-z0-9]/g, '');
}

export interface SchoolReading {
  readonly schools: SchoolMention[];
  readonly places: PlaceMention[];
}

/**
 * Finds school and place mentions. `talk` holds, per sentence, how much school talk there is besides
 * the name itself; `around` the same for the whole post with what it answers.
 */
export function findSchools(
  plainCased: string,
  words: readonly Word[],
  sentences: readonly Sentence[],
  hashtags: readonly Range[],
  school: KnownSchool,
  talk: readonly number[],
  around: number,
): SchoolReading {
  const schools: SchoolMention[] = [];
  const placesFound: PlaceMention[] = [];
  const tagOf = new Map<number, Range>();
  {
    let t = 0;
    for (const word of words) {
      if (word.kind !== 'hashtag') continue;
      while (t < hashtags.length && hashtags[t]!.end <= word.start) t++;
      const tag = hashtags[t];
      if (tag !== undefined && tag.start <= word.start) tagOf.set(word.start, tag);
    }
  }
  let i = 0;
  while (i < words.length) {
    const word = words[i]!;
    const found =
      readAddress(words, i, school) ??
      readHandle(word, school) ??
      readInitials(words, i, school, talk, around, tagOf) ??
      readName(plainCased, words, i, sentences, school, talk, around, tagOf);
    if (found === undefined) {
      i++;
      continue;
    }
    const sentence = word.sentence;
    if (found.mention !== undefined) schools.push({ ...found.mention, sentence });
    if (found.place !== undefined) placesFound.push({ ...found.place, sentence });
    i = Math.max(i + 1, found.endWord);
  }
  for (const other of otherSchools(words, sentences, school, schools)) schools.push(other);
  schools.sort((a, b) => a.start - b.start);
  return { schools, places: placesFound };
}

interface Found {
  readonly endWord: number;
  readonly mention?: Omit<SchoolMention, 'sentence'>;
  readonly place?: Omit<PlaceMention, 'sentence'>;
}

function readAddress(words: readonly Word[], i: number, school: KnownSchool): Found | undefined {
  const word = words[i]!;
  const this_ = (start: number, end: number, endWord: number): Found => ({
    endWord,
    mention: { start, end, which: 'this', form: 'domain', score: 0.99 },
  });
  if (word.kind === 'url' || word.kind === 'email') {
    const host = hostOf(word.text);
    if (school.domains.some((domain) => host === domain || host.endsWith(`.${domain}`))) {
      return this_(word.start, word.end, i + 1);
    }
    // The school's page on another site: facebook.com/oaklaneps
    const path = handleLetters(word.text.slice(word.text.indexOf(host) + host.length));
    const page = school.handles.some((handle) => handle.length >= 6 && path.includes(handle));
    if (page && word.kind === 'url') {
      return {
        endWord: i + 1,
        mention: { start: word.start, end: word.end, which: 'this', form: 'handle', score: 0.85 },
      };
    }
    return undefined;
  }
  // "head AT harrowlane DOT example": an address spelt out.
  for (const domain of school.domains) {
    const labels = domain.split('.');
    if (labels.length < 2 || word.text !== labels[0]) continue;
    let at = i + 1;
    let k = 1;
    while (k < labels.length && words[at]?.text === 'dot' && words[at + 1]?.text === labels[k]) {
      at += 2;
      k++;
    }
    if (k === labels.length) {
      const mail = i >= 2 && words[i - 1]!.text === 'at';
      return this_(mail ? words[i - 2]!.start : word.start, words[at - 1]!.end, at);
    }
  }
  return undefined;
}

/** Host of a web or mail address in lower case, without `www.`. */
export function hostOf(address: string): string {
  const bare = address.replace(/^[a-z]+:\/\//, '');
  const at = bare.indexOf('@');
  const from = at >= 0 ? bare.slice(at + 1) : bare;
  return from.split(/[/?#:]/)[0]!.replace(/^www\./, '');
}

function readHandle(word: Word, school: KnownSchool): Found | undefined {
  if (word.kind !== 'handle') return undefined;
  const letters = handleLetters(word.text);
  const own = school.handles.some(
    (handle) => letters === handle || (handle.length >= 8 && editDistance(letters, handle, 1) <= 1),
  );
  const built = school.cores.some(
    (core) =>
      core.letters.length >= 5 && letters.startsWith(core.letters) && tailRun(letters, core) > 0,
  );
  if (!own && !built) return { endWord: 0 };
  return {
    endWord: 0,
    mention: {
      start: word.start,
      end: word.end,
      which: 'this',
      form: 'handle',
      score: own ? 0.97 : 0.85,
    },
  };
}

/** How many letters after the core are a school's tail: `flixtonprimaryrocks` -> 7; 0 if none. */
function tailRun(letters: string, core: Core): number {
  const rest = letters.slice(core.letters.length);
  if (/^ps(?:\d|rocks|rules|fam|staff|kids|pta)/.test(rest)) return rest.length;
  if (rest === 'ps' || rest === 'sch' || rest === 'pri' || rest === 'prim' || rest === 'cp') {
    return rest.length;
  }
  for (const tail of ['primary', 'school', 'infants', 'juniors', 'nursery', 'academy', 'prm']) {
    if (rest.startsWith(tail)) return tail.length;
  }
  return 0;
}

function readInitials(
  words: readonly Word[],
  i: number,
  school: KnownSchool,
  talk: readonly number[],
  around: number,
  tagOf: ReadonlyMap<number, Range>,
): Found | undefined {
  const word = words[i]!;
  if (word.kind === 'number' || word.text.length < 2) return undefined;
  const letters = word.bare;
  const tag = tagOf.get(word.start);
  const range = { start: tag?.start ?? word.start, end: tag?.end ?? possessiveFree(word) };
  for (const initials of school.initials) {
    const same =
      letters === initials ||
      (letters === `${initials}s` && initials.length >= 3) ||
      (tag !== undefined && initials.length >= 4 && letters.startsWith(initials));
    if (!same) continue;
    const sure = initials.length >= 4 || word.cased.toUpperCase() === word.cased;
    return {
      endWord: i + 1,
      mention: {
        ...range,
        which: 'this',
        form: tag ? 'hashtag' : 'initials',
        score: sure ? 0.95 : 0.6,
      },
    };
  }
  if (letters === school.derivedInitials && word.cased.slice(0, 2) !== word.text.slice(0, 2)) {
    const company = Math.max(talk[word.sentence] ?? 0, around * 0.8);
    if (company < (word.kind === 'initials' ? 0.15 : 0.4)) return undefined;
    return {
      endWord: i + 1,
      mention: { ...range, which: 'this', form: 'initials', score: 0.56 + 0.3 * company },
    };
  }
  return undefined;
}

function possessiveFree(word: Word): number {
  return word.text.endsWith("'s") ? word.end - 2 : word.end;
}

function readName(
  plainCased: string,
  words: readonly Word[],
  i: number,
  sentences: readonly Sentence[],
  school: KnownSchool,
  talk: readonly number[],
  around: number,
  tagOf: ReadonlyMap<number, Range>,
): Found | undefined {
  const word = words[i]!;
  if (word.kind === 'handle' || word.kind === 'url' || word.kind === 'email') return undefined;
  for (const core of school.cores) {
    const hit = matchCore(plainCased, words, i, core);
    if (hit === undefined) continue;
    const tail = readTail(plainCased, words, hit.endWord, hit.runOnTail);
    const tag = tagOf.get(word.start);
    const article = words[i - 1];
    const the =
      school.hasArticle && article?.text === 'the' && word.start - article.end === 1 && !tag;
    const start = tag?.start ?? (the ? article!.start : word.start);
    if (tail.kinds.some((kind) => !school.kinds.has(kind))) {
      const end = words[tail.endWord - 1]!.end;
      return {
        endWord: tail.endWord,
        mention: { start, end, which: 'other', form: 'name', score: 0.8 },
      };
    }
    const previous = words[i - 1];
    const foreignBefore =
      previous !== undefined &&
      before.has(previous.text) &&
      !(strayBefore.has(previous.text) && i - 1 === sentences[word.sentence]!.firstWord) &&
      previous.cased !== previous.text &&
      !tag &&
      word.start - previous.end === 1;
    if (tail.decisive) {
      const lastWord = words[tail.endWord - 1]!;
      return {
        endWord: tail.endWord,
        mention: {
          start,
          end: tag && lastWord.end <= tag.end ? tag.end : possessiveFree(lastWord),
          which: foreignBefore ? 'other' : 'this',
          form: tag ? 'hashtag' : hit.slips > 0 ? 'misspelt' : 'name',
          score: hit.slips > 1 ? 0.85 : 0.97,
        },
      };
    }
    const end = tag?.end ?? possessiveFree(words[hit.endWord - 1]!);
    if (!core.alone) {
      const tied = tiedToSchool(words, i, hit.endWord, sentences);
      if (tied > 0 && hit.slips === 0 && core.letters.length >= 5) {
        const mention = { start, end, which: 'this', form: 'alias', score: tied } as const;
        return { endWord: hit.endWord, mention };
      }
      if (core.letters === school.locality && hit.slips === 0) {
        return { endWord: hit.endWord, place: { start: word.start, end, kind: 'locality' } };
      }
      return undefined;
    }
    if (hit.slips > 1 || (hit.slips === 1 && core.letters.length < 8)) return undefined;
    const score = aloneScore(words, i, hit.endWord, sentences, talk, around, tag !== undefined);
    const capped = foreignBefore ? 0.2 : hit.slips > 0 ? Math.min(score, 0.8) : score;
    const place: Found['place'] = { start: word.start, end, kind: 'place' };
    if (capped < 0.4) return { endWord: hit.endWord, place };
    return {
      endWord: hit.endWord,
      mention: {
        start,
        end,
        which: 'this',
        form: tag ? 'hashtag' : hit.slips > 0 ? 'misspelt' : 'alias',
        score: capped,
      },
    };
  }
  return undefined;
}

interface CoreHit {
  readonly endWord: number;
  readonly slips: number;
  /** The last word of the core runs on into a tail: `flixtonprimary`. */
  readonly runOnTail: boolean;
}

/** Holds the words from `i` against the name's own part, run together so that splitting and joining
 * make no difference. */
function matchCore(
  plainCased: string,
  words: readonly Word[],
  i: number,
  core: Core,
): CoreHit | undefined {
  const slips = slipsAllowed(core.letters.length);
  let letters = '';
  let best: CoreHit | undefined;
  for (let k = i; k < words.length && k < i + core.words + 4; k++) {
    const word = words[k]!;
    if (k > i && !closeBy(plainCased, words[k - 1]!.end, word.start)) break;
    letters += word.bare;
    if (letters === core.skeleton && core.skeleton.length >= 4) {
      return { endWord: k + 1, slips: 2, runOnTail: false };
    }
    if (letters.length < core.letters.length - slips) continue;
    if (letters[0] !== core.letters[0] && letters[0] !== '*') break;
    const rest = letters.slice(core.letters.length);
    if (rest.length > 0 && letters.startsWith(core.letters)) {
      if (rest === 's') return { endWord: k + 1, slips: 0, runOnTail: false };
      if (tailRun(letters, core) > 0) return { endWord: k + 1, slips: 0, runOnTail: true };
      if (word.kind === 'hashtag' && core.letters.length >= 6 && core.alone) {
        return { endWord: k + 1, slips: 0, runOnTail: false };
      }
    }
    if (letters.length > core.letters.length + slips + 1) break;
    const distance = letters.includes('*')
      ? maskedDistance(letters, core.letters)
      : editDistance(letters, core.letters, slips);
    if (distance <= slips && (best === undefined || distance < best.slips)) {
      best = { endWord: k + 1, slips: distance, runOnTail: false };
      if (distance === 0) break;
    }
  }
  return best;
}

function maskedDistance(letters: string, core: string): number {
  if (letters.length !== core.length) return 99;
  let stars = 0;
  for (let i = 0; i < core.length; i++) {
    if (letters[i] === core[i]) continue;
    if (letters[i] !== '*') return 99;
    stars++;
  }
  return stars * 2 <= core.length ? 0 : 99;
}

function closeBy(text: string, from: number, to: number): boolean {
  if (to - from > 3) return false;
  for (let i = from; i < to; i++) if (text[i] === '\n') return false;
  return true;
}

interface Tail {
  readonly endWord: number;
  readonly decisive: boolean;
  readonly kinds: readonly string[];
}

/** Reads "C of E Primary School" and its like after the core. */
function readTail(text: string, words: readonly Word[], from: number, runOn: boolean): Tail {
  let endWord = from;
  let sure = runOn;
  const kinds: string[] = [];
  for (let k = from; k < words.length && k < from + 7; k++) {
    const word = words[k]!;
    if (word.kind === 'handle' || word.kind === 'url' || word.kind === 'email') break;
    if (!closeBy(text, words[k - 1]!.end, word.start)) break;
    // "P S" in single letters.
    if (
      word.bare === 'p' &&
      words[k + 1]?.bare === 's' &&
      closeBy(text, word.end, words[k + 1]!.start)
    ) {
      sure = true;
      endWord = k + 2;
      break;
    }
    const letters = tailWord(word.bare);
    if (letters === undefined) break;
    const kind = schoolKinds[letters];
    if (kind !== undefined) {
      kinds.push(kind);
      endWord = k + 1;
    }
    if (decisive.has(letters)) {
      sure = true;
      endWord = k + 1;
    }
  }
  return { endWord, decisive: sure, kinds };
}

/** The tail a word stands for, forgiving a slip in the longer ones and masked letters. */
function tailWord(letters: string): string | undefined {
  if (tails.has(letters)) return letters;
  if (letters.length < 5) return undefined;
  for (const tail of ['primary', 'school', 'infants', 'juniors', 'nursery', 'academy']) {
    if (
      letters.includes('*')
        ? maskedDistance(letters, tail) === 0
        : editDistance(letters, tail, 1) <= 1
    )
      return tail;
  }
  return undefined;
}

/**
 * How surely the school's own part of its name alone, which is also the town's, means the school: only
 * with a school's noun behind it or a school's work before it, else 0.
 */
function tiedToSchool(
  words: readonly Word[],
  firstWord: number,
  endWord: number,
  sentences: readonly Sentence[],
): number {
  const sentence = sentences[words[firstWord]!.sentence]!;
  const next = endWord < sentence.endWord ? words[endWord]!.text : '';
  if (ownNouns.has(next)) return 0.72;
  if (/^y(?:ear|r)?\d?s?$/.test(next) && /\d/.test(next + (words[endWord + 1]?.text ?? '')))
    return 0.72;
  const at = words[firstWord - 1];
  if (
    firstWord - 1 <= sentence.firstWord ||
    at === undefined ||
    !['at', 'in', 'for'].includes(at.text)
  ) {
    return 0;
  }
  for (let k = Math.max(sentence.firstWord, firstWord - 5); k < firstWord - 1; k++) {
    if (teachingWords.has(words[k]!.text)) return places.has(next) ? 0 : 0.66;
  }
  return 0;
}

/** How surely a short form that is also a street or district means the school here. */
function aloneScore(
  words: readonly Word[],
  firstWord: number,
  endWord: number,
  sentences: readonly Sentence[],
  talk: readonly number[],
  around: number,
  tagged: boolean,
): number {
  const word = words[firstWord]!;
  const sentence = sentences[word.sentence]!;
  const company = talk[word.sentence] ?? 0;
  const lastWord = words[endWord - 1]!;
  // "Oak Lane", "Barleyhurst Park" are streets and parks first.
  let score = placeEndings.has(lastWord.bare) ? 0.56 : 0.66;
  score += 0.3 * Math.min(1, company * 1.4) + 0.1 * around;
  if (sentence.cues.weVoice) score += 0.08;
  if (sentence.cues.fiction) score -= 0.1;
  if (tagged) score += 0.05;
  const previous = firstWord > sentence.firstWord ? words[firstWord - 1]! : undefined;
  const next = endWord < sentence.endWord ? words[endWord] : undefined;
  let placed = false;
  let schooled = false;
  if (previous !== undefined) {
    if (prepositions.has(previous.text)) {
      score -= 0.28;
      placed = true;
    } else if (previous.text === 'on' || previous.text === 'in') {
      score -= 0.24;
      placed = true;
    } else if (previous.text === 'at') score += streetEndings.has(lastWord.bare) ? 0.14 : 0.04;
    if (previous.kind === 'number') score -= 0.4;
    if (previous.text === 'whole' || previous.text === 'our') score += 0.14;
    if (addressing.has(previous.text)) score += 0.14;
  }
  if (next !== undefined) {
    const after = next.text.replace(/'s$/, '');
    if (next.text === 'you' || next.text === 'u' || next.text === 'at') score += 0.1;
    schooled = schoolNouns.has(after);
    if (schooled) score += 0.24;
    else if (places.has(after)) score -= 0.5;
  }
  // A possessive or a run-on plural: "Ravensholme's leavers", "the Ravensholmes nativity".
  if (lastWord.text.endsWith("'s")) score += 0.06;
  // A window, not the sentence: rants without full stops must not cost their length squared.
  const from = Math.max(sentence.firstWord, firstWord - 30);
  if (!schooled && hasPhrase(words, from, Math.min(sentence.endWord, endWord + 30), placeLife)) {
    score -= placed || company < 0.3 ? 0.22 : 0.08;
  }
  return Math.max(0, Math.min(0.97, score));
}

/** Other schools: by name ("St Mary's Primary", "Leeds Grammar"), by fame, or by "my old school". */
function otherSchools(
  words: readonly Word[],
  sentences: readonly Sentence[],
  school: KnownSchool,
  own: readonly SchoolMention[],
): SchoolMention[] {
  const found: SchoolMention[] = [];
  const spoken = new Set<number>();
  const mark = (start: number, end: number) => {
    for (let at = start; at < end; at++) spoken.add(at);
  };
  for (const mention of own) mark(mention.start, mention.end);
  const covered = (start: number, end: number) => {
    for (let at = start; at < end; at++) if (spoken.has(at)) return true;
    return false;
  };
  for (const sentence of sentences) {
    for (const set of school.kinds.has('high')
      ? [fictionNames, otherPhrases]
      : [fictionNames, otherPhrases, secondary]) {
      for (const match of findPhrases(words, sentence.firstWord, sentence.endWord, set)) {
        if (covered(match.start, match.end)) continue;
        mark(match.start, match.end);
        found.push({
          start: match.start,
          end: match.end,
          which: 'other',
          form: 'name',
          score: 0.7,
          sentence: sentence.index,
        });
      }
    }
    for (let k = sentence.firstWord + 1; k < sentence.endWord; k++) {
      const word = words[k]!;
      const letters = word.bare;
      const named = decisive.has(letters) || schoolKinds[letters] !== undefined;
      if (!named || word.cased === word.text) continue;
      let first = k;
      while (first > sentence.firstWord && k - first < 5) {
        const part = words[first - 1]!;
        if (part.kind !== 'word' || part.cased === part.text) break;
        if (['Our', 'The', 'My', 'This', 'Your', 'I', 'At', 'We', 'A'].includes(part.cased)) break;
        first--;
      }
      let proper = false;
      for (let p = first; p < k; p++) {
        if (!tails.has(words[p]!.bare) && !school.ownWords.has(words[p]!.bare)) {
          proper = true;
        }
      }
      if (!proper || covered(words[first]!.start, word.end)) continue;
      mark(words[first]!.start, word.end);
      found.push({
        start: words[first]!.start,
        end: word.end,
        which: 'other',
        form: 'name',
        score: 0.75,
        sentence: sentence.index,
      });
    }
  }
  return found;
}
