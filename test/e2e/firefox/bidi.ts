/** WebDriver BiDi by hand: no driver for Firefox comes with the project's packages, none is needed. */
type Params = Record<string, unknown>;
interface Message {
  readonly id?: number;
  readonly type: 'success' | 'error' | 'event';
  readonly result?: unknown;
  readonly method?: string;
  readonly params?: Params;
  readonly error?: string;
  readonly message?: string;
}

export class Bidi {
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
      for (const { reject } of this.#waiting.values()) reject(new Error('Firefox has gone'));
    });
  }

  static async connect(url: string): Promise<Bidi> {
    const socket = new WebSocket(url);
    await new Promise<void>((resolve, reject) => {
      socket.addEventListener('open', () => resolve(), { once: true });
      socket.addEventListener('error', () => reject(new Error(`No answer at ${url}`)), {
        once: true,
      });
    });
    return new Bidi(socket);
  }

  /** Sends a command and gives its result; rejects with the browser's own words. */
  send<Result = unknown>(method: string, params: Params = {}): Promise<Result> {
    this.#lastId += 1;
    const id = this.#lastId;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, {
        resolve: (result) => resolve(result as Result),
        reject: (error) => reject(new Error(`${method}: ${error.message}`)),
      });
      this.#socket.send(JSON.stringify({ id, method, params }));
    });
  }

  on(event: string, listener: (params: Params) => void): void {
    this.#listeners.set(event, listener);
  }

  #receive(message: Message): void {
    if (message.type === 'event') {
      this.#listeners.get(message.method ?? '')?.(message.params ?? {});
      return;
    }
    const waiting = this.#waiting.get(message.id ?? -1);
    this.#waiting.delete(message.id ?? -1);
    if (message.type === 'success') waiting?.resolve(message.result);
    else waiting?.reject(new Error(`${message.error}: ${message.message}`));
  }
}
