/** Children described rather than named: "a little one who joined us in January", "the twins in Year 2". */
import {
  childNouns,
  describing,
  joining,
  looseChildNouns,
  markLinks,
  smallness,
} from '../words/people-words.ts';
import { type Found, isClassCode, isSurnameLike, type Scene } from './scene.ts';

const openings = new Set('a the that this one another our those these some my certain'.split(' '));
const selfBefore = new Set("was am i'm im being".split(' '));
const several = new Set('kids children pupils lads lasses ones class'.split(' '));

/** A described child that begins at word `i`. */
export function describedChild(scene: Scene, i: number): Found | undefined {
  const { words } = scene;
  const det = words[i]!.text;
  if (!openings.has(det)) return undefined;
  const before = words[i - 1]?.text ?? '';
  if (selfBefore.has(before) && ['i', 'im'].includes(words[i - 2]?.text ?? 'i')) return undefined;
  const sentence = scene.sentenceOf(i);
  let k = i + 1;
  let fresh = false;
  let coded = false;
  const first = k;
  while (k < sentence.endWord && k < first + 5) {
    const word = words[k]!;
    if (childNouns.has(word.bare)) break;
    if (scene.isYearAt(k)) {
      coded = true;
      k += 2;
      continue;
    }
    if (isClassCode(word)) coded = true;
    else if (!describing.has(word.text)) break;
    if (word.text === 'new' || word.text === 'newest') fresh = true;
    k++;
  }
  const noun = words[k];
  if (noun === undefined || k >= sentence.endWord) return undefined;
  const plain = noun.bare;
  let tail = scene.tail(k + 1);
  if (looseChildNouns.has(plain)) {
    if (tail?.kind !== 'class' && !coded) return undefined;
  } else if (!childNouns.has(plain)) return undefined;
  if (plain === 'one' && !isChildBefore(scene, i, k)) return undefined;
  // "one of the lads in Y6" is told by what follows it, not by itself.
  if (words[k + 1]?.text === 'of' && plain === 'one') tail = undefined;

  const company = scene.company(i);
  let endWord = k + 1;
  let score = 0.16 + 0.36 * company;
  let told = false;
  if (tail?.kind === 'class') {
    endWord = tail.endWord;
    const marked = k > first || plain.startsWith('twin') || plain.startsWith('triplet');
    score += marked ? 0.34 : 0.28;
    told = true;
  }
  const marks = marksFrom(scene, endWord, sentence.endWord);
  if (marks !== undefined) {
    score += marks.score;
    endWord = marks.endWord;
    told = true;
  }
  const family = scene.familyTail(k + 1);
  if (family !== undefined) {
    endWord = Math.max(endWord, family);
    score += 0.15;
    told = true;
  }
  if (fresh) score += 0.1;
  if (isNewcomer(scene, k + 1)) score += 0.14;
  if (!coded && told && tail === undefined) coded = namesClass(scene, k + 1, endWord);
  if (coded) {
    score += 0.22;
    told = true;
  }
  if (!told) score -= 0.1;
  if (scene.hasOutside(i)) score -= 0.2;
  if (score < 0.2) return undefined;
  // "my lad in Year 5" may be the author's own; "my Year 5 boy" is a teacher's.
  const teachers = (k > first && coded) || looseChildNouns.has(plain) || plain.startsWith('twin');
  const why = det === 'my' ? (teachers ? 'my-class-child' : 'my-child') : 'description';
  if (why === 'my-child' && tail === undefined) return undefined;
  return scene.make(i, endWord, 'description', 'pupil', score, why);
}

/** How far each link marks a child out; "with" and "whose" the most. */
const marking: Readonly<Record<string, number>> = { that: 0.15, who: 0.24, from: 0.24 };

/** What marks the child out, behind the noun: "with the hearing aids", "whose dad is away". */
function marksFrom(
  scene: Scene,
  at: number,
  end: number,
): { readonly score: number; readonly endWord: number } | undefined {
  const link = scene.words[at];
  if (link === undefined || at >= end || !markLinks.has(link.text)) return undefined;
  if (link.text === 'from') {
    const place = scene.words[at + 1];
    if (place === undefined || !isSurnameLike(place)) return undefined;
  }
  if (link.text === 'in' && !scene.text.slice(link.start, link.start + 40).includes('wheelchair')) {
    return undefined;
  }
  const score = marking[link.text] ?? 0.32;
  return { score, endWord: clauseEnd(scene, at, end) };
}

/** One past the last word of the wording that begins at `at`: to the next sign, at most nine words. */
function clauseEnd(scene: Scene, at: number, end: number): number {
  const { words, text } = scene;
  let k = at + 1;
  while (k < end && k < at + 9) {
    if (/[,;:()"]| - /.test(text.slice(words[k - 1]!.end, words[k]!.start))) break;
    k++;
  }
  return k;
}

/** "who joined us", "that started with us": a newcomer to the class. */
function isNewcomer(scene: Scene, at: number): boolean {
  const end = Math.min(scene.sentenceOf(at - 1).endWord, at + 5);
  for (let k = at; k < end; k++) if (joining.has(scene.words[k]!.text)) return true;
  return false;
}

/** Whether a class stands among the words: "the kid with the calliper in Y4", "from Syria in my class". */
function namesClass(scene: Scene, from: number, end: number): boolean {
  for (let k = from; k < end; k++) {
    if (scene.isYearAt(k) || isClassCode(scene.words[k]!)) return true;
    if (scene.words[k]!.text === 'class') return true;
  }
  return false;
}

/** Whether "one" is a child: "a little one", or a child or class stands earlier in the sentence. */
function isChildBefore(scene: Scene, i: number, at: number): boolean {
  const { words } = scene;
  for (let k = i + 1; k < at; k++) if (smallness.has(words[k]!.text)) return true;
  for (let k = Math.max(scene.sentenceOf(i).firstWord, i - 12); k < i; k++) {
    const text = words[k]!.bare;
    if ((childNouns.has(text) && text !== 'one') || several.has(text)) return true;
    if (isClassCode(words[k]!) || scene.isYearAt(k)) return true;
  }
  return false;
}
