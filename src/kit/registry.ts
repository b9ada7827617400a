/**
 * The policy as values of the Windows registry, and as `.reg` files. Booleans are DWORDs; lists and
 * groups are JSON text in one value each, which Chromium reads by the extension's schema
 * (`registry_dict.cc`): unlike numbered values it keeps the order beyond nine and empty lists.
 */
import type { KitFile } from './kit-file.ts';
import { NOT_RUN, warningsFor } from './marks.ts';
import type { PolicyValues } from './policy-values.ts';
import { CHROMIUM_BROWSERS, type ChromiumBrowser, forceLine, type Target } from './target.ts';

export type RegistryValue =
  | { readonly name: string; readonly type: 'String'; readonly value: string }
  | { readonly name: string; readonly type: 'DWord'; readonly value: number };

/** A high number, so that it does not take the place of an entry which the school has already. */
export const FORCE_NAME = '26101';

/** The policy's values in the order of the settings table. */
export function registryValues(values: PolicyValues): RegistryValue[] {
  return Object.entries(values).map(([name, value]): RegistryValue => {
    if (typeof value === 'boolean') return { name, type: 'DWord', value: value ? 1 : 0 };
    if (typeof value === 'number') {
      // A DWORD is whole; Chromium takes a number with a fraction from text.
      return Number.isInteger(value)
        ? { name, type: 'DWord', value }
        : { name, type: 'String', value: String(value) };
    }
    return {
      name,
      type: 'String',
      value: typeof value === 'string' ? value : JSON.stringify(value),
    };
  });
}

/** Key of the extension's policy, below `HKEY_LOCAL_MACHINE`. */
export function policyKey(browser: ChromiumBrowser, id: string): string {
  return `${browser.registry}\\3rdparty\\extensions\\${id}\\policy`;
}

/** For each browser a file that puts the policy in, and one that takes it out again. */
export function registryFiles(values: PolicyValues, target: Target & { id: string }): KitFile[] {
  return CHROMIUM_BROWSERS.flatMap((browser) => {
    const key = `HKEY_LOCAL_MACHINE\\${policyKey(browser, target.id)}`;
    const list = `HKEY_LOCAL_MACHINE\\${browser.registry}\\ExtensionInstallForcelist`;
    const force = forceLine(target);
    const forced = force === undefined ? [] : ['', `[${list}]`, `"${FORCE_NAME}"=${quoted(force)}`];
    const head = (what: string): string[] => [
      'Windows Registry Editor Version 5.00',
      '',
      `; Before You Post: ${what} ${browser.name} on Windows.`,
      `; ${NOT_RUN}`,
    ];
    const put = [
      ...head('settings for'),
      ...warningsFor(values).map((line) => `; ${line}`),
      '',
      '; Values of an earlier kit go first.',
      `[-${key}]`,
      '',
      `[${key}]`,
      ...registryValues(values).map(regLine),
      ...forced,
    ];
    const take = [
      ...head('takes the settings out of'),
      '',
      `[-${key}]`,
      '',
      '; The force-install entry of this kit, where there is one.',
      `[${list}]`,
      `"${FORCE_NAME}"=-`,
    ];
    const file = (path: string, lines: readonly string[]): KitFile => ({
      path,
      text: `${lines.join('\n')}\n`,
      form: 'registry',
    });
    return [
      file(`windows/${browser.key}.reg`, put),
      file(`windows/${browser.key}-remove.reg`, take),
    ];
  });
}

function regLine({ name, ...rest }: RegistryValue): string {
  if (rest.type === 'DWord') return `"${name}"=dword:${rest.value.toString(16).padStart(8, '0')}`;
  return `"${name}"=${/[\p{Cc}\p{Zl}\p{Zp}]/u.test(rest.value) ? hexText(rest.value) : quoted(rest.value)}`;
}

function quoted(text: string): string {
  return `"${text.replace(/[\\"]/g, '\\$&')}"`;
}

/** Text with line breaks: its bytes in UTF-16LE with the closing zero, as `hex(1)`. */
function hexText(text: string): string {
  const bytes: string[] = [];
  for (const unit of `${text}\0`.split('')) {
    const code = unit.charCodeAt(0);
    bytes.push(hexByte(code & 0xff), hexByte(code >> 8));
  }
  return `hex(1):${bytes.join(',')}`;
}

function hexByte(byte: number): string {
  return byte.toString(16).padStart(2, '0');
}
