/** A setting's value in a few words, for setting one beside another. */
import { PACKS } from '../../policy/packs/index.ts';
import type { SettingKey } from '../../settings/schema.ts';
import type { Words } from '../words.ts';

const LONGEST = 120;

/** Plain text, never markup; empty where there is nothing. */
export function showValue(key: SettingKey, value: unknown, words: Words): string {
  if (key === 'policyPack' && typeof value === 'string') return packTitle(value, words);
  const text = inWords(value, namesFor(key, words));
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}

function packTitle(pack: string, words: Words): string {
  if (pack === 'model') return words.pack.model;
  if (pack === 'custom') return words.pack.custom;
  return Object.hasOwn(PACKS, pack) ? PACKS[pack as keyof typeof PACKS].title : pack;
}

/** What stands for the choices of a setting, and for the parts of a group. */
function namesFor(key: SettingKey, words: Words): Readonly<Record<string, string>> {
  switch (key) {
    case 'role':
      return words.roles;
    case 'nation':
      return words.nations;
    case 'language':
      return words.languages;
    case 'sites':
      return words.siteNames;
    case 'severities':
      return { ...words.topics, ...words.severity };
    case 'contacts':
      return words.contact;
    case 'schoolDay':
      return {
        ...words.days,
        days: words.schoolDays,
        start: words.start,
        end: words.end,
        holidays: words.holidays,
      };
    case 'hints':
    case 'showWelcome':
      return { true: words.on, false: words.severity.off };
    default:
      return {};
  }
}

function inWords(value: unknown, names: Readonly<Record<string, string>>): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) {
    const list = value.map((one) => inWords(one, names)).join(', ');
    return value.length > 3 ? `(${value.length}) ${list}` : list;
  }
  if (typeof value === 'object') {
    return Object.entries(value)
      .map(([part, one]) => [nameOf(part, names), inWords(one, names)] as const)
      .filter(([, text]) => text !== '')
      .map(([name, text]) => `${name}: ${text}`)
      .join('; ');
  }
  return nameOf(String(value), names);
}

function nameOf(text: string, names: Readonly<Record<string, string>>): string {
  return (Object.hasOwn(names, text) ? names[text] : undefined) ?? text;
}
