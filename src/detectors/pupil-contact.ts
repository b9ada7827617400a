/**
 * Contact between grown-ups of a school and its pupils outside the school's own ways: inviting,
 * befriending, accepting, writing to them; for pupils, joining a teacher's page.
 */
import type { Finding } from '../review/finding.ts';
import { spanOf } from '../review/read.ts';
import type { PersonMention, Reading } from '../review/reading.ts';
import type { Detector, DetectorInput } from './detector.ts';
import { type FrameMatch, findFrames, frames, spanOfFrame } from './frame.ts';
import { hailings } from './hailing.ts';
import { type Line, linesOf, spanOfWords, textOfWords } from './lines.ts';
import {
  adultRows,
  frameLists,
  frameRows,
  lists,
  pupilRows,
  pupilVoice,
} from './pupil-contact.lexicon.ts';
import { findInLine, findShapes, type ShapeMatch, shapes, spanOfMatch } from './shape.ts';

const fromAdults = shapes(adultRows, lists);
const together = frames(frameRows, frameLists, ['named']);
const fromPupils = shapes(pupilRows, lists);
const voice = shapes(pupilVoice, lists);
const invites = shapes([['invite', 0.9, '{invite}']], lists);
const groupsAlone = shapes([['group', 0.9, '{pupils}']], lists);
const classTalk = shapes([['talk', 0.9, '{classTalk}']], lists);

const grownUps = new Set(lists.adults);

/** Words that turn an invitation down. */
const refusal =
  /\b(?:dont(?! (?:bother|worry|mind|hesitate|be shy|forget|wait|tell))|do not|cant|cannot|couldnt|wont|will not|not allowed|stop|never|declin\w+|ignor\w+|block\w*|delet\w+|reject\w+|refus\w+|against|shouldnt|should not|not to|no longer|unable to|didnt|havent|nope|not going to|rather not|please not)\b/;
/** A former pupil who is grown up. */
const grownUp =
  /\b(?:(?:1[89]|[2-9]\d) (?:now|years? old|and|this)|now (?:a|an|the|at uni|in their|married|teaching|works|qualified)|at uni\b|university|married|wedding|graduat\w+|(?:a|the|my|our) (?:nurse|doctor|teacher|plumber|vet|midwife|solicitor|barrister|police|officer|dad|mum|engineer|builder)|in (?:his|her|their) (?:twenties|thirties|forties|fifties)|kids of (?:his|her|their) own|all grown up|grown up now|grown ups? now|adults? now|years ago|in (?:19|200)\d+|back in the|retired|reunion|class of (?:19|20)\d\d|over 18)\b/;

/** What shapes and frames have in common. */
type Stretch = Pick<ShapeMatch, 'line' | 'from' | 'to' | 'code'>;

function finding(spans: Finding['spans'], score: number, code: string): Finding {
  return { topic: 'pupil-contact', spans, score, reason: { code } };
}

/** Grown-ups stand between the group and the invitation (`year 6 mums, add me`, `Y4 teachers`). */
function namesGrownUps(match: Stretch): boolean {
  const { line, from, to } = match;
  const text = textOfWords(line, Math.max(0, from - 3), to + 1);
  // `your little one's in my class`: said to a parent.
  if (/\byour (?:little ones?|childs?|kids?|sons?|daughters?|lad|lass)\b/.test(text)) return true;
  if (/\b(?:book|running|walking|wine|cycling) club\b|\bmarathon\b/.test(text)) return true;
  return textOfWords(line, from, to + 1)
    .split(' ')
    .some((word) => grownUps.has(word));
}

function turnedDown({ line, from, to, code }: Stretch): boolean {
  const before = textOfWords(line, Math.max(0, from - 6), from - 1).replace(/^.* but /, '');
  const inside = textOfWords(line, from, to);
  const after = code === 'accepts-pupil' ? textOfWords(line, to + 1, to + 14) : '';
  return refusal.test(before) || (code !== 'secret' && refusal.test(inside)) || refusal.test(after);
}

function ofGrownUp(reading: Reading, match: Stretch): boolean {
  if (match.code !== 'accepts-pupil' && match.code !== 'chats-with-pupil') return false;
  const next = linesOf(reading)[match.line.sentence + 1];
  return grownUp.test(match.line.text) || (next !== undefined && grownUp.test(next.text));
}

/** What the draft says by itself. */
function inDraft(reading: Reading): Finding[] {
  const found = findShapes(reading, fromAdults).filter(
    (match) => !namesGrownUps(match) && !turnedDown(match) && !ofGrownUp(reading, match),
  );
  const asTeacher = found.some((match) => match.code === 'writes-as-teacher');
  const invite = asTeacher
    ? findShapes(reading, invites).find((one) => !turnedDown(one))
    : undefined;
  return [
    ...found.map((match) => finding([spanOfMatch(reading, match)], match.score, match.code)),
    ...(invite === undefined
      ? []
      : [finding([wholeInvitation(reading, invite)], 0.92, 'invites-pupils')]),
  ];
}

/** `Year 6! … Add me on snap`: the group hailed in one sentence, invited in the next. */
function acrossSentences(reading: Reading): Finding[] {
  return hailings(reading, groupsAlone, invites)
    .filter(({ group, asked }) => {
      const hailed = { ...group, to: group.line.at.length - 1 };
      return !namesGrownUps(hailed) && !turnedDown(asked);
    })
    .map(({ asked }) => finding([spanOfMatch(reading, asked)], 0.8, 'invites-pupils'));
}

/** Cues that stand together in any order: `got a request from a lad I taught, accepted obvs`. */
function inFrames(reading: Reading): Finding[] {
  const isNamed = {
    named: (person: PersonMention) =>
      person.kind === 'roster-pupil' ||
      (person.as === 'pupil' && person.kind !== 'description' && person.score >= 0.6),
  };
  return findFrames(reading, together, isNamed)
    .filter((match) => !namesGrownUps(match) && !turnedDown(match) && !ofGrownUp(reading, match))
    .filter((match) => match.code !== 'secret' || !ownFamily(reading))
    .filter((match) => match.code !== 'hails-pupils' || isHailing(match))
    .map((match: FrameMatch) => finding([spanOfFrame(reading, match)], match.score, match.code));
}

/** `Year 6, if you want to carry on …, add me`: called first, and not told of. */
function isHailing({ line, from, cues }: FrameMatch): boolean {
  if (from > 1 || cues.pupils!.from > 1) return false;
  const next = textOfWords(line, cues.pupils!.to + 1, cues.pupils!.to + 1);
  return !/^(?:are|were|is|was|have|had|has|did|do|just|will|got|made|went|loved|in)$/.test(next);
}

function ownFamily(reading: Reading): boolean {
  return reading.people.some((person) => person.kind === 'own-family' || person.as === 'family');
}

/** Whether the answered post is a pupil's, and how surely of this school. */
function pupilAsking(reading: Reading): number {
  const { parent } = reading;
  if (parent === undefined) return 0;
  if (parent.people.some((person) => person.kind === 'roster-pupil' && person.start < 40))
    return 0.85;
  return Math.max(
    0,
    ...findShapes(parent, voice).map((match) => (match.code === 'own-pupil' ? 0.85 : 0.7)),
  );
}

/** A reply to a pupil: an invitation in it, or friendly talk with a pupil of one's own. */
function toPupil(reading: Reading): Finding[] {
  const asking = pupilAsking(reading);
  if (asking === 0) return [];
  const lines = linesOf(reading);
  for (const line of lines) {
    const invite = findInLine(line, invites)[0];
    if (invite !== undefined && !turnedDown(invite)) {
      return [finding([wholeInvitation(reading, invite)], 0.92, 'answers-pupil')];
    }
  }
  const first = lines.find((line) => line.at.length > 0);
  if (first === undefined || asking < 0.8) return [];
  const text = lines.map((line) => line.text).join('');
  // "Ask me in class" keeps the talk in school: that is the right answer.
  if (
    refusal.test(text) ||
    /\b(?:school email|in class please|ask me (?:in|at) (?:class|school)|tell (?:your|a) (?:mum|dad|parent|grown up))\b/.test(
      text,
    )
  ) {
    return [];
  }
  const warm =
    /\b(?:you|your|yes|yep|yeah|of course|haha|lol|hi|hello|hiya|hey|aww|sure|ok)\b/.test(text);
  return warm
    ? [
        finding(
          [spanOfWords(reading, first, 0, Math.min(first.at.length, 16) - 1)],
          0.75,
          'answers-pupil',
        ),
      ]
    : [];
}

/** An invitation with what follows it in its sentence, to a dozen words. */
function wholeInvitation(reading: Reading, { line, from, to }: ShapeMatch) {
  return spanOfWords(reading, line, from, Math.min(line.at.length - 1, to + 9));
}

/** Class talk with a pupil who is named or called by an account: `happy bday @x see u in class`. */
function namedPupil(reading: Reading): Finding[] {
  const lines = linesOf(reading);
  const talk = lines.some((line) => findInLine(line, classTalk).length > 0);
  const asTeacher = talk && /\b(?:you|your)\b/.test(lines.map((line) => line.text).join(''));
  if (!asTeacher) return [];
  const hailed = reading.people.find(
    (person) =>
      (person.kind === 'handle' && person.as !== 'staff' && person.as !== 'public') ||
      person.kind === 'roster-pupil' ||
      (person.as === 'pupil' && person.kind !== 'description'),
  );
  const handle = reading.words.find((word) => word.kind === 'handle');
  const place = hailed ?? handle;
  if (place === undefined) return [];
  const line = lines.find((one) => one.sentence === place.sentence);
  if (line === undefined) return [];
  return [finding([lineSpanTo(reading, line, place.end)], 0.8, 'greets-pupil')];
}

/** From the start of a sentence to a place in it, a dozen words at most. */
function lineSpanTo(reading: Reading, line: Line, end: number) {
  let to = 0;
  while (to + 1 < line.at.length && reading.words[line.first[to + 1]!]!.start < end) to++;
  return spanOfWords(reading, line, Math.max(0, to - 11), to);
}

/** Talk on the card of a friend request of being a pupil: `Goes to …`, `Year 5`. */
const goesToSchool =
  /\b(?:pupil|student|studies|studied|goes to|attends|year (?:[1-6]|one|two|three|four|five|six))\b/i;

/**
 * A friend request about to be confirmed: the text is the name alone, what is answered is the rest of
 * the card. A name of the roster is one; so is a card that puts a pupil into this school.
 */
function inRequest(reading: Reading): Finding[] {
  const pupil = reading.people.find((person) => person.kind === 'roster-pupil');
  if (pupil) return [finding([spanOf(reading, pupil)], 0.9, 'accepts-pupil')];
  const { parent } = reading;
  const isHere = parent?.schools.some((school) => school.which === 'this' && school.score >= 0.5);
  if (!parent || !isHere || !goesToSchool.test(parent.plain.value)) return [];
  return [finding([{ start: 0, end: reading.text.length }], 0.75, 'accepts-pupil')];
}

function detect({ reading, role, snapshot }: DetectorInput): Finding[] {
  if (snapshot.surface === 'friend-request') return role === 'pupil' ? [] : inRequest(reading);
  if (role === 'pupil') {
    return strongest(
      findShapes(reading, fromPupils)
        .filter((match) => !turnedDown(match))
        .map((match) => finding([spanOfMatch(reading, match)], match.score, match.code)),
    );
  }
  return strongest([
    ...inDraft(reading),
    ...inFrames(reading),
    ...acrossSentences(reading),
    ...toPupil(reading),
    ...namedPupil(reading),
  ]);
}

/** One finding a post: the surest, with the spans of those as sure that do not overlap it. */
function strongest(found: readonly Finding[]): Finding[] {
  const [best, ...rest] = [...found].sort((a, b) => b.score - a.score);
  if (best === undefined) return [];
  const spans = [...best.spans];
  for (const one of rest) {
    for (const span of one.spans) {
      if (spans.every((kept) => kept.end <= span.start || span.end <= kept.start)) spans.push(span);
    }
  }
  return [{ ...best, spans: spans.sort((a, b) => a.start - b.start) }];
}

export const detector: Detector = { topic: 'pupil-contact', detect };
