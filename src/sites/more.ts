/** What adapters leave to be loaded with the analyser, by site. */
import type { SiteId } from '../review/snapshot.ts';
import { MORE_LABELS } from './facebook.labels.more.ts';
import { facebookReader } from './facebook.read.ts';
import type { MoreOfSite } from './site.ts';

export const MORE_OF_SITES: Readonly<Partial<Record<SiteId, MoreOfSite>>> = {
  facebook: { labels: MORE_LABELS, reader: facebookReader },
};
