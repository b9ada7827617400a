/**
 * What keeps a school and its people safe, given away: codes and passwords, a hidden key, a broken
 * alarm, when nobody is there, where a trip will be and when, a child's way home.
 */
import type { Finding } from '../review/finding.ts';
import type { Reading } from '../review/reading.ts';
import type { Detector, DetectorInput } from './detector.ts';
import { linesOf, textOfWords } from './lines.ts';
import { lists, rows } from './security.lexicon.ts';
import { findShapes, type ShapeMatch, shapes, spanOfMatch } from './shape.ts';

const wordings = shapes(rows, lists);

/** Codes and passwords of other places. */
const elsewhere =
  /\b(?:discount|promo|voucher|qr|dress|highway|post ?codes?|zip|dialling|area|bar|source|error|colou?r|gift|referral|cheat|morse|dna|sort|tax|black|netflix|spotify|disney|amazon|bank|gym|hotel|airbnb|costa|cafe|pub|airport|cinema|caravan|campsite|holiday|neighbours?|game|level|puzzle|escape room|minecraft|roblox|fortnite|code club|coding|my mums|nans|train|hospital|airing|gig|festival|stadium|church hall|oven|fridge|car|phone|house|our street|shed at|my shed|allotment|my bike)\b/;
const schoolSystem =
  /\b(?:school|staff|class|office|pupils?|sims|arbor|cpoms|wifi|wi fi|laptops?|ipads?)\b/;
const notSaid =
  /\b(?:forgot|forgotten|forget|whats|what is|dont know|cant remember|anyone know|reset|wrong|need|needs|asked for|lost|change your|changing|should be|never (?:write|share|give|post)|dont (?:share|give|post|write)|strong)\b/;
/** What has been is no warning; what is to come is. */
const past =
  /\b(?:was|were|went|had|yesterday|last (?:week|month|year|friday|night|term)|back from|loved|survived|ago|came back|got back|today was|enjoyed|visited|walked|been to)\b/;
const openToAll =
  /\b(?:all welcome|everyone welcome|everybody welcome|all are welcome|tickets|come along|come and|join us|free entry|open to all|public|bonfire|fireworks|fair|fete|fayre|car boot|jumble|concert tickets|raffle|stalls|panto tickets|evening service|community|village|residents)\b/;
const firstPerson = /^(?:i|ive|ill|im|we|weve|ive just|my husband|hubby|my wife)$/;

function schoolTie(reading: Reading): number {
  const parent = reading.parent?.school.which === 'this' ? 1 : 0;
  return Math.max(reading.school.strength, reading.school.which === 'this' ? 1 : 0, parent);
}

function childOf(reading: Reading, match: ShapeMatch): boolean {
  const { line, from, to } = match;
  const before = textOfWords(line, Math.max(0, from - 7), to);
  const end = reading.words[line.last[to]!]!.end;
  const start = reading.words[line.first[Math.max(0, from - 9)]!]!.start;
  const person = reading.people.some(
    (one) =>
      one.start >= start &&
      one.end <= end &&
      (one.as === 'pupil' ||
        one.kind === 'roster-pupil' ||
        one.kind === 'own-family' ||
        one.kind === 'first-name' ||
        one.as === 'family'),
  );
  const word =
    /\b(?:kid|kids|child|children|little|son|daughter|lad|lass|girl|boy|twins|pupils?|year \d|y\d|reception|infants|youngest|eldest|grandson|granddaughter|bairn|wean|nephew|niece)\b/.test(
      before,
    );
  return person || word;
}

function tripScore(reading: Reading, { line, from, to, score }: ShapeMatch): number {
  const text = line.text;
  if (past.test(textOfWords(line, Math.max(0, from - 4), to))) return 0;
  if (openToAll.test(text)) return 0;
  const tie = schoolTie(reading);
  if (tie < 0.3) return 0;
  if (
    /\b(?:cancelled|postponed|called off|consent|permission|letter|money|pay|paid|deadline|deposit|wish me luck|volunteers?|helpers? needed)\b/.test(
      text,
    ) &&
    !/\b(?:coach|leaves?|dorm|at \d|from \d)\b/.test(text)
  )
    return 0.45;
  const group =
    /\b(?:y|yr|years?) ?(?:\d|r\b)|class\b|residential|school|kids|children|\b[1-6][a-f]\b|pupils|reception|nursery|infants|juniors|trip|sick bucket|\bthey\b|\bthem\b/.test(
      text,
    );
  return group ? score : tie >= 0.6 ? score : 0.45;
}

function scoreOf({ reading }: DetectorInput, match: ShapeMatch): number {
  const { line, from, to, code, score, slots } = match;
  const inside = textOfWords(line, from, to);
  const before = textOfWords(line, Math.max(0, from - 5), from - 1);
  const around = `${before} ${inside} ${textOfWords(line, to + 1, to + 6)}`;
  const tie = schoolTie(reading);
  switch (code) {
    case 'code': {
      if (elsewhere.test(around) || notSaid.test(before) || notSaid.test(inside)) return 0;
      if (!validSecret(slots.secret))
        return /year|birthday|backwards|postcode|same/.test(inside) ? score : 0;
      if (
        /\b(?:alarm|door|gate|lift|entry|car park|hall|building|pool) ?(?:was|at|went|goes|opens|closes|open|till|from)\b/.test(
          inside,
        )
      )
        return 0;
      const schoolThing =
        /\b(?:gate|alarm|keypad|staffroom|staff|nursery|school|pe shed|medicine|boiler|office|key ?safe|side|back gate|padlock|entry|door)\b/.test(
          inside,
        );
      return tie >= 0.3 ? score : schoolThing ? 0.74 : 0.45;
    }
    case 'password': {
      if (elsewhere.test(around) || notSaid.test(before) || notSaid.test(inside)) return 0;
      if (!/\b(?:is|its|are|was|now|literally)\b/.test(inside) && !validSecret(slots.secret))
        return 0;
      if (
        /\b(?:is|are|was) (?:\S+ )?(?:on|not|so|too|really|shared|very|the|in|always|never|expired|wrong|up|down|working|back|that|required|needed|case|being|gone|locked|changing|rubbish|strong|weak|stuck|slow|written)\b/.test(
          inside,
        )
      ) {
        const shown = /\b(?:post ?it|sticky|written|taped|stuck)\b/.test(around);
        return shown && (tie >= 0.3 || schoolSystem.test(around)) ? 0.8 : 0;
      }
      const ours =
        /\b(?:our|my|staff|school|class|office|admin|thisschool|pupils?|kids|sims|arbor|cpoms|heads?)\b/.test(
          around,
        );
      return tie >= 0.3 ||
        (ours &&
          /\b(?:school|staff|class|office|pupils?|sims|arbor|cpoms|wifi|wi fi|laptops?|ipads?)\b/.test(
            around,
          ))
        ? score
        : 0.45;
    }
    case 'key-hidden':
      if (/\b(?:my|our) (?:house|flat|shed|garage|allotment)\b/.test(around)) return 0;
      return tie >= 0.3 ||
        /\b(?:boiler|hall|office|caretaker|staff|classroom|nursery|pe|side gate)\b/.test(around)
        ? score
        : 0.45;
    case 'unguarded': {
      if (
        /\b(?:car|fridge|oven|washing|shed|bedroom|kitchen|bathroom|train|bus|pub|shop|mot|next door|neighbours?|smoke|clock|phone|baby|hotel|house|fire alarm clock|mine|snooze)\b/.test(
          around,
        )
      )
        return 0;
      if (/\b(?:fixed|mended|repaired|now locked|was broken)\b/.test(around)) return 0;
      if (
        /\b(?:kettle|telly|tv|heating|boiler|radiators?|lights?|computer|wifi|oven|phone)\b/.test(
          around,
        ) &&
        !/\b(?:alarm|cctv|camera|gate)\b/.test(line.text)
      )
        return 0;
      const firm =
        /\b(?:alarm panel|alarm|cctv|keypad|entry system|side gate|back gate|intercom|school gates?)\b/.test(
          line.text,
        );
      return tie >= 0.3
        ? score
        : firm && tie >= 0.1
          ? 0.76
          : firm && /\bthey(?:ve|re)?\b/.test(line.text)
            ? 0.74
            : 0;
    }
    case 'empty':
      if (
        /\b(?:house|home|pub|gym|shop|office party|beach|cinema|train|fridge|train station)\b/.test(
          around,
        )
      )
        return 0;
      return tie >= 0.3 || /\b(?:hall|boiler room|caretaker|gate)\b/.test(line.text) ? score : 0;
    case 'way-home': {
      const subject = textOfWords(line, Math.max(0, from - 3), from - 1).split(' ');
      if (subject.some((word) => firstPerson.test(word))) return 0;
      if (past.test(inside) && !/\bevery\b/.test(inside)) return 0;
      const child = childOf(reading, match);
      if (!child && !(tie >= 0.45 && /\b(?:he|she|they)\b/.test(before))) return 0;
      return tie >= 0.3 || child ? score : 0;
    }
    case 'release':
      return tie >= 0.3 ? score : 0;
    case 'lockdown':
      return tie >= 0.3 || /\b(?:code word|codeword|password|signal)\b/.test(inside) ? score : 0;
    default:
      return tripScore(reading, match);
  }
}

/** A code has digits in it (or stands in words); a year group, a time or a score is none. */
function validSecret(secret: string | undefined): boolean {
  if (secret === undefined) return false;
  if (/^[a-z]+$/.test(secret)) return true;
  if (
    /^(?:\d{1,2}(?:am|pm|th|st|nd|rd|mins?|ish)|y\d|ks\d|\d[a-f]|\d{1,2}|\d0s|covid\d*)$/.test(
      secret,
    )
  )
    return false;
  return /\d/.test(secret) && secret.length >= 3;
}

export const detector: Detector = {
  topic: 'security',
  detect(input) {
    const { reading } = input;
    const scored = findShapes(reading, wordings)
      .map((match) => ({ match, score: scoreOf(input, match) }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score);
    const [best] = scored;
    if (best === undefined || linesOf(reading).length === 0) return [];
    const findings: Finding[] = [];
    // One finding for each sort of secret, its spans apart from each other.
    for (const { match, score } of scored) {
      const span = spanOfMatch(reading, match);
      const same = findings.find((one) => one.reason.code === match.code);
      if (
        findings.some((one) =>
          one.spans.some((kept) => kept.start < span.end && span.start < kept.end),
        )
      )
        continue;
      if (same === undefined) {
        findings.push({ topic: 'security', spans: [span], score, reason: { code: match.code } });
      } else {
        findings[findings.indexOf(same)] = {
          ...same,
          spans: [...same.spans, span].sort((a, b) => a.start - b.start),
        };
      }
    }
    return findings;
  },
};
