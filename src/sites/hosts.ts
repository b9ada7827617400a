/**
 * Every address at which the three sites take posts (site notes of 2026-11). All are listed from the
 * start: a host added in an update would switch the extension off until the person agrees again.
 */
export const HOST_MATCHES = [
  'https://*.facebook.com/*',
  'https://*.x.com/*',
  'https://*.twitter.com/*',
  'https://*.youtube.com/*',
];
