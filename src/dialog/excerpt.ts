/** The person's own words, cut to what is read at a glance, with the words concerned marked. */
import type { Span } from '../review/finding.ts';
import { SEVERITIES, type Severity } from '../review/topics.ts';

/** A run of the draft from offset `at`: plain, marked with the loudest severity that concerns it, or left out. */
export type Piece =
  | {
      readonly kind: 'text' | 'mark';
      readonly at: number;
      readonly text: string;
      readonly severity?: Severity;
    }
  | { readonly kind: 'gap'; readonly at: number };

export interface MarkedSpans {
  readonly spans: readonly Span[];
  readonly severity: Severity;
}

/** Up to this length the whole draft is shown. */
const WHOLE = 320;
/** Text kept on either side of marked words in a longer draft. */
const AROUND = 70;
/** Of marked words longer than this, the beginning is shown. */
const LONGEST_MARK = 260;
const MOST_WINDOWS = 4;

/**
 * Pieces of `text` in order, so that every marked span that is shown stands in `mark` pieces. Spans
 * are UTF-16 offsets; ones that lie outside the text are cut to it.
 */
export function excerpt(text: string, marked: readonly MarkedSpans[]): Piece[] {
  const spans = marked.flatMap(({ spans, severity }) =>
    spans.map((span) => ({ ...clamped(span, text), severity })),
  );
  const pieces: Piece[] = [];
  let at = 0;
  for (const window of windowsOf(text, spans)) {
    if (window.start > at) pieces.push({ kind: 'gap', at });
    pieces.push(...cut(text, window, spans));
    at = window.end;
  }
  if (at < text.length) pieces.push({ kind: 'gap', at });
  return pieces;
}

type Mark = Span & { readonly severity: Severity };

function clamped(span: Span, text: string): Span {
  const end = Math.min(span.end, text.length);
  return { start: Math.max(0, Math.min(span.start, end)), end };
}

function windowsOf(text: string, spans: readonly Span[]): Span[] {
  if (text.length <= WHOLE) return [{ start: 0, end: text.length }];
  if (spans.length === 0) return [{ start: 0, end: wordEnd(text, WHOLE / 2) }];
  const windows: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const start = sentenceStart(text, span.start) ?? wordStart(text, span.start - AROUND);
    const end = wordEnd(text, Math.min(span.end, span.start + LONGEST_MARK) + AROUND);
    const last = windows.at(-1);
    if (last && start <= last.end + 1) {
      windows[windows.length - 1] = { start: last.start, end: Math.max(end, last.end) };
    } else {
      windows.push({ start, end });
    }
  }
  return windows.slice(0, MOST_WINDOWS);
}

/** Where the sentence around `at` begins, unless that is far away. */
function sentenceStart(text: string, at: number): number | undefined {
  for (let i = at; i > at - 2 * AROUND && i > 0; i--) {
    if (/\S/.test(text[i] ?? '') && /[.!?…][^\S\n]$|\n$/.test(text.slice(i - 2, i))) return i;
  }
  return undefined;
}

/** The nearest word's beginning at or before `at`; never inside a surrogate pair. */
function wordStart(text: string, at: number): number {
  if (at <= 0) return 0;
  for (let i = at; i > at - 25 && i > 0; i--) if (/\s/.test(text[i - 1]!)) return i;
  return isLowSurrogate(text, at) ? at - 1 : at;
}

function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length;
  for (let i = at; i < at + 25 && i < text.length; i++) if (/\s/.test(text[i]!)) return i;
  return isLowSurrogate(text, at) ? at + 1 : at;
}

function isLowSurrogate(text: string, at: number): boolean {
  return /[\udc00-\udfff]/.test(text[at] ?? '');
}

/** Where spans overlap, the loudest severity wins. */
function cut(text: string, window: Span, spans: readonly Mark[]): Piece[] {
  const inside = spans.filter((span) => span.start < window.end && window.start < span.end);
  const edges = new Set([window.start, window.end]);
  for (const span of inside) {
    edges.add(Math.max(span.start, window.start));
    edges.add(Math.min(span.end, window.end));
  }
  const order = [...edges].sort((a, b) => a - b);
  const pieces: Piece[] = [];
  for (let i = 0; i + 1 < order.length; i++) {
    const start = order[i]!;
    const end = order[i + 1]!;
    const over = inside.filter((span) => span.start <= start && span.end >= end);
    const severity = SEVERITIES.find((one) => over.some((span) => span.severity === one));
    push(pieces, start, text.slice(start, end), severity);
  }
  return pieces;
}

function push(pieces: Piece[], at: number, text: string, severity: Severity | undefined): void {
  const last = pieces.at(-1);
  if (last && last.kind !== 'gap' && last.severity === severity) {
    pieces[pieces.length - 1] = { ...last, text: last.text + text };
  } else {
    pieces.push({ kind: severity ? 'mark' : 'text', at, text, ...(severity && { severity }) });
  }
}
