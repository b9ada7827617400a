import { defineConfig } from 'wxt';
import { stampBuild } from './src/cli/silence.ts';
import { managedSchema } from './src/settings/managed-schema.ts';
import { HOST_MATCHES } from './src/sites/hosts.ts';

export default defineConfig({
  publicDir: 'assets',
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  // The worker that reads documents loads its libraries on demand, which needs modules.
  vite: () => ({ worker: { format: 'es' } }),
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
      : {
          minimum_chrome_version: '120',
          // Firefox has no such key: it takes whatever its policy file says.
          storage: { managed_schema: 'managed-schema.json' },
        }),
  }),
  hooks: {
    // What lies on every page of the sites goes without the polyfill: both browsers give promises, and
    // it would be a fifth of the script.
    'vite:build:extendConfig': (entrypoints, viteConfig) => {
      if (!entrypoints.every(({ type }) => type === 'content-script')) return;
      const resolve = viteConfig.resolve ?? {};
      viteConfig.resolve = {
        ...resolve,
        alias: { ...resolve.alias, 'wxt/browser': '@wxt-dev/browser' },
      };
    },
    'build:done': (wxt) => {
      if (stampBuild(wxt.config.root, wxt.config.outDir)) {
        wxt.logger.info('Took in the record of the silence test of this very build.');
      }
    },
    'build:publicAssets': (wxt, files) => {
      if (wxt.config.browser === 'firefox') return;
      const contents = `${JSON.stringify(managedSchema(), null, 2)}\n`;
      files.push({ relativeDest: 'managed-schema.json', contents });
    },
  },
});
