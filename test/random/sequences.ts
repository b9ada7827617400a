/**
 * Made-up sequences of what a person does at a composer, from a seed: the same seed gives the same
 * sequences. Texts are put together from parts of which it is known whether the review holds them.
 */
import { CLEAN, RISKY } from '../e2e/texts.ts';

export type Writing =
  | { readonly act: 'type' | 'insert' | 'paste'; readonly text: string }
  | { readonly act: 'clear' }
  | { readonly act: 'attach' };

export type Submitting =
  | { readonly by: 'way'; readonly way: number }
  | { readonly by: 'twice' }
  | { readonly by: 'script' };

export type Answer =
  | 'edit'
  | 'escape'
  | 'post'
  | 'post twice'
  | 'press again outside'
  | 'drop the box';

export interface Sequence {
  readonly index: number;
  readonly before: 'nothing' | 'navigate' | 'load' | 'close';
  readonly writing: readonly Writing[];
  readonly submitting: Submitting;
  readonly answer: Answer;
}

const CLEAN_PARTS = [
  'rain again',
  CLEAN,
  'one radish, it is a start',
  'scones',
  'two loaves please',
];

/** Numbers from 0 up to 1, by mulberry32. */
export function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function sequenceOf(next: () => number, index: number): Sequence {
  const pick = <T>(of: readonly T[]): T => of[Math.floor(next() * of.length)]!;
  const writing: Writing[] = [];
  const steps = 1 + Math.floor(next() * 4);
  for (let i = 0; i < steps; i++) {
    const kind = next();
    if (kind < 0.08) writing.push({ act: 'clear' });
    else if (kind < 0.14) writing.push({ act: 'attach' });
    else {
      const text = next() < 0.4 ? RISKY : pick(CLEAN_PARTS);
      const act =
        text.length > 30
          ? pick(['insert', 'paste'] as const)
          : pick(['type', 'insert', 'paste'] as const);
      writing.push({ act, text });
    }
  }
  const way = next();
  const submitting: Submitting =
    way < 0.12
      ? { by: 'twice' }
      : way < 0.2
        ? { by: 'script' }
        : { by: 'way', way: Math.floor(next() * 8) };
  const move = next();
  const before = move < 0.86 ? 'nothing' : pick(['navigate', 'load', 'close'] as const);
  const answer = pick<Answer>([
    'edit',
    'escape',
    'post',
    'post',
    'post twice',
    'press again outside',
    'drop the box',
  ]);
  return { index, before, writing, submitting, answer };
}

/** Whether a text made of these parts is held. */
export function isRisky(text: string): boolean {
  return text.includes(RISKY);
}
