/** What every part of the settings page shares. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Resolved } from '../settings/resolve.ts';
import type { StorageBrowser } from '../settings/store.ts';
import type { SETTING_WORDS_EN } from '../settings/words.en.ts';
import type { SettingsState } from './settings-state.ts';
import type { Words } from './words.ts';

/** What is needed of webextension-polyfill's `browser` on this page. */
export interface PageBrowser extends StorageBrowser {
  readonly runtime: { readonly id: string; getManifest(): unknown };
}

export interface Page {
  readonly browser: PageBrowser;
  readonly state: SettingsState;
  readonly words: Words;
  readonly settingWords: typeof SETTING_WORDS_EN;
  /** What would count without the person's own choices. */
  readonly base: Resolved;
  /** Goes to the room where the school's own policy is brought in and looked through. */
  openPolicy(): void;
}

export const PageContext = createContext<Page | undefined>(undefined);

export function usePage(): Page {
  const page = useContext(PageContext);
  if (!page) throw new Error('A part of the settings page stands outside of it.');
  return page;
}
