/** All words that people read on settings page, first run, popup, policy room and practice page. */
import { describe, expect, test } from 'vitest';
import { grade } from '../dialog/reading-age.testing.ts';
import { type RefusalCode, refusalWords } from '../settings/refusal.ts';
import { SETTING_WORDS_EN } from '../settings/words.en.ts';
import { PANELS_EN } from './panels/words.en.ts';
import { HEALTH_EN } from './policy-health/words.en.ts';
import { ROOM_EN } from './policy-room/words.en.ts';
import { PRACTICE_WORDS } from './practice.words.ts';
import { EN } from './words.en.ts';

/** Posts to try, names of files and the like are no sentences of ours. */
const NO_PROSE = /example|fileName|samples|placeholder|months|\.topics\./;

function sentences(table: unknown, path = ''): [path: string, sentence: string][] {
  if (typeof table !== 'string') {
    return Object.entries(table as object).flatMap(([key, part]) =>
      sentences(part, `${path}.${key}`),
    );
  }
  if (NO_PROSE.test(path)) return [];
  // Values as they come, so that a template is measured as it is read.
  const read = table.replace(/\{n\}/g, '3').replace(/\{\w+\}/g, 'Mrs Hill');
  return read.split(/(?<=[.!?:])\s/).map((one) => [path, one.replace(/[^.!?…:]$/, '$&.')]);
}

const length = (sentence: string): number => sentence.split(/\s+/).length;

const CODES: readonly RefusalCode[] = [
  'not-settings',
  'unknown-key',
  'user-only',
  'not-text',
  'not-list',
  'not-yes-no',
  'not-number',
  'not-group',
  'blank',
  'too-short',
  'too-long',
  'too-many',
  'markup',
  'not-a-choice',
  'not-a-handle',
  'not-a-domain',
  'shared-domain',
  'not-an-address',
  'not-a-hash',
  'not-a-clause',
  'unknown-topic',
  'not-a-time',
  'ends-before-start',
  'not-a-date',
  'out-of-range',
  'unknown-part',
  'cannot-lock',
];
const REFUSALS = Object.fromEntries(CODES.map((code) => [code, refusalWords(code, 'en', 'these')]));

const tables = {
  'settings page, first run and popup': EN,
  'larger parts': PANELS_EN,
  'policy room': ROOM_EN,
  'policy health': HEALTH_EN,
  'practice page': PRACTICE_WORDS.en,
  'titles and descriptions of settings': SETTING_WORDS_EN,
  'refused values': REFUSALS,
};

describe('reading age', () => {
  test.each(Object.entries(tables))('%s: can be read at ten', (_, table) => {
    // Short labels would flatter the figure: only what reads as a sentence counts.
    const prose = sentences(table).filter(([, one]) => length(one) >= 6);
    expect(prose.length).toBeGreaterThan(2);
    expect(grade(prose.map(([, one]) => one).join(' '))).toBeLessThanOrEqual(5);
  });

  test.each(Object.entries(tables))('%s: no sentence is long', (_, table) => {
    const long = sentences(table).filter(([, one]) => length(one) > 25);
    expect(long).toEqual([]);
  });
});
