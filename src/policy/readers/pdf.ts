/** PDF documents, by pdf.js; loaded with the first of them, run without its own worker or network. */
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import type { TextItem } from 'pdfjs-dist/types/src/display/api.d.ts';
import { round, type Turns } from '../import/turns.ts';
import { type DrawingSteps, withDrawnBullets } from './pdf-bullets.ts';
import { blocksOfPages, type PlacedPage, type PlacedWords } from './pdf-layout.ts';
import { pressedTooMuch } from './pdf-streams.ts';
import { type DocumentNotice, type DocumentProblem, problem } from './problem.ts';
import type { ReadPaper, ReadResult } from './read.ts';

/** Fewer words than this on all pages together: pictures of a paper. */
const FEWEST_SIGNS = 40;
const MOST_PAGES = 400;
/** Runs of words on one page; a page set letter by letter has some 5,000. */
const MOST_RUNS = 20_000;

/** Takes the bytes of a PDF file. */
export async function readPdf(
  bytes: Uint8Array,
  turns: Turns = {},
): Promise<ReadResult<ReadPaper>> {
  if (await pressedTooMuch(bytes)) return refuse(problem('too-much-inside'));
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  // Puts itself where pdf.js looks before it would start a worker of its own.
  await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  const task = pdfjs.getDocument({
    // pdf.js takes the bytes for itself.
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    useWasm: false,
    useWorkerFetch: false,
    disableFontFace: true,
    useSystemFonts: false,
    disableAutoFetch: true,
    verbosity: 0,
    enableXfa: false,
    // Pictures are never looked at.
    maxImageSize: 1,
  } as Parameters<typeof pdfjs.getDocument>[0]);
  try {
    const document_ = await task.promise;
    const drawn = (await isPrintedByBrowser(document_)) ? pdfjs.OPS : undefined;
    return await readPages(document_, turns, drawn);
  } catch (error) {
    // pdf.js tells of locks and damage by throwing.
    return refuse(problemOf(error));
  } finally {
    await task.destroy();
  }
}

async function readPages(
  paper: PDFDocumentProxy,
  { progress, pause = round, signal }: Turns,
  drawn: DrawingSteps | undefined,
): Promise<ReadResult<ReadPaper>> {
  if (paper.numPages > MOST_PAGES) return refuse(problem('too-long'));
  const pages: PlacedPage[] = [];
  for (let number = 1; number <= paper.numPages; number++) {
    const page = await paper.getPage(number);
    const placed = await placedPage(page, drawn);
    if (placed.words.length > MOST_RUNS) return refuse(problem('too-long'));
    pages.push(placed);
    page.cleanup();
    progress?.(number / paper.numPages);
    // pdf.js works in one thread here; without a pause its promises would keep a page busy.
    await pause();
    if (signal?.aborted) return refuse(problem('stopped'));
  }
  const signs = pages.map(({ words }) =>
    words.reduce((sum, { text }) => sum + text.trim().length, 0),
  );
  const all = signs.reduce((sum, one) => sum + one, 0);
  if (all < Math.max(FEWEST_SIGNS, paper.numPages * 8)) return refuse(problem('scanned'));
  const bare = signs.flatMap((count, at) => (count === 0 ? [at + 1] : []));
  const notices: DocumentNotice[] =
    bare.length > 0 ? [{ code: 'half-scanned', detail: bare.join(', ') }] : [];
  const title = await titleOf(paper);
  return { ok: true, paper: { title, blocks: blocksOfPages(pages) }, notices };
}

/** Only browsers draw the bullets of their lists; others write them. */
async function isPrintedByBrowser(paper: PDFDocumentProxy): Promise<boolean> {
  const { info } = await paper.getMetadata();
  const producer = 'Producer' in info && typeof info.Producer === 'string' ? info.Producer : '';
  return /Skia|Quartz|cairo|\bQt\b|WebKit|WeasyPrint/i.test(producer);
}

async function placedPage(
  page: PDFPageProxy,
  drawn: DrawingSteps | undefined,
): Promise<PlacedPage> {
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = page.view;
  const content = await page.getTextContent();
  const words = content.items.flatMap((item) => ('str' in item ? placedWords(item, x0, y1) : []));
  const size = { width: x1 - x0, height: y1 - y0 };
  if (drawn === undefined || words.length > MOST_RUNS) return { ...size, words };
  const drawing = await page.getOperatorList();
  return { ...size, words: withDrawnBullets(words, drawing, drawn, { left: x0, top: y1 }) };
}

function placedWords(
  { str, transform, width, fontName }: TextItem,
  x0: number,
  top: number,
): PlacedWords[] {
  const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = transform as number[];
  const size = Math.hypot(c, d);
  // Watermarks and notes on the edge are set aslant or upright.
  const isLevel = Math.abs(b) < Math.abs(a) * 0.1 && a > 0;
  if (str === '' || !isLevel || size < 2) return [];
  return [{ text: str, x: x - x0, right: x - x0 + width, y: top - y, size, font: fontName }];
}

async function titleOf(paper: PDFDocumentProxy): Promise<string> {
  const { info } = await paper.getMetadata();
  const title = 'Title' in info && typeof info.Title === 'string' ? info.Title.trim() : '';
  // Programs put the name of the file there.
  return /\.(?:docx?|pdf|pub|odt)$|^(?:microsoft word|untitled|about:|https?:)/i.test(title)
    ? ''
    : title;
}

function problemOf(error: unknown): DocumentProblem {
  const name = error instanceof Error ? error.name : '';
  return problem(name === 'PasswordException' ? 'encrypted' : 'corrupt');
}

function refuse(found: DocumentProblem): { readonly ok: false; readonly problem: DocumentProblem } {
  return { ok: false, problem: found };
}
