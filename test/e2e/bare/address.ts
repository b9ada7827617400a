/** How long a browser may take to start on a busy machine, in ms. */
const START_MS = 30_000;

/** The address of the socket that a browser names in its output after the words `announced`; rejects with
 * what it said instead where it does not come in time. */
export function addressIn(output: NodeJS.ReadableStream, announced: string): Promise<string> {
  let text = '';
  return new Promise((resolve, reject) => {
    const late = setTimeout(
      () => reject(new Error(`The browser did not start:\n${text}`)),
      START_MS,
    );
    output.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      const [, rest = ''] = text.split(announced);
      const address = /^ (ws:\/\/\S+)\s/.exec(rest)?.[1];
      if (!address) return;
      clearTimeout(late);
      resolve(address);
    });
  });
}
