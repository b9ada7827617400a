/**
 * The tone of sentences whose wording no pattern foresees: words of complaint, wrongdoing and praise
 * weighed together. A sentence counts only with a target from the school, and never on one word alone.
 */
import type { Reading } from '../review/reading.ts';
import { type Actor, actorsOf, insideQuotes, type Scene, sceneOf } from './about.ts';
import { type Classes, classAt, classesOf, streamOf, WORD } from './pattern.ts';
import { toneWords } from './tone.lexicon.ts';

export const WORDS = classesOf(toneWords as Classes);
const names = ['wrong3', 'gripe3', 'praise', 'proof', 'gripe2'];

export interface Tone {
  /** 0 to 1: how much of a complaint. */
  readonly gripe: number;
  /** How many words of wrongdoing, each once. */
  readonly wrongs: number;
  /** Wording with which people vouch for an accusation. */
  readonly proof: number;
  readonly praise: number;
  /** Tokens of the first and past the last telling word; equal where there is none. */
  readonly from: number;
  readonly to: number;
}

const held = new WeakMap<Reading, readonly Tone[]>();

/** Tone of each sentence; computed once for a reading. */
export function tonesOf(reading: Reading): readonly Tone[] {
  const known = held.get(reading);
  if (known !== undefined) return known;
  const stream = streamOf(reading);
  const rows = reading.sentences.map(() => ({
    rest: 1,
    strong: 0,
    wrongs: 0,
    proof: 0,
    praise: 0,
    from: -1,
    to: -1,
    seen: new Set<string>(),
  }));
  for (let i = 0; i < stream.tokens.length; ) {
    const token = stream.tokens[i]!;
    const found = token.kind === WORD ? classAt(stream, WORDS, i, names) : undefined;
    const row = rows[token.sentence];
    if (found === undefined || row === undefined) {
      i++;
      continue;
    }
    const key = token.text;
    if (!row.seen.has(key) && !insideQuotes(reading, i)) {
      row.seen.add(key);
      if (found.name === 'praise') row.praise++;
      else if (found.name === 'proof') row.proof++;
      else {
        if (found.name === 'wrong3') row.wrongs++;
        const strong = found.name === 'gripe3';
        if (strong) row.strong++;
        row.rest *= strong
          ? found.end - i >= 2
            ? 0.45
            : 0.58
          : found.name === 'gripe2'
            ? 0.9
            : 0.85;
        if (found.name !== 'gripe2') {
          if (row.from < 0) row.from = i;
          row.to = found.end;
        }
      }
    }
    i = found.end;
  }
  const tones = rows.map(
    (row): Tone => ({
      gripe: row.strong === 0 ? Math.min(0.45, 1 - row.rest) : 1 - row.rest,
      wrongs: row.wrongs,
      proof: row.proof,
      praise: row.praise,
      from: Math.max(0, row.from),
      to: Math.max(0, row.to),
    }),
  );
  held.set(reading, tones);
  return tones;
}

/** The first particular staff, school, parent or pupil named in a sentence; with none, what the
 * sentence before was about when this one goes on with a pronoun. */
export function targetIn(
  reading: Reading,
  sentence: number,
  kinds: readonly Actor['kind'][],
): Actor | undefined {
  const cast = actorsOf(reading);
  const { tokens } = streamOf(reading);
  return cast.find(
    (actor) =>
      tokens[actor.from]!.sentence === sentence &&
      kinds.includes(actor.kind === 'pronoun' ? actor.means : actor.kind) &&
      !actor.generic,
  );
}

const witness = new Set(
  'watched saw seen see know knew caught heard witnessed found sat spent asked rang emailed told have had'.split(
    ' ',
  ),
);

/** Whether a sentence speaks of the author's own shortcomings or life. */
export function ofSelf(reading: Reading, sentence: number): boolean {
  const { tokens } = streamOf(reading);
  const first = actorsOf(reading).find((actor) => tokens[actor.from]!.sentence === sentence);
  if (first === undefined) return false;
  if (first.kind === 'family') return true;
  return first.kind === 'self' && !witness.has(tokens[first.to]?.text ?? '');
}

/** Whether a draft's talk is near enough to the school for tone to count. */
export function schoolNear(
  reading: Reading,
  sentence: number,
  scene: Scene = sceneOf(reading),
): number {
  const here = reading.school.bySentence[sentence] ?? 0;
  if (scene.thisSchool) return 1;
  if (scene.staff) return Math.max(0.8, here);
  return Math.max(scene.school, here);
}
