/**
 * Documents of every kind out of the policies in `source`, `voices` and `held-out` (names such as
 * `source/hollin-bank`), each kind built as real programs build it. Word by the `docx` package; PDF by
 * Chromium from the markup given here (`make.ts`).
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as word from 'docx';

type Part =
  | { is: 'heading'; level: number; text: string; number: string }
  | { is: 'paragraph'; text: string; number: string }
  | { is: 'item'; text: string; depth: number }
  | { is: 'table'; rows: string[][] };

/** The few marks that the sources use. */
function partsOf(name: string): Part[] {
  const parts: Part[] = [];
  for (const printed of readFileSync(join(import.meta.dirname, `${name}.md`), 'utf8').split('\n')) {
    // A line all in bold is a heading; bold words within one are plain here.
    const line = printed.replace(/^\*\*(.+)\*\*$/, '### $1').replaceAll('**', '');
    const last = parts.at(-1);
    const heading = /^(#+) (?:(\d+(?:\.\d+)*)\.? )?(.*)$/.exec(line);
    const item = /^( *)[-*] (.*)$/.exec(line);
    const number = /^(\d+(?:\.\d+)*\.?|\(?[a-z]{1,4}\)|[A-Z]\.) (.*)$/.exec(line);
    const isCaps = number && number[2] === number[2]!.toUpperCase();
    if (line.trim() === '') continue;
    if (heading) {
      parts.push({
        is: 'heading',
        level: heading[1]!.length,
        number: heading[2] ?? '',
        text: heading[3]!,
      });
    } else if (line.startsWith('|')) {
      const cells = line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim());
      if (cells.every((cell) => /^-+$/.test(cell))) continue;
      if (last?.is === 'table') last.rows.push(cells);
      else parts.push({ is: 'table', rows: [cells] });
    } else if (item) parts.push({ is: 'item', depth: item[1]!.length > 0 ? 1 : 0, text: item[2]! });
    else if (number && isCaps) {
      parts.push({
        is: 'heading',
        level: 2,
        number: number[1]!.replace(/\.$/, ''),
        text: number[2]!,
      });
    } else if (number) parts.push({ is: 'paragraph', number: number[1]!, text: number[2]! });
    else parts.push({ is: 'paragraph', number: '', text: line.replace(/^\*([^*]+)\*$/, '$1') });
  }
  return parts;
}

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

// ---- web pages ----

interface HtmlLook {
  readonly bullets: 'list' | 'signs';
  readonly table?: boolean;
}

function bodyOf(parts: readonly Part[], { bullets }: HtmlLook): string {
  const out: string[] = [];
  let depth = -1;
  const close = (to: number): void => {
    for (; depth > to; depth--) out.push('</ul>');
  };
  for (const part of parts) {
    if (part.is !== 'item' || bullets === 'signs') close(-1);
    const number = 'number' in part && part.number !== '' ? `${escaped(part.number)} ` : '';
    if (part.is === 'heading') {
      out.push(`<h${part.level}>${number}${escaped(part.text)}</h${part.level}>`);
    } else if (part.is === 'table') {
      const rows = part.rows.map((cells, at) => {
        const tag = at === 0 ? 'th' : 'td';
        return `<tr>${cells.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join('')}</tr>`;
      });
      out.push(`<table>${rows.join('')}</table>`);
    } else if (part.is === 'paragraph') out.push(`<p>${number}${escaped(part.text)}</p>`);
    else if (bullets === 'signs') {
      out.push(
        `<p class="point" style="margin-left:${24 + 24 * part.depth}pt">•&nbsp;&nbsp; ${escaped(part.text)}</p>`,
      );
    } else {
      for (; depth < part.depth; depth++) out.push('<ul>');
      close(part.depth);
      out.push(`<li>${escaped(part.text)}</li>`);
    }
  }
  close(-1);
  return out.join('\n');
}

/** A page of a school's website, with all that stands around the policy. */
export function webPage(name: string): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Policies | School website</title>
<script>window.tracker = function () { document.body.innerHTML = 'A script ran'; }; tracker();</script>
<style>.hidden{display:none}</style></head>
<body onload="tracker()"><div id="cookies" style="display:none">We use cookies. Staff must accept them.</div>
<nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav>
<main><article>${bodyOf(partsOf(name), { bullets: 'list' })}</article></main>
<aside><h2>Latest posts</h2><p>Please do not forget your school photographs.</p></aside>
<footer><p>Copyright of the school 2025. Do not copy.</p></footer>
<img src="x" onerror="tracker()"></body></html>
`;
}

/** As Word saves a web page: no lists, numbers in spans, everything a paragraph. */
export function wordPage(name: string): string {
  const lines = partsOf(name).map((part) => {
    if (part.is === 'table') return '';
    const number = 'number' in part ? part.number : '·';
    const before =
      number === ''
        ? ''
        : `<span style='mso-list:Ignore'>${number}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span>`;
    const text = `${before}<span lang=EN-GB>${escaped(part.text)}<o:p></o:p></span>`;
    return part.is === 'heading'
      ? `<p class=MsoNormal><b><span style='font-size:14.0pt'>${text}</span></b></p>`
      : `<p class=MsoListParagraph style='margin-left:36.0pt;mso-list:l0 level1 lfo1'>${text}</p>`;
  });
  return `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta http-equiv=Content-Type content="text/html; charset=windows-1252"><meta name=Generator content="Microsoft Word 15"><style><!-- p.MsoNormal {margin:0cm} --></style></head><body lang=EN-GB><div class=WordSection1>\n${lines.join('\n')}\n</div></body></html>\n`;
}

/** With ordered lists whose numbers stand nowhere in the text. */
export function orderedPage(name: string): string {
  const out: string[] = [];
  let open = '';
  for (const part of partsOf(name)) {
    const isNumbered = part.is === 'paragraph' && /^\d+$/.test(part.number);
    if (isNumbered && open === '') out.push('<ol>');
    if (!isNumbered && open !== '') out.push('</ol>');
    open = isNumbered ? 'ol' : '';
    if (isNumbered) out.push(`<li><p>${escaped(part.text)}</p></li>`);
    else out.push(bodyOf([part], { bullets: 'list' }));
  }
  return `<div class="content">${out.join('\n')}</div>\n`;
}

// ---- Word ----

/** With all numbers made by Word, none of them typed. */
export function numberedWord(name: string): word.Document {
  const levels: word.ILevelsOptions[] = [
    { level: 0, format: 'decimal', text: '%1.', alignment: 'left' },
    { level: 1, format: 'decimal', text: '%1.%2', alignment: 'left' },
    { level: 2, format: 'lowerLetter', text: '(%3)', alignment: 'left' },
    { level: 3, format: 'lowerRoman', text: '(%4)', alignment: 'left' },
  ];
  const children = partsOf(name).map((part) => {
    if (part.is === 'table') return tableOf(part.rows);
    const number = 'number' in part ? part.number : '';
    const level = number === '' ? -1 : /^\d+\.?$/.test(number) ? 0 : /^\d/.test(number) ? 1 : 2;
    const numbering = level < 0 ? {} : { numbering: { reference: 'clauses', level } };
    const bullet = part.is === 'item' ? { bullet: { level: part.depth } } : {};
    const heading = part.is === 'heading' ? { heading: headingOf(part.level) } : {};
    return new word.Paragraph({ text: part.text, ...numbering, ...bullet, ...heading });
  });
  return new word.Document({
    title: 'Document1.docx',
    numbering: { config: [{ reference: 'clauses', levels }] },
    sections: [{ ...furniture('Policies of the academy'), children }],
  });
}

function headingOf(level: number): (typeof word.HeadingLevel)[keyof typeof word.HeadingLevel] {
  return (['Heading1', 'Heading2', 'Heading3', 'Heading4'] as const)[Math.min(level, 4) - 1]!;
}

/** Without styles: headings are bold or large, bullets are Word's. */
export function plainWord(name: string): word.Document {
  const children = partsOf(name).map((part) => {
    if (part.is === 'table') return tableOf(part.rows);
    const number = 'number' in part && part.number !== '' ? `${part.number}\t` : '';
    if (part.is === 'heading') {
      const look = part.level === 1 ? { size: 36 } : { bold: true };
      return new word.Paragraph({
        children: [new word.TextRun({ text: number + part.text, ...look })],
      });
    }
    const bullet = part.is === 'item' ? { bullet: { level: part.depth } } : {};
    return new word.Paragraph({ children: [new word.TextRun(number + part.text)], ...bullet });
  });
  return new word.Document({ sections: [{ ...furniture('School policy'), children }] });
}

/** Everything in one wide table, as some schools arrange their papers. */
export function tableWord(name: string): word.Document {
  const children = partsOf(name).map((part) => {
    if (part.is === 'table') return tableOf(part.rows);
    const number = 'number' in part && part.number !== '' ? `${part.number} ` : '';
    const heading = part.is === 'heading' ? { heading: headingOf(part.level) } : {};
    const bullet = part.is === 'item' ? { bullet: { level: part.depth } } : {};
    return new word.Paragraph({ text: number + part.text, ...heading, ...bullet });
  });
  const cell = new word.TableCell({ children });
  return new word.Document({
    sections: [{ children: [new word.Table({ rows: [new word.TableRow({ children: [cell] })] })] }],
  });
}

function tableOf(rows: readonly string[][]): word.Table {
  return new word.Table({
    rows: rows.map(
      (cells, at) =>
        new word.TableRow({
          tableHeader: at === 0,
          children: cells.map(
            (text) => new word.TableCell({ children: [new word.Paragraph(text)] }),
          ),
        }),
    ),
  });
}

function furniture(text: string): Pick<word.ISectionOptions, 'headers' | 'footers'> {
  return {
    headers: { default: new word.Header({ children: [new word.Paragraph(text)] }) },
    footers: {
      default: new word.Footer({
        children: [
          new word.Paragraph({
            children: [new word.TextRun({ children: ['Page ', word.PageNumber.CURRENT] })],
          }),
        ],
      }),
    },
  };
}

// ---- text ----

/** Wrapped by hand at 72 signs, as old programs do. */
export function wrapped(name: string): string {
  const lines = partsOf(name).flatMap((part) => {
    if (part.is === 'table') return part.rows.map((cells) => cells.join('\t'));
    const number = 'number' in part && part.number !== '' ? `${part.number} ` : '';
    if (part.is === 'heading') return ['', `${number}${part.text}`.toUpperCase(), ''];
    const sign = part.is === 'item' ? `${' '.repeat(part.depth * 2)}* ` : number;
    return [...wrap(sign + part.text, 72, ' '.repeat(sign.length)), ''];
  });
  return `${lines.join('\r\n')}\r\n`;
}

function wrap(text: string, width: number, indent: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const one of text.split(' ')) {
    if (line !== '' && line.length + 1 + one.length > width) {
      lines.push(line);
      line = indent + one;
    } else line = line === '' ? one : `${line} ${one}`;
  }
  return [...lines, line];
}

/** As pasted from a page: a line a paragraph, no blank lines, bullets as signs. */
export function pasted(name: string): string {
  return partsOf(name)
    .map((part) => {
      if (part.is === 'table') return part.rows.map((cells) => cells.join('\t')).join('\n');
      const number = 'number' in part && part.number !== '' ? `${part.number} ` : '';
      return part.is === 'item' ? `• ${part.text}` : number + part.text;
    })
    .join('\n');
}

// ---- PDF ----

export const LOOKS = {
  columns:
    'body{font:10.5pt/1.3 serif;text-align:justify;hyphens:auto} .text{columns:2;column-gap:9mm} h1{font-size:20pt} h2{font-size:13pt} li,p{margin:4pt 0}',
  plain:
    'body{font:11pt/1.35 sans-serif} h1{font-size:18pt;text-align:center} h2,h3{font-size:11pt} p{margin:5pt 0} .point{text-indent:-14pt}',
  wide: 'body{font:12pt/1.5 serif} h1{font-size:22pt} h2{font-size:16pt;color:#345} h3{font-size:13pt} td,th{border:1px solid #999;padding:5pt;width:45%;vertical-align:top;text-align:left} table{border-collapse:collapse;width:100%}',
};

export type Look = keyof typeof LOOKS;

/** What Chromium prints. */
export function printedPage(name: string, look: Look, bullets: 'list' | 'signs'): string {
  const body = bodyOf(partsOf(name), { bullets });
  return `<html lang="en-GB"><style>${LOOKS[look]}</style><div class="text">${body}</div></html>`;
}
