import { behaviours } from './behaviours.ts';
import { SURFACES } from './surfaces.ts';

for (const surface of SURFACES.youtube) behaviours(surface);
