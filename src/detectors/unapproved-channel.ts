/**
 * A page, group or channel for the school or a class that nobody approved: opened, or advertised.
 * Accounts that the settings name are the school's own.
 */
import type { Finding, Span } from '../review/finding.ts';
import type { Reading, Word } from '../review/reading.ts';
import { toOriginal } from '../review/text.ts';
import type { Settings } from '../settings/schema.ts';
import type { Detector } from './detector.ts';
import { type FrameMatch, findFrames, frames, spanOfFrame, textAround } from './frame.ts';
import { linesOf, textOfWords } from './lines.ts';
import { findShapes, type ShapeMatch, shapes, spanOfMatch } from './shape.ts';
import { frameRows, lists, rows } from './unapproved-channel.lexicon.ts';

const wordings = shapes(rows, lists);
const together = frames(frameRows, lists);

const refusal =
  /\b(?:dont|do not|cant|cannot|wont|will not|not allowed|never|leave|leaving|left|muted?|hate|without|nobody has|didnt|havent|no one has|should we|shall i|anyone fancy)\b/;
/** Approved, or the school's own: the topic's near misses. */
const approved =
  /\b(?:official|officially|schools own|approved by|head has (?:ok|approved|agreed)|agreed with the head|with the heads (?:ok|blessing|permission)|run by the school|from the office)\b/;
const otherSubject =
  /\b(?:allotment|street|neighbours?|book club|running|cricket|football team|rugby|choir practice|reunion|class of|fantasy|dog|cat|wedding|hen|stag|nct|knitting|sewing|walking|golf|darts|quiz team|band|church|village|campaign|petition|cars?)\b/;

function ofSchool(match: Pick<ShapeMatch, 'line' | 'from' | 'to' | 'code'>): boolean {
  const { line, from, to } = match;
  const inside = textOfWords(line, from, to);
  if (/\bunofficial\b/.test(inside)) return true;
  if (approved.test(line.text)) return false;
  if (match.code === 'bare-channel' && !announced(match)) return false;
  const before = textOfWords(line, Math.max(0, from - 5), from - 1).replace(/^.* but /, '');
  if (refusal.test(before) || refusal.test(inside)) return false;
  if (otherSubject.test(inside) && !/\bthisschool\b/.test(inside)) return false;
  // `a page for parents`, `a blog for school`: the weaker words of both kinds say too little alone.
  const vague =
    /\b(?:page|account|blog|website|podcast|vlog|forum|livestream|server|channel|youtube|twitter|tiktok|insta|instagram)\b/;
  const vagueWho = /\b(?:parents|school|staff|reception|nursery|juniors|infants|tas)$/;
  return !(
    vague.test(inside) &&
    vagueWho.test(inside) &&
    !/\b(?:the|our|this) (?:school|staff|nursery|tas)$|thisschool|school parents|class|year/.test(
      inside,
    )
  );
}

/** `Snapchat group for the leavers, tell your kids`: opens its sentence and is not just spoken of. */
function announced({ line, from, to }: Pick<ShapeMatch, 'line' | 'from' | 'to'>): boolean {
  const spokenOf = /^(?:is|was|are|has|had|keeps|kept|just|went|going|drives|driving|never|only)\b/;
  return from <= 1 && !spokenOf.test(textOfWords(line, to + 1, to + 2));
}

const generic =
  /\b(?:the|primary|school|academy|nursery|infants?|juniors?|of|c|e|ce|cofe|rc|st|and|community)\b/g;

/** The school's name as it would stand in an account's name, without the words all schools share. */
function nameStems(settings: Settings): string[] {
  return [settings.schoolName, ...settings.schoolAliases, ...settings.schoolHandles]
    .map((name) =>
      name
        .toLowerCase()
        .replace(generic, '')
        .replace(/[^a-z0-9]/g, ''),
    )
    .filter((stem) => stem.length >= 3);
}

function bareHandle(word: Word): string {
  return word.text.replace(/[^a-z0-9]/g, '');
}

const callToFollow =
  /\b(?:follow|following|join|sub|subscribe|add|like|new account|new page|new channel|unofficial|check out|go to|dm|find us|made|started|set up)\b/;

/** `follow @KestrelbyUnofficial`: an account that carries the school's name and is not its own. */
function namedAfterSchool(reading: Reading, settings: Settings): Finding[] {
  const stems = nameStems(settings);
  const own = new Set(
    settings.schoolHandles.map((handle) => handle.toLowerCase().replace(/[^a-z0-9]/g, '')),
  );
  const found: { span: Span; score: number }[] = [];
  for (const line of linesOf(reading)) {
    for (let k = 0; k < line.at.length; k++) {
      const word = reading.words[line.first[k]!]!;
      if (word.kind !== 'handle') continue;
      const bare = bareHandle(word);
      if (
        own.has(bare) ||
        !stems.some((stem) => (stem.length > 3 ? bare.includes(stem) : bare.startsWith(stem)))
      )
        continue;
      const told = callToFollow.test(line.text);
      const marked =
        /unoff|confess|gossip|meme|spotted|mums|parents|fan|secret|tea|leaks|banter|year\d|y\d|class|kids|real/.test(
          bare,
        );
      if (!told && !marked) continue;
      const before = textOfWords(line, Math.max(0, k - 2), k - 1);
      const from = /\b(?:follow|join|add|like|sub)\b/.test(before)
        ? word.start - followLead(reading, word)
        : word.start;
      found.push({
        span: toOriginal(reading.plain, from, word.end),
        score: told && marked ? 0.93 : 0.82,
      });
    }
  }
  if (found.length === 0) return [];
  return [
    {
      topic: 'unapproved-channel',
      spans: found.map((one) => one.span),
      score: Math.max(...found.map((one) => one.score)),
      reason: { code: 'named-after-school' },
    },
  ];
}

/** How far before a handle `follow` or `join` begins. */
function followLead(reading: Reading, word: Word): number {
  const before = reading.plain.value.slice(Math.max(0, word.start - 24), word.start);
  const lead = /(?:follow|join|add|like|sub)\b[^.!?\n]{0,16}$/.exec(before);
  return lead === null ? 0 : lead[0].length;
}

/** A channel spoken of, asked for or complained about, and not opened. */
const spokenOf =
  /\b(?:muted?|muting|left|leaving|leave|going off|pinging|kicking off|drama|useless|hate|driving me|drives me|kicked out|kicked off|banned|is there|are there|does anyone|has anyone|anyone got|anyone have|wish|why|closed|closing|shut down|deleted|no longer|official)\b/;
/** Sites that are also places to look at: `on YouTube`, `from TikTok`. */
const bareSite =
  /^(?:youtube|twitter|tiktok|tik tok|insta|instagram|snapchat|website|livestream|twitch|page|account|blog|messenger)$/;

function opensChannel(match: FrameMatch): boolean {
  const { line, cues } = match;
  if (!ofSchool(match)) return false;
  const around = textAround(match, 5, 4);
  if (spokenOf.test(around) && !/\bunofficial\b/.test(around)) return false;
  // The school has put something on its own pages.
  if (/\b(?:school|head|office) (?:has|have|had) (?:put|posted|shared|added)\b/.test(around))
    return false;
  if (/\b(?:its|the schools|school) website\b/.test(around)) return false;
  const platform = cues.platform;
  if (platform === undefined) return true;
  const name = textOfWords(line, platform.from, platform.to);
  const before = textOfWords(line, platform.from - 1, platform.from - 1);
  // A person's own account is no channel; a school's own is approved.
  if (
    before === 'my' ||
    /\b(?:the|our) (?:schools?|thisschool) (?:website|facebook|page|twitter|insta|account|blog)\b/.test(
      around,
    )
  )
    return false;
  const joins =
    cues.news !== undefined &&
    /join|add|link/.test(textOfWords(line, cues.news.from, cues.news.to));
  if (joins && /messenger|whatsapp|telegram|discord/.test(name)) return true;
  return !(bareSite.test(name) && /^(?:on|from|via|to|off|the|this)$/.test(before));
}

interface Found {
  readonly span: Span;
  readonly score: number;
  readonly code: string;
}

export const detector: Detector = {
  topic: 'unapproved-channel',
  detect({ reading, settings }) {
    const found: Found[] = [
      ...findShapes(reading, wordings)
        .filter(ofSchool)
        .map((match) => ({ ...match, span: spanOfMatch(reading, match) })),
      ...findFrames(reading, together)
        .filter(opensChannel)
        .map((match) => ({ ...match, span: spanOfFrame(reading, match) })),
    ].sort((a, b) => b.score - a.score);
    const [best] = found;
    if (best === undefined) return namedAfterSchool(reading, settings);
    const spans: Span[] = [];
    for (const { span } of found) {
      if (spans.every((kept) => kept.end <= span.start || span.end <= kept.start)) spans.push(span);
    }
    spans.sort((a, b) => a.start - b.start);
    return [{ topic: 'unapproved-channel', spans, score: best.score, reason: { code: best.code } }];
  },
};
