/** The school's logo, crest, uniform or published matter, used in the draft or about to be shown. */
import type { Finding } from '../review/finding.ts';
import type { Reading } from '../review/reading.ts';
import { toOriginal } from '../review/text.ts';
import { lists, rows } from './brand.lexicon.ts';
import type { Detector, DetectorInput } from './detector.ts';
import { textOfWords } from './lines.ts';
import { findShapes, type ShapeMatch, shapes, spanOfMatch } from './shape.ts';

const wordings = shapes(rows, lists);

/** Sport, work, brands: badges and shirts that are no school's. */
const otherBadge =
  /\b(?:football|club|city|united|rovers|england|wales|scotland|ireland|rugby|cricket|police|army|navy|scouts?|brownies|cubs|guides|blue peter|band|tour|company|brand|car|bmw|nike|adidas|apple|church|council|bmx|premier league)\b/;
const lostOrNeeded =
  /\b(?:lost|missing|left|found|need|needs|needing|buy|buying|bought|shopping|labels?|label|sewing name|size|sizes|washing|wash|wet|muddy|iron|ironing|second ?hand|donate|swap|shop|stain|expensive|price|cost|costs|wait for|ready for|asda|tesco|marks|next)\b/;
const spoken =
  /\b(?:lost|read|reading|didnt|havent|never|no|says nothing|where|when is|has anyone|anyone got|did you|not in|check|see|look in|as per|according to)\b/;
/** Printed matter that only schools send. */
const ofItself =
  /\b(?:letters? home|heads? letter|head teachers letter|letter from the head|from school|parentmail|homework sheets?|spelling list|leavers book|parents handbook|that came home|class photos?)\b/;
const letterOpening =
  /(?:^|["'\n:])\s*dear (?:parents?|families|parents and carers|parents\/carers|parent\/carer|parents & carers|mums and dads|all parents)\b[^\n]{0,12}/;

function scoreOf({ reading, snapshot }: DetectorInput, match: ShapeMatch): number {
  const { line, from, to, code, score } = match;
  const inside = textOfWords(line, from, to);
  const around = textOfWords(line, Math.max(0, from - 8), Math.min(line.at.length - 1, to + 8));
  const named = /\bthisschool\b/.test(inside);
  const photo = snapshot.images.some(
    (image) => image.kind === 'photo' || image.kind === 'video' || image.kind === 'unknown',
  );
  const tied =
    named ||
    ofItself.test(inside) ||
    /\bschools?\b/.test(inside) ||
    reading.school.strength >= 0.35;
  switch (code) {
    case 'badge':
    case 'badge-named': {
      if (otherBadge.test(around) && !named) return 0;
      if (!tied) return 0;
      if (code === 'badge-named') return /\b(?:motto|banner|header)\b/.test(inside) ? 0.55 : score;
      return score;
    }
    case 'clothes':
      if (
        lostOrNeeded.test(around) &&
        !photo &&
        !/\b(?:in|wearing|new|selling|landed|printed)\b/.test(inside)
      )
        return 0.45;
      if (
        /\b(?:kit|top|tops|coat|cap|mug|mugs|stickers|tie|ties)$/.test(inside) &&
        otherBadge.test(around)
      )
        return 0;
      return score;
    case 'clothes-photo':
      if (otherBadge.test(around)) return 0;
      if (
        /\b(?:nurse|police|army|military|navy|raf|scout|brownie|cub|beaver|rainbow|cadet|work|waitress|fire|postman|mcdonalds)/.test(
          line.text,
        )
      )
        return 0;
      return photo && tied
        ? score
        : photo && reading.people.some((one) => one.kind === 'own-family')
          ? 0.72
          : 0;
    case 'clothes-sold':
      return reading.school.strength >= 0.3 && !lostOrNeeded.test(around) ? score : 0;
    default:
      if (spoken.test(textOfWords(line, Math.max(0, from - 3), from - 1))) return 0;
      if (!tied) return 0;
      return copies(reading, match, photo) ? score : 0.45;
  }
}

/** Whether printed matter is copied out or shown, and not just spoken of. */
function copies(reading: Reading, { line, from, to }: ShapeMatch, photo: boolean): boolean {
  const inside = textOfWords(line, from, to);
  const hard =
    /\b(?:copy|copying|copied|past\w+|typ\w+|screenshot\w*|scan\w*|in full|word for word|verbatim|every word|upload\w*|photo of|pic of|picture of|attach\w*|full text|whole thing|reposting|forwarding|the lot)\b/.test(
      inside,
    );
  const quoted = /"[^"]{20,}/.test(reading.plain.value) || letterOpening.test(reading.plain.value);
  return hard || quoted || (photo && /\b(?:here|below|look at|see|this is)\b/.test(inside));
}

/** A school's letter pasted whole: `Dear parents and carers, …` at the start or within quotes. */
function pastedLetter(reading: Reading): Finding[] {
  const match = letterOpening.exec(reading.plain.value);
  if (match === null) return [];
  const rest = reading.words.filter((word) => word.start > match.index).length;
  if (rest < 18) return [];
  const quotedBefore = /["'\n:]/.test(match[0][0]!) && match.index > 0;
  if (!quotedBefore && reading.sentences[0]?.cues.irony) return [];
  const start = match.index + match[0].indexOf('dear');
  return [
    {
      topic: 'brand',
      spans: [toOriginal(reading.plain, start, match.index + match[0].trimEnd().length)],
      score: quotedBefore && reading.school.strength >= 0.4 ? 0.78 : 0.55,
      reason: { code: 'letter' },
    },
  ];
}

export const detector: Detector = {
  topic: 'brand',
  detect(input) {
    const found = findShapes(input.reading, wordings)
      .map((match) => ({ match, score: scoreOf(input, match) }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score);
    const [best] = found;
    const letter = pastedLetter(input.reading);
    if (best === undefined || (letter[0]?.score ?? 0) > best.score) return letter;
    return [
      {
        topic: 'brand',
        spans: [spanOfMatch(input.reading, best.match)],
        score: best.score,
        reason: { code: best.match.code },
      },
    ];
  },
};
