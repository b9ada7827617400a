/** Words of the room where a school's own policy is brought in and put right. */
import type { Language } from '../../settings/schema.ts';
import { ROOM_CY } from './words.cy.ts';
import { ROOM_EN } from './words.en.ts';

type Sentences<T> = { readonly [K in keyof T]: T[K] extends string ? string : Sentences<T[K]> };

/** `{name}` in a sentence stands for a value. */
export type RoomWords = Sentences<typeof ROOM_EN>;

export function roomWordsFor(language: Language): RoomWords {
  return language === 'cy' ? ROOM_CY : ROOM_EN;
}
