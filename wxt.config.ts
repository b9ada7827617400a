import { defineConfig } from 'wxt';

/** Every host on which the three sites take posts (test facts: shared site notes, 2026-11). All are
 * listed from the start, because a host added in an update would switch the extension off until the
 * person agrees again. */
export const HOST_MATCHES = [
  'https://*.facebook.com/*',
  'https://x.com/*',
  'https://*.x.com/*',
  'https://twitter.com/*',
  'https://*.twitter.com/*',
  'https://*.youtube.com/*',
];

export default defineConfig({
  publicDir: 'assets',
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifest: ({ browser }) => ({
    default_locale: 'en',
    name: '__MSG_name__',
    short_name: '__MSG_name__',
    description: '__MSG_description__',
    permissions: ['storage', 'scripting'],
    host_permissions: HOST_MATCHES,
    content_security_policy: {
      extension_pages:
        "default-src 'self'; connect-src 'self'; img-src 'self' data: blob:; style-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'",
    },
    ...(process.env.BYP_KEY && browser !== 'firefox' ? { key: process.env.BYP_KEY } : {}),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'before-you-post@before-you-post.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
});
