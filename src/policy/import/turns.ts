/** Long work in turns, so that a page on which it runs stays awake. */

/** What long work may be told and asked. */
export interface Turns {
  /** Told how much is done, from 0 to 1, never less than before. */
  readonly progress?: (share: number) => void;
  /** Gives others a turn; by default one round of the event loop. */
  readonly pause?: () => Promise<void>;
  /** Stops the work. */
  readonly signal?: AbortSignal | undefined;
}

/** The longest turn, in milliseconds: short enough for a page to stay awake. */
export const TURN = 30;

/** One round of the event loop. */
export function round(): Promise<void> {
  return new Promise((done) => setTimeout(done));
}
