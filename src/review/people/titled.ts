/** Titled names: "Mrs Hargreaves", "mr t", "Miss Quigley in Year 2", and famous ones told apart. */
import { phraseAt, phrases } from '../phrases.ts';
import { commonWords } from '../words/common-words.ts';
import {
  famousTitled,
  missBefore,
  postAdjectives,
  presenting,
  titles,
} from '../words/people-words.ts';
import { type Found, isSurnameLike, isUpper, type Scene } from './scene.ts';

const famous = phrases(famousTitled);

/** A title with a name that begins at word `i`. */
export function titledName(scene: Scene, i: number): Found | undefined {
  const { words, text } = scene;
  const word = words[i]!;
  const kind = titles[word.text];
  if (kind === undefined) return undefined;
  const next = words[i + 1];
  if (next === undefined || next.sentence !== word.sentence) return undefined;
  const gap = text.slice(word.end, next.start);
  const tagged = gap === '' && next.kind === 'hashtag';
  if (gap !== ' ' && gap !== '. ' && gap !== '.' && !tagged) return undefined;
  const upper = isUpper(next.cased[0]);
  const lone = next.bare.length === 1;
  let endWord = i + 2;
  if (
    words[endWord] !== undefined &&
    scene.adjoins(endWord - 1) &&
    isSurnameLike(words[endWord]!)
  ) {
    endWord++;
  }
  const tail = scene.tail(endWord);
  const known = phraseAt(words, i, famous);
  if (known !== undefined && !(lone && upper) && tail?.kind !== 'class') {
    if (!upper) return undefined;
    return scene.make(i, known.endWord, 'public-figure', 'public', 0.05, 'famous');
  }
  if (word.cased === 'miss' && missBefore.has(words[i - 1]?.text ?? '')) return undefined;
  if (lone && !upper && kind === 'doubtful') {
    const sure = isUpper(word.cased[0]) || scene.company(i) >= 0.2;
    if (!sure && !scene.actsAt(i + 2, true)) return undefined;
  }
  if (!upper && !lone) {
    if (commonWords.has(next.text) || next.kind === 'number') return undefined;
    // "miss hartley is leaving": small letters need a deed or a class behind them.
    const told =
      tail?.kind === 'class' || (scene.company(i) >= 0.12 && scene.actsAt(endWord, true));
    if (kind === 'doubtful' && (word.text !== 'miss' || !told)) return undefined;
  }
  const company = Math.max(scene.company(i), scene.around * 0.9);
  let score = 0.48 + 0.56 * company + (tail === undefined ? 0 : 0.25);
  if (scene.childNear(i)) score += 0.22;
  if (company >= 0.3) score += 0.07;
  if (isPresented(scene, i)) score += 0.18;
  // "addressed to a Mr Singh": a stranger to the writer too.
  if (['a', 'an', 'some'].includes(words[i - 1]?.text ?? '')) score -= 0.2;
  if (scene.hasOutside(i)) score -= 0.32;
  if (tail?.kind !== 'class' && company < 0.5 && scene.sentenceOf(i).cues.fiction) score -= 0.2;
  if (scene.inLongQuote(i) && scene.talkAt(i) < 0.3) score -= 0.2;
  const why = tail === undefined ? 'title' : 'title-and-class';
  return scene.make(i, tail?.endWord ?? endWord, 'titled', 'staff', score, why);
}

/** "our wonderful Mrs Deshmukh", "a certain Mr Orme": as people of one place speak of each other. */
function isPresented(scene: Scene, i: number): boolean {
  const { words } = scene;
  for (let k = i - 1; k >= Math.max(0, i - 3); k--) {
    const { text, sentence } = words[k]!;
    if (sentence !== words[i]!.sentence) return false;
    if (presenting.has(text)) return true;
    if (!postAdjectives.has(text) && text !== 'very' && text !== 'own') return false;
  }
  return false;
}
