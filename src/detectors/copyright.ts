/**
 * Somebody else's text, music, film or worksheet copied whole, in place of a link. A short quotation
 * with its source is nothing, and neither is talk of books and films.
 */
import type { Finding, Span } from '../review/finding.ts';
import type { Reading } from '../review/reading.ts';
import { toOriginal } from '../review/text.ts';
import { frameRows, lists, rows } from './copyright.lexicon.ts';
import type { Detector } from './detector.ts';
import { type FrameMatch, findFrames, frames, spanOfFrame, textAround } from './frame.ts';
import { textOfWords } from './lines.ts';
import { findShapes, type ShapeMatch, shapes, spanOfMatch } from './shape.ts';

const wordings = shapes(rows, lists);
const together = frames(frameRows, lists);

const refusal =
  /\b(?:dont|do not|cant|cannot|not allowed|never|stop|please dont|isnt|wasnt|shouldnt|illegal|piracy is|if you|anyone know|does anyone|has anyone|where can|can i|can you|could someone|looking for|need)\b/;
/** The author's own work, or work that is out of copyright, free by its maker or only spoken of. */
const rightful =
  /\b(?:my own|i wrote|i made|ive made|ive written|i have written|my new|my first|our new|our own|our album|my album|our single|my book|my recipe|my blog|my podcast|my channel|public domain|out of copyright|project gutenberg|creative commons|with permission|official (?:link|site|channel|trailer|lyric)|the library|library card|borrowbox|bbc sounds|iplayer|open licence|free trial)\b/;
/** Reading, watching and buying, which are no copying. */
const enjoyed =
  /\b(?:read|reading|watched|watching|binged|finished|listened|listening|seen|saw|loved|bought|ordered|recommend|review|worth|through|in one sitting|sitting)\b/;

/** Lines as short as verse, one under the other. */
function verseLines(text: string): number {
  let verse = 0;
  for (const line of text.split('\n')) {
    const words = line.trim().split(/\s+/).length;
    if (words >= 3 && words <= 12) verse++;
  }
  return verse;
}

function longQuotation(reading: Reading): boolean {
  return /"[^"]{120,}/.test(reading.plain.value);
}

function scoreOf(reading: Reading, match: ShapeMatch): number {
  const { line, from, to, code, score, slots } = match;
  const before = textOfWords(line, Math.max(0, from - 5), from - 1).replace(/^.* but /, '');
  const inside = textOfWords(line, from, to);
  const around = textOfWords(line, Math.max(0, from - 6), Math.min(line.at.length - 1, to + 6));
  if (refusal.test(before) && !/\bsave|buy|pay/.test(before)) return 0;
  if (rightful.test(around)) return 0;
  const long = longQuotation(reading) || verseLines(reading.plain.value) >= 5;
  switch (code) {
    case 'unknown-author': {
      const copies = /\b(?:copied|pasted?|nicked|pinched|stole|stolen|lifted|wrote)\b/.test(inside);
      if (/\b(?:recipe|idea|joke|meme|hat|bike|pen|plant)\b/.test(around) && !long) return 0;
      if (long) return 0.85;
      return copies &&
        /\b(?:page|group|internet|web|google|book|poem|story|paper|article|website)\b/.test(around)
        ? score
        : 0;
    }
    case 'lyrics':
      return verseLines(reading.plain.value) >= 3 ||
        /\b(?:full|whole|all|below|here)\b/.test(inside)
        ? score
        : 0.45;
    case 'pirated':
    case 'paid-work':
      return enjoyed.test(inside) && !/\bwatch\b|free|share|sharing/.test(inside) ? 0 : score;
    default: {
      // `read the whole book`, `all the photos are below`: no copying without a word of it.
      const copying =
        /\b(?:copi\w+|past\w+|typed?|typing|scan\w*|photocop\w+|screen\w*|ripp?\w*|burn\w*|download\w*|torrent\w*|pdfs?|free|paywall|buy|buying|pay|paying|paid|dropbox|drive|files|upload\w*|transcribed|written out|wrote out|dm me|inbox me|link|everyone|you all|you lot|nobody|no one|saves|wetransfer|telegram|usb|shh+|sshh|login|dodgy|publisher)\b/;
      const unpaid = slots.unpaid !== undefined && !/^(?:for )?free$/.test(slots.unpaid);
      if (unpaid || slots.drop !== undefined) return score;
      if (!copying.test(inside)) return 0;
      if (
        /\b(?:photos|pictures|images|clip|match|content|files|show|game|course|report|guide|paper|series|concert|unit|units|pack|packs|recording|stream|fight|planning)\b/.test(
          inside,
        )
      ) {
        return /\b(?:copied|scanned|ripped|photocopied|pdfs?|paid|bought|buy|buying|pay|paying|paywall|typed|screen\w*|pages?|torrent\w*|dropbox|drive|pirate|dodgy|full|forty|quid|free|shh+)\b/.test(
          around,
        )
          ? score
          : 0;
      }
      return score;
    }
  }
}

/** Words that are works, and much else besides. */
const looseWork =
  /^(?:photos|pictures|images|image|clip|match|content|files|show|game|course|report|guide|paper|papers|series|concert|units?|packs?|recording|stream|fight|planning|books?|story|stories|song|songs|film|films|article|articles|track|tracks|series|episode|episodes|column|download|downloads|pattern|patterns|score|handbook|manual|resources?|slides|script|essay|cartoon|artwork|picture book|bundle|bundles|login|subscription|cd|album|movie|poem|poems|lyrics?|chapters?|game|musical)$/;

function frameScore(reading: Reading, match: FrameMatch): number {
  const { line, cues, code } = match;
  const around = textAround(match, 5, 5);
  const inside = textAround(match, 0, 0);
  if (rightful.test(around)) return 0;
  if (match.twoSentences && cues.unpaid === undefined && cues.rights === undefined) return 0;
  if (enjoyed.test(inside) && /\b(?:burnt|burned|downloaded|dodgy|cracked)\b/.test(inside))
    return 0;
  const before = textAround({ line, from: match.from, to: match.from }, 5, 0);
  if (refusal.test(before) && cues.rights === undefined && cues.unpaid === undefined) return 0;
  if (
    /\b(?:nhs|covid|parking|blood|brain|ct|mri|baby|week|bag|boarding|passport|receipt|shopping|ticket|tickets)\b/.test(
      around,
    ) &&
    /\bscan/.test(inside)
  )
    return 0;
  // `free` alone is an adjective: somebody must hand the thing on.
  const unpaid =
    cues.unpaid === undefined ? '' : textOfWords(line, cues.unpaid.from, cues.unpaid.to);
  const handOn =
    cues.handOn === undefined ? '' : textOfWords(line, cues.handOn.from, cues.handOn.to);
  if (
    cues.copiedHard === undefined &&
    /^(?:for )?free$/.test(unpaid) &&
    /^(?:for |a )?(?:free|freebie|below|share|link|copy)$/.test(handOn)
  )
    return 0;
  const link = /https?:|www\.|\b[a-z\d-]+\.(?:co|com|org|net|uk|example|gov)\b/.test(
    reading.plain.value,
  );
  const hard =
    cues.copiedHard !== undefined || cues.unpaid !== undefined || cues.rights !== undefined;
  if (code === 'shares-work' && !hard) {
    // A link to the whole of something is what the policies ask for.
    if (link) return 0;
    const work = cues.work === undefined ? '' : textOfWords(line, cues.work.from, cues.work.to);
    if (cues.paidFor !== undefined)
      return /\b(?:watch\w*|on netflix|recommend|bored of)\b/.test(around) &&
        !/login|account|download/.test(around)
        ? 0
        : match.score;
    if (
      looseWork.test(work) &&
      !/\b(?:drive|dropbox|wetransfer|files|pdf|dm me|message me|inbox me|attached|link|copy|copies)\b/.test(
        around,
      )
    )
      return 0;
    if (enjoyed.test(inside)) return 0;
  }
  if (
    /\b(?:unpaid|free)\b/.test(inside) &&
    cues.copiedHard === undefined &&
    /\b(?:library|trial|event|entry|concert|show|course|stream)\b/.test(inside)
  )
    return 0;
  return match.score;
}

/** Verse or an article pasted under a mark of somebody's right: `(c)`, `©`, `all rights reserved`. */
function markedAsOwned(reading: Reading): Finding[] {
  const mark = /(?:\(c\)|©|copyright) ?(?:\d{4}|[a-z])|\ball rights reserved\b/.exec(
    reading.plain.value,
  );
  if (mark === null) return [];
  const pasted =
    verseLines(reading.plain.value) >= 4 || longQuotation(reading) || reading.words.length > 60;
  if (!pasted) return [];
  const line = lineAround(reading.plain.value, mark.index);
  return [
    {
      topic: 'copyright',
      spans: [toOriginal(reading.plain, line.start, line.end)],
      score: 0.82,
      reason: { code: 'marked' },
    },
  ];
}

/** Notes around verse: `♪ … ♪` over several lines is a song typed out. */
function sungVerse(reading: Reading): Finding[] {
  const text = reading.plain.value;
  if (!/[♪♫🎵🎶]/u.test(text)) return [];
  if (verseLines(text) < 6) return [];
  const first = lineAround(text, text.search(/\S/));
  return [
    {
      topic: 'copyright',
      spans: [toOriginal(reading.plain, first.start, first.end)],
      score: 0.72,
      reason: { code: 'lyrics' },
    },
  ];
}

function lineAround(text: string, at: number): { start: number; end: number } {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const end = text.indexOf('\n', at);
  return { start, end: end < 0 ? text.length : end };
}

interface Found {
  readonly span: Span;
  readonly score: number;
  readonly code: string;
}

export const detector: Detector = {
  topic: 'copyright',
  detect({ reading }) {
    const found: Found[] = [
      ...findShapes(reading, wordings).map((match) => ({
        span: spanOfMatch(reading, match),
        score: scoreOf(reading, match),
        code: match.code,
      })),
      ...findFrames(reading, together).map((match) => ({
        span: spanOfFrame(reading, match),
        score: frameScore(reading, match),
        code: match.code,
      })),
    ].sort((a, b) => b.score - a.score);
    const [best] = found.filter(({ score }) => score > 0);
    const [other] = [...markedAsOwned(reading), ...sungVerse(reading)];
    if (best === undefined || (other !== undefined && other.score > best.score)) {
      return other === undefined ? [] : [other];
    }
    return [
      { topic: 'copyright', spans: [best.span], score: best.score, reason: { code: best.code } },
    ];
  },
};
