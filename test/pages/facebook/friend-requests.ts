/**
 * The list of friend requests, site notes 2.11 [F17]; that the name is a link to the request, in the
 * card that also holds the buttons, is from a script of 2024. The card loses name and buttons as soon
 * as it is answered.
 */
import { el } from '../common/dom.ts';
import { options } from '../common/options.ts';
import { onPress } from '../common/press.ts';
import { record } from '../common/record.ts';
import { sendMutation } from './request.ts';

const OTHERS = ['Marlowe Finch', 'Tilda Vance'];

export function drawRequests(main: HTMLElement): void {
  const list = el('div', { role: 'list' });
  for (const [i, name] of [options.parent ?? 'Pat Brook', ...OTHERS].entries()) {
    list.append(newCard(i + 1, name, i === 0 ? (options.comment ?? '2 mutual friends') : ''));
  }
  main.append(el('h1', {}, 'Friend requests'), list);
}

function newCard(id: number, name: string, more: string): HTMLElement {
  const href = `/friends/requests/?profile_id=${id}`;
  const button = (label: string): HTMLElement =>
    el('div', { role: 'button', tabindex: '0', 'aria-label': label }, el('span', {}, label));
  const card = el(
    'div',
    { role: 'listitem', class: 'card' },
    el('a', { href, role: 'link', tabindex: '0' }, el('span', {}, name)),
    el('div', {}, more),
    el('div', { class: 'actions' }, button('Confirm'), button('Delete')),
  );
  onPress(card, '[aria-label="Confirm"]', (_, event, how) => {
    record('friend request', name, event.isTrusted, how);
    card.replaceChildren(el('span', {}, 'Request accepted'));
    const input = { friend_requester_id: String(id), source: 'friends_tab' };
    sendMutation('FriendingCometFriendRequestConfirmMutation', input, () => {});
  });
  return card;
}
