/**
 * The schema of `storage.managed` for Chrome and Edge, made from the settings table. It is as
 * forgiving as it can be: Chromium drops a value that breaks the schema without a word, and a whole
 * list for one bad item, so it says only text, list, number, on/off. What is really allowed stands in
 * the description and is checked, and named on the settings page, by `resolve`.
 */
import { TOPIC_IDS } from '../review/topics.ts';
import { CONTACTS, type Control, SETTING_KEYS, SETTINGS } from './schema.ts';
import { SETTING_WORDS_EN } from './words.en.ts';

type Json = Readonly<Record<string, unknown>>;

const text: Json = { type: 'string' };
const list: Json = { type: 'array', items: text };
const group = (fields: Readonly<Record<string, Json>>): Json => ({
  type: 'object',
  properties: fields,
});

/** The schema, ready to be written as JSON. Keys that only the person may set are not in it. */
export function managedSchema(): Json {
  const keys = SETTING_KEYS.filter((key) => SETTINGS[key].setBy !== 'user');
  return {
    $schema: 'http://json-schema.org/draft-03/schema#',
    type: 'object',
    // No `additionalProperties` or `patternProperties`, which would let a key with a slip in it arrive and
    // be named: Chromium 156 does not load an extension that has them here (2026-11).
    properties: Object.fromEntries(
      keys.map((key) => {
        const { title, description } = SETTING_WORDS_EN[key];
        const { control } = SETTINGS[key];
        return [
          key,
          {
            title,
            description: [description, allowedOf(control)].join(' ').trim(),
            ...typeOf(control),
          },
        ];
      }),
    ),
  };
}

function typeOf(control: Control): Json {
  switch (control.kind) {
    case 'text':
    case 'address':
    case 'choice':
      return text;
    case 'lines':
    case 'choices':
      return list;
    case 'flag':
      return { type: 'boolean' };
    case 'seconds':
      return { type: 'number' };
    case 'severities':
      return group(Object.fromEntries(TOPIC_IDS.map((topic) => [topic, text])));
    case 'school-day':
      return group({ days: list, start: text, end: text, holidays: list });
    case 'contacts': {
      const contact = group({ label: text, address: text });
      return group(Object.fromEntries(CONTACTS.map((who) => [who, contact])));
    }
  }
}

/** The values that do, for the administrator who reads the schema. */
function allowedOf(control: Control): string {
  switch (control.kind) {
    case 'choice':
    case 'choices':
      return `Allowed: ${control.of.join(', ')}.`;
    case 'seconds':
      return `Allowed: ${control.least} to ${control.most}.`;
    case 'severities':
      return 'Allowed for each topic: stop, think, note, off.';
    case 'school-day':
      return 'Days mon to sun; start and end such as 08:45; holidays such as 2027-02-15 or 2027-02-15/2027-02-19.';
    default:
      return '';
  }
}
