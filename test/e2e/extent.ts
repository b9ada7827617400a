/** How much of the shared tests runs where, so that `npm test` ends in its time on two cores. */
import type { Surface } from './surface.ts';

/** The surfaces on which nearly everybody writes: `npm test` proves every behaviour on these, and the
 * figures of the table on all. `npm run matrix` proves every behaviour on every surface. */
const MAIN = new Set([
  'facebook post',
  'facebook comment',
  'facebook reply',
  'x home',
  'x modal',
  'x reply',
  'youtube comment',
  'youtube reply',
  'youtube live chat',
]);

export function isWhole({ name }: Surface): boolean {
  return MAIN.has(name) || process.env.BYP_MATRIX === '1';
}
