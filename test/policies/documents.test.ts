/**
 * Whole documents of every kind, built as real programs build them, through the same door as the
 * options page: every labelled quote in one clause, cited as printed. A row that falls short says why.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as word from 'docx';
import { describe, expect, it, vi } from 'vitest';
import { type Figures, figuresOfClauses, shareOf } from '../../src/cli/policy-figures.ts';
import { importDocument } from '../../src/policy/readers/read.ts';
import { isTopicId } from '../../src/review/topics.ts';
import * as documents from './documents.ts';
import { PRINTED } from './printed.ts';

// Whole documents: real files are made and read, which is no matter of a few seconds everywhere.
vi.setConfig({ testTimeout: 60_000 });

type Bytes = Uint8Array | string | Promise<Uint8Array>;

const file = (path: string) => readFileSync(join(import.meta.dirname, path));
const packed = (paper: word.Document) => word.Packer.toBuffer(paper);

const KINDS: Readonly<Record<string, readonly [name: string, make: (policy: string) => Bytes]>> = {
  'Markdown as typed': ['p.md', (policy) => file(`${policy}.md`)],
  'text wrapped at 72 signs': ['p.txt', documents.wrapped],
  'text as pasted': ['p.txt', documents.pasted],
  'page of a website': ['p.html', documents.webPage],
  'page saved by Word': ['p.html', documents.wordPage],
  'page with numbered lists': ['p.html', documents.orderedPage],
  'Word, all numbers its own': ['p.docx', (policy) => packed(documents.numberedWord(policy))],
  'Word without styles': ['p.docx', (policy) => packed(documents.plainWord(policy))],
  'Word in one wide table': ['p.docx', (policy) => packed(documents.tableWord(policy))],
};

async function read(name: string, bytes: Bytes) {
  const made = await importDocument(Buffer.from((await bytes) as string), name);
  if (!made.ok) throw new Error(made.problem.code);
  return made.policy;
}

function rowsOf(policy: string) {
  const [folder, name] = policy.split('/');
  return file(`${folder}/clauses.tsv`)
    .toString()
    .trim()
    .split('\n')
    .map((line) => line.split('\t'))
    .filter(([own]) => own === name)
    .map(
      ([, ref = '', quote = '', topics = '']) =>
        [ref, quote, topics.split(',').filter(isTopicId)] as const,
    );
}

const complaints = (figures: Figures) =>
  figures.complaints.filter((line) => !/extra:|best for/.test(line));

/** Policy and kind, and the reason where it cannot be whole. */
const WHOLE: readonly (readonly [policy: string, ...kinds: string[]])[] = [
  ['source/thornby-vale', ...Object.keys(KINDS)],
  ['source/hollin-bank', ...Object.keys(KINDS)],
  ['source/larkfield-trust', ...Object.keys(KINDS)],
  ['source/oakmere-junior', ...Object.keys(KINDS)],
  ['source/meadowcroft', 'Markdown as typed', 'page with numbered lists', 'Word without styles'],
  ['source/ashgrove-parents', ...Object.keys(KINDS)],
  ['source/brackenhill', 'Markdown as typed', 'page saved by Word', 'text as pasted'],
  ['source/kestrel-federation', 'Markdown as typed', 'page of a website', 'Word without styles'],
  ['voices/eastvale-model', ...Object.keys(KINDS)],
  ['voices/holy-cross', ...Object.keys(KINDS)],
  ['voices/quarry-lane', ...Object.keys(KINDS)],
  ['voices/rowan-trust-aup', ...Object.keys(KINDS)],
  ['voices/dunmere-high', ...Object.keys(KINDS)],
  ['voices/little-acorns', ...Object.keys(KINDS)],
  // A table typed with tabs has no head that text could show, so a row is one clause there.
  ['voices/ashdown-grammar', 'Markdown as typed', 'page of a website', 'Word without styles'],
  // Its list of contents shares the numbers that Word would count on with.
  ['voices/moorgate-staff-code', 'text wrapped at 72 signs', 'page of a website'],
  ['voices/pen-y-bryn', 'Markdown as typed', 'page of a website', 'Word without styles'],
  ['held-out/hatherley-infants', ...Object.keys(KINDS)],
  ['held-out/governors-protocol', ...Object.keys(KINDS)],
  ['held-out/sparrow-hill', ...Object.keys(KINDS)],
  ['held-out/calder-vale', ...Object.keys(KINDS)],
];

describe.each(WHOLE)('%s', (policy, ...kinds) => {
  it.each(kinds)('%s is cut whole', async (kind) => {
    const [name, make] = KINDS[kind]!;
    const { clauses } = await read(name, make(policy));
    const figures = figuresOfClauses(rowsOf(policy), clauses);
    expect(complaints(figures)).toEqual([]);
  });
});

/** Least share of quotes in one clause and cited; a two-column table in a PDF has no lines to see. */
const PDF_FLOORS: Readonly<Record<string, number>> = {
  'kestrel-federation.wide.pdf': 0.78,
  'st-aldhelms.plain.pdf': 0.93,
};

describe('PDF files printed by Chromium', () => {
  it.each(PRINTED.map(({ file: name, name: policy }) => [name, policy] as const))(
    '%s: columns, running heads, page numbers, drawn bullets',
    async (name, policy) => {
      const { clauses } = await read('p.pdf', file(`pdf/${name}`));
      const figures = figuresOfClauses(rowsOf(policy), clauses);
      const floor = PDF_FLOORS[name] ?? 0.97;
      expect(shareOf(figures.cited), complaints(figures).join('\n')).toBeGreaterThanOrEqual(floor);
      const texts = clauses.map(({ text }) => text).join('\n');
      expect(texts).not.toMatch(/Our School: Policies|Page \d of \d/);
    },
  );
});

describe('clauses to the letter', () => {
  const shown = async (name: string, bytes: Bytes, ref: string) => {
    const { title, clauses } = await read(name, bytes);
    const clause = clauses.find((one) => one.ref === ref);
    return { title, heading: clause?.heading, text: clause?.text, roles: clause?.roles };
  };

  it('numbers that stand only in numbering.xml, with the words before a list', async () => {
    const [name, make] = KINDS['Word, all numbers its own']!;
    expect(await shown(name, make('source/thornby-vale'), '4.1 (e)')).toEqual({
      title: 'Thornby Vale Academy, Staff Social Media and Online Conduct Policy',
      heading: '4. What colleagues post › Colleagues must not:',
      text: 'run down the academy, its leaders, its learners or its families;',
      roles: ['staff', 'governor', 'volunteer'],
    });
  });

  it('points under points in a PDF', async () => {
    const bytes = file('pdf/moorgate-staff-code.plain.pdf');
    expect(await shown('p.pdf', bytes, '4.4 (d) (i)')).toEqual({
      title: 'Moorgate Academy, Code of Conduct for Employees',
      heading:
        '4. Use of technology, mobile phones and social media › Employees using social media: › must bear in mind that:',
      text: 'messages in closed groups have a way of leaking out;',
      roles: ['staff'],
    });
  });

  it('prose under headings in two columns, with hyphens at line ends', async () => {
    const { title, heading, text } = await shown(
      'p.pdf',
      file('pdf/holy-cross.columns.pdf'),
      'Teaching and support staff 1c',
    );
    expect({ title, heading, text }).toEqual({
      title: 'Holy Cross Church of England Junior School, Social Networking Policy',
      heading: 'Teaching and support staff',
      text: 'On no account should a member of staff have children from the school, or children who have lately left it, among their contacts.',
    });
  });

  it('a table of dos and don’ts, by the heads of its columns', async () => {
    const bytes = file('voices/ashdown-grammar.md');
    expect(await shown('p.md', bytes, 'Students 14')).toEqual({
      title: 'Ashdown Grammar School',
      heading: "Online conduct: what to do and what not to do › Students › Don't",
      text: 'Ask teachers to be your friends on social media',
      roles: ['pupil'],
    });
  });

  it('an answer under a question, and no menu or script of the page', async () => {
    const page = documents.webPage('voices/pen-y-bryn');
    expect(await shown('p.html', page, 'Can I set up a group for my class?')).toMatchObject({
      title: 'Ysgol Gynradd Pen-y-Bryn',
      text: "Only if the Head has said yes first. We use the school's app to reach parents.",
    });
    const { clauses } = await read('p.html', page);
    expect(JSON.stringify(clauses)).not.toMatch(/cookies|News|Latest posts|A script ran/);
  });

  it('no contents, control table or signature lines', async () => {
    for (const policy of [
      'voices/moorgate-staff-code',
      'voices/quarry-lane',
      'held-out/beacon-trust',
    ]) {
      const { clauses } = await read('p.md', file(`${policy}.md`));
      const texts = clauses.map(({ text }) => text);
      expect(texts.filter((text) => /\.{3}|_{4}|^(?:Gifts|Dress|Version|Date)/.test(text))).toEqual(
        [],
      );
    }
  });
});
