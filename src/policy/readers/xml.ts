/** The little that is read of a Word document's own XML: well-formed, without declarations. */

export interface XmlTag {
  /** Without its prefix. */
  readonly name: string;
  readonly isEnd: boolean;
  /** Has no content and no closing tag. */
  readonly isEmpty: boolean;
  readonly start: number;
  readonly end: number;
  attribute(name: string): string | undefined;
}

export interface XmlElement {
  readonly name: string;
  readonly children: readonly XmlElement[];
  attribute(name: string): string | undefined;
}

/** No tag holds another's opening, so that a text of openings alone is gone through once. */
const tag = /<(\/?)(?:[\w.-]+:)?([\w.-]+)((?:"[^"<]*"|'[^'<]*'|[^'"<>])*?)(\/?)>/g;

/** All tags of a text in order. */
export function* tagsOf(xml: string): Generator<XmlTag> {
  for (const found of xml.matchAll(tag)) {
    const [whole, slash = '', name = '', attributes = '', empty = ''] = found;
    yield {
      name,
      isEnd: slash === '/',
      isEmpty: empty === '/',
      start: found.index,
      end: found.index + whole.length,
      attribute: (wanted) => attributeOf(attributes, wanted),
    };
  }
}

function attributeOf(attributes: string, name: string): string | undefined {
  const found = new RegExp(`(?:^|[\\s:])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  const value = found?.[1] ?? found?.[2];
  return value === undefined ? undefined : unescaped(value);
}

const SIGNS: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
};

function unescaped(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (whole, figure, hex, name) => {
    if (figure !== undefined) return signOf(Number(figure)) ?? whole;
    if (hex !== undefined) return signOf(Number.parseInt(hex, 16)) ?? whole;
    return SIGNS[name] ?? whole;
  });
}

function signOf(code: number): string | undefined {
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

/** The elements of a text as a tree under a root without a name. */
export function treeOf(xml: string): XmlElement {
  const root = { name: '', children: [] as XmlElement[], attribute: () => undefined };
  const open: { children: XmlElement[] }[] = [root];
  for (const one of tagsOf(xml)) {
    if (one.isEnd) {
      if (open.length > 1) open.pop();
      continue;
    }
    const element = { name: one.name, children: [] as XmlElement[], attribute: one.attribute };
    open.at(-1)!.children.push(element);
    if (!one.isEmpty) open.push(element);
  }
  return root;
}

export function childOf(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return parent?.children.find((child) => child.name === name);
}

export function childrenOf(parent: XmlElement | undefined, name: string): readonly XmlElement[] {
  return parent?.children.filter((child) => child.name === name) ?? [];
}

/** The `val` of a child, as Word writes most of its values. */
export function valOf(parent: XmlElement | undefined, name: string): string | undefined {
  return childOf(parent, name)?.attribute('val');
}
