/** Before all tests: the stand-in pages, once, so that workers do not build them side by side. */
import { buildPages } from '../pages/build.ts';

export default async function buildBeforeTests(): Promise<void> {
  await buildPages();
}
