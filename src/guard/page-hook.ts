/**
 * Runs in the page's own world and notices its posting requests. It reads address and operation name,
 * never the words; it neither holds nor changes a request. The page can see and forge what it sends on:
 * all that can come of it is a wrong count.
 */
import { type PostingRequest, postingRequest } from '../sites/requests.ts';
import { REQUEST_EVENT } from './request-event.ts';

const OPERATION_HEADER = 'x-fb-friendly-name';
const OPERATION_FIELD = /(?:^|&)fb_api_req_friendly_name=([^&]*)/;

/** Wraps `fetch` and `XMLHttpRequest` of this window. */
export function hookRequests(page: typeof globalThis): void {
  page.fetch = new Proxy(page.fetch, {
    apply(target, self, args: [RequestInfo | URL, RequestInit?]) {
      quietly(() => seeFetch(...args));
      return Reflect.apply(target, self, args);
    },
  });
  const opened = new WeakMap<XMLHttpRequest, { url: string; operation?: string }>();
  const xhr = page.XMLHttpRequest.prototype;
  xhr.open = new Proxy(xhr.open, {
    apply(target, self: XMLHttpRequest, args: Parameters<XMLHttpRequest['open']>) {
      quietly(() => opened.set(self, { url: String(args[1]) }));
      return Reflect.apply(target, self, args);
    },
  });
  xhr.setRequestHeader = new Proxy(xhr.setRequestHeader, {
    apply(target, self: XMLHttpRequest, args: [string, string]) {
      quietly(() => {
        const known = opened.get(self);
        if (known && args[0].toLowerCase() === OPERATION_HEADER) known.operation = args[1];
      });
      return Reflect.apply(target, self, args);
    },
  });
  xhr.send = new Proxy(xhr.send, {
    apply(target, self: XMLHttpRequest, args: [(Document | XMLHttpRequestBodyInit | null)?]) {
      quietly(() => {
        const known = opened.get(self);
        if (known) see(known.url, () => known.operation ?? operationIn(args[0]));
      });
      return Reflect.apply(target, self, args);
    },
  });
}

function seeFetch(input: RequestInfo | URL, init?: RequestInit): void {
  const url = input instanceof Request ? input.url : String(input);
  see(url, () => {
    const headers = new Headers(init?.headers ?? (input instanceof Request ? input.headers : {}));
    return headers.get(OPERATION_HEADER) ?? operationIn(init?.body);
  });
}

function see(url: string, operation: () => string | undefined): void {
  const { pathname } = new URL(url, document.baseURI);
  const known = postingRequest(pathname, operation);
  if (known) tell(known);
}

/** Facebook's name for the operation in a form-encoded body; other bodies are not looked into. */
function operationIn(body: unknown): string | undefined {
  if (body instanceof URLSearchParams) return body.get('fb_api_req_friendly_name') ?? undefined;
  return typeof body === 'string' ? OPERATION_FIELD.exec(body)?.[1] : undefined;
}

function tell({ name }: PostingRequest): void {
  document.dispatchEvent(new CustomEvent(REQUEST_EVENT, { detail: name }));
}

/** Nothing that fails here may reach the page's own call. */
function quietly(look: () => void): void {
  try {
    look();
  } catch {
    // An odd address or a frozen object: then this request is not seen, and no more.
  }
}
