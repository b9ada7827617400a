/** Small strict readers for the kit's files, for its tests: they refuse what the platform would. */
import { managedSchema } from '../settings/managed-schema.ts';

export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  /** Text outside of child elements, references resolved. */
  readonly text: string;
}

const LEGAL = /^(?:[\t\n\r\x20-\uD7FF\uE000-\uFFFD]|[\u{10000}-\u{10FFFF}])*$/u;

/** Reads an XML document; throws where it is not well-formed. */
export function readXml(source: string): XmlNode {
  if (!LEGAL.test(source)) throw new Error('character that XML cannot hold');
  // Parsers turn each raw CRLF and CR into LF.
  let rest = source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const take = (pattern: RegExp): RegExpExecArray | undefined => {
    const match = pattern.exec(rest);
    if (match === null || match.index !== 0) return undefined;
    rest = rest.slice(match[0].length);
    return match;
  };
  const misc = (): void => {
    for (;;) {
      const comment = take(/^<!--([\s\S]*?)-->/);
      if (comment !== undefined) {
        if (comment[1]!.includes('--') || comment[1]!.endsWith('-'))
          throw new Error('-- in comment');
      } else if (take(/^\s+/) === undefined) return;
    }
  };
  const element = (): XmlNode => {
    const open = take(/^<([A-Za-z_][\w.-]*)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>/);
    if (open === undefined) throw new Error(`no element at ${rest.slice(0, 60)}`);
    const attributes: Record<string, string> = {};
    for (const [, name, value] of open[2]!.matchAll(/([\w:.-]+)="([^"]*)"/g)) {
      if (name! in attributes) throw new Error(`attribute ${name} twice`);
      attributes[name!] = unescapeXml(value!.replace(/[\t\n]/g, ' '));
    }
    const children: XmlNode[] = [];
    let text = '';
    if (open[3] === '/') return { name: open[1]!, attributes, children, text };
    for (;;) {
      const close = take(/^<\/([\w.-]+)\s*>/);
      if (close !== undefined) {
        if (close[1] !== open[1]) throw new Error(`</${close[1]}> closes <${open[1]}>`);
        return { name: open[1]!, attributes, children, text };
      }
      if (rest.startsWith('<')) children.push(element());
      else {
        const words = take(/^[^<]+/);
        if (words === undefined) throw new Error(`<${open[1]}> is not closed`);
        if (words[0].includes(']]>')) throw new Error(']]> in text');
        text += unescapeXml(words[0]);
      }
    }
  };
  take(/^<\?xml version="1\.0" encoding="utf-8"\?>/i) ?? fail('no XML declaration');
  misc();
  take(/^<!DOCTYPE [^>[]*>/);
  misc();
  const root = element();
  misc();
  if (rest !== '') throw new Error(`after the root: ${rest.slice(0, 60)}`);
  return root;
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

function unescapeXml(text: string): string {
  if (/&(?!(?:amp|lt|gt|quot|apos|#\d+);)/.test(text)) throw new Error(`stray & in ${text}`);
  return text.replace(/&(?:#(\d+)|(\w+));/g, (_, number: string | undefined, name: string) =>
    number === undefined ? NAMED[name]! : String.fromCodePoint(Number(number)),
  );
}

function fail(message: string): never {
  throw new Error(message);
}

/** All elements of that name below a node. */
export function allOf(node: XmlNode, name: string): XmlNode[] {
  return node.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...allOf(child, name),
  ]);
}

/** The value of an Apple property list. */
export function readPlist(source: string): unknown {
  const root = readXml(source);
  if (root.name !== 'plist' || root.children.length !== 1) throw new Error('no plist');
  return plistValue(root.children[0]!);
}

function plistValue(node: XmlNode): unknown {
  switch (node.name) {
    case 'true':
    case 'false':
      return node.name === 'true';
    case 'integer':
      if (!/^-?\d+$/.test(node.text)) throw new Error(`integer ${node.text}`);
      return Number(node.text);
    case 'real':
      return Number(node.text);
    case 'string':
      return node.text;
    case 'array':
      return node.children.map(plistValue);
    case 'dict': {
      const result: Record<string, unknown> = {};
      for (let i = 0; i < node.children.length; i += 2) {
        const [key, value] = [node.children[i]!, node.children[i + 1]];
        if (key.name !== 'key' || value === undefined) throw new Error('dict without pairs');
        if (key.text in result) throw new Error(`key ${key.text} twice`);
        result[key.text] = plistValue(value);
      }
      return result;
    }
    default:
      throw new Error(`<${node.name}> in a plist`);
  }
}

export type Registry = Map<string, Map<string, string | number>>;

/** What a `.reg` file leaves behind in `before`. */
export function applyReg(bytes: Uint8Array, before: Registry = new Map()): Registry {
  const source = new TextDecoder('utf-16le', { ignoreBOM: true, fatal: true }).decode(bytes);
  if (!source.startsWith('\uFEFFWindows Registry Editor Version 5.00\r\n\r\n')) fail('head');
  const registry: Registry = new Map([...before].map(([key, values]) => [key, new Map(values)]));
  let key: string | undefined;
  for (const line of source.slice(1).split('\r\n').slice(1)) {
    if (/[\r\n]/.test(line)) fail(`line break inside ${line}`);
    if (line === '' || line.startsWith(';')) continue;
    const section = /^\[(-?)(HKEY_LOCAL_MACHINE\\[^\]]+)\]$/.exec(line);
    if (section !== null) {
      key = section[2]!;
      if (section[1] === '-') {
        for (const one of registry.keys()) {
          if (one === key || one.startsWith(`${key}\\`)) registry.delete(one);
        }
        key = undefined;
      } else registry.set(key, registry.get(key) ?? new Map());
      continue;
    }
    const value =
      /^"((?:[^"\\]|\\["\\])*)"=(?:(-)|dword:([0-9a-f]{8})|"((?:[^"\\]|\\["\\])*)"|hex\(1\):([0-9a-f]{2}(?:,[0-9a-f]{2})*))$/.exec(
        line,
      );
    if (value === null || key === undefined) fail(`line ${line}`);
    const [, name, gone, dword, text, hex] = value;
    const values = registry.get(key)!;
    if (gone !== undefined) values.delete(name!);
    else if (dword !== undefined) values.set(name!, Number.parseInt(dword, 16));
    else if (hex !== undefined) {
      const units = Uint8Array.from(hex.split(','), (byte) => Number.parseInt(byte, 16));
      const decoded = new TextDecoder('utf-16le', { ignoreBOM: true }).decode(units);
      if (!decoded.endsWith('\0') || decoded.indexOf('\0') !== decoded.length - 1) fail('zero');
      values.set(name!, decoded.slice(0, -1));
    } else values.set(name!, text!.replace(/\\(["\\])/g, '$1'));
  }
  return registry;
}

/** The values after `$settings = @(` of a script, and its single variables of text. */
export function readScript(bytes: Uint8Array): {
  settings: Map<string, string | number>;
  variables: Map<string, string>;
} {
  const source = new TextDecoder('utf-8', { ignoreBOM: true, fatal: true }).decode(bytes);
  if (!source.startsWith('\uFEFF# Before You Post')) fail('no byte-order mark');
  const lines = source.slice(1).split('\r\n');
  if (lines.some((line) => /[\r\n]/.test(line))) fail('line break inside a line');
  const settings = new Map<string, string | number>();
  const variables = new Map<string, string>();
  const from = lines.indexOf('$settings = @(');
  const to = lines.indexOf(')', from);
  for (const line of from < 0 ? [] : lines.slice(from + 1, to)) {
    const match = /^ {2}@\{ Name = '(\w+)'; Type = '(String|DWord)'; Value = (.*) \}$/.exec(line);
    if (match === null) fail(`line ${line}`);
    const [, name, type, value] = match;
    settings.set(name!, type === 'DWord' ? Number(value) : powershellText(value!));
  }
  for (const line of lines) {
    const match = /^\$(\w+) = ('.*')$/.exec(line);
    if (match !== null) variables.set(match[1]!, powershellText(match[2]!));
  }
  return { settings, variables };
}

/** Curly single quotes end a text in PowerShell just as straight ones do. */
const QUOTE = "['\u2018\u2019\u201A\u201B]";
const LITERAL = new RegExp(`^${QUOTE}((?:[^'\u2018\u2019\u201A\u201B]|${QUOTE}${QUOTE})*)${QUOTE}`);

function powershellText(expression: string): string {
  const joined = /^\((.*)\)$/su.exec(expression);
  let rest = joined?.[1] ?? expression;
  let text = '';
  for (;;) {
    const literal = LITERAL.exec(rest);
    const number = /^\[char\](\d+)/.exec(rest);
    if (literal !== null) text += literal[1]!.replace(new RegExp(`(${QUOTE})${QUOTE}`, 'g'), '$1');
    else if (number !== null) text += String.fromCharCode(Number(number[1]));
    else fail(`expression ${rest}`);
    rest = rest.slice((literal ?? number)![0].length);
    if (rest === '') return text;
    if (joined === null || !rest.startsWith(' + ')) fail(`expression ${rest}`);
    rest = rest.slice(3);
  }
}

/**
 * What the template writes for one browser if every row whose box shows a value is set to "Enabled",
 * by registry key.
 */
export function readTemplate(admx: string, adml: string): Registry {
  const template = readXml(admx);
  const language = readXml(adml);
  const strings = new Set(allOf(language, 'string').map(({ attributes }) => attributes.id));
  const boxes = new Map(
    allOf(language, 'presentation').map((one) => [one.attributes.id!, one.children[0]!]),
  );
  for (const [, id] of admx.matchAll(/\$\(string\.([^)]*)\)/g)) {
    if (!/^\w+$/.test(id!) || !strings.has(id)) fail(`no string ${id}`);
  }
  const registry: Registry = new Map();
  for (const policy of allOf(template, 'policy')) {
    const { key, name, presentation } = policy.attributes;
    if (!/^\w+$/.test(name!)) fail(`name ${name}`);
    const box = boxes.get(/^\$\(presentation\.(\w+)\)$/.exec(presentation!)![1]!)!;
    const element = allOf(policy, 'elements')[0]!.children[0]!;
    if (box.attributes.refId !== element.attributes.id) fail(`box of ${name}`);
    const values = registry.get(key!) ?? new Map<string, string | number>();
    registry.set(key!, values);
    const shown = shownIn(box, element);
    if (shown !== undefined) values.set(element.attributes.valueName!, shown);
  }
  return registry;
}

function shownIn(box: XmlNode, element: XmlNode): string | number | undefined {
  switch (`${box.name} ${element.name}`) {
    case 'textBox text':
      return box.children.find(({ name }) => name === 'defaultValue')?.text;
    case 'checkBox boolean': {
      const checked = box.attributes.defaultChecked;
      if (checked === undefined) return undefined;
      const [yes, no] = ['trueValue', 'falseValue'].map((one) => allOf(element, one)[0]!);
      return Number(allOf(checked === 'true' ? yes! : no!, 'decimal')[0]!.attributes.value);
    }
    case 'dropdownList enum': {
      const at = box.attributes.defaultItem;
      if (at === undefined) return undefined;
      return allOf(allOf(element, 'item')[Number(at)]!, 'string')[0]!.text;
    }
    default:
      return fail(`${box.name} for ${element.name}`);
  }
}

/**
 * What Chromium makes of registry values by the extension's schema: DWORD 0 and 1 for booleans,
 * DWORD or text for numbers, JSON text for lists and groups; anything else is dropped.
 */
export function chromiumReads(
  values: ReadonlyMap<string, string | number>,
): Record<string, unknown> {
  const { properties } = managedSchema() as {
    properties: Readonly<Record<string, { readonly type: string }>>;
  };
  const result: Record<string, unknown> = {};
  for (const [name, value] of values) {
    const read = asType(properties[name]?.type, value);
    if (read !== undefined) result[name] = read;
  }
  return result;
}

function asType(type: string | undefined, value: string | number): unknown {
  switch (type) {
    case 'boolean':
      return typeof value === 'number' ? value !== 0 : undefined;
    case 'number':
      return Number(value);
    case 'string':
      return typeof value === 'string' ? value : undefined;
    case 'array':
    case 'object':
      return typeof value === 'string' ? JSON.parse(value) : undefined;
    default:
      return undefined;
  }
}
