/** Policy files in JSON: Google Admin console, Chromium browsers on Linux, Firefox everywhere. */
import type { KitFile } from './kit-file.ts';
import type { PolicyValues } from './policy-values.ts';
import { FIREFOX_ID, forceLine, type Target } from './target.ts';

/** For the console's box "Policy for extensions": each value wrapped. Needs no id. */
export function googleAdminFile(values: PolicyValues): KitFile {
  const wrapped = Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, { Value: value }]),
  );
  return json('google-admin/policy-for-extensions.json', wrapped);
}

/** For the managed-policy folder of Chrome, Chromium or Edge on Linux. */
export function linuxFile(values: PolicyValues, target: Target & { id: string }): KitFile {
  const force = forceLine(target);
  return json('linux/before-you-post.json', {
    '3rdparty': { extensions: { [target.id]: values } },
    ...(force === undefined ? {} : { ExtensionInstallForcelist: [force] }),
  });
}

/** For Firefox on Windows, macOS and Linux. */
export function firefoxFile(values: PolicyValues, { xpiUrl }: Target): KitFile {
  return json('firefox/policies.json', {
    policies: {
      '3rdparty': { Extensions: { [FIREFOX_ID]: values } },
      ...(xpiUrl === undefined
        ? {}
        : {
            ExtensionSettings: {
              [FIREFOX_ID]: { installation_mode: 'force_installed', install_url: xpiUrl },
            },
          }),
    },
  });
}

function json(path: string, value: unknown): KitFile {
  return { path, text: `${JSON.stringify(value, null, 2)}\n`, form: 'plain' };
}
