/** What kind of file some bytes are, told by the bytes and not by the name. */
import { type DocumentProblem, problem } from './problem.ts';

export type DocumentKind = 'text' | 'markdown' | 'html' | 'docx' | 'pdf';

export const KIND_NAMES: Readonly<Record<DocumentKind, string>> = {
  text: 'text (.txt)',
  markdown: 'text (.md)',
  html: 'web page (.html)',
  docx: 'Word (.docx)',
  pdf: 'PDF',
};

/** Endings of names, and what stands behind them. */
const ENDINGS: Readonly<Record<string, DocumentKind>> = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  htm: 'html',
  html: 'html',
  xhtml: 'html',
  docx: 'docx',
  pdf: 'pdf',
};

/** Bytes at the start that tell what the rest is. */
const SAMPLE = 65_536;

/** Each byte as one sign, unlike the encoding that browsers call latin1. */
function asSigns(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}

/** First bytes of files, each as one sign. */
const ZIP = ['PK\u0003\u0004', 'PK\u0005\u0006', 'PK\u0007\u0008'];
const OLE = '\xd0\xcf\x11\xe0';
const OTHER_OFFICE: readonly (readonly [start: string, ending: string])[] = [
  ['{\\rtf', '.rtf'],
  ['\xffWPC', '.wpd'],
  ['\xdb\xa5', '.doc'],
  ['bplist00', '.webarchive'],
  ['MIME-Version:', '.mht'],
  ['From: <Saved by', '.mht'],
  ['%!PS', '.ps'],
];

/** Takes the bytes of a file, gives its kind or why it cannot be read. A zip file counts as Word; the
 * Word reader tells whether it is. */
export function kindOf(bytes: Uint8Array, name: string): DocumentKind | DocumentProblem {
  const head = asSigns(bytes.subarray(0, 1024));
  // Some programs put a few bytes before a PDF's own beginning.
  if (head.startsWith('%PDF-') || (head.includes('%PDF-') && isBinary(bytes))) return 'pdf';
  if (ZIP.some((start) => head.startsWith(start))) return 'docx';
  if (head.startsWith(OLE)) return oleProblem(bytes);
  const other = OTHER_OFFICE.find(([start]) => head.startsWith(start));
  if (other !== undefined) return problem('other-office', other[1]);
  if (isPicture(head)) return problem('picture');
  if (isBinary(bytes)) return problem('unknown-kind');
  const ending = endingOf(name);
  if (looksLikeHtml(decodeText(bytes.subarray(0, 8000)).slice(0, 4000))) return 'html';
  if (ending === 'html' && holdsTags(decodeText(bytes.subarray(0, SAMPLE)))) return 'html';
  return ending === 'markdown' ? 'markdown' : 'text';
}

/** What the ending of a name promises; undefined where it promises nothing known. */
export function endingOf(name: string): DocumentKind | undefined {
  return ENDINGS[/\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''];
}

/** Names of the parts of an old Office file, and which program made it. */
const OLE_PARTS: readonly (readonly [part: string, ending: string])[] = [
  ['WordDocument', '.doc'],
  ['PowerPoint Document', '.ppt'],
  ['Workbook', '.xls'],
  ['__substg1.0', '.msg'],
  ['Quill', '.pub'],
];

/** Word puts a locked .docx into a container of the old kind. */
function oleProblem(bytes: Uint8Array): DocumentProblem {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 512) return problem('corrupt');
  // Where the list of parts begins: [MS-CFB] 2.2, size of a sector and first sector of the directory.
  const sector = 2 ** Math.min(16, view.getUint16(30, true));
  const from = (view.getUint32(48, true) + 1) * sector;
  const names = [bytes.subarray(0, SAMPLE), bytes.subarray(from, from + 4 * sector)]
    .map((part) => asSigns(part).replaceAll('\0', ''))
    .join(' ');
  if (names.includes('EncryptedPackage') || names.includes('EncryptionInfo')) {
    return problem('encrypted');
  }
  const found = OLE_PARTS.find(([part]) => names.includes(part))?.[1] ?? '.doc';
  return found === '.doc' ? problem('old-word') : problem('other-office', found);
}

/** A file that is called a web page and has nothing of one is text. */
function holdsTags(text: string): boolean {
  return /<\/?[a-z][a-z0-9]*[\s>/]/i.test(text);
}

function isPicture(head: string): boolean {
  return /^(?:\x89PNG|\xff\xd8\xff|GIF8|BM.{4}\0\0\0\0|II\*\0|MM\0\*|RIFF[\s\S]{4}WEBP|[\s\S]{4}ftyp(?:heic|mif1|avif))/.test(
    head,
  );
}

function looksLikeHtml(start: string): boolean {
  return /^\s*(?:<!--(?:(?!-->)[\s\S])*-->\s*)*(?:<\?xml[^>]*>\s*)?<(?:!doctype html|html|head|body|meta|div|p|h[1-6]|table|article|main|section)\b/i.test(
    start,
  );
}

/** Whether bytes are no text: noughts that UTF-16 does not explain, or many control signs. */
function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE);
  if (utf16Of(bytes) !== undefined) return false;
  let odd = 0;
  for (const byte of sample) {
    if (byte === 0) return true;
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) odd++;
  }
  return odd > sample.length * 0.02;
}

/** Told by its mark or, where a program left that out, by noughts beside nearly every letter. */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, 4096);
  const noughts = [0, 0];
  for (const [at, byte] of sample.entries()) if (byte === 0) noughts[at % 2]!++;
  const [even = 0, odd = 0] = noughts;
  const most = (sample.length / 2) * 0.7;
  if (odd > most && even === 0) return 'utf-16le';
  if (even > most && odd === 0) return 'utf-16be';
  return undefined;
}

/** Text from bytes: UTF-8, UTF-16 with its mark, else the encoding of old Windows programs. */
export function decodeText(bytes: Uint8Array, declared = ''): string {
  const wide = utf16Of(bytes);
  if (wide !== undefined) return new TextDecoder(wide).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(
      /^(?:iso-8859|windows-125)/i.test(declared) ? declared : 'windows-1252',
    ).decode(bytes);
  }
}
