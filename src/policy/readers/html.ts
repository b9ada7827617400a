/** Web pages, and what Word and mammoth make of documents: markup to blocks. Nothing in it runs. */
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { type Block, block, foldSpace, type PolicyPaper } from '../import/blocks.ts';
import { decodeText } from './kind.ts';
import { itemMarker, type ListKind, listKindOf } from './list-numbers.ts';
import { problem } from './problem.ts';
import type { ReadPaper, ReadResult } from './read.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** Parts of a page that are no part of its text. */
const NO_TEXT = new Set(
  'script style noscript template head nav aside form button select textarea svg math iframe object embed canvas audio video footer dialog map figure'.split(
    ' ',
  ),
);
const BLOCKS = new Set(
  'address article blockquote body center dd details div dl dt fieldset figcaption h1 h2 h3 h4 h5 h6 header hgroup hr html li main ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
/** A page's main part is taken alone where it holds at least this share of the words. */
const MAIN_SHARE = 0.4;

/** Takes the bytes of a web page. */
export async function readHtmlBytes(bytes: Uint8Array): Promise<ReadResult<ReadPaper>> {
  const plain = decodeText(bytes);
  const declared = /<meta[^>]+charset=["']?([\w-]+)/i.exec(plain.slice(0, 4096))?.[1] ?? '';
  const paper = readHtml(declared === '' ? plain : decodeText(bytes, declared));
  return paper.blocks.length === 0
    ? { ok: false, problem: problem('empty') }
    : { ok: true, paper, notices: [] };
}

/** Takes markup, whole or in part, gives its blocks. */
export function readHtml(markup: string): PolicyPaper {
  const tree = parse(markup);
  const title = find(tree, 'title');
  const body = find(tree, 'body') ?? tree;
  const main = mainPart(body);
  const writer = new BlockWriter();
  walk(main, writer);
  return { title: title ? foldSpace(textOf(title)) : '', blocks: writer.done() };
}

type Parent = DefaultTreeAdapterTypes.ParentNode;

function* within(parent: Parent): Generator<Node> {
  const stack: Node[] = [...parent.childNodes].reverse();
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    yield node;
    if ('childNodes' in node) {
      for (let at = node.childNodes.length - 1; at >= 0; at--) stack.push(node.childNodes[at]!);
    }
  }
}

function find(parent: Parent, name: string): Element | undefined {
  for (const node of within(parent)) {
    if ('tagName' in node && node.tagName === name) return node;
  }
  return undefined;
}

function textOf(parent: Parent): string {
  let text = '';
  for (const node of within(parent)) if ('value' in node) text += node.value;
  return text;
}

function mainPart(body: Parent): Parent {
  const whole = textOf(body).length;
  for (const node of within(body)) {
    if (!('tagName' in node)) continue;
    const isMain =
      node.tagName === 'main' || node.tagName === 'article' || attribute(node, 'role') === 'main';
    if (isMain && textOf(node).length >= whole * MAIN_SHARE) return node;
  }
  return body;
}

function attribute(element: Element, name: string): string {
  return element.attrs.find((one) => one.name === name)?.value ?? '';
}

/** Goes through a tree without calling itself, so that no depth of nesting can end it. */
function walk(root: Parent, writer: BlockWriter): void {
  const stack: (Node | { readonly leave: Element })[] = [...root.childNodes].reverse();
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if ('leave' in node) {
      writer.leave(node.leave);
    } else if ('value' in node) {
      writer.text(node.value);
    } else if ('tagName' in node && !isHidden(node)) {
      writer.enter(node);
      stack.push({ leave: node });
      const children = 'content' in node ? [] : node.childNodes;
      for (let at = children.length - 1; at >= 0; at--) stack.push(children[at]!);
    }
  }
}

function isHidden(element: Element): boolean {
  if (NO_TEXT.has(element.tagName)) return true;
  if (element.attrs.some(({ name }) => name === 'hidden')) return true;
  if (attribute(element, 'aria-hidden') === 'true') return true;
  return /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attribute(element, 'style'));
}

interface List {
  readonly kind: ListKind;
  count: number;
  /** Number of the item it stands in, where lists count `1.1`. */
  readonly above: string;
  current: string;
}

/** Collects words into blocks as elements open and close. */
class BlockWriter {
  /** The page's blocks, and one list more for each table cell that is open. */
  private readonly sinks: Block[][] = [[]];
  private readonly lists: List[] = [];
  private readonly rows: { cells: { blocks: Block[]; isHead: boolean }[] }[][] = [];
  private words = '';
  private strongWords = 0;
  private strongDepth = 0;
  private heading = 0;
  private item: { marker: string; level: number } | undefined;

  text(value: string): void {
    this.words += value.replace(/\s+/g, ' ');
    if (this.strongDepth > 0) this.strongWords += value.replace(/\s/g, '').length;
  }

  enter(element: Element): void {
    const name = element.tagName;
    if (BLOCKS.has(name)) this.flush();
    if (name === 'br') this.words += '\n';
    if (isStrong(element)) this.strongDepth++;
    if (/^h[1-6]$/.test(name)) this.heading = Number(name[1]);
    else if (name === 'ol' || name === 'ul') this.openList(element);
    else if (name === 'li') this.openItem(element);
    else if (name === 'table') this.rows.push([]);
    else if (name === 'tr') this.rows.at(-1)?.push({ cells: [] });
    else if ((name === 'td' || name === 'th') && this.rows.length > 0) this.sinks.push([]);
  }

  leave(element: Element): void {
    const name = element.tagName;
    if (BLOCKS.has(name)) this.flush();
    if (isStrong(element)) this.strongDepth--;
    if (/^h[1-6]$/.test(name)) this.heading = 0;
    else if (name === 'ol' || name === 'ul') this.lists.pop();
    else if (name === 'li') this.item = undefined;
    else if ((name === 'td' || name === 'th') && this.rows.length > 0)
      this.closeCell(name === 'th');
    else if (name === 'table') this.closeTable();
  }

  done(): Block[] {
    this.flush();
    return this.sinks[0]!;
  }

  private openList(element: Element): void {
    const above = this.lists.at(-1);
    const kind = listKindOf(
      element.tagName,
      attribute(element, 'type'),
      attribute(element, 'style'),
    );
    const start = Number.parseInt(attribute(element, 'start'), 10);
    this.lists.push({
      kind,
      count: Number.isFinite(start) ? start - 1 : 0,
      above: kind === 'decimal' && above?.kind === 'decimal' ? above.current : '',
      current: '',
    });
  }

  private openItem(element: Element): void {
    const list = this.lists.at(-1);
    if (list === undefined) {
      this.item = { marker: '', level: 0 };
      return;
    }
    const value = Number.parseInt(attribute(element, 'value'), 10);
    list.count = Number.isFinite(value) ? value : list.count + 1;
    list.current = itemMarker(list.kind, list.count, list.above);
    this.item = { marker: list.current, level: this.lists.length - 1 };
  }

  private closeCell(isHead: boolean): void {
    const blocks = this.sinks.pop() ?? [];
    this.rows.at(-1)?.at(-1)?.cells.push({ blocks, isHead });
  }

  private closeTable(): void {
    const rows = (this.rows.pop() ?? []).filter(({ cells }) => cells.length > 0);
    this.sinks.at(-1)!.push(...tableBlocks(rows.map(({ cells }) => cells)));
  }

  /** Ends the block that is open. */
  private flush(): void {
    const { words, heading, item } = this;
    const strong =
      this.strongWords > 0 && this.strongWords >= words.replace(/\s/g, '').length * 0.9;
    this.words = '';
    this.strongWords = 0;
    const lines = linesOf(words);
    const sink = this.sinks.at(-1)!;
    for (const line of lines) {
      if (heading > 0) sink.push(block('heading', line, { level: heading }));
      else if (item !== undefined) {
        this.item = undefined;
        sink.push(block('item', line, { ...item, strong }));
      } else if (this.lists.length > 0 && sink.at(-1)?.kind === 'item') {
        const last = sink.pop()!;
        sink.push({ ...last, text: `${last.text} ${line}` });
      } else sink.push(block('paragraph', line, { strong }));
    }
  }
}

/** Lines that a page breaks by hand; one that goes on in lower case belongs to the line before. */
function linesOf(words: string): string[] {
  const lines: string[] = [];
  for (const raw of words.replace(/[^\S\n]*\n[^\S\n]*/g, '\n').split('\n')) {
    const line = foldSpace(raw);
    if (line === '') continue;
    const before = lines.at(-1);
    if (before !== undefined && /^\p{Ll}/u.test(line))
      lines[lines.length - 1] = `${before} ${line}`;
    else lines.push(line);
  }
  return lines;
}

function isStrong(element: Element): boolean {
  if (element.tagName === 'b' || element.tagName === 'strong') return true;
  return /font-weight\s*:\s*(?:bold|[6-9]00)/i.test(attribute(element, 'style'));
}

interface Cell {
  readonly blocks: readonly Block[];
  readonly isHead: boolean;
}

/** A table as rows; one that only arranges a page, as what its cells hold. */
function tableBlocks(rows: readonly (readonly Cell[])[]): Block[] {
  const widest = Math.max(0, ...rows.map((cells) => cells.length));
  if (widest < 2) return rows.flat().flatMap(({ blocks }) => blocks);
  const [first] = rows;
  const hasHead =
    first !== undefined &&
    rows.length > 1 &&
    first.every(({ isHead, blocks }) => isHead || blocks.every(({ strong }) => strong));
  const columns = hasHead ? first.map(cellText) : [];
  return rows.slice(hasHead ? 1 : 0).flatMap((cells) => rowBlocks(cells, columns));
}

function rowBlocks(cells: readonly Cell[], columns: readonly string[]): Block[] {
  const isFull = cells.some(({ blocks }) => blocks.length > 1);
  const [first, ...others] = cells;
  if (isFull && first !== undefined) {
    const name = cellText(first);
    const isName = first.blocks.length === 1 && name.length <= 80;
    const opening = isName ? [block('heading', name, { level: 5 })] : first.blocks;
    return [...opening, ...others.flatMap(({ blocks }) => blocks)];
  }
  const texts = cells.map(cellText);
  return [block('row', texts.join(' '), { cells: texts, columns })];
}

function cellText({ blocks }: Cell): string {
  return blocks.map(({ text }) => text).join(' ');
}
