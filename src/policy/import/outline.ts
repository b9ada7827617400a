/**
 * Settles what the layout left open: page furniture goes, broken paragraphs are joined, numbers and
 * bullets are told from the words, and lines that stand like headings become headings.
 */
import { type Block, block, folded } from './blocks.ts';
import { readMarker } from './markers.ts';

/** Takes the blocks of a reader, gives them settled, in the same order. */
export function outline(blocks: readonly Block[]): Block[] {
  const kept = withoutFurniture(
    blocks.filter(({ text, cells }) => text !== '' || cells.length > 0),
  );
  const flat = withoutContents(kept.flatMap(openLayoutTable));
  const joined = joinBroken(flat.map(withMarker));
  return asHeadings(joined.filter((one) => !isParticular(one)));
}

// ---- page furniture ----

const pageNumber =
  /^(?:page|tudalen|p\.?)?\s*\d{1,3}\s*(?:(?:of|\/|o|\|)\s*\d{1,3})?\s*(?:\|\s*(?:page|tudalen))?$|^[-–]\s*\d{1,3}\s*[-–]$/i;
/** The same short line this often is a running header or footer. */
const REPEATS = 3;

/** Drops page numbers, and the second and later copies of a short line that keeps coming back. */
function withoutFurniture(blocks: readonly Block[]): Block[] {
  const key = ({ text }: Block) => folded(text).replace(/\d+/g, '#');
  const counts = new Map<string, number>();
  for (const one of blocks) counts.set(key(one), (counts.get(key(one)) ?? 0) + 1);
  const seen = new Set<string>();
  return blocks.filter((one) => {
    if (one.kind === 'row' || one.kind === 'item' || one.marker !== '') return true;
    if (pageNumber.test(one.text)) return false;
    const isRunning =
      (counts.get(key(one)) ?? 0) >= REPEATS &&
      one.text.length <= 100 &&
      !/[.;:!?]$/.test(one.text) &&
      readMarker(one.text) === undefined;
    if (!isRunning) return true;
    const isFirst = !seen.has(key(one));
    seen.add(key(one));
    return isFirst;
  });
}

// ---- list of contents ----

const contentsHeading = /^(?:table of |list of )?contents(?: page)?:?$|^cynnwys:?$/i;
/** Dots or blanks that lead to the number of a page. */
const leader = /(?:\.{3,}|…|(?:\. ){3,}|\t)\s*\d{1,3}$/;
const endsInPage = /\s\d{1,3}$/;
const LONGEST_ENTRY = 110;

/** Drops lines that lead to a page, and under a heading "Contents" what only names parts. */
function withoutContents(blocks: readonly Block[]): Block[] {
  const key = ({ text }: Block) =>
    folded(text)
      .replace(leader, '')
      .replace(endsInPage, '')
      .replace(/^[\d.()\s]+|[.\s]+$/g, '');
  const last = new Map(blocks.map((one, at) => [key(one), at]));
  let isContents = false;
  return blocks.filter((one, at) => {
    if (contentsHeading.test(one.text.trim())) {
      isContents = true;
      return false;
    }
    if (leader.test(one.text) && one.text.length <= LONGEST_ENTRY) return false;
    if (!isContents) return true;
    const isNamedAgain = (last.get(key(one)) ?? at) > at;
    const isEntry = one.text.length <= LONGEST_ENTRY && (endsInPage.test(one.text) || isNamedAgain);
    isContents = isEntry;
    return !isEntry;
  });
}

// ---- tables that only arrange ----

/** A row of one cell is no table: its words stand for themselves. */
function openLayoutTable(one: Block): Block[] {
  if (one.kind !== 'row') return [one];
  const filled = one.cells.filter((cell) => cell !== '');
  if (filled.length === 0) return [];
  if (filled.length === 1) return [block('paragraph', filled[0]!, { strong: one.strong })];
  return [one];
}

// ---- numbers and bullets ----

function withMarker(one: Block): Block {
  if (one.kind === 'row' || one.marker !== '') return one;
  const marked = readMarker(one.text);
  if (!marked) {
    // `2 SCOPE`: a bare number counts before a short line only.
    const bare = /^(\d{1,2})\s+(?=[A-Z])/.exec(one.text);
    if (bare && one.kind !== 'item' && one.text.length <= 90 && !/[.;,]$/.test(one.text)) {
      return { ...one, text: one.text.slice(bare[0].length), marker: bare[1]! };
    }
    return one;
  }
  if (marked.kind === 'bullet') {
    return one.kind === 'heading' ? one : { ...one, kind: 'item', text: marked.rest };
  }
  return { ...one, text: marked.rest, marker: marked.marker };
}

// ---- who signed and when ----

const rules =
  /\b(?:not|never|no|only|must|should|may|can|permitted|allowed|consent|permission|avoid|ask|ensure|do)\b/;
/** First cell of a row that keeps record of the paper itself. */
const record =
  /\b(?:approved|adopted|ratified|agreed|review(?:ed)?|version|date|status|author|owner|responsib\w+|committee|reference|ref|issue|lead|signed|name|role|statutory|period|cycle|frequency|produced|published|governors?)\b|^\d/;
/** Head of the first column of a table that keeps record of the paper. */
const CONTROL = /^(?:item|field|document|version|date|policy|detail|status|control|approv\w*)\b|^$/;
const LONGEST_PARTICULAR = 130;
/** Room left to write a name or a date in. */
const blankToFill = /_{3,}|\.{6,}|…{2,}/;

/** Dates, signatures and the table of who is responsible say nothing that binds. */
function isParticular({ kind, text, marker, cells, columns }: Block): boolean {
  if (marker !== '' || kind === 'heading' || kind === 'item') return false;
  const low = folded(text);
  if (blankToFill.test(text) && text.length < LONGEST_PARTICULAR && !rules.test(low)) return true;
  if (kind === 'row') {
    const isTable = text.length >= 140 || rules.test(low);
    const isControl = columns.length === 0 || CONTROL.test(folded(columns[0] ?? ''));
    return !isTable && isControl && record.test(folded(cells[0] ?? ''));
  }
  return (
    text.length < LONGEST_PARTICULAR &&
    particulars.test(low) &&
    !rules.test(low) &&
    !says.test(low.slice(20))
  );
}

// ---- paragraphs cut in two by a page or a line ----

/** Joins a block to the one before it that broke off in mid-sentence. */
function joinBroken(blocks: readonly Block[]): Block[] {
  const joined: { readonly first: Block; readonly texts: string[] }[] = [];
  for (const one of blocks) {
    const before = joined.at(-1);
    if (before && continues(before.first, before.texts, one)) before.texts.push(one.text);
    else joined.push({ first: one, texts: [one.text] });
  }
  return joined.map(({ first, texts }) =>
    texts.length === 1 ? first : { ...first, text: texts.join(' ') },
  );
}

/** No line of its own ends in such a word. */
const breaksOff = /\b(?:to|of|the|and|or|with|for|in|by|that|a|an|our|their|your|from|as)$/;

function continues(before: Block, texts: readonly string[], one: Block): boolean {
  if (before.kind === 'row' || one.kind !== 'paragraph' || one.marker !== '') return false;
  if (before.kind === 'heading') return false;
  const isShort = texts.length === 1 && before.text.length < 40;
  if (isShort && !breaksOff.test(before.text)) return false;
  if (before.strong !== one.strong && before.kind !== 'item') return false;
  return /[\p{L}\p{N},)'’-]$/u.test(texts.at(-1)!.slice(-2)) && /^\p{Ll}/u.test(one.text);
}

// ---- headings ----

/** Words with which a line says something, so that it is no heading. */
const says =
  /\b(?:must|should|shall|may|will|would|could|can|cannot|can't|do|does|don't|did|is|are|was|were|has|have|ensure|expects?|need|needs|recogni[sz]es?|appl(?:y|ies)|covers|includes?|following|follow|asked|remember)\b/;
const question =
  /^(?:what|why|who|how|when|where)\b.*(?:\?|\bis\b|\bare\b|\bdoes\b|\bcovers\b|\bto\b)/;
const particulars =
  /^(?:mrs?\b|ms\b|miss\b|dr\b|date|dated|signed|signature|version|author|agreed|approved|adopted|reviewed?|review date|next review|last review|to be reviewed|policy (?:review|reviewed|owner|date)|owner|status|ratified|chair|head ?teacher|tel|telephone|e-?mail|address|written by|prepared by|updated|issue)\b/;
/** Longer ones are none, even with what stands in brackets. */
const NO_HEADING = 400;
const LONGEST_HEADING = 110;
const MOST_WORDS = 14;

function asHeadings(blocks: readonly Block[]): Block[] {
  const looks = blocks.map((one, at) => looksOfHeading(one, blocks[at + 1], blocks[at - 1]));
  const settled = blocks.map((one, at): Block => {
    const look = looks[at];
    if (one.kind === 'heading' && look === undefined)
      return { ...one, kind: 'paragraph', level: 0 };
    if (one.kind === 'heading' || look === undefined) return one;
    return { ...one, kind: 'heading', level: look };
  });
  return demoteRuns(settled, blocks);
}

/** The level at which a block stands as a heading, if it does. */
function looksOfHeading(
  one: Block,
  next: Block | undefined,
  previous: Block | undefined,
): number | undefined {
  const { text, kind, strong, marker } = one;
  if (kind === 'row' || text.length > NO_HEADING) return undefined;
  const low = folded(text);
  // What stands in brackets explains a heading and does not make it prose.
  const bare = text.replace(/\s*\([^()]*\)/g, '');
  const words = bare.split(' ').length;
  if (kind === 'heading') {
    const isSentence = words > 25 || (words > 8 && /[.;]$/.test(text) && says.test(low));
    return isSentence ? undefined : (numberedLevel(marker) ?? one.level);
  }
  if (bare.length > LONGEST_HEADING || words > MOST_WORDS || !/\p{L}/u.test(text)) return undefined;
  if (/[;,]$/.test(text) || /^[\p{Ll}(]/u.test(text) || particulars.test(low)) return undefined;
  if (kind === 'item' && marker === '') return undefined;
  const isCaps = isAllCaps(text);
  const isAsked = text.endsWith('?') && next !== undefined && next.kind !== 'heading';
  const isQuestion = isAsked || (question.test(low) && /[^.]$/.test(text));
  const hasStop = /[.!]$/.test(text) && !/\b(?:policy|staff|pupils|school)\.$/.test(low);
  if (hasStop && !(isCaps && words <= 8)) return undefined;
  const isSpeaking = says.test(low) && !isCaps && !isQuestion;
  const opensList =
    text.endsWith(':') && next !== undefined && (next.kind === 'item' || next.marker !== '');
  if (isSpeaking && (!strong || opensList || hasStop)) return undefined;
  if (marker !== '') return numberedHeading(one, next) ? (numberedLevel(marker) ?? 3) : undefined;
  if (isCaps) return 2;
  if (strong) return 3;
  if (next === undefined || next.kind === 'heading') return previous === undefined ? 4 : undefined;
  // Plain type alone: a short line that names something, with prose or a list under it.
  return words <= 8 || isTitleCase(bare) || text.endsWith(':') ? 4 : undefined;
}

function numberedLevel(marker: string): number | undefined {
  return /^\d+(?:\.\d+)*$/.test(marker) ? marker.split('.').length + 1 : undefined;
}

/** `5 PRINCIPLES`, `3. Personal use`: short, no sentence, and something stands under it. */
function numberedHeading(one: Block, next: Block | undefined): boolean {
  if (one.kind === 'item' && one.level > 0) return false;
  if (!/^\(?\d/.test(one.marker)) return one.strong || isAllCaps(one.text);
  if (one.strong || isAllCaps(one.text)) return true;
  if (next === undefined) return false;
  const isDeeper = next.marker.startsWith(`${one.marker}.`);
  const isLettered = /^\(?[a-z]\)?$/i.test(next.marker);
  const isUnder = next.kind !== 'heading' && (next.marker === '' || isDeeper || isLettered);
  return isUnder && one.text.split(' ').length <= 9 && !/[.:;]$/.test(one.text);
}

export function isAllCaps(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  return letters.length >= 4 && !/\p{Ll}{2}/u.test(text);
}

function isTitleCase(text: string): boolean {
  const words = text.match(/\p{L}[\p{L}'’-]*/gu)?.filter((word) => word.length > 3) ?? [];
  const capital = words.filter((word) => /^\p{Lu}/u.test(word));
  return words.length > 0 && capital.length >= words.length * 0.6;
}

/** Three or more plain short lines in a row are a list that lost its bullets, not headings. */
function demoteRuns(settled: readonly Block[], before: readonly Block[]): Block[] {
  const isPlain = (at: number) =>
    settled[at]?.kind === 'heading' && before[at]?.kind === 'paragraph' && settled[at]?.level === 4;
  const firstBody = settled.findIndex(({ kind }) => kind !== 'heading');
  const out = [...settled];
  for (let at = Math.max(0, firstBody); at < out.length; at++) {
    let end = at;
    while (isPlain(end)) end++;
    if (end - at >= 3) {
      for (let k = at; k < end; k++) out[k] = { ...before[k]!, kind: 'item' };
    }
    if (end > at) at = end - 1;
  }
  return out;
}
