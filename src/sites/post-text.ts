/** "Author: text" of somebody else's post, leaving out what is not known. */
export function composedText(author: string, text: string): string {
  const name = author.split('\n')[0]?.trim() ?? '';
  if (!text) return name;
  return name ? `${name}: ${text}` : text;
}
