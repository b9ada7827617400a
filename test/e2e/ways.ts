/** Ways to submit that several surfaces share. */
import { byButton, byEnterOnButton, byKey, type Way } from './surface.ts';

export const ENTER_POSTS: readonly Way[] = [byKey('Enter'), byButton, byKey('Control+Enter')];
export const MOD_ENTER_POSTS: readonly Way[] = [
  byButton,
  byKey('Control+Enter'),
  byKey('Meta+Enter'),
  byEnterOnButton,
];
