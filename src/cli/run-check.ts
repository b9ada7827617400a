/**
 * The command `check` without its process: options and files in, lines out, exit status back. Tests
 * call it as it is; `check.ts` gives it the real streams.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readDraft } from '../review/read.ts';
import { explainScores, review } from '../review/review.ts';
import type { Role } from '../review/topics.ts';
import { warmUp } from '../review/warm-up.ts';
import type { Settings } from '../settings/schema.ts';
import { type Post, readInput } from './posts.ts';
import { explain, jsonLine, plainReport } from './report.ts';
import { DEFAULT_FILE, readSettings, type SettingsFile, settingsFor } from './settings-file.ts';

const usage = `Usage: npm run --silent check -- [--settings FILE] [--json] [--explain] [FILE]

Reads FILE (or standard input): JSON Lines of {"id","text","context"}, or one whole post.
  --settings FILE  a school's settings as JSON, or a list of them with "id"
  --json           one JSON line a post
  --explain        also show what was read: people, schools, places, targets, sentences
Exit status: 0 nothing found, 1 something found, 2 unusable input or options.
`;

/** Where the command reads and writes. */
export interface Streams {
  readonly readStandardInput: () => Uint8Array;
  readonly write: (text: string) => void;
  readonly complain: (message: string) => void;
}

interface Options {
  readonly settings?: string | undefined;
  readonly json: boolean;
  readonly explain: boolean;
  readonly help: boolean;
  readonly file?: string | undefined;
}

/** The options of a command line, or what is wrong with them. */
function readOptions(args: readonly string[]): Options | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: {
        settings: { type: 'string' },
        json: { type: 'boolean', default: false },
        explain: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
      allowPositionals: true,
    });
    if (positionals.length > 1) return `only one FILE can be read, not ${positionals.length}`;
    return { ...values, file: positionals[0] };
  } catch (error) {
    return messageOf(error);
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
}

/** A file's bytes, or why there are none. `-` and nothing mean standard input. */
function readBytes(file: string | undefined, streams: Streams): Uint8Array | string {
  try {
    return file === undefined || file === '-' ? streams.readStandardInput() : readFileSync(file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'ENOENT') return 'there is no such file';
    if (code === 'EISDIR') return 'is a folder, not a file';
    if (code === 'EOF') return new Uint8Array();
    return messageOf(error);
  }
}

function loadSettings(path: string | undefined, streams: Streams): SettingsFile | undefined {
  const { complain } = streams;
  if (path === undefined) return DEFAULT_FILE;
  const bytes = readBytes(path, streams);
  if (typeof bytes === 'string') {
    complain(`settings file ${path}: ${bytes}`);
    return undefined;
  }
  const read = readSettings(new TextDecoder().decode(bytes));
  if (typeof read === 'string') {
    complain(`settings file ${path} ${read}`);
    return undefined;
  }
  for (const message of [...read.faults, ...read.warnings])
    complain(`settings file ${path}: ${message}`);
  return read;
}

/** Runs the command. Gives the exit status: 0 nothing found, 1 something found, 2 unusable. */
export function runCheck(args: readonly string[], streams: Streams): number {
  const { write, complain } = streams;
  const options = readOptions(args);
  if (typeof options === 'string') {
    complain(options);
    complain(usage);
    return 2;
  }
  if (options.help) {
    write(usage);
    return 0;
  }
  const settings = loadSettings(options.settings, streams);
  if (settings === undefined) return 2;
  const source =
    options.file === undefined || options.file === '-' ? 'standard input' : options.file;
  const bytes = readBytes(options.file, streams);
  if (typeof bytes === 'string') {
    complain(`${source}: ${bytes}`);
    return 2;
  }
  const input = readInput(bytes);
  for (const fault of input.faults) complain(`${source}, line ${fault.line} ${fault.reason}`);
  let usable = input.faults.length === 0 && settings.faults.length === 0;
  let found = false;
  for (const post of input.posts) {
    const result = judge(post, settings, options, write);
    if (typeof result === 'string') {
      complain(`${source}, line ${post.line} ${result}`);
      usable = false;
    } else if (result) found = true;
  }
  if (options.settings === undefined && input.posts.some((post) => post.school !== undefined)) {
    complain('no --settings given: context.school is left aside and the defaults are used');
  }
  if (!usable) return 2;
  return found ? 1 : 0;
}

/** The settings as seen by a role: one object for each, since readings are prepared by object. */
function asRole(settings: Settings, role: Role): Settings {
  if (role === settings.role) return settings;
  const made = roleVariants.get(settings) ?? new Map<Role, Settings>();
  roleVariants.set(settings, made);
  const variant = made.get(role) ?? { ...settings, role };
  made.set(role, variant);
  return variant;
}
const roleVariants = new WeakMap<Settings, Map<Role, Settings>>();

/** As in the browser: lexicons are compiled before the first post is timed. */
function warm(settings: Settings): void {
  if (warmed.has(settings)) return;
  warmed.add(settings);
  for (const _ of warmUp(settings));
}
const warmed = new WeakSet<Settings>();

/** Judges one post and writes it out; tells whether something was found, or why it cannot be judged. */
function judge(
  post: Post,
  file: SettingsFile,
  options: Options,
  write: Streams['write'],
): boolean | string {
  const chosen = settingsFor(file, post.school);
  if (typeof chosen === 'string') return chosen;
  const settings = asRole(chosen, post.role ?? chosen.role);
  warm(settings);
  const start = performance.now();
  const result = review(post.snapshot, settings);
  const ms = performance.now() - start;
  const reading = options.explain
    ? explain(readDraft(post.snapshot, settings), explainScores(post.snapshot, settings))
    : undefined;
  const name = post.row.id === undefined ? `post ${post.id}` : String(post.id);
  write(
    options.json
      ? `${jsonLine(post, result, ms, reading)}\n`
      : `${plainReport(post, result, name, reading)}\n`,
  );
  return result.findings.length > 0;
}
