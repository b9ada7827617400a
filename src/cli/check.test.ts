import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCheck } from './run-check.ts';

const program = join(import.meta.dirname, 'check.ts');
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'check-'));
  // The first review of a process builds what all later ones use.
  check([], 'a loaf');
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function check(args: readonly string[], input: string | Uint8Array = '') {
  let stdout = '';
  let stderr = '';
  const status = runCheck(args, {
    readStandardInput: () => Buffer.from(input as string),
    write: (text) => {
      stdout += text;
    },
    complain: (message) => {
      stderr += `${message}\n`;
    },
  });
  return { status, stdout, stderr, lines: () => linesOf({ status, stdout, stderr }) };
}

/** The command as people run it. */
function spawned(args: readonly string[], input: string): Run {
  return spawnSync(process.execPath, [program, ...args], { input, encoding: 'utf8' });
}

// biome-ignore lint/suspicious/noExplicitAny: output of the command, whose shape is what is tested
function linesOf({ stdout }: Run): Record<string, any>[] {
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

const jsonl = (...rows: unknown[]): string => rows.map((row) => JSON.stringify(row)).join('\n');
const phone = 'ring me on 07700 900123';
const schools = [
  {
    id: 'north',
    schoolName: 'Norbury Hill Primary School',
    schoolAliases: ['Norbury Hill Primary'],
  },
  { id: 'south', schoolName: 'Southmoor Infant School', role: 'parent' },
];

describe('exit status', () => {
  it.each([
    ['nothing found', 'a lovely loaf', 0],
    ['something found', phone, 1],
    ['nothing in it', '', 2],
    ['blank', ' \n \n', 2],
  ])('%s', (_, input, expected) => {
    expect(check([], input).status).toBe(expected);
  });

  it.each([
    [['--no-such-option'], /no-such-option/],
    [['--settings'], /settings/],
    [['one', 'two'], /only one FILE/],
    [['/no/such/file.jsonl'], /no such file/],
    [['--settings', '/no/such/settings.json'], /settings file .*no such file/],
  ])('%j is refused', (args, message) => {
    const run = check(args, 'a loaf');
    expect(run.status).toBe(2);
    expect(run.stderr).toMatch(message);
    expect(run.stdout).toBe('');
  });

  it('explains itself', () => {
    const run = check(['--help']);
    expect(run.status).toBe(0);
    expect(run.stdout).toContain('--settings FILE');
  });
});

describe('what is read', () => {
  it('takes a whole input as one post, line breaks and all', () => {
    const [line] = check(['--json'], `Sofa for sale\n\n${phone}\n`).lines();
    expect(line?.findings).toHaveLength(1);
    expect(line?.findings[0].spans[0]).toEqual({ start: 26, end: 38, text: '07700 900123' });
  });

  it.each(['[1, 2]', '"a string"', '42', 'null'])(
    'a first line %s is no object: one post',
    (first) => {
      const run = check(['--json'], `${first}\n${phone}`);
      expect(run.lines()).toHaveLength(1);
      expect(run.status).toBe(1);
    },
  );

  it('reads a file, and skips blank lines, a byte-order mark and CRLF', () => {
    const path = file(
      'posts.jsonl',
      `\uFEFF${JSON.stringify({ id: 'a', text: phone })}\r\n\r\n${JSON.stringify({ text: 'bread' })}\r\n`,
    );
    const run = check(['--json', path]);
    expect(run.lines().map(({ id, interrupt }) => [id, interrupt])).toEqual([
      ['a', true],
      ['3', false],
    ]);
  });

  it('reads UTF-16 with its mark', () => {
    const path = file('utf16.txt', Buffer.from(`\uFEFF${phone}`, 'utf16le'));
    expect(check([path]).status).toBe(1);
  });

  it.each([
    ['not json {', /line 2 is no JSON/],
    ['[]', /line 2 is a list/],
    ['{"id":"b"}', /line 2 has no "text"/],
    ['{"text":7}', /line 2 has a "text" that is a number/],
    ['{"text":"b","context":"x"}', /line 2 has a "context" that is a string/],
    [
      '{"text":"b","context":{"site":"myspace"}}',
      /line 2 has context\.site "myspace"; use one of facebook, x, youtube/,
    ],
    ['{"text":"b","context":{"role":"head"}}', /context\.role "head"/],
    ['{"text":"b","context":{"audience":5}}', /context\.audience 5/],
    ['{"text":"b","context":{"time":"2026-02-30T10:00"}}', /context\.time/],
    ['{"text":"b","context":{"time":"tomorrow"}}', /YYYY-MM-DDTHH:MM/],
    ['{"text":"b","context":{"images":{}}}', /context\.images/],
    ['{"text":"b","context":{"images":[{"faces":-1}]}}', /context\.images\[0\]\.faces -1/],
    ['{"text":"b","context":{"images":[{"kind":"hologram"}]}}', /context\.images\[0\]\.kind/],
    ['{"text":"b","context":{"replyTo":[]}}', /context\.replyTo/],
    ['{"id":{},"text":"b"}', /"id" that is an object/],
  ])('names a bad line and judges the others: %s', (bad, message) => {
    const run = check(
      ['--json'],
      `${jsonl({ id: 'a', text: phone })}\n${bad}\n${jsonl({ id: 'c', text: 'bread' })}`,
    );
    expect(run.status).toBe(2);
    expect(run.stderr).toMatch(message);
    expect(run.lines().map(({ id }) => id)).toEqual(['a', 'c']);
  });

  it('takes a broken first line for a line, not for a post', () => {
    const run = check(['--json'], `{"id":"a","text":"br\n${jsonl({ id: 'b', text: 'bread' })}`);
    expect(run.status).toBe(2);
    expect(run.stderr).toMatch(/line 1 is no JSON/);
    expect(run.lines().map(({ id }) => id)).toEqual(['b']);
  });

  it('names a line that is not UTF-8', () => {
    const good = Buffer.from(`${jsonl({ id: 'a', text: 'bread' })}\n`);
    const bad = Buffer.concat([
      Buffer.from('{"text":"'),
      Buffer.from([0xff, 0xfe, 0x80]),
      Buffer.from('"}\n'),
    ]);
    const run = check(['--json'], Buffer.concat([good, bad]));
    expect(run.status).toBe(2);
    expect(run.stderr).toMatch(/line 2 is not UTF-8/);
    expect(run.lines().map(({ id }) => id)).toEqual(['a']);
  });

  it('survives odd text with spans that stand', () => {
    const texts = [
      '\ud800 lone',
      '😂'.repeat(300),
      '\u202eright to left \u05d0',
      'z\u0351\u0300\u0301algo',
      '<b>html & co</b>',
      `👩‍🏫 ${phone}`,
    ];
    const run = check(['--json'], jsonl(...texts.map((text) => ({ text }))));
    expect(run.lines()).toHaveLength(texts.length);
    for (const [index, line] of run.lines().entries()) {
      for (const { spans } of line.findings) {
        for (const { start, end, text } of spans)
          expect(texts[index]!.slice(start, end)).toBe(text);
      }
    }
  });
});

describe('settings', () => {
  it('chooses from a list by context.school', () => {
    const settings = file('schools.json', JSON.stringify(schools));
    const text = 'Another day at Norbury Hill Primary School';
    const run = check(
      ['--json', '--settings', settings],
      jsonl(
        { id: 'n', text, context: { school: 'north' } },
        { id: 's', text, context: { school: 'south' } },
      ),
    );
    expect(run.lines().map(({ id, interrupt }) => [id, interrupt])).toEqual([
      ['n', true],
      ['s', false],
    ]);
  });

  it('puts the post’s role before the setting', () => {
    const settings = file('one.json', JSON.stringify(schools[0]));
    const text = 'Another day at Norbury Hill Primary School';
    const run = check(
      ['--json', '--settings', settings],
      jsonl({ text }, { text, context: { role: 'parent' } }),
    );
    expect(run.lines().map(({ interrupt }) => interrupt)).toEqual([true, false]);
  });

  it.each([
    [
      { text: 'a', context: { school: 'west' } },
      /line 1 has the unknown context\.school "west"; use one of north, south/,
    ],
    [{ text: 'a' }, /line 1 names no school/],
  ])('a post that fits no entry of the list is unusable: %j', (row, message) => {
    const settings = file('schools.json', JSON.stringify(schools));
    const run = check(['--json', '--settings', settings], jsonl(row));
    expect(run.status).toBe(2);
    expect(run.stderr).toMatch(message);
  });

  it.each([
    ['{ not json', /is no JSON/],
    ['[]', /is an empty list/],
    ['7', /is no settings object/],
    ['[{"schoolName":"No id"}]', /has no "id"/],
  ])('a file that cannot be used: %s', (content, message) => {
    const run = check(['--settings', file('bad.json', content)], 'a loaf');
    expect(run.status).toBe(2);
    expect(run.stderr).toMatch(message);
  });

  it('drops a bad value alone, names it, and judges with the rest', () => {
    const settings = file(
      'part.json',
      JSON.stringify({ ...schools[0], role: 'wizard', schoolDomains: 'norbury' }),
    );
    const run = check(
      ['--json', '--settings', settings],
      jsonl({ text: 'I love Norbury Hill Primary School' }),
    );
    expect(run.status).toBe(2);
    expect(run.stderr).toMatch(/"role": .*wizard/);
    expect(run.lines()[0]?.interrupt).toBe(true);
  });

  it('names an unknown setting and goes on', () => {
    const settings = file('extra.json', JSON.stringify({ ...schools[0], shoolName: 'x' }));
    const run = check(['--settings', settings], 'a loaf');
    expect(run.status).toBe(0);
    expect(run.stderr).toMatch(/shoolName/);
  });
});

describe('what is written', () => {
  it('one JSON line a post, best clause first, time taken', () => {
    const [line] = check(['--json'], jsonl({ id: 5, text: phone })).lines();
    expect(line).toMatchObject({ id: 5, interrupt: true });
    expect(line?.ms).toBeGreaterThan(0);
    const [finding] = line!.findings;
    expect(finding).toMatchObject({ topic: 'personal-details', severity: 'think', code: 'phone' });
    expect(finding.reason).toMatch(/\.$/);
    expect(finding.clauses[0]).toMatchObject({
      policy: 'model',
      ref: expect.any(String),
      text: expect.any(String),
    });
  });

  it('explains what was read, with offsets of the text as written', () => {
    const text = '👩‍🏫 Amélie Hobbs at Norbury Hill Primary. She is off sick.';
    const settings = file(
      'one.json',
      JSON.stringify({ ...schools[0], pupilNames: ['Amelie Hobbs'] }),
    );
    const [line] = check(['--json', '--explain', '--settings', settings], jsonl({ text })).lines();
    const { reading } = line!;
    expect(Object.keys(reading)).toEqual(
      expect.arrayContaining(['people', 'schools', 'places', 'targets', 'sentences']),
    );
    for (const key of ['people', 'schools', 'places', 'targets', 'sentences']) {
      for (const one of reading[key]) expect(text.slice(one.start, one.end)).toBe(one.text);
    }
    expect(reading.schools[0].text).toContain('Norbury Hill Primary');
    expect(reading.people.some((one: { text: string }) => one.text.includes('Hobbs'))).toBe(true);
    expect(reading.sentences).toHaveLength(2);
  });

  it('a report that a person reads: topic, words, why, clause', () => {
    const { stdout } = check([], phone);
    expect(stdout).toContain('held before posting');
    expect(stdout).toMatch(/words: +"07700 900123"/);
    expect(stdout).toMatch(/why: +\S/);
    expect(stdout).toMatch(/clause: In short, from /);
    expect(check([], 'a loaf').stdout).toContain('nothing found');
  });

  it('says so when a school is named and no settings are given', () => {
    const run = check(['--json'], jsonl({ text: 'a loaf', context: { school: 'north' } }));
    expect(run.status).toBe(0);
    expect(run.stderr).toMatch(/no --settings given/);
  });
});

describe('as a process of its own', () => {
  it('reads standard input, writes lines, and tells by its exit status', {
    timeout: 60_000,
  }, () => {
    const run = spawned(['--json'], jsonl({ id: 'a', text: phone }, { id: 'b', text: 'bread' }));
    expect(run.status).toBe(1);
    expect(run.stderr).toBe('');
    expect(linesOf(run).map(({ id, interrupt }) => [id, interrupt])).toEqual([
      ['a', true],
      ['b', false],
    ]);
    expect(spawned([], '').status).toBe(2);
  });
});
