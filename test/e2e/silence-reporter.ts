/**
 * Leaves the record of the silence test for the build that was tested: only if every test of the run
 * passed, and posts were tried on all three sites. Anything else takes an older record away.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FullResult, Reporter, TestCase, TestResult } from '@playwright/test/reporter';
import { digestOf, keepRecord, RECORD } from '../../src/cli/silence.ts';
import { BUILD } from './chromium.ts';

const ROOT = join(import.meta.dirname, '..', '..');
/** Without these a run says nothing of posting. */
const NEEDED = ['facebook.spec.ts', 'x.spec.ts', 'youtube.spec.ts', 'options.spec.ts'];

/** What `fixture.ts` noted after a test: requests seen, and those that nobody's page asked for. */
const SILENT = 'silent';

export default class SilenceReporter implements Reporter {
  #digest = '';
  #tests = 0;
  #requests = 0;
  #strangers = 0;
  readonly #files = new Set<string>();

  onBegin(): void {
    rmSync(join(ROOT, RECORD), { force: true });
    this.#digest = digestOf(BUILD);
  }

  onTestEnd(test: TestCase, { annotations }: TestResult): void {
    const note = annotations.find(({ type }) => type === SILENT)?.description;
    if (note === undefined) return;
    const [requests, strangers] = note.split(' ').map(Number) as [number, number];
    this.#tests += 1;
    this.#requests += requests;
    this.#strangers += strangers;
    this.#files.add(test.location.file.split('/').at(-1)!);
  }

  onEnd({ status }: FullResult): void {
    const isWhole = NEEDED.every((file) => this.#files.has(file));
    if (status !== 'passed' || !isWhole || this.#digest !== digestOf(BUILD)) return;
    mkdirSync(dirname(join(ROOT, RECORD)), { recursive: true });
    keepRecord(ROOT, this.#digest, {
      date: new Date().toISOString().slice(0, 10),
      tests: this.#tests,
      requests: this.#requests,
      strangers: this.#strangers,
    });
  }
}
