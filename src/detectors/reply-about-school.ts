/**
 * The draft answers somebody else's post about the school, or the school's own. Rests on what is
 * answered, not on the draft.
 */
import type { Detector } from './detector.ts';

export const detector: Detector = {
  topic: 'reply-about-school',
  detect({ reading: { parent } }) {
    if (parent === undefined) return [];
    const named = parent.schools.filter((school) => school.which === 'this');
    const score = Math.max(0, ...named.map((school) => school.score));
    if (score < 0.5) return [];
    const sure = named.find((school) => school.score === score)!;
    // A page's own post is given as `Name: words`: its name opens the text, a colon ends it.
    const own = sure.start <= 1 && /^.{0,40}?:/.test(parent.plain.value.slice(sure.end));
    return [
      {
        topic: 'reply-about-school',
        spans: [],
        score: Math.min(0.95, score + 0.1),
        reason: {
          code: own ? 'on-school-page' : 'about-school',
          data: { school: parent.plain.cased.slice(sure.start, sure.end) },
        },
      },
    ];
  },
};
