/** One tab of Firefox: scripts, mouse and keys. */
import { BarePage } from '../bare/bare-page.ts';
import type { Commands } from '../bare/commands.ts';

const KEYS: Readonly<Record<string, string>> = {
  Enter: '\uE007',
  Escape: '\uE00C',
  Shift: '\uE008',
  Control: '\uE009',
  Meta: '\uE03D',
  Space: ' ',
};

interface ScriptResult {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly type: string; readonly value?: string };
  readonly exceptionDetails?: { readonly text: string };
}

export class Tab extends BarePage {
  readonly #bidi: Commands;
  readonly context: string;

  constructor(bidi: Commands, context: string) {
    super();
    this.#bidi = bidi;
    this.context = context;
  }

  async go(url: string, wait: 'complete' | 'none' = 'complete'): Promise<void> {
    await this.#bidi.send('browsingContext.navigate', { context: this.context, url, wait });
  }

  protected async evaluate(expression: string): Promise<string | undefined> {
    const { result, exceptionDetails } = await this.#bidi.send<ScriptResult>('script.evaluate', {
      target: { context: this.context },
      expression,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.text);
    return result?.value;
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

  protected async pressAt(x: number, y: number): Promise<void> {
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
