/** The whole kit: the same values in the form of each platform, and a guide for whoever lays it out. */
import { admxFiles } from './admx.ts';
import { guideFiles } from './guide.ts';
import type { KitFile } from './kit-file.ts';
import { firefoxFile, googleAdminFile, linuxFile } from './managed-json.ts';
import { mobileconfigFiles } from './mobileconfig.ts';
import type { PolicyValues } from './policy-values.ts';
import { powershellFiles } from './powershell.ts';
import { registryFiles } from './registry.ts';
import type { Target } from './target.ts';
import { updateManifest } from './update-manifest.ts';

/**
 * The kit's files for these values (`policyOf`), this target (`readTarget`) and this version of the
 * extension. Files that need the extension's id are made only where there is one. Pure.
 */
export function kitFiles(values: PolicyValues, target: Target, version: string): KitFile[] {
  const { id } = target;
  const chromium = id === undefined ? undefined : { ...target, id };
  return [
    ...guideFiles(values, target),
    ...(chromium === undefined
      ? []
      : [
          ...registryFiles(values, chromium),
          ...powershellFiles(values, chromium),
          ...admxFiles(values, chromium),
          ...mobileconfigFiles(values, chromium),
          linuxFile(values, chromium),
          ...updateManifest(chromium, version),
        ]),
    googleAdminFile(values),
    firefoxFile(values, target),
  ];
}

/** What the target left out, in plain words; the guide says the same. */
export function missingFrom(target: Target): string[] {
  return [
    ...(target.id === undefined
      ? [
          'no --id given: the files for Chrome and Edge on Windows, macOS and Linux are left out, for their policy is found by the extension’s id',
        ]
      : []),
    ...(target.updateUrl === undefined
      ? [
          'force-install entries for Chrome and Edge refused: they need both --id and --update-url (address of the store or of your own update.xml)',
        ]
      : []),
    ...(target.xpiUrl === undefined
      ? [
          'force-install entry for Firefox left out: it needs --xpi-url (address of the add-on file signed by Mozilla)',
        ]
      : []),
  ];
}
