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

/** Each byte as one sign, unlike the encoding that browsers call latin1. */
function asSigns(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}

/** Takes the bytes of a file, gives its kind or why it cannot be read. A zip file counts as Word; the
 * Word reader tells whether it is. */
export function kindOf(bytes: Uint8Array, name: string): DocumentKind | DocumentProblem {
  const head = asSigns(bytes.subarray(0, 1024));
  // Some programs put a few bytes before a PDF's own beginning.
  if (head.includes('%PDF-')) return 'pdf';
  if (head.startsWith('PK')) return 'docx';
  if (head.startsWith('\xd0\xcf\x11\xe0')) return oleProblem(bytes);
  if (head.startsWith('{\\rtf')) return problem('other-office', '.rtf');
  if (isPicture(head)) return problem('picture');
  if (isBinary(bytes)) return problem('unknown-kind');
  const ending = endingOf(name);
  if (ending === 'html' || looksLikeHtml(decodeText(bytes).slice(0, 4000))) return 'html';
  return ending === 'markdown' ? 'markdown' : 'text';
}

/** What the ending of a name promises; undefined where it promises nothing known. */
export function endingOf(name: string): DocumentKind | undefined {
  return ENDINGS[/\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''];
}

/** Word puts a locked .docx into a container of the old kind, with this name inside. */
function oleProblem(bytes: Uint8Array): DocumentProblem {
  const names = asSigns(bytes.subarray(0, 65_536)).replaceAll('\0', '');
  return names.includes('EncryptedPackage') || names.includes('EncryptionInfo')
    ? problem('encrypted')
    : problem('old-word');
}

function isPicture(head: string): boolean {
  return /^(?:\x89PNG|\xff\xd8\xff|GIF8|BM.{4}\0\0\0\0|II\*\0|MM\0\*|RIFF[\s\S]{4}WEBP|[\s\S]{4}ftyp(?:heic|mif1|avif))/.test(
    head,
  );
}

function looksLikeHtml(start: string): boolean {
  return /^\s*(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html|head|body|meta|div|p|h[1-6]|table|article|main|section)\b/i.test(
    start,
  );
}

const SAMPLE = 65_536;

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

function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
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
