/** What a clause is about: topics with a score, told by weighted patterns sentence by sentence. */
import { TOPIC_IDS, type TopicId } from '../../review/topics.ts';
import { folded, ITEM_SIGN } from './blocks.ts';
import { asMatched, piecesOfSentence } from './matched.ts';
import { withoutSchoolNames } from './school-words.ts';
import { sentencesOf } from './sentences.ts';
import {
  ADMIN_CUES,
  ADMIN_HEADINGS,
  AIM_HEADINGS,
  CONTINUES,
  type Cue,
  DESCRIPTION,
  PERMISSION,
  REASON,
  RULE_CUES,
  TOPIC_CUES,
  WORDS,
} from './topics.lexicon.ts';
import { likelihoods } from './words-model.ts';

/** What a clause says and where it says it. */
export interface ClauseWords {
  readonly text: string;
  /** The words before the colons it completes, the outermost first. */
  readonly leads: readonly string[];
  readonly path: readonly string[];
}

export type TopicScores = ReadonlyMap<TopicId, number>;

/** From this score on a clause counts as being about a topic. */
export const ABOUT = 0.95;
/** Share of a heading's own score that its clauses inherit. */
const FROM_HEADING = 0.5;
/** Part of the score that a sentence keeps which gives no rule, or tells what the paper is for. */
const STATEMENT = 0.5;
const ADMINISTRATIVE = 0.35;
/** Below this likelihood the words speak against a topic; what is left of the cues then. */
const UNLIKELY = 0.03;
const DOUBTED = 0.9;
/** In a longer sentence than this, in characters, one topic among several seems unlikely by its words. */
const LONG = 130;
/** How much the words as a whole add to what the cues say. */
const SUPPORT = 0.5;
/** What words alone count for: never enough, but for a topic on which the policy is silent otherwise. */
const WORDS_ALONE = 0.9;
/** From this score on a clause is taken for such a topic; since it is below `ABOUT`, a review can ask
 * the person to look at it. */
export const PROBABLY = 0.72;
/** More cues than this add nothing. */
const MOST = 1.9;
const MOST_IN_RULE = 3;

interface CompiledCue {
  readonly weight: number;
  readonly first: RegExp;
  readonly also: readonly RegExp[];
  readonly unless: readonly RegExp[];
}

const cues: readonly (readonly [TopicId, readonly CompiledCue[]])[] = TOPIC_IDS.map((topic) => [
  topic,
  TOPIC_CUES[topic].map(compiled),
]);
const rule = RULE_CUES.map(pattern);
const admin = ADMIN_CUES.map(pattern);
const adminHeading = pattern(ADMIN_HEADINGS);
const aimHeading = pattern(AIM_HEADINGS);
const reason = pattern(REASON);
const continues = pattern(CONTINUES);
const permission = pattern(PERMISSION);
const description = pattern(DESCRIPTION);

function compiled([weight, first = '', ...rest]: Cue): CompiledCue {
  return {
    weight,
    first: new RegExp(expanded(first), 'g'),
    also: rest.filter((one) => !one.startsWith('!')).map(pattern),
    unless: rest.filter((one) => one.startsWith('!')).map((one) => pattern(one.slice(1))),
  };
}

function pattern(source: string): RegExp {
  return new RegExp(expanded(source));
}

function expanded(source: string): string {
  const once = source.replace(/\{([A-Z]+)\}/g, (whole, name: string) => WORDS[name] ?? whole);
  return once === source ? once : expanded(once);
}

/** Scores of all topics above nought; which of them count is `ABOUT`. */
export function scoreTopics({ text, leads, path }: ClauseWords): TopicScores {
  const scores = new Map<TopicId, number>();
  const opening = leads
    .map((lead) => asMatched(piecesOfSentence(sentencesOf(lead).at(-1) ?? '').at(-1) ?? ''))
    .join(' ');
  const heading = folded(withoutSchoolNames(path.slice(-2).join(' . ')));
  let mood = 1;
  let hasTopic = false;
  for (const sentence of text.split(ITEM_SIGN).flatMap(sentencesOf).flatMap(piecesOfSentence)) {
    const own = asMatched(sentence);
    const whole = opening === '' ? own : `${opening} ${own}`;
    // "This includes ..." binds as much as what it goes on with, where that is about a topic.
    if (!continues.test(own)) mood = moodOf(own, opening, heading);
    else if (!hasTopic) mood = STATEMENT;
    hasTopic = false;
    const most = mood === 1 ? MOST_IN_RULE : MOST;
    const likely = likelihoods(own);
    for (const [topic, list] of cues) {
      const said = sum(list, whole, opening.length);
      const above = said > 0 ? FROM_HEADING * Math.min(1, Math.max(0, sum(list, heading, 0))) : 0;
      const byCues = Math.max(0, Math.min(most, said) + above);
      const score = mood * weigh(byCues, likely.get(topic) ?? 0, own.length);
      if (score >= ABOUT) hasTopic = true;
      if (score > (scores.get(topic) ?? 0)) scores.set(topic, score);
    }
  }
  const question = path.at(-1) ?? '';
  const isAnswer = question.endsWith('?') && text.length <= LONGEST_ANSWER;
  if (isAnswer && topicsFrom(scores).length === 0) addTopicsOf(question, scores);
  return scores;
}

/** A longer text under a question stands for itself. */
const LONGEST_ANSWER = 300;

/** "Can I put up photographs?" "No." is about photographs. */
function addTopicsOf(question: string, scores: Map<TopicId, number>): void {
  const asked = asMatched(question);
  const likely = likelihoods(asked);
  for (const [topic, list] of cues) {
    const score = weigh(Math.min(MOST, sum(list, asked, 0)), likely.get(topic) ?? 0, asked.length);
    if (score > (scores.get(topic) ?? 0)) scores.set(topic, score);
  }
}

/** What cues say and what the words as a whole make likely, in one score: words alone say nothing, but
 * weaken a cue that they speak against and strengthen a weak one. (Tried 2026-11: counting words alone
 * from 0.7 to 0.95 on cost more false topics than it found, on our policies and on others.) */
function weigh(byCues: number, likelihood: number, length: number): number {
  if (byCues <= 0) return length < LONG ? WORDS_ALONE * likelihood : 0;
  const isDoubted = likelihood < UNLIKELY && length < LONG;
  return (isDoubted ? DOUBTED : 1) * byCues + SUPPORT * likelihood;
}

/** Weights of the cues that reach past `from`, each counted once. */
function sum(list: readonly CompiledCue[], text: string, from: number): number {
  let total = 0;
  for (const { weight, first, also, unless } of list) {
    if (!reaches(first, text, from)) continue;
    if (also.every((one) => one.test(text)) && !unless.some((one) => one.test(text))) {
      total += weight;
    }
  }
  return total;
}

function reaches(found: RegExp, text: string, from: number): boolean {
  found.lastIndex = 0;
  for (let hit = found.exec(text); hit !== null; hit = found.exec(text)) {
    if (hit.index + hit[0].length > from) return true;
    if (hit[0] === '') found.lastIndex++;
  }
  return false;
}

/** How much a sentence binds: 1 for a rule, less for a statement or an administrative one. */
function moodOf(own: string, opening: string, heading: string): number {
  if (admin.some((one) => one.test(own)) || permission.test(opening)) return ADMINISTRATIVE;
  if (aimHeading.test(heading)) return ADMINISTRATIVE;
  if (reason.test(own)) return STATEMENT;
  const isRule = rule.some((one) => one.test(own) || one.test(opening)) || !description.test(own);
  if (adminHeading.test(heading)) return isRule ? STATEMENT : ADMINISTRATIVE;
  return isRule ? 1 : STATEMENT;
}

/** The topics that count, strongest first. */
export function topicsFrom(scores: TopicScores): TopicId[] {
  return [...scores]
    .filter(([, score]) => score >= ABOUT)
    .sort(([, a], [, b]) => b - a)
    .map(([topic]) => topic);
}
