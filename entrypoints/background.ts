/**
 * Install and first run, loading the analyser into a frame, the icon. It never sees a draft: the
 * messages it takes carry a kind and a state, nothing that was written.
 */
import { type Browser, browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { keepManagedCopy, type PolicyKnown, readSettings } from '../src/settings/store.ts';
import { HOST_MATCHES } from '../src/sites/hosts.ts';

const ANALYSER_FILE = '/analyser.js';
const GUARD_FILE = '/content-scripts/guard.js';

export default defineBackground(() => {
  const policy = keepManagedCopy(browser);
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void guardOpenTabs();
    if (reason === 'install') void welcome(policy);
  });
  browser.runtime.onStartup.addListener(() => void showSetUp());
  browser.storage.local.onChanged.addListener(() => void showSetUp());
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    const type = (message as { type?: unknown } | null)?.type;
    if (type === 'load-analyser') return loadAnalyser(sender);
    if (type === 'health') return showHealth(message as HealthMessage, sender);
    return undefined;
  });
});

type Sender = Browser.runtime.MessageSender;
interface HealthMessage {
  readonly status?: { readonly state?: unknown };
}

/** Runs the analyser in the frame that asks, in the isolated world beside the guard. */
async function loadAnalyser(sender: Sender): Promise<void> {
  const tabId = sender.tab?.id;
  if (tabId === undefined) return;
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [sender.frameId ?? 0] },
    files: [ANALYSER_FILE],
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

/** Tabs that were open before installation have no guard yet. */
async function guardOpenTabs(): Promise<void> {
  for (const tab of await browser.tabs.query({ url: HOST_MATCHES })) {
    if (tab.id === undefined || tab.discarded) continue;
    await browser.scripting
      .executeScript({ target: { tabId: tab.id, allFrames: true }, files: [GUARD_FILE] })
      // A tab that closes meanwhile, or shows an error page, takes no script: nothing to do there.
      .catch(() => undefined);
  }
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

/** A mark on the icon of one tab while posts there go by unchecked. */
async function showHealth(message: HealthMessage, sender: Sender): Promise<void> {
  const tabId = sender.tab?.id;
  if (tabId === undefined) return;
  const blind = message.status?.state === 'not-checking';
  await browser.action.setBadgeText({ tabId, text: blind ? '!' : '' });
  await browser.action.setTitle({
    tabId,
    title: blind ? 'Before You Post: not checking here' : 'Before You Post',
  });
}
