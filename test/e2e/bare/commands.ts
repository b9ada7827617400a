/**
 * Commands to a browser over its own socket, without a driver: WebDriver BiDi for Firefox, for which
 * none comes with the project's packages, and the DevTools protocol for Chromium where Playwright
 * stands in the way. Both speak JSON with numbered commands.
 */
type Params = Record<string, unknown>;
interface Message {
  readonly id?: number | null;
  readonly result?: unknown;
  /** Name of an event. */
  readonly method?: string;
  readonly params?: Params;
  /** A word from BiDi, which says more in `message`; the DevTools protocol gives an object. */
  readonly error?: string | { readonly message: string };
  readonly message?: string;
}

export class Commands {
  readonly #socket: WebSocket;
  readonly #waiting = new Map<
    number,
    { resolve(result: unknown): void; reject(error: Error): void }
  >();
  readonly #listeners = new Map<string, (params: Params) => void>();
  #lastId = 0;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.addEventListener('message', ({ data }) => this.#receive(JSON.parse(String(data))));
    socket.addEventListener('close', () => {
      for (const { reject } of this.#waiting.values()) reject(new Error('The browser has gone'));
    });
  }

  static async connect(url: string): Promise<Commands> {
    const socket = new WebSocket(url);
    await new Promise<void>((resolve, reject) => {
      socket.addEventListener('open', () => resolve(), { once: true });
      socket.addEventListener('error', () => reject(new Error(`No answer at ${url}`)), {
        once: true,
      });
    });
    return new Commands(socket);
  }

  /** Sends a command and gives its result; rejects with the browser's own words. `sessionId` names
   * the page or worker that is meant, in the DevTools protocol. */
  send<Result = unknown>(
    method: string,
    params: Params = {},
    sessionId?: string | undefined,
  ): Promise<Result> {
    this.#lastId += 1;
    const id = this.#lastId;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, {
        resolve: (result) => resolve(result as Result),
        reject: (error) => reject(new Error(`${method}: ${error.message}`)),
      });
      this.#socket.send(JSON.stringify({ id, method, params, sessionId }));
    });
  }

  on(event: string, listener: (params: Params) => void): void {
    this.#listeners.set(event, listener);
  }

  #receive({ id, method, params, result, error, message }: Message): void {
    if (method !== undefined) {
      this.#listeners.get(method)?.(params ?? {});
      return;
    }
    const waiting = this.#waiting.get(id ?? -1);
    this.#waiting.delete(id ?? -1);
    if (error === undefined) waiting?.resolve(result);
    else
      waiting?.reject(
        new Error(typeof error === 'string' ? `${error}: ${message}` : error.message),
      );
  }
}
