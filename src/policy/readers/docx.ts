/**
 * Word documents. mammoth reads them, but drops the numbers that Word computes; so they are worked out
 * first and written into the text between two signs that no document uses.
 */
import type { Block, PolicyPaper } from '../import/blocks.ts';
import { type ParagraphList, WordNumbers } from './docx-numbering.ts';
import { readHtml } from './html.ts';
import { type DocumentProblem, problem } from './problem.ts';
import { MOST_CHARACTERS, type ReadPaper, type ReadResult } from './read.ts';
import { tagsOf } from './xml.ts';
import { type Archive, openZip, packZip } from './zip.ts';

/** Around a number that was worked out, and before a paragraph set in larger type than the rest. */
const NUMBER_OPENS = '\ue0f0';
const NUMBER_CLOSES = '\ue0f1';
const LARGE = '\ue0f2';

/** Parts that hold words or say how they are set; pictures and the rest are never touched. */
const PARTS = ['styles', 'numbering', 'footnotes', 'endnotes'] as const;

/** Tags of the document itself; a policy of 40 pages has some 30,000. */
const MOST_TAGS = 1_000_000;

/** Takes the bytes of a .docx file. */
export async function readDocx(bytes: Uint8Array): Promise<ReadResult<ReadPaper>> {
  const archive = openZip(bytes);
  if ('code' in archive) return refuse(archive);
  const main = await mainPart(archive);
  if (typeof main !== 'string') return refuse(main);
  const parts = await partsOf(archive, main);
  if ('code' in parts) return refuse(parts);
  const words = parts.get(main) ?? '';
  if (countOf(words, '<') > MOST_TAGS || lengthOfText(words) > MOST_CHARACTERS) {
    return refuse(problem('too-long'));
  }
  try {
    const paper = await convert(parts, main);
    const isBare = !paper.blocks.some(({ text }) => /\p{L}{2}/u.test(text));
    if (isBare && /<(?:w:drawing|w:pict|v:imagedata)\b/.test(words)) {
      return refuse(problem('scanned'));
    }
    return { ok: true, paper, notices: [] };
  } catch {
    // mammoth tells of damage by throwing.
    return refuse(problem('corrupt'));
  }
}

/** Characters outside tags; told before mammoth builds a tree of them. */
function lengthOfText(xml: string): number {
  let length = 0;
  for (let at = xml.indexOf('>'); at >= 0; at = xml.indexOf('>', at + 1)) {
    const next = xml.indexOf('<', at);
    length += (next < 0 ? xml.length : next) - at - 1;
    if (next < 0) break;
  }
  return length;
}

function countOf(text: string, sign: string): number {
  let count = 0;
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) count++;
  return count;
}

/** Path of the document itself, or what the zip file is instead. */
async function mainPart(archive: Archive): Promise<string | DocumentProblem> {
  const relations = await archive.read('_rels/.rels');
  if (relations instanceof Uint8Array) {
    for (const tag of tagsOf(new TextDecoder().decode(relations))) {
      const target = tag.attribute('Target')?.replace(/^\//, '');
      if (tag.attribute('Type')?.endsWith('/officeDocument') && target !== undefined) {
        if (/^word\//.test(target) && archive.names.includes(target)) return target;
      }
    }
  } else if (relations !== undefined) return relations;
  const starts = (folder: string) => archive.names.some((name) => name.startsWith(folder));
  if (starts('xl/')) return problem('other-office', '.xlsx');
  if (starts('ppt/')) return problem('other-office', '.pptx');
  if (archive.names.includes('content.xml')) return problem('other-office', '.odt');
  if (starts('Index/') || archive.names.includes('Index.zip')) {
    return problem('other-office', '.pages');
  }
  if (archive.names.includes('META-INF/container.xml')) return problem('other-office', '.epub');
  if (archive.names.includes('FixedDocSeq.fdseq')) return problem('other-office', '.xps');
  return starts('word/') ? problem('corrupt') : problem('other-office', '.zip');
}

async function partsOf(
  archive: Archive,
  main: string,
): Promise<Map<string, string> | DocumentProblem> {
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const file = main.slice(folder.length);
  const wanted = [
    '[Content_Types].xml',
    '_rels/.rels',
    main,
    `${folder}_rels/${file}.rels`,
    ...PARTS.map((part) => `${folder}${part}.xml`),
  ];
  const parts = new Map<string, string>();
  for (const name of wanted) {
    const part = await archive.read(name);
    if (part === undefined) continue;
    if (!(part instanceof Uint8Array)) return part;
    const text = new TextDecoder().decode(part);
    // Word writes no declarations; they are a way to blow a text up.
    if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) return problem('corrupt');
    parts.set(name, text);
  }
  return parts.has(main) ? parts : problem('corrupt');
}

async function convert(parts: Map<string, string>, main: string): Promise<PolicyPaper> {
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const numbers = new WordNumbers(
    parts.get(`${folder}numbering.xml`) ?? '',
    parts.get(`${folder}styles.xml`) ?? '',
  );
  const { xml, styleMap } = withNumbers(parts.get(main) ?? '', numbers);
  const encoder = new TextEncoder();
  const sound = new Map([...parts].map(([name, text]) => [name, encoder.encode(text)]));
  sound.set(main, encoder.encode(xml));
  const packed = packZip(sound);
  const arrayBuffer = packed.buffer as ArrayBuffer;
  const { default: mammoth } = await import('mammoth');
  const input = { arrayBuffer, buffer: packed };
  const { value } = await mammoth.convertToHtml(input as unknown as { arrayBuffer: ArrayBuffer }, {
    styleMap,
    includeEmbeddedStyleMap: false,
    ignoreEmptyParagraphs: true,
    convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
  });
  const paper = readHtml(value);
  return { ...paper, blocks: paper.blocks.map(settle) };
}

// ---- before mammoth: numbers into the text ----

interface Paragraph {
  readonly from: number;
  /** Where text may be put in: after its properties. */
  at: number;
  /** Where its own list stands in the text, to be taken out. */
  listFrom: number;
  listTo: number;
  list: { style?: string | undefined; listId?: string | undefined; level?: number | undefined };
  inProperties: number;
  sizes: Map<number, number>;
  size: number;
}

/** The document with numbers written in, and how its own heading styles are to be taken. */
function withNumbers(
  xml: string,
  numbers: WordNumbers,
): { readonly xml: string; readonly styleMap: string[] } {
  const paragraphs = paragraphsOf(xml);
  const large = largeOnes(paragraphs);
  const styles = new Set<string>();
  const edits: { at: number; to: number; text: string }[] = [];
  for (const paragraph of paragraphs) {
    const { list, at } = paragraph;
    if (list.style !== undefined) styles.add(list.style);
    const number = numbers.next(list as ParagraphList);
    const isHeading = numbers.headingLevel(list.style) !== undefined;
    const sign = large.has(paragraph) && !isHeading ? LARGE : '';
    const marker = number === undefined || number.isBullet ? '' : number.marker;
    const note = marker === '' ? sign : `${sign}${NUMBER_OPENS}${escaped(marker)}${NUMBER_CLOSES}`;
    if (note === '') continue;
    const run = `<w:r><w:t xml:space="preserve">${note}</w:t></w:r>`;
    edits.push({ at, to: at, text: run });
    if (marker !== '' && paragraph.listTo > paragraph.listFrom) {
      const off = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>';
      edits.push({ at: paragraph.listFrom, to: paragraph.listTo, text: off });
    }
  }
  const styleMap = [...styles].flatMap((style) => {
    const level = numbers.headingLevel(style);
    const isPlain = /^[A-Za-z][\w-]*$/.test(style);
    return level !== undefined && isPlain ? [`p.${style} => h${level}:fresh`] : [];
  });
  return { xml: edited(xml, edits), styleMap };
}

function edited(xml: string, edits: { at: number; to: number; text: string }[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { at, to, text } of edits.sort((a, b) => a.at - b.at || a.to - b.to)) {
    pieces.push(xml.slice(from, at), text);
    from = to;
  }
  return [...pieces, xml.slice(from)].join('');
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** Paragraphs in the order in which Word counts them; those in text boxes stand inside others. */
function paragraphsOf(xml: string): Paragraph[] {
  const all: Paragraph[] = [];
  const open: Paragraph[] = [];
  let size = 0;
  let deleted = 0;
  for (const tag of tagsOf(xml)) {
    const { name, isEnd, isEmpty, end } = tag;
    const top = open.at(-1);
    if (name === 'p') {
      if (isEnd) open.pop();
      else if (!isEmpty) {
        const made: Paragraph = {
          from: tag.start,
          at: end,
          listFrom: 0,
          listTo: 0,
          list: {},
          inProperties: 0,
          sizes: new Map(),
          size: 0,
        };
        all.push(made);
        open.push(made);
      }
    } else if (name === 'del') deleted += isEmpty ? 0 : isEnd ? -1 : 1;
    else if (top === undefined) continue;
    else if (name === 'pPr') {
      if (!isEmpty) top.inProperties += isEnd ? -1 : 1;
      if (isEnd || isEmpty) top.at = end;
    } else if (top.inProperties > 0 && name === 'pPrChange') {
      // What a tracked change was before does not count.
      top.inProperties += isEmpty ? 0 : isEnd ? -1 : 1;
    } else if (top.inProperties === 1) propertyOf(top, tag);
    else if (name === 'rPr' && !isEnd) size = 0;
    else if (name === 'sz' && !isEnd) size = Number(tag.attribute('val') ?? 0);
    else if (name === 'r' && !isEnd) size = 0;
    else if (name === 't' && !isEnd && !isEmpty && deleted === 0) {
      const length = xml.indexOf('<', end) - end;
      top.sizes.set(size, (top.sizes.get(size) ?? 0) + length);
    }
  }
  return all;
}

function propertyOf(
  paragraph: Paragraph,
  tag: ReturnType<typeof tagsOf> extends Generator<infer T> ? T : never,
): void {
  const { name, isEnd, isEmpty } = tag;
  if (name === 'numPr') {
    if (!isEnd) paragraph.listFrom = tag.start;
    if (isEnd || isEmpty) paragraph.listTo = tag.end;
  }
  if (isEnd) return;
  const value = tag.attribute('val');
  if (name === 'pStyle') paragraph.list.style = value;
  else if (name === 'numId') paragraph.list.listId = value;
  else if (name === 'ilvl') paragraph.list.level = Number(value ?? 0);
}

/** Larger than most by this many half points, a short paragraph looks like a heading. */
const LARGER_BY = 3;

function largeOnes(paragraphs: readonly Paragraph[]): ReadonlySet<Paragraph> {
  const totals = new Map<number, number>();
  for (const { sizes } of paragraphs) {
    for (const [size, length] of sizes) totals.set(size, (totals.get(size) ?? 0) + length);
  }
  const [body = 0] = [...totals].sort(([, a], [, b]) => b - a)[0] ?? [];
  const usual = body === 0 ? 22 : body;
  return new Set(
    paragraphs.filter(({ sizes }) => {
      const all = [...sizes];
      const length = all.reduce((sum, [, each]) => sum + each, 0);
      return length > 0 && length <= 120 && all.every(([size]) => size >= usual + LARGER_BY);
    }),
  );
}

// ---- after mammoth: numbers out of the text ----

const opened = new RegExp(
  `^${LARGE}?(?:${NUMBER_OPENS}([^${NUMBER_CLOSES}]*)${NUMBER_CLOSES})?\\s*`,
);
/** A number or letter alone, with its brackets and stops. */
const bare = /^[([]?(?:\d{1,3}(?:\.\d{1,3})*|[A-Za-z]|[ivxlIVXL]{1,7})(?:\.[a-z])?[.)\]:]?\)?$/;

/** Puts a number that was worked out where a printed one would stand. */
function settle(one: Block): Block {
  const found = opened.exec(one.text);
  if (found === null || found[0] === '') return clean(one);
  const text = one.text.slice(found[0].length);
  const strong = one.strong || found[0].startsWith(LARGE);
  const number = found[1]?.trim() ?? '';
  if (number === '') return clean({ ...one, text, strong });
  if (!bare.test(number)) return clean({ ...one, text: `${number} ${text}`, strong });
  const marker = number.replace(/[.:]$/, '').replace(/^(\d+)\)$/, '$1');
  return clean({ ...one, text, strong, marker });
}

const signs = new RegExp(`[${NUMBER_OPENS}${NUMBER_CLOSES}${LARGE}]`, 'g');

/** Cells keep their numbers in the text, where the row's own words are cut. */
function clean(one: Block): Block {
  const strip = (text: string) => text.replace(NUMBER_CLOSES, ' ').replace(signs, '').trim();
  return { ...one, text: strip(one.text), cells: one.cells.map(strip) };
}

function refuse(found: DocumentProblem): { readonly ok: false; readonly problem: DocumentProblem } {
  return { ok: false, problem: found };
}
