/**
 * Whether the guard can see on this page. Local only: counts by kind, never a word of a draft.
 */

import { GENERIC_ID } from '../sites/finder.ts';

/** Why a post went by unchecked. */
export type Blindness =
  | 'analyser-missing' // background or script did not answer
  | 'analyser-late' // not ready within the time a post may wait
  | 'unreadable' // the composer could not be read
  | 'unseen-request' // the site sent a post that no decision went before
  | 'failed'; // something threw

export interface Status {
  /** `guessing`: the box met last is one that no adapter knows, so checking may not work. */
  readonly state: 'checking' | 'guessing' | 'not-checking';
  readonly reason?: Blindness | 'switched-off' | undefined;
  readonly site: string;
  /** Surface ids seen since the page was loaded. */
  readonly surfaces: readonly string[];
  readonly counts: Readonly<Record<string, number>>;
}

/** A request this long after a decision may still belong to it: uploads, threads, slow lines. */
const DECISION_COVERS_MS = 60_000;

/** Told of what is counted by surface, to be added up beyond this page: never a word of a draft. */
export type Tally = (surface: string, what: string) => void;

export class Health {
  readonly #site: string;
  readonly #tally: Tally;
  readonly #changed: (status: Status) => void;
  readonly #counts = new Map<string, number>();
  readonly #surfaces = new Set<string>();
  #met: string | undefined;
  #blind: Blindness | undefined;
  #decidedAt = -Infinity;
  #switchedOff = false;

  /** `changed` is told whenever the state turns. */
  constructor(site: string, changed: (status: Status) => void, tally: Tally = () => undefined) {
    this.#site = site;
    this.#tally = tally;
    this.#changed = changed;
  }

  /** A composer of this surface has been met. */
  sees(surface: string): void {
    const before = this.status().state;
    this.#met = surface;
    if (!this.#surfaces.has(surface)) {
      this.#surfaces.add(surface);
      this.count('seen', surface);
    }
    if (this.status().state !== before) this.#changed(this.status());
  }

  /** `surface`: where it happened, if that is known. */
  count(what: string, surface?: string): void {
    const add = (key: string): void => {
      this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
    };
    add(what);
    if (surface) this.#tally(surface, what);
  }

  /** A post that the guard knew of goes out without a review. */
  unchecked(surface: string): void {
    this.count('unchecked', surface);
  }

  /** A post went by unchecked, or checking is impossible for now. */
  blind(reason: Blindness): void {
    this.count(reason);
    if (this.#blind === reason) return;
    this.#blind = reason;
    this.#changed(this.status());
  }

  /** A post is about to go out with the guard's knowledge: clean, approved or let go. */
  decided(): void {
    this.#decidedAt = performance.now();
  }

  /** The site sent a posting request. Anything but a count would be wrong: a page can forge it. */
  requested(name: string): void {
    this.count(`request:${name}`);
    if (this.#switchedOff || performance.now() - this.#decidedAt < DECISION_COVERS_MS) return;
    this.#tally(name, 'unseen-request');
    this.blind('unseen-request');
  }

  /** A review worked. */
  seeing(): void {
    this.count('reviewed');
    if (this.#blind === undefined) return;
    this.#blind = undefined;
    this.#changed(this.status());
  }

  switchedOff(off: boolean): void {
    if (this.#switchedOff === off) return;
    this.#switchedOff = off;
    this.#changed(this.status());
  }

  status(): Status {
    const reason = this.#switchedOff ? 'switched-off' : this.#blind;
    return {
      state: reason ? 'not-checking' : this.#met === GENERIC_ID ? 'guessing' : 'checking',
      reason,
      site: this.#site,
      surfaces: [...this.#surfaces],
      counts: Object.fromEntries(this.#counts),
    };
  }
}
