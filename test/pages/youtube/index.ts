/**
 * YouTube: watch page, Shorts, a channel's posts, live chat, Studio, phones. Sources: site notes of
 * 2026-11, chapter 4. Served with Trusted Types enforced, as the site does since 2024-08.
 */
import { el } from '../common/dom.ts';
import { options } from '../common/options.ts';
import { listenForHotkeys } from '../common/record.ts';
import { newChat } from './chat.ts';
import { styled } from './comment-box.ts';
import { newMobilePage } from './mobile.ts';
import { newPostsPage } from './posts.ts';
import { newShortsPage } from './shorts.ts';
import { newCommentsPage, newUploadPage, newVideoPage } from './studio.ts';
import { newWatchPage } from './watch.ts';

const PAGES: readonly (readonly [address: RegExp, page: () => HTMLElement])[] = [
  [/\/live_chat/, newChat],
  [/^studio\..*\/video\//, newVideoPage],
  [/^studio\..*\/comments/, newCommentsPage],
  [/^studio\./, newUploadPage],
  [/^m\./, newMobilePage],
  [/\/shorts\//, newShortsPage],
  [/\/posts/, newPostsPage],
  [/\/watch/, newWatchPage],
];

const [, newPage] = PAGES.find(([address]) => address.test(location.hostname + location.pathname))!;
document.title = `(2) ${options.parent ?? 'Perfect scones at home'} - YouTube`;
document.body.append(
  styled(
    'ytd-app',
    {},
    styled('div', { id: 'masthead' }, el('input', { id: 'search', name: 'search_query' })),
    newPage(),
  ),
);
listenForHotkeys('kfjlm ');
