/**
 * Stand-in pages as they might look after the site has changed. Names are changed in the page's own
 * script and styles alike, so that the page goes on working; the test's selectors are changed with
 * them. What is changed is read off the adapters' rows: whatever they hold on to.
 */
import { ADAPTERS } from '../../src/sites/index.ts';
import type { SurfaceSpec } from '../../src/sites/site.ts';
import type { Surface } from '../e2e/surface.ts';
import { DRIFT_LANGUAGES, type DriftLanguage, KNOWN_LABELS, labelIn } from './labels.ts';

export interface Drift {
  readonly name: string;
  /** Changes a text of the page (script, style) or a selector of the test. */
  change(text: string): string;
  /** How the page's elements are wrapped as they are put in. */
  readonly wrap?: 'boxes' | 'layers' | undefined;
}

const selectorsOf = (row: SurfaceSpec): string =>
  [row.editors, row.fields, row.submit, row.labelled?.controls, row.lastOf, row.root, row.subject]
    .filter(Boolean)
    .join('\n');
const SELECTORS = ADAPTERS.flatMap(({ surfaces }) => surfaces.map(selectorsOf)).join('\n');

const all = (pattern: RegExp): string[] => [
  ...new Set([...SELECTORS.matchAll(pattern)].map((match) => match[1]!)),
];
const IDS = [...all(/#([\w-]+)/g), ...all(/\[id[\^*$]?="([^"]+)"/g)];
const CLASSES = [...all(/\.([a-zA-Z][\w-]+)/g), 'x1a2b3c', 'xzsf02u', 'x1a2a7pz', 'style-scope'];
const DATA_NAMES = all(/\[(data-[\w-]+)/g);
const DATA_VALUES = [
  ...all(/\[data-[\w-]+[\^*$]?="([^"]+)"/g),
  ...all(/\[name[\^*$]?="([^"]+)"/g),
].filter((value) => value !== 'true');
const TAGS = all(/(?:^|[\s,>+~(])([a-z]+(?:-[a-z]+)+)/gm);
const LABELS = [
  ...new Set([
    ...all(/\[aria-label[\^*$]?="([^"]+)"/g),
    ...KNOWN_LABELS,
    ...ADAPTERS.flatMap(({ surfaces }) => surfaces.flatMap(({ labelled }) => labelled?.words ?? []))
      .filter((word) => /^[a-z ]+$/.test(word))
      .map((word) => word.charAt(0).toUpperCase() + word.slice(1)),
  ]),
].sort((a, b) => b.length - a.length);

type Change = (text: string) => string;
const inTurn =
  (changes: readonly Change[]): Change =>
  (text) =>
    changes.reduce((sum, change) => change(sum), text);

/** A name that says nothing, the same each time. */
function nameless(name: string, letter: string): string {
  let sum = 7;
  for (const char of name) sum = (sum * 31 + char.charCodeAt(0)) % 60_466_176;
  return `${letter}${sum.toString(36)}`;
}
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** A name that cannot be mistaken for a word of the program is changed wherever it stands alone; a
 * plain word only where it is plainly used as this kind of name. */
function renamed(name: string, letter: string, places: readonly string[]): Change {
  const own = escaped(name);
  const to = nameless(name, letter);
  const isOdd = /[-_A-Z\d]/.test(name) && name.length > 5;
  const pattern = isOdd
    ? new RegExp(`(?<![\\w-])${own}(?![\\w-])`, 'g')
    : new RegExp(places.map((place) => `(?<=${place})${own}(?![\\w-])`).join('|'), 'g');
  return (text) => text.replace(pattern, to);
}

const ids = inTurn(
  IDS.map((id) => renamed(id, 'i', ['\\bid: ?["\']', '#', '\\bid[\\^*$]?=\\\\?["\']'])),
);
const classes = inTurn(CLASSES.map((name) => renamed(name, 'c', ['class: ?["\']', '\\.'])));
const attributes = inTurn([
  // Test ids may be prefixes (`tweetTextarea_`): changed at the beginning of a string.
  ...DATA_VALUES.map((value): Change => {
    const pattern = new RegExp(`(?<=["'\`])${escaped(value)}`, 'g');
    return (text) => text.replace(pattern, nameless(value, 'v'));
  }),
  ...DATA_NAMES.map(
    (name): Change =>
      (text) =>
        text.replaceAll(name, `data-${nameless(name, 'a')}`),
  ),
  ...TAGS.map((tag): Change => {
    const pattern = new RegExp(`(?<![\\w-])${tag}(?![\\w-])`, 'g');
    return (text) => text.replace(pattern, `${nameless(tag, 't')}-x`);
  }),
]);
const labels = (language: DriftLanguage): Change =>
  inTurn(
    LABELS.map((label): Change => {
      // Whole strings, and beginnings of those that go on (`Comment as Sam`).
      const goesOn = / /.test(label) ? '' : '(?=\\\\?["\'`])';
      const pattern = new RegExp(`(?<=["'\`])${escaped(label)}${goesOn}`, 'g');
      return (text) => text.replace(pattern, labelIn(language, label));
    }),
  );

export const DRIFTS: readonly Drift[] = [
  { name: 'class names', change: classes },
  { name: 'ids', change: ids },
  { name: 'test ids, elements', change: attributes },
  ...DRIFT_LANGUAGES.map((language) => ({
    name: `labels ${language}`,
    change: labels(language),
  })),
  { name: 'boxes around', change: (text) => text, wrap: 'boxes' },
  { name: 'layers between', change: (text) => text, wrap: 'layers' },
  ...DRIFT_LANGUAGES.map((language, i) => ({
    name: `all, ${language}`,
    change: inTurn([classes, ids, attributes, labels(language)]),
    wrap: i % 2 === 0 ? ('boxes' as const) : ('layers' as const),
  })),
];

/** The surface with its selectors changed as the page is. */
export function drifted(surface: Surface, { change: rename, wrap }: Drift): Surface {
  // What was a child may be a child's child now.
  const change = (selector: string): string =>
    wrap ? rename(selector).replaceAll(' > ', ' ') : rename(selector);
  const { before, steps, fields, frame } = surface;
  return {
    ...surface,
    ...(before ? { before: before.map(change) } : {}),
    opener: change(surface.opener),
    editor: change(surface.editor),
    control: change(surface.control),
    ...(steps ? { steps: steps.map(change) } : {}),
    ...(fields ? { fields: fields.map((field) => ({ ...field, box: change(field.box) })) } : {}),
    ...(frame ? { frame: change(frame) } : {}),
  };
}

/**
 * Runs in the page before its script: every control and editor (`boxes`), or every block outside of
 * editors (`layers`), goes into the page inside elements of nobody's. The page's own script sees the
 * same parents and children as before when it puts in and takes out.
 */
export function wrapInsertions(kind: 'boxes' | 'layers'): void {
  const BOXES = 'button, [role="button"], [contenteditable="true"], textarea, input';
  const outer = new WeakMap<Node, HTMLElement>();
  const isWrapped = (node: Node): node is HTMLElement => {
    if (!(node instanceof HTMLElement) || outer.has(node)) return false;
    if (kind === 'boxes') return node.matches(BOXES);
    return /^(DIV|FORM|SECTION|BUTTON)$/.test(node.tagName) && node.attributes.length > 0;
  };
  const wrapped = <T extends Node | string>(node: T, into: Node): T => {
    if (typeof node === 'string') return node;
    const known = outer.get(node);
    if (known) return known as unknown as T;
    if (into instanceof HTMLElement && into.isContentEditable) return node;
    if (into instanceof Element && into.closest('[contenteditable="true"]')) return node;
    if (!isWrapped(node)) return node;
    const box = document.createElement(kind === 'boxes' ? 'div' : 'q-layer');
    const inner = document.createElement('span');
    box.style.display = 'contents';
    inner.style.display = 'contents';
    insert.call(box, inner, null);
    insert.call(inner, node, null);
    outer.set(node, box);
    return box as unknown as T;
  };
  const insert = Node.prototype.insertBefore;
  const remove = Node.prototype.removeChild;
  const at = (node: Node | null): Node | null => (node ? (outer.get(node) ?? node) : null);
  Node.prototype.insertBefore = function <T extends Node>(
    this: Node,
    node: T,
    next: Node | null,
  ): T {
    insert.call(this, wrapped(node, this), at(next));
    return node;
  };
  Node.prototype.appendChild = function <T extends Node>(this: Node, node: T): T {
    insert.call(this, wrapped(node, this), null);
    return node;
  };
  Node.prototype.removeChild = function <T extends Node>(this: Node, node: T): T {
    remove.call(this, at(node)!);
    return node;
  };
  for (const name of ['append', 'prepend', 'replaceChildren'] as const) {
    const real = Element.prototype[name];
    Element.prototype[name] = function (this: Element, ...nodes: (Node | string)[]) {
      real.apply(
        this,
        nodes.map((node) => wrapped(node, this)),
      );
    };
  }
  const gone = Element.prototype.remove;
  Element.prototype.remove = function (this: Element) {
    gone.call(outer.get(this) ?? this);
  };
}
