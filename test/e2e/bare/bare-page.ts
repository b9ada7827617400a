/** A page driven without Playwright: scripts in it and presses on what they find. */
const PATIENCE_MS = 10_000;
const LOOK_EVERY_MS = 50;

/** Asks again and again until there is an answer; `what` is named where none comes in time. */
export async function patiently<Answer>(
  what: string,
  ask: () => Promise<Answer | undefined>,
): Promise<Answer> {
  const end = performance.now() + PATIENCE_MS;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (performance.now() > end) throw new Error(`Waited in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
}

export abstract class BarePage {
  /** Gives the string that the expression's promise comes to, in the page's own world. */
  protected abstract evaluate(expression: string): Promise<string | undefined>;
  /** A press of the mouse, in CSS pixels from the top left. */
  protected abstract pressAt(x: number, y: number): Promise<void>;

  /** Runs `script` in the page; arguments and result go as JSON. */
  async run<Args extends unknown[], Result>(
    script: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result> {
    const told = await this.evaluate(
      `(async () => JSON.stringify(await (${script})(...${JSON.stringify(args)})))()`,
    );
    return (told === undefined ? undefined : JSON.parse(told)) as Result;
  }

  /** Waits until `script` gives something true. */
  async until<Args extends unknown[]>(
    script: (...args: Args) => unknown,
    ...args: Args
  ): Promise<void> {
    await patiently(String(script), async () => {
      // While a page is being replaced, there is nothing to run in.
      const found = await this.run(script, ...args).catch(() => false);
      return found ? true : undefined;
    });
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
    await this.pressAt(x, y);
  }
}
