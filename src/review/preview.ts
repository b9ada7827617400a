/**
 * Review for the hint while typing: reads again only the parts of the draft that have changed. Parts
 * are paragraphs, cut at sentence ends where they run long; what is found in one part is kept as long
 * as its words and the context stay the same. What only the whole draft shows (a pronoun that points
 * across paragraphs) waits for the full review at the press of Post.
 */
import type { Settings } from '../settings/schema.ts';
import type { Span } from './finding.ts';
import { isOtherLanguage } from './language.ts';
import { type JudgedFinding, type Review, review } from './review.ts';
import type { ComposerSnapshot } from './snapshot.ts';

/** Parts of about this length keep a keystroke pause under the budget of 4 ms. */
const PART_LENGTH = 400;
const MOST_KEPT = 400;

export type Preview = (snapshot: ComposerSnapshot, settings: Settings) => Review;

/** A preview with a memory of its own; make one for each page. */
export function newPreview(): Preview {
  let kept = new Map<string, Review>();
  let under = '';
  return (snapshot, settings) => {
    const context = contextKey(snapshot, settings);
    if (context !== under || kept.size > MOST_KEPT) kept = new Map();
    under = context;
    const findings: JudgedFinding[] = [];
    for (const part of partsOf(snapshot.text)) {
      const text = snapshot.text.slice(part.start, part.end);
      let found = kept.get(text);
      if (!found) {
        found = review({ ...snapshot, text }, settings);
        kept.set(text, found);
      }
      for (const finding of found.findings) {
        findings.push({ ...finding, spans: finding.spans.map((span) => moved(span, part.start)) });
      }
    }
    const merged = withoutRepeats(findings);
    return {
      findings: merged,
      interrupt: merged.some((finding) => finding.interrupts),
      // Of the whole: one paragraph in another language makes no foreign draft.
      ...(isOtherLanguage(snapshot.text) ? { isOtherLanguage: true } : {}),
    };
  };
}

/** Settings objects are frozen and replaced when they change, so a number each tells them apart. */
const settingsIds = new WeakMap<Settings, number>();
let nextId = 0;

function contextKey(snapshot: ComposerSnapshot, settings: Settings): string {
  let id = settingsIds.get(settings);
  if (id === undefined) {
    id = nextId++;
    settingsIds.set(settings, id);
  }
  const { text: _, time, ...rest } = snapshot;
  return `${id}|${time?.slice(0, 15)}|${JSON.stringify(rest)}`;
}

/** Cuts the draft into parts; every unit of it is in exactly one. */
export function partsOf(text: string): Span[] {
  const parts: Span[] = [];
  let start = 0;
  while (start < text.length) {
    let end = text.indexOf('\n', start);
    end = end === -1 ? text.length : end + 1;
    if (end - start > PART_LENGTH) end = sentenceEnd(text, start, end);
    parts.push({ start, end });
    start = end;
  }
  return parts.length > 0 ? parts : [{ start: 0, end: 0 }];
}

/** The last sentence end before the part grows too long, else the last space, else the limit. */
function sentenceEnd(text: string, start: number, end: number): number {
  const limit = Math.min(end, start + PART_LENGTH);
  for (let i = limit - 1; i > start + PART_LENGTH / 3; i--) {
    if (/\s/.test(text[i]!) && /[.!?…]/.test(text[i - 1]!)) return i + 1;
  }
  const space = text.lastIndexOf(' ', limit - 1);
  if (space > start) return space + 1;
  // Never between the halves of a surrogate pair.
  return /[\ud800-\udbff]/.test(text[limit - 1]!) ? limit - 1 || limit : limit;
}

function moved(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by };
}

/** Findings of the context alone (clock, audience) come with every part: one is enough. */
function withoutRepeats(findings: readonly JudgedFinding[]): JudgedFinding[] {
  const seen = new Set<string>();
  return findings.filter((finding) => {
    if (finding.spans.length > 0) return true;
    if (seen.has(finding.topic)) return false;
    seen.add(finding.topic);
    return true;
  });
}
