/** The counts that the pages hand on, as the popup shows them: pure. */
import { addTally } from '../guard/tally.ts';
import type { SiteId } from '../review/snapshot.ts';

const SITE_ORDER: readonly SiteId[] = ['facebook', 'x', 'youtube'];

/** Where one writes, in the words of `Words['popup']['places']`. */
export const PLACES = [
  'post',
  'group-post',
  'page-post',
  'community-post',
  'edit-post',
  'share',
  'photo',
  'alt-text',
  'story',
  'reel',
  'comment',
  'reply',
  'live-chat',
  'message',
  'video',
  'event',
  'marketplace',
  'profile',
  'mobile',
  'generic',
  'other',
] as const;
export type Place = (typeof PLACES)[number];

export interface PlaceCounts {
  readonly place: Place;
  /** How often the person went to post. */
  readonly tries: number;
  readonly asked: number;
  /** Of the tries, those that went out without a review. */
  readonly missed: number;
}

export interface SiteCounts {
  readonly site: SiteId;
  readonly places: readonly PlaceCounts[];
}

/** Takes what lies in the store, whatever it is. Places where nobody tried to post are left out. */
export function countsBySite(stored: unknown): SiteCounts[] {
  const kept = addTally(stored, undefined);
  return SITE_ORDER.map((site) => {
    const found = new Map<Place, PlaceCounts>();
    for (const [name, row] of Object.entries(kept[site] ?? {})) {
      const place = placeNamed(site, name);
      const { tries, asked, missed } = found.get(place) ?? { tries: 0, asked: 0, missed: 0 };
      // A request that nobody saw coming was a post all the same.
      const unseen = row['unseen-request'] ?? 0;
      found.set(place, {
        place,
        tries: tries + (row.attempt ?? 0) + unseen,
        asked: asked + (row.asked ?? 0),
        missed: missed + (row.unchecked ?? 0) + unseen,
      });
    }
    const places = PLACES.flatMap((place) => found.get(place) ?? []);
    return { site, places: places.filter(({ tries }) => tries > 0) };
  }).filter(({ places }) => places.length > 0);
}

/** Requests are counted under names such as `x-post`. */
function placeNamed(site: SiteId, name: string): Place {
  const bare = name.startsWith(`${site}-`) ? name.slice(site.length + 1) : name;
  return PLACES.find((place) => place === bare) ?? 'other';
}
