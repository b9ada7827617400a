/**
 * Written in school time: by the clock on a school day, or by the words of the draft. A clock that
 * shows another time goes before the words, which may be a story.
 */

import { bankHolidays, dayNumber, weekday } from '../review/bank-holidays.ts';
import type { Finding } from '../review/finding.ts';
import type { Settings } from '../settings/schema.ts';
import type { Detector, DetectorInput } from './detector.ts';
import { findFrames, frames, spanOfFrame } from './frame.ts';
import { linesOf } from './lines.ts';
import { findInLine, shapes, spanOfMatch } from './shape.ts';
import { frameRows, lists, rows } from './working-hours.lexicon.ts';

const inWords = shapes(rows, lists);
const together = frames(frameRows, lists);
const dayNames = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;

interface Clock {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** `HH:MM` */
  readonly time: string;
}

function readClock(text: string): Clock | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}:\d{2})/.exec(text);
  if (parts === null) return undefined;
  const [, year, month, day, time] = parts;
  return { year: Number(year), month: Number(month), day: Number(day), time: time! };
}

/**
 * Whether a local time lies in school time: on one of the school's days, from start to end, and in no
 * holiday of its list and on no bank holiday of its nation.
 */
export function isSchoolTime(time: string, { schoolDay, nation }: Settings): boolean {
  const clock = readClock(time);
  if (clock === undefined) return false;
  const number = dayNumber(clock.year, clock.month, clock.day);
  if (!schoolDay.days.includes(dayNames[weekday(number)]!)) return false;
  if (clock.time < schoolDay.start || clock.time > schoolDay.end) return false;
  if (bankHolidays(clock.year, nation).has(number)) return false;
  const date = time.slice(0, 10);
  return !schoolDay.holidays.some((holiday) => {
    const [first, last = first] = holiday.split('/');
    return date >= first! && date <= last!;
  });
}

const overWords =
  /\b(?:was|were|to the pub|snuck out|sneaked out|used to|remember|years ago|back in the day|when i was|last (?:week|year|term)|yesterday|tomorrow|later|tonight|next week|never|dont|do not|wont|after school)\b/;

function toldInWords({ reading }: DetectorInput): Finding[] {
  for (const line of linesOf(reading)) {
    for (const match of findInLine(line, inWords)) {
      if (overWords.test(line.text) || (match.code === 'at-start' && match.from > 0)) continue;
      return [
        {
          topic: 'working-hours',
          spans: [spanOfMatch(reading, match)],
          score: match.score,
          reason: { code: 'told-in-words' },
        },
      ];
    }
  }
  const match = findFrames(reading, together).find((one) => !overWords.test(one.line.text));
  if (match === undefined) return [];
  return [
    {
      topic: 'working-hours',
      spans: [spanOfFrame(reading, match)],
      score: match.score,
      reason: { code: 'told-in-words' },
    },
  ];
}

export const detector: Detector = {
  topic: 'working-hours',
  detect(input) {
    const { time } = input.snapshot;
    if (time === undefined) return toldInWords(input);
    if (!isSchoolTime(time, input.settings)) return [];
    const { start, end } = input.settings.schoolDay;
    return [
      {
        topic: 'working-hours',
        spans: [],
        score: 0.95,
        reason: { code: 'school-time', data: { time: time.slice(11, 16), start, end } },
      },
    ];
  },
};
