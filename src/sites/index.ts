/** The visible list of sites: one line each. */
import { facebook } from './facebook.ts';
import type { SiteAdapter } from './site.ts';
import { x } from './x.ts';
import { youtube } from './youtube.ts';

export const ADAPTERS: readonly SiteAdapter[] = [facebook, x, youtube];

/** The adapter for this host name, or undefined on any other site. */
export function adapterFor(host: string): SiteAdapter | undefined {
  return ADAPTERS.find((adapter) => adapter.matches(host));
}
