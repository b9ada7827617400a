/** The visible list: one line a detector. A topic without a line here is not looked for. */
import type { Detector } from './detector.ts';

export const DETECTORS: readonly Detector[] = [];
