/**
 * Every address at which the three sites take posts (site notes of 2026-11). All are listed from the
 * start: a host added in an update would switch the extension off until the person agrees again.
 */
import type { SiteId } from '../review/snapshot.ts';

export const SITE_MATCHES = {
  facebook: ['https://*.facebook.com/*'],
  x: ['https://*.x.com/*', 'https://*.twitter.com/*'],
  youtube: ['https://*.youtube.com/*'],
} satisfies Record<SiteId, string[]>;

export const HOST_MATCHES = Object.values(SITE_MATCHES).flat();
