/**
 * Posts as the command line takes them: JSON Lines in the form of the corpora, or one whole post.
 * Nothing is thrown on bad input: a line that cannot be used becomes a fault, the rest stays.
 */
import type { AttachedImage, ComposerSnapshot, SiteId } from '../review/snapshot.ts';
import { ROLES, type Role } from '../review/topics.ts';

export interface Post {
  /** As given; the line number where the line has none. */
  readonly id: string | number;
  /** 1-based line of the input. */
  readonly line: number;
  readonly snapshot: ComposerSnapshot;
  /** The post's own role, which goes before the setting. */
  readonly role?: Role | undefined;
  /** Which of several settings the post is judged under. */
  readonly school?: string | undefined;
  /** The whole line as parsed: what else it holds (labels, notes) is left to whoever reads it. */
  readonly row: Readonly<Record<string, unknown>>;
}

export interface Fault {
  /** 1-based line of the input. */
  readonly line: number;
  /** What is wrong and what to do about it, without the line number. */
  readonly reason: string;
}

export interface Input {
  readonly posts: readonly Post[];
  readonly faults: readonly Fault[];
}

const sites: readonly string[] = ['facebook', 'x', 'youtube'];
const audiences: readonly string[] = ['public', 'friends', 'group', 'unknown'];
const imageKinds: readonly string[] = ['photo', 'screenshot', 'graphic', 'video', 'unknown'];

/**
 * Reads a whole input: UTF-8 (a byte-order mark is skipped) or UTF-16 with its mark. JSON Lines if
 * the first line that is not blank is, or sets out to be, a JSON object (`{` and `"`); else the whole
 * input is the text of one post.
 */
export function readInput(bytes: Uint8Array): Input {
  const utf16 = utf16Name(bytes);
  if (utf16 !== undefined) return readText(new TextDecoder(utf16).decode(bytes));
  const strict = new TextDecoder('utf-8', { fatal: true });
  try {
    return readText(strict.decode(bytes));
  } catch {
    return withBadLines(bytes, strict);
  }
}

function utf16Name(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

const notUtf8 = 'is not UTF-8 text; save the file as UTF-8';

/** JSON Lines of which some are not UTF-8: those are faults, the others are read. */
function withBadLines(bytes: Uint8Array, strict: TextDecoder): Input {
  const lenient = new TextDecoder('utf-8').decode(bytes);
  if (!isJsonLines(lenient)) return { posts: [], faults: [{ line: 1, reason: notUtf8 }] };
  const bad = new Set<number>();
  let line = 1;
  let from = 0;
  for (let i = 0; i <= bytes.length; i++) {
    if (i < bytes.length && bytes[i] !== 10) continue;
    try {
      strict.decode(bytes.subarray(from, i));
    } catch {
      bad.add(line);
    }
    from = i + 1;
    line++;
  }
  const read = readText(lenient);
  return {
    posts: read.posts.filter((post) => !bad.has(post.line)),
    faults: [
      ...read.faults.filter((fault) => !bad.has(fault.line)),
      ...[...bad].map((at) => ({ line: at, reason: notUtf8 })),
    ].sort((a, b) => a.line - b.line),
  };
}

/** Reads an input already decoded. */
export function readText(text: string): Input {
  if (text.trim() === '') {
    return {
      posts: [],
      faults: [{ line: 1, reason: 'is empty; give a post, or JSON Lines of posts' }],
    };
  }
  if (!isJsonLines(text)) {
    return {
      posts: [{ id: '1', line: 1, snapshot: bare(text.replace(/\r?\n$/, '')), row: {} }],
      faults: [],
    };
  }
  const posts: Post[] = [];
  const faults: Fault[] = [];
  text.split(/\r?\n/).forEach((line, index) => {
    if (line.trim() === '') return;
    const read = readLine(line, index + 1);
    if ('reason' in read) faults.push(read);
    else posts.push(read);
  });
  return { posts, faults };
}

/** A first line that opens like a JSON object is meant as one even if it is broken: no person begins
 * a post with `{"`, and judging a broken file as one post would pass for "nothing found". */
function isJsonLines(text: string): boolean {
  const first = /[^\s].*/.exec(text)?.[0].trimEnd() ?? '';
  if (/^\{\s*"/.test(first)) return true;
  return isRecord(parse(first));
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function bare(text: string): ComposerSnapshot {
  return { site: 'facebook', surface: 'post', text, audience: 'unknown', images: [] };
}

function readLine(line: string, number: number): Post | Fault {
  const row = parse(line);
  if (row === undefined)
    return { line: number, reason: 'is no JSON; each line must be one JSON object' };
  if (!isRecord(row))
    return { line: number, reason: `is ${kindOf(row)}, not a JSON object with "text"` };
  const read = snapshotOf(row);
  if (typeof read === 'string') return { line: number, reason: read };
  const id = row.id;
  return {
    ...read,
    id: typeof id === 'string' || typeof id === 'number' ? id : String(number),
    line: number,
    row,
  };
}

/** The snapshot a parsed line describes, or what is wrong with it. */
export function snapshotOf(
  row: Readonly<Record<string, unknown>>,
): Pick<Post, 'snapshot' | 'role' | 'school'> | string {
  const { id, text, context } = row;
  if (id !== undefined && id !== null && typeof id !== 'string' && typeof id !== 'number') {
    return `has an "id" that is ${kindOf(id)}; give a string or a number`;
  }
  if (text === undefined) return 'has no "text"; give the words of the post';
  if (typeof text !== 'string') return `has a "text" that is ${kindOf(text)}; give a string`;
  if (context === undefined || context === null) return { snapshot: bare(text) };
  if (!isRecord(context)) return `has a "context" that is ${kindOf(context)}; give an object`;

  const problems: string[] = [];
  const choice = (key: string, allowed: readonly string[]): string | undefined => {
    const value = context[key];
    if (value === undefined || value === null) return undefined;
    if (typeof value === 'string' && allowed.includes(value)) return value;
    problems.push(`has context.${key} ${show(value)}; use one of ${allowed.join(', ')}`);
    return undefined;
  };
  const words = (key: string): string | undefined => {
    const value = context[key];
    if (value === undefined || value === null) return undefined;
    if (typeof value === 'string') return value;
    problems.push(`has a context.${key} that is ${kindOf(value)}; give a string`);
    return undefined;
  };

  const site = choice('site', sites) as SiteId | undefined;
  const audience = choice('audience', audiences) as ComposerSnapshot['audience'] | undefined;
  const role = choice('role', ROLES) as Role | undefined;
  const surface = words('surface');
  const school = words('school');
  const replyTo = words('replyTo');
  const time = words('time');
  if (time !== undefined && !isLocalTime(time)) {
    problems.push(`has context.time ${show(time)}; write local time as YYYY-MM-DDTHH:MM`);
  }
  const images = imagesOf(context.images, problems);
  const [problem] = problems;
  if (problem !== undefined) return problem;
  return {
    snapshot: {
      ...bare(text),
      site: site ?? 'facebook',
      surface: surface ?? 'post',
      audience: audience ?? 'unknown',
      images,
      replyTo,
      time,
    },
    role,
    school,
  };
}

function imagesOf(value: unknown, problems: string[]): AttachedImage[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) {
    problems.push(`has context.images that is ${kindOf(value)}; give a list`);
    return [];
  }
  return value.flatMap((image: unknown, index): AttachedImage[] => {
    const at = `context.images[${index}]`;
    if (!isRecord(image)) {
      problems.push(`has ${at} that is ${kindOf(image)}; give an object`);
      return [];
    }
    const { kind, faces, gps, camera } = image;
    if (kind !== undefined && !(typeof kind === 'string' && imageKinds.includes(kind))) {
      problems.push(`has ${at}.kind ${show(kind)}; use one of ${imageKinds.join(', ')}`);
      return [];
    }
    if (faces !== undefined && faces !== null && !(Number.isInteger(faces) && Number(faces) >= 0)) {
      problems.push(`has ${at}.faces ${show(faces)}; give a whole number from 0`);
      return [];
    }
    return [
      {
        kind: (kind ?? 'unknown') as AttachedImage['kind'],
        ...(typeof faces === 'number' ? { faces } : {}),
        ...(typeof gps === 'boolean' ? { gps } : {}),
        ...(typeof camera === 'string' ? { camera } : {}),
      },
    ];
  });
}

/** Whether it is a real local date and time, `YYYY-MM-DDTHH:MM` with or without seconds. */
function isLocalTime(value: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?$/.exec(value);
  if (parts === null) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return (
    { object: 'an object', number: 'a number', boolean: 'true or false' }[typeof value as string] ??
    'a string'
  );
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
