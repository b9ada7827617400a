/**
 * Configuration profiles for Chrome and Edge on macOS. There the browsers read an extension's policy
 * from a preference domain of its own, `<browser>.extensions.<id>`; a `3rdparty` key is read by nobody.
 */
import { sha256 } from '../review/sha256.ts';
import type { KitFile } from './kit-file.ts';
import { NOT_RUN, warningsFor } from './marks.ts';
import type { PolicyValues } from './policy-values.ts';
import { CHROMIUM_BROWSERS, type ChromiumBrowser, forceLine, type Target } from './target.ts';
import { escapeXml, xmlComment } from './xml.ts';

/** One profile for each browser. */
export function mobileconfigFiles(
  values: PolicyValues,
  target: Target & { id: string },
): KitFile[] {
  return CHROMIUM_BROWSERS.map((browser) => ({
    path: `macos/${browser.key}.mobileconfig`,
    text: `<?xml version="1.0" encoding="UTF-8"?>
${xmlComment([`Before You Post: settings for ${browser.name} on macOS.`, NOT_RUN, ...warningsFor(values)])}<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
${plist(profile(browser, values, target), '')}
</plist>
`,
    form: 'plain',
  }));
}

function profile(browser: ChromiumBrowser, values: PolicyValues, target: Target & { id: string }) {
  const name = `before-you-post.${browser.key}`;
  const payload = (type: string, identifier: string, title: string, content: object) => ({
    PayloadType: type,
    PayloadVersion: 1,
    PayloadIdentifier: identifier,
    // Made from the name, so that a newer kit replaces an older one.
    PayloadUUID: uuidOf(`${identifier} ${target.id}`),
    PayloadDisplayName: title,
    ...content,
  });
  const force = forceLine(target);
  return payload('Configuration', name, `Before You Post (${browser.name})`, {
    PayloadScope: 'System',
    PayloadContent: [
      payload(
        `${browser.domain}.extensions.${target.id}`,
        `${name}.settings`,
        'Before You Post: settings',
        { PayloadEnabled: true, ...values },
      ),
      ...(force === undefined
        ? []
        : [
            payload(browser.domain, `${name}.install`, 'Before You Post: install', {
              PayloadEnabled: true,
              ExtensionInstallForcelist: [force],
            }),
          ]),
    ],
  });
}

function plist(value: unknown, indent: string): string {
  const inner = `${indent}  `;
  if (typeof value === 'boolean') return `${indent}<${value}/>`;
  if (typeof value === 'number') {
    const type = Number.isInteger(value) ? 'integer' : 'real';
    return `${indent}<${type}>${value}</${type}>`;
  }
  if (Array.isArray(value)) {
    if (value.length === 0) return `${indent}<array/>`;
    return `${indent}<array>\n${value.map((item) => `${plist(item, inner)}\n`).join('')}${indent}</array>`;
  }
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value);
    if (entries.length === 0) return `${indent}<dict/>`;
    return `${indent}<dict>\n${entries
      .map(([key, part]) => `${inner}<key>${escapeXml(key)}</key>\n${plist(part, inner)}\n`)
      .join('')}${indent}</dict>`;
  }
  return `${indent}<string>${escapeXml(String(value))}</string>`;
}

/** A UUID (of the kind made from names) that is always the same for the same words. */
function uuidOf(words: string): string {
  const hex = sha256(words);
  const variant = ((Number.parseInt(hex[16]!, 16) & 3) | 8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `5${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ]
    .join('-')
    .toUpperCase();
}
