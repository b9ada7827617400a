/**
 * Works out the numbers that Word prints before paragraphs and keeps nowhere in the text: a paragraph
 * or its style names a list and a level, the list says how each level looks, and counting does the
 * rest. Source: ECMA-376 part 1, 17.9 (numbering).
 */
import { countIn, type ListKind } from './list-numbers.ts';
import { childOf, childrenOf, treeOf, valOf, type XmlElement } from './xml.ts';

interface Level {
  readonly start: number;
  readonly kind: ListKind | 'none';
  /** Such as `%1.%2`. */
  readonly look: string;
  readonly isLegal: boolean;
  /** Level at whose next item this one begins anew; 0 never. */
  readonly restartAfter: number | undefined;
  readonly style: string | undefined;
}

interface List {
  readonly abstractId: string;
  readonly levels: ReadonlyMap<number, Level>;
  readonly startOver: ReadonlyMap<number, number>;
}

interface Style {
  readonly basedOn: string | undefined;
  readonly listId: string | undefined;
  readonly level: number | undefined;
  /** 0 is the highest heading. */
  readonly outline: number | undefined;
  readonly name: string;
}

/** What a paragraph itself says about its number. */
export interface ParagraphList {
  readonly style: string | undefined;
  readonly listId: string | undefined;
  readonly level: number | undefined;
}

/** A paragraph's number as printed; a bullet has no marker. */
export interface Numbered {
  readonly marker: string;
  readonly level: number;
  readonly isBullet: boolean;
}

const KINDS: Readonly<Record<string, ListKind | 'none'>> = {
  bullet: 'bullet',
  lowerLetter: 'letter',
  upperLetter: 'capital',
  lowerRoman: 'roman',
  upperRoman: 'capital-roman',
  none: 'none',
};
const DEEPEST = 8;

export class WordNumbers {
  private readonly lists: ReadonlyMap<string, List>;
  private readonly styles: ReadonlyMap<string, Style>;
  private readonly counts = new Map<string, number[]>();
  private readonly begun = new Set<string>();

  constructor(numberingXml: string, stylesXml: string) {
    this.styles = stylesOf(treeOf(stylesXml));
    this.lists = listsOf(treeOf(numberingXml), this.styles);
  }

  /** Level of the heading that a style stands for (1 the highest), if it does. */
  headingLevel(style: string | undefined): number | undefined {
    for (const one of this.ancestry(style)) {
      const named = /^heading ([1-6])$/i.exec(one.name)?.[1];
      if (named !== undefined) return Number(named);
      if (/^title$/i.test(one.name)) return 1;
      if (/^subtitle$/i.test(one.name)) return 2;
      if (one.outline !== undefined && one.outline < 6) return one.outline + 1;
    }
    return undefined;
  }

  /** Counts a paragraph, and gives its number where it has one. To be asked in reading order. */
  next(paragraph: ParagraphList): Numbered | undefined {
    const found = this.listOf(paragraph);
    if (found === undefined) return undefined;
    const { listId, list, at } = found;
    const level = list.levels.get(at);
    if (level === undefined) return undefined;
    const counts = this.countsOf(listId, list);
    counts[at] = counts[at] === undefined ? level.start : counts[at] + 1;
    for (let above = 0; above < at; above++) counts[above] ??= list.levels.get(above)?.start ?? 1;
    for (let below = at + 1; below <= DEEPEST; below++) {
      const after = list.levels.get(below)?.restartAfter;
      if (after === undefined || (after > 0 && at < after)) delete counts[below];
    }
    if (level.kind === 'bullet') return { marker: '', level: at, isBullet: true };
    return { marker: printed(list, at, counts), level: at, isBullet: false };
  }

  private listOf(paragraph: ParagraphList): { listId: string; list: List; at: number } | undefined {
    let { listId, level } = paragraph;
    let styleOfList = paragraph.style;
    if (listId === undefined) {
      for (const [name, one] of this.namedAncestry(paragraph.style)) {
        level ??= one.level;
        if (one.listId !== undefined) {
          listId = one.listId;
          styleOfList = name;
          break;
        }
      }
    }
    if (listId === undefined || listId === '0') return undefined;
    const list = this.lists.get(listId);
    if (list === undefined) return undefined;
    const byStyle = [...list.levels].find(([, one]) => one.style === styleOfList)?.[0];
    return { listId, list, at: paragraph.level ?? byStyle ?? level ?? 0 };
  }

  /** Lists of one look count on together, unless one of them says that it starts over. */
  private countsOf(listId: string, list: List): number[] {
    let counts = this.counts.get(list.abstractId);
    if (counts === undefined) {
      counts = [];
      this.counts.set(list.abstractId, counts);
    }
    if (!this.begun.has(listId)) {
      this.begun.add(listId);
      for (const [at, start] of list.startOver) counts[at] = start - 1;
    }
    return counts;
  }

  private *namedAncestry(style: string | undefined): Generator<[string, Style]> {
    const seen = new Set<string>();
    for (let name = style; name !== undefined && !seen.has(name); ) {
      const one = this.styles.get(name);
      if (one === undefined) return;
      seen.add(name);
      yield [name, one];
      name = one.basedOn;
    }
  }

  private *ancestry(style: string | undefined): Generator<Style> {
    for (const [, one] of this.namedAncestry(style)) yield one;
  }
}

function printed(list: List, at: number, counts: readonly number[]): string {
  const level = list.levels.get(at)!;
  return level.look
    .replace(/%([1-9])/g, (_, figure: string) => {
      const of = list.levels.get(Number(figure) - 1);
      const count = counts[Number(figure) - 1] ?? of?.start ?? 1;
      const kind = of === undefined || of.kind === 'none' ? 'decimal' : of.kind;
      return countIn(level.isLegal ? 'decimal' : kind, count);
    })
    .trim();
}

function stylesOf(root: XmlElement): ReadonlyMap<string, Style> {
  const styles = childrenOf(childOf(root, 'styles'), 'style');
  return new Map(
    styles.map((style) => {
      const own = childOf(style, 'pPr');
      const list = childOf(own, 'numPr');
      return [
        style.attribute('styleId') ?? '',
        {
          basedOn: valOf(style, 'basedOn'),
          listId: valOf(list, 'numId'),
          level: numberOf(valOf(list, 'ilvl')),
          outline: numberOf(valOf(own, 'outlineLvl')),
          name: valOf(style, 'name') ?? '',
        },
      ];
    }),
  );
}

function listsOf(root: XmlElement, styles: ReadonlyMap<string, Style>): ReadonlyMap<string, List> {
  const numbering = childOf(root, 'numbering');
  const looks = new Map(
    childrenOf(numbering, 'abstractNum').map((one) => [one.attribute('abstractNumId') ?? '', one]),
  );
  const lists = childrenOf(numbering, 'num');
  const abstractOf = (list: XmlElement): string => {
    const id = valOf(list, 'abstractNumId') ?? '';
    // A list may borrow its look from a list style, which names another list.
    const link = valOf(looks.get(id), 'numStyleLink');
    const lender = link === undefined ? undefined : styles.get(link)?.listId;
    const other = lists.find((one) => one.attribute('numId') === lender);
    return other === undefined || other === list ? id : (valOf(other, 'abstractNumId') ?? id);
  };
  return new Map(
    lists.map((list) => {
      const abstractId = abstractOf(list);
      const levels = new Map(childrenOf(looks.get(abstractId), 'lvl').map(levelOf));
      const startOver = new Map<number, number>();
      for (const override of childrenOf(list, 'lvlOverride')) {
        const at = numberOf(override.attribute('ilvl')) ?? 0;
        const own = childOf(override, 'lvl');
        if (own !== undefined) levels.set(at, levelOf(own)[1]);
        const start = numberOf(valOf(override, 'startOverride'));
        if (start !== undefined) startOver.set(at, start);
      }
      return [list.attribute('numId') ?? '', { abstractId, levels, startOver }];
    }),
  );
}

function levelOf(level: XmlElement): [number, Level] {
  const at = numberOf(level.attribute('ilvl')) ?? 0;
  return [
    at,
    {
      start: numberOf(valOf(level, 'start')) ?? 1,
      kind: KINDS[valOf(level, 'numFmt') ?? 'decimal'] ?? 'decimal',
      look: valOf(level, 'lvlText') ?? '',
      isLegal: childOf(level, 'isLgl') !== undefined,
      restartAfter: numberOf(valOf(level, 'lvlRestart')),
      style: valOf(level, 'pStyle'),
    },
  ];
}

function numberOf(text: string | undefined): number | undefined {
  const value = text === undefined ? Number.NaN : Number.parseInt(text, 10);
  return Number.isFinite(value) ? value : undefined;
}
