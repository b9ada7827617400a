/** One file of the kit, and the bytes that stand on disk for it. */
export interface KitFile {
  /** Below the kit's folder, with `/` between folders. */
  readonly path: string;
  /** Lines end in `\n`; `bytesOf` writes what the platform wants. */
  readonly text: string;
  /**
   * `windows`: UTF-8 with a byte-order mark and CRLF, for Windows PowerShell 5.1 reads a script
   * without the mark in the machine's old code page. `registry`: UTF-16LE with mark and CRLF, the
   * only form in which a `.reg` file may hold letters beyond ASCII.
   */
  readonly form: 'plain' | 'windows' | 'registry';
}

/** The file's bytes in its form. */
export function bytesOf({ text, form }: KitFile): Uint8Array {
  if (form === 'plain') return new TextEncoder().encode(text);
  const marked = `\uFEFF${text.replace(/\r?\n/g, '\r\n')}`;
  if (form === 'windows') return new TextEncoder().encode(marked);
  const bytes = new Uint8Array(marked.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < marked.length; i++) view.setUint16(i * 2, marked.charCodeAt(i), true);
  return bytes;
}
