/** The visible list: one line a detector. A topic without a line here is not looked for. */
import { detector as audience } from './audience.ts';
import type { Detector } from './detector.ts';
import { detector as personalDetails } from './personal-details.ts';
import { detector as replyAboutSchool } from './reply-about-school.ts';
import { detector as workingHours } from './working-hours.ts';

export const DETECTORS: readonly Detector[] = [
  personalDetails,
  replyAboutSchool,
  workingHours,
  audience,
];
