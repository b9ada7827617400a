/** `school-contact`: the school's own address, web page or telephone number stands in the post. */

import type { Finding } from '../review/finding.ts';
import { hasPhrase, phrases, spanOf } from '../review/read.ts';
import type { Range, Reading, Sentence, Word } from '../review/reading.ts';
import { hostOf, knownSchool } from '../review/school-names.ts';
import type { Settings } from '../settings/schema.ts';
import type { Detector } from './detector.ts';
import {
  officeMailboxes,
  otherLines,
  ownNumberWords,
  schoolDesks,
} from './school-contact.lexicon.ts';

const desks = phrases(schoolDesks);
const own = phrases(ownNumberWords);
const others = phrases(otherLines);

export const detector: Detector = {
  topic: 'school-contact',
  detect({ reading, settings }) {
    const findings: Finding[] = [];
    const add = (range: Range, score: number, code: string) =>
      findings.push({
        topic: 'school-contact',
        spans: [spanOf(reading, range)],
        score,
        reason: { code, data: { words: reading.plain.cased.slice(range.start, range.end) } },
      });
    for (const mention of reading.schools) {
      if (mention.which === 'this' && mention.form === 'domain') {
        const mail = reading.plain.value.slice(mention.start, mention.end);
        add(mention, mention.score, /@| at /.test(mail) ? 'school-mail' : 'school-web');
      }
    }
    for (const word of reading.words) {
      if ((word.kind === 'email' || word.kind === 'url') && soundsOwn(word, settings)) {
        if (!findings.some((one) => one.spans[0]!.start === spanOf(reading, word).start)) {
          add(word, 0.8, word.kind === 'email' ? 'school-mail' : 'school-web');
        }
      }
    }
    for (const number of telephones(reading)) {
      const score = telephoneScore(reading, number);
      if (score > 0.3) add(number, score, 'school-telephone');
    }
    return findings;
  },
};

/** An address on a domain not in the settings that carries the school's name: `office@flixton-pri.sch.uk`. */
function soundsOwn(word: Word, settings: Settings): boolean {
  const school = knownSchool(settings);
  const host = hostOf(word.text);
  if (school.domains.some((domain) => host === domain || host.endsWith(`.${domain}`))) return false;
  const letters = host.replace(/[^a-z0-9]/g, '');
  const named = school.cores.some(
    (core) => core.letters.length >= 5 && letters.includes(core.letters),
  );
  if (!named) return false;
  if (/(?:\.sch\.uk|school|primary|infant|junior|nursery|academy)/.test(host)) return true;
  return word.kind === 'email' && officeMailboxes.has(word.text.split('@')[0]!);
}

interface Telephone extends Range {
  readonly digits: string;
  readonly sentence: number;
  readonly firstWord: number;
}

/** Runs of digits that are a number of the United Kingdom: 10 or 11 digits beginning with 0, or +44. */
function telephones(reading: Reading): Telephone[] {
  const { words, plain } = reading;
  const found: Telephone[] = [];
  let i = 0;
  while (i < words.length) {
    const first = words[i]!;
    if (first.kind !== 'number') {
      i++;
      continue;
    }
    let digits = first.text.replace(/\D/g, '');
    let last = i;
    while (
      last + 1 < words.length &&
      last - i < 5 &&
      words[last + 1]!.kind === 'number' &&
      /^[ )(.-]{1,3}$/.test(plain.value.slice(words[last]!.end, words[last + 1]!.start)) &&
      digits.length < 11
    ) {
      last++;
      digits += words[last]!.text.replace(/\D/g, '');
    }
    const plus = plain.value[first.start - 1] === '+';
    const full = plus && digits.startsWith('44') ? `0${digits.slice(2)}` : digits;
    if (/^0[1-37]\d{8,9}$/.test(full)) {
      found.push({
        start: plus ? first.start - 1 : first.start,
        end: words[last]!.end,
        digits: full,
        sentence: first.sentence,
        firstWord: i,
      });
      i = last + 1;
    } else i++;
  }
  return found;
}

/** How surely a telephone number is the school's: by the words beside it and the school named. */
function telephoneScore(reading: Reading, number: Telephone): number {
  const { sentences, words } = reading;
  const sentence = sentences[number.sentence]!;
  const before: Sentence | undefined = sentences[number.sentence - 1];
  const after: Sentence | undefined = sentences[number.sentence + 1];
  const from = Math.max(sentence.firstWord, number.firstWord - 12);
  const end = Math.min(sentence.endWord, number.firstWord + 12);
  const mobile = number.digits.startsWith('07');
  if (hasPhrase(words, from, end, own)) return 0.1;
  let score = mobile ? 0.1 : 0.3;
  if (hasPhrase(words, from, end, others)) score -= 0.3;
  if (hasPhrase(words, from, end, desks)) score += 0.45;
  else if (
    [before, after].some(
      (near) => near !== undefined && hasPhrase(words, near.firstWord, near.endWord, desks),
    )
  )
    score += 0.25;
  const named = (s: number) =>
    reading.schools.some((mention) => mention.which === 'this' && mention.sentence === s);
  if (named(number.sentence)) score += 0.5;
  else if (before !== undefined && named(number.sentence - 1)) score += 0.35;
  else if (reading.school.which === 'this') score += 0.2;
  if (reading.school.which === 'other') score -= 0.4;
  return Math.min(0.95, score);
}
