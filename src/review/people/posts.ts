/** Posts that one person holds ("the head", "our deputy"), and people shown by where they work. */
import { phraseAt, phrasesOf } from '../phrases.ts';
import type { Word } from '../reading.ts';
import {
  beforeBodyHead,
  dealingLinks,
  dealings,
  determiners,
  grownUpNouns,
  headActs,
  headCompounds,
  headStates,
  heldPosts,
  homeRooms,
  otherOffices,
  postAdjectives,
  workPlaces,
} from '../words/people-words.ts';
import { type Found, isClassCode, type Scene, type Tail } from './scene.ts';

const posts = phrasesOf(heldPosts.map(([text, as, score]) => [text, { as, score }] as const));
const heads = new Set(['head', 'heads', "head's"]);
const ours = new Set(['our', 'my', 'ur', 'your']);
const dutyVerbs = new Set('runs does takes teaches mans leads minds does cooks cleans'.split(' '));
const bareAdjectives = new Set(['new', 'acting', 'outgoing', 'former', 'old']);
const theirs = new Set(['his', 'her', 'their']);
/** After these a post may stand without "the". */
const openers = new Set('and from by to with because cos that apparently but so now'.split(' '));

/** A post that begins (with its determiner) at word `i`. */
export function heldPost(scene: Scene, i: number): Found | undefined {
  const { words } = scene;
  const sentence = scene.sentenceOf(i);
  const det = words[i]!.text;
  const determined = determiners.has(det);
  let k = i;
  if (determined) {
    k++;
    while (k < sentence.endWord && k < i + 4 && postAdjectives.has(words[k]!.text)) k++;
  } else {
    if (!mayOpen(scene, i)) return undefined;
    // "new head starts monday"
    if (bareAdjectives.has(det)) k++;
  }
  if (k >= sentence.endWord) return undefined;
  // "I'm the SENCo", "as your deputy": the author's own post.
  if (ownPostBefore(scene, i)) return undefined;
  const year = isClassCode(words[k]!) ? 1 : scene.isYearAt(k) ? 2 : 0;
  const match = phraseAt(words, k + year, posts, sentence.endWord);
  if (match === undefined || match.entry.score === 0) return undefined;
  const { as, score: base } = match.entry;
  const last = words[match.endWord - 1]!;
  const isHead = heads.has(last.text) && match.endWord - match.firstWord === 1;
  if (isHead && !headIsPerson(scene, i, match.endWord)) return undefined;
  const next = words[match.endWord];
  if (year === 0 && base < 0.6 && next !== undefined && scene.adjoins(match.endWord - 1)) {
    if (otherOffices.has(next.text)) return undefined;
  }
  const acts = scene.actsAt(match.endWord, base >= 0.7) || isDealtWith(scene, i);
  const withMe =
    next?.text === 'and' && ['i', 'me', 'myself'].includes(words[match.endWord + 1]?.text ?? '');
  // "Headteacher's PA" in a profile is the author's own post; a bare one must do something.
  if (!determined && !withMe && (!acts || (base < 0.75 && year === 0 && !isHead))) return undefined;

  const tail = scene.tail(match.endWord);
  const company = scene.company(i);
  let score = base * 0.72 + 0.32 * company;
  if (year > 0) score = Math.max(score, 0.55) + 0.2;
  if (tail !== undefined) score += 0.2;
  if (ours.has(det)) score += 0.12;
  if (acts || withMe) score += 0.16;
  if (determined && det !== 'that' && acts && !theirs.has(det)) {
    // In a tool for a school's people "the head said" has one reading.
    if (isHead) score = Math.max(score, 0.74);
    else if (company >= 0.1 && base >= 0.5) score = Math.max(score, 0.71);
  }
  if (!determined) score -= isHead ? 0 : 0.16;
  if (k > i && words[k - 1]!.text === 'new' && company >= 0.2) score += 0.1;
  if (scene.elsewhereAt(match.endWord)) score -= 0.35;
  if (scene.childNear(i)) score += 0.08;
  if (scene.sentenceOf(i).cues.fiction && company < 0.5) score -= 0.15;
  // "her class teacher", "my son's teacher": one of several, known only to the family.
  if (theirs.has(det)) score -= 0.34;
  // "my old head teacher", "from your teacher".
  if ((det === 'my' || det === 'our') && wasOnce(words, i + 1, k)) score -= 0.55;
  if (det === 'your' && base < 0.5) score -= 0.2;
  const end = tail?.kind === 'class' || tail?.kind === 'school' ? tail.endWord : match.endWord;
  return scene.make(i, end, 'role', as, score, 'post-held-by-one');
}

/** "I'm", "I am", "as", "being" before word `i`. */
function ownPostBefore(scene: Scene, i: number): boolean {
  const before = scene.words[i - 1];
  if (before === undefined || before.sentence !== scene.words[i]!.sentence) return false;
  if (["i'm", 'im', 'being'].includes(before.text)) return true;
  if (before.text === 'as') return ['the', 'your', 'a'].includes(scene.words[i]!.text);
  return before.text === 'am' && scene.words[i - 2]?.text === 'i';
}

function wasOnce(words: readonly Word[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (['old', 'former', 'ex'].includes(words[k]!.text)) return true;
  return false;
}

/** "that woman in the office", "the lady on reception", "him in year 6 who shouts". */
export function placedPerson(scene: Scene, i: number): Found | undefined {
  const { words } = scene;
  const word = words[i]!;
  const sentence = scene.sentenceOf(i);
  const pronoun = word.text === 'him' || word.text === 'her';
  let k = i;
  if (!pronoun) {
    if (!determiners.has(word.text)) return undefined;
    k++;
    while (k < sentence.endWord && k < i + 4 && postAdjectives.has(words[k]!.text)) k++;
    if (k >= sentence.endWord || !grownUpNouns.has(words[k]!.bare)) return undefined;
  }
  const tail = scene.tail(k + 1) ?? (pronoun ? undefined : dutyAt(scene, k + 1));
  if (tail === undefined || words[k + 1]!.text === 'of') return undefined;
  const company = scene.company(i);
  if (pronoun && tail.homely && company < 0.4) return undefined;
  let score = (tail.kind === 'class' ? 0.56 : 0.5) + 0.36 * company;
  if (tail.kind === 'work' && !tail.homely) score += 0.06;
  if (scene.hasOutside(i)) score -= 0.2;
  return scene.make(i, tail.endWord, 'role', 'staff', score, 'place-of-work');
}

/** "who runs breakfast club", "who does the gate": one past the duty. */
function dutyAt(scene: Scene, at: number): Tail | undefined {
  const { words } = scene;
  const link = words[at]?.text;
  if (link !== 'who' && link !== 'that') return undefined;
  if (!dutyVerbs.has(words[at + 1]?.text ?? '')) return undefined;
  for (let k = at + 2; k < at + 5; k++) {
    const word = words[k];
    if (word === undefined || word.sentence !== words[at]!.sentence) return undefined;
    const letters = word.bare;
    if (letters === 'club' || letters === 'crossing' || workPlaces.has(letters)) {
      return { endWord: k + 1, kind: 'work', homely: homeRooms.has(letters) };
    }
    if (isClassCode(word) || scene.isYearAt(k))
      return { endWord: k + 1, kind: 'class', homely: false };
  }
  return undefined;
}

/** What a post just before a name makes of its bearer: "our caretaker Dave". */
export function postBefore(scene: Scene, i: number): 'staff' | 'governor' | 'parent' | undefined {
  const { words } = scene;
  for (const back of [1, 2, 3]) {
    const at = i - back;
    if (at < 0 || words[at]!.sentence !== words[i]!.sentence) return undefined;
    const match = phraseAt(words, at, posts, i);
    if (match !== undefined && match.endWord === i && match.entry.score >= 0.35)
      return match.entry.as;
  }
  return undefined;
}

/** "an email from the head", "complained to the deputy", "told the caretaker". */
function isDealtWith(scene: Scene, i: number): boolean {
  const { words } = scene;
  for (let k = i - 1; k >= 0 && k >= i - 2; k--) {
    const word = words[k]!;
    if (word.sentence !== words[i]!.sentence) return false;
    if (dealings.has(word.text)) return true;
    if (!dealingLinks.has(word.text)) return false;
  }
  return false;
}

/** Whether a post named without "the" may begin here: at the start, after a sign, after "and". */
function mayOpen(scene: Scene, i: number): boolean {
  const { words, text } = scene;
  if (i === scene.sentenceOf(i).firstWord) return true;
  const before: Word = words[i - 1]!;
  const gap = text.slice(before.end, words[i]!.start);
  return /[,;:("-]/.test(gap) || openers.has(before.text);
}

/** Whether "head" is a headteacher here and not a part of the body or the front of a queue. */
function headIsPerson(scene: Scene, i: number, endWord: number): boolean {
  const { words } = scene;
  const next = words[endWord]?.text ?? '';
  if (headCompounds.has(next) || headStates.has(next)) return false;
  if (beforeBodyHead.has(words[i - 1]?.text ?? '')) return false;
  const det = words[i]!.text;
  if (!ours.has(det) && !theirs.has(det)) return true;
  if (det === 'our') return true;
  if (headActs.has(next)) return true;
  return ['is', 'was', 'has', 'had', 'and'].includes(next) && scene.company(i) >= 0.3;
}
