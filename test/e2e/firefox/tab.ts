/** One tab of Firefox: scripts, mouse and keys. */
import type { Bidi } from './bidi.ts';

const KEYS: Readonly<Record<string, string>> = {
  Enter: '\uE007',
  Escape: '\uE00C',
  Shift: '\uE008',
  Control: '\uE009',
  Meta: '\uE03D',
  Space: ' ',
};
const PATIENCE_MS = 10_000;
const LOOK_EVERY_MS = 50;

interface ScriptResult {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly type: string; readonly value?: string };
  readonly exceptionDetails?: { readonly text: string };
}

export class Tab {
  readonly #bidi: Bidi;
  readonly context: string;

  constructor(bidi: Bidi, context: string) {
    this.#bidi = bidi;
    this.context = context;
  }

  async go(url: string, wait: 'complete' | 'none' = 'complete'): Promise<void> {
    await this.#bidi.send('browsingContext.navigate', { context: this.context, url, wait });
  }

  /** Runs `script` in the page; arguments and result go as JSON. */
  async run<Args extends unknown[], Result>(
    script: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result> {
    const expression = `(async () => JSON.stringify(await (${script})(...${JSON.stringify(args)})))()`;
    const { result, exceptionDetails } = await this.#bidi.send<ScriptResult>('script.evaluate', {
      target: { context: this.context },
      expression,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.text);
    return (result?.value === undefined ? undefined : JSON.parse(result.value)) as Result;
  }

  /** Waits until `script` gives something true. */
  async until<Args extends unknown[]>(
    script: (...args: Args) => unknown,
    ...args: Args
  ): Promise<void> {
    const end = performance.now() + PATIENCE_MS;
    for (;;) {
      // While a page is being replaced, there is nothing to run in.
      const found = await this.run(script, ...args).catch(() => false);
      if (found) return;
      if (performance.now() > end) throw new Error(`Waited in vain for ${script}`);
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
    }
  }

  /** Types characters one by one. */
  async type(text: string): Promise<void> {
    await this.#keys([...text].flatMap((value) => [down(value), up(value)]));
  }

  /** Presses a key such as `Enter` or `Control+Enter`. */
  async press(key: string): Promise<void> {
    const values = key.split('+').map((name) => KEYS[name] ?? name);
    await this.#keys([...values.map(down), ...values.toReversed().map(up)]);
  }

  /** Clicks the middle of the first match, in the page or in an open shadow root of it. */
  async click(selector: string, root?: string): Promise<void> {
    await this.until(
      (css, host) => {
        const scope = host ? document.querySelector(host)?.shadowRoot : document;
        return (scope?.querySelector(css)?.getBoundingClientRect().width ?? 0) > 0;
      },
      selector,
      root,
    );
    const [x, y] = await this.run(
      (css, host) => {
        const scope = host ? document.querySelector(host)?.shadowRoot : document;
        const element = scope!.querySelector(css)!;
        element.scrollIntoView({ block: 'center', behavior: 'instant' });
        const box = element.getBoundingClientRect();
        return [Math.round(box.x + box.width / 2), Math.round(box.y + box.height / 2)] as const;
      },
      selector,
      root,
    );
    await this.#bidi.send('input.performActions', {
      context: this.context,
      actions: [
        {
          type: 'pointer',
          id: 'mouse',
          parameters: { pointerType: 'mouse' },
          actions: [
            { type: 'pointerMove', x, y },
            { type: 'pointerDown', button: 0 },
            { type: 'pointerUp', button: 0 },
          ],
        },
      ],
    });
  }

  async #keys(actions: object[]): Promise<void> {
    await this.#bidi.send('input.performActions', {
      context: this.context,
      actions: [{ type: 'key', id: 'keyboard', actions }],
    });
  }
}

const down = (value: string): object => ({ type: 'keyDown', value });
const up = (value: string): object => ({ type: 'keyUp', value });
