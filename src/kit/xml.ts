/** Text as it must stand in XML. Line breaks become references: raw ones would be changed on reading. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"'\t\n\r]/g, (one) => REFERENCES[one]!);
}

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** A comment of fixed lines; no value may stand in it, for `--` cannot be escaped there. */
export function xmlComment(lines: readonly string[]): string {
  return `<!--\n${lines.map((line) => `  ${line}\n`).join('')}-->\n`;
}
