/** Plain text and Markdown, typed, pasted or saved: lines to blocks. */
import { type Block, block, type PolicyPaper } from '../import/blocks.ts';
import { readMarker } from '../import/markers.ts';

/** Takes a whole text, gives its blocks; never fails. */
export function readPlainText(text: string): PolicyPaper {
  const lines = text.replace(/\r\n?|\u2028|\u2029|\f/g, '\n').split('\n');
  const width = wrapWidth(lines);
  const blocks: Block[] = [];
  let group: string[] = [];
  const close = (): void => {
    blocks.push(...blocksOf(group, width));
    group = [];
  };
  for (const line of lines) {
    if (line.trim() === '' || isRule(line)) close();
    else group.push(line);
  }
  close();
  return { title: '', blocks: headTables(blocks) };
}

/** A line of dashes and the like only parts what stands above from what stands below. */
function isRule(line: string): boolean {
  return /^\s*(?:[-=_*~]\s?){3,}\s*$/.test(line) || /^```/.test(line);
}

/** Longest lines of a text that was wrapped by hand, in characters; 0 where lines are paragraphs. */
function wrapWidth(lines: readonly string[]): number {
  const lengths = lines.map((line) => line.trimEnd().length).filter((length) => length > 0);
  if (lengths.length < 4) return 0;
  const sorted = lengths.toSorted((a, b) => b - a);
  const longest = sorted[Math.floor(sorted.length * 0.02)] ?? 0;
  const isFull = lengths.filter((length) => length > longest * 0.75).length;
  return longest <= 130 && isFull >= lengths.length * 0.25 ? longest : 0;
}

/** Lines on their way to a block: joined once, since a text that grows line by line costs its square. */
interface OpenLines {
  readonly texts: string[];
  readonly indent: number;
  raw: string;
}

/** Lines without a blank one between them: paragraphs, list items, headings. */
function blocksOf(lines: readonly string[], width: number): Block[] {
  const blocks: Block[] = [];
  let open: OpenLines | undefined;
  const close = (): void => {
    if (open) blocks.push(lineBlock(open.texts.join(''), open.indent));
    open = undefined;
  };
  for (const raw of lines) {
    const text = raw.trim();
    if (open === undefined || startsBlock(text) || !isWrapped(open.raw, text, width)) {
      close();
      open = { texts: [text], raw, indent: indentOf(raw) };
      continue;
    }
    const last = open.texts.at(-1)!;
    const isBroken = /\p{L}-$/u.test(last.slice(-3)) && /^\p{Ll}/u.test(text);
    if (isBroken) {
      open.texts[open.texts.length - 1] = last.slice(0, -1);
      open.texts.push(text);
    } else open.texts.push(' ', text);
    open.raw = raw;
  }
  close();
  return blocks;
}

function startsBlock(text: string): boolean {
  return (
    /^#{1,6}\s/.test(text) ||
    text.includes('\t') ||
    isTableRow(text) ||
    readMarker(text) !== undefined
  );
}

/** Whether the line before broke only because it was full. */
function isWrapped(before: string, next: string, width: number): boolean {
  const last = before.trim();
  if (/^#{1,6}\s/.test(last) || last.includes('\t') || isTableRow(last)) return false;
  // Two blanks or a backslash at the end of a Markdown line keep the paragraph together.
  if (/(?: {2}|\\)$/.test(before) && width === 0) return true;
  if (width === 0) return /\p{Ll}$/u.test(last) && /^\p{Ll}/u.test(next);
  const firstWord = next.split(' ')[0]!.length;
  return before.trimEnd().length + 1 + firstWord > width - 2 || /^\p{Ll}/u.test(next);
}

function indentOf(raw: string): number {
  return /^\s*/.exec(raw)![0].replace(/\t/g, '    ').length;
}

function lineBlock(text: string, indent: number): Block {
  const hashes = /^(#{1,6})\s+(.*?)\s*#*$/.exec(text);
  if (hashes) return block('heading', plain(hashes[2]!), { level: hashes[1]!.length });
  if (isTableRow(text)) {
    const cells = text
      .replace(/^\||\|$/g, '')
      .split('|')
      .map((cell) => plain(cell.trim()));
    return block('row', cells.join(' '), { cells });
  }
  if (/\S\t+\S/.test(text) && readMarker(text) === undefined) {
    const cells = text.split(/\t+/).map(plain);
    return block('row', cells.join(' '), { cells });
  }
  const bare = plain(text);
  const strong = /^(?:\*\*|__|<b>|<strong>)[^*]+(?:\*\*|__|<\/b>|<\/strong>)[:.]?$/.test(text);
  const marked = readMarker(bare);
  if (marked) {
    const isItem = marked.kind === 'bullet';
    return block(isItem ? 'item' : 'paragraph', isItem ? marked.rest : bare, {
      level: isItem ? Math.floor(indent / 2) : 0,
      strong,
    });
  }
  return block('paragraph', bare, { strong });
}

function isTableRow(text: string): boolean {
  return text.startsWith('|') && text.endsWith('|') && text.indexOf('|', 1) < text.length - 1;
}

/** Words without the marks of Markdown and the few tags people leave in it. */
function plain(text: string): string {
  return text
    .replace(/<\/?(?:b|i|u|em|strong|br|p|span|sup|sub)\s*\/?>/gi, ' ')
    .replace(/!?\[([^[\]]{0,400})\]\(([^()\s]{0,2000})[^()]{0,400}\)/g, '$1')
    .replace(/(\*\*|__)(?=\S)(.{1,400}?)(?<=\S)\1/g, '$2')
    .replace(/(?<![\w*])\*(?=\S)([^*\n]{1,400}?)(?<=\S)\*(?![\w*])/g, '$1')
    .replace(/(?<!\w)_(?=\S)([^_\n]{1,400}?)(?<=\S)_(?!\w)/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+.!|-])/g, '$1')
    .replace(/^>\s?/, '')
    .replace(/&nbsp;/g, ' ')
    .replace(/&amp;/g, '&')
    .trim();
}

/** The row above a Markdown table's line of dashes heads its columns. */
function headTables(blocks: readonly Block[]): Block[] {
  const out: Block[] = [];
  let columns: readonly string[] = [];
  for (const one of blocks) {
    if (one.kind !== 'row') columns = [];
    else if (one.cells.every((cell) => /^:?-{2,}:?$/.test(cell))) {
      columns = out.pop()?.cells ?? [];
      continue;
    }
    out.push(one.kind === 'row' ? { ...one, columns } : one);
  }
  return out;
}
