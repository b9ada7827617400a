/**
 * Everyone will see the post. X and YouTube are public unless the page shows otherwise (topics,
 * `audience`). The review drops this finding where nothing else was found.
 */
import type { Detector } from './detector.ts';

const openUnlessTold: readonly string[] = ['x', 'youtube'];

export const detector: Detector = {
  topic: 'audience',
  detect({ snapshot: { audience, site, surface } }) {
    const open =
      audience === 'public' ||
      (audience === 'unknown' && openUnlessTold.includes(site) && surface !== 'message');
    if (!open) return [];
    const code = audience === 'public' ? 'public' : 'public-site';
    return [{ topic: 'audience', spans: [], score: 0.95, reason: { code, data: { site } } }];
  },
};
