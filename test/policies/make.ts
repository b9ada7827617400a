/**
 * `node test/policies/make.ts [PART OF A NAME]`: prints policies of our own as PDF files by Chromium into `pdf/`. What it
 * makes is kept, so that the tests need no browser; run it after changing a policy or `documents.ts`.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findChromium } from '../../src/cli/setup.mjs';
import { printedPage } from './documents.ts';
import { PRINTED } from './printed.ts';

const folder = join(import.meta.dirname, 'pdf');
const executablePath = findChromium();
if (!executablePath) throw new Error('No Chromium found: install it, or set CHROMIUM to its path');
const only = process.argv[2];
if (only === undefined) rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const page = await browser.newPage();
const small = 'font-size:8px;width:100%;text-align:center';
for (const { file, name, look, bullets } of PRINTED) {
  if (only !== undefined && !file.includes(only)) continue;
  await page.setContent(printedPage(name, look, bullets));
  const bytes = await page.pdf({
    format: look === 'wide' ? 'A5' : 'A4',
    displayHeaderFooter: true,
    headerTemplate: `<div style="${small}">Our School: Policies and Procedures</div>`,
    footerTemplate: `<div style="${small}">Page <span class="pageNumber"></span> of <span class="totalPages"></span></div>`,
    margin: { top: '22mm', bottom: '20mm', left: '18mm', right: '18mm' },
  });
  writeFileSync(join(folder, file), bytes);
}
await browser.close();
