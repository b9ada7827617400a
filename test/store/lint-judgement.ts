/** What the linter of Mozilla's store said, set against what is known and allowed. Pure. */

export interface Message {
  readonly code: string;
  readonly message: string;
  readonly file?: string | null;
  /** From 1. */
  readonly line?: number | null;
  readonly column?: number | null;
}

export interface LintReport {
  readonly errors: readonly Message[];
  readonly warnings: readonly Message[];
  readonly notices: readonly Message[];
}

/** A warning or notice that stays, with its reason. */
export interface Allowed {
  readonly code: string;
  /** Path in the archive; `*` stands for the build's hash. */
  readonly file: string;
  /** Expression that the code around the place must match: names of a build change, shapes do not. */
  readonly near: string;
  /** The package that the code is from; our own code is never allowed any. */
  readonly library: string;
  readonly reason: string;
}

export interface Judgement {
  /** What fails, in sentences. */
  readonly faults: readonly string[];
  readonly allowed: readonly { readonly message: Message; readonly by: Allowed }[];
}

const BEFORE = 140;
const AFTER = 140;

/** `read` gives the text of a file of the archive, or undefined. Each allowed entry serves for one
 * message, and an entry that serves for none is a fault: the list must not outlive its causes. */
export function judgeLint(
  report: LintReport,
  list: readonly Allowed[],
  read: (file: string) => string | undefined,
): Judgement {
  const faults = report.errors.map((message) => `error: ${told(message, read)}`);
  const left = [...list];
  const allowed: Judgement['allowed'][number][] = [];
  for (const message of [...report.warnings, ...report.notices]) {
    const index = left.findIndex((one) => fits(one, message, read));
    if (index < 0) faults.push(`not in the list: ${told(message, read)}`);
    else allowed.push({ message, by: left.splice(index, 1)[0]! });
  }
  faults.push(
    ...left.map(
      ({ code, file, library }) =>
        `in the list, but no longer there: ${code} in ${file} (${library}). Take it out`,
    ),
  );
  return { faults, allowed };
}

function fits(one: Allowed, message: Message, read: (file: string) => string | undefined): boolean {
  const file = new RegExp(
    `^${one.file
      .split('*')
      .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
      .join('[\\w-]+')}$`,
  );
  return (
    message.code === one.code &&
    file.test(message.file ?? '') &&
    new RegExp(one.near).test(around(message, read))
  );
}

/** The code around the place. */
function around(
  { file, line, column }: Message,
  read: (file: string) => string | undefined,
): string {
  const row = read(file ?? '')?.split('\n')[(line ?? 1) - 1] ?? '';
  const at = column ?? 0;
  return row.slice(Math.max(0, at - BEFORE), at + AFTER);
}

function told(message: Message, read: (file: string) => string | undefined): string {
  const { code, file, line, column } = message;
  const place = file ? ` in ${file}, line ${line}, column ${column}` : '';
  const near = around(message, read);
  return `${code}${place}: ${message.message}${near === '' ? '' : `\n      … ${near} …`}`;
}
