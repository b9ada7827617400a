/** Facebook's news feed with post dialog, comments and replies. Sources: site notes of 2026-11. */
import { el } from '../common/dom.ts';
import { options } from '../common/options.ts';
import { onPress } from '../common/press.ts';
import { listenForHotkeys } from '../common/record.ts';
import { newArticle } from './article.ts';
import { openPostDialog } from './post-dialog.ts';

const feed = el('div', { role: 'feed' });
const layer = el('div', { class: 'layer' });
const opener = el(
  'div',
  { role: 'button', tabindex: '0', class: 'opener' },
  el('span', {}, "What's on your mind, Sam?"),
);
// All of it in one mount, where the site's delegated listeners are.
const mount = el(
  'div',
  { id: 'mount_0_0_Qx' },
  el(
    'div',
    { role: 'banner' },
    el('input', { type: 'search', role: 'combobox', 'aria-label': 'Search Facebook' }),
  ),
  el(
    'div',
    { role: 'main' },
    el('div', { 'aria-label': 'Create a post', role: 'region' }, opener),
    feed,
  ),
  layer,
);
document.body.append(mount);

feed.append(
  newArticle(0, {
    author: 'Thornby Bakery',
    text: options.parent ?? 'Sourdough is back on Saturday. Come early, it never lasts.',
    audience: 'Public',
    comments: [{ author: 'Pat Brook', text: 'Save me two loaves please' }],
  }),
  newArticle(1, {
    author: 'Marlowe Finch',
    text: 'Allotment update: one radish. It is a start.',
    audience: 'Friends',
    comments: [],
  }),
);
onPress(mount, '.opener', () =>
  openPostDialog(layer, (text) =>
    feed.prepend(
      newArticle(feed.childElementCount, {
        author: 'Sam Teacher',
        text,
        audience: options.audience,
        comments: [],
      }),
    ),
  ),
);
listenForHotkeys('jklc/');
