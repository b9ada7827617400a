/** The command `kit`, apart from the process it runs in. */
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { GUIDE_TITLE } from '../kit/guide.ts';
import { kitFiles, missingFrom } from '../kit/kit.ts';
import { bytesOf, type KitFile } from '../kit/kit-file.ts';
import { type Policy, policyOf } from '../kit/policy-values.ts';
import { readTarget } from '../kit/target.ts';
import { resolve } from '../settings/resolve.ts';

export interface KitStreams {
  readonly write: (text: string) => void;
  readonly complain: (message: string) => void;
}

const usage = `usage: npm run --silent kit -- --settings FILE --out DIR
         [--id ID] [--update-url URL] [--xpi-url URL] [--school ID]

  --settings FILE   the school's settings: one JSON object, as the browser exports it,
                    or a list of them with "id"
  --out DIR         folder for the kit: new, empty, or of an earlier kit
  --id ID           the extension's id in Chrome and Edge (32 letters a to p)
  --update-url URL  address of the store or of your update.xml; force-installs, needs --id
  --xpi-url URL     address of the add-on signed by Mozilla; force-installs in Firefox
  --school ID       which settings of a list
`;

interface Options {
  readonly settings?: string;
  readonly out?: string;
  readonly id?: string;
  readonly 'update-url'?: string;
  readonly 'xpi-url'?: string;
  readonly school?: string;
  readonly help?: boolean;
}

/** Runs the command. Gives the exit status: 0 done, 1 done but for refused values, 2 nothing written. */
export function runKit(args: readonly string[], { write, complain }: KitStreams): number {
  const options = readOptions(args);
  if (typeof options === 'string') return refuse(options);
  if (options.help) {
    write(usage);
    return 0;
  }
  if (options.settings === undefined) return refuse('--settings FILE is missing');
  if (options.out === undefined) return refuse('--out DIR is missing');
  const target = readTarget({
    id: options.id,
    updateUrl: options['update-url'],
    xpiUrl: options['xpi-url'],
  });
  if (typeof target === 'string') return refuse(target);
  const own = readOwn(options.settings, options.school);
  if (typeof own === 'string') return refuse(`settings file ${options.settings} ${own}`);
  const { policy, refused } = policyFrom(own);
  const files = kitFiles(policy.values, target, versionOf());
  const failed = writeKit(options.out, files);
  if (failed !== undefined) return refuse(`folder ${options.out} ${failed}`);
  for (const line of [...refused, ...policy.notes]) {
    complain(`settings file ${options.settings}: ${line}`);
  }
  for (const line of missingFrom(target)) complain(line);
  write(`${files.map(({ path }) => join(options.out!, path)).join('\n')}\n`);
  return refused.length > 0 ? 1 : 0;

  function refuse(message: string): number {
    complain(message);
    if (message.startsWith('--')) complain('see --help');
    return 2;
  }
}

function readOptions(args: readonly string[]): Options | string {
  try {
    const text = { type: 'string' } as const;
    return parseArgs({
      args: [...args],
      options: {
        settings: text,
        out: text,
        id: text,
        'update-url': text,
        'xpi-url': text,
        school: text,
        help: { type: 'boolean', short: 'h' },
      },
    }).values;
  } catch (error) {
    return messageOf(error);
  }
}

type Values = Readonly<Record<string, unknown>>;

/** The settings object of the file, unchecked; a string says why there is none. */
function readOwn(path: string, school: string | undefined): Values | string {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''));
  } catch (error) {
    if (error instanceof SyntaxError) return `is no JSON (${error.message})`;
    return `cannot be read: ${messageOf(error)}`;
  }
  if (!Array.isArray(value)) {
    if (!isGroup(value)) return 'is no settings object';
    return school === undefined || value.id === school
      ? value
      : `has no settings with the id "${school}"`;
  }
  const ids = value.map((row) => (isGroup(row) ? row.id : undefined)).join(', ');
  if (school === undefined) return `is a list; choose one with --school: ${ids}`;
  const chosen = value.find((row) => isGroup(row) && row.id === school);
  return chosen ?? `has no settings with the id "${school}"; there are: ${ids}`;
}

function isGroup(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The file is read as the school's policy, so that its locks count and nobody's family is taken. */
function policyFrom({ id: _, format: _format, version: _version, ...own }: Values): {
  policy: Policy;
  refused: readonly string[];
} {
  const { ownFamily, ...shared } = own;
  const resolved = resolve(undefined, shared);
  const policy = policyOf(resolved, randomBytes(16).toString('hex'));
  const notes = [
    ...(ownFamily === undefined
      ? []
      : ['"ownFamily" is left out: it belongs to one person and is never part of a policy.']),
    ...policy.notes,
    // Readable pupils' names become codes here, so that warning does not hold.
    ...resolved.warnings
      .filter(({ code }) => code !== 'names-in-policy')
      .map(({ key, why }) => `"${key}": ${why}`),
  ];
  const refused = resolved.refused.map(({ key, part, value, why, fix }) => {
    const where = part === '' ? key : `${key}, ${part}`;
    return `"${where}": ${why}${value === '' ? '' : ` (It says ${value}.)`} ${fix}`;
  });
  return { policy: { values: policy.values, notes }, refused };
}

/** Every file a kit may have: those of an earlier kit must not stay behind beside the new ones. */
function everyPath(): string[] {
  const full = { id: 'a'.repeat(32), updateUrl: 'https://school.example/update.xml' };
  return kitFiles({}, full, '0').map(({ path }) => path);
}

/** Writes the files below the folder; says why it cannot. */
function writeKit(folder: string, files: readonly KitFile[]): string | undefined {
  try {
    if (existsSync(folder) && readdirSync(folder).length > 0) {
      const guide = join(folder, 'README.txt');
      if (!existsSync(guide) || !readFileSync(guide, 'utf8').startsWith(GUIDE_TITLE)) {
        return 'holds other files; give a new or an empty one';
      }
      for (const path of everyPath()) rmSync(join(folder, path), { force: true });
    }
    for (const file of files) {
      const path = join(folder, file.path);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, bytesOf(file));
    }
    return undefined;
  } catch (error) {
    return `cannot be written: ${messageOf(error)}`;
  }
}

function versionOf(): string {
  const path = join(import.meta.dirname, '../../package.json');
  return JSON.parse(readFileSync(path, 'utf8')).version;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
}
