/** `update.xml`, by which Chrome and Edge find a self-hosted extension and its newer versions. */
import type { KitFile } from './kit-file.ts';
import { isSelfHosted, type Target } from './target.ts';
import { escapeXml } from './xml.ts';

/** The packed extension's file name; it is fetched from beside `update.xml`. */
export const PACKED = 'before-you-post.crx';

/** The file for an extension served by the school itself; none where a store serves it. */
export function updateManifest(target: Target, version: string): KitFile[] {
  if (!isSelfHosted(target)) return [];
  const codebase = new URL(PACKED, target.updateUrl).href;
  return [
    {
      path: 'hosting/update.xml',
      text: `<?xml version="1.0" encoding="UTF-8"?>
<gupdate xmlns="http://www.google.com/update2/response" protocol="2.0">
  <app appid="${escapeXml(target.id)}">
    <updatecheck codebase="${escapeXml(codebase)}" version="${escapeXml(version)}"/>
  </app>
</gupdate>
`,
      form: 'plain',
    },
  ];
}
