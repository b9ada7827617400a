/** Words of the policy health panel. */
import type { Language } from '../../settings/schema.ts';
import { HEALTH_CY } from './words.cy.ts';
import { HEALTH_EN } from './words.en.ts';

type Sentences<T> = { readonly [K in keyof T]: T[K] extends string ? string : Sentences<T[K]> };

/** `{name}` in a sentence stands for a value. */
export type HealthWords = Sentences<typeof HEALTH_EN>;

export function healthWordsFor(language: Language): HealthWords {
  return language === 'cy' ? HEALTH_CY : HEALTH_EN;
}
