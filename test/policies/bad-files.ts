/** Files that are no policy or cannot be read as one, each made for real, and what is said of it. */
import { deflateSync } from 'node:zlib';
import type { DocumentProblemCode } from '../../src/policy/readers/problem.ts';
import { oleOf, pdfOf, wordOf, wordParagraph, zipOf } from './containers.ts';

export interface BadFile {
  readonly what: string;
  readonly name: string;
  readonly bytes: () => Uint8Array;
  readonly code: DocumentProblemCode;
  /** What the sentence names. */
  readonly detail?: string;
}

export const RULES = [
  'Staff must not post photographs of pupils on their own accounts.',
  'Staff must not accept friend requests from pupils.',
  'Governors must keep what they hear at meetings confidential.',
  'Complaints about the school must not be made on social media.',
];

const text = (words: string): Uint8Array => Buffer.from(words);
const lines = (count: number): string[] =>
  Array.from({ length: count }, (_, at) => RULES[at % RULES.length]!);
const body = RULES.map(wordParagraph).join('');
/** Bytes without any order, the same each time. */
function noise(length: number): Buffer {
  const bytes = Buffer.alloc(length);
  let state = 12345;
  for (let at = 0; at < length; at++) {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    bytes[at] = state >> 16;
  }
  return bytes;
}

const recipe = `Lemon drizzle cake

Heat the oven to 180 degrees. Line a loaf tin with paper.
1. Beat 225 g of butter and sugar until pale.
2. Add four eggs one at a time, then sift in the flour.
3. Bake for 45 minutes until a skewer comes out clean.
4. Mix lemon juice with sugar and pour it over the warm cake. Leave it to cool in the tin.
`;
const newsletter = `Hill View News, Friday 7 March

Well done to Year 4, who walked to the farm on Tuesday and saw the new lambs.
Book week starts on Monday. Children may come dressed as a character on Thursday.
Lunch money is now £2.60 a day. Please send it in a named envelope.
The summer fair is on 14 June from 12 to 3. We need cakes, bottles and helpers.
Dates: 10 March book week; 21 March cross-country; 4 April end of term at 2 pm.
`;
const program = `import { readFileSync } from 'node:fs';

export function countLines(path: string): number {
  const lines = readFileSync(path, 'utf8').split('\\n');
  return lines.filter((line) => line.trim() !== '').length;
}
`;
const prices = `Item\tPrice\nPolo shirt, age 5 to 6\t£7.50\nPolo shirt, age 7 to 8\t£8.00\nSweatshirt\t£12.00\nBook bag\t£5.25\n`;

export const BAD_FILES: readonly BadFile[] = [
  { what: 'nothing in it', name: 'policy.txt', bytes: () => text(''), code: 'empty' },
  { what: 'blanks only', name: 'policy.txt', bytes: () => text(' \n\t\r\n '), code: 'empty' },
  { what: 'figures only', name: 'policy.md', bytes: () => text('1. \n2. \n3. 4'), code: 'empty' },
  {
    what: 'a page without words',
    name: 'policy.html',
    bytes: () =>
      text('<!doctype html><html><body><img src="x"><script>alert(1)</script></body></html>'),
    code: 'empty',
  },
  { what: 'Word without words', name: 'policy.docx', bytes: () => wordOf('<w:p/>'), code: 'empty' },
  {
    what: 'more than 20 MB',
    name: 'policy.pdf',
    bytes: () => Buffer.alloc(20 * 1024 * 1024 + 1, 32),
    code: 'too-big',
  },
  {
    what: 'text of 2 million signs',
    name: 'policy.txt',
    bytes: () => text(`${RULES[0]} \n`.repeat(32_000)),
    code: 'too-long',
  },
  {
    what: 'Word of 2 million signs',
    name: 'policy.docx',
    bytes: () => wordOf(body.repeat(8500)),
    code: 'too-long',
  },
  {
    what: 'PDF of 401 pages',
    name: 'policy.pdf',
    bytes: () => pdfOf(Array.from({ length: 401 }, () => ({ lines: RULES }))),
    code: 'too-long',
  },
  {
    what: 'PDF page of 30,000 runs',
    name: 'policy.pdf',
    bytes: () => pdfOf([{ content: 'BT /F1 9 Tf 9 9 Td (ab) Tj ET\n'.repeat(30_000), width: 1e9 }]),
    code: 'too-long',
  },
  {
    what: 'Word zip bomb',
    name: 'policy.docx',
    bytes: () => wordOf(Buffer.alloc(100 * 1024 * 1024, 32).toString('latin1')),
    code: 'too-much-inside',
  },
  {
    what: 'Word bomb in a part beside the text',
    name: 'policy.docx',
    bytes: () =>
      wordOf(body, [{ name: 'word/styles.xml', bytes: Buffer.alloc(60 * 1024 * 1024, 32) }]),
    code: 'too-much-inside',
  },
  {
    what: 'zip of 10,001 parts',
    name: 'policy.docx',
    bytes: () =>
      zipOf(Array.from({ length: 10_001 }, (_, at) => ({ name: `word/${at}`, bytes: '' }))),
    code: 'too-much-inside',
  },
  {
    what: 'XML that multiplies itself',
    name: 'policy.docx',
    bytes: () =>
      wordOf(body, [
        {
          name: 'word/styles.xml',
          bytes: `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "x"><!ENTITY c "&b;&b;&b;">]><a>&c;</a>`,
        },
      ]),
    code: 'corrupt',
  },
  {
    what: 'PDF bomb',
    name: 'policy.pdf',
    bytes: () => pdfOf([{ content: Buffer.alloc(130 * 1024 * 1024, 32) }]),
    code: 'too-much-inside',
  },
  {
    what: 'PDF packed twice over',
    name: 'policy.pdf',
    bytes: () => {
      const packed = deflateSync(deflateSync(Buffer.alloc(150 * 1024 * 1024)));
      return Buffer.concat([
        Buffer.from('%PDF-1.4\n1 0 obj\n<< /Filter [/FlateDecode /FlateDecode] >>\nstream\n'),
        packed,
        Buffer.from('\nendstream\nendobj\n'),
      ]);
    },
    code: 'too-much-inside',
  },
  {
    what: 'locked PDF',
    name: 'policy.pdf',
    bytes: () => pdfOf([{ lines: RULES }], { user: 'secret', owner: 'other' }),
    code: 'encrypted',
  },
  {
    what: 'locked Word file',
    name: 'policy.docx',
    bytes: () =>
      oleOf([
        { name: 'EncryptionInfo', size: 1200 },
        { name: 'EncryptedPackage', size: 200_000 },
      ]),
    code: 'encrypted',
  },
  {
    what: 'zip with a password',
    name: 'policy.docx',
    bytes: () => {
      const parts = [
        { name: '_rels/.rels', bytes: '<a/>', locked: true },
        { name: 'word/document.xml', bytes: '<a/>', locked: true },
      ];
      return zipOf(parts);
    },
    code: 'encrypted',
  },
  {
    what: 'scanned PDF',
    name: 'policy.pdf',
    bytes: () => pdfOf([{ picture: true }, { picture: true }]),
    code: 'scanned',
  },
  {
    what: 'scanned PDF with page numbers typed on',
    name: 'policy.pdf',
    bytes: () => pdfOf(Array.from({ length: 6 }, (_, at) => ({ picture: true, lines: [`${at}`] }))),
    code: 'scanned',
  },
  {
    what: 'Word file of pictures',
    name: 'policy.docx',
    bytes: () => wordOf('<w:p><w:r><w:drawing></w:drawing></w:r></w:p>'),
    code: 'scanned',
  },
  {
    what: 'PDF cut off',
    name: 'policy.pdf',
    bytes: () => pdfOf([{ lines: lines(30) }]).subarray(0, 300),
    code: 'corrupt',
  },
  {
    what: 'PDF in name only',
    name: 'policy.pdf',
    bytes: () => Buffer.concat([Buffer.from('%PDF-1.7\n'), noise(5000)]),
    code: 'corrupt',
  },
  {
    what: 'Word file cut off',
    name: 'policy.docx',
    bytes: () => wordOf(body).subarray(0, 700),
    code: 'corrupt',
  },
  {
    what: 'Word file with a hole in it',
    name: 'policy.docx',
    bytes: () => {
      const bytes = wordOf(body.repeat(40));
      const at = bytes.indexOf('word/document.xml') + 17;
      return Buffer.concat([bytes.subarray(0, at), noise(300), bytes.subarray(at + 300)]);
    },
    code: 'corrupt',
  },
  {
    what: 'Word file with broken markup',
    name: 'policy.docx',
    bytes: () => wordOf('<w:p><w:r><w:t>Staff must not'),
    code: 'corrupt',
  },
  {
    what: 'old Office file cut off',
    name: 'policy.doc',
    bytes: () => oleOf([]).subarray(0, 100),
    code: 'corrupt',
  },
  {
    what: 'Word 97',
    name: 'policy.doc',
    bytes: () =>
      oleOf([
        { name: 'Data', size: 90_000 },
        { name: '1Table', size: 20_000 },
        { name: 'WordDocument', size: 30_000 },
      ]),
    code: 'old-word',
  },
  {
    what: 'Word 97 called .docx',
    name: 'policy.docx',
    bytes: () => oleOf([{ name: 'WordDocument', size: 5000 }]),
    code: 'old-word',
  },
  {
    what: 'Excel 97',
    name: 'policy.xls',
    bytes: () => oleOf([{ name: 'Workbook', size: 5000 }]),
    code: 'other-office',
    detail: '.xls',
  },
  {
    what: 'Outlook message',
    name: 'policy.msg',
    bytes: () => oleOf([{ name: '__substg1.0_0037001F', size: 5000 }]),
    code: 'other-office',
    detail: '.msg',
  },
  {
    what: 'rich text',
    name: 'policy.rtf',
    bytes: () => text(`{\\rtf1\\ansi ${RULES.join('\\par ')}}`),
    code: 'other-office',
    detail: '.rtf',
  },
  {
    what: 'rich text called .doc',
    name: 'policy.doc',
    bytes: () => text(`{\\rtf1\\ansi ${RULES.join('\\par ')}}`),
    code: 'other-office',
    detail: '.rtf',
  },
  {
    what: 'OpenDocument',
    name: 'policy.odt',
    bytes: () =>
      zipOf([
        { name: 'mimetype', bytes: 'application/vnd.oasis.opendocument.text' },
        { name: 'content.xml', bytes: '<a/>' },
      ]),
    code: 'other-office',
    detail: '.odt',
  },
  {
    what: 'Pages',
    name: 'policy.pages',
    bytes: () => zipOf([{ name: 'Index/Document.iwa', bytes: 'x' }]),
    code: 'other-office',
    detail: '.pages',
  },
  {
    what: 'Excel',
    name: 'policy.xlsx',
    bytes: () =>
      zipOf([
        { name: '_rels/.rels', bytes: '<a/>' },
        { name: 'xl/workbook.xml', bytes: '<a/>' },
      ]),
    code: 'other-office',
    detail: '.xlsx',
  },
  {
    what: 'slides called .docx',
    name: 'policy.docx',
    bytes: () => zipOf([{ name: 'ppt/presentation.xml', bytes: '<a/>' }]),
    code: 'other-office',
    detail: '.pptx',
  },
  {
    what: 'any zip',
    name: 'policies.zip',
    bytes: () => zipOf([{ name: 'policy.txt', bytes: RULES.join('\n') }]),
    code: 'other-office',
    detail: '.zip',
  },
  {
    what: 'saved e-mail',
    name: 'policy.mht',
    bytes: () => text(`MIME-Version: 1.0\nContent-Type: text/html\n\n${RULES.join('\n')}`),
    code: 'other-office',
    detail: '.mht',
  },
  {
    what: 'picture',
    name: 'policy.png',
    bytes: () => Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), noise(900)]),
    code: 'picture',
  },
  {
    what: 'photograph called .pdf',
    name: 'policy.pdf',
    bytes: () => Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), noise(900)]),
    code: 'picture',
  },
  { what: 'garbage', name: 'policy.docx', bytes: () => noise(9000), code: 'unknown-kind' },
  {
    what: 'text with noughts in it',
    name: 'policy.txt',
    bytes: () => text(`Policy\0\0\0${RULES.join('\n')}`),
    code: 'unknown-kind',
  },
  { what: 'recipe', name: 'policy.txt', bytes: () => text(recipe), code: 'not-a-policy' },
  {
    what: 'recipe in Word',
    name: 'policy.docx',
    bytes: () => wordOf(recipe.trim().split('\n').map(wordParagraph).join('')),
    code: 'not-a-policy',
  },
  {
    what: 'recipe as PDF',
    name: 'policy.pdf',
    bytes: () => pdfOf([{ lines: recipe.split('\n') }]),
    code: 'not-a-policy',
  },
  { what: 'newsletter', name: 'policy.txt', bytes: () => text(newsletter), code: 'not-a-policy' },
  { what: 'program', name: 'policy.txt', bytes: () => text(program), code: 'not-a-policy' },
  { what: 'price list', name: 'policy.txt', bytes: () => text(prices), code: 'not-a-policy' },
  {
    what: 'list of settings',
    name: 'policy.json',
    bytes: () => text('{"schoolName":"Hill View","role":"staff"}'),
    code: 'not-a-policy',
  },
];
