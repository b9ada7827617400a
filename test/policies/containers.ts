/** Files put together byte by byte, for what no program would make on purpose. */
import { createHash } from 'node:crypto';
import { crc32, deflateRawSync, deflateSync } from 'node:zlib';

// ---- zip (PKWARE APPNOTE 6.3) ----

export interface ZipPart {
  readonly name: string;
  readonly bytes: Uint8Array | string;
  /** Said to be locked with a password. */
  readonly locked?: boolean;
}

export function zipOf(parts: readonly ZipPart[]): Buffer {
  const pieces: Buffer[] = [];
  const central: Buffer[] = [];
  let at = 0;
  for (const { name, bytes, locked = false } of parts) {
    const plain = Buffer.from(bytes as string);
    const packed = deflateRawSync(plain);
    const label = Buffer.from(name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(locked ? 1 : 0, 2);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32(plain), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(plain.length, 18);
    common.writeUInt16LE(label.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, label, packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(at, 10);
    const made = Buffer.from([20, 0]);
    central.push(Buffer.concat([Buffer.from('PK\x01\x02'), made, common, rest, label]));
    pieces.push(local);
    at += local.length;
  }
  const list = Buffer.concat(central);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(list.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...pieces, list, Buffer.from('PK\x05\x06'), end]);
}

const TYPES = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
const RELATIONS = `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;

/** A Word file with this body and these parts beside it. */
export function wordOf(body: string, more: readonly ZipPart[] = []): Buffer {
  const xml = `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;
  return zipOf([
    { name: '[Content_Types].xml', bytes: TYPES },
    { name: '_rels/.rels', bytes: RELATIONS },
    { name: 'word/document.xml', bytes: xml },
    ...more,
  ]);
}

export const wordParagraph = (text: string): string =>
  `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

// ---- old Office ([MS-CFB], version 3) ----

const SECTOR = 512;
const END_OF_CHAIN = 0xfffffffe;
const FREE = 0xffffffff;
const FAT_ITSELF = 0xfffffffd;

/** A compound file of these parts. With `directoryLast` the list of parts stands after them. */
export function oleOf(parts: readonly { name: string; size: number }[]): Buffer {
  // Streams below 4096 bytes would need a smaller stream of their own.
  const sized = parts.map(({ name, size }) => ({ name, size: Math.max(4096, size) }));
  const directorySectors = Math.ceil((sized.length + 1) / 4);
  const counts = sized.map(({ size }) => Math.ceil(size / SECTOR));
  const total = counts.reduce((sum, count) => sum + count, 0) + directorySectors;
  const fatSectors = Math.ceil((total + 4) / 127);
  const fat: number[] = Array(fatSectors).fill(FAT_ITSELF);
  const starts = counts.map((count) => chain(fat, count));
  const directoryStart = chain(fat, directorySectors);
  while (fat.length < fatSectors * 128) fat.push(FREE);

  const header = Buffer.alloc(SECTOR);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(header);
  header.writeUInt16LE(0x3e, 24);
  header.writeUInt16LE(3, 26);
  header.writeUInt16LE(0xfffe, 28);
  header.writeUInt16LE(9, 30);
  header.writeUInt16LE(6, 32);
  header.writeUInt32LE(fatSectors, 44);
  header.writeUInt32LE(directoryStart, 48);
  header.writeUInt32LE(4096, 56);
  header.writeUInt32LE(END_OF_CHAIN, 60);
  header.writeUInt32LE(END_OF_CHAIN, 68);
  for (let at = 0; at < 109; at++) header.writeUInt32LE(at < fatSectors ? at : FREE, 76 + at * 4);

  const directory = Buffer.alloc(directorySectors * SECTOR);
  const entry = (at: number, name: string, type: number, start: number, size: number): void => {
    const from = at * 128;
    directory.write(name, from, 'utf16le');
    directory.writeUInt16LE((name.length + 1) * 2, from + 64);
    directory[from + 66] = type;
    directory.writeUInt32LE(FREE, from + 68);
    directory.writeUInt32LE(at > 0 && at < sized.length ? at + 1 : FREE, from + 72);
    directory.writeUInt32LE(at === 0 ? 1 : FREE, from + 76);
    directory.writeUInt32LE(start >>> 0, from + 116);
    directory.writeUInt32LE(size, from + 120);
  };
  entry(0, 'Root Entry', 5, END_OF_CHAIN, 0);
  for (const [at, { name, size }] of sized.entries()) entry(at + 1, name, 2, starts[at]!, size);
  const table = Buffer.alloc(fatSectors * SECTOR);
  for (const [at, next] of fat.entries()) table.writeUInt32LE(next >>> 0, at * 4);
  const content = counts.map((count, at) => Buffer.alloc(count * SECTOR, at + 65));
  return Buffer.concat([header, table, ...content, directory]);
}

function chain(fat: number[], count: number): number {
  const start = fat.length;
  for (let at = 1; at <= count; at++) fat.push(at === count ? END_OF_CHAIN : start + at);
  return start;
}

// ---- PDF (ISO 32000-1) ----

export interface PdfPage {
  /** Lines from the top of the page. */
  readonly lines?: readonly string[];
  /** A picture over the whole page. */
  readonly picture?: boolean;
  /** Drawing operators as they are. */
  readonly content?: string | Uint8Array;
  readonly width?: number;
}

export interface PdfLock {
  readonly user: string;
  readonly owner: string;
}

/** A PDF file with these pages in one plain font; locked with the 40-bit handler where asked. */
export function pdfOf(pages: readonly PdfPage[], lock?: PdfLock): Buffer {
  const key = lock === undefined ? undefined : lockKey(lock);
  const objects: Buffer[] = [];
  const add = (body: Buffer | string): number => objects.push(Buffer.from(body as string));
  const stream = (number: number, entries: string, bytes: Buffer): Buffer => {
    const sealed = key === undefined ? bytes : rc4(objectKey(key.key, number), bytes);
    return Buffer.concat([
      Buffer.from(`<< ${entries} /Length ${sealed.length} >>\nstream\n`),
      sealed,
      Buffer.from('\nendstream'),
    ]);
  };
  add('<< /Type /Catalog /Pages 2 0 R >>');
  add('');
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  const grey = deflateSync(Buffer.alloc(64, 200));
  add(
    stream(
      4,
      '/Type /XObject /Subtype /Image /Width 8 /Height 8 /BitsPerComponent 8 /ColorSpace /DeviceGray /Filter /FlateDecode',
      grey,
    ),
  );
  const kids: number[] = [];
  for (const { lines = [], picture = false, content = '', width = 595 } of pages) {
    const shown = [
      picture ? 'q 595 0 0 842 0 0 cm /I1 Do Q' : '',
      ...lines.map((line, at) => `BT /F1 11 Tf 60 ${780 - at * 15} Td (${escaped(line)}) Tj ET`),
    ].join('\n');
    const body = Buffer.concat([
      Buffer.from(`${shown}\n`, 'latin1'),
      Buffer.from(content as string),
    ]);
    const number = objects.length + 1;
    add(stream(number, '/Filter /FlateDecode', deflateSync(body)));
    kids.push(
      add(
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} 842] /Contents ${number} 0 R /Resources << /Font << /F1 3 0 R >> /XObject << /I1 4 0 R >> >> >>`,
      ),
    );
  }
  objects[1] = Buffer.from(
    `<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] >>`,
  );
  const pieces: Buffer[] = [Buffer.from('%PDF-1.4\n%\xe2\xe3\xcf\xd3\n', 'latin1')];
  const places: number[] = [];
  let at = pieces[0]!.length;
  for (const [index, body] of objects.entries()) {
    const whole = Buffer.concat([
      Buffer.from(`${index + 1} 0 obj\n`),
      body,
      Buffer.from('\nendobj\n'),
    ]);
    places.push(at);
    at += whole.length;
    pieces.push(whole);
  }
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const encrypt =
    key === undefined
      ? ''
      : ` /Encrypt << /Filter /Standard /V 1 /R 2 /P -44 /O <${key.o.toString('hex')}> /U <${key.u.toString('hex')}> >> /ID [<${ID.toString('hex')}> <${ID.toString('hex')}>]`;
  pieces.push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R${encrypt} >>\nstartxref\n${at}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(pieces);
}

const escaped = (text: string): string => text.replace(/[\\()]/g, '\\$&');

const PAD = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex');
const ID = Buffer.alloc(16, 7);
const md5 = (...parts: Buffer[]): Buffer => createHash('md5').update(Buffer.concat(parts)).digest();
const padded = (password: string): Buffer =>
  Buffer.concat([Buffer.from(password), PAD]).subarray(0, 32);

/** Algorithms 2, 3 and 4 of ISO 32000-1, 7.6.3. */
function lockKey({ user, owner }: PdfLock): { key: Buffer; o: Buffer; u: Buffer } {
  const o = rc4(md5(padded(owner)).subarray(0, 5), padded(user));
  const permissions = Buffer.alloc(4);
  permissions.writeInt32LE(-44);
  const key = md5(padded(user), o, permissions, ID).subarray(0, 5);
  return { key, o, u: rc4(key, PAD) };
}

function objectKey(key: Buffer, number: number): Buffer {
  const suffix = Buffer.from([number & 255, (number >> 8) & 255, (number >> 16) & 255, 0, 0]);
  return md5(key, suffix).subarray(0, 10);
}

function rc4(key: Buffer, bytes: Buffer): Buffer {
  const state = Uint8Array.from({ length: 256 }, (_, at) => at);
  let j = 0;
  for (let i = 0; i < 256; i++) {
    j = (j + state[i]! + key[i % key.length]!) & 255;
    [state[i], state[j]] = [state[j]!, state[i]!];
  }
  let i = 0;
  j = 0;
  return Buffer.from(
    bytes.map((byte) => {
      i = (i + 1) & 255;
      j = (j + state[i]!) & 255;
      [state[i], state[j]] = [state[j]!, state[i]!];
      return byte ^ state[(state[i]! + state[j]!) & 255]!;
    }),
  );
}
