/**
 * Personal details of the author or anybody else: telephone number, home address, e-mail, date of
 * birth, bank and card, National Insurance and NHS number, answers to security questions.
 */
import type { Finding, Reason } from '../review/finding.ts';
import { findPhrases, hasPhrase, phrases } from '../review/phrases.ts';
import type { Range, Reading, Word } from '../review/reading.ts';
import { toOriginal } from '../review/text.ts';
import type { Detector, DetectorInput } from './detector.ts';
import {
  businessCues,
  helplineCues,
  homeCues,
  notInStreetName,
  postcodeAreas,
  privateCues,
  privateMail,
  publicAddresses,
  securityGames,
  securitySubjects,
  sharedMailboxes,
  streetWords,
} from './personal-details.lexicon.ts';
import {
  dayAndMonth,
  digitRuns,
  fullDate,
  isCardNumber,
  isIban,
  isInsuranceNumber,
  isNhsNumber,
  type NumberFound,
  type PhoneKind,
  phoneKind,
  speltNumbers,
} from './personal-details.numbers.ts';

interface Detail extends Range {
  readonly score: number;
  readonly reason: Reason;
}

const cues = {
  own: phrases(privateCues),
  business: phrases(businessCues),
  helpline: phrases(helplineCues),
  home: phrases(homeCues),
  mine: phrases([
    'my',
    'mine',
    'home',
    'landline',
    'private',
    'personal',
    'text me',
    'mums',
    "mum's",
  ]),
  school: phrases([
    'school',
    'office',
    'reception',
    'nursery',
    'the head',
    'headteacher',
    'ask for',
  ]),
};
const areas = new Set(postcodeAreas);
const surely = new Set<string>(streetWords.surely);
const perhaps = new Set<string>(streetWords.perhaps);
const notStreet = new Set<string>(notInStreetName);
const mailboxes = new Set<string>(sharedMailboxes);
const providers = new Set<string>(privateMail);
const knownAddresses = new Set<string>(publicAddresses);

/** Whether a cue stands among the words around a range: `before` and `after` count words. */
function near(
  reading: Reading,
  range: Range,
  cue: keyof typeof cues,
  before = 14,
  after = 8,
): boolean {
  const { words } = reading;
  const from = firstWordFrom(words, range.start);
  const to = firstWordFrom(words, range.end);
  return hasPhrase(
    words,
    Math.max(0, from - before),
    Math.min(words.length, to + after),
    cues[cue],
  );
}

/** Index of the first word that begins at or after a place. */
function firstWordFrom(words: readonly Word[], place: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]!.start < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

function textAround(reading: Reading, range: Range, before: number, after: number): string {
  return reading.plain.value.slice(Math.max(0, range.start - before), range.end + after);
}

/** A number told as the author's or some private person's scores high; a firm's or a helpline's is
 * left alone. */
function phones(reading: Reading): Detail[] {
  const runs = [
    ...digitRuns(reading.plain.value).flatMap((run) => telephones(reading, run)),
    ...speltNumbers(reading.words).flatMap((run) => {
      const kind = phoneKind(run.digits);
      return kind === undefined ? [] : [{ ...run, kind }];
    }),
  ];
  return runs.flatMap(({ kind, spelt, ...range }): Detail[] => {
    if (near(reading, range, 'helpline', 16, 10)) return [];
    const own = near(reading, range, 'own', 10, 6);
    const business = near(reading, range, 'business', 20, 14) || namedFirm(reading, range);
    if (kind === 'landline' && ofTheSchool(reading, range)) return [];
    const score = phoneScore(kind, own, business);
    if (score === 0) return [];
    return [
      {
        ...range,
        score,
        reason: { code: 'phone', data: { kind, ...(spelt ? { spelt: 'yes' } : {}) } },
      },
    ];
  });
}

function phoneScore(kind: PhoneKind, own: boolean, business: boolean): number {
  if (kind === 'mobile') return business ? (own ? 0.85 : 0.55) : 0.95;
  if (business) return 0;
  return own ? 0.9 : 0.72;
}

/** The school's own line is `school-contact`, not a private number. */
function ofTheSchool(reading: Reading, range: Range): boolean {
  if (near(reading, range, 'mine', 8, 4)) return false;
  return (
    reading.schools.some((school) => Math.abs(school.start - range.start) < 120) ||
    near(reading, range, 'school', 16, 10)
  );
}

/** `Sal's, 01632 960733`: a name with 's just before a number is a shop's. */
function namedFirm(reading: Reading, range: Range): boolean {
  return (
    /[a-z]'s?,? (?:is |on |tel:? ?)?$/.test(
      textAround(reading, { start: range.start, end: range.start }, 24, 0),
    ) &&
    !/(?:mum|dad|nan|sister|brother|husband|wife|hubby|mate)'s?,? (?:is |on )?$/.test(
      textAround(reading, { start: range.start, end: range.start }, 24, 0),
    )
  );
}

/** Telephone numbers within a run of digits: the whole of it, or groups of it in a row. */
function telephones(reading: Reading, run: NumberFound): (NumberFound & { kind: PhoneKind })[] {
  if (run.digits.length < 9) return shortNumber(reading, run);
  const whole = phoneKind(run.digits);
  if (whole !== undefined) return [{ ...run, kind: whole }];
  // Groups with their places, for two numbers that stand side by side.
  const text = reading.plain.value.slice(run.start, run.end);
  const groups = [...text.matchAll(/\+?[\dol]+/g)];
  for (let from = 0; from < groups.length; from++) {
    let digits = '';
    for (let to = from; to < Math.min(groups.length, from + 12); to++) {
      digits += groups[to]![0].replace(/o/g, '0').replace(/l/g, '1');
      const kind = phoneKind(digits);
      if (kind === undefined || kind === 'abroad') continue;
      const start = run.start + groups[from]!.index;
      const end = run.start + groups[to]!.index + groups[to]![0].length;
      return [{ start, end, digits, spelt: false, kind }];
    }
  }
  // `my number is 7700 900655`: the nought left out.
  if (/^7\d{9}$/.test(run.digits) && near(reading, run, 'own', 6, 3))
    return [{ ...run, kind: 'mobile' }];
  return [];
}

/** `my number is 960733`: a local number counts only where it is called one. */
function shortNumber(reading: Reading, run: NumberFound): (NumberFound & { kind: PhoneKind })[] {
  if (!/^[2-9]\d{5,6}$/.test(run.digits)) return [];
  const before = textAround(reading, { start: run.start, end: run.start }, 40, 0);
  const told =
    /\b(?:my|our|home|house|landline|mum's|nan's) (?:new |home |landline |phone )*(?:number|no|num|landline|phone)(?: is|'s|:| =)? ?(?:still )?$/;
  return told.test(before) || /\b(?:ring|phone|call|bell) (?:me|us) (?:on|at)? ?$/.test(before)
    ? [{ ...run, kind: 'landline' }]
    : [];
}

const postcode = /\b([a-z]{1,2})(\d[a-z\d]?) ?(\d[abd-hjlnp-uw-z]{2})\b/g;

function addresses(reading: Reading): Detail[] {
  const text = reading.plain.value;
  const codes = [...text.matchAll(postcode)]
    .filter((match) => areas.has(match[1]!))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
  const streets = houses(reading);
  const found: Detail[] = [];
  const used = new Set<number>();
  for (const street of streets) {
    const code = codes.find((one) => one.start >= street.end && one.start - street.end < 60);
    const range = { start: street.start, end: code?.end ?? street.end };
    if (code !== undefined) used.add(code.start);
    const home = near(reading, street, 'home', 12, 8);
    const own = near(reading, street, 'own', 8, 6);
    if (near(reading, street, 'business', 12, 8) && !home) continue;
    if (near(reading, street, 'helpline', 12, 8)) continue;
    let score = code === undefined ? 0.45 : 0.85;
    if (home) score = Math.max(score, 0.85);
    else if (own) score = Math.max(score, 0.72);
    found.push({
      ...range,
      score,
      reason: { code: code === undefined ? 'address' : 'address-postcode' },
    });
  }
  found.push(...homeStreets(reading, streets));
  for (const code of codes) {
    if (used.has(code.start)) continue;
    const before = textAround(reading, { start: code.start, end: code.start }, 36, 0);
    const number = /\b(?:flat |no\.? ?|number )?\d{1,4}[a-z]?,? ?$/.exec(before);
    if (number !== null) {
      const start = code.start - number[0].length;
      found.push({ start, end: code.end, score: 0.8, reason: { code: 'address-postcode' } });
    } else if (
      /\b(?:my|our|home|house|his|her|their|mum's) (?:new )?(?:post ?code|address)(?: is|'s|:| =)? ?$/.test(
        before,
      )
    ) {
      found.push({ ...code, score: 0.75, reason: { code: 'postcode' } });
    }
  }
  return found;
}

const livesOn =
  /\b(?:we|i|she|he|they|nan|mum|dad) (?:all )?lives? (?:on|in|at|down|up) (?:the )?((?:[a-z'-]+ ){1,3}?)(close|road|rd|street|avenue|ave|drive|crescent|lane|terrace|gardens|grove|mews|way|row|approach)\b/g;

/** `we live on Cedar Drive, the one with the trampoline`: a street and how to know the house. */
function homeStreets(reading: Reading, streets: readonly Range[]): Detail[] {
  const found: Detail[] = [];
  for (const match of reading.plain.value.matchAll(livesOn)) {
    const end = match.index + match[0].length;
    const start = end - match[1]!.length - match[2]!.length;
    if (streets.some((one) => one.start < end && start < one.end)) continue;
    const after = reading.plain.value.slice(end, end + 60);
    const told =
      /\b(?:the one with|the house with|just knock|knock|pop in|come round|blue door|red door|green door|corner|opposite|next to|end house)\b/.test(
        after,
      );
    found.push({ start, end, score: told ? 0.78 : 0.5, reason: { code: 'address' } });
  }
  return found;
}

/** House numbers with their streets: `14 Alder Close`, `Flat 2, 9 Tavistock Row`, `Alder Close, no 14`. */
function houses(reading: Reading): Range[] {
  const { words, plain } = reading;
  const found: Range[] = [];
  for (let k = 0; k < words.length; k++) {
    const word = words[k]!;
    if (!/^\d{1,4}[a-f]?$/.test(word.text)) continue;
    const end = streetEnd(reading, k);
    if (end === undefined) {
      const before = streetBefore(reading, k);
      if (before !== undefined) found.push({ start: before, end: word.end });
      continue;
    }
    let start = word.start;
    const lead = /(?:\b(?:flat|apartment|apt|unit|room|number|no\.?) ?\w{0,4},? ?)$/.exec(
      plain.value.slice(Math.max(0, start - 24), start),
    );
    if (lead !== null) start -= lead[0].length;
    if (knownAddresses.has(plain.value.slice(word.start, end))) continue;
    found.push({ start, end });
  }
  return found;
}

/** Where the street that begins after house number `k` ends. */
function streetEnd(reading: Reading, k: number): number | undefined {
  const { words, plain } = reading;
  for (let at = k + 1; at <= k + 4 && at < words.length; at++) {
    const word = words[at]!;
    const between = plain.value.slice(words[at - 1]!.end, word.start);
    if (!/^[ ,.'-]{1,3}$/.test(between)) return undefined;
    if (notStreet.has(word.text) && !(at > k + 1 && word.text === 'the')) return undefined;
    if (word.kind !== 'word') return undefined;
    const sure = surely.has(word.text);
    if (at === k + 1) {
      // `6 the green` and `9 the close` are streets; `6 close` is a score.
      if (word.text === 'the' && at + 1 < words.length) {
        const next = words[at + 1]!;
        const tail =
          surely.has(next.text) || ['green', 'square', 'mount', 'common'].includes(next.text);
        return tail ? next.end : undefined;
      }
      continue;
    }
    if (sure) return word.end;
    if (perhaps.has(word.text)) {
      const capital = (one: Word) => one.cased[0] !== one.cased[0]!.toLowerCase();
      if (capital(word) && capital(words[at - 1]!)) return word.end;
    }
  }
  return undefined;
}

/** `Alder Close, number 14`: where the street name before house number `k` begins. */
function streetBefore(reading: Reading, k: number): number | undefined {
  const { words } = reading;
  let at = k - 1;
  const told = at >= 0 && ['number', 'no', 'num'].includes(words[at]!.text);
  if (!told || words[at]!.sentence !== words[k]!.sentence) return undefined;
  at--;
  if (at < 1 || !surely.has(words[at]!.text) || notStreet.has(words[at - 1]!.text))
    return undefined;
  return words[at - 1]!.start;
}

function emails(reading: Reading, schoolDomains: readonly string[]): Detail[] {
  const written = reading.words
    .filter((word) => word.kind === 'email')
    .map((word) => ({ start: word.start, end: word.end, text: word.text }));
  const found = [...written, ...disguisedEmails(reading, written)];
  return found.flatMap(({ text, ...range }): Detail[] => {
    const [box, domain] = splitAt(text);
    if (schoolDomains.some((own) => domain === own || domain.endsWith(`.${own}`))) return [];
    const own = near(reading, range, 'own', 8, 5);
    const provider = providers.has(domain.split('.')[0]!);
    if (mailboxes.has(box) && !(own && provider)) return [];
    const body = /\.(?:sch|gov|ac|nhs|police)(?:\.|$)/.test(domain);
    const score =
      provider || own ? 0.92 : body ? 0.55 : near(reading, range, 'business') ? 0.6 : 0.8;
    return [{ ...range, score, reason: { code: 'email' } }];
  });
}

function splitAt(address: string): readonly [string, string] {
  const at = address.lastIndexOf('@');
  return [address.slice(0, at), address.slice(at + 1)];
}

const endings = 'com|co|uk|org|net|sch|gov|ac|example|me|info|scot|wales|cymru|school|live|edu';
const disguisedMail = new RegExp(
  // gemma dot pruitt84 (at) gmail dot com; gemma @ gmail . com; gemma AT gmail DOT co DOT uk
  String.raw`\b([a-z\d_-]+(?:(?:\.| dot | ?\(dot\) ?|\[dot\])[a-z\d_-]+){0,3})` +
    String.raw`(?: ?\(at\) ?| ?\[at\] ?| ?\{at\} ?| at | ?@ ?)` +
    String.raw`([a-z\d-]+(?:(?: ?\. ?| dot | ?\(dot\) ?| ?\[dot\] ?)(?:${endings})\b){1,3})`,
  'g',
);

/** Addresses with `at` and `dot` written out or set apart. A bare `at` needs a written `dot` or a
 * provider of private mail, since people also meet at places. */
function disguisedEmails(
  reading: Reading,
  written: readonly Range[],
): (Range & { text: string })[] {
  const found: (Range & { text: string })[] = [];
  for (const match of reading.plain.value.matchAll(disguisedMail)) {
    const range = { start: match.index, end: match.index + match[0].length };
    if (written.some((one) => one.start < range.end && range.start < one.end)) continue;
    const box = joinDots(match[1]!);
    const domain = joinDots(match[2]!);
    const bareAt = match[0].slice(match[1]!.length).startsWith(' at ');
    const dotted = / dot |[([]dot[)\]]/.test(match[0]);
    if (bareAt && !dotted && !(providers.has(domain.split('.')[0]!) && /[\d._]/.test(box)))
      continue;
    found.push({ ...range, text: `${box}@${domain}` });
  }
  return found;
}

function joinDots(text: string): string {
  return text.replace(/ ?[([]dot[)\]] ?| dot | ?\. ?/g, '.');
}

function birthDates(reading: Reading): Detail[] {
  const text = reading.plain.value;
  const found: Detail[] = [];
  for (const match of text.matchAll(fullDate)) {
    const range = { start: match.index, end: match.index + match[0].length };
    const groups = match.groups!;
    const digits = Number(groups.y1 ?? groups.y2 ?? groups.y3);
    const year = digits < 100 ? (digits > 30 ? 1900 + digits : 2000 + digits) : digits;
    if (year < 1920) continue;
    const before = textAround(reading, { start: range.start, end: range.start }, 48, 0);
    const after = text.slice(range.end, range.end + 24);
    if (/\bd\.? ?o\.? ?b\b|date of birth|birth ?date|dyddiad geni/.test(before)) {
      found.push({ ...range, score: 0.95, reason: { code: 'birth-date' } });
    } else if (
      /\b(?:b-?day|birthday|born)\b/.test(before) ||
      /^[ ,(]{0,2}(?:is |= |- )?(?:my|his|her|our) ?(?:b-?day|birthday|dob)/.test(after)
    ) {
      const someone =
        /\b(?:my|our|his|her|their|i was|im|i'm|i am|she was|he was|were|mum|dad|son|daughter|twins|its|it's)\b/.test(
          before + after,
        );
      found.push({ ...range, score: someone ? 0.85 : 0.5, reason: { code: 'birth-date' } });
    }
  }
  for (const match of text.matchAll(dayAndMonth)) {
    const range = { start: match.index, end: match.index + match[0].length };
    if (found.some((one) => one.start <= range.start && range.end <= one.end)) continue;
    const before = textAround(reading, { start: range.start, end: range.start }, 32, 0);
    const after = text.slice(range.end, range.end + 40);
    const dob = /\bd\.? ?o\.? ?b\.?:? ?(?:is )?$|date of birth(?: is|:)? ?$/.test(before);
    const born =
      /\bborn (?:on )?(?:the )?$/.test(before) &&
      /^[ ,]{1,2}(?:in )?(?:19|20)\d\d|^ \d\d\b/.test(after);
    if (dob || born) found.push({ ...range, score: 0.85, reason: { code: 'birth-date' } });
  }
  return found;
}

const sortCode = /\b\d{2}[- .]\d{2}[- .]\d{2}\b|\b\d{6}\b/g;
const moneyWords =
  /\b(?:sort ?code|s\/c|sc|acc(?:ount|t)?(?: ?(?:no|num|number))?|a\/c|bank details|bank transfer|bacs)\b/;

/** Bank account, IBAN, card, PIN. Sort code and account number standing together are one detail. */
function bankDetails(reading: Reading): Detail[] {
  const text = reading.plain.value;
  const found: Detail[] = [];
  const told = (range: Range, before: number, pattern: RegExp) =>
    pattern.test(textAround(reading, { start: range.start, end: range.start }, before, 0));
  const parts: Range[] = [];
  for (const match of text.matchAll(sortCode)) {
    const range = { start: match.index, end: match.index + match[0].length };
    if (told(range, 24, /\b(?:sort ?code|s\/c|sc)\b[^\d\n]{0,12}$/)) {
      parts.push({
        start: leadStart(text, range.start, /\b(?:sort ?code|s\/c|sc)\b[^\d\n]{0,12}$/),
        end: range.end,
      });
    }
  }
  const accountLead =
    /\b(?:acc(?:ount|t)?\.?(?: ?(?:no|num|number|n\u00ba)\.?)?|a\/c(?: no)?)\b[^\d\n]{0,12}$/;
  for (const match of text.matchAll(/\b\d{7,8}\b|\b\d{4} \d{4}\b/g)) {
    const range = { start: match.index, end: match.index + match[0].length };
    const follows = parts.some((part) => range.start >= part.end && range.start - part.end < 24);
    if (!follows && !told(range, 32, accountLead)) continue;
    const money =
      follows ||
      moneyWords.test(textAround(reading, range, 90, 90).replace(/\bacc(?:ount)?\b/, ''));
    if (money || told(range, 32, /\bmy (?:bank )?acc/)) {
      parts.push({
        start: follows ? range.start : leadStart(text, range.start, accountLead),
        end: range.end,
      });
    }
  }
  // A sort code and eight figures side by side say by themselves what they are.
  for (const match of text.matchAll(/\b\d{2}[- ]\d{2}[- ]\d{2}[,;/ ]{1,3}\d{8}\b/g)) {
    parts.push({ start: match.index, end: match.index + match[0].length });
  }
  for (const range of joined(parts, 24))
    found.push({ ...range, score: 0.92, reason: { code: 'bank-account' } });
  for (const match of text.matchAll(/\b[a-z]{2}\d{2}(?: ?[a-z\d]{4}){3,7}(?: ?[a-z\d]{1,3})?\b/g)) {
    const range = { start: match.index, end: match.index + match[0].length };
    const whole = isIban(match[0]);
    if (whole || (told(range, 16, /\biban\b/) && /\d{6}/.test(match[0].replace(/ /g, '')))) {
      found.push({ ...range, score: 0.92, reason: { code: 'iban' } });
    }
  }
  for (const run of digitRuns(text)) {
    if (isCardNumber(run.digits)) {
      found.push({ start: run.start, end: run.end, score: 0.95, reason: { code: 'card-number' } });
    }
  }
  for (const match of text.matchAll(
    /\b(?:my|our|his|her|card|bank|phone) (?:card |bank |phone |debit )?(?:pin|cvv|cvc)(?: number| code)?(?: is|'s|:| =)? ?(?:literally |still |just )?(\d{3,6})\b/g,
  )) {
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      score: 0.85,
      reason: { code: 'pin' },
    });
  }
  return found;
}

function leadStart(text: string, end: number, lead: RegExp): number {
  const from = Math.max(0, end - 32);
  const match = lead.exec(text.slice(from, end));
  return match === null ? end : from + match.index;
}

/** Ranges that stand close together, made one. */
function joined(ranges: readonly Range[], gap: number): Range[] {
  const out: { start: number; end: number }[] = [];
  for (const range of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = out.at(-1);
    if (last !== undefined && range.start - last.end <= gap)
      last.end = Math.max(last.end, range.end);
    else out.push({ start: range.start, end: range.end });
  }
  return out;
}

function officialNumbers(reading: Reading): Detail[] {
  const text = reading.plain.value;
  const found: Detail[] = [];
  for (const match of text.matchAll(/\b[a-z]{2}(?:[ -]?\d{2}){3}[ -]?[a-d]\b/g)) {
    if (!isInsuranceNumber(match[0])) continue;
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      score: 0.93,
      reason: { code: 'insurance-number' },
    });
  }
  for (const run of digitRuns(text)) {
    if (run.digits.length !== 10 || phoneKind(run.digits) !== undefined) continue;
    if (!isNhsNumber(run.digits)) continue;
    const told = /\bnhs\b/.test(textAround(reading, run, 40, 24));
    const grouped = /^\d{3}[ -]\d{3}[ -]\d{4}$/.test(text.slice(run.start, run.end));
    if (!told && !grouped) continue;
    found.push({
      start: run.start,
      end: run.end,
      score: told ? 0.95 : 0.6,
      reason: { code: 'nhs-number' },
    });
  }
  for (const match of text.matchAll(
    /\bpassport (?:number|no\.?|num)?(?: is|:|'s)? ?([a-z]?\d{8,9})\b/g,
  )) {
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      score: 0.9,
      reason: { code: 'passport-number' },
    });
  }
  for (const match of text.matchAll(/\b[a-z]{1,5}9{0,4}\d[01568]\d{4}[a-z9]{2}\d[a-z]{2}\b/g)) {
    if (match[0].length !== 16) continue;
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      score: 0.85,
      reason: { code: 'licence-number' },
    });
  }
  return found;
}

const strongSubjects = phrases(securitySubjects.strong);
const usualSubjects = phrases(securitySubjects.usual);
const games = phrases(securityGames);

/** `first pet Biscuit, first street Pilchard Lane`: answers, not the questions themselves. */
function securityAnswers(reading: Reading): Detail[] {
  const { words } = reading;
  const asked = [reading, reading.parent].some(
    (one) => one !== undefined && hasPhrase(one.words, 0, one.words.length, games),
  );
  const answers: (Range & { strong: boolean })[] = [];
  for (const [set, strong] of [
    [strongSubjects, true],
    [usualSubjects, false],
  ] as const) {
    for (const match of findPhrases(words, 0, words.length, set)) {
      if (isQuestion(reading, match)) continue;
      const end = answerEnd(reading, match.endWord);
      if (end === undefined) continue;
      answers.push({ start: match.start, end, strong });
    }
  }
  if (answers.length === 0) return asked ? gameAnswer(reading) : [];
  const sure = asked || answers.length > 1;
  return joined(answers, 12).map((range) => ({
    ...range,
    score: answers.some((one) => one.strong) ? 0.85 : sure ? 0.82 : 0.45,
    reason: { code: 'security-answer' },
  }));
}

/** `your first pet`, `the street you grew up on`: asked, not told. */
function isQuestion({ words }: Reading, match: { firstWord: number; endWord: number }): boolean {
  const asked = ['your', 'you', 'ur', 'u', 'yer', 'whats', "what's"];
  const from = Math.max(0, match.firstWord - 1);
  return words.slice(from, match.endWord).some((word) => asked.includes(word.text));
}

const answerLinks = new Set([
  'was',
  'is',
  'were',
  'called',
  'named',
  'a',
  'an',
  'my',
  'the',
  'on',
  'in',
  'at',
  'being',
  'name',
  'would',
  'be',
  'lived',
]);
const noAnswer = new Set([
  'and',
  'or',
  'plus',
  'your',
  'you',
  'then',
  'what',
  'which',
  'who',
  'if',
  'that',
  'when',
  'day',
  'of',
  'for',
  'with',
  'ever',
  'i',
  'we',
  'has',
  'had',
  'have',
  'to',
  'not',
  'no',
  'because',
  'cos',
  'but',
  'so',
  'he',
  'she',
  'it',
  'they',
  'go',
  'comment',
  'below',
]);

/** Where the answer after a subject ends: a name or two within the next few words. */
function answerEnd(reading: Reading, from: number): number | undefined {
  const { words, plain } = reading;
  const sentence = words[from - 1]?.sentence;
  for (let k = from; k < Math.min(words.length, from + 5); k++) {
    const word = words[k]!;
    if (
      word.sentence !== sentence &&
      !/^[:=\n-]/.test(plain.value.slice(words[k - 1]!.end).trimStart())
    )
      return undefined;
    if (plain.value.slice(words[k - 1]!.end, word.start).includes('+')) return undefined;
    if (noAnswer.has(word.text)) return undefined;
    if (answerLinks.has(word.text)) continue;
    const next = words[k + 1];
    const tail =
      next !== undefined &&
      next.sentence === word.sentence &&
      (surely.has(next.text) || perhaps.has(next.text)) &&
      next.start - word.end === 1;
    return tail ? next.end : word.end;
  }
  return undefined;
}

/** The answer alone, under a post that plays the game: `Biscuit Pilchard 😂`. */
function gameAnswer(reading: Reading): Detail[] {
  if (reading.parent === undefined) return [];
  const asksTwo = /first pet|maiden name|street|middle name|first car/.test(
    reading.parent.plain.value,
  );
  const { words } = reading;
  if (!asksTwo || words.length < 2 || words.length > 8) return [];
  const lead = words.findIndex(
    (word) =>
      ![
        'mines',
        "mine's",
        'mine',
        'im',
        "i'm",
        'is',
        'would',
        'be',
        'id',
        "i'd",
        'lol',
        'haha',
      ].includes(word.text),
  );
  const [first, second] = [words[lead], words[lead + 1]];
  if (first === undefined || second === undefined) return [];
  const name = (word: Word) =>
    word.kind === 'word' && word.cased[0] !== word.cased[0]!.toLowerCase();
  if (!name(first) || !name(second)) return [];
  return [
    { start: first.start, end: second.end, score: 0.75, reason: { code: 'security-answer' } },
  ];
}

/** One finding for each sort of detail, spans in order; overlapping details keep the surest. */
function detect({ reading, settings }: DetectorInput): Finding[] {
  const domains = settings.schoolDomains.map((domain) => domain.toLowerCase());
  const details = [
    ...phones(reading),
    ...addresses(reading),
    ...emails(reading, domains),
    ...birthDates(reading),
    ...bankDetails(reading),
    ...officialNumbers(reading),
    ...securityAnswers(reading),
  ].sort((a, b) => b.score - a.score);
  const kept: Detail[] = [];
  for (const detail of details) {
    if (kept.some((one) => one.start < detail.end && detail.start < one.end)) continue;
    kept.push(detail);
  }
  const bySort = new Map<string, Detail[]>();
  for (const detail of kept.sort((a, b) => a.start - b.start)) {
    const row = bySort.get(detail.reason.code);
    if (row === undefined) bySort.set(detail.reason.code, [detail]);
    else row.push(detail);
  }
  return [...bySort.values()].map((row) => ({
    topic: 'personal-details',
    spans: row.map(({ start, end }) => toOriginal(reading.plain, start, end)),
    score: Math.max(...row.map((one) => one.score)),
    reason: row[0]!.reason,
  }));
}

export const detector: Detector = { topic: 'personal-details', detect };
