/** What was counted on this computer, folded away until somebody asks. */
import { useEffect, useState } from 'preact/hooks';
import type { StorageBrowser } from '../settings/store.ts';
import { countsBySite, type SiteCounts } from './counts.ts';
import type { Words } from './words.ts';

/** Where the background keeps them. */
const COUNTS_KEY = 'health';

interface PopupCountsProps {
  readonly browser: StorageBrowser;
  readonly words: Words;
}

export function PopupCounts({ browser, words }: PopupCountsProps) {
  const [sites, setSites] = useState<readonly SiteCounts[]>([]);
  const text = words.popup.counts;
  useEffect(() => {
    const read = async (): Promise<void> => {
      const stored = await browser.storage.local.get([COUNTS_KEY]);
      setSites(countsBySite(stored[COUNTS_KEY]));
    };
    const changed = (changes: Record<string, unknown>): void => {
      if (COUNTS_KEY in changes) void read();
    };
    void read();
    browser.storage.onChanged.addListener(changed);
    return () => browser.storage.onChanged.removeListener(changed);
  }, [browser]);
  return (
    <details class="popup-counts">
      <summary>{text.title}</summary>
      <p class="about">{sites.length > 0 ? text.lead : text.none}</p>
      {sites.length > 0 && (
        <>
          <table>
            <thead>
              <tr>
                <th scope="col">{text.place}</th>
                <th scope="col">{text.tries}</th>
                <th scope="col">{text.asked}</th>
                <th scope="col">{text.missed}</th>
              </tr>
            </thead>
            {sites.map(({ site, places }) => (
              <tbody key={site}>
                <tr>
                  <th scope="rowgroup" colSpan={4}>
                    {words.siteNames[site]}
                  </th>
                </tr>
                {places.map(({ place, tries, asked, missed }) => (
                  <tr key={place}>
                    <th scope="row">{words.popup.places[place]}</th>
                    <td>{tries}</td>
                    <td>{asked}</td>
                    <td class={missed > 0 ? 'is-missed' : undefined}>{missed}</td>
                  </tr>
                ))}
              </tbody>
            ))}
          </table>
          <dl class="about">
            {(['tries', 'asked', 'missed'] as const).map((column) => (
              <div key={column}>
                <dt>{text[column]}</dt>
                <dd>{text.meaning[column]}</dd>
              </div>
            ))}
          </dl>
          <button type="button" onClick={() => void browser.storage.local.remove([COUNTS_KEY])}>
            {text.clear}
          </button>
        </>
      )}
    </details>
  );
}
