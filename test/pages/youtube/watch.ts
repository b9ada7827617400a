/** YouTube's watch page, with comments or with a live chat in its frame. Site notes 4.1 to 4.4. */
import { el } from '../common/dom.ts';
import { options } from '../common/options.ts';
import { styled } from './comment-box.ts';
import { newComments } from './comments.ts';

export function newWatchPage(): HTMLElement {
  const isLive = new URLSearchParams(location.search).get('v') === 'live';
  return styled(
    'ytd-watch-flexy',
    {},
    styled('div', { id: 'player' }),
    styled(
      'ytd-watch-metadata',
      {},
      styled(
        'div',
        { id: 'title' },
        el('h1', {}, styled('yt-formatted-string', {}, options.parent ?? 'Perfect scones at home')),
      ),
      styled(
        'div',
        { id: 'owner' },
        styled('ytd-channel-name', { id: 'channel-name' }, 'Thornby Bakes'),
      ),
    ),
    isLive ? newChatFrame() : newComments(),
  );
}

function newChatFrame(): HTMLElement {
  const frame = el('iframe', {
    id: 'chatframe',
    class: 'style-scope ytd-live-chat-frame',
    src: `/live_chat${location.search}`,
  });
  return styled('ytd-live-chat-frame', { id: 'chat' }, frame);
}
