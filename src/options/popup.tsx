/** The toolbar popup: one line on this tab, and two ways on. */
import { render } from 'preact';
import { type TabsBrowser, tabStatus } from '../guard/tab-status.ts';
import { readSettings, type StorageBrowser } from '../settings/store.ts';
import { Again, Attention, Away, Tick } from './marks.tsx';
import { PopupCounts } from './popup-counts.tsx';
import { type TabReport, tabReport } from './tab-state.ts';
import { type TabState, type Words, wordsFor } from './words.ts';

interface Tab {
  readonly id?: number | undefined;
  readonly url?: string | undefined;
}

/** What is needed of webextension-polyfill's `browser` here. */
export interface PopupBrowser extends StorageBrowser {
  readonly permissions: {
    contains(what: { origins: string[] }): Promise<boolean>;
    request(what: { origins: string[] }): Promise<boolean>;
  };
  readonly scripting: TabsBrowser['scripting'];
  readonly tabs: TabsBrowser['tabs'] & {
    query(what: { active: boolean; currentWindow: boolean }): Promise<Tab[]>;
    reload(id: number): Promise<void>;
    create(what: { url: string }): Promise<unknown>;
  };
  readonly runtime: { openOptionsPage(): Promise<void>; getURL(path: '/practice.html'): string };
}

/** Draws the popup into `root`; `patterns` are the addresses at which the guard runs. */
export async function showPopup(
  root: HTMLElement,
  browser: PopupBrowser,
  patterns: readonly string[],
): Promise<void> {
  const origins = [...patterns];
  const [{ values }, [tab], isAllowed] = await Promise.all([
    readSettings(browser),
    browser.tabs.query({ active: true, currentWindow: true }),
    browser.permissions.contains({ origins }),
  ]);
  const answer = await askGuard(browser, tab);
  const report = tabReport(values.schoolName, tab?.url, patterns, answer, isAllowed);
  document.documentElement.lang = values.language;
  render(
    <Popup
      browser={browser}
      tab={tab}
      report={report}
      origins={origins}
      words={wordsFor(values.language)}
    />,
    root,
  );
}

/** What the guards say; undefined where there is none, as on every other site. */
function askGuard(browser: PopupBrowser, tab: Tab | undefined): Promise<unknown> {
  if (tab?.id === undefined || tab.url === undefined) return Promise.resolve(undefined);
  return tabStatus(browser, tab.id);
}

interface PopupProps {
  readonly browser: PopupBrowser;
  readonly tab: Tab | undefined;
  readonly report: TabReport;
  /** Addresses at which the guard runs. */
  readonly origins: string[];
  readonly words: Words;
}

function Popup({ browser, tab, report, origins, words }: PopupProps) {
  const { title, text } = words.popup.states[report.state];
  const openSettings = (): void => void browser.runtime.openOptionsPage().then(close);
  const practise = (): void =>
    void browser.tabs.create({ url: browser.runtime.getURL('/practice.html') }).then(close);
  const allow = (): void => void browser.permissions.request({ origins }).then(close);
  const reload = (): void => {
    if (tab?.id !== undefined) void browser.tabs.reload(tab.id).then(close);
  };
  return (
    <>
      <p class="popup-name">{words.product}</p>
      <div class={`popup-state is-${report.state}`} data-state={report.state}>
        <StateMark state={report.state} />
        <div>
          <h1>{title}</h1>
          {report.reason && <p>{words.popup.reasons[report.reason]}</p>}
          <p>{text}</p>
        </div>
      </div>
      {report.state === 'finish-set-up' && (
        <button type="button" class="primary" onClick={openSettings}>
          {words.popup.finish}
        </button>
      )}
      {report.state === 'no-access' && (
        <button type="button" class="primary" onClick={allow}>
          {words.popup.allow}
        </button>
      )}
      {wantsReload(report) && (
        <button type="button" class="primary" onClick={reload}>
          {words.popup.reload}
        </button>
      )}
      <div class="popup-ways">
        <button type="button" onClick={openSettings}>
          {words.settings}
        </button>
        <button type="button" onClick={practise}>
          {words.practise}
        </button>
      </div>
      <PopupCounts browser={browser} words={words} />
      <p class="about">{words.popup.privacy}</p>
      <p class="about">{words.popup.limits}</p>
    </>
  );
}

/** Where a page that is loaded again has a fresh start. */
function wantsReload({ state, reason }: TabReport): boolean {
  return state === 'reload' || reason === 'analyser-missing' || reason === 'failed';
}

function close(): void {
  window.close();
}

function StateMark({ state }: { state: TabState }) {
  switch (state) {
    case 'checking':
      return <Tick />;
    case 'not-our-site':
      return <Away />;
    case 'reload':
      return <Again />;
    case 'guessing':
    case 'finish-set-up':
    case 'not-checking':
    case 'no-access':
      return <Attention />;
  }
}
