/** `Year 6! … Add me on snap`: a group hailed in one sentence and asked something in the next. */
import type { Reading } from '../review/reading.ts';
import { linesOf } from './lines.ts';
import { findInLine, type ShapeMatch, type Shapes } from './shape.ts';

/** Who was hailed, and the wording near the start of the next sentence. */
export interface Hailing {
  readonly group: ShapeMatch;
  readonly asked: ShapeMatch;
}

/** Hailings are short, and what is asked comes soon: at most nine words, at most four before it. */
export function hailings(reading: Reading, groups: Shapes, askings: Shapes): Hailing[] {
  const lines = linesOf(reading);
  return lines.flatMap((line, index): Hailing[] => {
    const next = lines[index + 1];
    if (next === undefined || line.at.length > 9) return [];
    const group = findInLine(line, groups)[0];
    const asked = findInLine(next, askings)[0];
    if (group === undefined || asked === undefined || group.from > 4 || asked.from > 4) return [];
    return [{ group, asked }];
  });
}
