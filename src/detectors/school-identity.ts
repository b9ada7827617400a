/** `school-identity`: the post names the school, in any form the reading knows. */

import type { Finding } from '../review/finding.ts';
import { spanOf, textOf } from '../review/read.ts';
import type { SchoolMention } from '../review/reading.ts';
import type { Detector } from './detector.ts';
import { unofficialParts } from './school-identity.lexicon.ts';

export const detector: Detector = {
  topic: 'school-identity',
  detect({ reading }) {
    const byWords = new Map<
      string,
      { mention: SchoolMention; spans: Finding['spans'][number][] }
    >();
    for (const mention of reading.schools) {
      if (mention.which !== 'this' || mention.form === 'domain') continue;
      const words = textOf(reading, mention).toLowerCase();
      if (mention.form === 'handle' && unofficialParts.some((part) => words.includes(part)))
        continue;
      const span = spanOf(reading, mention);
      const held = byWords.get(words);
      if (held === undefined) byWords.set(words, { mention, spans: [span] });
      else {
        held.spans.push(span);
        if (mention.score > held.mention.score) held.mention = mention;
      }
    }
    return [...byWords].map(([, { mention, spans }]) => ({
      topic: 'school-identity',
      spans,
      score: mention.score,
      reason: {
        code: `school-${mention.form}`,
        data: { words: textOf(reading, mention) },
      },
    }));
  },
};
