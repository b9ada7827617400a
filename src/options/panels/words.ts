/** Words of the larger parts of the settings page. */
import type { Language } from '../../settings/schema.ts';
import { PANELS_CY } from './words.cy.ts';
import { PANELS_EN } from './words.en.ts';

type Sentences<T> = { readonly [K in keyof T]: T[K] extends string ? string : Sentences<T[K]> };

/** `{name}` in a sentence stands for a value. */
export type PanelWords = Sentences<typeof PANELS_EN>;

export function panelWordsFor(language: Language): PanelWords {
  return language === 'cy' ? PANELS_CY : PANELS_EN;
}
