/**
 * Group Policy template for Chrome and Edge. A template holds no values of its own, so the school's
 * stand in it as what each box shows first: the administrator sets a row to "Enabled" and accepts.
 */
import { SETTINGS, type SettingKey } from '../settings/schema.ts';
import { SETTING_WORDS_EN } from '../settings/words.en.ts';
import type { KitFile } from './kit-file.ts';
import { NOT_RUN, warningsFor } from './marks.ts';
import type { PolicyValues } from './policy-values.ts';
import { policyKey, registryValues } from './registry.ts';
import { CHROMIUM_BROWSERS, type Target } from './target.ts';
import { escapeXml, xmlComment } from './xml.ts';

/** Longer text might be cut short by the editor's box, and half a list is dropped whole by the
 * browser. Our own caution; Microsoft names no limit for what a box may show. */
export const LONGEST_SHOWN = 16_000;

/** Keys a school may set; in the order of the settings table. */
export const POLICY_KEYS = (Object.keys(SETTINGS) as SettingKey[]).filter(
  // Readable names belong into no policy; their codes have a row of their own.
  (key) => SETTINGS[key].setBy !== 'user' && key !== 'pupilNames',
);

const NAMESPACE = 'http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions';
const OPENING = `xmlns="${NAMESPACE}" revision="1.0" schemaVersion="1.0"`;

/** The template and its words in British and American English. */
export function admxFiles(values: PolicyValues, target: Target & { id: string }): KitFile[] {
  const comment = xmlComment([
    'Before You Post: Group Policy template for Google Chrome and Microsoft Edge.',
    NOT_RUN,
    ...warningsFor(values),
  ]);
  const file = (path: string, text: string): KitFile => ({
    path: `windows/admx/${path}`,
    text: `<?xml version="1.0" encoding="utf-8"?>\n${comment}${text}`,
    form: 'windows',
  });
  return [
    file('before-you-post.admx', definitions(target.id)),
    ...['en-GB', 'en-US'].map((language) =>
      file(`${language}/before-you-post.adml`, words(values)),
    ),
  ];
}

function definitions(id: string): string {
  const policies = CHROMIUM_BROWSERS.flatMap((browser) =>
    POLICY_KEYS.map(
      (
        key,
      ) => `    <policy name="${browser.key}_${key}" class="Machine" displayName="$(string.${key})" explainText="$(string.${key}_explain)" key="${escapeXml(policyKey(browser, id))}" presentation="$(presentation.${key})">
      <parentCategory ref="${browser.key}"/>
      <supportedOn ref="anywhere"/>
      <elements>
        ${element(key)}
      </elements>
    </policy>\n`,
    ),
  );
  const categories = CHROMIUM_BROWSERS.map(
    ({ key }) => `    <category name="${key}" displayName="$(string.${key}_category)">
      <parentCategory ref="before_you_post"/>
    </category>\n`,
  );
  return `<policyDefinitions ${OPENING}>
  <policyNamespaces>
    <target prefix="beforeyoupost" namespace="BeforeYouPost.Policies"/>
  </policyNamespaces>
  <resources minRequiredRevision="1.0"/>
  <supportedOn>
    <definitions>
      <definition name="anywhere" displayName="$(string.anywhere)"/>
    </definitions>
  </supportedOn>
  <categories>
    <category name="before_you_post" displayName="$(string.before_you_post)"/>
${categories.join('')}  </categories>
  <policies>
${policies.join('')}  </policies>
</policyDefinitions>
`;
}

/** Names in a template are letters, digits and `_` only. */
function idOf(choice: string): string {
  return choice.replaceAll('-', '_');
}

function element(key: SettingKey): string {
  const { control } = SETTINGS[key];
  const named = `id="value" valueName="${key}"`;
  switch (control.kind) {
    case 'choice': {
      const items = control.of.map(
        (one) =>
          `<item displayName="$(string.${key}_${idOf(one)})"><value><string>${escapeXml(one)}</string></value></item>`,
      );
      return `<enum ${named} required="true">${items.join('')}</enum>`;
    }
    case 'flag':
      return `<boolean ${named}><trueValue><decimal value="1"/></trueValue><falseValue><decimal value="0"/></falseValue></boolean>`;
    default:
      // Also seconds: the browser takes a number from text, and a box for numbers knows no halves.
      return `<text ${named} required="true" maxLength="1048576"/>`;
  }
}

function words(values: PolicyValues): string {
  const shown = new Map(registryValues(values).map(({ name, value }) => [name, String(value)]));
  const strings: [id: string, text: string][] = [
    ['before_you_post', 'Before You Post'],
    ['anywhere', 'Chrome 120, Edge 120 or later'],
    ...CHROMIUM_BROWSERS.map(({ key, name }): [string, string] => [`${key}_category`, name]),
  ];
  const presentations: string[] = [];
  for (const key of POLICY_KEYS) {
    const { control } = SETTINGS[key];
    strings.push([key, SETTING_WORDS_EN[key].title]);
    const explained = explanation(key, values, shown.get(key));
    strings.push([`${key}_explain`, explained]);
    if (control.kind === 'choice') {
      for (const one of control.of) strings.push([`${key}_${idOf(one)}`, one]);
    }
    presentations.push(
      `      <presentation id="${key}">\n        ${box(key, values, shown.get(key))}\n      </presentation>\n`,
    );
  }
  const table = strings.map(
    ([id, text]) => `      <string id="${id}">${escapeXml(text)}</string>\n`,
  );
  return `<policyDefinitionResources ${OPENING}>
  <displayName>Before You Post</displayName>
  <description>Settings of the browser extension Before You Post</description>
  <resources>
    <stringTable>
${table.join('')}    </stringTable>
    <presentationTable>
${presentations.join('')}    </presentationTable>
  </resources>
</policyDefinitionResources>
`;
}

function explanation(key: SettingKey, values: PolicyValues, shown: string | undefined): string {
  const { control } = SETTINGS[key];
  const parts = [SETTING_WORDS_EN[key].description];
  if (control.kind === 'lines' || control.kind === 'choices') {
    parts.push('Write a list such as ["one", "two"].');
  } else if (['severities', 'school-day', 'contacts'].includes(control.kind)) {
    parts.push('Write it in JSON, as the Linux file of the kit does.');
  }
  if (shown === undefined) parts.push('The kit has no value for it: leave it "Not configured".');
  else if (shown.length > LONGEST_SHOWN) {
    parts.push('The value is too long for this box: use the PowerShell script of the kit.');
  } else parts.push('The value of the kit stands in the box: choose "Enabled", then OK.');
  parts.push(...warningsFor(values));
  return parts.join(' ');
}

function box(key: SettingKey, values: PolicyValues, text: string | undefined): string {
  const { control } = SETTINGS[key];
  const label = escapeXml(SETTING_WORDS_EN[key].title);
  const shown = text !== undefined && text.length <= LONGEST_SHOWN ? text : undefined;
  switch (control.kind) {
    case 'choice': {
      const at = shown === undefined ? -1 : control.of.indexOf(shown);
      const first = at < 0 ? '' : ` defaultItem="${at}"`;
      return `<dropdownList refId="value" noSort="true"${first}>${label}</dropdownList>`;
    }
    case 'flag': {
      const first = values[key] === undefined ? '' : ` defaultChecked="${values[key]}"`;
      return `<checkBox refId="value"${first}>${label}</checkBox>`;
    }
    default: {
      const first = shown === undefined ? '' : `<defaultValue>${escapeXml(shown)}</defaultValue>`;
      return `<textBox refId="value"><label>${label}</label>${first}</textBox>`;
    }
  }
}
