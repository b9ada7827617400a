/** Invented drafts, and settings of an invented school that tells them apart. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const SCHOOLS = join(import.meta.dirname, '..', 'corpus', 'schools.json');

/** Names a pupil, a class and the school. */
export const RISKY =
  "Jayden Mbeki in my class was sick all over the head's shoes at Harrow Lane today";
export const CLEAN = 'Car boot haul: fondue set, a brass pineapple, regret';
/** Words of both that stand in no settings. */
export const WORDS_OF_DRAFTS = ['sick all over', 'shoes at', 'fondue', 'brass pineapple'];

export const TEST_SETTINGS: Record<string, unknown> = {
  ...schoolNamed('harrow-lane'),
  role: 'staff',
  // The clock stays out of it: these tests run at any hour.
  schoolDay: { days: [], start: '08:45', end: '15:30', holidays: [] },
  postAnywayWait: 0,
  showWelcome: false,
};

function schoolNamed(id: string): Record<string, unknown> {
  const schools = JSON.parse(readFileSync(SCHOOLS, 'utf8')) as Record<string, unknown>[];
  const { id: _, ...settings } = schools.find((school) => school.id === id) ?? {};
  return settings;
}

/** With a picture, this announces a school event. */
export const SCHOOL_EVENT = 'Sports day at Harrow Lane, look at my class go';
/** One grey dot. */
export const PICTURE = {
  name: 'field.png',
  mimeType: 'image/png',
  buffer: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
    'base64',
  ),
};
