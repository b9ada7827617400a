/** Counts and prints the checks of a run whose browsers share one machine-wide policy: strictly one
 * after the other, none tried twice. */
export class Checks {
  readonly counts = { passed: 0, failed: 0, skipped: 0 };
  /** What failed, by name, with the first line of why. */
  readonly failures: string[] = [];

  say(line: string): void {
    process.stdout.write(`${line}\n`);
  }

  /** Runs one check; gives whether it held. */
  async check(title: string, test: () => unknown): Promise<boolean> {
    const start = performance.now();
    try {
      await test();
      this.counts.passed += 1;
      this.say(`  ✓ ${title} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
      return true;
    } catch (error) {
      this.fail(title, error);
      return false;
    }
  }

  fail(title: string, error: unknown): void {
    this.counts.failed += 1;
    this.failures.push(`${title}: ${String(error).split('\n')[0]}`);
    this.say(`  ✘ ${title}\n${error instanceof Error ? error.stack : error}`);
  }

  skip(title: string, why: string): void {
    this.counts.skipped += 1;
    this.say(`  – ${title}: skipped, ${why}`);
  }
}

/** Waits until `look` gives what is wanted, at most `patience` ms; gives what it last saw. */
export async function waitFor<T>(
  look: () => Promise<T>,
  isWanted: (seen: T) => boolean,
  patience = 30_000,
): Promise<T> {
  const end = performance.now() + patience;
  for (;;) {
    const seen = await look();
    if (isWanted(seen) || performance.now() > end) return seen;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
