/** No text takes the square of its length: a document made to hang the import is read like any other. */
import { describe, expect, it } from 'vitest';
import { readHtml } from '../readers/html.ts';
import { readPlainText } from '../readers/plain-text.ts';
import { importPolicy, importPolicyInTurns } from './import-policy.ts';

const PATTERNS = [
  'a',
  'A ',
  '**a ',
  '[',
  '[a](',
  '_a',
  '|',
  '(a) ',
  '1.1 ',
  'e.g. A ',
  'Aa Bb ',
  'School ',
  'staff and parents ',
  'post ',
  "'",
  '! A',
  ';',
  ': ',
  'a-\n',
  'A\n',
  'a\n',
  '<',
  '<!---->',
  '<div>',
  '<table><tr><td>',
  '<ul><li>',
  '<article>',
  'photographs of pupils on facebook without consent ',
  'should not be ',
  'x@y.sch.uk ',
  '\u200b',
];
const LENGTH = 120_000;
/** Milliseconds. A square takes minutes, the others less than a second on a machine at rest. */
const SOON = 20_000;

describe.each(PATTERNS)('%j over and over', (pattern) => {
  const text = pattern.repeat(LENGTH / pattern.length);

  it.each([
    ['text', readPlainText],
    ['a page', readHtml],
  ])('as %s', { timeout: 2 * SOON }, (_, read) => {
    const began = performance.now();
    importPolicy(read(text));
    expect(performance.now() - began).toBeLessThan(SOON);
  });
});

describe('an import in turns', () => {
  const rule = 'Staff must not post photographs of pupils on their own accounts. ';
  const paperOf = (rules: number) =>
    readPlainText(Array.from({ length: rules }, (_, at) => `${at}.1 ${rule}`).join('\n\n'));
  const paper = paperOf(900);

  it('gives what the import in one go gives', async () => {
    expect(await importPolicyInTurns(paper)).toEqual(importPolicy(paper));
  });

  it('lets others have a turn and says how far it is', async () => {
    const shares: number[] = [];
    let turns = 0;
    // Long enough for more than one turn on any machine.
    await importPolicyInTurns(paperOf(9000), {
      progress: (share) => shares.push(share),
      pause: async () => {
        turns++;
      },
    });
    expect(turns).toBeGreaterThan(1);
    expect(shares).toHaveLength(turns);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(Math.min(...shares)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...shares)).toBeLessThanOrEqual(1);
  });

  it('stops when it is told to', async () => {
    const stop = new AbortController();
    let turns = 0;
    const stopped = importPolicyInTurns(paper, {
      signal: stop.signal,
      pause: async () => {
        turns++;
        stop.abort();
      },
    });
    await expect(stopped).rejects.toThrow();
    expect(turns).toBe(1);
  });
});
