/** The one door for documents: bytes and a name in, blocks out, or a plain reason why not. */
import { type Block, foldSpace, type PolicyPaper } from '../import/blocks.ts';
import { type ImportedPolicy, importPolicy, importPolicyInTurns } from '../import/import-policy.ts';
import type { Turns } from '../import/turns.ts';
import { type DocumentKind, decodeText, endingOf, KIND_NAMES, kindOf } from './kind.ts';
import { readPlainText } from './plain-text.ts';
import { type DocumentNotice, type DocumentProblem, problem } from './problem.ts';

/** Bigger files are not opened, in bytes. */
export const MOST_BYTES = 20 * 1024 * 1024;
/** A long policy has some 120,000 characters. */
export const MOST_CHARACTERS = 1_500_000;
const MOST_BLOCKS = 30_000;

export interface ReadPaper {
  readonly paper: PolicyPaper;
  readonly notices: readonly DocumentNotice[];
}

export type ReadResult<T> =
  | ({ readonly ok: true } & T)
  | { readonly ok: false; readonly problem: DocumentProblem };

/** What a reader of one kind gives. */
export type Reader = (bytes: Uint8Array, turns: Turns) => Promise<ReadResult<ReadPaper>>;

/** The libraries are loaded with the first document of their kind. */
const READERS: Readonly<Record<DocumentKind, () => Promise<Reader>>> = {
  text: async () => readTextBytes,
  markdown: async () => readTextBytes,
  html: async () => (await import('./html.ts')).readHtmlBytes,
  docx: async () => (await import('./docx.ts')).readDocx,
  pdf: async () => (await import('./pdf.ts')).readPdf,
};

async function readTextBytes(bytes: Uint8Array): Promise<ReadResult<ReadPaper>> {
  return { ok: true, paper: readPlainText(decodeText(bytes)), notices: [] };
}

/** Takes a file's bytes and name; the bytes decide its kind. Never throws, runs nothing of the file. */
export async function readDocument(
  bytes: Uint8Array,
  name: string,
  turns: Turns = {},
): Promise<ReadResult<ReadPaper>> {
  if (bytes.length > MOST_BYTES) return refuse(problem('too-big'));
  if (bytes.length === 0) return refuse(problem('empty'));
  const kind = kindOf(bytes, name);
  if (typeof kind !== 'string') return refuse(kind);
  const read = await (await READERS[kind]())(bytes, turns);
  if (turns.signal?.aborted) return refuse(problem('stopped'));
  if (!read.ok) return read;
  const wrong = sizeProblem(read.paper.blocks);
  if (wrong !== undefined) return refuse(wrong);
  const promised = endingOf(name);
  const isOther = promised !== undefined && group(promised) !== group(kind);
  const notices: DocumentNotice[] = isOther
    ? [{ code: 'other-kind', detail: KIND_NAMES[kind] }]
    : [];
  return { ...read, notices: [...notices, ...read.notices] };
}

/** Takes pasted words, or the formatted form of them where the clipboard had one. */
export async function readPasted(text: string, html = ''): Promise<ReadResult<ReadPaper>> {
  if (text.length > MOST_CHARACTERS || html.length > MOST_BYTES) return refuse(problem('too-long'));
  const paper = html === '' ? readPlainText(text) : (await import('./html.ts')).readHtml(html);
  const wrong = sizeProblem(paper.blocks);
  return wrong === undefined ? { ok: true, paper, notices: [] } : refuse(wrong);
}

function group(kind: DocumentKind): DocumentKind {
  return kind === 'markdown' ? 'text' : kind;
}

function sizeProblem(blocks: readonly Block[]): DocumentProblem | undefined {
  const length = blocks.reduce((sum, { text }) => sum + text.length, 0);
  if (length > MOST_CHARACTERS || blocks.length > MOST_BLOCKS) return problem('too-long');
  const hasWords = blocks.some(({ text }) => /\p{L}{2}/u.test(foldSpace(text)));
  return hasWords ? undefined : problem('empty');
}

/** Fewer clauses with a topic than this make one doubt that it is the right document. */
const FEW = 3;

/** A policy as read, with what is worth knowing about the reading. */
export interface ReadPolicy {
  readonly policy: ImportedPolicy;
  readonly notices: readonly DocumentNotice[];
}

/** Cuts what was read into a policy; refused where nothing in it is a rule about posting. */
export function policyFrom({ paper, notices }: ReadPaper): ReadResult<ReadPolicy> {
  return judged(importPolicy(paper), notices);
}

/** Like `policyFrom`, in turns; stopped by the signal, it gives the problem `stopped`. */
export async function policyFromInTurns(
  { paper, notices }: ReadPaper,
  turns: Turns = {},
): Promise<ReadResult<ReadPolicy>> {
  try {
    return judged(await importPolicyInTurns(paper, turns), notices);
  } catch (error) {
    if (turns.signal?.aborted) return refuse(problem('stopped'));
    throw error;
  }
}

function judged(
  policy: ImportedPolicy,
  notices: readonly DocumentNotice[],
): ReadResult<ReadPolicy> {
  const about = policy.clauses.filter(({ topics }) => topics.length > 0).length;
  const isLong = policy.clauses.length > 15;
  if (about === 0 || (isLong && about === 1)) return refuse(problem('not-a-policy'));
  const few: DocumentNotice[] =
    about < FEW && policy.clauses.length > FEW ? [{ code: 'few-topics', detail: '' }] : [];
  return { ok: true, policy, notices: [...notices, ...few] };
}

/** Share of the work of an import that reading the file takes. */
const READING = 0.6;

/**
 * The whole way from a file to its clauses, in turns, for a page: bytes and name in, policy out.
 * Reading goes page by page for PDF files; `progress` counts both parts. Never throws for anything a
 * document holds.
 */
export async function importDocument(
  bytes: Uint8Array,
  name: string,
  turns: Turns = {},
): Promise<ReadResult<ReadPolicy>> {
  const { progress } = turns;
  const read = await readDocument(bytes, name, {
    ...turns,
    progress: (share) => progress?.(READING * share),
  });
  if (!read.ok) return read;
  return policyFromInTurns(read, {
    ...turns,
    progress: (share) => progress?.(READING + (1 - READING) * share),
  });
}

function refuse(found: DocumentProblem): { readonly ok: false; readonly problem: DocumentProblem } {
  return { ok: false, problem: found };
}
