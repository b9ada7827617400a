/** Which policies are printed as PDF files, and how. */
import type { Look } from './documents.ts';

interface Printed {
  readonly file: string;
  readonly name: string;
  readonly look: Look;
  /** Bullets of the browser's own, or signs typed before hanging paragraphs as Word exports them. */
  readonly bullets: 'list' | 'signs';
}

const printed = (name: string, look: Look, bullets: Printed['bullets']): Printed => ({
  file: `${name.split('/')[1]}.${look}.pdf`,
  name,
  look,
  bullets,
});

export const PRINTED: readonly Printed[] = [
  printed('source/hollin-bank', 'columns', 'list'),
  printed('source/st-aldhelms', 'plain', 'signs'),
  printed('source/kestrel-federation', 'wide', 'list'),
  printed('source/oakmere-junior', 'columns', 'list'),
  printed('source/thornby-vale', 'wide', 'list'),
  printed('source/ashgrove-parents', 'wide', 'list'),
  printed('voices/moorgate-staff-code', 'plain', 'signs'),
  printed('voices/holy-cross', 'columns', 'list'),
  printed('voices/quarry-lane', 'plain', 'list'),
  printed('voices/eastvale-model', 'wide', 'list'),
  printed('held-out/calder-vale', 'columns', 'list'),
  printed('held-out/beacon-trust', 'plain', 'list'),
];
