/** Words by an input method, through the browser's own composition (CDP). */
import type { Page } from '@playwright/test';

export async function startComposition(page: Page, text: string): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  const at = text.length;
  await cdp.send('Input.imeSetComposition', { text, selectionStart: at, selectionEnd: at });
  await cdp.detach();
}

/** The Enter that accepts the word: the browser names no key for it (key code 229). */
export async function endCompositionByEnter(page: Page, accepted: string): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Input.dispatchKeyEvent', {
    type: 'rawKeyDown',
    key: 'Process',
    code: 'Enter',
    windowsVirtualKeyCode: 229,
  });
  await cdp.send('Input.insertText', { text: accepted });
  await cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', key: 'Enter', code: 'Enter' });
  await cdp.detach();
}
