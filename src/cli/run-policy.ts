/** The command `policy`, apart from the process it runs in. */
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { Clause } from '../policy/clause.ts';
import {
  CLAUSE_FORMAT,
  type ClauseSet,
  type RefusedClause,
  readClauseSet,
  sayClauseSetProblem,
  saySetClauseProblem,
  settingsOfClauseSet,
  writeClauseSet,
} from '../policy/clause-set.ts';
import { lawNotes } from '../policy/law.ts';
import { type DocumentProblem, problem, sayNotice, sayProblem } from '../policy/readers/problem.ts';
import { importDocument, MOST_BYTES } from '../policy/readers/read.ts';
import { TOPIC_IDS } from '../review/topics.ts';
import { NATIONS } from '../settings/schema.ts';

export interface PolicyStreams {
  readonly write: (text: string) => void;
  readonly complain: (message: string) => void;
}

const usage = `Usage: npm run --silent policy -- FILE [--json] [--out FILE] [--settings-out FILE]

Reads a policy document (.txt, .md, .html, .docx or .pdf), or clauses saved before (.json), and
prints its clauses. FILE "-" is standard input.
  --json               one line a clause: {"ref","heading","text","roles","topics","best"}
  --out FILE           also saves the clauses, to be brought into the options page
  --settings-out FILE  also saves them as settings, for "check --settings" and "kit --settings"
  --url ADDRESS        where the policy can be read; kept with the clauses
  --nation NATION      whose law the notes speak of: ${NATIONS.join(', ')}
Exit status: 0 read, 2 unusable input or options.
`;

interface Options {
  readonly file: string;
  readonly json: boolean;
  readonly out: string | undefined;
  readonly settingsOut: string | undefined;
  readonly url: string;
  readonly nation: (typeof NATIONS)[number];
}

/** Runs the command. Gives the exit status: 0 read, 2 unusable input or options. */
export async function runPolicy(
  args: readonly string[],
  { write, complain }: PolicyStreams,
): Promise<number> {
  const options = readOptions(args);
  if (options === 'help') {
    write(usage);
    return 0;
  }
  if (typeof options === 'string') {
    complain(options);
    complain(usage);
    return 2;
  }
  const note = (message: string): void => complain(`${options.file}: ${message}`);
  const bytes = readBytes(options.file);
  const read = typeof bytes === 'string' ? bytes : await clausesOf(bytes, options.file, note);
  if (typeof read === 'string') {
    note(read);
    return 2;
  }
  const set = options.url === '' ? read : { ...read, url: options.url };
  const failed = save(set, options, note);
  if (failed !== undefined) {
    complain(failed);
    return 2;
  }
  write(options.json ? set.clauses.map(jsonLine).join('') : `${report(set, options.nation)}\n`);
  return 0;
}

function readOptions(args: readonly string[]): Options | 'help' | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: {
        json: { type: 'boolean', default: false },
        out: { type: 'string' },
        'settings-out': { type: 'string' },
        url: { type: 'string', default: '' },
        nation: { type: 'string', default: 'england' },
        help: { type: 'boolean', short: 'h', default: false },
      },
      allowPositionals: true,
    });
    if (values.help) return 'help';
    const [file, ...more] = positionals;
    if (file === undefined) return 'no FILE given';
    if (more.length > 0) return 'only one FILE can be read';
    const nation = NATIONS.find((one) => one === values.nation);
    if (nation === undefined) return `--nation is one of ${NATIONS.join(', ')}`;
    const { json, out, url } = values;
    return { file, json, out, settingsOut: values['settings-out'], url, nation };
  } catch (error) {
    return messageOf(error);
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
}

/** A file's bytes, or why there are none; a huge file is not even opened. */
function readBytes(file: string): Uint8Array | string {
  try {
    if (file !== '-') {
      const found = statSync(file);
      if (found.isDirectory()) return 'is a folder, not a file';
      if (found.size > MOST_BYTES) return said(problem('too-big'));
    }
    return readFileSync(file === '-' ? 0 : file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    return code === 'ENOENT' ? 'there is no such file' : messageOf(error);
  }
}

function said(found: DocumentProblem): string {
  const { why, fix } = sayProblem(found, 'en');
  return `${why} ${fix}`;
}

/** The clauses of a document or of a saved set, or why there are none. */
async function clausesOf(
  bytes: Uint8Array,
  file: string,
  note: (message: string) => void,
): Promise<ClauseSet | string> {
  if (isSavedSet(bytes)) {
    const saved = readClauseSet(new TextDecoder().decode(bytes));
    if (!saved.ok) return sayClauseSetProblem(saved.problem, 'en');
    for (const one of saved.refused) note(leftOut(one));
    return saved.set;
  }
  const read = await importDocument(bytes, basename(file));
  if (!read.ok) return said(read.problem);
  for (const notice of read.notices) note(sayNotice(notice, 'en'));
  return { title: read.policy.title, url: '', clauses: read.policy.clauses };
}

/** Told by its first words, so that no document is taken for one. */
function isSavedSet(bytes: Uint8Array): boolean {
  const head = new TextDecoder().decode(bytes.subarray(0, 200));
  return /^\ufeff?\s*\{/.test(head) && head.includes(`"${CLAUSE_FORMAT}"`);
}

function leftOut({ index, ref, problem: why }: RefusedClause): string {
  const name = ref === '' ? `clause ${index + 1}` : `clause ${index + 1} (${ref})`;
  return `${name} is left out. ${saySetClauseProblem(why, 'en')}`;
}

/** Saves what was asked for; gives what went wrong. */
function save(
  set: ClauseSet,
  { out, settingsOut }: Options,
  note: (message: string) => void,
): string | undefined {
  if (out !== undefined) {
    const failed = writeTo(out, writeClauseSet(set));
    if (failed !== undefined) return failed;
  }
  if (settingsOut === undefined) return undefined;
  const made = settingsOfClauseSet(set);
  if (!made.ok) return sayClauseSetProblem(made.problem, 'en');
  for (const one of made.refused) note(leftOut(one));
  const settings = { policyPack: 'custom', ...made.settings };
  return writeTo(settingsOut, `${JSON.stringify(settings, null, 2)}\n`);
}

function writeTo(file: string, text: string): string | undefined {
  try {
    writeFileSync(file, text);
    return undefined;
  } catch (error) {
    return `${file} could not be written: ${messageOf(error)}`;
  }
}

function jsonLine({ ref, heading, text, roles, topics, best }: Clause): string {
  return `${JSON.stringify({ ref, heading, text, roles, topics, best })}\n`;
}

function report({ title, clauses }: ClauseSet, nation: Options['nation']): string {
  const lines = [title === '' ? 'Policy without a title' : title, ''];
  for (const { ref, heading, text, roles, topics, best } of clauses) {
    lines.push(`[${ref}]${heading === '' || heading === ref ? '' : ` ${heading}`}`);
    lines.push(`  ${text}`);
    const marks = topics.map((topic) => (best.includes(topic) ? `${topic}*` : topic));
    if (marks.length > 0) lines.push(`  about: ${marks.join(', ')}`);
    if (roles.length > 0) lines.push(`  binds: ${roles.join(', ')}`);
    for (const { text: law, checkedOn } of lawNotes(text, nation)) {
      lines.push(`  law (${checkedOn}): ${law.en}`);
    }
    lines.push('');
  }
  const about = clauses.filter(({ topics }) => topics.length > 0).length;
  const missing = TOPIC_IDS.filter(
    (topic) => !clauses.some(({ topics }) => topics.includes(topic)),
  );
  lines.push(`${clauses.length} clauses, ${about} of them about a topic (* = shown first).`);
  if (missing.length > 0) lines.push(`Nothing on: ${missing.join(', ')}.`);
  return lines.join('\n');
}
