/** The guide of the kit, and the short notes beside files that can hold no comment. */
import { LONGEST_SHOWN } from './admx.ts';
import type { KitFile } from './kit-file.ts';
import { NOT_RUN, warningsFor } from './marks.ts';
import type { PolicyValues } from './policy-values.ts';
import { FORCE_NAME } from './registry.ts';
import { FIREFOX_ID, forceLine, isSelfHosted, type Target } from './target.ts';
import { PACKED } from './update-manifest.ts';

/** `README.txt`, and `READ-FIRST.txt` in each folder of JSON files. */
export function guideFiles(values: PolicyValues, target: Target): KitFile[] {
  const plain = (path: string, text: string): KitFile => ({ path, text, form: 'plain' });
  const beside = (folder: string, lines: readonly string[]): KitFile =>
    plain(
      `${folder}/READ-FIRST.txt`,
      `${[...lines, ...warningsFor(values), 'The steps stand in README.txt of the kit.'].join('\n')}\n`,
    );
  return [
    plain('README.txt', guide(values, target)),
    beside('google-admin', [
      'Before You Post: settings for the Google Admin console (Chrome browsers and Chromebooks).',
      NOT_RUN,
    ]),
    beside('firefox', ['Before You Post: settings for Firefox.']),
    ...(target.id === undefined
      ? []
      : [beside('linux', ['Before You Post: settings for Chrome, Chromium or Edge on Linux.'])]),
  ];
}

/** First words of the guide, by which a folder is known to hold a kit. */
export const GUIDE_TITLE = 'BEFORE YOU POST: DEPLOYMENT KIT';

function guide(values: PolicyValues, target: Target): string {
  const { id } = target;
  const force = forceLine(target);
  return `${[
    `${GUIDE_TITLE}\n\nFor the person who looks after a school's computers.`,
    start(values, target),
    NEEDS,
    ...(id === undefined ? [WITHOUT_ID] : [windows(id, force), group, intune, macos]),
    google(id),
    ...(id === undefined ? [] : [linux(force !== undefined)]),
    firefox(target),
    ...(isSelfHosted(target) ? [hosting(target)] : []),
    check,
    remove(id),
    trouble(id),
  ].join('\n\n\n')}\n`;
}

function start(values: PolicyValues, { id, updateUrl, xpiUrl }: Target): string {
  const { lockedKeys = [], ...rest } = values;
  const keys = Object.keys(rest);
  return `BEFORE YOU BEGIN

${warningsFor(values)
  .map((line) => `- ${line}`)
  .join('\n')}
- Tell staff first what the extension does. It warns; it never blocks. It sends
  nothing to anybody, and the school cannot see what anyone writes.
- A value of the school goes before the default. A person's own choice goes
  before the school's, but for the settings the school has locked.
- A person's own family names (ownFamily) are never part of a policy.

Settings in this kit: ${keys.length === 0 ? 'none; everything is left at its default' : keys.join(', ')}.
Locked: ${lockedKeys.length === 0 ? 'none' : lockedKeys.join(', ')}.
Extension id (Chrome and Edge): ${id ?? 'not given'}.
Force-installed in Chrome and Edge: ${updateUrl === undefined ? 'no (needs --id and --update-url)' : `yes, from ${updateUrl}`}.
Force-installed in Firefox: ${xpiUrl === undefined ? 'no (needs --xpi-url)' : `yes, from ${xpiUrl}`}.

The Linux and Firefox files are in the form that those browsers read. For all
files for Windows, macOS and the Google Admin console: not run on Windows or
macOS, nor in the console. Try them on one machine before all others.`;
}

const NEEDS = `WHAT NEEDS WHAT

- Settings alone: nothing but the extension on the machine.
- Force-install from a store: a listing in the Chrome Web Store or in Edge
  Add-ons. The update address is then the store's:
    https://clients2.google.com/service/update2/crx (Chrome Web Store)
    https://edge.microsoft.com/extensionwebstorebase/v1/crx (Edge Add-ons)
  Chrome and Edge have ids of their own where each store has its own listing;
  make one kit for each id then.
- Force-install from the school's own server: on Windows only on machines that
  are joined to a domain or to Entra ID, or enrolled in management; on macOS
  only on machines managed by MDM. Elsewhere Chrome and Edge refuse it.
- Firefox: the add-on file must be signed by Mozilla. Only Firefox ESR, Developer
  Edition and Nightly can be told to take an unsigned one (for a test).
- Group Policy: a domain-joined machine, or the local policy editor on one.`;

const WITHOUT_ID = `CHROME AND EDGE

This kit was made without --id. Files for Windows, macOS and Linux are left out,
for there the policy is found by the extension's id. The id stands on
chrome://extensions or edge://extensions when "Developer mode" is on. Make the
kit again:

  npm run --silent kit -- --settings FILE --out DIR --id ID --update-url URL`;

function windows(id: string, force: string | undefined): string {
  return `WINDOWS, BY HAND OR BY SCRIPT (chrome.reg, edge.reg, deploy.ps1)

Not run on Windows or macOS.

1. Sign in as an administrator.
2. Either double-click windows/chrome.reg (or edge.reg) and agree,
   or open PowerShell as administrator in the folder "windows" and run:
     powershell -ExecutionPolicy Bypass -File deploy.ps1
   The script does Chrome and Edge. Use it where there are many clauses or name
   codes: the values are long.
3. Close the browser and open it again, or press "Reload policies" on
   chrome://policy.

The values stand under
  HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Google\\Chrome\\3rdparty\\extensions\\
    ${id}\\policy
and for Edge under SOFTWARE\\Policies\\Microsoft\\Edge in the same way. On and off
are DWORDs; lists and groups are JSON text.${
    force === undefined
      ? ''
      : `

The force-install entry has the number ${FORCE_NAME} in ExtensionInstallForcelist, so
that it takes no other entry's place. If your school uses the policy
ExtensionSettings, that one counts more; write there instead:
  "${id}": {
    "installation_mode": "force_installed",
    "update_url": "${force.slice(force.indexOf(';') + 1)}"
  }`
  }`;
}

const group = `WINDOWS, BY GROUP POLICY (ADMX and ADML)

Not run on Windows or macOS.

1. Copy windows/admx/before-you-post.admx to the central store
   (\\\\DOMAIN\\SYSVOL\\DOMAIN\\Policies\\PolicyDefinitions), and the .adml files to
   its folders en-GB and en-US. Without a domain: C:\\Windows\\PolicyDefinitions.
2. In the policy editor open Computer Configuration, Administrative Templates,
   Before You Post, and then Google Chrome or Microsoft Edge.
3. Open each row named under "Settings in this kit", choose "Enabled". The kit's
   value stands in the box. Press OK. Leave the other rows "Not configured".
   A value of more than ${LONGEST_SHOWN} characters is not in its box: use deploy.ps1.
4. On a machine run gpupdate /force. Allow 15 to 30 minutes elsewhere.

To force-install, use the browser's own template: "Configure the list of
force-installed apps and extensions".`;

const intune = `WINDOWS AND MACOS, BY INTUNE

Not run on Windows or macOS, nor in Intune. Menu names may have changed.

Scripts (simplest):
1. Devices, Scripts and remediations, Remediations, Create.
2. Detection script: windows/detect.ps1. Remediation script: windows/deploy.ps1.
3. "Run this script using the logged-on credentials": No.
   "Run script in 64-bit PowerShell": Yes.
4. Assign it to a group of devices, not of people. Settings of the machine given
   to people may show as applied and yet not work.

Template: Devices, Configuration, Import ADMX; upload the .admx and the en-US
.adml; then make a profile of "Imported Administrative templates".

macOS: Devices, macOS, Configuration, Templates, Custom; upload each
.mobileconfig from the folder "macos"; deployment channel: Device.`;

const macos = `MACOS (chrome.mobileconfig, edge.mobileconfig)

Not run on Windows or macOS.

1. Give the profile to the machines by your MDM (Jamf, Intune, Mosyle, Kandji).
   For one machine: double-click it, then System Settings, Privacy & Security,
   Profiles, Install. Force-install from your own server needs MDM.
2. If another profile sets ExtensionInstallForcelist already, put this kit's line
   there and take it out here: macOS does not join two lists.
3. Close the browser and open it again.`;

function google(id: string | undefined): string {
  return `GOOGLE ADMIN CONSOLE (Chromebooks and managed Chrome)

Not run on Windows or macOS, nor in the console. Menu names may have changed.

1. Devices, Chrome, Apps & extensions, Users & browsers. Choose the unit of staff.
2. Add the extension${id === undefined ? ' by its id' : ` ${id}`}: from the Chrome Web Store, or "from a
   custom URL" with the address of your update.xml.
3. Choose "Force install" if you wish.
4. Paste the whole of google-admin/policy-for-extensions.json into "Policy for
   extensions". Save.`;
}

function linux(forced: boolean): string {
  return `LINUX (before-you-post.json)

1. As root, copy linux/before-you-post.json to the folder of the browser:
     Chrome:   /etc/opt/chrome/policies/managed/
     Chromium: /etc/chromium/policies/managed/
     Edge:     /etc/opt/edge/policies/managed/
   Make the folder if there is none. Everyone must be able to read the file.
2. The browser takes changes over by itself in some seconds.${
    forced
      ? `
3. If another file there sets ExtensionInstallForcelist, put this kit's line into
   that one and take it out here: the browser does not join two lists.`
      : ''
  }`;
}

function firefox({ xpiUrl }: Target): string {
  return `FIREFOX, ALL PLATFORMS (policies.json)

1. Copy firefox/policies.json to:
     Windows: the folder "distribution" beside firefox.exe (make it)
     macOS:   Firefox.app/Contents/Resources/distribution (make it)
     Linux:   /etc/firefox/policies
   If there is a policies.json already, put the parts of this one into it.
2. Close Firefox and open it again: it reads the file only when it starts.
${
  xpiUrl === undefined
    ? '3. Install the add-on by hand, or make the kit again with --xpi-url.'
    : `3. Firefox fetches the add-on from ${xpiUrl}
   It must be signed by Mozilla.`
}
The add-on's id in Firefox is ${FIREFOX_ID}.
On Windows and macOS this file was not run either.`;
}

function hosting({ updateUrl }: Target & { updateUrl: string }): string {
  return `YOUR OWN SERVER (update.xml)

1. Pack the built extension. The first time, the same command makes the key:
     npm run build
     npm run --silent pack -- --key KEY.pem --new-key \\
       --update-url ${updateUrl} --out FOLDER
   The id comes from the key. Keep the key outside of the project's folder, where
   only you can read it, with a copy in a safe place. Whoever has it can put a
   program into the school's browsers; without it there is no new version.
2. Put before-you-post.crx on your server as ${new URL(PACKED, updateUrl).href}
   with the content type application/x-chrome-extension.
3. Put update.xml (hosting/update.xml here is the same) there as
   ${updateUrl}
4. For a new version: the same command without --new-key; put both files there.
   The browsers look by themselves every few hours.`;
}

const check = `HOW TO CHECK

- Chrome: open chrome://policy. Edge: edge://policy. Press "Reload policies".
  Look for "Before You Post" and its values, each with the status OK.
- Firefox: open about:policies. "Active" shows 3rdparty with the values.
- Open the settings of the extension. What the school set is marked as the
  school's; locked settings cannot be changed. "From your school" names what
  arrived and what could not be used. Paste this kit's file under "Compare with
  what was meant": the page names what did not arrive, and why.
- Open the practice page of the extension and try a post.
- Windows: windows/detect.ps1 says whether all values are in place.`;

function remove(id: string | undefined): string {
  return `HOW TO REMOVE
${
  id === undefined
    ? ''
    : `
- Windows: run windows/remove.ps1 as administrator, or windows/chrome-remove.reg and
  windows/edge-remove.reg. Group Policy: set the rows to "Not configured", then
  gpupdate /force; delete the template last. Intune: take the assignment away,
  then run remove.ps1, for a script is not undone by itself.
- macOS: remove the profile (MDM, or System Settings, Profiles).
- Linux: delete before-you-post.json from the policy folder.`
}
- Google Admin console: empty "Policy for extensions", set the extension to
  "Block" or remove it.
- Firefox: delete policies.json, or this add-on's parts of it; start Firefox again.
  The add-on stays then, and people can remove it themselves. To take it from
  everybody, write "blocked" for "force_installed" in ExtensionSettings first and
  let each Firefox start once.

In Chrome and Edge a force-installed extension goes with its policy. What people
set for themselves goes with the extension.`;
}

function trouble(id: string | undefined): string {
  return `IF SOMETHING IS WRONG

- No values on the policy page: the id does not match. Compare it with
  chrome://extensions.${id === undefined ? '' : ` This kit was made for ${id}.`}
- Some values are missing: the browser drops a value of the wrong kind without a
  word. "Compare with what was meant" on the settings page names them. Do not
  change the files by hand; change the settings, make the kit again.
- Values are there, nothing changes: was it assigned to people, not machines? Is
  the value locked, or did the person choose another?
- Force-install does nothing: is the machine joined or enrolled? Can it open the
  update address?`;
}
