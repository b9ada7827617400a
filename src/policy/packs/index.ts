/** The visible list of built-in policies: one line each. */
import type { Policy } from '../clause.ts';
import { barleyhurstPark } from './barleyhurst-park.ts';
import { flixton } from './flixton.ts';
import { model } from './model.ts';
import { mosscroft } from './mosscroft.ts';
import { stokePoges } from './stoke-poges.ts';
import { wivelsfield } from './wivelsfield.ts';

export const MODEL_POLICY: Policy = model;

export const PACKS = {
  flixton,
  'stoke-poges': stokePoges,
  'barleyhurst-park': barleyhurstPark,
  wivelsfield,
  mosscroft,
  model,
} as const satisfies Record<string, Policy>;

export type BuiltInPackId = keyof typeof PACKS;
