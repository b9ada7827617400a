/** In the page's own world: notices posting requests, so that a blind guard does not stay unknown. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { hookRequests } from '../src/guard/page-hook.ts';
import { HOST_MATCHES } from '../src/sites/hosts.ts';

export default defineContentScript({
  matches: HOST_MATCHES,
  runAt: 'document_start',
  allFrames: true,
  world: 'MAIN',
  main: () => hookRequests(globalThis),
});
