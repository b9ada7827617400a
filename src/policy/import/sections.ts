/** The title of a document and its sections under their headings. */
import { type Block, folded } from './blocks.ts';
import { depthOfMarker } from './markers.ts';

export interface Section {
  /** Short enough for a reference. */
  readonly name: string;
  /** Headings from the outermost, as printed. */
  readonly path: readonly string[];
  /** Number of its own heading where that is a whole reference (`2.1`); else empty. */
  readonly number: string;
  readonly blocks: readonly Block[];
}

/** What stands before the first heading is cited so. */
const OPENING = 'Introduction';

const titleWords =
  /\b(?:polic(?:y|ies)|guidelines?|guidance|code of conduct|agreement|protocol|handbook|polisi)\b|\b(?:school|academy|college|nursery|federation|trust|ysgol)\b/;
const realHeading =
  /\b(?:introduction|aims?|purpose|scope|background|rationale|statement|ethos|overview|context|objectives|principles|contents|legal|framework|definitions?|what|why|who|how|contacts?|rules)\b/;
const MOST_TITLE_LINES = 12;
const LONGEST_MOTTO = 140;

/** Headings before the first words that say something are the title, also where a motto or a date
 * stands between them; but the last of them may be a heading of its own ("Introduction"). */
export function takeTitle(blocks: readonly Block[]): {
  readonly title: string;
  readonly body: readonly Block[];
} {
  const lines: string[] = [];
  const body: Block[] = [];
  let at = 0;
  for (; at < Math.min(blocks.length, MOST_TITLE_LINES); at++) {
    const one = blocks[at]!;
    const isOwn = isTitle(one, lines, blocks[at + 1]) || (at === 0 && isAboveAll(one, blocks));
    if (one.kind === 'heading' && one.marker === '' && isOwn) {
      lines.push(one.text);
    } else if (one.kind === 'heading' || one.text.length > LONGEST_MOTTO) break;
    else body.push(one);
  }
  return { title: lines.join(', '), body: [...body, ...blocks.slice(at)] };
}

/** The first heading, where no other is as high and it names no part. */
function isAboveAll(one: Block, blocks: readonly Block[]): boolean {
  const others = blocks.slice(1).filter(({ kind }) => kind === 'heading');
  return (
    one.level === 1 && !realHeading.test(folded(one.text)) && others.every(({ level }) => level > 1)
  );
}

function isTitle(one: Block, before: readonly string[], next: Block | undefined): boolean {
  const low = folded(one.text);
  const names = titleWords.test(low) && (!realHeading.test(low) || /\bpolicy\.?$/.test(low));
  return names || (before.length === 0 && next?.kind === 'heading');
}

/** Takes what follows the title; sections without words are left out. */
export function sectionsOf(blocks: readonly Block[]): Section[] {
  const sections: { name: string; path: string[]; number: string; blocks: Block[] }[] = [
    { name: OPENING, path: [], number: '', blocks: [] },
  ];
  const above: { readonly level: number; readonly text: string }[] = [];
  for (const one of blocks) {
    if (one.kind !== 'heading') {
      sections.at(-1)!.blocks.push(one);
      continue;
    }
    while (above.length > 0 && above.at(-1)!.level >= one.level) above.pop();
    const text = asPrinted(one);
    above.push({ level: one.level, text });
    const path = above.map((each) => each.text);
    const number = depthOfMarker(one.marker) > 1 ? one.marker : '';
    sections.push({ name: shortName(text), path, number, blocks: [] });
  }
  return sections.filter((section) => section.blocks.length > 0);
}

function asPrinted({ marker, text }: Block): string {
  if (marker === '') return text;
  return /^\d+$/.test(marker) ? `${marker}. ${text}` : `${marker} ${text}`;
}

const LONGEST_NAME = 64;

/** A heading short enough for a reference: without what stands in brackets, cut at a word. */
export function shortName(heading: string): string {
  const bare = heading.replace(/\s*\([^()]*\)/g, '').replace(/[:.\s–-]+$/, '');
  const name = (bare === '' ? heading : bare).replaceAll('|', '/');
  if (name.length <= LONGEST_NAME) return name;
  return `${name.slice(0, name.lastIndexOf(' ', LONGEST_NAME))}…`;
}
