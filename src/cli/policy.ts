/**
 * `npm run --silent policy -- FILE [--json]`: reads a policy document as the options page does and
 * prints its clauses, with what each is about. Exit status 0 read, 2 unusable input or options.
 */
import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { ImportedClause, ImportedPolicy } from '../policy/import/import-policy.ts';
import { type DocumentProblem, problem, sayNotice, sayProblem } from '../policy/readers/problem.ts';
import { MOST_BYTES, policyFrom, readDocument } from '../policy/readers/read.ts';
import { TOPIC_IDS } from '../review/topics.ts';

const usage = `Usage: npm run --silent policy -- FILE [--json]

Reads a policy document (.txt, .md, .html, .docx or .pdf) and prints its clauses.
  --json   one line a clause: {"ref","heading","text","roles","topics","best"}
Exit status: 0 read, 2 unusable input or options.
`;

/** A document that takes longer is given up, in milliseconds. */
const PATIENCE = 60_000;

function complain(message: string): void {
  process.stderr.write(`policy: ${message}\n`);
}

function readOptions(args: readonly string[]): { file: string; json: boolean } | 'help' | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: {
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
      allowPositionals: true,
    });
    if (values.help) return 'help';
    const [file, ...more] = positionals;
    if (file === undefined) return 'no FILE given';
    return more.length > 0 ? 'only one FILE can be read' : { file, json: values.json };
  } catch (error) {
    return messageOf(error);
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
}

/** A file's bytes, or why there are none; a huge file is not even opened. */
function readBytes(file: string): Uint8Array | DocumentProblem | string {
  try {
    if (file !== '-' && statSync(file).size > MOST_BYTES) return problem('too-big');
    return readFileSync(file === '-' ? 0 : file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'ENOENT') return 'there is no such file';
    if (code === 'EISDIR') return 'is a folder, not a file';
    return messageOf(error);
  }
}

function jsonLine({ ref, heading, text, roles, topics, best }: ImportedClause): string {
  return JSON.stringify({ ref, heading, text, roles, topics, best });
}

function report({ title, clauses }: ImportedPolicy): string {
  const lines = [title === '' ? 'Policy without a title' : title, ''];
  for (const { ref, heading, text, roles, topics, best } of clauses) {
    lines.push(`[${ref}]${heading === '' || heading === ref ? '' : ` ${heading}`}`);
    lines.push(`  ${text}`);
    const marks = topics.map((topic) => (best.includes(topic) ? `${topic}*` : topic));
    if (marks.length > 0) lines.push(`  about: ${marks.join(', ')}`);
    if (roles.length > 0) lines.push(`  binds: ${roles.join(', ')}`);
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

async function run(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if (options === 'help') {
    process.stdout.write(usage);
    return 0;
  }
  if (typeof options === 'string') {
    complain(options);
    process.stderr.write(usage);
    return 2;
  }
  const refuse = (found: DocumentProblem): number => {
    const { why, fix } = sayProblem(found, 'en');
    complain(`${options.file}: ${why} ${fix}`);
    return 2;
  };
  const bytes = readBytes(options.file);
  if (typeof bytes === 'string') {
    complain(`${options.file}: ${bytes}`);
    return 2;
  }
  if ('code' in bytes) return refuse(bytes);
  const read = await readDocument(bytes, basename(options.file));
  if (!read.ok) return refuse(read.problem);
  const made = policyFrom(read);
  if (!made.ok) return refuse(made.problem);
  for (const notice of made.notices) complain(`${options.file}: ${sayNotice(notice, 'en')}`);
  process.stdout.write(
    options.json
      ? made.policy.clauses.map((clause) => `${jsonLine(clause)}\n`).join('')
      : `${report(made.policy)}\n`,
  );
  return 0;
}

// `policy ... | head` closes the pipe early: not our fault to report.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});
// A library that spins must not hang the command.
const clock = setTimeout(() => {
  complain(`${sayProblem(problem('too-slow'), 'en').why}`);
  process.exit(2);
}, PATIENCE);
process.exitCode = await run(process.argv.slice(2));
clearTimeout(clock);
