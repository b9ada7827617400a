/** The school's logo, crest, uniform or published matter, used in the draft or about to be shown. */
import type { Finding, Span } from '../review/finding.ts';
import type { Reading } from '../review/reading.ts';
import { toOriginal } from '../review/text.ts';
import { frameRows, lists, rows } from './brand.lexicon.ts';
import type { Detector, DetectorInput } from './detector.ts';
import { type FrameMatch, findFrames, frames, spanOfFrame, textAround } from './frame.ts';
import { textOfWords } from './lines.ts';
import { findShapes, type ShapeMatch, shapes, spanOfMatch } from './shape.ts';

const wordings = shapes(rows, lists);
const together = frames(frameRows, lists);

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
/** Said of a child in its uniform. */
const worn =
  /\b(?:first day|last day|back to school|new|smart|so grown up|all grown up|matching|too big|reception|year|ready|proud|my (?:boy|girl|baby|son|daughter|little|two|three)|school)\b/;
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
      return photo && (tied || worn.test(line.text))
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

/** Cues in any order; the logo must be the school's, and what is sent out must be shown whole. */
function frameScore({ reading }: DetectorInput, match: FrameMatch): number {
  const around = textAround(match, 4, 4);
  const inside = textAround(match, 0, 0);
  const copied = /\b(?:screenshot\w*|past\w+|copied|scanned|in full)\b/.test(inside);
  const tied =
    (copied && /\bthe newsletter\b/.test(inside)) ||
    /\b(?:thisschool|schools?|head|heads)\b/.test(inside) ||
    reading.school.strength >= 0.35;
  if (!tied) return 0;
  if (match.code === 'badge')
    return otherBadge.test(around) && !/school/.test(inside) ? 0 : match.score;
  if (
    /\b(?:dont|do not|please|cant find|lost|anyone got|has anyone|can someone|could someone|where)\b/.test(
      around,
    )
  )
    return 0;
  const shown = textOfWords(match.line, match.cues.outright!.from, match.cues.outright!.to);
  // Handing it on to people it was not sent to, or copying it out; a bare `sharing` may be a link.
  if (/^(?:sharing|attached|uploaded|uploading|posting the)$/.test(shown)) {
    return /https?:|www\.|\.(?:uk|com|org)\b/.test(reading.plain.value) ? 0.45 : 0.74;
  }
  return match.score;
}

interface Found {
  readonly span: Span;
  readonly score: number;
  readonly code: string;
}

export const detector: Detector = {
  topic: 'brand',
  detect(input) {
    const { reading } = input;
    const found: Found[] = [
      ...findShapes(reading, wordings).map((match) => ({
        span: spanOfMatch(reading, match),
        score: scoreOf(input, match),
        code: match.code,
      })),
      ...findFrames(reading, together).map((match) => ({
        span: spanOfFrame(reading, match),
        score: frameScore(input, match),
        code: match.code,
      })),
    ].sort((a, b) => b.score - a.score);
    const [best] = found.filter(({ score }) => score > 0);
    const letter = pastedLetter(reading);
    if (best === undefined || (letter[0]?.score ?? 0) > best.score) return letter;
    return [{ topic: 'brand', spans: [best.span], score: best.score, reason: { code: best.code } }];
  },
};
