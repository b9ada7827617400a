/** On every page of YouTube, from document start, in every frame. */
import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { type PageBrowser, startOnPage } from '../src/guard/start.ts';
import { SITE_MATCHES } from '../src/sites/hosts.ts';
import { youtube } from '../src/sites/youtube.ts';

export default defineContentScript({
  matches: SITE_MATCHES.youtube,
  runAt: 'document_start',
  allFrames: true,
  // WXT would announce the script to the page, where anybody could see it.
  noScriptStartedPostMessage: true,
  // WXT's own context is left alone: it ends a script at an event that any page could send.
  main: () => startOnPage(browser as unknown as PageBrowser, youtube),
});
