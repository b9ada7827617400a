/**
 * Words of a draft: a single pass over the folded text that keeps addresses, handles and masked words
 * whole, undoes disguises word by word and splits hashtags. Every loop looks ahead a bounded number
 * of units, so the cost is linear whatever the text.
 */
import type { Range, Word, WordKind } from './reading.ts';
import type { PlainText } from './text.ts';

/** A word before its sentence is known. */
export type LooseWord = Omit<Word, 'sentence'>;

export interface Tokens {
  readonly words: readonly LooseWord[];
  /** Whole hashtags, `#` included. */
  readonly hashtags: readonly Range[];
  /** Runs of emoji and other pictures. */
  readonly emoji: readonly Range[];
}

/** Last labels that make `name.label` an address even without `www.`. Two-letter ones that are also
 * words (`me`, `be`) are left out: people forget the space after a full stop. */
const addressEndings = new Set(
  'com org net uk sch gov edu info eu tv example cymru wales scot london school academy online site page'.split(
    ' ',
  ),
);

/** Words whose doubled vowel or consonant must survive when a stretched word is shortened. */
const doubled = new Set(
  'school good cool food need see week free keep feel too boo well hell all ill bill kill full off ass boss piss class miss mess pee wee tee been seen teen three tree been feet meet been took look book room soon tool fool pool roof wood door poor fussy silly really woohoo happy hopeless rubbish bloody loser yelled telling bully pull dull skull call hall wall ball fall tall small smell spell shell sell tell hello follow hollow yellow pillow funny sunny bunny nanny mummy daddy tummy yummy sorry hurry worry cheers agree breed greed speed screen green queen sleep sheep weep deep jeep creep'.split(
    ' ',
  ),
);

const leetLetters: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
  '|': 'l',
  '#': '*',
};

/** Letters a digit or sign may stand for; used when a word is held against a lexeme. */
const standsFor: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'il',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '6': 'gb',
  '7': 't',
  '8': 'b',
  '9': 'g',
  '@': 'a',
  $: 's',
  '!': 'i',
  '|': 'li',
};

const textSpeak = new Set('u r a i n y c b k d x'.split(' '));

const LETTER = 1;
const DIGIT = 2;
const SPACE = 3;
const EMOJI = 4;
const OTHER = 5;

const ascii = new Uint8Array(128).fill(OTHER);
for (let c = 48; c < 58; c++) ascii[c] = DIGIT;
for (let c = 65; c < 91; c++) ascii[c] = ascii[c + 32] = LETTER;
ascii[10] = ascii[32] = SPACE;

const letter = /\p{L}/u;
const digit = /\p{Nd}/u;
const picture = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}]/u;

function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 128) return ascii[code]!;
  if (Number.isNaN(code)) return SPACE;
  // A low surrogate belongs to the picture or letter its high half began.
  if (code >= 0xdc00 && code <= 0xdfff) {
    const before = at > 0 ? text.charCodeAt(at - 1) : 0;
    if (before >= 0xd800 && before <= 0xdbff) return classAt(text, at - 1);
    return OTHER;
  }
  const point = String.fromCodePoint(text.codePointAt(at)!);
  if (letter.test(point)) return LETTER;
  if (digit.test(point)) return DIGIT;
  if (picture.test(point)) return EMOJI;
  return OTHER;
}

/** Splits a folded draft into words. Takes any text; linear. */
export function splitWords(plain: PlainText): Tokens {
  const text = plain.cased;
  const n = text.length;
  const kinds = new Uint8Array(n + 1);
  for (let i = 0; i < n; i++) kinds[i] = classAt(text, i);
  kinds[n] = SPACE;
  const alnum = (i: number) => i >= 0 && (kinds[i] === LETTER || kinds[i] === DIGIT);

  const words: LooseWord[] = [];
  const hashtags: Range[] = [];
  const emoji: Range[] = [];
  const push = (start: number, end: number, kind: WordKind, letters?: string) => {
    const cased = text.slice(start, end);
    const restored = letters ?? restore(cased);
    words.push({ start, end, cased, kind, text: restored, bare: bareOf(restored) });
  };

  let i = 0;
  while (i < n) {
    const kind = kinds[i]!;
    if (kind === SPACE) {
      i++;
      continue;
    }
    if (kind === EMOJI) {
      let end = i + 1;
      while (end < n && kinds[end] === EMOJI) end++;
      emoji.push({ start: i, end });
      i = end;
      continue;
    }
    const c = text[i]!;
    if (c === '@' && alnum(i + 1) && !alnum(i - 1)) {
      let end = i + 1;
      while (end < n && (alnum(end) || text[end] === '_' || text[end] === '.')) end++;
      while (text[end - 1] === '.' || text[end - 1] === '_') end--;
      push(i, end, 'handle', text.slice(i, end).toLowerCase());
      i = end;
      continue;
    }
    if (c === '#' && alnum(i + 1) && !alnum(i - 1)) {
      let end = i + 1;
      while (end < n && (alnum(end) || text[end] === '_')) end++;
      hashtags.push({ start: i, end });
      splitTag(text, kinds, i + 1, end, push);
      i = end;
      continue;
    }
    if (kind === LETTER || kind === DIGIT) {
      const address = addressEnd(text, kinds, i);
      if (address !== undefined) {
        const raw = text.slice(i, address.end);
        push(i, address.end, address.kind, raw.toLowerCase());
        i = address.end;
        continue;
      }
    } else if (!startsMask(text, kinds, i)) {
      i++;
      continue;
    }
    const end = wordEnd(text, kinds, i);
    const raw = text.slice(i, end);
    push(i, end, /^\d[\d.,:]*$/.test(raw) ? 'number' : 'word');
    i = end;
  }
  return { words: joinLetters(words, text), hashtags, emoji };
}

function bareOf(text: string): string {
  if (!text.includes("'")) return text;
  return (text.endsWith("'s") ? text.slice(0, -2) : text).replaceAll("'", '');
}

/** `**ck`, `$hit`: signs that open a word. */
function startsMask(text: string, kinds: Uint8Array, i: number): boolean {
  const c = text[i];
  if (c === '$') return kinds[i + 1] === LETTER;
  return c === '*' && text[i + 1] === '*' && kinds[i + 2] === LETTER && text[i - 1] !== '*';
}

const vowels = 'aeiouAEIOU';

/** Where the word that begins at `start` ends: letters and digits, with apostrophes, masks and
 * letter-like signs inside. Hyphens, slashes and underscores part words. */
function wordEnd(text: string, kinds: Uint8Array, start: number): number {
  const alnum = (i: number) => kinds[i] === LETTER || kinds[i] === DIGIT;
  let i = start;
  while (text[i] === '*' || text[i] === '$') i++;
  const onlyDigits = () => /^\d+([.,:]\d+)*$/.test(text.slice(Math.max(start, i - 40), i));
  while (kinds[i] !== undefined) {
    if (alnum(i)) {
      i++;
      continue;
    }
    const c = text[i]!;
    if (c === "'" && kinds[i + 1] === LETTER && kinds[i - 1] !== OTHER) {
      i++;
      continue;
    }
    if ((c === '.' || c === ',' || c === ':') && kinds[i - 1] === DIGIT && kinds[i + 1] === DIGIT) {
      if (!onlyDigits()) break;
      i++;
      continue;
    }
    if (c === '*') {
      let run = i;
      while (text[run] === '*' && run < i + 12) run++;
      const inside = kinds[run] === LETTER;
      const length = i - start;
      if (inside || run - i >= 2 || length <= 2) {
        i = run;
        continue;
      }
      break;
    }
    if ((c === '@' || c === '|') && kinds[i - 1] === LETTER && kinds[i + 1] === LETTER) {
      i++;
      continue;
    }
    if (c === '$' && (kinds[i - 1] === LETTER || text[i - 1] === '$')) {
      i++;
      continue;
    }
    if ((c === '!' || c === '#') && kinds[i + 1] === LETTER && i - start <= 3) {
      let plainStart = i > start;
      for (let k = start; k < i; k++) {
        if (kinds[k] !== LETTER || vowels.includes(text[k]!)) plainStart = false;
      }
      if (plainStart) {
        i++;
        continue;
      }
    }
    if (c === '-' && text[i + 1] === '-' && i - start <= 2) {
      let run = i;
      while (text[run] === '-' && run < i + 6) run++;
      if (kinds[run] === LETTER && !alnum(run + 3)) {
        i = run;
        continue;
      }
    }
    break;
  }
  return i;
}

/** Web and mail addresses that begin at `start`. */
function addressEnd(
  text: string,
  kinds: Uint8Array,
  start: number,
): { end: number; kind: 'url' | 'email' } | undefined {
  // Most words are no address: look only as far as the first sign that could make one.
  let i = start;
  const far = start + 80;
  while (
    i < far &&
    (kinds[i] === LETTER || kinds[i] === DIGIT || text[i] === '-' || text[i] === '_')
  ) {
    i++;
  }
  const sign = text[i];
  if (sign !== '.' && sign !== '@' && sign !== ':' && sign !== '+' && sign !== '%')
    return undefined;
  const head = text.slice(start, Math.min(i + 3, start + 83)).toLowerCase();
  if (head.startsWith('http://') || head.startsWith('https://') || head.endsWith('://')) {
    return { end: urlEnd(text, kinds, i + 3), kind: 'url' };
  }
  let dots = 0;
  const limit = start + 320;
  while (i < limit) {
    const c = text[i]!;
    if (kinds[i] === LETTER || kinds[i] === DIGIT || c === '-' || c === '_') i++;
    else if (c === '.' && isHostPart(kinds, i + 1) && isHostPart(kinds, i - 1)) {
      dots++;
      i++;
    } else if ((c === '+' || c === '%' || c === '.') && isHostPart(kinds, i + 1)) i++;
    else break;
  }
  if (text[i] === '@' && isHostPart(kinds, i + 1)) {
    let end = i + 1;
    let domainDots = 0;
    while (end < i + 256) {
      if (isHostPart(kinds, end) || text[end] === '-') end++;
      else if (text[end] === '.' && isHostPart(kinds, end + 1)) {
        domainDots++;
        end++;
      } else break;
    }
    if (domainDots > 0) return { end, kind: 'email' };
    return undefined;
  }
  if (dots === 0) return undefined;
  const host = text.slice(start, i).toLowerCase();
  const ending = host.slice(host.lastIndexOf('.') + 1);
  if (!host.startsWith('www.') && !addressEndings.has(ending) && text[i] !== '/') return undefined;
  if (/^[\d.]+$/.test(host)) return undefined;
  return { end: urlEnd(text, kinds, i), kind: 'url' };
}

function isHostPart(kinds: Uint8Array, i: number): boolean {
  return kinds[i] === LETTER || kinds[i] === DIGIT;
}

function urlEnd(text: string, kinds: Uint8Array, from: number): number {
  let end = from;
  if (text[end] !== '/' && text[end] !== '?' && text[end] !== ':' && !isHostPart(kinds, end)) {
    return end;
  }
  while (end < text.length && kinds[end] !== SPACE && !'<>"'.includes(text[end]!)) end++;
  while (end > from && '.,;:!?)\'"]'.includes(text[end - 1]!)) end--;
  return end;
}

/** `#FlixtonPS` -> flixton, ps; `#year4rocks` -> year, 4, rocks; `#wetplay` stays one word. */
function splitTag(
  text: string,
  kinds: Uint8Array,
  start: number,
  end: number,
  push: (start: number, end: number, kind: WordKind, letters?: string) => void,
): void {
  const upper = (i: number) => {
    const c = text[i]!;
    return kinds[i] === LETTER && c !== c.toLowerCase();
  };
  let from = start;
  for (let i = start; i <= end; i++) {
    const stop = i === end || text[i] === '_';
    const camel =
      i > from &&
      i < end &&
      upper(i) &&
      (!upper(i - 1) || (i + 1 < end && kinds[i + 1] === LETTER && !upper(i + 1)));
    if (stop || camel) {
      if (i > from) push(from, i, 'hashtag', text.slice(from, i).toLowerCase());
      from = stop ? i + 1 : i;
    }
  }
}

/** Undoes letter play within one word: leet digits and signs, stretched letters. */
function restore(cased: string): string {
  let word = cased.toLowerCase();
  if (/^[a-z']*$/.test(word)) return unstretch(word);
  // `y4`, `u11s`, `ks2s`: a class, a team, a stage.
  if (/^[a-z]{1,3}\d+s?$/.test(word)) return word;
  let letters = 0;
  for (const c of word) if ((c >= 'a' && c <= 'z') || c === '$') letters++;
  if (letters >= 2) {
    let out = '';
    for (let i = 0; i < word.length; i++) {
      const c = word[i]!;
      const sign = leetLetters[c];
      if (sign === undefined) {
        out += c;
        continue;
      }
      if (c < '0' || c > '9') {
        out += sign;
        continue;
      }
      const before = i > 0 && isLetterLike(word[i - 1]!);
      const after = i + 1 < word.length && isLetterLike(word[i + 1]!);
      const inside = i > 0 && i + 1 < word.length && (before || after) && letterAhead(word, i);
      const opens = i === 0 && letters >= 4 && after && c !== '1' && c !== '4';
      out += inside || opens ? sign : c;
    }
    word = out;
  }
  return unstretch(word.replaceAll('--', '**'));
}

function isLetterLike(c: string): boolean {
  return c >= 'a' && c <= 'z';
}

/** Whether letters stand on both sides of unit `i`, so that `y4` and `covid19` keep their digits. */
function letterAhead(word: string, i: number): boolean {
  let before = false;
  for (let k = Math.max(0, i - 3); k < i; k++) if (isLetterLike(word[k]!)) before = true;
  let after = false;
  for (let k = i + 1; k < Math.min(word.length, i + 4); k++)
    if (isLetterLike(word[k]!)) after = true;
  // `30th`, `4b`, `2nd` start with their digit and never come here; `ks2s` does and is left alone.
  return before && after && !(i === word.length - 2 && word.endsWith('s') && i <= 2);
}

function unstretch(word: string): string {
  let long = false;
  for (let i = 2; i < word.length; i++) {
    if (word[i] === word[i - 1] && word[i] === word[i - 2] && isLetterLike(word[i]!)) {
      long = true;
      break;
    }
  }
  if (!long || /^[ivx]+$/.test(word)) return word;
  let once = '';
  let twice = '';
  for (let i = 0; i < word.length; i++) {
    const c = word[i]!;
    let run = i;
    while (word[run + 1] === c) run++;
    const length = run - i + 1;
    if (length >= 3 && isLetterLike(c)) {
      once += c;
      twice += c + c;
    } else {
      const same = word.slice(i, run + 1);
      once += same;
      twice += same;
    }
    i = run;
  }
  return doubled.has(twice) ? twice : once;
}

/** `k e e p`, `s-t-u-p-i-d`, `H. L. P. S.`, `T.H.`: single letters in a row become one word. */
function joinLetters(words: readonly LooseWord[], text: string): LooseWord[] {
  const out: LooseWord[] = [];
  let i = 0;
  while (i < words.length) {
    const first = words[i]!;
    if (!isSingle(first)) {
      out.push(first);
      i++;
      continue;
    }
    let last = i;
    while (
      last + 1 < words.length &&
      isSingle(words[last + 1]!) &&
      isLetterGap(text, words[last]!.end, words[last + 1]!.start)
    ) {
      last++;
    }
    const run = words.slice(i, last + 1);
    const dotted = run.length >= 2 && text[first.end] === '.';
    const letters = run.map((word) => word.text).join('');
    const speech = run.length <= 4 && run.every((word) => textSpeak.has(word.text));
    if (dotted && (run.length >= 3 || first.cased !== first.text)) {
      const stop = text[words[last]!.end] === '.' ? 1 : 0;
      const end = words[last]!.end + stop;
      out.push({
        start: first.start,
        end,
        cased: text.slice(first.start, end),
        kind: 'initials',
        text: letters,
        bare: letters,
      });
    } else if (run.length >= 3 && !speech) {
      const end = words[last]!.end;
      out.push({
        start: first.start,
        end,
        cased: text.slice(first.start, end),
        kind: 'word',
        text: letters,
        bare: letters,
      });
    } else {
      out.push(...run);
    }
    i = last + 1;
  }
  return out;
}

function isSingle(word: LooseWord): boolean {
  return word.end - word.start === 1 && word.kind === 'word' && isLetterLike(word.text);
}

function isLetterGap(text: string, from: number, to: number): boolean {
  if (to - from === 1) return ' .-_'.includes(text[from]!);
  return to - from === 2 && text[from] === '.' && text[from + 1] === ' ';
}

/**
 * Whether a word as written may be `lexeme` (lower case letters): masked letters match any letter,
 * digits and signs the letters they are drawn like. `st*pid` and `5tup1d` match `stupid`; a plain
 * word matches itself alone. A single star may stand for several letters at the end (`f*`): no.
 */
export function matchesMasked(word: Pick<Word, 'text' | 'cased'>, lexeme: string): boolean {
  if (word.text === lexeme) return true;
  const raw = word.cased;
  if (raw.length !== lexeme.length || lexeme.length < 3) return false;
  let known = 0;
  for (let i = 0; i < raw.length; i++) {
    const c = raw[i]!.toLowerCase();
    const want = lexeme[i]!;
    if (c === want) known++;
    else if (c === '*' || c === '#' || c === '-' || c === '_') continue;
    else if (!(standsFor[c] ?? '').includes(want)) return false;
  }
  return known * 3 >= lexeme.length;
}
