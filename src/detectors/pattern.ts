/**
 * A small language for wording patterns, so that lexicons stay lists that anyone can read and nothing
 * can blow up: a pattern is tried only where its first word stands, looks at a bounded number of words
 * and never at letters.
 *
 * A pattern is elements parted by blanks:
 *
 * | element | takes |
 * |---|---|
 * | `word` | that word, as it reads without its apostrophe (`dont`, `shes`; `we're`, `i'll`, `she'd` keep theirs) |
 * | `fiddle+` | the verb in all its forms (`fiddle fiddles fiddled fiddling fiddlin`); `grab++` doubles its last letter |
 * | `kid%` | noun, one or more, also with `'s` |
 * | `un...` | any word that begins so |
 * | `@class` | a phrase of that class of words |
 * | `a\|@b\|c+` | one of these |
 * | `(a b\|c)` | one of these runs of elements; `(a b)?` may be missing |
 * | `x?` | x or nothing |
 * | `_` | any one word |
 * | `~3` | up to three words, no sign between them |
 * | `~~3` | up to three words, commas, dashes, quotation marks and emoji may stand between them; not a full stop |
 * | `!x` | zero width: the next word is not x |
 * | `<x` | zero width: the word before is not x |
 * | `^` `$` | zero width: a sign or the text's edge stands before / after |
 * | `[` `]` | bounds of the span, where it is not the whole |
 */
import type { Finding, Span } from '../review/finding.ts';
import type { PersonMention, Reading, Sentence } from '../review/reading.ts';
import { toOriginal } from '../review/text.ts';
import { maskable, spellings } from './pattern.lexicon.ts';
import { verbForms } from './verb-forms.ts';

/** A word or sign of the draft in the form patterns see. Offsets in the plain text. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** `WORD`, or how firmly the sign parts what stands on its two sides. */
  readonly kind: number;
  /** Index into the reading's sentences. */
  readonly sentence: number;
}

export const WORD = 0;
export const WEAK = 1;
export const STRONG = 2;

export type Classes = Readonly<Record<string, readonly string[]>>;

export interface Rule {
  /** Reason code of the finding. */
  readonly code: string;
  readonly score: number;
  readonly any: readonly string[];
}

/** Where a rule's pattern stands: token indexes of the whole match and of its span (half-open). */
export interface Hit<R extends Rule = Rule> {
  readonly rule: R;
  readonly from: number;
  readonly to: number;
  readonly spanFrom: number;
  readonly spanTo: number;
  readonly sentence: number;
  /** The pattern as it stands in the lexicon: for whoever wonders why. */
  readonly pattern: string;
}

const ids = new Map<string, number>();
/** Class names by id. */
const names: string[] = [];
function classId(name: string): number {
  let id = ids.get(name);
  if (id === undefined) {
    id = names.push(name) - 1;
    ids.set(name, id);
  }
  return id;
}

// --- the draft as tokens -------------------------------------------------------------------------

export interface Stream {
  readonly reading: Reading;
  readonly tokens: readonly Token[];
  /** Classes that begin at each token, by their table. */
  readonly tags: Map<Trie, Tag[][]>;
  /** People, schools and other runs that only the reading knows, by token. */
  readonly known: readonly (Tag[] | undefined)[];
  /** Where patterns may begin, by matcher, of so many matchers. */
  starts: { readonly of: number; readonly byMatcher: ReadonlyMap<Matcher, readonly Start[]> };
}

interface Tag {
  readonly id: number;
  readonly end: number;
}

const streams = new WeakMap<Reading, Stream>();

/** The draft of `reading` as patterns see it; made once for each reading. */
export function streamOf(reading: Reading): Stream {
  const held = streams.get(reading);
  if (held !== undefined) return held;
  const tokens = tokensOf(reading);
  const stream: Stream = {
    reading,
    tokens,
    tags: new Map(),
    known: knownRuns(reading, tokens),
    starts: { of: 0, byMatcher: new Map() },
  };
  streams.set(reading, stream);
  return stream;
}

function tokensOf(reading: Reading): Token[] {
  const { words, plain } = reading;
  const tokens: Token[] = [];
  let at = 0;
  for (const word of words) {
    signs(plain.cased, at, word.start, word.sentence, tokens);
    tokens.push({
      text: canonical(word.text),
      start: word.start,
      end: word.end,
      kind: WORD,
      sentence: word.sentence,
    });
    at = word.end;
  }
  signs(plain.cased, at, plain.cased.length, words.at(-1)?.sentence ?? 0, tokens);
  return tokens;
}

/** Signs between two words: the firmest one counts, and quotation marks and telling emoji are kept. */
function signs(text: string, from: number, to: number, sentence: number, out: Token[]): void {
  let i = from;
  while (i < to) {
    const code = text.codePointAt(i)!;
    const c = String.fromCodePoint(code);
    const end = i + c.length;
    if (" '#*_&".includes(c)) {
      i = end;
      continue;
    }
    if ((c === '-' || c === '/') && i === from && end === to) return;
    let kind = WEAK;
    if (c === '\n' || c === '!' || c === '?' || c === ';') kind = STRONG;
    else if (c === '.') kind = text[end] === '.' || text[i - 1] === '.' ? WEAK : STRONG;
    const last = out.at(-1);
    const run = last !== undefined && last.kind !== WORD && last.end === i && last.text === c;
    if (!run) out.push({ text: c, start: i, end, kind, sentence });
    i = end;
  }
}

function canonical(word: string): string {
  const known = spellings[word];
  if (known !== undefined) return known;
  if (word.includes('*')) return unmask(word.replaceAll("'", '')) ?? word;
  if (!word.includes("'")) return word;
  if (/'(ll|d)$/.test(word) || word === "we're") return word;
  return word.replaceAll("'", '');
}

/** The word a mask hides, from the list of words that people mask; undefined where none fits. */
function unmask(word: string): string | undefined {
  let letters = 0;
  for (const c of word) if (c !== '*') letters++;
  if (letters === 0) return undefined;
  let loose: string | undefined;
  for (const base of maskable) {
    for (const hidden of [base, `${base}s`, `${base}ed`, `${base}ing`, `${base}er`, `${base}y`]) {
      if (hidden.length === word.length) {
        let same = true;
        for (let i = 0; i < word.length && same; i++) {
          if (word[i] !== '*' && word[i] !== hidden[i]) same = false;
        }
        if (same) return hidden;
      } else if (loose === undefined && letters >= 2 && looseMask(word, hidden)) loose = hidden;
    }
  }
  return loose;
}

/** `f**ing`, `s*ts`: the run of stars hides more or fewer letters than it has. */
function looseMask(word: string, hidden: string): boolean {
  const first = word.indexOf('*');
  const last = word.lastIndexOf('*');
  if (word.slice(first, last).replaceAll('*', '') !== '') return false;
  const head = word.slice(0, first);
  const tail = word.slice(last + 1);
  const gap = hidden.length - head.length - tail.length;
  return (
    head !== '' &&
    tail !== '' &&
    gap >= 1 &&
    gap <= 4 &&
    hidden.startsWith(head) &&
    hidden.endsWith(tail)
  );
}

function knownRuns(reading: Reading, tokens: readonly Token[]): (Tag[] | undefined)[] {
  const known: (Tag[] | undefined)[] = new Array(tokens.length);
  const mark = (start: number, end: number, name: string) => {
    const first = tokenAt(tokens, start);
    let past = first;
    while (past < tokens.length && tokens[past]!.start < end) past++;
    if (past === first || tokens[first]!.kind !== WORD) return;
    let row = known[first];
    if (row === undefined) {
      row = [];
      known[first] = row;
    }
    row.push({ id: classId(name), end: past });
  };
  for (const person of reading.people) {
    for (const name of personClasses(person)) mark(person.start, person.end, name);
  }
  for (const school of reading.schools) {
    if (school.which === 'this') {
      mark(school.start, school.end, 'thisschool');
      mark(school.start, school.end, 'school');
    } else mark(school.start, school.end, 'otherschool');
  }
  return known;
}

function personClasses(person: PersonMention): string[] {
  if (person.as === 'family' || person.kind === 'own-family') return ['family'];
  if (person.as === 'public' || person.kind === 'public-figure') return ['publicfigure'];
  const names = ['person'];
  if (!['role', 'description', 'initials'].includes(person.kind)) names.push('named');
  if (person.kind === 'titled') names.push('titled');
  if (person.kind === 'role') names.push('anystaff');
  if (person.as === 'staff' || person.as === 'governor') names.push('staffer', 'anystaff');
  else if (person.as === 'pupil') names.push('child', 'kids');
  else if (person.as === 'parent') names.push('mum', 'parents');
  else if (person.kind === 'titled') names.push('anystaff');
  return names;
}

/** Index of the first token that ends after `offset` of the plain text. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (tokens[mid]!.end <= offset) low = mid + 1;
    else high = mid;
  }
  return low;
}

// --- classes -------------------------------------------------------------------------------------

interface Node {
  next?: Map<string, Node>;
  ids?: number[];
  /** Classes that a phrase takes back from a shorter one (`-the head of`). */
  not?: number[];
}

export interface Trie {
  readonly root: Node;
}

/** Compiles classes of words, at first use. A phrase may hold `+`, `%`, `(a|b)`, `a|b` and `?`, and a
 * bare `@other` takes in a class of the same table (within a longer phrase it stands for each of its
 * phrases). A phrase that begins with `-` takes the class back from shorter ones: `the head`, `-the head
 * of`. */
export function classesOf(table: Classes): Trie {
  let root: Node | undefined;
  return {
    get root() {
      root ??= grow(table);
      return root;
    },
  };
}

function grow(table: Classes): Node {
  const root: Node = {};
  const read = new Map<string, readonly (readonly Element[])[]>();
  /** The phrases of a class, read once: they stand in many other phrases. */
  const phrasesOf = (name: string): readonly (readonly Element[])[] => {
    let ways = read.get(name);
    if (ways === undefined) {
      ways = (table[name] ?? []).map(parse);
      read.set(name, ways);
    }
    return ways;
  };
  /** Where `elements` lead from these nodes; the way is made where there is none. */
  const along = (from: ReadonlySet<Node>, elements: readonly Element[]): ReadonlySet<Node> => {
    let nodes = from;
    for (const element of elements) {
      const after = new Set<Node>(element.optional ? nodes : []);
      for (const node of nodes) {
        for (const word of element.words ?? []) after.add(child(node, word));
      }
      for (const way of element.ways ?? []) for (const node of along(nodes, way)) after.add(node);
      for (const id of element.ids ?? []) {
        for (const way of phrasesOf(names[id]!)) {
          for (const node of along(nodes, way)) after.add(node);
        }
      }
      nodes = after;
    }
    return nodes;
  };
  const add = (name: string, id: number): void => {
    for (const phrase of table[name] ?? []) {
      if (phrase.startsWith('@') && !phrase.includes(' ')) {
        add(phrase.slice(1), id);
        continue;
      }
      const takesBack = phrase.startsWith('-');
      const key = takesBack ? 'not' : 'ids';
      for (const node of along(new Set([root]), parse(takesBack ? phrase.slice(1) : phrase))) {
        if (node === root) continue;
        node[key] ??= [];
        if (!node[key].includes(id)) node[key].push(id);
      }
    }
  };
  for (const name of Object.keys(table)) add(name, classId(name));
  return root;
}

function child(node: Node, word: string): Node {
  node.next ??= new Map();
  let next = node.next.get(word);
  if (next === undefined) {
    next = {};
    node.next.set(word, next);
  }
  return next;
}

function tagsOf(stream: Stream, trie: Trie): Tag[][] {
  const held = stream.tags.get(trie);
  if (held !== undefined) return held;
  const { tokens } = stream;
  const rows: Tag[][] = new Array(tokens.length);
  for (let i = 0; i < tokens.length; i++) {
    let row: Tag[] | undefined;
    let node: Node | undefined = trie.root;
    for (let k = i; k < tokens.length; k++) {
      node = node.next?.get(tokens[k]!.text);
      if (node === undefined) break;
      if (node.not !== undefined && row !== undefined) {
        const { not } = node;
        row = row.filter((tag) => !not.includes(tag.id));
      }
      for (const id of node.ids ?? []) {
        row ??= [];
        row.push({ id, end: k + 1 });
      }
    }
    if (row !== undefined && row.length > 0) rows[i] = row;
  }
  stream.tags.set(trie, rows);
  return rows;
}

const ranks = new WeakMap<readonly string[], ReadonlyMap<number, number>>();

function rankOf(names: readonly string[]): ReadonlyMap<number, number> {
  let rank = ranks.get(names);
  if (rank === undefined) {
    rank = new Map(names.map((name, i) => [classId(name), i]));
    ranks.set(names, rank);
  }
  return rank;
}

/** The longest run of one of `names` that begins at token `i`, of equals the first named: its class and
 * its end; undefined if none. Pass the same array each time: its ranks are kept. */
export function classAt(
  stream: Stream,
  trie: Trie,
  i: number,
  names: readonly string[],
): { readonly name: string; readonly end: number } | undefined {
  let found: { name: string; end: number; rank: number } | undefined;
  for (const row of [stream.known[i], tagsOf(stream, trie)[i]]) {
    for (const tag of row ?? []) {
      const rank = rankOf(names).get(tag.id);
      if (rank === undefined) continue;
      if (
        found === undefined ||
        tag.end > found.end ||
        (tag.end === found.end && rank < found.rank)
      ) {
        found = { name: names[rank]!, end: tag.end, rank };
      }
    }
  }
  return found;
}

/** Every class of a table whose phrase begins at token `i`, with its end; of each phrase all classes. */
export function classesAt(
  stream: Stream,
  trie: Trie,
  i: number,
): readonly { readonly name: string; readonly end: number }[] {
  const row = tagsOf(stream, trie)[i];
  return row === undefined ? NO_CLASSES : row.map(({ id, end }) => ({ name: names[id]!, end }));
}
const NO_CLASSES: readonly { readonly name: string; readonly end: number }[] = [];

function wordForms(body: string): string[] {
  if (body.endsWith('+') && body.length > 1) return verbForms(body);
  if (body.endsWith('%') && body.length > 1) return nounForms(body.slice(0, -1));
  return [body];
}

function nounForms(noun: string): string[] {
  const last = noun.at(-1)!;
  const plural = /(s|x|z|ch|sh)$/.test(noun)
    ? `${noun}es`
    : last === 'y' && !/[aeiou]y$/.test(noun)
      ? `${noun.slice(0, -1)}ies`
      : `${noun}s`;
  return plural === `${noun}s` ? [noun, plural] : [noun, plural, `${noun}s`];
}

// --- patterns ------------------------------------------------------------------------------------

const TAKE = 0;
const GAP = 1;
const NOT_NEXT = 2;
const NOT_BEFORE = 3;
const EDGE_BEFORE = 4;
const EDGE_AFTER = 5;
const OPEN = 6;
const CLOSE = 7;
const GROUP = 8;

interface Element {
  readonly kind: number;
  readonly words?: ReadonlySet<string>;
  readonly prefixes?: readonly string[];
  readonly ids?: readonly number[];
  readonly any?: boolean;
  readonly optional?: boolean;
  readonly most?: number;
  readonly loose?: boolean;
  readonly ways?: readonly (readonly Element[])[];
  /** Of a group: its ways by the word they begin with, so that only those are tried. */
  readonly byFirst?: ReadonlyMap<string, readonly (readonly Element[])[]>;
  /** Of a group: its ways that may begin with anything else. */
  readonly others?: readonly (readonly Element[])[];
}

/** An element with what follows it, so that a pattern is walked without a call made anew for each step. */
interface Step {
  readonly element: Element;
  /** `undefined`: the pattern ends here. */
  readonly next: Step | undefined;
  /** Of a group: where each of its ways begins; they lead on to `next`. */
  readonly ways: ReadonlyMap<readonly Element[], Step | undefined>;
}

const NO_WAYS: Step['ways'] = new Map();

/** Links `elements` into steps that lead on to `after`. */
function linked(elements: readonly Element[], after?: Step): Step | undefined {
  let next = after;
  for (let e = elements.length - 1; e >= 0; e--) {
    const element = elements[e]!;
    const rest = next;
    const ways =
      element.ways === undefined
        ? NO_WAYS
        : new Map(element.ways.map((way) => [way, linked(way, rest)]));
    next = { element, next: rest, ways };
  }
  return next;
}

interface Pattern<R> {
  readonly rule: R;
  readonly text: string;
  readonly first: Step | undefined;
}

export interface Matcher<R extends Rule = Rule> {
  /** Every place where a rule's pattern stands, in the order of the text; the longest of each rule's
   * patterns at one place. */
  find(reading: Reading): Hit<R>[];
}

/** A matcher's own patterns under one word or class they may begin with. */
interface Filed {
  readonly matcher: Matcher;
  readonly patterns: readonly Pattern<Rule>[];
}

/** Patterns of all matchers by the word they begin with, by the class that the reading knows, and by the
 * class of a trie: so a draft is looked through once for all of them. */
const byWord = new Map<string, Filed[]>();
const byKnown = new Map<number, Filed[]>();
const byTag = new Map<Trie, Map<number, Filed[]>>();
/** How many matchers are filed. */
let filed = 0;

/** Compiles rules over classes, at first use. Throws then on a pattern that cannot be read: a bug in a
 * lexicon, which the table tests meet. */
export function matcherOf<R extends Rule>(tries: readonly Trie[], rules: readonly R[]): Matcher<R> {
  let ready = false;
  const matcher: Matcher<R> = {
    find(reading) {
      if (!ready) file(matcher, tries, rules);
      ready = true;
      const stream = streamOf(reading);
      const starts = startsOf(stream, matcher);
      if (starts.length === 0) return [];
      const rows = [stream.known, ...tries.map((trie) => tagsOf(stream, trie))];
      const walk = new Walk(stream.tokens, rows);
      const hits: Hit<R>[] = [];
      for (const { at, patterns } of starts) {
        longestHits(walk, at, patterns as readonly Pattern<R>[], hits);
      }
      return hits;
    },
  };
  return matcher;
}

function file(matcher: Matcher, tries: readonly Trie[], rules: readonly Rule[]): void {
  const words = new Map<string, Pattern<Rule>[]>();
  const classes = new Map<number, Pattern<Rule>[]>();
  /** Files the pattern under every word and class it may begin with; true where it may take nothing. */
  const index = (elements: readonly Element[], pattern: Pattern<Rule>): boolean => {
    for (const element of elements) {
      if (element.kind === GAP || (element.kind === TAKE && (element.any || element.prefixes))) {
        throw new Error(`Pattern must begin with words or classes: ${pattern.text}`);
      }
      if (element.kind === GROUP) {
        let passes = element.optional === true;
        for (const way of element.ways!) if (index(way, pattern)) passes = true;
        if (!passes) return false;
      }
      if (element.kind !== TAKE) continue;
      for (const word of element.words ?? []) put(words, word, pattern);
      for (const id of element.ids ?? []) put(classes, id, pattern);
      if (element.optional !== true) return false;
    }
    return true;
  };
  for (const rule of rules) {
    for (const text of rule.any) {
      const elements = parse(text);
      if (index(elements, { rule, text, first: linked(elements) }))
        throw new Error(`Pattern is all optional: ${text}`);
    }
  }
  for (const [word, patterns] of words) put(byWord, word, { matcher, patterns });
  for (const [id, patterns] of classes) {
    put(byKnown, id, { matcher, patterns });
    for (const trie of tries) {
      let tags = byTag.get(trie);
      if (tags === undefined) {
        tags = new Map();
        byTag.set(trie, tags);
      }
      put(tags, id, { matcher, patterns });
    }
  }
  filed++;
}

/** Patterns to try at a token. */
interface Start {
  readonly at: number;
  patterns: readonly Pattern<Rule>[];
}

const NO_STARTS: readonly Start[] = [];

/** Where a matcher's patterns may begin in the draft. Looked up for all matchers at once. */
function startsOf(stream: Stream, matcher: Matcher): readonly Start[] {
  if (stream.starts.of !== filed) stream.starts = { of: filed, byMatcher: allStarts(stream) };
  return stream.starts.byMatcher.get(matcher) ?? NO_STARTS;
}

function allStarts(stream: Stream): Map<Matcher, Start[]> {
  const { tokens, known } = stream;
  const byMatcher = new Map<Matcher, Start[]>();
  const tagged = [...byTag].map(([trie, filed]) => ({ rows: tagsOf(stream, trie), filed }));
  const add = (at: number, list: readonly Filed[] | undefined) => {
    if (list === undefined) return;
    for (const { matcher, patterns } of list) {
      const row = byMatcher.get(matcher);
      const last = row?.at(-1);
      if (row === undefined) byMatcher.set(matcher, [{ at, patterns }]);
      else if (last?.at === at) last.patterns = [...last.patterns, ...patterns];
      else row.push({ at, patterns });
    }
  };
  for (let i = 0; i < tokens.length; i++) {
    add(i, byWord.get(tokens[i]!.text));
    for (const { id } of known[i] ?? []) add(i, byKnown.get(id));
    for (const { rows, filed } of tagged) {
      for (const { id } of rows[i] ?? []) add(i, filed.get(id));
    }
  }
  return byMatcher;
}

/** Adds the longest hit of each rule at one token. */
function longestHits<R extends Rule>(
  walk: Walk,
  at: number,
  patterns: readonly Pattern<R>[],
  out: Hit<R>[],
): void {
  const first = out.length;
  for (const pattern of patterns) {
    const hit = hitOf(walk, pattern, at);
    if (hit === undefined) continue;
    let same = first;
    while (same < out.length && out[same]!.rule !== hit.rule) same++;
    if (same === out.length) out.push(hit);
    else if (hit.to > out[same]!.to) out[same] = hit;
  }
}

function put<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const row = map.get(key);
  if (row === undefined) map.set(key, [value]);
  else if (!row.includes(value)) row.push(value);
}

function hitOf<R extends Rule>(walk: Walk, pattern: Pattern<R>, from: number): Hit<R> | undefined {
  if (!walk.matches(pattern.first, from)) return undefined;
  const { open, close, end } = walk;
  const spanTo = close > open ? close : end;
  if (spanTo <= open) return undefined;
  return {
    rule: pattern.rule,
    from,
    to: end,
    spanFrom: open,
    spanTo,
    sentence: walk.tokens[open]!.sentence,
    pattern: pattern.text,
  };
}

/** A pattern is short, but gaps in a row multiply: a fixed purse of steps keeps the whole linear. */
const PURSE = 400;

/** Walks patterns over tokens; one for each search, used again for every pattern. */
class Walk {
  readonly tokens: readonly Token[];
  readonly #rows: readonly (readonly (readonly Tag[] | undefined)[])[];
  /** Bounds of the last match, as token indexes; `close` -1 where the pattern sets none. */
  open = 0;
  close = -1;
  end = 0;
  #from = 0;
  #purse = 0;

  constructor(
    tokens: readonly Token[],
    rows: readonly (readonly (readonly Tag[] | undefined)[])[],
  ) {
    this.tokens = tokens;
    this.#rows = rows;
  }

  matches(first: Step | undefined, from: number): boolean {
    this.open = from;
    this.close = -1;
    this.end = from;
    this.#from = from;
    this.#purse = PURSE;
    return this.#go(first, from);
  }

  #go(step: Step | undefined, i: number): boolean {
    if (step === undefined) {
      this.end = i;
      return i > this.#from;
    }
    if (this.#purse-- <= 0) return false;
    const { element, next } = step;
    const { tokens } = this;
    switch (element.kind) {
      case OPEN: {
        const held = this.open;
        this.open = i;
        if (this.#go(next, i)) return true;
        this.open = held;
        return false;
      }
      case CLOSE: {
        const held = this.close;
        this.close = i;
        if (this.#go(next, i)) return true;
        this.close = held;
        return false;
      }
      case EDGE_BEFORE:
        return (i === 0 || tokens[i - 1]!.kind !== WORD) && this.#go(next, i);
      case EDGE_AFTER:
        return (i >= tokens.length || tokens[i]!.kind !== WORD) && this.#go(next, i);
      case NOT_NEXT:
        return !this.#takes(element, i) && this.#go(next, i);
      case NOT_BEFORE:
        return !(i > 0 && this.#endsAt(element, i)) && this.#go(next, i);
      case GROUP:
        for (const way of waysAt(element, tokens[i]?.text)) {
          if (this.#go(step.ways.get(way), i)) return true;
        }
        return element.optional === true && this.#go(next, i);
      case GAP:
        return this.#overGap(element, next, i);
      default:
        return this.#take(element, next, i) || (element.optional === true && this.#go(next, i));
    }
  }

  #overGap({ most, loose }: Element, next: Step | undefined, from: number): boolean {
    const { tokens } = this;
    let i = from;
    for (let taken = 0; ; taken++) {
      if (this.#go(next, i)) return true;
      if (taken === most) return false;
      while (loose === true && tokens[i]?.kind === WEAK) i++;
      if (tokens[i]?.kind !== WORD) return false;
      i++;
      while (loose === true && tokens[i]?.kind === WEAK) i++;
    }
  }

  /** Takes the element in each way it can be taken, until what follows fits too. */
  #take(element: Element, next: Step | undefined, i: number): boolean {
    const token = this.tokens[i];
    if (token === undefined) return false;
    if (isWordOf(element, token) && this.#go(next, i + 1)) return true;
    const { ids } = element;
    if (ids === undefined) return false;
    for (const row of this.#rows) {
      const tags = row[i];
      if (tags === undefined) continue;
      // Longest first: `the chair of governors` before `the chair`.
      for (let k = tags.length - 1; k >= 0; k--) {
        const { id, end } = tags[k]!;
        if (ids.includes(id) && this.#go(next, end)) return true;
      }
    }
    return false;
  }

  /** Whether the element can be taken at `i`; with `past`, so that it ends there. */
  #takes(element: Element, i: number, past?: number): boolean {
    const token = this.tokens[i];
    if (token === undefined) return false;
    if ((past === undefined || past === i + 1) && isWordOf(element, token)) return true;
    const { ids } = element;
    if (ids === undefined) return false;
    return this.#rows.some((row) =>
      row[i]?.some(({ id, end }) => (past === undefined || past === end) && ids.includes(id)),
    );
  }

  /** Whether the element's words or classes end just before token `i`. */
  #endsAt(element: Element, i: number): boolean {
    for (let k = Math.max(0, i - 4); k < i; k++) if (this.#takes(element, k, i)) return true;
    return false;
  }
}

function isWordOf({ any, words, prefixes }: Element, { kind, text }: Token): boolean {
  return (
    (any === true && kind === WORD) ||
    words?.has(text) === true ||
    prefixes?.some((prefix) => text.startsWith(prefix)) === true
  );
}

function optionalOf(element: string): [string, boolean] {
  return element.length > 1 && element.endsWith('?')
    ? [element.slice(0, -1), true]
    : [element, false];
}

function elementOf(text: string): Element {
  if (text === '[') return { kind: OPEN };
  if (text === ']') return { kind: CLOSE };
  if (text === '^') return { kind: EDGE_BEFORE };
  if (text === '$') return { kind: EDGE_AFTER };
  const gap = /^(~~?)(\d)$/.exec(text);
  if (gap !== null) return { kind: GAP, most: Number(gap[2]), loose: gap[1] === '~~' };
  let kind = TAKE;
  let rest = text;
  if (text.length > 1 && text.startsWith('!')) {
    kind = NOT_NEXT;
    rest = text.slice(1);
  } else if (text.length > 1 && text.startsWith('<')) {
    kind = NOT_BEFORE;
    rest = text.slice(1);
  }
  const [body, optional] = optionalOf(rest);
  if (body === '_') return { kind, any: true, optional };
  const words = new Set<string>();
  const prefixes: string[] = [];
  const classes: number[] = [];
  for (const part of body.split('|')) {
    if (part.startsWith('@')) classes.push(classId(part.slice(1)));
    else if (part.endsWith('...')) prefixes.push(part.slice(0, -3));
    else for (const form of wordForms(part)) words.add(form);
  }
  return {
    kind,
    optional,
    words,
    ...(prefixes.length > 0 ? { prefixes } : {}),
    ...(classes.length > 0 ? { ids: classes } : {}),
  };
}

/** Reads a pattern: elements, and groups of runs in round brackets. */
function parse(text: string): Element[] {
  const elements: Element[] = [];
  let at = 0;
  while (at < text.length) {
    if (text[at] === ' ') {
      at++;
      continue;
    }
    if (text[at] !== '(') {
      const end = text.indexOf(' ', at);
      const past = end < 0 ? text.length : end;
      elements.push(elementOf(text.slice(at, past)));
      at = past;
      continue;
    }
    const close = closing(text, at);
    const optional = text[close + 1] === '?';
    const ways = splitWays(text.slice(at + 1, close)).map(parse);
    elements.push(groupOf(ways, optional));
    at = close + (optional ? 2 : 1);
  }
  return elements;
}

function closing(text: string, open: number): number {
  let depth = 0;
  for (let i = open; i < text.length; i++) {
    if (text[i] === '(') depth++;
    else if (text[i] === ')' && --depth === 0) return i;
  }
  throw new Error(`Unclosed group: ${text}`);
}

function splitWays(inner: string): string[] {
  const ways: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < inner.length; i++) {
    if (inner[i] === '(') depth++;
    else if (inner[i] === ')') depth--;
    else if (inner[i] === '|' && depth === 0) {
      ways.push(inner.slice(from, i));
      from = i + 1;
    }
  }
  ways.push(inner.slice(from));
  return ways;
}

/** A group; its ways of a single word or class become one element, which is looked up and not tried. */
function groupOf(ways: readonly Element[][], optional: boolean): Element {
  const runs: Element[][] = [];
  const words = new Set<string>();
  const ids: number[] = [];
  const prefixes: string[] = [];
  for (const way of ways) {
    const only = way[0];
    const plain = way.length === 1 && only?.kind === TAKE && !only.optional && !only.any;
    if (!plain) {
      if (way.length > 0) runs.push(way);
      continue;
    }
    for (const word of only.words ?? []) words.add(word);
    ids.push(...(only.ids ?? []));
    prefixes.push(...(only.prefixes ?? []));
  }
  const single: Element = {
    kind: TAKE,
    words,
    ...(ids.length > 0 ? { ids } : {}),
    ...(prefixes.length > 0 ? { prefixes } : {}),
  };
  const some = words.size + ids.length + prefixes.length > 0;
  if (runs.length === 0) return { ...single, optional };
  return sorted({ kind: GROUP, optional, ways: some ? [...runs, [single]] : runs });
}

/** Files a group's ways under the word they begin with; their order among each other is kept. */
function sorted(group: Element): Element {
  const ways = group.ways!;
  const isOther = ([first]: readonly Element[]) =>
    first?.kind !== TAKE ||
    first.optional === true ||
    first.any === true ||
    first.ids !== undefined ||
    first.prefixes !== undefined;
  const others = ways.filter(isOther);
  const byFirst = new Map<string, (readonly Element[])[]>();
  for (const way of ways) {
    if (!isOther(way)) for (const word of way[0]!.words ?? []) byFirst.set(word, []);
  }
  if (others.length === 0) {
    for (const way of ways) for (const word of way[0]!.words!) byFirst.get(word)!.push(way);
  } else {
    for (const [word, list] of byFirst) {
      list.length = 0;
      for (const way of ways) if (isOther(way) || way[0]!.words!.has(word)) list.push(way);
    }
  }
  return { ...group, byFirst, others };
}

function waysAt(group: Element, word: string | undefined): readonly (readonly Element[])[] {
  return (word === undefined ? undefined : group.byFirst!.get(word)) ?? group.others!;
}

// --- what detectors make of hits -----------------------------------------------------------------

/** The span of the original text that tokens `from` to `to` (half-open) stand for. */
export function spanOfTokens(reading: Reading, from: number, to: number): Span {
  const { tokens } = streamOf(reading);
  let last = to - 1;
  while (last > from && tokens[last]!.kind !== WORD) last--;
  return toOriginal(reading.plain, tokens[from]!.start, tokens[last]!.end);
}

/** The sentence as a span of the original, without the blanks around it. */
export function spanOfSentence(reading: Reading, sentence: Sentence): Span {
  return toOriginal(reading.plain, sentence.start, sentence.end);
}

/** Whether two half-open ranges share a unit. */
export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/**
 * Makes one finding of those that overlap: the strongest one's reason, the words of all. Gives them in
 * the order of the text.
 */
export function strongest(findings: readonly Finding[]): Finding[] {
  const byScore = [...findings].sort(
    (a, b) => b.score - a.score || length(b.spans[0]) - length(a.spans[0]),
  );
  const kept: Finding[] = [];
  for (const finding of byScore) {
    const at = kept.findIndex((other) =>
      other.spans.some((span) => finding.spans.some((mine) => overlap(span, mine))),
    );
    if (at < 0) kept.push(finding);
    else kept[at] = { ...kept[at]!, spans: joined([...kept[at]!.spans, ...finding.spans]) };
  }
  return kept.sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0));
}

function joined(spans: readonly Span[]): Span[] {
  const out: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = out.at(-1);
    if (last !== undefined && span.start <= last.end) {
      out[out.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    } else out.push(span);
  }
  return out;
}

function length(span: Span | undefined): number {
  return span === undefined ? 0 : span.end - span.start;
}
