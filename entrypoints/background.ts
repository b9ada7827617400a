/**
 * Install and first run, loading the analyser into a frame, the icon. It never sees a draft: the
 * messages it takes carry a kind and a state, nothing that was written.
 */
import { type Browser, browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { tabStatus } from '../src/guard/tab-status.ts';
import { addTally } from '../src/guard/tally.ts';
import { keepManagedCopy, type PolicyKnown, readSettings } from '../src/settings/store.ts';
import { SITE_MATCHES } from '../src/sites/hosts.ts';

const ANALYSER_FILE = '/analyser.js';
const FINDER_FILE = '/finder.js';
const GUARD_FILES = {
  facebook: '/content-scripts/guard-facebook.js',
  x: '/content-scripts/guard-x.js',
  youtube: '/content-scripts/guard-youtube.js',
} as const;
const PAGE_HOOK_FILE = '/content-scripts/page-hook.js';

export default defineBackground(() => {
  const policy = keepManagedCopy(browser);
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void guardOpenTabs(reason === 'install');
    if (reason === 'install') void welcome(policy);
  });
  browser.runtime.onStartup.addListener(() => void showSetUp());
  browser.storage.local.onChanged.addListener(() => void showSetUp());
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    const type = (message as { type?: unknown } | null)?.type;
    if (type === 'load-analyser') return load(ANALYSER_FILE, sender);
    if (type === 'load-finder') return load(FINDER_FILE, sender);
    if (type === 'health') return showHealth(message as HealthMessage, sender);
    if (type === 'tally') keepTally(message);
    return undefined;
  });
});

let tallying: Promise<void> = Promise.resolve();

/** Adds counts by site and surface to those kept on this computer, one parcel after the other. */
function keepTally(message: unknown): void {
  tallying = tallying
    .then(async () => {
      const { health } = await browser.storage.local.get('health');
      await browser.storage.local.set({ health: addTally(health, message) });
    })
    // A full or missing store: then this parcel is not counted.
    .catch(() => undefined);
}

type Sender = Browser.runtime.MessageSender;
interface HealthMessage {
  readonly status?: { readonly state?: unknown };
}

/** Runs a script in the frame that asks, in the isolated world beside the guard. */
async function load(
  file: typeof ANALYSER_FILE | typeof FINDER_FILE,
  sender: Sender,
): Promise<void> {
  const tabId = sender.tab?.id;
  if (tabId === undefined) return;
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [sender.frameId ?? 0] },
    files: [file],
    injectImmediately: true,
  });
}

/**
 * The settings page, once, unless the school has switched the welcome off. Where the school installs
 * the extension, its policy may come some seconds after it: nobody is welcomed before that is clear.
 */
async function welcome(policy: PolicyKnown): Promise<void> {
  const { installType } = await browser.management.getSelf();
  await (installType === 'admin' ? policy.settled : policy.answered);
  const { values } = await readSettings(browser);
  if (values.showWelcome && values.schoolName === '') {
    await browser.tabs.create({
      url: `${browser.runtime.getURL('/options.html')}?welcome`,
    });
  }
  await showSetUp();
}

/**
 * Tabs that were open before installation have no guard yet. The page's own world keeps what an earlier
 * copy put there, so only a first installation brings the page hook.
 */
async function guardOpenTabs(isFirst: boolean): Promise<void> {
  for (const site of ['facebook', 'x', 'youtube'] as const) {
    for (const tab of await browser.tabs.query({ url: SITE_MATCHES[site] })) {
      if (tab.id === undefined || tab.discarded) continue;
      const target = { tabId: tab.id, allFrames: true };
      await inject({ target, files: [GUARD_FILES[site]] });
      if (isFirst) await inject({ target, files: [PAGE_HOOK_FILE], world: 'MAIN' });
    }
  }
}

/** A tab that closes meanwhile, or shows an error page, takes no script: nothing to do there. */
async function inject(
  script: Parameters<typeof browser.scripting.executeScript>[0],
): Promise<void> {
  await browser.scripting.executeScript(script).catch(() => undefined);
}

/** A mark on the icon until a school name is set. */
async function showSetUp(): Promise<void> {
  const { values } = await readSettings(browser);
  const missing = values.schoolName === '';
  await browser.action.setBadgeBackgroundColor({ color: '#8a4b00' });
  await browser.action.setBadgeText({ text: missing ? '…' : '' });
  await browser.action.setTitle({
    title: missing ? 'Before You Post: Finish set-up' : 'Before You Post',
  });
}

const MARKS: Record<string, readonly [text: string, title: string]> = {
  'not-checking': ['!', 'Before You Post: not checking here'],
  guessing: ['?', 'Before You Post: may not work here'],
};

/** A mark on the icon of one tab while posts there go by unchecked. */
async function showHealth(message: HealthMessage, sender: Sender): Promise<void> {
  const tabId = sender.tab?.id;
  if (tabId === undefined) return;
  // One frame has told; the mark is for the tab.
  const status = ((await tabStatus(browser, tabId)) ?? message.status) as HealthMessage['status'];
  const [text, title] = MARKS[String(status?.state)] ?? ['', 'Before You Post'];
  await browser.action.setBadgeText({ tabId, text });
  await browser.action.setTitle({ tabId, title });
}
