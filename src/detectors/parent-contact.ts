/**
 * Staff reaching parents and carers by private ways: befriending, inviting, handing out a number,
 * answering on their own account what belongs to the office.
 */
import type { Finding, Span } from '../review/finding.ts';
import type { PersonMention, Reading } from '../review/reading.ts';
import type { Detector, DetectorInput } from './detector.ts';
import { findFrames, frames, spanOfFrame, textAround } from './frame.ts';
import { hailings } from './hailing.ts';
import { linesOf, textOfWords } from './lines.ts';
import { frameRows, lists, rows } from './parent-contact.lexicon.ts';
import { findShapes, hasShape, type ShapeMatch, shapes, spanOfMatch } from './shape.ts';

const wordings = shapes(rows, lists);
const together = frames(frameRows, lists, ['parentNamed']);
const classParents = shapes([['who', 0.9, '{classParents}']], lists);
const invites = shapes([['invite', 0.9, '{invite}']], lists);
const meeting = shapes([['who', 0.9, '{meeting}']], lists);

const refusal =
  /\b(?:dont(?! (?:email|ring|call|phone|use|go through|ask) (?:the )?(?:school|office))(?! (?:bother|worry|mind|hesitate|be shy|forget|wait|tell))|do not|cant|cannot|couldnt|wont|will not|not allowed|stop|never|declin\w+|ignor\w+|block\w*|reject\w+|refus\w+|against|shouldnt|should not|not to|no longer|unable to|please not)\b/;
/** The way that a school wants: not private. */
const properWay =
  /\b(?:office|school office|official|school email|dojo|parentmail|seesaw|tapestry|arbor|website|school website|newsletter|headteacher|secretary)\b/;
/** Parents met elsewhere. */
const elsewhere =
  /\b(?:nct|baby group|toddler group|ballet|football|rugby|swimming|gymnastics|scouts|brownies|cubs|beavers|rainbows|netball|running|yoga|book club|park run|parkrun|twins group|breastfeeding|weaning|antenatal|fantasy|golf|darts)\b/;

/** How a wording fares in the draft it stands in; 0 drops it. */
function scoreOf(reading: Reading, match: ShapeMatch, input: DetectorInput): number {
  const { line, from, to, code, score } = match;
  const before = textOfWords(line, Math.max(0, from - 6), from - 1).replace(/^.* but /, '');
  const inside = textOfWords(line, from, to);
  if (refusal.test(before) || refusal.test(inside)) return 0;
  const toSchool = /\b(?:office|school)\b/.test(inside) && code !== 'instead-of-office';
  if (toSchool && properWay.test(inside) && !/\bmy\b/.test(inside)) return 0;
  if (refusal.test(textOfWords(line, to + 1, to + 8)) && code.startsWith('accepts')) return 0;
  const named = namesClassParents(reading);
  const about = reading.parent?.school.which === 'this' ? 1 : reading.school.strength;
  switch (code) {
    case 'invites-some-parents':
    case 'gives-details':
    case 'accepts-parents': {
      if (inside.match(/\b(?:class|year|y\d|reception|nursery|school)/) || named) return score;
      if (elsewhere.test(line.text)) return 0;
      return about >= 0.45 ? score : 0.42;
    }
    case 'drop-number':
      return named || about >= 0.4 ? score : 0;
    case 'own-channel':
      // Between a teacher and a parent: a talk about parents' evening, a message, a class.
      return named || talksOfMeeting(reading) ? 0.85 : about >= 0.6 ? 0.72 : 0;
    case 'instead-of-office': {
      const asked = reading.parent !== undefined && reading.parent.school.which === 'this';
      const office =
        /\boffice\b/.test(line.text) ||
        (reading.parent !== undefined && /\boffice\b/.test(reading.parent.plain.value));
      return asked ? 0.85 : office && about >= 0.4 ? 0.8 : named ? 0.75 : 0;
    }
    case 'plain-reach': {
      const asked = reading.parent !== undefined && reading.parent.school.which === 'this';
      return asked && input.snapshot.surface !== 'live-chat'
        ? 0.75
        : talksOfMeeting(reading)
          ? 0.75
          : 0;
    }
    default:
      return score;
  }
}

/** Whether the draft names parents of a class or of the school. */
function namesClassParents(reading: Reading): boolean {
  return linesOf(reading).some((line) => hasShape(line, classParents));
}

function talksOfMeeting(reading: Reading): boolean {
  return linesOf(reading).some((line) => hasShape(line, meeting));
}

interface Found {
  readonly span: Span;
  readonly score: number;
  readonly code: string;
}

/** Cues that stand together in any order: `swapped numbers with a mum from my class`. */
function inFrames(reading: Reading): Found[] {
  const isParent = {
    parentNamed: (person: PersonMention) =>
      (person.as === 'parent' && person.score >= 0.4) ||
      /^(?:'?s)? (?:mum|dad|mam|nan|parents)\b/.test(
        reading.plain.value.slice(person.end, person.end + 12),
      ),
  };
  const about = reading.parent?.school.which === 'this' ? 1 : reading.school.strength;
  return findFrames(reading, together, isParent).flatMap((match): Found[] => {
    const around = textAround(match, 5, 2).replace(/^.* but /, '');
    if (refusal.test(around) || properOnly(textAround(match, 2, 2))) return [];
    if (elsewhere.test(match.line.text)) return [];
    let { score } = match;
    if (match.code === 'private-way-some' && about < 0.4) {
      // `I always give parents my mobile`: staff speak of the parents of their class.
      score = /\b(?:give|gave|given|giving) (?:\S+ )?parents\b/.test(around) ? 0.74 : 0.42;
    }
    if (/\bmy (?:mum|dad|parents|mums|dads|nan)\b/.test(around)) return [];
    return [{ span: spanOfFrame(reading, match), score, code: match.code.replace('-some', '') }];
  });
}

/** The office is named and no private way is offered. */
function properOnly(text: string): boolean {
  return properWay.test(text) && !/\b(?:my|me)\b/.test(text);
}

function detect(input: DetectorInput): Finding[] {
  const { reading } = input;
  const found: Found[] = findShapes(reading, wordings).map((match) => ({
    span: spanOfMatch(reading, match),
    score: scoreOf(reading, match, input),
    code: match.code,
  }));
  for (const { asked } of hailings(reading, classParents, invites)) {
    if (refusal.test(asked.line.text)) continue;
    found.push({ span: spanOfMatch(reading, asked), score: 0.82, code: 'invites-parents' });
  }
  found.push(...inFrames(reading));
  const ranked = found.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score);
  const [best] = ranked;
  if (best === undefined) return [];
  const spans: Span[] = [];
  for (const { span } of ranked) {
    if (spans.every((kept) => kept.end <= span.start || span.end <= kept.start)) spans.push(span);
  }
  return [
    {
      topic: 'parent-contact',
      spans: spans.sort((a, b) => a.start - b.start),
      score: best.score,
      reason: { code: best.code },
    },
  ];
}

export const detector: Detector = { topic: 'parent-contact', detect };
