/** Requests like the site's own, so that the bench can count what went out. */

/** Sends by XHR (Facebook, X); calls `done` with the answer's success. */
export function sendByXhr(
  url: string,
  body: string,
  headers: Record<string, string>,
  done: () => void,
): void {
  const request = new XMLHttpRequest();
  request.open('POST', url);
  for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
  request.addEventListener('load', done);
  request.send(body);
}

/** Sends by `fetch` with a `Request` object (YouTube). */
export async function sendByFetch(url: string, body: unknown): Promise<void> {
  const request = new Request(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  await fetch(request);
}
