/** Firefox with the built extension and the stand-in pages. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type AddressBook, openAddressBook, type SeenRequest } from '../../pages/serve.ts';
import { addressIn } from '../bare/address.ts';
import { Commands } from '../bare/commands.ts';
import { Tab } from './tab.ts';

const ADDON_ID = 'before-you-post@before-you-post.example';
/** Any will do: it makes the address of the extension's pages known beforehand. */
const ADDON_UUID = '3f1c7f3e-5d1b-4a53-9c0a-6b1f7d2e8a44';

/** Firefox's own requests end at a port where nobody listens; pages are answered before that. */
const PREFS: Readonly<Record<string, string | number | boolean>> = {
  'extensions.webextensions.uuids': JSON.stringify({ [ADDON_ID]: ADDON_UUID }),
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'datareporting.policy.dataSubmissionPolicyBypassNotification': true,
  'toolkit.telemetry.enabled': false,
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.aboutwelcome.enabled': false,
  'focusmanager.testmode': true,
};

export interface Firefox {
  readonly page: Tab;
  /** A page of the extension, with its API. */
  readonly extension: Tab;
  readonly requests: SeenRequest[];
  close(): Promise<void>;
}

export interface FirefoxOptions {
  /** Folder of the profile, kept at the end; else one of its own for this time alone. */
  readonly profile?: string;
  readonly prefs?: Readonly<Record<string, string | number | boolean>>;
  /** Addresses that are fetched in earnest, such as a server on loopback. */
  readonly isReal?: (url: string) => boolean;
}

/** `program`: path of Firefox; `build`: folder of the unpacked extension, or undefined where policy
 * installs it. */
export async function openFirefox(
  program: string,
  build: string | undefined,
  options: FirefoxOptions = {},
): Promise<Firefox> {
  const book = await openAddressBook();
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'before-you-post-firefox-'));
  const prefs = Object.entries({ ...PREFS, ...options.prefs }).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), prefs.join('\n'));
  const browser = spawn(
    program,
    [
      '--headless',
      '--no-remote',
      '--profile',
      profile,
      '--remote-debugging-port=0',
      '--remote-allow-system-access',
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const ended = new Promise<void>((resolve) => browser.once('exit', () => resolve()));
  const close = async (): Promise<void> => {
    browser.kill();
    await ended;
    if (options.profile === undefined) {
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  };
  try {
    const bidi = await Commands.connect(
      `${await addressIn(browser.stderr, 'WebDriver BiDi listening on')}/session`,
    );
    await bidi.send('session.new', { capabilities: {} });
    const requests = await servePages(bidi, book, options.isReal ?? (() => false));
    if (build !== undefined) {
      await bidi.send('webExtension.install', { extensionData: { type: 'path', path: build } });
    }
    const page = await newTab(bidi);
    const extension = await newTab(bidi);
    // Firefox tells no end of loading for such a page.
    await extension.go(`moz-extension://${ADDON_UUID}/options.html`, 'none');
    await extension.until(() => 'browser' in globalThis && location.protocol === 'moz-extension:');
    await bidi.send('browsingContext.activate', { context: page.context });
    return { page, extension, requests, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function newTab(bidi: Commands): Promise<Tab> {
  const { context } = await bidi.send<{ context: string }>('browsingContext.create', {
    type: 'tab',
  });
  return new Tab(bidi, context);
}

interface BeforeRequest {
  readonly isBlocked: boolean;
  readonly context: string | null;
  readonly request: { readonly request: string; readonly url: string; readonly method: string };
}

/** Answers every request of web pages from the address book; what it does not know fails. */
async function servePages(
  bidi: Commands,
  book: AddressBook,
  isReal: (url: string) => boolean,
): Promise<SeenRequest[]> {
  const seen: SeenRequest[] = [];
  bidi.on('network.beforeRequestSent', (params) => {
    const { isBlocked, request, context } = params as unknown as BeforeRequest;
    if (!isBlocked) return;
    if (isReal(request.url)) {
      bidi.send('network.continueRequest', { request: request.request }).catch(() => undefined);
      return;
    }
    const given = book(request.method, request.url);
    // Requests without a tab are Firefox's own (settings, updates); they end here as well.
    if (context !== null) {
      seen.push({
        method: request.method,
        url: request.url,
        kind: given?.kind ?? 'unexpected',
        body: null,
        isServiceWorker: false,
      });
    }
    const answered = given
      ? bidi.send('network.provideResponse', {
          request: request.request,
          statusCode: given.status,
          headers: Object.entries(given.headers).map(([name, value]) => ({
            name,
            value: { type: 'string', value },
          })),
          body: { type: 'string', value: given.body },
        })
      : bidi.send('network.failRequest', { request: request.request });
    // A page that is left while its request is under way takes no answer any more.
    answered.catch(() => undefined);
  });
  await bidi.send('session.subscribe', { events: ['network.beforeRequestSent'] });
  await bidi.send('network.addIntercept', {
    phases: ['beforeRequestSent'],
    urlPatterns: [
      { type: 'pattern', protocol: 'https' },
      { type: 'pattern', protocol: 'http' },
    ],
  });
  return seen;
}
