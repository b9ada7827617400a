/**
 * Chromium started and driven without Playwright, which keeps every page from being prerendered. Its
 * pages are reached by way of their tab: a session on the page itself turns prerendering off as well
 * (seen with Chromium 156).
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addressIn } from './address.ts';
import { BarePage, patiently } from './bare-page.ts';
import { Commands } from './commands.ts';

interface TargetInfo {
  readonly targetId: string;
  readonly type: string;
  readonly url: string;
  readonly subtype?: string;
}

interface Attached {
  readonly sessionId: string;
  readonly targetInfo: TargetInfo;
}

/** A page or a worker. */
export class Target extends BarePage {
  readonly #commands: Commands;
  readonly #session: string;

  constructor(commands: Commands, session: string) {
    super();
    this.#commands = commands;
    this.#session = session;
  }

  protected async evaluate(expression: string): Promise<string | undefined> {
    const { result, exceptionDetails } = await this.#send<{
      result: { value?: string };
      exceptionDetails?: { text: string; exception?: { description?: string } };
    }>('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
    if (exceptionDetails) {
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    }
    return result.value;
  }

  protected async pressAt(x: number, y: number): Promise<void> {
    for (const type of ['mouseMoved', 'mousePressed', 'mouseReleased']) {
      const button = type === 'mouseMoved' ? 'none' : 'left';
      await this.#send('Input.dispatchMouseEvent', { type, x, y, button, clickCount: 1 });
    }
  }

  /** Puts text in at the caret, as an input method does. */
  async insert(text: string): Promise<void> {
    await this.#send('Input.insertText', { text });
  }

  #send<Result>(method: string, params: Record<string, unknown>): Promise<Result> {
    return this.#commands.send<Result>(method, params, this.#session);
  }
}

export interface Tab {
  /** The page that the tab shows at first. */
  readonly first: Target;
  /** Waits for a page that the browser prepares in this tab without showing it. */
  prerendered(): Promise<Target>;
}

export interface BareChromium {
  /** The extension's background. */
  readonly worker: Target;
  /** Waits for a page that opens by itself, and closes it. */
  closePage(address: RegExp): Promise<void>;
  openTab(): Promise<Tab>;
  close(): Promise<void>;
}

/** `extension`: folder of an unpacked build. `port`: that of the server on loopback which answers for
 * `hosts`; everything else fails. */
export async function openBareChromium(
  program: string,
  extension: string,
  hosts: readonly string[],
  port: number,
): Promise<BareChromium> {
  const profile = mkdtempSync(join(tmpdir(), 'before-you-post-bare-'));
  const served = hosts.map((host) => `MAP ${host}:443 127.0.0.1:${port}`);
  const browser = spawn(
    program,
    [
      '--headless=new',
      '--no-sandbox',
      '--no-first-run',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      `--load-extension=${extension}`,
      `--disable-extensions-except=${extension}`,
      '--ignore-certificate-errors',
      `--host-resolver-rules=${[...served, 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1'].join(', ')}`,
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const ended = new Promise<void>((resolve) => browser.once('exit', () => resolve()));
  const close = async (): Promise<void> => {
    browser.kill();
    await ended;
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const targets = new Targets(
      await Commands.connect(await addressIn(browser.stderr, 'DevTools listening on')),
    );
    return {
      worker: await targets.attach(await targets.find(({ type }) => type === 'service_worker')),
      async closePage(address) {
        await targets.close(
          await targets.find(({ type, url }) => type === 'page' && address.test(url)),
        );
      },
      openTab: () => targets.openTab(),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** What the browser has that can be driven. */
class Targets {
  readonly #commands: Commands;
  readonly #attached: Attached[] = [];

  constructor(commands: Commands) {
    this.#commands = commands;
    commands.on('Target.attachedToTarget', (params) => {
      this.#attached.push(params as unknown as Attached);
    });
  }

  find(is: (target: TargetInfo) => boolean): Promise<TargetInfo> {
    return patiently(`a target for which ${is}`, async () => {
      const { targetInfos } = await this.#commands.send<{ targetInfos: TargetInfo[] }>(
        'Target.getTargets',
      );
      return targetInfos.find(is);
    });
  }

  async close({ targetId }: TargetInfo): Promise<void> {
    await this.#commands.send('Target.closeTarget', { targetId });
  }

  async attach({ targetId }: Pick<TargetInfo, 'targetId'>): Promise<Target> {
    return new Target(this.#commands, await this.#session(targetId));
  }

  async openTab(): Promise<Tab> {
    const { targetId } = await this.#commands.send<{ targetId: string }>('Target.createTarget', {
      url: 'about:blank',
      forTab: true,
    });
    const before = this.#attached.length;
    const tab = await this.#session(targetId);
    await this.#commands.send(
      'Target.setAutoAttach',
      { autoAttach: true, waitForDebuggerOnStart: false, flatten: true },
      tab,
    );
    const page = (subtype: string | undefined): Promise<Target> =>
      patiently(`a page (${subtype ?? 'shown'})`, async () => {
        const found = this.#attached
          .slice(before)
          .find(({ targetInfo }) => targetInfo.type === 'page' && targetInfo.subtype === subtype);
        return found && new Target(this.#commands, found.sessionId);
      });
    return { first: await page(undefined), prerendered: () => page('prerender') };
  }

  async #session(targetId: string): Promise<string> {
    const { sessionId } = await this.#commands.send<{ sessionId: string }>(
      'Target.attachToTarget',
      { targetId, flatten: true },
    );
    return sessionId;
  }
}
