/** With a background that does not answer, posting goes on, and the person is told. */
import { BUILD_WITHOUT_BACKGROUND } from './chromium.ts';
import { Composer } from './composer.ts';
import { Dialog } from './dialog.ts';
import { isWhole } from './extent.ts';
import { expect, test } from './fixture.ts';
import { SURFACES } from './surfaces.ts';
import { RISKY } from './texts.ts';

test.use({ extension: BUILD_WITHOUT_BACKGROUND });

for (const surface of Object.values(SURFACES).flat().filter(isWhole)) {
  test(`${surface.name}: without a background the post goes out, once`, async ({
    page,
    requests,
  }) => {
    const composer = new Composer(page, surface);
    const dialog = new Dialog(composer.scope);
    await composer.open();
    await composer.type(RISKY);
    await composer.submit(surface.ways[0]!);
    await expect.poll(() => composer.posts()).toMatchObject([{ text: RISKY }]);
    await expect(dialog.notice('not-checking')).toBeVisible();
    await dialog.expectClosed();
    await expect.poll(() => requests().filter(({ kind }) => kind === 'post').length).toBe(1);
  });
}
