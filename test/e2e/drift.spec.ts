/** A small part of `npm run drift`: the first surface of each site with everything changed at once. */
import { DRIFTS } from '../drift/drift.ts';
import { openTrials } from '../drift/trial.ts';
import { expect, test } from './fixture.ts';
import { SURFACES } from './surfaces.ts';

test.use({ extension: undefined });

for (const [site, surfaces] of Object.entries(SURFACES)) {
  test(`${site}: still held where names, labels and layers have changed`, async () => {
    // A browser of its own and half a dozen pages.
    test.slow();
    const trials = await openTrials();
    const outcomes: string[] = [];
    for (const drift of DRIFTS.filter(({ name }) => name.startsWith('all'))) {
      outcomes.push(...(await trials.run(surfaces[0]!, drift)).values());
    }
    await trials.close();
    const held = outcomes.filter((outcome) => outcome === 'held').length;
    expect(held / outcomes.length, outcomes.join(', ')).toBeGreaterThanOrEqual(0.8);
  });
}
