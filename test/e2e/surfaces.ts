/** All surfaces under test, by site; how sure we are of each stands in the adapter's row. */

import { ADAPTERS } from '../../src/sites/index.ts';
import type { Confidence, SurfaceSpec } from '../../src/sites/site.ts';
import type { Surface } from './surface.ts';
import { facebook } from './surfaces.facebook.ts';
import { x } from './surfaces.x.ts';
import { youtube } from './surfaces.youtube.ts';

export const SURFACES = { facebook, x, youtube } as const;
export const ALL_SURFACES: readonly Surface[] = Object.values(SURFACES).flat();

export function confidenceOf(surface: Surface): Confidence {
  return surface.confidence ?? rowOf(surface).confidence;
}

/** The adapter's row that is to recognise this surface. */
export function rowOf({ site, row, name }: Surface): SurfaceSpec {
  const adapter = ADAPTERS.find(({ id }) => id === site);
  const spec = adapter?.surfaces.find(({ id }) => id === row);
  if (!spec) throw new Error(`${name}: the adapter of ${site} has no row "${row}"`);
  return spec;
}

export function surfaceNamed(name: string): Surface {
  const found = ALL_SURFACES.find((surface) => surface.name === name);
  if (!found) throw new Error(`no surface "${name}"`);
  return found;
}
