/** Runs in the bare test page: opens the dialog on made-up reviews and writes down what comes back. */

import { hint, notice, prepare } from '../../../src/dialog/hint.tsx';
import { watchPresses } from '../../../src/dialog/press.ts';
import { ask } from '../../../src/dialog/warning-dialog.tsx';
import type { NoticeId, OpenDialog } from '../../../src/guard/door.ts';
import { SCENES, type SceneName } from './made-up.ts';

watchPresses(window);
const host = document.createElement('before-you-post');
host.dataset.state = 'idle';
let opened: OpenDialog | undefined;

const stage = {
  host,
  decisions: [] as string[],
  ask(name: SceneName, settings: object = {}): void {
    document.documentElement.append(host);
    const { review, snapshot, settings: own } = SCENES[name]();
    opened = ask(host, review, snapshot, { ...own, ...settings }, (decision) => {
      const isOpen = host.shadowRoot?.querySelector('dialog')?.open ?? false;
      stage.decisions.push(`${decision}${isOpen ? ' while open' : ''}`);
    });
  },
  close: () => opened?.close(),
  hint(name: SceneName | null): void {
    document.documentElement.append(host);
    const { review, settings } = SCENES[name ?? 'think']();
    hint(host, name === null ? null : review, settings);
  },
  notice(id: NoticeId | null): void {
    document.documentElement.append(host);
    notice(host, id, SCENES.think().settings);
  },
  check(): void {
    document.documentElement.append(host);
    prepare(host, SCENES.think().settings);
    host.dataset.state = 'checking';
  },
};

export type Stage = typeof stage;
(globalThis as unknown as { stage: Stage }).stage = stage;
