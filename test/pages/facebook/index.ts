/** Facebook's pages, by their addresses. Sources: site notes of 2026-11. */
import { el } from '../common/dom.ts';
import { listenForHotkeys } from '../common/record.ts';
import { openChat } from './chat.ts';
import { drawFeed } from './feed.ts';
import { drawForm, FORMS } from './form-page.ts';
import { drawRequests } from './friend-requests.ts';
import { drawMobile } from './mobile.ts';

const layer = el('div', { class: 'layer' });
const main = el('div', { role: 'main' });
// All of it in one mount, where the site's delegated listeners are.
const mount = el(
  'div',
  { id: 'mount_0_0_Qx' },
  el(
    'div',
    { role: 'banner' },
    el('input', { type: 'search', role: 'combobox', 'aria-label': 'Search Facebook' }),
  ),
  main,
  layer,
);
document.body.append(mount);

const address = location.pathname + location.search;
const form = FORMS.find(({ path }) => path.test(address));
if (location.hostname.startsWith('m.')) drawMobile(main);
else if (form) drawForm(form, main, layer);
else if (location.pathname.startsWith('/friends')) drawRequests(main);
else drawFeed(main, layer);
openChat(mount);
listenForHotkeys('jklc/');
