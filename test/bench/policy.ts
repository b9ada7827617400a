/**
 * `npm run policy:bench`: how long a policy of 40 pages takes from file to clauses, and how long it
 * keeps a page from anything else. Medians of 5. The promise: under 5 s for a PDF.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Packer } from 'docx';
import { importDocument } from '../../src/policy/readers/read.ts';
import { pdfOf } from '../policies/containers.ts';
import { numberedWord, webPage } from '../policies/documents.ts';

const ROUNDS = 5;
const PAGES = 40;
const LINES = 46;
const WIDTH = 92;
const folder = join(import.meta.dirname, '../policies/source');

/** Lines of all our policies, over and over, as a page holds them. */
function linesOfPages(): string[] {
  const words = readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');
  const lines = words
    .split('\n')
    .flatMap(
      (line) => line.replace(/^#+ /, '').match(new RegExp(`.{1,${WIDTH}}(?: |$)`, 'g')) ?? [''],
    );
  const wanted = PAGES * LINES;
  return Array.from({ length: wanted }, (_, at) => lines[at % lines.length] ?? '');
}

const lines = linesOfPages();
const latin = (line: string) => line.replace(/[^\x20-\x7e]/g, "'").trim();
const pages = Array.from({ length: PAGES }, (_, at) => ({
  lines: lines.slice(at * LINES, (at + 1) * LINES).map(latin),
}));
const documents = [
  [`PDF, ${PAGES} pages`, 'p.pdf', pdfOf(pages)],
  [`text of ${PAGES} pages`, 'p.txt', Buffer.from(lines.join('\n'))],
  ['Word, 4 pages', 'p.docx', await Packer.toBuffer(numberedWord('source/thornby-vale'))],
  ['web page', 'p.html', Buffer.from(webPage('source/hollin-bank'))],
] as const;

/** Milliseconds of one import, its longest turn, and how many clauses came out. */
async function measure(bytes: Uint8Array, name: string): Promise<[number, number, number]> {
  let longest = 0;
  let last = performance.now();
  const tick = setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  }, 1);
  const began = performance.now();
  const read = await importDocument(bytes, name);
  const took = performance.now() - began;
  longest = Math.max(longest, performance.now() - last);
  clearInterval(tick);
  return [took, longest, read.ok ? read.policy.clauses.length : 0];
}

const median = (all: readonly number[]) =>
  all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)]!;
process.stdout.write('document            kB   first ms  median ms  longest turn ms  clauses\n');
for (const [what, name, bytes] of documents) {
  const rounds: [number, number, number][] = [];
  for (let round = 0; round < ROUNDS; round++) rounds.push(await measure(bytes, name));
  const [first = [0, 0, 0]] = rounds;
  const [took, turn] = [median(rounds.map(([ms]) => ms)), median(rounds.map(([, ms]) => ms))];
  const cells = [bytes.length / 1000, first[0], took, turn, first[2]].map((one) => one.toFixed(0));
  process.stdout.write(
    `${what.padEnd(17)}${[5, 11, 11, 17, 9].map((width, at) => cells[at]!.padStart(width)).join('')}\n`,
  );
}
